import { convertTags } from '../merge-fields/convert/convert-tags';
import { renderMessage, type Translations } from '../text/message';
import { span } from '../text/span';
import { isMail, type CheckedMail } from './check-text';
import type { ConvertedFile, ConvertTagsParams } from './messages';
import { toRange } from './to-diagnostic';

/** The edits that write a file's merge tags in another dialect, and what has no equivalent there. */
export function convertFile(
  checked: CheckedMail,
  { dialect, range }: Pick<ConvertTagsParams, 'dialect' | 'range'>,
  translations: Translations,
): ConvertedFile {
  const { mail } = checked;
  const { lines } = mail;
  const part = range && span(lines.offsetAt(range.start), lines.offsetAt(range.end));
  const { edits, notes } = convertTags(mail, dialect, part);
  return {
    isMail: isMail(checked),
    edits: edits.map((edit) => ({ range: toRange(lines, edit.span), newText: edit.newText })),
    notes: notes.map(({ span: place, text, reason }) => ({
      range: toRange(lines, place),
      text,
      reason: renderMessage(reason, translations),
    })),
  };
}
