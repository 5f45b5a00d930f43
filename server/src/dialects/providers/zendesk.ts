import type { DialectDeclaration } from '../dialect';

export const zendesk: DialectDeclaration = {
  id: 'zendesk',
  name: 'Zendesk',
  source: 'https://support.zendesk.com/hc/en-us/articles/4408886858138',
  basedOn: 'liquid',
  expressions: { variable: String.raw`[\p{L}_][\p{L}\p{N}_.-]*`, filters: 'colon', operators: ['||'] },
  fallbacks: [
    { kind: 'filter', name: 'default' },
    { kind: 'operator', operator: '||' },
  ],
  reserved: ['current_user.*', 'dc.*', 'ticket.id', 'ticket.url', 'ticket.link', 'account.*'],
  fields: {
    firstName: 'ticket.requester.first_name',
    lastName: 'ticket.requester.last_name',
    email: 'ticket.requester.email',
    company: 'ticket.organization.name',
    caseNumber: 'ticket.id',
    senderName: 'current_user.name',
    fullName: 'ticket.requester.name',
  },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{{FIELD | default: "FALLBACK"}}',
    quote: '"',
    naming: 'snake_case',
    namespace: 'ticket.',
  },
  evidence: [
    { tag: String.raw`\bticket\.[a-z]`, weight: 10 },
    { tag: String.raw`^\{\{\s*dc\.`, weight: 10 },
    { tag: String.raw`\bcurrent_user\.`, weight: 8 },
  ],
  hits: [
    {
      text: '{{ticket.requester.first_name}}',
      tags: [{ text: '{{ticket.requester.first_name}}', role: 'output', field: 'ticket.requester.first_name' }],
    },
    {
      text: '{{contact.first_name || "there"}}',
      tags: [{ text: '{{contact.first_name || "there"}}', field: 'contact.first_name', fallback: 'there' }],
    },
    { text: '{{dc.footer}}', tags: [{ text: '{{dc.footer}}' }] },
    {
      text: '{% if ticket.vip %}a{% else %}b{% endif %}',
      tags: [
        { text: '{% if ticket.vip %}', role: 'open', field: 'ticket.vip', block: 'if' },
        { text: '{% else %}', role: 'middle' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{% comment %}{{ x }}{% endcomment %}',
      tags: [
        { text: '{% comment %}', role: 'open' },
        { text: '{% endcomment %}', role: 'close' },
      ],
    },
    {
      text: '{% raw %}{{ x }}{% endraw %}',
      tags: [
        { text: '{% raw %}', role: 'open' },
        { text: '{% endraw %}', role: 'close' },
      ],
    },
    { text: 'No. {{ticket.id} x', tags: [{ text: '{{ticket.id}', malformed: 'unclosed' }] },
  ],
  misses: ['{{#if x}}', '{% elif x %}', '*|X|*'],
};
