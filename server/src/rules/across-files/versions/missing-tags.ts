import type { MergeTag } from '../../../document/merge-tag';
import type { Drift } from './drift';
import { withoutLanguage } from './language-marks';
import { beginningOf, printedTags, tagsOf, type VersionPair } from './mail-versions';

/** Fields that providers fill in for one version or that stand in footers alone. */
const SERVICE_FIELD =
  /unsub|opt_?out|browser|web_?version|mirror|archive|preferences|year|list_?address|tracking|pixel|^(?:locale|lang|language)$/i;

/** The fields that this version prints and the other has nowhere, each at its first tag. */
export function* missingTags(pair: VersionPair): Generator<Drift> {
  const { own, other, differsIn } = pair;
  const nameOf = (field: string): string => (differsIn === 'language' ? withoutLanguage(field) : field);
  const seen = new Set(tagsOf(other).flatMap(({ field }) => (field === undefined ? [] : [nameOf(field)])));
  for (const { field, span, text } of printedTags(own.body, tagsOf(own).filter(isOwnField))) {
    if (field === undefined || seen.has(nameOf(field))) continue;
    seen.add(nameOf(field));
    yield { pair, place: span, words: text, counterpart: beginningOf(other.body) };
  }
}

function isOwnField({ role, field, reserved }: MergeTag): boolean {
  return role === 'output' && field !== undefined && reserved !== true && !SERVICE_FIELD.test(field);
}
