import type { DialectDeclaration } from '../dialect';

export const sendpulse: DialectDeclaration = {
  id: 'sendpulse',
  name: 'SendPulse',
  source: 'https://sendpulse.com/knowledge-base',
  delimiters: [{ open: '{{', close: '}}', holds: 'name', name: String.raw`[A-Za-z]\w*` }],
  fields: { firstName: 'Name', email: 'Email' },
  writing: { plain: '{{FIELD}}', naming: 'PascalCase' },
  evidence: [
    { text: '{{unsubscribe_url}}', weight: 3 },
    { text: '{{webversion}}', weight: 5 },
  ],
  hits: [
    { text: '{{Name}}', tags: [{ text: '{{Name}}', role: 'output', field: 'Name' }] },
    { text: 'Hi {{Name}, x', tags: [{ text: '{{Name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ a.b }}', '{% if x %}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
