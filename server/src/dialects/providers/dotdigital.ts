import type { DialectDeclaration } from '../dialect';

export const dotdigital: DialectDeclaration = {
  id: 'dotdigital',
  name: 'Dotdigital',
  source: 'https://support.dotdigital.com/en/articles/8198835-set-a-default-value-for-a-contact-data-field',
  basedOn: 'liquid',
  delimiters: [
    { open: '@', close: '@', holds: 'name', name: '[A-Z][A-Z0-9_]*', certainty: 'by-name', spaces: false },
    {
      open: '$',
      close: '$',
      holds: 'name',
      name: 'UNSUB|CANTREAD|FORWARD|PREFERENCES',
      certainty: 'by-name',
      spaces: false,
    },
    { open: '{{', close: '}}', holds: 'output', trim: '-' },
    { open: '{%', close: '%}', holds: 'statement', trim: '-' },
  ],
  fallbacks: [],
  scalarFallback: false,
  reserved: ['UNSUB', 'CANTREAD', 'FORWARD', 'PREFERENCES'],
  fields: {
    firstName: 'FIRSTNAME',
    lastName: 'LASTNAME',
    email: 'EMAIL',
    company: 'COMPANY',
    fullName: 'FULLNAME',
    postalCode: 'POSTCODE',
  },
  systemTags: { unsubscribeUrl: 'http://$UNSUB$', viewInBrowser: 'http://$CANTREAD$' },
  writing: { plain: '@FIELD@', naming: 'UPPERCASE' },
  missing: 'account-default',
  evidence: [
    { tag: '^@[A-Z]', weight: 4 },
    { tag: String.raw`^\$(?:UNSUB|CANTREAD|FORWARD)\$`, weight: 10 },
    { tag: String.raw`\bcontact\.data_fields\.`, weight: 10 },
  ],
  hits: [
    { text: 'You have @POINTS@ points', tags: [{ text: '@POINTS@', role: 'output', field: 'POINTS' }] },
    { text: '<a href="http://$UNSUB$">', tags: [{ text: '$UNSUB$' }] },
    {
      text: '{{ contact.data_fields.FIRSTNAME }}',
      tags: [{ text: '{{ contact.data_fields.FIRSTNAME }}', field: 'contact.data_fields.FIRSTNAME' }],
    },
    {
      text: '{% if contact.vip %}a{% else %}b{% endif %}',
      tags: [
        { text: '{% if contact.vip %}', role: 'open', field: 'contact.vip', block: 'if' },
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
    {
      text: 'Hi {{ contact.data_fields.FIRSTNAME }, welcome',
      tags: [{ text: '{{ contact.data_fields.FIRSTNAME }', malformed: 'unclosed' }],
    },
  ],
  misses: ['meet @ 7 PM @ the gate', 'user@A.example b@C.example', '@media'],
  lacks: { fallback: 'in-account' },
};
