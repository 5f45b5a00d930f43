import type { DialectDeclaration } from '../dialect';

export const scriban: DialectDeclaration = {
  id: 'scriban',
  name: 'Scriban',
  source: 'https://github.com/scriban/scriban/blob/master/doc/language.md',
  // No `kind: 'engine'`: it reads nearly every expression, so that nothing but evidence may name it.
  delimiters: [
    { open: '{{#', close: '}}', holds: 'comment', certainty: 'when-chosen' },
    { open: '{{', close: '}}', holds: 'mixed', trim: '-~' },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_][\w.]*`,
    filters: 'pipeline',
    operators: ['??', '?', '&&', '||', '==', '!=', '<', '>', '<=', '>=', '+', '-', '*', '/', '!'],
    functions: 'any',
    juxtaposition: true,
  },
  blocks: [
    { name: 'if', middle: ['else if', 'else'], close: 'end' },
    { name: 'for', middle: ['else'], close: 'end', declares: 'loop' },
    { name: 'while', close: 'end' },
    { name: 'case', middle: ['when', 'else'], close: 'end' },
    { name: 'with', close: 'end', declares: 'scope' },
    { name: 'capture', close: 'end', declares: 'assignment' },
    { name: 'func', close: 'end' },
    { name: 'wrap', close: 'end' },
  ],
  statements: ['include', 'import', 'break', 'continue', 'ret', 'readonly', 'tablerow'],
  rawRegions: [{ open: '{%{', close: '}%}' }],
  fallbacks: [{ kind: 'operator', operator: '??' }],
  scalarFallback: true,
  reserved: ['for.*', 'while.*', 'date.*', 'string.*', 'math.*', 'array.*', 'object.*', 'html.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{ FIELD }}', withFallback: '{{ FIELD ?? "FALLBACK" }}', quote: '"', naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\{[-~]?\s*(?:if|else if|while|case|when)\s+[A-Za-z_]\w*\b`, weight: 5 },
    { tag: String.raw`^\{\{[-~]?\s*for\s+\w+\s+in\s`, weight: 10 },
    { tag: String.raw`^\{\{[-~]?\s*end\s*[-~]?\}\}`, weight: 4 },
    { tag: String.raw`\|\s*(?:string|date|math|array|html|object)\.[a-z_]+`, weight: 10 },
    { tag: String.raw`^\{\{[-~]?\s*(?:\.|\$\w*\s*:=|range\b|define\b|template\b|block\b)`, weight: -8 },
  ],
  hits: [
    { text: 'Hi {{ name }},', tags: [{ text: '{{ name }}', role: 'output', field: 'name' }] },
    {
      text: 'Hi {{ model.name ?? "there" }},',
      tags: [{ text: '{{ model.name ?? "there" }}', field: 'model.name', fallback: 'there' }],
    },
    {
      text: '{{ if model.vip }}a{{ else if model.new }}b{{ else }}c{{ end }}',
      tags: [
        { text: '{{ if model.vip }}', role: 'open', field: 'model.vip' },
        { text: '{{ else if model.new }}', role: 'middle' },
        { text: '{{ else }}', role: 'middle' },
        { text: '{{ end }}', role: 'close' },
      ],
    },
    {
      text: '{{~ for item in order.items ~}}{{ item.title | string.upcase }}{{ end }}',
      tags: [
        { text: '{{~ for item in order.items ~}}', role: 'open', field: 'order.items' },
        { text: '{{ item.title | string.upcase }}', field: 'item.title' },
        { text: '{{ end }}', role: 'close' },
      ],
    },
    { text: '{{# a note }}', tags: [{ text: '{{# a note }}', role: 'comment' }] },
    { text: 'Hi {{ model.name }, welcome', tags: [{ text: '{{ model.name }', malformed: 'unclosed' }] },
  ],
  misses: ['{%{ {{ name }} }%}', '{ name }', '{{/if}}'],
};
