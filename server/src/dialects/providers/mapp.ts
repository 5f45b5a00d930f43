import type { DialectDeclaration } from '../dialect';

export const mapp: DialectDeclaration = {
  id: 'mapp',
  name: 'Mapp Engage',
  source: 'https://docs.mapp.com/',
  delimiters: [
    {
      open: '<%',
      close: '%>',
      holds: 'name',
      name: String.raw`(?:User|Message|System)\[['"](?<field>[\w .-]+)['"]\]|InsertIf.{0,250}|/?(?:InsertIf|Insert\w*)`,
    },
  ],
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'Email' },
  writing: { plain: "<% User['FIELD'] %>", naming: 'PascalCase' },
  evidence: [
    { tag: String.raw`^<%\s*(?:User|Message)\[`, weight: 10 },
    { tag: '^<%/?InsertIf', weight: 10 },
  ],
  hits: [
    {
      text: "<% User['FirstName'] %>",
      tags: [{ text: "<% User['FirstName'] %>", role: 'output', field: 'FirstName' }],
    },
    { text: "<%InsertIf expression='x'%>", tags: [{ text: "<%InsertIf expression='x'%>" }] },
    { text: "Hi <% User['FirstName'] %, welcome", tags: [{ text: "<% User['FirstName'] %", malformed: 'unclosed' }] },
  ],
  misses: ['<%= x %>', '<% x %>'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
