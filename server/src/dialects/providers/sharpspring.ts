import type { DialectDeclaration } from '../dialect';

export const sharpspring: DialectDeclaration = {
  id: 'sharpspring',
  name: 'SharpSpring',
  source: 'https://help.sharpspring.com/',
  delimiters: [{ open: '{$', close: '}', holds: 'name', name: String.raw`[a-z]\w*`, spaces: false }],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'emailaddress', company: 'companyname' },
  writing: { plain: '{$FIELD}', naming: 'lowercase' },
  evidence: [
    { tag: String.raw`^\{\$(?:firstname|lastname|emailaddress|companyname)\}`, weight: 4 },
    { tag: String.raw`^\{\$`, weight: 1 },
  ],
  hits: [
    { text: '{$firstname}', tags: [{ text: '{$firstname}', role: 'output', field: 'firstname' }] },
    { text: 'Hi {$firstname},', tags: [{ text: '{$firstname}' }] },
    { text: 'Hi {$ firstname }, welcome', tags: [{ text: '{$ firstname }', malformed: 'white-space' }] },
  ],
  misses: ['{firstname}', '{$a.b}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
