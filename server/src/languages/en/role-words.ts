import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-31 misled
-27 from all
-26 hoped|hoped for|who did
-25 bad
-24 day they
-20 valued
-19 all of
-15 guests
10 sorry
`,
  fault: `
38 negligible|only #
35 orders for
33 cup|gremlins in|identical
32 called|isn't from|it never
31 came
-31 was no
30 a summer|his
-30 incident at
29 found the|gave the|robot|waiting on|was one
28 # rd|another|built|dog|eleven minutes|looked|purely|rd|set the|the blame
27 capacity|entered the|it isn't|off a|patch|should have|the cracks|there for|to work
-27 health
26 brad|changed since|cracks|had no|hole in|not #|old|place of|says
-26 offline|privacy of|technical fault
25 # also|a single|are modest|children's|didn't|from us|gremlins|grid|happen in|have seen|if you're|modest|over !|stores|the head|we made
-24 a simple|five and|were on|your mother's
24 came to|decision|failing|introduced|it's on|out why|paid it|parents names|showed|template was|we believe|went
23 # we|and did|april is|certificate|difference is|friday's|i|it again|it took|made a|ready for|says #|spend|street on|the copies|the proof|the top|though !|threshold|which was
-23 a courier|a legacy|and you|june #|legacy|not checked|were the|write
-22 # on|benefacta|error was|name|place and
22 # when|at #|brown|carried|caused this|coaches|export|head is|invitation|minor|not change|on saturday|one don't|placed the|showed #|that is|the bank's|the first|typed the|we lost|we've booked|you that
21 a matter|and yours|as much|blip|chose|count|day's|e-ticket|exam|hartwell's|in question|is this|it says|it we've|lift b|live in|matter of|posted|reversed the|said|shown|stamp|the amounts|true|unusual|we sold|your e-ticket
-21 at our|courier let|four of|impact|include|list on|simple|technical|the price|the spreadsheet|updated on|you wrote|your reservation
20 act|bit of|cakes|caused|costs|for that|had not|hand and|invoices|it's really|morning's|our template|plain text|pretty|short|them as|we caused
-20 because you|day|harm|links|mistake|store|terms
-19 a payroll|courier|email addresses|had their|named in|not to|site that|system we|took place|was wrong|we don't|worth
19 a timely|any child|aren't|carry|disk|during a|eleven|for six|for three|hadn't|hide|is what|just|no time|of guests|omitted|our own|our payment|ours|private|procedure|remember|said the|same number|says that|she read|spotted|the date|time was|we kept|wednesday's|your #
18 # mg|a clerical|a patient|am truly|attacker|bottom|called us|clerical|clerical slip|could not|cracked|decision on|did|gave|have reason|individual|involved certain|is no|mg|miscommunication between|nothing|packed|patch test|photographs|rated|right ?|see here|small|sold you|sorry our|than an|that account|that we|the invitation|the room|the vast|think that|timely|top of|typo|vast|vast majority|was our|web|went to|what it
-18 blame the|breached|but you|closed the|contractor|day is|do not|far|filled in|have no|key and|lol|mistake and|myself|not locked|personal|properly|sorry and|upgraded|was breached|was destroyed|was public|wrong price
17 # i|# minutes|a miscommunication|about|amounts|are safu|as a|b|been asked|began dear|by our|danger|encrypted|experienced|funds are|home address|i chose|i read|invitation to|islay|its disk|lift|likely|miscommunication|much|never|never to|normal|one page|previous day's|privacy and|question|safu|security event|tests|the bank|the cover|the fault|took us|under the|upstream|we take|whatsoever|yesterday's
-17 any|badge|been|criminals|decisions|done|elsewhere and|glitch|has|leave the|next day|on us|password elsewhere|payment was|payroll bureau|pressed the|something|staff were|that someone|the hall|their|their responsibility|vulnerability was|we've
16 # shirts|# tickets|a good|a neighbour|alarm|and forgot|and then|anyone could|are deeply|arrived|but the|copied|costs #|deserves|exams|excuse for|failing and|file after|for most|forgot|funds|last year's|list for|memory|neighbour|not notice|picked|room for|sooner|sunday !|the correct|the twelve|though|to note|told you|was introduced|you came|you ordered|your privacy
-16 address|birthday and|bureau|by a|changed it|data|downloads|i have|in at|information|like|noon|not reflect|of members|on june|our supplier|researcher told|times|trust|was present|we have|we're sorry|wrong button|your scan
15 # gb|a great|and charged|and they're|because it's|block|caused by|charged|did not|email said|feed|from a|fundry|fundry and|gb|had access|had changed|had paid|happily|in arrears|instead of|intermittent|it didn't|kept|last week|left off|live|meant|not encrypted|not in|of date|of june|our mail|over|photographs and|printer's|probably|protected|rules|says and|selected|sessions|sorted|temp|text|the printer's|the report|today at|we did|we promised|wine|you both|you've
-15 and may|and parking|checked|church|data provider|don't|else in|error|fails|filled|fine|ha|i apologise|i pressed|is the|known|limited|listings|no passwords|open day|out that|possibly|postcodes|record was|sophisticated|stuck|the holidays|they show|two people|us a|vulnerability|was mine|we're|were opened
14 # this|a data|an old|and i|and never|are #|arrears|began|careless with|error the|have two|heads|i'd|little mix-up|locks|matter|on april|our member|our tests|outside the|printing|ran|refunded #|relied|relied on|six days|submitted|take the|the lists|this morning's|to somebody|to that|view|was none|was out|went out|when we|which are|with last|wrote|yesterday's letter|you received
-14 an address|and a|and certain|as far|at your|bad|by|clips from|destroyed|discrepancy arose|documents|example|file from|find|has looked|limited set|me|mismatch|open from|pm on|reflect|remain|scan|set of|show|speaking|stale|supply|systems|that delivery|the agent|the discrepancy|the folder|this and|trace|transaction|was on|will
13 a weak|according|according to|anyone on|attributable|attributable to|card details|careless|circumstances|code|crept|deleted your|demand|episode|extremely rare|fell over|for which|found out|great|happened|hole|it shows|mail|may statement|merged|misconfigured|much for|needn't have|no card|no cause|now the|number one|of other|ordered one|publish|results|skin|slip|somebody else's|stress|tariff|the bottle|the photographs|the previous|this morning|tour|turned out|we wrote|weak password|which i|won't do|year's|you saw
-13 and the|as one|closed|computer had|far as|few|for you|had the|have read|he was|held|high|i apologize|impact was|is nothing|it's only|letter was|nevada|nothing else|out a|passwords are|present|price|right password|router and|scheduler|subject to|to blame|touch|understand|we'd like|when a|your last
12 # months|# not|a chocolate|april #|biggie|blank|brush|charged for|chocolate|chocolate teapot|crack|didn't work|excuse|fork|had your|have the|interruption|is as|issue is|it looked|it won't|nice|no biggie|no excuse|not stop|notice|our cloud|picked the|poor|rare|reached you|sheet|showed a|signed off|stop them|talk about|teapot|thankfully|the attacker|the issue|the winner|they opened|was #|your may
-12 access logs|are kept|control|dress|gone|have changed|id|is on|item|keep|locked|opened by|port-out|rain|runs|sorry for|sorry we|system in|the computer|the result|this event|under a|wrong address
-11 a court|and it|august|be|birthday|building|but no|covering|discrepancy|error at|first was|friday|holidays|of me|our request|price was|router|so that|the attackers|the building|the file|the procedure|to believe|to take|we apologise|were in|wi-fi
11 a number|and left|are private|been and|biscuit|date was|everyone's|fitted|half-term|have fixed|i ask|it's now|marbles|middle of|name age|not take|on every|passwords old|plain|she was|showing|sort|stress that|the middle|was for|winner|wrongly|wrongly and
-10 # same|a fraction|a handful|blame|candles|caught the|central|computer|criminal|down at|expect|goes|had bought|had one|handful|handful of|if|not see|of it|passed|players|right to|satellites|shiny|sorry|sound|step|supplied|that you|the letter|the open|the warehouse|times and|touched|v1
10 and we|children|courier pannier|for alarm|incorrect|keyed|lay|least the|most|our old|radio|the industry|you bought
-9 a loop|button|else|figure|fraction|fraction of|loop|new|october #|our data|platform|sitting|taken from|was outside|we can't
9 an event|apologise for|at no|better and|have and|industry|issues|it should|name date|no mark|notes are|payment of|still missing|the weather|unfortunately the|weather
-8 a sophisticated|be #|benefit|but|can|court|editor|honest|outside of|result of|small thing|ten|was not|years
8 an|could open|get it|its own|key was|my memory|pannier|permissions|presale|restored an|surname
7 backup and|entitlement|they|twice
-7 bot|for one|glitch in|has not|in december|our systems|shift|the mix-up|we promise
6 booked|circumstances outside|i was|isn't|love|open till|our logs|till #|was attributable|was incorrect|was ours|we added
-6 it's not|orders placed|our error|pirates|storage
-5 crew|of any|we took
5 fell
-4 not a
4 should
-3 a problem|attack
2 # you|yours is
-2 the list
-1 else's
`,
  evasion: `
