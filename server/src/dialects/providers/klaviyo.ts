import type { DialectDeclaration } from '../dialect';

export const klaviyo: DialectDeclaration = {
  id: 'klaviyo',
  name: 'Klaviyo',
  source: 'https://developers.klaviyo.com/en/docs/use-conditionals-in-messages',
  basedOn: 'django',
  expressions: { variable: String.raw`[\p{L}_][\p{L}\p{N}_.|]*`, filters: 'colon', lookups: ['lookup'], operators: [] },
  statements: [
    'unsubscribe',
    'unsubscribe_link',
    'manage_preferences',
    'manage_preferences_link',
    'web_view',
    'web_view_link',
    'current_year',
    'current_date',
    'current_day',
    'current_month_name',
    'catalog',
    'coupon_code',
  ],
  reserved: ['person', 'organization.*', 'organization', 'event', 'coupon_code'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', phone: 'person.phone_number' },
  systemTags: {
    company: '{{ organization.name }}',
    unsubscribeUrl: '{% unsubscribe_link %}',
    viewInBrowser: '{% web_view %}',
    preferencesUrl: '{% manage_preferences_link %}',
    year: '{% current_year %}',
  },
  writing: { plain: '{{ FIELD }}', withFallback: "{{ FIELD|default:'FALLBACK' }}", quote: "'", naming: 'snake_case' },
  evidence: [
    { tag: String.raw`\|\s*lookup:`, weight: 10 },
    {
      tag: String.raw`^\{%\s*(?:unsubscribe|manage_preferences|web_view|current_year|coupon_code|unsubscribe_link)\b`,
      weight: 10,
    },
    { tag: String.raw`organization\.(?:full_address|name|url)`, weight: 10 },
    { tag: String.raw`\{\{\s*(?:person|event)[.|]`, weight: 5 },
    { tag: String.raw`^\{\{ ?(?:person\.)?(?:first|last)_name ?\| ?default: ?'`, weight: 8 },
  ],
  hits: [
    {
      text: "Hi {{ first_name|default:'there' }}",
      tags: [{ text: "{{ first_name|default:'there' }}", field: 'first_name', fallback: 'there' }],
    },
    {
      text: "{{ person|lookup:'Loyalty Points' }}",
      tags: [{ text: "{{ person|lookup:'Loyalty Points' }}", field: 'Loyalty Points' }],
    },
    {
      text: "{% if person|lookup:'Plan' == 'Pro' %}a{% elif x %}b{% endif %}",
      tags: [
        { text: "{% if person|lookup:'Plan' == 'Pro' %}", role: 'open' },
        { text: '{% elif x %}' },
        { text: '{% endif %}' },
      ],
    },
    {
      text: "{% unsubscribe 'Unsubscribe here' %}",
      tags: [{ text: "{% unsubscribe 'Unsubscribe here' %}", role: 'statement' }],
    },
    { text: '{# a note #}', tags: [{ text: '{# a note #}', role: 'comment' }] },
    { text: 'Hi {{ first_name }, thank', tags: [{ text: '{{ first_name }', malformed: 'unclosed' }] },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [
        { text: '{% verbatim %}', role: 'open', block: 'verbatim' },
        { text: '{% endverbatim %}', role: 'close', block: 'verbatim' },
      ],
    },
  ],
  misses: ['*|UNSUB|*', '{{#if x}}', '{% elsif x %}'],
};
