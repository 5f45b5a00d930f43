import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
27 sorry
14 than
13 of
-10 !
10 am|can say|i am|i can|sorrier|than i
-9 bad|our
9 can|i
8 all|from|say
7 our template|template
-6 any|guests|to our|valued|you
6 date|of date|out of|sorry our|that|was out
`,
  fault: `
-31 we have
-25 has
25 should have
24 i
-23 don't
-22 mistake
21 purely
-21 we've
-19 if|information|who|will
18 too
17 brad|caused|nothing
16 about|yours
-16 far|name
-15 and|other|we're
15 another|called|came|did not|didn't|got|matter|negligible
14 # we|address and|and i|most
-14 a simple|be|can|courier|error was|simple|sorry|was no
13 app|count|cracks|from us|his|is this|is what|looked|memory|not in|old|only #|should|showed|what it|yesterday's
-13 computer|ha|had the|know|some|storage|technical|we're sorry|write
12 a new|began dear|biggie|caused this|costs|details|e-ticket|gremlins|hours|identical|it's|just|kept|no biggie|photographs|printing|right ?|says|the bank|the cracks|view|was one|which|your e-ticket
-12 blame|day|do|error|had a|i'm|is|keep|key and|like|need|number|of your|say|sorry for|technical fault|the error|to blame|us|you were
11 act|at #|began|between|card details|certificate|chose|found the|happened|home address|mail|minor|off a|on every|question|since #|tests|we|we caused|why
-11 changed it|computer had|do not|documents|else|free|friday|in #|mine|payment|that you|the computer|were opened|you can
10 any child|date|decision|did|fell|gremlins in|had not|in question|live|no time|nothing to|on your|our|our own|part|that we|the site|this morning|we kept|went|went to|when|when we|with your|wrote
-10 apologies|cards|each|every|fine|five and|have|have changed|i apologise|june #|m|mistake and|new|nobody|not to|offline|passed|that may|the last|their|was on
-9 # on|a problem|also|and you|any|apologise|as far|been|blame the|both|bureau|dates|down|example|far as|find|for this|further|hour|june|logs|lost|month|on june|pressed the|real|show|so that|wrong button|year|your
9 and left|arrears|at no|breakfast|cancelled|cause|costs #|exam|fell over|for|found out|handed|have the|in arrears|it isn't|left|name date|no cause|normal|not #|one of|ours|privacy and|results|sooner|staff|surname|that is|the blame|the top|there for|we moved|we should|we take|what|you that|your privacy
-8 # a|a courier|a payroll|at|back|bad|bill|birthday|birthday and|by|closed|closed the|data|done|fails|five|for you|form|four|go|goes|has not|i have|i pressed|in the|incident at|july|lol|me|messages|noon|now|of a|our courier|our letter|pay for|payroll bureau|reservation|saw|scan|sitting|so nobody|sorry to|team|the list|times|to say|today|vendor|very|we apologise|we don't|we know|were on|you may
8 # mg|# this|accounts|alarm|all|all #|and yours|applied|by our|called us|careless|children's|continued|could|day's|eleven minutes|episode|february #|for a|i was|is no|meant|mg|missed it|of|on my|on saturday|paid|party|photographs and|place of|plain|plain text|printers|publish|relied|relied on|reversed|set|showing|than #|the #|the first|the system|them as|they|to|to have|to work|told you|top|twice|weren't|which has|work for|you came
7 # not|# rd|# your|a timely|an|and then|and what|are #|are deeply|attacker|built|cause for|charged|clips|copied|difference is|disk|emailed|encrypted|figures|for alarm|forgot|friday's|hadn't|happen in|have seen|human error|i chose|i read|in|instead of|invoices|islay|issue|its disk|likely|missed|mix-up|my memory|no card|our mail|our tests|our view|outside the|paid it|posted|rd|recipe|refunded #|region|report|risk to|said|sessions|sheet|showed #|sorted|take the|that|the fault|the message|the risk|though|timely|to that|unauthorized|unusual|update|was in|we believe|we chose|we wrote|you a|you ordered|you paid|you received
-7 a m|a month|an incident|and your|at your|by a|data provider|dates of|doing|especially|go to|has been|honest|hope|id|is on|it's not|keyboard|march|may #|myself|nothing else|on the|only|our data|payroll|place and|please|say that|show that|some of|system in|ten|than a|the full|the keyboard|there's|tick|to the|trust|use|warehouse|was outside|we will|while|will be|with a|writing|your mother's|your number|your scan
6 !|# and|# you|a clerical|a matter|a single|a small|about a|according|according to|account is|addresses and|affected|am truly|and forgot|and no|are sorry|arrived|attributable|attributable to|booking|bookings|bought|bug|bug in|capacity|car|caused by|children|clerical|clerical slip|copied the|could open|courier pannier|date was|demand|difference|eleven|else's|entered|error the|exams|failing|february|figures are|fitted|for most|from april|funds|gate|gave us|green|guess|had|had access|had paid|hide|identified|incorrect|individual|industry|instead|interruption|introduced|intrusion|is now|it again|it had|it took|january|join|key was|last year's|list|mark|matter of|means|middle|middle of|morning's|never|never to|not encrypted|not the|of this|off|offered|offered you|our payment|pannier|parents names|picked|private|quoted|ran|ready for|risk|room|said #|saturday|she|shows your|six|six days|slip|sorry our|sort|spend|tell you|temp|that account|that an|that day's|the attacker|the date|the difference|the end|the industry|the middle|the proof|the recipe|the summer|the world|they're|to a|to somebody|traffic|tuesday's|twelve|under the|up|used|we added|we introduced|we posted|we'd|weeks|were involved|with|wrongly|wrongly and|year's|you got|you saw|your #
-6 # june|# march|# was|a fine|agent|already|am|and has|and that|and the|and we've|anyone|apologize|as one|asking|badge|band|billing|book|breach|breached|call|cannot|coffee|come|consider|contractor|control|criminals|customer|day is|emails|expect|fault|first name|for one|forum|gone|have done|have since|he|health|hear|held|high|history|i apologize|include|included|it in|it out|know your|last year|library|looked at|many|may|might|need to|not a|october #|of that|open|or|our name|our supplier|price|pushed|reason was|relating|relating to|right to|rung|runs|secure|seen|sorry especially|sorry that|speaking|spring|state|statements|step|takes|the agent|the band|the file|the logs|the new|the reason|this letter|thursday|two people|typing|us on|was breached|was my|was wrong|we took|we would|well|when a|withdrawn|wrong|wrong contract|years|you by|your first|your reservation
`,
  evasion: `
