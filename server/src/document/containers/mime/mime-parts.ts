import { span, type Span } from '../../../text/span';
import { readHeaderFields, type HeaderField } from '../headers/header-fields';
import { parseParameters, type ParameterizedValue } from './content-type';

/** A leaf of a message that is to be shown. */
export interface MimePart {
  readonly type: ParameterizedValue;
  /** Content-Transfer-Encoding, lower case. */
  readonly encoding: string;
  /** The encoded body. */
  readonly body: Span;
}

/** Multiparts inside multiparts beyond this depth are not followed. */
const DEPTH_LIMIT = 20;

/** Parts of one multipart beyond this number are not read: no mail has them. */
const PART_LIMIT = 500;

/** The parts of a message or part whose headers are these and whose body starts there; attachments left out. */
export function mimeParts(source: string, fields: readonly HeaderField[], body: Span, depth = 0): MimePart[] {
  const type = parseParameters(headerText(source, fields, 'content-type'));
  const boundary = type.parameters.get('boundary');
  if (type.value.startsWith('multipart/') && boundary !== undefined && boundary !== '') {
    if (depth >= DEPTH_LIMIT) return [];
    return splitParts(source, body, boundary).flatMap((part) => {
      const { fields: inner, bodyStart } = readHeaderFields(source, part.start, part.end);
      return mimeParts(source, inner, span(Math.min(bodyStart, part.end), part.end), depth + 1);
    });
  }
  if (isAttachment(source, fields, type)) return [];
  return [{ type, encoding: headerText(source, fields, 'content-transfer-encoding').trim().toLowerCase(), body }];
}

/** The unfolded text of a header; empty where there is none. */
function headerText(source: string, fields: readonly HeaderField[], name: string): string {
  const field = fields.find((candidate) => candidate.name === name);
  return field === undefined ? '' : source.slice(field.value.start, field.value.end).replace(/\r?\n[ \t]+/g, ' ');
}

function isAttachment(source: string, fields: readonly HeaderField[], type: ParameterizedValue): boolean {
  const disposition = parseParameters(headerText(source, fields, 'content-disposition'));
  if (disposition.value === 'attachment' || disposition.parameters.has('filename')) return true;
  return type.value !== '' && !/^(?:text\/(?:plain|html|markdown|x-markdown)|multipart\/)/.test(type.value);
}

/** What stands between the boundary lines; a missing last one ends with the text. */
function splitParts(source: string, body: Span, boundary: string): Span[] {
  const parts: Span[] = [];
  const delimiter = `--${boundary}`;
  let start: number | undefined;
  for (let at = body.start; at <= body.end && parts.length < PART_LIMIT;) {
    const found = source.indexOf(delimiter, at);
    if (found < 0 || found >= body.end) break;
    at = found + delimiter.length;
    const line = /(--)?[ \t]*(?:\r\n|\n|\r|$)/y;
    line.lastIndex = at;
    const match = line.exec(source);
    const atLineStart = found === body.start || /[\r\n]/.test(source.charAt(found - 1));
    if (match === null || !atLineStart) continue;
    if (start !== undefined) parts.push(span(start, Math.max(start, beforeBreak(source, found))));
    start = match[1] === undefined ? line.lastIndex : undefined;
    if (match[1] !== undefined) break;
  }
  if (start !== undefined && start <= body.end) parts.push(span(start, body.end));
  return parts;
}

/** The line break before a boundary belongs to the boundary, RFC 2046 section 5.1.1. */
function beforeBreak(source: string, offset: number): number {
  if (source[offset - 1] === '\n') return source[offset - 2] === '\r' ? offset - 2 : offset - 1;
  return source[offset - 1] === '\r' ? offset - 1 : offset;
}
