import { span } from '../../text/span';
import type { DataField } from './data-file';

const SEPARATORS = [',', ';', '\t'];

/** A header with longer names, or none between separators, is no header; in UTF-16 units. */
const LONGEST_NAME = 100;

/** The columns of a list export, by its first row. */
export function csvFields(text: string): readonly DataField[] {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const end = text.slice(from).search(/\r|\n/);
  const header = text.slice(from, end === -1 ? text.length : from + end);
  const separator = separatorOf(header);
  const cells = /"(?:[^"]|"")*"|[^"]+/g;
  const fields: DataField[] = [];
  let start = 0;
  for (const at of [...splits(header, separator, cells), header.length]) {
    const field = cellAt(header, start, at, from);
    if (field !== undefined) fields.push(field);
    start = at + 1;
  }
  return fields;
}

function separatorOf(header: string): string {
  const count = (separator: string): number => header.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

/** Offsets of the separators that stand outside quotes. */
function splits(header: string, separator: string, cells: RegExp): readonly number[] {
  return Array.from(header.matchAll(cells)).flatMap(({ 0: piece, index }) =>
    piece.startsWith('"') ? [] : [...piece].flatMap((each, at) => (each === separator ? [index + at] : [])),
  );
}

function cellAt(header: string, start: number, end: number, shift: number): DataField | undefined {
  const cell = header.slice(start, end);
  const words = cell.trim().replace(/^"|"$/g, '').trim();
  if (words === '' || words.length > LONGEST_NAME) return undefined;
  const at = start + cell.indexOf(words);
  return { name: words.replaceAll('""', '"'), span: span(at + shift, at + words.length + shift) };
}
