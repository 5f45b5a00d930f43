import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnippetTexts, snippetFiles, TYPESETTERS, type SnippetFile } from '../server/scripts/generate-snippets';
import { PROJECT_FOLDER } from '../server/scripts/project-folder';
import type { MailFormat, MailKind } from '../server/src/document/mail-document';
import { languagePacks } from '../server/src/languages/index';
import type { SnippetMail, SnippetPart, SnippetTexts } from '../snippets/texts/snippet-text';
import { readSource } from './harness/check-source';
import { checkWithAllRules, complaints } from './harness/check-with-all-rules';

const FORMATS = { html: 'html', mjml: 'mjml', markdown: 'markdown', plaintext: 'text' } as const satisfies Readonly<
  Record<keyof typeof TYPESETTERS, MailFormat>
>;
const EDITOR_LANGUAGES = {
  html: ['html', 'handlebars', 'liquid', 'nunjucks', 'jinja', 'jinja-html', 'twig', 'ejs'],
  mjml: ['mjml'],
  markdown: ['markdown'],
  plaintext: ['plaintext'],
};
const CAUSES = ['wrong-link', 'wrong-price', 'wrong-segment', 'double-send', 'wrong-name', 'double-charge', 'outage'];
const PARTS = ['subject', 'subject-breach', 'sender', 'sorry', 'remedy', 'steps', 'reply'];

/** The rule that a mail without the part breaks, and that the part satisfies. */
const DUTIES: Readonly<Record<string, string>> = {
  'amends-sorry': 'missing-apology',
  'amends-remedy': 'missing-remedy',
  'amends-steps': 'missing-protective-steps',
};

const LAWS = ['eu-gdpr', 'uk-gdpr', 'fr-cnil', 'it-garante', 'id-pdp', 'sa-pdpl', 'ae-pdpl', 'us-ca'];

const languages = await readSnippetTexts(join(PROJECT_FOLDER, 'snippets', 'texts'));
const settings = formatsOf(TYPESETTERS).flatMap((file) =>
  languages.map((texts) => ({ name: `${texts.language} in ${file}.json`, file, texts })),
);

describe('the snippet files', () => {
  it('are what the texts say', async () => {
    const files = await snippetFiles(PROJECT_FOLDER);
    for (const [name, file] of Object.entries(files)) expect(readSnippets(name)).toEqual(file);
  });

  it('are offered where mails are written', () => {
    const offered = formatsOf(EDITOR_LANGUAGES).flatMap((file) =>
      EDITOR_LANGUAGES[file].map((language) => ({ language, path: `./snippets/${file}.json` })),
    );
    expect(readJson('package.json')).toHaveProperty('contributes.snippets', offered);
  });
});

describe.each(languages)('the snippets in $language', (texts) => {
  it('have a mail for each usual mistake and for a breach, and every part', () => {
    expect(texts.mails.map(({ prefix }) => prefix).sort()).toEqual(prefixed(['breach', ...CAUSES]));
    expect(texts.parts.map(({ prefix }) => prefix).sort()).toEqual(prefixed(PARTS));
  });

  it('ask for the same fact with the same example wherever they ask for it', () => {
    for (const item of [...texts.mails, ...texts.parts]) {
      const examples = new Map<string, Set<string>>();
      for (const [, stop = '', example = ''] of JSON.stringify(item).matchAll(/\$\{(\d+):([^}]*)\}/g)) {
        examples.set(stop, (examples.get(stop) ?? new Set()).add(example));
      }
      for (const [stop, found] of examples) expect([...found], `${item.prefix} ${stop}`).toHaveLength(1);
    }
  });
});

it('speaks every language that the rules speak', () => {
  expect(languages.map(({ language }) => language)).toEqual(languagePacks.map(({ id }) => id));
});

