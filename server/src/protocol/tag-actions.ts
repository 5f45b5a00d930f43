import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver';
import { overlaps, span } from '../text/span';
import { message, renderMessage, type Translations } from '../text/message';
import type { CheckedMail } from './check-text';
import { convertTagsCommand } from './messages';
import { toRange } from './to-diagnostic';

/** Offers to convert the tag at a place, or all tags of the file; the client then asks for the dialect. */
export function tagActions(
  { uri, mail }: CheckedMail,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  translations: Translations,
): CodeAction[] {
  const kind = CodeActionKind.RefactorRewrite;
  const isWanted =
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const asked = span(mail.lines.offsetAt(range.start), mail.lines.offsetAt(range.end) + 1);
  const tag = mail.mergeTags.find((each) => overlaps(each.span, asked) && each.role !== 'comment');
  if (!isWanted || tag === undefined) return [];
  const one = renderMessage(message('Convert this merge tag to another dialect …'), translations);
  const all = renderMessage(message('Convert all merge tags of this file to another dialect …'), translations);
  const place = toRange(mail.lines, tag.span);
  return [
    { title: one, kind, command: { title: one, command: convertTagsCommand, arguments: [uri, place] } },
    { title: all, kind, command: { title: all, command: convertTagsCommand, arguments: [uri] } },
  ];
}
