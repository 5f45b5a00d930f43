import { span, type Span } from '../../../text/span';

const WEB_ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"«»“”]+/gi;
const CLOSING_MARKS = new Set(".,;:!?'’*_~|،؛؟");

/** The web addresses written out in a text, without the marks that close the sentence around them. */
export function findWebAddresses(text: string): Span[] {
  return [...text.matchAll(WEB_ADDRESS)].map((match) => span(match.index, match.index + lengthOfAddress(match[0])));
}

function lengthOfAddress(match: string): number {
  let end = match.length;
  const opened = /[([{]/.test(match);
  while (end > 0 && (CLOSING_MARKS.has(match.charAt(end - 1)) || (!opened && /[)\]}]/.test(match.charAt(end - 1)))))
    end--;
  return end;
}
