import type { MergeTag } from '../../../document/merge-tag';
import type { Drift } from './drift';
import { withoutLanguage } from './language-marks';
import { beginningOf, tagsOf, type Version, type VersionPair } from './mail-versions';
import { printedTags } from './printed-tags';

/** Fields that providers fill in for one version or that stand in footers alone. */
const SERVICE_FIELD =
  /unsub|opt_?out|browser|web_?version|mirror|archive|preferences|year|list_?address|tracking|pixel|^(?:locale|lang|language)$/i;

/** The fields that this version prints and the other has nowhere, each at its first tag. */
export function* missingTags(pair: VersionPair): Generator<Drift> {
  const { own, other, differsIn } = pair;
  const nameOf = (field: string): string => (differsIn === 'language' ? withoutLanguage(field) : field);
  const seen = new Set(tagsOf(other).flatMap(({ field }) => (field === undefined ? [] : [nameOf(field)])));
  let words: string | undefined;
  for (const tag of printedTags(own).filter(isOwnField)) {
    const { field, span, text } = tag;
    if (field === undefined || seen.has(nameOf(field))) continue;
    seen.add(nameOf(field));
    words ??= wordsOf(other);
    if (!mentions(words, field, text)) yield { pair, place: span, words: text, counterpart: beginningOf(other.body) };
  }
}

/** Printing a field, with a fallback at most; what a function makes of it looks different in each version. */
function isOwnField({ role, field, text, reserved }: MergeTag): boolean {
  if (role !== 'output' || field === undefined || reserved === true || SERVICE_FIELD.test(field)) return false;
  return !/^<%/.test(text) || /^[^\s(),]+$/.test(text.replace(/^<%[=-]?\s*|\s*[-=]?%>$/g, ''));
}

/** Everything that the tags of a version say, and the tags that only the other version's dialect would read. */
function wordsOf(version: Version): string {
  return `${version.body.content.text}\n${tagsOf(version)
    .map(({ text }) => text)
    .join('\n')}`;
}

/** The tag as it stands, or all parts of its field's path: `link_to(@order, @order_url)` leads to `@order_url`. */
function mentions(words: string, field: string, tag: string): boolean {
  if (words.includes(tag)) return true;
  const parts = field.split(/\.|->/).filter((part) => part !== '');
  return field.length > 0 && /^<%/.test(tag) && parts.every((part) => words.includes(part));
}