describe.each(settings)('$name', ({ file, texts }) => {
  const format = FORMATS[file];
  const snippets = Object.values(readSnippets(`${file}.json`));

  it.each(texts.mails)('$prefix is a mail in which nothing is wrong', async ({ prefix }) => {
    const typed = texts.language === 'en' ? prefix : `${prefix}-${texts.language}`;
    const body = snippets.find((snippet) => snippet.prefix === typed)?.body ?? [];
    await expectNothingWrong(filledIn(body), format, texts, kindOf(prefix));
  });

  it.each(texts.parts)('$prefix does its work and no harm', async (part) => {
    const isForBreach = /breach|steps/.test(part.prefix);
    const mail = texts.mails.find(({ prefix }) => prefix === (isForBreach ? 'amends-breach' : 'amends-wrong-link'));
    const lines = mail === undefined ? [] : TYPESETTERS[file].mail(withPart(mail, part), texts);
    await expectNothingWrong(filledIn(lines), format, texts, isForBreach ? 'breach' : 'apology');
  });
});

it.each(languages)(
  'the breach notice in $language says what the laws where the language is spoken want said',
  async (texts) => {
    const notice = texts.mails.find(({ prefix }) => prefix === 'amends-breach');
    const source = filledIn(notice === undefined ? [] : TYPESETTERS.html.mail(notice, texts));
    const mail = readSource({ source, format: 'html' });
    expect(mail.kind.kind).toBe('breach');
    expect(complaints(mail, await checkWithAllRules(mail, LAWS))).toEqual([]);
  },
);

describe.each(languages)('a mail in $language that lacks a part', (texts) => {
  const duties = texts.parts.flatMap((part) => {
    const duty = DUTIES[part.prefix];
    return duty === undefined ? [] : [{ part, duty }];
  });

  it.each(duties)('breaks $duty until the part is there', async ({ part, duty }) => {
    const written = filledIn(part.body.flatMap((block) => TYPESETTERS.plaintext.block(block, texts)));
    const broken = async (source: string): Promise<readonly string[]> => {
      const mail = readSource({ source, kind: 'breach', language: texts.language });
      return (await checkWithAllRules(mail)).map(({ rule }) => rule);
    };
    expect(await broken('2 + 2')).toContain(duty);
    expect(await broken(written)).not.toContain(duty);
  });
});

async function expectNothingWrong(
  source: string,
  format: MailFormat,
  texts: SnippetTexts,
  kind: MailKind,
): Promise<void> {
  const mail = readSource({ source, format });
  expect(complaints(mail, await checkWithAllRules(mail))).toEqual([]);
  expect(mail.kind).toMatchObject({ kind, because: 'inferred' });
  expect(mail.language.id).toBe(texts.language);
}

/** The mail with the part in its place: above the signature, or in the envelope. */
function withPart(mail: SnippetMail, part: SnippetPart): SnippetMail {
  if (part.place === 'letter')
    return { ...mail, body: [...mail.body.slice(0, -1), ...part.body, ...mail.body.slice(-1)] };
  const header = (name: string): string | undefined =>
    part.body.flatMap((line) => (typeof line === 'string' && line.startsWith(`${name}: `) ? [line] : []))[0];
  const value = (name: string, otherwise: string): string => header(name)?.slice(name.length + 2) ?? otherwise;
  return {
    ...mail,
    subject: value('Subject', mail.subject),
    from: value('From', mail.from),
    replyTo: value('Reply-To', mail.replyTo),
  };
}

/** What an author gets who accepts every example: `${1:twice}` becomes “twice”, `${1|a,b|}` “a”, `$0` nothing. */
function filledIn(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}

function kindOf(prefix: string): MailKind {
  return prefix === 'amends-breach' ? 'breach' : 'apology';
}

function prefixed(names: readonly string[]): readonly string[] {
  return names.map((name) => `amends-${name}`).sort();
}

function readSnippets(name: string): SnippetFile {
  return readJson(join('snippets', name)) as SnippetFile;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(PROJECT_FOLDER, path), 'utf8'));
}

function formatsOf<T extends object>(record: T): (keyof T)[] {
  return Object.keys(record) as (keyof T)[];
}
