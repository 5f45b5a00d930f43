import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../server/src/document/prose/split-sentences';

function split(text: string, abbreviations: readonly string[] = []): string[] {
  const all = { start: 0, end: text.length };
  return splitSentences(text, all, new Set(abbreviations)).map(({ start, end }) => text.slice(start, end));
}

describe('splitSentences', () => {
  it.each([
    ['at full stops', 'We are sorry. We made a mistake.', ['We are sorry.', 'We made a mistake.']],
    ['at line breaks', 'Hi Ana,\nWe are sorry', ['Hi Ana,', 'We are sorry']],
    ['at the Arabic question mark', 'هل وصلتكم؟ نعتذر لكم.', ['هل وصلتكم؟', 'نعتذر لكم.']],
    [
      'not inside numbers and addresses',
      'It costs 4.50 on shop.example today',
      ['It costs 4.50 on shop.example today'],
    ],
    ['not after an initial', 'J. Smith wrote it.', ['J. Smith wrote it.']],
    [
      'at an emoji before a capital',
      'Our thumb slipped 😅 Sorry about that.',
      ['Our thumb slipped 😅', 'Sorry about that.'],
    ],
    ['not at an emoji that begins it', '👉 Here is the right link.', ['👉 Here is the right link.']],
    ['not at an emoji in its middle', 'It is 🎂 today, not tomorrow.', ['It is 🎂 today, not tomorrow.']],
    ['with the closing quotation mark', 'She said “no.” We said yes.', ['She said “no.”', 'We said yes.']],
  ])('cuts %s', (_where, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('knows the abbreviations of the language', () => {
    expect(split('Dear Mr. Smith, hello. Bye.', ['mr'])).toEqual(['Dear Mr. Smith, hello.', 'Bye.']);
  });

  it('leaves a quotation in one piece', () => {
    expect(split('The page said “Sorry. An error occurred. Try again.” and closed.')).toHaveLength(1);
  });

  it('cuts what runs on without end', () => {
    expect(split('word '.repeat(5000)).length).toBeGreaterThan(5);
  });
});
