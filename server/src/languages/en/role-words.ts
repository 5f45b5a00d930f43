import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-27 from all
-23 valued
-20 bad
-19 all of
-18 guests
11 sorry
`,
  fault: `
-36 incident at
36 only #
35 his
34 called
32 found the|identical
-32 was no
31 negligible
30 funds|see here|the blame
29 # also|came|grid|it never
28 cup|eleven minutes|gremlins in|isn't from|more orders|off a|orders for|out why|purely
-28 error was|place and
27 # we|brad|built|should have|stores
-26 birthday and|health|include|technical
26 from us|place of|set the
-25 and you|impact|technical fault
25 applied|came to|had not|it isn't|minor|old|over !|parents names|the cracks
-24 a courier|isolated event|took place
24 caused this|chose|count|cracks|for that|for three|friday's|hole in|not #|the first|to work|was one
-23 a simple|four of|was on|were on|your mother's
23 a timely|at #|cakes|difference is|happen in|hartwell's|have seen|not change|patch|posted|said #|showed|we lost
22 another|are modest|bit of|capacity|children's|could not|day's|episode|it again|modest|on saturday|privacy and|the head|the proof|the system|there for|winner
-22 blame the|five and|had been|offline
21 # rd|anyone on|caused|decision|dog|export|failing|hand and|just|morning's|one don't|rd|says|shown|that is|the copies|though !|turned out|typed the|we caused
-21 at our|benefacta|breached|closed the|site that|staff were|was breached|were the
-20 # on|both|cards|court|simple
20 about|called us|carried|certificate|charged|costs #|did|had no|is this|is what|it should|looked|matter of|paid it|patch test|showed #|sold you|street on|than an|the amounts|the fault|too|true|unusual|we made|we take|went|you that|your privacy
19 # mg|# tickets|a good|a matter|aren't|arrived|attacker|exam|fell over|gremlins|have two|head is|i|invoices|it took|it's really|list for|made a|memory|mg|never|normal|omitted|on my|placed the|plain text|remember|same number|says that|settlement|tariff|the top|them as|we kept|we sold|went to
-19 a legacy|control|data provider|day|file had|have read|legacy|list on|mistake|myself|researcher told|the price|upgraded|we've|were opened|worth
18 # i|act|and did|and never|brown|eleven|exams|from a|home address|i chose|lift b|needn't have|of guests|room for|skin|sooner|the #|the bank|to have|we let|won't do
-18 a payroll|badge|changed it|computer had|dates|dates of|far|file from|has|information|key and|level|limited|name|payment was|postcodes|satellites|the error|their|was public|we have|you were
17 # minutes|# this|a great|and i|and yours|are #|arrears|as a|ate|began dear|breakfast|decision on|hadn't|in question|invitation|last year's|live in|miscommunication between|not in|our own|packed|passwords old|picked|private|refunded #|right ?|sessions|that we|this morning's|took more|tour|what it|your #
-17 address|are reminded|birthday|church|clips from|closed|contractor|courier|data|day is|details were|done|fails|has looked|i have|like|links|lol|mistake and|passwords are|pressed the|scheduler|show that|sophisticated|stuck|ten|that someone|the computer|we don't|we're sorry|write
16 # not|a miscommunication|amounts|and they're|any child|biscuit|costs|demand|e-ticket|for six|fundry and|hide|i read|instead of|invitation to|islay|kept|miscommunication|much|no time|nothing|notice|our payment|our tests|photographs|printing|reached you|reversed|right price|six days|spotted|the invitation|the nurse|the vast|threshold|time was|took us|vast|vast majority|view|was #|we wrote|wine|your e-ticket
-16 a fraction|are kept|as one|billing|bureau|glitch|had one|is the|leave the|next day|noon|of members|on june|payroll bureau|personal|something|stale|there are|was wrong|we're|when a|wrong button|wrong price
15 a clerical|a neighbour|are deeply|clerical|clerical slip|did not|found out|fundry|great|had paid|heads|in arrears|individual|is an|its disk|lift|neighbour|on your|our template|outside the|over|part|photographs and|proof|question|says #|short|stamp|stress|the difference|the twelve|to note|to somebody|we did|we promised|web|yesterday's letter|you came|you saw
-15 and parking|at your|criminals|fraction|fraction of|have no|in at|listings|me|not to|open day|opened by|out that|page was|players|properly|router and|show|subject to|the agent|the folder|the holidays|the warehouse|times|trace|two people|you wrote|your last|your scan
14 # when|and left|as #|biggie|but the|card details|careless with|cause|caused by|children|copied the|deserves|disk|excuse for|file after|fork|gave the|have fixed|it looked|left off|live|loves|mail|no biggie|not notice|on april|ordered one|ours|regrettably|relied|relied on|room|she was|since #|somebody else's|sorry our|sunday !|take the|temp|template was|that account|the correct|the date|top|under the|with last|work for|year's
-14 accounts may|and a|and certain|as far|computer|covering|don't|dress|else in|every|figure|fine|first name|high|i apologize|id|item|nevada|next|nothing else|payment|platform|record was|right password|sorry|supply|system we|terms|the figures|they show|your reservation
13 # gb|a weak|alarm|am truly|april #|are private|article|began|blank|block|by our|coaches|continued|crack|crept|danger|gb|had access|is no|issues|locks|long|matter|never to|nice|no card|number one|of another|of june|our mail|procedure|publish|ran|says and|signed off|submitted|tests|the cover|the industry|the photographs|the report|to that|top of|tuesday's|weak password|wrote|you received
-13 bad|but no|caught the|discrepancy arose|do not|down at|downloads|example|far as|go to|had the|have changed|held|if|it's not|june #|letter was|numbers were|our request|passed|possibly|price was|rain|router|scan|supplied|system in|the attackers|the mix-up|this event|times and|trust|we'd like|wi-fi|will
-12 a sophisticated|benefit|by|by a|else|exposure|few|for this|for you|friday|ha|holidays|i apologise|limited set|loop|not updated|of me|our supplier|port-out|set of|shiny|sorry for|the building|the file|the result|their responsibility|to blame|transaction|typing|under a|wrong the
12 according|according to|and then|b|circumstances|courier pannier|error the|extremely rare|fault in|fitted|green|happened|i ask|i'd|intermittent|it|it shows|likely|most|name age|now the|of date|on every|our view|pack|previous day's|probably|rules|showing|sort|the bank's|told you|twice|wednesday's|which has|yesterday's
-11 a loop|access logs|an address|because the|candles|central|documents|goes|honest|i pressed|impact was|keep|not see|open from|our data|remain|right to|sound|was outside
11 because it's|copied|for our|gave us|get it|hole|interruption|last|made|mark|missed it|month's|notes are|one page|picked the|presale|rare|results|risk to|still missing|take place|the attacker|the risk|this morning|three|unfortunately the|was out|workshops|you bought
-10 a handful|can|criminal|had bought|handful|handful of|in december|last year|no passwords|number was|our cards|our courier|outside of|runs|shift|sitting|so that|speaking|storage|the procedure|transposed|v1|was to|were in
10 attributable|attributable to|brand|code|date was|encrypted|excuse|feed|fell|incorrect|it says|it's now|key was|misconfigured|mix-up|no cause|no excuse|no mark|plain|text|the previous|the site|they|they opened|you ordered
9 and what|cause for|had your|have the|least the|pannier|radio|should|the most|the weather|weather|wrongly|wrongly and
-9 are advised|believe that|blame|bot|crew|discrepancy|out a|pies|prize|reservation|to believe|years
-8 button|day !|expect|keyboard|taken from|than a|the letter
8 have booked|it had|our logs|surname|was ours|western
-7 building|first was|for one|glitch in|orders placed|price|that you
7 for alarm|marbles|permissions|was incorrect
-6 a problem|else's|october #|promise|year
6 better and|came about
-5 be|has not|small thing
5 isn't
4 # you
-4 he was|not a
-2 yours is
-1 is one
`,
  evasion: `
