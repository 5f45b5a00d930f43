import type { DialectDeclaration } from '../dialect';

export const eGoi: DialectDeclaration = {
  id: 'e-goi',
  name: 'E-goi',
  source: 'https://www.e-goi.com/',
  delimiters: [
    {
      open: '!',
      close: '',
      holds: 'name',
      name: String.raw`fname|lname|email|company|cellphone|telephone|birth_date|unsubscribe|extra_\d{1,3}`,
      certainty: 'when-chosen',
    },
  ],
  fields: { firstName: 'fname', lastName: 'lname', email: 'email', company: 'company' },
  writing: { plain: '!FIELD', naming: 'lowercase' },
  evidence: [
    { tag: '^!', weight: 1 },
    { text: 'egoiapp', weight: 4 },
  ],
  hits: [
    { text: 'Hi !fname, hello', tags: [{ text: '!fname', field: 'fname' }] },
    { text: '!email', tags: [{ text: '!email', field: 'email' }] },
  ],
  misses: ['wow!', 'a!fname', '!important'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
