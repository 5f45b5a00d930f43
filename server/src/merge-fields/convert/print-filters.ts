import type { Dialect, FilterMeaning } from '../../dialects/dialect';
import type { MergeTag } from '../../document/merge-tag';
import { scanWritten } from './scan-written';

/** A field through a filter that other dialects have under a name of their own. */
export interface FilteredField {
  readonly field: string;
  readonly filter: FilterMeaning;
}

const ONE_FILTER = /^\s*([^|]+?)\s*\|\s*(\w+)\s*$/u;

/** The field and the one filter that a tag prints, where it does nothing else. */
export function readFilteredField(tag: MergeTag, dialect: Dialect): FilteredField | undefined {
  const { role, field, fallback, malformed, text } = tag;
  if (role !== 'output' || field === undefined || fallback !== undefined || malformed !== undefined) return undefined;
  const marks = dialect.delimiters.find(
    ({ open, close, holds }) => holds === 'output' && text.startsWith(open) && text.endsWith(close),
  );
  if (marks === undefined) return undefined;
  const [, printed, name] = ONE_FILTER.exec(text.slice(marks.open.length, text.length - marks.close.length)) ?? [];
  const filter = meanings(dialect).find(([, own]) => own === name)?.[0];
  return filter === undefined || printed?.replace(/[${}]/g, '') !== field.replace(/[${}]/g, '')
    ? undefined
    : { field, filter };
}

/** The plain tag of a field with the filter's name in another dialect; undefined where that has none. */
export function writeFilter(
  plain: string,
  filter: FilterMeaning,
  to: Dialect,
  dialects: readonly Dialect[],
): string | undefined {
  const name = to.filterNames[filter];
  const marks = to.delimiters.find(
    ({ open, close, holds }) => holds === 'output' && plain.startsWith(open) && plain.endsWith(close),
  );
  if (name === undefined || marks === undefined) return undefined;
  const { open, close } = marks;
  const inside = plain.slice(open.length, plain.length - close.length);
  const bar = to.expressions?.filters === 'colon' ? ' | ' : '|';
  const pad = inside.endsWith(' ') ? ' ' : '';
  const written = open + inside.trimEnd() + bar + name + pad + close;
  const [tag, ...others] = scanWritten(written, to, dialects);
  return tag?.text === written && tag.role === 'output' && others.length === 0 ? written : undefined;
}

function meanings({ filterNames }: Dialect): readonly (readonly [FilterMeaning, string | undefined])[] {
  return (['upper-case', 'lower-case', 'trim', 'length', 'first', 'last'] as const).map((meaning) => [
    meaning,
    filterNames[meaning],
  ]);
}
