import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-12 our
-9 !|bad
9 sorry
-8 my
-6 guests|to our|us|valued
`,
  fault: `
-28 we have
-23 mistake
23 should have
-22 don't|has
22 i
19 nothing
18 caused|from us|purely
-18 information|we've|who
-17 if|name
16 about|brad|called|too|yours
-16 far|we're|will
15 another|came|count|didn't
-15 courier|other|some|was no
14 # we|at #|did not|just|matter|most|negligible|says|yesterday's
-14 a simple|and|be|day|like|simple|their|we're sorry
13 address and|caused this|costs|cracks|for|gremlins|his|identical|is this|it isn't|kept|memory|old|photographs|right ?|the cracks|which
-13 error was|keep|number|sorry for|that you
12 and i|app|began dear|certificate|date|e-ticket|gremlins in|looked|not #|not in|off a|only #|should|showed|since #|the bank|we caused|your e-ticket
-12 documents|else|in the|of your|storage|technical|technical fault|you were
11 any child|began|between|card details|chose|costs #|details|found the|home address|is what|it's|mail|no time|nothing to|on every|our own|that we|the top|this morning|was one|what it|when|wrote
-11 do not|ha|had a|had the|is|key and|know|mine|offline|payment|sorry|the error|we don't|write
10 # not|all|and left|biggie|cancelled|decision|got|had not|happened|hours|live|no biggie|on your|our|ours|privacy and|set|tests|the first|the system|top|view|we kept|why|your privacy
-10 been|blame the|by|can|changed it|computer|computer had|every|example|friday|have changed|i apologise|i'm|id|in #|june #|m|mistake and|not to|passed|place and|system we|that may|the computer|was outside|were opened
9 a new|act|arrears|at no|by our|cause|exam|fell|fell over|found out|friday's|handed|in arrears|is no|minor|name date|never|normal|paid|part|printing|question|results|sooner|that is|the blame|the site|there for|to|we take|weeks|which has|you that
-9 also|and a|apologies|apologise|as far|birthday|birthday and|both|certain|control|down|far as|five and|for this|had been|hour|i pressed|is on|links|logs|march|need|new|nothing else|on june|pressed the|reservation|say|show|so that|terms|the file|told|took place|warehouse|was on|wrong button|year
8 !|# and|# mg|# rd|# this|accounts|alarm|all #|an|applied|called us|careless|children's|could|courier pannier|disk|february #|for a|have the|i was|in question|interruption|it again|meant|mg|missed|missed it|morning's|never to|no card|no cause|off|on my|one of|party|photographs and|place of|plain text|printers|publish|rd|relied|relied on|report|reversed|showing|surname|text|than #|the #|the fault|them as|they|to have|twice|we should|went to|weren't|when we|with your|you came
-8 # a|a courier|a payroll|a problem|already|and has|and your|at your|bad|blame|bureau|cannot|cards|closed|closed the|data|dates|day is|do|done|each|error|file|file had|find|fine|five|free|get|glitch in|have|included|it's not|june|lol|our courier|payroll bureau|possibly|price|rain|scan|seen|sitting|sorry to|sound|team|the last|the list|times|was due|was wrong|were on|you can|your mother's
-7 # on|a fraction|a m|and the|and you|are reminded|at|badge|bill|breached|by a|criminals|dates of|fails|form|four|fraction|fraction of|further|glitch|go|go to|have read|him|honest|incident at|keyboard|know your|lost|messages|might|months|nobody|not a|number was|of our|on the|open|our letter|outside of|over the|pay for|players|real|saturday #|show that|so nobody|some of|statements|takes|the holidays|the keyboard|their responsibility|to blame|to say|to the|understand|very|was breached|we apologise|we know|we took|we'd like|wrong|years|your number|your reservation|your scan
7 # when|and then|and what|and yours|are #|are deeply|as|attacker|attributable|attributable to|breakfast|built|clips|continued|could open|days|did|difference is|do it|eleven minutes|emailed|encrypted|episode|experienced|fitted|gate|had access|hadn't|happen in|have seen|i chose|incorrect|individual|invoices|issue|it|its disk|list|mark|not the|on saturday|our mail|outside the|paid it|pannier|plain|posted|refunded #|room|said|says #|sessions|sheet|six|sorry our|staff|take the|temp|the|they're|this morning's|to that|to work|top of|tuesday's|two|unauthorized|under the|update|we|we chose|we wrote|went|with|work for|year's|you paid|you saw
-6 # april|# june|# was|a file|a month|and certain|any|anyone|apologize|are|are still|as one|band|billing|box|breach|but|call|church|company|consider|customer|data provider|else in|expect|family|fault|file from|first name|fixed|for you|found it|gift|has looked|has not|have done|have no|hear|held|history|holidays|i apologize|i have|include|information might|is nothing|is the|it in|it out|know you|last year|letters|looked at|may #|month|months and|myself|need to|noon|october #|on our|only|open day|or|our control|our data|our supplier|parking|payroll|personal|pewplanner|reason|right to|runs|saw|state|supply|system in|ten|than a|the agent|the band|the full|the logs|the price|the warehouse|there's|this letter|tick|touch|trust|two people|us|us on|we gave|were the|when a|while|will be|your|your account
6 # you|a clerical|a small|according|according to|affected|am truly|as #|asked|car|cause for|caused by|changed the|charged|children|clerical|clerical slip|coaches|code|copied|copied the|date was|demand|deserves|difference|eleven|else's|exams|failing|families|fault in|for alarm|for most|for two|forgot|funds|gave the|gave us|green|guess|have fixed|hide|human error|i read|industry|instead|instead of|intrusion|is now|islay|isn't|issues|it should|it up|january|join|last year's|left|mix-up|morning we|my memory|not encrypted|notes are|of|of date|of guests|of this|on february|our payment|our template|our tests|our view|parents names|picked|possible|private|quoted|ran|ready for|recipe|region|reported|risk to|said #|set it|she|showed #|shows your|six days|slip|sort|spend|than an|that|that an|the date|the difference|the industry|the intrusion|the proof|the recipe|the risk|the room|the same|the weather|though|unusual|was a|was careless|was out|we believe|we did|weather|what|whoever|without|wrongly|wrongly and|you a|you had|you on|you ordered|you received|your place
`,
  evasion: `
