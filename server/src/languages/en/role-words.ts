import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-31 misled
-28 hoped|hoped for|who did
-27 from all
-26 day they
-25 bad
-20 valued
-19 all of
-16 guests
10 sorry
`,
  fault: `
38 negligible|only #
36 orders for
34 gremlins in
33 cup|identical
32 came
31 isn't from|it never
-31 was no
30 a summer|called|his|was one
29 eleven minutes|found the|waiting on
-29 incident at
28 # rd|built|dog|gave the|rd|the blame|to work
27 another|entered the|looked|parents names|place of|purely|set the|should have|the cracks
-27 health
26 a single|brad|cracks|from us|hole in|it isn't|not #|off a|over !|patch|robot|says|went
-26 offline|privacy of|technical fault
25 # also|# we|are modest|capacity|changed since|children's|gremlins|grid|had no|happen in|have seen|it's on|modest|stores|the head|we made
-25 a simple|were on
-24 # on|and you|courier let|error was
24 came to|didn't|failing|if you're|it again|old|out why|paid it|says #|showed|template was|the proof|there for|though !|we believe
-23 a legacy|include|legacy|not checked|were the|write
23 april is|decision|factor|i|it took|made a|minor|street on|the copies|the first|the top|typed the
22 # when|at #|carried|caused this|certificate|count|difference is|eleven|export|friday's|head is|introduced|invitation|not change|one don't|ready for|showed #|spend|stamp|that is|the bank's|threshold|true|we lost
-22 a courier|benefacta|four of|june #|name|place and|simple|the price|your mother's
21 a matter|and did|and yours|as much|bit of|blip|chose|coaches|day's|e-ticket|hand and|hartwell's|is this|it we've|it's really|lift b|matter of|on saturday|placed the|posted|said|shown|unusual|we sold|we've booked|which was|you that|your e-ticket
-21 five and|history|impact|updated on|you wrote|your reservation
20 a patient|act|any child|brown|caused|costs|exam|had not|in question|it says|just|live in|no time|our payment|our template|plain text|pretty|private|that we|the amounts|time was|we caused|wednesday's
-20 and found|at our|because you|day|harm|list on|mistake|properly|technical|terms|the spreadsheet|took place|worth
-19 a payroll|cards|closed the|courier|far|had their|i apologise|links|not to|site that|sorry and|store|system we|usual and|was wrong
19 a timely|aren't|danger|decision on|did|disk|for six|for that|for three|hadn't|invoices|involved certain|is what|morning's|of guests|omitted|our own|ours|procedure|said the|same number|says that|she read|short|sold you|sorry our|spotted|that account|them as|we kept|your #
18 am truly|attacker|by our|cakes|called us|carry|cracked|during a|gave|hide|i read|individual|is no|nothing|packed|photographs|rated|reversed the|see here|small|the fault|the invitation|the vast|timely|top of|vast|vast majority|we take|web
-18 badge|blame the|breached|but you|decisions|do not|email addresses|filled in|key and|leave the|lol|myself|not locked|upgraded|was breached|was destroyed|was public|we don't|wrong price
17 # mg|# minutes|a clerical|a good|alarm|amounts|anyone could|as a|been asked|began dear|bottom|clerical|clerical slip|could not|experienced|for most|have reason|home address|invitation to|islay|its disk|lift|likely|mg|miscommunication between|much|never|never to|normal|one page|patch test|privacy and|question|remember|right ?|security event|sunday !|than an|the cover|the date|think that|typo|upstream|was our|went to|what it
-17 billing|birthday and|day is|done|has|have no|in at|next day|on us|payment was|payroll bureau|personal|pressed the|staff were|that someone|the hall|their|their responsibility|times|vulnerability was|we've|your scan
16 # gb|# i|# shirts|a miscommunication|a neighbour|about|and forgot|and then|anyone on|are deeply|are safu|b|but the|costs #|deserves|encrypted|exams|excuse for|feed|forgot|from a|funds are|gb|i chose|last year's|list for|memory|miscommunication|neighbour|not in|not notice|our tests|over|photographs and|picked|previous day's|safu|says and|sooner|tests|the bank|the report|the twelve|though|to note|told you|took us|we did|whatsoever|yesterday's|you came|your privacy
-16 address|any|been|bureau|changed it|contractor|criminals|data|error|i have|like|limited|noon|not reflect|of members|on june|open to|our supplier|possibly|researcher told|something|trust|two people|was mine|was present|we have|wrong button
15 a data|a great|and charged|and i|and they're|arrived|because it's|block|charged|copied|did not|email said|error the|failing and|file after|fork|fundry and|funds|had access|had changed|heads|in arrears|it didn't|kept|live|locks|matter|meant|not encrypted|of date|of june|our mail|our member|printing|probably|protected|reached you|selected|sorted|submitted|take the|temp|the correct|the green|tour|under the|we promised|you both|you ordered
-15 and may|and parking|at your|checked|church|data provider|documents|downloads|elsewhere and|fails|file from|filled|fine|glitch|i apologize|information|is the|item|listings|mistake and|open day|open from|out that|password elsewhere|postcodes|record was|reflect|scan|show|sophisticated|the agent|the folder|the holidays|transaction|us a|vulnerability|we're sorry|were opened
14 # this|# tickets|and never|are #|arrears|began|careless with|caused by|fundry|had paid|happened|happily|have two|i'd|instead of|intermittent|last week|left off|little mix-up|mail|merged|no cause|on april|ordered one|outside the|ran|refunded #|relied|relied on|room|rules|sessions|six days|text|the lists|the room|this morning|this morning's|to somebody|to that|view|was introduced|was none|was out|went out|when we|which are|wine|wrote|yesterday's letter|you saw|you've
-14 and a|and certain|as far|bad|destroyed|discrepancy arose|don't|else in|example|had the|i pressed|limited set|me|mismatch|nothing else|pm on|remain|set of|speaking|stale|stuck|systems|that delivery|the discrepancy|they show|this and|trace|understand|was on|we're|will
13 according|according to|an old|april #|attributable|attributable to|brush|card details|circumstances|code|deleted your|demand|episode|excuse|extremely rare|for which|found out|great|have the|hole|it looked|may statement|much for|nice|no card|no excuse|now the|number one|of other|our view|plain|publish|results|room for|skin|somebody else's|tariff|the bottle|the photographs|the previous|turned out|was #|we wrote|which i|with last|won't do|you received
-13 an address|and the|as one|by a|closed|computer had|control|far as|find|for you|has looked|have read|held|high|is nothing|it's only|known|letter was|locked|nevada|opened by|out a|passwords are|port-out|present|price|right password|router and|scheduler|sorry for|subject to|supply|this event|to blame|touch|we'd like
12 # months|# not|a chocolate|a weak|biggie|blank|careless|charged for|chocolate|chocolate teapot|crept|didn't work|fell over|had your|have fixed|it won't|leaflets|misconfigured|needn't have|no biggie|not stop|poor|printer's|rare|remaining|risk to|showed a|signed off|slip|stop them|stress|teapot|the attacker|the printer's|the winner|they opened|weak password|year's|your may
-12 access logs|and we're|are kept|be|birthday|clips from|few|have changed|he was|id|impact was|is on|keep|last year|no passwords|of me|passed|pewplanner|rain|runs|sorry we|system in|that weren't|the computer|the result|the warehouse|very|weren't theirs|when a|wrong address|your last
-11 # same|building|covering|discrepancy|down at|dress|error at|first was|friday|goes|holidays|our request|price was|router|shiny|so that|sorry|the attackers|the building|the file|times and|under a|was outside|wi-fi
11 a number|and left|been and|biscuit|date was|email titled|for alarm|half-term|i ask|interruption|it's now|marbles|not take|notice|on every|our cloud|picked the|she was|sheet|showing|sort|stress that|talk about|thankfully|titled|was for|winner|wrongly and
-10 a court|a fraction|and it|august|believe that|blame|button|by|candles|central|computer|criminal|else|expect|had bought|if|not see|of it|players|satellites|sound|step|the letter|the open|the procedure|to believe|to take|touched|v1|we apologise|were in
10 about a|are private|could open|courier pannier|everyone's|incorrect|keyed|lay|least the|middle of|most|name age|office is|passwords old|processing|radio|the industry|the issue|the middle|this month's|unfortunately the|wrongly
-9 a handful|figure|fraction|fraction of|ha|had one|handful|handful of|honest|loop|new|october #|our data|outside of|platform|right to|sitting|supplied|taken from|that you|was not
9 and we|better and|children|get it|have and|industry|is as|issue is|issues|name date|no mark|notes are|payment of|still missing|the weather|weather
-8 a loop|a sophisticated|be #|benefit|but|court|editor|small thing|ten|we can't|years
8 an|apologise for|it should|its own|key was|my memory|of another|our old|pannier|permissions|presale
7 backup and|circumstances outside|entitlement|restored an|surname|twice
-7 bot|can|for one|in december|it's not|our cards|our systems|result of|shift|the mix-up|we promise
-6 glitch in|has not|of any|orders placed|our error|pirates|storage
6 isn't|love|open till|our logs|till #|was attributable|was incorrect|was ours|we added
5 booked|fell|i was|they
-5 we took
4 should
-3 a problem|attack|not a
1 else's
-1 the list
`,
  evasion: `
