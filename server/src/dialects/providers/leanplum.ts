import type { DialectDeclaration } from '../dialect';

export const leanplum: DialectDeclaration = {
  id: 'leanplum',
  name: 'Leanplum',
  source: 'https://docs.leanplum.com/',
  delimiters: [{ open: '{{', close: '}}', holds: 'name', name: String.raw`'(?<field>[\w ]+)' value` }],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email' },
  writing: { plain: "{{'FIELD' value}}", naming: 'snake_case' },
  evidence: [{ tag: String.raw`^\{\{'\w+' value`, weight: 10 }],
  hits: [
    { text: "{{'first_name' value}}", tags: [{ text: "{{'first_name' value}}", role: 'output', field: 'first_name' }] },
    { text: "Hi {{'first_name' value}}, x", tags: [{ text: "{{'first_name' value}}" }] },
    { text: "Hi {{'first_name' value}, welcome", tags: [{ text: "{{'first_name' value}", malformed: 'unclosed' }] },
  ],
  misses: ['{{first_name}}', '{{ x | y }}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
