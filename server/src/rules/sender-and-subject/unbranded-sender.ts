import { message, type Message } from '../../text/message';
import type { Span } from '../../text/span';
import { MERGE_TAG_CHARACTER } from '../../document/body';
import { envelopeField, type Mailbox } from '../../document/envelope';
import { isFreeMailDomain } from '../free-mail-domains';
import { mentionsBrand } from '../mentions-brand';
import { defineRule, type Fix, type RuleFinding, type RuleSettings } from '../rule';

export default defineRule({
  id: 'unbranded-sender',
  category: 'sender-and-subject',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Let the sender’s name be the brand that readers know.'),
  why: message(
    'A mail about a mistake or a breach looks like phishing when it comes from a bare address, from a free mailbox, or from a name that readers have not met. Give the sender the brand’s name and the brand’s own domain.',
  ),
  sources: [{ title: 'Bird, “How to apologise after an email mistake” (2015): use a template that readers recognise' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nfrom: ⟦help@northlight.example⟧\n---\nWe charged you twice, and we are sorry.\n',
      },
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nfrom: Northlight <⟦northlight.shop@gmail.com⟧>\n---\nWe charged you twice, and we are sorry.\n',
      },
      {
        format: 'markdown',
        kind: 'apology',
        settings: { brand: { name: 'Northlight', domains: [] } },
        source: '---\nfrom: ⟦Customer Team⟧ <help@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        settings: { brand: { name: 'Northlight', domains: [] } },
        source: '---\nfrom: Ana at Northlight <ana@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    for (const mailbox of envelopeField(mail.envelope, 'from')?.mailboxes ?? []) {
      const fault = findFault(mailbox, settings);
      if (fault !== undefined) yield explain(fault, mailbox, settings);
    }
  },
});

type Fault = 'no-name' | 'free-mail' | 'other-name';

function findFault({ displayName, address, domain }: Mailbox, { brand }: RuleSettings): Fault | undefined {
  if (isFreeMailDomain(domain)) return 'free-mail';
  if (printsMergeTag(displayName) || (displayName === '' && printsMergeTag(address))) return undefined;
  if (displayName.trim() === '' || displayName === address) return 'no-name';
  if (brand.name !== undefined && !mentionsBrand(displayName, brand.name)) return 'other-name';
  return undefined;
}

/** What a merge tag prints may well be the brand. */
function printsMergeTag(text: string): boolean {
  return text.includes(MERGE_TAG_CHARACTER) || /[{%*$[|]/.test(text);
}

function explain(fault: Fault, mailbox: Mailbox, settings: RuleSettings): RuleFinding {
  return {
    span: fault === 'other-name' ? place(mailbox.nameSpan, mailbox) : mailbox.addressSpan,
    message: faultMessage(fault, mailbox, settings),
    fixes: fixes(fault, mailbox, settings),
  };
}

function place(nameSpan: Span, { addressSpan }: Mailbox): Span {
  return nameSpan.end > nameSpan.start ? nameSpan : addressSpan;
}

function faultMessage(fault: Fault, { address, displayName, domain }: Mailbox, { brand }: RuleSettings): Message {
  if (fault === 'free-mail') {
    return message('Anybody can write from “{0}”; send from the brand’s own domain.', domain);
  }
  if (fault === 'other-name') {
    return message('Readers may not know “{0}”; name the sender “{1}”.', displayName, brand.name ?? '');
  }
  return message('The sender is only “{0}”; put the brand’s name before the address.', address);
}

function fixes(fault: Fault, mailbox: Mailbox, { brand, replyTo }: RuleSettings): Fix[] {
  const found: Fix[] = [];
  const readdressed = fault === 'free-mail' && replyTo !== undefined ? mailbox.readdress(replyTo) : undefined;
  if (readdressed !== undefined) {
    found.push({ title: message('Replace with “{0}”', replyTo ?? ''), edits: [readdressed], safe: false });
  }
  const renamed = fault !== 'free-mail' && brand.name !== undefined ? mailbox.rename(brand.name) : undefined;
  if (renamed !== undefined) {
    const title = message('Name the sender “{0}”', brand.name ?? '');
    found.push({ title, edits: [renamed], safe: fault === 'no-name' });
  }
  return found;
}
