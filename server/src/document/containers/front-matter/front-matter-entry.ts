import type { TextEdit } from '../../../text/text-edit';
import type { StoredValue } from '../stored-value';

/** One value of front matter with its keys from the root, as written. The items of a list share their path. */
export interface FrontMatterEntry {
  readonly path: readonly string[];
  readonly value: StoredValue;
  /** Writes another entry of the same map before this one. Undefined where there is no telling how. */
  insertSibling(key: string, value: string): TextEdit | undefined;
}
