import { decodeHTML } from 'entities';
import type { MalformedTag } from '../merge-tag';
import type { Pair } from './opener-table';

type Reason = MalformedTag['reason'];

const STEPS: readonly (readonly [Reason, (inside: string) => string])[] = [
  ['markup-inside', (inside) => inside.replace(/<\/?[a-zA-Z][^<>]*>/gu, '')],
  ['entities-inside', (inside) => decodeHTML(inside).replace(/\u00A0/gu, ' ')],
  ['curly-quotes', (inside) => inside.replace(/[“”„«»]/gu, '"').replace(/[‘’‚]/gu, "'")],
  ['white-space', (inside) => inside.replace(/[\u00A0\u202F\u2009\u200B\uFEFF]/gu, ' ')],
  ['white-space', trim],
  ['white-space', (inside) => inside.replace(/[ \t]*\|[ \t]*/u, '|')],
];

/** A percent sign with a blank after it is mostly a percentage, so `%% x %%` is let be. */
function trim(inside: string): string {
  return inside.trim();
}

/**
 * Takes out of a tag what editors put there, step by step, until it is accepted: markup, entities, curly quotes,
 * no-break spaces, white space at its edges. Undefined where that does not help.
 */
export function cleanInside(
  inside: string,
  { open, close }: Pair,
  accepts: (inside: string) => boolean,
): { readonly inside: string; readonly malformed: MalformedTag } | undefined {
  let cleaned = inside;
  let reason: Reason | undefined;
  for (const [name, clean] of STEPS) {
    const before = cleaned;
    cleaned = clean(cleaned);
    if (cleaned === before || (clean === trim && open === '%%')) continue;
    reason ??= name === 'entities-inside' && !before.includes('&') ? 'white-space' : name;
    if (accepts(cleaned)) return { inside: cleaned, malformed: { reason, repaired: open + cleaned + close } };
  }
  return undefined;
}
