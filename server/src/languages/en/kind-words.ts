/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
43 17 sent you
38 13 loaded
27 37 emailed
-37 -28 is ready
37 11 told you
37 18 went out
35 27 should have
-35 -25 sorry to
34 17 we sent
32 12 hour ago
11 32 was one
32 10 yesterday's
2 30 please delete
29 16 i sent
29 6 incorrect
-29 -25 oops
-29 -19 sold out
29 20 was our
28 10 a corrected|billed
3 28 could read
28 11 not #
4 28 shows your
-28 -17 until noon
27 15 because i
-27 -23 because you
27 10 forgot to
0 -27 you asked
5 26 a stranger|stranger
26 16 morning's
26 18 sent the
-26 -17 what's
-25 -20 collect it
-25 -15 lamp
-18 -25 seat
6 25 unau~
-24 -17 after that
24 6 our mistake
24 9 refunded the|tonight by
23 8 be with
-23 -16 how did
-1 23 numbers and
23 9 strength of|the strength
-22 -14 bridge
22 8 code we
22 7 credited|regarding
-1 22 everyone's
22 11 i apologise
-22 -13 short notice
22 12 the wrong
22 14 this morning's
15 22 we posted
-8 21 addresses
21 8 and were|cost you|we pushed
-21 -15 breach
8 21 copied
-21 -19 goes to
-21 -20 happens
-21 -14 ignore this|is booked
21 6 said #
21 5 the fright
21 11 we promised
21 7 we told
-20 -20 larg~
-14 -20 read that
-1 20 readable
20 6 refunded
20 2 scheduled
11 20 showed
-20 -10 strike
-20 -13 tent|two places
-20 -4 us at
-20 -19 warning|your request
6 20 was copied
19 8 # not|works now
19 2 a #
-19 -11 bell|our bad
-19 -17 it again
-19 -13 judg~
19 4 last year's
19 5 rebuild|the proof
-19 -16 shop is
4 19 spreadsheet
-19 -14 the cafe
18 6 already sent
-18 -14 and why|on host
18 5 clarification
18 0 emailed you
-18 -16 fixed a
-18 -18 here are
-18 -12 import|ship
18 7 newb~|our new|was us
18 3 obse~
-11 -18 password for
-18 -11 request
-18 -17 sender
-18 -10 sign-in
9 18 someone else's
-18 -13 starts|we're not
-18 -15 the quay
-2 18 the to
-18 -7 tip
18 14 we emailed
18 13 we gave
3 18 you today
-12 -18 your parcel
3 17 address and|unauthorised
17 9 and last
6 17 arre~
1 17 been able
-17 -14 by #|large|snow
17 4 cale~|eh ?|labelled
-17 -15 collect
-4 17 confidentiality
8 17 could have
17 6 for everybody
17 5 forgot|the front
4 17 home addresses|your id
2 17 in confidence
-17 -10 it happens|me know|wind
-17 -12 market|renews on
-17 -1 password
17 8 promised you|yest~
16 17 shouldn't have
-17 -11 stop these|was it
-17 -9 the lift
17 7 the reminder
5 17 was open
16 5 a better|proof was|restored|were turned
16 6 a certificate|by wednesday|gets the|strength
-16 -13 are off|opens|string|we take
-16 -8 arrives on
-3 16 could see
-16 5 details
16 1 greeted|in error
-16 -12 is packed|see you
4 16 it held
16 4 many of
1 16 name address
-16 -11 open at|renews|role|the maker|with them
2 16 phra~
-5 16 profiles
16 7 supporters|t-sh~
16 8 teeny
-16 -10 the enclosed|umbr~|x #
-16 -7 was posted
-16 -14 water
-16 -9 we expect
16 10 wednesday's
15 7 a teeny|the live|the real
-15 -9 ada|has asked
15 5 as delivered|has already|push notification|the delivery|wear
-4 15 belonging|belonging to
3 15 browse|someone got
-12 -15 chain
-8 -15 close
-15 -10 delivery is|missed you|repaired|usually
15 6 experienced|in good|missed the|out at|re-s~|should say
1 15 home address
2 15 hr
-15 -11 insert|your tier
-15 -13 near|wate~
-15 -12 next lesson|the month
15 1 our last
-9 -15 seats
-15 0 security
15 10 we switched
-6 -15 weekly
-15 -8 welcome back
14 6 ago we|on either|you received
5 14 arrears|yours was
-14 -9 bring|liked|todo
-5 -14 by the
14 5 circulated|email of|it should|mudd~|operational|push~|readers who|we tested
-14 3 deta~
-6 -14 due
-14 -14 export
14 9 failed to
14 2 fright|tonight's
-1 14 from me|in there|sent your
14 7 greeting
-14 -10 is recalling|recalling
14 4 led to|our list|us down
-14 -13 logo
4 14 name email|name your|phone numbers
14 3 our email|reminders
9 14 pay and
0 14 reason to|tab
6 14 scrambled
14 0 the right
1 14 this paragraph
-14 -12 unfo~
3 14 usernames
-14 -3 we couldn't
14 8 we published
-14 -2 weig~
14 11 you tried
-13 -6 a minute
13 6 and didn't|e-ticket|e-ti~|tomo~|turns out|we sold|withdraws|your e-ticket
-13 -5 boards|choose a
-13 -8 booking reference|in before|try again
-13 -13 browser
13 5 calendar|choir tour|double-booked|fixed the|from this|have sent|marks for|platinum|pushed|recording|the signs|too short|we'd put
-13 -10 company name|due on|finish|pays for|unfortunately
4 13 copied and
1 13 crypto|diagnosis and
-8 13 exposed
-13 -7 fake|has closed|mud
-13 -9 good evening|host|remote|sundays|thanks|the orchard|the small|trial ends
13 2 grab your|live list|revised|waited
13 4 had turned|left you|tomorrow's|we forgot|who pointed
-13 -12 has changed|the panel|tools|user
13 1 have experienced|taki~|unavailable|unav~
13 7 have noticed
3 13 into our|list so|notes of
13 3 name wrong|you the
-9 -13 never ask
-8 -13 password manager
-12 13 police
-13 -11 release notes
2 13 salary
12 13 site and
-13 -2 the police
12 -3 # is|dead~
-12 -9 a b|demo is|ferry|kiln|listname|maintenance|maps|orchardhall|was you|your demo
6 12 a public|details were|in sunday's
12 5 alarmed|and here's|cancelled the|come on|night is|pool was|the prize|turned you|wron~|your wedding
12 2 any confusion|issued|last email|yesterday we
-12 -7 attempt|be closed|night the|still right|tickets cost
12 7 biggie|no biggie|we shipped
-1 12 brought it|dono~|i've told|mobile and|put all
12 8 by me|deserved
-12 -5 cable|cabl~
12 3 clut~|hugs|really sorry|second pair|throw|to stop|was unavailable|we delivered
-7 12 codes
-12 -8 come from|disregard this|first of|ignore us|in four|is waiting|lighthouse|maker|move to|scarf
3 12 containing|disclosure|kin|name phone|next of|of kin
2 12 destroyed|names|new password
12 4 drops|flying|flyi~|layo~|omitted|omit~|ordered before|paws|plus a|respond|soz|speaking|tested it|the calendar|thing on|thursday we
5 12 forum on
-12 -10 if there|please stop|seriously|the allotment|you clicked
-2 12 incident|signed in|the data
4 12 intruder|read our|security incident
-12 -11 is here|warn~
-12 -6 jacket|no more|texts
-12 -12 list administrator|met|nine years
0 12 name age|noticeboard|the thread
1 12 our checkout
-10 -12 personal data|wiki
-12 2 secu~
9 12 should not
-12 -4 so far
12 1 solv~|taking
12 9 taxi
-8 -12 the password
12 0 understanding
-9 -12 wait
2 11 a security|an eye|eye on|keep an|passwords|was up|were taken
-1 11 accessible
4 11 agents|and phone|list with|read your|security notice|see me|some customers
-2 11 and brought|the partner
11 3 and i'll|elves|elve~|exci~|had not|i gave|night of|our autumn|so you|the item
11 5 and left|and press|certain|change we|crews|for wednesday|have stopped|pushed an|records that|spoi~|stood in|the higher|the portal|told to|year's
11 4 and took|caused|from friday|ignore the|is last|it next|our calendar|relied|relied on|service was|the final|the interval|will see|wrong
11 1 as fname|earlier today|frig~|incorrectly|our letter
-11 -6 bacon|baco~|is delayed|pint|rates|seats for|shall we|the import|waiting list
-11 -7 baker|box ships|condolences|heavy|meets|meets on|not sorry|points|sorry not|sympathy|the following|the well|tonight at|unfortunately the|you're back|your basket
-11 -8 be delivered|boat|bookshop|cheese|easi~|email address|euro~|explained|friday at|hurr~|may is|plan is|sorry but|update your|workshop is
-11 -9 be the|eart~|first_name|maker of|music|musi~|or contact|or if|seven|turn on|windows
11 2 been sent|digit|higher|in last|on hold|that wasn't|wrote that
9 11 bin it|the newsletter
7 11 blue~
11 6 by courier|mix-up|mix-~
-11 -10 clau~|the workshop|this isn't
3 11 commissioner|disclosure of|laptop with|live and|protection
-9 -11 criminals|ready
1 11 environment|it's down|monitoring|old number|rings you|your location
11 -1 figure
8 11 for about
-10 -11 forward it
-11 -3 go in
0 11 has read|payslip|whose number
-11 -11 leak~|try to|we keep
6 11 lorraine|saw it
11 7 meant
11 9 my email|re your
-11 1 privacy
10 11 recu~
-6 11 that means
11 11 we put
10 4 # every|# should|are up|care team|delivered on|depot|double ?|for last|friday and|gate c|have telephoned|i released|mailed you|mine and|our leaflet|paper #|rang to|respond to|seeing double|stewards|stream|survey link|the greeting|to operational|undertook|undertook to|utc on|was delivered|was empty|we've apologised|year's is|you came|you stood
1 10 # patients|birth and|ico|policy and|the ico
-1 10 a caching|caching|information was|names and|relatives
10 3 a gesture|again in|attendees|before it|biscuits|charged you|clar~|credit of|crossword|dropped a|issued to|it wrong|loaded the|misr~|same~|seems that|that was|took a|was missing|we've also|were told|you couldn't
10 10 a taxi|the very
10 5 about that|enni~|it ought|last night's|moved you|night's|office in|retraction|retraction of|teen~|tomorrow
-10 -2 and bring|depe~
2 10 and told|employee's|names emails|staff login|use to
-10 -6 apologies and|bring it|card ending|error occurred|fog|inse~|nearest|obi|ravi|share|subscribe|the funeral|the lighthouse|the reunion|tractor|two minutes|welcome|will stop|working on
-10 -10 application for|if not|if somebody|of these|the forum|warehouse|ware~|your nearest
-10 -7 attempts|basket|been changed|brin~|employee|ends|gloves|help centre|jobid|jobi~|name has|our terms|total|v|was returned|we deliver|your points|your site
-9 -10 automatic|pretending|pretending to
10 2 beyond our|email headed|load~|lost the|rehearsal|sync|typo|was meant|we called
-10 9 cach~
3 10 checkout page|credit monitoring|deeply sorry|name~|record was
-10 -8 code is|five~|glov~|guide is|main~|now online|opens at|parcel|six months|wish you
-10 -5 confirm your|helpdesk|next meeting|postponed|recall|subject from|when to
10 1 corrected|due to|everything we|said the|too many
-10 3 could be
-10 -4 dear friends
5 10 deeply|informed
-2 10 diagnosis|diag~|lose sleep|police have|search engines|sleep over|to line
-6 -10 drill|dril~
-3 10 emailed the
10 6 emailing|notice of
-10 -9 endi~|product name|sentence|service desk|soup|stops at|the sender|then i|what's new|you requested
8 10 enfo~
-8 -10 fraud team|your seat
10 0 greeted you
0 10 inci~|skimming|skim~
7 10 including yours
-5 -10 leaves
-7 -10 middle|midd~|next week|requested|working days
9 10 note about
4 10 password was|your number
10 7 truly|trul~
9 4 # also|buzzing|buzz~|carn~|come off|dean|fell over|gorgeous|gorg~|honour|is thursday|it myself|meant for|our billing|posted and|rewa~|so about|the hamper|the recording|was down|we turned|will pay|will receive|wrongly|your employer|your upcoming
9 3 # back|a test|been refunded|bit off|book by|bottle is|capacity|capa~|didn't work|double-booked the|filled a|have said|here's why|i meant|is refunded|it anyway|layout|lost your|lots of|marked as|money back|muddle|no form|nobody could|on every|our earlier|regarding the|same-day|the inbox|the offer|to submit|took longer|tow|typo~|you've already|zoom
-8 -9 # days|a crash|may ask|three minutes
-7 -9 # pages|^is|here's how|suggest|two-factor authentication|your order
0 9 a column|found by|our staff|photographed it|security event|to another|your hr
9 8 a mix-up|using your|we printed
9 1 a proportion|delivered|inconvenience caused|merged|next year|the order
-9 -7 a quiet|a shoe|airport|changelog|drink|earth|fair|full refund|guide|hurry|new in|on sundays|once the|penc~|places are|requested on|thanks for|the pump|this link|you missed|your message
3 9 a stolen|and copied|compromise|could|entitled|entitled to|it please|mailboxes|of credit|pins|plugged|security number
-9 -8 airp~|an emergency|carry on|entries|howe~|i hope|is wrong|parcel is|reads|we haven't
9 6 alar~|applied to|hiccup|hicc~|the bill|the game|who left
9 0 amen~|issued between|timetable
2 9 among|amon~|donors|expiry|is gone|login|our helpline|to destroy
-4 9 an event|transparency|was found|when you're
9 7 and did|didn't check|was sent
-9 -6 and sorry|bert~|boots in|charged #|congratulations|divi~|feet|games|game~|has today|hat|is due|isn't the|kg|king~|looms|looms are|our warehouse|quill example|receipt is|received your|roof is|run out|shall i|sorry in|than~|the basket|the disruption|thoughts|three new|verse|we'd rather|wood~|wool|your search
9 2 as expected|corr~|dear passenger|eyes|factory|have fixed|is awkward|missing|surprise|that window|the deadline|we meant|you too|your coach
-9 -5 at customs|be unavailable|come down|custard|exhi~|fill it|for her|hang up|hold it|jack~|notebook|of six|per person|plas~|rate~|returns are|roll|since your|status page|strike on|there's still|to cancel|tool~|track it|unpaid|water and|we'd love
-3 -9 at seven|fix
-2 9 call and|compromised|folder on
8 9 clerk|seen it
-9 -3 companies|in settings|know and
7 9 copi~
-9 2 copy is
-1 9 dates and
9 5 depl~|issued on|learners|monday's|tuesday's|were shown|wiped the
9 -2 did it|queu~
4 9 directory|i typed|merg~|moon~|stolen from
5 9 displayed|envelopes|pote~|was left
1 9 enga~|have reported|private|set a|were among|your crypto
9 9 fitted|newsletter
-9 0 it can|mend~|used to
-9 6 it could
-9 -2 of last|write again
-9 3 people have|stolen
-9 1 probably
-5 9 sala~
-4 -9 simp~
-5 -9 still
-9 4 stol~
-9 -9 us this
-6 -9 will never
8 4 # cm|ben|cm|everyone with|good time|guarantee and|lorna|management|marta|me at|of next|our newsletter|our template|paid for|t-shirts|th and|the may|the silence|to bin
-8 -6 # in|android|andr~|as requested|attached below|called at|https|http~|lamps|lesson is|pays|pena~|return it|room is|seat is|sens~|stoc~|t|taught|taug~|terr~|that's you|the blog|the inconvenience|the shop|www|you start|your loss
8 3 # when|appreciate your|are yours|birthday code|brewing|bubb~|bulletin we|code works|corrupted|date for|date is|delivered the|dessert|dess~|edited|fault of|find attached|from last|full and|had entered|hair~|have caused|in five|invoice for|it's now|it's our|kochi|koch~|ladi~|lapse was|line-up|make us|misread|on each|our notice|paid the|planned for|pm eastern|posters are|running it|sent last|show this|six to|sunday noon|tank|that owing|the closing|the depot|the diary|the lapse|the muddle|the statement|up is|up that|wast~|we ran|we're running|we've added|while we've|who ordered|winn~|wrong row|you before
-8 -5 a broken|a man|again with|at desk|bad|by half|change your|coffee and|didn't get|digg~|do ?|dry|first_name your|floor|forecast|from thursday|grandmother|has three|honey|hygi~|is cancelled|is more|is set|jars|laug~|line or|maintenance on|medical equipment|no and|options|parents evening|plan renews|read-only|shan~|share the|something we|starts on|th at|the book|the market|the minutes|the north|the tractor|these emails|ticket #|to finish|uh-oh|uh-o~|we wish|within five|your permit
-1 8 a doctor's|bring anyone|compromised and|data protection|doctor's|has deleted|patients
-8 -4 a head|an incident|answers|fire|fog at|payment has|sign in|symp~|the window|thursday because|to add|write when|x
-8 -3 a password|wide~
8 1 account your|arose|aros~|as #|figu~|prize|said that|saturday's|slots|slot~|waiv~|week's
0 8 activity|flat numbers|pin|scans|service and|the visitor|to private|view of
-7 -8 again on|because they|check on|hello|hell~|leav~|ransomware|rans~|sail~
7 8 altogether|in friday's|reim~|used an
8 2 and forgot|bhat~|depots|drai~|eh|explaining|fifteen|for some|post-incident|scanned in|squa~|styl~|the booking|the seat|the slots|typed it|upgrade to|waived
2 8 and security|delivery address|file your|of monitoring|our forum|was printed|watch out
-4 8 any concern|birth|emailed your|logs|priv~|soli~
-8 0 as soon|it a|soon as|the community
-8 -8 authentication|hostname|no customer|opens on|plenty of|rain|returned to|sent~|your plan
-6 -8 bring the|goes|nearly|nothing has|while you
8 6 bulletin|bull~|for good|friday's|hold for|last thursday|lol|myself|myse~|the printers|truly sorry
8 0 calendars
-8 8 card details
4 8 client's|enve~|messages were|passwords in|showed your|you trusted
3 8 complain to|key on|loyalty accounts|please change|points were|seen your|the intruder|the passwords|they got|thief|unauthorized|were spent|your sort
-8 -7 content|ending|for may|is number|messages to|never once|on windows|programme is|ref|slow~|thank you|the short|we charged|week #
-2 8 cvs|histories|phone number|relating|relating to|spreadsheet with|viewed|we believe|your privacy
1 8 dr menon|it showed|letters was|logi~|member list|not look|numbers|out where|person you|unauthorised access|was opened|writing that
6 8 driver's
8 7 funny story|pasted|via the|we should|who rang
5 8 happened and|potentially|pulled|your name
-3 -8 have received
-8 -2 hearing|likely|reunion|reun~|would you
-8 3 move your
-5 -8 new sign-in|places|use a
-4 -8 on two-factor|stil~|the parcel
8 8 our system|printed the|should've
8 5 re-e~
8 -1 recipe
-3 8 were possibly|worry this
7 1 # !|bakery|been !|been found|bill~|book your|clearly|delivery we|draw|grab|headed was|ignore our|improving|morning we|now been|only so|our team|pair of|preparation|puzz~|quick note|regarding your|since you're|that certain|the eleven|the left|was lost|was none
-7 -4 # g|a lovely|advance to|at eight|bear~|been voided|boot~|burn~|came up|check-up|coffee is|cotton|easily|everything with|expect to|fire drill|for saturday|good deal|good luck|hacked|has told|hashed|hearts|hi ana|hi fname|hi runners|job title|join|join us|know who|mailing list|meeting #|met office|moves to|offer you|one so|oops we|or two|order name|over to|parcel has|planned maintenance|release #|rive~|rosa|sorry wrong|stall|stocks|the met|the wind|this event|tota~|twins|was canceled|we heard|you stopped|you'll need
7 2 # went|administrative oversight|answer this|appear that|are sorry|basalt|basa~|before anyone|brew~|certificate on|desk from|discrepancy|gave you|laboratory|ladies|listeners|meetings|minutes before|now take|our map|our message|our payment|pay you|returning officer|reverse|schedule|sent at|sold you|stated that|submit|supplied|take two|that email|the crossword|the laboratory|the notice|the party|the previous|the receipt|the voucher|timi~|titled|to partner|typed the|we wrote|were meant|work and|would appear|your recent
-7 -7 ?|admitted|array|asks|clause|closes|for my|is your|on some|sad|study|unused|which runs|you write
7 5 ^the wrong|direct line|letters were|nobody should|took #|tuesday we|you got|you owe
2 7 a backup|actor|an employee's|and confirm|calls and|confidence|credential|digits of|had everyone's|i'm mortified|mention|our logs|pretend to|recognize|run on|should know|social|social security|spotted|we added
-6 -7 a hospital|and delete|dear all|kind regards|our logo|the day
1 7 a spreadsheet|a stranger's|about rent|accessed|and where|app could|got into|information commissioner|list went|me or|noticeboard on|number and|off them|password to|plug~|replied to|shared|stapled|stapled behind|stranger's|team on|thie~|your salary
0 7 act on|and seems|attackers|bank for|by anybody|cards used|envelope|forum|fyi|had access|have heard|of ward|passport scans|personal information|the noticeboard|voicemail|ward #
7 3 against the|alarm we|box was|calendar we|carrier has|castellanos|corrected copies|correction the|credit note|cut on|examiner|had no|hamper|hamp~|hour for|knowing|monday you|never sent|newborn|now open|off our|office manager|paid will|pay us|please throw|portal had|promised your|replies will|result of|right link|shirts|short and|since it's|statement in|sunday the|table was|the rain|the studio|the worry|this season|to accept|to both|too late|ushers|ushe~|waived and|was reversed|way back|we mailed|weeknight|were at|where was|working from|you thought
7 6 an old|anyone who|aware|changed how|your names
-4 7 and check|second sheet|september and
7 4 and next|campaign|copied the|item|note for|printers|read out|statement to|this year's|took your|we let
-7 -5 and return|app store|are good|are limited|battery|broken into|can follow|can take|can't offer|course opens|domain|fill|fini~|five working|for reporting|from there|get this|half the|is nearly|lasts|locker is|make~|man|map is|mind the|mistakes|need the|nega~|nomi~|occurred when|of use|one ?|one the|opens again|opens in|order order|pipe~|raj|rep|rise~|river|socks|sock~|solved|sourdough|stri~|thank|the kiln|the ridge|there you|time for|to spend|unsu~|xxl|young|your locker
4 7 and that's|at our|been withdrawn|first names|has confirmed|our error|parked|pictures of|was among
-2 7 any worry|be found|contacts you|data breach|everyone's address|medical notes|prepaid envelope|provider had|the prepaid
3 7 attacker|is why|photographed|your call
-7 -3 avoid|did the|enro~|forty minutes|hash~|the department|the members|there's a
7 -1 bags|customers may|lunch
7 7 bank account|else's|the contract
-5 7 bank details|contacts
7 -3 booked
-5 -7 breaches|credit goes|guid~|hack|over there|plenty|plen~|re my|scam|sign-in from|teaches|that use|unable|unable to|unab~
-7 -6 brown|devices|dish~|event name|hunting|invoice #|less|meeting are|penalty|podcast|podc~|pounds|quil~|read on|send it|seve~|suit|your seats
1 -7 cake
-4 -7 call hang|data breaches|unsubscribe|we never
-1 7 cc|concerns|foru~|has made|on or|opened your|posted your|tax code
6 7 circle
7 0 consequence|cros~|date was|extended|final|issue was|issu~|my apologies|thursday at|your continued
7 -2 covered
7 -5 deadline
5 7 enforcement|provider|trusted us|unex~|year group|yours included
-7 0 for eleven|mum|serial
-3 7 i emailed|was fixed
-2 -7 in three
-7 4 left a
2 -7 missed
-3 -7 please ring|that their|warm|we suggest
7 -4 rehe~
-7 -2 seri~|slips|something|we're moving
7 -6 the morning
-7 2 the photo
-6 7 they've
-7 -1 to others
-7 1 transactions
5 -7 twice|twic~
-7 7 visible
3 -7 workshop
6 2 # before|# had|a happy|a reading|afternoon we|along the|also brings|annual allowance|are reminded|baked|been given|bill|bots|bouquet|bouq~|branch manager|by our|cage|came and|can't count|category|celebration|certificate has|circulated on|claim it|client for|coach leaves|columns|cooked|corner sofa|dated|day tickets|each and|encoder|enco~|error at|flew|freezer|friday's newsletter|fridge|from memory|gave your|gesture of|goal|goes live|gold to|had died|hampers|have stood|headline|hello lovely|i signed|is sent|label on|last week's|left as|line in|link i|malfunction|matching|may between|minutes late|monday #|monday our|more orders|mother's day|my direct|nothing in|notice #|of goodwill|one which|over at|packing line|people into|petal|peta~|posters|press #|private room|promised to|proof|ps|put two|quick one|released the|replay|reversed|room was|same evening|saturday afternoon|sincere|sold #|speakers|special|start line|stopped it|sunday at|take place|tank~|th so|thanked|thanked you|that includes|the extra|the freezer|the headline|the industry|the mistake|the notification|to circumstances|to follow|to next|to respond|void and|was for|wasted|water in|we had|we hear|we muddled|week early|week we|were never|will make|winnie|without it|without its|worktop|wrong zoom|you away|you ordered|your side
-6 -4 # by|# runs|a4|almanac|alma~|an error|and b|and children|are due|barn on|bask~|be out|bearer|berth|bigger|boats|bring a|click and|close on|cn|collect your|comes in|correct it|cott~|could do|counter|counter and|degrees|deliver to|display_name|display_name mailing|error that|example on|fax|frankly|full list|gift of|goes up|held at|honest|hours are|if we|invoice ?|is unwell|it something|jury|jury service|kiln is|kilometres|leek|leek soup|linu~|loading|lord|luck|mayor|nobody was|nominations|on branch|oops the|or book|or text|otherwise please|our driver|overheat|patt~|pencil|plants|proposed|reported it|rink|rink is|roast|rsvp|said in|sail|scaf~|seats left|seconds and|sees|served|shannon|shot|small hall|street have|sunday of|ten-~|the museum|the rink|the role|the sourdough|they're gone|this list|ticket desk|to unlock|trail pass|up by|upstairs|we'll try|weav~|week ?|wellies|whitcombe|wholesaler|will write|within six|words and|write it|wrong with|xxxx|your sign-in|your trial
6 1 # credit|a subset|again at|am and|and charged|attached please|autumn range|began dear|big news|continuous|continuous improvement|deliveries|distinction|emailed to|extra|flowers|flow~|for choosing|for december|had to|have booked|here's|in monday's|inbox isn't|itin~|kev|lacked|merged the|needn't|of eyes|our busiest|our continuous|please tear|pots|purely|pure~|rebo~|reimbursed|said|subset|subset of|the earlier|the leaflet|the reverse|the tuesday|till|to close|voted|we merged|we released|were charged
2 6 # customer|access logs|asked the|asked them|clips|code and|coul~|daughter and|don't forget|don't recognize|each of|emails about|employers and|from one|identity protection|inadvertently|inad~|insurance claim|it had|january an|know things|login is|meant that|mobile numbers|my fault|order history|reply-all|report and|saw your|secrets|someone|switched the|that mailbox|under another|usernames emails|went up|yet know|your insurance
-6 -5 # now|^requ~|account has|and safe|appraisal|at three|been filled|bulbs|bulb~|close your|code changes|costs #|decision is|disappoint|firstname|greet|healthy|is repaired|it over|last year|map string|notes #|nudg~|off as|on two-step|orch~|our gallery|people had|please bring|position has|records show|retailer|sponsored|string user|ten days|the listname|to disappoint|vector|vect~|we missed|went in|will go|with more|wrapped|you travel|your contact
-6 -3 # remains|# what|a mistake|air traffic|and they'll|and yes|as long|asked we|brings it|days since|dental|dent~|down with|downtime this|error rates|evening on|event and|five questions|for late|friday is|frye~|gate|head and|her voice|here with|hope to|hours of|is postponed|lost her|minus|no word|occurred while|on medical|planned downtime|report of|reservoir|rotterdam|sal|since and|so come|stays on|that it's|the dashboard|the reservoir|this reminder|to its|to run|traffic control|umbrella|uses|warmly|wednesday is|when there|you you
6 6 a configuration|a result|gave the|greetings|had the|i set|it would|persons|taken down|we filed
6 0 a consequence|already|alre~|although you|c|card by|cate~|edit~|email greeted|miss~|oops !|resulted|thursday and|week was
-6 5 able|able to
-4 6 about moving
6 3 accept it|be applied|been left|been seen|before sending|behind a|chose the|conference|credit for|credits|cred~|crew~|days late|decision to|did not|explaining that|failure|fuels|fuel~|got a|had set|hall b|hall d|her card|higher figure|i promised|in yesterday's|is void|made other|mixed|not carry|ones for|patrons|popped|prairie|promised|queue and|rebooked|redr~|relations|replacements|right day|rostered|second-year|sent|service restored|site fell|sorry folks|streak and|supe~|telephoned the|that mrs|the #|the lesson|they're being|they're the|too|trained for|van and|waited in|we drew|week's fees|when someone|woke|you a|you were
3 6 acto~|an attacker|delete the|didn't make|fwd|hers|hood~|i attached|incident that|sim|staf~|the spreadsheet|you use
1 6 alerted|arrears and|attachment to|box of|forms|held the|his phone|may know|me on|menon|meno~|mention it|quick heads-up|readable by|safety team|sickness|sick~|staff|that replies|the attackers|the families|the id|unexpected|use for|we've switched|who feels
6 -1 an issue|continued|feedback|important information|lunc~|queue|salt|you on|your listing
-5 -6 and asks|and run|cabin|counties|death|deat~|do nothing|don't sell|happy|have offered|keyboard|or no|privacy policy|shelf|signed up|straight away|the money|we can't|works for
-1 6 and because|below that|borrowed|condition and|disabled the|downloaded the|everyone could|former|forwarded to|head office|incident at|membership cards|patients with|postcode and|rotate|settings of|statements and|thread|was forwarded|which did
-6 -6 and most|ask for|died|fixes|hone~|in #|is all|is open|it takes|leave|like the|loose|loos~|met in|our privacy|parc~|stai~|starts at|stays the|the spring|to print|turned out|you have|your certificate
4 6 and picked|gala|pictures|that should|the result|viewers|we'll pay
-6 -1 and ring|danc~|door code|replied|year of
-6 -2 and when|ending #|number in|tell~|the autumn|two-~|who you
-1 -6 anno~|five minutes|rise|simply
0 6 are deeply|card today|delivery addresses|dermatology|enter your|exposure|from them|gate codes|grievance|holds your|messages from|morning's email|out for|paragraph and|police and|prot~|some news|test results|the bereavement|the clips|the shared|to delete|view~|was readable|we learned|we recently|we shared|where you|you about
6 4 are now|has not|lagos|lago~|noon and|of customers|only #|our app|queries|unknown
-6 2 ask the|id
6 -2 bake~|cancelled|closing|cras~|surp~
-6 6 balances and
-3 6 bank statements|irre~|it so|safeguarding|writing to|your mobile
-6 0 before you|the law|winter programme
-5 6 bucket|to lose
-2 6 can always|deleted it|donor|encr~|from other|hidd~|on saturdays|privacy and|the union
-4 -6 contact your|contains your|e|hotel chain|is attached|it works|kett~|messages and|others that|resc~|send~|seriously and|sugg~|the details|uk
5 6 daughter's|monday noon|my phone|until you've|wiped|wipe~
0 -6 doesn't|does~
-2 -6 don't need|regards
6 5 drama|hadn't|hadn~|they'll be|whichever|who bought
-6 1 in two|that an
-3 -6 install|lisbon|lisb~|passengers|safe account|the middle|very seriously|we read
4 -6 notices
-6 3 password and
6 -4 stand
6 -5 stop
5 -6 the certificate
-6 4 you next
5 3 ! wrong|^wrong|^wron~|a private|alarm|apologize|as part|by hand|circ~|courier|credits are|dear residents|in our|it's fixed|of love|permits|pinned up|pls|rewards|sow|them over|we showed|we'd never|withdrawn|you had|your photograph
-4 -5 # ?|^?|admitted that|allotment|an airline|asked whether|brea~|bring your|brother|by side|chap~|errors|fish~|g|hospital trust|host name|how to|in clinic|it covers|lawyers|minutes and|minutes to|name date|one does|pages and|plot-holders|quickly|rise in|sailing|second factor|seen before|send|she says|side by|sign-in to|stay warm|the answers|the export|the way|they ask|type the|undefined|was changed|wasn't you|we tried|who've
0 5 # addresses|address your|allergies and|been wiped|birth date|column with|confidentiality and|days in|details and|earlier this|email containing|ended the|fam|hackers|incident notification|incl~|kid's|kid'~|limited set|mailbox on|merge|messages you|nicknames|our membership|over-65s|paid by|partner|recently|rev|save the|swap~|think that|used at|verify my|was exposed|wasn't a|were inside|withdrawals|your child's|your medical
5 2 # down|# orders|^earl~|^yest~|a miscommunication|a newsletter|about !|about as|about saturday|adjustment|all candidates|already booked|already gone|already taken|amendment|and family|and should|anim~|announced the|any night|apologise and|are being|are waived|arrived at|at five|back as|back by|bail~|bank charge|bday~|because i'd|before one|before sunday|being part|below a|bettina|bins on|bleu|booking fee|box is|boys|brought to|by same-day|candidates will|centres|chief examiner|chosen|consider it|couldn't play|d we|deca~|decision and|delay to|dictated|do also|done we|dough|downgraded|dr helen|drop~|emailed at|especially|espe~|evening we|every penny|expense|far too|forgive the|form i|fremantle|frem~|full price|gb|geography|geog~|gone to|got you|harriers|have wasted|haven't lost|her sister|hi jo|hollins|hugo|i copied|i mixed|in full|in january|in wednesday's|industry|invoiced|is correct|is just|it good|it we've|june newsletter|live again|lola|lots|made on|made up|methodist|miscommunication|motion|moti~|my colleague|nest|new ones|next bill|noon with|not arrive|of product|off by|off since|omitted the|oopsie|other people|ought to|our doing|our june|party and|pasted it|pinb~|poll|post-incident report|pre-orders|prepare|proo~|proud|pulped|pulp~|pump~|race|real sale|recalculated|receive a|recipe in|recording is|repair and|report by|restore|reversed at|round and|routed|rove~|salt road|satisfaction|see so|shir~|so none|so was|start of|statement we|store manager|sunday !|sydney|sydn~|teeny bit|term #|than an|than planned|that morning|that price|the church|the colour|the complete|the energy|the listing|the methodist|the poll|the release|the round|the start|the stream|the tenors|the wet|they weren't|to eight|to every|to point|today we|too high|took more|unfortunately not|until sunday|upcoming|upco~|update that|vaccine clinic|version|was loaded|was never|was poor|we approved|we billed|we fitted|we ought|we'll stand|we've booked|who wanted|wished you|with dr|workshops|wrong book|wrong price|you cancelled|your end|your missing|zoom link
-5 -4 # seconds|a and|a cold|a correction|a permanent|a year|and yet|appointment on|are online|as it's|ball|barn|be able|be back|bought one|cafe is|call on|can edit|cat|changes|changes every|climb|coat|come up|command|dear firstname|disagree|dishwasher|do better|doma~|donations|edit it|entire|esca~|facsimile|facsimile job|facs~|fail|farewell|gold~|good morning|has left|infl~|is needed|isn't ours|job jobid|keep this|kettle and|knew the|last day|left shoe|lounge is|maker has|may apply|me a|meet us|new_~|no hurry|noise from|not send|notebooks|now reads|old_~|once a|one more|opened a|or read|or unsubscribe|orchardhall example|permanent|pieces|postmaster|prec~|quie~|quill|ran to|reading room|refresher|regret that|request of|row is|said sorry|section #|seminar|ships|ships today|shops|sign the|stairs|stays|tells|the bench|the better|the charge|the company|the dishwasher|the disk|the kitchen|the town|the week|this because|two more|umbrellas|until nine|until you're|upho~|using it|vat|we'd be|words|works until|www orchardhall|you disagree|you what|your company|your facsimile|your key|your report|your roof|your route|your row
1 5 ^incident|^inci~|a camera|ancestry|ance~|and tell|anyone contacts|as compromised|asked each|at reception|auto|call you|canvassing|discord|discovered that|elsewhere and|fbi|forum and|had fallen|id as|immigration|immi~|in person|involving|irs for|it's mostly|letter was|location and|not open|of anything|on paper|opened by|order against|our job|our member|our safety|paragraph|parent|persuaded our|posted a|security of|showed a|signatures|source|still short|the donor|the fbi|the privacy|the sharing|they show|was stolen|we answered|weights|weights and|were able|writing|you're entitled|your cv|your page|yours were
-5 -3 ^planned|^recall|a baker|a generator|a slice|a terrible|abandoned|aban~|abeb~|advance|after three|along on|and frankly|ankl~|answered the|are confirmed|are invited|as far|bad news|below to|bent|blin~|book on|bothy|bunk|by six|cafe|can't come|can't see|cannot be|carry over|catalogue is|change of|check before|click the|come for|command help|conductor|confession|contractors|cushion|cush~|days please|delayed by|destination|disruption and|doesn't suit|drive|easily done|emergency|emer~|ends tomorrow|exhibition|failed in|faults|fifth|first rise|flight|flight on|flig~|follow along|friday unfortunately|fridays and|from nine|from tuesday|full responsibility|generator|goes from|has one|heav~|her a|high|hiring a|if something|ill and|in advance|is moving|is online|job from|know about|larder|lard~|laryngitis|lary~|letting|lift|lift is|linen|litres|litr~|loom~|loud~|loyalty card|may see|meanwhile the|meda~|minute|minu~|miss you|mr whitcombe|new time|newp~|next tuesday|no judgement|nonn~|november #|obli~|of mrs|often ask|on tuesdays|one night|ones that|or cancel|or ignore|order has|parcel goes|pat|pending|pine~|plastic|please excuse|please let|product recall|rabb~|rain~|reck~|relies|relies on|rivers|roll well|s|said ?|salt in|sandra|school closed|second printing|slice of|some readers|stayed with|still free|stop working|storm|stretch|take full|teach|tells you|terrible mistake|that made|that's what|the boats|the counter|the ground|the manager|the minute|the radio|them at|there were|those with|timezone|to hand|tram|trol~|unfortunately there's|used on|vine|walk is|walking|was hurt|we move|we send|we'll text|we're hiring|we've made|weeks later|weighs|went well|what did|with what|years|yes no|you cannot|you forget|you sit|your coffee|your two
2 5 a chance|a thief|an identity|and points|any medical|birt~|ceo|code were|copied what|credentials|criminal|deep~|deleted the|drives|flu jabs|forum database|gave that|ignore any|in chat|in here|it lists|jabs|job titles|log that|login and|malicious code|memory stick|our inbox|password pairs|password that|pay for|person had|pins on|points back|protection pin|someone signed|stick with|that card|that key|that pretend|the directory|tried millions|with first|you live
3 5 a database|a shared|and we've|filed your|in or|involved your|kirs~|okay|pacific|paci~|paddock|page was|pull~|spoken|the regulator|trusted|we've gone|your login|yours among
-1 5 a fake|a former|a fraction|about this|another customer|anyone you|bank card|by one|canv~|contract and|downloaded|downloaded it|footer|found on|group chat|it shows|liab~|medical|obta~|over !|patients and|pers~|tax file|tell your|thandiwe|the mobile|to flag|urgent your|visitor photographed|while our
-5 1 a neighbour|burs~|grants|helpline|on his|switch off|web|your house
-5 -5 a personal|account at|after|attacked|be picked|blog|boarding|branch this|clicked|company|dama~|doors open|down the|fish|grit~|hope|isla~|kitc~|logo and|minute and|near~|passcode|path|people need|recognise it|retiring|rows|s to|scam~|the map|the position|the summary|the wiki|this ?|this you|toma~|try|updates|were very|your table
4 5 about your|an alarm|assu~|give your|i've moved|isn't yours|misdirected|misd~|rang|refresh|spoken to|spot~|stub~|sunday's|your results
-2 5 addresses and|and pan|at them|became aware|engines|freeze your|in writing|include|including|nece~|opened it|public|recently became|refuge|solicitor|taken offline|the names|was inadvertently
-5 -1 ages|bles~|esse~|friends|home and|joined with|office will|pairs|prices|we cannot
5 1 ago you|alert fires|amended|are proud|attribution|be collected|been cancelled|calculated|called you|cancellation|clutter|collection|counts|crack|daisy !|disappointed|down for|events|exciting|expectations|expired certificate|eyes on|footpath|give you|half of|have taken|home is|i'll ring|incorrect opening|invite|is give|is off|is withdrawn|it's open|knock|late|may statement|morn~|new app|new office|not moved|occurred during|of requests|office is|on arrival|our mail|out tonight|overstated|patch #|please use|poor|portion|portion of|proc~|putting|putt~|queued|refreshed|regions|results are|retention|rete~|runs until|says #|seat fee|seat you|seen since|sir madam|solveig|suite|taking the|the clutter|the factory|the footpath|the gremlins|the missing|the open|the winning|timing|to everybody|too early|treat yourself|unavailable from|village|we reported|we texted|we took|we'll post|were advised|who took|whoopsie|will|will hear|winning|you anyway|you as|you booked|you looked|you're welcome
5 0 allow|availability|been supplied|before #|blank|by thursday|debited|drop-down|filter|gang|guest relations|i wrote|laun~|lovely|our may|pass for|planned|proportion|proportion of|q3|reve~|root cause|tuesday's letter|two groups|we restored|were generated|were reset|wrong in
5 -1 and again|dear seller|if you've|love~|out by|replacement|the figures|trouble
-5 0 and had|anywhere|barc~|behind the|done it|i write|person who|you like
5 -2 at midnight|bonus|bonu~|interest|intermittent|your time
-4 5 awkward we|delete it|emails that|learned that
-5 -2 beach|election|employment|flat #|fore~|has signed|join the|like~|long as|maybe|mayb~|of march|planning application|roof|subject line|support|systems were|tea|the folder|the harvest|tin|to travel|two-factor
-5 5 been accessed
-1 -5 before the|midnight|midn~|the editor
5 5 bought the|from now|google|goog~|handed out|news~|paper will|sign-up|you deserved
5 -5 certificate
-5 2 concern|next to|thirteen|two-step
-3 -5 cve-~|deliver|eat|everywhere|fraudsters are|hold the|insurance numbers|loses|lose~|or delete|priya|say they|stay in|the invoice|true|when it|wrap~|you for
2 -5 declined|fname|fnam~|welcome to
5 4 discovered|drew|early access|gone back|had|it out|know it|now go|provider's|ravi~|removed the|student|the correct|the mailing|we got|we rolled|worked and|yesterday
-5 4 display
-5 3 email addresses|filing|fili~|is and|know by|members of
0 -5 green
-2 -5 hall|i understand|our customers|star~|the template|tria~|we still|you hold
-3 5 prepaid|sit in
5 -3 temp~
4 3 # against|# you|^were|a donation|against our|be our|box #|cto|deploy|direct|families who|footage|for and|i'm ashamed|it which|link was|logged in|members who|morning and|our community|our finance|paid on|peek|placed the|printed|residents of|selling|sold|spotted it|statement was|stick|taken at|the fee|this might|this morning|to remain|us with
4 2 # asked|# o'clock|# out|# rather|# shirts|# this|# viewers|# we|^credit|a birthday|a colleague|a week's|abst~|account of|accountant|added #|administrative|alarm for|all nine|already used|an administrative|an upgrade|animal|apologies for|ashamed|asha~|back today|be billed|been put|before their|being printed|between us|bill issued|booked a|broke the|by waiting|carried over|caus~|configuration that|congratulated|connected to|correct one|corrected invoice|courier to|croydon|croy~|customer relations|data desk|dated #|debi~|deep end|desk had|dispatched on|doing about|driver and|driving|emails one|fault|first pick|fixed and|for everyone|full match|gatwick|gatw~|gets|go over|greetings from|had arranged|had loaded|had moved|had nobody|harrow|have popped|here's the|hook~|i placed|i pressed|is getting|jodie|jodi~|link that|looked as|lunch and|made through|math|math is|me and|meal you|month of|move it|newsletter is|nico|not dispatched|not have|notice your|now takes|of tonight|offering you|on order|on too|ones and|ought|ough~|our account|our factory|our flyer|out between|oversold|owed #|pair|pair is|past eight|per our|pick of|pressed send|property management|ps our|published the|pushed through|question #|race director|rather cancel|refund by|renewed and|report in|reprinted|reprinting|reservation|returned and|run with|same seat|sat in|scheduled it|sent it|servers are|severnside|shap~|since october|since sunday|snow~|somebody else's|stand for|statement and|stew~|still come|stock in|stored and|submit your|subscription|taken off|takes six|template was|testing the|th with|the corrected|the deep|the key|the meal|the motion|the patch|the tills|the times|the wine|them right|they thought|this thursday|three copies|tills|till~|to advise|to and|to tuesday|together and|took|tuesday and|turned the|two teams|was released|we congratulated|we invited|we lost|we oversold|we renewed|we woke|weather and|weeks for|will refund|with nothing|without testing|wonder|working again|worth #|wrong day|yep|you've arranged|your inbox|your schedule|your sofa
-3 -4 # fixes|^new|a breach|a checklist|account so|already paid|an automatic|and ends|and hashed|at random|automatically|book|chai~|choi~|dear plot-holders|device we|do when|fenc~|fran~|from all|guil~|hill|in february|is still|it means|need~|no attacks|of no|or type|pass is|pdf|raising|re|reporting|roads|same as|subject access|the earth|the snow|the weekly|there may|these are|unless you|unsolicited|unwell|updating our|we look|wrote the|you receive|you've probably|your full
4 1 # gb|# miles|# refunded|? no|^ignore|^igno~|^link|^not|^regarding|^rega~|^yesterday's|a bonus|a push|a queue|a recipe|a survey|again and|ahoy|allotment society|almond slice|also the|and about|and feel|and it's|and reprints|appointment with|as closed|attached and|ballot paper|be getting|because it|been credited|been delivered|been renewed|big kev|bin the|blown|book now|bottle|broken for|bus #|button a|calendar was|called went|can happen|can't bring|cause we|change to|checked against|clocks|closer to|collected on|connectivity|correspond|cosy|credited with|cut-off|cut-~|decaf|delighting|designer|diff~|dog in|email titled|entered the|estimate|exports|failed for|fantastic|fault lay|fee|fee for|fee is|figures are|filling|first anniversary|first-class|for just|for wasting|getting a|glebe|gleb~|had cancelled|hadd~|hangover|happen when|have chosen|have refunded|hear from|heart of|heyyy|heyy~|his death|hit the|hope you're|hours were|i didn't|i forgot|ideas|in tuesday's|incident report|interval|is released|is waived|it turns|it's late|joy|labels|lanes|lane~|launch|loaf|longer than|lunches|mailed|merchants|merr~|miles away|mistook|month is|morning off|names were|next three|noon was|of and|of us|offered to|on us|one for|one payment|oopsie !|or answer|or give|ordered one|our almond|our network|paid at|partner and|photo of|please replace|poll~|previous|price was|put you|quoting your|reading list|receipts and|recent|record of|reminded|reminder for|replies to|reprints|resulted in|resurfaced|rolled back|safe to|saturday #|saturday for|sche~|seat on|second charge|service delivery|settle it|shown at|signed it|sincere apologies|sink|so nobody|solvers|sopr~|sorry all|spain|spai~|stored on|streak|system in|team in|texted you|that !|the almond|the boxes|the cake|the entry|the heart|the july|the preview|the quote|the salt|the sink|the test|the till|the venue|these things|throw away|thursday's|to me|to stand|tomorrow before|too long|transcript|traveler|tuesday as|two drivers|up since|voters|voyage|voya~|was affected|was declined|was due|was mine|was triggered|was withdrawn|wasting|wasting your|watch it|we loaded|we mixed|we overbooked|we'll get|were counting|were given|who did|who lost|wished|with apologies|won't do|written to|wrong time|you nothing|you sell|you this|you wanted|you're not|your april|your satisfaction|your streak
-4 -2 # kg|# second|a ball|a cushion|a fire|a game|a waiting|after eleven|and be|and must|and noon|and we'd|another slot|another way|anything went|apologies in|arrivals|available in|back any|be affected|because your|bedroom|bedr~|been unsubscribed|bold|boots|both~|broken link|by saturday|cancel in|cancelled this|cannot|cann~|cape|cardboard|cars|central|child is|container|corporate apologies|customs in|day #|digging|do differently|draws|eats|electronic|elec~|ends in|evening all|excuse this|fare and|five to|for letting|forgiving|give them|gp|half our|has recalled|hashed passwords|hear the|high water|home relies|house number|i've got|in rotterdam|in wave|is also|is running|is yours|items|item~|kill~|lads|last~|lawy~|lid and|locker|lower|may appeal|may cause|may change|mech~|meeting|minutes for|missed your|mistake in|nicely|nice~|no vinyasa|not received|on fridays|one question|or thursday|order as|our prices|over four|overtime|passport numbers|permit for|phis~|pipes|postage is|printed edition|pudding|pudd~|put salt|random|rand~|remains unpaid|reporting the|rosebank|save my|screenshots|sec|seven in|share your|shorter|singer|skat~|so from|sound like|spri~|straits|strong|take back|tale|tell us|the address|the bridge|the children|the interruption|the lady|the mayor|the running|the set|the ticket|them as|thic~|thing we|thirty-one years|tickets will|to avoid|to deal|to join|to leave|to trouble|tonight sorry|train is|transformer|tric~|two hundred|upgrading|upgrading our|valid on|vinyasa|vinyasa at|viny~|warning for|was abandoned|washing|wash~|we need|we'll take|well and|will try|with kind|wonders|y|yes we|you follow|you hope|you'll leave|your check-up|your gp
-2 -4 # million|a night|already given|boun~|breached|choir|crim~|cross|day so|do in|editor|ending in|exce~|filled|fraudsters|information commissioner's|on page|one password|outb~|password into|password or|password stays|rene~|that people|the fire|three things|until august|versions|way to|what happens|you can't
-4 -3 # rows|# the|^closed|^reca~|^subject|^subj~|a chair|a fifth|a hundred|a talk|account activation|activate|activate your|adair|adai~|advance for|and date|and leaves|and upload|and watch|and write|anyone was|apply|are given|asks for|assistance|at nine|autumn programme|bake|be lost|beds|beginners|begi~|birc~|bounces|box or|bram~|break|broke into|but nobody|but only|but your|by email|by your|can pay|can't open|capers|cape~|card number|cardiff|cardigan|cash|catalogue was|chapter|chemist|choir's|class starts|clicked by|code with|contractors will|costs|crane|cran~|crie~|critical|desk with|did a|died on|differently|direction|disagree you|do this|dogs|doors close|engineer called|episode this|example map|examples|expires|few days|file of|first box|fixi~|following|for order|for telling|freya|frey~|fridays|from january|full of|further notice|given out|glass|go and|go from|golden|greenhouse|had used|has found|hear that|hi|hinge|hing~|home in|hour or|how i|hurt|importing|imposed|inju~|invoice is|is it|is new|is settled|it stops|judgement|kept your|kitchen|lamp~|later|letting us|library opens|likely to|lime|lion~|loading bay|lost on|love to|ludlow|ludl~|message to|messed up|milk|my mother|new keyboard|new menu|no episode|nominations must|not able|not by|not wait|nuisance|nuis~|off to|olym~|on time|one customer|overdue|paper and|pattern|payment is|period ended|ping|policy covers|postage|postal|ratt~|recall of|reference is|reid|reminder that|ring their|rolling out|rolls|rowa~|rowing|rowi~|sand~|sauna|saun~|scammers|section|see where|seeds|sender_email|set off|shelter|shoe|site~|sorry you're|spoke with|spring|spring timetable|staging|stays as|stops|store for|stories|sugar|suga~|survived|suspicious|system at|templates|tent is|terms|terms from|terribly|that has|the barcode|the catalogue|the choir's|the crane|the delay|the ferry|the hill|the hospice|the job|the lantern|the loading|the mill|the ombudsman|the ones|the port|the sauna|the stairs|them any|there ?|they write|those who've|to wait|told her|tomasz|trails|trees|tree~|univ~|unplug|unro~|until about|us know|used for|voided|void~|waiting at|waiting for|was offended|we collect|we looked|we'll never|wednesdays|what was|what we'd|what's on|wind~|with thanks|word of|work loose|yarn|you until|you when|you're leaving|youn~|your appraisal|your boiler|your guide|your lamp|your monthly|your password|your tent|your watch
1 4 ^data breach|access|accessed with|account details|action required|advertising|advertising company|all #|alumni directory|an advertising|an unauthorized|and bank|and change|and hasn't|and hired|and texts|anyone can|aware of|barrier|be from|been to|breach your|brochure|broc~|cards were|conditions and|contain the|coordinator|coor~|copied from|credit report|dear patient|engagement|every credential|expiry date|family has|for any|fresh password|given us|got out|grabbed|had asked|health|her diagnosis|hostile|i published|i'm the|income and|informed the|is shut|it were|it's locked|keep with|list left|locked now|logs for|minutes your|name mobile|names your|nearby|not us|notified the|of member|old staff|on for|page belonging|pan and|passport copies|phone|phrase|pirates|please warn|plumbing|question about|quigley|quig~|regulator and|retrievable|scra~|shared your|sheet|staff password|status and|stolen key|that picked|that server|the charts|the envelopes|they saw|those opened|times and|to other|unauthorised person|viewed by|w-2|walked off|wandered|warn your|we found|we've asked|where we|who know|who looked|with all|wrong attachment|years of|your dna|your kids
-4 -4 ^did|^no|answers are|application to|arrives|ask you|because the|bless|blurry|calls about|can ignore|crossed|did we|eliz~|exceptions|format|handle|has invited|has moved|held on|however|i do|in any|incident with|ip|is out|it ?|landlord|leaves at|may be|mend|ministry|no problem|of people|on date|on how|one or|panel|parking is|policy so|quiet|read~|requ~|rose~|seats are|sender's|shel~|slightly|slowly|so did|stal~|such a|that his|the choir|the ministry|the sender's|thirty days|to find|to sender|tomato|tuesdays|unforeseen|user name|usua~|verify your|we're updating|what to|word~|write one|your data|your files|your receipt
0 4 ^driv~|a handful|a mailing|amounts of|and destroyed|and postcodes|anonymised|attachment|be wary|bereavement group|camera|card schemes|child's name|customer operations|cv|days he|dbs|else and|even though|extract|found this|gardai|gardai and|get from|get yours|had looked|handful|handful of|have worked|here the|incident affecting|it shouldn't|its copy|last quarter|left by|mailing tool|medication|membership list|monitor|opened|other way|protection commission|remained|says he|schemes|so very|spoke|stap~|strengthened|strengthened our|swapped|that firm|the person|they read|to demand|to yourselves|trustee|tuesday a|two-step login|up on|usernames and|volunteer|wary|wary of|were readable|which shows|who's been|written it|your children
4 0 ^that|a portion|a technical|an unmonitored|and since|any disappointment|apart|apar~|are free|attr~|be reimbursed|before then|blam~|boxes|by noon|calc~|cele~|compare|consequence of|curt~|earlier|earl~|fjor~|fly|get the|gree~|it will|just #|leaf~|licensing|linked the|may wish|now a|ordered|our control|rang~|reflect|reminded that|replaces|returned a|so it's|tariff|tari~|the business|the recipe|the surname|to exchange|unfortunately mistakes|unmonitored|unmonitored mailbox|unmo~|we value|with #|within two|without supper|wrong column|you lost|you soon|your understanding|zones|zone~
4 4 a correct|account number|bands|buzz|by an|dpo|has our|irs|owe|receptionist|that list|the internet|the irs|though you'd|were on|were your|who's
-1 -4 a device|auto~|is missing|is untouched|keyb~|newe~|night that|nothing for|per cent|sort~|swap|trial|wednesday at
3 4 a fresh|a list|a wobble|caused it|erased the|given the|has since|hasn't turned|her teacher|hire|of our|owe you|recommend|rolled|saturday we|she has|stubs|the caller|the draft|wobble
2 4 a hacking|a routine|accounts including|address to|among those|an unauthorised|anybody who|anyone who's|by other|can call|chief nurse|convincing|convincing phishing|cost and|details that|expect convincing|for free|graduation|hacking|hacking forum|have involved|kirsty|newsletter list|no excuse|our mailboxes|password on|phishing in|phon~|pressed|protection authority|pull a|rela~|rent arrears|reps|revoked|saw|september your|sharing|somebody used|sticks|ta|those #|thoughtless|thoughtless and|titles and|to pull|traveller|was thoughtless|we caused|what you
-1 4 a hidden|a partner|alarm engineer|and don't|and signed|behind it|can see|channel|clips were|closed it|code~|data incident|dms|encryption|even so|fertility|fert~|for alarm|in solidarity|instagram|mostly|most~|necessary|no copy|not hers|nume~|of customer|or about|our dna|outside party|passwords are|people's|pray~|regret this|regulator|shared drive|slipped by|solidarity|the envelope|the search|there opened|this newsletter|work that|your date|your diagnosis
-4 -1 a short|barcode|both are|cache|ches~|go ahead|hargreave|how long|in row|investigation|last month|leaked|locks|our hands|own systems|oyster|passing|pick a|shut the|the cache|the hospital|the trust|this news|values|you are|you entered|you tell
-3 4 access to|and its|enjoy #|unexpected call
-2 4 accessible online|an irregularity|an isolated|and call|anything odd|are safu|are writing|community is|condition|consent|could include|details on|dna|family's|files for|folder at|guard|has had|he says|integration|irregularity|kyc|people you|possibly|roster|roster to|safu|says where|sheet with|the director|the group|the roster|transparency update|wallets|what time|which certain
-4 1 account from|contain|evid~|extremely seriously|goodbye|he told|info~|limited|lost property|membership number|one wrong|secure|the logs|used a|walked|work out|you go
4 -1 anticipated|bed without|dear valued|delighted|esti~|grem~|in time|leading|pump|refu~|sellers are|strive|wrong name
0 -4 applies|aust~|carry|firm~|is not|plan~|rare|slot|succ~|webinar|webi~|your bike
-4 0 as he|complaint about|cybe~|end-~|flaw|flaw in|flip~|hasn't been|identity|junior|kind and|name of|new address|paddle|reported|table of|the blue|the cable|watch for|week i|were involved|where each|write that|your profile
-4 3 been informed|chat|compliance|discussion|lands|law|number was|prof~|told the
1 -4 crash|harm done|pool
2 -4 difference|stop using
4 -2 expected|like that|nothing you|right|sorry for|sorted the
-4 2 expo~|form~|is enough|shar~|tablet|the attachment|voic~|your security|your voicemail
-4 4 for ten|passport|picture of
4 -3 received a
3 -4 runners
4 -4 use this
-3 -2 # after|# euros|# fee|# names|a child|a confession|a dry|a love|a newspaper|account will|and disregard|and make|and start|are taken|argu~|asho~|atlas|atla~|attacks|b c|bad day|batch #|be sorry|be waiting|because of|been canceled|been six|birch|blankets|board and|book online|butter|c a|called it|can drop|can overheat|can't do|canberra|canb~|ceiling|charge #|chargers|chewed|come early|dance|deal more|deal with|death on|destination was|detected|down by|driver called|dropped off|dublin|dubl~|due back|e4|each year|enamel|enam~|end on|entries for|euros|euros for|evening slots|expired or|extend|fees of|first tuesday|five|fixed an|fixed duplicate|forecast for|found one|from to|full by|goodbye and|goose|goos~|grid~|gusts|gusts of|gust~|has sold|hate|hi freya|hon|hope you'll|https www|indoors|indo~|industrial|industrial action|inform|injuries|injuries have|is stuck|is valid|it rains|july has|just tell|ladder|ladd~|left something|let me|liked it|look and|manager is|map|mark of|may rebook|metre|mo|monday it's|mondays|more step|moves|museum|museum is|museum opens|muse~|must reach|nag|napkins|napk~|news your|ninety days|no injuries|not exist|now or|now that|number below|number goes|of respect|off tonight|on from|on mondays|one out|oops you|opened in|order left|own register|owner of|page for|past seven|pick another|pilo~|place this|plan will|plates|plea|portions|power networks|present it|pressure|publisher|quarry lane|quiz~|rains|rates apply|rattle|re can't|red wind|repu~|request a|return them|rhubarb|rhub~|rivers and|rowan|rye|serial number|settings|sign|sing|slots open|sorry it|squeeze|start and|starts in|station road|still here|storage|storm warning|strike action|subscribe to|such as|suit you|supplier has|swifts|swifts are|table #|table with|the april|the best|the ceiling|the larder|the owner|the rowing|the storm|the swifts|the tyre|the vehicle|the weather|their engineers|they can|they're yours|thick|things for|thursday #|to cars|to destination|told off|town|travels|unlock your|unpa~|unplug it|version is|visit in|voice|waive it|warm~|warning and|we miss|we tell|we'll send|we've held|weekly list|welcome !|well~|when they're|width|widt~|wind warning|with joan|woman|woma~|wooden rattle|years and|yet as|you hoped|you returned|you subscribe|your run
3 1 # bags|# one|# until|^didn't work|^doub~|^missing|^right|^the #|^we|a crew|a digit|a matinee|a typo|account to|accounts receivable|again if|already filed|already packed|already turned|an alert|and kept|and shout|apology from|approved the|april says|are gone|as much|as promised|at #|atelier|atel~|audio|back took|barrow|be accepted|be there|being reprinted|below the|bench at|bhattacharya|billed #|booked with|bookings made|booklet and|breakfast this|bst|by it|came at|can bear|can leave|cancelled and|cap|card twice|cards may|case was|chidi|chid~|claddagh|clad~|claim the|class today|clay~|clue|code will|column for|confirmed it|confused|confusion this|contributions|control of|conveyancing|corrected and|deadlines|dear singers|didn't close|difference is|digit and|dispatch|do know|don't ride|downloads|dropped|eleven meetings|email promised|email said|ember|engineer did|expect your|families the|family swim|file is|flights and|for friday|for june|for our|for parking|friday as|from order|fundraising|gardening|get it|giving your|good things|grid|groo~|gus|h|had closed|hair|have built|have credited|have just|here by|hi bettina|hot breakfast|hour after|hunter|huw prosser|i double-booked|i hit|i packed|i passed|i relied|i send|i will|i've seen|in box|in for|in singapore|in thursday's|instead of|is buying|itinerary|job is|just had|landed in|last night|last thing|lecture|left this|letter of|library now|lift to|marks|matinee that|may so|may was|menu email|moth~|much in|my sincere|needn't have|night you|nine and|no late|no record|not your|november instead|now right|numbered|october invoice|of date|of mill|of thursday's|of tuesday|offers|omission|omis~|on account|on new|one to|ones|oops~|opened two|or just|order #|ordered at|our courier|our drivers|our november|our stock|our timetable|our top|our workshop|outage on|parking for|parv~|pass this|pay what|perth|please allow|procurement|properly sorry|prou~|pushed a|put back|put the|rate for|receivable|receive the|recording will|refunded this|refunds are|remains at|ride|room has|rotated|rovers|row by|scare|she'll have|shifted|shipped a|ships on|skei~|slight|someone looking|soooo|sooo~|sorry that's|soz !|speaking of|speaking to|start date|stood|stop riding|t-shirt|taken #|tash|temperature|th for|that affected|that caused|that left|that then|the bakery|the cap|the computer|the concert|the digits|the field|the meter|the packs|the phones|the printer|the procurement|the provider|the reminders|the report|the scare|the six|the stage|the wedding|things come|things happen|this means|those days|those too|thousand of|ticket office|till sunday|times on|to compare|to return|to unforeseen|today by|too few|too little|took you|tried again|turned away|twice for|two emails|two people|until friday|vienna|vien~|wardens|was broken|was issued|was refunded|was scanned|wasn't the|we are|we closed|we thank|we wiped|we're refunding|we've kept|we've removed|week around|wei|went back|when i|when it's|who wait|whole team|will reach|wine|wrong date|wrong screw|wrong start|you collected|you filled|you happen|you rely|you spent|your cancelled|your christmas|your comments|your dog's|your favourite|your fern|your race|your september|your timesheets
3 0 # for|# that|# twice|a row|a seat|a zero|address are|almond|and understanding|applicable|be aware|be taking|been applied|before ten|booking system|boxe~|but that|colo~|desk on|do apologise|due course|first class|get to|identified in|in due|is what|it's on|its last|let two|lost and|morning|now carry|one column|owe nothing|pages #|pension estimate|range|righ~|sunday we|the billing|the drop-down|the schedule|think you'll|version of|vers~|was read|will get|window were|wrong address|yesterday's letter|you twice
0 3 # profiles|a cyber|a forum|a setting|address in|affecting your|again set|all weekend|and human|and showed|back online|been visible|came~|caution|conc~|consultants|contractor|contractor has|controls|delete what|device was|don't pass|everyone out|eye|fake login|fault it|fell for|folded|for withdrawals|fraud on|gift vouchers|glow|guardian|ha|has reported|has your|into and|is locked|isol~|it told|kins~|know has|letter went|long version|mailbox and|mention your|message for|mobile|mobi~|morning i|my mailbox|never had|never stored|next person|now before|of personal|officer is|our cost|out your|pin and|police are|private messages|record shows|recordings|references|review is|scans of|scraper|see your|sides of|signed everyone|sket~|spre~|staff had|statements|sunday's bulletin|surnames|surn~|test result|the loss|theirs private|them two|to field|took names|traded|viewable|was viewed|who else|withdrawals you|you among|you because|your finances|your trips
-3 1 # s|all on|default|drop it|evidence|log|number to|reported the
3 2 ^cred~|a dark|a note|a server|away your|been posted|bisc~|bug in|colleague|committed|committed to|communication|copies of|cycles|deferred|fee and|fitt~|flyer|flye~|founder's|friday night|froze|handed to|hiya !|i|inbo~|it stopped|june #|know you|locked out|may we|message of|monday it|not respond|of this|of you|older model|our text|out that|peek at|please note|pointed|pointed it|prof|rate and|reset|shah|sort of|the alarm|this sort|unkn~|we broke|we moved|were|were posted|word about|yesterday's email|you your|your course
-2 -3 ^fake|b|been added|best|coas~|commissioner's|commissioner's office|has apologised|hunt~|invoice|island|keyring|keyr~|phishing drill|preview|promising a|rama~|requests for|shared with|stay safe|the main|turn them|two-step sign-in|upload|used twice|vault|went wrong|your pin|your subject|your vault
-3 -3 ^how|^sorry|^sorr~|a browser|apply from|ask|back of|been moved|been stolen|best wishes|beware|beware of|bewa~|booked through|bother|bring some|certificate is|clause #|clay|component|covers|damage|doubled|exit|fibre|financial|fit|five-minute|from settings|has lost|hear it|i once|information security|inkwell|inkw~|institute of|is confirmed|last tuesday|learnt|letter which|ligh~|look like|middle name|mirror|month for|my card|name reads|never text|nobody's|not among|on in|or ask|pay in|per|phishing|pier|please pay|rate the|rates for|reader|received #|releases|send them|send this|shoes|shoe~|shortage|smok~|soft|sorts|swimming|that sentence|the lamps|the request|there will|these|thes~|they come|they look|to lift|to pass|turn|us last|waiting|we received|weak~|will follow|worst|you left|your middle
1 3 a contractor's|a fourth|a laptop|a search|a sim|aadhaar|aadh~|access was|activity on|address was|addresses of|affi~|an external|and aadhaar|and account|and earn|and encrypted|and former|another policy|another site|anybody with|apologize if|are required|backup was|be considered|been destroyed|been used|bought and|call from|cctv|cert-in|clips from|compromise of|contractor's|could open|courier on|current and|customers typed|dear donors|details tell|email phone|employees|entered a|every letter|every password|february a|friday we|give only|graduation year|have every|have happened|have our|he deleted|if being|in late|incident involving|information of|kindly read|leaked your|legend|made public|mega~|might cause|might get|minutes but|model and|not encrypted|notified|number expiry|numbers gate|on february|our reservations|outside of|password but|personal you|phone whichever|privacy commissioner|questions go|recruitment|restoration|result|rolled the|rule out|search engine|searched|set them|should do|since been|so you're|starting with|stolen staff|that day's|that for|that mention|that's been|the institute|the screen|they'd have|to download|told us|two-factor sign-in|was impacted|we detected|we discovered|we failed|website showed|were folded|wherever else|which we'll|without being|you're out|your ancestry|your calls|your social
-3 -1 a flaw|a fraudster|are running|as they|available on|changes to|comment|cyber|date of|fraudster|harcourt|harc~|haven't seen|in eleven|interruption and|is back|it at|nois~|our report|remo~|repo~|stock|supplier|the five|volu~|wellington
2 3 a person|advised that|am truly|among them|appa~|bike shed|broker|can't recur|charts|complete with|contained|fraction|fraction of|heads up|hoodies|i'm so|identified|in it|list was|locked the|ment~|name at|ngozi|ngoz~|no card|of stolen|oversight|panic !|recur|reports of|screen before|see here|spring's|the page|timesheets|uploaded|valentine's|was identified|we revoked|went missing|your credit
-3 2 a picture|and turn|correspondence|someone may
-1 3 about their|address what|all-~|and counting|another family|another family's|bereavement|bere~|case a|documents|end-to-end|end-to-end encryption|engines to|experienced an|february the|i feel|installed the|is fixed|message is|no evidence|of data|poss~|real regret|records were|remotely|reportedly|salaries|salaries and|some account|sounds|the three|were in|who now|with everyone's|you parked|your pan
-3 0 address|car is|confirm|for several|it down|new rates|online|onli~|photo and|wishes|you sign
3 3 albu~|and sent|app we|cards|cler~|clip~|else~|email had|fact|gentleman in|handed|have since|hiya|households|hurt~|late for|like someone|locked|marker|moved the|no drama|on june|one of|our service|over~|pier~|pretty|printed with|recurring|should this|shouldn't|so anything|some training|that a|the update|there by|was on|we apologize|we believed|when we|you paid|zipp~
-2 3 and re-enter|empl~|medi~|members list|messages about|other customers|re-enter|re-enter your|reused|reus~|to people|visited
-1 -3 are unable|fibr~|one hour|refund|this issue|wait~
3 -1 be requested|frame|impr~|module|repair|sorry !|them off|will still
-3 3 callers|concerning|dates of|hack~|hidden|i used|lift~|lone~|of birth|profile|this from
3 -2 cent
3 -3 confusion|lab|the winter|was wrong
0 -3 correction to|rewr~
1 -3 led|rott~
2 -3 the difference
2 0 a blank|need it
1 2 between february|disk was|the reports|your personal
2 -1 bott~|said so|salt~
2 1 bought bottled|courier's|digi~|further information|had queued|sold one|subscription is|was there
2 2 dean~|protection officer
-1 2 fault is|your parking
0 2 the information
-2 -2 the roof
-2 2 your email
`;
