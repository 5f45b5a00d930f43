import { balanceBlocks, type BlockProblem } from '../../document/merge-tags/balance-blocks';
import type { MailDocument } from '../../document/mail-document';
import type { MergeTag } from '../../document/merge-tag';
import { message, type Message } from '../../text/message';
import { compareSpans, contains, type Span } from '../../text/span';
import { defineRule, type Fix, type RuleFinding } from '../rule';
import { lastStartingBy } from './reading/last-starting-by';
import { insertSource, editSource } from './writing/edit-source';
import { WrittenEnds } from './reading/written-ends';
import { placeForEnd } from './writing/place-for-end';

export default defineRule({
  id: 'unbalanced-merge-block',
  category: 'merge-tags',
  severity: 'error',
  summary: message('Close every block that a merge tag opens.'),
  why: message(
    'A block that is opened and never closed makes an engine refuse the mail, or swallows the rest of it for half of the readers; a stray end does the same. Close each block once, in the order in which the blocks were opened.',
  ),
  sources: [
    { title: 'Liquid, “Control flow”', url: 'https://shopify.dev/docs/api/liquid/tags/if' },
    { title: 'Handlebars, “Block helpers”', url: 'https://handlebarsjs.com/guide/block-helpers.html' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        source: '⟦{{#if vip}}⟧<p>Your delivery is free this month.</p>\n<p>Your order goes to {{city}}.</p>\n',
        format: 'html',
      },
      { source: 'Your order has left.⟦{% endif %}⟧\nIt goes to {{ address.city }}.\n' },
      { source: 'Il suo ordine è partito.\n⟦{% else %}⟧\nArriva a {{ address.city }}.\n' },
      {
        source: '*|IF:VIP=yes|*<p>Livraison offerte.</p>*|END:IF|*\n⟦*|IF:GIFT=yes|*⟧<p>Paquet cadeau.</p>\n',
        format: 'html',
      },
      {
        source: '{% for item in items %}{% if item.gift %}A gift.{% endfor %}⟦{% endif %}⟧\n',
      },
    ],
    good: [
      { source: '<p>{{#if first_name}}Hi {{first_name}},{{else}}Hi there,{{/if}}</p>\n', format: 'html' },
      { source: '{% for item in items %}{% if item.gift %}A gift.{% endif %}{% endfor %}\n' },
      { source: '<!-- *|IFNOT:ARCHIVE_PAGE|* --><p>Read it online.</p><!-- *|END:IF|* -->\n', format: 'html' },
    ],
  },

  check(mail) {
    const findings = tagsByText(mail).flatMap(({ text, tags }) => {
      const found = balanceBlocks(tags.map((tag) => ({ tag, span: tag.span })));
      const written = new WrittenEnds(mail.source, text, tags);
      const problems = fewOfEachTag(found).filter((problem) => !isClosedUnread(problem, written));
      return problems.map((problem, index) => report(problem, mail, nextUnclosed(problems, index)));
    });
    return findings.sort((a, b) => compareSpans(a.span, b.span));
  },
});

interface TextWithTags {
  /** Range of the file. */
  readonly text: Span;
  readonly tags: readonly MergeTag[];
}

/** Tags that balance among themselves: those of one body, or of one field of the envelope. */
function tagsByText({ bodies, envelope, mergeTags }: MailDocument): readonly TextWithTags[] {
  const texts = [...bodies.map(({ content }) => content.source), ...envelope.fields.map(({ value }) => value.source)];
  const placed = new Set<MergeTag>();
  return texts.map((text) => {
    const tags = mergeTags.filter((tag) => !placed.has(tag) && contains(text, tag.span));
    for (const tag of tags) placed.add(tag);
    return { text, tags };
  });
}

/** A script that opens more blocks at once and closes none is no template. */
const MOST_OF_ONE_TAG = 50;

function fewOfEachTag(problems: readonly BlockProblem[]): readonly BlockProblem[] {
  const counts = new Map<MergeTag, number>();
  return problems.filter(({ tag }) => {
    const count = (counts.get(tag) ?? 0) + 1;
    counts.set(tag, count);
    return count <= MOST_OF_ONE_TAG;
  });
}

/** Ends looked at behind one block: a mail with more of them is not read by hand either. */
const MOST_ENDS = 20;

/** Whether the block's end does stand there, though not read as one: another dialect's tags decided how it was read. */
function isClosedUnread({ kind, tag, insertableEnd }: BlockProblem, written: WrittenEnds): boolean {
  if (kind !== 'unclosed' || insertableEnd === undefined) return false;
  const ends = written.of(insertableEnd);
  const before = lastStartingBy(ends, tag.span.end - 1, ({ at }) => at);
  const from = before === undefined ? 0 : before.index + 1;
  return ends.slice(from, from + MOST_ENDS).some(({ isRead }) => !isRead);
}

/** Where the next block that is never closed starts: an end behind it would be taken for its own. */
function nextUnclosed(problems: readonly BlockProblem[], index: number): number {
  for (let next = index + 1; next < problems.length; next++) {
    const problem = problems[next];
    if (problem?.kind === 'unclosed') return problem.tag.span.start;
  }
  return Number.POSITIVE_INFINITY;
}

/** @param certainBefore offset of the file; behind it nobody can tell where the block ends */
function report(problem: BlockProblem, mail: MailDocument, certainBefore: number): RuleFinding {
  const { tag, other } = problem;
  const related = other && [{ span: other.span, message: message('The other block is opened here.') }];
  return {
    span: tag.span,
    message: explain(problem),
    fixes: fixesFor(problem, mail, certainBefore),
    ...(related && { related }),
  };
}

function explain({ kind, tag, other, insertableEnd }: BlockProblem): Message {
  switch (kind) {
    case 'unclosed':
      return insertableEnd === undefined
        ? message('The block that “{0}” opens is never closed: write its end.', tag.text)
        : message('The block that “{0}” opens is never closed: write “{1}” where it ends.', tag.text, insertableEnd);
    case 'unopened':
      return message('“{0}” closes a block that was never opened: open it, or remove the tag.', tag.text);
    case 'crossed':
      return message(
        '“{0}” comes after the end of the block around it: close first what “{1}” opened.',
        tag.text,
        other?.text ?? '',
      );
    case 'outside':
      return message('“{0}” stands in no block: write it between the start and the end of one.', tag.text);
  }
}

function fixesFor(
  { kind, tag, insertableEnd }: BlockProblem,
  mail: MailDocument,
  certainBefore: number,
): readonly Fix[] {
  if (kind === 'unopened') {
    const edit = editSource(mail, tag.span, '', tag.text);
    return edit === undefined ? [] : [{ title: message('Remove {0}', tag.text), edits: [edit], safe: false }];
  }
  if (kind !== 'unclosed' || insertableEnd === undefined) return [];
  const place = placeForEnd(tag, mail);
  const edit = place > certainBefore ? undefined : insertSource(mail, place, insertableEnd);
  return edit === undefined ? [] : [{ title: message('Insert {0}', insertableEnd), edits: [edit], safe: false }];
}
