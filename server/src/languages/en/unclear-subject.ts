import type { PhraseTopic } from '../language-pack';

export const unclearSubject: PhraseTopic = {
  patterns: [
    '^ [an|a|your|our|some|one] [very|quick|special] (important|urgent|quick|brief|new|big|special|essential|exciting|critical|short|latest|official|follow-up) (update|notice|message|announcement|news|information|communication|note|notification|alert|email|bulletin|statement|reminder|letter|info|matter) [from ~3|about ~5|regarding ~5|on ~4|for ~4|concerning ~5|to ~4|: ~6]',
    '^ (update|notice|message|announcement|news|information|communication|notification|alert|hello|hi|hi again|hey|attention|important|urgent|fyi|psa|heads up|heads-up|reminder|newsletter|breaking|statement) [!|:|.] $',
    "^ (about|regarding|concerning|re|with regard to) (your|our|the|a recent|yesterday's|today's|last|this) ~4 $",
    '^ (please read|read this|must read|action required|action needed|response required|please open|open me|for your information|we need your attention|your attention please|your attention is required) [immediately|now|!|: ~5] $',
    '^ (a|an|our|important) (message|note|letter|word|statement|update) from (our|the|your|@BRAND) ~4 $',
    '(security|privacy|account|service|policy|system|customer|company) (update|notice|alert|notification|message|announcement|information|advisory) $',
    "(we need to talk|let's talk|can we talk|you won't believe|guess what|something happened|something's up|there's something|what happened|remember us|did you (see|notice|get) (this|that|it)|you'll want to (see|read)|we have [some|important|a bit of|big] (something|news)|one more thing|about last night|psst|wait|hold on|hmm|before you go|this is big|it's not you|surprise|long time no see|here we go again)",
    '^ (quick|just a quick|small|little|tiny) (note|update|question|word|thing|heads-up|correction needed|one)',
    "(let's try (that|this) again|take two|round two|second try|attempt two|do-over|oops*|whoops*|uh-oh|our bad|d'oh) {always}",
    '^ (re|fw|fwd|aw|vs|sv) : {always}',
    '^ (an update|updates|update|information|news|notice|details|a note|a message) (on|about|regarding|to|from|concerning) ~6 $',
    '(please read|must read|read immediately|open immediately) [this|now|immediately|carefully] $',
    '^ (changes|information|news) (to|about|regarding|for) your (account|order|subscription|membership|data|profile) $',
    '^ (keeping you (informed|safe|updated)|your account|your data|your privacy|your security|your order|for you|dear customer|to our customers|to whom it may concern|we care about you|we value your privacy|because we care) $',
  ],
  lists: {
    clear: [
      "(mistake*|error*|wrong|incorrect*|correct|correction*|corrected|sorry|apolog*|we got|misprint*|typo|erratum|broken|not work*|didn't work|invalid|expired link|outage|downtime|was down|offline|double|twice|overcharged|refund*|recall*|cancel(l|)ed by us|sent by mistake|the right|the working)",
      '(data breach|breach*|leak*|exposed|stolen|copied|unauthori(s|z)ed access|was accessed|were accessed|compromised|hacked|lost your|personal data|data incident|data theft)',
      '(security incident) ~4 (your|data|account*|customer*)',
    ],
  },
  flag: [
    'Subject: ⟦An important update⟧',
    'Subject: ⟦Re:⟧ your order',
    'Subject: ⟦We need to talk⟧',
    'Subject: ⟦Important information about your account⟧',
    'Subject: ⟦Security notice⟧',
    'Subject: ⟦A message from our CEO⟧',
    'Subject: ⟦Oops⟧, we sent the wrong link',
    'Subject: ⟦Update⟧',
    'Subject: ⟦Regarding your recent order⟧',
  ],
  leave: [
    'Subject: We made a mistake: the price in our email was wrong',
    'Subject: Notice of Data Breach',
    "Subject: Correction: the right link for Thursday's webinar",
    'Subject: We are sorry: you were charged twice',
    'Subject: Your email address was exposed on 3 May',
    'Subject: Our shop was down on Friday, and we are sorry',
    'Subject: Important: data breach affecting your account',
  ],
  insert: ['We made a mistake: [what was wrong]', 'Correction: [the right fact]', 'We are sorry: [what we did]'],
  insertForBreach: ['Notice of Data Breach', 'Notice of Data Breach: your [data] was exposed on [date]'],
};
