import type { MergeTag } from '../../../document/merge-tag';

/** Names that the template gives values itself: loop variables, `{% assign x = … %}`, AMPscript `SET`. */
export function declaredNames(tags: readonly MergeTag[]): ReadonlySet<string> {
  const assigned = tags.filter(({ role }) => role === 'statement').flatMap(({ field }) => field ?? []);
  return new Set([...tags.flatMap(({ declares }) => declares ?? []), ...assigned]);
}

/** The first name of a path: `item` of `item.title`. */
export function rootOf(field: string): string {
  return /^[@$]?[\p{L}\p{N}_-]+/u.exec(field)?.[0] ?? field;
}
