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
-23 has|mistake
23 should have
22 i
-21 don't
19 nothing
-18 information|we've
18 purely
17 brad|caused|from us|yours
-17 if|name|who
16 about|called|too
-16 far|we're|will
15 another|came|count|did not|didn't
-15 other|some|was no
14 # we|at #|his|just|matter|memory|most|negligible|says|yesterday's
-14 a simple|and|be|courier|day|like|simple|their|we're sorry
13 address and|caused this|costs|cracks|gremlins|identical|is this|it isn't|kept|old|photographs|right ?|the cracks|which
-13 keep|number|sorry for
12 and i|app|began dear|certificate|date|e-ticket|gremlins in|looked|not #|not in|off a|only #|should|showed|since #|the bank|we caused|your e-ticket
-12 documents|else|error was|had the|of your|sorry|storage|technical|technical fault|that you
11 any child|began|between|chose|costs #|details|for|found the|got|happened|home address|is what|it's|no time|nothing to|on every|our own|the top|this morning|was one|what it|when|why|wrote
-11 been|changed it|every|ha|had a|in the|is|key and|know|mine|offline|payment|the error|we don't|write|you were
10 # not|all|and left|biggie|cancelled|card details|decision|had not|handed|hours|mail|no biggie|normal|on your|our|ours|set|tests|that we|the first|top|view|we kept
-10 blame the|by|can|computer|computer had|control|do not|example|friday|have changed|i apologise|i'm|id|in #|june #|m|mistake and|not to|passed|place and|system we|that may|the computer|was outside|were opened
9 a new|act|arrears|at no|cause|exam|fell|fell over|found out|friday's|in arrears|live|minor|paid|part|printing|privacy and|question|sooner|that is|the blame|the site|the system|there for|to|we take|went to|weren't|which has|you that|your privacy
-9 also|and a|apologies|apologise|as far|birthday|birthday and|both|certain|down|far as|five and|for this|had been|hour|i pressed|is on|links|logs|march|need|new|nothing else|on june|pressed the|price|reservation|say|so that|terms|told|took place|warehouse|was on|wrong button|year
8 !|# and|# rd|# this|accounts|all #|an|applied|by our|called us|careless|children's|could|courier pannier|did|disk|february #|for a|hadn't|have the|i was|in question|incorrect|interruption|is no|it again|meant|missed|missed it|morning's|name date|never|no cause|off|on my|one of|party|photographs and|place of|plain text|printers|publish|rd|refunded #|relied|relied on|report|results|reversed|said|showing|staff|surname|text|than #|the #|the fault|them as|they|to have|twice|we should|weeks|what|when we|with|with your|you came
-8 a courier|a problem|already|and has|and your|at|at your|bureau|cannot|cards|closed|closed the|data|dates|day is|do|done|each|error|file had|find|fine|five|free|get|glitch in|have|included|it's not|june|lol|months|our courier|payroll bureau|possibly|rain|scan|seen|show|sitting|sorry to|sound|team|the file|the last|the list|times|was due|was wrong|we know|were on|you can|your mother's
-7 # a|# on|a fraction|a payroll|and the|and you|any|anyone|are reminded|bad|badge|bill|blame|breached|by a|criminals|dates of|fails|file|for you|form|four|fraction|fraction of|further|glitch|go|go to|have no|have read|held|him|honest|incident at|keyboard|know your|messages|might|nobody|not a|number was|of our|on the|our letter|outside of|over the|pay for|players|real|saturday #|show that|so nobody|statements|takes|the holidays|the keyboard|the price|their responsibility|to blame|to say|to the|understand|us|very|was breached|we apologise|we took|we'd like|wrong|years|your number|your reservation|your scan
7 # mg|# when|alarm|and then|and what|and yours|are #|are deeply|as|attacker|attributable|attributable to|breakfast|built|clips|continued|could open|days|difference is|do it|eleven minutes|encrypted|episode|experienced|fitted|had access|happen in|have seen|hide|i chose|individual|invoices|issue|it|its disk|left|list|mg|never to|no card|not the|on saturday|our mail|our payment|outside the|paid it|pannier|plain|posted|recipe|room|says #|sessions|sheet|shows your|six|sorry our|take the|that|they're|this morning's|to that|to work|top of|tuesday's|two|unauthorized|under the|update|we|we chose|we did|went|work for|year's|you paid|you saw
-6 # april|# june|# was|a file|a m|a month|am|and certain|apologize|are|are still|as one|band|billing|box|breach|but|call|church|company|consider|credit|customer|data provider|else in|expect|family|fault|file from|first name|fixed|found it|gift|has looked|has not|hear|history|holidays|i apologize|i have|include|information might|is nothing|is the|it in|it out|know you|last year|letters|looked at|lost|may #|month|months and|myself|need to|noon|october #|on our|only|open|open day|or|our control|our data|our supplier|parking|payroll|personal|pewplanner|reason|right to|runs|saw|some of|state|supply|system in|ten|than a|the agent|the band|the full|the logs|the reason|the warehouse|there's|this letter|tick|touch|trust|two people|us on|we gave|were in|were the|when a|while|will be|writing|your account
6 # you|# your|a clerical|a number|a small|according|according to|affected|am truly|as #|car|cause for|caused by|changed the|charged|children|clerical|clerical slip|coaches|code|copied|copied the|date was|demand|deserves|difference|eleven|else's|emailed|exams|failing|families|fault in|for alarm|for most|for two|forgot|funds|gate|gave the|gave us|green|guess|have fixed|human error|i read|in|industry|instead|instead of|intrusion|is now|islay|isn't|it should|it took|it up|join|last year's|mark|mix-up|morning|morning we|my memory|not encrypted|notes are|of|of date|of guests|of this|on february|our template|our tests|our view|ourselves|parents names|picked|possible|private|quoted|ran|ready for|region|reported|risk|risk to|said #|set it|she|showed #|six days|slip|sort|spend|temp|than an|that account|that an|the|the date|the difference|the industry|the intrusion|the recipe|the risk|the same|the weather|though|was careless|was incorrect|was out|we believe|we wrote|weather|whoever|without|wrongly|wrongly and|you a|you had|you on|you ordered|you received|your place
`,
  evasion: `
