import type { PhraseTopic } from '../language-pack';
import { WHOLE_LISTS } from '../segment-names';

export const unaffectedAudience: PhraseTopic = {
  patterns: [
    ...WHOLE_LISTS,
    '(all|every) [active|current|our|registered|opted-in|newsletter|email|known|existing] (subscribers|customers|users|contacts|members|clients|recipients|profiles|people|leads|readers|accounts|buyers|donors) {!> who|that|affected|exposed|impacted|of|from|with|in|where|between|on|charged}',
    '(entire|full|whole|complete|total|master|main|global|house|general) [subscriber|customer|contact|email|mailing|user|newsletter|marketing] (list*|database|base|audience|file|db|crm|segment)',
    '(everyone|everybody|all hands|send to all|all lists|all segments|all audiences|the whole base)',
    '(all|whole|entire) (newsletter|mailing list|audience|database|crm|base)',
    '^ (all|everyone|newsletter|main list|master list|subscribers|customers|all_(subscribers|customers|users|contacts)) $',
    '(all-subscribers|all_subscribers|allsubscribers|all-customers|all_customers|allusers|all_users|all-users|full_list|full-list|fulllist|master_list|master-list|everyone_*)',
  ],
  flag: [
    'Audience: ⟦All subscribers⟧',
    'Audience: ⟦Full list⟧',
    'Segment: ⟦everyone⟧',
    'Audience: ⟦Entire customer database⟧',
    'Audience: ⟦all_subscribers⟧',
    'Audience: ⟦Master list⟧',
  ],
  leave: [
    'Audience: Affected customers (2,143)',
    'Audience: All recipients of campaign 2024-05-03',
    'Segment: All customers who ordered on 3 May',
    'Audience: Opened the wrong-link email',
    'Audience: All affected users',
    'Segment: Charged twice',
  ],
};
