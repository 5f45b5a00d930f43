import type { GreetingWord, LanguagePack, PlaceholderWords } from '../../../languages/language-pack';
import type { MailDocument } from '../../../document/mail-document';
import { foldText } from '../../../phrases/fold-text';
import { lookUpField } from '../../../dialects/look-up-field';
import type { FieldKey } from '../../../dialects/field-synonyms';
import { ownHolesOf } from './own-holes';
import { PhraseIndex } from './phrase-index';
import { remembering } from './remembering';
import { UNIVERSAL_FIELDS, UNIVERSAL_JUNK } from './universal-words';

/** How sure it is that words in brackets are a hole: nobody else writes so, or they only look like one. */
export type HoleLikeness = 'certain' | 'likely';

/** A greeting word and the language that greets so. */
export interface KnownGreeting {
  readonly greeting: GreetingWord;
  readonly words: PlaceholderWords;
}

/** What the packs know of placeholders, ready to be asked. The mail's own language answers first. */
export class Lexicon {
  readonly greetings = new PhraseIndex<KnownGreeting>();
  readonly labels = new PhraseIndex<true>();
  readonly undecided = new PhraseIndex<true>();
  readonly dummyText = new PhraseIndex<HoleLikeness>();
  readonly #languages: readonly LanguageWords[];
  readonly #wholeLines = new Set<string>();
  readonly #bareNames = new Set<string>();
  readonly #ownHoles: ReadonlySet<string>;
  readonly #junk = new Set(UNIVERSAL_JUNK);

  constructor(packs: readonly LanguagePack[]) {
    const all = packs.flatMap(({ placeholders }) => placeholders ?? []);
    this.#ownHoles = new Set(packs.flatMap(ownHolesOf).map(compact));
    this.#languages = all.map((words) => new LanguageWords(words));
    for (const words of all) this.#learn(words);
  }

  /** What the words between brackets are, where they are a hole at all. */
  readonly hole: (words: string) => HoleLikeness | undefined = remembering((words) => {
    if (this.isField(words) || this.asksToFillIn(words)) return 'certain';
    return this.#languages.some((language) => language.resemblesField(words)) ? 'likely' : undefined;
  });

  /** The field that a hole asks for, with or without "insert", "your", "here" and the like. */
  readonly fieldAskedFor: (words: string) => FieldKey | undefined = remembering(
    (words) => lookUpField(words) ?? lookUpField(this.#withoutInstruction(words)),
  );

  /** Whether the whole text is the name of a hole: `First Name`, `order_number`, `NOME_CLIENTE`. */
  isField(name: string): boolean {
    return this.#languages.some((language) => language.isField(name));
  }

  /** Whether the text tells somebody to put something in: `insert date`, `your company here`. */
  asksToFillIn(words: string): boolean {
    return this.#languages.some((language) => language.asksToFillIn(words));
  }

  /** Whether every word belongs to holes, as in `insert name here`, so that it is no remark to the reader. */
  hasOnlyHoleWords(words: string): boolean {
    return this.#languages.some((language) => language.hasOnlyHoleWords(words));
  }

  /** Whether a fix of Amends left these words in square brackets, for the author to write the fact. */
  isOwnHole(words: string): boolean {
    return this.#ownHoles.has(compact(words));
  }

  isBareName(name: string): boolean {
    return this.#bareNames.has(compact(name));
  }

  isJunk(value: string): boolean {
    const folded = foldText(value).replace(/\s+/g, ' ').trim();
    return this.#junk.has(folded) || this.#junk.has(folded.replace(/^[[{(<]+|[\]})>]+$/g, ''));
  }

  isWholeLine(line: string): boolean {
    return this.#wholeLines.has(compact(line));
  }

  #withoutInstruction(words: string): string {
    const asking = this.#languages.find((language) => language.asksToFillIn(words));
    return asking?.withoutInstruction(words) ?? words;
  }

  #learn(words: PlaceholderWords): void {
    for (const greeting of words.greetings) {
      for (const form of greeting.words) this.greetings.add(form, { greeting, words });
    }
    for (const label of words.labels) this.labels.add(label, true);
    for (const phrase of words.undecided) this.undecided.add(phrase, true);
    for (const phrase of words.dummyText.certain) this.dummyText.add(phrase, 'certain');
    for (const phrase of words.dummyText.likely) this.dummyText.add(phrase, 'likely');
    for (const line of words.dummyText.wholeLines) this.#wholeLines.add(compact(line));
    for (const name of words.bareNames) this.#bareNames.add(compact(name));
    for (const value of words.junkValues) this.#junk.add(foldText(value));
  }
}