51 speculation
39 error|identical|unauthorised
38 arose
37 supplied
36 into it|linkora
34 overnight|should always|zones
33 agency|developers|developers have|intended|to plan
-33 mistake
32 is really|platform|that the|we use
31 procedure|process|was sent
30 form was|noticed that|the figures
29 what can
28 are reminded|culprit|eh|eh ?|ours ran|the culprit|their passwords|was released
-28 partners
-27 but the|firm
27 employee|fell|issue|our factory|our map|parties|software|the venue|was inadvertently
26 a miscommunication|always|attributable|attributable to|decided to|factory|informed us|miscommunication|move on|provider|responsible for|took place
25 circumstances|inadvertently|it hold|like many|not a|picked|pm yesterday|reminded|result of|the claims|there was|to yourselves|was dropped
-25 fact|server|was ours
24 # was|as the|attention that|computer had|file had|from one|hangover|included in|individual|labels|letter of|our attention|plugin|saving|security event|seems the|slipped|the carrier|venue|was not|work as
23 a glitch|advantage|advantage of|advised|alarmed|an error|and wait|but please|contributed|crept|decided|generated|got|itself is|knowing|let's|no bank|oversight|place|resulted|system|the amounts|the parcel|to answer|understood|was left|weeks|yourselves
-23 it should|slip
22 a short|a technical|about moving|arose that|attention|away|carrier has|deliveries|encountered|fast !|left|out with|reached the|recipients|seems to|sent to|was|was introduced|work with|works too|worry about|would stress
-22 bank file
21 also the|challenges|default|done we|everybody down|in december|lost the|party we|prematurely|printers|same notification|somehow|that no|the computer|the website|third parties|three weeks
-21 and so
20 accessed by|age|amounts|an incident|anyone could|bad|broke our|control|email on|error in|good to|hours were|map|matches|parsley|printed with|professor|queries|scrutineer's|the figure|their responsibility|too|was identified|was just|well !|when we|your street
-20 of one|pump|that we|we had
19 about their|and may|booking partner|charge and|consequence of|crossed|expected|good|have deleted|let us|lying|many|motorists|not always|not carried|on or|our agency|our payment|registration is|remain|so they|so you're|speed|the charge|the game|they should|we work|went
-19 during the|page|payroll
-18 actor obtained|appears that|it appears|missed their|thursday
18 all on|automatically|beyond|blame mercury|by an|collected twice|consequence|decisions|deleted it|employers|human|intended for|its|itself|know it's|learn that|looked|meant that|occurred|parcel|responsibility|the correct|the office|the system|to learn|unwell after|used|was open|we don't|week was
17 a big|a decimal|advised that|an incorrect|and a|annual|at risk|been on|bit|box so|brown|but|came across|can happen|come to|concerned is|customers|do with|elves|entered|experienced an|happen when|indication that|list was|made by|meant|mercury|miscommunication between|moving|please keep|promise|radio|satellites|sophisticated|system in|technical|temp|the green|the kitchen|the three|to walk|was attributable|was collected|we hope|were never
-17 cause was|dispatched|missed|the mix-up|to blame|was due
16 actors|an unknown|arose from|booking|cancellation|candles|computer|correctly|crept into|data incident|december|difficulties|double-booked the|due to|experienced|gav|gremlins in|hardly the|has come|in good|incident has|it's hardly|just|limited|my part|office has|opening|our control|owing|owing to|please note|safeguards|seems|stating|stating that|taken place|that anyone|the ballot|them in|third|this arose|to worry|too much|turns out|unwell|went through|were transposed|with our
-16 an unauthorized|certain cases|far|has since|seem|throughout
15 a cyberattack|a misunderstanding|across|all know|been dealt|by accident|call center|cloud nine|cyberattack|decimal|decimal point|didn't|eating|full card|guidance|hope|keep it|november case|only one|picked the|risk|staff were|the week|upstream|vendor|viewed|we all|were advised|your complaint
-15 actor|although|been fed|fed|moved|since
14 a form|a loop|a mix-up|a one-off|activity was|an old|an oversight|beyond our|breached|circumstances arose|cloud|courier let|delays at|double-booked|environment|error at|fast|for reasons|found to|gremlins|had asked|into the|let two|lose a|misunderstanding|mix-up on|one-off|other|plan|pls|pm until|printer's|proper|rate was|regrettably|remaining|reminded to|scheduler|system automatically|the digits|the printer's|the world|timesheet|too many|us down|was breached|whatsoever|when he|which could|with it|world
-14 a little|accounts may|llp|stitch
13 # secure|a rogue|are to|asked|backup|but you|carried|cause lies|customers saw|dealt|dealt with|delays|erroneously|figures|green|keep a|leaflets|lies|loaded on|method|mistakes|mistakes were|no harm|one more|our suppliers|ours was|reasons|replaced all|risk is|storage|that left|the printers|to close|to go|two groups|unintentionally|users|using|were erroneously|were made|you'll have|your november
-13 example|fixed|someone
12 a|a data|activity|built the|calculated|containing|display|event|in may|issue on|loop|misconfigured|network that|noticed|off in|our courier|parents|supplies us|that supplies|the wholesale|transactions|typed it|us didn't|victim|went out|wholesale|wholesale network
-12 crew|fixed the|instances|out of|right|steps|that were|we gave
11 a natural|biscuit|bit off|groups|had been|natural|newsletter provider|note that|on sunday|our call|permissions|selected|supplies|the room|third-party|transposed|turnover|unfortunately|were
-11 have received|our calendar
10 administrative|an administrative|bill|crept in|didn't flag|downloaded|feed|flag it|from other|in error|let|than in|this event|unprecedented|unprecedented demand|would be
-10 been at|minister|office party|provider has|resigned|somebody|we identified|were in
9 a system|a third-party|an|carried out|cracks|demand|email meant|experienced a|it up|it's only|other websites|very|websites|who's
-9 database|push
8 by one|customers may|event may|for its|have impacted|merged|move|own team|test email|the cracks|to account
-8 entirely|i
7 account for|unauthorised activity
-7 appropriate
-6 dev|in late
6 us from
5 one line
4 reached
-4 was no
`,
  remedy: `
