import type { Dialect } from '../../dialects/dialect';
import type { FieldKey } from '../../dialects/field-synonyms';
import { fieldKeys, lookUpField } from '../../dialects/look-up-field';
import type { MergeTag } from '../../document/merge-tag';
import { normaliseTag } from './plain-marks';

/** What providers fill by themselves; everything else is a field of the list. */
const SYSTEM: ReadonlySet<FieldKey> = new Set(['unsubscribeUrl', 'viewInBrowser', 'preferencesUrl', 'year']);

/** What a tag stands for that the provider fills by itself: the way to unsubscribe, the web version, the year. */
export function systemKey(tag: MergeTag, dialect: Dialect): FieldKey | undefined {
  const text = normaliseTag(tag.text);
  const listed = fieldKeys().find((key) => normaliseTag(dialect.systemTags[key] ?? '') === text);
  if (listed !== undefined) return listed;
  const key = tag.reserved === true && tag.field !== undefined ? lookUpField(tag.field) : undefined;
  return key !== undefined && SYSTEM.has(key) ? key : undefined;
}
