/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
40 15 sent you
36 27 should have
24 35 emailed
34 10 told you
34 17 we sent
-32 -25 is ready
31 10 credited
31 12 hour ago
31 11 loaded
30 20 was our
30 15 went out
-29 -21 sorry to
28 9 billed
28 6 incorrect
5 28 shows your
28 10 yesterday's
27 16 because i
-27 -23 because you
4 27 could read
27 15 i sent
27 19 sent the
-2 -27 you asked
26 9 forgot to
-25 -22 oops
-18 -25 seat
-25 -16 sold out|until noon
25 7 we told
24 9 a corrected|not #
24 8 refunded the
24 13 the wrong
-24 -15 what's
-23 -20 collect it
-23 -15 ignore this
23 13 morning's
23 6 our mistake
4 23 unau~
22 9 and were|tonight by
-22 -14 lamp
-1 22 numbers and
-22 -18 rate~
22 7 regarding
15 22 we posted
-3 21 addresses
21 8 be with|for everybody
-21 -14 fire
-21 -17 happens
-21 -20 larg~
0 21 readable
-1 21 the to
-21 -13 usually
21 11 we promised
20 3 a #
20 8 code we|works now
-1 20 could see
2 20 please delete
-14 -20 read that
20 2 scheduled
3 20 spreadsheet
20 4 the fright
20 6 the proof
-20 -3 us at
0 20 was one
-19 -14 after that|how did
8 19 copied
19 7 cost you|newb~|re-s~
19 6 eh ?
19 5 gorgeous|gorg~|rebuild|refunded|tonight's
19 10 i apologise
19 4 labelled
19 3 last year's
-12 -19 requested
-19 -16 sender
-19 -13 starts|the cafe
19 11 this morning's
-19 -17 user
-18 -12 breach|tent|tip
18 6 caused|the front|was us
1 18 everyone's
-18 -17 goes to|here are|warning
-18 -11 import|short notice
18 12 monday's
-18 -15 on host
18 8 promised you
-18 -13 rates
11 18 someone else's
-18 -9 strike
18 14 we emailed
18 7 we pushed
-18 -10 wind
3 18 you today
17 7 # not|the reminder
17 6 a better|forgot|proof was|push notification|said #
17 5 a certificate
3 17 address and
-17 -13 and why
5 17 arre~|was open
-17 -12 bridge|is here|renews on|ship|two places
-17 -15 collect
7 17 informed
-17 -11 is booked
1 17 name address
17 3 obse~
17 1 our last
-11 -17 password for
-17 -14 shop is
10 17 showed
17 4 taxi
-16 -17 the month
4 17 unauthorised
6 17 voicemail
17 13 we gave
17 8 yest~
-17 -17 your request
16 7 ago we|t-sh~
16 6 already sent|by wednesday|gets the|mudd~
16 4 cale~|waited
-16 -12 code is|error occurred|opens
16 5 eyes
-16 -10 for saturday|starts on|x #
1 16 home address
-16 -13 large|market
-16 -9 me know
-9 16 police
-16 -11 see you|stop these|was it|your tier
-16 -14 the quay
15 9 and last
-15 -13 are off|by #
15 5 been credited|double-booked|it should|were turned
-3 15 belonging|belonging to
3 15 browse|your id
15 6 calendar|explaining|in good|our new
-11 -15 chain
6 15 could have
-15 -10 delivery is|missed you|umbr~
15 0 emailed you|the right
-15 -14 export|it again|water
-15 -12 has changed|string|tools
15 1 in error|lovely
-15 -11 is packed|judg~|renews|repaired
-9 -15 password manager
15 4 really sorry
12 15 shouldn't have
15 7 the live
-15 -3 we couldn't
-15 -9 we expect|with them
15 10 we switched
-8 -15 weekly|your parcel
-15 -6 weig~
15 3 yesterday we
-14 -8 arrives on|in before|is delayed|it happens|try again
14 4 as delivered|i didn't
-14 -9 bell|disregard this
-14 -10 cheese|thanks
-14 -13 clau~|near
-8 -14 close
-14 4 details
0 14 diagnosis and
14 5 dropped a|missed the|strength of|the strength|you got
14 3 for some|live list|many of|name wrong|our email|reminders
14 0 greeted
14 6 have sent|too short|you received
-1 14 hr|in there|reason to|sent your
1 14 in confidence|signed in
14 1 issued
4 14 name your
-14 2 password
14 10 re your
2 14 salary|someone got
-14 0 security
11 14 should not
-14 -7 sign-in
14 8 subscriber
-9 -14 the password
-14 -11 was you|we take
-13 -10 a b|due on|fixed a|insert|inse~|maintenance|next lesson|windows
13 5 a taxi|change to|email of|flying|flyi~|platinum|the final|the prize|the signs
-13 -8 ada|fake|not sorry|todo|welcome back
-13 -13 application for|come from
4 13 arrears|intruder|list so|notes of|security incident|was copied
2 13 birth and|home addresses|phra~
-13 -9 bring|brin~|in four|is recalling|move to|recalling|trial ends|you start
-13 -5 choose a
-5 13 codes
13 2 correction to|fright|have experienced|issued between
1 13 crypto|names
13 -2 dead~
13 6 e-ticket|e-ti~|ignore the|told to|we sold|your e-ticket
13 3 earlier today|sync|we ran
-8 13 exposed
-1 13 from me|incident|to line
13 7 greeting|we broke
-13 -7 has closed|the lift
13 0 in full
-10 -13 never ask
-13 -3 one you
13 4 operational|restored|was unavailable
-13 -11 release notes|the panel|the workshop
-6 -13 seats
11 13 site and
-13 -12 wate~
-2 13 your privacy
-12 -6 a minute
12 4 and forgot|circulated|gas|had turned|have noticed|loaded the|our calendar|our list|schedule|wrong
12 5 and here's|change we|clarification|clar~|had not|paws|plus a|pool was|readers who|regarding the|respond|teeny|tomo~|was ours|withdraws|wron~|year's
4 12 and phone|laptop with|read our
-1 12 been able|brought it|emailed the|opened it
8 12 blue~
-12 -5 boards|cabl~|was posted
-12 -12 boot~|logo|met|try to
-12 -9 company name|demo is|host|listname|open at|orchardhall|pays for|seven|sorry but|sundays|the allotment|your demo
12 1 corrected
6 12 details were
-12 1 deta~
3 12 disclosure|pictures of
-12 -8 domain|first of|if we|remote|scarf|soup|the maker|tickets cost|total|update your
12 3 experienced|led|the delivery|we delivered
12 7 failed to|pointed
-10 -12 fix|that their
12 2 grab your
0 12 i've told|mobile and|noticeboard
5 12 in sunday's|phone numbers|protection
-12 2 in with
2 12 inci~|new password|were taken
-12 -7 lighthouse|our bad
12 10 my email
12 6 recording|the real|we published
-2 12 the data
10 12 the newsletter
-12 -10 this isn't
-3 12 visible
-11 -12 wait|your seat
-12 -11 we keep|welcome
12 8 wednesday's
-9 -12 working days
1 12 your location
-11 -8 # in|bookshop|cata~|condolences|friday at|good evening|guide is|high street|is waiting|jobid|jobi~|maker of|request|role|s #|seat is|thoughts|turn on|you missed
-11 -6 a broken|attempt|be unavailable|has asked|no more|ravi|waiting list|when to
11 6 a car|biggie|no biggie
5 11 a public|yours was
2 11 a security|destroyed|into our|usernames
11 4 about that|against the|and took|bit off|come on|fixed the|from this|night is|omitted|omit~|ordered before|phoned|relied|relied on|service was|stream|survey link|the calendar|the confusion|the voucher|to both|to stop|tomorrow's|turned you|who pointed|you came
4 11 agents|security notice|stolen from
11 3 amen~|clut~|hello lovely|led to|of love|second pair|too many|was meant|was missing|we called|we forgot|you the
11 2 and again|corr~|digit|last week's
-3 11 and brought
-11 -7 apologies and|boat|box ships|ends|heavy|points|still right|sympathy|tota~|you're back
-1 11 been informed|name age
11 7 by courier|we shipped
-4 -11 by the|due
-11 -5 cable|depe~|roof|so far|something
0 11 confidentiality|police have|whose number
-9 -11 criminals|personal data|pretending|pretending to|ready
-11 -11 crim~|nine years
3 11 deeply|disclosure of|live and
-11 -4 dental
11 8 deserved
10 11 else's
11 1 frig~|our letter|solv~|taki~
-11 -3 go in|texts
11 5 have stopped|it ought|out at
-11 -9 if there|or contact|or if|sentence
-11 -10 leak~|of people|you clicked
-7 -11 leaves
1 11 name~|the thread|was up
-4 11 out for
6 11 saw it
11 0 unavailable|unav~
11 11 were on
-7 -10 a data|at seven
10 9 a mix-up
-1 10 a stranger|folder on|scans|stranger|the partner
10 5 a teeny|for wednesday|the greeting|your wedding
10 3 a test|amended|been refunded|book by|charged you|crossword|depot|eh|from friday|it wrong|lost your|push~|so you|tow|unex~|we tested
3 10 among|amon~|checkout page|commissioner|data protection|deeply sorry|mailboxes|password was|plugged|read your|record was|staff login
-10 -10 an emergency|hang up|lower|the sender|warn~|wiki
0 10 an eye|dono~|has deleted|has read|to another
4 10 and copied|list with|your number
10 1 as fname|beyond our|it seems|on hold|taking
-10 -7 attempts|baker|confirm your|drink|dry|email address|explained|feet|has left|maker|make~|may is|name has|near~|plan is|snow|v|was returned|week #|working on|your loss
-9 -10 automatic
-10 -6 bacon|baco~|crie~|fog|hat|hi fname|of september|reunion|reun~|seats for|sorry not|subscribe|th at|the import|the lighthouse|the reunion|two minutes|verse|will stop
-10 -9 browser|clause|eart~|service desk|us this|you requested
-10 6 cach~
10 4 cancelled the|come off|delivered on|double ?|double-booked the|for last|gate c|mailed you|meant|one which|paid for|paper #|pushed an|records that|respond to|seeing double|strength|the interval|tomorrow|utc on|was delivered|was empty|we've also
10 7 didn't check
10 6 emailing|moved you|newsletter|wiped the
10 2 exci~|grem~|i gave|in last|issued on|the order|typo
-10 -8 ferry|finish|first_name|glov~|kiln|main~|now online|opens at|stops at|the choir|the orchard|we look
5 10 forum on
-8 -10 fraud team|goes|here's how
1 10 got into|ico|the ico|your hr
7 10 including yours
-10 -3 know and|two-~|write again
-2 10 logs
9 10 pay and
-10 -5 postponed|spam
10 -1 queu~|stand
-10 0 secu~
10 10 seen it|we put
0 -10 studio
2 10 tab|use to
-10 1 the police
-10 -1 used to
-4 10 was found
6 10 your name
9 3 # back|# before|a gesture|capacity|capa~|dear passenger|friday and|full and|have said|is last|is refunded|it anyway|misr~|missing|on every|pushed|rewa~|running it|same~|speaking|styl~|tested it|the report|thursday we|to operational|took a|typo~|undertook|undertook to|we're running|were told|you couldn't|you this|you too|zoom
9 4 # every|birthday code|bulletin we|certain|corrupted|dean|fell over|filled a|honour|i released|it next|marta|our billing|our template|please throw|posted and|retraction|retraction of|so about|spoi~|the offer|was reversed|we've added|we've apologised|will pay|wrongly
-9 -8 a shoe|changes|endi~|five~|i hope|music|musi~|parcel|prices|product name|seriously|signed up
3 9 a stolen|compromise|enfo~|passwords|pins
-2 9 accessible|birth|histories|relating|relating to|search engines
-4 9 an event|transparency|when you're
9 5 and left|depl~|learners|office in|the portal
-9 -7 and safe|catalogue|changelog|earth|euro~|floor|hurr~|lamps|our terms|reads|six months|the pump|the small|we charged|your message|your points
5 9 assu~|bin it|driver's|you trusted
-9 -6 basket|be delivered|been changed|bring it|card ending|charged #|flat #|from thursday|gloves|kg|king~|liked|looms|looms are|maintenance on|our warehouse|penc~|pieces|received your|reopen|send it|shoes|shoe~|stoc~|than~|the enclosed|the following|the funeral|the roof|three new|to cancel|we deliver|wool|your basket|your search
9 2 be answered|delivered|gremlins|idea~|is awkward|next year|night of|the deadline|we meant|your coach
-9 -5 buses|buse~|close at|dent~|didn't get|digg~|fill it|fog at|ignore us|isn't the|maps|medical equipment|nearest|next meeting|notebook|obi|per person|pint|returns are|share|since your|strike on|subject from|the basket|the wind|tool~|uh-oh|uh-o~|unpaid
-8 -9 cake|warehouse|ware~|while you
9 1 confusion|email headed|factory|higher|issued to|merged|said the
4 9 containing|directory
6 9 copi~|happened and|pulled
2 9 could|enforcement|entitled|entitled to|is gone|it please|login|name phone|of monitoring|set a|to destroy|watch out
0 9 employee's|eye on|keep an|monitoring|photographed it|pin|skimming|skim~
1 9 environment|it showed|our helpline|out where|profiles|was opened
-9 -3 flu|in settings|likely
7 9 for about|was among
9 0 greeted you|week's
-3 9 information was|lose sleep|sala~|sleep over|spreadsheet with
-4 -9 lesson|midd~
-9 -1 live~
-5 -9 middle
9 6 mix-up|mix-~|notice of|re-e~|the correct|who left
-1 9 names and|payslip
-6 -9 new sign-in|next week
9 9 our system|the very
-9 2 privacy|probably
7 -9 ran
-9 3 stolen
-9 4 stol~
-9 -9 the week|your nearest
9 8 we printed
-9 -2 would you
9 7 you tried
-8 -5 # g|a correction|a head|and sorry|are good|at eight|bert~|congratulations|could do|custard|divi~|everything with|forecast|has three|help centre|hi ana|is more|line or|no and|of six|opens again|options|planned maintenance|sorry wrong|sque~|status page|this link|tonight at|track it|we'd love|we're not|wood~|your table
-6 -8 # pages|^is|don't sell|leav~|scam|shel~|will never
-7 -8 ?|ask for|because they|forward it|hello|hell~|is open|list administrator|may ask|opens on|three minutes|two-factor authentication
2 8 a backup|calls and|hood~|in person|number and|obta~|off them|our checkout|security number|was printed
-1 8 a column|data breach|personal information|relatives|to private
-2 8 a doctor's|call and|compromised and|diag~|doctor's|hidd~
8 4 a notice|and didn't|aware|ben|calendar we|copied the|date for|good time|it's now|meant for|night's|now open|of next|our newsletter|somebody else's|supporters|t-shirts|the may|the recording|was sent|your employer
1 8 a spreadsheet|expiry|have reported|persons|writing that|your crypto
8 1 account your|load~|surprise|the figures|thursday and|waiv~|wrote that
8 8 altogether|fitted|using your
8 2 am and|and everyone|and i'll|attendees|credit of|delivered the|depots|didn't work|drai~|fifteen|flowers|has already|have fixed|our team|pls|saturday's|sent at|that email|the tuesday|to submit|two groups
-8 -4 an incident|asked we|by half|here with|jacket|night the|payment has|recall|roll|sign in|the window|thursday because
-8 -2 and bring
-3 8 and check|camera|compromised|soli~
5 8 and that's|been withdrawn|clerk
-8 -8 array|authentication|boots|hostname|howe~|if not|like the|of these|sent~|slow~|thank you|turned out
-8 1 as soon|soon as
-8 -6 at desk|called at|can't offer|coas~|hurry|is due|is nearly|is out|kitc~|meets|meets on|moves to|new in|on sundays|parcel is|pays|podcast|podc~|receipt is|requested on|room is|t|taught|taug~|thank|the fire|the map|the market|the shop|time for|to spend|winter programme|www|your site
3 8 at our|complain to|key on|loyalty accounts|merg~|numbers|please change|points were|the intruder|they got|thief|were spent
0 8 bank for|bring anyone|donor|enga~|flat numbers|found a|found by|service and|the noticeboard|the visitor|were among
8 3 basalt|basa~|bill|buzzing|buzz~|client for|code works|courier|date is|desk from|edited|footpath|had to|hair~|have telephoned|i meant|in five|invoice for|is just|marked as|mine and|no form|nobody could|on either|our message|paid will|pay us|rang to|round and|same-day|shirts|show this|soz|sunday noon|take two|that owing|that was|the closing|the depot|the footpath|the inbox|the seat|the silence|the statement|to respond|waived|we turned|will receive|wrong row|year's is|you before|you've already
-8 4 been accessed|people have
8 -1 cancelled|runners
-6 8 card details
8 -2 did it|issu~
-2 -8 do with
8 0 due to|have caused|last email|said
-4 8 emailed your|priv~|they've
-8 -7 ending|guide|is wrong|no customer|path|places are|programme is|rain|returned to|thanks for|the blog|the short|try|we haven't|what's new|workshop is|your plan
8 7 for good|note about|printed the
8 -3 get the
-3 -8 have received|still
4 8 i typed|showed your
-8 -1 it a|it can
-8 7 it could
8 5 me at
-1 -8 missed
-4 -8 on two-factor
7 8 reim~|via the
8 6 the bill|truly|trul~|we should
8 -4 the certificate
-5 -8 the parcel|unsubscribe
6 8 yours included
7 1 # !|any confusion|been sent|cras~|delivery we|elves|elve~|final|flow~|here's|hugs|money back|morning we|that wasn't|the reverse|the slots|throw|was lost|was none
7 2 # credit|# went|again at|before it|can't count|chase|chas~|corrected copies|disappointed|extra|hampers|have booked|headline|ignore our|inbox isn't|layo~|line-up|lost the|minutes before|muddle|office manager|only so|pair of|post-incident|scanned in|second one|sent last|spring and|sunday at|that window|the booking|the cap|the crossword|the headline|the receipt|to partner|took longer|wast~|wear|week we|will make|will see|without it
7 3 # when|about saturday|along the|are sorry|are yours|being part|box was|care team|cooked|encoder|examiner|fault of|friday's newsletter|guarantee and|had entered|had no|hands up|hiccup|hicc~|in yesterday's|last night's|left as|left you|lorna|lorn~|made on|make us|monday you|newborn|now take|off our|our doing|pm eastern|refunds are|replay|replies will|right day|should say|since it's|table was|the game|the lesson|the printer|the studio|too late|waived and|was down|way back|we mailed|we muddled|we'd put|who ordered|you thought|you were|your upcoming
-7 -6 ^new|a quiet|be the|bring a|change of|changes to|devices|e|event name|fair|for may|for my|full refund|hope|hunting|is all|meeting are|notes #|opens in|opin~|read on|ref|the spring|then i|this issue|to print|we missed
-7 -5 ^requ~|a year|app store|attached below|battery|broken into|bulbs|bulb~|can follow|can take|carry on|closure|coat|companies|course opens|decision is|doma~|facsimile|facsimile job|facs~|fill|five working|for reporting|greet|half the|https|http~|is set|lasts|less|lesson is|mayor|mistakes|nudg~|occurred when|of use|offer you|order order|plants|quill example|retailer|river|roof is|run out|sens~|unsu~|we asked|we'd rather|went in|you travel|young|your facsimile|your seats
5 7 a fresh|and told|year group
7 0 a proportion|arose|aros~|bill~|my apologies|prize|said that|slots|slot~|thursday at|was right
1 7 a stranger's|actor|and security|and where|app could|card today|list went|not look|our staff|plug~|replied to|shared|social security|some customers|stapled|stapled behind|stranger's|thie~|we learned|your salary
-7 1 able|able to
-1 7 act on|is why|security event|statements and|your voicemail
-2 7 addresses and|diagnosis|in writing|prepaid envelope|the prepaid|viewed|we believe|your mobile
-6 -7 admitted|bring the|nothing has|parc~|please stop|seve~|which runs|works for
3 7 an attacker|attacker|incident that|name email|photographed|pictures|seen your|staf~|your call
7 5 and did|direct line|friday's|letters were|nobody should|truly sorry|with code
-7 -2 and ring|dear friends
-7 -3 answers|hours of|map|to add|when he
-4 7 any concern|second sheet|worry this
0 7 are deeply|attackers|by anybody|cards used|delivery addresses|everyone could|had access|have heard|of ward|person you|pray~|private|put all|staff|the shared|the volunteer|unauthorised access|ward #|we shared
-7 -4 at customs|avoid|been voided|came up|change your|check-up|ches~|days since|evening all|exhi~|expect to|faults|fire drill|first_name your|friday is|frye~|good luck|hacked|head and|hearts|her voice|honey|hygi~|jars|join us|laug~|lost her|meeting #|met office|missed out|often ask|oops we|or two|order name|over to|plas~|read-only|sal|shan~|something we|the inconvenience|the met|the minutes|the port|there you|this event|ticket #|to choose|twins|version is|was canceled|water and|we move|wrong with|you signed
-5 -7 breaches|credit goes|kind regards|privacy policy|sail~|we never
7 6 by me
-4 -7 call hang|data breaches|drill|dril~|fraudsters are|places|sign-in to|your order
7 4 campaign|circ~|for everyone|noon and|note for|this year's|to bin|took #|took your|turns out|van and|we let
4 7 client's|delete the|displayed|has confirmed|parked|pote~|recu~|that should
-7 -7 closes|content|employee|if somebody|moves|nearly|plenty of|quil~|study|we read|words
-7 5 could be
2 7 credential|credit monitoring|envelopes|file your|login is|me or|messages were|policy and|pretend to|prot~|recognize
7 -5 deadline|stop|twice|twic~
-7 0 for eleven|helpline|mend~|of last|serial|that an
-7 -1 hearing
-3 7 i emailed|mention
-1 -7 rehe~
-3 -7 simp~|stil~
7 -1 small number
7 7 student|who rang
-7 2 the photo
6 7 trusted us
7 -2 you on
6 5 ! !|^the wrong|replies to|sunday's|they'll be|unknown|whichever|withdrawn
6 3 ! wrong|^wrong|^wron~|also the|bday~|behind a|chose the|clay~|conference|credit for|dear subscriber|decision to|explaining that|fault|gave you|had set|harriers|have stood|i mixed|made other|matching|mixed|never sent|off since|other plans|our notice|promised your|pulped|pulp~|queue and|rebooked|repair and|replacements|result of|right link|sent|sofa and|sow|start line|supe~|teen~|th and|th so|that morning|the #|the digits|the release|too|trained for|version|void and|waited in|week's fees|were shown|when someone|winnie|woke|you a
0 6 # addresses|accessed|alerted|and because|box of|confidence|from them|gate codes|noticeboard on|paragraph and|password to|police and|the bereavement|the families|volunteer
-6 -3 # by|# remains|and they'll|and yes|as long|batt~|be closed|between nine|coffee is|delayed by|desk #|downtime this|event and|examples|five questions|for late|gate|helpdesk|is postponed|kitchen|may see|minus|minute|miss you|nonn~|number was|occurred while|on medical|one so|order has|pencil|planned downtime|s|shannon|the members|there's a|this reminder|to run|we wish|x|years|you'll need
6 2 # cm|a happy|a newsletter|a queue|afternoon we|again in|alarm we|and press|anim~|announced the|annual allowance|baked|been cancelled|before sending|bettina|bots|branch manager|carrier has|category|celebration|certificate has|certificate on|choir tour|claim it|cm|corner sofa|correction the|credit note|credited with|crews|days late|decision and|delay to|downgraded|each and|evening we|far too|flew|gave your|gesture of|gold to|guidance|had died|hold for|i copied|i promised|i signed|in wednesday's|incorrect opening|ladi~|lapse was|link i|minutes late|misread|monday #|mother's day|my direct|new ones|nothing in|of goodwill|off by|oh and|on each|on us|one payment|our earlier|over at|paid the|patrons|pay you|people into|portal had|returning officer|reverse|reversed|routed|saturday afternoon|service restored|sincere|site fell|six to|sold #|sold you|squa~|streak and|submit|sunday !|sunday the|th with|thanked|thanked you|that includes|the complete|the diary|the lapse|the missing|the muddle|the notification|the round|the worry|they're being|thing on|this season|to accept|to follow|to return|treat yourself|typed the|up is|up that|us down|ushers|ushe~|wasted|water in|we had|we wrote|week early|weeknight|were meant|who wanted|wished you|without its|working again|wrong zoom|you away|zoom link
-5 -6 # days|and asks|and delete|do nothing|is attached|kett~|leave|met in|minute and|plenty|plen~|the money|unable|unable to|unab~|use a|we still|word~|you have|you write
6 -5 # is
-6 -6 # now|begi~|blog|counties|dear all|died|in #|is number|is your|keyboard|on some|ransomware|rans~|re|unused|wrapped
-1 6 a fake|below that|borrowed|concerns|condition and|cvs|deleted it|disabled the|downloaded|downloaded the|envelope|former|holds your|membership cards|patients with|rotate|some news|the names|thread|was forwarded|which did|who feels|writing to
-6 -4 a4|again with|almanac|alma~|and children|android|andr~|arrives|as they|bear~|berth|boats|boots in|brings it|chee~|close your|coffee and|comes in|correct it|counter|display_name|display_name mailing|do better|firstname|from tuesday|full list|gift of|goes up|good deal|good morning|grandmother|high|infl~|is cancelled|it something|jack~|job from|job jobid|job title|join|kiln is|likely to|men|mind the|nega~|no hurry|one the|ones that|or cancel|orch~|otherwise please|our driver|overheat|plan renews|please bring|rain~|reck~|rise~|seats left|seconds and|seed~|shall i|shot|sourdough|still free|stocks|suit|terr~|the job|the north|the ridge|there were|ticket desk|to finish|trail pass|two more|umbrella|until you're|upstairs|week ?|week of|wellies|within five|words and|xxl|xxxx|you must|your contact|your permit|your trial
1 6 about rent|an employee's|and confirm|and tell|attachment to|copied and|dear patient|donors|emails about|enve~|hackers|his phone|information commissioner|it's down|logi~|may know|me on|mention it|old number|readable by|sickness|sick~|social|the attackers|the spreadsheet|unauthorized|was readable
2 6 access logs|copied what|digits of|don't forget|don't recognize|each of|employers and|identity protection|mobile numbers|my fault|order history|report and|saw|secrets|someone|under another|we added|went up|your insurance|yours were
6 1 administrative oversight|an administrative|attached please|attr~|bakery|been !|been found|been supplied|began dear|bisc~|calculated|calc~|card by|for december|for just|headed was|improving|licensing|merged the|now a|now been|pots|queued|since you're|subset|subset of|the left|timi~|to close|upgrade to|we merged|week was|will hear|worktop|you booked|your recent
-3 -6 again on|boil~|death|deat~|harm done|have already|hold the|install|lisbon|lisb~|star~|the middle|we suggest
6 4 alar~|an update|and next|applied to|are now|by hand|hadn't|hadn~|lagos|lago~|news~|our app|promised|tuesday's|yesterday|you owe
-6 -5 and b|appraisal|as requested|attacked|been locked|brown|cafe|clicked|code changes|crossed|dama~|disappoint|dish~|from there|get this|healthy|is repaired|ligh~|locker is|logo and|map is|meet us|nomi~|off as|on two-step|once the|our gallery|penalty|pena~|pipe~|proposed|quie~|salt|shoe|socks|sock~|stai~|stays the|the kiln|the listname|the sourdough|these emails|to disappoint|toma~|tuesdays|vat|will go|will write|wish you|with more|wrote the|your locker
4 6 and picked|birt~|didn't make|in friday's|monday noon|my phone|the contract|we'll pay
-6 -1 and when|hope you|paddle|replied|the law
-4 6 any worry|bucket|urge~|were possibly
6 -1 as expected|bake~|cros~|important information|miss~|pott~|queue|your listing
-6 2 ask the|contacts|that means|the community|you next
6 6 bank account|owe|taken down|used an|we filed
-2 6 bank statements|be found|dates and|from other|on or|tax code
6 0 blank|date was|emailed to|everything we|interest|oops !|performance|pre-~|regarding your|sorry !|trouble
-1 -6 boun~|five minutes
6 -2 certificate|love~|recipe|understanding
-6 0 contain|in two
-6 4 copy is|left a
-6 -2 culp~|number in|please take|subject line|we cannot
5 6 daughter's|gave the|google|goog~|pasted|wiped|wipe~
-2 -6 doesn't|does~
3 6 first names|fwd|hers|involved your|moon~|our error|potentially
6 -3 fname|fnam~
-4 -6 green|hotel chain|passengers|regards|safe account|seen before|send~|shelf|suggest|the forum|uk|undefined
-5 6 include
-6 1 members of|mum|on his|switch off|transactions
0 -6 notices|rise
-6 3 prof~
-3 6 safeguarding|see me|the union
6 -6 the morning
-6 5 to lose
4 -6 workshop
2 5 # customer|a shared|accounts including|acto~|and change|and points|arrears and|code and|conditions and|copied from|coul~|credentials|criminal|for free|forum|gave that|have involved|in chat|insurance claim|it had|it lists|log that|malicious code|password pairs|person had|pins on|points back|saw your|sharing|someone signed|spotted|stick with|that key|that mailbox|that pretend|the directory|the result|tried millions|we answered|years of|you live|yours among
5 2 # orders|# refunded|^earl~|about !|accept it|all candidates|all nine|already booked|amendment|and family|and should|apologise and|appear|are waived|arranged a|arrived at|be applied|be for|before one|below a|bins on|bleu|booking fee|broken for|bst|by same-day|candidates will|candles|caus~|centres|chief examiner|closer to|clutter|coach leaves|coil|day tickets|deca~|dictated|drama|enco~|especially|espe~|every penny|failure|from last|full price|geography|geog~|greetings|had moved|had you|half of|hall b|hall d|has not|have wasted|haven't lost|her sister|hi jo|hollins|hugo|ideas|in future|invite|is off|is void|it good|it myself|it which|it's our|ladies|line in|live again|llp|lola|made up|marks for|may between|monday our|my colleague|nico|not arrive|not moved|notice #|now the|ordered one|ought to|our end|our fault|our payment|pinb~|poll|poll~|pre-orders|proof|publish the|pump~|question #|quoting your|real sale|recalculated|receipts and|receive a|recipe in|released the|report by|reprinted|restore|reversed at|rewards|room has|salt road|same evening|same seat|seat fee|seat you|shir~|since sunday|so none|solvers|speakers|start of|statement to|statement we|store manager|subscription|sydney|sydn~|taken off|takes six|teeny bit|template was|than an|that mrs|that price|the almond|the church|the clutter|the extra|the higher|the industry|the listing|the mistake|the older|the poll|the start|the stream|till~|timesheets|to everybody|too high|vaccine clinic|voucher in|was loaded|was mine|was never|was poor|wasn't the|we billed|we fitted|we loaded|we ought|we'll stand|well this|winn~|wished|with dr|wonder|work and|worth #|wrong price|you cancelled|you filled|you nothing|your end|your inbox|your missing|your photograph
-5 -3 # runs|# what|^planned|a baker|a fire|a lovely|a terrible|abeb~|air traffic|airlines|an error|another way|answered the|apply|bad|be lost|bearing|bearing with|broken link|bunk|call on|can't come|can't see|cancelled this|change it|child is|click and|climb|come down|command help|conductor|counter and|days please|dazz~|destination|died on|do ?|drive|engineer called|episode this|error rates|fax|few days|fifth|first rise|five to|fixi~|for bearing|from nine|gate code|has one|have until|hear the|heav~|held at|her a|hiring a|home relies|hours are|ill and|inju~|is online|jury|jury service|kill~|know about|larder|lard~|left shoe|linen|loom~|loyalty card|mailing list|mare~|mistake in|mud|new keyboard|newp~|next tuesday|no episode|nobody was|not received|of march|on tuesdays|one ?|one night|one question|or book|or text|order as|paper and|parcel goes|parents evening|pat|pending|period ended|plastic|postmaster|product recall|release #|relies|relies on|remains unpaid|reported it|rive~|roast|rolling out|rosa|rotterdam|rsvp|said ?|sail|sandra|see the|see where|share the|shorter|so come|staging|stayed with|stories|street have|stretch|take back|tale|templates|terrible mistake|that it's|that made|the barcode|the boats|the book|the counter|the interruption|the museum|them at|timezone|to travel|told her|traffic control|transformer|tric~|used on|warehouse and|warmly|was offended|we'd be|we'll text|we'll try|we're hiring|we've made|weav~|wednesday is|weeks later|weighs|what did|with what|within six|word of|yes no|you cannot|you forget|you'll leave|your monthly|your route
5 4 # you|bulletin|bull~|had|it out|removed the|selling|statement was|the printers|we rolled|worked and
-4 -5 ^?|a hospital|admitted that|allotment|and run|asked whether|book|brea~|brother|clev~|company|contact your|entries|g|hack|host name|how to|however|is back|it covers|it means|minutes to|name date|read~|resc~|rows|say they|that use|the day|the way|they ask|type the|we can't|we tried|wednesdays|your password
5 1 ^not|a reading|a seat|a subset|a system|alert fires|although|alth~|answer this|as #|been given|biscuits|bonus|bonu~|clearly|day is|distinction|down for|drop-down|emailed at|events|exports|first-class|get to|good things|have refunded|have taken|hi gareth|hours were|industry|is sent|it's open|itin~|labels|lacked|let two|month is|new autumn|of and|of eyes|ordered at|our autumn|our mail|patch #|petal|peta~|please tear|proc~|put two|quick note|quoted|refreshed|regions|reimbursed|retention|rete~|reve~|salt~|see so|seen since|sorry that's|stopped it|suite|take place|that certain|the lost|the notice|these things|things come|think you'll|to exchange|too early|transcript|typed it|unavailable from|village|we released|we said|we texted|we took|were never|were reset|who wait|whoopsie|without supper|you anyway|you looked|you stood
-5 -4 a and|a permanent|account at|and call|and yet|are online|as far|bake|bask~|because the|booked for|bought one|bounty|break|but only|cafe is|changes every|choi~|cn|code with|collect your|come up|command|degrees|deliver to|disagree|ends tomorrow|exceptions|file of|fini~|from may|games|game~|gold~|half~|handle|hone~|if there's|in any|isn't a|it over|keep this|kilometres|last day|last year|linu~|lord|lounge is|love to|need the|never once|new_~|noise from|nominations|not able|not and|old_~|on branch|on time|on windows|once a|or unsubscribe|orchardhall example|parking is|patt~|people had|permanent|ran to|reading room|realise|records show|rep|ring their|rink|rink is|scammers|sees|sender's|ships today|shops|sorry you're|stri~|swimming|the better|the disk|the mayor|the rink|the sender's|the town|the well|the wiki|there ?|this ?|this list|to unlock|to wait|upho~|write it|www orchardhall|you disagree|you're leaving|your company
-2 5 a caching|and human|and pan|became aware|caching|engines|folded|freeze your|hidden|liab~|nece~|opened your|pers~|privacy and|public|refuge|sheet with|sit in|the director|the group|to flag
-1 -5 a device|boiler|carry|fill~|less~
0 5 a former|address your|allergies and|been wiped|birth date|confidentiality and|cv|days in|dermatology|earlier this|even so|form #|forwarded to|from one|fyi|grievance|have worked|held the|kid's|kid'~|messages from|messages you|opened by|paid by|posted a|rev|thandiwe|to delete|up on|verify my|view~|visitor photographed|was exposed|were inside|who else|your child's|your page
-1 5 a neighbour|about this|activity|another customer|anyone you|by one|can see|clips|concerning|details and|downloaded it|email containing|footer|head office|incident at|it shows|merge|mostly|most~|nicknames|no names|postcode and|posted your|settings of|solicitor|tell your|think that|urgent your|used at|where you|your diagnosis|your medical
-3 5 a password|encr~|pocket|prepaid|urgent
5 3 a private|an old|box #|castellanos|chosen|cred~|customer relations|dese~|form i|in our|of this|only #|queries|so was|subject to|telephoned the|treat|we got|we showed|you had
-5 -2 a short|arrange|blin~|both~|denise|ending #|enro~|fore~|forty minutes|has signed|has told|hashed|hash~|investigation|is yours|join the|just as|long|long as|nois~|september and|symp~|the matter|to avoid|to us
-5 -5 after|asks|at three|clause #|down the|errors|included in|it takes|map string|messages to|ministry|notebooks|on small|opened a|our logo|our privacy|people need|recognise it|retiring|s to|scam~|spare key|starts at|straight away|string user|stroud|the invoice|the ministry|this you|to find|vector|vect~|your certificate|your data
5 0 allow|although you|be requested|before then|figu~|for choosing|issue was|needn't|nothing for|our attention|receipts|replacement|saturdays|seems that|so it's|the item|tuesday's letter|we restored|we'll post
-3 -5 already paid|an automatic|contains your|cve-~|deliver|device we|messages and|others that|people are|random|rand~|rise in|stay safe|the details|the editor|true|when it
1 5 an identity|anyone contacts|as compromised|asked each|asked the|auto|be from|been to|breach your|call you|column with|deep~|discord|foru~|had looked|id as|immigration|immi~|involving|it's mostly|location and|lorraine|member list|morning's email|not open|of anything|of credit|on paper|our inbox|our job|our logs|our safety|parent|persuaded our|protection pin|quick heads-up|safety team|save the|signatures|status and|switched the|that replies|the donor|the id|the privacy|the sharing|warn your|we've gone|we've switched|were readable|with all|with first|writing|you're entitled|your cv
-5 0 and had|at work|before you|complaint about|note~|to others|you go|you like
3 5 and we've|ceo|deleted the|drives|filed your|i'm so|kirs~|last thursday|page was|pay for|provider|pull~|should've|sim|trusted|what you
0 -5 anno~|closing|in three|midnight|midn~|rare|there's nothing|tria~
-5 1 anywhere|id|it's gone|limited|the attachment|web|work out
5 5 as of|bought the|dpo|from now|i set|it would|misdirected|misd~|okay|sign-up
5 -2 at midnight|covered|surp~|temp~
-4 5 balances and|can always|password and
-5 -1 barc~|click|confirm|esse~|joined with|secure|seri~|tell~|two-factor|we're moving|year of
4 5 by an|had the|i've been|i've moved|paper will|that list|though you'd|tuesday we|viewers|your login|your results
5 -1 calendars|cent|earl~|laun~|pool|preparation|revised|sellers|sorry for
2 -5 declined
-5 2 dete~|law|next to|the friday|two-step
-2 -5 eat|filled|fraudsters|it works|one password|our customers|per|sailing|the template|welc~|wrap~
-5 4 emails that|move your
5 -3 experience|use this
-3 -4 # ?|# million|^did|a breach|a checklist|and ends|budg~|cabin|comes|come~|commissioner's|commissioner's office|doors open|editor|everywhere|fibr~|fish~|hall|information commissioner's|isla~|library|loses|lose~|mend|no attacks|of no|on in|one does|or type|pages and|pdf|popu~|pounds|re my|rene~|second factor|sell|send|send this|sign-in from|the weekly|these are|unless you|user name|usua~|verify your|was changed|wasn't you|were very|who've|your full|your pin|your subject
4 2 # against|# asked|# miles|# out|# rather|# shirts|# should|# viewers|^credit|^too|^works|a birthday|a week's|added #|adjustment|agm is|alarm for|already used|and it's|and shout|animal|apologize|arranged|as promised|back by|back today|ballot paper|bank charge|be billed|before anyone|being printed|being refunded|between us|broke the|by waiting|can bear|clinic is|congratulated|consider it|control of|couldn't play|courier to|crew~|croydon|croy~|d we|data desk|dated|decaf|desk had|did not|digi~|dispatched on|doing about|emails one|expense|first pick|fixed and|forgive the|full match|go over|had arranged|had loaded|had nobody|had tested|hair|here's the|here's why|hi bettina|hono~|i double-booked|i placed|i send|instead of|invoiced|is buying|item|june #|june newsletter|knowing|lift to|looked as|made through|management|me pay|meal you|month of|motion|moti~|move it|newsletter is|next bill|not dispatched|now takes|of customers|of product|of tonight|offering you|on order|on too|ones and|oopsie|or give|other people|ought|ough~|our account|our factory|our flyer|our june|our leaflet|oversold|over~|paid on|party and|past eight|patch|pick of|post-incident report|prepare|proo~|properly sorry|ps|race|race director|rather cancel|refund by|relations|report in|reprinting|rostered|run with|sat in|scheduled it|sche~|sent it|shap~|sort of|start date|still come|the boxes|the fee|the meal|the motion|the patch|the six|the tills|this might|this thursday|throw away|tills|to advise|to and|to chase|to eight|to every|together and|too few|tuesday and|turned the|uploaded the|we approved|we are|we congratulated|we invited|we lost|we mixed|we oversold|we renewed|we woke|weeks for|who lost|will refund|with nothing|without testing|wrong book|wrong date|yep|you'd already|you've arranged|your comments|your dog's
4 1 # down|# gb|? no|^ignore|^igno~|^link|^regarding|^rega~|^yest~|a crew|a miscommunication|a push|a recipe|administrative|again and|against our|ago you|almond|an alert|and about|and several|and she|anyway|apologies for|appear to|appreciate your|are free|are reminded|at five|attribution|be reimbursed|because i'd|been counting|been renewed|been seen|before their|bhat~|big kev|book now|booklet and|bottle is|bouquet|bouq~|boxes|boys|brought to|busiest|called went|called you|can happen|can't bring|cancellation|cancelled and|cause we|circulation|clocks|closer|collected on|collection|confusion and|correction|counts|cut-off|cut-~|daisy !|dessert|dess~|distribution|driver and|dropped|drops|drop~|eight and|eleven meetings|error at|everyone who|eyes on|failed for|family swim|figures are|first anniversary|for invoice|for june|for wasting|gareth|gare~|gb|goal|goes out|gone to|happen when|here by|hit the|hook~|hope you're|hour after|i forgot|i've seen|in box|in their|in tuesday's|incident report|interval|is getting|is late|is released|is waived|is withdrawn|it said|it's late|joy|land|lanes|lane~|larkfield|late|launch|layout|lecture|loaf|longer than|magi~|mailed|math|math is|may so|me and|miscommunication|morning off|morn~|mr lindqvist|names were|new app|new office|noon was|not your|occurred during|of date|of requests|omitted the|on new|one to|opened two|orders have|our elves|out between|out tonight|partner and|pension estimate|photo of|please replace|price was|proud|published the|pushed a|qual~|recent|record of|recording is|reminder for|repr~|ring #|rolled back|running the|runs until|safe to|says #|seat on|second charge|service delivery|should this|sincere apologies|so nobody|solveig|sopr~|sorry all|stand for|still on|stood in|subm~|supplied|taking the|team in|tested|testing the|that then|the boiler|the corrected|the drop-down|the earlier|the entry|the gremlins|the packs|the preview|the previous|the till|they go|they weren't|they will|think of|those of|those too|thursday's|tickets bought|times on|to book|to circumstances|to give|to me|to my|to stand|today the|tomorrow before|tuesday as|unexpected|until sunday|upcoming|upco~|update that|vers~|voters|was affected|was due|wasting|wasting your|watch it|we hear|we overbooked|week around|were given|who took|will still|with apologies|won't do|wrong address|wrong day|wrong time|you as|you collected|you sell|you soon|you're welcome|your christmas|your satisfaction
-4 -2 # kg|# second|a ball|a dry|a fifth|a generator|a mistake|a newspaper|a talk|a time|adair|adai~|adul~|after one|after three|along on|and disregard|are confirmed|arrivals|because your|bedroom|bedr~|beginners|bent|bigger|bold|book on|booking reference|bothy|called it|cape|cardboard|cardigan|cars|castle street|click the|clicked by|contractors|corporate apologies|costs|cushion|cush~|dear neighbours|detected|did a|digging|do differently|doctor has|doors close|draws|election|elec~|evening on|excuse this|expires|extremely seriously|fare and|fees of|fixed an|follow along|from january|generator|goes from|gp|has advised|has recalled|hate|hats|haven't seen|hi runners|high water|house number|instead and|invoice is|joan|july has|lads|lantern|laryngitis|lary~|lid and|like~|maree|may appeal|may change|maybe|mayb~|meet on|meeting|meet~|minutes for|nineteen years|not by|november #|of october|or thursday|order left|our prices|passing|pharmacy|place this|please let|prec~|prob~|red wind|roll well|rosebank|rowan|run at|sad|salt in|save my|scaf~|screenshots|second week|send no|serial number|since and|sing|singer|skel~|some jars|storm|support|teach|test is|that's you|the address|the delay|the ground|the manager|the radio|the set|the story|the ticket|thic~|this news|this product|those with|ticket for|tin|to hand|to join|to their|to trouble|tucked|tuck~|two hundred|upgrading|upgrading our|using it|voided|void~|warning and|we miss|weight|when they're|wholesaler|width|widt~|wind warning|wonders|yes we|you hope|you hoped|you sit|you tell|you when|your check-up|your complaint|your gp|your member|your run|your watch
-4 -3 # rows|^recall|a chair|a cold|a notebook|a slice|a subject|account activation|activate|activate your|advance for|and leaves|and return|and upload|and watch|answers are|anything went|appointment on|are due|are given|are invited|at nine|autumn programme|ball|barn on|batch #|be able|be back|be out|be shut|because of|beds|been filled|below to|best wishes|birc~|boarding|burn~|but your|butter|by six|by your|calls about|can edit|can pay|can't open|cape~|card number|carry over|changes on|chapel|chemist|choc~|clay|come for|container|crane|cran~|create a|cybe~|damage|data may|dear firstname|dear gardener|direction|disruption and|dogs|edit it|electricity|emergency|emer~|ends in|exhibition|extend|failed in|first box|floo~|following|for her|for order|for telling|four years|freya|frey~|fridays|fridays and|gardener|give them|given out|glass|go and|golden|goodbye|has lost|hear that|hi|honest|hope to|i once|if something|importing|industrial|industrial action|is by|is moving|is new|is there|it ?|it so|it stops|lamp~|later|left something|letting us|library opens|lift|lift is|line~|lion~|listname mailing|lost on|luck|may apply|mayo~|me a|message to|messed up|minu~|much that|museum|need your|needles|new terms|now or|nuisance|nuis~|on saturdays|one customer|or ignore|overdue|parcel has|pattern|payment failed|payment is|pine~|please update|policy covers|position has|postage|quote your|raj|reference is|refresher|reminder that|rivers|rolls|rowa~|rowing|rowi~|said in|sand~|sauna|saun~|section #|sender_email|share your|sign the|slice of|small hall|smok~|solved|sorry in|sound like|sponsored|sunday of|survived|tells you|terrible|that's what|the company|the crane|the dashboard|the ferry|the grower|the harvest|the hill|the kitchen|the lantern|the minute|the sauna|them any|they write|they're gone|thirty-one years|this because|those who've|to deal|to sender|tower|trails|tram|trees|tree~|trol~|umbrellas|unplug|unro~|valid on|vine|waiting at|walk is|way to|we liked|weed~|what was|what's on|wind~|works until|yarn|you follow|you until|youn~|your appraisal|your coffee|your domain|your files|your guide|your key|your payment|your roof|your sign-in|your two
0 4 ^driv~|amounts of|and bank|and destroyed|and postcodes|anonymised|anyone can|are writing|aware of|behind it|bursary|channel|code~|dbs|dms|documents|engagement|even though|exposure|extract|eye|fam|family has|funny story|given us|had fallen|has made|in late|incl~|installed the|it shouldn't|its copy|kin|mailbox on|message is|monitor|names emails|never stored|next of|obtained|of kin|opened|other way|our membership|page belonging|passport scans|private messages|protection commission|regret this|says he|spoke|stap~|swapped|swap~|that firm|the charts|they read|to other|took names|trustee|usernames and|wary|wary of|wasn't a|which shows|withdrawals|written it|your children
1 4 ^incident|^inci~|a camera|a forum|a hacking|a sim|access|accessed with|address was|addresses of|advertising|advertising company|among those|an advertising|and texts|anon~|anybody|anybody with|anyb~|by other|call from|can call|canvassing|cards were|cctv|child's name|code were|contain the|coordinator|coor~|credit report|customers typed|discovered that|elsewhere and|every credential|fbi|get from|got out|grabbed|ha|hacking|hacking forum|has your|he deleted|her diagnosis|i published|i'd understand|i'm the|incident affecting|informed the|irs for|it's locked|keep with|letter was|list left|locked now|login and|logs for|minutes but|minutes your|mobi~|model and|names your|not encrypted|not us|of member|order against|our forum|pan|passport copies|phrase|please warn|plumbing|quigley|quig~|references|rent arrears|shared your|staff password|stolen key|stolen staff|that card|that picked|the envelopes|the fbi|the person|they saw|they show|to demand|unauthorised person|w-2|wandered|we found|where we|which we'll|who know|who looked|wrong attachment|yet know|your calls|your dna|your information
4 0 ^that|any disappointment|appear that|attached and|bed without|been applied|boxe~|by thursday|cate~|crack|customers may|debited|exciting|grab|guest relations|half|here~|i wrote|if yours|in time|is what|issues|it will|it'll be|linked the|meant that|new slot|of us|one for|poor|portion|portion of|process|proportion|proportion of|purely|pure~|puzz~|resulted|results are|returned a|system in|the business|the mailing|the surname|the test|timing|up to|we reported|were charged|were right|will get|within two|would appear|wrong column|wrong in|yesterday's letter|you lost
4 4 a configuration|a result|anyone who|everyone on|footage|gone back|know it|list was|myself|myse~|now go|our #|our finance|regulator|us with|was left|who bought|you deserved|you paid
-4 -4 a crash|a personal|account has|anyone was|application to|ask you|back of|barn|batc~|been added|begin|blurry|bounces|branch this|but nobody|can ignore|chap~|choir|choir's|clever|costs #|critical|cyber|did we|dishwasher|do this|don't be|easi~|esca~|fail|fibre|fish|fixes|has invited|hill|invoice #|is needed|kept your|kit|knew the|lawyers|leaves at|loose|loos~|minutes and|not send|now reads|on how|or read|panel|passcode|policy so|quill|return it|send a|ships|side by|slowly|stairs|stays as|such a|tast~|ten days|that his|the answers|the bench|the choir's|the dishwasher|the disruption|the export|the hospice|these|thes~|to lift|turn|unforeseen|upst~|us last|used for|waiting|we've updated|you what|your receipt|your report|your ticket
3 4 a database|a list|an alarm|circle|give your|her teacher|rang|receptionist|refresh|revoked|saturday we|spoken to|the caller|were your
4 3 a donation|alarm|bit of|cto|dated #|deploy|fitt~|gamb~|has our|has since|inbo~|it's fixed|link was|marker|of you|on june|owners|placed the|printed|printers|provider's|ravi~|sold|some training|sorry folks|spotted it|the internet|the regulator|to remain|we'd never
-4 -1 a fraudster|ages|barcode|did the|door code|event|flip~|fraudster|in his|insurance number|it at|items|item~|lands|last~|leaked|locker|moment|own systems|pairs|row|supplier|suspicious|the autumn|the folder|the hospital|to keep|wide~|you are
-1 4 a hidden|a mailing|a partner|alarm engineer|and signed|bank card|bereavement|bereavement group|bere~|came~|case a|closed it|contract and|days he|else and|empl~|folder at|gardai|gardai and|gone and|in solidarity|incident notification|instagram|limited set|necessary|no copy|of birth|or about|over !|passwords are|real regret|shared drive|slipped by|so very|solidarity|spre~|tax file|the clips|the mobile|there opened|uploaded to|we shut|were in|were visible|while our|you among|your names
2 4 a routine|a thief|address to|an unauthorised|another site|anybody who|anyone who's|asked them|cost and|email phone|graduation|health|how the|in or|irs|isn't yours|kirsty|my laptop|nearby|newsletter list|no excuse|our mailboxes|owe you|pacific|paci~|password that|protection authority|scrambled|screen before|spoken|sticks|the irs|thoughtless|thoughtless and|traveller|until you've|was on|was thoughtless|your credit
-3 4 accessible online|asking for|estate|is and|on that|passport|picture of
-4 1 account from|and turn|concern|done it|hull|log|membership number|reported|slips|there for|used a|your house|your profile
-2 4 affecting|and its|been there|clips were|community is|consent|ended the|fertility|fert~|files for|found on|group chat|guard|hack~|he says|info~|integration|learned that|lift~|medical|misuse|people you|possibly|recently became|reportedly|roster|roster to|says where|tablet|taken offline|the roster|transparency update|wallets|what time
4 -1 already|alre~|anticipated|apologies|before #|canc~|dear seller|edit~|frame|refu~|strive|template|timetable|with #|wrong name
4 -2 an issue|c|continued|feedback|getting|gett~|intermittent|lunch|signs|sorted the
-1 -4 applies|firm~|if an|is the|keyb~|lab|outb~|plan~|simply|start|succ~
-4 0 ask how|flaw|for several|identity|junior|name of|the blue|the cable|thirteen|watch for|were involved|write that|you sign
0 -4 auto~|reme~|success|swap
-4 3 bank details|callers|for ten|know by
-2 -4 because|best|breached|bring your|day so|days to|delivering|ending in|exce~|guid~|happy|insurance numbers|is missing|one hour|one-time code|password or|password stays|password there|priya|stan~|sugg~|systems have|that people|thefts|typed your|you for
1 -4 before the|was wrong
2 -4 booked|received a
-4 2 chat|contacts you|discussion|form~|is enough|personal
-4 4 display|told the
4 -4 figure
3 -4 holl~
4 -3 if you've
3 1 # bags|# leaves|# twice|^corr~|^didn't work|^doub~|^missing|^right|^the #|^we|^work~|^yesterday's|a credit|a matinee|a nice|a row|a survey|a typo|a zero|abst~|account to|accountant|accounts receivable|again if|allergen|allotment society|almond slice|already packed|already turned|an upgrade|and kept|and tuesday|appa~|appointment with|are always|are being|as closed|as that|atelier|atel~|audio|back or|back took|be getting|be there|because we|been posted|been rewritten|before sunday|being reprinted|bench at|betting|bill issued|billed #|billed you|bit early|blame|book your|booked with|bookings made|bought before|bus #|button a|calendar was|came at|cap|card twice|checked against|chidi|chid~|chos~|claddagh|clad~|class today|clearly still|cluttering|column for|configuration that|confirmed it|contributions|conveyancing|corrected invoice|credit is|cycles|dear dr|described|didn't close|do know|dog in|don't ride|done to|eleven people|enab~|entered the|expect your|families the|fault lay|file is|finance department|find attached|flights and|for cluttering|for friday|form is|founder's|friday as|from order|fundraising|gambling|get it|getting a|giving your|glebe|gleb~|greetings from|grid with|groo~|h|had cancelled|hadd~|harrow|have built|have credited|heyyy|heyy~|i hit|i packed|i relied|i'm really|in monday's|in saturday's|in thursday's|it's worth|job is|joining link|kept quiet|kind of|laboratory|left this|letter of|library now|locked door|locked out|masterclass|matinee that|members who|merchants|mistook|moth~|my sincere|needn't have|network|news our|next year's|nine and|no record|november instead|now #|now come|now we've|october invoice|of thursday's|of tuesday|offered to|or just|our almond|our november|our workshop|outage on|overdrawn|pair|parking for|pass this|perth|please allow|pointed out|posters|procurement|programmes|put back|rate and|rate for|receivable|receive the|recording will|regret any|reply and|ride|right about|root cause|row by|said you|saturday for|scare|selling fast|servers are|settle it|severnside|she'll have|shipped a|signed it|skei~|smil~|so are|sold one|someone looking|spain|spai~|squad|stop riding|submit your|t-shirt|texted you|that !|that began|the allergen|the colour|the computer|the cost|the ghost|the july|the laboratory|the lighting|the phones|the posters|the procurement|the rain|the reminders|the salt|the scare|the wedding|this have|three days|to enter|to skip|today by|too little|too so|took you|tried again|turned away|twice for|two boxes|two drivers|two emails|two people|until friday|up since|vienna|vien~|volume of|wardens|was calculated|was issued|was withdrawn|we wiped|we wished|we'll get|we're refunding|we've kept|we've removed|went back|were counting|whole team|will pick|will reach|without checking|word about|wrong film|wrong start|yesterday you|you happen|you ordered|you rely|your cancelled|your course|your doctor|your fern|your registration|your september|your tickets|your timesheets|yours again
-3 -2 # decision|# euros|^clos~|^reca~|^sold out|a confession|a cushion|a game|a good|a love|a waiting|about thirty|altos|and costs|and most|and start|and we'd|are running|asho~|assistance|back any|bad day|be retried|be sorry|be waiting|been six|birch|both days|by saturday|c a|can drop|can overheat|cancelled because|capers|causes|chargers|class starts|closed today|come early|cost~|cotton|cott~|deal with|destination was|didn't go|down by|e4|end on|euros|euros for|excuses|exit|fee of|fit|fixed duplicate|following the|forecast for|forgiving|from to|further notice|half our|has sold|hello sam|hi freya|hi yusuf|https www|husband's death|ice|information officer|interruption and|is it|is overdue|is sold|is valid|it moves|it's your|jobid to|june is|lawy~|leek|leek soup|let me|letting|ling~|litres|litr~|log and|mira|missed your|mo|monday it's|mornings|museum is|muse~|napkins|napk~|new database|new version|ninety days|number below|on fridays|on mondays|one first|one out|oven|owner of|page for|peanut|penalty of|perfect|pick another|pick up|pilo~|postal|power networks|pressure|pudding|pudd~|quarry lane|questions|rains|re can't|rebook|reid|reporting the|request_email|retried|risen|rivers and|rye|sec|set off|sign|so tonight's|something behind|spoke with|stall|stock|straits|such as|surveyors|swifts|swifts are|system at|table #|table with|taken ill|the display_name|the lamps|the mill|the owner|the rowing|the swifts|the trust|the tyre|their engineers|them a|there are|this matter|thursday #|to destination|to leave|to request_email|travels|twice the|tyre|unpa~|unplug it|waiting for|waiting offshore|waive it|warm~|washing|wash~|we need|we sell|we tell|we'd hate|we'll send|we'll take|weekly list|welcome !|well and|will try|with kind|with sympathy|work as|y|you left|your husband's
3 2 # one|# this|^cred~|a colleague|a note|account of|ad|adju~|apologise|ashamed|asha~|away your|bea|been put|code will|connected to|credits|deadlines|dean~|differ from|direct|driving|flyer|flye~|for and|froze|gave|handed to|have since|huw prosser|i|i attached|i'm ashamed|jodie|jodi~|last night|link that|logged in|message of|monday it|notice your|other #|pointed it|prairie|prof|returned and|round for|ships on|the full|the setting|the update|this sort|today a|took|was scanned|was there|we moved|were|were posted|who's|yesterday's email|you your
0 3 # profiles|action required|affi~|again set|an unknown|ancestry|ance~|and date|and showed|auct~|backup was|be considered|be wary|been visible|brochure|broc~|broke into|codes and|conc~|device was|docu~|don't trust|everyone out|expiry date|fault it|forms|gift vouchers|good reason|has reported|he told|hist~|is locked|last quarter|letter went|membership list|misu~|name mobile|new badges|not keep|now before|number expiry|officer is|partner|person|personal you|police are|publ~|recently|scans of|scraper|security of|see your|sheet|shows every|sides of|signed everyone|sket~|sunday's bulletin|surnames|surn~|that server|the forms|the information|the loss|times and|viewed by|walked off|was stolen|we recently|weird|weir~|your ancestry|your trips
-3 1 # s|careful|has returned|one wrong|shut the|someone may|walked|where each
-3 -3 # seconds|^how|a browser|and it'll|and write|are #|are welcome|asks for|basket is|beware|beware of|bewa~|bother|cash|decision|eliz~|example map|financial|find a|find out|free this|from settings|good|hour or|how|incident with|information security|institute of|ip|isn't ours|it goes|last tuesday|leave the|letter which|look like|my card|need|nominations must|on date|one more|out in|pass is|planned|please pay|raising|rama~|ratt~|received #|releases|reporting|row is|shop|site~|spring timetable|stops|sugar|suga~|the ones|the rules|the shed|told off|unchanged at|univ~|until about|until nine|updates|we send|we'll never|weak~|weat~|your row
3 0 # that|a blank|a line|address are|availability|be aware|before ten|bin the|blam~|but that|by it|by our|carers|consequence|debi~|earlier|fjor~|give you|identified in|inconvenience caused|itinerary|leaf~|lect~|lost and|made in|may statement|morning|now carry|of sunday's|or answer|ordered|our busiest|our network|pages #|pay what|produced|ran a|rang~|send the|streak|the concert|the factory|the october|then the|to unforeseen|was read|we value|we're always|will|you #|you spent|you twice|your streak
1 3 ^data breach|^head~|a laptop|a search|affecting your|all weekend|alumni directory|and earn|and file|and former|and hired|another policy|are required|at reception|authority|been destroyed|charts|chief nurse|cleaner|compromise of|confirmed in|could open|courier on|current and|details tell|disk was|entered a|everybody out|february a|found it|fresh password|friday we|give only|graduation year|have every|have rung|heads up|hoodies|hostile|i'm mortified|ico and|if being|inadvertently|inad~|incident involving|income and|into and|job titles|kick~|kindly read|leaked your|list we|logs show|made public|may i|message for|mobile|month a|names addresses|numbers gate|o'leary|o'le~|october a|old staff|on february|one of|our reservations|out your|outside of|password but|phone|pressed|pull a|question about|records was|recruitment|rela~|reports of|restoration|result|rolled the|rule out|search engine|searched|see here|sent through|september your|set them|shamrock|sheriff|should do|should know|signed everybody|starting with|that asks|that day's|that's been|the sheriff|they'd have|to download|told us|usernames emails|view of|were folded|wherever else|will visit|without being|you're out|your bookings|your kids|your personal|your sort
-2 -3 ^fake|admins|afraid|afra~|been stolen|has moved|keyring|keyr~|or delete|pump|score|takes|the position|turn them|two years|we've rewritten|worst|yard|you need
3 3 ^were|a correct|among them|and my|app we|be our|broker|director|erased the|friday night|gala|has agreed|hire|hiya !|households|hq|inbox|it can't|late for|morning and|moved the|name at|number were|ones for|oversight|reply-all|restricted|rolled|the draft|there by|this morning|unkn~
-2 3 a fraction|and re-enter|canv~|irre~|poss~|re-enter|re-enter your|visited
2 3 a person|about your|am truly|an outside|and encrypted|anyone|anyo~|can't recur|cards|caused it|changed how|cler~|complete with|didn't you|directly to|discovered|else you|else~|hurt~|locked|ngozi|ngoz~|no card|of our|of stolen|phon~|pier~|played|recur|resu~|she has|shouldn't|source|spot~|spring's|ta|that may|the institute|the page|the screen|theirs|treatment|two-factor sign-in|valentine's|way round|we believed|we caused|we revoked
-3 2 a picture|at them|compliance|expo~|lone~|notes|this from
-1 3 a setting|addresses in|all-~|another family's|attachment|card schemes|consultants|customer operations|data incident|encryption|engines to|feature|for alarm|including|is fixed|might want|now knows|of customer|our cost|outside party|patients|recordings|records were|remotely|schemes|see who|strengthened|strengthened our|test results|the envelope|the search|to drop|who now|work that|you parked
-3 0 address|both are|cache|in row|locks|oyster|pass~|person who|photo and|the five|week i
-3 -1 available on|beach|cancel|central|differently|flaw in|has found|in eleven|jean|lost property|matters more|new address|nothing matters|placed on|so from|table of|us than|uses
3 -1 biscuit|continuous|continuous improvement|dear valued|gang|gree~|improvement|in both|issued in|our continuous|our control|our may|ran the|right|saying|sayi~|sellers are|them off|was caused
3 -2 breakfast|it'll|it'l~|powe~
-1 -3 did you|invoice|is still|noticed a|what happens
0 -3 don't need|from all|newe~|rott~|the lab|trial
1 -3 it's #
3 -3 like that|nothing you|your time
-3 3 profile|the logs|which certain
0 2 address in|apologize if|between february|break-in at|it held|mention your|morning i|the reports|to field|was impacted
1 2 another clinic|be suspicious|suspicious of|that mention|we discovered
2 -2 box office|extended|power
-2 -2 bring some|driver called|new menu
2 1 corrected and|ember|good wine|just had|leaves our|refunded this|was refunded
2 2 don't answer|may we
-2 2 information|your messages
2 0 owing|owing to|owin~
-2 -1 phis~
`;