41 has not
34 hartwell's
33 b
31 # as
30 reset every
29 ate|item
28 enhanced|monitoring|now and|ones|open the|the winner
-28 now take|will call
27 it is|owe nothing|we agreed
-27 it out
26 bank will|me and|reset|said #|three hours
-26 close|you only
25 allergy|amended|and open|four minutes|on us|replacement|send the|sent a|so that|winner|worth #|your identity
-25 ico|the ico
-24 # for|login
24 because of|form|has a|one works|solutions|that we've|told that
-23 a ticket|can complain|down within|talk|with an|without
23 and found|breach to|front of|is at|made two-step|portal has|you're one|your plot
-22 a code|booking number|it again|one you|sites|stays at|taken down|wiped|you tonight
22 arrives|best-in-class|breach|code is|device|erase|google has|hall|it takes|locksmith|map|our contractor|recovery|reported the|ten|text to|the figures|the nurse|times|wall|we've done|will ever|yesterday we
21 administrators|afternoon and|although the|an otp|and date|are on|before a|doyle|email with|first was|have taken|it has|like to|might like|noon|of human|password on|please take|reset your|the breach|the day|the documents|the form|time #|verify|verify your|we offer|what we've
-21 both days|did not|eye|keep it|list is|not change|the one|you take|you'd prefer
-20 another route|been asked|can give|library and|locked|new phone|reply and
20 are safe|as our|call to|cancel|do that|every|google|in a|it ought|members who|passed|passwords are|position|published a|she's|show this|the forty|the notice
-19 add the|cleared|message and|new card|now need|planned|private|record and|they kept|tomorrow|will ask
19 and signed|article|authority have|away|been deleted|days and|done we|error on|have moved|here are|it today|monday #|put on|result|return the|same time|saw|seat|sleep in|stand|the bill|the part|the portal|under settings|under your|want a|whole
-18 !|access has|add|at nine|call you|change|copies|done the|down|drivers|it for|other|refunded #|register|right ?|ring us|you won't
18 # is|a teeny|barely|book your|bought it|came to|confirmed deletion|dabba|dabba example|deletion|departure|documents were|here's|human|it can't|it's all|lift|me by|nurse|offer|one from|promptly|rebooked|right|right figure|runs|sticks have|teeny|term|the act|the client|through and|wants|we do|will be|withdrawn
17 # before|a courier|a reply|active|added|address with|all three|all we|and she's|booking system|can call|covered|eat it|expect|good|grey|in fact|list now|moved in|mustard|o'clock|on you|or have|orders placed|paid for|pushed|sent again|services and|show|sign-in on|slept|the addresses|the bag|the release|there are|this one|to staff|to try|void|want your|we ended|were expecting|will send|window|you by|you will|you'd like|your table
-17 a person|about this|and closed|beyond the|by another|can put|come to|hour later|ignore any|in every|list again|now to|than|than #|the photographs|through it|took|vans|we wiped
-16 # this|are back|be replaced|cifas|closed|commissioner|for alarm|have it|independent|journey|may fall|number|replace|should have|since the|six|suspended|the viewing|until the|we corrected|will answer|you are
16 a bank|account reply|already|and blocked|and press|and that's|be #|but no|don't ride|for you|get your|is possible|keep the|leak|log in|new link|not to|originals|please give|put them|rebuild|rebuilt the|recommend you|so every|stands|text yes|the whole|this on|to book|us the|use|we'll see|wednesday noon|will hear|yes to|your ticket
15 # days|# on|a brief|all staff|appropriate|arose|been renewed|by itself|can offer|contractor|credentials and|day of|decide|figures|for one|forty|give it|give us|have already|it away|loss|may keep|new booking|offline|or give|person and|places|queued|reached the|renewed and|residents|since|staff|starts at|sticks|taken the|the month|then|unwell|who booked|will|your account|your membership|your online|your points|your renewal
-15 access|account the|an independent|at once|billing|change back|email from|fall|gate|informed|it taken|may bring|nicknames|notified|open day|patch|phone and|route|so and|the bar|the drive|the file|the results|the session|them and|trees|viewing|we reported
14 # not|a recurrence|a replacement|address is|and stopped|anyone with|at ten|building|chapel|child who|comes|cut-off|do anything|drink|earlier|erased|fact|four|from level|has deleted|hear from|if that|ishaan|june|level #|line and|mother|one and|open all|ordered at|passwords of|prevent a|recurrence|requested|sea-view|sink|switched that|taken offline|the circle|the pictures|the price|the show|the sink|those days|us in|warned|we published|who|worth|you this|your file|your mother
-14 # that|been changed|been replaced|email is|friday's|if you're|is a|is gone|may and|medical note|notes are|now kept|one the|permissions|phone|reads|repair|right and|services are|signed a|starting|tests|the pensions|them as|unit|we've moved
-13 access was|after #|and her|are safu|as well|be charged|been notified|been secured|by sunday|cleared the|coaches|colour|confirmation|deleting|engaged outside|first time|funds are|june as|keys|looked|mailbox on|needn't have|nine|out|out until|patch test|pensions|person with|removed and|replaced|reported it|safu|said|slow tests|stays|switched off|the slow|there until|to reply|to talk|we'll send|why you|works in
13 along|amended return|and reported|and use|and you|bought|breach in|brief|by wednesday|cairnfell|can|can write|circle|credited|drove|every password|for good|have #|in an|it's free|leaves|lift b|lists|membership number|messages now|minister|normal|not been|not call|over the|password and|press|real|resigned|safely|server|server off|slot|starts|the cairnfell|the map|the passwords|them in|was not|was withdrawn|we've|will take|wonderful|your test
-12 # we|? ?|a job|address in|and choose|and every|anyone else|been updated|before anyone|changed the|deleted every|didn't|down and|else in|ended the|her access|history|hold it|i've been|ico this|it's been|kept|my mobile|not send|now go|rated|return it|secured|share|she'll|slow|the commissioner|the copies|the script|the tag|this has|we've told|well|why|will sort
12 an amended|april and|at all|bags|be read|castle|copy first|deep|deleted and|every morning|f|feels|first letter|from replying|in to|it was|mrs|now carry|on sv|placed|plan|refrain|refrain from|revert|ring our|showing|sv|sv #|this year's|to decide|two things|version|we changed|we hold|who feels
11 # back|# december|all our|because you|buyer|cancel the|code that|coupon|engaged leading|her|leaves from|legal|letters are|member id|open|privacy commissioner|protected|saved card|saw the|secure your|the code|the person|the way|three times|to sunday|treat the|whether|your real
-11 a great|alarm|and one|and send|been put|blocked the|checklist|every system|four days|go through|here the|host|is now|is why|job|mondays|on each|pay the|people and|phone number|send you|set a|that they|the change|the union|they are|upon|volunteers|widget|you sign|your front|your shop
10 #|a precaution|about two|appointed|bengaluru|collected it|days of|from her|had failed|i have|lincoln|methodist|mornings|of work|pick|pls|precaution|rather have|tab|the methodist|the real|this email|water|with #|year's|your app
-10 and a|at eight|because it's|charged|configuration|front door|great|have replaced|in here|is deleted|it this|logged|measures|medical|oslo|plates|put a|steward|steward at|the forum|to set|travel|us a|which hides
-9 and have|been told|birth date|camera|cybersecurity firm|fee and|my|page|telephoned the|the authority|time because|you like|your birth|your password
9 are requested|banks|cent|enrollment|enrollment code|here by|is about|itineraries|load|members|per cent|requested to|same place|shred|shred the|street on|we now|your enrollment
-8 a leading|also reported|concert|need only|payslips|photographs|shown|the concert|the game|we can't
8 accra|ask for|asked them|block|can't get|end of|pannier
7 and reset|book|everyone to|is already|it through|the book|you may
-7 confirmed in|fax|have given|me at|only say|regulator|the car|waiting on|want to
-6 # th|change your|folder that|i'm in|print|session|th
6 and shredded|answer with|days|have reported|july #|shredded them
-5 a summer|day you|works as
5 may #|or #|way in
4 ignore it
2 won't be
`,
  'protective-step': `
