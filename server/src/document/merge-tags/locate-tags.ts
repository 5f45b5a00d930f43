import type { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { DialectChoice, LocatedTag, MergeTag } from '../merge-tag';
import type { FoundTag } from './found-tag';
import type { PreparedDialects } from './prepared-dialects';
import type { Reading } from './reading';
import { ScopeTracker } from './scope-tracker';
import type { Readings } from './tag-reader';

/** What a set of readings comes to once the dialect of the mail is known. */
interface Settled {
  readonly reading: Reading;
  readonly dialects: readonly string[];
  readonly isReserved: boolean;
}

/** Turns what the scanner found into the document's merge tags, read by the dialect that was settled. */
export function locateTags(
  texts: readonly MappedText[],
  found: readonly (readonly FoundTag[])[],
  choice: DialectChoice,
  prepared: PreparedDialects,
): LocatedTag[][] {
  const locator = new TagLocator(choice, prepared, closedKeywords(found.flat()));
  return texts.map((text, index) => (found[index] ?? []).flatMap((tag) => locator.locate(tag, text) ?? []));
}

class TagLocator {
  readonly #choice: DialectChoice;
  readonly #prepared: PreparedDialects;
  readonly #customBlocks: ReadonlySet<string>;
  readonly #scope = new ScopeTracker();
  readonly #settled = new Map<Readings, Settled>();

  constructor(choice: DialectChoice, prepared: PreparedDialects, customBlocks: ReadonlySet<string>) {
    this.#choice = choice;
    this.#prepared = prepared;
    this.#customBlocks = customBlocks;
  }

  /** Undefined for what is no tag of the mail after all. */
  locate(tag: FoundTag, text: MappedText): LocatedTag | undefined {
    const settled = this.#settled.get(tag.readings) ?? this.#settle(tag.readings);
    this.#settled.set(tag.readings, settled);
    return this.#countsAsTag(tag, settled.reading) ? this.#describe(tag, settled, text) : undefined;
  }

  /** In samples of code only the dialect of the mail counts; in comments only what frames or acts does. */
  #countsAsTag({ zone, readings }: FoundTag, { role }: Reading): boolean {
    if (zone === 'code') return this.#choice.id !== null && readings.has(this.#choice.id);
    return zone !== 'comment' || role !== 'output';
  }

  #settle(readings: Readings): Settled {
    const preferred = this.#choice.candidates.filter((id) => readings.has(id));
    const dialects = [...new Set([...preferred, ...readings.keys()])];
    const [first = ''] = dialects;
    const reading = this.#asCustomBlock(readings.get(first) ?? { role: 'output' });
    const { field } = reading;
    const isReserved = field !== undefined && this.#prepared.byId(first)?.isReserved(field) === true;
    return { reading, dialects, isReserved };
  }

  #asCustomBlock(reading: Reading): Reading {
    const { role, keyword } = reading;
    if (role !== 'statement' || keyword === undefined || !this.#customBlocks.has(keyword)) return reading;
    return { ...reading, role: 'open', block: keyword, closing: { word: `end${keyword}` } };
  }

  #describe(tag: FoundTag, { reading, dialects, isReserved }: Settled, text: MappedText): LocatedTag {
    const { role, fallback, block, declares, frames } = reading;
    const scope = this.#scope.visit(reading);
    const mergeTag: MergeTag = {
      span: text.toSource(span(tag.start, tag.end)),
      text: tag.text,
      role,
      dialects,
      ...fieldOf(reading, tag, text),
      ...(fallback !== undefined && { fallback }),
      ...(block !== undefined && { block }),
      ...((isReserved || scope.isVariable) && { reserved: true }),
      ...(scope.path !== undefined && !isReserved && { scope: scope.path }),
      ...(declares && { declares }),
      ...(frames && { frames }),
      ...closingOf(reading, tag),
      ...(role === 'open' && reading.content === 'comment' && { dropsContent: true }),
      ...(tag.malformed && { malformed: tag.malformed }),
    };
    return { tag: mergeTag, span: span(tag.start, tag.end) };
  }
}

function fieldOf(reading: Reading, tag: FoundTag, text: MappedText): Pick<MergeTag, 'field' | 'fieldSpan'> {
  const { field, fieldSpan } = reading;
  if (field === undefined) return {};
  if (fieldSpan === undefined || tag.malformed !== undefined) return { field };
  const from = tag.start + tag.open.length;
  return { field, fieldSpan: text.toSource(span(from + fieldSpan.start, from + fieldSpan.end)) };
}

function closingOf({ closing, role, frames }: Reading, tag: FoundTag): Pick<MergeTag, 'closing'> {
  if (closing === undefined || (role !== 'open' && frames === undefined)) return {};
  if ('tag' in closing) return { closing: inMarksOf(tag, closing.tag) };
  const pad = /^[-~+]?\s/u.test(tag.inside) ? ' ' : '';
  return { closing: tag.open.replace(/=$/u, '') + pad + closing.word + pad + tag.close };
}

/** Words that a closing tag of the mail shows to be blocks, though no dialect lists them: `{% endtrans %}`. */
function closedKeywords(tags: readonly FoundTag[]): ReadonlySet<string> {
  const words = new Set<string>();
  const seen = new Set<Readings>();
  for (const { readings } of tags) {
    if (seen.has(readings)) continue;
    seen.add(readings);
    for (const { role, block, keyword } of readings.values()) {
      if (role === 'close' && block !== undefined && keyword !== undefined) words.add(block);
    }
  }
  return words;
}

/** A closing tag as its own author would write it: FreeMarker's may stand in brackets, Mustache's marks are set. */
function inMarksOf({ open, close }: FoundTag, closing: string): string {
  if (open.startsWith('[') && closing.startsWith('</')) return `[${closing.slice(1, -1)}]`;
  const isMoved = closing.startsWith('{{/') && !open.startsWith('{{');
  return isMoved ? open + closing.slice(2, -2) + close : closing;
}
