import rule from '../../../server/src/rules/sender-and-subject/missing-sender';
import { testRule } from '../../harness/test-rule';

const BODY = 'We charged you twice, and we are sorry.\n';

testRule(rule, {
  bad: [
    {
      name: 'takes the address of the Reply-To and leaves the name open',
      format: 'markdown',
      kind: 'apology',
      source: `⟦---⟧\nsubject: We charged you twice\nreply_to: help@northlight.example\n---\n${BODY}`,
      severities: ['hint'],
    },
    {
      name: 'writes what the project states',
      format: 'markdown',
      kind: 'breach',
      settings: { brand: { name: 'Northlight', domains: [] }, replyTo: 'help@northlight.example' },
      source: `⟦---⟧\nsubject: Notice of Data Breach\n---\n${BODY}`,
      fixed: `---\nsubject: Notice of Data Breach\nfrom: Northlight <help@northlight.example>\n---\n${BODY}`,
    },
  ],
  good: [
    { name: 'plain HTML has no place for one', format: 'html', kind: 'apology', source: `<p>${BODY}</p>` },
    { name: 'text without front matter has none either', kind: 'apology', source: BODY },
    {
      name: 'an ordinary mail',
      format: 'markdown',
      kind: 'ordinary',
      source: `---\nsubject: News\n---\n${BODY}`,
    },
  ],
});
