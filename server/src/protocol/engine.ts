import type { MailDocument, ParseOptions } from '../document/mail-document';
import type { ProjectSettings } from '../project/settings';
import type { SettingsVocabulary } from '../project/settings-schema';
import type { Rule } from '../rules/rule';
import type { Choice } from './messages';

/** What the server serves: the rules, and the reader of mails with its dialects and languages. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly vocabulary: SettingsVocabulary;
  readonly dialects: readonly Choice[];
  readonly languages: readonly Choice[];
  /** Characters that end the opening marks of tags: after them fields are offered. */
  readonly tagCharacters: readonly string[];
  readMail(source: string, options: ParseOptions, settings: ProjectSettings): MailDocument;
}
