import type { LearntModel } from '../../src/document/learnt/learnt-model';
import { scoreKinds, weighEvidence } from '../../src/document/kind/score-kinds';
import type { Weights } from '../../src/document/learnt/weights';
import { roleModelOf, type RoleModel, type WeightsByRole } from '../../src/document/roles/role-model';
import { likelihoodsOfRoles } from '../../src/document/roles/score-roles';
import { ROLES, type Role } from '../../src/languages/sentence-role';
import type { LearntWeights } from './learn-by-language';
import type { Example } from './read-examples';
import type { SentenceExample } from './read-sentences';
import { trainKinds, type LearntKinds } from './train-kinds';
import { hasRole, trainRoles } from './train-roles';

/** Parts that the examples are cut into; each is told by what the others taught. */
const FOLDS = 10;

/** Says, a line a language, what share of the mails is told right by what the other mails taught. */
export function crossValidateKinds(examples: readonly Example[]): string {
  const told = folds(examples).flatMap(({ others, held }) => {
    const model = toModel(trainKinds(others));
    return held.map((example) => ({ example, kind: scoreKinds(weighEvidence(example.features, model)).kind }));
  });
  const lines = [...languagesOf(examples), 'all'].map((language) => {
    const asked = told.filter(({ example }) => language === 'all' || example.language === language);
    const right = asked.filter(({ example, kind }) => example.kind === kind);
    return `${language.padEnd(4)} ${right.length} of ${asked.length} mails right, ${share(right.length, asked.length)}`;
  });
  return lines.join('\n');
}

/** Says, a line a role, how well the sentences that have it are told by what the other sentences taught. */
export function crossValidateRoles(examples: readonly SentenceExample[]): string {
  const told = folds(examples).flatMap(({ others, held }) => {
    const learnt = trainRoles(others);
    const models = new Map(languagesOf(examples).map((language) => [language, roleModelIn(language, learnt)]));
    return held.flatMap((example) => {
      const model = models.get(example.language);
      if (model === undefined) return [];
      const likelihoodOf = likelihoodsOfRoles(example.features, model);
      return [{ example, told: ROLES.filter((role) => likelihoodOf(role) > 0.5) }];
    });
  });
  const lines = ROLES.map((role) => {
    const asked = told.filter(({ example }) => hasRole(example, role) !== undefined);
    const having = asked.filter(({ example }) => hasRole(example, role)).length;
    const found = asked.filter((sentence) => sentence.told.includes(role));
    const right = found.filter(({ example }) => hasRole(example, role)).length;
    return `${role.padEnd(16)} precision ${share(right, found.length)}, recall ${share(right, having)}`;
  });
  return lines.join('\n');
}

/** What was learnt, as the engine uses it. */
export function toModel({ cues, cuesAlone, concepts, words }: LearntKinds): LearntModel {
  return { cues, cuesAlone, concepts, wordsOf: (language) => words.get(language) };
}

function languagesOf(examples: readonly { readonly language: string }[]): readonly string[] {
  return [...new Set(examples.map(({ language }) => language))].sort();
}

function roleModelIn(language: string, learnt: ReadonlyMap<Role, LearntWeights>): RoleModel {
  const byRole = (weightsOf: (weights: LearntWeights) => Weights | undefined): WeightsByRole =>
    Object.fromEntries([...learnt].map(([role, weights]) => [role, weightsOf(weights) ?? new Map()]));
  return roleModelOf({
    cues: byRole(({ cues }) => cues),
    concepts: byRole(({ concepts }) => concepts),
    words: byRole(({ words }) => words.get(language)),
  });
}

function folds<T>(examples: readonly T[]): readonly { readonly others: readonly T[]; readonly held: readonly T[] }[] {
  return Array.from({ length: FOLDS }, (_, fold) => ({
    others: examples.filter((_, index) => index % FOLDS !== fold),
    held: examples.filter((_, index) => index % FOLDS === fold),
  }));
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}
