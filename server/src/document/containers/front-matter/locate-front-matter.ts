import { span, type Span } from '../../../text/span';

/** The settings above a template, and where its body begins. */
export interface FrontMatterBlock {
  readonly notation: 'yaml' | 'toml' | 'json';
  /** The lines between the delimiters; for a bare JSON object, the object itself. */
  readonly content: Span;
  /** The opening line, to underline when something belongs below it. */
  readonly opening: Span;
  readonly bodyStart: number;
}

const OPENINGS: readonly {
  readonly line: RegExp;
  readonly notation: FrontMatterBlock['notation'];
  readonly close: RegExp;
}[] = [
  { line: /^---[ \t]*(?:yaml)?[ \t]*$/, notation: 'yaml', close: /^(?:---|\.\.\.)[ \t]*$/ },
  { line: /^---[ \t]*toml[ \t]*$/, notation: 'toml', close: /^---[ \t]*$/ },
  { line: /^---[ \t]*json[ \t]*$/, notation: 'json', close: /^---[ \t]*$/ },
  { line: /^\+\+\+[ \t]*$/, notation: 'toml', close: /^\+\+\+[ \t]*$/ },
  { line: /^;;;[ \t]*$/, notation: 'json', close: /^;;;[ \t]*$/ },
];

/** Finds front matter on the first line of a file; a rule (`---`) above prose is none. */
export function locateFrontMatter(source: string): FrontMatterBlock | undefined {
  const start = source.startsWith('\uFEFF') ? 1 : 0;
  const first = lineAt(source, start);
  const words = source.slice(first.start, first.end);
  const opening = OPENINGS.find(({ line }) => line.test(words));
  if (opening === undefined) return undefined;
  const contentStart = afterBreak(source, first.end);
  for (let at = contentStart; at < source.length;) {
    const line = lineAt(source, at);
    if (opening.close.test(source.slice(line.start, line.end))) {
      const content = span(contentStart, line.start);
      if (opening.notation === 'yaml' && !looksLikeSettings(source, content)) return undefined;
      return { notation: opening.notation, content, opening: first, bodyStart: afterBreak(source, line.end) };
    }
    at = afterBreak(source, line.end);
    if (at === line.end) break;
  }
  return undefined;
}

/** The line that holds an offset at its start, without its break. */
export function lineAt(source: string, start: number): Span {
  let end = start;
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
  return span(start, end);
}

/** The offset after the line break that stands at `end`; `end` itself at the end of the text. */
export function afterBreak(source: string, end: number): number {
  if (source[end] === '\r') return source[end + 1] === '\n' ? end + 2 : end + 1;
  return source[end] === '\n' ? end + 1 : end;
}

/** Whether the first line that says something is a key with its value. */
function looksLikeSettings(source: string, content: Span): boolean {
  for (let at = content.start; at < content.end;) {
    const line = lineAt(source, at);
    const words = source.slice(line.start, line.end).trim();
    if (words !== '' && !words.startsWith('#')) return /^["']?[\p{L}_][^:\s"']*["']?\s*:(?:\s|$)/u.test(words);
    at = afterBreak(source, line.end);
  }
  return true;
}
