import type { Reading } from './reading';

/** A scope that names no field. */
const UNKNOWN = '?';

const PLAIN_PATH = /^[\p{L}_][\p{L}\p{N}_.-]*$/u;

/** What the blocks around a tag make of the field it names. */
export interface FieldScope {
  /** Whether the field is a variable of the template itself, or may be. */
  readonly isVariable: boolean;
  /** The path in which `each` and `with` look the field up first: `items`. */
  readonly path?: string;
}

/** Knows, from tag to tag, which names are not fields: declared variables, and all names inside `each` and `with`. */
export class ScopeTracker {
  readonly #declared = new Set<string>();
  /** For each open block, where names inside it are looked up first; the empty text where that is nowhere else. */
  readonly #blocks: string[] = [];
  #scopes = 0;

  /** Takes the next tag in, and tells what its field is. */
  visit(reading: Reading): FieldScope {
    if (reading.role === 'close' && (this.#blocks.pop() ?? '') !== '') this.#scopes--;
    const scope = this.#scopeOf(reading.field);
    for (const name of reading.declares ?? []) this.#declared.add(name);
    if (reading.role === 'open') {
      this.#blocks.push(reading.changesScope === true ? (reading.field ?? UNKNOWN) : '');
      if (reading.changesScope === true) this.#scopes++;
    }
    return scope;
  }

  #scopeOf(field: string | undefined): FieldScope {
    if (field === undefined) return { isVariable: false };
    if (this.#isVariable(field)) return { isVariable: true };
    if (this.#scopes === 0) return { isVariable: false };
    const path = this.#blocks.filter((block) => block !== '').join('.');
    return PLAIN_PATH.test(path) ? { isVariable: true, path } : { isVariable: true };
  }

  #isVariable(field: string): boolean {
    const root = /^[@$]?[\p{L}\p{N}_-]+/u.exec(field)?.[0] ?? field;
    return (
      this.#declared.has(root) ||
      this.#declared.has(root.replace(/^[@$]/u, '')) ||
      /^(?:this|\.+|@index|@key|@first|@last)(?![\w])/u.test(field)
    );
  }
}
