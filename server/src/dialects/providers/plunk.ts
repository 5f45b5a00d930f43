import type { DialectDeclaration } from '../dialect';

export const plunk: DialectDeclaration = {
  id: 'plunk',
  name: 'Plunk',
  source: 'https://docs.useplunk.com/',
  delimiters: [
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z]\w*(?:\.\w+){0,3})(?: ?\?\? ?["']?(?<fallback>[^{}"'?“”]*)["']?)?`,
    },
  ],
  scalarFallback: true,
  fields: { firstName: 'firstName', lastName: 'lastName', email: 'email' },
  writing: { plain: '{{FIELD}}', withFallback: "{{FIELD ?? 'FALLBACK'}}", quote: "'", naming: 'camelCase' },
  evidence: [
    { tag: String.raw`^\{\{\s*\w+\s*\?\?`, weight: 5 },
    { tag: String.raw`^\{%`, weight: -10 },
  ],
  hits: [
    {
      text: "{{firstName ?? 'there'}}",
      tags: [{ text: "{{firstName ?? 'there'}}", role: 'output', field: 'firstName', fallback: 'there' }],
    },
    { text: '{{email}}', tags: [{ text: '{{email}}', field: 'email' }] },
    { text: "Hi {{firstName ?? 'there'}, x", tags: [{ text: "{{firstName ?? 'there'}", malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{#if x}}', '{{ x | y }}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
