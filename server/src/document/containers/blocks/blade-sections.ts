import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { isMailPlace } from '../../mail-likeness/place-evidence';
import { alignScalar } from '../escaped-scalar';
import type { RoleClaim } from '../field-role';
import { lineValue, onOneLine, trimmedRange } from '../line-value';
import { spliced, type StoredValue } from '../stored-value';
import type { PlacedField } from './placed-field';
import { claimOf } from './read-blocks';

const SECTION = /(?<![\w@])@section\(\s{0,20}(["'])([\w.-]{1,60})\1\s{0,20}(,\s{0,20}|\))/g;
const SECTION_END = /(?<![\w@])@(?:(endsection|stop|show|append|overwrite)|section)\b/g;
const SINGLE_QUOTED = /'((?:[^'\\]|\\[\s\S]){0,2000})'\s{0,20}\)/y;
/** In double quotes PHP reads variables and more escapes: words that have them are left to it. */
const DOUBLE_QUOTED = /"((?:[^"\\$]|\\["\\$]){0,2000})"\s{0,20}\)/y;
const REACH = 100_000;
const LONGEST = 2000;

/** What Blade reads as its own wherever it stands. */
const OF_BLADE = /\{\{|\{!!|<\?|(?<![\w@])@\w/;

/** Sections of Blade that are named for a field of the envelope, in a template that is a mail by its place or layout. */
export function readBladeSections(source: string, start: number, path: string): readonly PlacedField[] {
  if (!/\.blade\.php$/i.test(path)) return [];
  const text = source.slice(0, start + REACH);
  if (!isMailPlace(path, false) && !/@extends\(\s{0,20}["'][\w.:/-]{0,80}mail/i.test(text)) return [];
  return [...text.slice(start).matchAll(SECTION)].flatMap((match): PlacedField[] => {
    const claim = claimOf({ name: match[2] ?? '' });
    const opening = span(start + match.index, start + match.index + match[0].length);
    if (claim === undefined) return [];
    const field = match[3] === ')' ? readBlock(text, opening, claim) : readArgument(text, opening, claim);
    return field === undefined ? [] : [field];
  });
}

/** `@section('subject', 'We charged you twice')`; any other expression is PHP's to say. */
function readArgument(source: string, opening: Span, claim: RoleClaim): PlacedField {
  for (const pattern of [SINGLE_QUOTED, DOUBLE_QUOTED]) {
    const literal = new RegExp(pattern);
    literal.lastIndex = opening.end;
    const words = literal.exec(source)?.[1];
    if (words === undefined) continue;
    const inner = span(opening.end + 1, opening.end + 1 + words.length);
    return { whole: span(opening.start, literal.lastIndex), entry: { ...claim, value: phpString(source, inner) } };
  }
  const line = /^[^\r\n]*/.exec(source.slice(opening.end, opening.end + LONGEST))?.[0] ?? '';
  const code = line.replace(/\)\s*$/, '');
  const place = span(opening.end, opening.end + code.length);
  const name = claim.role === 'preheader' ? 'preheader' : 'subject';
  return { whole: span(opening.start, opening.end + line.length), computed: { name, span: place } };
}

function phpString(source: string, inner: Span): StoredValue {
  const isSingle = source.charAt(inner.start - 1) === "'";
  const decoded = source.slice(inner.start, inner.end).replace(isSingle ? /\\(['\\])/g : /\\(["\\$])/g, '$1');
  const replace = (words: string): TextEdit | undefined => {
    const line = onOneLine(words);
    if (OF_BLADE.test(line)) return undefined;
    return { span: inner, newText: line.replace(isSingle ? /['\\]/g : /["\\$]/g, '\\$&') };
  };
  const text = alignScalar(source, inner.start, inner.end, decoded, 'backslash', (part, newText) =>
    replace(spliced(decoded, part, newText)),
  );
  return { text, span: inner, replace };
}

/** `@section('subject') … @endsection`, of words alone: what has markup in it is a part of a page. */
function readBlock(source: string, opening: Span, claim: RoleClaim): PlacedField | undefined {
  const end = new RegExp(SECTION_END);
  end.lastIndex = opening.end;
  const match = end.exec(source.slice(0, opening.end + LONGEST));
  if (match?.[1] === undefined) return undefined;
  const range = trimmedRange(source, opening.end, match.index);
  if (/<[a-z/!]/i.test(source.slice(range.start, range.end))) return undefined;
  const value = lineValue(source, range);
  const replace = (words: string): TextEdit | undefined =>
    /\{\{--|<[a-z/!?]|(?<![\w@])@\w/i.test(words) ? undefined : value.replace(words);
  return {
    whole: span(opening.start, match.index + match[0].length),
    entry: { ...claim, value: { ...value, replace } },
  };
}
