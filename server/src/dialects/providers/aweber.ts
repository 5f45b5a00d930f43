import type { DialectDeclaration } from '../dialect';

export const aweber: DialectDeclaration = {
  id: 'aweber',
  name: 'AWeber',
  source: 'https://help.aweber.com/hc/en-us/articles/204027966',
  basedOn: 'liquid',
  delimiters: [
    { open: '{!', close: '}', holds: 'name', name: String.raw`[a-z][\w+]*(?: [\w+]+){0,4}` },
    { open: '{{', close: '}}', holds: 'output', trim: '-' },
    { open: '{%', close: '%}', holds: 'statement', trim: '-' },
  ],
  reserved: [
    'remove',
    'remove_web',
    'contact_address',
    'signature',
    'archive_url',
    'ad_tracking',
    'add_ip',
    'date*',
    'signdate*',
    // The corrected forms of the legacy names, which have no fallback of their own.
    'firstname_fix',
    'lastname_fix',
    'name_fix',
  ],
  fields: {
    firstName: 'subscriber.first_name',
    lastName: 'subscriber.last_name',
    email: 'subscriber.email',
    fullName: 'subscriber.name',
  },
  systemTags: { unsubscribeUrl: '{!remove_web}', viewInBrowser: '{!archive_url}' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: '{{ FIELD | default: "FALLBACK" }}',
    quote: '"',
    naming: 'snake_case',
    namespace: 'subscriber.',
  },
  evidence: [
    { tag: String.raw`^\{!(?:firstname|lastname|name)_fix\}`, weight: 10 },
    { tag: String.raw`^\{!(?:remove|remove_web|contact_address|signature|archive_url|email|signdate)\b`, weight: 10 },
    { tag: String.raw`^\{![a-z]`, weight: 6 },
    { tag: String.raw`\bsubscriber\.`, weight: 2 },
  ],
  hits: [
    { text: 'Hi {!firstname_fix},', tags: [{ text: '{!firstname_fix}', role: 'output', field: 'firstname_fix' }] },
    { text: '{!custom login name}', tags: [{ text: '{!custom login name}', field: 'custom login name' }] },
    {
      text: '{{ subscriber.first_name | default: "friend" }}',
      tags: [
        { text: '{{ subscriber.first_name | default: "friend" }}', field: 'subscriber.first_name', fallback: 'friend' },
      ],
    },
    { text: '{{ subscriber.first_name | capitalize }}', tags: [{ text: '{{ subscriber.first_name | capitalize }}' }] },
    {
      text: '{% if subscriber.vip %}a{% else %}b{% endif %}',
      tags: [
        { text: '{% if subscriber.vip %}', role: 'open', field: 'subscriber.vip', block: 'if' },
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
    { text: 'Hi {{ subscriber.first_name }, x', tags: [{ text: '{{ subscriber.first_name }', malformed: 'unclosed' }] },
  ],
  misses: ['{!Contact.FirstName}', '{!! $x !!}', 'wow {!} x'],
};
