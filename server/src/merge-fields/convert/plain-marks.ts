import type { Dialect } from '../../dialects/dialect';

/** What stands before and after the name in a dialect's plainest tag: `{{ ` and ` }}`. */
export function plainMarks({ writing }: Dialect): { readonly before: string; readonly after: string } | undefined {
  if (writing === undefined) return undefined;
  const at = writing.plain.indexOf('FIELD');
  return at === -1
    ? undefined
    : { before: writing.plain.slice(0, at), after: writing.plain.slice(at + 'FIELD'.length) };
}

/** Two ways to write one tag, made equal: white space left out, one kind of quote. */
export function normaliseTag(text: string): string {
  return text.replace(/\s+/g, '').replaceAll("'", '"');
}
