import type { DialectDeclaration } from '../dialect';

export const vision6: DialectDeclaration = {
  id: 'vision6',
  name: 'Vision6',
  source: 'https://www.vision6.com.au/',
  delimiters: [
    { open: '%%', close: '%%', holds: 'name', name: String.raw`[A-Za-z_][\w.-]*(?: [\w.-]+){0,6}`, spaces: false },
  ],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email' },
  writing: { plain: '%%FIELD%%', naming: 'Title Case' },
  evidence: [
    { tag: String.raw`^%%\w+ [\w ]+%%$`, weight: 1 },
    { text: 'vision6', weight: 6 },
  ],
  hits: [
    { text: '%%First Name%%', tags: [{ text: '%%First Name%%', role: 'output', field: 'First Name' }] },
    { text: 'Hi %%First Name%, x', tags: [{ text: '%%First Name%', malformed: 'unclosed' }] },
  ],
  misses: ['50%% off', '20%'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
