import type { DialectDeclaration } from '../dialect';

export const eloqua: DialectDeclaration = {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  source: 'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/FieldMerges/FieldMerges.htm',
  delimiters: [
    { open: '<span class="eloquaemail">', close: '</span>', holds: 'name', name: String.raw`[A-Za-z][\w. ]*` },
    { open: "<span class='eloquaemail'>", close: '</span>', holds: 'name', name: String.raw`[A-Za-z][\w. ]*` },
    { open: '<span class=eloquaemail>', close: '</span>', holds: 'name', name: String.raw`[A-Za-z][\w. ]*` },
    { open: '<span class="eloquaemail" >', close: '</span>', holds: 'name', name: String.raw`[A-Za-z][\w. ]*` },
    { open: '~~eloqua..', close: '~~', holds: 'name', name: String.raw`type--\w+\.\.syntax--(?<field>\w+)[^~]*` },
  ],
  reserved: ['recipientid'],
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'EmailAddress', company: 'Company' },
  writing: { plain: '<span class="eloquaemail">FIELD</span>', naming: 'PascalCase' },
  missing: 'account-default',
  evidence: [
    { tag: String.raw`^<span class=["\x27]?eloquaemail`, weight: 10 },
    { tag: '^~~eloqua', weight: 10 },
    { text: '<elq', weight: 8 },
  ],
  hits: [
    {
      text: 'Hi <span class="eloquaemail">FirstName</span>,',
      tags: [{ text: '<span class="eloquaemail">FirstName</span>', role: 'output', field: 'FirstName' }],
    },
    {
      text: '<span class=eloquaemail>FirstName</span>',
      tags: [{ text: '<span class=eloquaemail>FirstName</span>', field: 'FirstName' }],
    },
    {
      text: '~~eloqua..type--emailfield..syntax--FirstName..innerText--FirstName..encodeFor--url~~',
      tags: [
        {
          text: '~~eloqua..type--emailfield..syntax--FirstName..innerText--FirstName..encodeFor--url~~',
          field: 'FirstName',
        },
      ],
    },
  ],
  misses: ['<span>FirstName</span>', '~~struck~~'],
  lacks: {
    fallback: 'in-account',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
