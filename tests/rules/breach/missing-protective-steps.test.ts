import rule from '../../../server/src/rules/breach/missing-protective-steps';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mail(sentence: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `⟦Dear Ana,⟧\n\nOn 3 May someone copied your email address. We are sorry. ${sentence}\n`;
  return { name: sentence, kind: 'breach', source, ...more };
}

function complete(sentence: string): MarkedMail {
  const { source, ...more } = mail(sentence);
  return { ...more, source: source.replace(/[⟦⟧]/gu, '') };
}

testRule(rule, {
  bad: [
    mail('We have reset all passwords.', { severities: ['error'] }),
    mail('Please be vigilant.'),
    mail('Do not reply to this email.'),
    {
      name: 'one language after another: Italian',
      kind: 'breach',
      language: 'it',
      source:
        '⟦Gentile Anna,⟧\n\nqualcuno ha copiato il Suo indirizzo. Abbiamo sporto denuncia alla Polizia Postale.\n',
    },
    {
      name: 'French',
      kind: 'breach',
      language: 'fr',
      source: '⟦Bonjour Anne,⟧\n\nUn inconnu a copié votre adresse. Merci de ne pas répondre à ce message.\n',
    },
    {
      name: 'Arabic',
      kind: 'breach',
      language: 'ar',
      source: '⟦عزيزتي ليلى،⟧\n\nنسخ شخص مجهول عنوان بريدك. نعتذر عن ذلك.\n',
    },
    {
      name: 'the steps become a list of the mail’s own markup',
      format: 'html',
      kind: 'breach',
      source: '<p>⟦Dear Ana,⟧</p>\n<p>On 3 May someone copied your email address. We are sorry.</p>\n',
    },
    {
      name: 'in MJML',
      format: 'mjml',
      kind: 'breach',
      source:
        '<mjml><mj-body><mj-section><mj-column>\n<mj-text>⟦Dear Ana,⟧</mj-text>\n<mj-text>On 3 May someone copied your email address. We are sorry.</mj-text>\n</mj-column></mj-section></mj-body></mjml>\n',
    },
  ],
  good: [
    complete('Change your Northlight password today.'),
    complete('Be careful with emails that mention this order.'),
    {
      name: 'a list item is a step',
      kind: 'breach',
      format: 'markdown',
      source: 'Dear Ana,\n\nSomeone copied your email address.\n\n- Turn on two-step verification.\n',
    },
    { name: 'an apology', kind: 'apology', source: 'Dear Ana,\n\nWe charged you twice, and we are sorry.\n' },
    {
      name: 'a language that no pack speaks',
      kind: 'breach',
      source: 'Hyvä asiakas, tietosi on kopioitu palvelimeltamme viime viikolla ja pahoittelemme sitä syvästi.\n',
      language: 'fi',
    },
  ],
});
