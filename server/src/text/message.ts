/**
 * A sentence for people: an English template and what stands in its `{0}`, `{1}` …
 * The template is the key under which `l10n/` holds its translations, so rules never format words themselves.
 */
export interface Message {
  readonly template: string;
  readonly values: readonly string[];
}

/** Declares a user-facing sentence. `npm run check` finds these calls and wants each in all five languages. */
export function message(template: string, ...values: readonly string[]): Message {
  return { template, values };
}

/** Translations of one language: English template to translated template. */
export type Translations = Readonly<Record<string, string>>;

/** The sentence in the language of the translations, or in English where they lack it. */
export function renderMessage({ template, values }: Message, translations: Translations = {}): string {
  const translated = translations[template] ?? template;
  return translated.replace(/\{(\d+)\}/g, (slot, index: string) => values[Number(index)] ?? slot);
}
