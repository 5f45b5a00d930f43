import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../server/src/document/language/choose-language';
import { languagePacks } from '../../../server/src/languages/index';

/** Short and mixed mails in languages that a pack reads, with names and words of their neighbours in them. */
const SHORT_MAILS: readonly (readonly [language: string, text: string])[] = [
  ['en', 'Hi Łukasz,\n\nYour order has shipped.'],
  ['en', 'Hola Ana,\n\nThe tapas night in Peña Nueva is full. See you next week at El Café de la Plaza.'],
  ['en', 'Dear Frau Müller,\n\nplease find the invoice attached.\n\nMit freundlichen Grüßen'],
  ['en', 'Hej! The Göteborg office is closed today.'],
  ['fr', 'Hola Inès,\n\nla fête est annulée.'],
  ['fr', 'Chers parents,\n\nhier soir, la sortie a été reportée.'],
  ['fr', 'Salut,\n\non se voit à Barcelona demain ?'],
  ['it', 'Care corsiste, cari corsisti,\n\nil corso è rinviato.'],
  ['it', 'Casa del Tè\n\nBenvenuto nel club del tè.'],
  ['it', 'Ciao Marta,\n\nla tua tessera è valida fino a maggio.'],
  ['id', 'Halo Kak,\n\npesanan sudah dikirim.'],
  ['id', 'Salam sejahtera,\n\nmohon maaf atas kesalahan kami kemarin.'],
  ['id', 'Pemberitahuan kebocoran data anggota\n\nKata sandi aplikasi sudah kami ganti.'],
  ['ar', 'مرحبًا سارة، وصل طلبك من Google Store.'],
  ['ar', 'نعتذر عن الخطأ في رسالة يوم پاریس.'],
  ['ar', 'لقد أرسلنا إليكم أمس رابطًا غير صحيح فی رسالتنا، ونعتذر عن ذلک.'],
];

describe('chooseLanguage, of a short mail', () => {
  it.each(SHORT_MAILS)('reads %s: %s', (language, text) => {
    expect(chooseLanguage({ text }, languagePacks).id).toBe(language);
  });

  it.each([
    ['es', 'Estimado cliente, le hemos enviado hoy su pedido. '],
    ['de', 'Liebe Kundin, wir haben Ihnen gestern eine falsche Rechnung geschickt. '],
  ])('outweighs a copied lang attribute with a whole text in %s', (language, sentence) => {
    expect(chooseLanguage({ markup: 'en', text: sentence.repeat(6) }, languagePacks).id).toBe(language);
  });
});
