/** Two characters, one beside the other, as a place in a table. */
const PAIRS = 1 << 16;

/** Answers which of many short texts stand in the texts of a mail, looking only for those that may. */
export class TextEvidence {
  readonly #texts: readonly string[];
  readonly #pairs = new Uint8Array(PAIRS);
  readonly #known = new Map<string, boolean>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    for (const text of texts) {
      for (let at = 1; at < text.length; at++) this.#pairs[pairAt(text, at)] = 1;
    }
  }

  /** Whether a text holds the evidence, and not only in doubled marks: `{/if}` is not in `{{/if}}`. */
  holds(evidence: string): boolean {
    const known = this.#known.get(evidence);
    if (known !== undefined) return known;
    const found = this.#mayHold(evidence) && this.#texts.some((text) => isIn(text, evidence));
    this.#known.set(evidence, found);
    return found;
  }

  #mayHold(evidence: string): boolean {
    for (let at = 1; at < evidence.length; at++) {
      if (this.#pairs[pairAt(evidence, at)] === 0) return false;
    }
    return true;
  }
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at - 1) * 251 + text.charCodeAt(at)) % PAIRS;
}

function isIn(text: string, evidence: string): boolean {
  const at = text.indexOf(evidence);
  return at !== -1 && text[at - 1] !== evidence[0];
}