25 was
23 got
21 system
20 an|arose
19 error
-19 has|is
18 circumstances
-18 we
17 technical
16 eh|eh ?|issue|other|weeks
15 didn't
14 a|identical|supplied|zones
-14 example|mistake|since|we had|you
13 agency|and a|file|looked|our|parents
-13 i|page
12 are reminded|attributable|attributable to|bit|challenges|circumstances arose|contributed|control|fell|individual|left|overnight|provider|reminded|which
-12 it's|server|will
-11 all|it
11 arose that|backup|booking|crept|developers|developers have|dropped|due to|in good|picked|responsibility|users|when we|work
10 actors|customers|decided|decided to|difficulties|encountered|mail|of you|on monday|opening|plugin|printers|procedure|process|sent|the correct|the file|the system|them in|to plan|was open
-10 any|person|what
9 a backup|a miscommunication|a technical|advised|around|attention that|by|employee|form was|good|had been|inadvertently|intended|into the|let|lost|miscommunication|not carried|our attention|out|parcel|reached the|reversed|security|security event|the booking|the kitchen|their responsibility|these|third|unauthorised|was dropped|was inadvertently|was released|was sent|with our
-9 and the|customer|guests|has been|month|moved|ours|so|they|thursday|told|was our|we've|wrong
-8 !|access to|been|day|if|missed|nothing|of the|potentially|right|someone|two|was wrong
8 # secure|advised that|an error|an issue|attention|bad|blame it|cancellation|cancelled|correct|crossed|experienced|experienced a|feed|green|kitchen|led|let us|like many|list was|merged|no system|noticed that|on sunday|our control|owing|owing to|payment|people|picked the|platform|reminded to|result of|safeguards|selected|slipped|that the|the|there was|third-party|us|were
7 # pm|a data|a recent|always|and for|apologize|apologize for|app|are still|around #|between|blame the|came|caused by|charge|charge and|close|cloud|concerned is|crept into|data incident|delays|error at|form|from other|hand|happen|happened|held|incident has|intended for|it took|last week's|like|meant|office has|or around|our courier|oversight|passwords|place|plan|pm|proper|regrettably|resulted|somehow|sunday|system in|taken place|that a|the app|the charge|the figures|the three|the week|three weeks|to|to answer|to close|unintentionally|very|was left|we apologize|we use|week's|when|which is
-7 a new|address|are|be|can't|desk|do|down on|full|have|hour|involved|june|late|mix-up|night|now|of it|on thursday|partner|payroll|ran|responsible|short|some|team|to #|was a|was an|was ours|website
-6 #|# #|a small|account|apologise|appears|cause|configuration|crew|days|fact|firm|forum|july|little|llp|management|might|minutes|new|outside the|partners|policy|prices|purely|restored|sadly|send|settings|sorry|steps|tallyboard|that|that was|the mix-up|until|who|your account
6 # may|a decimal|actions|activity|and your|august|automated|automatically|be held|by accident|by an|carried|carried out|caused|checks|compromised|computer had|concerned|decimal|decimal point|delay is|delays at|didn't flag|digits|double-booked|downloaded|due|error in|event may|factory|flag|flag it|gremlins|gremlins in|have happened|have impacted|have noticed|in error|incident|issue on|it has|it on|letter of|liable|liable for|loop|lost the|miscommunication between|network that|newsletter|off in|old|on|on or|open|other websites|our system|out by|picture|possible|reached|recent|sent you|software|sophisticated|supplies|supplies us|tax|technical issue|teeny|temp|that on|that supplies|the bank|the computer|the digits|the main|the parcel|the room|the venue|the wholesale|the world|this would|time|to our|transposed|unknown|up|updated the|us didn't|us from|vendor|venue|we have|we work|websites|wholesale|wholesale network|without|work as|work with|world|you the|you'll have|your name|ziplane
`,
  remedy: `
