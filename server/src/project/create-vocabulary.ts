import type { Jurisdiction } from '../jurisdictions/jurisdiction';
import type { Rule } from '../rules/rule';
import type { SettingsVocabulary } from './settings-schema';

/** The names that settings may use where these rules, dialects and laws are known. */
export function createVocabulary(
  rules: readonly Rule[],
  dialects: readonly { readonly id: string }[],
  jurisdictions: readonly Jurisdiction[],
): SettingsVocabulary {
  const aliases = jurisdictions.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const));
  return {
    rules,
    dialects: dialects.map(({ id }) => id),
    jurisdictions: jurisdictions.map(({ id }) => id),
    jurisdictionAliases: Object.fromEntries(aliases),
  };
}
