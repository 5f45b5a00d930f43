import { contains, span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { lineBreakOf } from '../containers/line-break';
import { writeLineComment } from './line-comments';
import type { MailFormat } from '../mail-document';
import { lineAt } from './suppress-in-text';

/** What keeps settings: a whole file of them, or front matter. */
export interface SettingsText {
  readonly source: string;
  /** Where the settings stand. */
  readonly content: Span;
  readonly format: MailFormat;
  /** The values in it that are parts of a mail. */
  readonly values: readonly Span[];
}

/** Opens a text of several lines in YAML: `subject: |`, `- >-`. */
const BLOCK_SCALAR = /(?::|^[ \t]*-)[ \t]+(?:[!&]\S+[ \t]+)?[|>][-+\d]{0,2}[ \t]*(?:#.*)?$/;

/**
 * The edit that silences a rule at a place of the settings: a comment on the line above. Inside a value that goes over
 * several lines a comment would be part of the value; in YAML it goes above and below the value then, elsewhere nowhere.
 */
export function suppressInSettings(settings: SettingsText, place: Span, rule: string): TextEdit | undefined {
  const { source, format } = settings;
  const value = valueAround(settings, place);
  const comment = (words: string) => writeLineComment(format, `amends-${words} ${rule}`);
  if (value === undefined) {
    const above = comment('disable-next-line');
    const { start } = lineAt(source, place.start);
    if (above === undefined) return undefined;
    return insertion(start, `${indentationAt(source, start)}${above}${lineBreakOf(source)}`);
  }
  const [open, close] = [comment('disable'), comment('enable')];
  if (format !== 'yaml' || open === undefined || close === undefined) return undefined;
  const lineBreak = lineBreakOf(source);
  const indentation = indentationAt(source, value.start);
  const lines = source.slice(value.start, value.end);
  const ended = /[\r\n]$/.test(lines) ? lines : lines + lineBreak;
  return { span: value, newText: `${indentation}${open}${lineBreak}${ended}${indentation}${close}${lineBreak}` };
}

/** The whole lines of a value that holds the place and starts on a line before it. */
function valueAround(settings: SettingsText, place: Span): Span | undefined {
  const { source, content, format, values } = settings;
  const scalar = format === 'yaml' ? blockScalarAround(source, content, place) : undefined;
  if (scalar !== undefined) return scalar;
  const value = values.find((candidate) => contains(candidate, place));
  const { start } = lineAt(source, place.start);
  if (value === undefined || value.start >= start) return undefined;
  return span(lineAt(source, value.start).start, nextLine(source, value.end));
}

/** From the line that opens the scalar, less indented than all of it, to its last line. */
function blockScalarAround(source: string, content: Span, place: Span): Span | undefined {
  let { start } = lineAt(source, place.start);
  let depth = indentationAt(source, start).length;
  let header: number | undefined;
  while (start > content.start && depth > 0) {
    ({ start } = lineAt(source, start - 1));
    const line = source.slice(start, lineAt(source, start).end);
    const indentation = indentationAt(source, start).length;
    if (line.trim() === '' || indentation >= depth) continue;
    depth = indentation;
    if (BLOCK_SCALAR.test(line)) header = start;
  }
  return header === undefined ? undefined : span(header, endOfScalar(source, content, header));
}

function endOfScalar(source: string, content: Span, header: number): number {
  const depth = indentationAt(source, header).length;
  let at = nextLine(source, header);
  while (at < content.end) {
    const line = source.slice(at, lineAt(source, at).end);
    if (line.trim() !== '' && indentationAt(source, at).length <= depth) break;
    at = nextLine(source, at);
  }
  return Math.min(at, content.end);
}

/** Where the line after the one that an offset stands in starts. */
function nextLine(source: string, offset: number): number {
  const { end } = lineAt(source, offset);
  return end + (/^(?:\r\n|\r|\n)/.exec(source.slice(end, end + 2))?.[0].length ?? 0);
}

function indentationAt(source: string, lineStart: number): string {
  return /^[ \t]*/.exec(source.slice(lineStart, lineAt(source, lineStart).end))?.[0] ?? '';
}

function insertion(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}
