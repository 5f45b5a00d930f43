import type { Body, Link } from '../../../document/body';
import { contains, type Span } from '../../../text/span';
import { lastStartingBy } from '../../merge-tags/reading/last-starting-by';
import { menusOf } from './menus';

/** A link and what is compared of its address. */
export interface ComparableLink {
  readonly link: Link;
  /** Host and path, without what trackers and servers add. */
  readonly key: string;
  readonly host: string;
  readonly path: string;
}

/** The links of a body that a reader of the other version would miss, in source order. */
export function comparableLinks(body: Body): readonly ComparableLink[] {
  const images = body.blocks.filter(({ role }) => role === 'image').map((block) => block.span);
  const menus = menusOf(body);
  return body.links.flatMap((link) => {
    const address = link.target.text.trim();
    const label = body.visible.text.slice(link.label.start, link.label.end).trim();
    if (
      label === '' ||
      isLanguageName(label) ||
      isIn(images, link) ||
      isIn(menus, link) ||
      isServiceLink(address) ||
      isServiceLink(label)
    )
      return [];
    const key = keyOf(address);
    return key === undefined ? [] : [{ link, ...key }];
  });
}

/** Every address of a body by what is compared of it, the links of images and footers too. */
export function linkKeys({ links }: Body): ReadonlySet<string> {
  return new Set(links.map(({ target }) => keyOf(target.text.trim())?.key).filter((key) => key !== undefined));
}

/** Whether a link stands in one of the ranges; an image in a link is its whole label. */
function isIn(ranges: readonly Span[], { label }: Link): boolean {
  const range = lastStartingBy(ranges, label.start, ({ start }) => start);
  return range !== undefined && contains(range, label);
}

/** Unsubscribe and view-in-browser links, which providers add to one version, in the five languages. */
const SERVICE =
  /unsub|opt[-_ ]?out|preferences|manage[-_ ]sub|(?:view|read|open)[^.]{0,20}(?:browser|online)|web[-_ ]?version|mirror|archive|browser|désabonn|désinscri|desinscri|préférences|en ligne|navigateur|disiscri|disiscriv|annulla|preferenze|online|berhenti|peramban|preferensi|إلغاء|المتصفح|تفضيلات/iu;

const SOCIAL_HOST =
  /^(?:[a-z]{2,3}\.|m\.)?(?:facebook|instagram|twitter|x|linkedin|youtube|tiktok|pinterest|threads|whatsapp|wa|t|bsky)\.(?:com|me|net|app)$/;

/** What a link that leads to the same page in another language is called. */
const LANGUAGE_NAME =
  /^(?:english|français|francais|italiano|deutsch|español|português|nederlands|bahasa indonesia|indonesia|العربية|عربي)$/iu;

function isLanguageName(label: string): boolean {
  return LANGUAGE_NAME.test(label) || /^[A-Z]{2}$/.test(label);
}

function isServiceLink(words: string): boolean {
  return SERVICE.test(words);
}

const ADDRESS = /^(?:https?:)?\/\/(?:www\.)?([^/?#\s]{1,253})([^?#\s]*)/i;

/** Undefined for what is no page of its own: a home page, an anchor, a mailbox, a social network, a mere merge tag. */
function keyOf(address: string): Omit<ComparableLink, 'link'> | undefined {
  const match = ADDRESS.exec(address.startsWith('www.') ? `//${address}` : address);
  const host = match?.[1]?.toLowerCase() ?? '';
  const path = (match?.[2] ?? '').replace(/\/+$/, '').replace(/\s/g, '');
  if (path === '' || SOCIAL_HOST.test(host)) return undefined;
  return { key: host + path, host, path };
}
