import { phraseBook } from '../../src/document/prose/language-reader';
import type { LanguagePack, PhraseTopic } from '../../src/languages/language-pack';
import { compilePhrases } from '../../src/phrases/compile-phrases';
import { writePhrases } from '../../src/phrases/written-phrases';

/**
 * A pack as it ships: its patterns compiled, which at a start would take longer than all the rest of it, and without
 * what only patterns, tests and rule pages are made of. Which lists a topic has is still to be seen, for rules ask.
 */
export function shippedPack(pack: LanguagePack): LanguagePack {
  return {
    ...pack,
    classes: {},
    topics: mapValues(pack.topics, shippedTopic),
    letter: { openers: [], signOffs: [], footers: [], quotedMail: [] },
    kindCues: {},
    compiled: writePhrases(compilePhrases(phraseBook(pack))),
  };
}

function shippedTopic({ replace, lists, ...topic }: PhraseTopic): PhraseTopic {
  return {
    ...topic,
    ...(topic.patterns && { patterns: [] }),
    ...(topic.softPatterns && { softPatterns: [] }),
    ...(topic.counts && { counts: [] }),
    ...(topic.countsNot && { countsNot: [] }),
    ...(replace && { replace: replace.map((replacement) => ({ ...replacement, find: '' })) }),
    ...(lists && { lists: mapValues(lists, () => []) }),
    flag: [],
    leave: [],
  };
}

function mapValues<Value>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
