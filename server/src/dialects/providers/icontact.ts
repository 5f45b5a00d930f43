import type { DialectDeclaration } from '../dialect';

export const icontact: DialectDeclaration = {
  id: 'icontact',
  name: 'iContact',
  source: 'https://www.icontact.com/',
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
  fields: { firstName: 'fname', lastName: 'lname', email: 'email' },
  writing: { plain: '[FIELD]', naming: 'lowercase' },
  evidence: [{ text: '[manage_your_subscription_url]', weight: 6 }],
  hits: [
    { text: 'Hi [fname],', tags: [{ text: '[fname]', field: 'fname' }] },
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
