import type { DialectDeclaration } from '../dialect';

export const oneShoppingCart: DialectDeclaration = {
  id: 'one-shopping-cart',
  name: '1ShoppingCart',
  source: 'https://www.1shoppingcart.com/',
  delimiters: [{ open: '%$', close: '$%', holds: 'name', name: String.raw`[A-Za-z]\w*`, spaces: false }],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '%$FIELD$%', naming: 'lowercase' },
  evidence: [{ tag: String.raw`^%\$`, weight: 10 }],
  hits: [
    { text: '%$firstname$%', tags: [{ text: '%$firstname$%', role: 'output', field: 'firstname' }] },
    { text: 'Hi %$firstname$%,', tags: [{ text: '%$firstname$%' }] },
  ],
  misses: ['50%', '$10', '%firstname%'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
