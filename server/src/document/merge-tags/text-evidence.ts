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
      for (let at = 1, before = text.charCodeAt(0); at < text.length; at++) {
        const code = text.charCodeAt(at);
        this.#pairs[pairOf(before, code)] = 1;
        before = code;
      }
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
      if (this.#pairs[pairOf(evidence.charCodeAt(at - 1), evidence.charCodeAt(at))] === 0) return false;
    }
    return true;
  }
}

/** Different pairs may share a place: it says where to look, not what is there. */
function pairOf(first: number, second: number): number {
  return (first * 251 + second) & (PAIRS - 1);
}

function isIn(text: string, evidence: string): boolean {
  const at = text.indexOf(evidence);
  return at !== -1 && text[at - 1] !== evidence[0];
}