34 can give|into your|new phone
-34 order number|such a
29 at once
-29 your pay
28 an attachment|fee and
27 do this|hold it|medical note|not change|the photographs|will pay
26 cifas|you sign
25 below and|texts
24 be replaced|below|corners|not send|of each|will ask
-24 enroll in
23 built the|monitoring are|on this|screws|switched that
22 change|have rung|hide|kindly delete|on for|replace|sign in|will not|with an
-21 addresses in|never ask|the addresses
21 confirm|have built|into|of credit|particular|switch on|the fee|today|turn|you have|you tonight
20 also|changed our|one you|route
-20 of monitoring
19 and confirm|and please|bin it|email from|photographs|please|send you|set a|type
-19 your security
18 a badge|and last|credit monitoring|don't let|gp|help us|in anyone|let in|tell your|the forum|you|you can|your gp
-18 respond|wherever
17 a stranger|confirm your|help|not changed|passwords in|to help|to start
16 administrator|confirm it's|enrollment|help you|replaced|stranger
-16 note on
15 a neighbour|an engineer|anyone who|details and|eye on|id|need not|neighbour|our account|password to|switch|the house|to all|travel
-15 not reply
14 an eye|delete|emails|example into|have not|identification|keep an|saved
-14 change it|you want
-13 address with
13 browser|completion|your browser
12 click here|did you|eye|sesame|the one
-12 messages in|new address|not respond|want a|wherever you
11 document|emails in|passport|please do|you keep
-11 it today
10 our cost
-9 administrators|revert
9 is below|may be
6 enrollment code|your enrollment
`,
  pleasantry: `
