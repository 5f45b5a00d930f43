import { BIAS, UNITS_IN_A_LOGIT } from '../learnt/weights';
import { wordShareInSentence, type RoleFeatures } from './role-features';
import type { RoleWeights } from './role-model';

/** How likely it is that a sentence has the role that the weights tell, from 0 to 1. */
export function likelihoodOfRole({ cues, words, concepts }: RoleFeatures, weights: RoleWeights): number {
  const share = wordShareInSentence(words.size);
  let points = weights.cues.get(BIAS)?.[0] ?? 0;
  for (const name of cues) points += weights.cues.get(name)?.[0] ?? 0;
  for (const name of words) points += (weights.words.get(name)?.[0] ?? 0) * share;
  const conceptShare = wordShareInSentence(concepts.size);
  for (const name of concepts) points += (weights.concepts.get(name)?.[0] ?? 0) * conceptShare;
  return 1 / (1 + Math.exp(-points / UNITS_IN_A_LOGIT));
}
