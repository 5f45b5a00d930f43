import type { DialectDeclaration } from '../dialect';

export const sendmachine: DialectDeclaration = {
  id: 'sendmachine',
  name: 'Sendmachine',
  source: 'https://www.sendmachine.com/',
  delimiters: [{ open: '[[', close: ']]', holds: 'name', name: '[A-Z][A-Z0-9_]*', spaces: false }],
  blocks: [{ name: 'IF', open: 'IF:', middle: ['ELSE'], close: 'ENDIF' }],
  fields: { firstName: 'FIRSTNAME', lastName: 'LASTNAME', email: 'EMAIL' },
  writing: { plain: '[[FIELD]]', naming: 'UPPERCASE' },
  evidence: [
    { tag: String.raw`^\[\[(?:IF:|ENDIF|ELSE)`, weight: 8 },
    { tag: String.raw`^\[\[[A-Z]+\]\]`, weight: 1 },
  ],
  hits: [
    { text: '[[FIRSTNAME]]', tags: [{ text: '[[FIRSTNAME]]', role: 'output', field: 'FIRSTNAME' }] },
    {
      text: '[[IF:VIP]]a[[ELSE]]b[[ENDIF]]',
      tags: [
        { text: '[[IF:VIP]]', role: 'open', field: 'VIP', block: 'IF' },
        { text: '[[ELSE]]', role: 'middle' },
        { text: '[[ENDIF]]', role: 'close', block: 'IF' },
      ],
    },
    { text: 'Hi [[FIRSTNAME], x', tags: [{ text: '[[FIRSTNAME]', malformed: 'unclosed' }] },
  ],
  misses: ['[[firstname]]', '[[X OR "y"]]'],
  lacks: { fallback: 'undocumented', comment: 'undocumented', raw: 'undocumented' },
};