26 was
23 got
22 system
20 an
-20 we
19 arose
18 error
17 circumstances|eh|eh ?|issue|other|technical
-17 has|is
16 weeks
15 a|didn't
-15 mistake
-14 example|you
14 identical|supplied|zones
13 agency|and a|fell|looked|parents
-13 i|page|server|we had
12 challenges|circumstances arose|contributed|control|file|individual|our|provider|which
-11 all|it|since
11 are reminded|arose that|attributable|attributable to|bit|crept|developers|developers have|left|overnight|picked|reminded|responsibility|users|was open|work
10 # secure|backup|booking|difficulties|dropped|due to|encountered|in good|mail|no system|on monday|out|plugin|printers|procedure|regrettably|the correct|them in|unauthorised
-10 it's|moved|person|what|will|wrong
9 a miscommunication|a technical|actors|advised|around|customers|decided|decided to|form was|good|had been|inadvertently|into the|like many|miscommunication|not carried|of you|opening|parcel|platform|process|result of|reversed|security|security event|sent|system in|the|the booking|the file|the system|the world|their responsibility|there was|these|third|to plan|us|was inadvertently|was released|was sent|when we|world
-9 a new|access to|and the|guests|has been|month|ours|right|so|someone|they|thursday|told|we've
-8 !|any|customer|day|late|missed|of the|potentially|team|to #|two|was our|was wrong
8 a backup|advised that|an issue|attention|attention that|bad|by|cancellation|crossed|employee|experienced|experienced a|feed|from other|green|intended|is #|led|let|let us|list was|lost|noticed that|on sunday|our attention|our control|owing|owing to|payment|picked the|proper|reached the|reminded to|selected|slipped|that the|the kitchen|third-party|was dropped|with our
7 # pm|a data|a recent|activity|always|an error|and for|apologize|apologize for|around #|between|blame it|blame the|by an|cancelled|caused by|charge|charge and|cloud|computer had|concerned is|correct|crept into|data incident|delays|error at|form|hand|happen|have noticed|held|incident has|intended for|it on|it took|kitchen|last week's|like|merged|office has|on|or around|other websites|our courier|oversight|passwords|people|place|plan|pm|safeguards|software|sunday|taken place|that a|the charge|the computer|the figures|the three|three weeks|to|to answer|to close|very|was left|we apologize|we use|websites|week's|were|without
-7 address|are|can't|desk|do|fact|firm|forum|involved|mix-up|new|nothing|of it|partner|payroll|policy|ran|responsible|some|that|was a|was an|was ours|website
-6 # #|a small|an unauthorized|apologise|appears|be|been|by a|calendar|care|cause|crew|days|dev|doesn't|down on|full|hour|if|june|leaflet|llp|management|might|minutes|names|night|on thursday|outside the|partners|prices|read|restored|sadly|send|settings|short|steps|tallyboard|that was|the mix-up|to have|until|your account
6 # may|?|a decimal|actions|and your|answer|are still|automatically|be held|came|carried out|caused|checks|close|cloud nine|compromised|computer|decimal|decimal point|delay is|didn't flag|digits|double-booked|downloaded|due|event|event may|factory|flag|flag it|in error|in the|incident|issue on|letter of|liable|liable for|list|loop|meant|miscommunication between|network that|newsletter|noticed|off in|old|on or|open|our system|picture|possible|reached|recent|regard|resulted|secure|somehow|sophisticated|supplies|supplies us|tax|technical issue|temp|that on|that supplies|the amounts|the digits|the parcel|the room|the venue|the week|the wholesale|time|transposed|unintentionally|unknown|us didn't|us from|use|vendor|venue|we have|when|whereby|which is|wholesale|wholesale network|work as|you the|you'll|you'll have
`,
  remedy: `
