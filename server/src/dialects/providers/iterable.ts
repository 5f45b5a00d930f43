import type { DialectDeclaration } from '../dialect';

export const iterable: DialectDeclaration = {
  id: 'iterable',
  name: 'Iterable',
  source: 'https://support.iterable.com/hc/en-us/articles/205480365',
  basedOn: 'handlebars',
  delimiters: [
    { open: '{{!--', close: '--}}', holds: 'comment' },
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache', trim: '~' },
    { open: '{{', close: '}}', holds: 'mustache', trim: '~' },
    { open: '[[', close: ']]', holds: 'mustache', certainty: 'when-chosen' },
  ],
  fallbacks: [{ kind: 'call', name: 'defaultIfEmpty', field: 0, fallback: 1 }],
  scalarFallback: true,
  reserved: [
    'unsubscribeUrl',
    'unsubscribeMessageTypeUrl',
    'hostedUnsubscribeUrl',
    'viewInBrowserUrl',
    'campaignId',
    'templateId',
    'now',
  ],
  fields: { firstName: 'firstName', lastName: 'lastName', email: 'email', company: 'company' },
  systemTags: {
    unsubscribeUrl: '{{unsubscribeUrl}}',
    viewInBrowser: '{{viewInBrowserUrl}}',
    preferencesUrl: '{{hostedUnsubscribeUrl}}',
  },
  writing: { plain: '{{FIELD}}', withFallback: '{{defaultIfEmpty FIELD "FALLBACK"}}', quote: '"', naming: 'camelCase' },
  evidence: [
    { tag: String.raw`^\{\{defaultIfEmpty\s`, weight: 10 },
    {
      tag: String.raw`^\{\{#(?:ifEq|ifGt|ifGte|ifLt|ifLte|ifModEq|ifContainsStr|ifMatchesRegexStr|minInList|maxInList|breaklines)\s`,
      weight: 10,
    },
    { tag: 'hostedUnsubscribeUrl|unsubscribeMessageTypeUrl|viewInBrowserUrl', weight: 10 },
    { tag: String.raw`^\{\{\s*unsubscribeUrl\s*\}\}`, weight: 8 },
  ],
  hits: [
    {
      text: '{{defaultIfEmpty firstName "there"}}',
      tags: [{ text: '{{defaultIfEmpty firstName "there"}}', field: 'firstName', fallback: 'there' }],
    },
    { text: '{{firstName}}', tags: [{ text: '{{firstName}}', field: 'firstName' }] },
    {
      text: '{{#ifEq plan "pro"}}a{{else}}b{{/ifEq}}',
      tags: [
        { text: '{{#ifEq plan "pro"}}', role: 'open', field: 'plan', block: 'ifEq' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/ifEq}}', role: 'close', block: 'ifEq' },
      ],
    },
    { text: '[[#each items]]', tags: [{ text: '[[#each items]]', role: 'open' }] },
    { text: '{{!-- note --}}', tags: [{ text: '{{!-- note --}}', role: 'comment' }] },
    { text: 'Hi {{firstName}, x', tags: [{ text: '{{firstName}', malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{ x | default: "y" }}', String.raw`\{{x}}`],
};
