import type { DialectDeclaration } from '../dialect';

export const freescout: DialectDeclaration = {
  id: 'freescout',
  name: 'FreeScout, Help Scout',
  source: 'https://docs.helpscout.com/article/1201-add-variables-to-replies',
  delimiters: [
    {
      open: '{%',
      close: '%}',
      holds: 'name',
      name: String.raw`(?<field>(?:customer|conversation|mailbox|user)\.[A-Za-z]+)(?:,fallback=(?<fallback>[^%{}]*))?`,
      spaces: false,
    },
  ],
  fallbacks: [],
  scalarFallback: true,
  fields: {
    firstName: 'customer.firstName',
    lastName: 'customer.lastName',
    fullName: 'customer.fullName',
    email: 'customer.email',
    company: 'customer.company',
    caseNumber: 'conversation.number',
  },
  writing: {
    plain: '{%FIELD%}',
    withFallback: '{%FIELD,fallback=FALLBACK%}',
    naming: 'camelCase',
    namespace: 'customer.',
  },
  missing: 'blank',
  evidence: [{ tag: String.raw`^\{%(?:customer|conversation|mailbox|user)\.[A-Za-z]+[%,]`, weight: 10 }],
  hits: [
    {
      text: 'Hi {%customer.firstName,fallback=there%},',
      tags: [
        {
          text: '{%customer.firstName,fallback=there%}',
          role: 'output',
          field: 'customer.firstName',
          fallback: 'there',
        },
      ],
    },
    {
      text: 'Case #{%conversation.number%}',
      tags: [{ text: '{%conversation.number%}', field: 'conversation.number' }],
    },
    { text: 'Hi {%customer.firstName%,', tags: [{ text: '{%customer.firstName%', malformed: 'unclosed' }] },
  ],
  misses: ['{%if customer.vip%}', '50% {off}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
