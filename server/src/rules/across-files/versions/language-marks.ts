/** The languages whose codes names and addresses end in, most often. */
const CODES = 'en|fr|it|id|ar|de|es|pt|nl|pl|ja|zh|ko|ru|tr|sv|da|fi|no|nb|cs|uk|ro|hu|el|vi|th|he';

const FIELD_SUFFIX = new RegExp(`(?:[._-](?:${CODES})(?:[_-][A-Za-z]{2})?)$`, 'i');
const SEGMENT = new RegExp(`^(?:${CODES})(?:[-_][A-Za-z]{2,4})?$`, 'i');
const PAGE_SUFFIX = new RegExp(`[._-](?:${CODES})(?:[-_][A-Za-z]{2})?(?=\\.[a-z0-9]{2,5}$|$)`, 'i');
const HOST_PREFIX = new RegExp(`^(?:${CODES})\\.`, 'i');

/** A field without the language at its end: `product_name_fr`, `title.en`. */
export function withoutLanguage(field: string): string {
  return field.replace(FIELD_SUFFIX, '');
}

/** A page whatever the language it is read in. */
export interface LanguageFreePage {
  /** The host without its language and without its country. */
  readonly site: string;
  readonly path: string;
  /** Whether the address named a language. */
  readonly wasMarked: boolean;
}

/** What is left of an address when the marks of a language are taken out: `fr.shop.example/aide`, `/fr-ca/…`. */
export function languageFreePage(host: string, path: string): LanguageFreePage {
  const site = host.replace(HOST_PREFIX, '');
  const segments = path.split('/').filter((segment) => segment !== '');
  const kept = segments.filter((segment) => !SEGMENT.test(segment)).map((segment) => segment.replace(PAGE_SUFFIX, ''));
  const written = kept.join('/');
  return {
    site: site.replace(/(?:\.(?:co|com|org|net))?\.[a-z]{2,10}$/i, ''),
    path: written,
    wasMarked: site !== host || written !== segments.join('/'),
  };
}
