import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { envelopeField } from '../../../server/src/document/envelope';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { parseMail } from '../../../server/src/document/parse-mail';
import { checkMail } from '../../../server/src/findings/check-mail';
import type { Finding } from '../../../server/src/findings/finding';
import { pointToEnvelope } from '../../../server/src/findings/point-to-envelope';
import { languagePacks } from '../../../server/src/languages/index';
import { rules } from '../../../server/src/rules/index';
import { applyEdits } from '../../../server/src/text/text-edit';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);
const settings = { brand: { domains: [] }, knownFields: [], jurisdictions: [], rules: {} };

function read(path: string, source: string, related: readonly { path: string; text: string }[] = []) {
  return parseMail(source, { path, related }, knowledge);
}

function found(findings: readonly Finding[], source: string): string[] {
  return findings.map(({ rule, span }) => `${rule}: ${source.slice(span.start, span.end)}`);
}

const APOLOGIES = {
  en: [
    'An important update',
    'Hello Ana,\n\nWe charged you twice on 3 May. We are sorry. We have paid the money back.\n',
  ],
  fr: [
    'Information importante',
    'Bonjour Ana,\n\nNous vous avons débité deux fois le 3 mai. Nous sommes désolés. Nous vous avons remboursé.\n',
  ],
  it: [
    'Aggiornamento importante',
    'Gentile Ana,\n\nle abbiamo addebitato due volte l’ordine del 3 maggio. Ci scusiamo. Abbiamo già rimborsato la somma.\n',
  ],
  id: [
    'Pembaruan penting',
    'Halo Ana,\n\nKami salah menagih Anda dua kali pada 3 Mei. Kami mohon maaf. Uangnya sudah kami kembalikan.\n',
  ],
  ar: ['تحديث مهم', 'مرحبا،\n\nلقد خصمنا منك المبلغ مرتين بالخطأ. نعتذر عن هذا الخطأ. لقد أعدنا إليك المبلغ.\n'],
} as const;

describe.each(Object.entries(APOLOGIES))('a Django pair in %s', (language, [subject, body]) => {
  const pair = 'templates/account/email/charged';
  const sidecar = { path: 'charged_subject.txt', text: `${subject}\n` };
  const message = { path: 'charged_message.txt', text: body };

  it('makes the subject file a mail of the kind and language of its body', () => {
    const mail = read(`${pair}_subject.txt`, sidecar.text, [message]);
    expect([mail.kind.kind, mail.language.id, mail.format]).toEqual(['apology', language, 'subject']);
    expect(found(checkMail(mail, rules, settings), sidecar.text)).toEqual([`unclear-subject: ${subject}`]);
  });

  it('points from the body to the subject, and repairs it there', () => {
    const mail = read(`${pair}_message.txt`, body, [sidecar]);
    const [finding] = pointToEnvelope(mail, rules, settings);
    expect(finding?.rule).toBe('unclear-subject');
    expect(body.slice(finding?.span.start, finding?.span.end)).toBe(body.split('\n')[0]);
    expect(finding?.related?.[0]).toMatchObject({
      file: 'charged_subject.txt',
      span: { start: 0, end: subject.length },
    });
    const [fix] = finding?.fixes ?? [];
    expect(fix?.file).toBe('charged_subject.txt');
    const changed = applyEdits(sidecar.text, fix?.edits ?? []);
    const again = read(`${pair}_subject.txt`, changed, [message]);
    expect(found(checkMail(again, rules, settings), changed)).toEqual([]);
  });
});