/** Packs never change, and learning them takes longer than checking a small mail: one lexicon serves all mails. */
const LEXICONS = new WeakMap<MailDocument['packs'], Map<LanguagePack | undefined, Lexicon>>();

/** The lexicon of a mail. */
export function lexiconOf({ pack, packs }: MailDocument): Lexicon {
  const known = LEXICONS.get(packs) ?? new Map<LanguagePack | undefined, Lexicon>();
  LEXICONS.set(packs, known);
  const lexicon = known.get(pack) ?? new Lexicon(ownFirst(packs, pack));
  known.set(pack, lexicon);
  return lexicon;
}

function ownFirst(packs: readonly LanguagePack[], own: LanguagePack | undefined): readonly LanguagePack[] {
  const others = packs.filter(({ id }) => id !== own?.id);
  return own === undefined ? others : [own, ...others];
}

/** The hole words of one language; a phrase is never made of two languages' words. */
class LanguageWords {
  readonly #fields: ReadonlySet<string>;
  readonly #vocabulary: ReadonlySet<string>;
  readonly #dressing: ReadonlySet<string>;
  readonly #heads: ReadonlySet<string>;
  readonly #always: readonly string[];
  readonly #beforeField: readonly string[];

  constructor(words: PlaceholderWords) {
    const fields = [...words.fields, ...words.undecided, ...UNIVERSAL_FIELDS];
    this.#dressing = new Set(words.dressing.flatMap(wordsOf));
    this.#heads = new Set(words.heads.map(foldText));
    this.#fields = new Set(fields.flatMap((field) => [compact(field), this.#undress(wordsOf(field)).join('')]));
    this.#vocabulary = new Set([...fields, ...words.fillIn.always, ...words.heads].flatMap(wordsOf));
    this.#always = words.fillIn.always.map((phrase) => wordsOf(phrase).join(' '));
    this.#beforeField = words.fillIn.beforeField.map((phrase) => wordsOf(phrase).join(' '));
  }

  isField(name: string): boolean {
    const parts = wordsOf(name);
    if (parts.length === 0 || parts.length > 7) return false;
    return this.#fields.has(compact(name)) || this.#isUndressedField(parts);
  }

  asksToFillIn(text: string): boolean {
    const parts = wordsOf(text);
    const folded = parts.join(' ');
    if (this.#always.some((phrase) => startsWithWords(folded, phrase))) return parts.length > 1;
    const request = this.#beforeField.find((phrase) => startsWithWords(folded, phrase));
    if (request === undefined || parts.length > 9) return false;
    const rest = parts.slice(wordsOf(request).length);
    return this.#isUndressedField(rest) || rest.some((word) => this.#heads.has(word));
  }

  withoutInstruction(text: string): string {
    const parts = wordsOf(text);
    const folded = parts.join(' ');
    const request = [...this.#always, ...this.#beforeField].find((phrase) => startsWithWords(folded, phrase));
    return this.#undress(parts.slice(request === undefined ? 0 : wordsOf(request).length)).join(' ');
  }

  resemblesField(text: string): boolean {
    const parts = wordsOf(text);
    const bare = this.#undress(parts);
    if (bare.length < 2 || bare.length > 5 || !bare.some((word) => this.#heads.has(word))) return false;
    if (bare.every((word) => this.#vocabulary.has(word))) return true;
    const atEdge = this.#heads.has(bare[0] ?? '') || this.#heads.has(bare.at(-1) ?? '');
    return bare.length >= 3 && bare.length === parts.length && atEdge && isTitleCase(text);
  }

  hasOnlyHoleWords(text: string): boolean {
    const parts = wordsOf(text);
    return parts.length > 1 && parts.every((word) => this.#vocabulary.has(word) || this.#dressing.has(word));
  }

  #isUndressedField(parts: readonly string[]): boolean {
    const bare = this.#undress(parts).join('');
    return bare.length > 1 && this.#fields.has(bare);
  }

  #undress(parts: readonly string[]): readonly string[] {
    return parts.filter((part) => !this.#dressing.has(part));
  }
}

/** Folded words of a name in whatever style it is written: `firstName`, `FIRST_NAME`, `first-name`. */
function wordsOf(name: string): string[] {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return foldText(spaced).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compact(name: string): string {
  return wordsOf(name).join('');
}

function startsWithWords(text: string, phrase: string): boolean {
  return text.startsWith(phrase) && (text.length === phrase.length || text.charAt(phrase.length) === ' ');
}

function isTitleCase(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{N}']*(?: \p{Lu}[\p{L}\p{N}']*)+$/u.test(text);
}
