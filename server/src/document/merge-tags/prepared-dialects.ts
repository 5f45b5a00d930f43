import type { Dialect } from '../../dialects/dialect';
import { compileDialects, type CompiledDialect } from './compiled-dialect';
import { OpenerTable } from './opener-table';

/** A set of dialects made ready for scanning, with a table of opening marks for each dialect that may be settled. */
export class PreparedDialects {
  readonly compiled: readonly CompiledDialect[];
  readonly #byId: ReadonlyMap<string, CompiledDialect>;
  readonly #tables = new Map<string, OpenerTable>();

  constructor(dialects: readonly Dialect[]) {
    this.compiled = compileDialects(dialects);
    this.#byId = new Map(this.compiled.map((compiled) => [compiled.dialect.id, compiled]));
  }

  byId(id: string): CompiledDialect | undefined {
    return this.#byId.get(id);
  }

  /** The opening marks to look for once this dialect is settled, or before any is. */
  table(settled: string | undefined): OpenerTable {
    const id = settled !== undefined && this.#byId.has(settled) ? settled : '';
    const table = this.#tables.get(id) ?? new OpenerTable(this.compiled, new Set([id]));
    this.#tables.set(id, table);
    return table;
  }
}

/** What was prepared for a list of dialects; preparing depends on nothing else, so it is done once for each list. */
const PREPARED = new WeakMap<readonly Dialect[], PreparedDialects>();

/** Prepares dialects, or finds them prepared. */
export function prepareDialects(dialects: readonly Dialect[]): PreparedDialects {
  const prepared = PREPARED.get(dialects) ?? new PreparedDialects(dialects);
  PREPARED.set(dialects, prepared);
  return prepared;
}
