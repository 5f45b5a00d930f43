import type { LanguagePack, PhraseTopic } from '../../languages/language-pack';
import { ConceptReader } from '../learnt/concept-reader';
import { readWeights, type Weights } from '../learnt/weights';
import { prepareRoleModel, type RoleModel } from '../roles/role-model';
import { compilePhrases, type PhraseBook } from '../../phrases/compile-phrases';
import { PhraseMatcher } from '../../phrases/phrase-matcher';
import { readPhrases } from '../../phrases/written-phrases';
import { WordMemory } from './word-memory';

/** A language pack, ready to read with. Compiling takes tens of milliseconds: make one per pack and keep it. */
export interface LanguageReader {
  readonly pack: LanguagePack;
  readonly matcher: PhraseMatcher;
  /** What sentences told by their words. */
  readonly words: WordMemory;
  readonly abbreviations: ReadonlySet<string>;
  /** What its words mean. */
  readonly concepts: ConceptReader;
  /** What its words say of the kind of a mail. */
  /** Undefined in a language that nobody has taught yet. */
  readonly kindWords: Weights | undefined;
  /** What tells the role of a sentence. */
  readonly roles: RoleModel;
}

/** Compiles a pack's phrases. @throws PatternError or RangeError where a pattern of the pack cannot be read. */
export function compileLanguage(pack: LanguagePack): LanguageReader {
  const abbreviations = new Set(pack.orthography.abbreviations);
  const kindWords = pack.kindWords === undefined ? undefined : readWeights(pack.kindWords);
  const roles = prepareRoleModel(pack.roleWords);
  const concepts = new ConceptReader(pack.concepts ?? {}, pack.orthography.clitics);
  const phrases = pack.compiled === undefined ? compilePhrases(phraseBook(pack)) : readPhrases(pack.compiled);
  const matcher = new PhraseMatcher(phrases, pack.orthography.clitics);
  const words = new WordMemory(matcher);
  return { pack, matcher, words, abbreviations, concepts, kindWords, roles };
}

/** Every pattern list of a pack under the name that `PhraseHit.list` gives it. */
export function phraseBook(pack: LanguagePack): PhraseBook {
  const lists: Record<string, readonly string[]> = {};
  for (const [topic, phrases] of Object.entries(pack.topics)) Object.assign(lists, topicLists(topic, phrases));
  for (const [group, patterns] of Object.entries(pack.kindCues)) lists[`kind:${group}`] = patterns;
  for (const [part, patterns] of Object.entries(pack.letter)) lists[`letter:${part}`] = patterns;
  return {
    lists,
    classes: pack.classes,
    wordRules: pack.orthography,
  };
}

function topicLists(topic: string, phrases: PhraseTopic): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {
    [topic]: phrases.patterns ?? [],
    [`${topic}:soft`]: phrases.softPatterns ?? [],
    [`${topic}:counts`]: phrases.counts ?? [],
    [`${topic}:counts-not`]: phrases.countsNot ?? [],
    [`${topic}:replace`]: (phrases.replace ?? []).map((replacement) => replacement.find),
  };
  for (const [name, patterns] of Object.entries(phrases.lists ?? {})) lists[`${topic}:${name}`] = patterns;
  return lists;
}