26 was
23 got
22 system
20 an
-20 we
19 arose
18 error
17 circumstances|eh|eh ?|other|technical
-17 has|is
16 issue|weeks
15 a|didn't
-15 example|mistake
-14 i
14 identical|supplied|zones
13 agency|and a|fell|looked|parents
-13 page|server|we had|you
12 challenges|circumstances arose|contributed|control|file|individual|our|provider|which
-12 since
-11 all
11 are reminded|arose that|attributable|attributable to|bit|crept|developers|developers have|left|overnight|picked|reminded|responsibility|users|was open|work
10 # secure|backup|booking|dropped|due to|encountered|had been|in good|mail|no system|on monday|out|plugin|printers|procedure|process|regrettably|the correct|them in|us
-10 it|it's|person|what|will
9 a miscommunication|a technical|actors|advised|around|customers|decided|decided to|difficulties|form was|good|inadvertently|intended|into the|like many|miscommunication|not carried|of you|opening|parcel|platform|result of|reversed|security|security event|sent|system in|the|the booking|the file|the system|the world|their responsibility|there was|these|third|to plan|unauthorised|was inadvertently|was released|was sent|when we|world
-9 a new|access to|and the|any|guests|has been|month|moved|ours|right|so|someone|they|thursday|told|we've|wrong
-8 !|customer|day|missed|of the|potentially|team|two|was our|was wrong
8 a backup|advised that|an error|an issue|attention|attention that|bad|blame it|by|cancellation|crossed|employee|experienced|experienced a|feed|from other|green|led|let|let us|list was|lost|noticed that|on sunday|our attention|our control|owing|owing to|payment|picked the|plan|proper|reached the|reminded to|selected|slipped|that the|the kitchen|third-party|was dropped|with our
7 # pm|a data|a recent|activity|always|and for|apologize|apologize for|around #|between|blame the|by an|cancelled|caused by|charge|charge and|cloud|computer had|concerned is|correct|crept into|data incident|delays|downloaded|error at|form|hand|happen|have noticed|held|incident has|intended for|is #|it on|it took|kitchen|last week's|like|merged|office has|or around|other websites|our courier|oversight|passwords|people|place|pm|resulted|safeguards|software|sunday|taken place|that a|the charge|the computer|the figures|the three|three weeks|to|to answer|to close|very|was left|we apologize|we use|websites|week's|were|you'll have
-7 address|are|been|desk|do|fact|firm|forum|late|might|mix-up|new|nothing|of it|partner|payroll|policy|ran|responsible|some|that|to #|was a|was an|was ours|website
-6 # #|a small|an unauthorized|apologise|appears|be|by a|calendar|can't|care|cause|crew|days|dev|down on|full|have|hour|if|involved|june|leaflet|llp|minutes|my|names|night|on thursday|outside the|partners|prices|read|sadly|send|settings|short|steps|tallyboard|that was|to have|your account
6 ?|a decimal|actions|and your|answer|are still|automated|automatically|be held|came|carried out|caused|checks|close|cloud nine|compromised|computer|decimal|decimal point|delay is|delays at|didn't flag|digits|documents|double-booked|due|event|event may|factory|flag|flag it|happened|in error|in the|incident|issue on|letter of|liable|liable for|list|loop|meant|miscommunication between|network that|newsletter|noticed|off in|old|on|on or|open|our system|picture|possible|reached|recent|regard|somehow|sophisticated|supplies|supplies us|tax|technical issue|temp|that on|that supplies|the amounts|the digits|the parcel|the room|the venue|the week|the wholesale|time|transposed|unintentionally|unknown|us didn't|use|vendor|venue|we have|when|whereby|which is|wholesale|wholesale network|without|work as|you the|you'll
`,
  remedy: `
