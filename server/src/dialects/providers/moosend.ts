import type { DialectDeclaration } from '../dialect';

export const moosend: DialectDeclaration = {
  id: 'moosend',
  name: 'Moosend',
  source: 'https://help.moosend.com/hc/en-us/articles/4412231236498',
  delimiters: [
    {
      open: '#recipient:',
      close: '#',
      holds: 'name',
      name: String.raw`(?<field>recipient:[\p{L}\p{N}_ ]+)(?:\|(?<fallback>[^#]*))?`,
      prefix: 'recipient:',
    },
    { open: '#campaign:', close: '#', holds: 'name', name: String.raw`campaign:\w+`, prefix: 'campaign:' },
    { open: '#sender:', close: '#', holds: 'name', name: String.raw`sender:\w+`, prefix: 'sender:' },
    { open: '#', close: '#', holds: 'name', name: 'unsubscribeLink|updatePreferencesLink|webLocation', spaces: false },
  ],
  scalarFallback: true,
  reserved: ['unsubscribeLink', 'updatePreferencesLink', 'webLocation', 'campaign:*', 'sender:*'],
  fields: { firstName: 'recipient:name', email: 'recipient:email', fullName: 'recipient:name' },
  systemTags: {
    unsubscribeUrl: '#unsubscribeLink#',
    viewInBrowser: '#campaign:webLocation#',
    preferencesUrl: '#updatePreferencesLink#',
  },
  writing: { plain: '#FIELD#', withFallback: '#FIELD|FALLBACK#', naming: 'lowercase', namespace: 'recipient:' },
  missing: 'blank',
  evidence: [
    { tag: '^#recipient:', weight: 10 },
    { tag: '^#(?:unsubscribeLink|updatePreferencesLink|campaign:)', weight: 8 },
  ],
  hits: [
    { text: 'Hi #recipient:name#,', tags: [{ text: '#recipient:name#', role: 'output', field: 'recipient:name' }] },
    {
      text: '#recipient:name|friend#',
      tags: [{ text: '#recipient:name|friend#', field: 'recipient:name', fallback: 'friend' }],
    },
    { text: '#unsubscribeLink#', tags: [{ text: '#unsubscribeLink#' }] },
  ],
  misses: ['#footer#', 'href="#top"', '#FFFFFF'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only', broken: 'indistinct' },
};
