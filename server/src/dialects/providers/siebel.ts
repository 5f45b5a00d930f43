import type { DialectDeclaration } from '../dialect';

export const siebel: DialectDeclaration = {
  id: 'siebel',
  name: 'Oracle Siebel eMarketing',
  source: 'https://docs.oracle.com/cd/F26413_01/index.htm',
  delimiters: [
    { open: '[Field: ', close: ']', holds: 'name', name: String.raw`[A-Za-z][\w .]*` },
    { open: '$(', close: ')', holds: 'statement' },
  ],
  expressions: { variable: String.raw`[A-Za-z]\w*`, operators: [] },
  blocks: [{ name: 'if', middle: ['elseif', 'else'], close: 'endif' }],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email Address' },
  writing: { plain: '[Field: FIELD]', naming: 'Title Case' },
  evidence: [
    { tag: String.raw`^\[Field: `, weight: 10 },
    { tag: String.raw`^\$\((?:if|else|endif)`, weight: 8 },
  ],
  hits: [
    { text: '[Field: First Name]', tags: [{ text: '[Field: First Name]', role: 'output', field: 'First Name' }] },
    {
      text: '$(if [Field: X])a$(else)b$(endif)',
      tags: [
        { text: '$(if [Field: X])', role: 'open', block: 'if' },
        { text: '$(else)', role: 'middle' },
        { text: '$(endif)', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['$(document)', '[Field]', '$(10)'],
  lacks: { fallback: 'undocumented', comment: 'undocumented', raw: 'undocumented', broken: 'indistinct' },
};
