import type { Reading } from '../reading';

/** `layout.main title="x"`, `/layout.main`, and `u.button /`, which frames nothing. */
const CALL = /^(\/?)([A-Za-z_$][\w.$-]{0,100})?(?=[\s/;,]|$)/u;

/** Reads the call of a macro by its author's own name for it. */
export function readMacro(inside: string): Reading | undefined {
  const [whole, slash, name] = CALL.exec(inside) ?? [];
  // The closing mark may stand in a string: `cond="a > b"`.
  if (whole === undefined || inside.split('"').length % 2 === 0) return undefined;
  if (slash === '/') return { role: 'close', ...(name !== undefined && { block: `@${name}` }) };
  if (name === undefined) return undefined;
  if (inside.endsWith('/')) return { role: 'statement', keyword: `@${name}` };
  return { role: 'open', block: `@${name}`, closing: { tag: `</@${name}>` } };
}
