import { describe, expect, it } from 'vitest';
import { languagePacks } from '../../server/src/languages/index';
import type { PhraseTopic } from '../../server/src/languages/language-pack';
import { compileLanguage, type LanguageReader } from '../../server/src/document/prose/language-reader';
import { readTokens } from '../../server/src/document/prose/read-tokens';
import { splitSentences } from '../../server/src/document/prose/split-sentences';

interface Found {
  readonly list: string;
  readonly start: number;
  readonly end: number;
}

/** The field's name in front of an example of a subject, an audience or an address. */
const FIELD = /^(?:From|Reply-To|Subject|Audience|Segment|[\p{L}-]+): /u;
/** Topics whose examples are a single field's value. */
const FIELD_TOPICS = ['unclear-subject', 'unaffected-audience', 'suppressed-audience'];
/** Topics that more than a list of patterns is read from; the tests of their rules hold their examples. */
const LITERAL_TOPICS = ['no-reply-sender', 'empty-personalization', 'notice-content', 'incident-subjects'];

function read(reader: LanguageReader, text: string, wholeIsOne: boolean): Found[] {
  const offset = wholeIsOne ? (FIELD.exec(text)?.[0].length ?? 0) : 0;
  const all = { start: offset, end: text.length };
  const abbreviations = new Set(reader.pack.orthography.abbreviations);
  const sentences = wholeIsOne ? [all] : splitSentences(text, all, abbreviations);
  return sentences.flatMap((sentence) => {
    const tokens = readTokens(text, sentence, reader.pack.orthography, ['northlight']);
    return reader.matcher.match(tokens).map(({ list, from, to }) => ({
      list,
      start: tokens[from]?.span.start ?? 0,
      end: tokens[to - 1]?.span.end ?? 0,
    }));
  });
}

function describeTopic(reader: LanguageReader, id: string, topic: PhraseTopic): void {
  const isField = FIELD_TOPICS.includes(id);
  const counted = topic.counts !== undefined;
  const list = counted ? `${id}:counts` : id;
  const hits = (text: string) => {
    const found = read(reader, text, isField);
    const not = found.filter((other) => other.list === `${id}:counts-not`);
    return found.filter(
      (hit) => hit.list === list && !not.some((other) => other.start < hit.end && hit.start < other.end),
    );
  };
  for (const marked of topic.flag) {
    const start = marked.indexOf('⟦');
    const end = marked.indexOf('⟧') - 1;
    const text = marked.replace(/[⟦⟧]/g, '');
    it(`${counted ? 'misses' : 'finds'}: ${marked}`, () => {
      const found = hits(text);
      if (counted) expect(found).toEqual([]);
      else expect(found.some((hit) => hit.start < end && start < hit.end)).toBe(true);
    });
  }
  for (const text of topic.leave) {
    it(`${counted ? 'counts' : 'leaves'}: ${text}`, () => {
      const found = hits(text).map((hit) => text.slice(hit.start, hit.end));
      if (counted) expect(found).not.toEqual([]);
      else expect(id === 'unclear-subject' && isClear(reader, text) ? [] : found).toEqual([]);
    });
  }
}

function isClear(reader: LanguageReader, text: string): boolean {
  return read(reader, text, true).some((hit) => hit.list === 'unclear-subject:clear');
}

describe.each(languagePacks)('$id', (pack) => {
  const reader = compileLanguage(pack);
  for (const [id, topic] of Object.entries(pack.topics)) {
    if (LITERAL_TOPICS.includes(id) || topic.lists?.['admission'] !== undefined) continue;
    describe(id, () => {
      describeTopic(reader, id, topic);
    });
  }

  it('says each phrase once', () => {
    for (const [id, topic] of Object.entries(pack.topics)) {
      const patterns = [...(topic.patterns ?? []), ...(topic.counts ?? [])];
      expect(patterns.length, id).toBe(new Set(patterns).size);
    }
  });
});
