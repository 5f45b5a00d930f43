import type { Sentence } from '../../document/prose';
import { overlapsList } from '../../document/prose/counted-hits';
import { message } from '../../text/message';
import { joinNeighbours, neighbourFixes } from '../neighbours';
import { defineRule } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { placeOf, wordingHits, wordsOf } from '../wording';

/** From this likelihood on a sentence is taken to belittle where no phrase shows it. */
const LIKELY = 0.7;
/** Under this one a phrase is a look-alike: “you can sleep well”, “the good news”. */
const UNLIKELY = 0.02;
/** From this one on it tells the fault. */
const LIKELY_FAULT = 0.5;

/** “Sorry if you had a bit of a panic” is half an apology first. */
const HALF_AN_APOLOGY = 'conditional-apology';

export default defineRule({
  id: 'minimizing',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Do not make the mistake small.'),
  why: message(
    'Whether it was small is for the reader to say. “Minor”, “just”, “an isolated incident” and “no big deal” tell people who were harmed that their harm does not count. Leave the word out, or give the plain pair: “Names were exposed. Passwords were not.”',
  ),
  sources: [
    { title: 'Schumann, Journal of Experimental Social Psychology 54, 2014' },
    { title: 'Bisogni, TPRC 2015: over 400 notices of one year' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { kind: 'apology', source: 'Hello,\n\nThere was a ⟦small glitch⟧ in our mailing. We are sorry.\n' },
      { kind: 'breach', source: 'Hello,\n\nWe are sorry. This was an ⟦isolated incident⟧.\n' },
    ],
    good: [
      {
        kind: 'apology',
        source:
          'Hello,\n\nWe are sorry. We have just sent you the corrected link. Only affected customers received this email.\n',
      },
    ],
  },

  *check(mail) {
    const found = wordingHits(mail, 'minimizing').filter((hit) => !overlapsList(hit, HALF_AN_APOLOGY));
    const likely = new Set(withoutLookAlikes(mail, 'belittling', found, UNLIKELY));
    const hits = found.filter((hit) => likely.has(hit) || tellsFault(hit.sentence));
    for (const hit of joinNeighbours(hits)) {
      yield {
        span: placeOf(hit),
        message: message('“{0}” makes the mistake look small; leave it out and state what happened.', wordsOf(hit)),
        fixes: neighbourFixes(mail, 'minimizing', hit),
      };
    }
    for (const words of unphrased(mail, 'belittling', LIKELY, hits, [HALF_AN_APOLOGY])) {
      yield {
        span: placeOf(words),
        message: message('“{0}” makes the mistake look small; leave it out and state what happened.', wordsOf(words)),
      };
    }
  },
});

/** “For a mere five days”, in the sentence that tells the fault, is never a look-alike. */
function tellsFault(sentence: Sentence): boolean {
  return sentence.likelihoodOf('fault') >= LIKELY_FAULT;
}
