import * as z from 'zod/mini';
import { SETTING_DESCRIPTIONS, settingsSchema, type SettingsVocabulary } from '../../src/project/settings-schema';

/** A JSON Schema, as far as the generators look into it. */
export interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
}

/** The schema of `amends.config.json`: completion and validation in every editor. */
export function projectFileSchema(vocabulary: SettingsVocabulary): JsonSchema {
  // Through JSON, which drops what zod hangs on beside the schema itself.
  const schema: JsonSchema = JSON.parse(
    JSON.stringify(z.toJSONSchema(settingsSchema(vocabulary), { target: 'draft-7' })),
  );
  for (const [key, description] of Object.entries(SETTING_DESCRIPTIONS)) {
    const property = schema.properties?.[key];
    if (property) property['description'] = description;
  }
  const rules = schema.properties?.['rules']?.properties ?? {};
  for (const rule of vocabulary.rules) {
    const property = rules[rule.id];
    if (property) property['description'] = rule.summary.template;
    for (const [name, spec] of Object.entries(rule.options ?? {})) {
      const option = optionsOf(property)?.[name];
      if (option) Object.assign(option, { description: spec.describe, default: spec.default });
    }
  }
  return {
    ...schema,
    title: 'Amends',
    description: 'How Amends checks the email templates beside and below this file.',
  };
}

/** The options stand in the second place of the list that is the other way to write a rule. */
function optionsOf(rule: JsonSchema | undefined): Record<string, JsonSchema> | undefined {
  const alternatives = rule?.['anyOf'];
  const list: unknown = Array.isArray(alternatives) ? alternatives[1] : undefined;
  return isTuple(list) ? list.items[1]?.properties : undefined;
}

function isTuple(schema: unknown): schema is { readonly items: readonly JsonSchema[] } {
  return typeof schema === 'object' && schema !== null && 'items' in schema && Array.isArray(schema.items);
}
