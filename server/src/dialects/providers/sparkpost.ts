import type { DialectDeclaration } from '../dialect';

export const sparkpost: DialectDeclaration = {
  id: 'sparkpost',
  name: 'Bird (SparkPost)',
  source: 'https://developers.sparkpost.com/api/template-language/',
  delimiters: [
    { open: '{{{', close: '}}}', holds: 'output' },
    // The length of a list.
    { open: '{{#', close: '}}', holds: 'name', name: String.raw`(?<field>[A-Za-z_][\w.]*)`, certainty: 'when-chosen' },
    { open: '{{', close: '}}', holds: 'mixed' },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_][A-Za-z0-9_.]*`,
    operators: ['==', '!=', '<', '>', '<=', '>=', 'and', 'or', 'not', '+', '-', '*', '/'],
    functions: [
      ...['empty', 'render_dynamic_content', 'render_snippet', 'opening_double_curly', 'closing_double_curly'],
      ...['opening_single_curly', 'closing_single_curly', 'opening_triple_curly', 'closing_triple_curly'],
    ],
  },
  blocks: [
    { name: 'if', middle: ['elseif', 'else'], close: 'end' },
    { name: 'each', close: 'end', declares: 'scope' },
  ],
  fallbacks: [{ kind: 'operator', operator: 'or' }],
  scalarFallback: true,
  reserved: ['address', 'address.*', 'email', 'email_id', 'env_from', 'return_path', 'loop_*', 'dynamic_html.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'address.email', company: 'company' },
  writing: { plain: '{{FIELD}}', withFallback: "{{FIELD or 'FALLBACK'}}", quote: "'", naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\{[^{}%]*\sor\s+'`, weight: 8 },
    { tag: String.raw`^\{\{[^{}%]*\sor\s+"`, weight: 5 },
    { tag: String.raw`render_dynamic_content\(|render_snippet\(|loop_var|opening_double_curly`, weight: 10 },
    { tag: String.raw`^\{\{\s*each\s`, weight: 8 },
    { tag: String.raw`^\{\{\s*(?:if|end|elseif)\b`, weight: 3 },
    { tag: String.raw`address\.(?:name|email)`, weight: 5 },
    { text: 'data-msys-', weight: 10 },
    { tag: String.raw`^\{%`, weight: -10 },
  ],
  hits: [
    { text: 'Order {{ order_id }} left', tags: [{ text: '{{ order_id }}', field: 'order_id' }] },
    {
      text: "Hi {{ first_name or 'there' }},",
      tags: [{ text: "{{ first_name or 'there' }}", field: 'first_name', fallback: 'there' }],
    },
    {
      text: '{{if vip}}a{{elseif new}}b{{else}}c{{end}}',
      tags: [
        { text: '{{if vip}}', role: 'open', field: 'vip', block: 'if' },
        { text: '{{elseif new}}', role: 'middle' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{end}}', role: 'close' },
      ],
    },
    {
      text: 'You hold {{#tickets}} tickets.\n{{each tickets}}{{loop_var.pier}}{{end}}',
      tags: [
        { text: '{{#tickets}}', role: 'output', field: 'tickets' },
        { text: '{{each tickets}}', role: 'open' },
        { text: '{{loop_var.pier}}' },
        { text: '{{end}}' },
      ],
    },
    {
      text: '{{each items}}{{loop_var.name}}{{end}}',
      tags: [{ text: '{{each items}}', role: 'open' }, { text: '{{loop_var.name}}' }, { text: '{{end}}' }],
    },
    { text: '{{render_snippet("footer")}}', tags: [{ text: '{{render_snippet("footer")}}' }] },
    { text: '{{{ html_block }}}', tags: [{ text: '{{{ html_block }}}', field: 'html_block' }] },
    {
      text: 'Hi {{ first_name or “there” }}',
      tags: [{ text: '{{ first_name or “there” }}', malformed: 'curly-quotes' }],
    },
  ],
  misses: ['http://x[[data-msys-clicktrack="0"]]', '{{#if x}}', '{{/if}}', '{% if x %}'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
