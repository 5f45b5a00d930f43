import { message } from '../../text/message';
import type { MailDocument } from '../../document/mail-document';
import { sourceSpan, type PhraseHit } from '../../document/prose';
import { defineRule } from '../rule';
import { joinBySentence, wordsOf } from '../wording';

export default defineRule({
  id: 'suppressed-audience',
  category: 'apology',
  severity: 'error',
  kinds: ['apology', 'breach'],
  summary: message('Never send an apology to people who opted out.'),
  why: message(
    'Whoever unsubscribed, complained or bounced must not be mailed, and an apology for having mailed them is one more mail they did not want; it may break the law and it harms the sender’s reputation. Leave suppressed contacts out, even if the faulty mail went to them.',
  ),
  sources: [
    { title: 'Bird, “How to apologise after an email mistake” (2015): never write to an old suppression file' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\naudience: ⟦Unsubscribed⟧ contacts\n---\nWe mailed you by mistake, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        source:
          '---\naudience: Recipients of the 3 May campaign, excluding unsubscribed\n---\nWe mailed you by mistake, and we are sorry.\n',
      },
    ],
  },

  *check(mail) {
    const hits = (mail.phrases.get('suppressed-audience') ?? []).filter(
      (hit) => hit.sentence.zone === 'audience' && !isExcluded(hit, mail),
    );
    for (const hit of joinBySentence(hits)) {
      yield {
        span: sourceSpan(hit),
        message: message('“{0}” are people who must not be mailed; leave them out.', wordsOf(hit)),
      };
    }
  },
});

/** "Excluding unsubscribed", and right behind it: "unsubscribed excluded". */
function isExcluded({ sentence, span }: PhraseHit, { phrases }: MailDocument): boolean {
  return (phrases.get('suppressed-audience:excluding') ?? []).some(
    (word) => word.sentence === sentence && (word.span.end <= span.start || word.span.start <= span.end + 1),
  );
}
