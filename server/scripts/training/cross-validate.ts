import { contributions, scoreKinds } from '../../src/document/kind/score-kinds';
import type { LearntModel } from '../../src/document/learnt/learnt-model';
import type { Example } from './read-examples';
import { trainKinds, type LearntWeights } from './train-kinds';

/** Parts that the examples are cut into; each is told by what the others taught. */
const FOLDS = 10;

/** Says, a line a language, what share of the mails is told right by what the other mails taught. */
export function crossValidate(examples: readonly Example[]): string {
  const told = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => tellFold(examples, fold));
  const languages = [...new Set(told.map(({ example }) => example.language))].sort();
  return [...languages, 'all'].map((language) => describe(language, told)).join('\n');
}

interface Told {
  readonly example: Example;
  readonly kind: string;
}

function tellFold(examples: readonly Example[], fold: number): readonly Told[] {
  const model = toModel(trainKinds(examples.filter((_, index) => index % FOLDS !== fold)));
  return examples
    .filter((_, index) => index % FOLDS === fold)
    .map((example) => ({ example, kind: scoreKinds(contributions(example.features, model), model).kind }));
}

/** What was learnt, as the engine uses it. */
export function toModel({ cues, words }: LearntWeights): LearntModel {
  return { cues, wordsOf: (language) => words.get(language) };
}

function describe(language: string, told: readonly Told[]): string {
  const asked = told.filter(({ example }) => language === 'all' || example.language === language);
  const right = asked.filter(({ example, kind }) => example.kind === kind);
  return `${language.padEnd(4)} ${right.length} of ${asked.length} right, ${(right.length / asked.length).toFixed(3)}`;
}
