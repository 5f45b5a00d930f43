import type { DialectDeclaration } from '../dialect';

export const braze: DialectDeclaration = {
  id: 'braze',
  name: 'Braze',
  source: 'https://www.braze.com/docs/user_guide/personalization_and_dynamic_content/liquid/using_liquid/',
  basedOn: 'liquid',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output', trim: '-', nests: true },
    { open: '{%', close: '%}', holds: 'statement', trim: '-', nests: true },
  ],
  expressions: { variable: String.raw`[\p{L}_$][\p{L}\p{N}_.{}$! -]*`, filters: 'colon', operators: [] },
  statements: ['abort_message', 'connected_content', 'catalog_items', 'catalog_selection_items'],
  reserved: [
    '${unsubscribe_url}',
    '${set_user_to_*',
    '${email_address}',
    'subscribed_state.*',
    'content_blocks.*',
    'campaign.*',
    'canvas.*',
  ],
  fields: {
    firstName: '${first_name}',
    lastName: '${last_name}',
    email: '${email_address}',
    phone: '${phone_number}',
    company: 'custom_attribute.${company}',
    city: '${city}',
    country: '${country}',
  },
  systemTags: { unsubscribeUrl: '{{${unsubscribe_url}}}' },
  writing: {
    plain: '{{FIELD}}',
    withFallback: "{{FIELD | default: 'FALLBACK'}}",
    quote: "'",
    naming: 'snake_case',
    namespace: 'custom_attribute.',
  },
  evidence: [
    { tag: String.raw`\$\{`, weight: 10 },
    {
      tag: String.raw`^\{%-?\s*(?:abort_message|connected_content|catalog_items|catalog_selection_items)\b`,
      weight: 10,
    },
    {
      tag: String.raw`^\{\{\s*(?:custom_attribute|api_trigger_properties|event_properties|content_blocks|canvas_entry_properties)\.`,
      weight: 8,
    },
  ],
  hits: [
    {
      text: "Hi {{${first_name} | default: 'there'}},",
      tags: [{ text: "{{${first_name} | default: 'there'}}", field: '${first_name}', fallback: 'there' }],
    },
    { text: '{{${first_name}}}, your box', tags: [{ text: '{{${first_name}}}', field: '${first_name}' }] },
    {
      text: '{{custom_attribute.${zip code}}}',
      tags: [{ text: '{{custom_attribute.${zip code}}}', field: 'custom_attribute.${zip code}' }],
    },
    {
      text: "{% if {{custom_attribute.${plan}}} == 'gold' %}a{% endif %}",
      tags: [
        { text: "{% if {{custom_attribute.${plan}}} == 'gold' %}", role: 'open', field: 'custom_attribute.${plan}' },
        { text: '{% endif %}', role: 'close' },
      ],
    },
    {
      text: '{{custom_attribute.${giftcard_balance} | plus: {{balance}}}}',
      tags: [{ text: '{{custom_attribute.${giftcard_balance} | plus: {{balance}}}}' }],
    },
    { text: "{% abort_message('no plan') %}", tags: [{ text: "{% abort_message('no plan') %}", role: 'statement' }] },
    { text: '{% comment %}x{% endcomment %}', tags: [{ text: '{% comment %}' }, { text: '{% endcomment %}' }] },
    { text: '{% raw %}{{x}}{% endraw %}', tags: [{ text: '{% raw %}' }, { text: '{% endraw %}' }] },
    {
      text: 'through {{custom_attribute.${city}} at',
      tags: [{ text: '{{custom_attribute.${city}}', field: 'custom_attribute.${city}', malformed: 'unclosed' }],
    },
    {
      text: '{{${first_name} | default: “there”}}',
      tags: [{ text: '{{${first_name} | default: “there”}}', malformed: 'curly-quotes' }],
    },
  ],
  misses: ['%EMAIL%', '{{#if x}}', '{% elif x %}'],
};
