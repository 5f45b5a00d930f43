import type { DialectDeclaration } from '../dialect';

export const customerio: DialectDeclaration = {
  id: 'customerio',
  name: 'Customer.io',
  source: 'https://docs.customer.io/journeys/using-liquid',
  basedOn: 'liquid',
  statements: ['unsubscribe', 'unsubscribe_url', 'view_in_browser_url', 'manage_subscription_preferences_url'],
  reserved: ['campaign.*', 'snippets.*', 'layout.*', 'delivery_id', 'journey.*', 'message.*'],
  fields: {
    firstName: 'customer.first_name',
    lastName: 'customer.last_name',
    email: 'customer.email',
    company: 'customer.company',
  },
  systemTags: { unsubscribeUrl: '{% unsubscribe_url %}', viewInBrowser: '{% view_in_browser_url %}' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: '{{ FIELD | default: "FALLBACK" }}',
    quote: '"',
    naming: 'snake_case',
    namespace: 'customer.',
  },
  missing: 'failed',
  evidence: [
    {
      tag: String.raw`^\{%-?\s*(?:unsubscribe_url|view_in_browser_url|manage_subscription_preferences_url)\b`,
      weight: 10,
    },
    { tag: String.raw`^\{\{-?\s*customer\.(?:first_name|last_name|email)\b`, weight: 8 },
    { tag: String.raw`^\{\{-?\s*(?:snippets|trigger)\.`, weight: 8 },
    { tag: String.raw`\bcustomer\.[a-z]`, weight: 4 },
    // Every attribute that a company keeps is one of `customer`; Shopify's customer has only these.
    {
      tag: String.raw`\bcustomer\.(?!(?:first_|last_)?name\b|email\b|phone\b|id\b|tags\b|metafields\b|note\b|state\b|locale\b|addresses|default_address|orders|last_order|total_spent|tax_exempt|has_account|accepts_marketing|offers_marketing|verified_email|current_|company_|payment_|store_credit)[a-z]`,
      weight: 5,
    },
  ],
  hits: [
    {
      text: 'Hi {{ customer.first_name | default: "there" }},',
      tags: [{ text: '{{ customer.first_name | default: "there" }}', field: 'customer.first_name', fallback: 'there' }],
    },
    {
      text: '{{ customer.prenom | default: "à tous" }}',
      tags: [{ text: '{{ customer.prenom | default: "à tous" }}', field: 'customer.prenom', fallback: 'à tous' }],
    },
    { text: '{% unsubscribe_url %}', tags: [{ text: '{% unsubscribe_url %}', role: 'statement' }] },
    {
      text: '{% if customer.first_name != blank %}a{% endif %}',
      tags: [{ text: '{% if customer.first_name != blank %}', field: 'customer.first_name' }, { text: '{% endif %}' }],
    },
    { text: '{% comment %}x{% endcomment %}', tags: [{ text: '{% comment %}' }, { text: '{% endcomment %}' }] },
    { text: '{% raw %}{{x}}{% endraw %}', tags: [{ text: '{% raw %}' }, { text: '{% endraw %}' }] },
    { text: 'Hi {{ customer.first_name }, your', tags: [{ text: '{{ customer.first_name }', malformed: 'unclosed' }] },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['{{ ${first_name} }}', '{{#if x}}', '*|FNAME|*'],
};
