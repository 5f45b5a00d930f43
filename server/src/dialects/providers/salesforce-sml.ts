import type { DialectDeclaration } from '../dialect';

export const salesforceSml: DialectDeclaration = {
  id: 'salesforce-sml',
  name: 'Salesforce Classic email templates',
  source: 'https://help.salesforce.com/s/articleView?id=sales.merge_fields_email_templates_cex.htm',
  delimiters: [
    {
      open: '{!',
      close: '}',
      holds: 'name',
      name: String.raw`(?:BLANKVALUE|NULLVALUE)\((?<field>\$?[A-Za-z][\w.]*), ?["'](?<fallback>[^"']*)["']\)`,
    },
    {
      open: '{!',
      close: '}',
      holds: 'name',
      name: String.raw`(?<field>\$?[A-Za-z]\w*\.[\w.]+)(?:, ?(?<fallback>[^{}"]*))?`,
    },
    { open: '{!', close: '}', holds: 'name', name: String.raw`(?:IF|CASE|TEXT|TODAY|NOW)\([^{}]*\)` },
  ],
  scalarFallback: true,
  reserved: ['$Organization.*', '$User.*', 'Organization.*', 'User.*', 'Sending_User.*'],
  fields: {
    firstName: 'Contact.FirstName',
    lastName: 'Contact.LastName',
    email: 'Contact.Email',
    company: 'Account.Name',
    phone: 'Contact.Phone',
    jobTitle: 'Contact.Title',
    caseNumber: 'Case.CaseNumber',
  },
  systemTags: {},
  writing: {
    plain: '{!FIELD}',
    withFallback: '{!BLANKVALUE(FIELD, "FALLBACK")}',
    quote: '"',
    naming: 'PascalCase',
    namespace: 'Contact.',
  },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{!\$?[A-Za-z]\w*\.`, weight: 10 },
    { tag: String.raw`^\{!(?:BLANKVALUE|NULLVALUE|IF)\(`, weight: 10 },
  ],
  hits: [
    {
      text: 'Dear {!Contact.FirstName},',
      tags: [{ text: '{!Contact.FirstName}', role: 'output', field: 'Contact.FirstName' }],
    },
    {
      text: '{!Contact.FirstName, Valued Customer}',
      tags: [
        { text: '{!Contact.FirstName, Valued Customer}', field: 'Contact.FirstName', fallback: 'Valued Customer' },
      ],
    },
    {
      text: '{!BLANKVALUE(Contact.FirstName, "there")}',
      tags: [{ text: '{!BLANKVALUE(Contact.FirstName, "there")}', field: 'Contact.FirstName', fallback: 'there' }],
    },
    {
      text: '{!Contact.First<b>Name</b>}',
      tags: [{ text: '{!Contact.First<b>Name</b>}', malformed: 'markup-inside' }],
    },
  ],
  misses: ['{!firstname}', '{!! $x !!}', '{{Contact.FirstName}}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
