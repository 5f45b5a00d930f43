import type { DialectDeclaration } from '../dialect';

export const sailthru: DialectDeclaration = {
  id: 'sailthru',
  name: 'Marigold Engage by Sailthru',
  source: 'https://getstarted.sailthru.com/developers/zephyr-syntax/zephyr-control-structures/',
  delimiters: [
    { open: '{*', close: '*}', holds: 'comment', certainty: 'when-chosen' },
    { open: '{{', close: '}}', holds: 'mixed', certainty: 'when-chosen' },
    { open: '{', close: '}', holds: 'mixed', certainty: 'when-chosen', spaces: false },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_][\w.]*`,
    operators: ['?:', '?', '+', '-', '*', '/', '==', '!=', '<', '>', '<=', '>=', '&&', '||', '!', '='],
    functions: 'any',
  },
  blocks: [
    { name: 'if', middle: ['else if', 'else'], close: '/if' },
    { name: 'foreach', close: '/foreach', declares: 'loop' },
    { name: 'switch', close: '/switch' },
    { name: 'select', close: '/select' },
    { name: 'case', close: '/case' },
  ],
  fallbacks: [{ kind: 'operator', operator: '?:' }],
  scalarFallback: true,
  reserved: ['optout_confirm_url', 'view_url', 'forward_url', 'public_url', 'beacon', 'true', 'false'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email' },
  systemTags: { unsubscribeUrl: '{optout_confirm_url}', viewInBrowser: '{view_url}' },
  writing: { plain: '{FIELD}', withFallback: "{FIELD ?: 'FALLBACK'}", quote: "'", naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { text: '{optout_confirm_url}', weight: 10 },
    { text: '{beacon}', weight: 8 },
    { text: 'profile.vars.', weight: 10 },
    { text: '{/select}', weight: 10 },
    { text: '{view_url}', weight: 6 },
  ],
  hits: [
    { text: 'Hi {name},', tags: [{ text: '{name}', role: 'output', field: 'name' }] },
    {
      text: "{name ?: 'valued customer'}",
      tags: [{ text: "{name ?: 'valued customer'}", field: 'name', fallback: 'valued customer' }],
    },
    {
      text: '{profile.vars.first_name}',
      tags: [{ text: '{profile.vars.first_name}', field: 'profile.vars.first_name' }],
    },
    {
      text: '{if vip}a{else if new}b{else}c{/if}',
      tags: [
        { text: '{if vip}', role: 'open', field: 'vip', block: 'if' },
        { text: '{else if new}', role: 'middle' },
        { text: '{else}', role: 'middle' },
        { text: '{/if}', role: 'close', block: 'if' },
      ],
    },
    { text: '{* note *}', tags: [{ text: '{* note *}', role: 'comment' }] },
  ],
  misses: ['<style>.a{color:red}</style>', '<p style="{x}">', '{ color: red }'],
  lacks: { raw: 'undocumented', broken: 'indistinct' },
};
