import { describe, expect, it } from 'vitest';
import { chooseBlockLanguage } from '../../../server/src/document/language/choose-block-language';
import { parseMail } from '../../../server/src/document/parse-mail';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { DIALECTS } from '../../../server/src/dialects/index';
import { languagePacks } from '../../../server/src/languages/index';

const ENGLISH = 'You are receiving this email because you have an account with us and asked to be told.';
const FRENCH = 'Vous recevez ce message parce que vous avez un compte chez nous et que vous l’avez demandé.';
const ARABIC = 'تلقيتم هذه الرسالة لأن لديكم حسابًا معنا.';

describe('chooseBlockLanguage', () => {
  it.each([
    ['an English footer of a French mail', ENGLISH, undefined, 'fr', 'en'],
    ['French under a copied lang="en"', FRENCH, 'en', 'fr', 'fr'],
    ['Arabic in an English mail, however short', 'مرحبًا بكم', undefined, 'en', 'ar'],
    ['Persian that says so', ARABIC, 'fa', 'en', 'fa'],
    ['a short line', 'View online', undefined, 'fr', 'fr'],
    ['a short line that says so', 'View online', 'en-gb', 'fr', 'en'],
    [
      'names and numbers',
      'Northlight Ltd, 12 Mill Road, Leeds LS1 4AB, VAT 1234, registered in Wales',
      undefined,
      'it',
      'it',
    ],
    ['the mail’s own language', FRENCH, undefined, 'fr', 'fr'],
  ])('reads %s', (_, text, markup, mail, expected) => {
    expect(chooseBlockLanguage(text, markup, mail, languagePacks)).toBe(expected);
  });
});

describe('a mail in two languages', () => {
  it('is judged block by block, without a lang attribute', () => {
    const source =
      '<p>Bonjour,</p><p>Nous vous avons envoyé hier un mauvais lien dans notre lettre. Nous vous présentons nos excuses. Le bon lien est ci-dessous.</p>' +
      '<p>Yesterday we sent you the wrong link in our letter. It may have been a technical glitch. The right link is below.</p>';
    const mail = parseMail(source, { path: 'mail.html' }, prepareKnowledge(languagePacks, DIALECTS));
    const [body] = mail.passages.filter((passage) => passage.body !== undefined);
    expect(mail.language.id).toBe('fr');
    expect(body?.sentences.map((sentence) => sentence.language)).toEqual(['fr', 'fr', 'fr', 'fr', 'en', 'en', 'en']);
    expect(mail.phrases.get('weasel-words')).toHaveLength(1);
  });
});
