import { span, type Span } from '../../text/span';
import type { HeaderField } from '../containers/headers/header-fields';
import type { Directives, Suppression } from '../directive';
import type { StatedFacts } from '../envelope';
import { parseDirective } from './parse-directive';

/** Reads `X-Amends: disable weasel-words -- reason; kind breach` of a message. */
export function headerDirectives(source: string, fields: readonly HeaderField[]): Directives {
  const suppressions: Suppression[] = [];
  const stated: { -readonly [Fact in keyof StatedFacts]: StatedFacts[Fact] } = {};
  for (const field of fields.filter(({ name }) => name === 'x-amends')) {
    for (const { words, place } of statements(source, field.value)) {
      const directive = parseDirective(words);
      if (directive === undefined) continue;
      if (directive.verb === 'state') {
        stated[directive.fact] ??= directive.value;
      } else if (directive.verb !== 'enable') {
        const { rules, reason } = directive;
        const scope = span(0, source.length);
        suppressions.push({ span: place, scope, rules, ...(reason === undefined ? {} : { reason }) });
      }
    }
  }
  return { suppressions, stated };
}

function* statements(source: string, value: Span): Generator<{ readonly words: string; readonly place: Span }> {
  for (const match of source.slice(value.start, value.end).matchAll(/[^;]+/g)) {
    const words = match[0].replace(/\r?\n[ \t]+/g, ' ').trim();
    const start = value.start + match.index + match[0].length - match[0].trimStart().length;
    if (words !== '')
      yield { words: words.replace(/^amends-/i, ''), place: span(start, start + match[0].trim().length) };
  }
}
