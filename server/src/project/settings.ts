import type { DialectDeclaration } from '../dialects/dialect';
import type { MailKind } from '../document/mail-document';
import type { RuleSetting, Settings } from '../findings/settings';

/** All that a project says of its mails. */
export interface ProjectSettings extends Settings {
  readonly kind?: MailKind;
  /** Id of the merge-tag dialect of every mail that does not state its own. */
  readonly dialect?: string;
  /** Two-letter code of the language of every mail that does not state its own. */
  readonly language?: string;
  /** Merge-tag dialects of the project's own, as written in the project file. */
  readonly dialects: readonly DialectDeclaration[];
  /** Patterns of paths, in the notation of `.gitignore`, that are not checked unless they are named. */
  readonly exclude: readonly string[];
}

/** One place that settings come from, as far as it goes: editor, project file or command line. */
export type SettingsLayer = Partial<ProjectSettings>;

export const DEFAULT_SETTINGS: ProjectSettings = {
  brand: { domains: [] },
  knownFields: [],
  jurisdictions: [],
  rules: {},
  dialects: [],
  exclude: [],
};

/** Lays settings over one another, the weightiest last. Rules are merged one by one, all else is replaced. */
export function resolveSettings(...layers: readonly SettingsLayer[]): ProjectSettings {
  return layers.reduce<ProjectSettings>((below, above) => {
    const rules: Record<string, RuleSetting> = { ...below.rules };
    for (const [id, setting] of Object.entries(above.rules ?? {})) rules[id] = { ...rules[id], ...setting };
    return { ...below, ...above, rules };
  }, DEFAULT_SETTINGS);
}
