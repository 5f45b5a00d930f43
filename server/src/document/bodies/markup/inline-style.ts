/** What a `style` attribute says about whether and how an element is drawn. */
export interface InlineStyle {
  /** Nothing inside is drawn, whatever it says itself. */
  readonly vanishes: boolean;
  /** Nothing inside is drawn unless it resets the property; undefined where the property is not set. */
  readonly tiny?: boolean;
  readonly invisible?: boolean;
  /** Drawn as a block although the element is inline. */
  readonly block: boolean;
  /** Has a background of its own that is not the white of the page. */
  readonly filled: boolean;
  readonly padded: boolean;
}

const ZERO = /^[+-]?0*(?:\.0*)?(?:px|pt|em|rem|%)?$/;
const AT_MOST_ONE_PIXEL = /^(?:0|1|0?\.\d{1,9})(?:\.0*)?px$/;
const COLOURLESS = /^(?:|none|transparent|inherit|initial|white|#fff|#ffffff)$/i;

/** Reads the declarations that matter; unknown ones are passed over. */
export function readInlineStyle(style: string): InlineStyle {
  const declared = declarations(style);
  const is = (property: string, value: string): boolean => declared.get(property) === value;
  const size = declared.get('font-size');
  const isZero = (property: string): boolean => ZERO.test(declared.get(property) ?? 'auto');
  const visibility = declared.get('visibility');
  return {
    vanishes:
      is('display', 'none') ||
      isZero('opacity') ||
      isZero('max-height') ||
      (is('overflow', 'hidden') && (isZero('height') || isZero('max-width'))),
    ...(size !== undefined && { tiny: ZERO.test(size) || AT_MOST_ONE_PIXEL.test(size) }),
    ...(visibility !== undefined && { invisible: visibility === 'hidden' || visibility === 'collapse' }),
    block: is('display', 'block') || is('display', 'inline-block') || is('display', 'table'),
    filled: ['background-color', 'background'].some((property) => isColoured(declared.get(property))),
    padded: declared.has('padding'),
  };
}

/** Whether a background is told apart from the page. */
export function isColoured(background: string | undefined): boolean {
  return background !== undefined && !COLOURLESS.test(background.trim());
}

function declarations(style: string): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    declared.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return declared;
}
