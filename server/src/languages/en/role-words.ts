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
-34 incident at
33 called|found the
32 his|identical
31 came
-31 was no
30 purely
29 funds|gremlins in|isn't from|negligible|out why|see here
-29 that may
28 cup|off a|should have|stores|the blame|to work
-28 error was
27 # we|had not|it never
-27 technical fault
26 brad|eleven minutes|from us|grid|it isn't|minor
-26 had been|health|place and
25 # also|# rd|another|built|came to|caused this|friday's|is this|more orders|on saturday|orders for|over !|rd|the system
-25 and you|include
24 applied|at #|bit of|count|dog|not #|old|patch|said #|the cracks|the first|was one
-24 birthday and|technical
23 chose|cracks|difference is|hole in|paid it|place of|says|the head|we lost
-23 four of|offline|took place|was on
-22 a courier|a simple|blame the|both|impact|isolated event|were on|your mother's
22 called us|carried|day's|episode|export|have seen|not change|on my|one don't|parents names|posted|set the|showed|street on|the copies|though !|true
21 # tickets|a timely|anyone on|aren't|capacity|charged|children's|could not|for that|for three|hartwell's|head is|it again|morning's|of guests|plain text|privacy and|rogue|sold you|that is|them as|there for|typed the|we caused|winner
-21 closed the|control|staff were|we don't|we've|were the
20 about|are modest|caused|costs #|did|failing|fell over|hand and|is what|it should|just|modest|never|patch test|placed the|settlement|showed #|we let|we made|we take|you that|your privacy
-20 at our|breached|cards|courier|court|dates|day|five and|myself|name|site that|was breached|were opened|worth
-19 # on|badge|benefacta|done|far|have read|links|list on|payment was|simple|their|upgraded|we have
19 # this|and they're|card details|demand|exam|found out|from a|i|it took|it's really|list for|made a|normal|tariff|than an|the amounts|the proof|the top|too|turned out|we kept|we sold|work for
18 # i|# mg|a clerical|a good|a neighbour|and did|anyone could|brown|cakes|certificate|clerical|clerical slip|costs|decision|had no|happen in|have two|home address|in question|invitation|kept|last year's|looked|memory|mg|needn't have|neighbour|not in|nothing|photographs|photographs and|reversed|shown|sooner|the fault|took more|took us|view|went|what it|your #
-18 a payroll|church|computer had|data provider|file from|has looked|key and|of members|researcher told|stuck|the computer|the error|the price|was public|was wrong|we're sorry|you wrote|your reservation
17 # minutes|a matter|and i|and yours|arrears|as a|attacker|carry|didn't|e-ticket|eleven|exams|gremlins|had paid|hadn't|i chose|instead of|invitation to|invoices|lift b|matter of|notice|omitted|our own|picked|printing|publish|remember|spotted|the vast|this morning's|to have|to that|tour|unusual|vast|vast majority|we did|we promised|your e-ticket
-17 a legacy|address|are reminded|changed it|contractor|dates of|file had|fine|has|is the|legacy|like|mistake|noon|on june|passwords are|payroll bureau|personal|pressed the|properly|satellites|something|write|wrong button|you were
16 # not|a great|and never|are #|began dear|breakfast|did not|directory|experienced|its disk|live in|miscommunication between|no card|our tests|packed|part|private|right ?|same number|sessions|since #|that we|the bank|the invitation|to date|was #|went to|wine
-16 billing|birthday|bureau|clips from|closed|data|day is|fails|i have|information|limited|mistake and|moving|named in|on you|passed|scheduler|show|ten|that someone|the figures|to stop|wrong price|your scan
15 a miscommunication|amounts|and left|any child|booking page|bottom|cancelled|cause|confirmation|copied the|disk|excuse for|file after|fundry and|great|in arrears|interruption|is an|long|loves|mail|miscommunication|no time|number one|of june|on your|our payment|our template|over|procedure|proof|question|right price|says #|short|six days|stamp|the correct|the date|the difference|the twelve|threshold|time was|to somebody|too early|wrote|year's|you came|you saw
-15 and parking|as one|but no|caught the|computer|criminals|details were|glitch|go to|had one|have no|high|i apologize|in at|level|listings|lol|next day|not to|open day|platform|postcodes|record was|router and|sophisticated|stale|subject to|supplied|terms|the agent|the folder|the holidays|the warehouse|there are|they show|this event|was outside|we're|your last
14 # when|according|according to|act|alarm|am truly|are deeply|arrived|biscuit|by our|careless with|children|continued|deserves|for six|fork|fundry|gave the|hide|i read|is no|it shows|it won't|lift|live|much|now the|on april|our mail|ours|outside the|passwords old|plain|reached you|relied|relied on|room|submitted|take the|tests|the nurse|was in|we wrote|web|yesterday's letter|you received
-14 accounts may|and a|as far|covering|downloads|else in|example|far as|figure|for this|friday|held|if|it's not|item|june #|leave the|letter was|me|nevada|next|nothing else|numbers were|opened by|out that|outside of|page was|port-out|scan|sorry|times|typing|under a|when a
13 # gb|a weak|april #|as #|began|biggie|but the|caused by|circumstances|copied|courier pannier|crack|decision on|fault in|gb|green|happened|have fixed|individual|islay|issues|it looked|left off|never to|nice|no biggie|not notice|refunded #|regrettably|signed off|skin|somebody else's|sorry our|still missing|stress|sunday !|talk about|temp|template was|that account|the photographs|this morning|three|top|top of|tuesday's|weak password|wednesday's|which has|won't do
-13 a fraction|and certain|and we're|are kept|attackers|bad|by a|discrepancy arose|down at|dress|every|exposure|first name|fraction|fraction of|our request|price was|right password|router|system in|the attackers|the mix-up|their responsibility|trace|transaction|trust|two people|will|within
-12 access logs|an address|at your|because the|by|do not|documents|else|find|for you|had the|have left|holidays|honest|i apologise|information about|is nothing|keep|limited set|loop|not updated|of me|our data|our supplier|payment|players|possibly|rain|set of|sorry for|supply|system we|the file|the result|there until|times and|to blame|wi-fi|wrong the
12 and then|are private|article|at breakfast|blank|block|coaches|crept|danger|encrypted|error the|excuse|fitted|had your|heads|i'd|intermittent|it|it's now|likely|locks|mark|matter|month's|most|no excuse|of date|on every|press|previous day's|probably|ran|results|says and|the report|the weather|they opened|told you|under the|weather|yesterday's
-11 a loop|a sophisticated|and found|benefit|central|few|goes|ha|have changed|id|months and|no passwords|number was|open from|parking|reservation|right to|shift|shiny|sitting|so nobody|storage|the building|the letter|touch|transposed|we can't|we'd like|your gift
11 alumni|attributable|attributable to|b|crept into|date was|extremely rare|get it|had access|have booked|hole|i ask|made|name age|no cause|notes are|nurse|one page|ordered one|our view|picked the|rules|set|she was|showing|sort|the attacker|the cover|was out|why
-10 address in|are advised|bread|button|can|candles|crew|criminal|environment|i pressed|impact was|know your|runs|so that|sound|too many
10 because it's|brand|code|fell|gave us|have the|last|misconfigured|missed it|no mark|of another|pannier|presale|rare|risk to|take place|the previous|the risk|the site|they|twice|workshops
9 and what|cause for|feed|flights|flights and|for our|incorrect|industry|it says|mix-up|name date|our logs|pack|should|surname|the industry|the most|unfortunately the|wrongly|wrongly and|you bought
-9 believe that|blame|bot|discrepancy|expect|he was|in december|in spring|keyboard|last year|our cards|than a|to believe|were in
-8 a handful|first was|for one|handful|handful of|many|october #|out a|that you|the procedure
8 key was|permissions|radio|the printers|you as|you ordered
7 # you|it had|was incorrect|was ours|wrong by
-7 a problem|day !|glitch in|price|prize|promise|taken from|year
-6 building|orders placed
6 came about|unfortunately
-5 be
-4 else's|has not|was due
4 missing
3 isn't
-3 was not|we took
-1 yours is
`,
  evasion: `
