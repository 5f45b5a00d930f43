import type { MergeTag } from '../../../document/merge-tag';
import { declaredNames } from './declared-names';

/** What a namespace ends with: `customer.`, `var:`. */
const LAST_SEPARATOR = /^.*[.:=]/s;

/** The fields a project states, asked about in the ways dialects write them. */
export class KnownFields {
  readonly #names: ReadonlySet<string>;
  readonly #roots: ReadonlySet<string>;
  readonly #declared: ReadonlySet<string>;
  /** Those that were stated without a namespace. */
  readonly #plain: ReadonlySet<string>;
  /** The names as they were stated. */
  readonly stated: readonly string[];

  constructor(stated: readonly string[], tags: readonly MergeTag[]) {
    this.stated = stated;
    this.#names = new Set(stated.flatMap((name) => [bare(name), withoutNamespace(bare(name))]));
    this.#roots = new Set(stated.flatMap((name) => pathsTo(bare(name))));
    this.#declared = new Set([...declaredNames(tags)].map(bare));
    this.#plain = new Set(stated.filter((name) => !isNamespaced(name)).map(bare));
  }

  /**
   * Whether the field is known with or without a namespace, is part of a known one (`items.size`), or leads to one
   * (`{% if customer %}`). Upper and lower case are not told apart: many providers do not.
   */
  has(field: string): boolean {
    const name = bare(field);
    const root = name.split(/[.[]/)[0] ?? name;
    if (this.#names.has(name) || this.#roots.has(name) || this.#declared.has(root)) return true;
    if (this.#names.has(root) && !this.#roots.has(root)) return true;
    return this.#plain.has(withoutNamespace(name));
  }

  /** Whether the project says which fields the items of a list, or a part of the data, have. */
  knowsInside(scope: string): boolean {
    return this.#roots.has(bare(scope));
  }

  /** The known names below a path, as they are named inside it. */
  namesInside(scope: string): readonly string[] {
    const path = `${bare(scope)}.`;
    return this.stated.filter((name) => bare(name).startsWith(path)).map((name) => name.slice(path.length));
  }

  /** The known names as they would be written for this field: with its namespace where they were stated without. */
  namesLike(field: string): readonly string[] {
    const namespace = LAST_SEPARATOR.exec(field)?.[0] ?? '';
    const names = this.stated.map((name) => (isNamespaced(name) || namespace === '' ? name : namespace + name));
    if (namespace !== '') return names;
    return names.map((name) => name.replace(LAST_SEPARATOR, ''));
  }
}

function isNamespaced(name: string): boolean {
  return LAST_SEPARATOR.test(name);
}

/** Lower case, without sigils, places in a list, and the delimiters some authors write field names with. */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/\[\d*\]|\.\d+(?![^.])/g, '')
    .replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{N}_\])]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** The last name of a path: `city` of `customer.address.city`. */
export function withoutNamespace(name: string): string {
  return name.replace(LAST_SEPARATOR, '');
}

/** `customer` and `customer.address` for `customer.address.city`. */
function pathsTo(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}