42 arose
39 identical
36 error|slipped
35 eh|eh ?
33 linkora|process|to plan|zones
32 agency|unauthorised
31 form was|merge error|procedure|that the|the amounts
30 developers|developers have|platform|the figures
29 like many|responsible for|took place|updated|we use
28 circumstances|contributed|decided to|overnight|system
-28 mistake
27 a miscommunication|crept|elves|employee|miscommunication|our factory|result of
26 access was|attributable|attributable to|bit|decided|factory|individual|printers|provider|resulted
25 a short|also the|are reminded|attention that|by an|challenges|fell|got|intended|issue|left|noticed that|our attention|security event|there was|was sent|work with
-25 partners
24 a mix-up|and a|control|found to|generated|let two|looked|lost the|our records|party we|supplied|that on|the parcel|was released
23 a glitch|a technical|around|away|booking partner|by accident|email on|in software|informed us|ours ran|picked|regard|reminded|sophisticated|technical|the claims|the system|was
-23 firm
22 # was|a cyberattack|attention|blame mercury|cyberattack|hours were|mail|two groups|was dropped|was left|we work
-22 server|was ours
21 advised|cloud|data incident|delays at|due to|incident has|labels|many|matter is|oversight|radio|responsibility|satellites|somehow|storage|taken place|their responsibility|to answer|was identified|weeks|with our|your street
20 a recent|actors|because the|collected twice|computer had|crept into|encountered|experienced|groups|intended for|led|list was|mercury|occurred|office has|on or|one more|owing|owing to|parcel|plugin|queries|same notification|software|the figure|the week|too many|used|went
-20 fact
19 a misunderstanding|an incident|arose that|circumstances arose|consequence of|customers|delays|didn't|happen|human error|let us|miscommunication between|not carried|printed with|reached the|stating|stating that|temp|the carrier|three weeks|users|was attributable|was collected|week was|work as
-19 missed their|was due
18 a decimal|a loop|always|an incorrect|annual|automatically|calculated|came across|consequence|error at|from a|had been|incorrect|keep a|label|misunderstanding|over|safeguards|the charge|the computer|the list|turns out|vendor|was open
-18 appears that|bank file|dispatched|it appears|our supplier|page
17 bit off|carrier has|charge and|difficulties|double-booked the|employers|filling|from one|in december|in good|meant|method|not always|our payment|system automatically|the venue|turns|were transposed
-17 but the|forum|llp|pump|someone
-16 !|actor obtained|instances
16 across|an|an error|beyond our|cancellation|candles|crossed|customers saw|december|display|error in|expected|gremlins in|issued between|loop|mistakes|mistakes were|off in|our control|picked the|rate was|responsible|staff were|than in|the correct|the printers|the three|them in|third-party|unknown|us down|went missing|were made
15 # secure|a data|activity|an unknown|are responsible|are to|backup|blame the|brown|carried|cloud nine|decimal|decimal point|double-booked|from other|good|it took|launch|let|lost|opening|other|parents|proper|remain|reminded to|the digits|the kitchen|transactions|venue|was inadvertently
-15 accounts may|been fed|fed|missed|payroll|person|we gave|we had
14 a third-party|an old|balances|beyond|booking|breached|can happen|close|computer|concerned is|file had|happen when|made possible|meant that|old price|on sunday|other websites|our agency|our suppliers|possible by|price list|regrettably|reversed|scheduler|system in|to others|transposed|was breached|websites|you'll have
-14 example|guests|of it|since|the mix-up|to blame
13 a backup|a bit|a form|a rogue|accessed by|advised that|blame|event|issue on|loves|merged|ours was|pm until|to close|went through|when we|your complaint
-13 affected|provider has|the issue
12 actions|bad|ball|be held|bill|built the|email meant|experienced a|green|in error|inadvertently|liable|liable for|no system|november case|point|rogue|selected|the room|unfortunately|unintentionally
-12 crew|fixed|it's|slip|stitch
11 about #|carried out|carrier|figures|loaded on|misconfigured|permissions|test email|was not|your november
-11 driver|fixed the|i|steps|we
10 and is|caused by|feed|into the|this event|through
-10 dev
9 a system|activity was|cracks|delay is|didn't flag|event may|flag it|gremlins|have impacted|network that|our courier|reasons|supplies|supplies us|that supplies|the wholesale|turnover|unauthorised activity|us didn't|wholesale|wholesale network|your parcel
-9 we identified
8 could have|flag
-7 entirely
7 kitchen|ran|the cracks
6 correct
-6 the leaflet
5 as intended
4 reached
`,
  remedy: `
