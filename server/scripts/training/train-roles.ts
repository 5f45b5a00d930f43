import { wordShareInSentence } from '../../src/document/roles/role-features';
import { ROLES, type Role } from '../../src/languages/sentence-role';
import {
  learnByLanguage,
  type Freedom,
  type HowToLearn,
  type LabelledFeatures,
  type LearntWeights,
  type LeastWeights,
} from './learn-by-language';
import { learnBest } from './learn-best';
import { freedomByRarity, frequentNames } from './rarity';
import type { SentenceExample } from './read-sentences';

/** Leaving out less gained next to nothing and took half as much room again. */
const LEAST_WEIGHTS: LeastWeights = { word: 9, concept: 9 };

/** How freely features may weigh, beside each other: sentences that were not learnt from are told best with these. */
const FREEDOM = { cue: () => 0.4, word: 0.2, concept: 0.2 };

/** The rules that a role backs up: with their own lists it would learn that nothing else tells. */
const RULES: Partial<Record<Role, string>> = {
  evasion: 'evading-responsibility',
  promotion: 'promotional-content',
  hedging: 'weasel-words',
  belittling: 'minimizing',
  'conditional-apology': 'conditional-apology',
  cliche: 'corporate-cliche',
  'reply-refusal': 'no-reply-text',
  'request-for-secrets': 'phishing-like-request',
};

/** A meaning or a pair of meanings that fewer sentences show told next to nothing more, and is most of them. */
const FEWEST_SENTENCES = 16;

/** Learns, role by role, what the features of a sentence weigh. */
export function trainRoles(examples: readonly SentenceExample[]): ReadonlyMap<Role, LearntWeights> {
  const shown = examples.map(({ features }) => features.concepts);
  const concepts = new Set(frequentNames(FEWEST_SENTENCES, shown));
  const how = { learn: learnBest, freedom: freedomIn(examples), least: LEAST_WEIGHTS };
  return new Map(ROLES.map((role) => [role, trainRole(role, examples, concepts, how)]));
}

function freedomIn(examples: readonly SentenceExample[]): Freedom {
  return freedomByRarity(
    FREEDOM,
    examples.map(({ language, features }) => ({ language, ...features })),
  );
}

/** Whether a sentence has a role; undefined where nobody has looked. */
export function hasRole({ roles, faults, doubtful }: SentenceExample, role: Role): boolean | undefined {
  const rule = RULES[role];
  if (rule !== undefined && faults !== undefined) {
    const has = faults.includes(rule) || roles?.includes(role) === true;
    return !has && doubtful?.includes(rule) === true ? undefined : has;
  }
  return LOOKED_FOR.includes(role) ? roles?.includes(role) : undefined;
}

/** Roles that those who only said the roles of a sentence have looked for. */
const LOOKED_FOR: readonly Role[] = [
  'apology',
  'fault',
  'evasion',
  'remedy',
  'protective-step',
  'pleasantry',
  'promotion',
];

function trainRole(
  role: Role,
  examples: readonly SentenceExample[],
  known: ReadonlySet<string>,
  how: HowToLearn,
): LearntWeights {
  const labelled = examples.flatMap((example): LabelledFeatures[] => {
    const has = hasRole(example, role);
    if (has === undefined) return [];
    const { cues, words, concepts } = example.features;
    return [
      {
        cues: [...cues].filter((name) => !isOwnList(name, role)),
        words: [...words].map((name) => ({ language: example.language, name })),
        wordShare: wordShareInSentence(words.size),
        concepts: [...concepts].filter((name) => known.has(name)),
        conceptShare: wordShareInSentence(concepts.size),
        outcome: has ? 1 : 0,
      },
    ];
  });
  return learnByLanguage(labelled, 2, how);
}

function isOwnList(cue: string, role: Role): boolean {
  const rule = RULES[role];
  return rule !== undefined && cue.replace('own ', '').startsWith(rule);
}
