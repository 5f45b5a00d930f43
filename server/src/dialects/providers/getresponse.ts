import type { DialectDeclaration } from '../dialect';

export const getresponse: DialectDeclaration = {
  id: 'getresponse',
  name: 'GetResponse',
  source: 'https://apidocs.getresponse.com/v3/dynamic-content/conditions',
  delimiters: [
    { open: '[[', close: ']]', holds: 'name', name: '[a-z][a-z0-9_]*|custom "[^"]*"' },
    { open: '{{', close: '}}', holds: 'statement' },
  ],
  expressions: { variable: String.raw`[a-z]\w*`, operators: [] },
  blocks: [{ name: 'IF', middle: ['ELSIF', 'ELSE'], close: 'ENDIF' }],
  statements: ['LINK', 'CONTACT', 'DATE', 'IMG', 'GEO'],
  reserved: ['unsubscribe', 'remove', 'view', 'change_details', 'forward'],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email', fullName: 'name' },
  systemTags: { unsubscribeUrl: '[[unsubscribe]]', viewInBrowser: '[[view]]' },
  writing: {
    plain: '[[FIELD]]',
    withFallback: '{{IF `(FIELD IS_DEFINED)`}}[[FIELD]]{{ELSE}}FALLBACK{{ENDIF}}',
    naming: 'lowercase',
  },
  missing: 'account-default',
  evidence: [
    { tag: String.raw`^\{\{(?:IF|ELSIF|ELSE|ENDIF|LINK|CONTACT)\b`, weight: 10 },
    { tag: String.raw`^\[\[[a-z][a-z0-9_]*\]\]`, weight: 3 },
  ],
  hits: [
    { text: 'Hi [[firstname]],', tags: [{ text: '[[firstname]]', role: 'output', field: 'firstname' }] },
    {
      text: "{{IF `(pet STRING_EQ 'dog')`}}a{{ELSE}}b{{ENDIF}}",
      tags: [
        { text: "{{IF `(pet STRING_EQ 'dog')`}}", role: 'open', block: 'IF' },
        { text: '{{ELSE}}', role: 'middle' },
        { text: '{{ENDIF}}', role: 'close', block: 'IF' },
      ],
    },
    {
      text: '{{LINK `https://www.acme.example/`}}',
      tags: [{ text: '{{LINK `https://www.acme.example/`}}', role: 'statement' }],
    },
    { text: 'Hi [[firstname], x', tags: [{ text: '[[firstname]', malformed: 'unclosed' }] },
  ],
  misses: ['[[FIRSTNAME]]', '[[contact.first_name]]', '{{#if x}}', 'x[[1]]'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
