import type { Attribute } from './attribute';
import { UNREAD_ELEMENTS } from './element-kinds';
import type { InlineStyle } from './inline-style';

/** Whether and how a mail client draws what an element holds. */
export interface Drawing {
  /** Content that is no text of the mail: styles, scripts, the head, quoted earlier mail. */
  readonly unread: boolean;
  /** Hidden for good, by the element or one around it. */
  readonly vanished: boolean;
  /** Hidden until an element inside resets the property. */
  readonly tiny: boolean;
  readonly invisible: boolean;
  /** The preheader, told by its name or by being hidden before all other text. */
  readonly preheader?: 'named' | 'hidden';
}

/** What stands outside every element. */
export const DRAWN: Drawing = { unread: false, vanished: false, tiny: false, invisible: false };

/** Whether the element's content cannot be seen in the opened mail. */
export function isHidden({ unread, vanished, tiny, invisible }: Drawing): boolean {
  return unread || vanished || tiny || invisible;
}

/** Whether the element's content is visible text: drawn, or shown in the list of mails. */
export function isReadable(drawing: Drawing): boolean {
  return !drawing.unread && (drawing.preheader !== undefined || !isHidden(drawing));
}

const PREHEADER_NAME = /(?:^|[-_\s])pre-?header(?:[-_]?text)?(?:$|\s)|(?:^|\s)preview(?:[-_]?text)?(?:$|\s)/i;
const QUOTED_MAIL_CLASS = /(?:^|\s)(?:gmail_quote|moz-cite-prefix|yahoo_quoted)(?:$|\s)/;

/** What to make of an element; `atStart` says that no visible text stands before it. */
export function drawingOf(
  name: string,
  attributes: ReadonlyMap<string, Attribute>,
  style: InlineStyle | undefined,
  outer: Drawing,
  atStart: boolean,
): Drawing {
  if (name === 'mj-preview') return { ...DRAWN, vanished: true, preheader: 'named' };
  if (attributes.size === 0 && !UNREAD_ELEMENTS.has(name)) return outer;
  const drawing: Drawing = {
    unread: outer.unread || UNREAD_ELEMENTS.has(name) || isQuotedMail(name, attributes),
    vanished: outer.vanished || style?.vanishes === true || attributes.has('hidden'),
    tiny: style?.tiny ?? outer.tiny,
    invisible: style?.invisible ?? outer.invisible,
  };
  const preheader = preheaderOf(drawing, attributes, outer, atStart);
  return preheader === undefined ? drawing : { ...drawing, preheader };
}

function preheaderOf(
  drawing: Drawing,
  attributes: ReadonlyMap<string, Attribute>,
  outer: Drawing,
  atStart: boolean,
): 'named' | 'hidden' | undefined {
  if (drawing.unread) return undefined;
  if (outer.preheader === 'named') return 'named';
  if (outer.preheader === 'hidden') return isHidden(drawing) ? 'hidden' : undefined;
  if (!atStart) return undefined;
  if (['class', 'id'].some((name) => PREHEADER_NAME.test(attributes.get(name)?.maskedValue ?? ''))) return 'named';
  return isHidden(drawing) && !isHidden(outer) ? 'hidden' : undefined;
}

/** Quoted earlier mail, as mail clients mark it in a reply. */
function isQuotedMail(name: string, attributes: ReadonlyMap<string, Attribute>): boolean {
  if (name === 'blockquote' && attributes.get('type')?.maskedValue.toLowerCase() === 'cite') return true;
  return QUOTED_MAIL_CLASS.test(attributes.get('class')?.maskedValue ?? '');
}
