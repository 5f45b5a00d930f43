import type { DialectDeclaration } from '../dialect';

export const intercom: DialectDeclaration = {
  id: 'intercom',
  name: 'Intercom',
  source: 'https://www.intercom.com/help/en/articles/181-use-variables-to-personalize-your-messages',
  delimiters: [{ open: '{{', close: '}}', holds: 'output' }],
  expressions: { variable: String.raw`[\p{L}_][\p{L}\p{N}_.]*`, filters: 'colon', operators: [] },
  fallbacks: [{ kind: 'filter', name: 'fallback' }],
  scalarFallback: true,
  reserved: ['author.*', 'workspace.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company.name', fullName: 'name' },
  writing: { plain: '{{FIELD}}', withFallback: '{{FIELD | fallback:"FALLBACK"}}', quote: '"', naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`\|\s*fallback:`, weight: 10 },
    { tag: String.raw`^\{%`, weight: -10 },
  ],
  hits: [
    { text: '{{first_name}}', tags: [{ text: '{{first_name}}', role: 'output', field: 'first_name' }] },
    {
      text: '{{first_name | fallback:"there"}}',
      tags: [{ text: '{{first_name | fallback:"there"}}', field: 'first_name', fallback: 'there' }],
    },
    {
      text: '{{ company.name | fallback:"your team" }}',
      tags: [{ text: '{{ company.name | fallback:"your team" }}', fallback: 'your team' }],
    },
    {
      text: '{{first_name | fallback:“there”}}',
      tags: [{ text: '{{first_name | fallback:“there”}}', fallback: 'there', malformed: 'curly-quotes' }],
    },
    { text: 'Hi {{first_name}, x', tags: [{ text: '{{first_name}', malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{#if x}}', '{{ x or "y" }}'],
  lacks: { block: 'undocumented', comment: 'undocumented', raw: 'undocumented' },
};