24 use|will
23 has not|ones
-20 had
20 verify
19 every|need
-18 ?|number
18 we've
-17 !|change
17 bill|breach|for you|map|ten|write
16 can|has|noon|now
-15 and the|closed|keys|login|our|replaced|than
15 back|leaves|so that
14 a list|be|charge|have|offer|on us|passed|reported the|runs|the bill|the code|then|will be|you may
-14 about|kept|should have
-13 add|charged|used|will not|without
13 cancel|here|here are|like|open the|order|reset|with #
-12 # th|app|else|ico|left|th|the ico|when|which is|within
12 already|and i'll|at noon|because of|can check|can offer|collected|for the|have already|her|if you|keep|no|the first|us the|void|your|your account|your card
-11 # march|for a|i|locked|notes are|pay the|returned|security|the file
11 all|and date|as a|best-in-class|breach to|call us|date|email with|first was|from the|good|here's|i can|minutes|new|nothing|offline|or #|orders|pay for|prevent|rebooked|seat|show|solutions|tell me|to prevent|two|version|yes|you need
10 # december|# or|answer with|bought it|comes|credited|days|forty|it was|like to|log in|me and|old one|online|password|placed|she's|slot|stand|starts|starts at|sunday|the breach|the whole|this year's|through|to log|today|we can|we have|whole|withdrawn|year's
-10 a person|and #|and we'll|as the|be charged|could|did not|emailed|for your|is a|patch|reply|ring|taken down|the app|they kept|well|you are
-9 a code|ahead|behind|coaches|come to|copies|delete|file|from #|have the|history|is not|is on|july|letters|look|normal now|note|on thursday|outside|permissions|reads|right and|send you|should|someone|statements|stored|talk|the letter|to a|to normal|use the|we've told|what we|when you|why|you can|you only|you take|you won't|your first
9 all our|and our|and reported|and verify|are on|article|at the|by courier|carried|carried over|do|done|form|four|have told|if that|is #|leaves our|monday #|now and|opens on|orders placed|password and|reached the|reset every|reset your|swapped|taxi|the cache|the map|the person|the release|this email|today by|verify your|wall|was not|we do|window|written|your points
8 # before|# june|# october|added|an hour|banks|barely|cache|claims|courier|deep|error|f|fees are|find|four minutes|goes out|have taken|hear from|here is|human|i've|identity|in now|instead|is attached|is back|it costs|it in|it ought|it's yours|leave|log|me by|missing|need to|on|on it|please|portal has|printed|queued|real|release|saturday #|send me|since been|size|swapped two|taken the|text me|text yes|the act|the forty|the show|through and|times|to keep|to your|we find|we now|we swapped|what|work|working days|yes to|you by|you're one
-8 and choose|another route|as well|been changed|between|by another|database|delete it|down and|even|have done|independent|is now|it on|journey|list again|list is|may bring|nine|now kept|on saturday|papers|people|phone|prefer|print|replace|reply with|said|signed a|six|tell us|that your|the photographs|the same|the script|them and|there until|they're|unfortunately|up a|wants|will answer|you'd prefer
7 # as|# is|agent|along|and she's|and we've|arose|as|ask|authority have|bins|breach in|cairnfell|can't be|case|charge for|contractor|delete the|department|documents were|draft|earlier|eleven|error on|fact|friday|friday #|from replying|future|gave the|google|google has|green bins|hall|happens|happy|happy to|has deleted|has since|hear|i have|in fact|in to|is at|it|it today|its|january|keep your|leave your|legal|loss|march|marked|may be|messages|messages now|monitoring|mother|not been|not to|nothing to|now carry|office|on every|on the|our contractor|out on|passwords are|payment|phones|points|processed|refrain|refrain from|reply to|replying to|right figure|same|say that|server|show this|since|slept|st|switched that|ten minutes|that i|that the|the bed|the cairnfell|the march|the old|the part|the portal|their|them|them in|to book|until|was right|water|way|we agreed|we'll|what happens|which|will take|working|you have|you will|your identity|your mother
-7 # for|# july|# we|a ticket|access|also reported|and checked|asking|because it's|between #|call you|can complain|concert|did|down|fee and|find me|friday's|got|host|informed|it hasn't|left it|me at|my|new card|one of|opening|other|parking|please delete|please do|question|refunded #|removed and|reply and|sent on|short|sign in|so and|so we|sorry|statement|telephone|the account|the concert|the number|them as|this time|three|ticket|time because|to|to me|to our|to reply|travel|unit|until #|volunteers|warn|we should|where you|won't be|writing to
6 # p|# which|a corrected|a different|a result|a teeny|account reply|accra|action|all #|although the|amount|and it's|and nothing|and signed|appointment|are|are being|arrive|as normal|as our|ask for|asked them|at #|attached|been deleted|been withdrawn|before a|book your|by wednesday|c|cancelled and|carries|carries on|certificate|confirmed|court|data protection|day of|different|do anything|documents|doyle|drink|drove|email at|enclose|enclose their|enclosed|end of|enrollment|find a|first letter|follows|from|front of|give|goes|have to|i enclose|i'd be|in #|in an|in full|is possible|is right|it through|june #|lagos|leaflet|line with|lists|march #|meals|members|members who|message that|new link|next year|no action|no charge|no one|not call|not changed|not charge|notes|nothing for|now been|of course|on as|on sv|one to|open all|order was|ordered at|ought|ought to|our warehouse|over and|p|pack|per|pick|plans|please don't|possible that|promptly|published a|receipt|removed the|residents|return the|right|rolled|rolled the|said #|secure your|see|services and|shuts|shuts at|since it's|sleep in|staff|stands|sticks|sticks have|sum|summer|sv|sv #|teeny|test|text|text to|that account|the|the addresses|the amount|the client|the department|the documents|the form|the money|the month|the notice|the price|the real|the receipt|the way|them on|this and|this on|those days|till|to each|to know|to say|to this|to verify|tool|turning|two things|until then|us in|valley|was withdrawn|we hold|we printed|we published|we rolled|went back|whichever|whichever you|who|years of|yesterday we|you ordered|your online|your payment|your test
-6 a free|a spare|a statement|add the|all keys|anyone else|anything|asked everyone|asking you|at eight|at nine|bar|been put|been reset|beyond|beyond the|billing|blame the|booking number|branch|by a|clinic|cloud|confirm that|cost|days before|dear|delivery|destroyed|didn't|down within|dr|else in|empty|folder|folder that|for four|four days|game|gate|gp|hadn't|half price|has brought|have an|have it|have not|have set|he|identification|if a|if this|in within|is deleted|is why|it went|it without|just|links|logged|long|machine|medical|medical note|member|miss|miss the|more|most|needs|needs a|none|of your|old|on each|opening it|or|oslo|our cost|our website|parking history|passengers|past|past two|payments|pensions|phone and|photographs|pin|ready|regulator|replaced the|reported it|rest|ring us|script|second one|send a|service|sites|spare|suspended|systems|talk to|the back|the bar|the button|the fee|the game|the law|the next|the pensions|they are|this has|to talk|tomorrow|twice|unfortunately the|us a|vote|we|we can't|we had|we told|we'd|we'll send|were not|when we|will ask|will keep|wish|without opening|writing|wrong|you the|your child's|your gp
`,
  'protective-step': `
