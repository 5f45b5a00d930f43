import type { DialectDeclaration } from '../dialect';

export const letterspace: DialectDeclaration = {
  id: 'letterspace',
  name: 'Letterspace',
  source: 'https://github.com/dcodesdev/letterspace',
  delimiters: [
    { open: '{{', close: '}}', holds: 'name', name: String.raw`subscriber\.\w+(?:\.\w+){0,3}|unsubscribe_link` },
  ],
  fields: { firstName: 'subscriber.name', email: 'subscriber.email' },
  writing: { plain: '{{FIELD}}', naming: 'snake_case', namespace: 'subscriber.' },
  missing: 'literal',
  evidence: [{ tag: String.raw`\bsubscriber\.`, weight: 2 }],
  hits: [
    { text: '{{subscriber.name}}', tags: [{ text: '{{subscriber.name}}', role: 'output', field: 'subscriber.name' }] },
    { text: 'Hi {{subscriber.name}, x', tags: [{ text: '{{subscriber.name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ name }}', '{% if x %}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
