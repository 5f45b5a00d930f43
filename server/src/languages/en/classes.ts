/** Words that patterns name together: `@NAME` stands for any of them. */
export const classes = {
  WE: 'we|I|our team|our company|our staff',
  INTENS:
    'very|so|so very|truly|really|deeply|sincerely|genuinely|terribly|extremely|incredibly|profoundly|wholeheartedly|unreservedly|again|once again|most|humbly|awfully|first|also',
  APOL: 'sorry|apolog*|regret*|forgive*',
  APOLV: 'apologi(s|z)e*|apologi(s|z)ing',
  INC: 'mistake*|error*|issue*|problem*|incident*|bug*|glitch*|outage*|mix-up*|mixup*|breach*|leak*|mishap*|oversight*|failure*|disruption*|discrepanc*|typo*|malfunction*|hiccup*|slip-up*|slip*|inaccurac*|delay*|compromise|exposure*|mistakes|blunder*|fault*|misfire*',
  TROUBLE:
    'inconvenience*|confusion|trouble*|frustration*|disruption|concern*|upset|distress|embarrassment|anxiety|anguish|unease|bother|nuisance|shock|alarm|hardship|inconveniences|offen(c|s)e|misunderstanding*|worry|worries|annoyance*|disappointment*|difficult(y|ies)|harm|hassle*|delay*|stress|alarm',
  AFFECT:
    'affected|impacted|inconvenienced|offended|upset|confused|confusing|disappointed|troubled|worried|concerned|caused|causes|felt|feel|misled|bothered|alarmed|hurt|frustrated|experienced|annoyed|let down',
  PEOPLE:
    'customers|subscribers|users|members|people|recipients|accounts|clients|readers|patients|guests|individuals|employees|donors|students|contacts|shoppers|buyers|players|families|households|residents|tenants|parents|pupils|learners|candidates|applicants|attendees|travellers|travelers|passengers|riders|drivers|commuters|fans|sellers|merchants|vendors|hosts|listeners|viewers|ticket holders|card holders|shareholders|homeowners|landlords|supporters|volunteers|carers|visitors|citizens|taxpayers|businesses|organi(s|z)ations|partners|colleagues|staff|workers|drivers|couples|diners|bidders|investors|borrowers|savers|policyholders|account holders|cardholders',
  DATA: 'data|information|info|details|records|files|fields|documents|content',
  PIECE:
    'names*|addresses|email addresses|passwords|phone numbers|card numbers|dates of birth|email*|name*|address*|phone*|password*|order history',
  TOUCHED:
    'accessed|exposed|affected|viewed|seen|disclosed|compromised|impacted|involved|copied|stolen|taken|leaked|downloaded|acquired|obtained|released|published|shared|visible|included|lost|changed|altered|deleted|read|opened|breached|misused|sent|sold|exfiltrated|removed|collected|subject to|at risk|part of',
  FORM: 'newsletter*|email*|e-mail*|message*|mail|mailing*|campaign*|notice*|reminder*|invitation*|invite*',
  THING:
    'link*|price*|code*|coupon*|discount*|subject line*|subject|date*|time*|name*|image*|attachment*|file*|version*|list*|segment*|email*|e-mail*|message*|invoice*|amount*|product*|address*|offer*|newsletter*',
  SECRET:
    "password*|passcode*|pin|pin code|pin number|cvv|cvc|card number*|card details|credit card*|debit card*|bank details|bank account*|account number*|social security number*|ssn|national insurance number*|passport number*|passport|driver's licen(c|s)e*|driving licen(c|s)e*|date of birth|identity number*|id number*|id card|national id|login details|login credentials|log-in details|credentials|one-time code*|one-time password*|otp|security code*|verification code*|mother's maiden name|iban|payment details|aadhaar number*|aadhaar|pan number*|nin|bvn|tax id*|tax number*|ifsc|sort code*|expiry date|seed phrase*|recovery phrase*|private key*|memorable word*|security answer*|security question*|mother's name|account pin|atm pin|upi pin|2fa code*|two-factor code*|authentication code*|sms code*|login|username and password|user name and password|card's number|three digits|last four digits|16 digits|sixteen digits|id document|identity document|identity card|driving licence number|medicare number*|nhs number*|tax file number*",
  JUNK: 'null|undefined|nan|none|nil|n/a|na|unknown|empty|blank|test|false|true|user|customer name|first name|firstname|fname|first_name|your name|name|recipient|string|default',
  MONTH:
    'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec',
  DATE: '# @MONTH|@MONTH #|yesterday|this morning|today|last (monday|tuesday|wednesday|thursday|friday|saturday|sunday|night)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|#(am|pm|st|nd|rd|th)',
  NUM: '#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|ninety|a few|a couple of|several|half an|a single',
  // Adverbs that make a fact less than certain.
  MAYBE:
    'potentially|possibly|conceivably|perhaps|maybe|probably|likely|presumably|allegedly|apparently|reportedly|seemingly|supposedly|purportedly|arguably|theoretically',
  HOW: 'also|well|already|still|then|thus|therefore|consequently|subsequently|inadvertently|accidentally|mistakenly|unintentionally|wrongly|incorrectly|erroneously|briefly|temporarily|recently|simply|ultimately|instead|initially|just|only|again|not|never|all',
  // What can be done with data, mail, orders and people: past participles.
  DONE: 'been|accessed|acquired|affected|altered|applied|appeared|arrived|attached|billed|booked|breached|called|cancelled|canceled|caused|changed|charged|collected|compromised|concerned|contained|copied|credited|crossed|debited|declined|deleted|delayed|delivered|disappeared|disclosed|dispatched|displayed|distributed|doubled|downloaded|duplicated|encountered|ended up|entered|escaped|exceeded|exfiltrated|expired|exposed|extracted|failed|fallen|forwarded|gained|given|glimpsed|gone|got|gotten|happened|harvested|hidden|impacted|included|intercepted|involved|issued|landed|leaked|led|left|listed|lost|mailed|missed|misdirected|misread|misused|mixed|noticed|obtained|occurred|omitted|opened|overcharged|overpaid|paid|picked|played|posted|prevented|printed|priced|processed|published|quoted|reached|read|received|recorded|rejected|released|removed|retrieved|revealed|routed|said|saved|scraped|seen|sent|shared|shipped|shown|slipped|sold|spotted|stated|stolen|stopped|swapped|switched|taken|told|touched|triggered|undercharged|unavailable|unable|updated|uploaded|used|viewed|visible|wrong',
  // What a mail is about, by the dozen.
  GOODS:
    'orders|bookings|reservations|invoices|bills|statements|parcels|packages|deliveries|shipments|letters|emails|e-mails|mails|messages|texts|notifications|newsletters|reminders|payments|debits|direct debits|refunds|transactions|transfers|codes|vouchers|tickets|cards|id cards|certificates|results|records|files|documents|photos|images|pictures|names|addresses|numbers|prices|fares|rates|items|products|boxes|packs|meals|appointments|sessions|lessons|classes|workshops|flights|trains|services|systems|features|functions|pages|links|accounts|profiles|passwords|balances|figures|dates|times|entries|fields|pieces of information|regions|locations|branches|stores|shops|deployments|devices|runs|licences|licenses|subscriptions|plans|policies|claims|applications|contracts',
  // Nouns for what went wrong when nobody did it.
  FAULT:
    'error*|glitch*|issue*|problem*|fault*|failure*|malfunction*|bug*|snag*|mishap*|oversight*|outage*|hiccup*|anomal(y|ies)|irregularit*|discrepanc*|mix-up*|mixup*|miscommunication*|misunderstanding*|misconfiguration*|difficult(y|ies)|disruption*|breakdown*|complication*|incompatibilit*|crash*|defect*|flaw*|vulnerabilit*|weakness*|gremlin*|blip*|lapse*|hitch*|typo*|quirk*|slip|slip-up*|mistake*|interruption*|corruption|challenge*|mismatch*|conflict*|loop|delay*|incident*|situation*|event*|constraint*|circumstance*|shortage*',
  // What kind of fault it is said to be, so that it is nobody's.
  FAULTY:
    'technical|system|systems|software|hardware|computer|server|network|database|data|it|platform|website|web|app|email|mailing|mail|mailing list|printing|print|processing|formatting|configuration|mapping|matching|coding|programming|integration|import|export|sync|synchroni(s|z)ation|migration|update|upgrade|billing|payment|booking|scheduling|planning|administrative|admin|clerical|human|operator|typing|typographical|keying|vendor|supplier|third-party|third party|provider|internal|external|operational|logistical|organi(s|z)ational|procedural|communication|communications|staffing|unforeseen|unexpected|unanticipated|unforeseeable|unprecedented|unusual|unfortunate|unavoidable|exceptional|extraordinary|temporary|intermittent|isolated|one-off|rare|small|minor|slight|simple|regrettable|inadvertent|accidental|random|strange|weird|fat-finger|upstream|backend|back-end|overnight|automated|automatic|security|seasonal|capacity',
  // Machines and mechanisms that are said to act by themselves.
  MACHINE:
    'system|systems|software|platform|server|servers|computer|computers|database|algorithm|tool|filter|script|job|batch job|sync|feed|automation|bot|scheduler|plugin|plug-in|integration|process|workflow|update|upgrade|migration|machine|printer|mailer|spreadsheet|calculator|engine|importer|import|export|query|backup|cache|firewall|module|application|programme|mail merge|mailing tool|email tool|email system|mailing system|booking system|billing system|payment system|autocomplete|autofill|autocorrect',
  // Others who can be blamed.
  VENDOR:
    'vendor*|supplier*|provider*|partner|processor*|contractor*|subcontractor*|sub-contractor*|agency|agencies|courier*|carrier*|printers|printing house|mailing house|software house|fulfilment house|fulfillment house|fulfilment centre|warehouse operator|hosting company|host|developer*|distributor*|wholesaler*|manufacturer*|installer*|franchisee*|reseller*|logistics firm|delivery firm|courier firm|delivery company|outsourcer*|consultant*|consultancy|third party|third parties|bureau|payroll company|ticketing company|caterer*|haulier*',
  OUTSIDE:
    'external|outside|third-party|third party|former|trusted|long-standing|email|e-mail|mailing|newsletter|hosting|payment|payments|cloud|it|technology|software|logistics|delivery|shipping|service|marketing|billing|booking|ticketing|printing|print|payroll|assessment|data|storage|claims|survey|catering|fulfilment|fulfillment|web|website|app|security|support|call centre|call center|distribution|maintenance|crm|analytics|overseas|local',
  // The writer owns it: what says so makes the same words no evasion.
  OWNED:
    '(by|on) (us|me)|(our|my) [own|team*] (mistake|fault|error|own|doing|carelessness|failure|failing|responsibility)|(is|was|are|were) (ours|mine)|(we|I) [have|had|also|simply] (made|sent|failed|forgot|forgotten|got|mixed|muddled|misread|missed|used|put|left|set|did not|did|entered|typed|copied|chose|picked|published|wrote|changed|shipped|released|broke|lost|overlooked|trusted|relied|ran|pressed|built|wrote|caused|should have|allowed|pasted|opened|gave|introduced|never)',
  WARN: "never|don't|do not|nobody|no one|anyone|someone|scam*|phishing|fraud*|avoid|beware|watch out|messages that|emails that|calls that|texts that|not ask|need not|no need|won't ask",
  OWN: "we|we've|we'd|we're|us|I|I've",
  COMP: 'apolog*|sorry|make (it|this) up|make up for|amends|compensat*|because of our|for (the|your) trouble|goodwill|our mistake|put (it|this|things) right|make (it|this|things) right|correct*|instead of|should have (said|been|read)|the right|honour*|honor*|refund*|wrong|mistake*|cancel*|stopped',
};