23 please|you
17 also
16 delete|don't
14 do this|into|who|you can|your
13 anyone
12 ask the|call your|emergency|local|number
-12 new|the
11 a code|below|do|type|we will|your pictures
-11 has|so
10 anyone who|can|emails|encourage|for a|on this|passport|pictures|please delete|should|today|travel|warn
-10 letter
9 ask|elsewhere|ever|flag|for your|not from|privacy and|ring us|to add|to your|will not|you might
-9 no|the code
8 at our|browser|document|example into|have rung|identification|into your|message|might want|password|pay the|please do|portal|replace|replaced|service|texts|the fee|tick|turn|unexpected|who says|will pay|your browser|your phone
-8 be suspicious|keep|of any|suspicious of|to this|was
-7 #|any call|call about|enroll|enroll in|had|in|name|not reply|order|order number|there|this email|we|were|you want|your order
7 about|about unpaid|anybody|are|are not|be|change|credit|email of|fee|fee and|for protective|from|from us|gp|have an|hide|may be|message about|my email|nobody|only|our cost|particular|phone|privacy|regard|regard to|tell|the photographs|those|to #|to unexpected|under|unexpected emails|unpaid|until you|we would|with|with regard|word|would|you tonight|your gp
6 a look|account reply|add|alarm|an|an alarm|an extra|and last|and please|asks|be changed|big|blocks|changed|changed our|code is|cost|credit monitoring|do so|free|hr|ignore|is a|is also|is below|it on|last|last night|look|made in|message and|messages|monetka|monitoring are|never|night|of credit|of each|on|parents|photographs|plan|portal password|read|register with|renew|ring|route|rung|same|settings|show|so and|switch|switched that|text message|that on|the parents|the same|the word|to all|to have|to renew|used|used elsewhere|want to|when|where it|you about
-6 about your|address|at #|been|fake|have to|i|in two|is|it today|label|like to|new address|note on|now|number and|of monitoring|on the|put|see|to keep|to put|want a|what|with a|your name
`,
  pleasantry: `
