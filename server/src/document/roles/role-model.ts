import type { Role, RoleWords } from '../../languages/sentence-role';
import { readWeights, type Weights } from '../learnt/weights';
import { roleConceptWeights } from './concept-weights';
import { roleCueWeights } from './cue-weights';

/** What tells each role of a sentence in one language. */
export type RoleModel = Readonly<Record<Role, RoleWeights>>;

/** What tells one role; each weight is for having it, over not having it. */
export interface RoleWeights {
  /** Of phrase lists, the same in every language. */
  readonly cues: Weights;
  /** Of what words mean, likewise. */
  readonly concepts: Weights;
  readonly words: Weights;
}

/** The weights that ship for phrases, with those of a language's words, where somebody has taught it. */
export function prepareRoleModel(words: RoleWords | undefined): RoleModel {
  const weightsOf = (role: Role): RoleWeights => ({
    cues: readWeights(roleCueWeights[role]),
    concepts: readWeights(roleConceptWeights[role]),
    words: words === undefined ? new Map() : readWeights(words[role]),
  });
  return {
    apology: weightsOf('apology'),
    fault: weightsOf('fault'),
    evasion: weightsOf('evasion'),
    remedy: weightsOf('remedy'),
    'protective-step': weightsOf('protective-step'),
    pleasantry: weightsOf('pleasantry'),
    promotion: weightsOf('promotion'),
    hedging: weightsOf('hedging'),
    belittling: weightsOf('belittling'),
    'conditional-apology': weightsOf('conditional-apology'),
    cliche: weightsOf('cliche'),
    'reply-refusal': weightsOf('reply-refusal'),
    'request-for-secrets': weightsOf('request-for-secrets'),
  };
}
