import { describe, expect, it } from 'vitest';
import missingRemedy from '../../server/src/rules/apology/missing-remedy';
import missingProtectiveSteps from '../../server/src/rules/breach/missing-protective-steps';
import type { Rule } from '../../server/src/rules/rule';
import type { MailFormat, MailKind } from '../../server/src/document/mail-document';
import { applyEdits } from '../../server/src/text/text-edit';
import { checkSource } from '../harness/check-source';

async function repaired(rule: Rule, kind: MailKind, format: MailFormat, source: string): Promise<string> {
  const [finding] = await checkSource(rule, { kind, format, source });
  const [fix] = finding?.fixes ?? [];
  expect(fix).toBeDefined();
  const mended = applyEdits(source, fix?.edits ?? []);
  expect(await checkSource(rule, { kind, format, source: mended })).toEqual([]);
  return mended;
}

const REMEDY = /We have corrected this|Nous avons corrigé|Abbiamo corretto|Kami sudah memperbaiki|صحّ?حنا/;

const APOLOGY = 'Hi Ana,\n\nWe charged you twice on 3 May. We are sorry.';

/** How mails end that have no closing formula. */
const ENDS = [
  'Meg',
  'Mara Lind, Northlight',
  'The Northlight team',
  'Northlight Ltd, 1 Quay Street, Leeds.',
  'The Northlight team\n\nNorthlight Ltd, 1 Quay Street, Leeds LS1 4AB',
  'Meg\n\nUnsubscribe',
  'Best,\nMeg',
];

const FORMATS: readonly (readonly [MailFormat, (text: string) => string])[] = [
  ['text', (text) => text],
  ['markdown', (text) => text],
  ['html', (text) => text.replaceAll(/[^\n]+/g, '<p>$&</p>')],
  ['mjml', (text) => `<mjml><mj-body><mj-section><mj-column><mj-text>${text.split('\n\n').join('</mj-text><mj-text>')}</mj-text></mj-column></mj-section></mj-body></mjml>`], // prettier-ignore
];

describe.each(FORMATS)('in %s', (format, write) => {
  it.each(ENDS)('a remedy stands above the end: %s', async (end) => {
    const mended = await repaired(missingRemedy, 'apology', format, write(`${APOLOGY}\n\n${end}`));
    const place = mended.search(REMEDY);
    expect(place).toBeGreaterThan(mended.indexOf('We are sorry'));
    expect(place).toBeLessThan(mended.indexOf(end.split('\n')[0] ?? ''));
  });

  it('a list of steps stands above the name', async () => {
    const source = write('Hello,\n\nOn 3 May somebody copied your name and email address. We are sorry.\n\nMeg');
    const mended = await repaired(missingProtectiveSteps, 'breach', format, source);
    expect(mended.lastIndexOf('password')).toBeLessThan(mended.indexOf('Meg'));
  });
});

describe('what ends a letter', () => {
  it.each([
    [
      'fr',
      'Bonjour,\n\nle code de notre e-mail ne marchait pas. C’est notre faute.\n\nHélène, Aubépine',
      'Hélène, Aubépine',
    ],
    ['it', 'Ciao,\n\nieri ti abbiamo mandato il link sbagliato. Ci scusiamo.\n\nIl Faro', 'Il Faro'],
    ['id', 'Halo Kak,\n\nkami salah mengirim tautan kemarin. Kami mohon maaf.\n\nTim Mercusuar', 'Tim Mercusuar'],
    ['ar', 'مرحبًا،\n\nأرسلنا إليكم رابطًا خاطئًا أمس. نعتذر لكم.\n\nفريق المنارة', 'فريق المنارة'],
  ])('is a name, in %s', async (_, source, name) => {
    const mended = await repaired(missingRemedy, 'apology', 'text', source);
    expect(mended.trimEnd().endsWith(name)).toBe(true);
  });

  it.each([
    ['a cell with the address and its tag', '<table><tr><td><p>Hi {{ first_name }},</p><p>We charged you twice. We are sorry.</p><p>The Northlight team</p></td></tr><tr><td>Northlight Ltd, 1 Quay Street, Leeds. {% unsubscribe %}</td></tr></table>', 'The Northlight team'], // prettier-ignore
    ['tags of the service', '<p>Dear %%FirstName%%,</p><p>We charged you twice. We are sorry.</p><p>Northlight</p>%%Member_Busname%% %%unsub_center_url%%', '<p>Northlight'], // prettier-ignore
    ['a name with the tag beside it', '<p>Hi {{ first_name }},</p><p>We charged you twice. We are sorry.</p><p>The Northlight team {% unsubscribe %}</p>', 'The Northlight team'], // prettier-ignore
    ['a link that unsubscribes', '<p>Hi,</p><p>We charged you twice. We are sorry.</p><p>Northlight</p><a href="{{unsubscribeUrl}}">x</a>', '<p>Northlight'], // prettier-ignore
    ['a name in the same paragraph', '<p>Hi,</p><p>We charged you twice. We are sorry.<br>Meg</p>', 'Meg'],
    ['a closing formula in the same paragraph', '<p>Hi,</p><p>We charged you twice. We are sorry.<br>Best,<br>Meg</p>', 'Best,'], // prettier-ignore
  ])('is %s', async (_, source, end) => {
    const mended = await repaired(missingRemedy, 'apology', 'html', source);
    expect(mended.search(REMEDY)).toBeLessThan(mended.indexOf(end));
  });

  it.each([
    ['a short last sentence', 'Hi,\n\nWe charged you twice. We are sorry.\n\nSee you on Thursday.'],
    ['the only sentence, without a full stop', 'Hi,\n\nWe are sorry that we charged you twice'],
    ['the last item of a list', 'Hi,\n\nWe are sorry. We charged you twice for these:\n\n- Coffee\n- Tea'],
  ])('is not %s', async (_, source) => {
    const mended = await repaired(missingRemedy, 'apology', 'text', source);
    expect(mended.startsWith(source)).toBe(true);
  });
});
