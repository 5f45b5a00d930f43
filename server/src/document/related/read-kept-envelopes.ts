import { ENVELOPE_CONVENTIONS } from './conventions/index';
import type { KeptEnvelope } from './envelope-convention';

/** The envelopes that a file keeps for bodies in other files, by the first convention that knows it; mostly none. */
export function readKeptEnvelopes(source: string, path: string): readonly KeptEnvelope[] {
  for (const convention of ENVELOPE_CONVENTIONS) {
    const kept = convention.read(source, path);
    if (kept.length > 0) return kept;
  }
  return [];
}
