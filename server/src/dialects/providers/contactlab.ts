import type { DialectDeclaration } from '../dialect';

export const contactlab: DialectDeclaration = {
  id: 'contactlab',
  name: 'Contactlab',
  source: 'https://www.contactlab.com/',
  delimiters: [
    { open: '${', close: '}$', holds: 'name', name: String.raw`[A-Za-z]\w*` },
    { open: '<@', close: '@>', holds: 'name', name: '[^<>@]{1,200}' },
    { open: '%{', close: '}%', holds: 'name', name: '[^{}%]{1,200}', certainty: 'when-chosen' },
  ],
  fields: { firstName: 'NOME', lastName: 'COGNOME', email: 'EMAIL' },
  writing: { plain: '${FIELD}$', naming: 'UPPERCASE' },
  evidence: [
    { tag: String.raw`^\$\{\w+\}\$`, weight: 10 },
    { tag: String.raw`^%\{`, weight: 6 },
    { tag: '^<@', weight: 4 },
  ],
  hits: [
    { text: '${NOME}$', tags: [{ text: '${NOME}$', role: 'output', field: 'NOME' }] },
    { text: '%{NOME}%', tags: [{ text: '%{NOME}%', field: 'NOME' }] },
    { text: '<@ nome @>', tags: [{ text: '<@ nome @>', field: 'nome' }] },
    { text: 'Hi ${NOME, welcome', tags: [{ text: '${NOME', malformed: 'unclosed' }] },
  ],
  misses: ['costs ${10}', '{NOME}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
