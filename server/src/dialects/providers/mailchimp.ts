import type { DialectDeclaration } from '../dialect';

export const mailchimp: DialectDeclaration = {
  id: 'mailchimp',
  name: 'Mailchimp',
  source: 'https://mailchimp.com/developer/marketing/docs/merge-fields/',
  delimiters: [
    {
      open: '*|',
      close: '|*',
      holds: 'name',
      spaces: false,
      name: String.raw`(?:(?:HTML|UPPER|LOWER|TITLE|URL|PHONE):)?(?<field>[A-Za-z][A-Za-z0-9_]*(?::[^|*<>]*)?)`,
    },
  ],
  blocks: [
    { name: 'IF', open: 'IF:', middle: ['ELSEIF:', 'ELSE:'], close: 'END:IF' },
    { name: 'IF', open: 'IFNOT:', middle: ['ELSEIF:', 'ELSE:'], close: 'END:IF' },
    { name: 'INTERESTED', open: 'INTERESTED:', middle: ['ELSE:'], close: 'END:INTERESTED' },
    { name: 'RSSITEMS', open: 'RSSITEMS:', close: 'END:RSSITEMS' },
    { name: 'FEEDITEMS', open: 'FEEDITEMS:', close: 'END:FEEDITEMS' },
  ],
  reserved: [
    ...['MC:*', 'MC_*', 'LIST:*', 'LIST_*', 'USER:*', 'HTML:*', 'RSS*', 'FEED*', 'DATE:*', 'TWITTER:*', 'FACEBOOK:*'],
    ...['ARCHIVE', 'ARCHIVE_PAGE', 'FORWARD', 'UNSUB', 'UPDATE_PROFILE', 'CURRENT_YEAR', 'REWARDS', 'EMAIL'],
    ...['CAMPAIGN_UID', 'UNIQID', 'EMAIL_UID', 'ABOUT_LIST', 'TRANSLATE:*', 'SHARE:*', 'POLL:*', 'SURVEY:*'],
  ],
  fields: { firstName: 'FNAME', lastName: 'LNAME', email: 'EMAIL', phone: 'PHONE', address: 'ADDRESS' },
  systemTags: {
    company: '*|LIST:COMPANY|*',
    unsubscribeUrl: '*|UNSUB|*',
    viewInBrowser: '*|ARCHIVE|*',
    preferencesUrl: '*|UPDATE_PROFILE|*',
    year: '*|CURRENT_YEAR|*',
  },
  writing: {
    plain: '*|FIELD|*',
    withFallback: '*|IF:FIELD|**|FIELD|**|ELSE:|*FALLBACK*|END:IF|*',
    naming: 'UPPERCASE',
  },
  missing: 'account-default',
  evidence: [
    { tag: String.raw`^\*\|(?:IF:|IFNOT:|ELSEIF:|ELSE:|END:IF|MC:)`, weight: 10 },
    { tag: String.raw`^\*\|(?:FNAME|LNAME|UNSUB|ARCHIVE|UPDATE_PROFILE|CURRENT_YEAR|LIST:|HTML:|MERGE\d)`, weight: 8 },
    { tag: String.raw`^\*\|`, weight: 5 },
    { text: 'mc:edit', weight: 10 },
  ],
  hits: [
    { text: 'Hi *|FNAME|*,', tags: [{ text: '*|FNAME|*', role: 'output', field: 'FNAME' }] },
    {
      text: '*|IF:FNAME|*Hi *|FNAME|**|ELSE:|*Hi there*|END:IF|*',
      tags: [
        { text: '*|IF:FNAME|*', role: 'open', field: 'FNAME', block: 'IF' },
        { text: '*|FNAME|*' },
        { text: '*|ELSE:|*', role: 'middle' },
        { text: '*|END:IF|*', role: 'close', block: 'IF' },
      ],
    },
    { text: '<!-- *|IFNOT:ARCHIVE_PAGE|* -->', tags: [{ text: '*|IFNOT:ARCHIVE_PAGE|*', role: 'open', block: 'IF' }] },
    { text: '*|UPPER:FNAME|*', tags: [{ text: '*|UPPER:FNAME|*', field: 'FNAME' }] },
    { text: 'to *|ADDRESS* and', tags: [{ text: '*|ADDRESS*', malformed: 'unclosed' }] },
    { text: 'to *| ADDRESS |* and', tags: [{ text: '*| ADDRESS |*', malformed: 'white-space' }] },
    { text: 'by *|LIST:COMPANY&nbsp;|*', tags: [{ text: '*|LIST:COMPANY&nbsp;|*', malformed: 'entities-inside' }] },
    { text: '*|FN<span>AME|*', tags: [{ text: '*|FN<span>AME|*', malformed: 'markup-inside' }] },
  ],
  misses: ['*&#124;FNAME&#124;*', 'a *| b', '{{FNAME}}', '/*|*/'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
