import { parseTOML, type AST } from 'toml-eslint-parser';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { alignScalar } from '../escaped-scalar';
import { lineBreakOf } from '../line-break';
import { spliced, type StoredValue } from '../stored-value';
import type { FrontMatterEntry } from './front-matter-entry';
import { afterBreak, lineAt } from './locate-front-matter';

/** Reads TOML; where the parser gives up, every line that is `key = value` by itself is read. */
export function readTomlEntries(source: string, content: Span): FrontMatterEntry[] {
  return parsedEntries(source, content) ?? entriesByLine(source, content);
}

/** Writes a string of TOML in double quotes. */
export function writeTomlString(value: string): string {
  return JSON.stringify(value).replaceAll('\u007F', String.raw`\u007f`);
}

function parsedEntries(source: string, content: Span): FrontMatterEntry[] | undefined {
  try {
    const [root] = parseTOML(source.slice(content.start, content.end)).body;
    const reader = new TomlReader(source, content.start);
    for (const node of root.body) reader.readTop(node);
    return reader.entries;
  } catch {
    // The parser throws at the first mistake.
    return undefined;
  }
}

function entriesByLine(source: string, content: Span): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  for (let at = content.start; at < content.end;) {
    const line = lineAt(source, at);
    if (/^[\w.-]+\s*=/.test(source.slice(line.start, line.end))) entries.push(...(parsedEntries(source, line) ?? []));
    at = afterBreak(source, line.end);
    if (at === line.end) break;
  }
  return entries;
}

class TomlReader {
  readonly entries: FrontMatterEntry[] = [];
  readonly #source: string;
  readonly #offset: number;

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  readTop(node: AST.TOMLKeyValue | AST.TOMLTable): void {
    if (node.type === 'TOMLKeyValue') this.#readPair(node, [], false);
    else for (const pair of node.body) this.#readPair(pair, node.resolvedKey.map(String), false);
  }

  #readPair(pair: AST.TOMLKeyValue, path: readonly string[], inline: boolean): void {
    const keys = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value));
    this.#read(pair.value, [...path, ...keys], this.#offset + pair.range[0], inline);
  }

  #read(node: AST.TOMLContentNode, path: readonly string[], keyStart: number, inline: boolean): void {
    if (node.type === 'TOMLArray') {
      for (const item of node.elements) this.#read(item, path, keyStart, true);
    } else if (node.type === 'TOMLInlineTable') {
      for (const pair of node.body) this.#readPair(pair, path, true);
    } else {
      this.entries.push({
        path,
        value: tomlValue(this.#source, span(this.#offset + node.range[0], this.#offset + node.range[1]), node),
        insertSibling: (key, value) => ({
          span: span(keyStart, keyStart),
          newText: `${key} = ${writeTomlString(value)}${inline ? ', ' : lineBreakOf(this.#source)}`,
        }),
      });
    }
  }
}

function tomlValue(source: string, range: Span, node: AST.TOMLValue): StoredValue {
  const quotes = node.kind !== 'string' ? 0 : node.multiline ? 3 : 1;
  const leading = quotes === 3 ? (/^\r?\n/.exec(source.slice(range.start + 3, range.start + 5))?.[0].length ?? 0) : 0;
  const inner = span(range.start + quotes + leading, range.end - quotes);
  const decoded = node.kind === 'string' ? node.value : source.slice(range.start, range.end);
  const basic = node.kind === 'string' && node.style === 'basic';
  const replace = (value: string): TextEdit => ({ span: range, newText: writeTomlString(value) });
  const text = alignScalar(source, inner.start, inner.end, decoded, basic ? 'backslash' : 'none', (part, newText) => {
    if (!basic || quotes === 3 || !text.isExact(part)) return replace(spliced(decoded, part, newText));
    return { span: text.toSource(part), newText: writeTomlString(newText).slice(1, -1) };
  });
  return { text, span: inner, replace };
}