22 will
21 every
20 has not
-19 change
18 breach|verify
17 map|ones|so that
-16 had|kept
16 ten|we've
15 has|passed|reset|use
-15 login|than
-14 ?|keys
14 already|her|log in|offline|reported the
-13 add|closed|list is|our|replaced|should have
-12 # th|a person|else|ico|number|th|the file|the ico|three|used|when|which is|you take
12 bill|done|for the|for you|like|new|on us|runs|the code|the whole|two|us the|whole|you may
11 # before|all|and date|as a|best-in-class|breach to|can|collected|credited|email with|first was|have|keep|noon|now|offer|prevent|she's|show|solutions|the breach|then|to prevent
-11 # we|and #|and choose|and the|charged|come to|locked|note|patch|reads|what we|will not|without
-10 # for|about|add the|at nine|be charged|billing|delete|destroyed|for a|friday's|independent|new card|nine|on thursday|pay the|six|taken down|talk|they kept|tomorrow|within|you are|you can
10 ask|ask for|bought it|cairnfell|cancel|carried|carried over|charge|form|give|have told|here's|like to|need|no|online|orders|reset every|the cairnfell|this email|times|verify your|version|wall|you have
-9 !|a ticket|and we'll|app|been changed|copies|did not|down|down within|gate|notes are|now kept|ring|said|security|so we|to|well|you only|you won't
9 # december|a list|and i'll|barely|be|because of|by courier|comes|courier|date|do anything|eat it|forty|four minutes|have taken|it|its|letter|log|minutes|of|office|on it|open the|order|orders placed|over|password|pay for|placed|portal has|reached the|rebooked|right|seat|slot|starts|taken the|tell me|the portal|the show|their|to log|today|today by|we can|will be|with #|your|your account
8 # is|added|all #|all our|along|an hour|and our|and reported|and she's|are now|arrive|back|banks|book your|breach in|can also|can check|deep|do|f|february|friday|good|happens|have already|identity|is back|isn't|it was|me|me and|me by|members who|monday #|mother|not been|old one|on every|password and|payment|price|reset your|results|right figure|slept|stand|starts at|sunday|that the|the bill|the day|the first|the old|through|through and|to your|was withdrawn|way|what|what happens|withdrawn|you will|you're one|your identity|your mother
-8 # march|a code|after #|and a|and have|another route|between|by another|cloud|coaches|could|done the|down and|emailed|file|for your|game|given|have set|host|is gone|is now|list|list again|more|most|on saturday|out|outside|people|permissions|person|phone|refunded #|register|replace|right and|session|someone|the app|the game|the photographs|the script|the shop|them and|until #|up a|us a|why|wish
-7 # #|access|again at|also reported|anything|as well|attachment|been put|behind|between #|change your|changed|commission|database|did|each|even|fee and|folder that|gp|history|i|informed|is not|is on|left|left it|letters|may bring|message and|myself|papers|prefer|reply with|returned|route|saves|send you|september|so and|statements|the account|the back|the fee|the letter|the same|the world|they're|too|took|updated|volunteers|when you|will answer|writing to|you'd prefer|your gp
7 # february|a new|a teeny|accra|allergy|although the|and verify|are on|arose|article|bank will|been deleted|bike|book|call us|can't be|confirmed|contractor|decide|doyle|drove|error|error on|fact|for #|four|google|google has|has deleted|here|human|if that|in fact|it in|it ought|january|keep the|lagos|legal|lincoln|lists|loss|marked|monitoring|next year|no one|not to|nothing|on the|open all|or #|ordered at|ought|ought to|our contractor|over and|passwords are|pick|possible that|processed|published a|release|return the|saturday #|since|summer|teeny|that it|the act|the forty|the notice|the part|the person|the price|the release|this on|to book|told the|void|was|was not|was right|water|we do|we now|while|will hear|window|with the|write|yesterday we|your card
6 # have|# january|# october|a result|account reply|also|and nothing|and signed|answer with|are|are being|as|as our|before a|booking system|borrow|but|buyer|by|by wednesday|can offer|check-in|claims|copy first|course|data protection|day of|department|documents were|doubled|earlier|eleven|enclose|enclose their|first letter|friday #|from our|from the|front of|goes out|have moved|hear from|here are|i enclose|i've|in march|in to|is out|is possible|is right|it has|it today|it's a|it's free|leave|leaves|line with|load|members|might like|minister|name of|need to|new link|next|now and|of course|on sv|one from|per|place|plans|please give|plot|policy|possible|printed|prize|promptly|protected|replacement|residents|resigned|result|result of|send the|services and|so|so every|stands|sv|sv #|takes|text to|that account|the client|the department|the documents|the form|the map|the money|the name|the pictures|them|those days|tickets|to keep|to see|to sunday|us in|valley|version #|was open|was opened|we have|we hold|we pay|we published|we'll|were|will send|won't|work|written|year's|years of|you by|you ordered|your membership|your plot|your points|your policy|your ticket
-6 # minutes|# that|ahead|all keys|an independent|anyone else|are back|as it|batch|because it's|been told|beyond|beyond the|branch|can complain|colour|commissioner|confirmed in|contract|day you|days before|dear|delete it|didn't|epic|feedback|four days|from #|have given|have it|have the|he|i will|if|is a|is deleted|is why|it for|journey|july|june as|just|logged|look|machine|needs|needs a|never|none|not send|of the|on each|on your|opened the|our cost|own|payments|pensions|photographs|print|protection commission|protective|protective registration|question|ready|record and|reported it|ring us|sale|says|season #|service|set|should|sign in|sorry|stays|take|telephoned|telephoned the|tell us|that your|the button|the certificate|the drive|the pensions|them as|there until|thing|this time|ticket|time because|to you|told us|tonight|travel|twice|unfortunately|unit|vote|we can't|we should|were not|will ask|within the|writing|you tonight|your feedback|your first|your name|your password
`,
  'protective-step': `
