import type { Scalar } from 'yaml';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { alignScalar, type EscapeStyle } from '../escaped-scalar';
import { spliced, type StoredValue } from '../stored-value';
import { afterBreak, lineAt } from './locate-front-matter';
import { writeYamlScalar, type YamlQuoting } from './write-yaml-scalar';

/** A scalar that YAML has read; what is written into it keeps its quotes as long as they do. */
export function yamlValue(source: string, range: Span, node: Scalar, inFlow: boolean): StoredValue {
  const decoded = node.value === null ? '' : typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (node.type === 'QUOTE_DOUBLE') return quotedValue(source, range, decoded, 'double');
  if (node.type === 'QUOTE_SINGLE') return quotedValue(source, range, decoded, 'single');
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return blockValue(source, range, decoded);
  return plainValue(source, range, decoded, inFlow);
}

const STYLES: Readonly<Record<YamlQuoting, EscapeStyle>> = {
  plain: 'none',
  single: 'doubled-quote',
  double: 'backslash',
};

function quotedValue(source: string, range: Span, decoded: string, quoting: 'single' | 'double'): StoredValue {
  const inner = span(range.start + 1, Math.max(range.start + 1, range.end - 1));
  const replace = (value: string): TextEdit => ({ span: range, newText: writeYamlScalar(value, quoting, false) });
  const text = alignScalar(source, inner.start, inner.end, decoded, STYLES[quoting], (part, newText) => {
    const whole = writeYamlScalar(spliced(decoded, part, newText), quoting, false);
    const folded = /[\r\n]/.test(source.slice(inner.start, inner.end));
    const sameQuotes = whole.charAt(0) === source.charAt(range.start);
    if (folded || !sameQuotes || !text.isExact(part)) return { span: range, newText: whole };
    return { span: text.toSource(part), newText: writeYamlScalar(newText, quoting, false).slice(1, -1) };
  });
  return { text, span: inner, replace };
}

function plainValue(source: string, range: Span, decoded: string, inFlow: boolean): StoredValue {
  const leading = range.start === range.end && source.charAt(range.start - 1) === ':' ? ' ' : '';
  const replace = (value: string): TextEdit => ({
    span: range,
    newText: leading + writeYamlScalar(value, 'plain', inFlow),
  });
  const text = alignScalar(source, range.start, range.end, decoded, 'none', (part, newText) => {
    const value = spliced(decoded, part, newText);
    const stays = writeYamlScalar(value, 'plain', inFlow) === value && source.slice(range.start, range.end) === decoded;
    return stays ? { span: text.toSource(part), newText } : replace(value);
  });
  return { text, span: range, replace };
}

/** `|` and `>`: the words begin below the header line; what is written anew is one quoted line. */
function blockValue(source: string, range: Span, decoded: string): StoredValue {
  let start = afterBreak(source, lineAt(source, range.start).end);
  while (start < range.end && /[ \t\r\n]/.test(source.charAt(start))) start++;
  let end = range.end;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  const words = decoded.trim();
  const replace = (value: string): TextEdit => ({
    span: span(range.start, Math.max(end, range.start)),
    newText: writeYamlScalar(value, 'double', false),
  });
  const text = alignScalar(source, start, Math.max(start, end), words, 'none', (part, newText) => {
    const oneLine = !/[\r\n]/.test(source.slice(start, end)) && !/[\r\n]/.test(newText);
    return oneLine ? { span: text.toSource(part), newText } : replace(spliced(words, part, newText));
  });
  return { text, span: span(start, Math.max(start, end)), replace };
}

/** A value that YAML refuses, read as it stands without quotes around it; written anew it is YAML. */
export function unparsedValue(source: string, range: Span): StoredValue {
  const raw = source.slice(range.start, range.end);
  const quoted = /^(["']).*\1$/.test(raw) && raw.length >= 2 && raw.indexOf(raw.charAt(0), 1) === raw.length - 1;
  const inner = quoted ? span(range.start + 1, range.end - 1) : range;
  const decoded = source.slice(inner.start, inner.end);
  const replace = (value: string): TextEdit => ({ span: range, newText: writeYamlScalar(value, 'plain', false) });
  const text = alignScalar(source, inner.start, inner.end, decoded, 'none', (part, newText) => {
    if (/[\r\n]/.test(newText)) return replace(spliced(decoded, part, newText));
    return { span: text.toSource(part), newText };
  });
  return { text, span: inner, replace };
}
