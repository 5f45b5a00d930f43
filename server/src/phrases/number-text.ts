/** The digits that numbers are written in: five bits each, and a sixth that says that more follow. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 5;
const MORE = 1 << BITS;

const VALUES = Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, DIGITS.indexOf(String.fromCharCode(code))));

/** Writes whole numbers as text, small ones in one character, as source maps do: base64 VLQ. */
export class NumberWriter {
  #text = '';

  get text(): string {
    return this.#text;
  }

  /** Writes what another has written. */
  append(text: string): void {
    this.#text += text;
  }

  /** Writes a number that is not negative. */
  count(number: number): void {
    let rest = number;
    while (rest >= MORE) {
      this.#text += DIGITS.charAt(MORE | (rest & (MORE - 1)));
      rest >>>= BITS;
    }
    this.#text += DIGITS.charAt(rest);
  }

  /** Writes a number that may be negative. */
  signed(number: number): void {
    this.count(number < 0 ? -2 * number - 1 : 2 * number);
  }

  /** Writes numbers that ascend. */
  ascending(numbers: readonly number[]): void {
    this.count(numbers.length);
    numbers.forEach((number, index) => this.count(number - (numbers[index - 1] ?? 0)));
  }
}

/** Reads what `NumberWriter` has written, in the same order. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  count(): number {
    let number = 0;
    let shift = 0;
    let digit = this.#digit();
    while (digit >= MORE) {
      number |= (digit - MORE) << shift;
      shift += BITS;
      digit = this.#digit();
    }
    return number | (digit << shift);
  }

  signed(): number {
    const number = this.count();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  ascending(): number[] {
    const numbers: number[] = [];
    let last = 0;
    for (let left = this.count(); left > 0; left--) numbers.push((last += this.count()));
    return numbers;
  }

  /** Reads how many there are, then each. */
  list<Item>(readItem: (index: number) => Item): Item[] {
    const items: Item[] = [];
    const length = this.count();
    for (let index = 0; index < length; index++) items.push(readItem(index));
    return items;
  }

  #digit(): number {
    return VALUES[this.#text.charCodeAt(this.#at++)] ?? 0;
  }
}
