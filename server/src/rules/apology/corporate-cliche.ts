import type { Sentence } from '../../document/prose';
import { message } from '../../text/message';
import { countWords } from '../count-words';
import { joinNeighbours, neighbourFixes } from '../neighbours';
import { defineRule } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { letterHits, placeOf, wordsOf } from '../wording';

/** From this likelihood on a sentence is taken for a stock phrase where no phrase shows it. */
const LIKELY = 0.4;

/** Under this one a phrase is a look-alike. */
const UNLIKELY = 0.05;

/** In a longer sentence a stock phrase is the least of the reader's troubles, and `long-winded` has had its say. */
const MOST_WORDS = 50;

export default defineRule({
  id: 'corporate-cliche',
  category: 'apology',
  severity: 'information',
  kinds: ['apology', 'breach'],
  summary: message('Replace stock phrases with facts.'),
  why: message(
    '“We take your privacy very seriously” stood in about a third of the breach notices of one year, and is read as spin. It says nothing that the mistake has not just disproved. Say what you did and what you will do instead.',
  ),
  sources: [{ title: 'Whittaker: How to decode a data breach notice, TechCrunch, 2020' }],
  since: '0.1.0',
  examples: {
    bad: [{ kind: 'breach', source: 'Hello,\n\nWe are sorry. We ⟦take your privacy very seriously⟧.\n' }],
    good: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe are sorry. This was a serious mistake, and we take full responsibility.\n',
      },
    ],
  },

  *check(mail) {
    const hits = withoutLookAlikes(mail, 'cliche', letterHits(mail, 'corporate-cliche'), UNLIKELY).filter(
      ({ sentence }) => countWords(sentence) <= MOST_WORDS && !isSignOff(sentence),
    );
    for (const hit of joinNeighbours(hits)) {
      yield {
        span: placeOf(hit),
        message: message('“{0}” is a stock phrase; say instead what you did and what you will do.', wordsOf(hit)),
        fixes: neighbourFixes(mail, 'corporate-cliche', hit),
      };
    }
    for (const words of unphrased(mail, 'cliche', LIKELY, hits)) {
      yield {
        span: placeOf(words),
        message: message('“{0}” is a stock phrase; say instead what you did and what you will do.', wordsOf(words)),
      };
    }
  },
});

/** “Thank you for your understanding” ends a letter, as “Kind regards” does. */
function isSignOff({ hits }: Sentence): boolean {
  return hits.some(({ list }) => list === 'letter:signOffs');
}
