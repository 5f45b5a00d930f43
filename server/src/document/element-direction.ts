import type { Body, MarkupElement } from './body';

/** The innermost element around an offset of the file that stands in the given one: `<span>` in its `<p>`. */
export function innermostElement({ elements }: Body, outer: MarkupElement, offset: number): MarkupElement {
  let innermost = outer;
  for (let index = firstFrom(elements, outer.startTag.end); index < elements.length; index++) {
    const candidate = elements[index];
    if (candidate === undefined || candidate.startTag.start > offset) break;
    if (candidate.startTag.end <= offset && (candidate.endTag === undefined || offset < candidate.endTag.start)) {
      innermost = candidate;
    }
  }
  return innermost;
}

/** Index of the first element whose start tag begins at or after an offset of the file. */
function firstFrom(elements: readonly MarkupElement[], offset: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.startTag.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What the element itself says of its direction; `auto` lets the text decide, which suits either. */
export function statedDirection(element: MarkupElement): 'rtl' | 'ltr' | undefined {
  const style = /(?:^|;)\s*direction\s*:\s*(rtl|ltr)/i.exec(attributeText(element, 'style'))?.[1];
  const ofColumn = element.name === 'mj-column' ? attributeText(element, 'direction') : '';
  const said = (style ?? (attributeText(element, 'dir') || ofColumn)).trim().toLowerCase();
  if (said === 'rtl' || said === 'auto') return 'rtl';
  return said === 'ltr' ? 'ltr' : undefined;
}

/** Knows which elements of a body run from right to left: by attribute, by style, by the mail's own style sheet. */
export class ElementDirections {
  readonly #selectors: ReadonlySet<string>;
  readonly #known = new Map<MarkupElement, boolean>();

  constructor(body: Body) {
    this.#selectors = rightToLeftSelectors(body);
  }

  /** The nearest word on direction decides. */
  isRightToLeft(element: MarkupElement): boolean {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const said = statedDirection(element);
    const result =
      said === undefined
        ? this.#isStyled(element) || (element.parent !== undefined && this.isRightToLeft(element.parent))
        : said === 'rtl';
    this.#known.set(element, result);
    return result;
  }

  #isStyled(element: MarkupElement): boolean {
    if (this.#selectors.size === 0) return false;
    const classes = `${attributeText(element, 'class')} ${attributeText(element, 'css-class')}`.toLowerCase();
    const names = classes.split(/\s+/).filter((name) => name !== '');
    const candidates = ['*', element.name, ...names.flatMap((name) => [`.${name}`, `${element.name}.${name}`])];
    return candidates.some((candidate) => this.#selectors.has(candidate));
  }
}

/** Simple selectors (`body`, `.arabic`, `td.arabic`) that a style sheet in the mail turns right-to-left. */
function rightToLeftSelectors({ elements, content }: Body): ReadonlySet<string> {
  const selectors = new Set<string>();
  for (const { name, startTag, endTag } of elements) {
    if ((name !== 'style' && name !== 'mj-style') || endTag === undefined) continue;
    const inside = content.fromSource({ start: startTag.end, end: endTag.start });
    for (const selector of rightToLeftRules(content.text.slice(inside.start, inside.end))) selectors.add(selector);
  }
  return selectors;
}

/** A style rule is what stands between two closing braces: `@media … {` before it changes nothing. */
function rightToLeftRules(sheet: string): readonly string[] {
  return sheet.split('}').flatMap((rule) => {
    const [declarations = '', heads = ''] = rule.split('{').reverse();
    if (!/(?:^|[;\s])direction\s*:\s*rtl/i.test(declarations)) return [];
    return heads.split(',').map((head) => head.trim().toLowerCase());
  });
}

function attributeText(element: MarkupElement, name: string): string {
  return element.attributes.find((each) => each.name === name)?.value.text ?? '';
}