40 b
37 has not
32 # as|hartwell's|ones|reset every
31 allergy|send the|we agreed
29 item|open the|so that
28 article|monday #|worth #
-27 down within|it out|now take
27 have #|monitoring|said #|winner
26 because of|that we've
-26 you only
25 and found|device|enhanced|it is|noon|now and|we've done|your identity
-25 done the|login|talk|will ask|will call
-24 a ticket|stays at|without|you take
24 although the|arrives|bought it|form|members who|owe nothing|replacement|solutions|ten|what we've
23 came to|cancel|do that|on us|stand|you're one
-23 now need|with an
22 all our|and two|best-in-class|breach|breach to|expect|first was|has a|is at|made two-step|me and|might like|moved in|our contractor|passed|return the|sleep in
-22 and closed|copies|ico|it again|sites|the ico
21 # before|administrators|and signed|authority have|hall|here are|it today|locksmith|of human|orders placed|passwords are|portal has|reported the|reset your|she's|the breach|the part|wall|yesterday we
-21 account the|it for|you tonight
20 # is|are on|bank will|been deleted|day of|decide|four minutes|front of|good|grey|in fact|possible that|put them|requested|reset|runs|the bill|the client|the documents|the form|to book|under settings|verify
-20 booking number|can complain|commissioner and|here the|list again|list is|normal now|patch|reply and|taken down|you'd prefer
-19 a person|be replaced|been changed|everything|independent|keep it|library and|new card|nicknames|not change|one you|right ?|the address|took
19 afternoon and|and it's|bill|copy first|error on|every|give it|it can't|log in|map|offer|one works|position|rebuilt the|result|seat|starts|text to|the addresses|the day|the notice|under your|void|want a|we ended|you ordered|your table
18 # days|amended|and date|as our|at ten|can offer|dabba|dabba example|documents were|doyle|email with|f|have taken|in an|it takes|list now|me by|mustard|normal|not been|offline|or give|or have|ordered at|passwords of|promptly|recovery|staff|starts at|the whole|this one|to decide|to staff|unwell|whole|window|with #|your plot
-18 access has|add|an independent|at nine|can give|change|cleared|close|for alarm|locked|new phone|notes are|now kept|repair|single
17 all we|arose|book your|building|code is|don't ride|eat it|erase|for you|google has|it ought|published a|rebooked|show this|since|so every|the act|the forty|the show|this on|verify your|we offer|will ever|worth|you by|your file|your ticket
-17 another route|beyond the|by a|cifas|identification|in every|is gone|may bring|message and|ring us|send you|sign in|starting|than|they kept|vans
16 a reply|active|added|already|an otp|and that's|ask for|before a|comes|contractor|fact|figure|first letter|get your|give us|is right|lift|lift b|like to|new link|placed|please give|reached the|same place|saw the|show|through and|us the|we hold|wednesday noon|will hear|you will|your account
-16 add the|and we'll|been put|come to|commissioner|down|drivers|friday's|it taken|journey|notified|patch test|replaced|the photographs|the results|the session|them as|until the|why you|will answer
15 a brief|and press|and she's|anyone with|booking system|but no|credited|cut-off|days and|done we|for one|from replying|hear from|in a|muddle|new address|not to|on page|one from|password and|refrain|refrain from|right figure|showing|slept|sticks have|summer|switched that|taken the|the passwords|the release|treat the|want your|was told|who booked|will|will be|withdrawn|your online|your real
-15 and he|and send|both days|by another|colour|day you|engaged outside|fee and|is now|may fall|needn't have|not send|now go|number|other client|own|phone and|secured|should have|six|suspended|the commissioner|the one|the script|to reply|train|were not|will sort|wiped
-14 !|# this|anyone else|are back|be charged|beyond|charged|fall|have it|is why|may and|pay the|pensions|person with|reads|replace|the drive|the pensions|them and|trees|unit|we've moved|western|widget
14 a list|a replacement|away|barely|bought|cancel the|charge|four|had bought|here's|it was|it's yours|june|keep the|line and|messages now|on its|open all|protected|queued|residents|sent again|sign-in on|the portal|them for|them in|then|will send|wonderful|your membership|your points|your test
13 # back|a courier|a recurrence|about two|account reply|an hour|and reported|and stopped|and use|april and|asked them|brief|cairnfell|departure|do anything|every morning|every password|feels|for good|from level|have already|ishaan|it's free|itineraries|level #|lists|loss|minister|mother|new booking|on sv|one and|or #|person and|press|prevent a|recommend you|recurrence|resigned|server off|services and|slot|stands|sticks|sv|sv #|the bag|the cairnfell|the person|those days|to have|two things|use|version|we do|were expecting|who feels|your app|your mother|your renewal
-13 # for|a code|a job|address in|alarm|and a|been notified|been updated|change back|cleared the|confirmation|delete|every system|four days|had|her access|is a|june as|kept|logged|one the|oslo|please send|she'll|so and|stays|the file|they are|volunteers|we reported|we've told|why|your shop
12 # december|breach in|by itself|days of|drove|forty|here by|is about|membership number|minutes|of work|open|plan|replaced all|revert|saved card|sea-view|secure your|the month|the way|was withdrawn|we now|we published|who|year's|you'd like|your contract
-12 access|and choose|and her|at once|camera|checklist|days before|email is|ended the|front door|i've been|is deleted|it's been|keys|nine|note|now to|on each|open day|phone|steward|steward at|than #|the copies|the raffle|the union|there until|this has|we corrected|you won't|your birth|your front
11 a bank|and blocked|appointed|are safe|bags|banks|been renewed|can't get|child who|coupon|credentials and|deep|end of|engaged leading|have moved|in to|it through|leaves|may keep|member id|members|not call|the pictures|warned|will take|works
-11 also reported|billing|blocked the|configuration|deleting|else in|gate|have set|host|ledger|out until|raffle|slow tests|telephoned|tests|the leaderboard|the ledger|the slow|tomorrow|updated|which hides|you change
-10 # we|a great|because it's|been replaced|history|job|measures|page|permissions|right and|signed a|slow|suspended and|the app|the authority|the tag|upon|your password
10 a teeny|checked every|deleted and|department|drink|earlier|garden court|identity|ignore it|load|opens at|supersede|supersede the|taken offline|teeny|the department|the map
-9 # that|after #|coaches|confirmed in|down and|payslips|removed and|reported it|shut|tag|telephoned the|the bar|the change|us a|when|which is
9 a precaution|address is|and verify|days|google|i have|legal|letters are|lincoln|no fine|off on|pannier|pick|precaution|processed|rather have|street on|the code|way|you may
-8 # th|a leading|at eight|closed|concert|cybersecurity firm|fax|folder that|have given|medical note|one for|only say|so we|th|the concert|time because
8 has|july #|police and|we changed
7 book|down the|have reported|may #|was not|water
-7 i'm in|out|shown|the car|we can't
6 and shredded|at the|shredded them|the book|way in
-6 hold it|mondays|photographs|the shop|you like
5 keep
-5 the game
4 ought to|this email
-4 said|session
-3 and have
1 won't be|you can
`,
  'protective-step': `
