/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
39 13 sent you
-34 -29 {}
33 10 incorrect
33 25 should have
33 17 we sent
22 32 emailed
32 9 told you
32 11 yesterday's
-31 -19 lamp
-30 -22 sorry to
29 9 loaded
-9 -29 you asked
28 8 forgot to
-28 -19 sold out
-27 -22 happens
26 9 credited
26 7 we told
25 14 because i
25 12 went out
24 7 billed
24 10 by wednesday
24 9 hour ago
24 12 i sent|the wrong
1 24 shows your
23 8 a corrected
-23 -16 breach
2 23 could read
23 7 forgot
-23 -20 is ready
23 15 sent the|was our
-16 -23 the password
4 22 address and
-22 -19 by #
22 6 confusion|our email
22 8 eh ?|regarding
-22 -16 larg~
22 11 morning's
-22 -14 usually|what's
21 3 our mistake
21 5 refunded
21 6 refunded the
-21 -11 strike
-20 -14 bridge|tip|undefined
6 20 copied
-20 -13 for saturday|ignore this
20 8 not #
11 20 showed
-20 -16 user
-19 -15 and why|has changed
19 7 be with|gets the
-19 -17 because you
19 9 caused
-2 19 numbers and|readable
0 19 please delete
19 8 re-s~
-19 -16 string
-19 -13 umbr~
3 19 was one
11 19 we posted
-18 -14 closes
18 7 double-booked
18 10 experienced
18 4 have experienced
18 3 in error
18 6 our team|tonight by
2 18 spreadsheet
-18 -12 starts
-4 18 the to
18 9 this morning's|we promised
3 18 unau~
17 1 a #
-5 17 addresses
-17 -12 after that
17 6 and were|code we|newb~
17 3 corrected|obse~
-2 17 could see
0 17 everyone's
-17 -13 judg~|orchardhall
17 9 monday's
-17 -17 oops
17 7 promised you
-17 1 security
10 17 someone else's
-17 -9 until noon
16 17 we put
-17 -11 x #
2 16 a security|incident|your privacy
16 5 beyond our|exci~|the front
9 16 could have
16 -1 dead~
-16 -15 export
-16 -11 fake|fire|how did|sorry but|sundays
-16 -10 half~|short notice|was it|we expect
-16 -9 has closed
16 3 labelled
-16 -12 large
-16 -14 main~|near
16 8 our new
-16 0 password
16 6 respond|the reminder|works now
16 4 the proof
16 12 we emailed
16 7 you received
3 16 your id
15 6 # not|had no|in good|the delivery|we pushed
-15 -10 ada|tickets cost
15 3 anyway|clut~
2 15 card details|lose sleep|sleep over
-15 -15 come from|it again
15 0 greeted
15 8 i apologise
15 4 i didn't|taxi|waited
15 2 issued
-15 -9 it happens|me know
-15 -11 on sundays|v
15 5 operational
-8 15 police
-10 -15 read that
-15 -13 release notes
-8 -15 requested
-5 -15 seat
3 15 someone got|voicemail
-13 -15 the month
1 15 transparency
15 7 we took
14 5 # before|as delivered|was us
-14 -11 a b|now online
-14 -13 application for|leak~
-3 14 belonging|belonging to|codes
-14 -6 cabl~
14 6 calendar|clarification|for some|grab|platinum
-8 -14 close
-14 -9 disregard this|run out
14 4 due to|for choosing|omitted|omit~|proof was|was unavailable
-14 -10 explained|snow|soup|your loss
14 11 hadn't|hadn~
2 14 into our
14 2 last week's|live list|the fright
14 1 last year's
-5 14 logs
11 14 shouldn't have
-14 -8 starts on
14 8 subscriber
14 3 understanding|were turned
-1 14 visible
3 14 was open
14 7 we lost
-12 -14 we never
-14 -7 weig~
1 14 you today
-13 -1 # s
4 13 accessed
13 3 and forgot|issued to|many of|week's
13 7 and last|turns out
-13 -9 bring|cheese|delivery is|thanks|the maker
0 13 brought it|in there
1 13 browse|home address|in confidence|names
-13 -6 cable|lantern
-12 -13 cake
-13 -11 content|maker of|was you|welcome
13 4 corr~|in january|strength of|the strength|we tested
13 6 cost you|rewa~
-13 6 details
-13 -10 due on|rates|rate~|reporting|was returned
-13 -8 ends|in four|is delayed|th at|the enclosed
13 5 explaining|load~|respond to|t-sh~|the prize|too short|you got
13 8 failed to
13 2 higher|really sorry|tonight's
-1 13 hr
3 13 inci~
-13 -7 lawy~|wind
-13 -12 logo|nine years|water|you clicked
-9 -13 password for|seats
-2 13 reason to
-13 -4 sign-in
2 13 signed in
-13 0 stolen
13 9 the bill
13 1 unavailable|unav~
-10 -13 warning
12 3 a certificate|i gave|now been|you the
-12 -11 an emergency|music|musi~|shop is|us this
0 12 an event|name address|was found
3 12 and confirm|arre~
-2 12 any worry|pin|sent your|your mobile
9 12 assu~
-10 -12 at seven|criminals|wait
-12 -9 begi~|brin~|clau~|finish|jobid|jobi~|open at|opens|stays the
12 5 buzzing|buzz~|clar~|flying|flyi~|gate c|out at|result of|schedule|the live|the signs|was ours|we sold|withdraws
12 1 correction to
12 -2 deadline
-12 -4 dental
12 4 email of|fixed the|grab your|grem~|had turned|have sent|led to|mudd~|restored|soz|too many|wron~|your recent
12 -1 emailed you|in full
-6 12 exposed
-12 -10 goes to|listname|quill|quil~|the panel
-12 -7 has asked|ignore us|lighthouse|tent|the inconvenience|waiting list
-12 -8 hi fname|if we|sorry not|subject from|subscribe|sympathy|two places|verse|what was|you start
-1 12 i've told|information was
4 12 informed|usernames
12 6 it seems|yest~
-11 -12 kind regards|lower
12 2 leaves|name wrong|yesterday we
12 0 lovely
2 12 name~|salary|yours was
12 9 our app
-7 -12 password manager
1 12 phra~
-12 -6 share
-12 0 stol~
12 8 truly|trul~
12 10 we gave
12 7 we switched
11 10 a mix-up
11 5 about that|double-booked the|e-ticket|e-ti~|it ought|teeny|that !|told to|your e-ticket
1 11 accessible|on or|scans
11 4 amended|delivered on|for everybody|hello lovely|hugs|is last|is refunded|mailed|missing|of love|paper #|plus a|saturday's|the confusion|was empty|we thank|we've also
11 2 and again|cale~|delivered|the order|we delivered
11 8 and my|certain|wednesday's
-11 -7 at customs|card ending|charged #|crie~|days since|euro~|flat #|heavy|is booked|the funeral|thursday #
11 1 bill~|earlier today
-1 11 birth|diagnosis and|mobile and|the data
-11 -9 change your|email address|friday at|insert|inse~|maintenance|received your|sentence|seven|thanks for|the short|the small|this isn't|windows|winter programme
-11 -10 collect|new in|product name|wate~
-11 -8 condolences|for reporting|is {}|nudg~|our terms|prices|ship
11 3 continued|eh|eyes|gremlins|loaded the|missed the|night of|tested it|throw|we called|wrong|you this
-11 10 could be
0 11 crypto|name age|names and|the thread
2 11 data protection|list so|unauthorised
-11 -5 dear friends
-11 3 deta~
-2 11 from me|opened it
-10 -11 goes
-11 -11 hostname|if not|sender
8 11 i'm so|should not
-11 -6 in before|ravi|returns are|reunion|reun~|seats for|sque~|the reunion|try again|two-~
4 11 in sunday's
-11 1 in with
-11 -4 likely|nobody's
11 -2 our last
7 11 pote~
3 11 protection|was accessed
4 -11 ran
-11 2 secu~
10 11 site and
11 0 taki~
11 6 the real
-3 11 to line
-9 -11 upload
-11 -1 us at
-11 0 we couldn't
-3 -11 weekly
-7 -11 working days
11 9 you tried
10 4 # back|a gesture|ago we|already sent|and here's|arose|aros~|bettina|care team|circulated|come on|dean|double ?|factory|oh and|paid will|paws|pay us|pool was|push~|rang to|readers who|recording|regarding the|seeing double|to both|year's|year's is|zoom
-10 -8 # in|afraid|afra~|and safe|clause|collect it|domain|ferry|for my|slow~|the kiln|update your|you missed
10 5 a car|biggie|meant|no biggie|your wedding
-7 -10 a data
-10 -6 a minute|bacon|baco~|been changed|close at|custard|digg~|maker|missed you|not sorry|opens again|per person|see you|that made|the interruption|the lighthouse|the roof|this event|update to|xxl|your table
4 10 agents|phone numbers
10 2 amen~|issued between|issued on|was missing
1 10 among|amon~|home addresses|sickness
2 10 an eye|eye on|keep an|name your|pictures of|some customers
-10 -4 and bring|know and|something
-1 10 and brought|confidentiality|were possibly
-10 -7 apologies and|bring it|hi ana|pott~|s|s #|shoes|shoe~|you're back
3 10 arrears|credential|read our|read your|security incident|stolen from
10 6 aware|pointed|we broke
-10 -2 before you
10 3 bit off|book by|charged you|dropped a|enco~|everything we|gas|gorgeous|gorg~|had not|night is|push notification|rebuild|relied|relied on|service was|sync|the seat|took a|typo~|upgrade to|we forgot|who pointed
5 10 blue~
-9 -10 chain
-10 -9 dear all|endi~|hang up|ref|try to|we charged|wiki
6 10 delete the
-10 -5 didn't get|medical equipment|no more|when to|with them
10 1 digit|our letter|solv~|we ran
-3 -10 do with
9 10 else's
-3 10 emailed the|spreadsheet with
0 10 has read|was up
-10 -3 hearing|texts
-2 10 it could|noticeboard
-10 -10 met
-8 -10 never ask|personal data|ready|three minutes
7 10 potentially
10 7 replies to|we should
-10 -1 the gate
8 10 the newsletter
10 -2 the right
-1 -10 your parcel
-8 -9 ^is|how to|leave|nothing has|your request
9 2 a better|as expected|crossword|email headed|guest relations|led|misr~|our list|reminders|the calendar|the figures|tow|we meant
3 9 a public|containing|could|deeply|enve~|intruder|list with|name phone|saw it|security notice
-9 -7 a quiet|at {}|barn|carry on|destination|from may|host|howe~|hurr~|i'm afraid|invoice #|is recalling|nomi~|pays for|recalling|send it|the orchard|the pump|{} {}
9 4 a taxi|a teeny|birthday code|can't count|come off|discrepancy|for last|for wednesday|from this|it's now|line-up|our template|owing|owing to|owin~|pushed|pushed an|six to|survey link|the booking|the industry|turned you|we published|we've added|wrongly|you came|your inbox
2 9 activity|laptop with|new password|notes of|number and|saw|was copied|your number
9 3 and everyone|be answered|bonus|bonu~|box was|change to|change we|chose the|figu~|from friday|inconvenience caused|it should|just #|lost your|mailed you|our community|said #|speaking|stream|strength|the closing|the crossword|the final|the interval|thursday we|to respond|was delivered|were told|you couldn't
-9 -6 and sorry|are good|battery|bell|could do|hacked|hate|if there|is here|kg|make~|meets|meets on|moves to|new menu|our driver|terr~|than~|the lantern|ticket #|tools|track it|turn on|we take|wellies|will stop|wood~|your company|your seats
-9 -8 are off|changes to|crim~|event name|on host|programme is|the blog|we can't|words
-9 -1 as soon|crum~|helpline|soon as
-9 -5 asked we|be unavailable|change it|exhi~|expect to|fog at|has three|here with|order order|pint|read-only|sign in|strike on|the cafe|the lift|twins|umbrella|unpaid|us last|version is|we'll try|welcome back|whis~
0 9 been able|destroyed|got into|ico|possibly|the ico|we believe|were taken|your location
-2 9 been accessed|has deleted|to another
-1 9 been informed|compromised|employee's|old number|whose number
-9 -3 boards|lawyer|roof
-4 -9 by the|regards
-9 -4 dent~|ending #
9 6 deserved|newsletter
4 9 details were|forum on
7 9 displayed
9 0 experience|fright|taking
-9 -9 five~|here's how|list administrator|the week|turned out
9 5 greeting|mix-up|mix-~|moved you
-7 -9 hello {}|here are|hi {}|privacy policy
9 1 in last|revised|second pair
9 -1 issu~
9 7 my email
-6 -9 new sign-in|places|that their
8 9 our #|the very
-4 9 out for
9 8 oversight
9 -3 scheduled
1 9 set a
-3 9 the partner|to lose
9 9 were on
-9 -2 your details
3 8 a backup|compromise|concern|directory|limited set|pins|they got
-1 8 a column|bring anyone|enga~|former|hidd~|histories|payslip|police have
-8 -5 a correction|attempt|barn on|basket|bear~|ches~|forecast|from thursday|good evening|hat|held at|is waiting|isn't the|laug~|lean~|likely to|maps|mayor|over to|renews on|river|rolls|sauna|saun~|seats left|shan~|since your|sorry wrong|that it's|the sauna|ticket desk|to add|two minutes|we look|we wish|we'd rather|xxxx|you'll need
8 3 a happy|a system|about saturday|and took|basalt|basa~|bill|calendar we|cancelled the|capacity|capa~|carrier has|corrupted|date for|error at|fault of|hair~|have stopped|i released|is awkward|lola|lorna|lorn~|make us|marked as|mine and|minutes late|our billing|our calendar|paid for|phoned|posted and|regret any|round and|running it|suite|surprise|the greeting|the silence|the statement|threshold|undertook|undertook to|up is|was affected|was meant|we're running|week early|will receive|wrong row
8 2 a proportion|a test|allow|attr~|been credited|dear dr|dear passenger|depot|fifteen|footpath|has already|have telephoned|is what|layo~|miss~|money back|on every|ordered before|our message|regarding your|that owing|the footpath|the tuesday|to contact|to operational|took longer|unex~|week was|you too|your mother
-2 8 a stranger|diag~|search engines|soli~|stranger
-8 -8 account at|book|one hour|opens on|parc~|rain|stoc~|the sender
1 8 address your|all-~|deeply sorry|disclosure|is why|it please|of monitoring|person you|privacy and|to destroy|to other|use to|was opened
-7 -8 admitted|fraud team|please stop|use a
-8 -6 and b|app store|apply|bring a|clause #|decision is|do better|error occurred|facsimile|facsimile job|facs~|gloves|glov~|guide|hurry|is more|nominations|orchardhall example|overdue|pays|quill example|sorry you're|stocks|t|the job|the shop|to {}|tonight at|www|www orchardhall|you're leaving|your facsimile
2 8 and copied|commissioner|enforcement|enfo~|feels|is gone|live and|login|obta~|password was|plugged|quick heads-up|record was|saw your|security of|watch out
8 4 and left|answered|friday and|in yesterday's|marta|meant for|our attention|re-e~|the portal|to bin|up that|was down|we let|will pay
8 5 applied to|by courier|the correct|the fee|was sent|who left
-8 -7 been locked|fixed a|new_~|old_~|parcel|podcast|podc~|thank you|the allotment|the money|wish you
4 8 bin it|driver's|happened and|i typed|showed your|the information|was printed
0 8 birth and|compromised and|flat numbers|from other|our helpline|skimming|skim~|to private|up on|your hr
-8 -3 both~|last month
-8 7 cach~
8 6 circ~|re your|truly sorry
5 8 cler~|copi~
-8 2 copy is|the police
8 1 expected|feedback|have fixed|the deadline|was right
-8 -2 flu|go in|in settings|serial
6 8 for about|for any|via the
-8 -1 for eleven|it can|it this
-8 -4 hearts|last~
-5 -8 leav~|sugg~|your order
-4 -8 next week
8 8 pay and
-8 4 people have
-6 -8 pretending|pretending to|returned to|while you|your password
-4 8 priv~
8 -2 queu~
7 8 reim~
8 0 said the|temp~|was wrong
-3 8 shed
1 -8 stop
-8 1 the photo
8 -4 twice|twic~
8 7 we printed
7 2 # !|a reading|administrative oversight|against the|although|alth~|an administrative|been !|card by|client for|courier|day is|drai~|exciting|flew|for just|full and|good things|guidance|in five|incorrect opening|it next|it wrong|ladi~|line in|longer than|occurred during|of date|patch #|post-incident|resulted|returning officer|second one|shirts|signed off|so you|sold #|table was|take two|taking the|the depot|the item|the notification|thing on|things come|tomorrow's|tomo~|waived|was lost|wast~|who wait|with code|you before|your understanding
-7 -7 # ?|^new|e|ending|ferr~|is wrong|messages to|met in|our privacy|service desk|try|we tried|word~
7 3 # every|a notice|and should|anim~|apologize|appear to|attendees|attribution|being part|bulletin we|can happen|cancellation|edited|fell over|friday's newsletter|happen when|have noticed|is late|lecture|next bill|night's|office manager|on either|on order|printing|refunds are|right day|right link|satisfaction|seems that|should say|since it's|so was|spoi~|sunday the|that was|the colour|the recording|the report|this year's|to return|void and|waived and|we shipped|we've apologised|wished you|without its|you were
-7 -6 # now|a shoe|automatic|bother|choose a|close your|critical|crossed|dish~|display_name|display_name mailing|don't use|drink|firstname|from there|full refund|hall|in #|is your|kiln|linu~|notes #|of people|of these|or if|our gallery|please bring|proposed|repaired|starts at|the ferry|we read|what's new|{} is
-7 -4 # remains|a head|a4|arrives on|at eight|baker|between nine|boat|came up|coffee is|comes in|downtime this|evening all|everything with|examples|five questions|friday is|from nine|frye~|good luck|jacket|larder|lard~|offer you|often ask|on medical|options|or book|or two|parcel goes|planned downtime|postponed|recall|reporting the|rive~|sal|scarf|so come|status page|the bench|the boats|the ground|there you|there's a|twin~|we'd love|we're not|wednesday is|won't get
-5 -7 ?|have received|send~|shel~|the forum|the parcel|will never
-7 -5 a and|after|attempts|buses|buse~|check-up|coas~|counter|dry|fax|five working|greet|hygi~|is due|it over|lasts|luck|meeting are|museum is|near~|no hurry|of september|of use|on {}|or you|orch~|overheat|path|penc~|pipe~|plan is|realise|small hall|socks|sock~|stop these|swimming|thank|the following|the museum|to finish|until you're|we haven't|we'll text|week ?|will go|working on|wrote the|you travel|your message|your permit
-2 7 a doctor's|call and|doctor's|folder on|relatives|the envelope|when you're
7 5 a result|chos~|committed|committed to|the security
7 0 account your|frig~|prize|sorry !|strive|surp~|thursday and|wrote that|your listing
-1 7 act on|personal information|photographed it|private|the visitor|worry this|your voicemail
-6 -7 again on|ask for|i hope|if somebody|is back|it means|kett~|moves|s to|sent~|stops at|warn~|your data
7 1 an issue|any confusion|bin the|depots|for december|issue was|monday #|next year|now a|pls|portion|portion of|pre-~|repair|said that|sellers|send the|sent at|the line|to close|typo|was none|with apologies
-7 -1 and ring|at work|would you
7 -1 as fname|figure
-3 7 bucket|camera|password and
0 7 by anybody|envelope|gate codes|have reported|relating|relating to|service and|to flag|was among|you among|your crypto
-4 -7 call hang|do nothing|on two-factor|simp~
4 7 caller|pictures|seen it
-2 -7 carry
2 7 checkout page|envelopes|ha|password to|plug~
3 7 clerk|code and|seen your|sharing|social|some news|you trusted
-7 0 crumb|mend~|please send|the reason
1 7 disclosure of|expiry|in person|it's down|mailboxes|numbers|off them|or about|profiles|shared|staff login|stak~|tab|unauthorized
-4 7 emailed your|i emailed|second sheet
7 4 emailing|for everyone|friday's|good time|grad~|nobody should|notice of|office in|printers|rewards|supporters|took #|van and
7 6 fitted|learners|note about|our system|printed the|that a|you found
-1 -7 fname|fnam~
-7 -3 forty minutes|head and|join the|two-factor
7 -2 greeted you
-5 7 has had
5 7 including yours|pulled
-7 4 left a
-3 -7 midd~
6 7 moon~
7 -4 stand|the morning
7 7 student|using your
-7 -2 supplier|we're moving
4 -7 the certificate
6 2 # cm|a newsletter|a queue|again in|and family|are proud|are sorry|are yours|baked|bday~|be applied|been delivered|been given|before it|ben|bin day|blame|bots|bouquet|bouq~|category|certificate has|choir tour|closer to|cm|cooked|corrected copies|day tickets|deca~|delay to|delivery of|each and|examiner|extra|filled a|had entered|hampers|hit the|hours were|i mixed|i promised|improving|it anyway|labels|ladies|lapse was|left as|link i|made other|misread|mother's day|my colleague|newborn|of and|off our|other plans|our earlier|out tonight|over at|people into|petal|peta~|please throw|pre-orders|proof|question #|referral|replies will|retraction|retraction of|reverse|routed|same~|since you're|so about|sold you|sorry all|squa~|store manager|streak and|that's on|the cap|the lapse|the offer|the printer|the voucher|timi~|to eight|to follow|tomorrow|transposed|us down|utc on|was poor|was triggered|water in|we had|we hear|we mailed|we ought|we turned|weeknight|were never|winnie|wished|word about|worktop|wrong zoom|you booked|you thought|your missing|zoom link
6 1 # credit|again at|am and|and i'll|announced the|been found|been refunded|began dear|credit of|delivered the|dev|earl~|fast~|have caused|his death|incr~|issued in|licensing|muddle|nothing in|of everything|our mail|our may|purely|pure~|queued|raised|received an|reimbursed|scanned in|sent last|service is|sheet and|submit|that email|that wasn't|the reverse|we wrote|were meant|will hear
-5 -6 # days|and asks|bags|boot~|bring the|come~|died|host name|hotel chain|in three|minutes and|scam|stai~|the invoice|two-factor authentication|unable|unable to|unab~|updated our|was #|was changed|what happens|which runs
-6 -3 # rows|# second|air traffic|and they'll|and we'd|answers|batt~|be closed|by half|dear neighbours|fare and|few days|first rise|for late|has one|hours of|leaked|long|minute|missed out|night the|of six|renews|roof is|rotterdam|something we|subject line|the ticket|the wind|this reminder|traffic control|we'll send|x
-6 -4 # runs|^requ~|a fix|a pair|and children|and yes|android|andr~|appraisal|are invited|at https|begin|boats|book the|box for|by six|can overheat|child is|click and|climb|clim~|come down|company name|conductor|correct it|counter and|dear firstname|died on|divi~|do ?|driver tried|episode this|exhibition|fini~|first_name your|fog|for order|from to|games|game~|goes from|goes up|have until|her a|high street|if something|import|invoice is|is cancelled|is new|jack~|join|jury|jury service|lion~|lit|maintenance on|may ask|meet us|new terms|ninety days|no episode|off everything|on saturdays|one question|or cancel|order left|pending|ran to|reference is|request|retailer|sad|sec|seconds and|see the|shannon|spam|still free|stories|taught|taug~|test is|the barcode|the folder|the listname|the mayor|the port|the ridge|to wait|todo|trial ends|two more|using it|water and|weighs|you cannot|you when|young|your appraisal|your basket
6 3 # shirts|a miscommunication|are reminded|campaign|caused by|caus~|code works|daisy !|dear subscriber|emails one|fitt~|greetings|guarantee and|hands up|have credited|industry|is void|last night|last night's|management|me at|miscommunication|mixed|noon and|our notice|ps|somebody else's|supe~|system and|t-shirts|than an|the game|the may|the release|these things|trained for|we apologize|we muddled|workshops|worth #
6 5 ^the wrong|in our|may have|provider
0 6 a former|a spreadsheet|a stranger's|can always|card today|cards used|code~|incident notification|integration|it showed|list went|logi~|me on|of birth|our staff|out where|over !|pays~|police and|stapled|stapled behind|stranger's|tell your|the volunteer|told the|unauthorised access|wallets
1 6 a fraction|and phone|and tell|bank card|been copied|box of|charts|exposure|fraction|fraction of|here the|may know|me or|merg~|might want|mobi~|not look|noticeboard on|patched|published on|recognize|recordings|security event|security number|sick~|usernames and|was stolen|we answered|writing that
-1 6 a mailing|asking for|bank for|below that|concerns|consent|cvs|email containing|environment|head office|hidden|monitoring|of ward|opened your|paragraph and|pocket|poss~|pray~|so very|the bereavement|ward #|was forwarded|were among|which did
2 6 a stolen|an attacker|attacker|been wiped|coul~|credit monitoring|criminal|don't forget|each of|employers and|fwd|key on|messages were|my fault|our checkout|passwords|photographed|please change|policy and|pretend to|report and|scrambled|that some|the intruder|the privacy|thief|view~|went up|who feels|your call|your name|your trust
-6 -5 a year|chor~|clicked|command|congratulations|dama~|half the|has moved|hear that|hunting|is nearly|isn't a|it takes|job jobid|keep this|king~|liked|map is|name has|now reads|number ?|parcel is|payment failed|read on|resc~|six months|text you|the garden|the wiki|unused|we asked|went in|within five|words and|wrapped|your monthly|{} and
-2 6 addresses and|diagnosis|dono~|emails that|found by|is and|medical notes|mention|patients|prepaid envelope|safeguarding|see me|tax code|the prepaid
-4 -6 admitted that|lisbon|lisb~|people are|star~|until august|your certificate
6 6 altogether|by an|i set|isn't yours|our service|was left
-4 6 and check|balances and
3 6 and picked|and that's|at our|been withdrawn|birt~|client's|has confirmed|majo~|parked|recu~|staf~
-3 6 any concern|data breach|found a
6 4 appear|appreciate your|chose|direct line|fault|hiccup|hicc~|letters were|they'll be|your employer
6 0 are open|cras~|duplicate|emailed to|flow~|on hold|performance|preparation|small number|spring and|to stop
-6 1 ask the|callers|contacts|live~|reviews|transactions|you next
-6 -1 barc~|in two|it a|work out|you go
-6 -6 because the|changes|dishwasher|don't sell|eart~|is all|letter which|logo and|map string|nearly|on small|places are|salt|seve~|string user|ten days|the dishwasher|the export|the quay|this issue
4 6 bit too|circle|inadvertently|inad~|trusted us|wiped|wipe~
-6 -2 depe~|map|number in|photo and|seri~|up by
6 -3 did it|lesson
-3 -6 doesn't|does~|five minutes|fraudsters are|middle|midnight|midn~
6 -5 get the
-1 -6 great|when it
-6 0 hack~|id
0 -6 holl~|notices
6 -1 last email|workshop|you on
6 -2 love~|powe~
-6 3 move your
-6 2 personal|picture of
5 6 petra|sunday's|taken down|used an|viewers|we filed
-6 5 privacy|sala~|they've
5 -6 signs
6 -4 studio
1 5 # customer|^incident|^inci~|about rent|and account|and change|attackers|blacked|call you|change their|clips|confidence|data incident|dbs|dear patient|discord|don't recognize|downloaded it|earlier this|entitled|entitled to|fam|file your|fyi|gave that|had access|hers|hood~|id as|identity protection|in solidarity|information|irre~|it shouldn't|mention it|mobile|my laptop|obtained|outside party|parent|passport scans|replied to|showed the|social security|solidarity|someone|that replies|that should|the families|the id|the spreadsheet|they show|under another|up two|warn|was exposed|we added|we've switched|while our|you're entitled|your child's
5 2 # down|# miles|# twice|# when|^earl~|^missing|^wrong|a field|a nice|about !|accept it|adjustment|afternoon we|alarm we|all candidates|an incredible|and shout|annual allowance|arrived at|at five|atelier|atel~|because we|been counting|been renewed|before one|behind a|bins on|bleu|booking fee|bookings made|branch manager|bst|candidates will|castellanos|centres|chief examiner|clutter|consider it|credit for|credited your|crews|decision to|dispatch|dispatched on|do know|downgraded|drops|encoder|fantastic|far too|figures|find attached|full price|gesture of|gold to|harrow|has not|have said|have stood|have wasted|heart of|her sister|heyyy|heyy~|hold for|i meant|i signed|i've seen|incredible|invoice for|is our|it which|live again|marks for|matching|may in|monday you|morn~|never sent|new ones|newsletter is|not dispatched|now the|of goodwill|of next|off since|on each|our end|out between|pass is|patrons|pay you|please allow|price is|promised your|publish the|pump~|qual~|quoting your|receipts and|repair and|replay|repr~|resulted in|rostered|salt road|same evening|same-day|service delivery|she'll have|since sunday|sincere|sow|speakers|start of|statement to|stood in|sunday !|sunday at|sunday noon|taken off|teeny bit|telephoned the|th so|that morning|that mrs|the client|the clutter|the complete|the factory|the heart|the lesson|the previous|the receipt|the worry|they're being|thistle|thousand of|throw away|tickets bought|timesheets|to accept|to circumstances|too|too early|too late|traveler|treat yourself|two emails|ushers|ushe~|vaccine clinic|version|waited in|was reversed|were charged|who wanted|with dr|wrong date|you a|you away|your end|your pass|your referral|your upcoming
4 -5 # is
5 3 # you|^wron~|a private|an old|and did|and next|animal|depl~|here's the|lagos|lago~|logged in|on june|oper~|replacements|sent|shout|subject to|teen~|took|took your|we got|were shown
-4 -5 ^?|a hospital|back of|breaches|clever|clev~|comes|decision|did you|easi~|fibr~|financial|has invited|is untouched|it covers|means for|need~|others that|penalty|pena~|plenty|plen~|sail~|send|sign-in to|the details|these|thes~|wasn't you|welc~|you receive|your app
-5 -4 ^did|a terrible|activate|after n|answers are|as requested|at three|authentication|be delivered|be the|been added|been filled|broken into|cafe|calls about|can now|can take|can't offer|can't see|cape~|cata~|change of|choi~|cn|code is|cybe~|destination was|did we|disappoint|doma~|doubled|earth|email us|emer~|ends in|ferry company|fixes|flig~|free this|further notice|gate code|hiring a|honest|how|https|http~|in stock|is held|is needed|is out|knew the|last day|learnt|leave the|letting us|lot #|may apply|meanwhile the|mind the|minus|minute and|museum|need the|new version|nominations must|nothing changes|nuisance|nuis~|null|number was|object|on windows|opens at|our warehouse|panel|pick it|position has|quie~|re|report it|role|shall i|sponsored|spring|spring timetable|stri~|suit|teach|terrible mistake|that has|that sentence|the rules|then i|they write|this you|those who've|time for|to destination|to disappoint|toma~|total|tuesdays|umbrellas|waiting|we met|we're hiring|we've made|you disagree|you until
-5 -3 ^planned|a ball|a fee|a fire|a generator|a lot|a lovely|advance to|after eleven|ahead and|airlines|all of|along on|and noon|and watch|another way|as ever|as they|be sorry|beach|beginners|boarding pass|bold|booking reference|break|by your|can't come|cancelled this|cape|cardboard|cardigan|carry over|catalogue is|chargers|claim for|closed today|closure|command help|container|costs|days please|delayed by|did a|dogs|doors close|easy|enclosed form|euros for|excuse this|first of|five to|follow along|following|for telling|full list|generator|grandmother|has recalled|heav~|hello sam|her voice|hide|hiring|hiri~|home relies|honey|hone~|hope you'll|if there's|ill and|is online|is sold|it so|it stays|join us|lid and|lost her|mailing list|mare~|me a|meeting|met office|minutes for|miss you|move to|napkins|napk~|next tuesday|nonn~|nudge|occurred when|on both|on two-step|one customer|one night|one the|or ignore|order as|our bad|pat|pencil|planned maintenance|plants|please let|raj|relies|relies on|ring their|roll well|rosebank|rsvp|scaf~|scammers|screenshots|second week|shall we|share the|shot|sing|sunday of|swiftline|take back|tale|tell us|the basket|the book|the choir|the dentist|the met|the minute|the set|this time|to cancel|to deal|to print|to run|to travel|to trouble|tower|transformer|trol~|tucked|tuck~|unplug|upgrading|upgrading our|used on|vine|walk is|week of|welcome !|what did|wholesaler|wins~|word of|yes no|yes we|you forget|your boarding|your check-up|your sign-in
-1 5 a caching|and because|are deeply|became aware|by one|caching|confidentiality and|dermatology|email addresses|fertility|fert~|forwarded to|have heard|holds your|last quarter|membership cards|messages from|recently became|rotate|shared drive|should've|sit in|so nothing|statements and|the group|the noticeboard|time you
5 5 a configuration|a handful|bands|bank account|by me|handful|handful of|have removed|misdirected|misd~|owe|regulator
2 5 a cyber|anything you|brought|credentials|from one|how the|name email|of credit|of member|our error|password that|pins on|secrets|spotted|the session
4 5 a database|and earn|daughter's|i've been|in friday's|in or|loya~|page was|pasted|resu~|sim|year group|your login
3 5 a fresh|a routine|and told|applicants|ceo|drives|first names|kirs~|monday noon|my phone|the page|we recently|we'll pay|who rang
0 5 a partner|alerted|allergies and|an employee's|and security|another customer|app could|at reception|auto|delivery addresses|dete~|disabled the|documents|empl~|for alarm|from them|grievance|held the|his phone|information commissioner|means a|nicknames|no names|not open|of anything|our membership|passwords are|persons|posted a|prot~|readable by|see your|signatures|staff|tablet|the attackers|the shared|thie~|transparency update|used at|viewed|volunteer|was readable|we learned|were inside|were readable|where you|who else|your salary|yours included
5 0 a portion|be requested|cent|dear seller|delivery we|eight|final|flowers|hi gareth|i wrote|intermittent|minutes before|pair of|please bin|receipts|reve~|sellers are|success|swap|we restored
5 1 a push|a subset|administrative|along the|any disappointment|apart|apar~|be for|blam~|blown|called you|celebration|chea~|corner sofa|crack|date is|dear valued|desk from|distinction|down for|emailed at|excellence|fenwick|fenw~|first-class|from last|get to|had died|half of|headed was|highest standards|hope you're|inco~|is off|it good|it myself|itin~|layout|linked the|lost the|migration|morning we|my direct|now take|off !|omitted the|one for|oops !|our autumn|our courier|paid the|poll|pots|proo~|put two|recording is|recycling calendar|regions|sati~|service restored|solvers|standards of|subscription|subset|subset of|that includes|that window|the almond|the crew|the muddle|the poll|the test|this may|to partner|typed it|typed the|unexpected|update that|upgrade|vote on|wasted|way back|we strive|we value|we'll stand|whoopsie|will make|you've already|your continued|your doctor|your satisfaction
-5 0 account from|hope you|is enough|last #|membership number|online|onli~
-5 -2 after your|ages|are confirmed|arrange|as long|barcode|blin~|both are|car is|identity|just as|lost property|may change|november #|or by|pairs|please take|roll|symp~|tell~|tin|to five|to hand|to join|to us|two-step|watch for|wide~|years
5 4 alar~|an update|news~|not have|only #|the printers|unknown|update on|we rolled|who's|you owe
5 -1 already|alre~|breakfast|date was|getting|gett~|now with|remember|said|your time
-3 -5 already given|citi~|data breaches|day so|days to|g|intranet|loses|lose~|spel~|start|suggest|that use|the intranet|the queue
-5 -5 and it'll|array|asked whether|asks|attacked|batc~|blog|cyber|disagree|fibre|first_name|floor|forward it|loose|loos~|ministry|not able|once the|or read|pounds|retiring|sender's|signed up|stays|the ministry|the sender's|they ask|to hear|vector|vect~|we keep|we've updated|welcome to
-2 5 and pan|at what|bank statements|be found|can see|condition and|donor|everyone could|folded|in writing|patients with|posted your|public|put all|refuge|sheet with|the community|the names|thread
-1 -5 anno~|death|deat~|still|stil~|trig~
-5 -1 at home|culp~|friends|hull|moving to|replied|the board|to keep|tool~|write that
1 -5 boun~
2 -5 cancelled|recipe
5 -3 certificate|less~
5 -2 covered|saying|sayi~|use this|warm
3 -5 declined|due
-3 5 deleted it|news from|pers~|the union|urge~
-5 3 display
0 -5 drill|dril~
-4 5 encr~|include
-5 1 members of|slips|the firm
-2 -5 the day|tour|we suggest
2 4 ! !|acto~|advised that|an external|and we've|aware of|been notified|brochure|broc~|cost and|didn't make|got out|heads-up|irs|it had|loyalty accounts|moni~|newsletter list|one year|pay for|points back|points were|refresh|rela~|see here|the caller|the directory|the sheet|took it|trusted|up !|were spent|you live
4 2 ! wrong|# against|# orders|# rather|# should|^regarding|^rega~|^too|agm is|ahead of|all nine|all over|and didn't|and kept|apologies for|approved the|arranged a|attention|ballot paper|bea|being printed|below a|bit early|box #|boy ?|button a|claim it|closing date|code will|conference|confusion and|congratulated|control of|correction the|counting on|cover has|customer relations|dated|days late|did not|direct|drop~|either way|ember|every penny|excited|explaining that|first pick|fixed and|flyer|flye~|forgive the|form i|from april|full match|gave your|get it|good boy|greetings from|grid with|had set|hollins|hook~|i placed|is just|it !|june #|just|left you|lift to|masterclass|may wish|mercury|missing and|monday our|morning off|motion|moti~|move it|nico|nobody got|not respond|of this|ones and|ought|ought to|ough~|our flyer|our leaflet|our november|patch|pick of|pinb~|placed the|please replace|post-incident report|prairie|promised|pulped|pulp~|queue and|race|rather cancel|ready for|recipe in|relations|released the|restore|returned and|row by|saturday for|send anything|servers are|should this|somewhere between|spain|spai~|statement and|stock in|supplied|takes six|template was|th and|that certain|that may|the inbox|the start|things happen|this have|to skip|to submit|together and|trained|tuesday's|turned the|unin~|wardens|was never|was released|we accept|we approved|we congratulated|we fitted|we invited|we showed|we'd put|who checked|who's a|woke|wonder|you cancelled|you nothing|your comments|your fern|your photograph|your real|your september
-1 4 # addresses|a hidden|accessible online|and destroyed|and human|and postcodes|and signed|anonymised|bereavement group|birth date|borrowed|canv~|clips were|days in|details and|did and|downloaded|downloaded the|even so|extract|eye|footer|found on|group chat|guard|information notice|info~|instagram|it shows|its copy|opened|page belonging|postcode and|private messages|real regret|roster|roster to|sent through|settings of|slipped by|solicitor|swap~|thandiwe|the roster|think that|urgent your|visitor photographed|was inadvertently|was posted|which certain|your diagnosis|your medical|your names
-4 -3 # as|# by|# decision|# kg|# names|# pairs|# seconds|^changed|^clos~|^recall|a cold|account activation|activate your|adair|adai~|adul~|advance for|after three|an outage|and call|and leaves|and needn't|and now|and return|answer in|answer the|are due|arrivals|arrive by|asked for|at last|at ten|attached below|bad day|ball|batch|batch #|be back|be shut|be waiting|been unsubscribed|before noon|beginning|bent|birc~|blankets|blurry|boarding|book it|bought one|bounces|by text|c a|cable car|can follow|can ignore|can't open|capers|cars|chemist|code with|colleague in|come early|come for|cost #|costs #|cost~|deal with|devices|disagree you|do you|don't be|door a|down by|emergency|end-of-life|end-of-life care|entry is|event and|example map|extend|fair|family in|faults|fees of|fill|find out|first box|fit|flight|for coming|for her|for nine|for nothing|forecast for|friends get|from tuesday|full of|give them|good for|goodbye|handle|has left|has looked|has lost|hashed|hash~|have {}|hero~|hi yusuf|hour or|husband's death|id #|instead and|it all|it arrives|it goes|it something|july has|june is|kept your|last year|leek|leek soup|left something|letting|lift|lift is|lime|linen|lord|lost on|ludlow|ludl~|may see|mayo~|meet~|metre|monday it's|muse~|need your|new rules|newp~|next lesson|no and|no judgement|not and|not received|number below|off as|olym~|on tuesdays|one file|opin~|order number|out in|owner of|paper and|parking is|pine~|plum|postal|postmaster|pressure|quote your|rain~|ransomware|rates apply|ratt~|re can't|receipt is|refresher|replied with|return it|right for|rowa~|said in|seat~|section #|sections|see where|share your|shoot|skel~|smok~|specific|spoke with|stairs|stal~|stretch|subject|subj~|subscriptions|ten-minute|ten-~|terrace|the better|the bridge|the counter|the grower|the larder|the map|the moderator|the owner|the plan|there were|they come|thirty-one years|this list|this site|to match|to nine|told off|tractor|tras~|trem~|tuesday morning|turn|upstairs|valid on|vat|vete~|way to|we missed|we tell|weat~|wind~|with more|with this|wool|write it|y|yarr~|you're now|your husband's|your two
-4 -2 # euros|a baker|a cushion|a fifth|a game|a love|a time|aloud on|ana|and costs|and disregard|appeal within|at four|av218|av21~|avoid|back any|be read-only|because your|black|book on|book online|broken link|but your|cake with|can't get|cancel in|cancelled because|central|charged and|cole|contractors|cushion|cush~|dairy|dair~|dazz~|delivery until|denise|didn't go|digging|do differently|drive|due for|e4|election|elec~|euros|evening on|exporting|exporting more|fall|fifth|five|fixed an|flat~|flight av218|for letting|freya|frey~|from inside|funeral is|gone they're|good deal|grid~|half our|happy hunting|hats|have another|hear the|helpdesk|hi runners|house number|if we've|inju~|interruption and|investigation|is my|keep your|kiln is|lending|long as|longer with|manager is|may appeal|men|mill road|missed your|mr whitcombe|nearest|next-day|next-day delivery|nine until|no longer|nois~|number to|obi|of march|of october|on thursday|on xx|oops did|opened in|order {}|paste|permit for|pick a|rains|rebook|reck~|remains unpaid|remote|rise~|rivers|send no|served|set off|shoo~|since and|so from|sorry in|sound like|spring ?|stayed with|stop working|storm|subscribe to|suspicious|take your|tell a|telling us|the address|the company|the manager|the members|the minutes|the quiet|the radio|they're gone|things that|to cars|to leave|to object|to snow|toot~|travels|trollope|two hundred|uh-oh|uh-o~|unplug it|uses|waiting for|warehouse and|we stopped|we'd hate|when exporting|when they're|whoops|with sympathy|with three|without notice|won't happen|wonders|wool~|xx #|xx xx|you leave|you must|you subscribe|you tell|you'll leave|your member|{} was
-3 -4 # million|a breach|an automatic|and delete|and run|application to|are sending|asks why|b|been stolen|beware|beware of|bewa~|brea~|charged|company|contact your|covers|doors open|fare|filled|five-minute|fix|for the|happy|have #|i understand|institute of|is attached|keyboard|kit|library|libr~|look like|not do|outb~|post it|pump|say they|shelf|the fire|they work|tick~|upst~|user name|what to|worst|you requested|your pin
-4 -4 # pages|^no|a crash|a nuisance|add the|admit|allotment|and stops|bounty|brown|cash|compares|eliz~|empty the|everywhere|exceptions|feet|fish|fran~|hack|has today|hope|however|in any|information security|is retiring|isn't ours|kettle and|like the|lowe~|market|message that|mill|minutes to|month #|moss|near you|not affected|on date|opens in|paid in|pay in|penalty of|photograph of|planned|plenty of|policy covers|raising|rans~|reads|rose~|scam~|shoe|slowly|soft|sorts|straight away|study|sugar|suga~|terrible|the bounty|the disruption|the hospice|the position|the spring|they want|to find|tota~|unsolicited|unso~|weak~|were very|works for|wrong with|you write
4 1 # refunded|# viewers|^not|^yest~|a birthday|a crew|a wee|administration|ago you|alert fires|amendment|an incorrect|an owner|and several|answer this|any child|apologies to|apology from|appear that|article|as promised|be reimbursed|before anyone|bhat~|big kev|booking and|bought before|boxes|boxe~|branch is|broke the|bus #|busiest|by same-day|cabi~|calculated|calc~|calendar was|called went|can't give|cate~|challenges|circumstances beyond|claddagh|clad~|clinic is|closer|coach leaves|coil|collected on|configuration that|connectivity|contributions|credited with|croydon|croy~|cut-off|cut-~|debi~|depo~|described|dictated|do apologise|early|eleven meetings|elves|elve~|error was|expectations|failed for|fant~|fast|fee is|files stored|first anniversary|for next|gb|geography|geog~|go on|got our|h|had moved|hall b|hall d|have refunded|here's why|hey gorgeous|hi bettina|hi jo|hi team|honour|hugo|i double-booked|if that's|ignore the|in monday's|in tuesday's|inconvenienced|invite|it's open|it's our|joy|june newsletter|let the|listings|llp|lost and|lounge|loun~|lower figure|made on|made up|mass~|may between|me and|minutes early|morning|moth~|names were|needn't have|new app|new office|no form|nobody could|noon was|notice #|now takes|of requests|omission|omis~|on by|on us|open until|or give|order reference|ordered one|our busiest|our control|our doing|our fault|our june|our network|our payment|ours ran|photo of|please tear|poll~|poor|previous|proc~|programmes|proportion|proportion of|q3|quick note|rebooked|recalculated|receive a|record of|recording will|released|report by|reversed|reversed at|right about|right so|rolled back|running the|safe and|seat fee|seat you|shap~|shir~|so nobody|sorry that's|statement we|styl~|sydney|sydn~|take place|tested|testing the|than expected|thanked|thanked you|that price|the #|the actual|the billing|the boxes|the cancellation|the entry|the extra|the gremlins|the invitation|the listing|the news|the older|the packs|the patch|the rain|the round|the slots|the stream|they weren't|this can|this season|till~|times on|to compare|to unforeseen|tomorrow before|too high|too little|too so|tuesday as|two drivers|understanding and|us up|village|voters|was mine|was there|was withdrawn|wasn't the|we billed|we double-booked|we loaded|we overbooked|we released|wear|wee|week we|weeks for|will see|winn~|with nothing|without it|won't do|work and|would appear|wrong address|wrong time|wrong week|you #|you collected|you happen|you looked|you soon|you spent|you stood
-2 4 a fake|anyone you|around #|closed it|encryption|law|medical|necessary|prepaid|taken offline|the director
-4 0 a password|ask how|click|expo~|flip~|junior|number has|one wrong|paddle|poli~|switch off|table of|the blue|the nearest|was recorded|we cannot|week i|where each|write again|year of|you like|your hearing
3 4 a person|a shared|an outside|deleted the|didn't check|filed your|fresh|gave the|google|goog~|i've moved|last thursday|misu~|myself|myse~|of our|panic !|paused|pull~|recommend|spring's|the result|traveller|uploaded|wiped the|wobb~|your results
-4 2 a picture|delete it|form~|know by|limits|log|next to
1 4 a setting|access logs|action required|address to|all who|among those|an identity|an unauthorized|and points|and some|anybody who|attachment|been to|breach your|calls and|canvassing|caution|codes and|complain to|conditions and|contain the|copied from|copied what|deep~|details tell|digits of|discovered that|elsewhere and|emails usernames|four digits|funny story|has reported|i published|i'm the|in chat|incident affecting|irs for|it held|letter was|log that|login is|lorraine|malicious code|mobile numbers|model and|new badges|number were|o'leary|o'le~|our forum|our inbox|our job|our logs|paid by|pan|passport and|persuaded our|phrase|please warn|popp~|price !|protection pin|public map|recently|references|restoration|says he|september your|sheet|shifts|sides of|someone signed|stick with|sticks|stress|switched the|that card|that key|that mailbox|that pretend|the donor|the envelopes|the mailbox|warn your|we've gone|went to|who looked|will visit|with all|years of|yet know|your bookings|your information|your insurance|your runs|yours among
-2 -4 a title|already paid|at half|began|bega~|breached|coffee|ending in|fill~|isla~|it isn't|leads|lunc~|passengers|password or|rows|safe account|that people|unless you|using our|wrap~|your plan
0 4 about this|alarm engineer|and where|anyone contacts|as compromised|asked each|asked the|been there|by card|came~|child's name|column with|conc~|copied and|customer operations|days he|donors|engagement|family has|form #|forms|gardai|get from|gone and|hackers|had fallen|had looked|have worked|hist~|iden~|immigration|immi~|it's locked|kid's|kid'~|limited|locked now|mailbox on|member list|membership list|merge|messages you|monitor|names your|never had|not encrypted|off with|opened by|party may|protection commission|regret this|remotely|reportedly|rev|save the|security is|some account|stap~|the addresses|the attachment|the charts|the clips|the copy|the loss|the mobile|the sharing|they read|uploaded to|we build|we shared|were visible|withdrawals|work that|you now|your cv|your page
4 0 address are|almond|although you|anticipated|attached please|blank|bottle|by accident|cause we|consequence|debited|deli~|disappointed|don't need|drop-down|erro~|happy birthday|important information|incident report|incorrectly|invitation to|it will|lacked|made in|myself and|nice|of eyes|pass|putting|putt~|replacement|returned a|safe to|so it's|template|than anticipated|the business|the notice|the surname|unforeseen|were right|wrong column|yesterday's letter|you as
-4 -1 again the|an accident|card number|card numbers|careful|check your|cond~|end-~|esse~|flat|for several|has promised|including the|insurance number|items|item~|lands|locks|look|own systems|person who|the cable|their own|to others|were involved|when he|you come|your friends
4 3 alarm|are now|as of|by hand|cred~|dese~|digi~|erased the|gamb~|gone back|had|had the|has our|have now|it when|it's fixed|link was|of customers|our newsletter|printed|queries|remains our|removed the|scheduler|seems|selling|that time|the regulator|theo~|third-party|this morning|though you'd|treat|visits|we'd never|whichever|withdrawn|worked and|you up
4 -1 apologies|cases are|extremely rare|harm done|runners|such cases|the certificates|the left|we'll post|while you're|wrong name
-1 -4 applies|book a|green|in february|is the|per|rise|rott~|unsubscribe|warehouse|ware~|you for|your appointment
1 -4 at midnight|boil~|c|closing|interest|it'll|it'l~
4 4 august and|bought the|bulletin|bull~|dpo|fact|for good|from now|has since|hire|it would|know it|loyalty|okay|paper will|properly|ravi~|receptionist|sign-up|tuesday we|went missing|who bought|you deserved
-4 4 bank details|probably
4 -2 box office|queue|thursday at|timetable
-4 1 chat|compliance|done it|eleven days|it's gone|the friday|web|your house
-3 4 engines|nece~|people you|urgent
0 -4 have already|invi~|nothing you|stop using|tria~
2 -4 if you've|missed|reme~
-4 3 it down|one you|that an|that means
4 -3 the winter|your seat
-3 -2 # mph|a dry|a fibre|a newspaper|a slice|a waiting|again with|altos|and most|appointment on|are forecast|are welcome|ash|available on|basket and|bask~|be reading|bearer|bearing|bearing with|because of|before coffee|believes|best wishes|blur~|boat~|both days|browser|bug fixes|burn~|can pay|catalogue|causes|check on|clicked by|coast|coats|coat~|cotton|crem~|crossed with|cut by|damp|dear juror|dear {}|drizzle|driz~|each year|edit|election of|end on|exact|extend the|failed in|fixi~|following the|for bearing|for {}|friends of|from settings|full by|gate|green umbrella|gusts|gusts of|gust~|has advised|has told|held on|hi freya|high|home is|humans|if it|in {}|inspection|is moving|is postponed|is running|is set|is valid|issue #|it rains|it sorted|it's your|juror|juro~|laptop is|large box|laryngitis|lary~|last tuesday|late and|left #|library card|line or|litres|litr~|lose you|loud|milk|million guest|money goes|mornings|mph|mud|must reach|my first|name date|nell|nobody was|oops we|oops you|or a|or contact|or unsubscribe|our investigation|our standards|packed and|payment didn't|portions|postage|prefer to|product recall|quarry lane|questions|questions and|questions no|rained|refunded #|reid|reminder that|request to|rivers and|rowan|rude|run at|say what|sent back|september and|serial number|seriously|shop|singer|slice of|so there'll|sorry it|standards editor|straits|street have|street this|surveyors|table with|tag on|take #|taken ill|ten tonight|th or|than five|that date|the beach|the delay|the handle|the pass|the stairs|the tractor|the tyre|the vehicle|them at|these emails|they're yours|thic~|tickets have|tight|to eat|to room|to their|tomorrow is|trade|tyre|under five|unhappy|unhappy with|unha~|unpa~|until about|veg|waive it|washing|wash~|well~|what's on|whitcombe|width|widt~|with {}|works once|you meant|you what|youn~|your refund|zone
3 1 # one|? no|^credit|^doub~|^early|^link|^the #|^we|^work~|^yesterday's|a recipe|a week's|abst~|accountant|accounts receivable|again if|against our|ago|allergen|almond slice|an alert|and about|and continued|apologise|are being|are bound|arranged|as a|as that|ashamed|asha~|away your|back or|back today|bank charge|be getting|because i'd|been cancelled|been posted|been returned|been seen|before their|being refunded|bench at|betting|between friday|between us|billed you|biscuits|bottle is|boys|brain|but hey|by ten|can bear|can say|cap|card for|certificate on|certificates|claim the|class today|close to|corrected invoice|courier to|courier's|d we|daisy|dais~|dates for|decaf|decimal|desk had|didn't deliver|don't get|don't ride|downloads|drinking|driver and|dropped|due course|earlier|else in|engineer did|events|everyone who|exports|fact~|failure|fancy|fares|fee|fitz~|flav~|for excellence|for friday|for our|for wasting|founder's|friday as|from any|from memory|froze|fundraising|further information|gambling|gardening|gave you|getting a|giving your|goal|gold|gone to|gremlins in|had bought|had cancelled|had loaded|had queued|had tested|hadd~|hair|hampers than|have booked|have built|have one|he hasn't|helping|here by|hey the|hi lovely|hotel in|hour after|huw prosser|i forgot|i hit|i relied|i'm in|i'm really|in box|in due|in future|in singapore|incorrect dates|intended for|is getting|is ours|is waived|is withdrawn|issue with|it's late|it's worth|itinerary|knowing|late|leaves out|lect~|left behind|left this|looked as|magi~|mapp~|matinee|mati~|may was|meal you|migr~|miles away|month of|mr lindqvist|mudlark|mudl~|my sincere|network|next year's|night you|no record|nope|not arrive|note from|now !|now we've|occasioned|of thursday's|of tuesday|off by|on new|one which|opened two|ordered at|our account|our almond|overdrawn|oversold|paid at|parking for|party and|past eight|photographs and|properly sorry|proud|proud of|published the|pushed a|quoted|rate for|receivable|refund by|reply directly|reprinted|runners !|sche~|sent it|severnside|ships on|signed it|sincere apologies|skip the|small hiccup|so none|sold it|sold one|some fans|stand for|start date|status is|still come|stop riding|stored on|strive for|strongly|taken #|tari~|team in|that left|the allergen|the branch|the corrected|the earlier|the full|the ghost|the higher|the holiday|the kind|the meal|the motion|the phones|the provider|the six|the studio|the till|think of|this error|those too|through twice|ticket before|timing|to advise|to and|to care|to every|to give|to last|to you|today by|took you|twice for|tyre~|units|until sunday|uploaded the|used last|vienna|vien~|was issued|wasting|wasting your|watch it|we are|we mixed|we oversold|we wished|we'll get|we'll see|we're always|we're refunding|were counting|when i|when someone|whether you|who made|who spent|whole team|will refund|will still|with last|without testing|won't pretend|wrong book|wrong day|you between|you'd already|your cancelled|your coach|your dog's|your experience|your favourite|your november|your sofa|your status|yourself to|zephyr|zeph~
3 2 # out|a donation|a server|a third-party|abundance|abun~|ache~|ad|added|adde~|advised|already used|app we|attention that|back by|boost|boost your|chief|chie~|communication|configuration|connected to|counting|cto|deploy|drama|dupl~|during|duri~|faul~|got it|had arranged|had booked|had nobody|highest|hole in|i'm ashamed|key in|lies with|like someone|link that|may not|may we|message of|monday it|now go|of you|ones for|our text|over~|paid on|printed with|prof|provider's|rate and|sorry folks|spoil a|spotted it|that still|the alarm|the key|though you|to remain|unkn~|well this|were|yesterday|yesterday's email|you had
0 3 # patients|^driv~|a laptop|again set|am on|among them|amounts of|an isolated|and date|and showed|anon~|anyone can|assured|back after|be wary|been viewed|break-in at|bursary|channel|code were|controls|credit report|dates of|device was|disk was|dms|dna|docu~|else and|even though|everyone out|fell for|forum|gardai and|given us|incident at|into and|involving|is locked|know has|left by|letters of|lift~|location and|message for|might cause|minutes on|minutes your|name mobile|names emails|never stored|not compromised|now before|on paper|or tell|order against|other customers|other way|our cost|our safety|partner|pasted into|payslips|police are|recordings were|researcher|safety team|signed everyone|split the|status and|suffered|suffered a|suff~|sunday's bulletin|that firm|that picked|the contract|to delete|to demand|took names|viewed by|visible online|wary|wary of|we've told|weird|weir~|which we'll|which we've|writing|written it|your dna|your trips
1 3 ^data breach|^head~|a camera|a hacking|a sim|a thief|about your|access|accessed with|activity on|add-on|add-~|affecting your|alumni directory|and email|another site|are required|asked them|backup was|be considered|been visible|blacked out|branchline|by other|call from|cards were|complete with|compromise of|courier on|customers typed|email phone|every credential|expect convincing|expiry date|fbi|for free|friday we|graduation|hacking|hacking forum|have impacted|here in|hoodie|i'd understand|i'm mortified|involved your|job titles|keep with|kirsty|list left|measures|migh~|namaste|nama~|not us|of stolen|of your|old staff|open to|passport copies|password but|password is|password pairs|pressed|pretty|pull a|quigley|quig~|recruitment|reps|rolled the|shared your|staff password|stolen key|the alumni|the fbi|the screen|theft|they saw|timeline|times and|tried millions|w-2|with first|wrong attachment|your calls|your kids
0 -3 ^for|biscuit|draw|lab|the lab|trial
-3 -3 ^how|^sorry|^sorr~|a chair|a permanent|a solution|adipiscing|adipiscing elit|adip~|amet|amet consectetur|and upload|anything in|apps|ask|ask you|asked about|attach|b c|bad|booked for|bother you|call your|chee~|choir|consectetur|consectetur adipiscing|dolor|dolor sit|elit|explains|for us|four years|from leeds|good~|have to|i do|is still|it ?|kettle|leaked from|message to|minutes of|monthly|nag|needed the|not found|our logo|page for|parcels|paths|permanent|plan~|points and|preview|reads the|read~|records show|request_email|room is|send your|sending texts|sens~|sequ~|settings|severity|shop has|sit amet|site~|takes|texts that|the answers|the bin|the display_name|the north|there may|these are|they look|tip of|to request_email|towe~|unsu~|us #|user user|usua~|verify your|we looked|we'll be|week #|who've|with thanks|your contact|your domain|your photos
3 0 ^that|a row|a zero|and carers|be aware|billing|book your|bound|but that|by thursday|colo~|column for|customer experience|don't have|esti~|eyes on|fjor~|gang|half|have taken|ignore our|inconvenience this|interval|launch|like a|luggage|lugg~|may statement|merged|results are|salt~|says #|service advisory|shift|some users|stating|stating that|tariff|the drop-down|the july|throughout|throughout the|to stand|tuesday's letter|was caused|was inconvenienced|was read|we texted|went through|who took|wine|you anyway|you twice|your contract
-3 3 a court|affecting|and its|dates and|learned that|prof~|reported|used to
-1 3 a neighbour|another family's|behind it|contract and|ended the|engines to|foru~|has your|he says|i feel|incl~|liab~|notes|of customer|profile|secure|spre~|swapped|tax file|test results|the notes|visible in|what time|which shows|your messages
2 3 a wobble|anyone who's|broker|cards|chief nurse|directly to|her teacher|identified|it can't|it matters|linked|one of|out your|outside of|phon~|played|postcode|rang|reports of|result|revoked|screen before|search|spoken|spoken to|spot~|that list|the irs|theirs|thoughtless|thoughtless and|until you've|was on|was thoughtless|wi-fi|wi-f~|wobble
-3 2 able|able to|and what|at them|contacts you|date of|shar~
3 3 account number|albu~|amazing|amaz~|anyone who|be our|bit of|cause|everyone on|footage|from our|give your|hiya !|hq|hurt~|isol~|list was|marker|morning and|note for|our finance|party|phones|protection officer|reservations|switched|ta|this might|to our|up for|upon|you paid
-2 3 addr~|folder at|info|passport|says where|the logs|who now|writing to|you parked
-3 -1 an incident|back thursday|been charged|breach of|database on|first name|fore~|like~|placed on|pop in|prob~|public register|reported it|support|the man|the subject|tric~|week a|will keep
-3 1 and had|and when|has returned|is coming|our office|used a|you sent|you spoke
-2 -3 are #|budg~|criminals are|departure|fake texts|find a|fraudsters|have~|keyring|keyr~|lost #|quickly|score|sort~|systems have|thirty days|typed your|you please|your colleague
2 -3 boiler|there's nothing
1 -3 booked|funeral|lunch|rehe~
-1 -3 boots|exce~|guid~|is open|it works|simply|the main|the middle|to reset|wait~
3 -2 cove~|here is|sorted the
3 -1 edit~|gree~|here's|laun~|refu~|right|saturdays|work~
-3 0 four months|loca~|low|you ticked|your security
2 1 ^ignore|^igno~|families who|i packed|put #|skei~|solveig|t-shirt|yours again
0 2 address was|addresses of|ancestry|ance~|and re-enter|apologize if|personal you|re-enter|re-enter your|was impacted|were copied|your ancestry
-2 -2 basket is|birch|it didn't
2 -2 difference|power
1 2 incident that|names addresses
2 -1 the lost
`;
