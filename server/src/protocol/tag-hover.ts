import type { Position } from 'vscode-languageserver';
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { describeTag, type TagDescription } from '../merge-fields/describe-tag';
import { message, renderMessage } from '../text/message';
import type { CheckedMail } from './check-text';
import { fileNameOf } from './file-uri';
import type { HoverStyle } from './hover';
import { toRange } from './to-diagnostic';

/** Explains the merge tag at a position: its dialect, field and fallback, and what a missing value does. */
export function explainTag({ mail, fields }: CheckedMail, position: Position, style: HoverStyle): Hover | null {
  const described = describeTag(mail, fields, mail.lines.offsetAt(position));
  if (described === undefined) return null;
  return {
    contents: {
      kind: style.markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
      value: style.markdown ? inMarkdown(described, style) : inPlainText(described, style),
    },
    range: toRange(mail.lines, described.tag.span),
  };
}

/** Puts two explanations of one place under each other; the narrower place is the one that counts. */
export function joinHovers(first: Hover | null, second: Hover | null, { markdown }: HoverStyle): Hover | null {
  if (first === null || second === null) return first ?? second;
  const values = [first, second].map(({ contents }) =>
    typeof contents === 'object' && 'value' in contents ? contents.value : '',
  );
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { ...first, contents: { kind, value: values.join(markdown ? '\n\n---\n\n' : '\n\n') } };
}

function inMarkdown({ tag, dialect, sentences, definition }: TagDescription, { translations }: HoverStyle): string {
  const title = dialect === undefined ? asCode(tag.text) : `**${dialect.name}** ${asCode(tag.text)}`;
  const said = sentences.map((sentence) => escapeMarkdown(renderMessage(sentence, translations)));
  const defined =
    definition === undefined ? [] : [definedIn(definition, (place) => `[${fileNameOf(place)}](${place})`)];
  const source =
    dialect === undefined
      ? []
      : [`[${renderMessage(message('How {0} writes tags', dialect.name), translations)}](${dialect.source})`];
  return [title, ...said, ...defined, ...source].join('\n\n');
}

function inPlainText({ tag, dialect, sentences, definition }: TagDescription, { translations }: HoverStyle): string {
  const said = sentences.map((sentence) => renderMessage(sentence, translations));
  const defined = definition === undefined ? [] : [definedIn(definition, fileNameOf)];
  const heads = dialect === undefined ? [tag.text] : [`${dialect.name}: ${tag.text}`];
  return [...heads, ...said, ...defined, ...(dialect === undefined ? [] : [dialect.source])].join('\n');
}

type Definition = NonNullable<TagDescription['definition']>;

function definedIn({ file, field }: Definition, show: (place: string) => string): string {
  const sample = field.sample === undefined ? '' : ` = ${asCode(field.sample.slice(0, 60))}`;
  return `${show(file.place)}${sample}`;
}

/** Code whose own backticks do not end it. */
function asCode(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  return `${fence} ${text.replace(/\s+/g, ' ')} ${fence}`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&');
}
