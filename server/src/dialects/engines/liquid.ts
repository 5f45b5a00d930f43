import type { DialectDeclaration } from '../dialect';

export const liquid: DialectDeclaration = {
  id: 'liquid',
  name: 'Liquid',
  source: 'https://shopify.github.io/liquid/',
  kind: 'engine',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output', trim: '-' },
    { open: '{% #', close: '%}', holds: 'comment' },
    { open: '{%- #', close: '%}', holds: 'comment' },
    { open: '{%', close: '%}', holds: 'statement', trim: '-' },
  ],
  expressions: { variable: String.raw`[\p{L}_][\p{L}\p{N}_.-]*`, filters: 'colon', operators: [] },
  blocks: [
    { name: 'if', middle: ['elsif', 'else'], close: 'endif' },
    { name: 'unless', middle: ['elsif', 'else'], close: 'endunless' },
    { name: 'case', middle: ['when', 'else'], close: 'endcase' },
    { name: 'for', middle: ['else'], close: 'endfor', declares: 'loop' },
    { name: 'tablerow', close: 'endtablerow', declares: 'loop' },
    { name: 'capture', close: 'endcapture', declares: 'assignment' },
    { name: 'ifchanged', close: 'endifchanged' },
    { name: 'comment', close: 'endcomment', content: 'comment' },
    { name: 'doc', close: 'enddoc', content: 'comment' },
    { name: 'raw', close: 'endraw', content: 'raw' },
  ],
  statements: ['assign', 'increment', 'decrement', 'include', 'render', 'echo', 'liquid', 'break', 'continue', 'cycle'],
  openStatements: true,
  filterNames: {
    'upper-case': 'upcase',
    'lower-case': 'downcase',
    trim: 'strip',
    length: 'size',
    first: 'first',
    last: 'last',
  },
  fallbacks: [{ kind: 'filter', name: 'default' }],
  scalarFallback: true,
  reserved: ['forloop', 'forloop.*', 'tablerowloop', 'tablerowloop.*', 'content'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: '{{ FIELD | default: "FALLBACK" }}',
    quote: '"',
    naming: 'snake_case',
  },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\{ [\w.]+ \}\}$`, weight: 1 },
    { tag: String.raw`^\{%-?\s*elsif\b`, weight: 4 },
    { tag: String.raw`^\{%-?\s*(?:assign|capture|unless|tablerow|endunless|endcapture)\b`, weight: 4 },
    { tag: String.raw`\|\s*default: `, weight: 3 },
    { tag: String.raw`\|\s*(?:date|append|prepend|replace|plus|minus|times|divided_by): `, weight: 3 },
    { tag: String.raw`\bcontains\b`, weight: 2 },
  ],
  hits: [
    {
      text: 'Hi {{ customer.first_name | default: "there" }},',
      tags: [{ text: '{{ customer.first_name | default: "there" }}', field: 'customer.first_name', fallback: 'there' }],
    },
    {
      text: '{% if vip %}a{% elsif new %}b{% else %}c{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% elsif new %}', role: 'middle', field: 'new' },
        { text: '{% else %}', role: 'middle' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{% comment %}{{ old }}{% endcomment %}',
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
    { text: '{%- assign name = user.name -%}', tags: [{ text: '{%- assign name = user.name -%}', role: 'statement' }] },
    {
      text: '{{ name | default: “there” }}',
      tags: [{ text: '{{ name | default: “there” }}', malformed: 'curly-quotes', fallback: 'there' }],
    },
    { text: 'Order {% order_id }} left', tags: [{ text: '{% order_id }}', malformed: 'mixed-delimiters' }] },
    { text: '{% # a note %}', tags: [{ text: '{% # a note %}', role: 'comment' }] },
  ],
  misses: ['{% elif x %}', '{{#if x}}', "{{ x|default('y') }}", '{{ x or "y" }}', '100%}', '{{ .Name }}'],
};