53 speculation
41 arose|error|unauthorised
39 identical
37 into it|supplied
36 intended|linkora
35 should always
34 developers|developers have|we use
-34 mistake
33 agency|zones
32 is really|platform|procedure|that the
31 to plan|was released|was sent
30 noticed that|our map|ours ran|overnight
-29 but the
29 eh|eh ?|form was|move on|parties|process|what can
28 are reminded|employee|out with|the figures
27 attributable|attributable to|circumstances|decided to|fell|like many|our system|seems the|the venue|their passwords
-27 bank file|partners
26 # was|a miscommunication|advised|always|an error|issue|let's|miscommunication|our factory|result of|took place|was inadvertently
-26 fact
-25 firm|server|was ours
25 from one|generated|individual|not a|reminded|responsible for|the claims|there was|to yourselves|venue|was dropped
24 computer had|culprit|decided|factory|inadvertently|picked|place|provider|saving|scrutineer's|security event|software|system|the culprit|was not
23 and wait|as the|attention that|away|challenges|contributed|crept|deliveries|encountered|error in|got|hours were|informed us|letter of|no bank|reached the|recipients|slipped|somehow|the carrier|third parties|was just|was left
22 about moving|alarmed|arose that|bad|but please|fast !|file had|included in|itself is|knowing|left|our attention|oversight|prematurely|same notification|seems to|the figure|the parcel|the website|their responsibility|to answer|too|took more|understood|was introduced|weeks|would stress|yourselves
-22 it should|slip
21 a technical|advantage|advantage of|carrier has|collected twice|crossed|done we|on or|plugin|registration is|resulted|sent to|the ballot|the computer|the warehouse|three weeks|was|was identified|when we|work as|works too|your street
-21 although|and so|that we
20 a glitch|accessed by|advised that|an incident|an unknown|anyone could|attention|booking partner|broke our|came across|good to|lost the|meant that|motorists|printers|queries|remain|speed|that no|the amounts|was collected|well !|work with|worry about
19 about their|all on|and may|by an|consequence of|data incident|default|good|hangover|incident has|intended for|labels|learn that|let us|lying|many|map|not carried|occurred|our records|parsley|please note|printed with|regard|satellites|so they|so you're|taken place|technical|the correct|the kitchen|the world|they should|to learn|unwell after|was open
-19 actor obtained|appears that|it appears|page|payroll|since|to blame|was due|we had
18 a one-off|a short|actors|age|also the|amounts|annual|at risk|cancellation|charge and|consequence|control|customers|decisions|deleted it|due to|email on|employers|entered|found to|had their|have deleted|in december|looked|one-off|our payment|party we|the charge|used|was attributable|we don't|we work|went
-18 missed|missed their|small
17 a big|a decimal|across|beyond|bit|blame mercury|booking|box so|brown|but|can happen|elves|experienced|experienced an|gav|happen when|hardly the|has come|human|it's hardly|its|itself|know it's|meant|not always|november case|office has|opening|owing|owing to|parcel|please keep|radio|responsibility|sophisticated|temp|the system|the three|the week|unwell|viewed|we hope|were never|with our
-17 seem
16 an incorrect|and a|automatically|backup|been dealt|by accident|call center|candles|come to|concerned is|cyberattack|didn't go|difficulties|do with|eating|environment|erroneously|error at|everybody down|expected|guidance|in good|indication that|let two|list was|miscommunication between|moving|my part|our agency|pm until|professor|promise|regrettably|staff were|stating|stating that|the game|the green|them in|to walk|too much|week was|were advised|were erroneously|which could|your complaint
-16 an unauthorized|cause was|certain cases|far|leave|moved|the mix-up|thursday
15 # secure|a cyberattack|a data|activity was|arose from|beyond our|carried|circumstances arose|cloud|computer|courier let|double-booked the|full card|gremlins|hope|keep it|lies|limited|loaded on|matches|mercury|mistakes|mistakes were|mix-up on|other|our control|our suppliers|plan|proper|risk|safeguards|scheduler|system automatically|system in|that anyone|that left|this arose|two groups|using|vendor|went through|were made|with it
-15 actor|dispatched|fixed|fixed the|our servers|throughout
14 a rogue|accident|all know|an old|are to|biscuit|breached|cloud nine|dealt|dealt with|december|didn't|double-booked|fast|for reasons|game|gremlins in|lose a|only one|ours was|out by|printer's|remaining|reminded to|replaced all|risk is|the office|the printer's|to worry|unintentionally|upstream|us down|was breached|we all|whatsoever|when he|your november
-14 broken|example|llp|stitch|we identified
13 a form|a misunderstanding|cause lies|crept into|customers saw|decimal|decimal point|groups|had asked|into the|keep a|leaflets|method|misconfigured|on sunday|one more|our courier|over|parents|permissions|picked the|rate was|reasons|than in|third-party|to go|users|went out
-13 a little|been fed|crew|fed|instances|out our|person
12 a loop|an oversight|asked|blame|built the|but you|carried out|containing|delays at|display|event|everybody|figures|green|misunderstanding|network that|no harm|off in|seems|selected|supplies us|that supplies|the printers|the wholesale|this event|timesheet|to close|too many|transactions|typed it|us didn't|we promise|wholesale|wholesale network|you'll have
-12 had the|out of|right|servers|steps|too short|we gave
11 a|a mix-up|a third-party|an administrative|bit off|calculated|delays|didn't flag|feed|flag it|have impacted|in may|loop|newsletter provider|noticed|our call|supplies|the room|turnover|unfortunately|was yours
-11 been at
10 a natural|activity|administrative|demand|following|from other|in error|issue on|move|natural|someone had|unprecedented|unprecedented demand
-10 provider has
9 an|by one|cracks|email meant|experienced a|it up|let|other websites|reversed the|test email|third|through|to account|who's|would be
-9 minister|resigned|that were
8 a system|bill|customers may|event may|file|for its|had been|own team|the cracks|unauthorised activity|websites
-8 i|push|were in
-7 appropriate|dev|entirely|in late|somebody
7 it's only|one line
-4 was no
`,
  remedy: `
