import type { DialectDeclaration } from '../dialect';

export const shopify: DialectDeclaration = {
  id: 'shopify',
  name: 'Shopify notifications',
  source: 'https://help.shopify.com/en/manual/fulfillment/setup/notifications/email-variables',
  basedOn: 'liquid',
  statements: ['t', 'form', 'section'],
  reserved: ['shop.*', 'email_title', 'unsubscribe_link', 'order_status_url', 'shop', 'blank'],
  fields: {
    firstName: 'customer.first_name',
    lastName: 'customer.last_name',
    email: 'customer.email',
    orderNumber: 'order.name',
    fullName: 'customer.name',
    amount: 'total_price',
    link: 'order_status_url',
  },
  systemTags: { company: '{{ shop.name }}', unsubscribeUrl: '{{ unsubscribe_link }}' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: "{{ FIELD | default: 'FALLBACK' }}",
    quote: "'",
    naming: 'snake_case',
    namespace: 'customer.',
  },
  evidence: [
    { tag: String.raw`\bshop\.(?:name|url|email|domain)\b`, weight: 6 },
    { tag: String.raw`\bemail_title\b`, weight: 10 },
    { tag: String.raw`\|\s*t\s*\}\}`, weight: 5 },
    { tag: String.raw`\border_status_url\b|\bline_items?\b|\bshipping_address\.`, weight: 4 },
    { tag: String.raw`\border\.(?:name|order_number)\b`, weight: 4 },
    { tag: String.raw`\bcustomer\.`, weight: 3 },
    { tag: String.raw`\|\s*(?:money|money_with_currency|img_url|shopify_asset_url)\b`, weight: 8 },
  ],
  hits: [
    {
      text: '{{ customer.first_name }}',
      tags: [{ text: '{{ customer.first_name }}', role: 'output', field: 'customer.first_name' }],
    },
    {
      text: "{{ customer.first_name | default: 'there' }}",
      tags: [{ text: "{{ customer.first_name | default: 'there' }}", fallback: 'there' }],
    },
    { text: "{{ 'x' | t }}", tags: [{ text: "{{ 'x' | t }}" }] },
    {
      text: '{% capture email_title %}Hi{% endcapture %}',
      tags: [
        { text: '{% capture email_title %}', role: 'open' },
        { text: '{% endcapture %}', role: 'close' },
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
    { text: 'Hi {{ customer.first_name }, x', tags: [{ text: '{{ customer.first_name }', malformed: 'unclosed' }] },
  ],
  misses: ['{{#if x}}', '{% elif x %}', '*|X|*'],
};
