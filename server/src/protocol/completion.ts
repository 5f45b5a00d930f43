import { type CompletionItem, CompletionItemKind, InsertTextFormat, type Position } from 'vscode-languageserver';
import { completeFields, type FieldCompletion } from '../merge-fields/complete/complete-fields';
import { message, renderMessage, type Translations } from '../text/message';
import type { CheckedMail } from './check-text';
import { fileNameOf } from './file-uri';
import { toRange } from './to-diagnostic';
import { toSnippet } from './to-workspace-edit';

/** What decides how completions are written. */
export interface CompletionStyle {
  readonly translations: Translations;
  /** Whether the client fills in tab stops. */
  readonly completionSnippets: boolean;
}

/** The fields that can be written at a position, in the order in which they should be shown. */
export function completions(
  { mail, fields }: CheckedMail,
  position: Position,
  style: CompletionStyle,
): CompletionItem[] {
  const found = completeFields(mail, fields, mail.lines.offsetAt(position));
  return found.flatMap((completion, index) => {
    const { start, end } = toRange(mail.lines, completion.edit.span);
    // An item may only replace what stands on one line.
    return start.line === end.line ? [toItem(completion, index, { start, end }, style)] : [];
  });
}

function toItem(
  completion: FieldCompletion,
  index: number,
  range: ReturnType<typeof toRange>,
  { translations, completionSnippets }: CompletionStyle,
): CompletionItem {
  const { name, filterText, edit, hasFallback, origin } = completion;
  const isSnippet = completionSnippets && (edit.tabStops?.length ?? 0) > 0;
  return {
    label: name,
    labelDetails: {
      ...(hasFallback && { detail: ` ${renderMessage(message('with a fallback'), translations)}` }),
      description: describeOrigin(completion, translations),
    },
    kind: origin === 'system' ? CompletionItemKind.Constant : CompletionItemKind.Field,
    detail: edit.newText,
    filterText,
    sortText: String(index).padStart(5, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: isSnippet ? `${toSnippet(edit, 1)}$0` : edit.newText },
  };
}

function describeOrigin({ origin, known }: FieldCompletion, translations: Translations): string {
  const place = known?.definition?.file.place;
  if (place !== undefined) return fileNameOf(place);
  if (origin === 'known') return renderMessage(message('known field'), translations);
  return origin === 'system'
    ? renderMessage(message('filled by the provider'), translations)
    : renderMessage(message('standard field'), translations);
}