40 has not
31 # as|b|hartwell's
30 ate|reset every
29 item
-28 close|it out|will call
28 monitoring|now and|open the|owe nothing
27 enhanced|it is|ones|said #|the winner|we agreed|your identity
26 bank will|me and|reset|send the
-26 now take|you only
25 allergy|amended|and open|replacement|so that|that we've|three hours|winner
-24 # for|ico|it again|login|the ico|without
24 breach to|form|has a|on us|one works|ten|worth #
-23 a code|a ticket|stays at|with an
23 and found|because of|breach|four minutes|front of|is at|map|portal has|told that|you're one
22 are on|code is|erase|google has|have taken|locksmith|our contractor|please take|recovery|reported the|reset your|solutions|text to|the breach|the nurse|wall|we've done|will ever|yesterday we|your plot
-22 been asked|can complain|down within|eye|one you|sites|taken down|talk|wiped|you take|you tonight
21 administrators|afternoon and|although the|an otp|arrives|before a|device|doyle|eat it|it has|members who|might like|noon|of human|password on|passwords are|show this|the day|the documents|the figures|the form|times|we offer|what we've
-21 booking number|both days|cleared|did not|keep it|reply and|the one|you'd prefer
20 and date|been deleted|best-in-class|call to|email with|every|google|in a|it ought|like to|passed|position|published a|she's|the forty|the notice|verify|verify your|want a
-20 can give|list is|message and|new phone|not change|tomorrow|will ask
19 a teeny|are safe|article|as our|authority have|book your|bought it|cancel|days and|departure|do that|error on|first was|hall|here are|it today|monday #|one from|result|return the|seat|stand|term|the bill|the part|under settings|under your
-19 access has|another route|copies|done the|it for|library and|other|planned|private|record and|refunded #|register|ring us|they kept
-18 !|a person|call you|change|cifas|down|locked|now kept|now to|through it|you won't
18 # is|and signed|away|came to|confirmed deletion|dabba|dabba example|deletion|done we|expect|human|it can't|lift|me by|nurse|offer|or have|promptly|put on|saw|show|sleep in|sticks have|teeny|the client|the portal|this one|through and|to staff|to try|wants|whole|will be|will send|window|withdrawn|your table
17 # before|a courier|a reply|active|address with|all three|all we|and she's|barely|booking system|can call|documents were|good|grey|here's|in fact|it's all|moved in|new link|o'clock|on you|orders placed|paid for|please give|rebooked|right|right figure|sent again|services and|sign-in on|the addresses|the bag|the release|there are|this on|us the|use|void|want your|we do|we'll see|you by|you will|you'd like
-17 about this|add|add the|and closed|are back|at nine|beyond the|by another|can put|come to|drivers|in every|independent|new card|now need|right ?|since the|than|the photographs|the viewing|vans|we've moved
16 a bank|a brief|added|already|and blocked|and press|and that's|but no|covered|decide|don't ride|for you|get your|give us|it away|keep the|mustard|new booking|not to|originals|put them|rebuild|recommend you|runs|slept|so every|text yes|the act|the whole|time #|to book|we ended|wednesday noon|were expecting|will hear|yes to|your online|your ticket
-16 a locked|an independent|commissioner|for alarm|hour later|ignore any|informed|journey|list again|may fall|patch|replace|than #|took|until the|viewing|we corrected|we wiped|will answer|you are
15 # days|account reply|all staff|arose|be #|been renewed|by itself|comes|contractor|day of|erased|forty|give it|has deleted|have moved|hear from|is possible|leak|list now|log in|loss|may keep|offline|or give|person and|places|queued|reached the|renewed and|residents|sticks|taken the|then|unwell|who|who booked|will|your account|your membership|your renewal
-15 # this|access|account the|at once|be replaced|been secured|change back|closed|fall|gate|have it|it taken|may and|may bring|nicknames|notes are|notified|number|phone|repair|should have|six|so and|the drive|the file|the session|trees|we reported
14 # not|# on|a replacement|address is|along|and stopped|brief|building|cairnfell|can offer|chapel|circle|copy first|cut-off|drink|earlier|every password|fact|have already|leaves|lift b|line and|mother|one and|open all|ordered at|passwords of|same time|since|sink|staff|starts at|switched that|the cairnfell|the circle|the month|the pictures|the show|the sink|those days|us in|warned|we published|worth|you this|your mother|your points
-14 after #|back of|been changed|billing|email from|email is|host|is a|is gone|one the|open day|out until|patch test|permissions|phone and|reads|replaced|right and|route|secured|services are|signed a|suspended|switched off|tests|the bar|the pensions|the results|them and|them as
-13 # that|and every|be charged|been notified|been replaced|by sunday|cleared the|coaches|colour|confirmation|deleting|didn't|else in|engaged outside|first time|here the|i've been|if you're|june as|kept|keys|looked|mailbox on|medical note|needn't have|nine|out|pensions|rated|removed and|reported it|return it|set a|slow tests|stays|the slow|there until|to reply|why you|will sort|you sign
13 amended return|an amended|and reported|and use|anyone with|at all|at ten|be read|bought|breach in|by wednesday|can|child who|credited|do anything|drove|figures|for good|for one|four|have #|if that|in an|it's free|june|lists|minister|not been|over the|password and|press|real|requested|resigned|safely|secure|server|server off|slot|starts|taken offline|the map|the passwords|the way|them in|to sunday|was withdrawn|we've|your file|your test
12 # december|and you|april and|can write|castle|collected it|deep|engaged leading|every morning|f|feels|first letter|from her|from level|from replying|her|in to|ishaan|level #|membership number|mrs|not call|on sv|open|placed|plan|refrain|refrain from|revert|ring our|sea-view|showing|sv|sv #|this year's|to decide|version|was not|we changed|we hold|who feels|will take|wonderful
-12 # we|? ?|a great|access was|address in|and a|and choose|and her|and send|are safu|as well|been put|been updated|before anyone|changed the|down and|ended the|every system|friday's|funds are|her access|history|ico this|in here|is now|it's been|my mobile|pay the|safu|said|share|slow|starting|the commissioner|the copies|the script|the tag|they are|this has|to talk|we'll send|we've told|well|why|works in
11 # back|a recurrence|bags|because you|code that|coupon|days of|deleted and|legal|letters are|member id|messages now|methodist|normal|now carry|phones|pls|prevent a|privacy commissioner|protected|recurrence|saved card|saw the|secure your|the methodist|the person|three times|treat the|two things|with #|your app|your real
-11 a job|alarm|and one|anyone else|because it's|charged|configuration|deleted every|four days|go through|hold it|is why|job|measures|mondays|not send|now go|phone number|send you|she'll|that they|the authority|the change|upon|us a|volunteers|widget|your birth|your front|your shop
10 #|a precaution|about two|all our|appointed|bengaluru|i have|it was|lincoln|pick|precaution|prevent|rather have|tab|the code|the real|this email|to prevent|water|we now|whether|year's
-10 at eight|been told|blocked the|checklist|fee and|front door|is deleted|it this|logged|medical|on each|oslo|page|people and|plates|put a|steward|steward at|telephoned the|the union|travel
9 accra|are requested|banks|cancel the|cent|enrollment|enrollment code|is about|itineraries|members|of work|per cent|requested to|shred|shred the|street on|that delivery|your enrollment
-9 and have|camera|cybersecurity firm|my|suspended and|which hides|your password
-8 a leading|also reported|concert|fax|need only|payslips|photographs|shown|the concert|the game|you like
8 ask for|asked them|block|book|can't get|end of|had failed|here by|pannier|that would|you may
7 and reset|everyone to|is already|the book
-7 confirmed in|me at|only say|regulator|session|the car|waiting on|want to|we can't
-6 # th|day you|print|th
6 and shredded|answer with|days|july #|or #|shredded them|way in
-5 a summer
5 have reported|ignore it|may #
-4 works as
2 won't be
`,
  'protective-step': `
