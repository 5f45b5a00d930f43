import type { WrittenPhrases } from '../phrases/written-phrases';
import type { RoleWords } from './sentence-role';

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
  /** How a letter is built: the greeting, the close, and what stands below it. */
  readonly letter: LetterWords;
  /** How readers may be addressed, and who may write, besides the way that most texts of fixes have. */
  readonly registers?: readonly Register[];
  /** Greetings that need no name, to offer. */
  readonly greetings: { readonly neutral: readonly string[] };
  /** Cue groups (A3 … C6) that tell the kind of mail; `docs/kind-of-mail.md` says what each group is. */
  readonly kindCues: Readonly<Record<string, readonly string[]>>;
  /**
   * What words and pairs of words say of the kind, learnt by `npm run train`: a line each, `80 -5 the right`, with the
   * tenths of a logit for an apology and for a breach notice over ordinary mail, and `^` before what stands in a
   * subject. Without them the phrases alone decide.
   */
  readonly kindWords?: string;
  /**
   * Words by what they mean, `refund: 'refund*|money back'`, under the names that the other packs use: what sentences
   * do was learnt from all languages at once, and holds for every one that names its concepts.
   */
  readonly concepts?: Readonly<Record<string, string>>;
  /** What words say of the role of a sentence, learnt and written likewise, with one number a line. */
  readonly roleWords?: RoleWords;
  /** Words that give away a hole in the mail, or what a broken merge left of a name. */
  readonly placeholders?: PlaceholderWords;
  /** All patterns, compiled: the build puts them here, and leaves out of what ships the patterns themselves. */
  readonly compiled?: WrittenPhrases;
}

/**
 * A way of addressing readers or of speaking for oneself: Italian “Lei”, French “tu”, English “I” for “we”. A mail has
 * the one whose words it uses most, and the first of those that it uses as much.
 */
export interface Register {
  /** Words by which it is known, as they are written inside a sentence: “Le” is no article there. */
  readonly words: readonly string[];
  /** Texts of fixes as they are in this register, by what the topics have; a text that is not here is the same in it. */
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Words by which a placeholder, a dummy text or a lost name is known. All are compared whole and folded
 * (case, accents, apostrophes, Arabic variants), so they are written the way people write them.
 */
export interface PlaceholderWords {
  /** Names of a hole: "first name", "order number". */
  readonly fields: readonly string[];
  /** Nouns that make a value of whatever stands with them: "name", "number", "date". */
  readonly heads: readonly string[];
  /** Words a field's name may be dressed in without becoming another: "your", "of the", "here". */
  readonly dressing: readonly string[];
  readonly fillIn: {
    /** Words that only a hole begins with, whatever follows: "insert". */
    readonly always: readonly string[];
    /** Words that begin a hole where a field follows, and a button otherwise: "add", "choose". */
    readonly beforeField: readonly string[];
  };
  /** Words for "not decided yet" that stand where a value belongs: "to be defined". */
  readonly undecided: readonly string[];
  readonly dummyText: {
    /** Nobody writes this for a reader: "lorem ipsum", "your text here". */
    readonly certain: readonly string[];
    /** What an editor's new template says: "click here to edit". */
    readonly likely: readonly string[];
    /** Stands for the sender where it is all a line says: "Your Company", "123 Main St". */
    readonly wholeLines: readonly string[];
  };
  /** Words a value follows: "order", "reference". */
  readonly labels: readonly string[];
  /** Names of a name, left bare after a greeting: "Hi First Name,". */
  readonly bareNames: readonly string[];
  /** What an engine prints for nothing: "unknown"; `null`, `undefined` and their like are known without. */
  readonly junkValues: readonly string[];
  readonly greetings: readonly GreetingWord[];
  readonly titles: {
    /** Stand between greeting and name: "Mr", "Dr". */
    readonly beforeName: readonly string[];
    /** Stand for the name: "Sir", "Madame". */
    readonly complete: readonly string[];
  };
  /** What stands in for a name away from a greeting. */
  readonly substitutes: {
    /** Opens a sentence in the name's place, before a comma: "Hello". */
    readonly opening: string;
    /** Inside a sentence: "you". */
    readonly elsewhere: string;
    /** Addressed after a comma: "Save 20% this weekend, dear customer". */
    readonly addressed?: string;
    /** For what belongs to the reader: "your company". */
    readonly company?: string;
    readonly city?: string;
    readonly jobTitle?: string;
  };
}

/** A word that greets, and what to write where the name is missing. */
export interface GreetingWord {
  /** Its forms: "dear", "dearest". */
  readonly words: readonly string[];
  /** Whether it is unfinished without a name: "Dear," is, "Hello," is not. */
  readonly needsName: boolean;
  /** Marks before which a space means nothing here: `!:` in French, where good typography puts one. */
  readonly spacedMarks?: string;
  /** What a merge tag after it prints when the name is missing: "there" after "Hi". */
  readonly fallback: string;
  /** The whole greeting without a name: "Hi there". */
  readonly neutral: string;
}

/** Patterns that tell the parts of a letter apart; each is matched at the start of a line or block. */
export interface LetterWords {
  /** Words that open a greeting: "Hi", "Dear". */
  readonly openers: readonly string[];
  /** Words that close a letter: "Best regards". */
  readonly signOffs: readonly string[];
  /** What the footer is known by: the unsubscribe line, the legal notice. Matched anywhere in a block. */
  readonly footers: readonly string[];
  /** Lines that introduce an earlier mail, quoted: "On Monday Ana wrote:". */
  readonly quotedMail: readonly string[];
}

export interface Orthography {
  /** Whether an apostrophe ends a word: `l'erreur` is two words in French and Italian, `we're` one in English. */
  readonly splitsAtApostrophe: boolean;
  /**
   * Small words written together with the word they lean on: `before` and `after` every word (Arabic `و`, French
   * `-vous`), `beforeMarked` where a pattern says `+` (Arabic `ال`, `ب`).
   */
  readonly clitics?: {
    readonly before?: readonly string[];
    readonly beforeMarked?: readonly string[];
    readonly after?: readonly string[];
  };
  /** The fifty or so words that every text in the language is full of; they tell it from its neighbours. */
  readonly commonWords: readonly string[];
  /** Words with a full stop that does not end a sentence, without it: `mr`, `no`. */
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
  /** Whole texts a quick fix may insert, best first; `[…]` is a fact for the author to fill in. */
  readonly insert?: readonly string[];
  /** The same where the mail is a breach notice. */
  readonly insertForBreach?: readonly string[];
  /** Such texts by name, where a topic has one for each of its lists. */
  readonly inserts?: Readonly<Record<string, string>>;
  /** Found words and what to write instead; an empty replacement removes them. */
  readonly replace?: readonly Replacement[];
}

export interface Replacement {
  /** A pattern. */
  readonly find: string;
  /** What to write instead; several texts where the sentence decides which. */
  readonly write: string | readonly string[];
  /** Whether it may be applied without asking. */
  readonly safe?: boolean;
}