48 clue
43 right ?
38 think
36 average|exciting
35 picture|satellites|scheduler
34 got out|we've been
33 may bring|responsible
32 by sunday|exposure|linkora
31 find the
30 and a|epic|were involved
-30 value the
29 ? ?|is out|palm|throughout the
28 back from|fun|harmed|may wish|were harmed|yet
-28 ourselves to
27 addresses were|continues|holds|million|queries|season #|seek
26 believe that|boiler|greetings|greetings from|kind|router and|to believe|we've
-26 majority|majority of
25 brain|matches|nights|panic|volume|what a
24 complained|even|it didn't|rang to|sadly|the nights
23 !|brightline|comprehensive|considered|enjoying|face|faster|is of|mix-up with|once again|scanners|the market|very
-22 are committed|hangover
22 for alarm|it's been|regulator has|the royal|this event|visits
21 a mix-up|accordance|accordance with|address are|aside|been a|both on|cheers|flying|further to|guests|harm done|in accordance|making|meet|our top|remain committed|responsible for|somewhere|that's why|throughout|understanding|yes
-21 blame|done we|lies
20 dated #|environment|excess of|finds you|go ahead|in excess|industry-leading|letter in|marketing|over|remain|royal|the vendor|why we
-20 happy|least the
19 fair|favourite|five and|information regulator|june box|monday as|needs|needs a|neighbours|not read|on to|pewplanner|pool|providing|sun|tap|the sun|without you|you fly|your kind
-19 thankfully|we hold|your patience
18 # million|a biscuit|and our|and they're|are not|as per|blown|choices|continually|feedback|finds|had one|impact|meeting with|message and|out and|over #|part of|raffle tickets|we know|your feedback
-18 a one-off|lies at|one-off|you as
17 a nurse|blue|bring a|connect|dated|disappointed|except|flat|friend ?|hiccup|information is|making a|meantime|passwords or|programmes|takes its|the meantime|we consider|we promise|your june
-17 dear valued|loves|of guests|support|to note|us and|we had
16 a guest|always|are made|continue to|course|digit|each member|edition|excess|fly|here|journey|know a|like this|lot|must be|no passwords|one's|pirates|place at|shout|spring and|sunday|teams|the annual|the meeting|with #|with my
-16 assure|assure you|continued|experts|ourselves|purely|the vast|vast|vast majority|you that
15 a bin|and feeds|and holds|are still|at work|double|episode #|had the|has a|leaving|matters more|nothing matters|our volunteers|quarter|raffle|still on|the gate|the printers|three|to read|vendor|we've also|work and|your information
-15 awkward|itself is|learned|our commitment|the four
14 ace|ahead|are no|are our|are working|as planned|asset|being handled|benefit|bit off|buzz|every|hesitate|hesitate to|isolated occurrence|it no|kit|lightly|on friday|perhaps|pies|rates|smashed|speaking|value your|warm|you who
-14 excellence|lessons|them
-13 and do|caution we|days|minor|only #|over !|patience|this was|you to|your continued
13 binned|gav|guest|handled|hockey|hot|key and|like somebody|many|memories|monday|nobody got|one|personal|region's|the region's|who we|you believe|your trust|zero
12 a journey|a limited|an isolated|fancy|got|included|may fall|no|no need|nobody is|older|on sale|photos|please|ring to|santa|terms|the crown|too many|unless you|we want|your place
-12 act|anything|commitment|commitment to|for|is limited|it for|love|matters to|paws|privacy matters|regret any
11 # years|brings|brought you|counting|crown|fall|it matters|it the|keyboard|meeting|more to|nearly|patient|photos and|pm on|rise|see so|the figures|was us|years
-11 eh|eh ?|end|home|is more|is nothing|letting|more important|new range|regret|told us|we value
10 advice|an extra|know it|occurrence|open day|our people|retirement|should be|under a|your understanding
-10 birthday|end of|entrusted|entrusted to|for granted|granted|information entrusted|learning|safeguarding the|the end|we regret
9 ?|so many|the average|the open|was an
-9 assured|happy birthday|isolated event|of this|told
8 envelopes|world to
-8 knowing|rest|to work
7 a hot|cards|count|now !
-7 rest assured|was a
6 guaranteed
-6 our map
-5 banned|map
5 promise
`,
  promotion: `
