import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-27 from all
-22 valued
-20 all of
-19 bad
-18 guests
11 sorry
`,
  fault: `
35 only #
33 called|found the
-33 incident at
32 his
31 came|identical
-31 was no
29 funds|isn't from|negligible|out why|purely|see here
-28 error was|that may
28 gremlins in|off a|should have|stores|the blame|to work
27 # we|cup|it never
-27 technical fault
26 brad|eleven minutes|grid|had not|it isn't|minor|over !
-26 health|place and
25 # also|another|bit of|came to|caused this|friday's|from us|more orders|on saturday|orders for|the cracks
-25 and you|had been|include
24 # rd|applied|at #|built|chose|count|old|patch|rd|said #|says|the first|the system|was one
-24 birthday and
-23 both|four of|offline|technical|took place|was on|were on
23 cracks|difference is|dog|have seen|hole in|not #|paid it|parents names|place of|the head|we lost
-22 a courier|a simple|impact|isolated event|staff were|your mother's
22 called us|carried|day's|episode|export|hartwell's|not change|one don't|posted|set the|showed|sold you|street on|there for|though !
21 # tickets|a timely|about|anyone on|aren't|capacity|caused|charged|children's|could not|did|for that|for three|head is|it again|morning's|of guests|on my|plain text|privacy and|rogue|that is|that we|the copies|them as|true|typed the|we caused|winner|you that
-21 blame the|cards|closed the|five and|we don't|we've|were opened|were the|worth
20 # this|are modest|brown|costs #|failing|fell over|hand and|is this|is what|it should|just|modest|never|patch test|settlement|showed #|the top|turned out|we let|we made|we take|your privacy
-20 breached|control|courier|court|dates|day|myself|name|payment was|site that|was breached
-19 # on|at our|badge|benefacta|done|far|have read|simple|stuck|the price|their|upgraded|we have|you wrote
19 card details|demand|exam|found out|from a|happen in|home address|i|it took|it's really|kept|list for|made a|normal|placed the|reversed|sooner|tariff|than an|the amounts|the proof|too|took more|we kept|we sold|what it|work for
18 # i|# mg|a clerical|a neighbour|and did|anyone could|attacker|cakes|certificate|clerical|clerical slip|costs|decision|gremlins|have two|i chose|in question|invitation|last year's|looked|memory|mg|needn't have|neighbour|not in|nothing|remember|shown|the fault|we did|went|your #
-18 a payroll|address|are reminded|church|computer had|data provider|file had|fine|has looked|links|list on|named in|of members|properly|researcher told|satellites|the computer|the error|was public|was wrong|we're sorry|you were|your reservation
17 # minutes|a good|a matter|and they're|and yours|arrears|as a|breakfast|carry|didn't|e-ticket|eleven|exams|fork|had no|had paid|hadn't|invitation to|invoices|lift b|matter of|miscommunication between|notice|omitted|our own|photographs|picked|printing|spotted|the invitation|the vast|this morning's|to have|took us|tour|unusual|vast|vast majority|view|we promised|wine|your e-ticket
-17 a legacy|changed it|clips from|closed|contractor|dates of|file from|has|i have|is the|key and|legacy|level|like|limited|mistake|mistake and|noon|on june|passwords are|payroll bureau|personal|pressed the|something|ten|wrong button
16 # not|a great|and never|are #|began dear|cancelled|crack|directory|experienced|instead of|it won't|its disk|live in|no card|our tests|part|photographs and|private|right ?|same number|sessions|since #|the bank|the date|threshold|to date|to somebody|to that|was #|went to|won't do
-16 billing|birthday|bureau|caught the|data|day is|fails|had one|high|information|moving|next day|passed|postcodes|record was|router and|scheduler|show|subject to|that someone|the figures|times|to stop|write|wrong price|your scan
15 a miscommunication|amounts|and i|and left|any child|bottom|cause|confirmation|copied the|did not|disk|excuse for|file after|for six|great|green|is an|it shows|live|long|mail|miscommunication|no time|number one|of june|our payment|our template|over|packed|passwords old|proof|publish|question|right price|room|short|six days|skin|stamp|the difference|the twelve|time was|too early|we wrote|year's|you came|you saw
-15 and a|and parking|as far|as one|but no|computer|criminals|details were|else in|far as|glitch|go to|have no|held|i apologize|in at|leave the|listings|lol|me|not to|nothing else|on you|open day|opened by|out that|platform|sophisticated|stale|the agent|the folder|the holidays|the warehouse|there are|they show|we're|your last
14 # when|act|alarm|are deeply|arrived|biggie|biscuit|booking page|by our|careless with|children|circumstances|continued|crept|deserves|fundry|fundry and|gave the|heads|hide|i read|in arrears|interruption|is no|left off|lift|loves|much|no biggie|not notice|now the|on april|on your|our mail|outside the|plain|procedure|reached you|relied|relied on|says #|still missing|submitted|take the|tests|the correct|the nurse|top|web|which has|wrote|yesterday's letter
-14 a fraction|accounts may|and certain|covering|discrepancy arose|every|figure|fraction|fraction of|friday|if|it's not|june #|letter was|nevada|next|numbers were|page was|port-out|price was|scan|sorry|supplied|supply|terms|their responsibility|this event|two people|under a|was outside|when a
13 # gb|according|according to|am truly|april #|as #|at breakfast|began|but the|caused by|copied|courier pannier|decision on|fault in|gb|have fixed|individual|intermittent|islay|issues|it looked|matter|never to|nice|ordered one|ours|probably|refunded #|regrettably|signed off|somebody else's|sorry our|stress|sunday !|talk about|temp|template was|the photographs|this morning|top of|tuesday's|under the|was in|wednesday's|you received
-13 and we're|are kept|attackers|bad|because the|by a|downloads|dress|else|example|exposure|first name|for this|had the|i apologise|item|limited set|not updated|outside of|right password|router|set of|system in|the attackers|the mix-up|touch|trace|transaction|trust|typing|will|within|wrong the
12 a weak|are private|article|blank|block|coaches|danger|encrypted|error the|excuse|had access|had your|i'd|it|it's now|likely|locks|mark|month's|no excuse|of date|on every|our view|previous day's|ran|results|says and|she was|that account|the report|the weather|three|told you|weak password|weather
-12 access logs|an address|and found|at your|benefit|do not|documents|down at|find|for you|have left|holds|holidays|honest|is nothing|keep|of me|open from|our data|our request|our supplier|payment|players|possibly|rain|the file|the result|there until|times and|to blame|we'd like|wi-fi
-11 a sophisticated|are advised|by|central|few|ha|have changed|id|loop|no passwords|number was|parking|reservation|right to|shift|shiny|so nobody|sorry for|storage|system we|the building|transposed|we can't|your gift
11 and then|attributable|attributable to|code|date was|extremely rare|get it|happened|have booked|hole|i ask|made|missed it|most|name age|no cause|notes are|nurse|one page|pack|picked the|rare|rules|set|showing|sort|the attacker|the cover|the site|they opened|was out|yesterday's
-10 a loop|address in|bread|button|can|candles|crew|criminal|discrepancy|environment|goes|i pressed|impact was|know your|last year|runs|sitting|so that|sound|speaking|the letter|too many
10 b|because it's|brand|fell|for our|gave us|have the|it says|misconfigured|no mark|of another|pannier|presale|risk to|take place|the previous|the risk|they|twice|why|workshops
9 and what|cause for|feed|flights|flights and|incorrect|industry|last|mix-up|name date|our logs|should|the industry|the most|unfortunately the|wrongly|wrongly and|you ordered
-9 believe that|bot|expect|he was|in december|in spring|our cards|than a|to believe|were in
-8 a handful|blame|first was|for one|handful|handful of|keyboard|many|october #|out a|prize|that you|the procedure|year
8 it had|key was|permissions|surname|you as|you bought
7 # you|was incorrect|was ours|wrong by
-7 a problem|building|day !|glitch in|price|promise|taken from
6 came about|unfortunately
-6 orders placed
-5 be
5 love
-4 else's|has not
3 isn't
-3 was due
-1 yours is
`,
  evasion: `
