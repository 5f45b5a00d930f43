import { applyEdits, modify } from 'jsonc-parser';
import type { JsonSchema } from './settings-schema';

/** `package.json` with what its settings say of rules and jurisdictions taken from the schema; all else as it is. */
export function manifestWithSettings(manifest: string, schema: JsonSchema): string {
  const settings = ['contributes', 'configuration', 'properties'];
  const written: readonly (readonly [string[], unknown])[] = [
    [[...settings, 'amends.rules', 'properties'], schema.properties?.['rules']?.properties],
    [[...settings, 'amends.rules', 'additionalProperties'], false],
    [[...settings, 'amends.jurisdictions', 'items'], schema.properties?.['jurisdictions']?.['items']],
  ];
  const formattingOptions = { insertSpaces: true, tabSize: 2 };
  return written.reduce(
    (text, [path, value]) => applyEdits(text, modify(text, path, value, { formattingOptions })),
    manifest,
  );
}
