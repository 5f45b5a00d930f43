import { encodeBase64 } from '../mime/base64';

/** Characters of an encoded word: 75 are allowed (RFC 2047 section 2), but it shares its line with `Subject: `. */
const WORD_LIMIT = 64;

/** Characters of a line that holds encoded words at most, RFC 2047 section 2. */
const LINE_LIMIT = 76;

/**
 * Writes a header's text: words of plain ASCII as they stand, so that merge tags in them stay legible, each run of
 * other words as encoded words (RFC 2047), folded. `column` is where the value starts on its line.
 */
export function encodeHeader(text: string, column: number, lineBreak: string): string {
  return fold(encodeWords(text), column, lineBreak);
}

/** Encodes the runs of words that need it; the pieces are to be joined by one space each. */
function encodeWords(text: string): string[] {
  const pieces: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) pieces.push(...encodedWords(run.join(' ')));
    run = [];
  };
  for (const word of text.replace(/[\r\n]+[ \t]*/g, ' ').split(' ')) {
    // Several spaces within a run are words of its own: a reader drops white space between encoded words.
    if (needsEncoding(word) || (word === '' && run.length > 0)) {
      run.push(word);
    } else {
      flush();
      pieces.push(word);
    }
  }
  flush();
  return pieces;
}

/** Joins pieces by spaces, breaking the line before one that would not fit. */
export function fold(pieces: readonly string[], column: number, lineBreak: string): string {
  let written = '';
  let at = column;
  for (const [index, piece] of pieces.entries()) {
    const breaks = index > 0 && piece !== '' && at + 1 + piece.length > LINE_LIMIT;
    const separator = index === 0 ? '' : breaks ? `${lineBreak} ` : ' ';
    written += separator + piece;
    at = breaks ? 1 + piece.length : at + separator.length + piece.length;
  }
  return written;
}

function needsEncoding(word: string): boolean {
  return /[^ -~]/.test(word) || /=\?.*\?=/.test(word);
}

/** One text as encoded words, each of whole characters and none too long; a reader drops the space between them. */
export function encodedWords(text: string): string[] {
  const quotedLength = [...text].reduce((sum, character) => sum + quoted(character).length, 0);
  const base64 = quotedLength > 1.5 * encodeBase64(text).length;
  const open = `=?UTF-8?${base64 ? 'B' : 'Q'}?`;
  const close = '?=';
  const encode = base64 ? encodeBase64 : (words: string) => [...words].map(quoted).join('');
  const words: string[] = [];
  let chunk = '';
  for (const character of text) {
    if (chunk !== '' && (open + encode(chunk + character) + close).length > WORD_LIMIT) {
      words.push(open + encode(chunk) + close);
      chunk = '';
    }
    chunk += character;
  }
  words.push(open + encode(chunk) + close);
  return words;
}

/** A character in the Q encoding as far as it may stand anywhere, in a phrase too (RFC 2047 section 5). */
function quoted(character: string): string {
  if (/^[A-Za-z0-9!*+/-]$/.test(character)) return character;
  if (character === ' ') return '_';
  let written = '';
  for (const byte of new TextEncoder().encode(character)) {
    written += `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return written;
}
