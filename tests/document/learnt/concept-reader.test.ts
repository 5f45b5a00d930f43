import { describe, expect, it } from 'vitest';
import { ConceptReader } from '../../../server/src/document/learnt/concept-reader';
import { readWeights } from '../../../server/src/document/learnt/weights';
import { roleConceptWeights } from '../../../server/src/document/roles/concept-weights';
import { ROLES } from '../../../server/src/languages/sentence-role';
import { compileLanguage } from '../../../server/src/document/prose/language-reader';
import { languagePacks } from '../../../server/src/languages/index';
import { splitTokens } from '../../../server/src/phrases/split-tokens';

const tokens = (text: string) => splitTokens(text, { start: 0, end: text.length }, { splitsAtApostrophe: false });

describe('ConceptReader', () => {
  const reader = new ConceptReader(
    { refund: 'refund*|money back', money: 'money', wrong: 'wrong', wrongdoing: 'wrongd*' },
    { before: ['and'], beforeMarked: ['the'], after: ['-it'] },
  );
  const read = (text: string) => reader.read(tokens(text));

  it('says what words mean, in their order, and passes over those it does not know', () => {
    expect(read('We refunded the wrong order')).toEqual([['refund'], ['wrong']]);
  });

  it('takes the longest beginning, and a whole word before any', () => {
    expect(read('wrong wrongdoer')).toEqual([['wrong'], ['wrongdoing']]);
  });

  it('knows two neighbours together and apart', () => {
    expect(read('your money back')).toEqual([['money', 'refund']]);
    expect(new ConceptReader({ holder: 'account holder*' }).read(tokens('all account holders'))).toEqual([['holder']]);
  });

  it('takes small words off that are written together with a word', () => {
    expect(read('andtherefunds refund-it')).toEqual([['refund'], ['refund']]);
  });

  it('takes all numbers for one', () => {
    expect(read('12 refunds')).toEqual([['#'], ['refund']]);
  });
});

describe('the concepts of the packs', () => {
  const SENTENCES: Readonly<Record<string, string>> = {
    en: 'We are sorry and have refunded you.',
    fr: 'Nous sommes désolés et vous avons remboursé.',
    it: 'Ci scusiamo e vi abbiamo rimborsato.',
    id: 'Kami mohon maaf dan telah melakukan refund.',
    ar: 'نعتذر وقد تم استرداد المبلغ.',
  };

  it.each(languagePacks)('$id says the same by the same names', (pack) => {
    const reader = compileLanguage(pack);
    const meanings = reader.concepts.read(
      splitTokens(SENTENCES[pack.id] ?? '', { start: 0, end: (SENTENCES[pack.id] ?? '').length }, pack.orthography),
    );
    expect(meanings.flat()).toEqual(expect.arrayContaining(['sorry', 'refund']));
  });

  it.each(languagePacks)('$id names all that was learnt of', ({ concepts = {} }) => {
    const weighed = ROLES.flatMap((role) => [...readWeights(roleConceptWeights[role]).keys()]);
    const names = new Set(weighed.flatMap((name) => name.split(' ')));
    const unknown = [...names].filter((name) => concepts[name] === undefined && name !== '#' && name !== '{}');
    expect(unknown).toEqual([]);
  });
});
