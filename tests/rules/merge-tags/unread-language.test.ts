import { describe, expect, it } from 'vitest';
import emptyPersonalization from '../../../server/src/rules/merge-tags/empty-personalization';
import leakedPlaceholder from '../../../server/src/rules/merge-tags/leaked-placeholder';
import missingFallback from '../../../server/src/rules/merge-tags/missing-fallback';
import type { Rule } from '../../../server/src/rules/rule';
import unclearSubject from '../../../server/src/rules/sender-and-subject/unclear-subject';
import { checkSource, type SourceUnderTest } from '../../harness/check-source';

/** Every word that a finding and its fixes would bring into the mail. */
async function offered(rule: Rule, mail: SourceUnderTest): Promise<string> {
  const findings = await checkSource(rule, mail);
  expect(findings.length).toBeGreaterThan(0);
  const edits = findings.flatMap(({ fixes = [] }) => fixes).flatMap((fix) => fix.edits);
  return [...findings.map(({ message }) => JSON.stringify(message)), ...edits.map(({ newText }) => newText)].join('\n');
}

const KLAVIYO = '{% unsubscribe %}';

describe('in a mail whose language no pack reads', () => {
  it.each([
    ['German', 'Hallo', 'Ihre Bestellung ist unterwegs.', /Kak|there|Kunde/],
    ['Dutch', 'Hallo', 'uw bestelling is onderweg.', /Kak|there/],
    ['Spanish', 'Hola', 'tu pedido está en camino.', /à vous|there/],
    ['Russian', '', 'Вчера мы отправили вам неверную ссылку.', /Hello|you/],
  ])('a tag gets no fallback of another language: %s', async (_, greeting, sentence, foreign) => {
    const source = `<p>${greeting} {{ first_name }},</p><p>${sentence}</p>${KLAVIYO}`;
    expect(await offered(missingFallback, { format: 'html', source })).not.toMatch(foreign);
  });

  it('a hole gets no greeting of another language', async () => {
    const source = `<p>Hallo [First name],</p><p>Ihre Bestellung ist unterwegs.</p>${KLAVIYO}`;
    expect(await offered(leakedPlaceholder, { format: 'html', source })).not.toMatch(/Halo|Kak/);
  });

  it('a lost name gets no greeting of another language', async () => {
    const source = `<html lang="de"><p>Hallo <Vorname>,</p><p>Ihre Bestellung ist unterwegs.</p>${KLAVIYO}`;
    expect(await offered(emptyPersonalization, { format: 'html', source })).not.toMatch(/Halo|Kak/);
  });

  it('a shouting subject gets none in English', async () => {
    const source =
      '---\nsubject: JETZT SOFORT LESEN\nlang: de\n---\n\nWir haben Ihnen gestern eine falsche Rechnung geschickt.\n';
    expect(await offered(unclearSubject, { format: 'markdown', kind: 'apology', source })).not.toContain('mistake');
  });
});
