import type { PhraseTopic } from '../language-pack';

/** What went wrong, read from the mail's own words, and the subject that says so. */
export const incidentSubjects: PhraseTopic = {
  lists: {
    'wrong-link': [
      '(wrong|broken|incorrect|dead|expired|bad) ~1 (link*|url*|web address)',
      "(link*|url|button*) ~6 (wrong|broken|incorrect|dead|expired|invalid|did not work|didn't work|does not work|doesn't work|not working|led to|leads to|led you|went to|goes to|took you|pointed to|points to)",
      '(right|correct|working|corrected) (link|links|url)',
    ],
    'wrong-price': [
      '(wrong|incorrect|outdated) ~1 (price*|discount*|fare*|rate|rates)',
      '(price*|discount*|fare*|rate) ~6 (wrong|incorrect|too high|too low|should be|should have been|should have read|should read)',
      '(right|correct|corrected|real) (price*|discount*|fare*)',
    ],
    'wrong-date': [
      '(wrong|incorrect) ~1 (date*|day|days|time|times)',
      '(date|dates|day|time|times) ~5 (wrong|incorrect|should be|should have been|should have read|should read)',
      '(right|correct|corrected) (date|dates|day|time|times)',
    ],
    'wrong-code': [
      '(wrong|broken|invalid|expired|incorrect) ~2 (code*|coupon*|voucher*)',
      "(code*|coupon*|voucher*) ~6 (did not work|didn't work|does not work|doesn't work|not working|not valid|invalid|expired|rejected|refused|wrong)",
      '(right|correct|working|new) (code|codes|coupon*|voucher*)',
    ],
    'wrong-list': [
      "(not|never|wasn't) (meant|intended) (for you|to go to you|to reach you)",
      '(wrong) (list*|segment*|recipient*|group*|audience|people|subscribers|customers)',
      "(should not|shouldn't|should never) have (received|got|gotten|reached|gone|been sent)",
      '(email*|message*|newsletter*|invitation*|reminder*) ~4 (by mistake|in error|by accident|too early|too soon)',
      '(sent|emailed|mailed) ~6 (by mistake|in error|by accident)',
    ],
    'double-send': [
      '(same|identical) (email*|message*|newsletter*|invitation*|reminder*) ~4 (twice|again|# times|two times|three times|four times|five times|several times|more than once)',
      '(sent|emailed|mailed|received|got) ~8 (email*|message*|newsletter*|invitation*|reminder*) ~4 (twice|# times|two times|three times|four times|five times|several times|more than once)',
      '(sent|emailed|received|got) ~3 (twice|# times|two times|three times|four times|five times|several times|more than once|# copies)',
      'duplicate (email*|message*|newsletter*)',
    ],
    'broken-personalization': [
      "(wrong|incorrect|somebody else's|someone else's|another person's|another customer's) (first name|name|names|greeting)",
      '(name|names) ~3 (was wrong|were wrong|was missing|were missing|was not yours|were mixed up|in the wrong)',
      '(called|addressed|greeted) you (as|by|with) ~4',
      '(placeholder*|merge tag*|merge field*|curly bracket*|curly brace*|template code)',
    ],
    'double-charge': [
      '(charged|billed|debited|charge|collected|took) ~6 (twice|two times|double|more than once|a second time)',
      '(double|duplicate|second) (charge*|billing|payment*|debit*)',
    ],
    'wrong-amount': [
      '(overcharged|overbilled|undercharged)',
      '(charged|billed|invoiced|debited|refunded) ~4 (wrong|too much|too little|incorrect)',
      '(wrong|incorrect) ~1 (amount*|total|invoice*|bill*|sum)',
      '(invoice*|bill|bills|amount*|statement*) ~5 (was wrong|were wrong|incorrect|too high|an error|a mistake)',
    ],
    'wrong-attachment': [
      '(wrong|incorrect) (attachment*|file|files|document*|pdf)',
      '(attachment*|attached file|pdf) ~5 (wrong|missing|empty|did not open|belonged)',
      '(forgot|left out|without) ~2 (attachment*|attach)',
      '(right|correct) (attachment*|file|document)',
    ],
    'late-delivery': [
      '(order*|parcel*|delivery|deliveries|shipment*|package*) ~6 (late|delayed|overdue|did not arrive|not arrived|has not left|has not shipped|not been sent)',
      '(late|delayed|overdue) (delivery|deliveries|parcel*|order*|shipment*)',
    ],
    outage: [
      '(outage*|downtime)',
      '(was|were|went|been) ~1 (down|offline|unavailable|unreachable|out of service)',
      "(could not|couldn't|were unable to|was unable to|not able to) ~1 (log in|login|sign in|order|check out|reach|access|book)",
    ],
    'breach-misdirected': [
      '(sent|emailed|mailed|posted|attached|forwarded|gave|shared|disclosed|showed) ~8 (another|other|wrong|different) (customer*|person|people|address*|recipient*|patient*|member*|client*|subscriber*|household*|employee*)',
      '(sent|emailed|mailed|posted|gave|shared|disclosed) ~8 (someone else|somebody else|strangers|a stranger)',
      '(another|other|wrong) (customer*|person|people|recipient*|patient*|member*|client*) ~3 (received|got|saw|opened|read)',
    ],
    'breach-addresses': [
      '(email|e-mail) address* ~6 (visible|shown|could see|see each|to field|cc)',
      '(cc|to field|to line|copy field) ~4 (instead of|not|rather than) ~4 bcc',
      'instead of [the] (bcc|blind copy)',
    ],
    'breach-public': [
      '(publicly|openly) (accessible|visible|available|readable)',
      '(visible|accessible|open|available|readable|published|exposed) ~4 (to anyone|to anybody|to everyone|on the internet|online|on the web|without a password|in search engines)',
      '(unprotected|unsecured|misconfigured) ~2 (server|database|bucket|folder|storage|page|backup)',
    ],
    'breach-device': [
      '(laptop*|phone|phones|tablet*|usb*|hard drive*|memory stick*|backup tape*|briefcase|paper file*) ~5 (stolen|lost|missing|left on|left in)',
      '(stole|lost|mislaid) ~3 (laptop*|phone|phones|tablet*|usb*|hard drive*|memory stick*|backup tape*|briefcase|paper file*)',
    ],
    'breach-intrusion': [
      '(hacker*|attacker*|intruder*|thief|thieves|criminal*|unauthori(s|z)ed (person|party|third party|user)|somebody|someone|ransomware|an outsider) ~6 (accessed|entered|got|copied|stole|downloaded|read|logged|broke|gained|encrypted|had access|used)',
      'unauthori(s|z)ed access',
      '(was|were|been) (hacked|breached|broken into)',
    ],
    date: ['[#] @MONTH # [#]', '# @MONTH [#]', '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'],
  },
  inserts: {
    'wrong-link': 'Correction: the link in our email was wrong',
    'wrong-price': 'Correction: the price in our email was wrong',
    'wrong-date': 'Correction: the date in our email was wrong',
    'wrong-code': 'We made a mistake: the code in our email did not work',
    'wrong-list': 'We made a mistake: our last email was not meant for you',
    'double-send': 'We are sorry: we sent you the same email more than once',
    'broken-personalization': 'We made a mistake: our email had your name wrong',
    'double-charge': 'We are sorry: we charged you twice',
    'wrong-amount': 'We made a mistake: we charged you the wrong amount',
    'wrong-attachment': 'Correction: we sent you the wrong attachment',
    'late-delivery': 'We are sorry: your order is late',
    outage: 'We are sorry: our service was down',
    'breach-misdirected': 'Notice of Data Breach: we sent your data to somebody else',
    'breach-addresses': 'Notice of Data Breach: others saw your email address',
    'breach-public': 'Notice of Data Breach: your data was open to anybody online',
    'breach-device': 'Notice of Data Breach: a device with your data is missing',
    'breach-intrusion': 'Notice of Data Breach: somebody had access to your data',
  },
  flag: [],
  leave: [],
};
