/**
 * What a sentence does in an apology or a breach notice: says sorry without a way out, says what went wrong, says how
 * it is put right or what to do about it, tells readers how to protect themselves, or could wait until all that is said.
 */
export const ROLES = ['apology', 'fault', 'remedy', 'protective-step', 'pleasantry'] as const;

export type Role = (typeof ROLES)[number];

/** What tells each role: lines of weights and words, such as `80 we have refunded`. */
export type RoleWords = Readonly<Record<Role, string>>;
