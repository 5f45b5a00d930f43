import type { MarkupElement } from '../body';
import type { MailDocument } from '../mail-document';

/** What only mail clients, or the services that send mail, ever read. */
const MAIL_ONLY_MARKUP =
  /\[if [^\]\n]{0,40}\bmso\b|\bmso-[a-z]|urn:schemas-microsoft-com:(?:vml|office)|x-apple-disable-message-reformatting|<html[^>]{0,80}(?:amp4email|⚡4email)|\bdata-msys-|\bmc:edit\b/i;

/** Links and tags by which readers leave a list or see the mail elsewhere. */
const LIST_MANAGEMENT =
  /unsub|opt[-_]?out|update_?profile|(?:view|read)[-_]?(?:it[-_]?)?(?:in|on)[-_]?browser|web[-_]?version|mirror ?page/i;

/** Weight at which marks of a web page outweigh where the file lies and how it greets. */
const WEB_PAGE_WEIGHT = 2;

const LINKS_OF_WEB_PAGES =
  /^(?:canonical|manifest|icon|shortcut icon|apple-touch-icon|modulepreload|preload|prefetch|alternate|next|prev)$/i;
const PROPERTIES_OF_WEB_PAGES = /^(?:og:|twitter:|fb:|description$|robots$|generator$|theme-color$|csrf-)/i;

/** Elements that no mail client supports, or that lay out pages; how much each says. */
const WEB_PAGE_ELEMENTS: Readonly<Record<string, number>> = {
  nav: 2,
  form: 2,
  iframe: 2,
  canvas: 2,
  dialog: 2,
  select: 2,
  textarea: 2,
  main: 1,
  article: 1,
  aside: 1,
  input: 1,
  button: 1,
};

/** Whether the markup speaks to mail clients or to a sending service. */
export function hasMailMarkup(mail: MailDocument): boolean {
  if (!isMarkup(mail)) return false;
  return MAIL_ONLY_MARKUP.test(mail.source) || hasPreheader(mail) || managesSubscription(mail);
}

/** Whether the markup is a page for a browser: scripts, navigation, forms, what search engines read. */
export function isWebPage(mail: MailDocument): boolean {
  let weight = 0;
  const seen = new Set<string>();
  for (const element of elementsOf(mail)) {
    const mark = webPageMark(element);
    if (mark === undefined || seen.has(mark.name)) continue;
    seen.add(mark.name);
    weight += mark.weight;
    if (weight >= WEB_PAGE_WEIGHT) return true;
  }
  return false;
}

/** Whether a table is laid out as mails lay them out, for want of anything better. */
export function hasMailTable(mail: MailDocument): boolean {
  return elementsOf(mail).some(
    (element) =>
      element.name === 'table' &&
      (attribute(element, 'role') === 'presentation' ||
        (attribute(element, 'cellpadding') !== undefined && attribute(element, 'cellspacing') !== undefined)),
  );
}

function webPageMark(element: MarkupElement): { readonly name: string; readonly weight: number } | undefined {
  const { name } = element;
  if (name === 'script') return attribute(element, 'src') === undefined ? undefined : { name, weight: 2 };
  if (name === 'link') return linkMark(attribute(element, 'rel') ?? '', attribute(element, 'href') ?? '');
  if (name === 'meta') {
    const property = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    return PROPERTIES_OF_WEB_PAGES.test(property) ? { name: property, weight: 1 } : undefined;
  }
  const weight = Object.hasOwn(WEB_PAGE_ELEMENTS, name) ? WEB_PAGE_ELEMENTS[name] : undefined;
  return weight === undefined ? undefined : { name, weight };
}

/** Web fonts are linked from mails too. */
function linkMark(relation: string, target: string): { readonly name: string; readonly weight: number } | undefined {
  if (LINKS_OF_WEB_PAGES.test(relation.trim())) return { name: `link ${relation}`, weight: 2 };
  if (relation.toLowerCase() === 'stylesheet' && !target.includes('font')) return { name: 'stylesheet', weight: 1 };
  return undefined;
}

function hasPreheader({ bodies }: MailDocument): boolean {
  return bodies.some(({ blocks }) => blocks.some(({ role }) => role === 'preheader'));
}

function managesSubscription({ mergeTags, bodies }: MailDocument): boolean {
  return (
    mergeTags.some(({ text }) => LIST_MANAGEMENT.test(text)) ||
    bodies.some(({ links }) => links.some(({ target }) => LIST_MANAGEMENT.test(target.text)))
  );
}

function isMarkup({ format }: MailDocument): boolean {
  return format === 'html' || format === 'mjml';
}

function elementsOf(mail: MailDocument): readonly MarkupElement[] {
  return mail.bodies.flatMap(({ elements }) => elements);
}

function attribute({ attributes }: MarkupElement, name: string): string | undefined {
  return attributes.find((candidate) => candidate.name === name)?.value.text;
}