34 can give|into your|new phone
-34 order number|such a
31 an attachment
29 at once
-29 your pay
27 hold it|medical note|not change
26 cifas|do this|fee and|you sign
25 be replaced|below and|corners|texts|the photographs|will pay
24 below|built the|not send|will ask
23 change|monitoring are|of each|on this|screws|switched that|with an
22 email from|kindly delete|on for|sign in|will not|you tonight
-22 never ask
21 bin it|confirm|have built|have rung|hide|into|of credit|one you|particular|replace|switch on|today|turn
-21 enroll in|the addresses
-20 addresses in|your security
20 changed our|route|you have
19 also|and confirm|and please|please|send you|set a|tell your|the fee|type|you
18 a badge|and last|credit monitoring|don't let|gp|help us|in anyone|photographs|rung us|the forum|you can|your gp
-18 wherever
17 a stranger|confirm your|help|not changed|passwords in|to help|to start
-17 respond
16 administrator|confirm it's|help you|id|pay the|replaced|stranger
-16 note on
15 an engineer|anyone who|details and|enrollment|need not|our account|password to|switch|to all|travel
-15 in two|monitoring at|not reply|of monitoring
-14 change it|you want
14 delete|emails|example into|eye on|have not|identification|saved|the house
13 a neighbour|an eye|browser|click here|completion|did you|keep an|neighbour|your browser
-13 address with
-12 new address|not respond|want a|wherever you
12 the one
11 document|emails in|eye|please do|sesame|you keep
-11 it today|messages in
10 eat it|our cost|passport
-9 administrators|revert
9 is below|may be
6 enrollment code|your enrollment
`,
  pleasantry: `
