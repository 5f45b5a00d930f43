import type { DialectDeclaration } from '../dialect';

export const sendy: DialectDeclaration = {
  id: 'sendy',
  name: 'Sendy',
  source: 'https://sendy.co/get-started',
  delimiters: [
    { open: '[', close: ']', holds: 'name', name: String.raw`(?<field>[A-Za-z][\w -]*),fallback=(?<fallback>[^\][]*)` },
    {
      open: '[',
      close: ']',
      holds: 'name',
      name: 'unsubscribe|webversion|confirmation_link|reconsent|current(?:day|month)(?:number)?|currentyear',
      certainty: 'by-name',
      spaces: false,
    },
    { open: '[', close: ']', holds: 'name', name: String.raw`[A-Z][\w-]*`, certainty: 'when-chosen', spaces: false },
  ],
  scalarFallback: true,
  reserved: [
    'unsubscribe',
    'webversion',
    'confirmation_link',
    'reconsent',
    'currentday',
    'currentdaynumber',
    'currentmonth',
    'currentmonthnumber',
    'currentyear',
  ],
  fields: { firstName: 'Name', email: 'Email', fullName: 'Name' },
  systemTags: { unsubscribeUrl: '[unsubscribe]', viewInBrowser: '[webversion]', year: '[currentyear]' },
  writing: { plain: '[FIELD]', withFallback: '[FIELD,fallback=FALLBACK]', naming: 'PascalCase' },
  missing: 'blank',
  elements: ['unsubscribe', 'webversion'],
  evidence: [
    { tag: String.raw`^\[(?:Name|Email)[,\]]`, weight: 10 },
    { tag: String.raw`^\[[A-Z]\w*,fallback=`, weight: 3 },
    { tag: String.raw`^\[(?:unsubscribe|webversion|reconsent)\]`, weight: 6 },
    { text: '<unsubscribe>', weight: 6 },
    { text: '<webversion>', weight: 5 },
  ],
  hits: [
    {
      text: 'Hi [Name,fallback=there],',
      tags: [{ text: '[Name,fallback=there]', role: 'output', field: 'Name', fallback: 'there' }],
    },
    { text: '[Email]', tags: [{ text: '[Email]', field: 'Email' }] },
    { text: '[unsubscribe]', tags: [{ text: '[unsubscribe]' }] },
  ],
  misses: ['[1]', '[Insert date]', '<!--[if mso]>x<![endif]-->'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only', broken: 'indistinct' },
};
