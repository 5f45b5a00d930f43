import { ROLES, type Role } from '../../languages/sentence-role';
import { UNITS_IN_A_LOGIT } from '../learnt/weights';
import { wordShareInSentence, type RoleFeatures } from './role-features';
import type { RoleModel, RoleTable } from './role-model';

/** How likely it is, from 0 to 1, that a sentence has each role. */
export type RoleLikelihoods = (role: Role) => number;

/** Tells all roles of a sentence at once: most of what is asked for looks at the same features. */
export function likelihoodsOfRoles({ cues, words, concepts }: RoleFeatures, model: RoleModel): RoleLikelihoods {
  const points = Float64Array.from(model.bias);
  addAll(points, cues, model.cues, 1);
  addAll(points, words, model.words, wordShareInSentence(words.size));
  addAll(points, concepts, model.concepts, wordShareInSentence(concepts.size));
  return (role) => 1 / (1 + Math.exp(-(points[ROLES.indexOf(role)] ?? 0) / UNITS_IN_A_LOGIT));
}

function addAll(points: Float64Array, shown: ReadonlySet<string>, table: RoleTable, share: number): void {
  for (const name of shown) {
    const row = table.get(name);
    if (row === undefined) continue;
    for (let index = 0; index < points.length; index++)
      points[index] = (points[index] ?? 0) + (row[index] ?? 0) * share;
  }
}
