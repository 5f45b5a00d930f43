const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Words as text between the tags of a component, where braces are code and entities are HTML's. */
export function escapeComponentText(words: string): string {
  return words.replace(/[&<>{}]/g, (character) => REFERENCES[character] ?? character);
}

/** Braces in words whose markup is escaped already. */
export function escapeBraces(words: string): string {
  return words.replace(/[{}]/g, (character) => REFERENCES[character] ?? character);
}
