import type { DialectDeclaration } from '../dialect';

export const dialogInsight: DialectDeclaration = {
  id: 'dialog-insight',
  name: 'Dialog Insight',
  source: 'https://www.dialoginsight.com/',
  delimiters: [{ open: '[[=', close: ';]]', holds: 'name', name: String.raw`[A-Za-z][\w.]*` }],
  fields: { firstName: 'Contact.f_FirstName', lastName: 'Contact.f_LastName', email: 'Contact.f_EMail' },
  writing: { plain: '[[=FIELD;]]', naming: 'PascalCase', namespace: 'Contact.f_' },
  evidence: [{ tag: String.raw`^\[\[=`, weight: 10 }],
  hits: [
    {
      text: '[[=Contact.f_FirstName;]]',
      tags: [{ text: '[[=Contact.f_FirstName;]]', role: 'output', field: 'Contact.f_FirstName' }],
    },
    { text: 'Hi [[=Contact.f_FirstName;]],', tags: [{ text: '[[=Contact.f_FirstName;]]' }] },
    {
      text: 'Hi [[=Contact.f_FirstName;], welcome',
      tags: [{ text: '[[=Contact.f_FirstName;]', malformed: 'unclosed' }],
    },
  ],
  misses: ['[[Contact]]', '[=x;]'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
