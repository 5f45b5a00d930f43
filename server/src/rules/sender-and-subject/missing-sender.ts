import { message } from '../../text/message';
import { withTabStops } from '../../text/tab-stops';
import { envelopeField } from '../../document/envelope';
import type { MailDocument } from '../../document/mail-document';
import { replyAddresses } from '../reply-address';
import { defineRule, type RuleSettings } from '../rule';

export default defineRule({
  id: 'missing-sender',
  category: 'sender-and-subject',
  severity: 'hint',
  kinds: ['apology', 'breach'],
  summary: message('State the sender where the template has a place for it.'),
  why: message(
    'A template without a sender goes out from whatever address the sending tool was last used with: a no-reply, a colleague, another brand. State the name that readers know and an address that somebody reads.',
  ),
  sources: [{ title: 'Bird, “How to apologise after an email mistake” (2015): use a template that readers recognise' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '⟦---⟧\nsubject: We charged you twice\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        source:
          '---\nsubject: We charged you twice\nfrom: Northlight <help@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
      { format: 'html', kind: 'apology', source: '<p>We charged you twice, and we are sorry.</p>\n' },
    ],
  },

  *check(mail, { settings }) {
    const gap = mail.envelope.gaps.from;
    if (gap === undefined || envelopeField(mail.envelope, 'from') !== undefined) return;
    const sender = suggestSender(mail, settings);
    const edit = gap.insert(sender);
    yield {
      span: gap.span,
      message: message('No sender is stated; add the name that readers know and an address that somebody reads.'),
      fixes:
        edit === undefined
          ? []
          : [{ title: message('Add the sender “{0}”', sender), edits: [withTabStops(edit)], safe: false }],
    };
  },
});

/** The author's own Reply-To is an address that is read; what is not known is left open. */
function suggestSender(mail: MailDocument, settings: RuleSettings): string {
  const replyTo = envelopeField(mail.envelope, 'replyTo')?.mailboxes[0];
  const address = replyTo?.address ?? replyAddresses(mail, settings)[0] ?? '[address]';
  const name = settings.brand.name ?? (replyTo?.displayName || '[name]');
  return `${name} <${address}>`;
}
