import type { DialectDeclaration } from '../dialect';

export const smarty: DialectDeclaration = {
  id: 'smarty',
  name: 'Smarty',
  source: 'https://smarty-php.github.io/smarty/',
  kind: 'engine',
  delimiters: [
    { open: '{*', close: '*}', holds: 'comment', certainty: 'when-chosen' },
    { open: '{$', close: '}', holds: 'output' },
    { open: '{', close: '}', holds: 'statement', certainty: 'when-chosen', spaces: false },
  ],
  expressions: { variable: String.raw`[A-Za-z_][\w.@>-]*`, filters: 'tight-colon', operators: [] },
  blocks: [
    { name: 'if', middle: ['elseif', 'else'], close: '/if' },
    { name: 'foreach', middle: ['foreachelse'], close: '/foreach', declares: 'loop' },
    { name: 'section', middle: ['sectionelse'], close: '/section', declares: 'loop' },
    { name: 'strip', close: '/strip' },
    { name: 'capture', close: '/capture' },
    { name: 'literal', close: '/literal', content: 'raw' },
  ],
  statements: ['include', 'assign', 'ldelim', 'rdelim', 'block', 'extends', 'l'],
  fallbacks: [{ kind: 'filter', name: 'default' }],
  scalarFallback: true,
  reserved: ['smarty', 'smarty.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{$FIELD}', withFallback: "{$FIELD|default:'FALLBACK'}", quote: "'", naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\$\w+(?:\.\w+|->)`, weight: 3 },
    { tag: String.raw`^\{\$`, weight: 2 },
    { text: '{foreach ', weight: 8 },
    { text: '{/foreach}', weight: 8 },
    { text: '{literal}', weight: 8 },
    { text: '{/if}', weight: 5 },
    { text: '{else}', weight: 4 },
    { text: '{elseif ', weight: 6 },
    { text: '{/ts}', weight: 8 },
  ],
  hits: [
    { text: 'Hi {$first_name},', tags: [{ text: '{$first_name}', role: 'output', field: 'first_name' }] },
    { text: "{$name|default:'there'}", tags: [{ text: "{$name|default:'there'}", field: 'name', fallback: 'there' }] },
    { text: '{$user.name|escape}', tags: [{ text: '{$user.name|escape}', field: 'user.name' }] },
    {
      text: '{if $vip}a{elseif $new}b{else}c{/if}',
      tags: [
        { text: '{if $vip}', role: 'open' },
        { text: '{elseif $new}', role: 'middle' },
        { text: '{else}', role: 'middle' },
        { text: '{/if}', role: 'close', block: 'if' },
      ],
    },
    { text: '{* a note *}', tags: [{ text: '{* a note *}', role: 'comment' }] },
    {
      text: '{literal}{$x}{/literal}',
      tags: [
        { text: '{literal}', role: 'open' },
        { text: '{/literal}', role: 'close' },
      ],
    },
    { text: 'Hi {$fi<b>rst_name</b>}, welcome', tags: [{ text: '{$fi<b>rst_name</b>}', malformed: 'markup-inside' }] },
  ],
  misses: ['{ color: red }', '{"a": 1}', 'costs {$10'],
};
