/**
 * What a sentence does in an apology or a breach notice: says sorry without a way out, says what went wrong, says so as
 * if nobody or somebody else had done it, says how it is put right or what to do about it, tells readers how to protect
 * themselves, could wait until all that is said, or sells something; and the ways to say it badly: leaves the reader
 * guessing, makes the fault small, apologises under a condition, says what everybody says, will have no answer, or asks
 * for secrets as a fraudster would.
 */
export const ROLES = [
  'apology',
  'fault',
  'evasion',
  'remedy',
  'protective-step',
  'pleasantry',
  'promotion',
  'hedging',
  'belittling',
  'conditional-apology',
  'cliche',
  'reply-refusal',
  'request-for-secrets',
] as const;

export type Role = (typeof ROLES)[number];

/** What tells each role: lines of weights and words, such as `80 we have refunded`. */
export type RoleWords = Readonly<Record<Role, string>>;