34 can give|new phone
-33 order number|such a
29 at once|medical note
28 an attachment|change
27 be replaced|below|fee and
26 below and|corners|not change|will pay
25 bin it|cifas|do this|texts|the photographs
-25 enroll in
24 built the|not send|screws
23 have rung|replace|set a|turn|you sign
-23 you first
22 also|of each|type|will not|with an
-22 wherever
21 email from|example into|hide|kindly delete|on this|switched that|the fee|today|will ask|you have|you tonight
-21 never ask|your pay
20 confirm|particular|route|send you
-20 of monitoring|the addresses
-19 addresses in|your security
19 anyone who|browser|help us|please|sign|tell your|to start|you|your browser
18 a stranger|and last|and please|changed our|don't let|gp|help|identification|in anyone|into your|let in|photographs|phrase|replaced|rung us|the forum|your gp
17 badge and|confirm it's|one you|stranger|to help
-17 call about
16 administrator|an engineer|callers|delete|help you|sign in|you can
-16 not reply
15 and confirm|confirm your|eye on|need not|not changed|passwords in|the house
14 a neighbour|an eye|details and|document|keep an|monitoring are|neighbour|our account|our cost|password to|ring us
-14 wherever you|you want
13 have not|is below|may be|of credit|please do|saved|travel
-13 want a
12 click here|completion|enrollment code|eye|remove|shall|your enrollment
-12 it today|new address|note on
11 button in|credit monitoring
-10 change it
10 did you|you keep
-9 administrators|revert
9 enrollment|passport|the one
8 code is
-3 us we'll
`,
  pleasantry: `