22 greetings|greetings from
19 and the
-19 for
-16 was
15 royal|sent|years
14 brain|included|is|needs|needs a|very|we've
-13 days
13 over|right ?
12 average|may bring|meantime|million|the meantime|three|we've been|week
-12 that|this was|yours
-11 anything|will
11 been|been sent|guest|in the|my|rang|service
10 # years|a limited|are no|course|enjoying|hope|industry-leading|key and|manager|of it|space|speaking|think|think of|to all|to our|zero
-10 it's|this|told
9 a|as|bring|count|dated|finds|finds you|friend|further to|guests|had the|it as|journey|over #|rang to|terms|the new|trust this
-9 about|are committed|excellence|free|nothing|them
8 # march|a guest|a journey|am|annual|benefit|bring a|every|fair|go ahead|has been|no longer|remain committed|satisfaction is|the annual|the vendor|trust|vendor|what a
-8 accounts|all|example|majority|majority of|matters|of this|only|things|us and|value the|we are
7 a mix-up|ahead|and a|better|choices|code we|dev|epic|fly|flying|from a|further|galway|has|is our|key|know you|lightly|limited|lol|longer|making|making a|matches|mix-up with|of their|on thursday|on you|our volunteers|over the|password that|password was|picture|pool|priority|red|responsible|season #|sent you|statement|the average|the code|to say|we do|we're|well|you of|your password
-7 before|commitment|commitment to|let|matter|new range|our commitment|ourselves to|premium|those|told us|treat|we had|you that
6 !|after the|all our|and our|and we|and we're|as planned|been a|both|build|build a|contact us|crossed|each member|fancy|find the|from the|he|here|hesitate|hesitate to|honoured|honoured to|if your|insights|its|leaving|life|line on|made in|march|meeting with|member|mix-up|out to|perhaps|planned|protection is|pulled|region's|scanners|sent on|serve|share|spring|the line|the meeting|the morning|the region's|their|there was|this letter|thursday|to contact|to serve|unless|unless you|us with|walk|warm|we sent|with my|years of|yet|you on|your satisfaction|your trust
-6 # days|any|at|awkward|booked|call|can|did not|do|for your|four|in|it for|like|minor|minutes|nature|need|normal|on #|on the|or|privacy matters|readers|take it|than your|that the|the four|until|we treat|were|who|you to|your
`,
  promotion: `
