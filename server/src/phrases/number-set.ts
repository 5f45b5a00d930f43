/** A set of numbers below a limit that is emptied at no cost and keeps them in a list: states, labels. */
export class NumberSet {
  /** Those in it, in the order they came. */
  readonly members: number[] = [];
  /** In which filling each number was added last. */
  readonly #addedIn: Uint32Array;
  #filling = 1;

  constructor(limit: number) {
    this.#addedIn = new Uint32Array(limit);
  }

  has(number: number): boolean {
    return this.#addedIn[number] === this.#filling;
  }

  add(number: number): void {
    if (this.has(number)) return;
    this.#addedIn[number] = this.#filling;
    this.members.push(number);
  }

  clear(): void {
    this.members.length = 0;
    this.#filling++;
    if (this.#filling <= 0xffff_ffff) return;
    this.#addedIn.fill(0);
    this.#filling = 1;
  }
}
