import { span, type Span } from '../../text/span';
import type { HeaderField } from '../containers/headers/header-fields';
import type { Directives, Instruction, Suppression } from '../directive';
import type { StatedFacts } from '../envelope';
import { instructionOf, parseDirective } from './parse-directive';

/** Reads `X-Amends: disable weasel-words -- reason; kind breach` of a message. */
export function headerDirectives(source: string, fields: readonly HeaderField[]): Directives {
  const suppressions: Suppression[] = [];
  const instructions: Instruction[] = [];
  const stated: { -readonly [Fact in keyof StatedFacts]: StatedFacts[Fact] } = {};
  for (const field of fields.filter(({ name }) => name === 'x-amends')) {
    for (const { words, place, start } of statements(source, field.value)) {
      const directive = parseDirective(words);
      if (directive === undefined) continue;
      instructions.push(...instructionOf(directive, (part) => span(start + part.start, start + part.end)));
      if (directive.verb === 'misspelt') continue;
      if (directive.verb === 'state') {
        stated[directive.fact] ??= directive.value;
      } else if (directive.verb !== 'enable') {
        const { rules, reason } = directive;
        const scope = span(0, source.length);
        suppressions.push({ span: place, scope, rules, ...(reason === undefined ? {} : { reason }) });
      }
    }
  }
  return { suppressions, stated, instructions };
}

interface Statement {
  readonly words: string;
  readonly place: Span;
  /** Where the words start in the source. */
  readonly start: number;
}

function* statements(source: string, value: Span): Generator<Statement> {
  for (const match of source.slice(value.start, value.end).matchAll(/[^;]+/g)) {
    const written = match[0].replace(/\r?\n[ \t]+/g, ' ').trim();
    const words = written.replace(/^amends-/i, '');
    const start = value.start + match.index + match[0].length - match[0].trimStart().length;
    const place = span(start, start + match[0].trim().length);
    if (written !== '') yield { words, place, start: start + written.length - words.length };
  }
}