45 arose
38 identical
37 employee
34 linkora
33 agency|developers|developers have|overnight|zones
32 eh|eh ?|the figures|to plan
31 around|like many
30 fell|form was
29 a short|documents|error|got|procedure|provider|security event
28 it hold|system|we use
27 circumstances|contributed|issue|list was|our records|price was|process
26 a glitch|are reminded|consequence of|crept|individual|our system|printers|resulted|took place
-26 mistake
25 a miscommunication|attention that|attributable|attributable to|consequence|decided to|looked|miscommunication|plugin|reminded|the digits|the parcel|there was|updated
-25 was ours
24 decided|factory|many|our attention|our factory|picked
23 a misunderstanding|a technical|bit|blame mercury|email on|mail|our payment|scheduler|slipped|supplied|that the|unauthorised|was|was left
-23 partners
22 by an|control|didn't|from one|let us|misunderstanding|noticed that|parcel|place|reached the|somehow|technical|transposed|users|was sent|weeks
-22 our supplier
21 a rogue|advised|and a|arose that|attention|challenges|cloud|customers|delays at|due to|incorrect|led|mercury|occurred|oversight|platform|radio|regard|sophisticated|the week|their responsibility|three weeks|was open|was released
-21 server
20 a loop|a mix-up|automatically|crept into|error at|in good|informed us|launch|left|office has|on or|result of|resulted in|the kitchen|to answer|was dropped
19 away|blame the|by accident|circumstances arose|collected twice|delays|dropped|keep a|last week's|miscommunication between|not carried|one more|out by|queries|responsibility|safeguards|stating|stating that|the amounts|the carrier|the figure|the system|was collected|went missing
-19 but the|pump
18 an unknown|annual|because the|came across|cancellation|customers saw|data incident|double-booked the|experienced a|feed|filling|found to|hours were|incident has|intended for|into the|loop|lost the|loves|method|ours ran|registered|rogue|same notification|satellites|staff were|system in|taken place|temp|that on|the correct|the main|the venue|them in|twice by|vendor|week was|work with
-18 modern|page
17 always|an|backup|carrier has|cloud nine|computer had|crossed|display|encountered|from other|good|intended|labels|merged|november case|off in|other|other websites|out a|the charge|the computer|to others|was not|we work|went through|with our|your street
-17 forum|llp
16 # secure|a data|actors|amounts|an incorrect|beyond our|bit off|bot|can happen|carried|charge and|concerned is|difficulties|double-booked|happen when|in december|issue on|party we|plug-in|proper|regrettably|the three|the warehouse|venue|websites
-16 by a|during the|fact|guests
15 a decimal|a recent|an old|brown|close|decimal|decimal point|event|figures|had been|happen|opening|owing|owing to|parents|reminded to|reversed|the printers|third-party|this event|turns out|work as|you'll have
-15 example|missed their|payroll|person|we had
14 a backup|accessed by|across|an issue|and is|apologize for|beyond|blame|carrier|delay is|employers|expected|meant|no system|not always|our agency|our control|picked the|printed with|remain|turnover|was identified|work
-14 actor|actor obtained|of it|since
13 a form|actions|activity|advised that|are to|be held|december|due|gremlins in|incorrect opening|liable|liable for|opening hours|selected|the room|turns|unintentionally|was attributable|ziplane
-13 fixed the|someone|was incorrect
-12 a payroll|fixed|inc|it's|missed
12 about #|an error|blame it|computer|error in|green|lost|on sunday|our courier|our suppliers|point|ran|the file|to close|when we
-11 !|far|management|provider has|slip|steps
11 activity was|bad|carried out|gremlins|health|kitchen|reasons|responsible for|system automatically|unauthorised activity|was inadvertently|your parcel
10 a bit|a third-party|bill|breached|built the|candles|cracks|email meant|event may|have impacted|misconfigured|ours was|permissions|reached|unfortunately|was breached
-10 crew|was our|we
-9 dev|exciting|thursday
9 didn't flag|flag it|inadvertently|network that|our cloud|supplies|supplies us|test email|that supplies|the wholesale|us didn't|wholesale|wholesale network|with any
8 booking|could have|flag
-8 partner
7 have noticed|own team|the booking
-6 prices
-5 entirely
4 correct
-4 the leaflet
`,
  remedy: `
