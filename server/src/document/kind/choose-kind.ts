import type { LearntModel } from '../learnt/learnt-model';
import type { KindChoice } from '../mail-document';
import type { Passage } from '../prose';
import { readKindFeatures } from './kind-features';
import { scoreKinds, weighEvidence, WEIGHED_KINDS, type Contribution } from './score-kinds';

/** A subject without a letter must be likelier than not to be what it seems: “An important update” may be anything. */
const SURE_OF_HEADLINE = 0.5;
const MOST_EVIDENCE = 3;
/** Shorter quotations are shown whole; in UTF-16 units. */
const LONGEST_EVIDENCE = 80;

/** Infers the kind of mail from the words of subject, title, preheader and letter. See docs/kind-of-mail.md. */
export function inferKind(passages: readonly Passage[], model: LearntModel): KindChoice {
  const evidence = weighEvidence(readKindFeatures(passages), model);
  const { kind, probability } = scoreKinds(evidence);
  const isTold = passages.some(({ body }) => body !== undefined) || probability >= SURE_OF_HEADLINE;
  if (kind === 'ordinary' || !isTold) return { kind: 'ordinary', because: 'inferred', evidence: [] };
  return { kind, because: 'inferred', evidence: reasonsFor(WEIGHED_KINDS.indexOf(kind), evidence.contributions) };
}

/** The words that spoke loudest for a kind: phrases where there are any, else the sentence that said most. */
function reasonsFor(kind: number, parts: readonly Contribution[]): readonly string[] {
  const loudest = loudestFirst(kind, parts);
  const phrases = loudest.filter((from) => 'list' in from);
  const sources = phrases.length > 0 ? phrases : loudest.slice(0, 1);
  return [...new Set(sources.map(quote))].slice(0, MOST_EVIDENCE);
}

function loudestFirst(kind: number, parts: readonly Contribution[]): readonly Contribution['from'][] {
  const totals = new Map<Contribution['from'], number>();
  for (const { from, asReason } of parts) totals.set(from, (totals.get(from) ?? 0) + (asReason[kind] ?? 0));
  const speaking = [...totals].filter(([, points]) => points > 0);
  return speaking.sort(([, one], [, other]) => other - one).map(([from]) => from);
}

function quote(from: Contribution['from']): string {
  const passage = 'list' in from ? from.sentence.passage : from.passage;
  const words = passage.text.text.slice(from.span.start, from.span.end);
  return words.length > LONGEST_EVIDENCE ? `${words.slice(0, LONGEST_EVIDENCE).replace(/\S*$/, '')}…` : words;
}
