import type { DialectDeclaration } from '../dialect';

export const marketo: DialectDeclaration = {
  id: 'marketo',
  name: 'Marketo Engage',
  source:
    'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/demand-generation/landing-pages/personalizing-landing-pages/tokens-overview',
  delimiters: [
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?<field>(?:[Ll]ead|[Cc]ompany|my|[Ss]ystem|[Pp]rogram|[Cc]ampaign|[Tt]rigger|[Mm]ember)\.[\p{L}\p{N}_ .#&()/-]+)(?::default=(?<fallback>[^{}]*))?`,
    },
  ],
  scalarFallback: true,
  reserved: ['system.*', 'my.*', 'program.*', 'campaign.*', 'trigger.*'],
  fields: {
    firstName: 'lead.First Name',
    lastName: 'lead.Last Name',
    email: 'lead.Email Address',
    company: 'company.Company Name',
    phone: 'lead.Phone Number',
    city: 'lead.City',
    country: 'lead.Country',
    jobTitle: 'lead.Job Title',
  },
  systemTags: {
    unsubscribeUrl: '{{system.unsubscribeLink}}',
    viewInBrowser: '{{system.viewAsWebpageLink}}',
    date: '{{system.date}}',
  },
  writing: { plain: '{{FIELD}}', withFallback: '{{FIELD:default=FALLBACK}}', naming: 'Title Case', namespace: 'lead.' },
  missing: 'blank',
  evidence: [
    { tag: ':default=', weight: 10 },
    { tag: String.raw`^\{\{\w+\.\w+ [\w ]+[:}]`, weight: 10 },
    { tag: String.raw`^\{\{system\.`, weight: 10 },
    { tag: String.raw`^\{\{(?:lead|company|my|program|member)\.`, weight: 6 },
  ],
  hits: [
    {
      text: 'Hi {{lead.First Name}},',
      tags: [{ text: '{{lead.First Name}}', role: 'output', field: 'lead.First Name' }],
    },
    {
      text: '{{lead.First Name:default=friend}}',
      tags: [{ text: '{{lead.First Name:default=friend}}', field: 'lead.First Name', fallback: 'friend' }],
    },
    { text: '{{lead.City:default=}}', tags: [{ text: '{{lead.City:default=}}', fallback: '' }] },
    { text: '{{my.Event Date}}', tags: [{ text: '{{my.Event Date}}', field: 'my.Event Date' }] },
    {
      text: 'Hi {{lead.First Name:default=there}, the',
      tags: [{ text: '{{lead.First Name:default=there}', malformed: 'unclosed' }],
    },
  ],
  misses: ['{{ first_name }}', '{{customer.First Name}}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
