import type { DialectDeclaration } from '../dialect';

export const expertsender: DialectDeclaration = {
  id: 'expertsender',
  name: 'ExpertSender',
  source: 'https://help.expertsender.com/',
  delimiters: [
    { open: '*[', close: ']*', holds: 'name', name: '[a-z]+_[a-z0-9_]+', spaces: false },
    { open: '*[', close: ']*', holds: 'name', name: String.raw`[a-z]\w*`, certainty: 'when-chosen', spaces: false },
  ],
  fields: { firstName: 'subscriber_firstname', lastName: 'subscriber_lastname', email: 'subscriber_email' },
  writing: { plain: '*[FIELD]*', naming: 'lowercase', namespace: 'subscriber_' },
  evidence: [
    { tag: String.raw`^\*\[subscriber_`, weight: 10 },
    { tag: String.raw`^\*\[`, weight: 6 },
  ],
  hits: [
    {
      text: '*[subscriber_firstname]*',
      tags: [{ text: '*[subscriber_firstname]*', role: 'output', field: 'subscriber_firstname' }],
    },
    { text: 'Hi *[subscriber_firstname]*,', tags: [{ text: '*[subscriber_firstname]*' }] },
  ],
  misses: ['*[link](url)*', '* [x] task'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
