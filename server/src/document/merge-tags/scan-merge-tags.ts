import type { Dialect } from '../../dialects/dialect';
import type { MappedText } from '../../text/mapped-text';
import type { DialectChoice, LocatedTag } from '../merge-tag';
import { chooseDialect, type DialectHints } from './choose-dialect';
import { compileDialects, type CompiledDialect } from './compiled-dialect';
import type { FoundTag } from './found-tag';
import { locateTags } from './locate-tags';
import { OpenerTable } from './opener-table';
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
  const compiled = compileDialects(dialects);
  const plain = texts.map(({ text }) => text);
  const given = [hints.stated, hints.configured, hints.place].find((id) => id !== undefined);
  const first = scanAll(plain, compiled, given);
  const choice = chooseDialect(first.flat(), plain, compiled, hints);
  const found = needsSecondPass(choice, given, compiled) ? scanAll(plain, compiled, choice.id) : first;
  const settled = found === first ? choice : chooseAgain(choice, found, plain, compiled, hints);
  return { located: locateTags(texts, found, settled, compiled), choice: settled };
}

function scanAll(texts: readonly string[], compiled: readonly CompiledDialect[], settled?: string | null) {
  const table = new OpenerTable(compiled, new Set(settled === undefined || settled === null ? [] : [settled]));
  return texts.map((text): FoundTag[] => new TextScanner(text, table).scan());
}

/** Whether the dialect that was settled believes in marks that the first pass passed over. */
function needsSecondPass(choice: DialectChoice, given: string | undefined, compiled: readonly CompiledDialect[]) {
  if (choice.id === null || choice.id === given) return false;
  const dialect = compiled.find((known) => known.dialect.id === choice.id)?.dialect;
  if (dialect === undefined) return false;
  return dialect.delimiters.some(({ certainty }) => certainty !== undefined) || dialect.escapes.length > 0;
}

/** The tags of the second pass may show that an engine fits after all; the dialect itself stays. */
function chooseAgain(
  choice: DialectChoice,
  found: readonly (readonly FoundTag[])[],
  texts: readonly string[],
  compiled: readonly CompiledDialect[],
  hints: DialectHints,
): DialectChoice {
  const again = chooseDialect(found.flat(), texts, compiled, hints);
  return again.id === choice.id ? again : choice;
}
