import type { DialectDeclaration } from '../dialect';

export const rubyI18n: DialectDeclaration = {
  id: 'ruby-i18n',
  name: 'Ruby I18n',
  source: 'https://guides.rubyonrails.org/i18n.html',
  kind: 'engine',
  delimiters: [{ open: '%{', close: '}', holds: 'name', name: String.raw`[A-Za-z_]\w*`, spaces: false }],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '%{FIELD}', naming: 'snake_case' },
  missing: 'error',
  evidence: [{ tag: String.raw`^%\{\w+\}`, weight: 4 }],
  hits: [
    { text: 'Hi %{first_name},', tags: [{ text: '%{first_name}', role: 'output', field: 'first_name' }] },
    { text: '%{email}', tags: [{ text: '%{email}' }] },
    { text: 'Hi %{first_name, welcome', tags: [{ text: '%{first_name', malformed: 'unclosed' }] },
  ],
  misses: ['50%', '%{ x }', '%20{x}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
