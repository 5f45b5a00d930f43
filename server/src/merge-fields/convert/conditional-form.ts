import type { Block, Delimiter, Dialect } from '../../dialects/dialect';
import { plainMarks } from './plain-marks';
import { scanWritten } from './scan-written';

/** How a dialect writes “where there is a value … else … end”; `FIELD` stands for the name. */
export interface ConditionalForm {
  readonly open: string;
  readonly middle: string;
  readonly close: string;
}

const PROBE = 'first_name';

/** The dialect's simplest condition; undefined where it has none that its own engine would read back. */
export function conditionalForm(dialect: Dialect, dialects: readonly Dialect[]): ConditionalForm | undefined {
  return [formOfFallback(dialect), formOfMustache(dialect), ...formsOfBlocks(dialect)].find(
    (form) => form !== undefined && isReadBack(form, dialect, dialects),
  );
}

/** `{{#if FIELD}}{{FIELD}}{{else}}FALLBACK{{/if}}` shows all three parts. */
function formOfFallback({ writing }: Dialect): ConditionalForm | undefined {
  const { plain, withFallback } = writing ?? {};
  if (plain === undefined || withFallback === undefined) return undefined;
  const at = withFallback.indexOf(plain, 1);
  const [middle, close] = withFallback.slice(at + plain.length).split('FALLBACK');
  if (at < 1 || middle === undefined || close === undefined) return undefined;
  return { open: withFallback.slice(0, at), middle, close };
}

function formOfMustache({ mustache, delimiters }: Dialect): ConditionalForm | undefined {
  const marks = delimiters.filter(({ holds }) => holds === 'mustache').sort((a, b) => a.open.length - b.open.length)[0];
  if (marks === undefined || mustache?.hasElse !== true) return undefined;
  const write = (inside: string): string => marks.open + inside + marks.close;
  return { open: write('#if FIELD'), middle: write('else'), close: write('/if') };
}

function formsOfBlocks(dialect: Dialect): readonly ConditionalForm[] {
  const conditions = dialect.blocks.filter(
    ({ name, open, middle }) => /^if$/i.test(name) && open === undefined && middle?.some(isElse) === true,
  );
  const frames = dialect.delimiters.filter(
    ({ holds, prefix, close }) => (holds === 'statement' || holds === 'mixed') && prefix === undefined && close !== '',
  );
  return conditions.flatMap((block) => frames.map((frame) => writeForm(block, frame, dialect)));
}

function isElse(word: string): boolean {
  return /^else$/i.test(word);
}

function writeForm(block: Block, { open, close }: Delimiter, dialect: Dialect): ConditionalForm {
  const pad = open === '{%' || plainMarks(dialect)?.before.endsWith(' ') === true ? ' ' : '';
  const write = (inside: string): string => open + pad + inside + pad + close;
  const sigil = plainMarks(dialect)?.before.trim().slice(open.length) ?? '';
  const middle = block.middle?.find(isElse) ?? 'else';
  return {
    open: write(`${block.name} ${sigil.length === 1 ? sigil : ''}FIELD`),
    middle: write(middle),
    close: block.closeTag ?? write(block.close),
  };
}

/** The three parts must be one tag each, and frame a block that tests the field. */
function isReadBack({ open, middle, close }: ConditionalForm, dialect: Dialect, dialects: readonly Dialect[]): boolean {
  const written = [open.replaceAll('FIELD', PROBE), middle, close];
  const tags = scanWritten(written.join('x'), dialect, dialects);
  const roles = tags.map(({ role }) => role).join(' ');
  return (
    roles === 'open middle close' &&
    tags.every(({ text, malformed }, index) => text === written[index] && malformed === undefined) &&
    tags[0]?.field !== undefined
  );
}
