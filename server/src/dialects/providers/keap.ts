import type { DialectDeclaration } from '../dialect';

export const keap: DialectDeclaration = {
  id: 'keap',
  name: 'Keap (Infusionsoft)',
  source: 'https://help.keap.com/',
  delimiters: [
    { open: '~Contact.', close: '~', holds: 'name', name: String.raw`Contact\.[A-Za-z]\w*`, prefix: 'Contact.' },
    { open: '~Company.', close: '~', holds: 'name', name: String.raw`Company\.[A-Za-z]\w*`, prefix: 'Company.' },
    { open: '~Owner.', close: '~', holds: 'name', name: String.raw`Owner\.[A-Za-z]\w*`, prefix: 'Owner.' },
    { open: '~Affiliate.', close: '~', holds: 'name', name: String.raw`Affiliate\.[A-Za-z]\w*`, prefix: 'Affiliate.' },
  ],
  fields: {
    firstName: 'Contact.FirstName',
    lastName: 'Contact.LastName',
    email: 'Contact.Email',
    company: 'Company.Company',
  },
  writing: { plain: '~FIELD~', naming: 'PascalCase', namespace: 'Contact.' },
  evidence: [{ tag: String.raw`^~(?:Contact|Company|Owner)\.`, weight: 10 }],
  hits: [
    {
      text: '~Contact.FirstName~',
      tags: [{ text: '~Contact.FirstName~', role: 'output', field: 'Contact.FirstName' }],
    },
    { text: 'Hi ~Contact.FirstName~,', tags: [{ text: '~Contact.FirstName~' }] },
  ],
  misses: ['~10', '~x~', '~~struck~~'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
