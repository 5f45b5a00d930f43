import type { DialectDeclaration } from '../dialect';

export const agileCrm: DialectDeclaration = {
  id: 'agile-crm',
  name: 'Agile CRM',
  source: 'https://www.agilecrm.com/',
  delimiters: [{ open: '{{', close: '}}', holds: 'name', name: '[a-z][a-z0-9_]*' }],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{FIELD}}', naming: 'snake_case' },
  evidence: [{ text: 'agilecrm.com', weight: 4 }],
  hits: [
    { text: '{{first_name}}', tags: [{ text: '{{first_name}}', role: 'output', field: 'first_name' }] },
    { text: 'Hi {{first_name}, x', tags: [{ text: '{{first_name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ a.b }}', '{% if x %}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
