import type { TextEdit } from '../../text/text-edit';
import type { EnvelopeEntry } from './assemble-fields';
import { readAttributes } from './attribute-value';
import type { BodyContent } from './container';
import type { StoredValue } from './stored-value';

const NAMES: readonly string[] = ['subject', 'x-email-subject', 'email-subject'];

/** A head is shorter; elements further down are shown, not meant. */
const REACH = 100_000;

/** The subject that an HTML mail notes in its head, `<meta name="subject" content="…">`, for some program to read. */
export function metaSubject(contents: readonly BodyContent[]): EnvelopeEntry | undefined {
  for (const { format, text } of contents) {
    const value = format === 'html' ? subjectIn(text.text.slice(0, REACH)) : undefined;
    if (value === undefined) continue;
    const words = text.compose(value.text);
    const replace = (newValue: string): TextEdit | undefined => {
      const edit = value.replace(newValue);
      return edit && { ...edit, span: text.toSource(edit.span) };
    };
    return { role: 'subject', rank: 0, origin: 'meta', value: { text: words, span: words.source, replace } };
  }
  return undefined;
}

function subjectIn(head: string): StoredValue | undefined {
  let commentEnd = 0;
  for (const { 0: opening, index } of head.matchAll(/<!--|<meta(?=[\s/])/gi)) {
    if (index < commentEnd) continue;
    if (opening === '<!--') {
      commentEnd = head.indexOf('-->', index);
      if (commentEnd < 0) return undefined;
      continue;
    }
    const attributes = readAttributes(head, index + opening.length);
    const name = attributes.get('name')?.text.text.toLowerCase() ?? '';
    if (NAMES.includes(name)) return attributes.get('content');
  }
  return undefined;
}
