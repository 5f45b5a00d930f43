/*
 * What mailing programs call their segments: in English, whatever language the mail is in. The packs of all languages
 * take these in beside their own words.
 */

/** Segments of people who must not be mailed: `all-members-incl-unsubscribed`. */
export const SUPPRESSED_SEGMENTS: readonly string[] = [
  '(unsubscribed|unsubscribes|unsubscribers|unsubscribe|unsubs|unsub|opted out|opted-out|opt out*|opt-out*|optout*)',
  '(suppression|suppressed|suppress) [list*|file*|segment*|contact*]',
  '(hard bounces|hard-bounces|hard bounce*|bounced|bounces|bounce)',
  "(do not|do-not|dont|don't) (contact|email|mail|market|disturb) [list]",
  '(blocklist*|blacklist*|block list|black list|complainers|spam complaint*|robinson)',
];

/** Segments of everybody: `full_list_2024`. */
export const WHOLE_LISTS: readonly string[] = [
  '(all|every) [active|current|known|existing|registered|newsletter|email|marketing] (subscribers|customers|users|contacts|members|clients|recipients|profiles|people|leads|readers|accounts|buyers|donors|guests|students|patients|parents|fans|players|partners|employees|staff) {!> who|that|affected|exposed|impacted|of|from|with|in|where|between|on|charged}',
  '(full|whole|entire|complete|total|master|main|global|general) [subscriber|customer|contact|email|mailing|user|newsletter|marketing|member] (list*|database|base|audience|file|db|crm|segment)',
  '(everyone|everybody|send to all|all lists|all segments|all audiences|allsubscribers|allcustomers|allusers)',
];
