import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../server/src/phrases/compile-phrases';
import { NumberReader, NumberWriter } from '../../server/src/phrases/number-text';
import { PhraseMatcher } from '../../server/src/phrases/phrase-matcher';
import { splitTokens } from '../../server/src/phrases/split-tokens';
import { readPhrases, writePhrases } from '../../server/src/phrases/written-phrases';

const WORD_RULES = { splitsAtApostrophe: false };

describe('written numbers', () => {
  it('are read as they were', () => {
    const numbers = fc.array(fc.integer({ min: -(2 ** 29), max: 2 ** 29 }));
    fc.assert(
      fc.property(numbers, (list) => {
        const writer = new NumberWriter();
        for (const number of list) writer.signed(number);
        const reader = new NumberReader(writer.text);
        expect(list.map(() => reader.signed())).toEqual(list);
      }),
    );
  });

  it('take one character where they are small', () => {
    const writer = new NumberWriter();
    writer.ascending([0, 31, 62]);
    expect(writer.text).toHaveLength(4);
    expect(new NumberReader(writer.text).ascending()).toEqual([0, 31, 62]);
  });
});

describe('written phrases', () => {
  const compiled = compilePhrases({
    lists: {
      apology: ['^ [we|I] (are|am) ~2 sorry $', 'apologi(s|z)e* {always}', '@SLIP {!= joke|(a|the) pun} {> of #}'],
      marks: ['(\\$|€) # {!< up to}', ', sorry'],
      none: [],
    },
    classes: { SLIP: 'slip*|mix-up|our bad' },
    wordRules: WORD_RULES,
  });
  const matcher = new PhraseMatcher(compiled);
  const readAgain = new PhraseMatcher(readPhrases(writePhrases(compiled)));

  it.each([
    'We are so very sorry.',
    'I apologise; it was a mix-up of 3',
    'A slip of 9, not a pun',
    'Our bad of 4 for $ 9',
    'Up to € 5, sorry',
    'All is well',
  ])('find the same in “%s”', (sentence) => {
    const tokens = splitTokens(sentence, { start: 0, end: sentence.length }, WORD_RULES);
    expect(readAgain.match(tokens)).toEqual(matcher.match(tokens));
  });

  it('find what they were written for', () => {
    const sentence = 'I am sorry';
    const tokens = splitTokens(sentence, { start: 0, end: sentence.length }, WORD_RULES);
    expect(readAgain.match(tokens).map(({ list, pattern }) => [list, pattern])).toEqual([['apology', 0]]);
  });
});