54 grab
46 ?
45 my box
40 throw in
36 # off
35 grab your|pre-order|since you're
34 get|save
32 calliope|fares
31 !|discount|fancy
30 are #
29 join
28 browse|early-bird|lamp|oh and|shop the|switch to|throw|unlimited
27 and get|grab yours|meanwhile|save #|treat your
26 account manager|award-winning|follow us|me to|our award-winning|time to|while
25 add|don't miss|i'm in|make|pro|treat|your attention
24 cards are|fly|is waiting|oslo lamp|premium|ready|would be
23 # through|browse the|clean|don't|fast|faster ?|landed|new range|receptionist|shield|so don't|we also|zero
22 # a|ball|chat and|daily|early access|fixed saver|half price|just #|mission|oslo|our fixed|our new|ready to|tariff today|tier|why not
-22 it's
21 don't sleep|earn|exclusive|friday|hang|out !|turkey
20 also opens|boost|boost your|enjoy|in june|on us|opens on|refer a|saver tariff|shiny|to make|year we've|zero fees
19 autumn|badge and|birds|bundles|deals|early|early birds|escape ?|half-price|masterclass|miss|next escape|planning your|priority support|rajiv|starting at|the oslo|to join|want a
-18 a new
18 appeal is|apply for|audit shield|august box|be quick|cap|conveyancing|for #|have you|hey the|knock|on treat|peek|plus|quick !|refer|shop|sunday and|take|the cap|then the|two for|upgrade
17 are up|better|bring a|in stock|it !|landed too|mileage|next stay|ps|sunday|tickets
-17 plan
16 and earn|and we'll|before|drop friday|for our|gold|gorgeous|protected|save up|speed ?|spots|the look|this week|this weekend|to win|us on|weekend in|win a|xx
15 a friend|a thank|apply|ask your|book|book by|breakfast|breaks|check out|cheer|cheer you|drop|earn #|everything in|fast track|hey|june and|my|on all|s|services are|so be|starting|stay|thinking about|to cheer|weekend|win|x|yes|your pass|your profile
-15 making a
14 bar is|bikes|fees all|midweek|noon so|serum|stock|till|today|with zero
-14 friend ?|m|will
13 a spa|are open|before friday|breakfast is|by sunday|go on|news|our summer|out on|out our|ps our|ski|spa day|summer|track|treat yourself
12 available|available from|claim|double|faster|fees|for two|from #|live|need for|speaking of|thinking|yourself to
-12 booking|making|nickname|off ?|unless you
11 an exclusive|bands|be there|best seats|boiler|box|but hey|cabins|collection|has landed|hurry|just|landed and|left on|now|pots|prices|sleep|spa|start at|the may|this autumn|to meet|trade|travelling|up
-11 unless
10 good news|most of|now to|palette|pass|profile|skin|sunshine|the good
9 allowance|just landed|plans|worth
-9 preview|share
8 make the|next
-8 p m
7 ii
6 the most
5 the new
`,
  hedging: `