38 has not
34 b|open the|send the
32 allergy|hartwell's|monday #
31 ones|reset every
29 # as
28 because of|breach to|said #|so that
-28 it out
27 article|breach|item|members who|winner
-27 now take
26 all our|arrives|made two-step|monitoring|noon|that we've|we agreed
-26 talk|you only|you take
25 device|enhanced|now and|we've done|what we've
-25 login|now need|without
24 and found|bought it|day of|front of|moved in|on us|or give|owe nothing|the breach|your identity
-24 down within|stays at|will call
-23 a ticket|and closed|done the|with an|you tonight
23 administrators|are on|expect|first was|form|our contractor|portal has|pushed|replacement|reported the|solutions|wall|yesterday we|you're one
22 best-in-class|can check|grey|it is|it today|locksmith|me and|might like|passed|passwords are|reset|sleep in|ten|under settings|worth #
-22 it again|now go
21 # before|afternoon and|although the|and two|can also|cancel|decide|eat it|four minutes|good|has a|have taken|is at|map|normal|of human|put them|return the|the day|the notice|the part|verify
-21 account the|close|list is|normal now|taken down|will ask
-20 # for|a person|add|at nine|can complain|change|copies|everything|it for|locked|took|will answer
20 and signed|bill|came to|doyle|error on|every|hall|have #|in fact|orders placed|reset your|she's|the form|want a|we offer|your plot|your table
-19 # this|beyond the|did not|ico|independent|list again|patch|register|reply and|sites|the ico
19 and date|authority have|bank will|been deleted|book your|candidates|email with|erase|for you|google has|here are|position|requested|result|runs|stand|the documents|to book|to decide|under your
-18 add the|and he|be replaced|booking number|commissioner and|here the|nicknames|not change|notes are|one you|ring us|starting|the button|they kept|unit
18 all we|and press|at ten|booking system|but no|code is|dabba|dabba example|documents were|done we|in an|it can't|it ought|key to|not been|offer|one works|ordered at|passwords of|published a|rebuilt the|sign-in on|since|text to|the addresses|the bill|the client|the forty|the whole|this on|this one|to staff|void|was told|we hold|whole|you by|you will|your file
17 a list|and it's|building|can offer|do that|keep the|list now|log in|mustard|offline|or have|possible that|promptly|protected|rebooked|recovery|seat|so every|staff|starts|through and|unwell|verify your|will send|window|your membership|your online|your ticket
-17 about this|an independent|another route|by a|cifas|eye|fee and|friday's|library and|may bring|now kept|repair|single|than|until the|were not|will sort|you'd prefer
-16 access has|been changed|been put|both days|charged|come to|drivers|email from|identification|in every|is gone|it taken|journey|keep it|new card|number|other client|own|person with|replaced|secured|than #|the file|the photographs|the results|there until|tomorrow|train|up a|vans|you sign
16 active|added|all staff|and she's|and that's|arose|as our|ask for|away|by itself|comes|confirmed deletion|contractor|cut-off|days and|deletion|don't ride|every password|fact|first letter|get your|give us|in a|line and|me by|new address|one from|open all|placed|please give|reached the|right figure|same place|saw the|show|show this|slept|taken the|the act|the passwords|the release|will|will ever|will hear|withdrawn|you ordered|your account|your points
-15 !|billing|by another|can give|change back|cleared|colour|confirmation|day you|delete|down|have it|is now|may fall|message and|needn't have|new phone|patch test|replace|right ?|send you|should have|sign in|so and|the one|them as|to talk|we reported|why|why you
15 # days|a brief|already|amended|an otp|anyone with|barely|credited|figure|hear from|human|if that|is possible|it's free|lift|lift b|like to|new booking|on its|press|sent again|starts at|summer|sunday|switched that|the portal|times|treat the|we now|were expecting|will be|your real
14 #|# is|a taxi|a token|and reported|before a|breach in|by wednesday|cairnfell|call to|cancel the|credentials and|deep|f|feels|for good|have already|it's all|minister|mother|muddle|new link|not to|one and|otp|queued|resigned|revert|server off|services and|settings|showing|spring term|sticks have|the cairnfell|the show|them for|then|us the|we ended|wednesday noon|who|who feels|you want|your app|your mother
-14 a code|and a|and send|and we'll|anyone else|are back|be charged|city|commissioner|didn't|email is|ended the|fall|four days|had|have stopped|ico this|is a|is why|june as|may and|nine|on each|register of|set a|suspended|the commissioner|the drive|the session|them and|they are|us so|we corrected|we've moved|wiped
-13 # that|# we|a great|a job|after #|been notified|blocked the|gate|great|logged|notified|oslo|pay the|phone|prefer|reply with|she'll|showed #|six|so there's|the benefit|the script|to reply|trees|volunteers|your shop
13 a courier|a replacement|account reply|and blocked|april and|asked them|been renewed|can't get|child who|do anything|engaged leading|enrollment|for one|forty|four|from level|here by|here's|ishaan|it was|june|level #|lists|loss|member id|membership number|not call|replaced all|residents|secure your|slot|that list|the bag|the person|this year's|those days|two things|we do|we published|with #|worth|you'd like|your test
12 # back|# december|a bank|and stopped|are safe|bengaluru|bought|brief|earlier|every morning|from replying|in that|in to|is right|load|may keep|messages now|now carry|on sv|person and|plan|refrain|refrain from|replying to|sea-view|sticks|sv|sv #|taxi|the department|the map|the pictures|to have|we changed|wonderful
-12 access|address in|and choose|and her|at once|been updated|days before|don't reply|else in|engaged outside|every system|folder|for alarm|her access|history|i've been|it's been|kept|me at|outside|payslips|pensions|phone and|ready|steward|steward at|telephoned|the paper|the pensions|the raffle|the union|widget|you won't|your front
11 # on|a recurrence|about two|and use|bags|bin the|buyer|checked every|coupon|days of|department|drink|drove|has deleted|have moved|ignore it|is about|it's yours|itineraries|leaves|minutes|of work|online|prevent|prevent a|processed|recurrence|saved card|taken offline|text me|the month|the way|to prevent|use|year's|your renewal
-11 again at|alarm|camera|cleared the|for a|front door|gone to|have set|host|is deleted|ledger|measures|not send|now to|one the|open day|out until|payments|raffle|shut|slow tests|tests|the authority|the copies|the ledger|the slow|this has|we've told|western|which hides|your password
-10 ? ?|also reported|because it's|been replaced|been told|configuration|confirmed in|day without|down and|job|keys|nurses|one for|permissions|right and|rooms|signed a|slow|so we|suspended and|telephoned the|the back|the bar|the change|the leaderboard|their copies|time because|updated|when|you change
10 a teeny|an hour|banks|been given|by then|cent|deleted and|end of|had bought|it through|legal|members|opens at|per cent|pick|sesame|teeny|the right|them in|version|warned|will take|works
9 a precaution|bike|google|i have|identity|leak|letters are|opened a|or #|pannier|precaution|rather have|was right|water|were left|you may|your contract
-9 at eight|coaches|fax|final|folder that|gp|most|note|page|phone number|removed and|shown|stays|tag|the tag|which is|your gp
-8 a leading|concert|cybersecurity firm|down on|have given|i'm in|medical note|photographs|the car|the concert|the shop|us a|you are
8 and verify|appointed|court|days|everyone to|lincoln|order|reversed|street on|the code|valley|which they
7 and shredded|at the|book|down the|garden court|has|notices|shredded them|supersede|supersede the|was not
-7 i took|out|reported it|said|to sign|we can't
-6 # th|closed|destroyed|go through|hold it|th|the letter
6 have reported|july #|may #|this email|way
5 the book|way in
-4 the game
-3 and have|session
3 list and
1 you can
`,
  'protective-step': `