48 clue
44 right ?
37 think
36 average
35 got out|satellites|scheduler
34 exciting|picture|we've been
32 by sunday|linkora|may bring|responsible
31 and a|epic|exposure
-31 value the
30 find the|may wish|were involved
29 palm|yet
28 ? ?|back from|harmed|holds|is out|season #|throughout the|were harmed
27 addresses were|continues|fun|million|queries
-27 majority|majority of
26 boiler|brightline|considered|greetings|greetings from|kind|panic|router and|seek|to believe|we've
25 brain|for alarm|nights|rang to|volume|what a
24 believe that|complained|sadly|somewhere
23 a biscuit|enjoying|face|faster|is of|matches|once again|scanners|the market|the nights|very
-23 lies
22 !|even|it didn't|it's been|regulator has|the royal|this event|understanding|visits
-22 are committed|hangover|ourselves to
21 accordance|accordance with|address are|aside|been a|both on|cheers|dated #|in accordance|making|meet|our top|remain committed|yes
-21 blame|done we
20 as per|excess of|finds you|further to|go ahead|guests|harm done|in excess|industry-leading|marketing|monday as|needs a|over|pirates|providing|remain|responsible for|royal|that's why|the vendor|throughout|why we
-20 happy|least the|thankfully
19 and our|continually|environment|fair|finds|five and|flying|information regulator|meeting with|mix-up with|needs|neighbours|not read|on to|over #|pewplanner|sun|tap|the sun|without you|your kind
-19 your patience
18 # million|a mix-up|and they're|are not|blown|except|favourite|feedback|had one|here|impact|june box|message and|out and|passwords or|pool|raffle tickets|takes its|we know|your feedback
-18 a one-off|itself is|one-off|you as
17 a guest|a nurse|always|bring a|connect|dated|disappointed|each member|flat|friend ?|hiccup|information is|like this|making a|meantime|must be|no passwords|programmes|the gate|the meantime|the meeting|with my|you fly|your june
-17 assure|assure you|dear valued|lies at|loves|of guests|support|to note|us and|you that
16 are made|are no|are still|blue|choices|continue to|digit|edition|excess|journey|leaving|one's|perhaps|place at|shout|speaking|spring and|sunday|teams|the annual|we consider|we promise|with #
-16 continued|purely|the vast|vast|vast majority|we had|we hold
15 a bin|and feeds|asset|at work|double|episode #|fly|had the|has a|key and|know a|matters more|nothing matters|our volunteers|part of|quarter|raffle|still on|the printers|three|to read|value your|values|vendor|we've also|work and
-15 experts|learned|our commitment
14 ace|ahead|and holds|are working|as planned|benefit|bit off|buzz|course|every|hesitate|hesitate to|isolated occurrence|it no|kit|lightly|lot|nobody is|pies|smashed|the crown|warm|you who|your information|zero
-14 awkward|caution we|excellence|minor|only #|the four|them
13 a limited|are our|being handled|gav|guest|hockey|hot|like somebody|may fall|memories|monday|no need|nobody got|on friday|one|photos|region's|terms|the region's|you believe|your trust
-13 and do|days|is limited|lessons|love|ourselves|over !|patience|this was|your continued
12 a journey|an isolated|crown|fall|fancy|handled|included|it the|keyboard|many|meeting|no|older|on sale|please|ring to|santa|see so|too many|unless you|who we|your place
-12 act|anything|commitment|commitment to|end|end of|home|matters to|paws|privacy matters|regret any|told us|you to
11 # years|brings|brought you|counting|got|it matters|know you|more to|nearly|open day|photos and|pm on|the figures|the open|was us|we want|years
-11 eh|eh ?|for|is more|it for|letting|more important|new range|regret|we value
10 an extra|know it|our people|patient|retirement|should be|under a|your understanding
-10 birthday|entrusted|entrusted to|granted|information entrusted|is nothing|learning|safeguarding the|we regret
9 ?|advice|occurrence|the average|was an|world to
-9 assured|for granted|happy birthday|isolated event|knowing
8 cards|count|envelopes
-8 of this|rest|to work|was a
7 a hot|guaranteed|now !
-7 rest assured
-6 banned|our map
-5 map
5 promise
`,
  promotion: `