48 potentially
46 a number
37 applicable
-37 part
36 number of
35 may not|service|understood
33 may have
32 form with|reflect|some
30 possibly|recipients
29 a portion|had a|to have|we understand
-29 many
28 and where|portion|portion of
27 identified|we believe
-26 # may|could
26 copy and|it looks|upon
25 simply|understand
24 understand that
23 contained|has read|likelihood|looks like|names emails|of customers|that a|this could|touched|webinar
22 a couple|be one|coaches|copying|couple of|for a|include|knowledge|our cards|some fans|the message|took place
-22 could not|part of
21 appear|limited|of merchants|orders on|your vehicle
-21 only a
20 but your|holding|information has|instances|merchants|rider number|serial|some people|your rider
-20 could be|many of
19 a subset|appears|best of|bill by|couple|far as|lunchtime|new bill|within five|your direct
18 due|due date|fans|few of|it seems|not aware|subset|subset of|vehicle|where applicable
17 any misuse|charged|debit has|expected|five working|have deleted|have no|included|like someone|limited personal|place on|possible that|refund any|relevant|resumed|this time|unclear|were
-17 no
16 apparently|appear that|at this|certain|mailing list|returned it|saw|the best|would appear
15 as we|aware of|deleted it|it would|readings|riders|unopened|were declined
-15 it's
-14 actual misuse
14 current|extent|has returned|someone got|time we
13 appears that|aware|declined|it appears|opened it|they are|we identified
12 decisions|due course|in due|the disk
11 affected|disk was|few|looks|personal information|speed|that your
10 # mbps|activity|disk|evening speed|information|mbps|the typical|typical|typical evening
-10 provider
9 is still|the full
8 may be|of any
2 may
`,
  belittling: `
