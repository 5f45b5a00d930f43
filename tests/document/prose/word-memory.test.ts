import { describe, expect, it } from 'vitest';
import { WordMemory } from '../../../server/src/document/prose/word-memory';
import { compilePhrases } from '../../../server/src/phrases/compile-phrases';
import { PhraseMatcher } from '../../../server/src/phrases/phrase-matcher';
import { splitTokens } from '../../../server/src/phrases/split-tokens';
import type { Token, Word } from '../../../server/src/phrases/token';

const WORD_RULES = { splitsAtApostrophe: false };

/** Counts how often it is asked. */
class CountingMatcher extends PhraseMatcher {
  times = 0;

  override match(words: readonly Word[]): ReturnType<PhraseMatcher['match']> {
    this.times++;
    return super.match(words);
  }
}

function matcherOf(pattern: string): CountingMatcher {
  return new CountingMatcher(compilePhrases({ lists: { list: [pattern] }, classes: {}, wordRules: WORD_RULES }));
}

function tokensOf(text: string, start = 0): readonly Token[] {
  return splitTokens(text, { start, end: text.length }, WORD_RULES);
}

describe('WordMemory', () => {
  it('matches the words of a sentence once, wherever it stands', () => {
    const matcher = matcherOf('very sorry');
    const memory = new WordMemory(matcher);
    const told = memory.read(tokensOf('We are very sorry.'));
    expect(memory.read(tokensOf('Hello! We are VERY sorry.', 7))).toBe(told);
    expect(told.matches).toMatchObject([{ list: 'list', from: 2, to: 4 }]);
    expect(matcher.times).toBe(1);
  });

  it('tells a quotation from the words that it could be', () => {
    const memory = new WordMemory(matcherOf('sorry'));
    const [word] = tokensOf('sorry');
    if (word === undefined) throw new Error('There is a word.');
    expect(memory.read([word]).matches).toHaveLength(1);
    expect(memory.read([{ ...word, kind: 'quoted' }]).matches).toHaveLength(0);
  });

  it('keeps what is asked for again and forgets what is not', () => {
    const matcher = matcherOf('sorry');
    const memory = new WordMemory(matcher);
    const [kept, left] = [tokensOf('kept'), tokensOf('left')];
    const [toldFirst, leftFirst] = [memory.read(kept), memory.read(left)];
    for (let number = 0; number < 6000; number++) {
      memory.read(tokensOf(`sentence ${number}`));
      if (number % 1000 === 0) memory.read(kept);
    }
    expect(memory.read(kept)).toBe(toldFirst);
    expect(memory.read(left)).not.toBe(leftFirst);
  });
});
