/**
 * What a human language knows: data a native speaker can read and change without knowing TypeScript.
 * Patterns are in the notation of `docs/pattern-notation.md`.
 */
export interface LanguagePack {
  /** Two-letter code: `en`. */
  readonly id: string;
  /** The language's own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly orthography: Orthography;
  /** Named alternatives, written `@NAME` in patterns. */
  readonly classes: Readonly<Record<string, string>>;
  /** Phrases by the rule they serve, `weasel-words` and so on. */
  readonly topics: Readonly<Record<string, PhraseTopic>>;
  /** Shapes of the line that greets the reader, and neutral greetings to offer. */
  readonly greetings: { readonly patterns: readonly string[]; readonly neutral: readonly string[] };
  /** Cue groups (A1 … C7) that decide the kind of mail. */
  readonly kindCues: Readonly<Record<string, string>>;
  /** Names people give to a hole they mean to fill: "first name", "insert date". */
  readonly placeholderFields: readonly string[];
}

export interface Orthography {
  /** Whether an apostrophe ends a word: `l'erreur` is two words in French and Italian, `we're` one in English. */
  readonly splitsAtApostrophe: boolean;
  /** Arabic: particles written together with the word they precede. */
  readonly proclitics?: readonly string[];
  /** Words with a full stop that does not end a sentence: `mr.`, `no.` */
  readonly abbreviations: readonly string[];
}

/** The phrases of one rule in one language, with sentences that must and must not be found. */
export interface PhraseTopic {
  /** Reported when found. */
  readonly patterns?: readonly string[];
  /** Weaker: reported only in a sentence that has another hit of the rule. */
  readonly softPatterns?: readonly string[];
  /** For rules about something missing: what counts as present … */
  readonly counts?: readonly string[];
  /** … and what looks like it and does not count. */
  readonly countsNot?: readonly string[];
  /** Other named pattern lists of the topic: `clear`, `admission`, `pleasantries`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  /** Plain words that are compared whole, not matched in sentences: `locals`. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Sentences that must be found; `⟦ ⟧` marks what is underlined. */
  readonly flag: readonly string[];
  /** Look-alikes that must not be found. */
  readonly leave: readonly string[];
  /** Whole texts a quick fix may insert; `[…]` is a fact for the author to fill in. */
  readonly insert?: readonly string[];
  /** Found words and what to write instead; an empty replacement removes them. */
  readonly replace?: readonly Replacement[];
}

export interface Replacement {
  /** A pattern. */
  readonly find: string;
  readonly write: string;
  /** Whether it may be applied without asking. */
  readonly safe?: boolean;
}
