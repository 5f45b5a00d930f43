import { span, type Span } from '../text/span';
import type { DialectPattern } from './dialect-pattern';

/**
 * Compiles a pattern of our own, which is known to be quick. Undefined where it is not valid. Of the three forms that a
 * tag may ask for, most patterns of most dialects need none in a mail, so each is made when it is.
 */
export function nativePattern(source: string): DialectPattern | undefined {
  try {
    const anywhere = new RegExp(source, 'u');
    const whole = onceAsked(() => new RegExp(`^(?:${source})$`, 'du'));
    const word = onceAsked(() => new RegExp(`(?:${source})(?![\\p{L}\\p{N}_])`, 'uy'));
    return {
      isIn: (text) => anywhere.test(text),
      test: (text) => whole().test(text),
      parts: (text) => partsOf(whole().exec(text)),
      wordAt(text, start) {
        const pattern = word();
        pattern.lastIndex = start;
        return pattern.exec(text)?.[0];
      },
    };
  } catch {
    return undefined;
  }
}

function onceAsked(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
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
