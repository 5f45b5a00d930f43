import type { Body } from '../document/body';
import { insertParagraph } from '../document/bodies/insert-paragraph';
import type { MailDocument } from '../document/mail-document';
import type { Passage, Sentence } from '../document/prose';
import { span, type Span } from '../text/span';
import { withTabStops } from '../text/tab-stops';
import type { TextEdit } from '../text/text-edit';
import { endsBelowLetter, isSentence, lastOfLetter } from './end-of-letter';

/** The body that most recipients read, as a passage. */
export function mainPassage(mail: MailDocument): Passage | undefined {
  return mail.passages.find((passage) => passage.body !== undefined && passage.body === mail.bodies[0]);
}

/** Sentences of the letter itself in one body: neither greeting, sign-off nor footer. */
export function letterSentences(passage: Passage | undefined): readonly Sentence[] {
  return (passage?.sentences ?? []).filter((sentence) => sentence.zone === 'body');
}

/** The sentence of the main body behind which something is added at the end of the letter. */
export function endOfLetter(mail: MailDocument): Sentence | undefined {
  return lastOfLetter(mail, mainPassage(mail));
}

/** Where to underline that something is missing: the greeting, else the first sentence, else the file's first line. */
export function placeOfWhatIsMissing(mail: MailDocument): Span {
  const sentences = mainPassage(mail)?.sentences ?? [];
  const sentence =
    sentences.find((candidate) => candidate.zone === 'greeting') ??
    sentences.find((candidate) => candidate.zone === 'body') ??
    mail.passages[0]?.sentences[0];
  if (sentence !== undefined) return sourceOf(sentence);
  return span(0, Math.min(mail.source.length, mail.lines.lineStart(1)));
}

/**
 * Those of the sentences that begin with a text a fix inserted, its holes still open. What is said there is no longer
 * missing: that nobody has filled it in is for another rule to say.
 */
export function sentencesWithInsert(sentences: readonly Sentence[], inserted: string): readonly Sentence[] {
  return sentences.filter(({ passage, span: { start } }) => passage.text.text.startsWith(inserted, start));
}

/** Where a sentence stands in the file. */
export function sourceOf(sentence: Sentence): Span {
  return sentence.passage.text.toSource(sentence.span);
}

/** Adds a sentence to the paragraph of another, right behind it. Undefined where its container cannot be edited. */
export function insertBehind(sentence: Sentence, text: string): TextEdit | undefined {
  const passage = sentence.passage.text;
  const last = span(sentence.span.end - 1, sentence.span.end);
  const changed = passage.isExact(last) ? passage.edit(last, `${passage.text.charAt(last.start)} ${text}`) : undefined;
  if (changed === undefined) return undefined;
  return withTabStops(changed);
}

/** Adds a paragraph behind the one that holds the sentence, or as the first of the body. */
export function insertParagraphBehind(
  mail: MailDocument,
  sentence: Sentence | undefined,
  text: string,
): TextEdit | undefined {
  const body: Body | undefined = sentence?.passage.body ?? mail.bodies[0];
  if (body === undefined) return undefined;
  // Behind the block it would be part of the signature or the footer, or of the mail that is quoted there.
  if (sentence !== undefined && isSentence(sentence) && endsBelowLetter(sentence, mail)) {
    return insertBehind(sentence, onOneLine(text));
  }
  const edit = insertParagraph(body, sentence?.block, text);
  return edit && isFirstOfFile(mail, body) ? belowHeaders(mail.source, edit) : edit;
}

/** Paragraphs and the items of a list, one behind the other. */
function onOneLine(text: string): string {
  return text.replace(/\s*\n(?:- )?/g, ' ');
}

/** Whether nothing has been written yet below the front matter or the headers of a file that is its own body. */
function isFirstOfFile({ format, source }: MailDocument, { content }: Body): boolean {
  return format !== 'json' && content.source.end === source.length && content.text.trim() === '';
}

/** The edit with a blank line before its text, where what stands above has none. */
function belowHeaders(source: string, edit: TextEdit): TextEdit {
  const above = source.slice(0, edit.span.start);
  const [breaks = ''] = /(?:\r?\n){0,2}$/.exec(above) ?? [];
  const written = breaks.replaceAll('\r', '').length;
  if (/^\uFEFF?\s*$/.test(above) || written === 2) return edit;
  const gap = (source.includes('\r\n') ? '\r\n' : '\n').repeat(2 - written);
  const tabStops = edit.tabStops?.map(({ start, end }) => span(start + gap.length, end + gap.length));
  return { ...edit, newText: gap + edit.newText, ...(tabStops && { tabStops }) };
}
