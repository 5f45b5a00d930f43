import type { DialectDeclaration } from '../dialect';

export const oracleOnlineMarketing: DialectDeclaration = {
  id: 'oracle-online-marketing',
  name: 'Oracle Online Marketing',
  source: 'https://docs.oracle.com/en/cloud/saas/',
  delimiters: [
    {
      open: '<pstag:',
      close: '/>',
      holds: 'name',
      name: String.raw`profile value="(?<field>[^"]*)"(?: default="(?<fallback>[^"]*)")?|[\w-]+[^<>]{0,200}`,
    },
  ],
  scalarFallback: true,
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'Email' },
  writing: {
    plain: '<pstag:profile value="FIELD"/>',
    withFallback: '<pstag:profile value="FIELD" default="FALLBACK"/>',
    quote: '"',
    naming: 'PascalCase',
  },
  evidence: [{ tag: '^<pstag:', weight: 10 }],
  hits: [
    {
      text: '<pstag:profile value="FirstName" default="there"/>',
      tags: [
        {
          text: '<pstag:profile value="FirstName" default="there"/>',
          role: 'output',
          field: 'FirstName',
          fallback: 'there',
        },
      ],
    },
    {
      text: '<pstag:profile value="FirstName"/>',
      tags: [{ text: '<pstag:profile value="FirstName"/>', field: 'FirstName' }],
    },
    {
      text: 'Hi <pstag:profile value="FirstName"/, welcome',
      tags: [{ text: '<pstag:profile value="FirstName"/', malformed: 'unclosed' }],
    },
  ],
  misses: ['<o:p>', '<p/>'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