44 arose
38 identical
37 employee
34 linkora
33 agency|developers|developers have|zones
32 eh|eh ?|the figures|to plan
31 around|overnight
30 form was|security event
29 a short|documents|error|like many|procedure|provider
28 consequence of|fell|got|issue|it hold|system|we use
27 a glitch|circumstances|consequence|crept|our records|price was|process|resulted
26 are reminded|individual|list was|our system|printers|took place
-26 mistake
25 a miscommunication|attention that|attributable|attributable to|bit|contributed|decided to|looked|miscommunication|reminded|the digits|the parcel|there was
-25 was ours
24 factory|many|our attention|our factory|picked|plugin|slipped|updated
23 a technical|blame mercury|decided|email on|mail|scheduler|supplied|unauthorised|was|was left
-23 partners
22 by an|challenges|didn't|from one|let us|noticed that|parcel|place|reached the|somehow|technical|that the|transposed|users|was sent|weeks
21 a misunderstanding|a rogue|advised|and a|arose that|attention|cloud|control|customers|due to|incorrect|led|mercury|occurred|on or|our payment|oversight|platform|radio|regard|resulted in|the week|their responsibility|three weeks|was open|was released
-21 our supplier|server
20 a loop|a mix-up|automatically|circumstances arose|crept into|error at|in good|informed us|last week's|left|office has|result of|sophisticated|the amounts|the kitchen|to answer|was dropped
19 away|because the|blame the|by accident|collected twice|delays at|dropped|keep a|launch|miscommunication between|misunderstanding|not carried|ours ran|out by|queries|responsibility|rogue|safeguards|stating|stating that|that on|the carrier|the figure|the system|was collected|went missing
-19 but the|pump
18 always|an unknown|annual|came across|cancellation|customers saw|data incident|delays|double-booked the|experienced a|feed|filling|found to|from other|hours were|incident has|intended for|into the|loop|lost the|loves|method|one more|out a|registered|same notification|satellites|staff were|system in|taken place|temp|the correct|the main|the venue|them in|twice by|week was|work with
-18 modern
17 actors|amounts|an|backup|bot|carrier has|charge and|cloud nine|computer had|crossed|display|double-booked|encountered|intended|labels|merged|november case|off in|other websites|plug-in|the charge|the computer|to others|vendor|was not|we work|went through|with our|your street
-17 forum|page
16 # secure|a data|a recent|an incorrect|beyond our|bit off|can happen|carried|concerned is|difficulties|good|happen when|issue on|other|party we|proper|regrettably|the three|the warehouse|venue|websites|you'll have
-16 by a|during the|fact|guests|llp
15 a decimal|an issue|an old|and is|brown|close|decimal|decimal point|event|figures|had been|happen|in december|opening|owing|owing to|parents|reminded to|reversed|the printers|third-party|this event|turns out|work as
-15 example|missed their|payroll|person|we had
14 a backup|accessed by|across|advised that|apologize for|beyond|blame|carrier|december|delay is|due|employers|expected|meant|no system|not always|our agency|our control|over|picked the|printed with|remain|selected|turnover|was identified|work
-14 actor|actor obtained|of it|since
13 a form|actions|activity|are to|be held|gremlins in|incorrect opening|liable|liable for|opening hours|the room|turns|unintentionally|was attributable|ziplane
-13 fixed the|someone|was incorrect
12 about #|an error|blame it|computer|error in|green|health|lost|on sunday|our courier|our suppliers|point|reasons|the file|to close
-12 fixed|inc|it's|missed
-11 !|a payroll|far|management|provider has|slip|steps
11 activity was|bad|candles|carried out|event may|gremlins|have impacted|kitchen|ran|responsible for|system automatically|unauthorised activity|was inadvertently|when we|your parcel
10 a third-party|bill|breached|built the|cracks|didn't flag|email meant|flag it|misconfigured|network that|ours was|permissions|reached|supplies us|that supplies|the wholesale|unfortunately|us didn't|was breached|wholesale|wholesale network
-10 crew|we
-9 dev|thursday|was our
9 inadvertently|our cloud|supplies|test email|with any
8 booking|could have|flag
-8 exciting|partner
7 have noticed|own team|the booking
-6 prices
-5 entirely
4 correct
-4 the leaflet
`,
  remedy: `
