import { message } from '../../text/message';
import { defineRule } from '../rule';
import { editOf, placeOf, replacementFixes, wordingHits, wordsOf } from '../wording';

export default defineRule({
  id: 'joking-tone',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Leave the jokes out of an apology.'),
  why: message(
    'Humour helps only those who find it funny; to everyone else it says that you do not mean it, and it lowers the honesty readers see in the whole mail. Be plain: “We made a mistake” instead of “Oops”, and no winking faces.',
  ),
  sources: [
    { title: 'Bird: How to apologise when an email goes wrong, 2015' },
    { title: 'Kobel & Groeppel-Klein, Journal of Business Research 132, 2021' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { kind: 'apology', source: 'Hello,\n\nThat one was ⟦our bad⟧: the code did not work. We are sorry.\n' },
      { kind: 'apology', source: 'Hello,\n\nWe are sorry for the second email ⟦😅⟧\n' },
    ],
    good: [{ kind: 'apology', source: 'Hello,\n\nWe messed up and sent you the wrong price. We are sorry.\n' }],
  },

  *check(mail) {
    for (const hit of wordingHits(mail, 'joking-tone')) {
      const replacements = replacementFixes(mail, 'joking-tone', hit);
      const isSymbol = !/[\p{L}\p{N}]/u.test(wordsOf(hit));
      const removal = replacements.length === 0 && isSymbol ? editOf(hit, '') : undefined;
      yield {
        span: placeOf(hit),
        message: message('“{0}” makes light of it; say plainly what happened.', wordsOf(hit)),
        fixes: removal
          ? [{ title: message('Remove “{0}”', wordsOf(hit)), edits: [removal], safe: true }]
          : replacements,
      };
    }
  },
});
