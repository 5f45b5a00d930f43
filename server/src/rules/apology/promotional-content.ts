import type { MailDocument } from '../../document/mail-document';
import type { Sentence } from '../../document/prose';
import { message } from '../../text/message';
import { span } from '../../text/span';
import { callsToAction } from '../calls-to-action';
import { defineRule } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { joinBySentence, placeOf, wholeSentence, wordingHits, wordsOf, type Wording } from '../wording';

/** From this likelihood on a sentence is taken to sell where no phrase shows it. */
const LIKELY = 0.6;

/** A longer sentence says other things, too, and only the words that sell are underlined. */
const MOST_WORDS = 20;

/** Lists that show what is offered or advised for the fault: “to make up for our mistake”. */
const FOR_THE_FAULT = ['missing-remedy:counts', 'missing-protective-steps:counts', 'buried-lede:admission', 'kind:A4'];

/** Meanings of the words that an apology is made of, in every language. */
const SORRY = ['sorry', 'apology-present'];

export default defineRule({
  id: 'promotional-content',
  category: 'apology',
  severity: 'warning',
  severityByKind: { breach: 'error' },
  kinds: ['apology', 'breach'],
  summary: message('Do not sell in an apology.'),
  why: message(
    'An offer beside an apology makes the apology look like an occasion to sell, and a breach notice must not be mixed with advertising at all. Leave it for another mail. Compensation for the mistake itself is no promotion.',
  ),
  sources: [
    { title: 'WP250 and EDPB guidelines on personal data breach notification: a dedicated message' },
    { title: 'Bird: How to apologise when an email goes wrong, 2015' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe are sorry for the wrong link.\n\n⟦Don’t miss our summer sale this weekend.⟧\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe are sorry. To make up for our mistake, use code SORRY10 for 10% off your next order.\n',
      },
    ],
  },

  *check(mail) {
    const selling = withoutLookAlikes(mail, 'promotion', wordingHits(mail, 'promotional-content'));
    const hits = joinBySentence(selling.filter(({ sentence }) => !saysSorry(sentence)));
    // A pitch of several sentences is said once.
    const unlisted = unphrased(mail, 'promotion', LIKELY, hits).filter(
      ({ sentence }) => !hits.some((hit) => hit.sentence.block === sentence.block) && !mends(sentence),
    );
    const pitches = joinPitches([...hits, ...unlisted].map((words) => wholeSentence(words, MOST_WORDS)));
    for (const pitch of [...pitches, ...sellingCalls(mail, pitches)]) {
      yield {
        span: placeOf(pitch),
        message: message('“{0}” sells in the middle of an apology; keep it for another mail.', wordsOf(pitch)),
      };
    }
  },
});

/** “Shop now” and “Fill my bowl”, right after what sells: whatever a button says there, it sells. */
function sellingCalls(mail: MailDocument, pitches: readonly Wording[]): readonly Wording[] {
  const selling = new Set(pitches.map(({ sentence }) => sentence));
  return callsToAction(mail)
    .filter(({ sentence, ledBy }) => selling.has(ledBy) && !selling.has(sentence))
    .filter(({ sentence }) => !isUnsubscription(sentence) && !isForTheFault(sentence))
    .map(({ sentence }) => ({ sentence, span: sentence.span }));
}

/** What names those who opted out names opting out. */
function isUnsubscription({ hits }: Sentence): boolean {
  return hits.some(({ list }) => list === 'suppressed-audience' || list === 'kind:C1');
}

/** “As an apology, here is 20% off” makes amends. */
function saysSorry({ meanings }: Sentence): boolean {
  return meanings.some((names) => names.some((name) => SORRY.includes(name)));
}

/** Sentences of a paragraph that follow each other are one pitch: “Hungry already? Add a dessert for £3.” */
function joinPitches(pitches: readonly Wording[]): readonly Wording[] {
  const inOrder = [...pitches].sort((one, other) => placeOf(one).start - placeOf(other).start);
  const joined: Wording[] = [];
  for (const pitch of inOrder) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, pitch)) {
      joined.splice(-1, 1, { sentence: pitch.sentence, span: span(last.span.start, pitch.span.end) });
    } else joined.push(pitch);
  }
  return joined;
}

function continues(last: Wording, { sentence, span: next }: Wording): boolean {
  const { block, passage } = sentence;
  if (block === undefined || last.sentence.block !== block || last.sentence === sentence) return false;
  return passage.text.text.slice(last.span.end, next.start).trim() === '';
}

/** What is offered for the fault is no pitch. */
function mends(sentence: Sentence): boolean {
  return isForTheFault(sentence) || sentence.likelihoodOf('remedy') >= sentence.likelihoodOf('promotion');
}

function isForTheFault(sentence: Sentence): boolean {
  return saysSorry(sentence) || sentence.hits.some(({ list }) => FOR_THE_FAULT.includes(list));
}
