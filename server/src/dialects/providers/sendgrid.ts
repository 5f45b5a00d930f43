import type { DialectDeclaration } from '../dialect';

export const sendgrid: DialectDeclaration = {
  id: 'sendgrid',
  name: 'Twilio SendGrid',
  source: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/using-handlebars',
  basedOn: 'handlebars',
  delimiters: [
    { open: '{{!--', close: '--}}', holds: 'comment' },
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache' },
    { open: '{{', close: '}}', holds: 'mustache' },
    { open: '<%', close: '%>', holds: 'name', name: 'asm_[a-z_]+|subject|body' },
  ],
  mustache: {
    path: String.raw`(?:\.\./){0,9}@?[\p{L}_][\p{L}\p{N}_.-]*`,
    helpers: [
      ...['if', 'unless', 'each', 'equals', 'notEquals', 'greaterThan', 'lessThan', 'and', 'or', 'length', 'insert'],
      ...['formatDate', 'with'],
    ],
    hasElse: true,
  },
  fallbacks: [{ kind: 'call', name: 'insert', field: 0, fallback: 1, prefix: 'default=' }],
  scalarFallback: true,
  reserved: [
    ...['unsubscribe', 'unsubscribe_preferences', 'Weblink', 'weblink', 'Sender_*', 'asm_*', 'subject', 'body', 'this'],
    '@root',
  ],
  fields: {
    firstName: 'first_name',
    lastName: 'last_name',
    email: 'email',
    company: 'company',
    city: 'city',
    country: 'country',
    phone: 'phone_number',
  },
  systemTags: {
    unsubscribeUrl: '{{{unsubscribe}}}',
    viewInBrowser: '{{Weblink}}',
    preferencesUrl: '{{{unsubscribe_preferences}}}',
    senderName: '{{Sender_Name}}',
  },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{{insert FIELD "default=FALLBACK"}}',
    quote: '"',
    naming: 'snake_case',
  },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\{insert\s`, weight: 10 },
    { tag: String.raw`^\{\{#?(?:greaterThan|lessThan|notEquals|equals)\b`, weight: 10 },
    { tag: '^<%asm_', weight: 10 },
    { tag: String.raw`^\{\{\{\s*unsubscribe(?:_preferences)?\s*\}\}\}`, weight: 8 },
    { tag: String.raw`^\{\{\s*(?:Weblink|Sender_(?:Name|Address|City|State|Zip))\s*\}\}`, weight: 8 },
    { tag: String.raw`^\{\{formatDate\s`, weight: 5 },
  ],
  hits: [
    {
      text: 'Hi {{insert first_name "default=there"}},',
      tags: [{ text: '{{insert first_name "default=there"}}', field: 'first_name', fallback: 'there' }],
    },
    { text: '<a href="{{{unsubscribe}}}">', tags: [{ text: '{{{unsubscribe}}}', field: 'unsubscribe' }] },
    { text: '<%asm_group_unsubscribe_raw_url%>', tags: [{ text: '<%asm_group_unsubscribe_raw_url%>' }] },
    {
      text: '{{#greaterThan total 10}}a{{else}}b{{/greaterThan}}',
      tags: [
        { text: '{{#greaterThan total 10}}', role: 'open', block: 'greaterThan', field: 'total' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/greaterThan}}', role: 'close' },
      ],
    },
    { text: '{{! note }}', tags: [{ text: '{{! note }}', role: 'comment' }] },
    { text: 'Hi {{first_name}, your', tags: [{ text: '{{first_name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ifEq a b}}', '{{defaultIfEmpty firstName "x"}}', String.raw`\{{x}}`, '<%= x %>'],
};
