import type { SnippetBlock, SnippetMail, SnippetTexts } from '../../../snippets/texts/snippet-text';

/** How one kind of file writes a mail and its pieces, line by line. */
export interface Typesetter {
  mail(mail: SnippetMail, texts: SnippetTexts): readonly string[];
  block(block: SnippetBlock, texts: SnippetTexts): readonly string[];
  /** A fact of the envelope where the file keeps such facts. */
  header(header: SnippetHeader): string;
}

/** A fact of the envelope: `Subject`, `Reply-To` … and what stands behind the colon. */
export interface SnippetHeader {
  readonly name: string;
  readonly value: string;
}

/** What every mail states of its envelope, in the order of its lines. */
export function headersOf(mail: SnippetMail): readonly SnippetHeader[] {
  return [
    { name: 'Subject', value: mail.subject },
    { name: 'Preheader', value: mail.preheader },
    { name: 'From', value: mail.from },
    { name: 'Reply-To', value: mail.replyTo },
    { name: 'Audience', value: mail.audience },
  ];
}

/** The lines moved to the right by some spaces. */
export function indent(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => ' '.repeat(width) + line);
}
