import type { Body } from '../document/body';
import { insertParagraph } from '../document/bodies/insert-paragraph';
import type { MailDocument } from '../document/mail-document';
import type { Passage, Sentence } from '../document/prose';
import { span, type Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

/** The body that most recipients read, as a passage. */
export function mainPassage(mail: MailDocument): Passage | undefined {
  return mail.passages.find((passage) => passage.body !== undefined && passage.body === mail.bodies[0]);
}

/** Sentences of the letter itself in one body: neither greeting, sign-off nor footer. */
export function letterSentences(passage: Passage | undefined): readonly Sentence[] {
  return (passage?.sentences ?? []).filter((sentence) => sentence.zone === 'body');
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

/** Where a sentence stands in the file. */
export function sourceOf(sentence: Sentence): Span {
  return sentence.passage.text.toSource(sentence.span);
}

/** Adds a sentence to the paragraph of another, right behind it. */
export function insertBehind(sentence: Sentence, text: string): TextEdit | undefined {
  const passage = sentence.passage.text;
  const last = span(sentence.span.end - 1, sentence.span.end);
  if (!passage.isExact(last)) return undefined;
  const { end } = passage.toSource(last);
  const written = ` ${text}`;
  return { span: span(end, end), newText: passage.encode(written), tabStops: tabStopsOf(passage.encode(written)) };
}

/** Adds a paragraph behind the one that holds the sentence, or as the first of the body. */
export function insertParagraphBehind(
  mail: MailDocument,
  sentence: Sentence | undefined,
  text: string,
): TextEdit | undefined {
  const body: Body | undefined = sentence?.passage.body ?? mail.bodies[0];
  return body && insertParagraph(body, sentence?.block, text);
}

/** The `[…]` facts that the author has to fill in. */
export function tabStopsOf(text: string): readonly Span[] {
  return [...text.matchAll(/\[[^[\]\n]{2,80}\]/g)].map((match) => span(match.index, match.index + match[0].length));
}