34 can give|new phone
-34 order number
-33 such a
32 fee and
31 at once
30 corners|will pay
28 an attachment|below
27 change|texts|the photographs|turn
26 be replaced|below and|cifas|do this|not change
-25 you first
24 bin it|not send
23 replace
22 also|of each|on this|particular|set a|type|will not
-22 wherever
21 email from|have rung|hide|kindly delete|send you|switched that|you have
-21 never ask|your pay
20 anyone who|example into|route|tell your|today|with an|you sign|you tonight
19 and please|photographs|please|to start|will ask|you can|your browser
-19 the addresses
18 a stranger|and last|browser|confirm|help us|replaced|sign|stranger|to help|you
-18 addresses in
17 an appointment|changed our|gp|help|one you|sign in|the house|your gp
-17 not reply|your security
16 administrator|an engineer|confirm it's|eye on|help you|identification|into your|passwords in|please do|rung us|the forum
-16 call about|note on
15 a neighbour|an eye|badge and|callers|delete|document|don't let|in anyone|keep an|let in|neighbour|not changed|our account|who says
-15 of monitoring|you want
14 completion|is below|monitoring are|need not|our cost|travel
-14 enroll|enroll in
13 and confirm|confirm your|details and|eye|have not|of credit|password to|ring us|saved
-13 want a
12 did you|enrollment code|may be|remove|tonight|your enrollment
-12 it today|new address|over the|wherever you
11 button in|credit monitoring|passport|places|sesame|shall|you keep
10 click here|the one
-9 administrators|change it|revert
9 code is|enrollment
-4 us we'll
`,
  pleasantry: `
