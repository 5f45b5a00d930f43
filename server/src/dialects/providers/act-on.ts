import type { DialectDeclaration } from '../dialect';

export const actOn: DialectDeclaration = {
  id: 'act-on',
  name: 'Act-On',
  source: 'https://www.act-on.com/',
  delimiters: [{ open: '{{', close: '}}', holds: 'name', name: String.raw`[A-Z]\w*(?: \w+){0,4}` }],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'E-mail Address' },
  writing: { plain: '{{FIELD}}', naming: 'Title Case' },
  evidence: [{ tag: String.raw`^\{\{[A-Z]\w* [A-Z]\w*\}\}`, weight: 2 }],
  hits: [
    { text: '{{First Name}}', tags: [{ text: '{{First Name}}', role: 'output', field: 'First Name' }] },
    { text: 'Hi {{First Name}, x', tags: [{ text: '{{First Name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{first_name}}', '{% if x %}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