describe('a file of many envelopes', () => {
  const config = [
    '[auth.email.smtp]',
    'admin_email = "no-reply@shop.example"',
    '',
    '[auth.email.template.invite]',
    'subject = "You are invited"',
    'content_path = "./supabase/templates/invite.html"',
    '',
    '[auth.email.template.recovery]',
    'subject = "An important update"',
    'content_path = "./supabase/templates/recovery.html"',
    '',
  ].join('\n');
  const apology = '<p>Hello,</p><p>We charged you twice on 3 May. We are sorry. We have paid the money back.</p>';
  const bodies = [
    { path: '../supabase/templates/invite.html', text: '<p>Follow the link to join.</p>' },
    { path: '../supabase/templates/recovery.html', text: apology },
  ];

  it('judges each by its own body', () => {
    const mail = read('shop/supabase/config.toml', config, bodies);
    const findings = checkMail(mail, rules, settings);
    expect([mail, ...(mail.others ?? [])].map(({ kind }) => kind.kind)).toEqual(['ordinary', 'apology']);
    expect(found(findings, config)).toContain('unclear-subject: An important update');
    expect(found(findings, config)).toContain('no-reply-sender: no-reply');
  });

  it('is silenced where a comment says so, and no comment is called unused that silenced one of them', () => {
    const silenced = config.replace('subject = "An', '# amends-disable-next-line unclear-subject\nsubject = "An');
    const findings = checkMail(read('shop/supabase/config.toml', silenced, bodies), rules, settings);
    const told = findings.map(({ rule }) => rule);
    expect(told).not.toContain('unclear-subject');
    expect(told).not.toContain('unused-suppression');
  });

  it('shows a body only its own', () => {
    const file = { path: '../config.toml', text: config };
    const invite = read('shop/supabase/templates/invite.html', '<p>Follow the link to join.</p>', [file]);
    expect(invite.related?.map(({ mail }) => envelopeField(mail.envelope, 'subject')?.value.text)).toEqual([
      'You are invited',
    ]);
  });
});

describe('a body whose subject is elsewhere', () => {
  it('does not miss it', () => {
    const source = '---\nfrom: Shop <help@shop.example>\n---\nHello,\n\nWe charged you twice. We are sorry.\n';
    const sidecar = { path: 'charged_subject.txt', text: 'We charged you twice' };
    const rulesOf = (mail: ReturnType<typeof read>) => checkMail(mail, rules, settings).map(({ rule }) => rule);
    expect(rulesOf(read('emails/charged_message.txt', source))).toContain('missing-subject');
    expect(rulesOf(read('emails/charged_message.txt', source, [sidecar]))).not.toContain('missing-subject');
  });
});

describe('the settings of a service', () => {
  const body = '<p>Hello,</p>\n<p>We charged you twice on 3 May. We are sorry. We have paid the money back.</p>\n';

  it('name the sender of each mail, which a body points to and its fix repairs', () => {
    const kratos =
      'courier:\n  template_override_path: /conf/mails\n  smtp:\n    from_address: no-reply@shop.example\n';
    const file = { path: '../../../kratos.yml', text: kratos };
    const mail = read('kratos/mails/recovery/valid/email.body.gotmpl', body, [file]);
    const finding = pointToEnvelope(mail, rules, settings).find(({ rule }) => rule === 'no-reply-sender');
    const [place] = finding?.related ?? [];
    expect([place?.file, kratos.slice(place?.span.start, place?.span.end)]).toEqual([file.path, 'no-reply']);
    const changed = applyEdits(kratos, finding?.fixes?.[0]?.edits ?? []);
    expect(changed).toMatch(/from_address: (?!no-reply)[\w.-]+@shop\.example\n$/);
  });

  it('hold the subject of a body in another file, found unclear there', () => {
    const template = { subject: 'An important update', 'html_body@': 'email_1/html_body.html' };
    const workflow = JSON.stringify({ steps: [{ ref: 'email_1', template }] });
    const bodies = [{ path: 'email_1/html_body.html', text: body }];
    const mail = read('workflows/charged/workflow.json', workflow, bodies);
    expect(mail.kind.kind).toBe('apology');
    expect(found(checkMail(mail, rules, settings), workflow)).toEqual(['unclear-subject: An important update']);
  });
});

it('takes a catalogue in the language that it states', () => {
  const source = 'fr:\n  order_mailer:\n    charged:\n      subject: Information importante\n';
  const mail = read('config/locales/fr.yml', source);
  expect(mail.language).toEqual({ id: 'fr', because: 'markup' });
});