38 has not
34 b
33 open the
32 allergy|hartwell's|monday #|send the
30 ones|reset every
29 # as
28 because of|breach to|said #|so that
-28 it out
27 breach|item|members who|monitoring|winner
-27 now take
26 all our|arrives|article|made two-step|noon|we agreed
-26 talk|you only|you take
25 bought it|device|enhanced|now and
-25 login|without
24 and found|form|front of|moved in|or give|reported the|that we've|the breach
-24 down within|now need|will call
-23 a ticket|done the|stays at|with an|you tonight
23 administrators|are on|day of|expect|first was|on us|our contractor|owe nothing|portal has|replacement|reset|solutions|ten|wall|we've done|what we've|yesterday we|you're one|your identity
-22 and closed|now go|taken down
22 best-in-class|can check|decide|grey|it is|it today|locksmith|me and|might like|of human|passed|pushed|reset your|sleep in|under settings|worth #
21 # before|although the|and two|can also|cancel|eat it|good|has a|is at|map|passwords are|put them|return the|the day|the part|verify
-21 account the|close|it again|list is|normal now|will ask
-20 # for|a person|add|at nine|can complain|change|copies|everything|ico|the ico|will answer
20 afternoon and|came to|doyle|erase|error on|every|four minutes|hall|have #|have taken|normal|orders placed|she's|the form|the notice|want a|we offer|your table
-19 # this|independent|it for|locked|patch|register|reply and|took
19 and date|and signed|authority have|bank will|been deleted|bill|book your|candidates|email with|here are|in fact|offer|one works|position|requested|result|runs|stand|the documents|to book|to decide|under your|your online|your plot
-18 add the|be replaced|booking number|commissioner and|did not|here the|list again|nicknames|not change|ring us|sites|starting|the button|unit|were not
18 all we|and press|booking system|but no|dabba|dabba example|documents were|done we|for you|google has|it can't|it ought|keep the|key to|not been|passwords of|promptly|published a|rebuilt the|seat|sign-in on|text to|the addresses|the bill|the client|the forty|the whole|this on|this one|void|was told|we hold|you will
17 a list|and it's|at ten|can offer|code is|do that|don't ride|in an|list now|log in|mustard|or have|ordered at|possible that|protected|rebooked|recovery|since|so every|starts|taken the|through and|unwell|verify your|whole|will send|you by|your file
-17 about this|and he|another route|by a|cifas|eye|fee and|friday's|it taken|library and|may bring|new card|notes are|now kept|one you|own|repair|single|than|the file|the results|they kept|until the|will sort|you'd prefer
-16 access has|an independent|been changed|beyond the|both days|change back|come to|drivers|identification|in every|is gone|journey|keep it|replaced|secured|should have|than #|the photographs|there until|tomorrow|train|vans|we've moved|you sign
16 active|added|all staff|already|amended|and she's|and that's|arose|ask for|building|by itself|confirmed deletion|contractor|deletion|fact|first letter|give us|in a|like to|line and|me by|new address|offline|one from|open all|placed|please give|reached the|right figure|saw the|show|show this|slept|staff|the act|the passwords|to staff|will|will ever|will hear|window|you ordered|your account|your membership|your points|your ticket
-15 !|a code|been put|billing|by another|can give|charged|cleared|colour|confirmation|day you|delete|down|email from|have it|is now|may fall|message and|needn't have|new phone|number|patch test|person with|replace|right ?|send you|sign in|so and|the one|them and|them as|to talk|up a|we reported|why|why you
15 # days|a brief|an otp|anyone with|as our|away|barely|comes|credited|cut-off|days and|every password|figure|get your|hear from|here's|human|is possible|it's all|it's free|lift|lift b|new booking|press|same place|sent again|starts at|summer|sunday|the portal|the release|then|times|us the|we ended|were expecting|will be|withdrawn|you want|your real
14 #|# is|a taxi|a token|and blocked|and reported|before a|breach in|cairnfell|call to|cancel the|child who|credentials and|deep|f|feels|for good|have already|if that|is right|minister|mother|muddle|new link|not to|on its|one and|otp|queued|resigned|revert|server off|services and|settings|showing|spring term|sticks have|switched that|the cairnfell|the show|them for|treat the|we now|who feels|your app|your mother
-14 and a|and send|and we'll|anyone else|are back|be charged|city|commissioner|didn't|email is|ended the|fall|ico this|is a|is why|june as|may and|nine|on each|register of|reply with|set a|suspended|the commissioner|the drive|the script|the session|us so|we corrected|western|wiped
-13 # that|# we|a great|a job|after #|been notified|beyond|blocked the|four days|gate|great|had|have stopped|host|logged|pay the|payslips|phone|she'll|showed #|six|so there's|telephoned|the benefit|they are|to reply|trees|volunteers|whoever|widget|your shop
13 a courier|a replacement|account reply|april and|been renewed|by wednesday|can't get|do anything|engaged leading|for one|forty|four|from level|here by|ishaan|it was|level #|loss|membership number|not call|plan|replaced all|residents|secure your|slot|that list|the bag|this year's|those days|we changed|we do|we published|wednesday noon|who|with #|worth|you'd like|your test
12 # back|# december|are safe|asked them|bengaluru|bought|brief|collected it|earlier|enrollment|every morning|from her|have moved|in that|in to|june|lists|may keep|member id|messages now|now carry|on sv|replying to|sticks|sv|sv #|taxi|the department|the map|to have|two things|wonderful
-12 access|address in|ahead|and choose|at once|camera|days before|don't reply|else in|engaged outside|every system|folder|for alarm|front door|her access|history|it's been|kept|me at|notified|now to|oslo|phone and|prefer|ready|steward|steward at|the copies|the paper|the pensions|the raffle|the union|we've told|you won't|your front
11 a bank|a recurrence|about two|and stopped|and use|bin the|checked every|coupon|days of|department|drink|drove|from replying|has deleted|ignore it|is closed|it's yours|itineraries|leaves|load|minutes|of work|person and|prevent|prevent a|processed|recurrence|refrain|refrain from|sea-view|text me|the month|the pictures|the way|to prevent|use|walk|will take|year's|your renewal
-11 again at|alarm|and her|because it's|been updated|cleared the|for a|have set|is deleted|keys|ledger|measures|not send|one the|open day|out until|outside|payments|pensions|raffle|slow tests|tests|the authority|the change|the ledger|the slow|this has|which hides|you change|your password
10 # on|a teeny|an hour|bags|banks|been given|buyer|by then|cent|deleted and|end of|had bought|is about|it through|legal|members|opens at|per cent|pick|saved card|sesame|taken offline|teeny|the right|them in|version|were left
-10 also reported|been replaced|been told|configuration|day without|down and|job|note|one for|permissions|right and|rooms|shut|signed a|slow|so we|stays|suspended and|tag|telephoned the|the bar|the leaderboard|the tag|time because|updated|when
-9 ? ?|coaches|confirmed in|final|gp|most|page|phone number|shown|the back|their copies|which is|your gp
9 a precaution|bike|i have|identity|leak|or #|pannier|precaution|rather have|the person|warned|was right|water|we've|works|your contract
8 a case|and verify|appointed|court|days|everyone to|google|letters are|opened a|order|removed the|reversed|street on|supersede|supersede the|the code|valley|which they|you may
-8 a leading|closed|cybersecurity firm|down on|fax|folder that|have given|i'm in|medical note|photographs|removed and|the car|the shop|us a|you are
-7 at eight|destroyed|i took|out|reported it|said|to sign|we can't
7 at the|book|down the|garden court|has|lincoln|was not
-6 # th|concert|go through|hold it|th|the concert|the letter
6 and shredded|have reported|july #|may #|shredded them|this email
5 collected|the book|way
4 list and|way in
-4 the game
-3 session
-2 and have
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
27 change|the photographs|turn
26 be replaced|below and|cifas|do this|not change|texts
-25 you first
24 bin it|not send
23 replace
22 also|have rung|of each|on this|particular|set a|type|will not
-22 wherever
21 email from|hide|switched that|you have
-21 never ask|your pay
20 anyone who|example into|kindly delete|route|send you|tell your|today|with an|you sign|you tonight
19 and please|photographs|please|to start|will ask
-19 the addresses
18 a stranger|and last|browser|confirm|help us|replaced|sign|stranger|to help|you|you can|your browser
-18 addresses in
17 an appointment|changed our|gp|help|identification|sign in|the house|your gp
-17 not reply|your security
16 administrator|an engineer|confirm it's|eye on|help you|into your|one you|passwords in|please do|rung us|the forum
-16 call about|note on
15 a neighbour|an eye|badge and|callers|delete|document|don't let|in anyone|keep an|let in|neighbour|not changed|our account|who says
-15 of monitoring
14 completion|is below|monitoring are|need not|our cost|travel
-14 enroll|enroll in|you want
13 and confirm|confirm your|details and|eye|have not|of credit|password to|ring us|saved
-13 want a
12 did you|enrollment code|may be|remove|tonight|you keep|your enrollment
-12 it today|new address|over the|wherever you
11 button in|credit monitoring|passport|places|sesame|shall
10 click here|the one
-9 change it
9 code is|enrollment
-8 administrators|revert
-4 us we'll
`,
  pleasantry: `
