import type { DialectDeclaration } from '../dialect';

export const reachmail: DialectDeclaration = {
  id: 'reachmail',
  name: 'ReachMail',
  source: 'https://services.reachmail.net/',
  delimiters: [
    { open: '{{%', close: '}}', holds: 'statement' },
    { open: '{{', close: '}}', holds: 'name', name: String.raw`[A-Za-z]\w*(?::\w+)?` },
  ],
  expressions: { variable: String.raw`[A-Za-z]\w*`, operators: [] },
  blocks: [{ name: 'IF', middle: ['ELSE IF', 'ELSE'], close: 'END IF' }],
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'Email' },
  writing: { plain: '{{FIELD}}', naming: 'PascalCase' },
  evidence: [{ tag: String.raw`^\{\{%`, weight: 10 }],
  hits: [
    {
      text: "{{% IF state='IL' }}a{{% END IF }}",
      tags: [
        { text: "{{% IF state='IL' }}", role: 'open', field: 'state', block: 'IF' },
        { text: '{{% END IF }}', role: 'close', block: 'IF' },
      ],
    },
    { text: '{{FullName}}', tags: [{ text: '{{FullName}}', role: 'output', field: 'FullName' }] },
    { text: 'Hi {{FirstName}, welcome', tags: [{ text: '{{FirstName}', malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{#if x}}'],
  lacks: { fallback: 'undocumented', comment: 'undocumented', raw: 'undocumented' },
};