22 will
21 every
-19 change
19 has not
18 breach|so that|verify
17 map|ones|we've
-16 kept
16 ten
-15 had|login|than
15 has|passed|reset|use
-14 ?
14 already|her|log in|offline|reported the
-13 a person|add|closed|keys|list is|our|should have
-12 # th|else|ico|number|replaced|th|the file|the ico|used|when|which is|you take
12 bill|done|for the|for you|like|new|on us|runs|the code|the whole|whole|you may
11 # before|all|and date|as a|best-in-class|breach to|can|collected|credited|email with|first was|have|keep|now|prevent|she's|show|solutions|the breach|then|to prevent|two|us the
-11 # we|about|and #|and choose|and the|charged|come to|locked|note|patch|three|what we|will not|without
-10 # for|add the|at nine|be charged|billing|delete|for a|friday's|independent|new card|nine|on thursday|pay the|reads|said|six|taken down|talk|they kept|tomorrow|within|you are|you can
10 ask|bought it|cairnfell|cancel|carried|carried over|charge|form|have told|like to|need|noon|offer|orders|reset every|the cairnfell|this email|times|verify your|version|wall|you have
-9 !|a ticket|and we'll|another route|app|by another|copies|destroyed|did not|down|down within|for your|gate|notes are|now kept|phone|ring|security|so we|the app|to|you only|you won't
9 # december|a list|ask for|barely|be|because of|by courier|comes|courier|date|do anything|eat it|four minutes|friday|give|have taken|here's|it|its|log|minutes|no|of|office|online|open the|order|orders placed|over|password|pay for|placed|portal has|reached the|rebooked|seat|slot|starts|taken the|tell me|the portal|the show|their|to log|today|today by|we can|will be|with #|your|your account
8 # is|added|all #|all our|along|an hour|and i'll|and our|and reported|and she's|are now|back|banks|book your|breach in|can also|deep|f|february|forty|good|happens|have already|human|identity|is back|isn't|it was|letter|me|me and|me by|members who|monday #|mother|old one|on every|on it|password and|payment|price|reset your|results|right|right figure|stand|starts at|sunday|the bill|the day|the first|the old|through|through and|to your|was not|was withdrawn|what happens|window|withdrawn|you will|you're one|your identity|your mother
-8 # march|a code|after #|and a|and have|been changed|between|cloud|coaches|could|done the|emailed|file|game|given|gp|have set|is gone|is now|list again|on saturday|outside|people|permissions|person|refunded #|register|replace|right and|session|someone|the game|the photographs|the script|the shop|them and|until #|up a|well|why|wish|your gp
-7 # #|access|again at|also reported|anything|been put|between #|change your|changed|commission|database|did|down and|each|even|fee and|folder that|history|host|informed|is not|is on|july|left|left it|letters|list|machine|message and|more|most|myself|out|papers|prefer|reply with|returned|route|saves|says|send you|september|so and|take|the account|the back|the button|the fee|the letter|the same|the world|they're|too|took|updated|us a|volunteers|when you|will answer|writing to|you'd prefer
7 a new|a teeny|accra|allergy|although the|and verify|are on|arose|arrive|article|bank will|been deleted|bike|book|call us|can check|can't be|claims|confirmed|contractor|decide|do|doyle|drove|error on|fact|for #|four|google|google has|has deleted|here|i've|if that|in fact|it in|it ought|january|keep the|lagos|leave|legal|line with|loss|marked|monitoring|next year|no one|not been|not to|nothing|on the|open all|or #|ordered at|ought|ought to|our contractor|over and|passwords are|pick|possible that|processed|published a|release|return the|saturday #|slept|summer|teeny|that it|that the|the act|the forty|the notice|the part|the person|the price|the release|this on|to book|told the|void|was right|water|way|we do|we now|we pay|we'll|what|while|will hear|with the|won't|write|your card
6 # february|# have|# january|# october|a result|account reply|also|and nothing|and signed|answer with|are|are being|as|as our|before a|booking system|borrow|but|buyer|by|by wednesday|can offer|check-in|course|data protection|day of|department|documents were|does|doubled|earlier|eleven|enclose|enclose their|error|first letter|for those|friday #|from|from our|from the|front of|goes out|have moved|hear from|here are|i enclose|in march|in to|is out|is possible|is right|it today|it's a|it's free|leaves|lincoln|list and|lists|load|members|might like|minister|name of|need to|new link|next|now and|of course|on a|on sv|one from|per|plans|please give|points|policy|possible|printed|prize|promptly|protected|replacement|residents|resigned|result|result of|send the|server|services and|since|so|so every|stands|sv|sv #|takes|text to|that account|the client|the department|the documents|the form|the map|the money|the name|the pictures|those days|tickets|to keep|to see|to sunday|us in|valley|version #|was|was open|was opened|we find|we have|we hold|we published|were|will send|work|written|year's|yesterday we|you by|you ordered|your membership|your plot|your points|your policy|your ticket
-6 # minutes|ahead|all keys|an independent|anyone else|are back|as it|as well|attachment|batch|because it's|behind|beyond|beyond the|branch|can complain|colour|confirmation|confirmed in|contract|day you|dear|delete it|epic|feedback|four days|have given|have it|have the|he|i will|is a|is deleted|is why|it for|journey|june as|just|logged|look|may bring|needn't have|needs|needs a|never|none|normal now|of the|on each|on your|opened the|other|our cost|own|patch test|payments|pensions|photographs|print|protection commission|protective|protective registration|question|ready|record and|reported it|ring us|sale|season #|set|should|sign in|signed a|sorry|statements|stays|telephoned|telephoned the|tell us|that your|the certificate|the drive|the pensions|them as|there until|they are|thing|things|this time|ticket|time because|to normal|to you|told us|tonight|travel|twice|unfortunately|unit|vote|we can't|we should|were not|will ask|within the|writing|you tonight|your feedback|your first|your name|your password
`,
  'protective-step': `