51 exposure
49 a teeny
48 purely|teeny
45 hardly|hiccup
44 slight
42 right ?
41 minimal
37 patched
36 a brief|that anyone
35 biggie|no biggie
34 brief|no|so you're|to others
33 harm|it's|just a|rare
32 bit|isolated|most
31 are modest|matter of|modest|now !
30 and some|cracks|low|majority|majority of|matter
29 for alarm
28 brief period|mix-up|of it
27 a bit|a teensy|anybody|blip|passwords were|risk|teensy|teensy bit|than planned
26 any way|ideal|in question|it was|not affect|understood|was a|what it
25 a big|a one-off|bright side|have deleted|nature|one-off|only #
24 and dates|innovating|into it|is what|it's only|list last|most people|no passwords|our member|sensitive|too much
23 bright|ghost tour|lose|period|that still|the bright|up in|we keep
22 # records|no harm|one page|the vast|they opened|things happen|vast|vast majority
21 harm done|issue|itself is|minor|side|system is|value
20 !|cases|hey
19 and wait|assure|assure you|atm|consider|credit and|debited|got out|had a|have added|our call|was an
18 a wobble|are extremely|date we|doubt|hardly the|issue was|it's hardly|looks|momentary|provider had|question|the risk|wobble
-18 error
17 alarm|anticipated|bit of|cause for|contacted|honestly|it's honestly|lose sleep|need for|out a|sleep over|small hiccup|than anticipated|this was|view|were involved
-17 the mix-up
-16 acorn|little acorn
16 and at|birthday|bot|cannot be|delays|glitch|it doesn't|later than|live for|may in|mix-up on|only|our cloud|rd and|recipients|risk to|there is|to date|to lose|to unforeseen|under two|was one
15 actual misuse|between the|but the|ever|fixed in|got|isolated event|of a|right|so|touched|transaction
14 is of|negligible|nothing|occurrence|you is
13 aside|be used|cloud|off a|sessions|so no|the crown|used to
-13 no encryption|of misuse
12 act|but|only a|showing|surprised|that no|the site|they do|whatsoever
-12 encryption
11 about the|hangover|itself|machine|site|you won't|your data
-11 not aware
10 coffee|crown|done|i know|we hope
9 a good
8 are|email yesterday|firstname|hope|sorry about|yesterday that
7 over|the matter
`,
  'conditional-apology': `
42 should this
31 sorry you
27 any
26 day they|you were
25 soz
22 you feel
21 sorry should
20 concern
-19 for that
19 meet your|not meet|we trust|your expectations
18 regret|we regret
17 expectations|fell short|sorry if|this have
-17 for the
16 if any|inconvenience|should|to anyone
15 trust this
14 any concern|the extent
13 anyone who|extent|for any|regret any|you missed
12 feel|source of|were
11 anyone|feels|who feels
10 let down|source
9 you felt
7 upset
`,
  cliche: `
37 delivering
32 all times|takes its
30 misuse at
29 of misuse
28 continued|is what|seriously
-27 care
27 caution
26 how|it's all|up in|value
25 our best|possible|were down
24 family|premium is|the morning|values
23 community|none of|there's no
22 learnly|peek|seek|us than
21 business|help us|journey|such|unusual|while our|your continued
20 build a|clock with|committed|committed to|core of|the core|to us|your kind
19 a valued|morning so|open with|our community|right first|you're the|your trust
18 a better|core|remains|we get|we know|working around
17 abundance of|an abundance|every single|none|of caution|of this|we do
16 a best-in-class|a seamless|abundance|appreciate|appreciate your|exercise|experts|moves|of who|seamless|strive|value your
15 best-in-class|we're on
14 are our|everything|measures|rest assured|we strive
13 are sadly|banking|first time|getting|of what|security is
-13 trust safety
12 assured that|build|customers|fans|in place|life|ourselves|rest|sadly
11 fact
10 are the|is our|number one|our customers
-10 us for
9 assured
-9 choosing|for choosing
-8 dream
7 partnership|priority
6 and thank
-2 ride
`,
  'reply-refusal': `
30 mail
23 only|replies
22 is an
20 this is
17 discarded|replies to
14 do not|function|generated automatically
13 address|from replying|refrain|refrain from
12 this|was generated
11 not reply
10 mailbox
8 is a
`,
  'request-for-secrets': `
40 by return
39 re-enter|whether
36 secure my|us your
34 portal password
29 secure
27 confirm
26 reply with
21 # hours|miles
20 phrase
19 and re-enter|are required|re-enter your|required to
18 below|berth|berth holders|my wallet|verify
17 of email|return of|their bank|this link
16 holders|link and|pan and|return mail
15 and signature|log in|my
14 confirm it's
13 log|wallet
9 in now
`,
};