43 right ?
37 queries
35 got out|greetings|greetings from|responsible
34 may bring
33 picture|satellites|scheduler
32 epic|exposure|million|royal
-32 value the
31 ? ?|even|linkora|regulator has
30 been sent|we've been
29 is of|it no|panic|yet
28 !|environment|season #|this event|yes
27 exciting|harmed|holds|may wish|promise|were harmed
26 marketing|scanners|very
25 address are|average|believe that|guests|throughout the|to believe|we've
24 are not|blue|brain|considered|rang to
23 harm done|matches|over|walk
-23 loves
22 dated #|enjoying|impact|industry-leading|sadly|what a
21 and a|find the|finds you|flying|mix-up with|no harm|once again|pool|share|the network
-21 are committed|happy|majority|majority of|thankfully
20 # million|addresses were|aside|continually|digit|excess of|faster|further to|go ahead|here|in excess|it's been|making|many|one's|remain|remain committed|throughout|without you
-20 we had
19 a mix-up|both on|dated|edition|favourite|five and|fun|have no|message and|needs|needs a|pewplanner|responsible for|sun|the sun|think of|were involved|your information
-19 only #|this was
18 and our|bit off|blown|code we|comprehensive|course|every|finds|founded|hiccup|line on|meantime|meet|part of|passwords or|providing|router and|the meantime|the meeting|the vendor|trust this
-18 dear valued|ourselves to|purely
17 # years|accordance|accordance with|both|brightline|choices|crossed|fair|fly|in accordance|involved|like somebody|meeting with|mix-up|no|over the|personal|the annual|value your|volume|was us|zero
-17 least the|new range|us and
16 always|and holds|and they're|benefit|brought you|excess|friend ?|had the|is|june box|leaving|liability|making a|no passwords|over #|pulled|santa|somewhere|the word|we know|with my
-16 and do|isolated event|our commitment
15 a limited|ahead|and does|and feeds|as planned|being handled|called|disappointed|feedback|guest|had one|high|information is|isolated occurrence|matters more|nothing matters|place at|see so|speaking|too|wish to|worth|your feedback
-15 awkward|caused and|eh|eh ?|excellence|experts|for your|is more|it for|lessons|more important|the four|thought|your patience
14 a biscuit|an extra|an isolated|are made|back from|bring a|coil|double|for alarm|got|handled|key and|kind|lot|nobody got|perhaps|region's|retirement|so many|spring and|the average|the crown|the region's|to say|vendor|years
-14 christmas|days|learned|of this|told us|you that
13 a guest|advice|are no|are working|have spotted|it matters|know you|like this|may fall|memories|open day|our volunteers|service|shout|the figures|under a|warm|was an|within
-13 blame|holidays|letting|of guests|to note|was a
12 ?|a journey|again on|and every|bid|buzz|email addresses|fall|guaranteed|in spring|journey|keyboard|lightly|more to|of their|our buyer|pies|please note|rise|should be|so nothing|terms|to read|too many|volunteers|we do|your place
-12 a tiny|and thank|assure|assure you|caution we|commitment|commitment to|kitchen|let|love|the vast|them|vast|vast majority|you to
-11 as normal|entrusted|entrusted to|inconvenience caused|information entrusted|matters to|minor|ourselves|patience|safeguarding the|the kitchen|we hold
11 but we|come back|crown|each member|fancy|it the|know it|occurrence|rang|space|unless you|we've also
10 a bin|all our|as well|brings|cut|figures|friend|included|independent|meeting|no need|to all|your trust
-10 act|anything|assured
9 appeal|binned|cards|counting|court
-9 is nothing|is unaffected|rest|unaffected
-8 birthday|happy birthday|negligible|rest assured
8 it as|nobody is|tiny|world to
7 photos and
-7 privacy matters
6 now !
5 count|photos
-5 over !
`,
  promotion: `
