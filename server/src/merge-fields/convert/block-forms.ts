import type { Dialect } from '../../dialects/dialect';
import { conditionalForm, type ConditionalForm } from './conditional-form';
import { loopForms, type LoopForm } from './loop-form';

/** The blocks of a dialect that another may say exactly. */
export interface BlockForms {
  readonly condition?: ConditionalForm;
  readonly loops: readonly LoopForm[];
}

/** Finds them, once for each dialect. */
export class BlockFormFinder {
  readonly #dialects: readonly Dialect[];
  readonly #forms = new Map<string, BlockForms>();

  constructor(dialects: readonly Dialect[]) {
    this.#dialects = dialects;
  }

  of(dialect: Dialect): BlockForms {
    const known = this.#forms.get(dialect.id);
    if (known !== undefined) return known;
    const condition = conditionalForm(dialect, this.#dialects);
    const forms = { loops: loopForms(dialect, this.#dialects), ...(condition && { condition }) };
    this.#forms.set(dialect.id, forms);
    return forms;
  }
}
