import { isMap, isScalar, parseDocument } from 'yaml';

export type YamlQuoting = 'plain' | 'single' | 'double';

/** Writes a string as YAML, in the quoting wanted where the words allow it and otherwise in double quotes. */
export function writeYamlScalar(value: string, quoting: YamlQuoting, inFlow: boolean): string {
  if (quoting === 'plain' && isPlain(value, inFlow)) return value;
  if (quoting === 'single' && !/[\p{Cc}]/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

/** Whether YAML reads the bare words back as this very string: the parser itself is asked. */
function isPlain(value: string, inFlow: boolean): boolean {
  // A tag at the start makes a map, an alias or a list for YAML of another version; a quote says what is meant.
  if (value === '' || /^[\s[\]{}*%@<!&|>'"?`,#-]/.test(value) || /\p{Cc}/u.test(value)) return false;
  const document = parseDocument(inFlow ? `{k: ${value}}` : `k: ${value}`, { logLevel: 'silent' });
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.items.length !== 1) return false;
  const [pair] = document.contents.items;
  return isScalar(pair?.value) && pair.value.value === value;
}
