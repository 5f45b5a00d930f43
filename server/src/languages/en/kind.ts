import type { LanguagePack } from '../language-pack';

/** What gives the kind of a mail away; `docs/kind-of-mail.md` says what each group is and weighs. */
export const kindCues: LanguagePack['kindCues'] = {
  A3: ['(correction|corrected|erratum|errata|corrigendum)', 'we got (it|this|that|the|your) ~3 wrong'],
  A4: [
    '(that|this|it) (is|was) [entirely|all|completely] (on (us|me)|our doing|our responsibility)',
    '(someone|somebody|one of us) ~1 (hit|pressed|pushed|clicked) ~4 (button|send|key)',
    '(we|I) ~4 (the|a|an) (wrong|incorrect) ~1 {!= if|?|in case|whether|never|unless|noticed|spotted}',
    "(yesterday's|today's|last week's|this morning's|last night's|this week's|this month's|last month's|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's) ~1 (outage|downtime|disruption|mix-up|mistake|error|email)",
    '(we|I) [have|really|badly] let you down',
    '(this|that|it) (is|was) (wrong|not right|incorrect|not true|untrue|false)',
    "(we|I) (should have|should've|should not have|shouldn't have|ought to have) {!> received}",
    '(never|not) (meant|supposed|intended) ~2 (go|reach|be sent|see|arrive)',
    '(we|I) (apologise|apologize) for ~1 (mistake|error)',
    '(our|my) [own] (mistake*|error*|fault*|slip*)',
    'we made ~3 (mistake*|error*)',
    'we (got|did) (it|this|that) wrong',
  ],
  A5: [
    '(ignore|disregard|delete|forget) (our|the|that|this|my|it|them|both|all) ~3',
    '(link|code|page|button|shop|site|app|form|registration) (works|is back|is fixed|is working|is right) [now|again]',
    'here is what (it|we) (should|meant)',
    '(right|correct|corrected|working|updated) (link|price|date|code|time|version|file)',
    'refund* ~6 (charged|overcharg*|difference|twice|extra)',
    '(ignore|disregard|delete) (our|the|that|this) (first|previous|earlier|last|other) (email|message|mail|one)',
  ],
  A8: [
    '(too early|too soon|prematurely|ahead of (schedule|time)|wrong|wrongly|mistake*|error*|incorrect*|broken|by accident|mixed up|mix-up|should have (said|been|read))',
  ],
  B1: [
    '(data|security|privacy|personal data) (breach|leak|theft|incident)|notice of data breach|breach of (your|personal) data|unauthori(s|z)ed access to (your|our|customer)|security incident|cyber (attack|incident)|cyberattack|ransomware',
    'accessed without (authori(s|z)ation|permission)',
    'without authori(s|z)ation',
    'unauthori(s|z)ed (party|person|third party|individual*|user*)',
  ],
  B4: [
    'information commissioner|ico|gdpr|data protection (officer|authority|commission)|attorney general|ftc|supervisory authority|dpo',
  ],
  B6: [
    '(contained|held|included|listed) ~2 (patient*|customer*|member*|client*|employee*|staff|student*|pupil*|donor*) (name*|address*|data|details|record*|number*)',
    '(medical|health|treatment|therapy|prescription|bank|payment|salary|insurance|passport|identity|card) (note*|detail*|record*|summar*|report*|data|account*|number*|slip*|file*)',
    "(not encrypted|wasn't encrypted|unencrypted|home address*|date* of birth|social security|password*)",
    '(contain*|held|holds|hold|includes|included|lists|listed|gave|gives|showed|shows|named|revealed|disclosed) ~1 your (name*|address*|email*|data|details|number*)',
    '^ your [personal] (data|information|details) (at|with|in|on|and)',
  ],
  C1: [
    "sorry to see you go|you have (been unsubscribed|unsubscribed)|unsubscribe confirmation|account (was|has been) closed at your request|we're sad to see you",
  ],
  C2: [
    'you (requested|cancelled|canceled)|as you (asked|wished|wanted|requested)|at your request|your payment (failed|was declined)|your (subscription|trial|membership|card) (has|is about to|will) ~2 (expire*|ended|end|lapse*)|order (was|has been) cancelled at your request|as you requested',
    "(couldn't|could not|can't|cannot|unable to) charge your (card|account)",
    'your (card|bank) (has expired|expired|declined|was declined)',
    'update your (card|payment)',
    '(forgot|left) (something|a few things|your cart|an item) ~3',
  ],
  C3: [
    'out of stock|sold out|waiting list|due to (weather|strike*)|carrier strike',
    '(order|booking|class|event|appointment|show|flight) ~4 (was|has been|is) (cancel*|postponed|rescheduled)',
    '(no longer|not) (available|in stock)',
  ],
  C4: [
    '(how to|ways to|tips to|guide to|webinar|report|study|survey|whitepaper|podcast) ~6 (breach*|leak*|phishing|cyber*)|lessons from|other companies|in the news',
    '(this week|this month|issue #|newsletter|read more)',
    '(letter|notice|email|note) ~3 (said|wrote|told|blamed)',
  ],
  C5: [
    '(reset|change) your password ~4 request|password reset|your [verification|security|login] code (is|:)|new (sign-in|login|device)|sign-in attempt',
  ],
  C6: ['(updated|updating|changes to|changed) ~4 (privacy policy|terms*|privacy notice|conditions)'],
  /** Speaks of us or to the reader: the mail is about its own matter. */
  own: ["(we|us|our|ours|I|me|my|you|your|yours|@BRAND|we're|we've|we'd|you're|you've)"],
};
