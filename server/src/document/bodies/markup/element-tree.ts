import {
  endsParagraph,
  HEAD_END,
  IMPLIED_ENDS,
  isOutsideHead,
  isWall,
  PARAGRAPH_END,
  TABLE_PARTS,
  type ImpliedEnd,
} from './element-kinds';

/** What the tree must know of an element. */
export interface TreeElement {
  /** Lower-case name by which the element is treated. */
  readonly kind: string;
}

/**
 * The elements that are open at a place, kept by the rules by which browsers repair markup, simplified: every step
 * takes the same time however deep the nesting is.
 */
export class ElementTree<Element extends TreeElement> {
  readonly #open: Element[] = [];
  readonly #depths = new Map<string, number[]>();
  readonly #walls: number[] = [];
  readonly #onEnd: (element: Element) => void;

  /** `onEnd` is told of every element that ends, innermost first, when it is no longer open. */
  constructor(onEnd: (element: Element) => void) {
    this.#onEnd = onEnd;
  }

  get current(): Element | undefined {
    return this.#open.at(-1);
  }

  /** Ends what a start tag of this name ends without being told to. */
  endImplied(name: string): void {
    if (isOutsideHead(name)) this.#endImplied(HEAD_END, false);
    if (endsParagraph(name)) this.#endImplied(PARAGRAPH_END, true);
    const implied = IMPLIED_ENDS.get(name);
    if (implied !== undefined) this.#endImplied(implied, !TABLE_PARTS.has(name));
  }

  start(element: Element): void {
    const depth = this.#open.push(element) - 1;
    const depths = this.#depths.get(element.kind);
    if (depths === undefined) this.#depths.set(element.kind, [depth]);
    else depths.push(depth);
    if (isWall(element.kind)) this.#walls.push(depth);
  }

  /** The element an end tag of this name ends; undefined for a stray end tag. */
  elementEndedBy(name: string): Element | undefined {
    const depth = this.#depth(name);
    return depth < 0 || depth < this.#limit(name) ? undefined : this.#open[depth];
  }

  /** Ends what an end tag of this name ends, with everything inside. */
  end(name: string): void {
    if (this.elementEndedBy(name) !== undefined) this.#endFrom(this.#depth(name));
  }

  endCurrent(): void {
    this.#endFrom(this.#open.length - 1);
  }

  endAll(): void {
    this.#endFrom(0);
  }

  #endImplied({ ends, within }: ImpliedEnd, stopsAtWalls: boolean): void {
    let limit = stopsAtWalls ? (this.#walls.at(-1) ?? -1) : -1;
    for (const name of within) limit = Math.max(limit, this.#depth(name));
    let outermost = this.#open.length;
    for (const name of ends) {
      const depth = this.#depth(name);
      if (depth > limit) outermost = Math.min(outermost, depth);
    }
    this.#endFrom(outermost);
  }

  /** The depth that an end tag of this name does not reach beyond. */
  #limit(name: string): number {
    if (name === 'table' || name === 'html' || name === 'body' || name.startsWith('mj')) return -1;
    return TABLE_PARTS.has(name) ? this.#depth('table') : (this.#walls.at(-1) ?? -1);
  }

  #depth(name: string): number {
    return this.#depths.get(name)?.at(-1) ?? -1;
  }

  #endFrom(depth: number): void {
    while (this.#open.length > Math.max(depth, 0)) {
      const element = this.#open.pop();
      if (element === undefined) return;
      this.#depths.get(element.kind)?.pop();
      if (this.#walls.at(-1) === this.#open.length) this.#walls.pop();
      this.#onEnd(element);
    }
  }
}
