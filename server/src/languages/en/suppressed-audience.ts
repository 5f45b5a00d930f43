import type { PhraseTopic } from '../language-pack';
import { SUPPRESSED_SEGMENTS } from '../segment-names';

export const suppressedAudience: PhraseTopic = {
  patterns: [
    ...SUPPRESSED_SEGMENTS,
    '(hard bounces|hard-bounces|hard bounce*|bounced|bounces|invalid addresses|cleaned contacts|cleaned)',
    '(complained|complaints|complainers|spam complaint*|marked as spam|spam reports)',
    '(blocklist*|blacklist*|block list|black list|blocked contacts|banned)',
    '(withdrawn consent|consent withdrawn|no consent|without consent|non-consenting|gdpr erased|deleted contacts|erased)',
    '(old|former|ex|archived|legacy) [suppression|unsubscribe|opt-out] (file|list|suppression*|unsubscribes)',
    '(lapsed|inactive|dormant|unengaged|never opened|purged|archived) [subscribers|contacts|users|customers]',
  ],
  lists: {
    // Takes out of the audience what stands next to it.
    excluding: [
      '(excluding|excluded|excludes|exclude|minus|except|without|not in|removed|removing|less|not|suppressing|other than|apart from|but not)',
    ],
  },
  flag: [
    'Audience: ⟦Suppression list 2021⟧',
    'Audience: ⟦Unsubscribed⟧ contacts',
    'Segment: ⟦opted-out⟧ users',
    'Audience: ⟦Do not contact⟧',
    'Segment: ⟦hard bounces⟧',
    'Audience: Old ⟦suppression file⟧',
  ],
  leave: [
    'Audience: Affected customers',
    'Segment: Recipients of the 3 May campaign',
    'Audience: Opened on 3 May',
    'Audience: Customers charged twice',
    'Segment: Confirmed opt-in, affected',
    'Audience: Active members in Spain',
  ],
};
