import { MappedTextBuilder, type MappedText, type Rewriter } from '../../text/mapped-text';
import { span } from '../../text/span';

/** Notations in which a quoted value differs from what it says. */
export type EscapeStyle = 'none' | 'backslash' | 'doubled-quote' | 'doubled-double-quote';

const ESCAPES: Readonly<Record<EscapeStyle, RegExp>> = {
  none: /\s+/y,
  backslash: /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|.)|\s+/y,
  'doubled-quote': /''|\s+/y,
  'doubled-double-quote': /""|\s+/y,
};

/**
 * Aligns a value with its notation in the source: plain characters stand for themselves, an escape for whatever the
 * format's own parser made of it, folded white space for what was left of it. Never re-implements the decoding:
 * where the two cannot be aligned, the value is one indivisible run.
 */
export function alignScalar(
  source: string,
  start: number,
  end: number,
  decoded: string,
  style: EscapeStyle,
  rewrite: Rewriter,
): MappedText {
  const whole = span(start, end);
  const builder = new MappedTextBuilder();
  if (alignInto(builder, source, start, end, decoded, style)) return builder.build(whole, undefined, rewrite);
  return new MappedTextBuilder().append(decoded, whole).build(whole, undefined, rewrite);
}

function alignInto(
  builder: MappedTextBuilder,
  source: string,
  start: number,
  end: number,
  decoded: string,
  style: EscapeStyle,
): boolean {
  const escape = new RegExp(ESCAPES[style]);
  let at = 0;
  let index = start;
  let plainFrom = start;
  const flush = (): void => {
    builder.append(source.slice(plainFrom, index), span(plainFrom, index));
  };
  while (index < end) {
    escape.lastIndex = index;
    const match = escape.exec(source);
    if (match === null || index + match[0].length > end) {
      if (source[index] !== decoded[at]) return false;
      index++;
      at++;
      continue;
    }
    const raw = match[0];
    const meant = meaning(raw, decoded, at);
    if (meant === raw) {
      index += raw.length;
      at += raw.length;
      continue;
    }
    flush();
    builder.append(meant, span(index, index + raw.length));
    index += raw.length;
    plainFrom = index;
    at += meant.length;
  }
  flush();
  return at === decoded.length;
}

/** What an escape or white space stands for, read off the decoded value at that offset. */
function meaning(raw: string, decoded: string, at: number): string {
  if (raw === "''" || raw === '""') return raw.charAt(0);
  if (decoded.startsWith(raw, at) && !raw.startsWith('\\')) return raw;
  if (raw.startsWith('\\')) {
    if (/[\r\n]/.test(raw)) return '';
    return raw.startsWith('\\U') ? String.fromCodePoint(decoded.codePointAt(at) ?? 0xfffd) : decoded.charAt(at);
  }
  let end = at;
  while (end < decoded.length && /\s/.test(decoded.charAt(end))) end++;
  return decoded.slice(at, end);
}
