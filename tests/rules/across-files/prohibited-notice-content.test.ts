import rule from '../../../server/src/rules/across-files/prohibited-notice-content';
import { testRule } from '../../harness/test-rule';

const DESCRIBED = 'Between 3 and 5 May 2025 a stranger copied a file with your name.';

testRule(rule, {
  bad: [
    {
      name: 'each sentence that describes what happened',
      kind: 'breach',
      settings: { jurisdictions: ['us-ma'] },
      source: `Dear Ana,\n\n⟦${DESCRIBED}⟧ Write to privacy@northlight.example. ⟦The breach affected 4,120 customers.⟧\n`,
      severities: ['error', 'error'],
    },
    {
      name: 'in Italian',
      kind: 'breach',
      language: 'it',
      settings: { jurisdictions: ['us-ma'] },
      source: 'Gentile Anna,\n\n⟦il 3 maggio 2025 uno sconosciuto ha copiato un file con il suo nome.⟧\n',
      severities: ['error'],
    },
  ],
  good: [
    { name: 'no law chosen', kind: 'breach', source: `Dear Ana,\n\n${DESCRIBED}\n` },
    {
      name: 'a mail that is no notice',
      kind: 'ordinary',
      settings: { jurisdictions: ['us-ma'] },
      source: `Dear Ana,\n\n${DESCRIBED}\n`,
    },
    {
      name: 'Illinois forbids the number alone',
      kind: 'breach',
      settings: { jurisdictions: ['us-il'] },
      source: `Dear Ana,\n\n${DESCRIBED}\n`,
    },
  ],
});
