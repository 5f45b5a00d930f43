import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import type { MailDocument } from '../../server/src/document/mail-document';
import type { Sentence } from '../../server/src/document/prose';
import { DEFAULT_SETTINGS } from '../../server/src/project/settings';
import { unphrased, withoutLookAlikes } from '../../server/src/rules/sentences-with-role';
import { wordingHits, wordsOf } from '../../server/src/rules/wording';

const engine = createEngine();

/** A mail whose sentences are as likely to do anything as their words say; their clauses likewise. */
function mailWhere(text: string, likelihood: (words: string) => number, language = 'en'): MailDocument {
  const mail = engine.readMail(`Hello,\n\n${text}\n`, { path: 'mail.txt', language }, DEFAULT_SETTINGS);
  const told = (sentence: Sentence): Sentence => ({
    ...sentence,
    likelihoodOf: () => likelihood(wordsOf({ sentence, span: sentence.span })),
    clauses: () => sentence.clauses().map(told),
  });
  return {
    ...mail,
    passages: mail.passages.map((passage) => ({ ...passage, sentences: passage.sentences.map(told) })),
  };
}

const TEXT = 'The kettle was on, the badger ate the cheese, and nobody looked.';

describe('what no phrase shows', () => {
  it('is the clause that shows it most plainly', () => {
    const mail = mailWhere(TEXT, (words) => (words.includes('badger') ? (words.includes('kettle') ? 0.8 : 0.9) : 0.1));
    expect(unphrased(mail, 'hedging', 0.7, []).map(wordsOf)).toEqual(['the badger ate the cheese']);
  });

  it('is the whole sentence where no clause shows it alone', () => {
    const mail = mailWhere(TEXT, (words) => (words.includes('kettle') && words.includes('badger') ? 0.8 : 0.1));
    expect(unphrased(mail, 'hedging', 0.7, []).map(wordsOf)).toEqual([TEXT.slice(0, -1) + '.']);
  });

  it('is nothing in a sentence that has a hit, in one that is not likely enough, and in words that another rule has', () => {
    const mail = mailWhere('It was only a small glitch in the list.', () => 0.9);
    const hits = wordingHits(mail, 'minimizing').length;
    const [first] = mail.passages.flatMap(({ sentences }) => sentences).filter(({ zone }) => zone === 'body');
    const own = (first?.hits ?? [])
      .filter(({ list }) => list === 'minimizing')
      .map((hit) => ({ ...hit, sentence: first ?? hit.sentence }));
    expect(hits).toBeGreaterThan(0);
    expect(unphrased(mail, 'belittling', 0.7, own)).toEqual([]);
    expect(unphrased(mail, 'belittling', 0.95, [])).toEqual([]);
    expect(unphrased(mail, 'belittling', 0.7, [], ['minimizing'])).toEqual([]);
  });
});

describe('a phrase in a sentence that hardly does it', () => {
  const hitsWhere = (likelihood: number, text = 'It was only a small glitch in the list.') => {
    const mail = mailWhere(text, () => likelihood);
    const sentences = mail.passages.flatMap((passage) => passage.sentences);
    const hits = sentences.flatMap((sentence) => sentence.hits.map((hit) => ({ ...hit, sentence })));
    return { mail, hits: hits.filter(({ list }) => list === 'minimizing') };
  };

  it('is a look-alike', () => {
    const { mail, hits } = hitsWhere(0.001);
    expect(hits).not.toEqual([]);
    expect(withoutLookAlikes(mail, 'belittling', hits)).toEqual([]);
  });

  it('counts in so few words that they tell nothing else', () => {
    const { mail, hits } = hitsWhere(0.001, 'Just a glitch.');
    expect(hits).not.toEqual([]);
    expect(withoutLookAlikes(mail, 'belittling', hits)).toEqual(hits);
  });

  it('counts where it may well do it, and in a language that nothing was learnt from', () => {
    const likely = hitsWhere(0.2);
    expect(withoutLookAlikes(likely.mail, 'belittling', likely.hits)).toEqual(likely.hits);
    const { mail, hits } = hitsWhere(0.001);
    expect(withoutLookAlikes({ ...mail, packs: [] }, 'belittling', hits)).toEqual(hits);
  });
});
