import type { DialectDeclaration } from '../dialect';

export const jangomail: DialectDeclaration = {
  id: 'jangomail',
  name: 'JangoMail',
  source: 'https://www.jangomail.com/',
  delimiters: [
    { open: '%%', close: '%%', holds: 'name', name: String.raw`[A-Za-z_][\w.-]*(?: [\w.-]+){0,6}`, spaces: false },
  ],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email' },
  writing: { plain: '%%FIELD%%', naming: 'Title Case' },
  evidence: [
    { tag: String.raw`^%%\w+ [\w ]+%%$`, weight: 1 },
    { text: 'jangomail', weight: 6 },
  ],
  hits: [
    { text: '%%First Name%%', tags: [{ text: '%%First Name%%', role: 'output', field: 'First Name' }] },
    { text: 'Hi %%First Name%, x', tags: [{ text: '%%First Name%', malformed: 'unclosed' }] },
  ],
  misses: ['50%% off', '20%'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
