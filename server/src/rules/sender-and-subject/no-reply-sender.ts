import { message, type Message } from '../../text/message';
import { envelopeField, type EnvelopeField, type Mailbox } from '../../document/envelope';
import type { MailDocument } from '../../document/mail-document';
import { isNoReply, replyAddresses } from '../reply-address';
import { defineRule, type Fix, type RuleSettings } from '../rule';

export default defineRule({
  id: 'no-reply-sender',
  category: 'sender-and-subject',
  severity: 'error',
  severityByKind: { ordinary: 'hint' },
  summary: message('Send from an address that somebody reads.'),
  why: message(
    'Whoever was hit by your mistake has questions. A no-reply address turns them away at the very moment you ask for their trust, and the answers you need never arrive. Write from an address that is read, or name one as Reply-To.',
  ),
  sources: [{ title: 'Bird, “How to apologise after an email mistake” (2015): do not use a no-reply address' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nfrom: Northlight <⟦no-reply⟧@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
      {
        format: 'markdown',
        kind: 'apology',
        source:
          '---\nfrom: Northlight <help@northlight.example>\nreply_to: ⟦donotreply⟧@northlight.example\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nfrom: Northlight <help@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
      {
        format: 'markdown',
        kind: 'apology',
        source:
          '---\nfrom: Northlight <no-reply@northlight.example>\nreply_to: help@northlight.example\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    for (const field of mail.envelope.fields) {
      if (field.name !== 'from' && field.name !== 'replyTo') continue;
      const unread = field.mailboxes.find((mailbox) => isNoReply(mailbox, mail.packs));
      if (unread === undefined || (field.name === 'from' && hasReadReplyTo(mail))) continue;
      yield {
        span: unread.localPartSpan,
        message: message('Nobody reads “{0}”; let replies reach an address that somebody answers.', unread.address),
        fixes: fixes(field, unread, mail, settings),
      };
    }
  },
});

function hasReadReplyTo(mail: MailDocument): boolean {
  const mailboxes = envelopeField(mail.envelope, 'replyTo')?.mailboxes ?? [];
  return mailboxes.length > 0 && mailboxes.every((mailbox) => !isNoReply(mailbox, mail.packs));
}

/** Only an address that the project states is certain to exist. */
function fixes(field: EnvelopeField, unread: Mailbox, mail: MailDocument, settings: RuleSettings): Fix[] {
  const safe = settings.replyTo !== undefined;
  const gap = field.name === 'from' ? mail.envelope.gaps.replyTo : undefined;
  const addresses = replyAddresses(mail, settings);
  const [best] = addresses;
  const edit = best === undefined ? undefined : gap?.insert(best);
  const added: Fix[] =
    best === undefined || edit === undefined ? [] : [{ title: addTitle(best, safe), edits: [edit], safe }];
  const replaced = addresses.flatMap((address): Fix[] => {
    const edit = unread.readdress(address);
    if (edit === undefined) return [];
    return [{ title: replaceTitle(address, safe), edits: [edit], safe: safe && added.length === 0 }];
  });
  return safe ? [...replaced, ...added] : [...added, ...replaced];
}

/** A role at the sender's domain may be an address that nobody has set up. */
function addTitle(address: string, isKnown: boolean): Message {
  if (isKnown) return message('Add the reply address “{0}”', address);
  return message('Add the reply address “{0}”, and check that somebody reads it', address);
}

function replaceTitle(address: string, isKnown: boolean): Message {
  if (isKnown) return message('Replace with “{0}”', address);
  return message('Replace with “{0}”, and check that somebody reads it', address);
}
