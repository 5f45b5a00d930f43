import type { Scored } from './score-corpus';
import { add, countByRule, NONE, type Accuracy, type Count } from './tally';

type Fact = 'kind' | 'language' | 'dialect';

/** All figures over a corpus, or over a part of it. */
export interface Tally {
  readonly templates: number;
  readonly overall: Count;
  readonly rules: ReadonlyMap<string, Count>;
  readonly facts: Readonly<Record<Fact, Accuracy>>;
}

/** Adds up the verdicts on some templates. */
export function tallyCorpus(scored: readonly Scored[]): Tally {
  const rules = new Map<string, Count>();
  for (const { verdict } of scored) {
    for (const [rule, count] of countByRule(verdict)) rules.set(rule, add(rules.get(rule) ?? NONE, count));
  }
  return {
    templates: scored.length,
    overall: [...rules.values()].reduce(add, NONE),
    rules: new Map([...rules].sort(([a], [b]) => (a < b ? -1 : 1))),
    facts: {
      kind: accuracy(scored, 'kind'),
      language: accuracy(scored, 'language'),
      dialect: accuracy(scored, 'dialect'),
    },
  };
}

function accuracy(scored: readonly Scored[], fact: Fact): Accuracy {
  const answers = scored.map(({ right }) => right[fact]).filter((answer) => answer !== undefined);
  return { right: answers.filter(Boolean).length, asked: answers.length };
}

/** The figures of each language on its own. */
export function tallyByLanguage(scored: readonly Scored[]): ReadonlyMap<string, Tally> {
  const languages = [...new Set(scored.map(({ label }) => label.language ?? 'und'))].sort();
  return new Map(
    languages.map((language) => [
      language,
      tallyCorpus(scored.filter(({ label }) => (label.language ?? 'und') === language)),
    ]),
  );
}
