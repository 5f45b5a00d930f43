import type { Dialect } from '../dialects/dialect';
import type { LanguagePack } from '../languages/language-pack';
import { compileLanguage, type LanguageReader } from './prose/language-reader';

/** What mails are read with: language packs and dialects. Made once by a host and passed to every parse. */
export interface MailKnowledge {
  readonly packs: readonly LanguagePack[];
  readonly dialects: readonly Dialect[];
  /** The compiled pack of a language; undefined where no pack speaks it. */
  readerOf(language: string): LanguageReader | undefined;
}

/** Holds packs and dialects ready; a pack is compiled when the first mail in its language arrives. */
export function prepareKnowledge(packs: readonly LanguagePack[], dialects: readonly Dialect[]): MailKnowledge {
  const readers = new Map<string, LanguageReader>();
  return {
    packs,
    dialects,
    readerOf(language) {
      const pack = packs.find((candidate) => candidate.id === language);
      if (pack === undefined) return undefined;
      const reader = readers.get(language) ?? compileLanguage(pack);
      readers.set(language, reader);
      return reader;
    },
  };
}
