import type { DialectDeclaration } from '../dialect';

export const mailgun: DialectDeclaration = {
  id: 'mailgun',
  name: 'Mailgun',
  source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/batch-sending',
  basedOn: 'handlebars',
  delimiters: [
    {
      open: '%',
      close: '%',
      holds: 'name',
      name: String.raw`recipient(?:\.[\w.-]+)?|unsubscribe_url|tag_unsubscribe_url|mailing_list_unsubscribe_url`,
      spaces: false,
    },
    {
      open: '<%',
      close: '%>',
      holds: 'name',
      name: 'unsubscribe_url|tag_unsubscribe_url|mailing_list_unsubscribe_url',
      spaces: false,
    },
    { open: '{{!--', close: '--}}', holds: 'comment' },
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache', trim: '~' },
    { open: '{{', close: '}}', holds: 'mustache', trim: '~' },
  ],
  reserved: ['recipient', 'unsubscribe_url', 'tag_unsubscribe_url', 'mailing_list_unsubscribe_url'],
  fields: {
    firstName: 'recipient.first_name',
    lastName: 'recipient.last_name',
    email: 'recipient',
    company: 'recipient.company',
  },
  systemTags: { unsubscribeUrl: '%unsubscribe_url%' },
  writing: { plain: '%FIELD%', naming: 'snake_case', namespace: 'recipient.' },
  missing: 'literal',
  evidence: [
    { tag: String.raw`^%recipient\.`, weight: 10 },
    { tag: '^<?%(?:tag_|mailing_list_)?unsubscribe_url%', weight: 10 },
    { tag: '^%recipient%', weight: 8 },
  ],
  hits: [
    { text: 'code %recipient.code%.', tags: [{ text: '%recipient.code%', role: 'output', field: 'recipient.code' }] },
    { text: '%unsubscribe_url%', tags: [{ text: '%unsubscribe_url%' }] },
    { text: 'click: <%unsubscribe_url%>', tags: [{ text: '<%unsubscribe_url%>' }] },
    {
      text: '{{#if name}}Hi {{name}}{{else}}Hi{{/if}}',
      tags: [
        { text: '{{#if name}}', role: 'open', field: 'name', block: 'if' },
        { text: '{{name}}' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/if}}', role: 'close', block: 'if' },
      ],
    },
    { text: '{{! note }}', tags: [{ text: '{{! note }}', role: 'comment' }] },
    { text: 'Hi {{name}, x', tags: [{ text: '{{name}', malformed: 'unclosed' }] },
  ],
  misses: ['100%recipient', '%PATH%', '%20x%20', '{{ x | y }}', String.raw`\{{x}}`],
  lacks: { fallback: 'undocumented' },
};
