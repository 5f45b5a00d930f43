import type { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/** The comment at the end of the line that an offset stands in, with no character more: no reader sees it. */
export function commentAtLineEnd(content: MappedText, offset: number, comment: string): TextEdit | undefined {
  const { end } = lineAt(content.text, offset);
  const at = content.text.slice(0, end).trimEnd().length;
  return at < offset ? undefined : content.edit(span(at, at), comment);
}

/** The line that an offset stands in, without its line break. */
export function lineAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const length = text.slice(offset).search(/[\r\n]/);
  return { start, end: length < 0 ? text.length : offset + length };
}
