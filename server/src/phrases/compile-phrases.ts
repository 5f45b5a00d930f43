import { AutomatonBuilder } from './automaton';
import type { PatternStates } from './backward-automaton';
import { readAlternatives, readPattern, type Guard, type Pattern, type PatternNode } from './notation';
import type { WordRules } from './split-tokens';
import { tabulateStates, type StateTable } from './state-table';
import { VocabularyBuilder, type Vocabulary } from './vocabulary';

/** Pattern lists by name, and what they are written with. */
export interface PhraseBook {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly wordRules: WordRules;
}

/** Every pattern of a book as one automaton. */
export interface CompiledPhrases {
  readonly vocabulary: Vocabulary;
  readonly states: StateTable;
  /** The state that a sentence begins in. */
  readonly sentenceStart: number;
  /** One behind the other in the order of their states. */
  readonly patterns: readonly CompiledPattern[];
}

export interface CompiledPattern {
  /** Its list; `GUARDS` for what only guards of other patterns ask for. */
  readonly list: string;
  /** Its place in the list. */
  readonly index: number;
  readonly states: PatternStates;
  /** The pattern is marked `{always}`. */
  readonly always: boolean;
  readonly guards: readonly CompiledGuard[];
}

export interface CompiledGuard {
  readonly where: Guard['where'];
  readonly wanted: boolean;
  /** Number of the pattern that must stand there, or must not. */
  readonly pattern: number;
}

export const GUARDS = '';

/** Compiles patterns. @throws PatternError where one cannot be read, RangeError where it names an unknown class. */
export function compilePhrases(book: PhraseBook): CompiledPhrases {
  const compiler = new PhraseCompiler(book);
  for (const [list, lines] of Object.entries(book.lists)) {
    lines.forEach((line, index) => compiler.add(readPattern(line, book.wordRules), list, index));
  }
  return compiler.finish();
}

class PhraseCompiler {
  readonly #vocabulary = new VocabularyBuilder();
  readonly #builder: AutomatonBuilder;
  readonly #sentenceStart: number;
  readonly #patterns: CompiledPattern[] = [];
  /** Numbers of guards that patterns share. */
  readonly #guardNumbers = new Map<string, number>();

  constructor({ classes, wordRules }: PhraseBook) {
    const read = Object.entries(classes).map(([name, text]) => [name, readAlternatives(text, wordRules)] as const);
    this.#builder = new AutomatonBuilder(this.#vocabulary, new Map(read));
    this.#sentenceStart = this.#builder.addState();
  }

  add(pattern: Pattern, list: string, index: number): void {
    const guards = pattern.guards.flatMap(separate).map((guard) => this.#addGuard(guard));
    const states = this.#addStates(pattern.node);
    this.#patterns.push({ list, index, states, always: pattern.always, guards });
  }

  finish(): CompiledPhrases {
    return {
      vocabulary: this.#vocabulary,
      states: tabulateStates(this.#builder.states),
      sentenceStart: this.#sentenceStart,
      patterns: this.#patterns,
    };
  }

  #addGuard({ where, wanted, node }: Guard): CompiledGuard {
    const key = JSON.stringify(node);
    let number = this.#guardNumbers.get(key);
    if (number === undefined) {
      number = this.#patterns.length;
      this.#guardNumbers.set(key, number);
      const index = this.#guardNumbers.size - 1;
      this.#patterns.push({ list: GUARDS, index, states: this.#addStates(node), always: false, guards: [] });
    }
    return { where, wanted, pattern: number };
  }

  #addStates(node: PatternNode): PatternStates {
    const pattern = this.#patterns.length;
    const entry = this.#builder.addPattern(node, pattern, this.#sentenceStart);
    return { pattern, entry, end: this.#builder.states.length };
  }
}

/** What must not stand there must not in any of its forms: each is a guard that other patterns can share. */
function separate(guard: Guard): readonly Guard[] {
  const { node } = guard;
  if (guard.wanted || node.type !== 'choice' || node.optional) return [guard];
  return node.options.map((option) => ({ ...guard, node: option }));
}