44 right ?
37 queries
35 got out|greetings|greetings from|responsible
34 may bring
33 million|picture|satellites|scheduler
32 epic|exposure|royal
-32 value the
31 ? ?|even|linkora|regulator has
30 been sent|we've been
29 is of|it no|panic|yet
28 !|environment|season #|this event|yes
27 exciting|harmed|holds|may wish|were harmed
26 average|marketing|scanners|very
25 address are|believe that|guests|promise|throughout the|to believe|we've
24 are not|blue|brain|considered|harm done|rang to
23 matches|walk
22 dated #|enjoying|impact|industry-leading|sadly|what a
-22 loves|majority|majority of
21 and a|find the|finds you|flying|further to|mix-up with|no harm|once again|over|pool|share|the network
-21 are committed|happy|thankfully
20 # million|addresses were|aside|continually|digit|excess of|faster|go ahead|here|in excess|it's been|making|many|one's|remain|remain committed|throughout|without you
-20 we had
19 a mix-up|both on|dated|edition|favourite|five and|fun|have no|message and|needs|needs a|pewplanner|responsible for|sun|the sun|think of|were involved|your information
-19 only #|this was
18 and our|bit off|blown|code we|comprehensive|course|every|finds|founded|hiccup|line on|meantime|meet|part of|providing|router and|the meantime|the meeting|the vendor|trust this
-18 dear valued|ourselves to|purely|us and
17 # years|accordance|accordance with|both|brightline|choices|crossed|fair|fly|in accordance|june box|like somebody|meeting with|mix-up|no|over #|over the|passwords or|personal|santa|the annual|value your|volume|zero
-17 least the|new range
16 always|and holds|and they're|benefit|brought you|excess|friend ?|had the|involved|leaving|liability|making a|no passwords|pulled|somewhere|the word|was us|we know|with my
-16 and do|isolated event|our commitment|thought
15 a limited|ahead|and does|and feeds|as planned|being handled|called|disappointed|feedback|guest|had one|high|information is|is|isolated occurrence|matters more|nothing matters|place at|see so|speaking|too|wish to|worth|your feedback
-15 awkward|caused and|eh|eh ?|excellence|experts|for your|is more|it for|lessons|more important|the four|your patience
14 a biscuit|an extra|an isolated|are made|back from|bring a|coil|double|for alarm|got|handled|it matters|key and|lot|nobody got|perhaps|region's|retirement|so many|spring and|the average|the crown|the region's|to say|vendor|years
-14 christmas|days|learned|of this|told us|you that
13 a guest|advice|are no|are working|kind|know you|lightly|like this|may fall|memories|open day|our volunteers|service|shout|the figures|under a|warm|was an|within
-13 blame|caution we|holidays|letting|was a
12 ?|a journey|again on|and every|bid|buzz|email addresses|fall|guaranteed|have spotted|in spring|journey|keyboard|more to|of their|our buyer|pies|please note|rise|should be|terms|to read|too many|volunteers|your place
-12 a tiny|and thank|assure|assure you|commitment|commitment to|kitchen|let|love|of guests|the vast|them|to note|vast|vast majority|you to
11 but we|come back|crown|each member|fancy|it the|know it|occurrence|so nothing|space|unless you|we've also
-11 entrusted|entrusted to|inconvenience caused|information entrusted|matters to|minor|ourselves|patience|safeguarding the|the kitchen|we hold
10 a bin|all our|as well|brings|cut|figures|friend|included|independent|meeting|no need|rang|to all|your trust
-10 act|anything|as normal|assured|is nothing
9 appeal|binned|counting|court
-9 is unaffected|over !|rest|unaffected
-8 birthday|happy birthday|negligible|rest assured
8 cards|it as|nobody is|tiny|world to
7 now !|photos and
-7 privacy matters
5 count|photos
`,
  promotion: `
