import { MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { alignScalar } from '../../containers/escaped-scalar';
import { spliced, type StoredValue } from '../../containers/stored-value';
import type { HclValue } from './hcl-block';
import { afterString, heredocAt } from './hcl-scanner';

/** A value that Terraform puts together when it runs. */
const TEMPLATE = /(?:^|[^$])\$\{|(?:^|[^%])%\{/;

/** Reads what stands behind `=`: only words without templates are certain. */
export function hclValue(source: string, range: Span): HclValue {
  const end = range.start + source.slice(range.start, range.end).trimEnd().length;
  const expression: HclValue = { kind: 'expression', span: span(range.start, end) };
  if (source[range.start] === '"' && afterString(source, range.start) === end) {
    const value = quotedWords(source, span(range.start, end));
    return value === undefined ? expression : { kind: 'words', value };
  }
  const heredoc = heredocAt(source, range.start);
  if (heredoc?.end === end) {
    const content = span(heredoc.contentStart, heredoc.contentEnd);
    if (TEMPLATE.test(source.slice(content.start, content.end))) return expression;
    return { kind: 'words', value: heredocWords(source, content, span(range.start, end)) };
  }
  const path = /^(?:file|templatefile)\(\s*"(?:\$\{path\.module\}\/)?([^"$%\\]+)"/.exec(source.slice(range.start, end));
  return path?.[1] === undefined ? expression : { kind: 'file', path: path[1] };
}

function quotedWords(source: string, whole: Span): StoredValue | undefined {
  const inner = span(whole.start + 1, whole.end - 1);
  const raw = source.slice(inner.start, inner.end);
  const decoded = TEMPLATE.test(raw) ? undefined : decode(raw);
  if (decoded === undefined) return undefined;
  const replace = (value: string): TextEdit => ({ span: inner, newText: encodeHcl(value) });
  const text: MappedText = alignScalar(source, inner.start, inner.end, decoded, 'backslash', (part, newText) =>
    text.isExact(part)
      ? { span: text.toSource(part), newText: encodeHcl(newText) }
      : replace(spliced(decoded, part, newText)),
  );
  return { text, span: inner, replace };
}

/** The escapes are those of JSON, and `\UNNNNNNNN`; `$${` and `%%{` mean their own marks. */
function decode(raw: string): string | undefined {
  try {
    const json = raw.replace(/\\(?:\\|U([\da-fA-F]{8}))/g, (escape, code: string | undefined) =>
      code === undefined ? escape : String.fromCodePoint(Number.parseInt(code, 16)),
    );
    const words: unknown = JSON.parse(`"${json.replaceAll('\t', '\\t')}"`);
    return typeof words === 'string' ? words.replace(/([$%])\1\{/g, '$1{') : undefined;
  } catch {
    return undefined;
  }
}

function encodeHcl(words: string): string {
  const escaped = JSON.stringify(words)
    .slice(1, -1)
    .replace(/\\\\|\\([bf])/g, (escape, control: string | undefined) =>
      control === undefined ? escape : control === 'b' ? '\\u0008' : '\\u000c',
    );
  return escaped.replace(/([$%])\{/g, '$1$1{');
}

/** As it stands; a whole new value takes quotes instead. */
function heredocWords(source: string, content: Span, whole: Span): StoredValue {
  return {
    text: MappedText.verbatim(source, content.start, content.end, (words) => words.replace(/([$%])\{/g, '$1$1{')),
    span: content,
    replace: (value) => ({ span: whole, newText: `"${encodeHcl(value)}"` }),
  };
}
