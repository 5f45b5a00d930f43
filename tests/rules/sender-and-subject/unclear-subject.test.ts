import rule from '../../../server/src/rules/sender-and-subject/unclear-subject';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mail(subject: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `---\nsubject: "${subject}"\n---\nHello Ana,\n\nWe charged you twice, and we are sorry.\n`;
  return { name: subject, format: 'markdown', kind: 'apology', source, ...more };
}

testRule(rule, {
  bad: [
    mail('⟦So, about Tuesday 👀⟧', { name: 'an emoji where nothing says what happened' }),
    mail('⟦An important update⟧', { severities: ['warning'] }),
    mail('⟦An important update⟧', { name: 'graver in a breach', kind: 'breach', severities: ['error'] }),
    mail('⟦Something you should know…⟧'),
    mail('⟦We need to talk⟧'),
    mail('⟦READ THIS NOW!!!⟧'),
    mail('⟦WE MADE A MISTAKE WITH YOUR ORDER⟧'),
    mail('⟦We made a mistake!!⟧'),
    mail('⟦We made a mistake 😅😅😅⟧'),
    mail('⟦Oops⟧, we sent the wrong link'),
    mail('⟦Re:⟧ we charged you twice', {
      name: 'a faked reply loses its prefix',
      fixed: '---\nsubject: "We charged you twice"\n---\nHello Ana,\n\nWe charged you twice, and we are sorry.\n',
    }),
    mail('⟦Your Northlight account⟧', { kind: 'breach' }),
    mail('⟦Comunicazione importante⟧', { language: 'it' }),
    mail('⟦Info penting untuk Anda⟧', { language: 'id' }),
    mail('⟦Information importante⟧', { language: 'fr' }),
    mail('⟦إشعار هام⟧', { language: 'ar' }),
  ],
  good: [
    mail('We made a mistake: the price in our email was wrong'),
    mail('Important: data breach affecting your account', { kind: 'breach' }),
    mail('Notice of Data Breach', { kind: 'breach' }),
    mail('NORTHLIGHT: we charged you twice', { settings: { brand: { name: 'Northlight', domains: [] } } }),
    mail('We charged you twice 🙏', { name: 'an emoji beside what happened' }),
    mail('Monday and Tuesday', { name: 'a short subject of an apology' }),
    mail('An important update', { kind: 'ordinary', name: 'an ordinary mail' }),
    mail('{{ subject_line }}', { kind: 'breach', name: 'a subject that a tag prints' }),
  ],
});
