import rule from '../../../server/src/rules/apology/suppressed-audience';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mail(audience: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `---\naudience: ${audience}\n---\nWe charged you twice, and we are sorry.\n`;
  return { name: audience, format: 'markdown', kind: 'apology', source, ...more };
}

testRule(rule, {
  bad: [
    mail('⟦Suppression list⟧ 2021', { severities: ['error'] }),
    mail('⟦Unsubscribed⟧ contacts', { kind: 'breach' }),
    mail('Tutti i contatti (compresi i ⟦disiscritti⟧)', { language: 'it' }),
    mail('⟦Désinscrits et liste de suppression⟧ 2022', { language: 'fr' }),
    mail('⟦Kontak yang sudah berhenti berlangganan⟧', { language: 'id' }),
    mail('all-divers-incl-⟦unsubscribed⟧'),
    mail('members_⟦opt_out⟧_2021', { language: 'fr' }),
    mail('من ⟦ألغوا اشتراكهم⟧', { language: 'ar' }),
  ],
  good: [
    mail('Affected customers'),
    mail('Recipients of the 3 May campaign, excluding unsubscribed'),
    mail('Everyone charged twice, minus hard bounces and complaints'),
    mail('Charged twice (unsubscribed removed)'),
    mail('Destinatari dell’invio del 4 maggio, esclusi i disiscritti', { language: 'it' }),
    mail('Penerima kampanye 3 Mei, kecuali yang berhenti berlangganan', { language: 'id' }),
    mail('Unsubscribed contacts', { kind: 'ordinary', name: 'an ordinary mail' }),
  ],
});