55 grab
45 ?
44 my box
39 throw in
36 # off|grab your|since you're
35 pre-order|save
34 get
33 pre-approved
32 calliope|discount|fancy|fares
31 !|are #
30 landed
29 meanwhile
28 and get|browse|early-bird|shop the|switch to
27 account manager|grab yours|join|me to|oh and|save #|throw|treat your|unlimited
26 follow us|lamp|matching|pro
25 award-winning|don't miss|early access|faster ?|our award-winning|treat|while|your attention
24 fly|i'm in|make|our new|receptionist|time to|zero
23 # a|# through|add|autumn|browse the|chat and|don't|earn|fast|half price|presents|ready|ready to|shield
22 don't sleep|exclusive|just #|mission|oslo|oslo lamp|so don't|why not
-22 it's
21 birds|cards are|clean|daily|early birds|fixed saver|our fixed|out !|premium|refer a|tariff today|to make|turkey|we also|would be|year we've
-20 a new
20 ball|boost|boost your|half-price|hang|in june|miss|new range|priority support|saver tariff|shiny|zero fees
19 audit shield|badge and|bundles|cap|early|enjoy|escape ?|for #|friday|knock|next escape|on us|planning your|rajiv|shop|starting at|stay|still available|the cap|the router|then the|this autumn|tier|two for|want a
18 also opens|appeal is|be quick|check out|conveyancing|hey the|in stock|it !|mileage|news|on all|on treat|opens on|plus|quick !|refer|sunday
17 and earn|available|better|book by|bring a|for two|gold|have you|is waiting|just landed|masterclass|peek|protected|the oslo|this weekend|to join|upgrade
16 a friend|apply for|are up|august box|cheer|cheer you|deals|for our|gorgeous|hey|june and|next stay|ps|s|save up|speed ?|spots|take|the look|thinking about|this week|to cheer|today|us on|xx
-16 plan
15 a thank|and we'll|bar is|before|breakfast|drop|drop friday|earn #|everything in|fast track|is already|landed too|services are|starting|to win|weekend in|win a|yes|your pass|your profile
-15 making a|will
14 a spa|apply|ask your|bikes|black friday|book|breaks|fees all|just|my|need for|our black|serum|spa day|stock|till|win|with zero|x
-14 friend ?
13 are open|boiler|breakfast is|collection|double|faster|go on|good news|midweek|noon so|our summer|out on|summer|thinking|tickets|track|treat yourself|up
-13 booking|m
12 a weekend|also|best seats|book before|but hey|claim|fees|from #|landed and|off this|ps our|ski|sleep|spa|the good|yourself to
-12 making|nickname|off ?|unless you
11 allowance|an exclusive|bands|before friday|gift|has landed|most of|now|now to|off !|plans|pots|prices|speaking of|trade|weekend
-11 new year|unless
10 be there|box|cabins|hurry|left on|make the|pass|profile|skin|start at|the may|to meet
9 available from|worth
-9 preview
-8 share
7 ii|next|sunshine|the most|travelling|upgrade to
-7 p m
4 the new
`,
  hedging: `
