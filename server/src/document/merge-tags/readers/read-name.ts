import { span } from '../../../text/span';
import type { Delimiter } from '../../../dialects/dialect';
import type { CompiledDialect } from '../compiled-dialect';
import type { Reading } from '../reading';
import { fieldAfter } from './read-statement';

/** No provider has names longer than this; what is longer is text. */
const LONGEST_NAME = 300;

/** Reads a name, or a word of a block that stands where names do: `FNAME`, `IF:FNAME`, `firstname,fallback=there`. */
export function readName(inside: string, delimiter: Delimiter, compiled: CompiledDialect): Reading | undefined {
  if (inside.length > LONGEST_NAME) return undefined;
  return (
    (compiled.holdsBlocks(delimiter) ? readBlockWord(inside, compiled) : undefined) ??
    readField(inside, delimiter, compiled)
  );
}

function readField(inside: string, delimiter: Delimiter, compiled: CompiledDialect): Reading | undefined {
  const parts = compiled.namePattern(delimiter)?.parts(inside);
  if (parts === undefined) return undefined;
  const fieldSpan = parts.get('field') ?? span(0, inside.length);
  const field = inside.slice(fieldSpan.start, fieldSpan.end);
  const fallbackSpan = parts.get('fallback');
  const fallback = fallbackSpan && inside.slice(fallbackSpan.start, fallbackSpan.end);
  if (isPadded(field, fallback, delimiter)) return undefined;
  return { role: 'output', field, fieldSpan, ...(fallback !== undefined && { fallback }) };
}

/** No provider trims no-break spaces off a name; some trim nothing, so that the fallback is part of no name either. */
function isPadded(field: string, fallback: string | undefined, { spaces = true }: Delimiter): boolean {
  if (/(?:&nbsp;|&#160;|[\u00A0\u202F])$/u.test(field)) return true;
  return !spaces && (field.endsWith(' ') || fallback?.startsWith(' ') === true);
}

/** Words that end in a colon take what follows as their argument; others end at white space. */
function readBlockWord(inside: string, compiled: CompiledDialect): Reading | undefined {
  for (const [word, { role, blocks }] of compiled.keywords) {
    if (!startsWithWord(inside, word)) continue;
    const [block] = blocks;
    return {
      role,
      keyword: word,
      ...(block && { block: block.name }),
      ...(role === 'close' ? {} : fieldAfter(inside, word.length, /[\p{L}_][\p{L}\p{N}_.]*(?!\w*\()/u)),
      ...(role === 'open' && block && { closing: block.closeTag ? { tag: block.closeTag } : { word: block.close } }),
    };
  }
  return undefined;
}

function startsWithWord(inside: string, word: string): boolean {
  if (!inside.startsWith(word)) return false;
  return word.endsWith(':') || inside.length === word.length || inside[word.length] === ' ';
}
