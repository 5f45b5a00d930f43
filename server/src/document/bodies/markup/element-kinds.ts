import type { BlockRole } from '../../body';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that have no content and no end tag (HTML Living Standard, 13.1.2). */
export const VOID_ELEMENTS = words(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen',
);

/** Elements a browser sets apart from the text around them (HTML Living Standard, 15.3). */
const BLOCK_ELEMENTS = words(`
  address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption
  figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary
  table tbody td tfoot th thead title tr ul`);

/** Blocks whose start ends a paragraph (HTML Living Standard, 13.2.6.4.7). */
const ENDS_PARAGRAPH = words(`
  address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2
  h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul`);

/** Inline elements that cannot stand in a head, so that an unclosed head ends where they start. */
const BODY_INLINE_ELEMENTS = words('a b big br em font i img s small span strike strong sub sup u');

/** Elements whose text no mail client shows. */
export const UNREAD_ELEMENTS = words(`
  head iframe noembed noframes script select style template textarea title datalist object
  mj-head mj-title mj-attributes mj-style mj-font mj-breakpoint mj-html-attributes mj-include`);

/** Elements whose text is code. */
export const CODE_ELEMENTS = words('code pre samp kbd tt');

/** Elements whose `alt` is read in the place of a picture. */
export const IMAGE_ELEMENTS = words('img area mj-image mj-carousel-image mj-social-element');

/** Whether an `href` of this element is an address the reader can follow. */
export function isLinkElement(name: string): boolean {
  return name === 'a' || name === 'area' || (name.startsWith('mj-') && name !== 'mj-font');
}

/** Elements that keep an end tag or an implied end inside them from reaching out. */
const WALLS = words('td th caption button');

export function isWall(name: string): boolean {
  return WALLS.has(name) || name.startsWith('mj-');
}

export function isBlock(name: string): boolean {
  return BLOCK_ELEMENTS.has(name) || name.startsWith('mj-');
}

export function isOutsideHead(name: string): boolean {
  return (BLOCK_ELEMENTS.has(name) && name !== 'title') || BODY_INLINE_ELEMENTS.has(name) || name === 'mj-body';
}

/** What a start tag ends without being told to, and the element that nothing beyond is ended by it. */
export interface ImpliedEnd {
  readonly ends: readonly string[];
  readonly within: readonly string[];
}

const LIST_ITEM: ImpliedEnd = { ends: ['li'], within: ['ul', 'ol', 'menu', 'dir'] };
const DEFINITION: ImpliedEnd = { ends: ['dt', 'dd'], within: ['dl'] };
const CELL: ImpliedEnd = { ends: ['td', 'th'], within: ['tr', 'table'] };
const ROW: ImpliedEnd = { ends: ['tr', 'td', 'th'], within: ['table'] };
const ROW_GROUP: ImpliedEnd = { ends: ['tbody', 'thead', 'tfoot', ...ROW.ends], within: ['table'] };

/** Implied ends of list and table parts; `walls` do not stop those of a table. */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', LIST_ITEM],
  ['dt', DEFINITION],
  ['dd', DEFINITION],
  ['option', { ends: ['option'], within: ['select'] }],
  ['a', { ends: ['a'], within: ['table'] }],
  ['td', CELL],
  ['th', CELL],
  ['tr', ROW],
  ['tbody', ROW_GROUP],
  ['thead', ROW_GROUP],
  ['tfoot', ROW_GROUP],
]);

export const PARAGRAPH_END: ImpliedEnd = { ends: ['p'], within: ['table'] };
export const HEAD_END: ImpliedEnd = { ends: ['head', 'mj-head'], within: [] };

export function endsParagraph(name: string): boolean {
  return ENDS_PARAGRAPH.has(name);
}

/** Parts of a table, which a wall inside the same table does not shut in. */
export const TABLE_PARTS = words('table tbody thead tfoot tr td th caption');

const OWN_ROLES: ReadonlyMap<string, BlockRole> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd'].map((name) => [name, 'list-item'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
  ...['button', 'mj-button'].map((name) => [name, 'button'] as const),
  ['blockquote', 'quote'],
]);

/** The role of a block: its own, or that of a heading, list item, quotation or button it stands in. */
export function blockRole(name: string, outer: BlockRole): BlockRole {
  const own = OWN_ROLES.get(name);
  if (own !== undefined) return own;
  return outer === 'cell' ? 'paragraph' : outer;
}
