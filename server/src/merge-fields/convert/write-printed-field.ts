import type { Dialect } from '../../dialects/dialect';
import { lookUpField } from '../../dialects/look-up-field';
import { tagFor } from '../../dialects/tag-for';
import { convertedFieldNames } from './convert-field-name';
import type { PrintedField } from './printed-field';
import { scanWritten } from './scan-written';

/** A tag in the other dialect, and whether it prints what the first one prints for want of a value. */
export interface WrittenField {
  readonly text: string;
  readonly keepsFallback: boolean;
}

/**
 * The field, with its fallback, in another dialect; undefined where that dialect's engine would not read it back.
 *
 * @param names what it may be called there, the likeliest first
 */
export function writePrintedField(
  { field, fallback }: Pick<PrintedField, 'field' | 'fallback'>,
  from: Dialect,
  to: Dialect,
  dialects: readonly Dialect[],
  names = convertedFieldNames(field, from, to),
): WrittenField | undefined {
  const canFallBack = to.writing?.withFallback !== undefined;
  const text = names
    .flatMap((fieldName) => writeField(fieldName, fallback, to))
    .find((written) => isReadBack(written, to, dialects));
  return text === undefined ? undefined : { text, keepsFallback: fallback === undefined || canFallBack };
}

/** Some dialects have no tag without a fallback; an empty one stands for none. */
function writeField(fieldName: string, fallback: string | undefined, to: Dialect): readonly string[] {
  const fallbacks = fallback === undefined ? [undefined, ''] : [fallback];
  const written = fallbacks.map((text) =>
    tagFor(to, lookUpField(fieldName) ?? 'firstName', { fieldName, ...(text !== undefined && { fallback: text }) }),
  );
  return written.filter((text) => text !== undefined);
}

function isReadBack(text: string, to: Dialect, dialects: readonly Dialect[]): boolean {
  const tags = scanWritten(text, to, dialects);
  const [first, last] = [tags[0], tags.at(-1)];
  return (
    first !== undefined &&
    first.span.start === 0 &&
    last?.span.end === text.length &&
    tags.every(({ malformed }) => malformed === undefined) &&
    tags.some(({ role, field }) => role === 'output' && field !== undefined)
  );
}
