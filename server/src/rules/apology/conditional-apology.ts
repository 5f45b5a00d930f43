import type { MailDocument } from '../../document/mail-document';
import type { PhraseHit } from '../../document/prose';
import { sharesWords } from '../../document/prose/counted-hits';
import { message } from '../../text/message';
import { span } from '../../text/span';
import { inOwnRegister } from '../in-own-register';
import { defineRule, type Fix } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { placeOf, replacementFixes, wordingHits, wordsOf, type Wording } from '../wording';

/** From this likelihood on a sentence is taken for half an apology where no phrase shows it. */
const LIKELY = 0.6;

export default defineRule({
  id: 'conditional-apology',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Apologise without a way out.'),
  why: message(
    '“If you were affected”, “any inconvenience this may have caused” and “sorry you feel” put in doubt that there was any harm, or move it into the reader’s feelings. Say what you are sorry for, as a fact: “We are sorry that we charged you twice”. (The evidence on “if” alone is mixed; on “sorry you feel” it is not.)',
  ),
  sources: [{ title: 'Lazare: On Apology, 2004' }, { title: 'Did I Offend You or Did It?, Discourse Processes, 2019' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe sent you the wrong link. We apologise for ⟦any inconvenience this may have caused⟧.\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source:
          'Hello,\n\nWe are sorry we sent you the wrong price. If you already paid it, we will refund the difference.\n',
      },
    ],
  },

  *check(mail) {
    const hits = withoutLookAlikes(mail, 'conditional-apology', wordingHits(mail, 'conditional-apology'));
    for (const hit of hits) {
      const whole = withReplaced(hit);
      yield {
        span: placeOf(whole),
        message: message(
          '“{0}” gives the apology a way out; say what you are sorry for without a condition.',
          wordsOf(whole),
        ),
        fixes: [...replacementFixes(mail, 'conditional-apology', hit), ...wholeSentenceFixes(mail, hit)],
      };
    }
    for (const words of unphrased(mail, 'conditional-apology', LIKELY, hits, ['missing-apology:counts'])) {
      yield {
        span: placeOf(words),
        message: message(
          '“{0}” gives the apology a way out; say what you are sorry for without a condition.',
          wordsOf(words),
        ),
        fixes: wholeSentenceFixes(mail, words),
      };
    }
  },
});

/** The words found and those that a fix replaces: “any inconvenience caused”, where “sorry for any” gave it away. */
function withReplaced(hit: PhraseHit): PhraseHit {
  const replaced = hit.sentence.hits.filter(
    (other) => other.list === 'conditional-apology:replace' && sharesWords(hit, other),
  );
  const parts = [hit, ...replaced].map((part) => part.span);
  const whole = span(Math.min(...parts.map(({ start }) => start)), Math.max(...parts.map(({ end }) => end)));
  return { ...hit, span: whole };
}

/** The unconditional sentence in place of the one that hedges. */
function wholeSentenceFixes(mail: MailDocument, hit: Wording): readonly Fix[] {
  const { sentence } = hit;
  const pack = mail.packs.find((candidate) => candidate.id === sentence.language);
  if (pack === undefined || !sentence.passage.text.isContiguous(sentence.span) || sentence.zone === 'subject')
    return [];
  return (pack.topics['conditional-apology']?.insert ?? []).slice(0, 2).flatMap((words) => {
    const text = inOwnRegister(mail, pack, words);
    const edit = sentence.passage.text.edit(sentence.span, text);
    return edit === undefined
      ? []
      : [{ title: message('Replace the sentence with “{0}”', text), edits: [edit], safe: false }];
  });
}
