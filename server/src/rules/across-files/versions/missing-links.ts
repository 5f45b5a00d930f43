import { comparableLinks, linkKeys, type ComparableLink } from './comparable-links';
import type { Drift } from './drift';
import { languageFreePage, type LanguageFreePage } from './language-marks';
import { groupBy } from './group-by';
import { beginningOf, type VersionPair } from './mail-versions';

/** The pages that this version leads to and the other does not, each at its first link. */
export function missingLinks(pair: VersionPair): Iterable<Drift> {
  return pair.differsIn === 'format' ? otherPages(pair) : otherPagesOfTranslation(pair);
}

/** HTML and text lead to the same addresses, word for word. */
function* otherPages(pair: VersionPair): Generator<Drift> {
  const { own, other } = pair;
  const seen = new Set(linkKeys(other.body));
  const ownKeys = linkKeys(own.body);
  const unmatched = comparableLinks(other.body).filter((each) => !ownKeys.has(each.key));
  const byHost = new Map([...unmatched].reverse().map((each) => [each.host, each]));
  for (const each of comparableLinks(own.body)) {
    if (seen.has(each.key)) continue;
    seen.add(each.key);
    yield drift(pair, each, byHost.get(each.host));
  }
}

/** A link and its page, whatever the language. */
interface TranslatedLink extends ComparableLink {
  readonly page: LanguageFreePage;
}

/**
 * Two languages may lead to two pages: `/help` and `/aide`. Links to pages that only one of them has are paired in
 * their order, site by site; a link without a partner is missing, and a partner that was mistyped or is another
 * year's is no translation.
 */
function* otherPagesOfTranslation(pair: VersionPair): Generator<Drift> {
  const [own, other] = [translatedLinks(pair.own.body), translatedLinks(pair.other.body)];
  const partners = groupBy(onlyIn(other, own), ({ page }) => page.site);
  for (const [site, links] of groupBy(onlyIn(own, other), ({ page }) => page.site)) {
    const others = partners.get(site) ?? [];
    for (const [index, link] of links.entries()) {
      const partner = others[index];
      if (partner === undefined || isSlip(link, partner)) yield drift(pair, link, partner);
    }
  }
}

function translatedLinks(body: VersionPair['own']['body']): readonly TranslatedLink[] {
  return comparableLinks(body)
    .map((link) => ({ ...link, page: languageFreePage(link.host, link.path) }))
    .filter(({ page }) => page.path !== '');
}

/** Each page once. */
function onlyIn(links: readonly TranslatedLink[], others: readonly TranslatedLink[]): readonly TranslatedLink[] {
  const seen = new Set(others.map(keyOf));
  return links.filter((link) => {
    const isNew = !seen.has(keyOf(link));
    seen.add(keyOf(link));
    return isNew;
  });
}

function keyOf({ page: { site, path } }: TranslatedLink): string {
  return `${site}/${path}`;
}

/** Letters swapped or another number: no two languages differ so. */
function isSlip(one: TranslatedLink, other: TranslatedLink): boolean {
  if (one.page.wasMarked || other.page.wasMarked || one.host !== other.host) return false;
  const withoutNumbers = ({ path }: TranslatedLink): string => path.replace(/\d+/g, '#');
  const letters = ({ path }: TranslatedLink): string => [...path.toLowerCase()].sort().join('');
  return withoutNumbers(one) === withoutNumbers(other) || letters(one) === letters(other);
}

function drift(pair: VersionPair, { link }: ComparableLink, partner: ComparableLink | undefined): Drift {
  const { source, text } = link.target;
  return { pair, place: source, words: text, counterpart: partner?.link.target.source ?? beginningOf(pair.other.body) };
}
