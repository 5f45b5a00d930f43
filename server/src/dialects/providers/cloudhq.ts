import type { DialectDeclaration } from '../dialect';

export const cloudhq: DialectDeclaration = {
  id: 'cloudhq',
  name: 'cloudHQ',
  source: 'https://www.cloudhq.net/',
  delimiters: [
    {
      open: '*|',
      close: '|*',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z]\w*)\|(?<fallback>[^|*<>]*)`,
      spaces: false,
    },
  ],
  scalarFallback: true,
  fields: { firstName: 'FIRST_NAME', lastName: 'LAST_NAME', email: 'EMAIL' },
  writing: { plain: '*|FIELD|*', withFallback: '*|FIELD|FALLBACK|*', naming: 'UPPER_CASE' },
  evidence: [{ tag: String.raw`^\*\|\w+\|[^|]`, weight: 6 }],
  hits: [
    {
      text: '*|FIRST_NAME|Friend|*',
      tags: [{ text: '*|FIRST_NAME|Friend|*', role: 'output', field: 'FIRST_NAME', fallback: 'Friend' }],
    },
    { text: 'Hi *|FIRST_NAME|Friend|*,', tags: [{ text: '*|FIRST_NAME|Friend|*' }] },
    {
      text: 'Hi *| FIRST_NAME|Friend |*, welcome',
      tags: [{ text: '*| FIRST_NAME|Friend |*', malformed: 'white-space' }],
    },
  ],
  misses: ['*|FIRST_NAME|*', 'a | b | c'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
