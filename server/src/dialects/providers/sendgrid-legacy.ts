import type { DialectDeclaration } from '../dialect';

export const sendgridLegacy: DialectDeclaration = {
  id: 'sendgrid-legacy',
  name: 'SendGrid substitution tags',
  source: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/substitution-tags',
  delimiters: [
    {
      open: '[%',
      close: '%]',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z][\w.]*)(?: ?\| ?(?<fallback>[^\][%]*))?`,
      spaces: false,
    },
    {
      open: '[',
      close: ']',
      holds: 'name',
      name: 'Sender_(?:Name|Email|Address|City|State|Zip|Country)|Unsubscribe_Preferences|Unsubscribe|Weblink',
      certainty: 'by-name',
    },
    { open: '<%', close: '%>', holds: 'name', name: 'subject|body|asm_[a-z_]+' },
    { open: '-', close: '-', holds: 'name', name: String.raw`[A-Za-z][\w.]*`, certainty: 'when-chosen', spaces: false },
    {
      open: '%',
      close: '%',
      holds: 'name',
      name: String.raw`(?![A-F][0-9A-F]$)[A-Za-z][\w.]*`,
      certainty: 'when-chosen',
      spaces: false,
    },
    { open: '#', close: '#', holds: 'name', name: String.raw`[A-Za-z][\w.]*`, certainty: 'when-chosen', spaces: false },
    { open: ':', close: '', holds: 'name', name: String.raw`[A-Za-z]\w*`, certainty: 'when-chosen' },
  ],
  scalarFallback: true,
  reserved: ['Sender_*', 'Unsubscribe', 'Unsubscribe_Preferences', 'Weblink', 'subject', 'body', 'asm_*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  systemTags: {
    unsubscribeUrl: '[Unsubscribe]',
    viewInBrowser: '[Weblink]',
    preferencesUrl: '[Unsubscribe_Preferences]',
    senderName: '[Sender_Name]',
  },
  writing: { plain: '[%FIELD%]', withFallback: '[%FIELD | FALLBACK%]', naming: 'snake_case' },
  missing: 'literal',
  evidence: [
    { tag: String.raw`^\[%[a-z_]+%\]`, weight: 8 },
    { tag: String.raw`^\[%[a-z_]+ \|`, weight: 8 },
    { tag: String.raw`^\[(?:Sender_|Unsubscribe_Preferences|Weblink)`, weight: 8 },
    { tag: String.raw`^\[Unsubscribe\]`, weight: 5 },
  ],
  hits: [
    { text: 'Hi [%first_name%],', tags: [{ text: '[%first_name%]', role: 'output', field: 'first_name' }] },
    {
      text: '[%first_name | there%]',
      tags: [{ text: '[%first_name | there%]', field: 'first_name', fallback: 'there' }],
    },
    { text: '[Sender_Name]', tags: [{ text: '[Sender_Name]', field: 'Sender_Name' }] },
    { text: 'Hi -name-, hello', tags: [{ text: '-name-', field: 'name' }] },
    { text: 'Hi [%first_name%, x', tags: [{ text: '[%first_name%', malformed: 'unclosed' }] },
  ],
  misses: ['[Name]', 'well-known-name', '50% off', '[text](url)'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