44 right ?
37 queries
36 responsible
-36 value the
35 epic|greetings|greetings from|may bring|satellites
33 exposure|picture|royal
32 ? ?|linkora|million
31 scheduler
30 been sent|exciting|regulator has|season #|yet
29 even|got out|holds|it no|may wish|yes
28 believe that|guests|harmed|to believe|were harmed
27 address are|marketing|panic|scanners|throughout the|very|we've been
26 !|is of|there are
25 blue|matches|this event|we've
24 are not|aside|average|brain|environment|find the|harm done
-24 loves
23 considered|enjoying|no harm|one's|sadly|sun|the sun|walk|what a
-23 least the
22 dated #|fun|industry-leading|once again|rang to|to serve
-22 thankfully|we had
21 addresses were|and our|and they're|brightline|comprehensive|finds you|further to|it's been|line on|making|mix-up with|over #|promise|remain|remain committed|router and|share|throughout|your information
-21 are committed|lies
20 and a|blown|crossed|excess of|favourite|five and|here|in excess|message and|pewplanner|providing|were involved|without you
-20 caused and|happy
19 # million|a mix-up|bit off|both on|disappointed|flying|go ahead|impact|meet|mix-up|needs|needs a|pool|responsible for|volume
-19 and do|majority|majority of|only #|ourselves to|this was|us and
18 continually|course|dated|edition|every|fair|faster|finds|many|meantime|over|part of|the meantime|the vendor|think of|trust this|zero
17 # years|accordance|accordance with|are made|being handled|digit|friend ?|guest|high|in accordance|liability|like somebody|making a|meeting with|no|passwords or|somewhere|spring and|the annual|the meeting|was us
-17 it for
16 and does|and holds|benefit|both|bring a|coil|excess|founded|handled|is|lot|no passwords|over the|place at|pulled|the average|we know
-16 experts|is more|more important|new range|our commitment
15 a biscuit|as planned|choices|feedback|for alarm|had the|involved|isolated occurrence|june box|lightly|matters more|nothing matters|nothing to|personal|speaking|the crown|was an|wish to|with my|your feedback
-15 and thank|awkward|dear valued|eh|eh ?|excellence|isolated event|purely|the four|your patience
14 a guest|a limited|always|an isolated|and every|back from|brought you|double|fly|got|key and|leaving|like this|memories|perhaps|region's|retirement|santa|shout|the figures|the region's|to read|too|value your|vendor|worth|years|your june
-14 assure|assure you|christmas|days|holidays|lessons|let|of this|thought|told us
13 advice|ahead|are no|are working|email addresses|it matters|journey|keyboard|more to|our volunteers|pies|see so|service|should be|terms|unless you|warm|your place
-13 blame|commitment|commitment to|learned|love|minor|of guests|to note|you that
12 a journey|an extra|buzz|come back|fancy|had one|information is|it the|may fall|open day|our buyer|rise|so many|to say|volunteers|within|your trust
-12 caution we|letting|the vast|them|vast|vast majority|you to
11 ?|a bin|crown|each member|fall|guaranteed|have spotted|included|know you|no need|occurrence|pensions|please note|space|under a
-11 act|as normal|assured|ourselves|we hold
-10 anything|information entrusted|matters to|over !|safeguarding the|was a
10 as well|binned|cut|envelopes|figures|independent|know it|meeting|to all|we've also
9 appeal|now !|too many
-9 birthday|entrusted|entrusted to|rest
8 cards|counting
-8 happy birthday|is unaffected|negligible|privacy matters|unaffected
7 photos and|world to
-7 rest assured
6 brings|count|nobody is|photos|tiny
`,
  promotion: `
