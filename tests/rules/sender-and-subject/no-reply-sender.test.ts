import { describe, expect, it } from 'vitest';
import rule from '../../../server/src/rules/sender-and-subject/no-reply-sender';
import { renderMessage } from '../../../server/src/text/message';
import { checkSource } from '../../harness/check-source';
import { testRule, type MarkedMail } from '../../harness/test-rule';

const BODY = 'We charged you twice, and we are sorry.\n';

function mail(header: string, more: Partial<MarkedMail> = {}): MarkedMail {
  return { name: header, format: 'markdown', kind: 'apology', source: `---\n${header}\n---\n${BODY}`, ...more };
}

testRule(rule, {
  bad: [
    mail('from: Northlight <⟦no-reply⟧@northlight.example>', { severities: ['error'] }),
    mail('from: Northlight <⟦no-reply⟧@northlight.example>', { kind: 'breach', severities: ['error'] }),
    mail('from: Northlight <⟦no-reply⟧@northlight.example>', { kind: 'ordinary', severities: ['hint'] }),
    mail('reply_to: ⟦no_reply+news⟧@northlight.example'),
    mail('from: ⟦do.not.reply⟧@northlight.example'),
    mail('from: ⟦noreply2⟧@northlight.example'),
    mail('from: ⟦no-reply-news⟧@northlight.example'),
    mail('from: ⟦news.noreply⟧@northlight.example'),
    mail('from: ⟦ne-pas-repondre⟧@atelier.example'),
    mail('from: ⟦non.rispondere⟧@bottega.example'),
    mail('from: ⟦jangan-balas⟧@toko.example'),
    mail('from: ⟦no-reply⟧@northlight.example\nreply_to: ⟦noreply⟧@northlight.example'),
    mail('from: Northlight <⟦no-reply⟧@northlight.example>', {
      name: 'puts the configured address in its place',
      settings: { replyTo: 'ana@northlight.example' },
      fixed: `---\nfrom: Northlight <ana@northlight.example>\n---\n${BODY}`,
    }),
    mail('reply_to: ⟦noreply⟧@northlight.example', {
      name: 'names a role at the same domain',
      fixed: `---\nreply_to: help@northlight.example\n---\n${BODY}`,
    }),
    mail('reply_to: ⟦noreply⟧@northlight.example', {
      name: 'asks for the privacy role in a breach',
      kind: 'breach',
      fixed: `---\nreply_to: privacy@northlight.example\n---\n${BODY}`,
    }),
    {
      name: 'headers of a message',
      format: 'eml',
      kind: 'apology',
      source: `From: Northlight <⟦noreply⟧@northlight.example>\nSubject: We charged you twice\n\n${BODY}`,
    },
    {
      name: 'a provider’s JSON, name and address apart',
      format: 'json',
      kind: 'apology',
      source: `{"content": {"from": {"name": "Northlight", "email": "⟦noreply⟧@northlight.example"}, "subject": "We charged you twice", "text": "We are sorry."}}\n`,
    },
  ],
  good: [
    mail('from: Norep Olyer <norbert@northlight.example>'),
    mail('reply_to: replies@northlight.example'),
    mail('from: hello@northlight.example'),
    mail('from: notifications@northlight.example'),
    mail('from: no-reply@northlight.example\nreply_to: help@northlight.example'),
  ],
});

describe('its fixes', () => {
  it('add a Reply-To where there is none, and apply it unasked only where the project states the address', async () => {
    const given = mail('from: no-reply@northlight.example');
    const [guessed] = await checkSource(rule, given);
    const [stated] = await checkSource(rule, { ...given, settings: { replyTo: 'ana@northlight.example' } });
    const summary = (fixes: typeof guessed) =>
      fixes?.fixes?.map(({ title, safe }) => `${renderMessage(title)}${safe ? ' (safe)' : ''}`);
    expect(summary(guessed)).toEqual([
      'Add the reply address “help@northlight.example”, and check that somebody reads it',
      'Replace with “help@northlight.example”, and check that somebody reads it',
      'Replace with “support@northlight.example”, and check that somebody reads it',
    ]);
    expect(summary(stated)).toEqual([
      'Replace with “ana@northlight.example”',
      'Add the reply address “ana@northlight.example” (safe)',
    ]);
  });
});
