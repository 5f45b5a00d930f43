import rule from '../../../server/src/rules/apology/unaffected-audience';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mail(audience: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `---\naudience: ${audience}\n---\nWe charged you twice, and we are sorry.\n`;
  return { name: audience, format: 'markdown', kind: 'apology', source, ...more };
}

testRule(rule, {
  bad: [
    mail('⟦All subscribers⟧', { severities: ['warning'] }),
    mail('⟦Entire customer database⟧', { kind: 'breach' }),
    mail('⟦all_subscribers⟧'),
    mail('2024_⟦full_list⟧', { language: 'it' }),
    mail('⟦Tous les abonnés⟧', { language: 'fr' }),
    mail('⟦Tutti i contatti⟧', { language: 'it' }),
    mail('⟦Semua pelanggan⟧', { language: 'id' }),
    mail('⟦جميع المشتركين⟧', { language: 'ar' }),
  ],
  good: [
    mail('Affected customers (2,143)'),
    mail('All recipients of the 6 June campaign'),
    mail('Tous les destinataires de l’envoi du 12 mars', { language: 'fr' }),
    mail('All subscribers', { kind: 'ordinary', name: 'an ordinary mail' }),
    { name: 'no audience', kind: 'apology', source: 'All subscribers were charged twice. We are sorry.\n' },
  ],
});
