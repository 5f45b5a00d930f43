import { describe, expect, it, test } from 'vitest';
import rule from '../../../server/src/rules/breach/missing-notice-content';
import { languagePacks } from '../../../server/src/languages/index';
import { jurisdictions } from '../../../server/src/jurisdictions/index';
import { findJurisdiction } from '../../../server/src/jurisdictions/find-jurisdiction';
import { noticeElements } from '../../../server/src/rules/notice-elements';
import { checkSource, readSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

const COMPLETE = [
  'Dear Ana,',
  'Between 3 and 5 June 2025 an unknown person copied a file with your name and email address.',
  'They could pretend to be us and ask you for money.',
  'We have closed the gap and informed the authority.',
  'Be careful with calls that mention us.',
  'Write to privacy@northlight.example with any question.',
];

function without(phrase: string): string {
  return `${COMPLETE.filter((sentence) => !sentence.includes(phrase)).join('\n\n')}\n`;
}

async function missing(source: string, ...chosen: string[]): Promise<readonly (string | undefined)[]> {
  const findings = await checkSource(rule, { source, kind: 'breach', settings: { jurisdictions: chosen } });
  return findings.map(({ element }) => element);
}

testRule(rule, {
  bad: [
    {
      name: 'inserts the paragraph behind the last',
      kind: 'breach',
      settings: { jurisdictions: ['gdpr'] },
      source: without('pretend').replace(/(Write .*)\n/, '⟦$1⟧\n'),
      fixed: `${without('pretend').trimEnd()}\n\nWhat this means for you: [somebody could pretend to be us, or use your data to …].\n`,
      severities: ['warning'],
    },
    {
      name: 'only a hint where nobody could verify the demand',
      kind: 'breach',
      settings: { jurisdictions: ['sg-pdpa'] },
      source: without('pretend').replace(/(Write .*)\n/, '⟦$1⟧\n'),
      severities: ['hint'],
    },
  ],
  good: [
    {
      name: 'a complete notice',
      kind: 'breach',
      settings: { jurisdictions: ['gdpr', 'us-ca', 'hipaa', 'id-pdp'] },
      source: without('—'),
    },
    { name: 'no law chosen', kind: 'breach', source: 'Dear Ana,\n\nSomeone copied your name.\n' },
    {
      name: 'a law nobody knows',
      kind: 'breach',
      settings: { jurisdictions: ['xx-law'] },
      source: 'Dear Ana,\n\nSomeone copied your name.\n',
    },
    {
      name: 'a law without a list',
      kind: 'breach',
      settings: { jurisdictions: ['us-tx'] },
      source: 'Dear Ana,\n\nSomeone copied your name.\n',
    },
    { name: 'an apology', kind: 'apology', settings: { jurisdictions: ['gdpr'] }, source: 'We charged you twice.\n' },
  ],
});

describe('what each law misses', () => {
  it.each([
    ['pretend', 'gdpr', ['likely-consequences']],
    ['privacy@', 'gdpr', ['dpo-contact']],
    ['closed', 'gdpr', ['measures-taken']],
    ['unknown person', 'us-ca', ['incident-description', 'incident-date', 'data-categories']],
    ['careful', 'us-hipaa', ['protective-steps']],
    ['careful', 'fr-cnil', ['protective-steps']],
    ['careful', 'id-pdp', []],
    ['pretend', 'us-ca', []],
  ])('without “%s”, %s', async (phrase, law, elements) => {
    expect(await missing(without(phrase), law)).toEqual(elements);
  });

  it('names the element, the law and the article', async () => {
    const settings = { jurisdictions: ['gdpr'] };
    const [finding] = await checkSource(rule, { source: without('pretend'), kind: 'breach', settings });
    expect(finding).toMatchObject({ element: 'likely-consequences', jurisdiction: 'eu-gdpr' });
    expect(finding?.message.values).toEqual(['GDPR Art. 33(3)(c), 34(2)', expect.stringContaining('2016/679')]);
  });

  it('asks once where one law is named twice', async () => {
    expect(await missing(without('pretend'), 'gdpr', 'eu-gdpr')).toEqual(['likely-consequences']);
  });

  it('asks for what Massachusetts wants and not for what it forbids', async () => {
    expect(await missing(without('unknown person'), 'us-ma')).toEqual([
      'police-report-right',
      'fraud-alert-freeze-info',
      'freeze-no-charge',
    ]);
  });
});

describe('a section', () => {
  const notice = (title: string, text: string) =>
    `<p>Dear client,</p><h2>${title}</h2><p>${text}</p><p>Write to privacy@northlight.example.</p>\n`;

  async function missingInHtml(source: string, law: string): Promise<readonly (string | undefined)[]> {
    const settings = { jurisdictions: [law] };
    const findings = await checkSource(rule, { source, kind: 'breach', format: 'html', settings });
    return findings.map(({ element }) => element);
  }

  it.each([
    ['What this could mean for you', 'likely-consequences'],
    ['What we have done', 'measures-taken'],
    ['What happened', 'incident-description'],
  ])('“%s” says what stands under it', async (title, element) => {
    const text = 'The door of the surgery, and all that is behind it.';
    expect(await missingInHtml(notice(title, text), 'gdpr')).not.toContain(element);
    expect(await missingInHtml(notice('More', text), 'gdpr')).toContain(element);
  });

  it('promises and does not say where nothing stands under it', async () => {
    const source = '<p>Dear client,</p><p>Write to privacy@northlight.example.</p><h2>What happened</h2>\n';
    expect(await missingInHtml(source, 'gdpr')).toContain('incident-description');
  });
});

describe('the laws', () => {
  test('have ids of their own, and aliases that are nobody else’s', () => {
    const names = jurisdictions.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(findJurisdiction(name)).toBeDefined();
  });

  it.each(jurisdictions.map((law) => [law.id, law] as const))(
    '%s neither asks twice nor asks for what it forbids',
    (_, law) => {
      const elements = [...law.required, ...(law.prohibited ?? [])].map(({ element }) => element);
      expect(new Set(elements).size).toBe(elements.length);
      expect(law.asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
      expect(law.sources.length).toBeGreaterThan(0);
    },
  );
});

describe('an element is recognised', () => {
  const read = (source: string, language: string) =>
    [...noticeElements(readSource({ source: `${source}\n`, kind: 'breach', language })).keys()].sort();

  it.each([
    [
      'en',
      'On 12 August we learned that on 9 August an employee had forwarded the list.',
      ['discovery-date', 'incident-date', 'incident-description'],
    ],
    ['en', 'We became aware of this on 12 August 2025.', ['discovery-date']],
    ['en', 'We do not yet know exactly when this happened.', ['incident-date']],
    ['en', 'There is a risk of identity theft.', ['likely-consequences']],
    ['en', 'We reported the theft to the police the same evening.', ['measures-taken']],
    ['en', 'Our helpline is open from 9 to 5 on 0800 496 0123.', ['contact-point', 'dpo-contact']],
    ['fr', 'Vous pourriez recevoir de faux messages de notre part.', ['likely-consequences']],
    ['fr', 'Nous avons aussitôt coupé l’accès et porté plainte.', ['measures-taken']],
    ['fr', 'Nous avons découvert l’incident le 12 août 2025.', ['discovery-date']],
    ['it', 'Qualcuno potrebbe spacciarsi per noi e chiedere denaro.', ['likely-consequences']],
    ['it', 'Le password sono state reimpostate entro un’ora.', ['measures-taken']],
    ['it', 'Ce ne siamo accorti il 12 agosto 2025.', ['discovery-date']],
    ['id', 'Orang lain bisa mengaku sebagai petugas kami dan meminta uang.', ['likely-consequences']],
    ['id', 'Kami langsung memblokir akses dan melapor ke polisi.', ['measures-taken']],
    ['id', 'Kami baru mengetahuinya pada 12 Agustus 2025.', ['discovery-date']],
    ['ar', 'قد ينتحل أحدهم صفتنا ويطلب منك مالًا.', ['likely-consequences']],
    ['ar', 'أغلقنا الخادم فورًا وأبلغنا الشرطة.', ['measures-taken']],
    ['ar', 'علمنا بذلك في 12 أغسطس 2025.', ['discovery-date']],
  ])('%s: %s', (language, sentence, elements) => {
    expect(read(sentence, language)).toEqual(elements);
  });

  it.each([
    ['en', 'We have no evidence that your data has been misused.'],
    ['en', 'The security of your data is our top priority.'],
    ['en', 'No passwords or card numbers were in the file.'],
    ['en', 'Your order leaves our warehouse today.'],
    ['en', 'Do not reply to this email.'],
    ['fr', 'Aucun mot de passe ne figurait dans le fichier.'],
    ['it', 'La sicurezza dei tuoi dati è la nostra priorità.'],
    ['id', 'Tidak ada kata sandi di berkas itu.'],
    ['ar', 'أمن بياناتكم أولويتنا القصوى.'],
  ])('but not in %s: %s', (language, sentence) => {
    expect(read(sentence, language)).toEqual([]);
  });

  it('and a heading alone says nothing', () => {
    const mail = readSource({
      source: '# What happened on 3 May 2025\n\nWe are sorry.\n',
      format: 'markdown',
      kind: 'breach',
    });
    expect([...noticeElements(mail).keys()]).toEqual([]);
  });
});

test.each(languagePacks)(
  'what a fix inserts in $name is no longer missing, its holes still open',
  async ({ id, topics }) => {
    const inserts = Object.entries(topics['notice-content']?.inserts ?? {});
    const demanded = jurisdictions.map((jurisdiction) => jurisdiction.id);
    for (const [element, text] of inserts) {
      const mail = {
        source: `${text}\n`,
        language: id,
        kind: 'breach',
        settings: { jurisdictions: demanded },
      } as const;
      expect((await checkSource(rule, mail)).map((finding) => finding.element)).not.toContain(element);
    }
  },
);
