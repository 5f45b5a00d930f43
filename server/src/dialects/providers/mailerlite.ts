import type { DialectDeclaration } from '../dialect';

export const mailerlite: DialectDeclaration = {
  id: 'mailerlite',
  name: 'MailerLite',
  source: 'https://www.mailerlite.com/help/how-to-use-custom-fields-and-personalization',
  delimiters: [
    {
      open: '{$',
      close: '}',
      holds: 'name',
      name: String.raw`(?<field>[a-z]\w*)(?:\|default(?::|\() ?["'](?<fallback>[^"']*)["']\)?)?`,
      spaces: false,
    },
  ],
  scalarFallback: true,
  reserved: ['unsubscribe', 'url', 'forward', 'preferences', 'account_info', 'email', 'date*'],
  fields: {
    firstName: 'name',
    lastName: 'last_name',
    email: 'email',
    company: 'company',
    phone: 'phone',
    city: 'city',
    country: 'country',
    postalCode: 'z_i_p',
  },
  systemTags: { unsubscribeUrl: '{$unsubscribe}', viewInBrowser: '{$url}', preferencesUrl: '{$preferences}' },
  writing: { plain: '{$FIELD}', withFallback: "{$FIELD|default('FALLBACK')}", quote: "'", naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\$(?:unsubscribe|account_info|forward|preferences|url)\}`, weight: 8 },
    { tag: String.raw`^\{\$(?:email|name|last_name|company)[}|]`, weight: 5 },
    { tag: String.raw`\|default\(`, weight: 4 },
    { tag: String.raw`^\{\$[a-z0-9_]+\}`, weight: 3 },
    { tag: String.raw`^\{\$\w*[a-z][A-Z]`, weight: -4 },
  ],
  hits: [
    { text: 'Ciao {$name},', tags: [{ text: '{$name}', role: 'output', field: 'name' }] },
    {
      text: "{$name|default('there')}",
      tags: [{ text: "{$name|default('there')}", field: 'name', fallback: 'there' }],
    },
    { text: "{$name|default:'there'}", tags: [{ text: "{$name|default:'there'}", field: 'name', fallback: 'there' }] },
    { text: '{$unsubscribe}', tags: [{ text: '{$unsubscribe}' }] },
    { text: '{$na<b>me</b>}', tags: [{ text: '{$na<b>me</b>}', malformed: 'markup-inside' }] },
  ],
  misses: ['{name}', '{$contact.firstName}', 'costs {$10}', '{{ $x }}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