21 you
19 please
15 you can
14 do this
13 below
-13 the
12 also|anyone|don't|into|please do
11 if|type
10 can|if you|on this|today|travel|your
-10 new
9 be|browser|credit|document|example into|identification|into your|passport|replaced|we will|who|your browser
-9 by|is|it|letter|so
8 and|delete|fee and|may be|our cost|replace|the photographs
-8 change it
7 anyone who|change|changed our|cost|credit monitoring|do|emails|gp|is below|may|monitoring are|of credit|on|open|particular|pay the|photographs|ring|ring us|send|the fee|tonight|will not|will pay|with|you tonight|your gp
-7 ask you|be suspicious|enroll|enroll in|no|not reply|one|suspicious of|with the
-6 address|call about|has|it is|it today|like to|name|never ask|new address|of any|over|over the|the code|to this|want a|was|we|wherever|wherever you|you want|your security
6 an attachment|and last|anything|attachment|bank details|bin|bin it|change your|code is|details and|do so|email from|enrollment|enrollment code|fee|flag|for you|have not|have rung|help you|hide|login|message and|need not|not changed|not send|of each|route|send you|shall|should|so and|switched that|texts|that on|this|to #|to all|turn|with an|you have|you need|your enrollment
`,
  pleasantry: `
22 greetings|greetings from
17 and the
-17 for
-16 was
15 royal|very|we've
14 is|over
13 sent|three
12 brain|meantime|needs|needs a|the meantime|the new|we've been|week|years
-12 this was
11 every|may bring|right ?
-11 that|yours
-10 any|anything|are committed|it's
10 as|average|guest|guests|included|million|rang
9 a limited|been|been sent|bring|count|epic|here|in the|industry-leading|over the|rang to|service|think|think of|to our
-9 days|excellence|majority|majority of|of this|them|this|told|value the|we had
8 # march|annual|are no|benefit|course|dated|enjoying|fly|flying|friend|further to|had the|has|it as|key and|manager|of it|remain committed|season #|space|speaking|terms|the annual|to all|we do|zero
-8 about|all|let|matters|nothing|only|that the|us and|we are|you that
7 # years|a guest|a mix-up|ahead|as planned|bring a|choices|code we|fair|fancy|find the|from a|further|galway|go ahead|hope|journey|know you|limited|longer|making|making a|matches|mix-up with|my|new|no longer|on thursday|our volunteers|picture|pool|red|season|statement|the vendor|to say|trust|unless|unless you|vendor|warm|what a
-7 accounts|commitment|commitment to|example|had|hold|matter|minor|normal|our commitment|things|those|told us|will|you to
6 a|a journey|after the|all our|am|and #|and a|and every|aside|been a|biggest|both|crossed|each|each member|feedback|finds|finds you|has been|hiccup|high|importance|leaving|lightly|line on|lol|made in|many|march|meeting with|mix-up|most|of their|on you|out to|password that|password was|perhaps|planned|pulled|region's|scanners|sent you|the average|the code|the line|the meeting|the region's|there was|thursday|trust this|twelve|us with|volunteers|we sent|with #|with my|yet|your feedback|your password|your trust
-6 an|and do|at|before|call|did not|for your|free|have been|it for|like|minutes|nature|new range|on #|on the|or|ourselves to|privacy matters|readers|take it|than your|the four|treat|we treat|who
`,
  promotion: `
