import type { DialectDeclaration } from '../dialect';

export const autopilot: DialectDeclaration = {
  id: 'autopilot',
  name: 'Ortto (Autopilot)',
  source: 'https://ortto.com/',
  delimiters: [
    {
      open: '--',
      close: '--',
      holds: 'name',
      name: String.raw`[A-Za-z_][\w.-]*(?: [\w.-]+){0,6}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email' },
  writing: { plain: '--FIELD--', naming: 'Title Case' },
  evidence: [{ tag: '^--', weight: 1 }],
  hits: [
    { text: 'Hi --First Name--, hello', tags: [{ text: '--First Name--', field: 'First Name' }] },
    { text: '--Company--', tags: [{ text: '--Company--', field: 'Company' }] },
  ],
  misses: ['text -- really -- text', '<!-- note -->', ':root{--brand:#fff}'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
