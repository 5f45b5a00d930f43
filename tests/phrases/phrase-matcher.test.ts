import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Clitics } from '../../server/src/phrases/clitics';
import { compilePhrases, type PhraseBook } from '../../server/src/phrases/compile-phrases';
import { PatternError } from '../../server/src/phrases/notation';
import { PhraseMatcher } from '../../server/src/phrases/phrase-matcher';
import { splitTokens } from '../../server/src/phrases/split-tokens';
import { cpuTime } from '../harness/cpu-time';

const ENGLISH = { splitsAtApostrophe: false };
const FRENCH = { splitsAtApostrophe: true };

function find(
  pattern: string,
  sentence: string,
  book: Partial<PhraseBook> & { readonly clitics?: Clitics } = {},
): string[] {
  const wordRules = book.wordRules ?? ENGLISH;
  const matcher = new PhraseMatcher(
    compilePhrases({ lists: { list: [pattern] }, classes: {}, wordRules, ...book }),
    book.clitics,
  );
  const tokens = splitTokens(sentence, { start: 0, end: sentence.length }, wordRules);
  return matcher
    .match(tokens)
    .map(({ from, to }) => sentence.slice(tokens[from]?.span.start, tokens[to - 1]?.span.end));
}

describe('PhraseMatcher', () => {
  it.each([
    ['a word, whatever its case', 'sorry', 'We are SORRY.', ['SORRY']],
    ['only whole words', 'error', 'an errorless terror', []],
    ['any ending', 'mistake*', 'two mistakes', ['mistakes']],
    ['alternatives of several words', '(our bad|my fault)', 'it was our bad', ['our bad']],
    ['alternatives inside a word', 'apologi(s|z)e*', 'she apologizes', ['apologizes']],
    ['optional words', 'we are [very|so] sorry', 'we are so sorry', ['we are so sorry']],
    ['a gap', 'due to ~2 error', 'due to a system error', ['due to a system error']],
    ['no more than the gap allows', 'due to ~2 error', 'due to a very bad system error', []],
    ['numbers with separators', 'about # customers', 'about 2,143 customers', ['about 2,143 customers']],
    ['light punctuation between words', 'oops sorry', 'Oops, sorry', ['Oops, sorry']],
    ['no phrase across a full stop', 'oops sorry', 'Oops. sorry', []],
    ['the start of a sentence', '^ update', '“Update', ['Update']],
    ['only the start of a sentence', '^ update', 'An update', []],
    ['the end of a sentence', 'update $', 'An update!', ['update']],
    ['curly apostrophes', "we're sorry", 'We’re sorry', ['We’re sorry']],
    ['folded accents', 'desole*', 'Désolés', ['Désolés']],
    ['emoji', '(😅|🙈)', 'So sorry 🙈', ['🙈']],
    ['a literal sign', '(\\$|€) #', 'for $ 9', ['$ 9']],
  ])('finds %s', (_what, pattern, sentence, expected) => {
    expect(find(pattern, sentence)).toEqual(expected);
  });

  it('expands classes, also inside classes', () => {
    const classes = { FAULT: 'mistake*|@SLIP', SLIP: 'slip*|mix-up' };
    expect(find('our @FAULT', 'it was our mix-up', { classes })).toEqual(['our mix-up']);
  });

  it.each([
    ['sorry {!= joke}', 'sorry about the joke', []],
    ['sorry {!= joke|(a|the) pun}', 'sorry about the pun', []],
    ['sorry {!= joke|(a|the) pun}', 'sorry about the link', ['sorry']],
    ['sorry {!> joke|about jokes}', 'sorry about jokes', []],
    ['sorry {= link}', 'sorry about the link', ['sorry']],
    ['reply {!< do not}', 'do not reply', []],
    ['reply {!> to scams}', 'reply to scams', []],
    ['reply {!> to scams}', 'reply to us', ['reply']],
  ])('honours the guard of %s in “%s”', (pattern, sentence, expected) => {
    expect(find(pattern, sentence)).toEqual(expected);
  });

  it('keeps the longest of matches that overlap', () => {
    const lists = { list: ['mistake', 'our mistake', 'our big mistake'] };
    expect(find('', 'it was our big mistake', { lists })).toEqual(['our big mistake']);
  });

  it('splits elisions where the language does', () => {
    expect(find("d' une erreur", 'à cause d’une erreur', { wordRules: FRENCH })).toEqual(['d’une erreur']);
  });

  it('takes an apostrophe after a vowel for the accent it stands for', () => {
    expect(find('è stato', "c'e' stato un errore", { wordRules: FRENCH })).toEqual(["e' stato"]);
  });

  it('looks past what a language writes together with its words', () => {
    const clitics = { before: ['و'], beforeMarked: ['ال', 'ب'], after: [] };
    expect(find('+خطأ', 'وبالخطأ', { clitics })).toEqual(['وبالخطأ']);
    expect(find('خطأ', 'بالخطأ', { clitics })).toEqual([]);
  });

  it('says what is wrong with a pattern', () => {
    expect(() => find('(a|b', 'a')).toThrow(PatternError);
    expect(() => find('a ~ b', 'a')).toThrow(/number of words/);
    expect(() => find('@NOBODY', 'a')).toThrow(/@NOBODY/);
    expect(() => find('@NOBODY*', 'a')).toThrow(/must follow the letters/);
  });

  it('finds every phrase where it stands, whatever surrounds it', () => {
    const words = fc.array(fc.constantFrom('we', 'are', 'sorry', 'the', 'link', ',', 'oops', '12'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const found = find('marker [x] phrase', [...before, 'marker', 'phrase', ...after].join(' '));
        expect(found).toEqual(['marker phrase']);
      }),
    );
  });

  it('reads a sentence of 100,000 words in linear time', () => {
    const sentence = 'we are so very '.repeat(25_000);
    const time = cpuTime(() => find('we are ~9 @WORDS ~9 sorry', sentence, { classes: { WORDS: 'so|very|are' } }));
    expect(time).toBeLessThan(3000);
  });
});