21 you
18 please
16 you can
14 do this
13 below
-13 the
12 also|anyone|don't|into|please do
11 if|type
10 be|can|if you|on this|today|travel|your
-10 new
9 browser|credit|document|example into|identification|into your|passport|replaced|who|your browser
-9 by|is|it|letter|so
8 and|delete|fee and|may be|our cost|replace|the photographs|we will
-8 change it
7 anyone who|change|changed our|code is|cost|credit monitoring|do|gp|is below|may|monitoring are|of credit|on|open|particular|pay the|photographs|ring|ring us|send|the fee|tonight|will not|will pay|with|you tonight|your gp
-7 ask you|be suspicious|enroll|enroll in|name|no|not reply|one|suspicious of|with the
-6 address|call about|has|it is|it today|like to|never ask|new address|of any|over|over the|the code|to this|want a|was|we|wherever|wherever you|you want|your security
6 an attachment|and last|anything|attachment|bank details|bin|bin it|change your|details and|do so|email from|emails|enrollment|enrollment code|fee|flag|for you|have not|have rung|help you|hide|login|message and|need not|not changed|not send|of each|route|send you|shall|should|so and|switched that|texts|that on|this|to #|to all|turn|with an|you have|you need|your enrollment
`,
  pleasantry: `
22 greetings|greetings from
18 and the
-17 for
-16 was
16 we've
15 royal
14 is|over|very
13 sent|three
12 brain|meantime|needs|needs a|the meantime|the new|we've been|week|years
-12 this was
11 been|every|included|may bring|right ?
-11 that|yours
-10 any|anything|are committed|it's
10 as|average|guest|guests|million|rang|to our
9 a limited|been sent|bring|count|course|enjoying|epic|here|in the|industry-leading|over the|rang to|service|think|think of
-9 days|excellence|majority|majority of|of this|them|this|told|value the|we had
8 # march|annual|are no|benefit|choices|dated|fly|flying|friend|further to|had the|has|it as|key and|manager|my|no longer|of it|pool|remain committed|season #|space|speaking|terms|the annual|to all|we do|zero
-8 about|all|let|matters|nothing|only|that the|things|us and|we are|you that
7 # years|a guest|a mix-up|ahead|am|as planned|bring a|code we|fair|fancy|find the|from a|further|galway|go ahead|hope|journey|know you|limited|longer|making|making a|matches|mix-up with|new|on thursday|our volunteers|picture|season|statement|the vendor|to say|trust|unless|unless you|vendor|warm|what a
-7 accounts|commitment|commitment to|example|had|hold|matter|minor|normal|our commitment|those|told us|will|you to
6 a|a journey|after the|all our|and #|and a|and every|apologise to|aside|been a|biggest|both|crossed|each|each member|feedback|find|finds|finds you|has been|hiccup|high|importance|leaving|lightly|line on|lol|made in|many|march|meeting with|mix-up|most|of their|on you|out to|password that|password was|perhaps|planned|pulled|red|scanners|sent you|the average|the code|the line|the meeting|there was|thursday|trust this|twelve|volunteers|we sent|with #|with my|yet|your feedback|your password|your trust
-6 an|and do|at|before|blame|call|did not|for your|free|it for|like|minutes|nature|new range|on #|on the|or|ourselves to|privacy matters|readers|take it|than your|the four|treat|we treat|who
`,
  promotion: `
