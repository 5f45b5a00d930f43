import type { DialectDeclaration } from '../dialect';

export const esputnik: DialectDeclaration = {
  id: 'esputnik',
  name: 'eSputnik',
  source: 'https://docs.esputnik.com/',
  delimiters: [
    {
      open: '%',
      close: '%',
      holds: 'name',
      name: String.raw`(?<field>[A-Z][A-Z0-9_.]*)\|(?<fallback>[^%\n]{0,60})`,
      spaces: false,
    },
  ],
  scalarFallback: true,
  fields: { firstName: 'FIRSTNAME', lastName: 'LASTNAME', email: 'EMAIL' },
  writing: { plain: '%FIELD|%', withFallback: '%FIELD|FALLBACK%', naming: 'UPPERCASE' },
  evidence: [{ tag: String.raw`^%[A-Z]+\|`, weight: 8 }],
  hits: [
    { text: '%FIRSTNAME|%', tags: [{ text: '%FIRSTNAME|%', role: 'output', field: 'FIRSTNAME', fallback: '' }] },
    { text: '%FIRSTNAME|friend%', tags: [{ text: '%FIRSTNAME|friend%', field: 'FIRSTNAME', fallback: 'friend' }] },
  ],
  misses: ['%FIRSTNAME%', '20%|30%'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only', broken: 'indistinct' },
};
