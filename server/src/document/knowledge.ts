import type { Dialect } from '../dialects/dialect';
import type { LanguagePack } from '../languages/language-pack';
import { prepareKindModel } from './kind/kind-model';
import type { LearntModel } from './learnt/learnt-model';
import type { MailDocument } from './mail-document';
import { compileLanguage, type LanguageReader } from './prose/language-reader';
import type { RelatedFile } from './related/related-file';

/** What mails are read with: language packs and dialects. Made once by a host and passed to every parse. */
export interface MailKnowledge {
  readonly packs: readonly LanguagePack[];
  readonly dialects: readonly Dialect[];
  /** The compiled pack of a language; undefined where no pack speaks it. */
  readerOf(language: string): LanguageReader | undefined;
  /** What tells the kind of a mail. */
  readonly kindModel: LearntModel;
  /** Versions of mails that were read before, by the file that the host handed over, so that none is read twice. */
  readonly versions: WeakMap<RelatedFile, ReadVersion>;
}

/** A version of a mail, and the options it was read with. */
export interface ReadVersion {
  readonly key: string;
  readonly mail: MailDocument;
}

/** Holds packs and dialects ready; a pack is compiled when the first mail in its language arrives. */
export function prepareKnowledge(packs: readonly LanguagePack[], dialects: readonly Dialect[]): MailKnowledge {
  const readers = new Map<string, LanguageReader>();
  const readerOf = (language: string): LanguageReader | undefined => {
    const pack = packs.find((candidate) => candidate.id === language);
    if (pack === undefined) return undefined;
    const reader = readers.get(language) ?? compileLanguage(pack);
    readers.set(language, reader);
    return reader;
  };
  const kindModel = prepareKindModel((language) => readerOf(language)?.kindWords);
  return { packs, dialects, readerOf, kindModel, versions: new WeakMap() };
}
