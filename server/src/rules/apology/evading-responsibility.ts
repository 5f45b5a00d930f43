import type { Sentence } from '../../document/prose';
import { message } from '../../text/message';
import { joinNeighbours, neighbourFixes } from '../neighbours';
import { defineRule } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { letterHits, placeOf, wordsOf } from '../wording';

/** From this likelihood on a sentence is taken to evade where no phrase shows it. */
const LIKELY = 0.7;
/** Under this one a phrase is a look-alike: a cause or a passive in a sentence that tells no fault. */
const UNLIKELY = 0.08;
/** And from this one on to tell a fault at all. */
const LIKELY_FAULT = 0.5;

/** Lists that find a fault told as ours, or the intruder named. */
const OWNED = ['buried-lede:admission', 'buried-lede:intrusion', 'kind:A4'];

export default defineRule({
  id: 'evading-responsibility',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Say who did it: we.'),
  why: message(
    'Taking responsibility is what weighs most in an apology, and blaming a vendor, a glitch or “human error” can ruin it. A passive buys nothing either. Write the active sentence: “We sent you the wrong link”, “We left a server open”.',
  ),
  sources: [
    { title: 'Lewicki, Polin & Lount: An Exploration of the Structure of Effective Apologies, 2016' },
    { title: 'Youk & Park: Why scapegoating can ruin an apology, Frontiers in Psychology, 2022' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { kind: 'apology', source: 'Hello,\n\n⟦Mistakes were made⟧ in our last email. We are sorry.\n' },
      {
        kind: 'apology',
        source: 'Hello,\n\n⟦Due to a technical glitch⟧, your order was charged twice. We are sorry.\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe made a mistake in our price list and charged you twice. We are sorry.\n',
      },
    ],
  },

  *check(mail) {
    const hits = withoutLookAlikes(mail, 'evasion', letterHits(mail, 'evading-responsibility'), UNLIKELY);
    for (const hit of joinNeighbours(hits)) {
      yield {
        span: placeOf(hit),
        message: message('“{0}” hides who did it; write an active sentence that begins with “we”.', wordsOf(hit)),
        fixes: neighbourFixes(mail, 'evading-responsibility', hit),
      };
    }
    for (const words of unphrased(mail, 'evasion', LIKELY, hits)) {
      if (!tellsUnownedFault(words.sentence)) continue;
      yield {
        span: placeOf(words),
        message: message('“{0}” hides who did it; write an active sentence that begins with “we”.', wordsOf(words)),
      };
    }
  },
});

/** What is not told as a fault evades nothing, and neither does “we sent”. */
function tellsUnownedFault(sentence: Sentence): boolean {
  return sentence.likelihoodOf('fault') >= LIKELY_FAULT && !sentence.hits.some(({ list }) => OWNED.includes(list));
}
