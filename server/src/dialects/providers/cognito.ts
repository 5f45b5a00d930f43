import type { DialectDeclaration } from '../dialect';

export const cognito: DialectDeclaration = {
  id: 'cognito',
  name: 'Amazon Cognito',
  source:
    'https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html',
  delimiters: [
    { open: '{##', close: '##}', holds: 'name', name: '[^#{}]{1,80}', certainty: 'when-chosen' },
    { open: '{###', close: '#}', holds: 'name', name: '', certainty: 'when-chosen', spaces: false },
    { open: '{', close: '}', holds: 'name', name: 'username', certainty: 'when-chosen', spaces: false },
    { open: '{', close: '}', holds: 'name', name: String.raw`[a-z]\w*(?::[a-z-]+){1,2}`, certainty: 'when-chosen' },
  ],
  reserved: ['', 'username'],
  fields: { username: 'username' },
  writing: { plain: '{FIELD}', naming: 'lowercase' },
  missing: 'unknown',
  evidence: [
    { text: '{####}', weight: 20 },
    { text: '{##', weight: 12 },
  ],
  hits: [
    {
      text: '{username}, your code is {####}.',
      tags: [{ text: '{username}', role: 'output', field: 'username' }, { text: '{####}' }],
    },
    { text: 'Follow {##this link##} to go on.', tags: [{ text: '{##this link##}', role: 'output' }] },
  ],
  misses: ['{ username }', '{"a": 1}', '<style>a{color:red}</style>'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