52 ?
43 grab
38 # off|fancy|me to
37 save
34 i'm in|pre-order
33 calliope
32 !
31 and get
30 fares|priority support
28 account manager|award-winning|our award-winning
27 don't|early-bird
26 ball|browse|don't miss|fly|lamp|make|since you're|switch to|while
25 add|birds|early birds|landed|meanwhile|ps
24 are open|grab your|join
23 clean|follow us|look|oh and|to make|we also|zero
22 by sunday|chat and|cheer|cheer you|exclusive|is already|just #|mission|on treat|out !|receptionist|save up|the look|to cheer|turkey
21 bar is|browse the|drop friday|earn|friday|new range|oslo|pots|premium|shop the|time to|why not
20 # a|autumn|boost|boost your|cap|half price|hey the|is waiting|oslo lamp|out on|saver|spend #|stock|the cap|yes
-20 it's
19 faster ?|free for|get|miss|ready|the router|treat
18 and earn|available|book before|daily|fast so|line in|p s|refer a|save #|studio|sunday|this weekend|tier|us on|your discount|zero fees
17 also opens|ask your|book|cards|don't sleep|for our|from #|go on|hey|landed too|most of|s|so be|the dog|the oslo|this month
16 and keep|available from|better|drop|face|for #|masterclass|mileage|noon so|now to|oh|opens|refer|starting at|summer|switch|tickets are|trade|treat yourself|two for|until midnight|your profile|yourself to
15 be there|before|before friday|black|breakfast is|conveyancing|dog|enjoy|in january|in june|january and|on sale|opens on|our new|protected|rajiv|renew|shop|tariff|till|weekend|x
14 an exclusive|bikes|collection|deals|escape|it !|skin|spa|to win|today|weekend in|win a|your pass
-14 m|making a
13 a friend|a head|a line|a month|but hey|earn #|get #|just|never been|news|on all|prices|take|to join
-12 a new|friend ?
12 fees|meet|palette|served|starting|upgrade|would be|yourself
11 allowance|bands|cabins|faster|half|hurry|left on|our|pass|profile|secure|the may|to meet|worth
-11 making|nickname|unless you
10 a better|advantage|advantage of|double|invite|invite you|live|start at|take advantage|the most|this week|you would|your next
-10 unless
9 book by|sailing|sleep|upgrade to
8 next|ready for
7 on it
6 good news|the good
`,
  hedging: `
