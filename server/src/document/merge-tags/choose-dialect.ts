import type { DialectChoice } from '../merge-tag';
import type { CompiledDialect } from './compiled-dialect';
import type { FoundTag } from './found-tag';
import type { TextEvidence } from './text-evidence';

/** What is known of the dialect before any tag is read: ids of dialects. */
export interface DialectHints {
  /** The author's word in the mail itself. */
  readonly stated?: string;
  /** The project's settings. */
  readonly configured?: string;
  /** What the file's path or the shape of its container says. */
  readonly place?: string;
  /** The engines that the file's extension names, best first; a provider may still be known by its tags. */
  readonly engines?: readonly string[];
}

/** Votes that settle a dialect, and by how much it must lead. */
const ENOUGH = 8;
const LEAD = 4;
/** Where no engine reads the tags, only providers are left, and a small lead is enough to name one. */
const SMALL_LEAD = 2;

interface Candidate {
  readonly compiled: CompiledDialect;
  readonly votes: number;
  /** How many of the tags it reads. */
  readonly reads: number;
}

/** Settles the dialect of a mail: by the author's word, the project's, the file's place, or the votes of its tags. */
export function chooseDialect(
  tags: readonly FoundTag[],
  texts: TextEvidence,
  dialects: readonly CompiledDialect[],
  hints: DialectHints,
): DialectChoice {
  const voting = distinct(tags);
  const ranked = rank(voting, texts, dialects);
  const given = givenChoice(dialects, hints);
  if (given !== undefined) return { ...given, candidates: [given.id, ...layers(ranked, given.id)] };
  const engine = namedEngine(ranked, hints.engines ?? []);
  return engine === undefined ? chooseByVotes(ranked, voting) : chooseForEngine(engine, ranked, voting);
}

/** The engine that the file is written for; undefined where its extension names none, or one that reads no tag. */
function namedEngine(ranked: readonly Candidate[], engines: readonly string[]): Candidate | undefined {
  const rankOf = ({ compiled }: Candidate): number => engines.indexOf(compiled.dialect.id);
  const named = ranked.filter((candidate) => rankOf(candidate) !== -1 && candidate.reads > 0);
  return named.sort((a, b) => b.reads - a.reads || rankOf(a) - rankOf(b))[0];
}

/** In a file written for an engine, only a provider that builds on its marks can still be meant. */
function chooseForEngine(engine: Candidate, ranked: readonly Candidate[], tags: readonly FoundTag[]): DialectChoice {
  const marks = [...engine.compiled.opens];
  const [best, second] = ranked.filter(
    ({ compiled }) => compiled.dialect.kind !== 'engine' && marks.every((mark) => compiled.opens.has(mark)),
  );
  const lead = (best?.votes ?? 0) - Math.max(engine.votes, second?.votes ?? 0);
  return settled(best !== undefined && best.votes >= ENOUGH && lead >= LEAD ? best : engine, ranked, tags);
}

/** How many times as many tags another dialect must read before what speaks for this one is a remnant. */
const MANY_TIMES = 8;

/** Whether the dialect reads but a tag or two that were left over in a mail written in another. */
function isOutread({ reads }: Candidate, ranked: readonly Candidate[]): boolean {
  return ranked.some((other) => other.reads >= MANY_TIMES && other.reads >= reads * MANY_TIMES);
}

function givenChoice(dialects: readonly CompiledDialect[], hints: DialectHints) {
  const exists = (id: string | undefined): id is string => dialects.some(({ dialect }) => dialect.id === id);
  if (exists(hints.stated)) return { id: hints.stated, because: 'stated' } as const;
  if (exists(hints.configured)) return { id: hints.configured, because: 'configured' } as const;
  if (exists(hints.place)) return { id: hints.place, because: 'place' } as const;
  return undefined;
}

function distinct(tags: readonly FoundTag[]): FoundTag[] {
  return [...new Map(tags.filter(votes).map((tag) => [tag.text, tag])).values()];
}

/** Samples of code speak of other mails. */
function votes({ zone, readings }: FoundTag): boolean {
  return zone !== 'code' && readings.size > 0;
}

/** Those that speak for a dialect, best first; a catalogue of thousands of mails asks once for each. */
function rank(tags: readonly FoundTag[], texts: TextEvidence, dialects: readonly CompiledDialect[]): Candidate[] {
  const ranked: Candidate[] = [];
  for (const compiled of dialects) {
    const reads = tags.filter(({ readings }) => readings.has(compiled.dialect.id)).length;
    const votes = countVotes(compiled, tags, texts);
    if (reads > 0 || votes >= ENOUGH) ranked.push({ compiled, votes, reads });
  }
  return ranked.sort((a, b) => b.votes - a.votes || b.reads - a.reads);
}

function countVotes(compiled: CompiledDialect, tags: readonly FoundTag[], texts: TextEvidence): number {
  let votes = 0;
  for (const tag of tags.slice(0, MOST_VOTES)) {
    const isRead = tag.readings.has(compiled.dialect.id);
    for (const { pattern, weight } of compiled.tagEvidence) {
      if ((isRead || weight < 0) && pattern.isIn(tag.malformed?.repaired ?? tag.text)) votes += weight;
    }
    if (!isRead && compiled.opens.has(tag.open)) votes -= UNREADABLE;
  }
  for (const { text, weight } of compiled.textEvidence) {
    if (texts.holds(text)) votes += weight;
  }
  return votes;
}

/** Different tags that vote; more would say the same. */
const MOST_VOTES = 100;

/** What a tag weighs against a dialect that has its marks and cannot read it. */
const UNREADABLE = 3;

function chooseByVotes(ranked: readonly Candidate[], tags: readonly FoundTag[]): DialectChoice {
  const [best, second] = ranked.filter((candidate) => !isOutread(candidate, ranked));
  if (best === undefined) return { id: null, because: 'none', candidates: [] };
  const lead = best.votes - (second?.votes ?? 0);
  if (best.votes >= ENOUGH && lead >= LEAD) return settled(best, ranked, tags);
  const fitting = ranked.filter(({ reads }) => reads === tags.length);
  const engine = fitting.find(({ compiled }) => compiled.dialect.kind === 'engine');
  if (engine !== undefined) {
    return { id: engine.compiled.dialect.id, because: 'tags', candidates: idsOf([engine, ...fitting]) };
  }
  if (best.votes > 0 && lead >= SMALL_LEAD) return settled(best, ranked, tags);
  return { id: null, because: 'none', candidates: idsOf(fitting) };
}

/** What an engine leaves in the mail may be for the provider that sends it; what a provider leaves is read by nobody. */
function settled(best: Candidate, ranked: readonly Candidate[], tags: readonly FoundTag[]): DialectChoice {
  const { id, kind } = best.compiled.dialect;
  const left = kind === 'engine' ? tags.filter(({ readings }) => !readings.has(id)) : [];
  const readers = idsOf(ranked).filter((other) => left.some(({ readings }) => readings.has(other)));
  return { id, because: 'tags', candidates: [...new Set([id, ...layers(ranked, id), ...readers])] };
}

/** Engines whose own evidence is beyond doubt: they run over the mail before its provider does, or after. */
function layers(ranked: readonly Candidate[], id: string): string[] {
  return ranked
    .filter(({ compiled, votes }) => compiled.dialect.kind === 'engine' && votes >= ENOUGH)
    .map(({ compiled }) => compiled.dialect.id)
    .filter((layer) => layer !== id);
}

function idsOf(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.map(({ compiled }) => compiled.dialect.id))];
}
