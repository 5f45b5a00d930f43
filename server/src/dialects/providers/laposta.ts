import type { DialectDeclaration } from '../dialect';

export const laposta: DialectDeclaration = {
  id: 'laposta',
  name: 'Laposta',
  source: 'https://docs.laposta.org/',
  delimiters: [
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: '(?<field>[a-z][a-z_]*(?: [a-z_]+){0,3})(?:, ?(?<fallback>[^{},"]*))?',
    },
  ],
  scalarFallback: true,
  fields: { firstName: 'first name', lastName: 'last name', email: 'email' },
  writing: { plain: '{{FIELD}}', withFallback: '{{FIELD, FALLBACK}}', naming: 'lowercase' },
  evidence: [{ tag: String.raw`^\{\{[a-z ]+, ?[^{}]*\}\}`, weight: 6 }],
  hits: [
    {
      text: '{{first name, user}}',
      tags: [{ text: '{{first name, user}}', role: 'output', field: 'first name', fallback: 'user' }],
    },
    { text: '{{email}}', tags: [{ text: '{{email}}', field: 'email' }] },
    { text: 'Hi {{first name}, x', tags: [{ text: '{{first name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ a.b }}', '{% if x %}', '{{ x | y }}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
