import type { DialectDeclaration } from '../dialect';

export const templateToolkit: DialectDeclaration = {
  id: 'template-toolkit',
  name: 'Template Toolkit',
  source: 'https://template-toolkit.org/docs/manual/Syntax.html',
  kind: 'engine',
  delimiters: [
    { open: '[%#', close: '%]', holds: 'comment' },
    { open: '[%', close: '%]', holds: 'template-toolkit', trim: '-+~=' },
  ],
  scalarFallback: true,
  reserved: ['loop', 'loop.*', 'template.*', 'component.*', 'global.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '[% FIELD %]', withFallback: "[% FIELD || 'FALLBACK' %]", quote: "'", naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\[%[-+~=]?\s*(?:[A-Z]{2,}\b|\|)`, weight: 10 },
    { tag: String.raw`^\[%[-+~=]?\s`, weight: 4 },
    { tag: String.raw`^\[%.*\|\s?\w+`, weight: 4 },
    { text: '[% END %]', weight: 10 },
  ],
  hits: [
    {
      text: 'Hi [% user.name %],',
      tags: [{ text: '[% user.name %]', role: 'output', field: 'user.name' }],
    },
    {
      text: "Hi [% first_name || 'friend' %],",
      tags: [{ text: "[% first_name || 'friend' %]", field: 'first_name', fallback: 'friend' }],
    },
    {
      text: '[%- IF vip -%]a[% ELSIF new %]b[% ELSE %]c[% END %]',
      tags: [
        { text: '[%- IF vip -%]', role: 'open', field: 'vip' },
        { text: '[% ELSIF new %]', role: 'middle' },
        { text: '[% ELSE %]', role: 'middle' },
        { text: '[% END %]', role: 'close' },
      ],
    },
    {
      text: '[% FOREACH item IN order.items %][% item.title | html %][% END %]',
      tags: [
        { text: '[% FOREACH item IN order.items %]', role: 'open', field: 'order.items' },
        { text: '[% item.title | html %]', field: 'item.title' },
        { text: '[% END %]', role: 'close' },
      ],
    },
    {
      text: '[%|loc(list.name)%]Welcome to %1[%END%]',
      tags: [
        { text: '[%|loc(list.name)%]', role: 'open' },
        { text: '[%END%]', role: 'close' },
      ],
    },
    {
      text: '[% IF seat; seat.row; END %] [% "Row %1"|loc(seat.row) %]',
      tags: [
        { text: '[% IF seat; seat.row; END %]', role: 'statement', field: 'seat' },
        { text: '[% "Row %1"|loc(seat.row) %]', role: 'output' },
      ],
    },
    { text: '[%# a note %]', tags: [{ text: '[%# a note %]', role: 'comment' }] },
    {
      text: 'Hi [% name || “friend” %],',
      tags: [{ text: '[% name || “friend” %]', malformed: 'curly-quotes' }],
    },
    { text: '[% SET greeting = "Hi" %]', tags: [{ text: '[% SET greeting = "Hi" %]', role: 'statement' }] },
  ],
  misses: ['[%]', '[50% off]', '[% {{ name }} %]'],
  lacks: { raw: 'undocumented' },
};
