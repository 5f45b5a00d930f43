import { message } from '../../text/message';
import { sourceSpan } from '../../document/prose';
import { defineRule } from '../rule';
import { joinBySentence, wordsOf } from '../wording';

export default defineRule({
  id: 'unaffected-audience',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Send the apology only to those who were affected.'),
  why: message(
    'Whoever was not affected learns of a mistake that they would never have noticed, wonders whether it concerns them, and trusts you less. Send the mail to those who got the faulty one, or whose data it was.',
  ),
  sources: [
    { title: 'Bird, “How to apologise after an email mistake” (2015): do not write to those who were not affected' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\naudience: ⟦All subscribers⟧\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\naudience: Customers charged twice on 3 May\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
  },

  *check(mail) {
    const hits = (mail.phrases.get('unaffected-audience') ?? []).filter(({ sentence }) => sentence.zone === 'audience');
    for (const hit of joinBySentence(hits)) {
      yield {
        span: sourceSpan(hit),
        message: message(
          '“{0}” includes readers whom this does not concern; write only to those affected.',
          wordsOf(hit),
        ),
      };
    }
  },
});
