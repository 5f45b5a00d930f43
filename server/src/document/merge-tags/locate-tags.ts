import type { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { DialectChoice, LocatedTag, MergeTag } from '../merge-tag';
import type { CompiledDialect } from './compiled-dialect';
import type { FoundTag } from './found-tag';
import type { Reading } from './reading';
import { ScopeTracker } from './scope-tracker';

/** Turns what the scanner found into the document's merge tags, read by the dialect that was settled. */
export function locateTags(
  texts: readonly MappedText[],
  found: readonly (readonly FoundTag[])[],
  choice: DialectChoice,
  dialects: readonly CompiledDialect[],
): LocatedTag[][] {
  const byId = new Map(dialects.map((compiled) => [compiled.dialect.id, compiled]));
  const customBlocks = closedKeywords(found.flat());
  const scope = new ScopeTracker();
  return texts.map((text, index) =>
    (found[index] ?? [])
      .filter((tag) => countsAsTag(tag, choice))
      .map((tag) => locate(tag, text, choice, byId, customBlocks, scope)),
  );
}

/** In samples of code only the dialect of the mail counts; in comments only what frames or acts does. */
function countsAsTag(tag: FoundTag, choice: DialectChoice): boolean {
  if (tag.zone === 'code') return choice.id !== null && tag.readings.has(choice.id);
  if (tag.zone === 'comment') return pickReading(tag, choice)?.role !== 'output';
  return true;
}

function pickReading(tag: FoundTag, choice: DialectChoice): Reading | undefined {
  for (const id of choice.candidates) {
    const reading = tag.readings.get(id);
    if (reading !== undefined) return reading;
  }
  return tag.readings.values().next().value;
}

function locate(
  tag: FoundTag,
  text: MappedText,
  choice: DialectChoice,
  byId: ReadonlyMap<string, CompiledDialect>,
  customBlocks: ReadonlySet<string>,
  scope: ScopeTracker,
): LocatedTag {
  const reading = asCustomBlock(pickReading(tag, choice) ?? { role: 'output' }, customBlocks);
  const ids = orderedIds(tag, choice);
  const reserved = scope.visit(reading) || isReserved(reading, ids, byId);
  const mergeTag: MergeTag = {
    span: text.toSource(span(tag.start, tag.end)),
    text: tag.text,
    role: reading.role,
    dialects: ids,
    ...fieldOf(reading, tag, text),
    ...(reading.fallback !== undefined && { fallback: reading.fallback }),
    ...(reading.block !== undefined && { block: reading.block }),
    ...(reserved && { reserved }),
    ...(reading.declares && { declares: reading.declares }),
    ...(reading.frames && { frames: reading.frames }),
    ...closingOf(reading, tag),
    ...(tag.malformed && { malformed: tag.malformed }),
  };
  return { tag: mergeTag, span: span(tag.start, tag.end) };
}

function fieldOf(reading: Reading, tag: FoundTag, text: MappedText): Pick<MergeTag, 'field' | 'fieldSpan'> {
  const { field, fieldSpan } = reading;
  if (field === undefined) return {};
  if (fieldSpan === undefined || tag.malformed !== undefined) return { field };
  const from = tag.start + tag.open.length;
  return { field, fieldSpan: text.toSource(span(from + fieldSpan.start, from + fieldSpan.end)) };
}

function orderedIds(tag: FoundTag, choice: DialectChoice): string[] {
  const ids = [...tag.readings.keys()];
  const first = choice.candidates.filter((id) => tag.readings.has(id));
  return [...new Set([...first, ...ids])];
}

function isReserved(reading: Reading, ids: readonly string[], byId: ReadonlyMap<string, CompiledDialect>): boolean {
  const { field } = reading;
  if (field === undefined || ids[0] === undefined) return false;
  return byId.get(ids[0])?.isReserved(field) === true;
}

function closingOf({ closing, role, frames }: Reading, tag: FoundTag): Pick<MergeTag, 'closing'> {
  if (closing === undefined || (role !== 'open' && frames === undefined)) return {};
  if ('tag' in closing) return { closing: closing.tag };
  const pad = /^\s/u.test(tag.inside) ? ' ' : '';
  return { closing: tag.open.replace(/=$/u, '') + pad + closing.word + pad + tag.close };
}

/** Words that a closing tag of the mail shows to be blocks, though no dialect lists them: `{% endtrans %}`. */
function closedKeywords(tags: readonly FoundTag[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { readings } of tags) {
    for (const { role, block, keyword } of readings.values()) {
      if (role === 'close' && block !== undefined && keyword !== undefined) words.add(block);
    }
  }
  return words;
}

function asCustomBlock(reading: Reading, customBlocks: ReadonlySet<string>): Reading {
  const { role, keyword } = reading;
  if (role !== 'statement' || keyword === undefined || !customBlocks.has(keyword)) return reading;
  return { ...reading, role: 'open', block: keyword, closing: { word: `end${keyword}` } };
}
