import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../server/src/document/language/choose-language';
import { languagePacks } from '../../../server/src/languages/index';

const TEXTS = {
  en: 'We made a mistake. The price in our email was wrong, and we are sorry.',
  fr: 'Nous avons fait une erreur. Le prix dans notre message était faux.',
  it: 'Abbiamo commesso un errore. Il prezzo nella nostra email era sbagliato.',
  id: 'Kami membuat kesalahan. Harga di email kami salah, dan kami mohon maaf.',
  ar: 'لقد ارتكبنا خطأ. السعر في رسالتنا غير صحيح، ونعتذر لكم.',
};

const GERMAN =
  'Wir haben einen Fehler gemacht. Der Preis in unserer letzten Nachricht war falsch, und das tut uns sehr leid. Bitte verwenden Sie den neuen Gutschein, der bis Freitag gültig ist.';

describe('chooseLanguage', () => {
  it.each(Object.entries(TEXTS))('reads %s from its words', (id, text) => {
    expect(chooseLanguage({ text }, languagePacks).id).toBe(id);
  });

  it.each([
    ['Hi Ana.', 'en'],
    ['Halo,', 'id'],
    ['Bonjour,', 'fr'],
    ['Gentile cliente,', 'it'],
    ['Salle 3, à jeudi.', 'fr'],
    ['Le iscrizioni al coro chiudono oggi. Il modulo si trova qui.', 'it'],
  ])('reads even “%s”', (text, id) => {
    expect(chooseLanguage({ text }, languagePacks).id).toBe(id);
  });

  it('takes the author’s word before everything', () => {
    expect(chooseLanguage({ stated: 'fr', markup: 'en', text: TEXTS.it }, languagePacks)).toEqual({
      id: 'fr',
      because: 'stated',
    });
  });

  it('takes the lang attribute where the words do not speak against it', () => {
    expect(chooseLanguage({ markup: 'fr-CA', text: 'OK 42' }, languagePacks)).toEqual({ id: 'fr', because: 'markup' });
  });

  it('outweighs a copied lang attribute with a whole text', () => {
    expect(chooseLanguage({ markup: 'en', text: TEXTS.fr.repeat(8) }, languagePacks).id).toBe('fr');
  });

  it('names a language that no pack speaks', () => {
    expect(chooseLanguage({ text: GERMAN }, languagePacks).id).toBe('de');
  });

  it('admits that it does not know', () => {
    expect(chooseLanguage({ text: '12:30 – 14:00' }, languagePacks)).toEqual({ id: 'und', because: 'none' });
  });
});
