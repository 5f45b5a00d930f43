import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../server/src/dialects/index';
import { prepareKnowledge } from '../../server/src/document/knowledge';
import type { MailDocument } from '../../server/src/document/mail-document';
import { parseMail } from '../../server/src/document/parse-mail';
import { languagePacks } from '../../server/src/languages/index';
import type { LanguagePack, PhraseTopic } from '../../server/src/languages/language-pack';
import { checkWithAllRules } from '../harness/check-with-all-rules';

const missingApology: PhraseTopic = {
  counts: ['(het spijt ons|onze excuses|excuses)'],
  flag: ['We hebben u de verkeerde link gestuurd.'],
  leave: ['Het spijt ons.'],
};

const minimizing: PhraseTopic = {
  patterns: ['(klein*|kort*) (foutje*|storing*)'],
  flag: ['Er was ⟦een kleine storing⟧.'],
  leave: ['Er was een storing van drie uur.'],
  replace: [{ find: '(klein*|kort*) storing*', write: 'storing' }],
};

const buriedLede: PhraseTopic = {
  lists: { admission: ['(we|wij) hebben u ~5 (verkeerde|onjuiste|dubbel)'] },
  flag: [],
  leave: ['We hebben u op maandag de verkeerde link gestuurd.'],
};

/** A language that no folder speaks: what `docs/language-guide.md` asks for, and no more. */
const dutch: LanguagePack = {
  id: 'nl',
  name: 'Nederlands',
  direction: 'ltr',
  orthography: {
    splitsAtApostrophe: false,
    commonWords: ['de', 'het', 'een', 'en', 'van', 'op', 'dat', 'is', 'was', 'er', 'wij', 'we', 'ons', 'u', 'uw'],
    abbreviations: ['dhr', 'mevr'],
  },
  classes: { FOUT: 'fout*|foutje*|vergissing*' },
  topics: { 'missing-apology': missingApology, 'buried-lede': buriedLede, minimizing },
  letter: { openers: ['(beste|geachte|hallo)'], signOffs: ['met vriendelijke groet'], footers: [], quotedMail: [] },
  greetings: { neutral: ['Hallo,'] },
  kindCues: { A4: ['onze @FOUT'], own: ['(we|wij|ons|onze|u|uw)'] },
};

const knowledge = prepareKnowledge([...languagePacks, dutch], DIALECTS);

function read(source: string): MailDocument {
  return parseMail(source, { path: 'mail.txt' }, knowledge);
}

async function found(source: string): Promise<readonly string[]> {
  const findings = await checkWithAllRules(read(source));
  return findings.map(({ rule, span }) => `${rule}: ${source.slice(span.start, span.end)}`);
}

const APOLOGY = `Subject: Onze fout: de link in de mail van maandag

Hallo,

We hebben u op maandag de verkeerde link gestuurd. Er was een kleine storing.
`;

describe('a sixth language, added by one pack', () => {
  it('is recognised, and so is the kind of a mail written in it', () => {
    expect(read(APOLOGY)).toMatchObject({
      language: { id: 'nl', because: 'words' },
      kind: { kind: 'apology', because: 'inferred' },
    });
  });

  it('has its phrases found, inflected as its patterns allow', async () => {
    expect(await found(APOLOGY)).toContain('minimizing: kleine storing');
  });

  it('is told what is missing, until it is there', async () => {
    const rulesOf = async (source: string) => (await found(source)).map((line) => line.split(':')[0]);
    expect(await rulesOf(APOLOGY)).toContain('missing-apology');
    expect(await rulesOf(`${APOLOGY}\nHet spijt ons.\n`)).not.toContain('missing-apology');
  });

  it('leaves the other languages as they were', () => {
    const english = 'Hello,\n\nWe sent you the wrong link on Monday. This is our mistake, and we are sorry.\n';
    expect(read(english)).toMatchObject({ language: { id: 'en' }, kind: { kind: 'apology' } });
  });
});
