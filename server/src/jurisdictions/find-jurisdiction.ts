import { jurisdictions } from './index';
import type { Jurisdiction } from './jurisdiction';

/** The law of that id or alias. */
export function findJurisdiction(id: string): Jurisdiction | undefined {
  return jurisdictions.find((each) => each.id === id || each.aliases?.includes(id) === true);
}

/** The laws that settings name, each once; ids that nobody knows are left out. */
export function chosenJurisdictions(ids: readonly string[]): readonly Jurisdiction[] {
  return [...new Set(ids.flatMap((id) => findJurisdiction(id) ?? []))];
}
