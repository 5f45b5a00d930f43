import type { PatternNode } from './notation';
import type { State } from './state-table';
import {
  ANY,
  BRAND,
  END,
  LIGHT_MARK,
  markKey,
  NUMBER,
  OUTER_MARK,
  wordKey,
  type LabelId,
  type VocabularyBuilder,
} from './vocabulary';

/** Builds states for patterns, one after the other; alternatives of single words share one way. */
export class AutomatonBuilder {
  readonly states: State[] = [];
  readonly #vocabulary: VocabularyBuilder;
  readonly #classes: ReadonlyMap<string, PatternNode>;
  /** States in which a pattern begins. */
  readonly #entries = new Set<number>();
  readonly #waiting = new Map<number, number>();

  constructor(vocabulary: VocabularyBuilder, classes: ReadonlyMap<string, PatternNode>) {
    this.#vocabulary = vocabulary;
    this.#classes = classes;
  }

  /** Adds a pattern and returns the state it begins in. `sentenceStart` is where `^` leads from. */
  addPattern(node: PatternNode, pattern: number, sentenceStart: number): number {
    const entry = this.addState();
    this.#entries.add(entry);
    const last = this.#build(node, entry, sentenceStart);
    const final = this.#stateAt(last);
    if (final.accepts === undefined) final.accepts = pattern;
    else {
      const own = this.addState();
      this.#stateAt(own).accepts = pattern;
      final.silently.push(own);
    }
    return entry;
  }

  addState(): number {
    return this.states.push({ ways: [], silently: [] }) - 1;
  }

  #stateAt(index: number): State {
    const state = this.states[index];
    if (state === undefined) throw new RangeError(`There is no state ${index}.`);
    return state;
  }

  #build(node: PatternNode, from: number, sentenceStart: number): number {
    switch (node.type) {
      case 'sequence':
        return node.items.reduce((state, item) => this.#build(item, state, sentenceStart), from);
      case 'choice':
        return this.#buildChoice(node.options, node.optional, from, sentenceStart);
      case 'class':
        return this.#build(this.#classNamed(node.name), from, sentenceStart);
      case 'gap':
        return this.#buildGap(node.most, from);
      case 'start':
        return this.#buildStart(sentenceStart);
      case 'end':
        return this.#buildEnd(from);
      default:
        return this.#step(from, this.#labelOf(node), this.addState());
    }
  }

  #classNamed(name: string): PatternNode {
    const node = this.#classes.get(name);
    if (node === undefined) throw new RangeError(`A pattern names the class @${name}, which the pack does not define.`);
    return node;
  }

  #labelOf(node: Extract<PatternNode, { type: 'word' | 'number' | 'brand' | 'mark' | 'symbol' }>): LabelId {
    switch (node.type) {
      case 'number':
        return NUMBER;
      case 'brand':
        return BRAND;
      case 'word':
        return this.#vocabulary.labelOf([wordKey(node)]);
      default:
        return this.#vocabulary.labelOf([markKey(node.text)]);
    }
  }

  #buildChoice(options: readonly PatternNode[], optional: boolean, from: number, sentenceStart: number): number {
    const to = this.addState();
    const words: string[] = [];
    for (const option of this.#flatten(options)) {
      if (option.type === 'word') words.push(wordKey(option));
      else this.#stateAt(this.#build(option, from, sentenceStart)).silently.push(to);
    }
    if (words.length > 0) this.#step(from, this.#vocabulary.labelOf(words), to);
    if (optional) this.#stateAt(from).silently.push(to);
    return to;
  }

  #flatten(options: readonly PatternNode[]): PatternNode[] {
    return options.flatMap((option) => {
      const node = option.type === 'class' ? this.#classNamed(option.name) : option;
      return node.type === 'choice' && !node.optional ? this.#flatten(node.options) : [node];
    });
  }

  #buildGap(most: number, from: number): number {
    const to = this.addState();
    let state = from;
    this.#stateAt(state).silently.push(to);
    for (let word = 0; word < most; word++) {
      state = this.#step(state, ANY, this.addState());
      this.#stateAt(state).silently.push(to);
    }
    return to;
  }

  /** `^` can be passed only in the state that a sentence begins in. */
  #buildStart(sentenceStart: number): number {
    const to = this.addState();
    this.#stateAt(sentenceStart).silently.push(to);
    this.#stateAt(to).ways.push({ label: OUTER_MARK, target: to });
    return to;
  }

  #buildEnd(from: number): number {
    const closing = this.addState();
    this.#stateAt(from).silently.push(closing);
    this.#stateAt(closing).ways.push({ label: OUTER_MARK, target: closing });
    return this.#step(closing, END, this.addState());
  }

  #step(from: number, label: LabelId, target: number): number {
    this.#stateAt(this.#pastLightMarks(from)).ways.push({ label, target });
    return target;
  }

  /** Between two words of a phrase a comma or a bracket may stand: a state of its own, for a phrase ends in none. */
  #pastLightMarks(from: number): number {
    if (this.#entries.has(from)) return from;
    const known = this.#waiting.get(from);
    if (known !== undefined) return known;
    const waiting = this.addState();
    this.#waiting.set(from, waiting);
    this.#stateAt(from).silently.push(waiting);
    this.#stateAt(waiting).ways.push({ label: LIGHT_MARK, target: waiting });
    return waiting;
  }
}