39 a number
37 potentially
34 number of
32 documents were
-31 part
28 has read|some
-28 many
27 in all|some fans
-26 could
26 new bill
25 possibly|relevant|serial|this could|we believe|were potentially|within five
24 a portion|debit has|earlier today|few of|five working|identified
-24 was only
23 appear|appears|but your|fans|portion|portion of|rider number|the message|your rider
22 copying|for a|included|knowledge|may have|to have
-21 # may
21 a couple|coaches|couple of|limited|some people|workspaces
20 expected|form with|holding|misuse|unclear|were
19 be credited|best of|expected to|extent|is expected|mailing list|stamped|understand that|we understand|where applicable
18 appear that|certain|couple|looks like|merchants|of merchants|of them|our cards
17 applicable|id|include|it would|opened it|orders on|place on|proportion|proportion of|someone got|systems|the best|took place|would appear
-17 could be
16 a subset|at this|copy and|it looks|like someone|seems|this time|understand|your side
-16 fortunately
15 aware|bit of|current|impacted|instances|lunchtime|subset|subset of|unopened|your id
-15 no
14 due|is still|it seems|not aware|returned it|we identified|were declined
13 has returned|held the|may be|percentage|percentage of|potentially including|small percentage|the full
12 and bank|declined|disk|information|present
11 issue|personal information|that a
10 believe|names|personal
9 activity|aware of|of any
-9 criminals
7 looks
5 among|saw
`,
  belittling: `
