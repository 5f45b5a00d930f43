import type { Delimiter, Dialect } from '../../dialects/dialect';
import type { MappedText } from '../../text/mapped-text';
import type { DialectChoice, LocatedTag } from '../merge-tag';
import { chooseDialect, type DialectHints } from './choose-dialect';
import type { CompiledDialect } from './compiled-dialect';
import type { FoundTag } from './found-tag';
import { locateTags } from './locate-tags';
import { mendForDialect } from './mend-for-dialect';
import type { OpenerTable } from './opener-table';
import { prepareDialects, type PreparedDialects } from './prepared-dialects';
import { isUnmistakable } from './repair-tag';
import { ReadingMemory } from './reading-memory';
import { TagReader } from './tag-reader';
import { TextEvidence } from './text-evidence';
import { TextScanner } from './text-scanner';

export interface ScannedTags {
  /** For each text, its tags in order, never overlapping. */
  readonly located: readonly (readonly LocatedTag[])[];
  readonly choice: DialectChoice;
}

/**
 * Finds the merge tags of a mail's decoded texts (contents and envelope values) and settles its dialect. Marks that
 * mean something else in most mails (`[x]`, `%x%`) are read only once the dialect is settled, on a second pass.
 */
export function scanMergeTags(
  texts: readonly MappedText[],
  dialects: readonly Dialect[],
  hints: DialectHints = {},
): ScannedTags {
  const prepared = prepareDialects(dialects);
  const plain = texts.map(({ text }) => text);
  const given = [hints.stated, hints.configured, hints.place].find((id) => id !== undefined && prepared.byId(id));
  const memory = new ReadingMemory();
  const evidence = new TextEvidence(plain);
  const first = scanAll(plain, prepared.table(given), memory);
  const choice = chooseDialect(first.flat(), evidence, prepared.compiled, hints);
  const settled = choice.id ?? undefined;
  if (settled === undefined || settled === given || !hasUncertainMarks(prepared.byId(settled))) {
    return located(texts, first, choice, prepared, memory);
  }
  const found = scanAll(plain, prepared.table(settled), memory);
  const again = chooseDialect(found.flat(), evidence, prepared.compiled, hints);
  const kept = again.id === choice.id ? again : choice;
  return located(texts, found, kept, prepared, memory);
}

/** A mail without a tag has no dialect, unless its author or its place gives it one. */
function located(
  texts: readonly MappedText[],
  found: readonly (readonly FoundTag[])[],
  choice: DialectChoice,
  prepared: PreparedDialects,
  memory: ReadingMemory,
): ScannedTags {
  const reader = new TagReader(prepared.table(choice.id ?? undefined), memory);
  const mended = found.map((tags) => tags.map((tag) => mendForDialect(tag, choice, reader)));
  const tags = locateTags(texts, mended, choice, prepared);
  if (choice.because !== 'tags' || tags.some(({ length }) => length > 0)) return { located: tags, choice };
  return { located: tags, choice: { id: null, because: 'none', candidates: [] } };
}

function scanAll(texts: readonly string[], table: OpenerTable, memory: ReadingMemory): FoundTag[][] {
  const reader = new TagReader(table, memory);
  return texts.map((text) => new TextScanner(text, reader).scan());
}

/** Whether the dialect has marks that a scan believes only once it is settled. */
function hasUncertainMarks(compiled: CompiledDialect | undefined): boolean {
  if (compiled === undefined) return false;
  const { delimiters, escapes } = compiled.dialect;
  const isUncertain = ({ open, close, certainty }: Delimiter): boolean =>
    certainty !== undefined || (open.length > 1 && close !== '' && !isUnmistakable(open.slice(0, 2)));
  return escapes.some((escape) => escape !== '\\') || delimiters.some(isUncertain);
}
