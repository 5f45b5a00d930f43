/** Text to be put into the decoded text of a body, not yet escaped for its container. */
export interface Insertion {
  /** UTF-16 offset of the decoded text. */
  readonly at: number;
  readonly text: string;
}

/** On which side of its neighbour a paragraph goes. */
export type Side = 'before' | 'after';

/** The line ending the text is written with. */
export function lineEnding(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
