import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SnippetBlock, SnippetMail, SnippetPart, SnippetTexts } from '../../snippets/texts/snippet-text';

/** A snippet as VS Code reads it. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

type SnippetFile = Readonly<Record<string, Snippet>>;

/** How one kind of file writes a mail and its parts. */
interface Setting {
  mail(mail: SnippetMail, texts: SnippetTexts): readonly string[];
  block(block: SnippetBlock, texts: SnippetTexts): readonly string[];
}

/** The snippet files, by the name they have under `snippets/`. */
export async function snippetFiles(root: string): Promise<Readonly<Record<string, SnippetFile>>> {
  const languages = await readTexts(join(root, 'snippets', 'texts'));
  const files: Record<string, SnippetFile> = {};
  for (const [name, setting] of Object.entries(SETTINGS)) {
    files[`${name}.json`] = Object.assign({}, ...languages.map((texts) => snippetsOf(texts, setting)));
  }
  return files;
}

async function readTexts(folder: string): Promise<readonly SnippetTexts[]> {
  const names = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
  const modules = await Promise.all(
    names.sort().map(async (name): Promise<Record<string, SnippetTexts>> => {
      return (await import(pathToFileURL(join(folder, name)).href)) as Record<string, SnippetTexts>;
    }),
  );
  return modules.flatMap((module) => Object.values(module));
}

function snippetsOf(texts: SnippetTexts, setting: Setting): SnippetFile {
  const snippets: Record<string, Snippet> = {};
  for (const mail of texts.mails) snippets[mail.name] = { ...headOf(mail, texts), body: setting.mail(mail, texts) };
  for (const part of texts.parts)
    snippets[part.name] = { ...headOf(part, texts), body: partBody(part, texts, setting) };
  return snippets;
}

/** English snippets go by their bare prefix; the others add their language, and are offered beside them. */
function headOf(item: SnippetMail | SnippetPart, texts: SnippetTexts): { prefix: string; description: string } {
  const prefix = texts.language === 'en' ? item.prefix : `${item.prefix}-${texts.language}`;
  return { prefix, description: item.description };
}

function partBody(part: SnippetPart, texts: SnippetTexts, setting: Setting): readonly string[] {
  if (part.place === 'envelope') return part.body.filter((line) => typeof line === 'string');
  return part.body.flatMap((block) => setting.block(block, texts));
}

function htmlBlock(block: SnippetBlock, { direction }: SnippetTexts): readonly string[] {
  const dir = direction === 'rtl' ? ' dir="rtl"' : '';
  if (typeof block === 'string') return [`<p${dir}>${escapeHtml(block)}</p>`];
  if ('heading' in block) return [`<h2${dir}>${escapeHtml(block.heading)}</h2>`];
  if ('signature' in block) return [`<p${dir}>${block.signature.map(escapeHtml).join('<br>')}</p>`];
  return [`<ul${dir}>`, ...block.list.map((item) => `  <li>${escapeHtml(item)}</li>`), '</ul>'];
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function indent(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => ' '.repeat(width) + line);
}

const html: Setting = {
  block: htmlBlock,
  mail: (mail, texts) => [
    `<!-- Subject: ${mail.subject} -->`,
    `<!-- Preheader: ${mail.preheader} -->`,
    `<!-- From: ${mail.from} -->`,
    `<!-- Reply-To: ${mail.replyTo} -->`,
    '<!doctype html>',
    `<html lang="${texts.language}"${texts.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="viewport" content="width=device-width, initial-scale=1">',
    `    <title>${escapeHtml(mail.subject)}</title>`,
    '  </head>',
    '  <body style="margin:0; padding:0; background-color:#f4f5f7;">',
    `    <div style="display:none; max-height:0; overflow:hidden;">${escapeHtml(mail.preheader)}</div>`,
    '    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">',
    '      <tr>',
    '        <td align="center" style="padding:24px 12px;">',
    '          <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="max-width:600px; background-color:#ffffff;">',
    '            <tr>',
    `              <td style="padding:24px 32px 0;"><img src="\${20:https://www.northlight.example/logo.png}" alt="${mail.brand}" width="160" style="display:block; border:0;"></td>`,
    '            </tr>',
    '            <tr>',
    '              <td style="padding:16px 32px 32px; font-family:Arial, sans-serif; font-size:16px; line-height:24px; color:#1f2937;">',
    ...indent(
      mail.body.flatMap((block) => htmlBlock(block, texts)),
      16,
    ),
    '              </td>',
    '            </tr>',
    '          </table>',
    '        </td>',
    '      </tr>',
    '    </table>',
    '  </body>',
    '</html>',
    '$0',
  ],
};

const mjml: Setting = {
  block: htmlBlock,
  mail: (mail, texts) => [
    `<mjml lang="${texts.language}"${texts.direction === 'rtl' ? ' dir="rtl"' : ''}>`,
    '  <mj-head>',
    `    <mj-title>${escapeHtml(mail.subject)}</mj-title>`,
    `    <mj-preview>${escapeHtml(mail.preheader)}</mj-preview>`,
    '    <mj-attributes>',
    '      <mj-text font-size="16px" line-height="24px" color="#1f2937" />',
    '    </mj-attributes>',
    '  </mj-head>',
    '  <mj-body background-color="#f4f5f7">',
    '    <mj-section background-color="#ffffff">',
    '      <mj-column>',
    `        <mj-image src="\${20:https://www.northlight.example/logo.png}" alt="${mail.brand}" width="160px" align="left" />`,
    '        <mj-text>',
    ...indent(
      mail.body.flatMap((block) => htmlBlock(block, texts)),
      10,
    ),
    '        </mj-text>',
    '      </mj-column>',
    '    </mj-section>',
    '  </mj-body>',
    '</mjml>',
    '$0',
  ],
};

function plainBlock(block: SnippetBlock): readonly string[] {
  if (typeof block === 'string') return [block, ''];
  if ('heading' in block) return [block.heading, ''];
  if ('signature' in block) return [...block.signature, ''];
  return [...block.list.map((item) => `- ${item}`), ''];
}

const markdown: Setting = {
  block: (block) => (typeof block === 'object' && 'heading' in block ? [`## ${block.heading}`, ''] : plainBlock(block)),
  mail: (mail, texts) => [
    '---',
    `subject: "${mail.subject}"`,
    `preheader: "${mail.preheader}"`,
    `from: "${mail.from}"`,
    `reply_to: ${mail.replyTo}`,
    `audience: "${mail.audience}"`,
    `lang: ${texts.language}`,
    '---',
    '',
    ...mail.body.flatMap((block) => markdown.block(block, texts)),
    '$0',
  ],
};

const plaintext: Setting = {
  block: plainBlock,
  mail: (mail) => [
    `Subject: ${mail.subject}`,
    `From: ${mail.from}`,
    `Reply-To: ${mail.replyTo}`,
    '',
    ...mail.body.flatMap(plainBlock),
    '$0',
  ],
};

const SETTINGS: Readonly<Record<string, Setting>> = { html, mjml, markdown, plaintext };
