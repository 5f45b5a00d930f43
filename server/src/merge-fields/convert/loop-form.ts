import type { Block, Delimiter, Dialect } from '../../dialects/dialect';
import { plainMarks } from './plain-marks';
import { scanWritten } from './scan-written';

/** How a dialect writes “for each item of a list … end”; `FIELD` stands for the list and `ITEM` for the variable. */
export interface LoopForm {
  readonly open: string;
  readonly close: string;
  /** Whether the item has a name; else its fields are named as if they were the mail's own. */
  readonly namesItem: boolean;
}

const LIST = 'order_lines';
const ITEM = 'line';

/** What stands between the marks, by the word that opens the loop. */
const NAMED: Readonly<Record<string, string>> = {
  for: 'for ITEM in FIELD',
  list: 'list FIELD as ITEM',
  foreach: 'foreach FIELD as ITEM',
};

const MARKS_OF_DIRECTIVE = /^(?:#|@)$/;

/** The dialect's simplest loops, those that its own engine would read back. */
export function loopForms(dialect: Dialect, dialects: readonly Dialect[]): readonly LoopForm[] {
  return [...formsOfBlocks(dialect), ...formsOfMustache(dialect)].filter((form) => isReadBack(form, dialect, dialects));
}

function formsOfBlocks(dialect: Dialect): readonly LoopForm[] {
  const { blocks, delimiters } = dialect;
  if (!printsBareNames(dialect)) return [];
  const frames = delimiters.filter(
    ({ open, holds, prefix, close }) =>
      (holds === 'statement' || holds === 'mixed') &&
      prefix === undefined &&
      (close !== '' || MARKS_OF_DIRECTIVE.test(open)),
  );
  return blocks
    .filter(({ declares, open }) => declares === 'loop' && open === undefined)
    .flatMap((block) => frames.flatMap((frame) => writeLoop(block, frame, dialect) ?? []));
}

function writeLoop(
  { name, close: word, closeTag }: Block,
  { open, close }: Delimiter,
  dialect: Dialect,
): LoopForm | undefined {
  const words = NAMED[name];
  if (words === undefined) return undefined;
  if (close === '') return { open: `${open}${name}($ITEM in $FIELD)`, close: closeTag ?? '', namesItem: true };
  const pad = open === '{%' ? ' ' : '';
  const sigil = nameSigil(dialect);
  const inside = words.replace(/FIELD|ITEM/g, (slot) => sigil + slot);
  return {
    open: open + pad + inside + pad + close,
    close: closeTag ?? open + pad + word + pad + close,
    namesItem: true,
  };
}

/** What stands before every name: `$` in `{$name}`. */
function nameSigil(dialect: Dialect): string {
  return /\$$/.test(plainMarks(dialect)?.before ?? '') ? '$' : '';
}

/** Whether the plain tag holds nothing but the name, so that a loop's item can be printed by it. */
function printsBareNames(dialect: Dialect): boolean {
  const { before, after } = plainMarks(dialect) ?? { before: '', after: '' };
  // Braze writes `${first_name}`, and has no such name for a list.
  if (Object.values(dialect.fields).some((name) => name.includes('${'))) return false;
  return dialect.delimiters.some(
    ({ open, close }) => [open, `${open}$`].includes(before.trim()) && close === after.trim(),
  );
}

function formsOfMustache(dialect: Dialect): readonly LoopForm[] {
  const { mustache, delimiters } = dialect;
  if (mustache === undefined || !printsBareNames(dialect)) return [];
  const marks = delimiters.filter(({ holds }) => holds === 'mustache').sort((a, b) => a.open.length - b.open.length)[0];
  if (marks === undefined) return [];
  const write = (inside: string): string => marks.open + inside + marks.close;
  return [{ open: write('#each FIELD'), close: write('/each'), namesItem: false }];
}

/** Two tags that frame a block and name the list; a named item must be known inside. */
function isReadBack({ open, close, namesItem }: LoopForm, dialect: Dialect, dialects: readonly Dialect[]): boolean {
  const written = [open.replace('FIELD', LIST).replace('ITEM', ITEM), close];
  const tags = scanWritten(written.join('x'), dialect, dialects);
  const [opening, closing] = tags;
  return (
    tags.length === 2 &&
    opening?.role === 'open' &&
    closing?.role === 'close' &&
    tags.every(({ text, malformed }, index) => text === written[index] && malformed === undefined) &&
    opening.field?.replace('$', '') === LIST &&
    (!namesItem || opening.declares?.some((name) => name.replace('$', '') === ITEM) === true)
  );
}
