import type { DialectDeclaration } from '../dialect';

export const sfmc: DialectDeclaration = {
  id: 'sfmc',
  name: 'Salesforce Marketing Cloud',
  source: 'https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/personalizationStringsAMPscript',
  delimiters: [
    { open: '%%[', close: ']%%', holds: 'ampscript' },
    { open: '%%=', close: '=%%', holds: 'ampscript-output' },
    { open: '<script runat="server" language="ampscript">', close: '</script>', holds: 'ampscript' },
    { open: '<script language="ampscript" runat="server">', close: '</script>', holds: 'ampscript' },
    { open: '%%', close: '%%', holds: 'name', spaces: false, name: String.raw`[A-Za-z_][\w.-]*(?: [\w.-]+){0,6}` },
  ],
  statements: [
    'SET',
    'VAR',
    'IF',
    'THEN',
    'ELSE',
    'ELSEIF',
    'ENDIF',
    'FOR',
    'TO',
    'DO',
    'NEXT',
    'AND',
    'OR',
    'NOT',
    'TRUE',
    'FALSE',
  ],
  expressions: { variable: String.raw`@?[A-Za-z_]\w*`, operators: [], caseSensitive: false },
  reserved: [
    ...['view_email_url', 'profile_center_url', 'subscription_center_url', 'unsub_center_url', 'Member_*', 'member_*'],
    ...['emailaddr', '_subscriberkey', 'jobid', 'listid', 'xtmonth', 'xtyear', 'xtday*', 'xtshort*', 'subscriberid'],
    ...['_emailid', '_messagecontext', '_JobSubscriberBatchID', 'ReplyName', 'ReplyEmail', 'emailname_', 'linkname'],
    ...['double_opt_in_url', 'ftaf_url', 'microsite_base_url', 'memberid', '@*'],
  ],
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'emailaddr', company: 'Company' },
  systemTags: {
    unsubscribeUrl: '%%unsub_center_url%%',
    viewInBrowser: '%%view_email_url%%',
    preferencesUrl: '%%profile_center_url%%',
    year: '%%xtyear%%',
  },
  writing: {
    plain: '%%FIELD%%',
    withFallback: '%%=IIF(EMPTY(AttributeValue("FIELD")),"FALLBACK",AttributeValue("FIELD"))=%%',
    quote: '"',
    naming: 'PascalCase',
  },
  missing: 'refused',
  evidence: [
    { tag: String.raw`^%%[[=]`, weight: 10 },
    {
      tag: String.raw`^%%(?:view_email_url|Member_|member_|unsub_center_url|profile_center_url|subscription_center_url|emailaddr|_subscriberkey|xt)`,
      weight: 10,
    },
    { tag: String.raw`^%%\w+ [\w ]+%%$`, weight: 5 },
    { tag: String.raw`^%%\w+%%$`, weight: 3 },
  ],
  hits: [
    { text: 'at %%First Name%%.', tags: [{ text: '%%First Name%%', role: 'output', field: 'First Name' }] },
    {
      text: '%%[ IF EMPTY(@name) THEN ]%%a%%[ ELSE ]%%b%%[ ENDIF ]%%',
      tags: [
        { text: '%%[ IF EMPTY(@name) THEN ]%%', role: 'open', block: 'IF' },
        { text: '%%[ ELSE ]%%', role: 'middle' },
        { text: '%%[ ENDIF ]%%', role: 'close', block: 'IF' },
      ],
    },
    { text: '%%=v(@name)=%%', tags: [{ text: '%%=v(@name)=%%', role: 'output', field: '@name' }] },
    {
      text: '%%=IIF(EMPTY(AttributeValue("FirstName")),"there",AttributeValue("FirstName"))=%%',
      tags: [
        {
          text: '%%=IIF(EMPTY(AttributeValue("FirstName")),"there",AttributeValue("FirstName"))=%%',
          field: 'FirstName',
          fallback: 'there',
        },
      ],
    },
    {
      text: '%%[ SET @n = IIF(EMPTY([First Name]), "there", [First Name]) /* a note */ ]%%',
      tags: [
        { text: '%%[ SET @n = IIF(EMPTY([First Name]), "there", [First Name]) /* a note */ ]%%', role: 'statement' },
      ],
    },
    { text: 'shop is %%Store Name%. It', tags: [{ text: '%%Store Name%', malformed: 'unclosed' }] },
  ],
  misses: ['Save 20% or 30%', 'width:100%;height:50%', '50%% off', 'a%%2Fb'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