49 purely
43 minimal
41 exposure
39 hiccup
38 rare
36 bit|hardly
35 harm|isolated
33 a brief|in question
32 biggie|no biggie|to others
31 a teeny|brief|matter of
30 for alarm|low|matter|no|period|teeny
29 now !
28 a short|brief period|bright side|cracks|most|nature|right ?|that still|what it
27 anybody|are modest|bright|it's|modest|side|the bright
26 a bit|bit of|got out|minor|passwords were
25 !|the road
24 is of|it was|no harm|only #|they opened
23 cases|isolated event|question|sensitive|we keep
22 and at|is what|live for
21 ?|doubt|hey|system is|value
20 a wobble|ghost tour|glitch|hardly the|honestly|it's hardly|it's honestly|of a|similar|slight|wobble
19 mix-up|of this|one page|the vast|vast|vast majority|view|was an
18 # secure|about the|alarm|birthday|have added|majority|majority of|no passwords|out a|risk to|small hiccup|the risk|there is|things happen
17 delays|got|just a|nothing|occurrence|only|panic|passwords|so|to run|two hours
16 anticipated|are extremely|bot|but the|cannot be|later than|most people|right|sorry about|than anticipated|the crown|the site|to unforeseen|you is
15 authentication|guests|risk|time we
-15 is a
14 aside|consider|hashed|info|it's only|lose sleep|sleep over|to lose
13 be used|lose|used to|was one
12 as normal|crown|information is|machine|negligible|older|surprised
11 coffee|done|your data
10 act|harm done|the matter|we hope|yesterday that
9 but|cause for|firstname|off a|showing|started
8 a good|hope
7 over
-5 encryption
`,
  'conditional-apology': `
40 should this
25 this have
24 any|to any
22 sorry you
21 you feel
20 sorry if
19 feels|who feels|you were
-19 for the
18 expectations|meet your|not meet|our service|to anyone|we trust|your expectations
17 any concern
16 concern|if this
15 fell short|trust this
14 for any|inconvenience|regret|we regret|you missed
-13 for that
13 missed a
12 let down|regret any
11 feel|fell
9 if any
6 upset
`,
  cliche: `
32 is what
31 delivering
30 know how
28 business|clock with|takes its
27 all times|possible|value
26 caution|unusual|your trust
25 thank
24 our best|proud to|values
-23 care
23 journey|learnly|none of|to us
22 right first|seriously
21 continued|exercise|patience
20 a seamless|seamless
19 core|family|value your
18 committed|committed to
17 abundance of|an abundance|every single|none|of caution|would be|your continued|your patience
16 a valued|build a|help us|its|we do
15 a better|abundance|first time|getting|of this|of what|remains|strive
14 are sadly|banking|everything|measures
13 build|life|our community|ourselves|rest assured|sadly|valued
-13 for choosing
12 a best-in-class|are the|assured that|community|customers|fact|is our
-12 choosing|us for
11 best-in-class|in place|strive to
-10 dream
10 fans|partnership|we're on
9 assured|cyber|rest|success
8 our customers
-6 ride
4 and thank
`,
  'reply-refusal': `
27 mail
24 only
21 replies
18 this is
16 replies to
15 do not|is an
13 discarded
12 from replying|generated automatically|refrain|refrain from
11 address|not reply|was generated
10 automatically
9 an unmonitored|generated|is a|this|unmonitored|unmonitored mailbox
`,
  'request-for-secrets': `
37 re-enter
35 us your
34 portal password
33 secure my
26 by return
24 secure
23 confirm|full card
22 link and|log in|miles
21 send us
20 reply with
19 log
18 my|my wallet|your full
17 are required|required to
16 berth|berth holders|of email|wallet
15 confirm it's|holders|recovery phrase|return of|your recovery
14 phrase|recovery
13 and signature|required
11 verify my
8 in now
`,
};