52 ?
44 grab
38 # off|fancy|me to|save
34 i'm in|pre-order
33 calliope
32 !
31 and get
30 fares|priority support
28 account manager|award-winning|our award-winning
27 don't|early-bird
26 ball|browse|don't miss|fly|lamp|make|ps|since you're|while
25 add|birds|early birds|landed|meanwhile|switch to
24 are open|grab your|join
23 cheer|cheer you|clean|follow us|look|oh and|to cheer|to make|we also|zero
22 chat and|exclusive|is already|just #|mission|on treat|out !|premium|receptionist|save up|shop the|the look|time to|turkey
21 bar is|browse the|by sunday|drop friday|earn|friday|new range|oslo|pots|why not
20 # a|autumn|boost|boost your|cap|half price|is waiting|oslo lamp|out on|saver|stock|the cap|tier|yes
-20 it's
19 daily|faster ?|free for|get|hey the|miss|ready|spend #|the router|treat
18 and earn|available|book before|fast so|hey|line in|p s|refer a|save #|studio|sunday|this weekend|us on|your discount
17 also opens|ask your|book|cards|don't sleep|for our|from #|go on|landed too|most of|s|so be|the dog|the oslo|this month|zero fees
16 and keep|available from|better|drop|face|for #|masterclass|mileage|noon so|now to|oh|opens|refer|starting at|summer|switch|tickets are|trade|treat yourself|two for|until midnight|your profile|yourself to
15 be there|before|before friday|black|breakfast is|conveyancing|dog|enjoy|in january|in june|january and|on sale|opens on|our new|protected|rajiv|renew|shop|tariff|till|weekend|x
14 an exclusive|bikes|collection|escape|it !|skin|spa|to win|today|weekend in|win a|your pass
-14 m|making a
13 a friend|a head|a line|a month|but hey|deals|earn #|get #|just|news|on all|prices|starting|take
-12 a new|friend ?
12 fees|meet|never been|palette|served|to join|upgrade|would be|yourself
11 allowance|bands|cabins|double|faster|half|hurry|left on|our|pass|profile|secure|the may|to meet|worth
-11 making|nickname|unless you
10 a better|advantage|advantage of|invite|invite you|live|start at|take advantage|the most|this week|you would|your next
-10 unless
9 book by|next|sailing|sleep|upgrade to
8 ready for
7 on it
6 good news|the good
`,
  hedging: `
