/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
39 14 sent you
37 19 we sent
35 11 incorrect
-35 -28 is ready
35 12 loaded
23 34 emailed
33 9 told you
32 24 should have
-9 -30 you asked
-29 -24 because you
29 10 credited
29 13 went out
28 10 hour ago|yesterday's
-28 -18 until noon
28 18 was our
27 10 a corrected
27 9 billed
27 8 forgot to
27 13 i sent
-27 -16 lamp
-22 -27 seat
-27 -17 sold out
-27 -20 sorry to
26 17 sent the
26 7 we told
3 25 could read
25 13 the wrong
24 14 because i
24 10 by wednesday
-24 -20 collect it
-24 -19 happens
24 9 regarding
2 24 shows your
23 9 be with
-23 -19 by #
23 7 forgot
23 8 refunded the
5 23 unau~
22 12 morning's
0 22 numbers and
22 8 our team
22 7 refunded
-15 -22 the password
21 8 and were|not #
21 6 confusion
21 12 experienced
21 5 our mistake
-1 21 readable
21 7 the delivery
-21 -13 usually|what's
-4 20 addresses
-20 -13 breach|ignore this
20 9 caused|re-s~
20 7 eh ?|newb~
20 5 in error
1 20 please delete
2 20 spreadsheet
-20 -10 strike
20 8 tonight by
-20 -17 user
3 20 was one
12 20 we posted
20 10 we promised
-19 -14 after that
2 19 everyone's
19 7 gets the|was us
-19 -18 here are|the month
19 12 monday's
-19 -17 near
19 9 our new
-19 -15 shop is
19 10 this morning's
-19 -12 tip
4 18 a security
1 18 address and
-18 -14 and why|opens
-18 -12 bridge
18 7 code we|operational|promised you|we pushed|works now
-18 -16 collect|larg~
-18 -15 goes to|rate~
18 4 have experienced
3 18 incident
-18 -13 is here|ship|starts|the cafe
18 3 obse~|the fright
18 5 rebuild|the proof
-11 -18 requested
10 18 showed|someone else's
-4 18 the to
17 18 we put
18 8 you received
17 4 anyway|labelled
-17 -14 are off|the quay
17 6 beyond our|push notification|the front
5 17 copied
-1 17 could see
-17 -11 delivery is|for saturday|renews on|umbr~
17 7 double-booked|for some|respond|the reminder
-17 -13 fire
-17 -12 how did
4 17 into our
17 3 issued|our email
-17 -16 it again
17 1 scheduled
-16 -17 your request
16 6 # not|as delivered|exci~|schedule
5 16 arre~
-16 -8 arrives on
-16 -15 closes
8 16 could have
-16 -12 has changed
16 8 i apologise
-16 -10 is booked|x #
-16 -11 is packed|renews|tent|two places
16 4 last week's
16 1 our last
-8 16 police
3 16 salary|voicemail|was open|your id|your privacy
-16 0 security
12 16 shouldn't have
16 11 the bill
4 16 unauthorised
-16 -3 us at
16 5 waited
-15 -16 warning
16 13 we emailed
2 16 you today
15 1 a #|lovely
15 8 and last
-3 15 belonging|belonging to
2 15 browse|transparency
-11 -15 chain
15 6 clarification
15 4 clut~|due to|gorgeous|gorg~|many of|proof was|taxi|were turned
-15 -12 code is|string
-15 4 details
-15 -14 export
-15 -11 half~|judg~|your tier
4 15 inci~
6 15 informed
-15 -9 me know|starts on
15 5 omitted|omit~|said #|was unavailable
-15 -15 oops
-15 2 password
-15 -10 rates|see you|was it
3 15 someone got
1 15 the data
15 3 tonight's|unavailable|unav~
0 15 visible
15 7 we lost
-15 -8 wind
-8 -15 your parcel
14 4 a certificate|issued between|issued to|sync
-14 -8 ada|has closed|try again
-14 -14 application for
0 14 brought it|hr|in there|name address
14 6 calendar|gate c|platinum|respond to|t-sh~|we sold
14 2 cale~|last year's|live list
-7 -14 close
14 7 cost you|grab|yest~
-14 9 could be
-14 -9 disregard this|fake|import|it happens|short notice|stop these|thanks|tickets cost|todo|we expect
14 0 emailed you|greeted
14 5 explaining|for choosing|in good|strength of|the prize|the strength
-5 14 exposed
14 3 higher|i didn't|really sorry
1 14 home address
2 14 in confidence|lose sleep|phra~|sleep over
-14 -11 next lesson
-14 -13 on host|water
-9 -14 password for|read that
-2 14 reason to
-14 -5 sign-in
14 8 the real
-14 -6 was posted
13 5 # before|attendees|clar~|flying|flyi~|have sent|in january|mailed|ordered before|paws|restored|too short|was ours|we tested|you got
13 6 about that|ago we|buzzing|buzz~|e-ticket|e-ti~|meant|the live|withdraws|your e-ticket
4 13 and confirm|arrears|usernames
13 4 and forgot|eyes|for everybody|grab your|led to|mudd~|understanding
13 9 and my|our app|truly|trul~|you tried
11 13 assu~
-13 -9 basket|been locked|bring|cheese|explained|large|remote|soup|sundays|you start
13 2 correction to|taki~
-13 -10 due on|good evening|insert|inse~|on sundays|was you
-13 -8 ends|lighthouse|still right
13 8 failed to|we switched
9 13 i'm so
13 0 in full
-1 13 information was
-13 -12 logo
-6 13 logs
-13 -11 main~|this isn't
1 13 names
-11 -13 personal data
-2 13 pin|sent your
8 13 pote~
-8 -13 seats
13 7 subscriber
-6 -13 weekly
-13 -7 with them
13 3 you the
-12 -9 a b|brin~|clau~|company name|fixed a|open at|orchardhall|prices|role|scarf|the allotment|the kiln|thoughts
12 4 a better|grem~|had turned|hello lovely|it should|missed the|plus a|saturday's|service was|too many|wrong|you this
1 12 accessible|home addresses
0 12 an event|been able|crypto|diagnosis and|i've told|mobile and|name age
12 2 and again|name wrong
-1 12 and brought|from me|signed in
12 5 and here's|arose|aros~|circulated|delivered on|is last|is refunded|out at|result of|soz|told to|wron~
-2 12 any worry|opened it
-12 -7 attempt|is delayed|ravi|the lighthouse
-12 -8 been changed|condolences|if we|request|run out|s #|snow|sorry but|sympathy|trial ends
-12 -5 cable|cabl~
12 9 certain
-12 -12 come from|nine years|sender
12 1 corrected
12 3 corr~|earlier today|i gave|in last|led|our list|second pair|we delivered
-10 -12 criminals|ready|we never
-12 -6 dental|lantern|weig~
-12 2 deta~
12 6 friday and|it seems|rewa~|teeny|that !
-12 -11 leak~|tools|wate~|welcome|you clicked
3 12 list so|pictures of
-12 -10 maker of|release notes|seven
2 12 name your|scans
-7 -12 password manager
10 12 should not
11 12 site and
-12 0 stolen
-8 -12 that their
12 0 the right
12 7 turns out
12 11 we gave
4 12 yours was
-11 1 # s
11 6 a car|pointed
11 10 a mix-up
4 11 agents|in sunday's|protection|read your
3 11 among|amon~|disclosure|new password|was copied
-11 -10 an emergency|the panel|you requested
2 11 an eye|and phone|destroyed|eye on|keep an|on or
-11 -7 apologies and|box ships|crie~|first of|in before|in four|th at|the funeral|verse
-8 -11 at seven
11 4 been credited|come on|dear passenger|double-booked the|email of|fixed the|hugs|loaded the|night is|of love|paper #|phoned|readers who|relied|relied on|survey link|tested it|that owing|the final|the signs|to operational|took a|turned you|upgrade to|was meant|were told
11 2 bill~
-11 -8 bookshop|email address|friday at|is due|is recalling|is waiting|listname|may is|nudg~|our warehouse|plan is|recalling|repaired|seat is|these emails|thursday #|v|was returned|workshop is|your loss
-1 11 card details|confidentiality
11 5 care team|dean|have noticed|our template|pool was|rang to|recording|year's is
-6 11 codes
11 3 continued|delivered|gremlins|had not|issued on|night of|reminders|the calendar|the order|your recent
11 -3 dead~
-11 -9 demo is|finish|first_name|section #|stays the|stoc~|your demo
9 11 else's
-2 11 emailed the|spreadsheet with|was found
11 1 fright|our letter|taking|week's
-11 -6 has asked|heavy|isn't the|returns are|the enclosed|the inconvenience
0 11 has read|names and|noticeboard
-9 -11 kind regards
11 -1 love~|stand
1 11 name~|the thread
11 7 newsletter|we broke
11 9 oversight
5 11 phone numbers|some customers
7 11 potentially
-11 2 stol~
-3 11 to line
-11 -11 we keep
11 8 wednesday's
10 11 were on
10 4 # back|a gesture|a taxi|against the|already sent|be answered|birthday code|double ?|edited|enco~|factory|for last|gas|line-up|mailed you|our message|paid for|pushed an|regarding the|seeing double|stream|that was|the industry|the interval|the voucher|to both|up that|was delivered|was empty|we thank|we've added|you came|zoom
-10 -4 a minute|change it|know and|nobody's|something|texts
4 10 a public|containing|list with|passwords|security notice
-10 -7 afraid|afra~|attempts|card ending|confirm your|domain|guide is|jobid|jobi~|not sorry|overdue|points|received your|sorry not|subscribe|the maker|the orchard
10 3 amended|and everyone|and took|as expected|book by|change to|charged you|chose the|eh|email headed|everything we|lost your|misr~|missing|push~|strength|the confusion|the tuesday|to respond|typo~|we called|we forgot|who pointed
10 2 amen~|crossword|digit|is what|the figures|was missing|we ran|your coach
-10 -3 and bring|likely
3 10 and copied|could|deeply|intruder|read our|security incident|stolen from
10 5 appreciate your|biggie|for wednesday|it ought|marta|moved you|no biggie|we published|year's|your wedding
-9 -10 automatic|cake|lower|met|never ask|wiki
10 7 aware|replies to
-10 -6 bacon|baco~|charged #|digg~|hi fname|ignore us|medical equipment|per person|reunion|reun~|the basket|the interruption|the reunion|we deliver|your table
-1 10 been informed|histories|police have|were possibly
0 10 birth and|whose number|your location
6 10 blue~
-10 -10 boot~|browser|crim~|goes|if not|the workshop|try to
-3 -10 by the
-10 -8 cata~|ferry|for my|guide|host|maintenance|now online|opens at|opens in|quill|six months|the choir|the small|turn on|update your|we look|windows
-10 -9 change your|dear all|hang up|music|musi~|parcel|your plan
2 10 data protection|disclosure of|laptop with|notes of|relating|relating to
5 10 details were|forum on
10 1 experience|yesterday we
-10 3 in with
10 0 issu~
-6 -10 leaves|your seat
10 9 my email|our system
-10 -5 next meeting|that made
-10 0 one you|we couldn't
9 10 our #
10 -1 queu~
-10 1 secu~
8 10 the newsletter
-3 10 the partner
1 10 up on|was up|were taken
-7 -10 wait
10 6 was sent|were shown
3 9 a backup|accessed|checkout page|commissioner|credit monitoring|enfo~|entitled|entitled to|enve~|feels|is gone|plugged|saw|security of|your number
-6 -9 a data
-2 9 a stranger|birth|has deleted|shed|soli~|stranger|to lose
9 5 a teeny|depl~|greeting|nobody should|re-e~|the portal|we let|wiped the|your inbox
2 9 activity|deeply sorry|enforcement|live and|login|name phone|password was|use to
9 2 an issue|is awkward|load~|now a|pre-~|regarding your|sent at|sorry !|the deadline|throw|to contact|you too
9 6 an update|by courier|deserved|mix-up|mix-~|the correct
-9 -7 and safe|endi~|fair|hacked|howe~|lamps|our terms|pays for|receipt is|requested on|the blog|the job|yarn|you missed|your message|your search
-9 -6 and sorry|at customs|bring it|custard|from thursday|hurr~|i'm afraid|looms|looms are|meets|meets on|missed you|reopen|seats for|shoes|shoe~|still free|than~|three new|us last|we take|week #|you're back|your basket|your points
-9 -5 are good|be unavailable|close at|days since|dent~|didn't get|fog at|pint|since your|sorry wrong|sque~|strike on|subject from|the import|unpaid|waiting list|when to|wood~
9 0 as fname|frig~|greeted you
-9 -1 as soon|it can|soon as
9 3 attr~|basalt|basa~|been !|bill|bit off|capacity|capa~|change we|depot|dropped a|error at|from friday|have stopped|inconvenience caused|incorrect opening|it wrong|just #|minutes late|oh and|on every|our calendar|posted and|replies will|service is|so you|speaking|the seat|threshold|thursday we|tomo~|tow|unex~|was affected|with code|wrong row
-1 9 been accessed|compromised|diag~|dono~|payslip|to another
-9 -8 begi~|e|hostname|if there|market|new in|no customer|opens on|or contact|or if|parc~|places are|reads|sentence|thanks for|the short|warn~|we charged
5 9 bin it|including yours|showed your
-9 -3 boards|roof|the lift
9 4 box was|cancelled the|carrier has|come off|discrepancy|fault of|honour|it's now|lorna|lorn~|marked as|our community|pay us|pushed|regret any|the closing|we've apologised|wrongly|you couldn't
-6 9 cach~
9 7 circ~|truly sorry|we printed
6 9 cler~|copi~
-9 0 crum~
7 9 displayed|for about
-3 -9 do with
-7 -9 don't sell|three minutes|upload
0 9 employee's|environment|got into|ico|monitoring|our helpline|the ico|to private|we believe
1 9 flat numbers|privacy and|skimming|skim~|to other
-8 -9 here's how|leav~
9 1 merged|revised|solv~
-5 -9 next week
-9 -4 no more|two-~
-3 9 out for|priv~|search engines
9 9 pay and|the very
-9 -9 product name|quil~|stops at
9 8 reim~
-4 9 sala~
4 9 saw it
8 9 seen it|via the
-9 2 the police
8 3 # !|# every|# when|a proportion|a system|about saturday|and family|attribution|ben|bulletin we|code works|corrupted|courier|fifteen|for just|full and|guidance|hair~|have said|i released|in five|is just|it next|layo~|make us|mine and|night's|of date|our billing|paid will|please throw|post-incident|resulted|retraction|retraction of|running it|shirts|sold you|suite|the cap|the crossword|the depot|the greeting|the report|the statement|took longer|undertook|undertook to|utc on|we ought|we shipped|we're running|week early|will receive|without its
-8 -7 # in|^new|catalogue|euro~|event name|five~|for may|of people|path|re|read on|signed up|slow~|this issue|try|what's new|words
-7 -8 # pages|array|fraud team|is open|list administrator|please stop|pretending|pretending to|sail~|your password
-6 -8 ^is|hack|new sign-in|nothing has|passcode|privacy policy|warehouse|ware~|your order
-8 -5 a broken|a correction|at eight|bear~|bell|bert~|boat|ches~|closure|coas~|dry|expect to|flat #|fog|forecast|good luck|has three|hat|hi ana|is cancelled|is more|king~|lesson is|maker|maps|nearest|opens again|order order|our driver|plan renews|s|shan~|the lantern|the minutes|the roof|this event|this link|to add|to spend|track it|we'd rather|we'll try|wellies
-1 8 a column|bring anyone|diagnosis|folder on|photographed it|relatives|the visitor|worry this
-2 8 a doctor's|and check|bucket|doctor's|password and|when you're
8 4 a notice|and left|and should|appear to|being part|calendar we|conference|date for|from this|meant for|notice of|our attention|printers|satisfaction|six to|the recording|to bin|up is|was down|will pay
-8 -6 a quiet|boots in|carry on|changelog|clause|destination|drink|fill|from may|help centre|high street|kg|name has|sail|salt|send it|the map|the pump|the shop|total|unsu~|we haven't|winter programme|your seats|your site
8 5 a result|appear|emailing|fault|for everyone|hiccup|hicc~|our newsletter|who left
1 8 a spreadsheet|all-~|expiry|gate codes|had access|is why|it please|mailboxes|not open|of monitoring|person you|profiles|set a|staff login|tab|was opened|watch out|your crypto
8 2 a test|allow|been refunded|credit of|footpath|guest relations|has already|have telephoned|idea~|issue was|ladi~|monday #|money back|next year|pls|same~|styl~|submit|surprise|that window|the footpath|the notification|the slots|was lost|we meant|week was
7 8 altogether|using your
8 6 applied to|committed|committed to|hadn't|hadn~|learners
-8 -4 asked we|ending #|exhi~|hearts|here with|jacket|meeting #|over to|postponed|read-only|roll|share|uh-oh|uh-o~|umbrella
4 8 at our|i typed|majo~|merg~|pictures|was printed|your name
3 8 compromise|directory|don't forget|limited set|our checkout|pins|some news|they got|your trust
0 8 compromised and|donor|enga~|from other|have reported|it showed|service and|were among|your hr
5 8 driver's|for any|happened and|pulled
-1 -8 due
8 1 feedback|to stop|typo|your listing
-8 -2 flu|go in|in settings|would you
-8 -1 for eleven
8 -3 get the|the morning
-5 8 has had
-8 -8 hello|hell~|may ask|thank you|the sender|the week|turned out|us this|your nearest
-3 8 include
-6 8 it could
8 0 last email|runners|said the
2 8 number and|numbers|obta~|password to|plug~|quick heads-up|record was|saw your|to destroy
-8 -3 number in
8 7 our service|printed the|re your|student
-8 4 people have
8 -8 ran
-4 -8 regards|unsubscribe|while you|working days
-4 8 second sheet
6 8 wiped|wipe~
-7 -4 # remains|a head|and they'll|baker|buses|buse~|by half|came up|do ?|downtime this|fill it|friday is|frye~|hate|head and|her voice|laug~|lost her|luck|mayor|mind the|miss you|move to|often ask|on medical|or two|planned downtime|plants|realise|rolls|roof is|sal|something we|status page|stocks|that it's|the boats|the wind|there you|there's a|thursday because|ticket #|ticket desk|to cancel|to unlock|tonight at|tool~|twins|two minutes|version is|we wish|we'd love|welcome back|you'll need
7 2 # went|a reading|administrative oversight|an administrative|and i'll|been found|been given|bonus|bonu~|calculated|card by|corrected copies|delivery of|depots|drai~|exciting|flew|had no|headline|hours were|it anyway|labels|ladies|line in|longer than|misread|muddle|nothing in|occurred during|people into|proc~|purely|pure~|refreshed|reimbursed|returning officer|reverse|same-day|sent last|show this|sold #|sorry all|take two|taking the|the headline|the item|the offer|thing on|timi~|tomorrow's|us down|waived|we turned|we've also|were never|your understanding
-6 -7 ?|admitted|ask for|because they|boots|it means|leave|shel~|the parcel|two-factor authentication|use a
0 7 a caching|bank for|by anybody|caching|can always|cards used|cvs|delivery addresses|envelope|out where|persons|police and|the noticeboard|the shared|to flag|you among
1 7 a fraction|calls and|data incident|fraction|fraction of|in person|it's down|list went|not look|off them|or about|our staff|possibly|replied to|shared|stak~|stapled|stapled behind|unauthorised access|unauthorized|writing that|your salary
7 3 a happy|a miscommunication|although|alth~|are sorry|bots|bouquet|bouq~|branch manager|can happen|certificate has|client for|day tickets|each and|examiner|fell over|good things|guarantee and|hands up|happen when|industry|is void|last night's|lecture|lola|made other|miscommunication|my colleague|newborn|off our|on either|on order|one which|other plans|over at|owing|owing to|owin~|petal|peta~|ps|question #|refunds are|right day|round and|seems that|should say|since it's|so was|spoi~|sunday the|t-shirts|table was|the booking|the colour|the silence|these things|things come|to circumstances|to follow|tomorrow|void and|waived and|wast~|we mailed|who ordered|who wait|you before|you were|your upcoming
-1 7 a mailing|act on|found a|found by|the envelope|which did|your voicemail
-7 -7 a shoe|how to|is number|messages to|of these|our privacy|programme is|the money|unused|we read
2 7 a stolen|complain to|envelopes|here the|key on|loyalty accounts|photographed|points were|policy and|security number|we answered|were spent|you trusted|your call
7 0 account your|performance|prize|said|slot~|strive|surp~|thursday at|was right|wrote that|your time
-7 0 and ring|helpline|last month
4 7 and that's|clerk|delete the|social|staf~|was among
-7 -3 answers
-3 7 any concern|camera
7 1 any confusion|attached please|began dear|cras~|earl~|for december|have fixed|ignore our|miss~|on hold|our may|pair of|portion|portion of|preparation|said that|sellers|small number|the line|the reverse|to close|was none|with apologies
-7 -5 app store|apply|as requested|at desk|battery|bother|could do|course opens|decision is|error occurred|facsimile|facsimile job|facs~|first_name your|five working|for reporting|gift of|gloves|glov~|has left|healthy|is out|is repaired|is set|it over|lasts|line or|locker is|make~|moves to|near~|nomi~|of use|on fridays|pays|proposed|quill example|rep|river|room is|sourdough|terr~|the following|tota~|water and|we're not|will stop|within five|wool|xxl|you travel|your facsimile|your locker
-7 -6 appraisal|barn|bring a|content|eart~|ending|full refund|hurry|is all|is your|kiln|liked|podcast|podc~|ref|thank|wish you|wrapped
3 7 attacker|employers and|of credit|seen your
5 7 been withdrawn|circle|has confirmed|yours included
-7 -1 before you|hearing|of last|serial|the reason
-4 -7 breaches|fix|simp~|the forum
-2 7 call and|hidd~|mention|see me|tax code|your mobile
7 4 caus~|direct line|good time|me at|note for|office in|supe~|this year's|took #|took your|van and|your employer
7 -2 certificate|did it
-7 3 copy is|the photo
-5 -7 data breaches|will never
-7 -2 depe~|write again
-3 -7 doesn't|does~
-4 7 emailed your|i emailed
7 7 fitted|i set|note about
7 5 friday's|letters were|we should
0 -7 lesson
7 6 may have|provider
-2 -7 midd~|rehe~|when it|workshop
6 7 moon~
-7 1 reviews|transactions
2 -7 stop|studio
7 -5 the certificate
6 2 # cm|a queue|adjustment|afternoon we|again in|along the|annual allowance|are proud|be applied|been counting|been delivered|before one|blame|can't count|candles|category|choir tour|cm|cooked|credit note|date is|day is|deca~|delay to|delivered the|encoder|far too|fast~|filled a|gold to|hampers|headed was|hold for|i meant|i promised|improving|it which|lapse was|left as|licensing|link i|lost the|may wish|migration|minutes before|monday you|new slot|next bill|nobody could|of and|office manager|our mail|our payment|patch #|patrons|pay you|poor|pre-orders|proof|publish the|pulped|pulp~|receipts and|recording is|routed|scanned in|second one|see so|service delivery|since you're|so about|speakers|streak and|sunday at|sunday noon|supplied|teeny bit|that includes|the #|the lapse|the muddle|the printer|they're being|thistle|till~|timesheets|to accept|to partner|to return|ushers|ushe~|was reversed|was triggered|way back|we wrote|week's fees|were charged|were meant|workshops|worktop|wrong zoom|you thought|your end|your missing
6 1 # credit|again at|am and|anticipated|be requested|been sent|been supplied|bottle|cancellation|dear seller|didn't work|extra|figu~|first-class|flowers|flow~|have caused|hi gareth|his death|incr~|intended for|issued in|may statement|now been|of everything|one for|our control|replacement|reve~|spring and|subscription|that email|that wasn't|the test|wear|will hear|you booked|you've already
-5 -6 # days|allotment|and asks|bring the|forward it|hotel chain|i hope|is attached|is wrong|kett~|met in|minutes and|returned to|sent~|straight away|the day|the editor|the invoice|undefined|word~|you have
-6 -3 # second|a fee|a generator|a lovely|air traffic|and yes|be closed|between nine|broken link|child is|click the|evening all|examples|first rise|flat~|for late|gate|generator|good deal|map|night the|one so|options|or cancel|payment has|recall|reported it|rings|sandra|the ground|the port|traffic control|twin~|valid on|week of|with love|won't get|you when
6 3 # shirts|anim~|are reminded|are yours|baked|bday~|bin day|bst|caused by|dear subscriber|decision to|dispatch|friday's newsletter|had entered|i mixed|in yesterday's|management|mixed|never sent|now the|of next|our notice|out between|promised your|rebooked|right link|sent|somebody else's|store manager|than an|the game|the lesson|the may|the release|too|trained for|version|was poor|we muddled|winnie|worth #|you a
-6 -5 ^requ~|after|and b|as they|authentication|be delivered|be the|bounty|can ignore|change of|close your|critical|dish~|don't use|from there|is needed|isn't a|logo and|loose|loos~|map is|meet us|meeting are|new_~|no hurry|noise from|not able|notes #|off as|old_~|on branch|orch~|our gallery|patt~|pipe~|please bring|pounds|resc~|ships|socks|sock~|t|ten days|the fire|them any|to print|waiting|will write|wrote the|your company|your contact
6 5 ^the wrong|and next|sunday's
4 6 a fresh|a routine|and earn|and picked|and told|page was|parked|sim|the contract|trusted us|year group|your login
0 6 a stranger's|below that|card today|disabled the|files for|from them|head office|held the|information commissioner|integration|me on|old number|over !|pray~|prot~|rotate|stranger's|tell your|the volunteer|viewed|wallets|were inside
-6 -6 account at|because the|book|changes|changes to|floor|if somebody|in #|parcel is|rain|rows|service desk|seve~|starts at|the export|this you|we can't|you write
-2 6 addresses and|asking for|bank details|condition and|emails that|everyone could|in writing|personal information|prepaid envelope|the prepaid
-4 -6 again on|contains your|do nothing|lisbon|lisb~|people are|scam|that use|we still
-6 -4 again with|airlines|almanac|alma~|and children|barn on|below to|boats|bulbs|bulb~|cafe is|can take|can't come|check-up|clause #|code changes|coffee and|coffee is|come down|comes in|congratulations|correct it|counter|died on|display_name|display_name mailing|divi~|do better|everything with|fax|fire drill|five questions|following the|from nine|good morning|greet|half the|held at|honey|hunting|hygi~|if there's|is online|it goes|jack~|join|jury|jury service|kiln is|kilometres|larder|lard~|lean~|likely to|linen|lounge is|maintenance on|met office|need the|nominations|of september|ones that|or book|or fill|our bad|overheat|parking is|penc~|rive~|sauna|saun~|seconds and|shannon|ships today|sign in|so come|sorry you're|stories|street have|swimming|that's what|the mayor|the met|the museum|the north|the ridge|the sauna|the sourdough|to finish|to match|to wait|trail pass|tuesdays|two more|until you're|using it|we'll text|weav~|wednesday is|week ?|within six|words and|working on|xxxx|you cannot|you signed|you're leaving|young|your permit|your two
6 4 alar~|and did|campaign|fitt~|in our|news~|noon and|rewards|subject to|supporters|the printers|tuesday's|who's|withdrawn
3 6 an attacker|birt~|client's|coul~|criminal|my phone|recu~|should've
1 6 an employee's|and security|and tell|app could|bank card|box of|charts|clips|confidence|credential|dear patient|documents|downloaded it|exposure|fyi|his phone|immigration|immi~|in solidarity|incident at|logi~|may know|me or|might want|noticeboard on|passport scans|recognize|security event|social security|solidarity|staff|the families|the spreadsheet|thie~|view~|we added|you're entitled|your child's
2 6 and change|attackers|been wiped|credentials|each of|file your|from one|fwd|messages were|my fault|our error|parent|please change|report and|someone|the intruder|the privacy|thief|usernames and|was exposed|went up|who feels
-1 6 are deeply|became aware|can see|concerns|email addresses|email containing|is and|membership cards|of ward|opened your|paragraph and|patients with|pocket|private|put all|statements and|the bereavement|the group|ward #|was forwarded
-6 2 ask the|you next
-6 0 at work|crumb
-4 6 balances and
6 6 bank account|by an|by me|misdirected|misd~|owe|taken down|was left|we filed
-6 -2 both~|dear friends|forty minutes|joined with|seri~|so far|subject line|the window|up by
-3 -6 call hang|drill|dril~|have received|is back|middle|on two-factor|places|star~|welcome to
0 -6 carry|here is|notices
6 -1 covered
-3 6 data breach|deleted it|safeguarding|urge~
6 -5 deadline|signs|twice|twic~
6 0 emailed to|final|here's|receipts|slots|temp~|the left|thursday and|we restored
-1 -6 five minutes|in three
5 6 inadvertently|inad~|isn't yours|pasted|used an|viewers
-6 1 it a|live~|your details
-6 5 left a
2 -6 missed
6 -2 powe~|saying|sayi~
-5 6 privacy
-2 -6 still|stil~|tria~
-6 6 they've
-6 -1 we cannot|we're moving|you go|you like
5 2 ! wrong|# against|# down|# miles|# twice|^earl~|a newsletter|a nice|a push|about !|accept it|administrative|alarm we|all candidates|all nine|an incredible|and didn't|and shout|animal|apologize|appear that|arranged a|arrived at|atelier|atel~|ballot paper|be for|been renewed|behind a|below a|bettina|bins on|bleu|booking fee|candidates will|castellanos|centres|chief examiner|closer to|clutter|congratulated|consider it|correction the|credit for|crews|desk from|dictated|distinction|downgraded|drops|drop~|emails one|every penny|explaining that|fantastic|fenwick|fenw~|find attached|from april|full match|had died|had moved|had set|had to|have credited|have stood|have wasted|heart of|her sister|here's why|heyyy|heyy~|hi jo|hollins|hope you're|hugo|i signed|i've seen|in singapore|in time|inconvenienced|incredible|invoice for|invoiced|it's our|june #|layout|left you|listings|marks for|masterclass|matching|may in|mercury|monday our|morning off|mother's day|my direct|new ones|no form|off since|omission|omis~|omitted the|our courier|our doing|our earlier|our end|our fault|our leaflet|outage on|please allow|post-incident report|proo~|proud|pump~|put two|qual~|recipe in|repair and|replay|resulted in|rostered|salt road|same evening|sche~|service restored|she'll have|shir~|since sunday|sincere|sow|squa~|start of|statement to|stock in|stood in|sunday !|taken off|takes six|template was|th so|that may|that morning|that mrs|that then|that's on|the almond|the clutter|the complete|the extra|the factory|the heart|the listing|the mistake|the older|the previous|the receipt|the tills|the worry|tickets bought|tills|timing|to eight|to submit|to unforeseen|too late|traveler|treat yourself|typed it|unexpected|vaccine clinic|vote on|waited in|wasted|we billed|we congratulated|we had|we hear|we invited|we value|we'd put|weeknight|well this|when someone|who checked|who wanted|wished|wished you|with dr|word about|would appear|yep|you away|you nothing|your continued|your doctor|zoom link
-4 -5 # ?|attacked|brother|cabin|come~|everywhere|host name|moves|name date|our logo|pdf|plenty|plenty of|plen~|re my|sailing|shelf|the details|these|thes~|type the|unable|unable to|unab~|was changed|wasn't you|works for
-1 5 # addresses|accessible online|and because|and pan|by one|confidentiality and|dermatology|did and|downloaded the|fertility|fert~|footer|holds your|messages from|nicknames|opened|poss~|recently became|settings of|shared drive|sheet with|so nothing|the names|thread|visitor photographed|where you|your medical
1 5 # customer|^incident|^inci~|a setting|about rent|access logs|alerted|another customer|arrears and|attachment to|auto|breach your|call you|change their|copied and|dbs|digits of|discord|don't recognize|donors|earlier this|empl~|fam|funny story|hers|hood~|i'd understand|id as|identity protection|info~|it shouldn't|login is|mention it|mobile numbers|mobi~|my laptop|obtained|of anything|our inbox|outside party|pretend to|public map|save the|says he|signatures|stick with|that key|that replies|the attackers|the donor|the id|up two|warn|we've gone|we've switched|while our|withdrawals|yet know|your runs|yours were
-5 -3 # g|# rows|# runs|^planned|a pair|a terrible|a4|activate|advance for|along on|and now|another way|avoid|batt~|been voided|beginners|bent|berth|book the|box for|can edit|can't open|cancelled this|cardboard|click and|climb|come for|command help|conductor|container|costs|counter and|days please|desk #|did a|dogs|doors close|edit it|episode this|failed in|fare and|few days|fini~|first box|five to|flig~|follow along|for nine|for order|for telling|goes from|goes up|grandmother|has one|hats|heav~|her a|high|high water|hiring|hiri~|home relies|hone~|if something|ill and|infl~|it so|it something|it stays|job title|join us|last day|last year|lion~|long|loom~|meeting|meet~|minus|missed out|museum|museum is|new keyboard|next tuesday|no episode|nonn~|nuisance|nuis~|number was|of six|offer you|on both|on saturdays|one night|one question|one the|order name|otherwise please|parcel goes|parcel has|pat|pencil|period ended|planned maintenance|ready to|reference is|release #|relies|relies on|retailer|rink|rink is|rise~|roast|rotterdam|rsvp|sad|salt in|shall i|share the|shot|sponsored|suit|survived|tale|terrible mistake|the barcode|the kitchen|the members|the rink|they're gone|thirty-one years|this reminder|timezone|to nine|to run|to travel|tower|transformer|upgrading|upgrading our|used on|waiting at|was canceled|we've made|weeks later|weighs|what did|wins~|works until|yes no|you until|your appraisal|your coffee|your route
4 -5 # is
-5 -5 # now|^?|ask us|asked whether|asks|cafe|clicked|costs #|counties|crossed|devices|died|dishwasher|doors open|down the|earth|editor|has invited|invoice|invoice #|it takes|letter which|like the|map string|ministry|on small|once the|policy so|quie~|read~|recognise it|s to|stai~|stays|string user|study|the dishwasher|the ministry|the spring|to hear|toma~|use it|we've updated|which runs|your certificate
5 3 # you|^wrong|^wron~|a private|an old|box #|cred~|gesture of|gone back|greetings|has not|of goodwill|of this|patch|promised|quoting your|remains our|replacements|selling|teen~|th and|the alarm|things happen|treat|we got|we showed
-5 -4 ^did|a and|a fix|a year|account has|and call|and return|android|andr~|are invited|are online|arrives|bask~|bought one|brown|by six|by your|can't offer|can't see|changes every|chor~|cn|command|compass|dama~|degrees|deliver to|did we|disagree|doma~|fibre|firstname|following|fridays|games|game~|gate code|gold~|have until|hear that|hiring a|https|http~|job jobid|keep this|leaves at|linu~|not by|now reads|on windows|once a|or unsubscribe|or you|orchardhall example|order number|panel|pattern|ran to|reading room|report it|seats left|seed~|sender's|solved|stays as|taught|taug~|text you|that has|the bench|the disruption|the harvest|the listname|the rules|the sender's|the well|then i|this list|vat|vector|vect~|we asked|we send|we're hiring|went in|will go|with more|www|www orchardhall|you disagree|you must|your data|your monthly|your payment|your receipt|your report|your trial
5 5 a configuration|bands|daughter's|dpo|for good|google|goog~|it would|paper will|refresh
2 5 a cyber|anything you|aware of|been notified|copied from|copied what|gave that|ha|how the|incident affecting|it had|malicious code|name email|pay for|points back|scrambled|secrets|someone signed|that should|under another|we recently|your bookings
3 5 a database|a shared|and we've|bit too|ceo|didn't check|drives|first names|last thursday|of member|pull~|spotted|the page|the result|we'll pay|who rang
0 5 a partner|allergies and|and bank|asked each|at reception|birth date|by card|column with|details and|downloaded|for alarm|forwarded to|grievance|hackers|had fallen|have heard|incident notification|information notice|irre~|merge|messages you|no names|our membership|passwords are|posted a|readable by|sickness|sick~|tablet|the loss|the mobile|think that|transparency update|used at|volunteer|was readable|we learned|were readable
5 0 a portion|bake~|by accident|cases are|date was|delivery we|expected|extremely rare|intermittent|lacked|merged the|needn't|now with|saturdays|sellers are|such cases|waiv~|we merged
5 1 a subset|actu~|address are|amendment|announced the|any disappointment|be reimbursed|bed without|blam~|blown|boxes|boxe~|busiest|calc~|called you|celebration|chea~|coach leaves|consequence|corner sofa|crack|debited|delighting|disappointed|do apologise|drop-down|emailed at|excellence|experienced degraded|failed for|fee for|from last|get to|half of|have refunded|highest standards|ideas|incorrectly|inco~|invite|it good|it myself|it's open|itin~|made in|me and|morning we|noon was|now take|of eyes|off !|our autumn|our busiest|paid the|please tear|poll|produced|queued|raised|regions|sati~|seat fee|seat you|solvers|sorry that's|standards of|subset|subset of|take place|the boxes|the missing|the notice|the poll|the schedule|typed the|update that|was loaded|water in|we loaded|we strive|we took|we'll stand|week we|will make|will see|without it|work and|you looked|you stood|your satisfaction
-5 0 account from|in two|personal|switch off|the law|to others|web
-3 -5 admitted that|cve-~|deliver|fraudsters are|g|guid~|have already|hold the|insurance numbers|libr~|loses|lose~|messages and|nearly|others that|second factor|send~|sign-in to|suggest|the way|tour|trial|uk|we suggest|welc~|what happens|wrap~
-5 -1 ages|barc~|card number|click|complaint about|confirm|culp~|identity|moving to|please take|replied|write that
5 4 alarm|are now|had|has since|it's fixed|lagos|lago~|not have|of customers|only #|properly|ravi~|that a|they'll be|unknown|we rolled|whichever|you owe
5 -1 are open|cros~|queue
-5 -2 arrange|choose a|cybe~|has signed|hours of|join the|just as|leaked|locker|minute|nois~|photo and|spam|symp~|tell a|the ticket|to join|two-factor|x|years
-2 5 bank statements|be found|folded|former|nece~|passport|posted your|public|refuge|time you|told the
0 -5 boun~
-5 2 callers|members of|used to
-5 1 contacts|id|it this|mend~|slips|the attachment|the friday
-3 5 dates and|probably|the union|urgent
-1 -5 death|deat~|midnight|midn~|rise
-5 4 display|prof~
-4 5 encr~
4 5 filed your|gave the|i've been|in friday's|in or|kirs~|monday noon|okay|sign-up|who bought
5 -4 fname|fnam~
3 -5 great
-2 -5 install|was #|was wrong
-5 3 law|picture of
2 -5 less~
-5 5 move your
5 -3 recipe
4 2 !|# one|# orders|# rather|# should|# viewers|^credit|^regarding|^rega~|^too|^work~|a birthday|a donation|a note|a server|a third-party|abst~|ad|adju~|administration|agm is|alarm for|and kept|apologies for|apologise|arranged|as promised|at five|attention|back today|bank charge|been seen|before anyone|being printed|betting|bit early|book now|bookings made|bought before|broke the|by same-day|can bear|case~|challenges|chief|chie~|chosen|claim it|claim the|clinic is|closing date|code will|coil|confusion and|connected to|control of|counting on|credited your|cto|customer relations|dated|days late|decaf|decision and|described|desk had|did not|diff~|dispatched on|downloads|drama|ember|faul~|fee|first pick|fixed and|flyer|flye~|for next|forgive the|form i|from any|further information|gambling|geography|geog~|get it|grid with|had arranged|had booked|had loaded|had nobody|harrow|here's the|hono~|i placed|last night|link that|live again|llp|lower figure|made on|message of|motion|moti~|move it|network|newsletter is|nico|nobody got|not dispatched|notice #|now takes|occasioned|on each|ones and|ought|ought to|ough~|our factory|our flyer|oversold|owners|pick of|pinb~|placed the|poll~|post you|prairie|previous|queue and|rather cancel|recycling calendar|report by|restore|returned and|room has|running the|same seat|sat in|sent it|servers are|shap~|small hiccup|spain|spai~|spotted it|start date|statement and|statement we|sydney|sydn~|system and|telephoned the|testing the|that certain|that still|the actual|the button|the digits|the full|the patch|the rain|the round|the start|the stream|this have|three days|through twice|to chase|to skip|together and|tomorrow before|too high|too little|took|trained|tuesday and|turned the|two drivers|two emails|unin~|upcoming|upco~|uploaded the|was never|was released|was there|we apologize|we approved|we are|we fitted|we oversold|weeks for|winn~|with nothing|woke|wonder|wrong date|you cancelled|you had|you happen|your comments|your fern|your photograph
3 4 ! !|a person|cards|cost and|deleted the|from now|heads-up|identified|misu~|myself|myse~|of our|panic !|rang|recommend|resu~|spoken to|spring's|ta|that list|traveller|upon|went missing|wobb~
-4 -3 # by|# decision|^clos~|^recall|a cold|a nuisance|a slice|account activation|activate your|add the|after eleven|all of|and upload|and write|and yet|answers are|are on|are taken|as ever|ask|asked for|at https|at nine|attached below|autumn programme|bake|batch #|be back|be shut|been filled|blankets|bold|booking reference|break|broken into|bunk|but your|calls about|can follow|can now|can overheat|can't get|cape~|cardigan|carry over|cars|choc~|choi~|choose another|closed today|code with|cost~|cyber|dairy|dair~|dear firstname|dear neighbours|destination was|didn't go|disagree you|disappoint|door a|doubled|electricity|email us|emergency|emer~|empty the|end-of-life|end-of-life care|ends in|ends tomorrow|escaped|event and|example map|exceptions|exhibition|expires|extend|file of|find out|fixes|for coming|forecast for|fridays and|from to|from tuesday|full list|full of|further notice|get this|go and|golden|goodbye|has lost|hi|hi name|hide|honest|hope you'll|how|husband's death|information security|invoice is|is|is by|is held|is nearly|is new|is settled|is valid|isn't ours|it stops|job from|kept your|lamp~|later|left something|letting us|lift is|liquid|liqu~|lord|lost on|mayo~|me a|meanwhile the|men|messed up|minu~|moss|muse~|name hi|new menu|new terms|newp~|ninety days|nominations must|not and|not received|nothing changes|null|number ?|on date|on mondays|on tuesdays|one customer|one-~|open again|opin~|or ignore|order left|our prices|passkeys|pay by|payment didn't|pending|pick up|pine~|plas~|please pay|policy covers|position has|postage|postal|postmaster|raj|regatta|releases|restart the|ring their|rowa~|rowing|rowi~|said ?|said in|sand~|scaf~|scammers|scam~|scar~|sec|second week|see the|see where|sees|share your|shoe|shop|shop from|sing|slice of|small hall|soft|stairs|stri~|sugar|suga~|sunday of|teach|the better|the book|the counter|the handle|the larder|the limit|the market|the town|the wiki|there were|they come|they write|this year|those who've|time for|to deal|to destination|to disappoint|to trouble|tractor|trails|tram|travels|trol~|umbrellas|unplug|until nine|uphold|upho~|upstairs|vine|walk is|way to|we miss|what was|wind~|within a|word of|write it|wrong with|you forget|you hoped|you left|you what|youn~|your guide|your husband's|your run|your sign-in
-4 -2 # euros|a baker|a ball|a cushion|a fifth|a fire|a love|adair|adai~|advance to|after three|ahead and|and disregard|and needn't|and noon|and watch|anything went|are confirmed|arrivals|as long|asho~|at four|be sorry|beach|because your|black|blin~|book it|book on|burn~|cake with|cancel in|cancelled because|cape|chargers|chemist|coats|coat~|come early|contractors|crossed with|cushion|cush~|delayed by|delivery until|digging|do differently|drive|driver tried|e4|election|elec~|enclosed form|error #|euros|euros for|evening on|excuse this|faults|fees of|fifth|fixi~|for her|forgiving|freya|frey~|friends get|funeral is|grid~|has looked|has told|hello sam|helpdesk|hi runners|hi yusuf|house number|if we've|inju~|interruption and|investigation|is on|is postponed|is yours|items|items are|item~|june is|kitchen|last~|leave the|letting|lid and|log and|long as|mailing list|mare~|may appeal|may change|may see|message to|minutes for|missed your|mistake in|monday it's|napkins|napk~|need a|next-day|next-day delivery|nineteen years|no and|nobody was|november #|nudge|obi|occurred while|of october|or by|order as|oyster|pick another|please let|remains unpaid|reporting the|rivers|roll well|rosebank|said and|screenshots|seriously|served|shoot|since and|skel~|sorry in|spoke with|stall|storm|stretch|strong|support|table #|take back|tell us|test is|the dentist|the folder|the grower|the manager|the minute|the radio|the set|the tyre|thing we|tin|to cars|to five|to hand|to snow|told her|trem~|tucked|tuck~|tyre|unlock your|uses|waiting for|warehouse and|we move|we tell|were all|when they're|wholesaler|whoops|with sympathy|with three|without notice|wonders|y|yarr~|yes we|you tell|your check-up|your complaint
4 1 # refunded|^link|^missing|^not|^the #|^yest~|a crew|a recipe|a week's|again if|against our|ago you|alert fires|an owner|and about|and several|answer this|any child|apologies to|are always|availability|bakery|be getting|because i'd|because we|before their|bhat~|big kev|bottle is|boys|bus #|by waiting|calendar was|called went|can't bring|can't give|cap|card for|carrier|cate~|chase|chas~|circumstances beyond|claddagh|clad~|closer|collected on|configuration that|connectivity|contributions|correspond|credited with|croydon|croy~|cut-off|cut-~|d we|daisy !|data desk|dear dr|dear valued|decimal|depo~|down for|driver and|earlier|either way|eleven meetings|elves|elve~|engineer did|everyone who|excited|expectations|exports|eyes on|fant~|files stored|first anniversary|for excellence|for invoice|gb|getting a|go on|goal|got our|h|had tested|hall b|hall d|happy to|have felt|haven't lost|having a|here by|hi bettina|hi lovely|hit the|i double-booked|i forgot|i relied|i wrote|i'm in|if that's|in box|in future|in monday's|in their|in tuesday's|intended|interval|is getting|is late|is off|is released|it !|it's late|it's worth|joy|june newsletter|let the|lift to|literally|made through|made up|magi~|mass~|math|math is|may between|may so|migr~|month is|morn~|names were|needn't have|new app|new office|next year's|now !|of requests|off by|on new|on us|oops !|or give|ordered at|ordered one|our june|our network|our november|ours ran|paid at|parking for|party and|photo of|planning|pots|price is|programmes|proportion|proportion of|q3|quick note|recalculated|receive a|record of|recording will|released the|repr~|reversed|reversed at|right about|right so|rolled back|root cause|row by|safe to|saturday for|seat on|should this|still come|stored on|strive for|strongly|team in|tested|than anticipated|than expected|thanked|thanked you|that price|the billing|the business|the corrected|the drop-down|the earlier|the entry|the inbox|the news|the packs|the phones|the preview|they weren't|this can|this may|this season|those too|throughout|throw away|times on|to every|to everybody|to exchange|to last|too early|too so|took you|tuesday as|twice for|unavailable from|understanding and|until sunday|upgrade|us up|vers~|village|wardens|was mine|was withdrawn|wasn't the|we cancelled|we mixed|we released|we're refunding|which has|who took|whole team|whoopsie|wine|without testing|wrong address|wrong price|wrong time|wrong week|you anyway|you sell|you spent|your cancelled|your pass
0 4 ^driv~|a neighbour|about this|address was|alarm engineer|amounts of|and showed|and where|anyone contacts|be wary|came~|channel|conc~|coordinator|customer operations|days in|engagement|even though|eye|family has|foru~|gardai|gardai and|given us|gone and|had looked|has your|have worked|he says|her diagnosis|incl~|involving|kid's|kid'~|kin|know has|last quarter|limited|location and|lorraine|mailbox on|member list|membership list|minutes your|monitor|morning's email|names emails|names your|never had|never stored|new badges|next of|not encrypted|of kin|opened by|order against|other way|our safety|page belonging|partner|pasted into|private messages|protection commission|recordings|recordings were|regret this|remotely|reportedly|rev|safety team|see your|split the|spoke|spre~|stap~|strengthened|strengthened our|stress|that firm|the charts|the clips|the sharing|they read|took names|visible in|wary|wary of|was inadvertently|we build|we shared|which shows|which we've|who else|with all|work that|writing|written it|you now|your cv|your page
4 0 ^that|although you|are free|as we|been applied|bisc~|blank|esti~|grow~|if yours|important information|incident report|it'll be|linked the|myself and|new autumn|process|putting|putt~|repair|returned a|so it's|some users|template|the certificates|the surname|tuesday's letter|was caused|we'll post|were right|window were|with #|wrong name|yesterday's letter|you lost|you twice
-3 -4 a breach|a crash|a hospital|a personal|admins|an automatic|and it'll|and run|application to|appointments|blog|brea~|chap~|citi~|clever|clev~|comes|company|compares|contact your|day so|do if|easi~|employee|financial|five-minute|intake|library|mend|minutes to|no attacks|of no|paragraphs|penalty|pena~|raising|random|rand~|received #|rene~|reporting|say they|seen before|sell|send|side by|sorts|these are|tick~|unless you|verify your|we tried|we're updating|who've|you'd like
1 4 a camera|a forum|accessed with|accounts including|action required|address to|addresses of|all who|among those|an identity|an unauthorized|and date|anon~|anybody who|anyone who's|as compromised|asked the|auct~|back after|backup was|been to|branchline|canvassing|caution|child's name|code and|code were|codes and|conditions and|contain the|deep~|details tell|discovered that|elsewhere and|emails usernames|every credential|expiry date|form #|forum|get from|has reported|here in|i published|i'm the|iden~|in chat|information|irs for|it's locked|job titles|keep with|kirsty|letter was|locked now|log that|measures|mobile|model and|not us|on paper|our forum|our job|our logs|paid by|party may|passport copies|person had|persuaded our|phrase|please warn|popp~|price !|protection authority|protection pin|recently|recruitment|references|security is|september your|shifts|sides of|staff password|status and|stolen key|switched the|that mailbox|that pretend|the envelopes|the mailbox|they show|timeline|to delete|unauthorised person|warn your|was stolen|we've told|who looked|with first|wrong attachment|you live|your information|your insurance
-1 4 a fake|a former|a hidden|address your|and destroyed|and don't|and human|and postcodes|and signed|anonymised|anyone you|behind it|bereavement group|borrowed|canv~|clips were|cv|days he|else and|ended the|even so|extract|group chat|guard|i feel|instagram|its copy|liab~|lift~|necessary|of birth|postcode and|real regret|slipped by|so very|solicitor|swap~|tax file|thandiwe|urgent your|we shut|were visible|which certain|your diagnosis|your names
4 4 a handful|an outside|anyone who|as of|be our|bought the|bulletin|bull~|erased the|fact|had the|handful|handful of|hire|hurt~|i've moved|it when|know it|list was|paused|receptionist|regulator|removed the|saturday we|though you'd|tuesday we|you deserved|your results
-4 2 able|able to|chat|done it|form~|freeze your|log|lone~|mum|next to|that an|this from
2 4 access|acto~|advised that|an external|and points|and some|asked them|brochure|broc~|caller|chief nurse|didn't make|got out|irs|it held|it lists|newsletter list|one of|out your|password pairs|password that|pins on|rela~|restoration|result|see here|sharing|spoken|sticks|that card|the caller|the directory|the irs|they saw|tried millions|trusted|until you've|up !|uploaded|years of|yours among
-4 -1 after your|an incident|at home|barcode|car is|comment|denise|end-~|it at|lands|lost property|pairs|person who|row|tell~|the cable|the five|when he|wide~|you are|your friends|your health
-4 0 again the|arch~|ask how|cond~|counselling|door code|esse~|hope you|hull|new address|online|onli~|the board|the matter|two-step|watch for|were involved|year of|you come
4 3 albu~|amazing|amaz~|app we|as part|by hand|cause|dese~|gamb~|gave your|has our|households|link was|logged in|morning and|not respond|now go|of you|on june|over~|printed|queries|relations|scheduler|seems|statement was|that time|the key|the update|third-party|to remain|was identified|we appreciate|we'd never|worked and|yesterday|you up
4 -1 already|alre~|apologies|be sent|box office|breakfast|cent|deli~|duplicate|module|of us|remember|right|timetable|while you're
-2 -4 already given|already paid|bags|breached|commissioner's|commissioner's office|did you|do in|exce~|fraudsters|green|i understand|information commissioner's|is missing|it works|keyboard|one hour|or delete|passengers|password or|password stays|priya|safe account|spel~|start|that people|they work|turn them|we've rewritten|you for|your bike
-4 -4 and delete|at three|back of|bad|batc~|been added|blurry|booked for|by text|choir|choir's|decision|eliz~|feet|ferr~|fibr~|fish|four digits|given out|hall|handle|has moved|hope|however|in any|ip|it covers|knew the|may apply|mill|minute and|need~|or type|pages and|planned|ransomware|rans~|records show|retiring|rise in|send a|spare key|spring|such a|taken out|that sentence|the choir's|they ask|they want|to find|updates|weak~|were very|you receive|you think|your key|your roof
-3 4 and its|it down|people you|prepaid|sit in|the community
-1 -4 applies|bring your|is the|isla~|per|rott~|succ~|the queue|the template|them on|under the|until august
0 -4 before the|began|bega~|checklist|firm~|pool|success|warm
2 -4 booked
4 -2 c|cove~|getting|gett~|if you've|interest|my apologies|received a|sorted the|the winter
-2 4 closed it|encryption|engines|estate|folder at|found on|hidden|info|it shows|pers~|roster|roster to|says where|taken offline|the director|the roster|visited
-4 1 compliance|eleven days|hack~|it's gone|membership number|work out
4 -4 declined|use this
-4 3 delete it|the firm
1 -4 holl~|nothing you|reme~
-4 4 that means
4 -3 you on
-3 -2 # after|# mph|^sold out|a dry|a fibre|a game|a newspaper|a time|a waiting|adul~|an outage|and costs|and make|and start|appeal within|appointment on|are due|at ten|av218|av21~|b c|back any|bad day|basket and|be done|be waiting|bearing|bearing with|been six|been unsubscribed|birc~|boarding pass|boat~|bother you|box or|bug fixes|c a|called at|charged and|clicked by|clim~|coast|coat|cole|colleague in|cut by|damage|damp|database on|day on|deal more|deal with|dear juror|differently|direction|do you|down by|downtime|draws|driver called|edinburgh|edin~|error rates|extend the|five|fixed an|fixed duplicate|flight|flight av218|for bearing|for letting|frankly|gp|gusts|gusts of|gust~|half our|happy hunting|has recalled|has sold|hope to|importing|indoors|indo~|industrial|industrial action|instead and|is also|is moving|is overdue|is sold|it rains|jars|juror|juro~|just reply|lads|library opens|lift|lime|litr~|loud|loyalty card|ludlow|ludl~|mira|mo|mph|mr whitcombe|mud|nag|needles|new version|no judgement|number below|occurred when|olym~|oops we|out in|owner of|pallets|pall~|paper and|payment is|pick it|pier|portions|pressure|product recall|put salt|quarry lane|quay|questions|rains|re can't|readings|rebook|reck~|refresher|reid|replied with|request_email|return them|right for|rivers and|rowan|rude|run at|sale started|seat~|send no|september and|serial number|set off|shoo~|so from|so tonight's|something behind|sound like|spring timetable|spri~|stal~|started without|starts in|stayed with|straits|street this|subscribe to|subscriptions|surveyors|table with|take your|the april|the company|the dashboard|the delay|the display_name|the mill|the owner|the quiet|the rowing|the stairs|their engineers|thic~|this because|to request_email|toot~|two hundred|unpa~|until about|vete~|waive it|warmly|we received|we'd be|we'd hate|welcome !|what's on|whenever you|width|widt~|you follow|you sit|you subscribe|you'll leave|your boarding|your domain|your gp|your photos|your refund|your trail
3 1 # asked|# gb|# working|? ?|? no|^corr~|^doub~|^ignore|^igno~|^last|^we|^works|^yesterday's|a credit|a field|a wee|accountant|accounts receivable|almond|almond slice|already filed|already used|an alert|apologise and|apology from|apol~|are being|at saturday's|back or|be billed|been cancelled|been posted|before it|before sunday|being refunded|bench at|between friday|between us|billed #|billed you|book your|boy ?|busi~|but hey|but that|button a|by ten|can say|card this|card twice|carn~|certificate on|chart on|checked against|choosing|class today|close to|colour|column for|compulsory|continued loyalty|corrected invoice|correction|courier to|courier's|credit on|day that|didn't deliver|digi~|don't get|don't ride|done to|dropped|eleven people|else in|enab~|events|every link|expect your|failure|families who|fancy|file is|fitz~|for friday|for wasting|friday as|from memory|fundraising|gardening|gates|give you|giving your|gone to|good boy|greetings from|gremlins in|had cancelled|had queued|hadd~|hair|hampers than|he hasn't|hear you|helping|hey gorgeous|hey the|hook~|hotel in|hour after|huw prosser|i hit|i'm really|ignore the|incorrect dates|is ours|is waived|is withdrawn|it hadn't|jodie|jodi~|joining link|knowing|last thing|launch|leaves out|lect~|left this|levels|looked as|lost and|may was|me pay|meal you|meetings|miles away|month of|moth~|mr lindqvist|mudlark|mudl~|my sincere|night you|no record|nope|not arrive|not your|note from|now shows|now we've|obituary|obit~|of thursday's|of tuesday|offering you|one to|oopsie|opened two|our almond|our drivers|our stock|out tonight|past eight|payment will|perth|photographs and|please replace|powd~|properly sorry|proud of|prou~|published the|pushed a|put #|quoted|rate of|reaching|real sale|receivable|recent|reference to|refund by|reminded|replacement copies|reply directly|reprinted|reprinting|sacr~|says #|second charge|selling fast|send anything|severnside|signed it|sincere apologies|skei~|skip the|so nobody|so none|sold it|sold one|some fans|somewhere between|somewhere in|sorry if|speaking to|spoil a|stand for|status is|stop riding|submit your|taken #|tari~|th with|that left|that works|the ghost|the gremlins|the higher|the kind|the meal|the provider|the six|the studio|the till|the wedding|this thursday|thousand of|throughout the|ticket before|to advise|to and|to care|to compare|to give|to my|today by|transcript|turned away|two boxes|tyre~|used last|vienna|vien~|voters|voucher in|was calculated|was issued|wasting|wasting your|watch it|we double-booked|we feel|we packed|we said|we wished|we'll see|we're always|wee|were counting|what it's|when i|who made|who spent|who's a|will still|with last|with over|without supper|won't do|won't pretend|works all|wrong book|wrong day|yesterday you|you between|you collected|you your|your bouquet|your course|your dog's|your experience|your favourite|your real|your september|your sofa|your status|yours again|yourself to|zephyr|zeph~
3 2 # out|# we|^cred~|^were|a colleague|abundance|abun~|ache~|an incorrect|answered|ashamed|asha~|attention that|away your|back by|bea|communication|counting|credits|dated #|deploy|doub~|founder's|froze|full price|gave you|groo~|has agreed|highest|hole in|i attached|i'm ashamed|instead of|item|key in|know you|late for|lies with|masc~|may not|may we|monday it|notice your|ones for|other people|our account|our text|paid on|phones|pointed it|prof|rate and|reset|seem|ships on|sorry folks|the bright|the fee|the motion|this morning|though you|to our|to you|unkn~|were posted|yesterday's email|you'd already|your november
-3 -3 # pairs|# seconds|^how|a browser|admit|after #|answer the|are given|ask you|asks for|asks why|basket is|beware|beware of|bewa~|branch this|capers|cash|class starts|coming to|covers|don't be|fit|for us|fran~|from settings|glass|good for|good~|has today|hour or|id #|inside the|is retiring|keep you|leek|leek soup|less|look like|lowe~|mondays|month #|one no|or read|paid in|pay in|penalty of|plum|quiet|rain~|ratt~|reminder that|return it|rose~|row is|senders|sens~|sign-in from|slowly|smok~|terms|terrible|the ferry|the hospice|the lamps|the ones|they look|told off|unchanged at|unsolicited|unso~|updated our|upst~|use gate|user name|we met|we missed|we'll never|what to|won't take|your app|your row|your subject
0 3 # profiles|^details|^deta~|a laptop|affi~|again set|albums|an isolated|ancestry|ance~|and former|anybody with|anyone can|assured|be considered|be from|been viewed|bursary|car hire|card schemes|caut~|code~|controls|credit report|current and|device was|disk was|dms|dna|docu~|emailed on|everyone out|fault it|feature|fell for|forms|fraud on|gm|in late|income and|information might|is locked|left by|letters of|misuse|name mobile|not compromised|now before|or tell|other customers|our cost|permissions|person|personal you|pict~|plumbing|police are|private again|researcher|rolled the|schemes|scraper|sheet|signed everyone|some account|sunday's bulletin|that day's|that picked|told us|trustee|viewable|viewed by|visible online|was accessed|was viewed|weird|weir~|were copied|were folded|weren't theirs|which we'll|your ancestry|your dna
1 3 ^data breach|^head~|a hacking|a search|a sim|a thief|activity on|add-on|add-~|affecting your|all #|alumni directory|an unauthorised|and email|and file|and given|and re-enter|another policy|another site|are required|been visible|believed|call from|cameras|can't recur|cards were|cleaner|co-founder|co-f~|complete with|compromise of|concern|convincing phishing|copy and|courier on|customers typed|documents were|email phone|expect convincing|fbi|former patients|fresh password|friday we|give only|graduation|hacking|hacking forum|hadn't been|have every|have impacted|he deleted|hist~|hoodie|i'm mortified|incident that|informed the|into and|involved your|is finally|list left|list we|logs for|message for|might cause|migh~|my wallet|namaste|nama~|nearby|note our|number expiry|numbers gate|o'leary|o'le~|october a|of stolen|of your|old staff|our mailboxes|outside of|pan|passport and|password but|password is|passwords were|phishing in|pressed|pretty|pull a|question about|quigley|quig~|re-enter|re-enter your|recovery phrase|recur|reps|retrievable|rule out|search engine|set them|shared your|sheriff|sher~|should know|sold at|somebody used|source|stolen staff|suffered|suffered a|the alumni|the fbi|the screen|the sheriff|times and|titles and|to demand|to them|two-factor sign-in|w-2|wandered|way round|we caused|we failed|we found|who know|will visit|you because|you use|your calls|your kids|your photo|your sort|your trips
1 -3 ^for|added to|funeral
3 3 a correct|are advised|bit of|broker|directly to|everyone on|footage|give your|her teacher|hiya !|hq|inbox|inbo~|isol~|it can't|it out|marker|of an|oper~|our finance|party|provider's|shouldn't|shred|some training|spot~|the draft|the regulator|us with|were
-3 3 a court|a password|know by|learned that|writing to
2 3 a list|a wobble|accepts|am truly|among them|an alarm|anyone|appears|by other|caused it|clip~|contractor|else~|for free|fun|given the|it matters|lash|loyalty|loya~|might have|moni~|name at|ngozi|ngoz~|no excuse|number were|our highest|owe you|pacific|paci~|phon~|played|reports of|revoked|screen before|she has|the copper|the information|the institute|theirs|third party|this might|those whose|thoughtless|thoughtless and|us !|was on|was thoughtless|we believed|we revoked|were your|what you|wobble
-3 2 a picture|and read|at them|contacts you|contain|dete~|discussion|is enough|limits|reported
3 0 a row|a zero|addressed|and carers|as closed|aware that|by thursday|cause we|colo~|customer experience|dates for|early|empty|fjor~|form is|gree~|half|have taken|hi team|identified in|impr~|land|leaf~|letter began|like a|luggage|lugg~|nice|open until|orders have|parcel was|rate|released|results are|salt~|service advisory|ski|that began|the july|the lost|think you'll|to book|to stand|twice and|up to|was read|we overbooked|we wiped|whether you|wrong column|you #|you as|you're welcome
-2 3 affecting|been there|bereavement|bere~|medical|of customer|what time
-3 1 and had|date of|expo~|last #|notes|note~|number has|one wrong|secure|the blue|the logs|walked|where each|your house
-1 3 another family's|attachment|contract and|dates of|engines to|is considered|is fixed|lose|patient|records were|reported the|some files|swapped|test results|the search|who now|you parked|your parking
-1 -3 at half|filled|from all|have~|it isn't|lunc~|pump|rehearsal|simply|wait~|wednesday at
-3 -1 available on|been charged|both are|card numbers|central|fore~|hashed|hash~|in row|like~|lost a|of march|placed on|pop in|public register|supplier|suspicious|table of|th or|to keep|to us|tric~|week a
-2 -3 b|been stolen|budg~|charged|credit goes|for the|in stock|institute of|is still|it ?|old revision|pott~|quickly|revision|same one|score|the position|thirty days|towe~|typed your|who reported
3 -1 before then|edit~|frame|it will|laun~|refu~|them off|white|wrong in
2 -3 boil~|stop using
3 -3 calendars|cancelled|figure|like that
-3 0 careful|flat|for several|friends|including the|junior|kind and|locks|own systems|paddle|the gate|week i
0 -3 coffee|don't need|fill~|rewr~|the middle
3 -2 difference|there's nothing|time and
2 1 # leaves|cards may|clearly still|fares|i packed|missing #|refunded this|solveig|t-shirt|that affected|was refunded|will refund
0 2 apologize if|morning i|our web|records was|sent through|the reports|was impacted
-2 -2 birch|both days|page for|stock
-1 2 breach at
2 2 consider|i|printed with
1 2 included|names addresses
2 -1 opening hours
2 0 or not
1 -2 the difference
0 1 impacted
`;