41 ?
30 !
23 grab
21 # off
19 pre-order
18 today
16 before|don't|landed|treat
-16 we
15 sunday|take|while
-15 the|will
14 from #|get|lamp|save
13 better|browse|for|for #|friday|oslo|our|yes
12 autumn|fancy|just|look|make|summer
-12 it
11 browse the|early-bird|earn|fares|grab your|live|me to|oslo lamp
-11 you
-10 # #|was
10 are open|book|i'm|join|just #|now|our new|out|out on|shop the|the look|to make|up
9 cap|exclusive|face|faster ?|go on|half price|hey|new range|protected|ps|shop|so|the cap|the oslo|till|us on|weekend|why not|would be
-9 had|it's|m|no|on #
8 # a|and earn|award-winning|daily|faster|follow us|good news|half|meanwhile|miss|news|next|now to|on all|our award-winning|pass|premium|range|secure|the good|the new|time to|you would
-8 a new|and the|card|example|i|making|need|who
7 a friend|an exclusive|bag|bikes|don't miss|fly|follow|in june|most of|prices|starting at|studio|switch|switch to|then|this week|tickets|treat yourself|upgrade|week's|why|x|your next|your pass|yourself|yourself to
-7 making a|team|unless|unless you|what
6 # for|# may|add|allowance|available|ball|before friday|breakfast is|by sunday|clean|collection|conveyancing|day|did you|don't forget|earn #|enjoy|fixed|keep|keep your|know that|me|mother's|mother's day|never|noon|noon so|of it|off|open and|palette|planning|points|pots|rajiv|ready for|refer|refer a|sailing|saver|served|starting|stock|sunday and|that we|they|this|this week's|tickets are|tier|top|until|until midnight|watch|we also|you know|yours
-6 # p|for a|for now|got|is|members|nickname|on our|over|p m|page|please|the #|their|were
`,
  hedging: `