48 potentially
45 a number
-38 part
37 service
36 number of
35 applicable|understood
33 may not|reflect
32 some
30 a portion|may have|possibly|recipients
-29 many
29 portion|portion of|we understand
28 form with|to have
-27 # may
27 identified|we believe
26 had a|simply
25 and where|appears|it looks|of customers|quite|understand|upon
-25 could
24 contained|that a|this could|this time|took place|understand that
23 be one|copy and|copying|knowledge|looks like|names emails|possible that|your id
22 at this|has read|likelihood|our cards|resumed|the message|touched
-22 could not
21 appear|best of|but your|coaches|include|information has|limited|of merchants|rider number|some people|your direct|your rider|your vehicle
-21 many of|only a
20 a couple|bill by|couple of|far as|like someone|merchants|new bill|serial|some fans|within five
-20 part of
19 any misuse|debit has|due date|five working|for a|it seems|lunchtime|not aware|refund any|webinar
-19 could be
18 a subset|couple|holding|instances|place on|relevant|subset|subset of|vehicle|were
17 appear that|due|fans|have deleted|included|the best|unclear|where|would appear
16 as we|certain|charged|expected|it would|limited personal|mailing list|readings|where applicable
-16 it's
15 current|deleted it|were declined
14 extent|opened it|someone got
-14 no
13 apparently|appears that|declined|it appears|returned it|riders|saw|they are|we identified
-13 provider
12 decisions|has returned|speed|the disk|unopened
-11 actual misuse|the part
11 disk was|looks|of any|personal information|that your
10 # mbps|aware|aware of|disk|due course|evening speed|few|in due|information|mbps|the typical|typical|typical evening
-10 like many
9 activity|may be|the full
8 is still
-5 fortunately
4 may
`,
  belittling: `
