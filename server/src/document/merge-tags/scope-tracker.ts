import type { Reading } from './reading';

/** Knows, from tag to tag, which names are not fields: declared variables, and all names inside `each` and `with`. */
export class ScopeTracker {
  readonly #declared = new Set<string>();
  /** For each open block, whether names inside it are looked up elsewhere first. */
  readonly #blocks: boolean[] = [];
  #scopes = 0;

  /** Takes the next tag in; true where its field is a variable of the template itself. */
  visit(reading: Reading): boolean {
    if (reading.role === 'close' && this.#blocks.pop() === true) this.#scopes--;
    const isVariable = this.#scopes > 0 || this.#isVariable(reading.field);
    for (const name of reading.declares ?? []) this.#declared.add(name);
    if (reading.role === 'open') {
      this.#blocks.push(reading.changesScope === true);
      if (reading.changesScope === true) this.#scopes++;
    }
    return reading.field !== undefined && isVariable;
  }

  #isVariable(field: string | undefined): boolean {
    if (field === undefined) return false;
    const root = /^[@$]?[\p{L}\p{N}_-]+/u.exec(field)?.[0] ?? field;
    return (
      this.#declared.has(root) ||
      this.#declared.has(root.replace(/^[@$]/u, '')) ||
      /^(?:this|\.+|@index|@key|@first|@last)(?![\w])/u.test(field)
    );
  }
}
