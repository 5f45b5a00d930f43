import type { BlockFrame, LocatedTag, MergeTag } from '../merge-tag';

/** A block that does not come out even. */
export interface BlockProblem {
  /**
   * - `unclosed`: opened and never closed;
   * - `unopened`: closed and never opened;
   * - `crossed`: closed in another order than opened;
   * - `outside`: an `else` in no block.
   */
  readonly kind: 'unclosed' | 'unopened' | 'crossed' | 'outside';
  readonly tag: MergeTag;
  /** For `crossed`: the tag that opened the other block. */
  readonly other?: MergeTag;
  /** For `unclosed`: the closing tag to insert, where there is only one way to write it. */
  readonly insertableEnd?: string;
}

interface OpenBlock {
  readonly tag: MergeTag;
  readonly block: string | undefined;
}

/** Checks that every block of one text is opened, divided and closed in order. Tags are given in order. */
export function balanceBlocks(located: readonly LocatedTag[]): BlockProblem[] {
  const balance = new Balance();
  for (const { tag } of located) {
    for (const frame of framesOf(tag)) balance.take(frame, tag);
  }
  return balance.finish();
}

function framesOf({ role, block, frames }: MergeTag): readonly BlockFrame[] {
  if (frames !== undefined) return frames;
  if (role !== 'open' && role !== 'middle' && role !== 'close') return [];
  return [{ role, ...(block !== undefined && { block }) }];
}

class Balance {
  readonly #open: OpenBlock[] = [];
  /** Blocks that were still open when one around them was closed. */
  readonly #overtaken: OpenBlock[] = [];
  readonly #problems: BlockProblem[] = [];

  take(frame: BlockFrame, tag: MergeTag): void {
    switch (frame.role) {
      case 'open':
        this.#open.push({ tag, block: frame.block });
        break;
      case 'middle':
        if (!this.#open.some((open) => belongs(open, frame, tag))) this.#problems.push({ kind: 'outside', tag });
        break;
      case 'close':
        this.#close(frame, tag);
    }
  }

  finish(): BlockProblem[] {
    for (const { tag } of [...this.#overtaken, ...this.#open]) {
      const { closing } = tag;
      this.#problems.push({ kind: 'unclosed', tag, ...(closing !== undefined && { insertableEnd: closing }) });
    }
    return this.#problems.sort((a, b) => a.tag.span.start - b.tag.span.start);
  }

  #close(frame: BlockFrame, tag: MergeTag): void {
    const at = this.#open.findLastIndex((open) => belongs(open, frame, tag));
    if (at === -1) {
      this.#closeOvertaken(frame, tag);
      return;
    }
    const within = this.#open.slice(at + 1).filter((open) => sharesDialect(open.tag, tag));
    this.#open.splice(at, 1);
    for (const open of within) {
      this.#open.splice(this.#open.indexOf(open), 1);
      this.#overtaken.push(open);
    }
  }

  /** A closing tag that comes after the block around its own was closed. */
  #closeOvertaken(frame: BlockFrame, tag: MergeTag): void {
    const at = this.#overtaken.findLastIndex((open) => belongs(open, frame, tag));
    const [open] = at === -1 ? [] : this.#overtaken.splice(at, 1);
    this.#problems.push(open === undefined ? { kind: 'unopened', tag } : { kind: 'crossed', tag, other: open.tag });
  }
}

/** Whether a tag divides or closes this block: the same dialect, and the same name where both have one. */
function belongs(open: OpenBlock, frame: BlockFrame, tag: MergeTag): boolean {
  if (!sharesDialect(open.tag, tag)) return false;
  return frame.block === undefined || open.block === undefined || open.block === frame.block;
}

function sharesDialect(a: MergeTag, b: MergeTag): boolean {
  return a.dialects.some((id) => b.dialects.includes(id));
}
