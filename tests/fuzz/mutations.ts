import fc from 'fast-check';

/** One change at a place of a text, which is given as a share of its length (0 to 1). */
interface Mutation {
  readonly kind: 'delete' | 'duplicate' | 'swap' | 'insert' | 'truncate' | 'behead';
  readonly at: number;
  readonly length: number;
  readonly piece: string;
}

/** The text with a few random changes: pieces lost, doubled, swapped, or put in from elsewhere. */
export function mutationsOf(text: string, pieces: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const mutation: fc.Arbitrary<Mutation> = fc.record({
    kind: fc.constantFrom('delete', 'delete', 'duplicate', 'swap', 'insert', 'insert', 'insert', 'truncate', 'behead'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 200 })),
    piece: pieces,
  });
  return fc.array(mutation, { minLength: 1, maxLength: 6 }).map((mutations) => mutations.reduce(mutate, text));
}

function mutate(text: string, { kind, at, length, piece }: Mutation): string {
  const start = Math.floor(at * text.length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (kind) {
    case 'delete':
      return before + after;
    case 'duplicate':
      return before + part + part + after;
    case 'swap':
      return before + after.slice(0, length) + part + after.slice(length);
    case 'insert':
      return before + piece + part + after;
    case 'truncate':
      return before;
    case 'behead':
      return part + after;
  }
}
