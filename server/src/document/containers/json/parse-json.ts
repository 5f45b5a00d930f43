import { parseTree, type Node } from 'jsonc-parser';

/** Parses JSON with comments, trailing commas and mistakes; undefined where nothing can be made of it. */
export function parseJson(source: string): Node | undefined {
  try {
    return parseTree(source, undefined, { allowTrailingComma: true });
  } catch {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    return undefined;
  }
}