54 grab
48 ?
42 # off
40 save
36 grab your
35 i'm in|since you're
34 pre-order|priority support
33 discount
32 fancy|me to
31 add|unlimited
30 # a|join|lamp|shop the
29 and get|award-winning|birds|browse|early birds|our award-winning|switch to
28 !|calliope|fares|time to
27 don't miss|early-bird|treat your
26 get|just #|oh and|save #|while
25 are open|browse the|faster ?|fly|follow us|landed|make|new range|sunday and|treat|your attention
24 account manager|dog|half price|meanwhile|oslo lamp
23 chat and|don't|exclusive|mission|plus|turkey
22 autumn|boost|boost your|don't sleep|oslo|pro|ready|shiny
21 book|daily|fixed saver|in stock|our fixed|our new|out !|premium|ready to|saver tariff|so be|tariff today|the router|upgrade|why not|year we've|zero
20 cap|clean|hey the|miss|receptionist|the cap|then the|to join|to make|we also|yes
19 cards are|enjoy|friday|half-price|hang|is waiting|landed too|line in|next stay|ps|refer a|so don't|spend #|the oslo|tier
-19 it's
18 ball|better|earn|for #|news|on treat|saver|stock|the look|this month|this weekend
17 a friend|also opens|and earn|bikes|cheer|cheer you|drops|fast|fast so|fees all|hey|it !|refer|shop|starting at|stay|take|thinking about|to cheer|us on|with zero|x|your pass|zero fees
16 breakfast is|by sunday|conveyancing|escape ?|free for|gold|gorgeous|in june|masterclass|mileage|next escape|noon so|opens|opens on|out on|planning your|protected|rajiv|serum|speed ?|studio|to my|your profile
15 available|bar is|before|before friday|escape|everything in|from #|january and|router|save up|sunday|to win|two for|weekend|weekend in|win|win a
-15 m|making a
14 bands|black friday|book by|cabins|check out|drop friday|earn #|faster|hurry|just|left on|on sale|our black|start at|starting|the dog|the may|thinking|tickets|treat yourself|yourself to
-14 plan
13 also|an exclusive|ask your|drop|most of|need for|pots|served|spa|till|trade
-13 friend ?
12 a head|face|for two|go on|good news|make the|now to|skin|sleep|speed|stake|this week|would be
-12 making|off ?|unless you
11 allowance|available from|claim|on all|prices|profile|the good|travelling|yourself
-11 nickname|share|unless
10 but hey|collection|has landed|landed and|my|summer|today|worth
9 be there|double|live|palette|the most|tickets are|you would
7 next|plans
`,
  hedging: `
