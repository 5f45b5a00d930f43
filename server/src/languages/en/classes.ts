/** Words that patterns name together: `@NAME` stands for any of them. */
export const classes = {
  WE: 'we|I|our team|our company|our staff',
  INTENS:
    'very|so|so very|truly|really|deeply|sincerely|genuinely|terribly|extremely|incredibly|profoundly|wholeheartedly|unreservedly|again|once again|most|humbly|awfully|first|also',
  APOL: 'sorry|apolog*|regret*|forgive*',
  APOLV: 'apologi(s|z)e*|apologi(s|z)ing',
  INC: 'mistake*|error*|issue*|problem*|incident*|bug*|glitch*|outage*|mix-up*|mixup*|breach*|leak*|mishap*|oversight*|failure*|disruption*|discrepanc*|typo*|malfunction*|hiccup*|slip-up*|slip*|inaccurac*|delay*|compromise|exposure*|mistakes|blunder*|fault*|misfire*',
  TROUBLE:
    'inconvenience*|confusion|trouble*|frustration*|disruption|concern*|upset|distress|offen(c|s)e|misunderstanding*|worry|worries|annoyance*|disappointment*|difficult(y|ies)|harm|hassle*|delay*|stress|alarm',
  AFFECT:
    'affected|impacted|inconvenienced|offended|upset|confused|confusing|disappointed|troubled|worried|concerned|caused|causes|felt|feel|misled|bothered|alarmed|hurt|frustrated|experienced|annoyed|let down',
  PEOPLE:
    'customers|subscribers|users|members|people|recipients|accounts|clients|readers|patients|guests|individuals|employees|donors|students|contacts|shoppers|buyers|players|families|policyholders|account holders|cardholders',
  DATA: 'data|information|info|details|records|files|fields|documents|content',
  PIECE:
    'names*|addresses|email addresses|passwords|phone numbers|card numbers|dates of birth|email*|name*|address*|phone*|password*|order history',
  TOUCHED:
    'accessed|exposed|affected|viewed|seen|disclosed|compromised|impacted|involved|copied|stolen|taken|leaked|downloaded|acquired|obtained|released|published|shared|visible|included|lost|changed|altered|deleted|read|opened|breached|misused|sent|sold|exfiltrated|removed|collected|subject to|at risk|part of',
  FORM: 'newsletter*|email*|e-mail*|message*|mail|mailing*|campaign*|notice*|reminder*|invitation*|invite*',
  THING:
    'link*|price*|code*|coupon*|discount*|subject line*|subject|date*|time*|name*|image*|attachment*|file*|version*|list*|segment*|email*|e-mail*|message*|invoice*|amount*|product*|address*|offer*|newsletter*',
  SECRET:
    "password*|passcode*|pin|pin code|pin number|cvv|cvc|card number*|card details|credit card*|debit card*|bank details|bank account*|account number*|social security number*|ssn|national insurance number*|passport number*|passport|driver's licen(c|s)e*|driving licen(c|s)e*|date of birth|identity number*|id number*|id card|national id|login details|login credentials|log-in details|credentials|one-time code*|one-time password*|otp|security code*|verification code*|mother's maiden name|iban|payment details",
  JUNK: 'null|undefined|nan|none|nil|n/a|na|unknown|empty|blank|test|false|true|user|customer name|first name|firstname|fname|first_name|your name|name|recipient|string|default',
  MONTH:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
  DATE: '# @MONTH|@MONTH #|yesterday|this morning|today|last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|night)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|#(am|pm|st|nd|rd|th)',
  WARN: "never|don't|do not|nobody|no one|anyone|someone|scam*|phishing|fraud*|avoid|beware|watch out|messages that|emails that|calls that|texts that|not ask|need not|no need|won't ask",
  OWN: "we|we've|we'd|we're|us|I|I've",
  COMP: 'apolog*|sorry|make (it|this) up|make up for|amends|compensat*|because of our|for (the|your) trouble|goodwill|our mistake|put (it|this|things) right|make (it|this|things) right|correct*|instead of|should have (said|been|read)|the right|honour*|honor*|refund*|wrong|mistake*|cancel*|stopped',
};
