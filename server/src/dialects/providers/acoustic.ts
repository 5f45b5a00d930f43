import type { DialectDeclaration } from '../dialect';

export const acoustic: DialectDeclaration = {
  id: 'acoustic',
  name: 'Acoustic Campaign',
  source: 'https://help.goacoustic.com/hc/en-us/articles/360043346993',
  delimiters: [
    {
      open: '%%',
      close: '%%',
      holds: 'name',
      name: String.raw`(?![0-9A-Fa-f]{2}[A-Za-z/%])[A-Za-z][\w.-]*(?: [\w.-]+){0,6}`,
      spaces: false,
    },
    { open: '#', close: '#', holds: 'name', name: 'SP[A-Z]+', certainty: 'by-name', spaces: false },
  ],
  reserved: [
    'mailing_id',
    'REPORT_ID_CODE',
    'RECIPIENT_ID',
    'JOB_ID_CODE',
    'SPCLICKTOVIEW',
    'SPONECLICKOPTOUT',
    'SPEMAILOPTOUT',
    'SPFORWARD',
  ],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email' },
  systemTags: { unsubscribeUrl: '#SPONECLICKOPTOUT#', viewInBrowser: '#SPCLICKTOVIEW#' },
  writing: { plain: '%%FIELD%%', naming: 'Title Case' },
  missing: 'account-default',
  evidence: [
    { tag: '^%%(?:mailing_id|REPORT_ID_CODE|RECIPIENT_ID|JOB_ID_CODE)%%', weight: 10 },
    { tag: '^#SP[A-Z]+#', weight: 10 },
    { text: 'xt="SP', weight: 10 },
    { tag: String.raw`^%%\w+ [\w ]+%%$`, weight: 3 },
    { tag: String.raw`^%%\w+%%$`, weight: 3 },
  ],
  hits: [
    { text: 'Hi %%First Name%%,', tags: [{ text: '%%First Name%%', role: 'output', field: 'First Name' }] },
    { text: '%%PRODUCTID%%', tags: [{ text: '%%PRODUCTID%%', field: 'PRODUCTID' }] },
    { text: 'see #SPCLICKTOVIEW# now', tags: [{ text: '#SPCLICKTOVIEW#' }] },
    { text: 'a%%2Fb%%2F%%PRODUCTID%%', tags: [{ text: '%%PRODUCTID%%' }] },
    { text: 'Hi %%First Name%, x', tags: [{ text: '%%First Name%', malformed: 'unclosed' }] },
  ],
  misses: ['50%% off', '#footer', '20% and 30%'],
  lacks: { fallback: 'in-account', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
