import rule from '../../../server/src/rules/sender-and-subject/unbranded-sender';
import { testRule, type MarkedMail } from '../../harness/test-rule';

const BRAND = { brand: { name: 'Pixel & Pine', domains: [] } };

function mail(from: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `---\nfrom: ${from}\n---\nWe charged you twice, and we are sorry.\n`;
  return { name: from, format: 'markdown', kind: 'apology', source, ...more };
}

testRule(rule, {
  bad: [
    mail('⟦help@northlight.example⟧'),
    mail('⟦help@northlight.example⟧', { kind: 'breach' }),
    mail('Harbour Books <⟦harbour.books@gmail.com⟧>'),
    mail('Harbour Books <⟦harbour.books@yahoo.co.id⟧>'),
    mail('Comité Saint-Roch <⟦comite@orange.fr⟧>'),
    mail('⟦Customer Team⟧ <help@pixelpine.example>', {
      settings: BRAND,
      fixed: '---\nfrom: Pixel & Pine <help@pixelpine.example>\n---\nWe charged you twice, and we are sorry.\n',
    }),
    mail('⟦help@pixelpine.example⟧', { settings: BRAND }),
  ],
  good: [
    mail('Ana at Northlight <ana@northlight.example>'),
    mail('Ana, PIXEL and PINE <ana@pixelpine.example>', { settings: BRAND }),
    mail('Pixel & Pine <help@pixelpine.example>', { settings: BRAND }),
    mail('help@northlight.example', { kind: 'ordinary', name: 'an ordinary mail' }),
    mail('Hotmail Heaters <help@hotmail-heaters.example>'),
  ],
});
