import type { DialectDeclaration } from '../dialect';

export const wordMerge: DialectDeclaration = {
  id: 'word-merge',
  name: 'Microsoft Word mail merge',
  source:
    'https://support.microsoft.com/en-us/office/field-codes-mergefield-field-7a6d24a1-68a6-4b12-8039-04d9a3b4b5d4',
  delimiters: [
    {
      open: '«',
      close: '»',
      holds: 'name',
      name: String.raw`[\p{L}_][\p{L}\p{N}_]*`,
      certainty: 'when-chosen',
      spaces: false,
    },
    {
      open: '&laquo;',
      close: '&raquo;',
      holds: 'name',
      name: String.raw`[\p{L}_][\p{L}\p{N}_]*`,
      certainty: 'when-chosen',
      spaces: false,
    },
    { open: '{ MERGEFIELD ', close: '}', holds: 'name', name: String.raw`(?<field>"[^"]*"|[\w]+)[^{}]*` },
    { open: '{ ADDRESSBLOCK', close: '}', holds: 'name', name: '[^{}]*' },
    { open: '{ GREETINGLINE', close: '}', holds: 'name', name: '[^{}]*' },
  ],
  fields: { firstName: 'First_Name', lastName: 'Last_Name', email: 'Email_Address', company: 'Company' },
  writing: { plain: '«FIELD»', naming: 'Title Case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{ (?:MERGEFIELD|ADDRESSBLOCK|GREETINGLINE)`, weight: 10 },
    { text: 'mso-element:field-begin', weight: 8 },
  ],
  hits: [
    { text: 'Dear «First_Name»,', tags: [{ text: '«First_Name»', role: 'output', field: 'First_Name' }] },
    { text: '{ MERGEFIELD First_Name }', tags: [{ text: '{ MERGEFIELD First_Name }', field: 'First_Name' }] },
  ],
  misses: ['« Bonjour »', '{ color: red }', 'il dit « oui »'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
