import type { DialectDeclaration } from '../dialect';

export const emailit: DialectDeclaration = {
  id: 'emailit',
  name: 'Emailit',
  source: 'https://emailit.com/docs/',
  delimiters: [
    { open: '{{{', close: '}}}', holds: 'mustache' },
    { open: '{{', close: '}}', holds: 'name', name: String.raw`(?<field>[A-Za-z_][\w.]*)\|"(?<fallback>[^"]*)"` },
    { open: '{{', close: '}}', holds: 'mustache' },
  ],
  mustache: { path: String.raw`[A-Za-z_][\w.]*`, helpers: ['if', 'unless', 'each'], hasElse: true },
  scalarFallback: true,
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{FIELD}}', withFallback: '{{FIELD|"FALLBACK"}}', quote: '"', naming: 'snake_case' },
  missing: 'blank',
  evidence: [{ tag: String.raw`^\{\{\w+\|"`, weight: 8 }],
  hits: [
    {
      text: '{{first_name|"there"}}',
      tags: [{ text: '{{first_name|"there"}}', role: 'output', field: 'first_name', fallback: 'there' }],
    },
    { text: '{{first_name}}', tags: [{ text: '{{first_name}}', field: 'first_name' }] },
    {
      text: '{{#if vip}}Hi {{vip}}{{else}}Hi{{/if}}',
      tags: [
        { text: '{{#if vip}}', role: 'open', field: 'vip', block: 'if' },
        { text: '{{vip}}' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/if}}', role: 'close', block: 'if' },
      ],
    },
    { text: 'Hi {{first_name}, x', tags: [{ text: '{{first_name}', malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{ x | default: "y" }}'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
