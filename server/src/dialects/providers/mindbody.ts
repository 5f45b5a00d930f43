import type { DialectDeclaration } from '../dialect';

export const mindbody: DialectDeclaration = {
  id: 'mindbody',
  name: 'Mindbody',
  source: 'https://support.mindbodyonline.com/',
  delimiters: [
    { open: '<CLIENT', close: '>', holds: 'name', name: 'CLIENT[A-Z]*', prefix: 'CLIENT' },
    { open: '<STUDIO', close: '>', holds: 'name', name: 'STUDIO[A-Z]*', prefix: 'STUDIO' },
    { open: '<CLASS', close: '>', holds: 'name', name: 'CLASS[A-Z]*', prefix: 'CLASS' },
    { open: '<APPOINTMENT', close: '>', holds: 'name', name: 'APPOINTMENT[A-Z]*', prefix: 'APPOINTMENT' },
  ],
  fields: { firstName: 'CLIENTFIRSTNAME', lastName: 'CLIENTLASTNAME', email: 'CLIENTEMAIL' },
  writing: { plain: '<FIELD>', naming: 'UPPERCASE', namespace: 'CLIENT' },
  evidence: [
    { tag: '^<CLIENT[A-Z]+>', weight: 10 },
    { tag: '^<(?:STUDIO|CLASS|APPOINTMENT)', weight: 6 },
  ],
  hits: [
    { text: '<CLIENTFIRSTNAME>', tags: [{ text: '<CLIENTFIRSTNAME>', role: 'output', field: 'CLIENTFIRSTNAME' }] },
    { text: 'Dear <CLIENTFIRSTNAME>,', tags: [{ text: '<CLIENTFIRSTNAME>' }] },
    { text: 'Hi <CLIENTFIRSTNAME, welcome', tags: [{ text: '<CLIENTFIRSTNAME', malformed: 'unclosed' }] },
  ],
  misses: ['<FirstName>', '<client>', '<TABLE>'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
