import type { DialectDeclaration } from '../dialect';

export const madMimi: DialectDeclaration = {
  id: 'mad-mimi',
  name: 'Mad Mimi',
  source: 'https://madmimi.com/',
  delimiters: [
    {
      open: '(',
      close: ')',
      holds: 'name',
      name: String.raw`[a-z]\w*(?: [a-z]\w*){0,2}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '(FIELD)', naming: 'lowercase' },
  evidence: [
    { text: '[[tracking_beacon]]', weight: 8 },
    { text: 'madmimi', weight: 4 },
  ],
  hits: [
    { text: 'Hi (firstname), x', tags: [{ text: '(firstname)', field: 'firstname' }] },
    { text: '(email)', tags: [{ text: '(email)', field: 'email' }] },
  ],
  misses: ['f (1)', '( x )', '(Hello)'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
