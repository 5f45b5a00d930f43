import { ROLES, type Role, type RoleWords } from '../../languages/sentence-role';
import { BIAS, readWeights, type Weights } from '../learnt/weights';
import { roleConceptWeights } from './concept-weights';
import { roleCueWeights } from './cue-weights';

/** What each role weighs where something is shown, in the order of `ROLES`, over not having it. */
export type RoleTable = ReadonlyMap<string, readonly number[]>;

/** What tells the roles of a sentence in one language. */
export interface RoleModel {
  /** Where nothing is shown. */
  readonly bias: readonly number[];
  /** Of phrase lists, the same in every language. */
  readonly cues: RoleTable;
  /** Of what words mean, likewise. */
  readonly concepts: RoleTable;
  readonly words: RoleTable;
}

/** Weights of one kind of feature, role by role; a role that is left out has none. */
export type WeightsByRole = Readonly<Partial<Record<Role, Weights>>>;

/** The weights that ship for phrases and meanings, with those of a language's words, where somebody has taught it. */
export function prepareRoleModel(words: RoleWords | undefined): RoleModel {
  return roleModelOf({ cues: read(roleCueWeights), concepts: read(roleConceptWeights), words: read(words) });
}

/** Lays weights out so that all roles of a sentence are told in one pass over what it shows. */
export function roleModelOf(weights: {
  readonly cues: WeightsByRole;
  readonly concepts: WeightsByRole;
  readonly words: WeightsByRole;
}): RoleModel {
  const cues = tableOf(weights.cues);
  return {
    bias: cues.get(BIAS) ?? noPoints(),
    cues,
    concepts: tableOf(weights.concepts),
    words: tableOf(weights.words),
  };
}

function read(written: RoleWords | undefined): WeightsByRole {
  return Object.fromEntries(ROLES.map((role) => [role, readWeights(written?.[role] ?? '')]));
}

function tableOf(weights: WeightsByRole): RoleTable {
  const table = new Map<string, number[]>();
  for (const [index, role] of ROLES.entries()) {
    for (const [name, [points = 0]] of weights[role] ?? []) {
      const row = table.get(name) ?? noPoints();
      row[index] = points;
      table.set(name, row);
    }
  }
  return table;
}

/** Not a typed array, which takes several times the room and the time to make: there are tens of thousands. */
function noPoints(): number[] {
  return ROLES.map(() => 0);
}
