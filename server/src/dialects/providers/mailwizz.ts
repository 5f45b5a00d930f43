import type { DialectDeclaration } from '../dialect';

export const mailwizz: DialectDeclaration = {
  id: 'mailwizz',
  name: 'MailWizz',
  source: 'https://www.mailwizz.com/kb/',
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
  fields: { firstName: 'FNAME', lastName: 'LNAME', email: 'EMAIL' },
  writing: { plain: '[FIELD]', naming: 'UPPER_CASE' },
  evidence: [
    { text: '[UNSUBSCRIBE_URL]', weight: 8 },
    { text: '[COMPANY_FULL_ADDRESS]', weight: 8 },
    { text: '[WEB_VERSION_URL]', weight: 8 },
  ],
  hits: [
    { text: 'Hi [FNAME],', tags: [{ text: '[FNAME]', field: 'FNAME' }] },
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
