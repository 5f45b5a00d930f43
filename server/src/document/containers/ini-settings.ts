import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { BodyFormat } from '../body';
import type { EnvelopeEntry } from './assemble-fields';
import { alignScalar } from './escaped-scalar';
import { roleOfKey } from './field-role';
import { afterBreak, lineAt } from './front-matter/locate-front-matter';
import { lineBreakOf } from './line-break';
import { onOneLine } from './line-value';
import { spliced, type StoredValue } from './stored-value';

/** Settings above the bodies of a mail view, as October CMS and Winter CMS keep them: INI, then a line of `==`. */
export interface IniSettings {
  readonly entries: readonly EnvelopeEntry[];
  /** The first line, to underline when something belongs beside it. */
  readonly opening: Span;
  /** Two bodies are the text and the markup; one alone is the markup. */
  readonly bodies: readonly { readonly format: BodyFormat; readonly span: Span }[];
  insert(key: string, value: string): TextEdit;
}

const SETTING = /^([A-Za-z_][\w.-]{0,60})[ \t]*=[ \t]*/;
const SEPARATOR = /^={2,}[ \t]*$/;

/** Reads the settings; undefined unless the file opens with a setting and a line of `==` ends them. */
export function readIniSettings(source: string, format: BodyFormat): IniSettings | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const opening = lineAt(source, start);
  if (!SETTING.test(source.slice(opening.start, opening.end))) return undefined;
  const entries: EnvelopeEntry[] = [];
  let at = start;
  while (at < source.length) {
    const line = lineAt(source, at);
    const words = source.slice(line.start, line.end);
    at = afterBreak(source, line.end);
    if (SEPARATOR.test(words)) {
      const bodies = bodiesAfter(source, at, format);
      return { entries, opening, bodies, insert: (key, value) => insertSetting(source, start, key, value) };
    }
    const setting = SETTING.exec(words);
    if (setting === null && !/^\s*(?:[;#[].*)?$/.test(words)) return undefined;
    if (setting !== null) entries.push(...readEntry(source, line, setting));
    if (at === line.end) return undefined;
  }
  return undefined;
}

function readEntry(source: string, line: Span, [written, key = '']: RegExpExecArray): EnvelopeEntry[] {
  const claim = roleOfKey([key]);
  if (claim === undefined) return [];
  const end = line.start + source.slice(line.start, line.end).trimEnd().length;
  const insertSibling = (sibling: string, value: string): TextEdit => insertSetting(source, line.start, sibling, value);
  const value = iniValue(source, span(line.start + written.length, end));
  return [
    { ...claim, value, insertSibling: (role, text) => insertSibling(role.endsWith('Name') ? 'name' : 'email', text) },
  ];
}

/** Double quotes and their two escapes, single quotes, or bare words up to a comment. */
function iniValue(source: string, range: Span): StoredValue {
  const raw = source.slice(range.start, range.end);
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(raw);
  const single = double === null ? /^'([^']*)'/.exec(raw) : null;
  const quotes = double === null && single === null ? 0 : 1;
  const words = double?.[1] ?? single?.[1] ?? raw.replace(/[ \t]+;.*$/, '');
  const inner = span(range.start + quotes, range.start + quotes + words.length);
  const whole = span(range.start, inner.end + quotes);
  const decoded = double === null ? words : words.replace(/\\(["\\])/g, '$1');
  const replace = (value: string): TextEdit => ({ span: whole, newText: writeIniString(value) });
  const style = double === null ? 'none' : 'backslash';
  const text = alignScalar(source, inner.start, inner.end, decoded, style, (part, newText) =>
    double !== null && text.isExact(part)
      ? { span: text.toSource(part), newText: writeIniString(newText).slice(1, -1) }
      : replace(spliced(decoded, part, newText)),
  );
  return { text, span: inner, replace };
}

function writeIniString(value: string): string {
  return `"${onOneLine(value).replace(/["\\]/g, '\\$&')}"`;
}

function insertSetting(source: string, at: number, key: string, value: string): TextEdit {
  return { span: span(at, at), newText: `${key} = ${writeIniString(value)}${lineBreakOf(source)}` };
}

function bodiesAfter(source: string, start: number, format: BodyFormat): IniSettings['bodies'] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < source.length;) {
    const line = lineAt(source, at);
    const next = afterBreak(source, line.end);
    if (SEPARATOR.test(source.slice(line.start, line.end))) {
      parts.push(span(from, line.start));
      from = next;
    }
    if (next === line.end) break;
    at = next;
  }
  parts.push(span(from, source.length));
  const [text, markup] = parts;
  if (text === undefined || markup === undefined) return parts.map((part) => ({ format, span: part }));
  return [
    { format, span: markup },
    { format: 'text', span: text },
  ];
}