39 a number
38 potentially
34 number of
32 documents were
-31 part
28 has read|some
-28 many
-27 could
27 in all|some fans
25 new bill|possibly|relevant|serial|this could|we believe|within five
-25 was only
24 a portion|debit has|earlier today|few of|five working|identified|were potentially
23 appear|appears|but your|fans|portion|portion of|rider number|the message|your rider
22 copying|for a|holding|included|knowledge|may have|to have
-21 # may
21 a couple|coaches|couple of|limited|some people|workspaces
20 expected|form with|misuse|unclear|were
19 be credited|best of|expected to|extent|is expected|mailing list|stamped|understand that|we understand|where applicable
18 appear that|certain|couple|looks like|merchants|of merchants|of them|our cards
17 applicable|id|include|it would|opened it|orders on|place on|proportion|proportion of|someone got|systems|the best|took place|would appear
-17 could be
16 a subset|at this|copy and|it looks|like someone|seems|this time|understand|your side
-16 fortunately
15 aware|bit of|current|impacted|instances|lunchtime|subset|subset of|unopened|your id
-15 no
14 due|is still|it seems|not aware|returned it|we identified|were declined
13 has returned|held the|may be|percentage|percentage of|small percentage|the full
12 and bank|declined|disk|information|issue|present
11 names|personal information|that a
10 believe|personal
9 aware of|of any
-9 criminals
8 activity
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
28 brief period|bright side|cracks|most|nature|right ?|that still|what it
27 a short|anybody|are modest|bright|it's|modest|side|the bright
26 a bit|bit of|got out|minor
25 !|passwords were|the road
24 is of|it was|no harm|only #|they opened
23 and at|cases|isolated event|question|sensitive|we keep
22 ?|doubt|hey|is what|live for
21 system is|value
20 a wobble|ghost tour|glitch|hardly the|honestly|it's hardly|it's honestly|of a|similar|slight|wobble
19 mix-up|of this|one page|the vast|vast|vast majority|view|was an
18 # secure|about the|alarm|birthday|have added|majority|majority of|no passwords|only|out a|risk to|small hiccup|the risk|there is|things happen|to run
17 delays|got|nothing|occurrence|panic|so|the crown|two hours
16 anticipated|are extremely|bot|but the|cannot be|just a|later than|most people|passwords|right|sorry about|than anticipated|the site|to unforeseen|you is
15 authentication|consider|guests|lose sleep|risk|sleep over|time we
-15 is a
14 aside|info|it's only|to lose|was one
13 be used|lose|used to
12 as normal|crown|hashed|machine|negligible|older|surprised
11 coffee|done|information is|your data
10 act|the matter|we hope|yesterday that
9 cause for|firstname|harm done|off a|showing|started
8 a good|but|hope
-7 encryption
7 over
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
17 any concern|concern|if this
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
22 continued|right first|seriously
21 exercise|patience
20 a seamless|seamless
19 core|family|value your
18 committed|committed to|your continued
17 abundance of|an abundance|every single|none|of caution|would be|your patience
16 a valued|build a|help us|its|we do
15 a better|abundance|first time|getting|of this|of what|remains|strive
14 are sadly|banking|everything|measures
13 build|life|our community|ourselves|rest assured|sadly|valued
-13 for choosing
12 a best-in-class|are the|assured that|community|customers|fact|is our
-12 choosing|us for
11 best-in-class|in place|strive to|we're on
-10 dream
10 fans|partnership
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
32 secure my
26 by return
24 full card|secure
23 confirm|link and
22 log in|miles
20 reply with|send us
19 log|your full
18 my|my wallet
17 are required|required to
16 berth|berth holders|of email|wallet
15 confirm it's|holders|return of
14 recovery phrase|your recovery
13 and signature|phrase|recovery|required
11 verify my
8 in now
`,
};
