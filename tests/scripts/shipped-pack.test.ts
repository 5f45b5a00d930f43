import { describe, expect, it } from 'vitest';
import { shippedPack } from '../../server/scripts/shipping/shipped-pack';
import { compileLanguage } from '../../server/src/document/prose/language-reader';
import { languagePacks } from '../../server/src/languages/index';
import type { LanguagePack } from '../../server/src/languages/language-pack';
import { splitTokens } from '../../server/src/phrases/split-tokens';
import { cpuTime } from '../harness/cpu-time';

/** The most that a pack as it ships may take to get ready, of what its patterns take to compile; it is about a tenth. */
const MOST_OF_COMPILING = 0.4;

function matchesIn(pack: LanguagePack, sentences: readonly string[]): unknown {
  const { matcher } = compileLanguage(pack);
  return sentences.map((sentence) =>
    matcher.match(splitTokens(sentence, { start: 0, end: sentence.length }, pack.orthography)),
  );
}

describe.each(languagePacks)('the pack of $name as it ships', (pack) => {
  const shipped = shippedPack(pack);

  it('finds what the pack finds in its own examples', () => {
    const sentences = Object.values(pack.topics).flatMap(({ flag, leave }) => [...flag, ...leave]);
    expect(matchesIn(shipped, sentences)).toEqual(matchesIn(pack, sentences));
  });

  it('names the topics and lists that the pack has', () => {
    const names = ({ topics }: LanguagePack): unknown =>
      Object.entries(topics).map(([topic, phrases]) => [
        topic,
        Object.keys(phrases).sort(),
        Object.keys(phrases.lists ?? {}),
        phrases.replace?.map(({ write }) => write),
      ]);
    expect(names(shipped)).toEqual(names(pack));
  });

  it('is plain data, for the build writes it down', () => {
    expect(JSON.parse(JSON.stringify(shipped))).toEqual(shipped);
  });

  it('is ready in a part of the time that its patterns take to compile', () => {
    const ready = Math.min(...[1, 2, 3].map(() => cpuTime(() => void compileLanguage(shipped))));
    const compiled = Math.min(...[1, 2, 3].map(() => cpuTime(() => void compileLanguage(pack))));
    expect(ready / compiled).toBeLessThan(MOST_OF_COMPILING);
  });
});
