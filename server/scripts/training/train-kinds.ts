import { wordShare } from '../../src/document/kind/score-kinds';
import { BIAS, type Weight, type Weights } from '../../src/document/learnt/weights';
import type { KindFeatures } from '../../src/document/kind/kind-features';
import type { MailKind } from '../../src/document/mail-document';
import { learnWeights } from './learn-weights';
import type { Example } from './read-examples';

/** What examples taught: weights of phrase lists, and of the words of each language. */
export interface LearntWeights {
  readonly cues: Weights;
  readonly words: ReadonlyMap<string, Weights>;
}

/** A phrase list weighs half of what a word would, or the few lists would silence all words. */
const CUE_SHARE = 0.5;
/** Weights under so many hundredths of a logit are left out: a word's is shared with all others of its mail. */
const LEAST_WEIGHT = { cue: 6, word: 60 };

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** Learns what the features of `readKindFeatures` weigh. */
export function trainKinds(examples: readonly Example[]): LearntWeights {
  const rows = examples.map(({ kind, features }) => ({ parts: partsOf(features), outcome: KINDS.indexOf(kind) }));
  const cues = new Map<string, Weight>();
  const words = new Map<string, Map<string, Weight>>();
  for (const [name, [apology = 0, breach = 0]] of learnWeights(rows, KINDS.length)) {
    const { language, feature } = split(name);
    const share = language === undefined && feature !== BIAS ? CUE_SHARE : 1;
    const weight: Weight = [Math.round(apology * share * 100), Math.round(breach * share * 100)];
    const least = language === undefined ? LEAST_WEIGHT.cue : LEAST_WEIGHT.word;
    if (feature !== BIAS && Math.max(...weight.map(Math.abs)) < least) continue;
    if (language === undefined) cues.set(feature, weight);
    else words.set(language, (words.get(language) ?? new Map<string, Weight>()).set(feature, weight));
  }
  return { cues, words };
}

/** The features of a mail under the names that one map holds them all by: a word's stands after its language. */
function partsOf({ cues, words }: KindFeatures): ReadonlyMap<string, number> {
  const share = wordShare(words.length);
  return new Map([
    [BIAS, 1],
    ...[...cues.keys()].map((name) => [name, CUE_SHARE] as const),
    ...words.map(({ language, name }) => [`${language}\t${name}`, share] as const),
  ]);
}

function split(name: string): { readonly language?: string; readonly feature: string } {
  const tab = name.indexOf('\t');
  return tab < 0 ? { feature: name } : { language: name.slice(0, tab), feature: name.slice(tab + 1) };
}
