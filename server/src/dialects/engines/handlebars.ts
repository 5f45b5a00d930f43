import type { DialectDeclaration } from '../dialect';

export const handlebars: DialectDeclaration = {
  id: 'handlebars',
  name: 'Handlebars',
  source: 'https://handlebarsjs.com/guide/',
  kind: 'engine',
  delimiters: [
    { open: '{{!--', close: '--}}', holds: 'comment' },
    { open: '{{~!--', close: '--~}}', holds: 'comment' },
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache', trim: '~' },
    { open: '{{', close: '}}', holds: 'mustache', trim: '~' },
  ],
  mustache: {
    path: String.raw`(?:\.\./){0,9}(?:@?[\p{L}_$][\p{L}\p{N}_$-]*|\[[^\]]+\]|\.{1,2})(?:[./](?:[\p{L}\p{N}_$-]|\[[^\]]{1,80}\]){1,80}){0,12}`,
    helpers: 'any',
    hasElse: true,
  },
  rawRegions: [{ open: '{{{{raw}}}}', close: '{{{{/raw}}}}' }],
  escapes: ['\\'],
  writing: { plain: '{{FIELD}}', withFallback: '{{#if FIELD}}{{FIELD}}{{else}}FALLBACK{{/if}}', naming: 'snake_case' },
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\{[\w.]+\}\}$`, weight: 1 },
    { tag: String.raw`^\{\{[~]?#(?:if|unless|each|with)\s`, weight: 3 },
    { tag: String.raw`^\{\{[~]?(?:else|\^)`, weight: 2 },
    { tag: String.raw`^\{\{>`, weight: 2 },
    { tag: String.raw`^\{\{!--`, weight: 2 },
  ],
  hits: [
    { text: 'Hi {{first_name}},', tags: [{ text: '{{first_name}}', role: 'output', field: 'first_name' }] },
    {
      text: '{{#if vip}}Free{{else}}Paid{{/if}}',
      tags: [
        { text: '{{#if vip}}', role: 'open', field: 'vip', block: 'if' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/if}}', role: 'close', block: 'if' },
      ],
    },
    { text: '{{{ body.html }}}', tags: [{ text: '{{{ body.html }}}', field: 'body.html' }] },
    { text: '{{!-- greet {{name}} later --}}', tags: [{ text: '{{!-- greet {{name}} later --}}', role: 'comment' }] },
    { text: '{{formatDate due "D MMM"}}', tags: [{ text: '{{formatDate due "D MMM"}}', field: 'due' }] },
    { text: '{{[First Name]}}', tags: [{ text: '{{[First Name]}}', field: 'First Name' }] },
    {
      text: '{{~#each items as |item|~}}',
      tags: [{ text: '{{~#each items as |item|~}}', role: 'open', block: 'each' }],
    },
    { text: 'Your order {{ order_id } left', tags: [{ text: '{{ order_id }', malformed: 'unclosed' }] },
    { text: '{{else if late}}', tags: [{ text: '{{else if late}}', role: 'middle', field: 'late' }] },
  ],
  misses: [
    String.raw`\{{first_name}}`,
    '{{{{raw}}}}{{x}}{{{{/raw}}}}',
    '{ "a": { "b": 1 }}',
    '{{ first_name | default: "x" }}',
  ],
};