41 ?
28 !
24 grab
21 # off
19 pre-order
17 today
16 landed|sunday|take|treat|while
-16 will
15 don't
-15 the|we
14 before|browse|from #|lamp|save
13 better|fancy|for|for #|friday|get|look|oslo|our|yes
12 autumn|book|early-bird|fares|grab your|just|make|summer
-12 it
11 browse the|earn|i'm|live|me to|oslo lamp|our new|shop the|so|to make
10 are open|exclusive|half price|join|just #|out on|the look|till|up|weekend
-10 it's|m|was|you
-9 # #|card|no|on #|who
9 # a|and earn|award-winning|cap|face|faster ?|go on|hey|next|now|our award-winning|out|pass|protected|the cap|the oslo|time to|us on|why not|would be
8 daily|faster|follow us|good news|half|in june|meanwhile|miss|new range|news|now to|on all|premium|prices|range|secure|shop|the good|treat yourself|upgrade|you would|your next|yourself to
-8 example|had|i|need|please
-7 a new|and the|as|for a|got|making|nothing|team|what
7 allowance|an exclusive|bag|before friday|bikes|clean|day|don't miss|enjoy|fly|follow|most of|noon so|off|ps|starting|starting at|studio|the new|then|this|tickets|top|watch|week's|why|x|you know|your pass|yours|yourself
-6 # june|# p|if|is|making a|members|nickname|over|p m|page|the #|their|unless|unless you|until #
6 # may|add|and get|and keep|available|ball|book before|breakfast is|by sunday|collection|conveyancing|did you|don't forget|earn #|forget|free for|gold|hurry|is to|keep|keep your|know that|last|left on|may and|me|mother's|mother's day|never|noon|of it|on sunday|open and|palette|planning|points|rajiv|ready for|refer|refer a|renew|sailing|served|sunday and|switch to|that we|the may|this week|this week's|tickets are|tier|to join|waiting|we also
`,
  hedging: `
