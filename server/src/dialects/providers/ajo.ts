import type { DialectDeclaration } from '../dialect';

export const ajo: DialectDeclaration = {
  id: 'ajo',
  name: 'Adobe Journey Optimizer',
  source:
    'https://experienceleague.adobe.com/en/docs/journey-optimizer/using/content-management/personalization/personalization-syntax',
  delimiters: [
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache' },
    { open: '{{', close: '}}', holds: 'mustache' },
    { open: '{%=', close: '%}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
  ],
  expressions: {
    variable: String.raw`[\p{L}_@][\p{L}\p{N}_.-]*`,
    operators: ['?:', '?', '+', '-', '*', '/', '==', '!=', '<', '>', '<=', '>=', 'and', 'or', 'not', 'in'],
    functions: 'any',
  },
  mustache: {
    path: '[^\\s!"#%&\'()*+,/;<=>@[\\\\\\]^`{|}~]+',
    helpers: ['each', 'with', 'if', 'unless', 'fragment'],
    hasElse: true,
  },
  blocks: [
    { name: 'if', open: '#if', middle: ['else if', 'else'], close: '/if' },
    { name: 'unless', open: '#unless', middle: ['else'], close: '/unless' },
    { name: 'each', open: '#each', close: '/each', declares: 'scope' },
    { name: 'with', open: '#with', close: '/with', declares: 'scope' },
  ],
  statements: ['let', 'include'],
  fallbacks: [{ kind: 'operator', operator: '?:' }],
  scalarFallback: true,
  reserved: ['context.*', 'offers.*', 'audience.*'],
  fields: {
    firstName: 'profile.person.name.firstName',
    lastName: 'profile.person.name.lastName',
    email: 'profile.personalEmail.address',
    phone: 'profile.mobilePhone.number',
    city: 'profile.homeAddress.city',
  },
  writing: { plain: '{{FIELD}}', withFallback: '{%=FIELD ?: "FALLBACK" %}', quote: '"' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{%=`, weight: 6 },
    { tag: String.raw`^\{%#`, weight: 6 },
    { tag: String.raw`\bprofile\.[a-z]`, weight: 10 },
    { tag: String.raw`\boffers\.|\baudience\.`, weight: 4 },
  ],
  hits: [
    {
      text: 'Hi {{profile.person.name.firstName}},',
      tags: [{ text: '{{profile.person.name.firstName}}', role: 'output', field: 'profile.person.name.firstName' }],
    },
    {
      text: '{%=profile.person.name.firstName ?: "there" %}',
      tags: [
        {
          text: '{%=profile.person.name.firstName ?: "there" %}',
          field: 'profile.person.name.firstName',
          fallback: 'there',
        },
      ],
    },
    {
      text: '{%#if profile.vip%}a{%else%}b{%/if%}',
      tags: [
        { text: '{%#if profile.vip%}', role: 'open', field: 'profile.vip', block: 'if' },
        { text: '{%else%}', role: 'middle' },
        { text: '{%/if%}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{{#each profile.items as |p|}}{{p.name}}{{/each}}',
      tags: [
        { text: '{{#each profile.items as |p|}}', role: 'open' },
        { text: '{{p.name}}' },
        { text: '{{/each}}', role: 'close' },
      ],
    },
    { text: '{% let x = profile.city %}', tags: [{ text: '{% let x = profile.city %}', role: 'statement' }] },
    { text: '{{! note }}', tags: [{ text: '{{! note }}', role: 'comment' }] },
    {
      text: 'Hi {%=profile.city ?: “there” %}',
      tags: [{ text: '{%=profile.city ?: “there” %}', malformed: 'curly-quotes' }],
    },
  ],
  misses: ['{% if x %}', '{{ x | default: "y" }}', '*|FNAME|*'],
  lacks: { raw: 'undocumented' },
};
