import type { DialectDeclaration } from '../dialect';

export const postmark: DialectDeclaration = {
  id: 'postmark',
  name: 'Postmark',
  source: 'https://postmarkapp.com/support/article/1077-template-syntax',
  basedOn: 'mustache',
  mustache: {
    path: String.raw`(?:\.\./){0,9}[\p{L}_][\p{L}\p{N}_.]*|\.|@content|pm:unsubscribe`,
    helpers: ['each'],
    hasElse: false,
  },
  reserved: ['@content', 'pm:*', '.'],
  fields: {
    firstName: 'first_name',
    lastName: 'last_name',
    email: 'email',
    company: 'company_name',
    productName: 'product_name',
  },
  systemTags: { unsubscribeUrl: '{{{ pm:unsubscribe }}}' },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{{#FIELD}}{{.}}{{/FIELD}}{{^FIELD}}FALLBACK{{/FIELD}}',
    naming: 'snake_case',
  },
  evidence: [
    { tag: String.raw`^\{\{\{\s*@content\s*\}\}\}`, weight: 10 },
    { tag: String.raw`pm:unsubscribe`, weight: 10 },
    { tag: String.raw`^\{\{\s*action_url\s*\}\}`, weight: 3 },
    { tag: String.raw`^\{\{#each\s`, weight: 1 },
    { tag: String.raw`^\{\{\s*(?:else|#if)`, weight: -10 },
  ],
  hits: [
    { text: 'Hi {{ name }}', tags: [{ text: '{{ name }}', field: 'name' }] },
    {
      text: '{{#name}}{{.}}{{/name}}{{^name}}there{{/name}}',
      tags: [
        { text: '{{#name}}', role: 'open', block: 'name' },
        { text: '{{.}}' },
        { text: '{{/name}}', role: 'close' },
        { text: '{{^name}}', role: 'open' },
        { text: '{{/name}}' },
      ],
    },
    {
      text: '{{#each items}}{{/each}}',
      tags: [{ text: '{{#each items}}', role: 'open', block: 'each' }, { text: '{{/each}}' }],
    },
    { text: '{{{ @content }}}', tags: [{ text: '{{{ @content }}}', field: '@content' }] },
    { text: '{{! note }}', tags: [{ text: '{{! note }}', role: 'comment' }] },
    { text: 'at {{ action_url }', tags: [{ text: '{{ action_url }', malformed: 'unclosed' }] },
  ],
  misses: ['{{#if x}}', '{{else}}', '{{ a | b }}'],
  lacks: { raw: 'undocumented' },
};
