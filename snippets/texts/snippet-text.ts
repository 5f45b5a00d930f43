/**
 * The words of the snippets in one language. Facts for the author to fill in are tab stops in the notation of VS Code,
 * each with an example that reads well: `${1:Monday 3 June}`. `npm run generate` sets them in HTML, MJML, Markdown and
 * plain text.
 */
export interface SnippetTexts {
  /** Two-letter code. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly mails: readonly SnippetMail[];
  readonly parts: readonly SnippetPart[];
}

/** A whole mail. */
export interface SnippetMail {
  /** What the author types: `amends-breach`. */
  readonly prefix: string;
  readonly name: string;
  readonly description: string;
  readonly subject: string;
  readonly preheader: string;
  readonly from: string;
  readonly replyTo: string;
  readonly audience: string;
  readonly brand: string;
  readonly body: readonly SnippetBlock[];
}

/** A paragraph, a heading, a list or the lines of the signature. */
export type SnippetBlock =
  | string
  | { readonly heading: string }
  | { readonly list: readonly string[] }
  | { readonly signature: readonly string[] };

/** A piece of a mail: a subject line, a sender, a sentence, a list of steps. */
export interface SnippetPart {
  readonly prefix: string;
  readonly name: string;
  readonly description: string;
  /** Where it belongs: in the text of the letter, or as a header or front-matter line. */
  readonly place: 'letter' | 'envelope';
  readonly body: readonly SnippetBlock[];
}