40 ?
30 !
23 grab
21 # off
18 pre-order|today
17 before
16 don't|landed|sunday|treat
-16 we
15 take|while
-15 the|will
14 from #|get|lamp|save
13 better|browse|for|for #|friday|oslo|our|yes
12 autumn|fancy|fares|just|look|make|summer
-12 it
11 browse the|early-bird|earn|grab your|i'm|live|me to|oslo lamp
-11 you
-10 # #|was
10 are open|book|join|just #|now|our new|out|out on|shop the|the look|to make|up
9 cap|exclusive|face|faster ?|go on|half price|hey|new range|pass|protected|ps|shop|so|the cap|the oslo|till|weekend|why not|would be
-9 had|it's|m|no|on #
8 # a|and earn|award-winning|daily|faster|good news|meanwhile|miss|news|next|now to|on all|our award-winning|premium|range|secure|the good|the new|time to|us on|you would
-8 a new|and the|card|example|i|making|need|who
7 a friend|an exclusive|bag|bikes|don't miss|fly|follow us|half|in june|most of|prices|starting at|studio|switch|switch to|then|this week|tickets|treat yourself|upgrade|week's|why|x|your next|your pass|yourself|yourself to
-7 making a|team|unless|unless you|what
6 # for|# may|add|allowance|available|before friday|breakfast is|by sunday|clean|collection|conveyancing|day|did you|earn #|enjoy|fixed|follow|keep|keep your|know that|me|mother's|mother's day|never|noon|noon so|of it|off|open and|palette|planning|points|pots|rajiv|ready for|refer|refer a|sailing|saver|served|starting|stock|sunday and|that we|they|this|this week's|tickets are|tier|to join|top|until|until midnight|watch|we also|you know|yours
-6 # p|for a|for now|got|members|nickname|on our|over|p m|page|please|the #|their|were
`,
  hedging: `
