import type { PhraseTopic } from '../language-pack';

export const buriedLede: PhraseTopic = {
  lists: {
    // Says in our own voice what we did wrong.
    admission: [
      '(our|my|the|this|that) ~3 (email*|message*|letter*|newsletter*|mail|mailing*|invitation*|reminder*) ~2 (greeted|called|addressed|showed|told|listed|gave|quoted|named|promised|contained|led|pointed|linked|stated|announced|invited|offered|carried|said) ~8 {= we|our|you|your|I}',
      '(you|who) ~3 (asked us to stop|unsubscribed|opted out) ~12 (anyway|again|still|wrote|sent|emailed|mailed|did)',
      '(we|I|our team) [have|had] (got|had) ~5 wrong',
      '(the|your|our) ~5 (we|I) ~1 (sent|listed|gave|showed|quoted|printed|published|announced|told) ~8 (is|was|were|are) ~1 (wrong|incorrect|not|out of date|outdated|misleading)',
      '(we|I|our team) ~2 (listed|labelled|labeled|marked|described|announced|advertised|named|spelled|spelt|swapped|printed|scheduled|booked|counted|calculated|doubled|duplicated|overlooked|missed|ignored|mixed|switched|entered|merged|copied|picked|chose|selected|loaded|imported|uploaded) ~10 (wrong|wrongly|incorrectly|by mistake|twice|instead|old|another|other|free|not|without)',
      "(we|I|our team|@BRAND) [have|had|'ve] [also|mistakenly|accidentally|wrongly|incorrectly|unintentionally] (sent|emailed|mailed|charged|billed|gave|given|put|used|pasted|typed|published|showed|shown|listed|quoted|told|linked|addressed|included|exposed|shared|lost|left|misconfigured|deleted|cancelled|canceled|forgot|failed|made|mixed|added|shipped|priced|disclosed|released|uploaded|attached|overcharged|double-charged|misspelled|called|got|promised|announced|broke|opened|confused|removed|emailed) ~8 (you|your|wrong|mistake*|error*|twice|incorrect*|invalid|broken|another|someone|list|segment|price|link|code|email*|date|name*|file|data|address*|people|customer*|subscriber*|order*|open|public|password*|server|database|promise*|up|it|this|to)",
      "(we made|I made|we've made) ~3 (mistake*|error*)",
      '(our|my) [own] (mistake|error|fault)',
      '(because of|through|due to|by) (our|my) [own] (mistake|error|fault|carelessness)',
      '(the|this) (mistake|error|fault) (is|was) (ours|mine|our own|all ours)',
      '(later|late) than we (promised|said|announced)',
      '(unsubscribed|opted out|asked us to stop) {= we (sent|emailed|wrote|mailed)}',
      "(the|our|a|your|that|this) ~6 (link*|price*|code*|coupon*|date*|time|subject|name*|button*|image*|email*|e-mail*|newsletter*|message*|invoice*|offer*|discount*|amount|page) ~7 (was|were|is|did not|didn't|had|led|pointed|went|showed|contained|said|gave|opened) ~3 (wrong|incorrect|broken|not work*|work|expired|invalid|to the wrong|the wrong|misleading|out of date|outdated|mistake*|error*|old|missing|twice|false|to a page|nowhere)",
      '(the|our|file|card|online) (site|website|app|service|services|shop|store|checkout|platform|servers|server|system|systems|login|api|sync|search|payment*|network|phones|booking*|dashboard|mail|delivery) ~3 (was|were|went|has been|had been|have been|could not|did not|may have been|be) ~3 (down|slow or|offline|unavailable|unreachable|be reached|work|out|slow|closed)',
      "(you|customers|everyone|people) ~3 (received|got|were charged|were sent|could not|couldn't|paid|saw|were billed|were addressed) ~8 (wrong|twice|someone else's|another|incorrect|too much|by mistake|in error|log in|reach|not for you|should not|never meant|meant for|open|order)",
    ],
    // Says that somebody got at data.
    intrusion: [
      '(lost|stole|stolen|missing|left|mislaid) ~5 (laptop*|device*|phone*|usb|memory stick*|hard drive*|backup*|folder*|notebook*|paper file*|records) ~12',
      '(someone|somebody|thief|thieves|burglar*|an attacker|attackers|hackers|a person|an unauthori(s|z)ed|criminals|a third party|intruder*|another customer|other customers|people|anyone|a former employee|a visitor) ~4 (accessed|copied|viewed|saw|see|took|stole|grabbed|scraped|extracted|exfiltrated|downloaded|got into|gained|entered|broke into|obtained|read|used|opened|had access|could see|could read)',
    ],
    // Says that the reader's data came to light.
    exposure: [
      '(sent|emailed|posted|mailed|gave|showed|disclosed|attached|forwarded|shared|published|uploaded) ~8 (data|details|invoice*|statement*|records|results|addresses|names|numbers|spreadsheet|list|file) ~8 (to|with|on|in) ~3 (wrong|another|other|someone|everyone|everybody|public|third|all|stranger*|outside)',
      '(involved|involve|affected|affect|included|include|exposed|concerned|concern|impacted|contained|revealed|compromised) ~3 (your|customer*|member*|patient*|client*|employee*|personal) ~2 (personal|account|medical|financial|contact|payment|health|identity|login|card|bank) (data|information|details|records)',
      '(in|into|on) the (to|cc|carbon copy) (line|field|box)',
      '(everyone|everybody|all recipients|other recipients|all of you|each of you|other customers|others|anyone) ~3 (could|can|was able to|were able to) (see|read|view|open|download|access) ~6 (address*|name*|email*|data|details|number*|invoice*|record*|account*|file*|document*)',
      '(copied|stole|took|downloaded|obtained|leaked|scraped|extracted|accessed) ~5 (card numbers|credit card*|names|email addresses|phone numbers|passwords|customer data|personal data|personal information|records|dates of birth|bank details|account details|medical data|health data)',
      '(was|were|been|being) ~1 (accessed|viewed|copied|taken|downloaded|seen|read|opened) (without (authori(s|z)ation|permission)|by (an unauthori(s|z)ed|someone|somebody|a person|a third party|third parties|people|another customer|other customers|outsiders|strangers))',
      "(sent|emailed|posted|mailed|gave|showed|disclosed|attached) ~4 (your|customers'|members'|patients') ~4 (data|details|invoice|statement|records|results|letter|file|address*|name) ~3 (to|in|with) ~3 (wrong|another|other|someone|everyone|public|third)",
      '(your|the|personal|customer) ~9 (was|were|has been|have been|became|had been) ~2 (exposed|accessed|copied|stolen|taken|leaked|viewed|disclosed|visible|lost|sent to|published|compromised|breached|shared|public|seen|downloaded)',
      '(data breach|security breach|breach of|personal data breach|leak) ~6 (affected|affects|involving|involves|at|of|exposed|on|that|your)',
    ],
    pleasantries: [
      '^ (we hope|I hope|hoping|hope) (this|you|that|all|everyone|everything)',
      '^ (thank you|thanks|many thanks|a big thank you|huge thanks) [so much|again|very much] (for|to)',
      "^ (happy|merry|season's)",
      '^ (as|like) (a|one of our|our) (valued|loyal|long-standing|long-time|dear)',
      '(we|our) (value|appreciate|treasure|love|cherish|care|are proud|are grateful|are committed|pride|strive|believe|take)',
      '(since|founded|established|for (over|more than|nearly|almost)|back in) # [years|year]',
      "(it has been|what a|it's been) ~4 (year|summer|season|week|month|journey)",
      '(our mission|our vision|our story|our journey|our values|our promise|our community|our family)',
      '(exciting|excited|delighted|thrilled|pleased|proud) (news|to|about|that)',
      '(your|the) (trust|privacy|security|satisfaction|loyalty) ~4 (priority|important|matters|everything|heart)',
      '(new|spring|summer|autumn|winter|holiday) (collection|arrivals|season|range|catalogue|menu)',
      "(I am|I'm|we are|we're) (writing|reaching out|contacting you|getting in touch) [to you] [today|now] (to|regarding|about|with|because|concerning|in connection|as) ~4 (share|inform|update|important|let you know|tell you|matter|incident|recent|provide|personally|valued|notify)",
      '(here at|at) @BRAND ,',
      'as you [may|might|probably|already] know',
      '(trust|security|privacy) is (important|everything|at the|the foundation)',
    ],
  },
  flag: [
    'Hi Ana, We hope you are enjoying the spring. Thank you for being part of our family since 2014. ⟦Yesterday we sent you an email with the wrong price.⟧',
    'Dear customer, At Northlight, we take security very seriously. We invest in it every year. ⟦On 3 May someone copied your email address from our server.⟧',
    "Hello, Our new summer collection is here! ⟦The discount code in Monday's email did not work.⟧",
    'Hi Sam, For over 20 years we have baked bread for this town. Our community means a lot to us. ⟦We charged you twice on Friday.⟧',
    'Dear reader, We are writing to share an important update. Your trust is everything to us. ⟦Your address was visible to other customers.⟧',
    'Hello everyone, What a year it has been. ⟦We sent the invitation to the wrong list.⟧',
  ],
  leave: [
    'Hi Ana, We sent you an email with the wrong price yesterday. The right price is 24 euros.',
    'Dear Sam, We are sorry. We charged you twice on Friday.',
    'Hello, On 3 May someone copied your email address from our server.',
    'Hi, This is about the email you got from us at 9 am. The link in it was wrong.',
    "Hello Kim, We made a mistake: the code in Monday's email did not work. Thank you to everyone who told us.",
    'Dear customer, Your address was visible to other customers for two hours on 4 June. We are sorry.',
  ],
};
