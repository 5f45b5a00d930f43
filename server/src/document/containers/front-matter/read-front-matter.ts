import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { roleOfKey } from '../field-role';
import { insertProperty } from '../json/insert-property';
import { parseJson } from '../json/parse-json';
import { lineBreakOf } from '../line-break';
import type { FrontMatterEntry } from './front-matter-entry';
import { readJsonFrontMatter } from './json-entries';
import { afterBreak, lineAt, locateFrontMatter, type FrontMatterBlock } from './locate-front-matter';
import { readTomlEntries, writeTomlString } from './toml-entries';
import { readYamlEntries } from './yaml-entries';
import { writeYamlScalar } from './write-yaml-scalar';

/** The settings above a template, read. */
export interface FrontMatter extends FrontMatterBlock {
  readonly entries: readonly FrontMatterEntry[];
  /** Writes an entry that is not there yet, at the top of the block or after the last entry of the envelope. */
  insert(key: string, value: string, atTop: boolean): TextEdit;
}

/** Reads YAML, TOML or JSON front matter; undefined where the file has none. */
export function readFrontMatter(source: string): FrontMatter | undefined {
  const block = locateFrontMatter(source) ?? locateJsonObject(source);
  if (block === undefined) return undefined;
  if (block.notation === 'json') return readJsonBlock(source, block);
  const entries =
    block.notation === 'yaml' ? readYamlEntries(source, block.content) : readTomlEntries(source, block.content);
  return { ...block, entries, insert: (key, value, atTop) => insertLine(source, block, entries, key, value, atTop) };
}

function readJsonBlock(source: string, block: FrontMatterBlock): FrontMatter | undefined {
  const json = readJsonFrontMatter(source, block.content);
  if (json === undefined) return undefined;
  return { ...block, entries: json.entries, insert: (key, value) => insertProperty(source, json.object, [key], value) };
}

/** A JSON object that opens the file and speaks of the envelope; `{{` opens a merge tag. */
function locateJsonObject(source: string): FrontMatterBlock | undefined {
  const start = /^\uFEFF?\s*/.exec(source)?.[0].length ?? 0;
  if (!/^\{\s*"/.test(source.slice(start, start + 200))) return undefined;
  const root = parseJson(source.slice(start));
  if (root?.type !== 'object') return undefined;
  const content = span(start + root.offset, start + root.offset + root.length);
  const speaks = readJsonFrontMatter(source, content)?.entries.some(({ path }) => roleOfKey(path) !== undefined);
  const rest = lineAt(source, content.end);
  if (speaks !== true || source.slice(rest.start, rest.end).trim() !== '') return undefined;
  return {
    notation: 'json',
    content,
    opening: span(content.start, content.start + 1),
    bodyStart: afterBreak(source, rest.end),
  };
}

function insertLine(
  source: string,
  block: FrontMatterBlock,
  entries: readonly FrontMatterEntry[],
  key: string,
  value: string,
  atTop: boolean,
): TextEdit {
  const at = atTop ? block.content.start : lineAfterEnvelope(source, block.content, entries);
  const line = block.notation === 'toml' ? `${key} = ${writeTomlString(value)}` : `${key}: ${yamlWords(value)}`;
  return { span: span(at, at), newText: `${line}${lineBreakOf(source)}` };
}

function yamlWords(value: string): string {
  return writeYamlScalar(value, 'plain', false);
}

/** The start of the line after the last entry of the envelope: a new one belongs beside its own kind. */
function lineAfterEnvelope(source: string, content: Span, entries: readonly FrontMatterEntry[]): number {
  let at = content.start;
  for (const { path, value } of entries) {
    if (path.length > 1 || roleOfKey(path) === undefined || value.span.end < at) continue;
    at = afterBreak(source, lineAt(source, value.span.end).end);
  }
  // The last entry may go on: a list closes below its last item, a map holds more keys.
  while (at < content.end && /^[\s\]}-]*\S/.test(source.slice(at, at + 80)) && /[\s\]}-]/.test(source.charAt(at))) {
    at = afterBreak(source, lineAt(source, at).end);
  }
  return Math.min(at, content.end);
}