-20 you
16 some
-14 part
-13 many
13 number of|were
12 due|names|number|that
-12 no
11 a|a number|aware|extent|looks like|may have|of|to be
-11 us
10 appear|at this|included|is still|potentially|the full|this time|unclear|we believe
-10 could|in the
-9 # may
9 a subset|expected|identified|instances|out|place|possibly|subset|subset of|than|took place|we
8 a few|aware of|believe|bookings|few|for some|it looks|looks|not have|opened it|saw|that your|time|to have|took
-8 it's|who
7 activity|among|applicable|contain|copying|credited|current|disk|documents|few of|full|got|group|had a|have|issue|it would|knowledge|limited|of our|of them|place on|that the|tuesday|we identified|where applicable|which
-7 address|and|could be|criminals|i|was
6 a couple|and a|appear that|at|best|best of|certain|coaches|couple|couple of|difference|emails|for a|has returned|impacted|included names|information|interest|it|it had|like someone|may not|not aware|of any|patch|phone|present|proportion|proportion of|seems|service|still|the best|the difference|this|this could|understand|understand that|unopened|we understand|where|would appear
-6 fortunately|get|in your|it was|of #|part of|was only|without
`,
  belittling: `
26 no
22 it's|purely
17 biggie|it was|most|no biggie
16 side
15 matter
14 !|hiccup
-14 has
13 a teeny|isolated|nothing|teeny
12 are|harm|in question|question|was
11 cases|cracks|is what|passwords|passwords were|there|what it
-11 sorry|too
10 anybody|bit of|but|glitch|had a|under|was one
9 an|bit|hope|majority|majority of|most people|risk to|so|the risk|we hope
-9 example|from
-8 do|information|not|will
8 during|live|low|matter of|note|panic|rare|risk|the vast|there is|used|vast|vast majority|you is
7 act|alarm|authentication|be used|cannot be|cause for|doubt|for alarm|hashed|have added|hey|machine|on the|page|right|showing|that still|to be|two hours|used to|value|with our|your data
-7 error|more|password|this
6 # of|a bit|a good|added|affected|and #|and some|anticipated|between|but the|cannot|delays|didn't|in|is in|later|let|lose|lose sleep|love|make|minor|negligible|occurrence|of a|of this|ordered|our|people|period|printing|road|sensitive|sent|sleep over|small hiccup|so you|still|surprised|than anticipated|the|the road|the site|to lose|to unforeseen|unforeseen|view|was an|worry|you ordered
-6 a password|and|and no|bank|been|by|in the|management|on #|or|well
`,
  'conditional-apology': `
26 any
15 this
14 for any
-13 that|the
-12 for
11 should this|you
-10 for the
10 should|sorry you
9 sorry if
8 any concern|apologize|inconvenience|may|regret|were|you were
7 anyone|concern|expectations|feel|if|not|regret any|this may|trust|you feel|you missed
6 concern this|meet|meet your|missed|not meet|we regret|who|your expectations
-6 for that|it|on|sorry for|us
`,
  cliche: `
14 of|we
-13 it
13 thank
-12 and
11 business|you for
-10 care
10 charging|of our|possible|thank you|value
-9 from
9 us
-8 #|the
8 are|committed|committed to|customers|delivering|you
7 all times|and thank|assured that|at all|caution|how|of this|place|remains|rest assured|times|to us|transglobe|value your
-7 matter|recent|was
6 a better|apologise for|assured|build a|continued|cyber|do|fact|first time|inconvenience|journey|know how|life|member of|network|none|none of|ourselves|patience|priority|rest|sadly|strive|we do|without|would be
-6 by|example|ride
`,
  'reply-refusal': `
19 only
18 mail
13 this
10 replies
8 do not|from|not
7 address|do|mailbox
6 an|is an
-6 and
`,
  'request-for-secrets': `
20 my
15 miles
14 confirm|secure
12 card
9 confirm it's|log|log in|re-enter|to
-9 the
-8 for|it
8 in|it's
7 details|full|of
6 and signature|are required|berth|berth holders|full card|holders|link|of email|of your|reply with|required|required to|return of|signature|your full
-6 is
`,
};
