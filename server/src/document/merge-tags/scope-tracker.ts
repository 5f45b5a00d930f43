import type { Reading } from './reading';

/** Knows, from tag to tag, which names are not fields: declared variables, and all names inside `each` and `with`. */
export class ScopeTracker {
  readonly #declared = new Set<string>();
  /** For each open block, whether names inside it are looked up elsewhere first. */
  readonly #blocks: boolean[] = [];

  /** Takes the next tag in; true where its field is a variable of the template itself. */
  visit(reading: Reading): boolean {
    if (reading.role === 'close') this.#blocks.pop();
    const isVariable = this.#isVariable(reading.field) || this.#blocks.includes(true);
    for (const name of reading.declares ?? []) this.#declared.add(name);
    if (reading.role === 'open') this.#blocks.push(reading.changesScope === true);
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
