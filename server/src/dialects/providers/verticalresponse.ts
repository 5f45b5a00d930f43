import type { DialectDeclaration } from '../dialect';

export const verticalresponse: DialectDeclaration = {
  id: 'verticalresponse',
  name: 'VerticalResponse',
  source: 'https://verticalresponse.com/',
  delimiters: [
    { open: '{', close: '}', holds: 'name', name: '[A-Z][A-Z0-9_]*', certainty: 'when-chosen', spaces: false },
  ],
  fields: { firstName: 'FIRST_NAME', lastName: 'LAST_NAME', email: 'EMAIL_ADDRESS' },
  writing: { plain: '{FIELD}', naming: 'UPPER_CASE' },
  evidence: [
    { text: 'verticalresponse', weight: 6 },
    { text: '{VR_HOSTED_LINK}', weight: 10 },
  ],
  hits: [
    { text: 'Hi {FIRST_NAME},', tags: [{ text: '{FIRST_NAME}', field: 'FIRST_NAME' }] },
    { text: '{EMAIL_ADDRESS}', tags: [{ text: '{EMAIL_ADDRESS}', field: 'EMAIL_ADDRESS' }] },
  ],
  misses: ['{ FIRST }', '{"a":1}'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