50 a teeny
49 teeny
47 purely
43 slight
42 hardly|hiccup|right ?
41 exposure
36 a brief|biggie|no|no biggie|patched
34 bit|brief|harm|it's|now !|that anyone|to others
33 isolated|minimal
32 a slight|most
31 are modest|low|majority|majority of|modest|so you're|sounds
30 brief period|just a|matter|matter of|rare
29 cracks|for alarm
28 anybody|exposure was
27 and some|any way|blip|have deleted|info|most people|not affect|of it|passwords were|risk|understood
26 innovating|it was|nature|no passwords|what it
25 a bit|a teensy|ideal|in question|mix-up|period|teensy|teensy bit|than planned|we keep
24 a one-off|and dates|bright side|into it|it's only|list last|one-off|our member|that still|too much|value
23 a big|bright|ghost tour|one page|only #|paying with|the bright|the vast|vast|vast majority|was a
22 !|hey|is what|lose|no harm|our call|things happen|up in
21 and wait|atm|credit and|debited|itself is|side
20 # records|bit of|got out|harm done|isolated event|issue|small hiccup|than it|they opened|this was
19 assure|assure you|consider|contacted|hardly the|it's hardly|mix-up on|out a|sensitive|system is|the risk
18 and at|cases|date we|doubt|live for|minor|was an|you ordered
-18 the result
17 a wobble|actual misuse|alarm|birthday|bot|cause for|had a|have added|honestly|it's honestly|looks|may in|momentary|provider had|question|rd and|risk to|to date|view|wobble
-17 error
-16 acorn|has|little acorn
16 aside|cannot be|ever|fixed in|glitch|logs show|need for|nothing|payment details|right|show that|so|under two|was one
15 a minor|anticipated|but the|delays|got|later than|lose sleep|negligible|only|our cloud|sleep over|than|than anticipated|there is|to lose|touched|you is
-15 no encryption
14 are extremely|is of|issue was|let's|of a|the crown|to unforeseen|transaction
-14 the mix-up
13 cloud|it doesn't|machine|occurrence|pen|sessions|they do|used to|were involved
12 about the|be used|off a|only a|showing|site|so no|the site|you won't
-12 not aware
11 act|crown|hangover|itself|surprised|that no|whatsoever|your data
10 done|we hope|we promise
-10 of misuse
9 a good|are|but|sorry about|the matter
8 email yesterday|firstname|hope|yesterday that
7 over
`,
  'conditional-apology': `
43 should this
38 sorry you
-27 for that
26 any|you were
25 day they|soz
24 to any|you feel
21 sorry if|sorry should
20 concern
-20 for the|sorry that
19 we trust
18 fell short|meet your|not meet|regret|this have|we regret|your expectations
17 expectations|if any|inconvenience
16 to anyone
15 apologize|should
14 regret any|source of|you missed
13 alarmed|any concern|anyone|anyone who|feel|felt
12 for any|the extent|were
11 extent|feels|source|who feels
10 let down|upset|you felt
`,
  cliche: `
35 delivering
31 all times|misuse at
29 it's all|takes its
28 continued
-27 care
27 how
26 caution|is what|seriously|up in|value
25 our best|possible|there's no
24 family|none of|premium is|the morning|values
23 community
22 help us|learnly|peek|seek|such|unusual|us than|were down|your continued
21 build a|business|committed|committed to|core of|the core|your kind
20 journey|to us
19 a better|a valued|clock with|morning so|open with|our community|remains|right first|we get|while our|you're the
18 abundance of|an abundance|core|none|of caution|we know|working around|your trust
17 a seamless|abundance|appreciate your|banking|exercise|of this|seamless|we do
16 a best-in-class|appreciate|everything|experts|of who|strive|value your
15 every single|extremely seriously|measures|we strive|we're on
-15 trust safety
14 are our|become|best-in-class|is our|moves|rest assured
13 are sadly|assured that|first time|getting|of what
12 customers|fact|fans|in place|life|rest
11 build|number one|our customers|ourselves|sadly
10 are the|security is
-9 flying with|for choosing|for flying|us for
-8 choosing|dream
7 partnership|priority
6 and thank
-2 ride
`,
  'reply-refusal': `
30 mail
23 is an|only
22 replies
21 this is
18 discarded
16 do not|replies to
14 generated automatically
13 from replying|not reply|refrain|refrain from|send-only address|was generated
12 a send-only|address|send-only|this
10 mailbox
`,
  'request-for-secrets': `
40 by return
39 us your
37 re-enter
36 secure my
34 portal password
32 whether
29 secure
27 confirm|email with
25 reply with
22 phrase
21 miles
20 # hours|so we
19 are required|required to|verify
18 below|berth|berth holders|card|my wallet
17 and re-enter|of email|pan and|re-enter your|return mail|return of|their bank
16 holders|this link
15 and signature|confirm it's|link and|log in
14 my
13 log|wallet
9 in now
`,
};
