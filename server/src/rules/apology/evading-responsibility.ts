import { message } from '../../text/message';
import { defineRule } from '../rule';
import { placeOf, replacementFixes, wordingHits, wordsOf } from '../wording';

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
    for (const hit of wordingHits(mail, 'evading-responsibility')) {
      yield {
        span: placeOf(hit),
        message: message('“{0}” hides who did it; write an active sentence that begins with “we”.', wordsOf(hit)),
        fixes: replacementFixes(mail, 'evading-responsibility', hit),
      };
    }
  },
});
