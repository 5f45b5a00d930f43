import { SETTING_DESCRIPTIONS, type SettingsVocabulary } from './settings-schema';
import { validateSettings, type ValidatedSettings } from './validate-settings';

/**
 * Reads the editor's section `amends`. Editors send every setting, those nobody has touched as null or as
 * something empty, and keep settings of their own there: neither is a mistake of the author's.
 */
export function readEditorSettings(section: unknown, vocabulary: SettingsVocabulary): ValidatedSettings {
  if (typeof section !== 'object' || section === null) return { layer: {}, problems: [] };
  const ours = Object.entries(section).filter(([key, value]) => key in SETTING_DESCRIPTIONS && !isEmpty(value));
  return validateSettings(Object.fromEntries(ours), vocabulary);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