43 a number
39 service
38 potentially
35 applicable|may not|number of
-35 part
31 group
30 be a|earlier today
-30 could
29 it looks
28 had a
27 be one|identified|some
26 may have
25 form with|possibly
-25 many
24 looks like|resumed
-23 # may|only a
23 appear|of merchants|some fans|this could|understand that|webinar
22 contained|including|information has|instances|of customers|our cards|readings|we believe|we understand
-22 part of
21 a couple|a portion|coaches|copy and|copying|couple of|for a|has read|included|knowledge|mailing list|merchants|to have|were potentially|your id
20 a subset|appear that|bill by|but your|few of|groups|held the|in all|include|new bill|portion|portion of|rider number|some people|subset|subset of|within five|your rider
19 appears|best of|couple|due date|fans|have no|limited|lunchtime|stamped|the machine|unclear|understand|were|would appear|your direct
-19 many of
18 debit has|expected|five working|refund any|relevant|serial|so in
-18 no|who
17 at this|far as|holding|it would|limited personal|may include|opened it|or about|orders on|place on|the message|third party|this time|took place|were charged
16 be credited|certain|expected to|is expected|not aware|the best|unopened|where applicable
15 and bank|of them|returned it|systems|were declined|your side
14 as we|extent|has returned|impacted|names|someone got
13 appears that|current|declined|it appears|saw|seems
12 believe|disk was|like someone|personal information
11 disk|due|looks|of any|present
10 misuse
-9 criminals
9 customers|is still|the full
8 aware of|information|we identified
-8 sophisticated
7 activity
5 aware
4 misuse at
`,
  belittling: `