-19 you
16 some
-14 part
14 were
-13 many
12 due|names|number|number of
-12 no
11 a number|at this|aware|looks like|may have|potentially|that|we believe
10 extent|of|the full|this time|to be|unclear
-10 in the|us
-9 # may|could
9 a|expected|included|instances|is still|looks|place|time
8 a few|a subset|appear|aware of|believe|disk|few|for some|group|identified|it|it looks|it would|out|possibly|saw|subset|subset of|than|that your|took place|we
-8 criminals|it's|was|who
7 among|applicable|best of|bookings|contain|copying|credited|current|few of|full|had a|have|information|issue|knowledge|limited|may|not have|of our|of them|opened it|place on|the best|to have|took|understand that|we understand|where applicable
-7 and|get|i
-6 address|could be|email|fortunately|it was|part of|sophisticated|was only|without
6 appear that|at|best|certain|coaches|difference|documents|due course|earlier today|emails|for a|got|has returned|impacted|in due|included names|interest|involving|it had|like someone|may not|not aware|of any|on tuesday|opened|percentage|percentage of|phone|seems|service|small percentage|still|that the|the difference|this|this could|tuesday|understand|unopened|we identified|were potentially|what we|where|which|would appear
`,
  belittling: `
27 no
22 purely
21 it's
18 biggie|no biggie
17 it was|most
15 matter|side
14 hiccup
13 !|isolated|nothing
-13 has
12 harm|in question|question|was
11 a teeny|are|cases|cracks|is what|passwords|passwords were|teeny
-11 sorry
10 anybody|glitch|there|under|was one|what it
-10 too
9 an|but|had a|hope|live|majority|majority of|so|we hope
-9 example|from
8 bit|bit of|low|machine|matter of|most people|note|rare|risk|risk to|the risk|the vast|used|vast|vast majority|you is
-8 information
7 # of|act|alarm|authentication|be used|cannot be|cause for|during|for alarm|hashed|have added|hey|is in|of this|page|panic|right|showing|small hiccup|that still|the|there is|two hours|used to|value|your data
-7 do|not|password|this|will
6 # secure|a bit|a good|added|affected|and #|and some|anticipated|between|but the|cannot|didn't|doubt|in|later|let|love|make|minor|negligible|no system|occurrence|of a|of it|on the|ordered|period|printing|road|sent|so you|surprised|than anticipated|the road|the site|to be|view|was an|with our|worry|you ordered
-6 and|and no|bank|been|by|error|happened|management|more|number|on #|or|well
`,
  'conditional-apology': `
26 any
14 for any|this
-13 the
-12 for|that
11 should|should this
-10 for the
10 sorry you|you
8 apologize|inconvenience|may|regret|were|you were
7 any concern|anyone|concern|expectations|feel|not|regret any|sorry if|this may|you feel|you missed
-7 us
-6 for that|on|sorry|sorry for
6 meet|meet your|missed|not meet|trust|we regret|were not|who|your expectations
`,
  cliche: `
15 we
-13 it
-12 and
12 of
11 possible|us
10 business|of our|value
9 are|delivering|thank
-9 the
8 and thank|caution|committed|committed to|customers|member of|remains|you for
-8 care|from
-7 #|recent|was
7 all times|at all|how|place|thank you|times|value your
6 apologise for|assured|assured that|community|cyber|do|fact|first|first time|getting|inconvenience|know how|life|member|none|none of|of this|ourselves|patience|priority|rest|rest assured|right|sadly|strive|to us|we apologise|we do|without|would be|you
-6 by|example|matter
`,
  'reply-refusal': `
19 only
17 mail
13 this
10 replies
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
8 details|in|it's|log|log in
-8 it|the
-7 for
7 full|of
6 are required|berth|berth holders|full card|holders|link|of email|of your|reply with|required|required to|return of|your full
`,
};
