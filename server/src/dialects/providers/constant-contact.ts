import type { DialectDeclaration } from '../dialect';

export const constantContact: DialectDeclaration = {
  id: 'constant-contact',
  name: 'Constant Contact',
  source: 'https://developer.constantcontact.com/api_guide/design_code_emails.html',
  delimiters: [
    { open: '[[', close: ']]', holds: 'name', name: String.raw`(?<field>[A-Za-z][\w.]*)(?: OR "(?<fallback>[^"]*)")?` },
    { open: '$SUBSCRIBER.', close: '', holds: 'name', name: '[A-Z_]+' },
  ],
  scalarFallback: true,
  reserved: ['trackingImage', 'ORGANIZATION*'],
  fields: { firstName: 'FIRSTNAME', lastName: 'LASTNAME', email: 'EMAILADDRESS', company: 'COMPANYNAME' },
  writing: { plain: '[[FIELD]]', withFallback: '[[FIELD OR "FALLBACK"]]', quote: '"', naming: 'UPPERCASE' },
  missing: 'blank',
  evidence: [
    { tag: ' OR "', weight: 10 },
    { tag: String.raw`^\[\[trackingImage\]\]`, weight: 10 },
    { tag: String.raw`^\[\[CUSTOM\.`, weight: 8 },
    { tag: String.raw`^\[\[[A-Z]+\]\]`, weight: 3 },
    { tag: String.raw`^\$SUBSCRIBER\.`, weight: 10 },
  ],
  hits: [
    { text: 'Hi [[FIRSTNAME]],', tags: [{ text: '[[FIRSTNAME]]', role: 'output', field: 'FIRSTNAME' }] },
    {
      text: '[[FIRSTNAME OR "there"]]',
      tags: [{ text: '[[FIRSTNAME OR "there"]]', field: 'FIRSTNAME', fallback: 'there' }],
    },
    { text: '[[trackingImage]]', tags: [{ text: '[[trackingImage]]' }] },
    { text: '[[CUSTOM.plan]]', tags: [{ text: '[[CUSTOM.plan]]', field: 'CUSTOM.plan' }] },
    { text: 'Hi [[FIRSTNAME], x', tags: [{ text: '[[FIRSTNAME]', malformed: 'unclosed' }] },
    {
      text: '[[FIRSTNAME OR “there”]]',
      tags: [{ text: '[[FIRSTNAME OR “there”]]', fallback: 'there', malformed: 'curly-quotes' }],
    },
  ],
  misses: ['[FIRSTNAME]', '[[contact name]]', 'x[[1]]'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
