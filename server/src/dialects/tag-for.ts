import type { Dialect, TagWriting } from './dialect';
import type { FieldKey } from './field-synonyms';

export interface TagOptions {
  /** Text to print when the value is missing; the empty text is one too. */
  readonly fallback?: string;
  /** The field's name as this template or its data has it, where that is known. */
  readonly fieldName?: string;
}

/**
 * Writes the tag of a field as the dialect has it. Undefined where the dialect has no such field and no rule for
 * naming it. A fallback that the dialect cannot write in the file is left out; `writesFallback` tells beforehand.
 */
export function tagFor(dialect: Dialect, field: FieldKey, options: TagOptions = {}): string | undefined {
  const system = dialect.systemTags[field];
  if (system !== undefined && options.fieldName === undefined) return system;
  const { writing } = dialect;
  if (writing === undefined) return undefined;
  const name = options.fieldName ?? dialect.fields[field] ?? styledName(field, writing);
  if (name === undefined) return undefined;
  const { fallback } = options;
  if (fallback === undefined || writing.withFallback === undefined)
    return writing.plain.replaceAll('FIELD', () => name);
  const text = writableFallback(fallback, writing);
  return writing.withFallback.replace(/FIELD|FALLBACK/gu, (slot) => (slot === 'FIELD' ? name : text));
}

/** Whether a tag of this dialect, or a block round it, can say what to print when the value is missing. */
export function writesFallback(dialect: Dialect): boolean {
  return dialect.writing?.withFallback !== undefined;
}

/** Keeps the text from ending the string, or the tag, that holds it. */
function writableFallback(fallback: string, { quote, plain }: TagWriting): string {
  const straight = fallback.replace(/[“”„]/gu, '"');
  if (quote === '"') return straight.replaceAll('"', "'");
  if (quote === "'") return straight.replaceAll("'", '’');
  const closing = plain.slice(plain.lastIndexOf('FIELD') + 'FIELD'.length).trim();
  return closing === '' ? straight : straight.replaceAll(closing, '').replaceAll(closing.charAt(0), '');
}

function styledName(field: FieldKey, { naming, namespace = '' }: TagWriting): string | undefined {
  if (naming === undefined) return undefined;
  const words = field
    .replace(/([A-Z])/gu, ' $1')
    .toLowerCase()
    .split(' ');
  return namespace + joinWords(words, naming);
}

/** Words as one name, in a style of naming. */
export function joinWords(words: readonly string[], naming: NonNullable<TagWriting['naming']>): string {
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  switch (naming) {
    case 'snake_case':
      return words.join('_');
    case 'camelCase':
      return (words[0] ?? '') + capitals.slice(1).join('');
    case 'PascalCase':
      return capitals.join('');
    case 'UPPER_CASE':
      return words.join('_').toUpperCase();
    case 'UPPERCASE':
      return words.join('').toUpperCase();
    case 'lowercase':
      return words.join('');
    case 'Title Case':
      return capitals.join(' ');
  }
}
