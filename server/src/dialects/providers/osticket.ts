import type { DialectDeclaration } from '../dialect';

export const osticket: DialectDeclaration = {
  id: 'osticket',
  name: 'osTicket',
  source: 'https://docs.osticket.com/en/latest/Admin/Emails/Templates.html',
  delimiters: [{ open: '%{', close: '}', holds: 'name', name: String.raw`[A-Za-z_][\w.]*`, spaces: false }],
  fields: {
    firstName: 'ticket.name.first',
    lastName: 'ticket.name.last',
    email: 'ticket.email',
    fullName: 'ticket.name',
    caseNumber: 'ticket.number',
  },
  writing: { plain: '%{FIELD}', naming: 'snake_case' },
  missing: 'literal',
  evidence: [{ tag: String.raw`^%\{(?:ticket|recipient|company|signature|message|response)\b`, weight: 10 }],
  hits: [
    {
      text: 'Hi %{ticket.name.first},',
      tags: [{ text: '%{ticket.name.first}', role: 'output', field: 'ticket.name.first' }],
    },
    { text: '%{ticket.number}', tags: [{ text: '%{ticket.number}' }] },
    { text: 'Hi %{ticket.name.first, welcome', tags: [{ text: '%{ticket.name.first', malformed: 'unclosed' }] },
  ],
  misses: ['50%', '%{ x }', '%20{x}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
