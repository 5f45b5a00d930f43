import { describe, expect, it } from 'vitest';
import { readHeaderLines } from '../../../server/src/document/containers/header-lines';
import { applyEdits } from '../../../server/src/text/text-edit';

function fieldsOf(source: string): readonly (readonly [role: string, words: string])[] | undefined {
  return readHeaderLines(source, 0, 'text')?.entries.map(({ role, value }) => [role, value.text.text]);
}

describe('header lines on top of a text', () => {
  it.each([
    ['Objet\u00A0: Le bon code\nDe : Hélène <h@b.example>\nÀ : clients\n\nBonjour,\n', 'Le bon code'],
    ['Objet: Le bon code\n\nBonjour,\n', 'Le bon code'],
    ['Date : 3 mai\nObjet : Le bon code\n\nBonjour,\n', 'Le bon code'],
    ['Oggetto: Il codice giusto\nRispondi a: aiuto@b.example\n\nCiao,\n', 'Il codice giusto'],
    ['Subjek: Kode yang benar\n\nHalo,\n', 'Kode yang benar'],
    ['Perihal: Kode yang benar\r\n\r\nHalo,\r\n', 'Kode yang benar'],
    ['الموضوع: الرمز الصحيح\n\nمرحباً،\n', 'الرمز الصحيح'],
  ])('are read by the names of their language: %j', (source, subject) => {
    expect(fieldsOf(source)).toContainEqual(['subject', subject]);
    const bodyStart = readHeaderLines(source, 0, 'text')?.bodyStart ?? 0;
    expect(source.slice(bodyStart)).toMatch(/^(?:Bonjour|Ciao|Halo|مرحب)/);
  });

  it('tell the sender and the reply address too', () => {
    expect(fieldsOf('Objet : A\nExpéditeur : Hélène <h@b.example>\nRépondre à : aide@b.example\n\nB\n')).toEqual([
      ['subject', 'A'],
      ['from', 'Hélène <h@b.example>'],
      ['replyTo', 'aide@b.example'],
    ]);
  });

  it.each([
    ['Objet : Le code\n\nBonjour,\n', 'Objet : Le code\nDe : Aube <a@b.example>\n\nBonjour,\n'],
    ['Oggetto: Il codice\n\nCiao,\n', 'Oggetto: Il codice\nDa: Aube <a@b.example>\n\nCiao,\n'],
    ['Date: 3 May\nSubject: The code\n\nHi,\n', 'Date: 3 May\nSubject: The code\nFrom: Aube <a@b.example>\n\nHi,\n'],
  ])('are added to in their own language: %j', (source, written) => {
    const edit = readHeaderLines(source, 0, 'text')?.insert('from', 'Aube <a@b.example>');
    expect(edit && applyEdits(source, [edit])).toBe(written);
  });

  it.each([
    'Da: oggi il codice funziona.\n\nCiao,\n',
    'A: Ciao!\nB: Ciao!\n',
    'De: quoi parlons-nous ?\n',
    'Date : le 3 mai\nLieu : Lyon\n',
    'Asunto: El código\nDe: Ana\n',
    'من: هنا نبدأ\n',
    'Objet trouvé : un parapluie\n',
  ])('are none in %j', (source) => {
    expect(readHeaderLines(source, 0, 'text')).toBeUndefined();
  });
});
