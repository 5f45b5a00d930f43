import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageBundle } from '../../server/scripts/generators/message-bundle';
import { PROJECT_FOLDER } from '../../server/scripts/project-folder';
import { languagePacks } from '../../server/src/languages/index';

type Sentences = Readonly<Record<string, string>>;

/** The marks that each language quotes with; French puts a no-break space inside. */
const QUOTATION: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u00a0', '\u00a0»'],
  it: ['«', '»'],
  id: ['“', '”'],
  // The words that fill a slot may run from left to right; isolates keep them from moving the sentence around them.
  ar: ['«', '»'],
};

const english = parse(messageBundle());
const manifest = read('package.json');
const titles = parse(read('package.nls.json'));
const languages = languagePacks.map(({ id }) => id).filter((id) => id !== 'en');

function read(path: string): string {
  return readFileSync(join(PROJECT_FOLDER, path), 'utf8');
}

function parse(json: string): Sentences {
  return JSON.parse(json) as Sentences;
}

/** What a translation may move about, and may not lose: slots, code, options. */
function fixedParts(sentence: string): readonly string[] {
  return (sentence.match(/\{\d\}|`[^`]+`|(?<!\S)--[a-z]+|<mj[\w-]*>/g) ?? []).sort();
}

/** Names of the sentences for which the check fails, so that a failed test shows each. */
function sentencesThatFail(translated: Sentences, holds: (source: string, target: string) => boolean): string[] {
  return Object.entries(translated).flatMap(([source, target]) => (holds(source, target) ? [] : [target]));
}

describe.each(languages)('the messages in %s', (language) => {
  const translated = parse(read(`l10n/bundle.l10n.${language}.json`));
  const [opening = '', closing = ''] = QUOTATION[language] ?? [];

  it('say every sentence there is, and none that there is not', () => {
    const missing = Object.keys(english).filter((sentence) => !(sentence in translated));
    const stale = Object.keys(translated).filter((sentence) => !(sentence in english));
    expect({ missing, stale }).toEqual({ missing: [], stale: [] });
  });

  it('are no English sentences', () => {
    const same = (source: string, target: string): boolean => source === target && /[a-z]{2}/i.test(source);
    expect(sentencesThatFail(translated, (source, target) => !same(source, target))).toEqual([]);
  });

  it('keep slots, code and options', () => {
    const kept = (source: string, target: string): boolean =>
      fixedParts(source).join() === fixedParts(target.replace(/[\u2068\u2069]/g, '')).join();
    expect(sentencesThatFail(translated, kept)).toEqual([]);
  });

  it('end as the English ones do: sentences with a stop, titles without', () => {
    const last = (sentence: string): string => sentence.replace(/[”»)\s\u2069]+$/u, '').slice(-1);
    const ends = (source: string, target: string): boolean => /[.]/.test(last(source)) === /[.]/.test(last(target));
    expect(sentencesThatFail(translated, ends)).toEqual([]);
  });

  it('quote as the language does', () => {
    const marks = new Set([opening, closing].join('').replace(/\s/g, ''));
    const foreign = ['“', '”', '«', '»', '„'].filter((mark) => !marks.has(mark));
    const bare = (target: string): boolean => /«(?!\u00a0)|(?<!\u00a0)»/.test(target);
    const quoted = (_: string, target: string): boolean =>
      !foreign.some((mark) => target.includes(mark)) && (language !== 'fr' || !bare(target));
    expect(sentencesThatFail(translated, quoted)).toEqual([]);
    const quotes = (source: string, target: string): boolean =>
      !source.includes('“{0}”') || target.replace(/[\u2068\u2069]/g, '').includes(`${opening}{0}${closing}`);
    expect(sentencesThatFail(translated, quotes)).toEqual([]);
  });

  it('translate the settings and the commands', () => {
    const own = parse(read(`package.nls.${language}.json`));
    expect(Object.keys(own)).toEqual(Object.keys(titles));
    expect(Object.keys(own).filter((key) => own[key] === titles[key])).toEqual([]);
  });
});

it('isolates what fills the slots of Arabic sentences', () => {
  const translated = parse(read('l10n/bundle.l10n.ar.json'));
  const isolated = (_: string, target: string): boolean => !/(?<!\u2068)\{\d\}|\{\d\}(?!\u2069)/.test(target);
  expect(sentencesThatFail(translated, isolated)).toEqual([]);
});

it('titles everything that the manifest names, and nothing else', () => {
  const named = Array.from(manifest.matchAll(/"%([\w.]+)%"/g), ([, key = '']) => key);
  expect([...new Set(named)].sort()).toEqual(Object.keys(titles).sort());
});
