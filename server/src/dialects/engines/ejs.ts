import type { DialectDeclaration } from '../dialect';

export const ejs: DialectDeclaration = {
  id: 'ejs',
  name: 'EJS',
  source: 'https://ejs.co/#docs',
  kind: 'engine',
  delimiters: [
    { open: '<%#', close: '%>', holds: 'comment' },
    { open: '<%=', close: '%>', holds: 'javascript-output', trim: '-_' },
    { open: '<%-', close: '%>', holds: 'javascript-output', trim: '-_' },
    { open: '<%_', close: '%>', holds: 'javascript', trim: '-_' },
    { open: '<%', close: '%>', holds: 'javascript', trim: '-_' },
  ],
  rawRegions: [{ open: '<%%', close: '%>' }],
  scalarFallback: true,
  reserved: ['locals', 'include'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '<%= FIELD %>', withFallback: '<%= FIELD || "FALLBACK" %>', quote: '"', naming: 'camelCase' },
  missing: 'error',
  evidence: [
    { tag: '^<%', weight: 1 },
    { tag: String.raw`\bforEach\b|=>|\blocals\b`, weight: 6 },
    { tag: String.raw`^<%-\s*include\(`, weight: 8 },
    { tag: String.raw`^<%[-_]?\s*\}|\{\s*[-_]?%>$`, weight: 4 },
  ],
  hits: [
    { text: 'Hi <%= first_name %>,', tags: [{ text: '<%= first_name %>', role: 'output', field: 'first_name' }] },
    {
      text: '<%= user.name || "there" %>',
      tags: [{ text: '<%= user.name || "there" %>', field: 'user.name', fallback: 'there' }],
    },
    { text: '<%- body %>', tags: [{ text: '<%- body %>', field: 'body' }] },
    {
      text: '<% if (vip) { %>a<% } else { %>b<% } %>',
      tags: [
        { text: '<% if (vip) { %>', role: 'open', field: 'vip' },
        { text: '<% } else { %>', role: 'middle' },
        { text: '<% } %>', role: 'close' },
      ],
    },
    {
      text: '<% items.forEach(function (item) { %><%= item.title %><% }) %>',
      tags: [
        { text: '<% items.forEach(function (item) { %>', role: 'open' },
        { text: '<%= item.title %>' },
        { text: '<% }) %>', role: 'close' },
      ],
    },
    { text: '<%# a note %>', tags: [{ text: '<%# a note %>', role: 'comment' }] },
    { text: 'No. <%= order % is', tags: [{ text: '<%= order %', malformed: 'unclosed' }] },
  ],
  misses: ['<%% literal %>', '<% end %>', '<%= @name %>', 'a <% b'],
};
