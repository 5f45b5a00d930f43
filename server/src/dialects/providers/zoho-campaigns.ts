import type { DialectDeclaration } from '../dialect';

export const zohoCampaigns: DialectDeclaration = {
  id: 'zoho-campaigns',
  name: 'Zoho Campaigns',
  source: 'https://help.zoho.com/portal/en/kb/campaigns/user-guide/merge-tags',
  delimiters: [
    {
      open: '$[',
      close: ']$',
      holds: 'name',
      name: String.raw`(?<field>(?:[A-Z]+:)?[\p{L}_][\p{L}\p{N}_ ]*)(?:\|(?<fallback>[^|\][]*)(?:\|[^\][]*)?)?`,
      spaces: false,
    },
  ],
  scalarFallback: true,
  reserved: ['LI:*', 'EMAIL'],
  fields: { firstName: 'FNAME', lastName: 'LNAME', email: 'EMAIL', company: 'COMPANYNAME' },
  systemTags: {
    unsubscribeUrl: '$[LI:UNSUBSCRIBE]$',
    viewInBrowser: '$[LI:VIEWINBROWSER]$',
    preferencesUrl: '$[LI:SUB_PREF]$',
  },
  writing: { plain: '$[FIELD]$', withFallback: '$[FIELD|FALLBACK]$', naming: 'UPPERCASE' },
  missing: 'blank',
  evidence: [{ tag: String.raw`^\$\[`, weight: 10 }],
  hits: [
    { text: 'Hi $[FNAME]$,', tags: [{ text: '$[FNAME]$', role: 'output', field: 'FNAME' }] },
    { text: '$[FNAME|Customer]$', tags: [{ text: '$[FNAME|Customer]$', field: 'FNAME', fallback: 'Customer' }] },
    {
      text: '$[FNAME|client|client]$',
      tags: [{ text: '$[FNAME|client|client]$', field: 'FNAME', fallback: 'client' }],
    },
    { text: '$[LI:UNSUBSCRIBE]$', tags: [{ text: '$[LI:UNSUBSCRIBE]$' }] },
    { text: 'to $[EMAIL] this', tags: [{ text: '$[EMAIL]', malformed: 'unclosed' }] },
  ],
  misses: ['costs $[10]', '[EMAIL]', '$x$'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
