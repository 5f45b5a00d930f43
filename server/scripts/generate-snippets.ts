import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SnippetBlock, SnippetMail, SnippetPart, SnippetTexts } from '../../snippets/texts/snippet-text';
import { html } from './snippets/html-typesetter';
import { markdown } from './snippets/markdown-typesetter';
import { mjml } from './snippets/mjml-typesetter';
import { plaintext } from './snippets/plain-text-typesetter';
import type { SnippetHeader, Typesetter } from './snippets/typesetter';

/** A snippet as VS Code reads it. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** Snippets by the name that VS Code shows. */
export type SnippetFile = Readonly<Record<string, Snippet>>;

/** The hands that set the texts, by the name of the file that they fill. */
export const TYPESETTERS = { html, mjml, markdown, plaintext } as const satisfies Readonly<Record<string, Typesetter>>;

/** The snippet files, by the name they have under `snippets/`. */
export async function snippetFiles(root: string): Promise<Readonly<Record<string, SnippetFile>>> {
  const languages = await readSnippetTexts(join(root, 'snippets', 'texts'));
  const files = Object.entries(TYPESETTERS).map(([name, typesetter]): [string, SnippetFile] => [
    `${name}.json`,
    Object.fromEntries(languages.flatMap((texts) => snippetsOf(texts, typesetter))),
  ]);
  return Object.fromEntries(files);
}

/** What the folder's files say, one a language, in the order of their codes. */
export async function readSnippetTexts(folder: string): Promise<readonly SnippetTexts[]> {
  const names = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  const modules = names.sort().map(async (name) => {
    const module: Readonly<Record<string, SnippetTexts>> = await import(pathToFileURL(join(folder, name)).href);
    return Object.values(module);
  });
  return (await Promise.all(modules)).flat();
}

function snippetsOf(texts: SnippetTexts, typesetter: Typesetter): readonly (readonly [string, Snippet])[] {
  return [
    ...texts.mails.map((mail) => snippetOf(mail, texts, typesetter.mail(mail, texts))),
    ...texts.parts.map((part) => snippetOf(part, texts, partBody(part, texts, typesetter))),
  ];
}

/** English snippets go by their bare prefix; the others add their language, and are offered beside them. */
function snippetOf(
  { name, prefix, description }: SnippetMail | SnippetPart,
  { language }: SnippetTexts,
  body: readonly string[],
): readonly [string, Snippet] {
  if (language === 'en') return [name, { prefix, description, body }];
  return [`${name} (${language})`, { prefix: `${prefix}-${language}`, description, body }];
}

function partBody(part: SnippetPart, texts: SnippetTexts, typesetter: Typesetter): readonly string[] {
  if (part.place === 'envelope') return part.body.map((line) => typesetter.header(headerOf(line, part)));
  const lines = part.body.flatMap((block) => typesetter.block(block, texts));
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}

function headerOf(line: SnippetBlock, part: SnippetPart): SnippetHeader {
  const [, name, value] = typeof line === 'string' ? (/^([\w-]+): (.+)$/.exec(line) ?? []) : [];
  if (name === undefined || value === undefined)
    throw new Error(`${part.prefix}: an envelope is lines of “Name: value”.`);
  return { name, value };
}
