import type { DialectDeclaration } from '../dialect';

export const omnisend: DialectDeclaration = {
  id: 'omnisend',
  name: 'Omnisend',
  source: 'https://support.omnisend.com/templates/personalization-in-channels',
  delimiters: [
    { open: '[[', close: ']]', holds: 'output' },
    { open: '[%', close: '%]', holds: 'statement' },
  ],
  expressions: {
    variable: String.raw`(?:contact|account|event|order|discount|product|item)\.[\w.]+|unsubscribe_link|preference_link|view_in_browser_link`,
    filters: 'colon',
    operators: [],
  },
  blocks: [
    { name: 'if', middle: ['elsif', 'else'], close: 'endif' },
    { name: 'for', close: 'endfor', declares: 'loop' },
  ],
  statements: ['assign'],
  fallbacks: [{ kind: 'filter', name: 'default' }],
  scalarFallback: true,
  reserved: ['unsubscribe_link', 'preference_link', 'view_in_browser_link', 'account.*'],
  fields: { firstName: 'contact.first_name', lastName: 'contact.last_name', email: 'contact.email' },
  systemTags: {
    company: '[[account.name]]',
    unsubscribeUrl: '[[unsubscribe_link]]',
    viewInBrowser: '[[view_in_browser_link]]',
    preferencesUrl: '[[preference_link]]',
  },
  writing: {
    plain: '[[FIELD]]',
    withFallback: '[[FIELD | default: "FALLBACK"]]',
    quote: '"',
    naming: 'snake_case',
    namespace: 'contact.',
  },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\[\[\s*contact\.`, weight: 10 },
    { tag: String.raw`^\[\[\s*(?:unsubscribe_link|preference_link|view_in_browser_link|account\.name)`, weight: 8 },
    { tag: String.raw`^\[%\s*(?:if|for|endif|else)\b`, weight: 5 },
  ],
  hits: [
    {
      text: 'Hi [[contact.first_name]],',
      tags: [{ text: '[[contact.first_name]]', role: 'output', field: 'contact.first_name' }],
    },
    {
      text: '[[contact.first_name | default: "there"]]',
      tags: [{ text: '[[contact.first_name | default: "there"]]', field: 'contact.first_name', fallback: 'there' }],
    },
    {
      text: '[% if contact.vip %]a[% else %]b[% endif %]',
      tags: [
        { text: '[% if contact.vip %]', role: 'open' },
        { text: '[% else %]', role: 'middle' },
        { text: '[% endif %]', role: 'close', block: 'if' },
      ],
    },
    { text: 'Hi [[contact.first_name], x', tags: [{ text: '[[contact.first_name]', malformed: 'unclosed' }] },
  ],
  misses: ['[[firstname]]', '[contact.first_name]', '{{ contact.first_name }}'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
