/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
44 17 sent you
29 37 emailed
-37 -28 is ready
37 11 told you
36 12 loaded
35 27 should have
-34 -25 sorry to
34 16 went out
33 13 hour ago
33 17 we sent
33 11 yesterday's
11 32 was one
30 11 billed
-30 -27 oops
29 11 not #
3 29 please delete
-29 -19 sold out
28 10 a corrected
4 28 could read
28 15 i sent
28 6 incorrect
-28 -17 until noon
28 20 was our
27 10 forgot to
4 27 shows your
5 26 a stranger|stranger
-26 -18 after that
26 14 because i
-26 -15 lamp
26 16 morning's
-26 -17 what's
-25 -21 collect it
-18 -25 seat
25 17 sent the
5 25 unau~
24 6 our mistake
24 9 strength of|the strength|tonight by
23 8 be with
23 7 credited
0 23 everyone's
-23 -16 how did
23 14 this morning's
-22 -15 breach
22 11 i apologise
-22 -21 larg~
-1 22 numbers and
22 6 refunded
22 8 refunded the
-22 -13 short notice
22 12 the wrong|we promised
15 22 we posted
21 2 a #
-7 21 addresses
-21 -13 bridge|is booked
21 8 code we|cost you
8 21 copied
-21 -19 goes to
21 7 regarding|said #|we told
21 5 the fright
-1 -21 you asked
20 8 and were|we pushed
-20 -11 bell
-20 -19 happens|warning|your request
-14 -20 read that
20 2 scheduled
11 20 showed
-20 -10 strike
-20 -13 two places
-20 -4 us at
6 20 was copied
19 8 # not
19 6 clarification
19 1 emailed you
-19 -12 import|ship
-19 -17 it again|sender
-19 -13 judg~
19 4 last year's
-19 -15 on host
-19 -11 our bad|sign-in
-12 -19 password for
-1 19 readable
-19 -16 shop is
10 19 someone else's
4 19 spreadsheet
-19 -14 starts|the cafe
19 5 the proof
19 7 was us
19 14 we emailed
19 13 we gave
18 6 already sent
-18 -14 and why|large
6 18 arre~
-18 -15 because you|fixed a|the quay
-18 -18 here are
18 5 labelled|rebuild
-18 -13 market|we're not
18 3 obse~
18 7 our new|works now
-18 -2 password
-18 -11 request
5 18 someone got
-18 -12 stop these|tent|was it
-2 18 the to
-18 -7 tip
18 8 yest~
17 6 a certificate|for everybody|newb~
3 17 address and|unauthorised|you today|your id
17 9 and last
1 17 been able
-17 -14 by #|snow
17 4 cale~
-4 17 confidentiality
8 17 could have
4 17 home addresses
2 17 in confidence
17 1 in error
-17 -10 me know|wind
17 7 on either|promised you|the reminder
-17 -11 open at
-17 -12 renews on
17 17 shouldn't have
17 10 wednesday's
17 5 were turned
-11 -17 your parcel
16 5 a better|as delivered|eh ?|forgot|has already|proof was|restored
-16 -13 are off|string|we take
16 6 by wednesday|gets the|missed the|strength
-12 -16 chain
-16 -14 collect
-3 16 could see
-16 -10 delivery is|it happens|the enclosed|x #
-16 6 details
16 1 greeted
-16 -12 is packed|opens|see you
4 16 it held
1 16 name address
3 16 phra~
-5 16 profiles
-16 -11 renews|role|with them
16 7 supporters|t-sh~
-16 -8 the lift
5 16 was open
-16 -7 was posted
-16 -9 we expect
16 10 we switched
-15 -9 ada|has asked
-15 -8 arrives on|welcome back
-4 15 belonging|belonging to
3 15 browse|salary
-9 -15 close
15 6 experienced|in good|out at|re-s~|should say
-15 -14 export|water
1 15 home address
2 15 hr
-15 -11 ignore this|insert|your tier
-15 -10 is recalling|liked|missed you|recalling|repaired|the maker|umbr~|usually
-15 -13 near|wate~
-15 -12 next lesson
15 1 our last
15 5 push notification|the delivery|we tested|wear
15 3 reminders
6 15 scrambled|security incident
-10 -15 seats
-15 0 security
15 7 teeny|the live
-6 -15 weekly
14 7 a teeny|greeting|the real
14 6 ago we|and didn't|and press|choir tour|from this|ignore the|turns out|we sold|you received
14 5 alarmed|circulated|it should|mudd~
5 14 arrears|yours was
-14 -9 bring|sundays|todo
-14 3 deta~
14 9 failed to
14 2 fright|have experienced|waited
-1 14 from me|in there|sent your
-14 -13 has changed
-14 -14 logo
4 14 name email|name your
14 3 name wrong|our email
-10 -14 never ask
9 14 pay and
0 14 reason to|tab
-14 -11 release notes
-14 -12 the month|tools|unfo~
14 0 the right
3 14 usernames
-14 -3 we couldn't
14 8 we published
-14 -1 weig~
14 11 you tried
-13 -7 a minute|booking reference|has closed|night the
13 10 a mix-up
13 3 any confusion|grab your|hugs
-13 -6 boards
0 13 brought it|diagnosis and
-13 -13 browser
-5 -13 by the|due
-13 -5 cabl~
13 5 calendar|email of|fixed the|have sent|marks for|operational|push~|readers who|respond|the signs|tomo~|too short|we'd put
-6 13 codes
4 13 copied and|into our
1 13 crypto|this paragraph
6 13 details were
-13 -9 disregard this|good evening|maintenance|move to|orchardhall|remote|the orchard|the small|trial ends
13 4 double-booked|flying|flyi~|had turned|led to|our list|tested it|thing on|thursday we|tomorrow's|we delivered|you the
-13 -10 due on|finish|pays for
13 6 e-ticket|e-ti~|withdraws|your e-ticket
-9 13 exposed
-13 -8 fake|in before
13 7 have noticed|mix-up|mix-~
3 13 list so
13 2 live list|tonight's
-12 -13 nine years
-8 -13 password manager
-12 13 police
12 13 site and
-13 -2 the police
13 1 unavailable|unav~
-13 -12 user
-13 -11 you clicked
12 -4 # is
-12 -9 a b|company name|demo is|ferry|host|kiln|listname|update your|was you|your demo
5 12 a public
3 12 a security|disclosure|intruder|kin|name phone|next of|notes of|of kin|use to
-1 12 and brought|dono~|i've told|incident
12 5 and here's|caused|certain|platinum|plus a|pool was|pushed|the prize|turned you|wron~|your wedding
-12 -7 attempt|email address|mud|ravi|still right|tonight at
12 7 biggie|no biggie|we shipped
7 12 blue~
-12 -5 cable|choose a
-12 -11 clau~|is here|this isn't|warn~|we keep
12 3 clut~|i gave|throw|was unavailable
-12 -8 come from|first of|ignore us|in four|lighthouse|maker|maps|meets|meets on|sorry but|thanks|the following|you're back
-9 -12 criminals|wait
12 -3 dead~
12 8 deserved
12 2 digit|in last|wrote that|yesterday we
12 4 drops|layo~|left you|omitted|omit~|ordered before|paws|speaking|we forgot|who pointed
6 12 forum on|in sunday's
-11 -12 forward it|personal data
2 12 ico|names|new password|the ico
-12 -10 if there|please stop|sentence|seriously|turn on|unfortunately
-12 -6 jacket|no more|pint|texts|waiting list
-12 -12 list administrator|met
0 12 mobile and|name age|noticeboard|the thread
1 12 our checkout
12 9 re your|taxi
12 1 revised|said the
-12 1 secu~
10 12 should not
-2 12 signed in
-5 12 that means
-8 -12 the password
12 12 we put
-10 -12 wiki
4 11 agents|and phone|list with|password was|read our|read your|security notice|see me|some customers
2 11 an eye|containing|was up|were taken
11 4 and took|from friday|is last|is refunded|loaded the|lots of|night is|our calendar|recording|relied|relied on|rewa~|soz|stood in|the higher|the interval|wrong
-11 -6 apologies and|bacon|baco~|fog|is delayed|per person|seats for|the import
-11 -11 application for|try to|warehouse|ware~
11 1 as fname|earlier today|our letter
-11 -7 baker|box ships|condolences|dry|heavy|not sorry|shall we|share|sorry not|sympathy|tickets cost|try again|unfortunately the|will stop|your basket
-11 -8 be delivered|cheese|friday at|hurr~|may is|opens at|parcel|plan is
11 2 been sent|beyond our|email headed|higher|issued|last email|on hold|that wasn't
9 11 bin it|for about
11 7 by courier|meant|truly|trul~
11 8 by me
11 5 cancelled the|change we|come on|crews|have stopped|night's|spoi~|the final|the portal|told to|year's
3 11 commissioner|disclosure of|laptop with|live and|passwords|protection
-11 -4 confirm your|so far
11 3 crossword|had not|our autumn|really sorry|second pair|seems that|so you|sync|the calendar|the item|us down|will see
-11 -3 depe~|go in
1 11 destroyed|it's down|old number|rings you|your location
-11 -9 eart~|easi~|explained|maker of|or contact|the allotment
0 11 environment|has read|monitoring|payslip
-8 -11 fraud team|next week|requested|your seat
-11 -10 leak~|or if|the workshop|windows
6 11 lorraine|saw it
11 9 my email
-11 0 privacy
-1 11 put all|whose number
-9 -11 ready
10 11 recu~
-3 11 the data
8 11 the newsletter
11 0 understanding
0 10 # patients|inci~|skimming|skim~
-9 -10 a crash|pretending|pretending to
10 3 a gesture|a test|attendees|been refunded|charged you|credit of|dropped a|elves|elve~|it next|it wrong|misr~|muddle|night of|our message|same~|that was|to operational|took a|was missing|we've also|were told
10 10 a taxi|the very
10 5 about that|and left|for wednesday|i released|it ought|last night's|office in|records that|teen~|tomorrow
-2 10 accessible|diagnosis|emailed the|lose sleep|police have|search engines|sleep over|to line
10 6 alar~|emailing|lol|our newsletter|who left
-10 -2 and bring
3 10 and told|credit monitoring|name~|plugged|record was
10 4 are up|before it|buzz~|care team|clar~|delivered on|depot|double ?|for last|friday and|have telephoned|mailed you|management|our leaflet|paper #|pushed an|respond to|retraction|retraction of|seeing double|service was|so about|stewards|stream|survey link|the greeting|undertook|undertook to|utc on|was delivered|was empty|year's is|you came|you couldn't|you stood|your employer|your upcoming
-10 -7 attempts|basket|been changed|boat|brin~|gloves|glov~|help centre|hurry|is waiting|jobid|jobi~|name has|our terms|subscribe|taught|taug~|this link|v|was returned|we deliver|we'd rather|working on|your points|your site
-10 -10 automatic|if not|if somebody|product name|you requested|your nearest
-10 -8 be the|bookshop|code is|euro~|first_name|five~|guide is|main~|now online|parcel is|seven|six months|wish you|workshop is
-10 -6 bring it|card ending|custard|inse~|is cancelled|isn't the|jack~|medical equipment|nearest|obi|options|the funeral|the lighthouse|the market|the reunion|the well|tractor|two minutes|when to
-1 10 caching|information was|names and|relatives
-10 9 cach~
-9 10 card details
10 1 corrected|due to|everything we|frig~|load~|too many
-10 3 could be
4 10 deeply|directory|merg~
2 10 deeply sorry|eye on|keep an|names emails|phone numbers|staff login
-3 10 diag~
10 -2 did it
7 10 displayed|including yours
-7 -10 drill|dril~|midd~|working days
1 10 employee's|policy and|set a
-10 -9 endi~|music|musi~|service desk|stops at|the panel|the sender|then i|what's new
8 10 enfo~
10 2 exci~|issued to|lost the|surprise|typo|was meant|we called|we meant
10 0 greeted you|incorrectly|issued between|solv~
5 10 informed|pote~
-10 6 it could
-10 -3 know and
10 7 last thursday
-6 -10 leaves
-8 -10 middle|three minutes
10 9 newsletter
9 10 note about
-10 -5 notebook|postponed|recall|returns are|there's still|to cancel
-10 -1 used to
9 4 # also|# should|come off|dean|edited|enni~|filled a|gate c|gorgeous|gorg~|guarantee and|honour|is thursday|me at|meant for|mine and|our billing|posted and|rang to|the hamper|the recording|the silence|was down|we've apologised|will pay|will receive|working from|wrongly
9 3 # back|again in|and i'll|appreciate your|biscuits|book by|capacity|capa~|carn~|delivered the|double-booked the|have said|here's why|it anyway|it myself|layout|lost your|marked as|nobody could|on every|our earlier|regarding the|same-day|that owing|the inbox|the muddle|the offer|the slots|to submit|tow|while we've|you've already|zoom
-8 -9 # days
-7 -9 # pages|^is|here's how|nothing has|suggest|two-factor authentication
-1 9 a caching
-9 -5 a password|at customs|be closed|be unavailable|come down|exhi~|fill it|fog at|for her|hold it|next meeting|of six|plas~|rates|roll|strike on|subject from|the basket|to add|tool~|unpaid|we wish|we'd love
9 1 a proportion|as #|inconvenience caused|slot~
-9 -7 a quiet|as requested|carry on|changelog|drink|earth|ends|fair|feet|full refund|is due|new in|on sundays|once the|penc~|places are|received your|requested on|sens~|terr~|the inconvenience|the pump|the short|week #|you missed|your message
-9 -8 a shoe|airp~|an emergency|howe~|reads|soup|we haven't
3 9 a stolen|and copied|checkout page|could|entitled|entitled to|it please|mailboxes|of credit|pins|security number
8 9 altogether|clerk
9 0 amen~
2 9 among|amon~|donors|expiry|login|our helpline|passport scans|to destroy|your crypto
-3 9 an event|transparency
9 7 and did|didn't check|pasted|truly sorry|using your
-9 -6 and sorry|bert~|boots in|change your|charged #|divi~|employee|has today|hat|kg|king~|our warehouse|points|quill example|return it|roof is|since your|sorry in|stoc~|than~|the disruption|thoughts|three new|track it|verse|wood~|wool|your search
9 5 applied to|depl~|issued on|learners|monday's|tuesday's|were shown|wiped the
9 2 as expected|corr~|dear passenger|didn't work|eyes|factory|missing|money back|morning we|that window|the deadline|upgrade to|you too
-3 -9 at seven|fix
1 9 birth and|enga~|is gone|private|scans|to another|watch out|were among
-2 9 call and|compromised|folder on
4 9 compromise|i typed|stolen from
7 9 copi~
6 9 driver's
-9 -9 entries|is wrong|may ask|rain|sent~|the forum|us this
5 9 envelopes|moon~|was left
9 -3 figure
9 9 fitted|seen it
9 6 for good|hiccup|hicc~|notice of|re-e~|the bill|the game
0 9 found by|our staff|photographed it|your hr
-9 -4 hang up|in settings|the window
-9 -1 mend~
-9 3 move your|people have
-9 -2 of last
9 -2 queu~
-5 9 sala~
-4 -9 simp~|still
-9 4 stolen
-9 5 stol~
-4 9 the partner|was found
9 8 we printed
-9 -3 wide~
8 4 # cm|cm|date for|good time|it's now|lorna|of next|our template|paid for|promised your|t-shirts|th and|the may|to bin
-8 -6 # in|android|andr~|at desk|attached below|brown|called at|congratulations|games|game~|get this|invoice #|lamps|lesson is|looms|looms are|need the|occurred when|opens in|or two|room is|seat is|that's you|the north|these emails|total|www|you start|your loss
8 2 # went|and forgot|answer this|bhat~|bit off|depots|desk from|drai~|eh|for some|have fixed|is awkward|kochi|koch~|minutes before|post-incident|sent last|squa~|styl~|the notice|the receipt|the seat|typed it|waived|we wrote|your coach|your recent
8 3 # when|are yours|birthday code|bottle is|brewing|bubb~|bulletin we|buzzing|calendar we|date is|dessert|dess~|fault of|fell over|full and|had entered|hair~|have caused|i meant|in five|invoice for|it's our|ladi~|line in|many of|misread|no form|now open|on each|one payment|our notice|planned for|please throw|pm eastern|posters are|pre-orders|running it|shirts|show this|six to|sunday noon|tank|the closing|the depot|the diary|the statement|to both|to stop|took longer|typo~|up is|wast~|we ran|we're running|we've added|who ordered|winn~|wrong row
-8 -5 a broken|a man|again with|bad|battery|coffee and|didn't get|digg~|first_name your|five working|forecast|from thursday|half the|has three|helpdesk|honey|hygi~|is more|is set|jars|laug~|line or|maintenance on|of use|oops we|parents evening|plan renews|read-only|river|run out|shan~|share the|something we|starts on|status page|the book|the minutes|the tractor|time for|to finish|to spend|uh-oh|uh-o~|within five|your permit
-1 8 a column|a doctor's|and because|bring anyone|compromised and|data protection|doctor's|downloaded the|has deleted|histories|patients
-8 -4 a head|an incident|answers|by half|did the|fire|payment has|rate~|sign in|symp~|this event|welcome|write when|x
1 8 activity|dr menon|got into|have reported|it showed|letters was|logi~|not look|numbers|of monitoring|out where|person you|was opened|writing that
-8 -8 again on|authentication|clause|hostname|no customer|opens on|returned to|your plan
-8 -7 airport|content|ending|for may|guide|hunting|i hope|messages to|never once|on windows|programme is|ref|slow~|thank you|thanks for|the shop|we charged
-7 -8 and delete|because they|check on|hello|hell~|it takes|plenty of|sail~
2 8 and security|calls and|file your|should know|unauthorized|was printed
0 8 and seems|flat numbers|forum|personal information|pin|security event|service and|the visitor|to private|unauthorised access|view of
-5 8 any concern|logs
-3 8 any worry|were possibly|worry this
8 1 arose|aros~|next year|prize|said that|saturday's|slots|taki~|the order|waiv~|week's
-8 0 as soon|it a|mum|soon as
4 8 at our|enve~|our error|showed your|you trusted|your number
8 -1 bake~
6 8 been withdrawn|in friday's|pulled
-4 8 birth|emailed your|priv~|when you're
-5 -8 breaches|new sign-in|places|while you
-6 -8 bring the|goes|nearly|use a|will never|your order
8 6 bulletin|bull~|friday's|hadn't|hadn~|hold for|myself|myse~|tuesday we
8 0 calendars
-8 -3 companies|dear friends|reunion|reun~
3 8 complain to|key on|loyalty accounts|passwords in|please change|points were|seen your|the intruder|the passwords|they got|were spent|your sort
-2 8 data breach|dates and|phone number|spreadsheet with|viewed|your privacy
8 7 funny story|we should
5 8 happened and|potentially|provider|your name
-3 -8 have received|stil~
-8 -2 hearing|likely
2 -8 missed|workshop
8 8 our system|printed the|should've
-8 2 probably|the photo
7 8 reim~|used an|who rang
-8 1 the community|transactions
-4 -8 the parcel
-8 -1 would you
8 5 you got
7 1 # !|account your|been !|bill~|book your|clearly|delivered|delivery we|emailed to|extra|figu~|flowers|flow~|headed was|ignore our|merged|now been|only so|our team|pair of|quick note|refreshed|regarding your|since you're|taking|that certain|the eleven|the left|the previous|the reverse|till|to close|was lost|was none
7 3 # every|against the|before sending|box was|carrier has|castellanos|chose the|code works|corrected copies|corrupted|credit note|crew~|cut on|had no|hamper|hamp~|hour for|knowing|lapse was|line-up|make us|marta|matching|monday you|never sent|off our|office manager|paid the|pay us|people into|portal had|press #|result of|rewards|right link|short and|since it's|sold you|sunday the|table was|the crossword|the lapse|the lesson|the rain|the studio|the worry|this might|too late|up that|ushers|ushe~|waived and|was reversed|way back|we mailed|weeknight|where was|you before|you thought
-7 -4 # g|a lovely|air traffic|are good|been voided|berth|boot~|broken into|came up|check-up|coffee is|could do|counter|easily|everything with|expect to|fire drill|for saturday|good deal|good luck|hacked|has told|hearts|held at|hi ana|hi fname|hi runners|job title|join us|kiln is|meeting #|moves to|nega~|no and|offer you|one so|opens again|or book|or cancel|order name|over to|parcel has|planned maintenance|release #|rive~|rosa|rotterdam|sal|sorry wrong|stall|the met|the wind|thursday because|traffic control|twins|was canceled|we heard|within six|you'll need
-6 -7 ?|a hospital|admitted|happy|kind regards|leav~|our privacy|the day|works for
7 5 ^the wrong|letters were|nobody should|the printers|who bought
2 7 a backup|actor|an employee's|and confirm|at reception|confidence|credential|had everyone's|mention|our forum|pretend to|quick heads-up|recognize|run on|social security|spotted|we added
1 7 a spreadsheet|a stranger's|about rent|accessed|address your|and where|app could|attackers|delivery address|information commissioner|list went|me or|member list|noticeboard on|number and|off them|plug~|replied to|shared|social|stapled|stapled behind|stranger's|we learned
-3 7 about moving|i emailed|irre~|soli~|was fixed
0 7 act on|bank for|by anybody|cards used|downloaded|envelope|fyi|had access|have heard|morning's email|of ward|prot~|test results|the noticeboard|thie~|voicemail|ward #|you about
3 7 an attacker|attacker|incident that|involved your|is why|photographed|the spreadsheet|thief|your call
7 6 an old|aware|changed how|had the|your names
-4 7 and check|second sheet|september and|to lose
-7 -7 and most|array|asks|for my|is number|is your|like the|our logo|ransomware|rans~|sad|study|unused|which runs|you write
-7 -5 and return|app store|are limited|bear~|bulbs|bulb~|can follow|can't offer|cotton|course opens|dish~|do ?|domain|fill|fini~|for reporting|from there|goes up|grandmother|healthy|hours are|is nearly|lasts|locker is|make~|man|map is|mind the|mistakes|nomi~|notes #|one the|orch~|order order|our gallery|pipe~|raj|rep|rise~|scarf|send it|shall i|socks|sock~|sourdough|stocks|stri~|th at|the kiln|the ridge|there you|ticket #|to run|tuesdays|up by|water and|will go|you travel|young|your locker
-7 -2 and ring|number in|something|tell~|we're moving
-7 -6 and safe|devices|event name|https|http~|less|meeting are|on two-step|pena~|podcast|podc~|pounds|read on|retailer|suit|t|thank|the blog|toma~|with more|your seats
4 7 and that's|client's|first names|has confirmed|messages were|pictures of|was among
-7 -3 and they'll|hashed|hash~|know who|the department|there's a
7 2 appear that|are reminded|basalt|basa~|before anyone|brew~|certificate on|counts|discrepancy|enco~|explaining|fifteen|freezer|laboratory|listeners|meetings|nothing in|now take|our payment|pay you|returning officer|reverse|scanned in|sent at|stated that|submit|supplied|take two|that email|the booking|the laboratory|the party|the voucher|timi~|to partner|water in|week we|were meant|work and|would appear
7 -1 bags|continued|cras~|out by|recipe|timetable
7 7 bank account|the contract|via the
-5 7 bank details|contacts
-2 7 be found|contacts you|cvs|everyone's address|medical notes|prepaid envelope|provider had|relating|relating to|the prepaid|the union
7 0 been found|consequence|customers may|date was|draw|extended|final|issue was|miss~|my apologies|thursday and|thursday at|your continued
7 -3 booked
1 -7 cake
-4 -7 call hang|data breaches|e|on two-factor|the details|unsubscribe|warm|we never|we suggest
7 4 campaign|copied the|direct line|everyone with|item|note for|of love|our app|printers|read out|statement to|this year's|took #|took your|we let|you owe
7 -2 cancelled|covered
-1 7 cc|concerns|foru~|has made|membership cards|on or|posted your|tax code
6 7 circle|persons
-5 -7 credit goes|death|deat~|guid~|hack|kett~|of these|over there|plenty|plen~|re my|scam|sign-in from|teaches|that use|unable|unable to|unab~
7 -5 deadline
-7 0 for eleven|serial
-2 -7 in three
-7 4 left a
-3 -7 please ring|that their
7 -4 stand|stop
-6 7 they've|visible
-7 -1 to others|write again
5 7 trusted us|unex~|year group|yours included
6 2 # before|# had|a happy|a reading|administrative oversight|afternoon we|again at|along the|already booked|anim~|annual allowance|are sorry|at five|baked|be applied|been cancelled|been given|bettina|bill|bots|bouquet|bouq~|branch manager|by our|cage|came and|can't count|category|celebration|certificate has|circulated on|claim it|client for|coach leaves|columns|cooked|corner sofa|day tickets|each and|encoder|error at|find attached|fridge|from last|from memory|gave you|goal|goes live|had died|had moved|half of|hampers|harriers|her sister|i signed|is sent|is void|label on|ladies|last week's|left as|link i|loaf|lola|lots|malfunction|may between|minutes late|monday #|monday our|more orders|mother's day|new ones|newborn|notice #|one which|our doing|our map|packing line|petal|peta~|please tear|posters|private room|promised to|proof|ps|put two|queue and|queued|quick one|replay|replies will|reprinted|room was|round and|routed|same evening|satisfaction|see so|service restored|sincere|sold #|speakers|start line|sunday at|take place|tank~|thanked|thanked you|the freezer|the front|the industry|the notification|titled|to circumstances|to follow|to next|to respond|too high|typed the|until sunday|void and|was for|wasted|we hear|we released|week early|week's fees|were never|will make|winnie|without it|without its|worktop|wrong zoom|yep|you away|you ordered|your side|zoom link
-6 -4 # by|a and|a generator|a4|advance to|almanac|alma~|appointment on|are due|at eight|barn on|bask~|be out|bearer|below to|bigger|boats|bought one|bring a|bunk|can't come|click and|close on|cn|correct it|cott~|counter and|degrees|deliver to|error occurred|error rates|error that|example on|facsimile|facsimile job|facs~|failed in|fax|flig~|floor|frankly|frye~|full list|generator|gift of|goes from|gold~|her voice|high|honest|hope to|inju~|invoice ?|is unwell|isn't ours|it over|it something|job jobid|jury|jury service|kilometres|last year|linu~|loading|lord|lost her|luck|mailing list|mayor|met office|minus|no hurry|nobody was|nominations|on tuesdays|one more|ones that|oops the|otherwise please|our driver|overheat|patt~|pencil|pieces|plants|proposed|ring their|rink|rink is|roast|rsvp|said in|sail|scaf~|seats left|seconds and|section #|sees|shannon|ships|ships today|shot|small hall|so come|solved|street have|sunday of|that it's|the bench|the disk|the rink|the role|the sourdough|they're gone|this list|ticket desk|to unlock|tota~|trail pass|using it|we'd be|we'll try|week ?|wellies|whitcombe|wholesaler|will write|words and|wrong with|xxl|xxxx|you stopped|your facsimile|your sign-in|your trial
6 1 # credit|a subset|and charged|attached please|autumn range|bakery|began dear|big news|cate~|continuous|continuous improvement|deliveries|distinction|for choosing|for december|grab|had to|have booked|headline|hello lovely|here's|improving|in monday's|inbox isn't|itin~|lacked|merged the|needn't|new app|of eyes|our continuous|pots|preparation|purely|pure~|puzz~|reimbursed|said|still on|stopped it|subset|subset of|that includes|the earlier|the headline|the leaflet|voted|we reported|week was|were charged|will hear
2 6 # customer|access logs|acto~|asked them|clips|code and|coul~|daughter and|digits of|don't forget|don't recognize|each of|emails about|employers and|from one|i'm mortified|identity protection|in here|inadvertently|inad~|insurance claim|it had|january an|know things|login is|meant that|mobile numbers|my fault|notified the|order history|our logs|reply-all|report and|saw your|secrets|someone|switched the|that mailbox|the privacy|under another|usernames emails|went up|yet know|your insurance
-6 -5 # now|^requ~|account has|and b|appraisal|at three|attacked|been filled|branch this|close your|code changes|collect your|costs #|dama~|decision is|disappoint|farewell|firstname|greet|is all|is repaired|map string|meet us|new_~|nudg~|off as|old_~|on branch|pays|penalty|people had|please bring|position has|records show|retiring|rows|string user|the listname|the map|to disappoint|unsu~|vector|vect~|write it|your contact|your key
-6 -3 # remains|# runs|# what|a mistake|and yes|as long|asked we|change of|click the|days since|down with|downtime this|drive|emer~|enro~|evening on|event and|five questions|flat #|for late|friday is|gate|head and|here with|hours of|is postponed|may see|minute|mr whitcombe|no word|november #|order has|planned downtime|report of|reservoir|since and|the dashboard|the reservoir|this reminder|timezone|to its|umbrella|uses|warmly|when there|you you
6 3 ^wron~|accept it|alarm we|been left|been seen|behind a|conference|correction the|courier|credit for|credits|cred~|days late|decision to|did not|examiner|explaining that|failure|fuels|fuel~|gave your|got a|had set|hall b|hall d|have stood|her card|higher figure|i promised|in yesterday's|made other|mixed|not carry|patrons|popped|prairie|promised|race|redr~|relations|right day|rostered|saturday afternoon|second-year|sent|site fell|sorry folks|statement in|streak and|supe~|telephoned the|that mrs|the #|they're being|they're the|to accept|too|trained for|turned the|van and|waited in|we drew|we muddled|when someone|woke|you a|you were
5 6 a configuration|enforcement|my phone|until you've|wiped|wipe~
6 0 a consequence|already|alre~|although you|blank|cros~|edit~|email greeted|issu~|oops !
6 6 a result|gave the|give your|greetings|i set|it would|taken down|we filed
-6 5 able|able to
1 6 alerted|arrears and|attachment to|been wiped|box of|fam|forms|held the|his phone|in person|may know|me on|menon|meno~|mention it|on paper|readable by|safety team|sickness|sick~|staff|still short|team on|that replies|the attackers|the families|the sharing|unexpected|we've switched|who feels
6 -1 an issue|feedback|important information|queue|surp~|you on|your listing
-5 -6 and asks|ask for|counties|do nothing|don't sell|errors|have offered|is open|keyboard|leave|privacy policy|recognise it|signed up|stai~|the money
6 4 and next|apologize|are now|lagos|lago~|noon and|ones for|only #|queries|residents of|yesterday
4 6 and picked|that should|the result|viewers|we'll pay
-6 -2 and when|ending #|seri~|the members
-1 -6 anno~|five minutes|rise|simply
6 5 anyone who|drama|google|goog~|has not|they'll be|whichever
-6 -1 anywhere|bles~|danc~|door code|joined with|replied|who you|year of
0 6 are deeply|bank card|card today|delivery addresses|dermatology|enter your|everyone could|exposure|from them|gate codes|grievance|messages from|out for|paragraph and|police and|some news|the clips|the shared|use for|view~|was readable|we shared|where you|your child's|your salary
-6 2 ask the|id
-6 6 balances and
-3 6 bank statements|it so|safeguarding|writing to
-6 0 before you|done it|in two|slips|the law|winter programme|you like
-1 6 below that|borrowed|condition and|disabled the|former|forwarded to|head office|patients with|postcode and|rotate|settings of|statements and|the bereavement|this newsletter|thread|to delete|was forwarded|we recently|which did
-5 6 bucket
-6 1 burs~|on his|that an
-4 -6 cabin|contact your|contains your|hospital trust|hotel chain|is attached|it works|messages and|others that|send~|shelf|sugg~|the middle|uk|undefined|wasn't you
6 -4 certificate
-6 -6 closes|died|fixes|hone~|in #|met in|parc~|quickly|quil~|seve~|starts at|stays the|straight away|to print|we can't|we missed|you have|your certificate
6 -2 closing|interest|lunch
3 6 delete the|didn't make|gala|hers|hood~|parked|pay for|sim|staf~|you use
-2 6 deleted it|donor|from other|hidd~|on saturdays|privacy and
-3 -6 don't need|install|insurance numbers|lisbon|lisb~|passengers|safe account|seriously and|we read
-6 3 is and|members of
5 -6 the certificate
6 -6 the morning|twice|twic~
-4 6 your mobile
5 2 ! wrong|# down|# orders|# this|# viewers|^earl~|^ignore|^igno~|^yest~|a newsletter|about saturday|all candidates|already gone|already taken|also brings|also the|amendment|and family|and shout|announced the|any night|apologise and|are being|are waived|arrived at|back as|bail~|bank charge|bday~|be billed|because i'd|before one|before sunday|being part|below a|bleu|booking fee|box is|boys|brought to|by same-day|cancelled and|candidates will|caus~|centres|chief examiner|chosen|consider it|couldn't play|d we|dated|deca~|decision and|delay to|dictated|do also|done we|dough|downgraded|dr helen|driver and|drop~|emailed at|especially|espe~|evening we|every penny|expense|far too|flew|forgive the|form i|fremantle|frem~|friday's newsletter|full match|full price|gatwick|gatw~|geography|geog~|gesture of|gold to|got you|have wasted|hi jo|hollins|hugo|i copied|i mixed|in full|in wednesday's|industry|invoiced|is correct|is just|it good|june newsletter|made up|methodist|motion|moti~|my colleague|my direct|nest|next bill|not arrive|of goodwill|off since|omitted the|ones and|oopsie|order one|ought to|our june|out tonight|over at|paid will|party and|pasted it|poll|post-incident report|prepare|proo~|proud|pulped|pulp~|pump~|put you|race director|real sale|recalculated|receive a|recipe in|recording is|regions|released the|repair and|report by|restore|reversed|reversed at|rove~|salt road|shir~|since sunday|so none|so was|special|stand for|start of|statement we|store manager|suite|sunday !|sydney|sydn~|term #|th so|than an|than planned|that price|the church|the colour|the complete|the corrected|the listing|the methodist|the mistake|the poll|the release|the start|the stream|the tenors|them over|they weren't|this season|to eight|to every|to everybody|to point|took more|unfortunately not|upcoming trip|update that|vaccine clinic|version|was loaded|was never|was poor|we approved|we billed|we fitted|we had|we loaded|we ought|we'll stand|were at|who wanted|will refund|wished you|with dr|wrong book|you cancelled|your end|your missing|your sofa
-5 -5 # ?|a personal|after|asked whether|be picked|blog|brea~|company|doors open|down the|grit~|hope|keep this|kitc~|logo and|loose|loos~|minute and|minutes and|near~|opened a|or no|passcode|path|people need|postmaster|s to|scam~|ten days|the position|the spring|the summary|the wiki|they ask|they come|this you|try|turned out|went in|wrapped|your table
0 5 # addresses|a fraction|allergies and|another customer|birth date|by one|column with|confidentiality and|days in|earlier this|email containing|ended the|gardai|hackers|incident notification|incl~|kid's|kid'~|left by|limited set|merge|messages you|nicknames|our membership|over-65s|paid by|paragraph|partner|recently|rev|save the|swap~|think that|used at|verify my|was exposed|were inside|withdrawals|your medical
-5 -4 # seconds|a cold|a correction|a permanent|an error|and children|and yet|are online|as it's|ball|barn|be able|because the|boarding|by your|cafe is|can edit|cat|changes|changes every|climb|come up|comes in|command|dear firstname|disagree|display_name|display_name mailing|doma~|donations|edit it|esca~|fail|go from|good morning|has left|infl~|is needed|kettle and|last day|later|letting|lounge is|may apply|newp~|noise from|not send|notebooks|now reads|once a|or read|or text|or unsubscribe|orchardhall example|permanent|quie~|quill|ran to|reading room|receipt is|refresher|regret that|request of|row is|said sorry|seminar|sender's|shops|sign the|sponsored|stop working|tells|tells you|ten-~|the better|the kitchen|the sender's|the week|this ?|this because|tomasz|two more|umbrellas|until nine|until you're|upho~|vat|we'll never|words|word~|works until|www orchardhall|you disagree|you what|your company|your files|your receipt|your report|your roof|your row
-4 -5 ^?|allotment|an airline|and run|bless|brother|by side|did we|fish~|g|host name|how to|in clinic|isla~|it covers|landlord|lawyers|minutes to|name date|one does|pages and|plot-holders|resc~|rise in|sailing|seats are|second factor|seen before|she says|side by|sign-in to|stay in|stay warm|the answers|the export|the invoice|the way|type the|unwell|was changed|you receive
1 5 ^incident|^inci~|a camera|and bank|and tell|anyone contacts|as compromised|asked each|auto|been to|call you|conditions and|copied from|discord|elsewhere and|fbi|forum and|had fallen|id as|immigration|immi~|involving|irs for|is shut|it's mostly|letter was|not open|of anything|opened by|order against|our job|our member|passport copies|persuaded our|phrase|posted a|says he|security of|showed a|sides of|signatures|source|the donor|the fbi|the id|warn your|was stolen|weights|weights and|were able|writing|you're entitled|your cv|your page|yours were
5 1 ^not|ago you|amended|are proud|attribution|be collected|been credited|boxes|by thursday|called you|clutter|collection|crack|disappointed|exciting|expectations|expired certificate|eyes on|footpath|gb|give you|guy|haven't lost|i didn't|i'll ring|incorrect opening|is give|is off|it's open|late|may statement|new office|not moved|of requests|of us|office is|on arrival|our mail|patch #|portion|portion of|proc~|proportion|proportion of|putting|putt~|results are|retention|rete~|reve~|runs until|says #|schedule|seat fee|seat you|seen since|sir madam|solveig|taking the|the clutter|the extra|the factory|the footpath|the gremlins|the missing|the winning|timing|treat yourself|unavailable from|village|was declined|we merged|we texted|we took|we'll post|were advised|whoopsie|winning|you anyway|you as|you booked|you looked|you lost|you're welcome|your satisfaction
-5 -3 ^planned|^recall|a baker|a fifth|a slice|a terrible|abandoned|aban~|abeb~|advance|after three|and frankly|and leaves|ankl~|answered the|are confirmed|as far|autumn programme|available in|avoid|bad news|beginners|bent|blin~|book on|bothy|brings it|burn~|but your|by six|can pay|can't see|cannot be|carry over|check before|chemist|come for|command help|confession|contractors|cushion|cush~|days please|delayed by|destination|did a|doesn't suit|dogs|doors close|easily done|emergency|ends tomorrow|evening all|examples|exhibition|faults|few days|fifth|first rise|flight|flight on|fridays and|from nine|from tuesday|full responsibility|golden|has one|hear that|heav~|her a|hiring a|if something|if we|ill and|importing|in advance|is moving|is online|it stops|job from|join|know about|laryngitis|lary~|leek|leek soup|left shoe|lift|lift is|likely to|lime|linen|loud~|meanwhile the|minu~|miss you|new time|next tuesday|no judgement|nonn~|not received|obli~|occurred while|often ask|on medical|one ?|one customer|one night|or ignore|order as|parcel goes|pending|pine~|plastic|please excuse|please let|postal|prec~|product recall|rabb~|rain~|reck~|rivers|roll well|s|said ?|salt in|sandra|school closed|second printing|slice of|some readers|stayed with|stays on|still free|stories|storm|stretch|suspicious|take full|teach|terms from|terrible mistake|that made|that's what|the boats|the company|the counter|the crane|the lantern|the manager|the museum|the port|the radio|the stairs|them at|there were|those with|to hand|to travel|trails|tram|trol~|unfortunately there's|used on|vine|walk is|walking|was hurt|we move|we send|we'll text|we're hiring|we've made|weav~|weeks later|weighs|what did|what we'd|with what|word of|years|yes no|you cannot|you follow|you forget|you sit|your coffee|your password|your route|your two
5 3 ^wrong|a private|as part|back by|circ~|credits are|dear residents|in our|it's fixed|logged in|permits|pinned up|pls|replacements|sow|we got|we showed|withdrawn|you had|your photograph
-3 -5 a checklist|admitted that|already paid|bring your|crim~|cve-~|deliver|device we|eat|everywhere|fraudsters are|or delete|priya|say they|star~|true|very seriously|we look|when it|who've|wrap~|you for|you hold
-1 5 a fake|a former|about this|anyone you|downloaded it|even so|found on|group chat|incident at|including|liab~|opened your|over !|patients and|slipped by|solicitor|stap~|tax file|tell your|thandiwe|the mobile|urgent your|visitor photographed|we believe|while our|your diagnosis
-5 1 a neighbour|goodbye|grants|helpline|secure|shar~|two-step|web|you go|your house
4 5 a shared|about your|an alarm|assu~|i've moved|in or|isn't yours|monday noon|pictures|rang|spoken to|stub~|your results
2 5 a thief|an identity|and points|any medical|asked the|birt~|ceo|code were|copied what|credentials|criminal|deep~|flu jabs|for free|forum database|fwd|gave that|ignore any|in chat|it lists|jabs|log that|malicious code|memory stick|our inbox|parent|password pairs|person had|pins on|points back|protection pin|regulator and|sharing|someone signed|stick with|that card|that key|that pretend|the directory|tried millions|we answered|with first|you live
-2 5 addresses and|and pan|at them|became aware|can always|encr~|engines|footer|freeze your|in writing|include|nece~|obta~|opened it|possibly|public|recently became|refuge|taken offline|the names|to flag|was inadvertently
-5 -1 ages|ches~|esse~|office will|pairs|prices|two-factor|two-~|we cannot
5 4 alarm|discovered|early access|had|it out|know it|now go|of customers|provider's|ravi~|removed the|student|the correct|the mailing|though you'd|unknown|we rolled|we'd never|worked and
5 0 allow|am and|any disappointment|availability|been supplied|before #|c|debited|drop-down|filter|gang|guest relations|have taken|it will|now a|our may|q3|rebo~|resulted|root cause|so it's|the tuesday|tuesday's letter|two groups|we restored|were reset
5 -1 and again|bonus|bonu~|dear seller|dear valued|if you've|laun~|love~|sorry !|the figures|trouble
-5 0 and had|barc~|behind the|person who|your profile
3 5 and we've|deleted the|filed your|have involved|i attached|kirs~|locked the|pacific|paci~|paddock|page was|pull~|spoken|spot~|the regulator|trusted|your login|yours among
5 -2 at midnight|confusion|like that|lunc~|nothing you|salt
-4 5 awkward we|delete it|emails that|prepaid
-5 -2 be affected|beach|election|employment|fore~|has signed|join the|like~|locker|long as|maybe|mayb~|of march|of mrs|planning application|reported it|roof|subject line|systems were|tea|the folder|the harvest|the set|thic~|tin|to join
-5 4 been accessed|display|you next
-1 -5 before the|i understand|midnight|midn~|regards|the editor
5 5 bought the|daughter's|else's|from now|handed out|misdirected|misd~|news~|paper will|sign-up|sunday's|you deserved
-5 2 concern|thirteen
3 -5 declined
1 -5 difference
0 -5 doesn't|does~|green
-5 3 filing|fili~|know by|law|prof~
2 -5 fname|fnam~
-2 -5 hall|hold the|our customers|the template|tria~
-5 5 learned that|password and
5 -5 notices
-3 5 passport|sit in
5 -3 temp~
4 3 # against|# you|^were|a donation|against our|app we|box #|by hand|deploy|direct|footage|gone back|have since|i'm ashamed|it which|link was|marker|members who|not have|our community|our finance|over~|paid on|peek|placed the|printed|selling|sold|spotted it|statement was|stick|the fee|the update|this morning|to remain|us with|was sent|we apologize
4 2 # asked|# out|# rather|# shirts|# we|^credit|a birthday|a colleague|a miscommunication|a week's|abst~|account of|administrative|alarm for|all nine|already moved|already used|an administrative|an upgrade|and should|animal|are gone|ashamed|asha~|back today|been put|been renewed|being printed|ben|between us|bins on|booked a|broke the|by waiting|clocks|configuration that|congratulated|connected to|correct one|corrected invoice|courier to|croydon|croy~|cto|customer relations|data desk|dated #|debi~|deep end|desk had|dispatched on|doing about|driving|emails one|fault|first pick|fixed and|gets|greetings from|had arranged|had loaded|had nobody|have popped|here's the|hook~|i placed|i pressed|is getting|jodie|jodi~|link that|live again|looked as|made through|math|math is|me and|meal you|miscommunication|month of|move it|moved you|noon with|not dispatched|notice your|now takes|of product|of tonight|off by|offering you|on order|on too|oopsie !|our account|our factory|our flyer|out between|oversold|owed #|pair|pair is|past eight|per our|pick of|pinb~|property management|ps our|published the|pushed through|question #|rather cancel|renewed and|report in|reprinting|reservation|run with|same seat|scheduled it|sent it|servers are|shap~|since october|snow~|still come|stock in|stored and|submit your|taken off|takes six|template was|testing the|th with|the deep|the key|the meal|the motion|the patch|the round|the tills|the times|the wine|them right|they thought|this thursday|through twice|tills|till~|timeout|to and|to tuesday|today we|together and|took|tuesday and|was released|we congratulated|we invited|we lost|we oversold|we renewed|we woke|weather and|weeks for|went back|with nothing|without testing|wonder|working again|worth #|you've arranged|your inbox
-4 -2 # fee|# kg|# second|a ball|a fire|a game|a love|after eleven|along on|an outage|and be|and must|and noon|and start|and we'd|another slot|anything went|arrivals|batch #|bedroom|bedr~|been six|bold|boots|both~|broke into|broken link|butter|by saturday|can overheat|cancel in|cancelled because|cancelled this|cannot|cann~|cape|cardboard|cars|central|changes to|chewed|complaints|conductor|container|corporate apologies|customs in|cutting|cutt~|day #|deal with|delivery until|dent~|destination was|detected|died on|differently|digging|do differently|draws|dropped off|e4|eats|elec~|ends in|every plan|excuse this|fees of|follow along|forgiving|forty minutes|gp|half our|happy hunting|hargreave|has recalled|hate|hear the|hi freya|high water|home in|home relies|house number|in wave|is yours|it's included|items|item~|kill~|lads|last~|lawy~|lid and|link a|litr~|loyalty card|manager is|may appeal|may cause|may change|mech~|meeting|messed up|minutes for|missed your|mistake in|museum|next-day delivery|nicely|nice~|no vinyasa|not exist|now or|number below|one question|over four|overtime|passport numbers|period ended|permit for|phis~|pipes|place this|plea|postage is|printed edition|put salt|relies|relies on|remains unpaid|reporting the|rosebank|sailings|save my|screenshots|sec|share your|shoe|singer|so from|sound like|spri~|staging|straits|subscribe to|support|survived|swor~|table with|take back|tell us|the address|the april|the bridge|the children|the delay|the dentist|the ground|the lady|the mayor|the running|the ticket|the vehicle|they can|thick|thing we|tickets will|to deal|to destination|to leave|to trouble|tonight sorry|train is|transformer|travels|tric~|unfortunately there|unlock your|unwell and|upgrading|upgrading our|valid on|vinyasa|vinyasa at|viny~|voice|warning for|was abandoned|washing|wash~|we need|we'll take|wednesday is|well and|will try|with kind|wonders|y|years and|yes we|yet as|you hope|you hoped|you returned|you subscribe|you'll leave|your check-up|your gp|your lamp
-3 -4 # fixes|^new|a breach|a night|account so|an automatic|and ends|and hashed|back of|book|can ignore|certificate is|chai~|consumer|dear all|dear plot-holders|do when|ending in|fenc~|fran~|it means|loses|lose~|need~|no attacks|of no|pass is|password stays|pdf|popu~|re|received #|reporting|roads|send|shel~|slightly|subject access|takes|the snow|the weekly|there may|these are|to find|two per|two-step sign-in|unless you|unsolicited|usua~|way to|we tried|weak~|wrote the|you can't|you've probably
4 1 # gb|# has|# miles|# refunded|# that|? no|^link|^regarding|^rega~|^yesterday's|a bonus|a push|a queue|a recipe|about !|about as|account to|added #|adjustment|again and|ahoy|alert fires|almond slice|and about|and it's|and reprints|apologies for|apology from|appointment with|as closed|ballot paper|be getting|be taking|because it|been delivered|before ten|before their|big kev|bill issued|bin the|blown|broken for|bus #|button a|by it|calculated|calendar was|can happen|can't bring|cancellation|cause we|change to|checked against|claddagh|clad~|closer to|collected on|connectivity|correspond|cosy|credit is|credited with|cut-off|cut-~|daisy !|decaf|delighting|diff~|dog in|down for|email promised|email titled|estimate|events|exports|failed for|fault lay|fee|figures are|first anniversary|first-class|for june|for just|for wasting|gary|getting a|glebe|gleb~|gone to|had you|hadd~|happen when|have refunded|heart of|heyyy|heyy~|his death|hit the|home is|hope you're|hours were|i forgot|ideas|in january|in tuesday's|incident report|interval|invite|is released|is waived|is withdrawn|it turns|it's late|kev|labels|lanes|lane~|last thing|left this|letter of|lunch and|made on|mailed|merchants|merr~|mistook|month is|morning off|morn~|names were|next three|nico|noon was|occurred during|of and|offered to|on us|one to|or give|order #|ordered at|ordered one|ought|ough~|our almond|our busiest|our network|paid at|partner and|parv~|photo of|please replace|please use|poll~|poor|pressed send|previous|price was|queue at|quoting your|reading list|receipts and|recent|record of|refunds are|rehearsal|remains at|reminded|reminder for|reprints|resurfaced|rolled back|safe to|said you|saturday #|saturday for|service delivery|settle it|severnside|shown at|signed it|sincere apologies|sink|slight|smil~|so nobody|solvers|sopr~|sorry all|spain|spai~|streak|subscription|system and|system in|team in|teeny bit|texted you|that !|the almond|the boxes|the cake|the concert|the energy|the entry|the heart|the july|the open|the packs|the preview|the quote|the schedule|the sink|the test|the till|the venue|think of|throw away|thursday's|to exchange|to me|to return|to stand|today the|tomorrow before|too early|transcript|turned away|two drivers|units|up since|voters|voyage|voya~|was affected|was due|was mine|was triggered|was withdrawn|wasting|wasting your|we mixed|we raised|we'll get|well this|were counting|were given|when it's|who did|who lost|who took|whole team|wished|workshops|written to|wrong date|wrong day|wrong price|you nothing|you sell|you this|you wanted|your april|your schedule|your streak
-2 -4 # million|already given|automatically|breached|chap~|coas~|day so|do in|editor|exce~|fraudsters|information commissioner's|on page|one password|outb~|password or|same as|switching on|that people|three things|turn them|what happens|your pin
-4 -3 # rows|# the|^closed|^reca~|^subject|^subj~|a browser|a chair|a child|a cushion|a notebook|a talk|a year|above the|account activation|activate|activate your|adair|adai~|advance for|and date|and watch|and write|another way|anyone was|apply|are given|are invited|assistance|be lost|beds|been exposed|begi~|best wishes|birc~|bounces|box or|but nobody|but only|by email|cafe|call on|can take|can't open|capers|cape~|card number|cardiff|cardigan|catalogue is|catalogue was|chapter|child is|class starts|clicked by|code with|contractors will|costs|crie~|cup|desk with|direction|disagree you|disruption and|do this|engineer called|episode this|example map|expires|extend|financial|first box|fit|five to|for letting|for order|for telling|friday unfortunately|fridays|from january|full of|further notice|give them|given out|go and|greenhouse|had used|has lost|hear it|hi|hour or|hurt|id #|imposed|invoice is|is confirmed|is it|is new|is settled|judgement|kept your|kitchen|lamp~|larder|lard~|last tuesday|learnt|letter which|letting us|library opens|lion~|loading bay|loom~|lost on|love to|ludlow|ludl~|maker has|may go|me a|meda~|message to|milk|muse~|my card|new keyboard|new menu|no episode|nominations must|not by|not wait|november at|nuisance|nuis~|number ?|off to|on time|overdue|paper and|pattern|payment is|ping|please update|policy covers|postage|pudding|pudd~|random|rand~|rate the|rates for|ratt~|recall of|reference is|reid|reminder that|rolling out|rolls|rowa~|rowing|rowi~|sand~|sauna|saun~|scammers|see where|seeds|sender_email|served|settings|shorter|soft|sorry you're|spoke with|spring|stops|sugar|suga~|swimming|swore|system at|tale|templates|tent is|terms|terribly|the barcode|the catalogue|the charge|the ferry|the hill|the interruption|the job|the loading|the mill|the minute|the ombudsman|the ones|the sauna|the town|their engineers|them any|them as|there ?|they write|thirty-one years|to lift|to pass|to wait|told her|trees|tree~|two hundred|univ~|unplug|unro~|until about|us know|voided|void~|waiting at|waiting for|was offended|we collect|we looked|wednesdays|went well|what was|what's on|will follow|wind~|work loose|yarn|you until|you're leaving|youn~|your appraisal|your boiler|your guide|your monthly|your tenancy|your tent|your watch
-4 1 # s|account from|contain|evidence|evid~|extremely seriously|i write|info~|limited|log|membership number|one wrong|switch off|used a|walked|work out
1 4 ^data breach|a handful|access|accessed with|account details|action required|advertising|advertising company|an advertising|an unauthorized|ancestry|ance~|and change|and hasn't|and hired|and texts|anybody with|anyone can|auct~|aware of|barrier|be from|breach your|brochure|broc~|call from|canvassing|cards were|contain the|coordinator|coor~|credit report|dear patient|email phone|every credential|expiry date|family has|for any|found this|fresh password|given us|got out|grabbed|ha|had asked|handful|handful of|her diagnosis|hostile|i published|i'm the|income and|informed the|it were|it's locked|keep with|list left|location and|locked now|login and|logs for|minutes your|name mobile|names your|nearby|not us|notified|old staff|on for|our safety|pan and|passport and|phone|pirates|please warn|plumbing|potentially have|question about|quigley|quig~|restoration|saw|scra~|shared your|sheet|since been|staff password|status and|stolen key|that picked|that server|the envelopes|they saw|they show|times and|to other|unauthorised person|viewed by|w-2|walked off|wandered|we found|where we|who know|who looked|wrong attachment|wrote about|years of|your dna|your personal
-4 -4 ^did|^no|and upload|answers are|application to|arrives|ask you|at random|blurry|break|calls about|choir's|clause #|covers|critical|crossed|dishwasher|do better|eliz~|entire|exceptions|file of|find out|format|from all|glass|handle|has invited|has moved|held on|hill|however|hunt~|i do|in any|incident with|ip|is out|it ?|knew the|leaves at|may be|mend|ministry|my mother|no #|no problem|not able|of people|on how|on some|one or|or type|panel|parking is|paths|policy so|quiet|read~|requ~|rose~|section|site~|slowly|so did|stairs|stal~|stays|stays as|such a|that has|that his|that sentence|the choir's|the dishwasher|the earth|the hospice|the ministry|thirty days|to sender|tomato|unforeseen|updates|updating our|user name|verify your|we're updating|were very|what to|your data|your full
4 0 ^that|a seat|and since|apart|apar~|are free|attached and|before then|blam~|booking system|boxe~|by noon|cele~|curt~|earlier|earl~|fjor~|fly|get the|gree~|hear from|i wrote|knock|leaf~|let two|licensing|linked the|one column|one for|ordered|our control|overstated|pass for|rang~|reflect|reminded that|returned a|tari~|the recipe|the surname|think you'll|unfortunately mistakes|we value|were generated|will|within two|without supper|wrong column|wrong in|you soon|your understanding|zones|zone~
2 4 a chance|a database|a hacking|a routine|accounts including|address to|all #|alumni directory|among those|an unauthorised|anybody who|by other|can call|chief nurse|convincing|convincing phishing|cost and|details that|drives|expect convincing|fraction|fraction of|graduation|hacking|hacking forum|hire|job titles|kirsty|newsletter list|no excuse|not locked|of member|our mailboxes|password on|phishing in|phon~|pressed|protection authority|pull a|rela~|rent arrears|reps|september your|she has|somebody used|sticks|the page|those #|those opened|thoughtless|thoughtless and|titles and|to pull|traveller|was thoughtless|we caused|what you|with all|your credit
4 4 a correct|a fresh|bands|buzz|by an|cler~|dpo|drew|has our|irs|owe|owe you|receptionist|refresh|that list|the internet|the irs|were on
0 -4 a device|applies|aust~|carry|correction to|firm~|is not|plan~|rare|webinar|webi~|your bike
-4 -1 a flaw|a short|as they|barcode|both are|cache|friends|go ahead|hashed passwords|home and|how long|in row|investigation|it at|last month|leaked|locks|nois~|our hands|oyster|passing|pick a|repo~|table of|the autumn|the cable|the cache|the hospital|the trust|this news|values|watch for|you entered|you tell
-1 4 a hidden|address what|alarm engineer|and don't|and postcodes|and signed|are safu|attachment|behind it|can see|canv~|case a|clips were|closed it|code~|community is|contract and|customer operations|data incident|days he|details and|dms|encryption|extract|fertility|fert~|for alarm|he says|i've reported|in solidarity|instagram|it shows|its copy|mailbox on|medical|mostly|most~|necessary|no copy|nume~|or about|our dna|passwords are|people's|pers~|poss~|pray~|regret this|regulator|safu|shared drive|so very|the envelope|the search|there opened|transparency update|very limited|wallets|wasn't a|your date
0 4 a mailing|a partner|all-~|amounts of|be wary|bereavement group|camera|card schemes|channel|child's name|cv|dbs|delete what|discovered that|don't pass|engagement|even though|gardai and|get from|get yours|guardian|had looked|has your|have worked|here the|incident affecting|it shouldn't|long version|mailing tool|medication|membership list|monitor|opened|other way|page belonging|protection commission|recordings|remained|schemes|spoke|strengthened|strengthened our|swapped|that firm|they read|to demand|to yourselves|trustee|tuesday a|two-step login|up on|volunteer|wary|wary of|were readable|which shows|who's been|written it|your children
-4 4 access to|been informed|picture of
-2 4 accessible online|an irregularity|an isolated|and destroyed|anonymised|anything odd|are writing|condition|consent|dna|family's|files for|folder at|guard|has had|integration|irregularity|kyc|members list|other customers|people you|roster|roster to|says where|sheet with|the director|the group|the roster|what time
3 4 account number|am truly|caused it|email had|erased the|given the|has since|hasn't turned|locked|no drama|of our|okay|one of|rolled|saturday we|should this|stubs|the caller|we've gone|were your
-3 4 and its|could include|enjoy #|hidden|unexpected call|which certain
-4 2 and turn|dates of|form~|is enough|lone~|next to|the attachment|this from|voic~|your security
4 -1 anticipated|bed without|delighted|esti~|gremlins|grem~|in time|lovely|manu~|module|planned|repair|sellers are|strive|them off|will still|wrong name
-4 0 as he|complaint about|end-~|flaw|flaw in|flip~|identity|it can|junior|name of|new address|own systems|paddle|reported|rings|shut the|week i|where each|write that|you sign
-1 -4 auto~|boun~|compensation|is missing|newe~|night that|per cent|sort~|succ~|swap|the fire|trial|we still|wednesday at
4 -2 cent|expected|getting|gett~|intermittent|rehe~|right|sorry for|sorted the
-4 3 compliance|discussion|email addresses|lands|number was|of birth|told the|your voicemail
1 -4 crash|pool|slot|the winter
2 -4 harm done|stop using|welcome to
4 -3 received a|your time
4 -4 runners|use this
-3 -2 # after|# euros|# mph|a confession|a dry|a newspaper|a waiting|account will|and disregard|and following|and make|anything in|apologies in|are running|are taken|asho~|atlas|atla~|attacks|b c|bad day|basket is|be sorry|be waiting|because of|been canceled|before coffee|birch|blankets|book online|both days|c a|called it|can drop|can move|can't do|canberra|canb~|ceiling|charge #|chargers|clicked|come early|dance|dave|deal more|death on|dental|dublin|dubl~|due back|each year|electricity|electronic|enamel|enam~|end on|entries for|euros|euros for|evening slots|expired or|first tuesday|five|fixed an|fixed duplicate|fixi~|forecast for|forget something|from to|full by|goodbye and|goose|goos~|grid~|gusts|gusts of|gust~|harvest supper|has found|has sold|haven't seen|hide|hinge|hing~|hon|hope you'll|https www|i've got|in rotterdam|in stock|indoors|indo~|industrial|industrial action|inform|injuries|injuries have|is back|is overdue|is stuck|is valid|it rains|july has|just tell|ladder|ladd~|lease is|left something|let me|letters from|liked it|links to|litres|lonely|look and|loud|map|mark of|may rebook|may well|mean that|mo|monday it's|moves|mph|museum is|museum opens|must reach|nag|napkins|napk~|news your|ninety days|no injuries|nobody's|now that|number goes|of respect|off tonight|olym~|on fridays|on from|one out|oops you|opened in|or thursday|order left|our prices|own register|owner of|page for|past seven|payments made|pick another|pilo~|pitc~|plates|portions|present it|pressure|publisher|quarry lane|quiz~|rains|rates apply|rattle|re can't|repu~|request a|request_email|return them|rhubarb|rhub~|right for|rivers and|roll over|rowan|rye|serial number|set off|seven in|shelter|sign|sing|skat~|slots open|some jars|something ?|sorry it|spring timetable|squeeze|start and|starts in|still here|still included|stock|storage|store for|storm warning|strike action|strong|stuck|stuc~|stur~|such as|supplier|supplier has|swifts|swifts are|table #|taught by|terrace|the ceiling|the display_name|the larder|the owner|the request|the rowing|the storm|the swifts|the tyre|they look|they're yours|things for|this product|ticket for|to cars|to request_email|told off|unpa~|unplug it|visit in|waive it|warehouse and|warm~|we miss|we tell|we'll send|weekly list|well~|when they're|width|widt~|wind warning|wolf|woman|woma~|wooden rattle|you signed|you waiting|your member|your run
3 1 # bags|# one|# until|^didn't work|^doub~|^missing|^right|^the #|^we|a crew|a matinee|a parent|a survey|a typo|accountant|accounts receivable|allotment society|already filed|already packed|already turned|an alert|and feel|and kept|and yours|approved the|april says|as much|as promised|as that|at #|atelier|atel~|audio|back took|barrow|be accepted|be there|being reprinted|below the|bench at|bhattacharya|billed #|billed for|book now|booked with|bookings made|booklet and|bottle|bst|called went|came at|can bear|can leave|cap|card this|cards may|case was|chidi|chid~|class today|clay~|clues and|code will|column for|confirmed it|confused|confusion and|contributions|conveyancing|corrected and|corrections|coupon|crossing|deadlines|dear singers|dear student|designer|dev race|didn't close|difference is|dispatch|do know|don't ride|downloads|dropped|eleven meetings|email said|ember|entered the|expect your|families the|family swim|fantastic|fee is|file is|filling|flights and|for friday|for our|friday as|from order|fundraising|gardening|get it|giving your|go over|good things|groo~|gus|h|had cancelled|had queued|hair|harrow|have built|have credited|have just|hi bettina|hour after|hunter|huw prosser|i double-booked|i hit|i packed|i passed|i relied|i send|i've seen|in box|in for|in singapore|in thursday's|instead of|is buying|itinerary|job is|landed in|launch|lecture|library now|lift to|little too|longer than|lovers|lunches|marks|matinee that|may so|may was|menu email|miles away|moth~|much in|my sincere|needn't have|network|newsletter is|next year's|nine and|no late|no record|not your|notice we|november instead|now right|numbered|october invoice|of date|of thursday's|of tuesday|offers|older model|omission|omis~|on account|on new|oops~|opened two|or answer|or just|our courier|our drivers|our end|our november|our stock|our timetable|our workshop|outage on|overdrawn|parking for|pass this|pay what|please allow|post you|prize has|procurement|properly sorry|prou~|pushed a|put back|put the|rate for|receivable|recording will|refunded this|resulted in|ride|room has|rotated|rovers|row by|sche~|seat on|second charge|shifted|shipped a|ships on|skei~|someone looking|soooo|sooo~|sorry that's|soz !|speaking to|start date|stood|stop riding|stored on|subscription is|t-shirt|taken #|tash|temperature|test that|th for|that affected|that left|that then|the bakery|the cap|the computer|the digits|the field|the meter|the phones|the printer|the procurement|the reminders|the report|the salt|the six|the stage|the wedding|these things|things come|things happen|this means|those days|those too|thousand of|three copies|three days|ticket office|till sunday|times on|to unforeseen|today by|too few|too little|too long|took you|traveler|tried again|tuesday as|twice for|two emails|until friday|vienna|vien~|wardens|was incorrect|was issued|was refunded|wasn't the|watch it|we are|we closed|we overbooked|we thank|we wiped|we'll see|we're refunding|we've kept|we've removed|weather|week around|wei|when i|who wait|will now|will reach|wine|with apologies|won't do|wrong screw|wrong start|wrong time|you collected|you filled|you happen|you spent|you're not|your cancelled|your christmas|your comments|your dog's|your favourite|your fern|your race|your september|your timesheets
0 3 # profiles|^driv~|a cyber|affecting your|again set|all weekend|all who|and former|and human|and showed|back online|been visible|breach at|came~|caution|codes and|conc~|contractor has|current and|device was|documents|docu~|everyone out|eye|fault it|feature|folded|for withdrawals|fraud on|glow|imran|imra~|in late|installed the|into and|is locked|isol~|it told|kins~|know has|letter went|mailbox and|mention your|message for|mobile|mobi~|morning i|my mailbox|never had|never stored|next person|of personal|officer is|our cost|out your|pin and|police are|private messages|record shows|review is|scans of|scraper|see your|shamrock|signed everyone|sket~|spre~|staff had|statements|sunday's bulletin|surnames|test result|the loss|the person|theirs private|to field|took names|traded|usernames and|viewable|we've asked|were visible|who else|withdrawals you|you among|you because|your finances|your trips
2 3 # pupils|a person|advised that|among them|anything you|appa~|bike shed|can't recur|complete with|else you|i'm so|identified|in it|list was|ment~|name at|ngozi|ngoz~|no card|of staff|of stolen|oversight|panic !|pier~|recur|reports of|revoked|screen before|see here|spring's|ta|the institute|timesheets|was identified|we believed|we revoked|went missing
3 2 ^cred~|a dark|a note|and written|away your|been posted|bug in|castle|colleague|committed|committed to|communication|control of|copies of|cycles|deferred|doub~|families who|fitt~|flyer|flye~|founder's|friday night|froze|handed to|hiya !|i|inbo~|instruction|it stopped|june #|know you|late for|locked out|may we|message of|monday it|of this|our text|peek at|please note|pointed|pointed it|prof|rate and|reset|returned and|shah|so anything|sort of|statement and|stew~|the alarm|the provider|there by|this sort|to advise|unkn~|was broken|was scanned|we broke|were|yesterday's email|you your|your course
-2 -3 ^fake|ahead|ahea~|b|bake|been added|choi~|commissioner's|commissioner's office|criminals are|has apologised|invoice|is still|island|keyring|keyr~|password into|preview|promising a|rene~|requests for|stay safe|the shelf|title|upload|used twice|vault|we've rewritten|went wrong|your subject|your vault
-3 -3 ^how|^sorry|^sorr~|answer the|apply from|asks for|at nine|be back|been moved|been stolen|beware|beware of|bewa~|booked through|bother|bring some|cash|clay|component|damage|don't be|doubled|exit|ferr~|fibre|five-minute|from settings|guil~|how i|i once|information security|institute of|ligh~|look like|middle name|mill in|mirror|month for|more step|name reads|never text|not among|on in|or ask|pay in|per|phishing|please pay|quote your|raising|rama~|releases|send them|shoes|shoe~|smok~|sorting|sorts|the lamps|there will|those who've|two years|us last|used for|waiting|we received|welcome !|with thanks|within a|worst|write one|you left|your middle|your post
1 3 a contractor's|a forum|a fourth|a laptop|a member|a search|a sim|aadhaar|aadh~|access was|activity on|address was|addresses of|affi~|an external|and aadhaar|and downloaded|and earn|and encrypted|another policy|another site|anyone who's|apologize if|are required|be considered|been destroyed|been used|between february|bought and|cctv|cert-in|clips from|compromise of|contractor|contractor's|could open|could potentially|courier on|customers typed|dear donors|disk was|employees|entered a|every letter|every password|february a|friday we|give only|graduation year|has reported|have every|have happened|have our|he deleted|heads up|health|incident involving|kindly read|logs show|made public|might cause|might get|minutes but|model and|not encrypted|now before|number expiry|numbers gate|on february|outside of|password but|payroll provider|personal you|phone whichever|questions go|receipt to|recruitment|references|result|retrievable|rolled the|rule out|search engine|searched|separated|set them|should do|show~|so you're|starting with|stolen staff|that day's|that for|that mention|that's been|the mailbox|the reports|the screen|they'd have|to download|told us|two-factor sign-in|was impacted|we detected|we failed|website showed|were folded|wherever else|which we'll|without being|you're out|your ancestry|your calls|your kids|your social
-3 -1 a fraudster|a very|available on|because your|comment|date of|fraudster|harcourt|harc~|in eleven|interruption and|our report|public register|remo~|the five|to avoid|weight|you are
3 3 a list|a wobble|albu~|and sent|broker|cards|clip~|contained|fact|fee and|for and|gentleman in|handed|her teacher|hiya|households|i hadn't|like someone|morning and|moved the|not respond|on june|our service|party|printed with|recommend|recurring|some training|taken at|that a|the draft|the rest|was on|when we|who's|wobble|you paid|zipp~
-3 2 a picture|correspondence|last #|lost property|obtained|the logs
3 0 a portion|a row|a send-only|a zero|address are|an unmonitored|and understanding|applicable|attr~|be aware|be reimbursed|but that|calc~|compare|confusing|consequence of|desk on|due course|fee for|first class|generated|get to|identified in|in due|its last|just landed|may wish|morning|now carry|pages #|payment will|pension estimate|range|replaces|righ~|send-only|send-only address|sunday we|tariff|the billing|the business|the drop-down|then the|to my|unmonitored|unmonitored mailbox|unmo~|vers~|was read|whether you|will get|window were|wrong address|yesterday's letter|you twice
-1 3 a setting|about their|and counting|another family|another family's|bereavement|bere~|consultants|dele~|else and|end-to-end|end-to-end encryption|engines to|experienced an|february the|gift vouchers|i feel|is fixed|message is|no evidence|not hers|of customer|outside party|real regret|recordings were|records were|remotely|reportedly|salaries|some account|sounds|surn~|the three|them two|were in|with everyone's|work that|you parked|your pan
-3 0 address|all on|at two|car is|cyber|cybe~|for several|has always|kind and|new rates|online|onli~|photo and|volu~|were involved
-2 3 and re-enter|details on|empl~|messages about|re-enter your|reused|reus~|to people|visited|who now|your parking
-1 -3 are unable|fibr~|one hour|refund|this issue|wait~
3 -1 average|aver~|be requested|bott~|experience|frame|impr~|leading|refu~
-3 3 callers|chat|concerning|hack~|i used|lift~|months of|on that|profile
3 -2 canc~|performance
-3 1 default|drop it|expo~|guessed|he told|number to|reported the|someone may
0 -3 hi first|is untouched|kit|nothing for|rewr~|rott~
3 -3 it'll|it'l~|lab|was wrong
1 -3 led
2 -3 success|the difference
2 0 a blank|need it
0 2 address in
2 1 again if|breakfast this|courier's|digi~|further information|hot breakfast|sold one|speaking of|uploaded an|was there
2 2 dean~|protection officer
-2 -2 driver called|pier|transposed
-1 2 fault is|holds your|may include|salaries and
1 2 mega~|our payroll
2 -2 said so
2 -1 salt~
`;
