import { wordShareInSentence } from '../../src/document/roles/role-features';
import { ROLES, type Role } from '../../src/languages/sentence-role';
import { learnByLanguage, type LearntWeights } from './learn-by-language';
import type { SentenceExample } from './read-sentences';

/** Leaving out less gained next to nothing and took half as much room again. */
const LEAST_WORD_WEIGHT = 28;

/** Lists of the rule that a role backs up: with them it would learn that nothing else tells. */
const OWN_LISTS: Partial<Record<Role, string>> = {
  evasion: 'evading-responsibility',
  promotion: 'promotional-content',
};

/** Learns, role by role, what the features of a sentence weigh. */
export function trainRoles(examples: readonly SentenceExample[]): ReadonlyMap<Role, LearntWeights> {
  return new Map(ROLES.map((role) => [role, trainRole(role, examples)]));
}

function trainRole(role: Role, examples: readonly SentenceExample[]): LearntWeights {
  const labelled = examples.map(({ language, roles, features: { cues, words } }) => ({
    cues: [...cues].filter((name) => !isOwnList(name, role)),
    words: [...words].map((name) => ({ language, name })),
    wordShare: wordShareInSentence(words.size),
    outcome: roles.includes(role) ? 1 : 0,
  }));
  return learnByLanguage(labelled, 2, LEAST_WORD_WEIGHT);
}

function isOwnList(cue: string, role: Role): boolean {
  const list = OWN_LISTS[role];
  return list !== undefined && cue.replace('own ', '').startsWith(list);
}