-18 you
16 some
-14 part
14 were
-13 many
12 due|may have|names|number|number of
-12 no
11 a number|at this|aware|looks like|potentially|that|we believe
10 extent|included|is still|of|the full|this time|to be|unclear
-10 in the|us
-9 # may
9 a|believe|expected|instances|looks|place|time
8 a few|a subset|appear|aware of|disk|few|for some|group|have|identified|it|it looks|it would|may|not have|out|possibly|saw|subset|subset of|than|that your|took place|we
-8 could|criminals|was|who
7 among|applicable|best of|bookings|contain|copying|credited|current|few of|full|had a|information|issue|knowledge|limited|of them|opened it|place on|the best|to have|took|understand|understand that|we understand|where applicable
-7 and|i|it's
-6 address|could be|email|fortunately|get|it was|part of|was only|without
6 appear that|at|best|certain|coaches|difference|documents|due course|emails|for a|got|has returned|impacted|in due|included names|interest|it had|like someone|may not|not aware|of any|of our|on tuesday|phone|present|seems|service|still|that the|the difference|this|this could|tuesday|unopened|we identified|were potentially|what we|where|which|would appear
`,
  belittling: `
29 no
22 purely
20 it's
18 biggie|no biggie
17 it was|most
15 matter|side
-14 has
14 hiccup
13 !|isolated|nothing
12 a teeny|harm|in question|question|teeny|was
11 cases|is what|passwords|passwords were|what it
-11 sorry
10 anybody|are|cracks|glitch|there|under|was one
-10 too
9 an|but|had a|hope|live|majority|majority of|most people|so|we hope
-9 information
8 act|bit|bit of|low|machine|note|rare|risk|risk to|the risk|the vast|there is|used|vast|vast majority|you is
-8 example|from|not
7 alarm|authentication|be used|cannot be|cause for|during|for alarm|hashed|have added|hey|is in|matter of|page|printing|right|showing|small hiccup|that still|the|two hours|used to|value|your data
-7 been|do|password|this|will
6 # of|# secure|a bit|a good|added|affected|and #|and some|anticipated|between|but the|cannot|didn't|doubt|in|later|let|lose|lose sleep|love|make|minor|negligible|no system|occurrence|of a|of it|of this|on the|ordered|panic|people|period|road|sensitive|sleep over|so you|surprised|than anticipated|the road|the site|to be|to lose|view|was an|with our|worry|you|you ordered
-6 and|and no|bank|error|happened|management|more|on #|or
`,
  'conditional-apology': `
24 any
15 this
13 for any
-12 for|that|the
11 should|should this|you
10 sorry you
-9 for the
9 may
8 apologize|inconvenience|regret|were|you were
7 any concern|anyone|concern|expectations|feel|not|regret any|sorry if|this may|trust|you feel|you missed
-7 us
-6 for that|i|sorry|sorry for
6 meet|meet your|missed|not meet|we regret|who|your expectations
`,
  cliche: `
15 we
-13 it
-12 and
12 of
11 possible|us
10 business|of our|value
9 are|delivering|thank
-9 from|the
8 and thank|caution|committed|committed to|customers|member of|remains|you for
-8 care|was
-7 #|recent
7 all times|at all|how|of this|patience|place|thank you|times|value your|you
6 apologise for|assured|assured that|community|cyber|do|fact|first|first time|getting|inconvenience|journey|know how|life|member|none|none of|ourselves|priority|rest|rest assured|right|sadly|strive|to us|we apologise|we do|without|would be
-6 by|example|matter
`,
  'reply-refusal': `
19 only
18 mail
14 this
9 replies
8 do not|from
7 address|do|mailbox|not
6 an|is an
`,
  'request-for-secrets': `
20 my
15 miles
14 confirm|secure
12 card
9 confirm it's|re-enter|to
-9 the
8 details|in|it's|log|log in
-8 it
-7 for
7 full|of
6 are required|berth|berth holders|full card|holders|link|of email|of your|required|required to|return of|your full
`,
};
