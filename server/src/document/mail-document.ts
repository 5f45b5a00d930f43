import type { Dialect } from '../dialects/dialect';
import type { LineIndex } from '../text/line-index';
import type { LanguagePack } from '../languages/language-pack';
import type { Body } from './body';
import type { Instruction, Suppression } from './directive';
import type { Envelope } from './envelope';
import type { DialectChoice, MergeTag } from './merge-tag';
import type { Passage, PhraseHit } from './prose';
import type { RelatedFile } from './related/related-file';

/** A template, a message, a provider's data; then files that keep envelopes only: a subject alone, or catalogues. */
export type MailFormat =
  | 'html'
  | 'mjml'
  | 'markdown'
  | 'text'
  | 'eml'
  | 'json'
  | 'subject'
  | 'yaml'
  | 'toml'
  | 'properties'
  | 'hcl'
  | 'xml'
  | 'code';

/** A mistake of ours, personal data exposed, or neither. */
export type MailKind = 'ordinary' | 'apology' | 'breach';

export interface KindChoice {
  readonly kind: MailKind;
  readonly because: 'stated' | 'configured' | 'inferred';
  /** The words that decided, as they stand in the mail; shown to the author. */
  readonly evidence: readonly string[];
}

export interface LanguageChoice {
  /** Two-letter code, or `und` where nothing tells. */
  readonly id: string;
  readonly because: 'stated' | 'configured' | 'markup' | 'script' | 'words' | 'none';
}

/** Another file that a mail is made up of. */
export interface RelatedMail {
  /** Relative to the folder of the mail, with `/`. */
  readonly path: string;
  /** What the file adds to the mail. */
  readonly holds: 'envelope' | 'body';
  /** The file itself, read; its places are offsets of its own source. */
  readonly mail: MailDocument;
}

/** Another version of the same mail, in a file of its own. */
export interface MailVersion {
  /** Relative to the folder of the mail, with `/`. */
  readonly path: string;
  /** HTML and text of one mail, or one mail in two languages. */
  readonly differsIn: 'format' | 'language';
  /** The file itself, read; its places are offsets of its own source. */
  readonly mail: MailDocument;
}

/** One email as its author keeps it, read once. Every place in it is an offset of `source`. */
export interface MailDocument {
  readonly source: string;
  /** Path or URI as given, with `/`; empty for an untitled document. */
  readonly path: string;
  readonly format: MailFormat;
  readonly lines: LineIndex;
  readonly envelope: Envelope;
  /** The body most recipients see comes first (HTML before text). */
  readonly bodies: readonly Body[];
  readonly mergeTags: readonly MergeTag[];
  readonly dialect: DialectChoice;
  readonly suppressions: readonly Suppression[];
  /** What the author says to the checker, as far as it may be misspelt; absent where nothing is. */
  readonly instructions?: readonly Instruction[];
  readonly language: LanguageChoice;
  readonly kind: KindChoice;
  /** Subject, preheader and bodies, cut into sentences. */
  readonly passages: readonly Passage[];
  /** The pack of the mail's language; undefined where there is none, and prose rules stay silent. */
  readonly pack?: LanguagePack;
  /** Every pack there is: a placeholder is one in whatever language it was left. */
  readonly packs: readonly LanguagePack[];
  /** Every dialect there is, by which the rules write and explain tags. */
  readonly dialects: readonly Dialect[];
  /** What the packs' phrase lists found, by list name, in source order. */
  readonly phrases: ReadonlyMap<string, readonly PhraseHit[]>;
  /** The other files it is made up of, where the host found any. */
  readonly related?: readonly RelatedMail[];
  /** Its text or HTML and its translations, where they are in files of their own and the host found any. */
  readonly versions?: readonly MailVersion[];
  /** The other mails that the same file keeps: a catalogue of translations has many subjects. */
  readonly others?: readonly MailDocument[];
}

/** What is known of a mail before it is read: from settings, the command line, the file's place. */
export interface ParseOptions {
  /** Path or URI, used for its extension and folders alone; nothing is read. */
  readonly path: string;
  /** Editor's language id, where the extension does not tell. */
  readonly languageId?: string;
  readonly kind?: MailKind;
  readonly dialect?: string;
  readonly language?: string;
  /** The sender's name, where the project states it: it may stand for "we" in a sentence. */
  readonly brand?: string;
  /** Those of the files at `relatedPaths` that there are. */
  readonly related?: readonly RelatedFile[];
}
