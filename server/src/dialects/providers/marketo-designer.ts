import type { DialectDeclaration } from '../dialect';

export const marketoDesigner: DialectDeclaration = {
  id: 'marketo-designer',
  name: 'Marketo Engage Email Designer',
  source:
    'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/email-marketing/email-designer/personalization-tokens',
  basedOn: 'ajo',
  mustache: {
    path: String.raw`(?:lead|company|my|system|program|campaign|trigger|member)\.[A-Za-z_][\w.]*|[a-z]\w*`,
    helpers: ['each', 'with', 'if', 'unless'],
    hasElse: true,
  },
  reserved: ['system.*', 'my.*', 'program.*'],
  fields: {
    firstName: 'lead.firstName',
    lastName: 'lead.lastName',
    email: 'lead.emailAddress',
    company: 'company.companyName',
  },
  systemTags: { unsubscribeUrl: '{{system.unsubscribeLink}}', viewInBrowser: '{{system.viewAsWebpageLink}}' },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{%=FIELD ?: "FALLBACK" %}',
    quote: '"',
    naming: 'camelCase',
    namespace: 'lead.',
  },
  evidence: [
    { tag: String.raw`^\{%=\s*(?:lead|company)\.`, weight: 10 },
    { tag: String.raw`^\{\{(?:lead|company)\.[a-z]+(?:[A-Z]|_)\w*\}\}`, weight: 10 },
    { tag: String.raw`^\{\{(?:lead|company)\.[a-z]+\}\}`, weight: 4 },
    { tag: String.raw`^\{\{system\.`, weight: 8 },
  ],
  hits: [
    { text: '{{lead.firstName}}', tags: [{ text: '{{lead.firstName}}', field: 'lead.firstName' }] },
    {
      text: '{%=lead.city ?: "your town" %}',
      tags: [{ text: '{%=lead.city ?: "your town" %}', field: 'lead.city', fallback: 'your town' }],
    },
    {
      text: '{%#if lead.vip%}a{%/if%}',
      tags: [
        { text: '{%#if lead.vip%}', role: 'open' },
        { text: '{%/if%}', role: 'close' },
      ],
    },
    { text: '{{! note }}', tags: [{ text: '{{! note }}', role: 'comment' }] },
    { text: 'Hi {{lead.firstName}, x', tags: [{ text: '{{lead.firstName}', malformed: 'unclosed' }] },
  ],
  misses: ['{{lead.First Name}}', '{{lead.City:default=x}}', '{{profile.person.name}}'],
  lacks: { raw: 'undocumented' },
};
