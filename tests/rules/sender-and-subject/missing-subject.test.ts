import rule from '../../../server/src/rules/sender-and-subject/missing-subject';
import { testRule } from '../../harness/test-rule';

const SENDER = 'from: Northlight <help@northlight.example>';

testRule(rule, {
  bad: [
    {
      name: 'an apology gets the subject of a mistake',
      format: 'markdown',
      kind: 'apology',
      source: `⟦---⟧\n${SENDER}\n---\nWe charged you twice, and we are sorry.\n`,
      severities: ['hint'],
    },
    {
      name: 'a breach gets the title of the notice, in the mail’s language',
      format: 'markdown',
      kind: 'breach',
      language: 'id',
      source: `⟦---⟧\n${SENDER}\n---\nData Anda disalin oleh seseorang.\n`,
      fixed: `---\nsubject: "Pemberitahuan Pelanggaran Data: seseorang mengakses data Anda"\n${SENDER}\n---\nData Anda disalin oleh seseorang.\n`,
    },
  ],
  good: [
    {
      name: 'a title is no subject, and plain HTML has no place for one',
      format: 'html',
      kind: 'apology',
      source: '<title>Hello</title><p>We charged you twice.</p>',
    },
    { name: 'an ordinary mail', format: 'markdown', source: `---\n${SENDER}\n---\nThe shop opens at nine.\n` },
  ],
});