49 purely
47 a teeny
46 hardly
45 teeny
39 harm
38 exposure|hiccup|it's
37 minimal
36 a brief
35 biggie|brief|no biggie
34 matter of|passwords were|rare|was a
33 in question|matter|right ?
32 after all|are modest|modest|no|now !|patched|some people's|to others
31 bit|cracks
30 for alarm|majority|majority of|rolled it
29 anybody|brief period|low|most|no harm
28 bright side|isolated|it was|just a|mix-up|not affect
27 what it
26 a bit|bright|that still|the bright
25 a one-off|a wobble|blip|one-off|sensitive|side|wobble
24 cases|info|nature|only #|small hiccup
23 got out|is what|question
22 honestly|innovating|it's honestly|live for|most people|one page|period|sync|the road|under two|value
21 doubt|ghost tour|glitch|minor|system is|the vast|vast|vast majority|we keep
20 it's only|passwords
19 # records|anticipated|between the|delays|may in|mix-up on|rd and|risk to|than anticipated|the risk|they opened|time we
18 !|alarm|but the|consider|got|hardly the|harm done|have added|hey|is of|it's hardly|later than|paying with|things happen|to unforeseen|view|was an
17 ?|are extremely|aside|ever|have noticed|lose sleep|only|out a|sleep over|slight|to lose|you is|you won't
16 about the|bot|cause for|momentary|need for|nothing|the site|this was|touched
15 # secure|authentication|birthday|cannot be|isolated event|logs show|lose|machine|nothing to|only a|sessions|show that|similar|was one
-15 is a|the mix-up
14 no system|right|risk|the crown|used to
13 be used|it doesn't|sorry about
-13 encryption
12 bit of|done|hashed|negligible|occurrence
-11 a handful|handful|handful of
11 crown|over|surprised|to worry|your data
10 act|is in|of a|off a|showing|there is|we hope
9 a good
8 but|email yesterday|firstname|hope|the matter|yesterday that
6 fine
2 panic
`,
  'conditional-apology': `
41 should this
31 sorry you
28 to any
27 you were
25 any
24 sorry if|this have|you feel
20 we trust
19 expectations|inconvenienced|meet your|not meet|your expectations
-17 for the
17 we regret
16 any concern|fell short|regret|to anyone|trust this
15 alarmed|concern|feels|for any|who feels
14 inconvenience
13 anyone who|our service|regret any
12 anyone|feel|fell
10 if any|let down
9 felt|you felt
`,
  cliche: `
35 misuse at
33 delivering
30 how|takes its
28 it's all|possible
27 all times|seriously|value
26 business|is what|our best|thank|up in
-26 care
25 your trust
24 caution|values
23 clock with|help us|journey|none of|unusual
22 a valued|build a|continued|right first|the morning|working around
21 peek|premium is|us than|were down
20 a better|a seamless|committed|committed to|seamless|such|we do
19 experts|remains|value your
18 community|core|exercise|family|learnly|morning so|open with|to us|we get|you're the
17 is our|none|would be
16 abundance of|an abundance|first time|of caution|strive|your continued
15 every single|measures
14 a best-in-class|abundance|getting|moves|number one|of what|our community|rest
13 are sadly|best-in-class|build|customers|rest assured|we're on
12 assured that|everything|life|strive to
-12 trust safety
11 appreciate your|fact|fans|in place|sadly
-11 choosing|for choosing|us for
10 and continued|appreciate|are the|banking|we appreciate
9 assured
-9 dream
7 cyber|partnership
4 and thank|of an
-4 ride
`,
  'reply-refusal': `
30 mail
24 only
21 replies
18 discarded
17 not use|replies to
16 this is
15 do not|is an
13 address
12 from replying|generated automatically|refrain|refrain from
11 not reply|this|was generated
10 mailbox
8 is a
`,
  'request-for-secrets': `
41 us your
38 re-enter
37 secure my|whether
32 portal password
27 by return|confirm
26 reply with
25 secure
22 miles
20 and re-enter|are required|below|berth|berth holders|re-enter your|required to
19 card|my wallet|of email|return of|their bank
17 and signature|holders
16 link and|log in
15 my|wallet
14 confirm it's|log
9 in now
`,
};
