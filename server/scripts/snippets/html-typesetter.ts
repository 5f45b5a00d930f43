import type { SnippetBlock, SnippetMail, SnippetTexts } from '../../../snippets/texts/snippet-text';
import { headersOf, indent, type SnippetHeader, type Typesetter } from './typesetter';

/** Sets mails in HTML that Outlook shows as well: a table of 600 pixels, styles inline. */
export const html: Typesetter = {
  block: htmlBlock,
  header: htmlHeader,
  mail: (mail, texts) => [
    ...headersOf(mail).map(htmlHeader),
    '<!doctype html>',
    `<html${attributesOf(texts)}>`,
    ...headOf(mail),
    '  <body style="margin:0; padding:0; background-color:#f4f5f7;">',
    `    <div style="display:none; max-height:0; overflow:hidden;">${escapeMarkup(mail.preheader)}</div>`,
    '    <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">',
    '      <tr>',
    '        <td align="center" style="padding:24px 12px;">',
    ...indent(letterOf(mail, texts), 10),
    '        </td>',
    '      </tr>',
    '    </table>',
    '  </body>',
    '</html>',
    '$0',
  ],
};

function headOf(mail: SnippetMail): readonly string[] {
  return [
    '  <head>',
    '    <meta charset="utf-8">',
    '    <meta name="viewport" content="width=device-width, initial-scale=1">',
    `    <title>${escapeMarkup(mail.subject)}</title>`,
    '  </head>',
  ];
}

function letterOf(mail: SnippetMail, texts: SnippetTexts): readonly string[] {
  const logo = `<img src="\${20:https://www.northlight.example/logo.png}" alt="${mail.brand}" width="160" style="display:block; border:0;">`;
  return [
    '<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="max-width:600px; background-color:#ffffff;">',
    '  <tr>',
    `    <td style="padding:24px 32px 0;">${logo}</td>`,
    '  </tr>',
    '  <tr>',
    '    <td style="padding:16px 32px 32px; font-family:Arial, sans-serif; font-size:16px; line-height:24px; color:#1f2937;">',
    ...indent(
      mail.body.flatMap((block) => htmlBlock(block, texts)),
      6,
    ),
    '    </td>',
    '  </tr>',
    '</table>',
  ];
}

/** A block as HTML; its direction stands on the block, because mail programs drop it from `<html>`. */
export function htmlBlock(block: SnippetBlock, { direction }: SnippetTexts): readonly string[] {
  const attribute = direction === 'rtl' ? ' dir="rtl"' : '';
  if (typeof block === 'string') return [`<p${attribute}>${escapeMarkup(block)}</p>`];
  if ('heading' in block) return [`<h2${attribute}>${escapeMarkup(block.heading)}</h2>`];
  if ('signature' in block) return [`<p${attribute}>${block.signature.map(escapeMarkup).join('<br>')}</p>`];
  return [`<ul${attribute}>`, ...block.list.map((item) => `  <li>${escapeMarkup(item)}</li>`), '</ul>'];
}

/** A fact of the envelope as a comment on top of the file. */
export function htmlHeader({ name, value }: SnippetHeader): string {
  return `<!-- ${name}: ${value} -->`;
}

/** Language and direction, for the outermost element. */
export function attributesOf({ language, direction }: SnippetTexts): string {
  return ` lang="${language}"${direction === 'rtl' ? ' dir="rtl"' : ''}`;
}

/** The text with what markup would take for its own escaped. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
