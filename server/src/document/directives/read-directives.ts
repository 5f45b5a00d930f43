import type { LineIndex } from '../../text/line-index';
import { compareSpans, span, type Span } from '../../text/span';
import { MappedText } from '../../text/mapped-text';
import type { BodyContent, Container } from '../containers/container';
import { locateFrontMatter } from '../containers/front-matter/locate-front-matter';
import type { Directives, Suppression } from '../directive';
import type { StatedFacts } from '../envelope';
import type { MailFormat } from '../mail-document';
import { commentDirectives, type PlacedDirective } from './comment-directives';
import { directivePattern } from './line-comments';
import { instructionOf, parseDirective } from './parse-directive';

/**
 * Reads what comments say to the checker: `amends-disable-next-line weasel-words -- reason`, `amends-kind breach` and
 * their like, in the bodies and in the front matter. What is stated is joined to what the container states; of two
 * words on one fact the first counts.
 */
export function readDirectives(source: string, lines: LineIndex, container: Container): Directives {
  const suppressions: Suppression[] = [];
  const stated: { -readonly [Fact in keyof StatedFacts]: StatedFacts[Fact] } = { ...container.envelope.stated };
  const places = [
    settingsDirectives(source, lines, container),
    ...(container.format === 'subject' ? [wholeFile(source)] : container.contents).map(commentDirectives),
  ];
  for (const placed of places) {
    for (const { directive } of placed) {
      if (directive.verb === 'state') stated[directive.fact] ??= directive.value;
    }
    suppressions.push(...suppressionsOf(placed, source.length));
  }
  const instructions = places.flat().flatMap((placed) => placed.instructions);
  return { suppressions: suppressions.sort((a, b) => compareSpans(a.span, b.span)), stated, instructions };
}

/** A `disable` that waits for its `enable`. */
interface OpenRange {
  readonly placed: PlacedDirective;
  readonly rules: readonly string[];
  readonly reason?: string;
}

function suppressionsOf(directives: readonly PlacedDirective[], sourceLength: number): Suppression[] {
  const closed: Suppression[] = [];
  let open: OpenRange[] = [];
  for (const placed of directives) {
    const { directive } = placed;
    if (directive.verb === 'state' || directive.verb === 'misspelt') continue;
    if (directive.verb === 'enable') {
      open = open.flatMap((range) => closeRange(range, directive.rules, placed.span.start, closed));
      continue;
    }
    const { rules, reason } = directive;
    const why = reason === undefined ? {} : { reason };
    if (directive.verb === 'disable') open.push({ placed, rules, ...why });
    else closed.push({ span: placed.span, scope: scopeOf(placed, directive.verb, sourceLength), rules, ...why });
  }
  return [...closed, ...open.map((range) => suppression(range, range.rules, range.placed.rest.end))];
}

function scopeOf(placed: PlacedDirective, verb: string, sourceLength: number): Span {
  if (verb === 'disable-file') return span(0, sourceLength);
  return verb === 'disable-line' ? placed.line : placed.nextLine;
}

/** Ends a range for the rules named, or for all of them; what is left of it stays open. */
function closeRange(range: OpenRange, rules: readonly string[], end: number, closed: Suppression[]): OpenRange[] {
  const ended = rules.length === 0 ? range.rules : range.rules.filter((rule) => rules.includes(rule));
  const left = range.rules.filter((rule) => !ended.includes(rule));
  if (rules.length > 0 && ended.length === 0) return [range];
  closed.push(suppression(range, ended, end));
  return left.length === 0 ? [] : [{ ...range, rules: left }];
}

function suppression({ placed, reason }: OpenRange, rules: readonly string[], end: number): Suppression {
  const scope = span(placed.span.end, Math.max(placed.span.end, end));
  return { span: placed.span, scope, rules, ...(reason === undefined ? {} : { reason }) };
}

/** A file with nothing but a subject has no body whose comments could speak. */
function wholeFile(source: string): Pick<BodyContent, 'text' | 'format'> {
  return { format: 'text', text: MappedText.verbatim(source) };
}

/** The `#` comments of YAML and TOML front matter, and the comments of files that are no template. */
function settingsDirectives(source: string, lines: LineIndex, { format }: Container): PlacedDirective[] {
  const pattern = directivePattern(format) ?? directivePattern('yaml');
  const content = settingsContent(source, format);
  if (content === undefined || pattern === undefined) return [];
  const found: PlacedDirective[] = [];
  const words = source.slice(content.start, content.end);
  for (const match of words.matchAll(pattern)) {
    const directive = parseDirective((match[1] ?? '').trim());
    if (directive === undefined) continue;
    const start = content.start + match.index;
    const place = span(start, start + match[0].trimEnd().length);
    const { line } = lines.positionAt(start);
    const wordsStart = start + match[0].indexOf('amends-') + 'amends-'.length;
    found.push({
      directive,
      instructions: instructionOf(directive, (part) => span(wordsStart + part.start, wordsStart + part.end)),
      span: place,
      line: span(lines.lineStart(line), lines.lineStart(line + 1)),
      nextLine: span(lines.lineStart(line + 1), lines.lineStart(line + 2)),
      rest: span(place.end, source.length),
    });
  }
  return found;
}

function settingsContent(source: string, format: MailFormat): Span | undefined {
  if (directivePattern(format) !== undefined) return span(0, source.length);
  if (format === 'eml' || format === 'json' || format === 'subject') return undefined;
  const block = locateFrontMatter(source);
  return block === undefined || block.notation === 'json' ? undefined : block.content;
}
