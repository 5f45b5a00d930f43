import { overlapsList } from '../../document/prose/counted-hits';
import { message } from '../../text/message';
import { joinNeighbours, neighbourFixes } from '../neighbours';
import { defineRule } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { placeOf, wordingHits, wordsOf } from '../wording';

/** From this likelihood on a sentence is taken to hedge where no phrase shows it. */
const LIKELY = 0.8;

/** Rules whose words are theirs to judge. */
const OTHERS = ['conditional-apology', 'joking-tone', 'minimizing'];

export default defineRule({
  id: 'weasel-words',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('State the fact: who, what, how many, when.'),
  why: message(
    'Readers of a notice ask one thing: does this concern me? “May have been”, “some users”, “certain information” leave it open, and 70 % of breach notices do just that. Give the number, the list of data and the date; where you do not know yet, say what you are still checking and until when.',
  ),
  sources: [
    { title: 'Zou, Danino, Sun & Schaub: You “Might” Be Affected, CHI 2019' },
    { title: 'Bird: How to apologise when an email goes wrong, 2015' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { kind: 'breach', source: 'Hello,\n\nWe are sorry. Your email address ⟦may have been exposed⟧.\n' },
      { kind: 'apology', source: 'Hello,\n\nWe are sorry. ⟦Some users⟧ got the wrong price.\n' },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe are sorry. About 2,100 subscribers in Spain got the wrong price. You may cancel.\n',
      },
    ],
  },

  *check(mail) {
    const hits = withoutLookAlikes(mail, 'hedging', wordingHits(mail, 'weasel-words'));
    // “Any inconvenience this may have caused” is one fault, and not this one; nor is a joke's “sort of”.
    const hedges = hits.filter((hit) => !OTHERS.some((list) => overlapsList(hit, list)));
    for (const hit of joinNeighbours(hedges)) {
      yield {
        span: placeOf(hit),
        message: message('“{0}” leaves the reader guessing; state the fact: who, what, how many, when.', wordsOf(hit)),
        fixes: neighbourFixes(mail, 'weasel-words', hit),
      };
    }
    for (const words of unphrased(mail, 'hedging', LIKELY, hits, OTHERS)) {
      yield {
        span: placeOf(words),
        message: message(
          '“{0}” leaves the reader guessing; state the fact: who, what, how many, when.',
          wordsOf(words),
        ),
      };
    }
  },
});
