import { span, type Span } from '../text/span';
import type { DialectPattern } from './dialect-pattern';

/** Compiles a pattern of our own, which is known to be quick. Undefined where it is not valid. */
export function nativePattern(source: string): DialectPattern | undefined {
  try {
    const anywhere = new RegExp(source, 'u');
    const whole = new RegExp(`^(?:${source})$`, 'du');
    const word = new RegExp(`(?:${source})(?![\\p{L}\\p{N}_])`, 'uy');
    return {
      isIn: (text) => anywhere.test(text),
      test: (text) => whole.test(text),
      parts: (text) => partsOf(whole.exec(text)),
      wordAt(text, start) {
        word.lastIndex = start;
        return word.exec(text)?.[0];
      },
    };
  } catch {
    return undefined;
  }
}

function partsOf(match: RegExpExecArray | null): ReadonlyMap<string, Span> | undefined {
  if (match === null) return undefined;
  const parts = new Map<string, Span>();
  for (const [name, place] of Object.entries(match.indices?.groups ?? {})) {
    // A group that took no part in the match has no place.
    if (Array.isArray(place)) parts.set(name, span(place[0], place[1]));
  }
  return parts;
}
