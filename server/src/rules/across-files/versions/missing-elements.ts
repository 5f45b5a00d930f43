import type { Sentence } from '../../../document/prose';
import type { NoticeElement } from '../../../jurisdictions/jurisdiction';
import { sourceOf } from '../../letter-places';
import { canRecognise, noticeElements } from '../../notice-elements';
import { COMPARED_ELEMENTS, type Drift } from './drift';
import { beginningOf, type Version, type VersionPair } from './mail-versions';

/** The elements of a breach notice that this version has and the other lacks, each at the first words that say it. */
export function* missingElements(pair: VersionPair): Generator<Drift> {
  const { own, other } = pair;
  if (!isBreach(own) || !isBreach(other) || own.mail.pack === undefined || other.mail.pack === undefined) return;
  const said = elementsOf(own);
  const saidThere = elementsOf(other);
  for (const element of COMPARED_ELEMENTS) {
    const [sentence] = said.get(element) ?? [];
    if (sentence === undefined || saidThere.has(element) || !canRecognise(element, other.mail)) continue;
    yield { pair, place: sourceOf(sentence), words: '', element, counterpart: beginningOf(other.body) };
  }
}

function elementsOf({ mail, body }: Version): ReadonlyMap<NoticeElement, readonly Sentence[]> {
  return noticeElements({ ...mail, passages: mail.passages.filter((passage) => passage.body === body) });
}

/** What is inferred of one version alone may be wrong; what its author says holds of both. */
function isBreach({ mail: { kind } }: Version): boolean {
  return kind.kind === 'breach';
}
