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
  let words: WrittenWords | undefined;
  for (const tag of printedTags(own).filter(isOwnField)) {
    const { field, span, text } = tag;
    if (field === undefined || seen.has(nameOf(field))) continue;
    seen.add(nameOf(field));
    words ??= wordsOf(other);
    if (!mentions(words, field, text)) yield { pair, place: span, words: text, counterpart: beginningOf(other.body) };
  }
}

/** Printing a field, with a fallback at most; what a function or a condition makes of it differs in each version. */
function isOwnField({ role, field, text, reserved }: MergeTag): boolean {
  if (role !== 'output' || field === undefined || reserved === true || SERVICE_FIELD.test(field)) return false;
  if (/\?.*:/s.test(text)) return false;
  return !/^<%/.test(text) || /^[^\s(),]+$/.test(text.replace(/^<%[=-]?\s*|\s*[-=]?%>$/g, ''));
}

/** What a version says, as its author wrote it. */
interface WrittenWords {
  readonly body: string;
  readonly tags: readonly string[];
}

function wordsOf(version: Version): WrittenWords {
  return { body: version.body.content.text, tags: tagsOf(version).map(({ text }) => text) };
}

/**
 * Whether a version has the tag in words that its own dialect does not read, or the field inside another tag:
 * `link_to(@order, @order_url)` leads to `@order_url`.
 */
function mentions({ body, tags }: WrittenWords, field: string, tag: string): boolean {
  if (body.includes(tag)) return true;
  if (!/^<%/.test(tag)) return tags.some((text) => namesField(text, field));
  const parts = field.split(/\.|->/).filter((part) => part !== '');
  return parts.every((part) => tags.some((text) => text.includes(part)));
}

/** Whether the field stands in a tag as a whole name. */
function namesField(text: string, field: string): boolean {
  for (let at = text.indexOf(field); at !== -1; at = text.indexOf(field, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + field.length)];
    if (!/[\p{L}\p{N}_.$-]/u.test(before) && !/[\p{L}\p{N}_-]/u.test(after)) return true;
  }
  return false;
}
