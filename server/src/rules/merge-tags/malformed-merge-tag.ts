import type { MalformedTag, MergeTag } from '../../document/merge-tag';
import { message, type Message } from '../../text/message';
import { defineRule, type Fix } from '../rule';
import { editSource } from './writing/edit-source';

export default defineRule({
  id: 'malformed-merge-tag',
  category: 'merge-tags',
  severity: 'error',
  summary: message('Write merge tags that their engine can read.'),
  why: message(
    'An engine that cannot read a tag mails it as text, prints nothing, or refuses the whole mail. Most broken tags come from an editor that turned quotes into curly ones, put markup or entities into the tag, or lost a brace. Write the tag with the delimiters, quotes and white space its dialect asks for.',
  ),
  sources: [
    {
      title: 'Emarsys: placeholders of another form break the script, and the mail is cancelled',
      url: 'https://help.emarsys.com/hc/en-us/articles/360016358058',
    },
    {
      title: 'Omnisend: any other bracket form is shown to the reader as typed',
      url: 'https://support.omnisend.com/templates/personalization-in-channels',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { source: '<p>Your order ⟦{{ order_id }⟧ left today.</p>\n<p>It goes to {{ city }}.</p>\n', format: 'html' },
      { source: 'Your order ⟦{% order_id }}⟧ left today and goes to {{ city }}.\n' },
      { source: '<p>We send it to ⟦*| ADDRESS |*⟧ and write to *|EMAIL|*.</p>\n', format: 'html' },
      {
        source: '<p>Hi ⟦{{ customer.first_name | default: “there” }}⟧, your plan: {{ customer.plan }}</p>\n',
        format: 'html',
      },
      { source: '<p>Your seat is ⟦{{ <b>seat</b>_number }}⟧ in row {{ row }}.</p>\n', format: 'html' },
      { source: 'Your seat is ⟦{{{{ seat }}}}⟧ in row {{ row }}.\n' },
      { source: 'Il tuo negozio è ⟦%%Store Name%⟧.\n\n%%Member_Busname%%, %%Member_Addr%%\n' },
    ],
    good: [
      { source: '<p>Your order {{ order_id }} left today.</p>\n', format: 'html' },
      { source: '<p>Hi {{lead.First Name:default=there}}, see you on {{my.Event Date}}.</p>\n', format: 'html' },
      { source: 'The set {1, 2, 3} has three members, and 20% of 50 is 10.\n' },
    ],
  },

  *check(mail) {
    for (const tag of mail.mergeTags) {
      if (tag.malformed === undefined) continue;
      const malformed = certainRepair(tag.malformed);
      const edit =
        malformed.repaired === undefined ? undefined : editSource(mail, tag.span, malformed.repaired, tag.text);
      yield {
        span: tag.span,
        message: explain(tag, malformed),
        fixes: edit === undefined ? [] : [repair(malformed, edit)],
      };
    }
  },
});

/** What holds the opening of a second tag is broken in more ways than the one that is mended. */
function certainRepair(malformed: MalformedTag): MalformedTag {
  const { reason, repaired } = malformed;
  const holdsAnother = repaired !== undefined && /\{[{%]/.test(repaired.slice(2)) && !repaired.includes('${');
  return holdsAnother ? { reason } : malformed;
}

function repair({ repaired = '', isLikely }: MalformedTag, edit: Fix['edits'][number]): Fix {
  return { title: message('Replace with {0}', repaired), edits: [edit], safe: isLikely !== true };
}

/** The repaired tag is what to write instead; without one, the message says what its engine wants. */
function explain({ text }: MergeTag, { reason, repaired }: MalformedTag): Message {
  if (repaired !== undefined) return explainRepair(text, reason, repaired);
  switch (reason) {
    case 'unclosed':
      return message('“{0}” is never closed: write its closing delimiter.', text);
    case 'mixed-delimiters':
      return message('“{0}” opens one kind of tag and closes another: write two delimiters that match.', text);
    case 'doubled-delimiters':
      return message('“{0}” has its delimiters twice: write them once.', text);
    case 'curly-quotes':
      return message('“{0}” has curly quotes, which no engine reads: write straight ones.', text);
    case 'markup-inside':
      return message('“{0}” has markup inside, which no engine reads: put the markup around the tag.', text);
    case 'entities-inside':
      return message('“{0}” has entities inside, which no engine reads: write the plain characters.', text);
    case 'white-space':
      return message('“{0}” has white space where its dialect allows none: write it without.', text);
  }
}

function explainRepair(text: string, reason: MalformedTag['reason'], repaired: string): Message {
  switch (reason) {
    case 'unclosed':
      return message('“{0}” is not closed: write “{1}”.', text, repaired);
    case 'mixed-delimiters':
      return message('“{0}” mixes the delimiters of two kinds of tag: write “{1}”.', text, repaired);
    case 'doubled-delimiters':
      return message('“{0}” has its delimiters twice: write “{1}”.', text, repaired);
    case 'curly-quotes':
      return message('“{0}” has curly quotes, which no engine reads: write “{1}”.', text, repaired);
    case 'markup-inside':
      return message('“{0}” has markup inside, which no engine reads: write “{1}”.', text, repaired);
    case 'entities-inside':
      return message('“{0}” has entities inside, which no engine reads: write “{1}”.', text, repaired);
    case 'white-space':
      return message('“{0}” has white space where its dialect allows none: write “{1}”.', text, repaired);
  }
}
