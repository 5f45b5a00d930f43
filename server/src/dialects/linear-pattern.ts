import { RE2JS } from 're2js';
import { span, type Span } from '../text/span';
import { LONGEST_PATTERN, type DialectPattern } from './dialect-pattern';

/** What a pattern may come to when its repetition is written out, in instructions. */
const LARGEST_PROGRAM = 3000;

/** No name is longer than this; what is longer is text. In UTF-16 units. */
const LONGEST_WORD = 300;

/**
 * Compiles a pattern that an author declares. It runs in time that grows with the text only, whatever the pattern is,
 * since an automaton looks for it (RE2) and nothing is tried twice. Undefined where it is too long, is not valid or
 * looks around or back, which no automaton can.
 */
export function linearPattern(source: string): DialectPattern | undefined {
  const anywhere = compile(source);
  // Where no word goes on: what stands there is looked at by a group of its own, since RE2 does not look ahead.
  const word = compile(`(${source})(?:[^\\p{L}\\p{N}_]|$)`);
  if (anywhere === undefined || word === undefined || source.length > LONGEST_PATTERN) return undefined;
  return {
    isIn: (text) => anywhere.test(text),
    test: (text) => anywhere.testExact(text),
    parts: (text) => partsOf(anywhere, text),
    wordAt(text, start) {
      const matcher = word.matcher(text.slice(start, start + LONGEST_WORD + 1));
      const found = matcher.lookingAt() ? matcher.group(1) : null;
      return found === null || found.length > LONGEST_WORD ? undefined : found;
    },
  };
}

function compile(source: string): RE2JS | undefined {
  try {
    const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
    return pattern.programSize() > LARGEST_PROGRAM ? undefined : pattern;
  } catch {
    return undefined;
  }
}

function partsOf(pattern: RE2JS, text: string): ReadonlyMap<string, Span> | undefined {
  const matcher = pattern.matcher(text);
  if (!matcher.matches()) return undefined;
  const names = Object.keys(pattern.namedGroups()).filter((name) => matcher.start(name) >= 0);
  return new Map(names.map((name) => [name, span(matcher.start(name), matcher.end(name))]));
}
