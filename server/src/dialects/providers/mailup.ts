import type { DialectDeclaration } from '../dialect';

export const mailup: DialectDeclaration = {
  id: 'mailup',
  name: 'MailUp',
  source: 'https://help.mailup.com/',
  delimiters: [
    {
      open: '[',
      close: ']',
      holds: 'name',
      name: String.raw`[A-Za-z][\w:.-]*(?: [\w.-]+){0,4}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '[FIELD]', naming: 'lowercase' },
  evidence: [
    { text: '[unsub]', weight: 4 },
    { text: 'mailup.com', weight: 3 },
  ],
  hits: [
    { text: 'Hi [Nome],', tags: [{ text: '[Nome]', field: 'Nome' }] },
    { text: '[Email]', tags: [{ text: '[Email]', field: 'Email' }] },
  ],
  misses: ['[1]', '[text](url)', '<!--[if mso]>x<![endif]-->'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
