import type { RoleWords } from '../sentence-role';

/** What words and pairs of words say of the role of a sentence. Written by `npm run train`. */
export const roleWords: RoleWords = {
  apology: `
-41 for any
-38 dr|manager
34 apology
-34 orchard
-33 daughters
-32 enrollment|follow us|kindly|misled
-31 sorry if
-30 dear|southpaw
-29 admin|centre|crew|de|jo|solutions|team
29 sorry we|thanks
-28 crept|recycling
28 filled|for that|sorry
`,
  fault: `
51 called
-51 price is
-50 apologies
-48 far
48 form was|mats|temp
-47 !|grab|mill road
46 brad
-46 manager|noon on|time because
45 an agency
-44 dr|from the
44 yesterday's
43 before we|careless|difficulties
42 a technical|not encrypted|ours|we attached|when we
-42 is not|most|now|of my|team
41 encrypted|sooner
-41 find|for that|we apologise
-40 # on|give you|oslo|studio|the worry|up that
40 and i|that is
39 # we|went to
-39 hear from|hello|i would|refunded|withdrawn|your mind|your online|yours will
-38 ?|a simple|leave|past|simple|such|this week|up at|was withdrawn|you might|your licence
38 by our|in one|list was|someone signed
37 a cyberattack|began dear|circumstances|cyberattack|picked|was ours|yesterday
-37 before noon|but you|deals|giving|guard|has not|have changed|is a|is off|it's|paid a|so that|switch to|tell me|works|you may|you'll|you'll see|your new
36 a faulty|faulty|had not|not go|picked the|stolen from
-36 a month|and has|been taken|deductible|fixed the|head|impact|know of|one is|saturday #|should you|the morning|was wrong|what we|you should
-35 # any|changed it|don't|enrollment|fine|firms|he|is already|new password|orders placed|pay for|phones|pump|sailing|signing|sound|ten|was no
35 # times|feed|hours|i published|mix-up|not yours|published it|typed the
34 according|according to|cancelled|caused this|children's|costs|didn't|forgot|found the|gave him|him the|on saturday|photographs|saturday|should have|the bank|unintentionally|was one|was taken|we left
-34 along|also ask|and you|ask you|balances and|both|dear mr|for one|friday #|help|help to|here are|here is|involved|letters were|mark|mean|mind|our guests|ratewell|the full|you at
33 after all|app|costs #|crept|doubled|gremlins|had|intended|meant|not check|old|our payment|overdue notice|was left|you received
-33 apologies for|booking stands|bureau|but no|can see|do not|ended|has your|keep your|morning and|not to|orchard|scan|show|stands|tickets for|you won't|your time
-32 again at|as part|because of|by email|by telephone|candidate|daughters|earlier|enter|first letter|four|law|lessons|letter you|lightly|ltd|matter|name address|not ask|of it|on page|owe nothing|recycling|registrar|repaid|start|that morning|the notice|two people|understand|you asked
32 copied the|employee|everybody|instead of|not at|party we|passwords stolen|said that|streets|the fault|unknown|was down|we moved
31 # your|capacity|clinic's|for five|his|home address|human error|issues|key was|listed|may we|name was|on my|our app|our email|the blame|unauthorized|utc you|we got|when the|yours
-31 about that|accept our|and contact|band|book your|cannot|crew|dental plan|each of|example|is right|key and|mistake|myself|name|no|over|payroll|refunded the|registration|sorry about|sorry you|take your|the band|the calendar|the price|there's|there's nothing|they say|what|year|you would|you'd
30 # an|a storage|a system|an employee|and left|began|beyond our|broke|bug|called us|caused|charged your|date from|had changed|i sent|identified|intermittent|kept|paid|privacy and|promised|simply a|that account|was simply|we caused|we kept|with your|wrong address|wrongly|wrongly and
-30 # before|a corrected|a full|a m|admin|all along|away and|breach|call #|caused you|changes|club|cvs|dental|else|extent that|information|jo|joke|keys and|leaves|months|mrs|never ask|operations|our privacy|photo and|questions|same day|second time|secure|site is|sorry and|the extent|the logs|this email|upgrades|us about|was right|were the|when our|will be|your old
29 # cest|a bit|a folder|an unforeseen|and on|at #|bit|cest|courier pannier|did not|dropped|folder that|friday's|had been|had no|had paid|individual|internet|keyboard|last year's|not notice|of ours|our mailing|outside the|publish|pupils|safeguards|sent the|should never|slip|sofa|some customers|the internet|this morning|unforeseen|was dropped|we broke|went|were copied|weren't
-29 a payroll|absence|as before|banks|bill|bin|can also|copies|corran|days we|decide|deserve|every|fails|fingerprint|for this|forum|has helped|have not|home with|include|income|income and|long|love|met|monitoring with|nothing else|on its|opened it|pre-order|strength|strength of|switch on|tell your|that you|the last|the law|the strength|to blame|to know|to move|up the|valley|we've been|we've put|were on|wherever|work|you book
-28 address were|alerts|also know|are safe|break|bring you|card number|centre|child's|credentials|de|eastern|eleven years|founded|from monday|get|gift|give|have taken|i have|insurance|it from|last year|more from|moved all|my own|number your|of what|open|paid the|prevent|primary|rest assured|right figure|right to|rolled|take nothing|takes|technical fault|the card|the door|to prevent|very|was involved|we cannot|we have|where you|you'll find|your clients|your number|your password
28 blocked|bug in|consequence|consequence of|exam|for friday|i should|led|led to|opened|passengers|potentially have|resulted|set the|shown|suffered|that|that the|the accounts|to somebody|to that|your parcel
`,
  evasion: `
-57 we had
-44 banks|dr|manager|price is
44 provider
43 due to|technical
-42 dear
-40 although the|both|this mail
-39 bottom|has returned|you booked
39 circumstances|crept|due
-38 data was|forum|has not|is an|team|was a
-37 although|as part|desk|enter|example|have fixed|right
37 didn't
36 feed|the room
-36 go out|is off|on thursday|on us|thursday
-35 ?|a court|a payroll|be about|behind|car|consider|court|crew|deserve|is attached|january #|other|records|that is|was no|went to|were in
35 arose
-34 club|coffee|in one|intermittent|keys|monitoring with|not in|payroll|report|screen|we cannot|we did|we found
34 with our
33 a cyberattack|cyberattack|database was|made|our payment|the mail
-33 are unable|doesn't|early-bird|filled|impact|inbox|more information|my|orchard|said|this morning|until monday
-32 and answers|blank|booking stands|box|day|for many|he|head|in #|policy|pump|release|shop|spring|surname|tap|too|van|you had
-31 a journey|advertised|another patient|bureau|careless|drowned|for more|friday's|had not|hello|in that|jo|later|lessons|locked|long|minister|not been|recycling|resigned|returned|text|that were|up the|was involved|was our|works
31 an error|caused by|flag|the bank|the week
30 a data|a technical|attributable|attributable to|difficulties|experienced a|process|safeguards
-30 and sent|corran|customer|director|enrollment|figure|folder|four|is a|it in|journey|love|mails|many of|may #|missed|mistake|offline|push|settings|she|shipped|sofa|sold|stands|the line|the one|to blame|will charge|yesterday|you by
-29 about that|apologies for|brad|by line|copy|daughters|entries|i|interest|it had|line by|morning the|nothing else|our name|overdue notice|page was|passwords were|pre-order|right figure|seen|since|since been|sorry about|sunday and|the right|unity|up that|wages|was opened|we emailed|we gave|what information|wrong box|yesterday's|you asked|you would
29 agency|dropped|employee|hacked|parcel|picked the|was|was dropped|was hacked|wrong list
-28 about a|accounts|admin|and has|apologies|asked for|began|cake|clinic's|de|early|emails|encrypted|exposure|fancy|follow us|i picked|it's only|last three|leaflet|little|me|mix-up|no|none|not encrypted|number was|odd|of it|opened|payment that|plain|publish|questions|registration|stayed|ten|the exposure|up|was an|we sent|were the|your page
28 an|picked|procedure
`,
  remedy: `
62 now
-60 ?
51 billed
50 has not
-50 manager|most
-49 dear|not encrypted
49 fee
48 enrollment|i've
47 do anything
-46 christmas|delivery|doing|on sale|used
-45 and #|dr|five
45 have moved
44 all|orders|will be
-44 database|for us
-43 !|drowned|gate|privacy officer|says|we published|which is
43 don't need
-42 # monday|a journey|apology|block|for five|form was|not know|should have|your first
42 is #
41 and it's|because of|duplicates|on any|so that
-41 are working|from a|left|me at|pays|stayed|tiny|to #|unfortunately|we shipped|week we|when|you take
40 # before|and i'll|booking stands|call us|owe nothing|refunded|refunded the|verify
-40 are doing|hello|journey|keyboard|overdue notice|passengers|reply and|talk|update|what a
-39 # for|a form|app|exposure|harbour|home|honest|line is|mobile|my own|orchard|right to|said that|the exposure|was the|we should|we told|you use
39 and nothing|earlier|offline|reset|solutions|use
-38 # mill|a simple|and yours|asking|billing|catalogue|donation|example or|have done|included|island|joke|letting|list was|login|next stay|pupils|this time|to hear|was our|was public|went to|you're
38 cybersecurity|is valid|it's yours|late fee|log in|map|no need|on us|one is|will pay|will refund
-37 afternoon|any payment|exam|instead of|is still|it there|may also|not in|off until|over #|prices|replying|seen|travel|was an|wasn't|we cancelled|you like
37 back tell|by thursday|corrected|fees|i've told|me and|order stands|police and|the bill|the person|withdrawn
-36 a cyberattack|an update|call me|complaint|cyberattack|dpo|fans|fell|home with|looked|monday through|number was|price was|receiving|said|shared|show that|simply a|was simply|we don't|well|yesterday
36 cancel|here are|leaves|of my|or a|starts|the map|the post|we now
-35 a look|a ticket|a tiny|bureau|enough to|if a|if this|impact|jo|listed|look through|may bring|middle|outside|question|remains|section|set the|simple|team|thankfully|through your|transparency|typo|was taken|we got|what to|you are
35 and reported|back and|brought in|have told|need do|next year|nothing for|old one|or sign|removed|work
34 # your|again|drink|have taken|need|noon on|prevent|put your|refund the|seat|send the|show|starts at|taken the|the first|to prevent|to say|will take|your test
-34 according|according to|advertised|after #|after all|bring one|careless|could|don't use|else in|fancy|film|finance|for our|for their|i would|intended|interest|lessons|notification|table|tell your|the film|the system|to lose|try to|unfortunately the|was found|were not|were taken|were told|yesterday's|you only|you received
33 added #|amount|fare|find a|have already|passed|replaced|returned the|send me|swapped|tell me|the portal|to send|you will|your plan
-33 bank details|better|change your|coffee|coming|corran|cvs|daughters|did not|feed|have had|head|in one|is a|is not|it's only|may not|names addresses|network|reads|rest|rosterly|sent on|someone|tell us|the certificate|things|this mail|to put|top|tree|we would|were on|will not|wrote that|your privacy
-32 # an|# minutes|a person|a question|ahead|and emails|another route|are in|as before|as well|been !|by another|cloud|direct|doesn't|early|email was|emails to|for it|half price|if anything|incident|it went|ltd|meant to|nine|on wednesday|one of|say|she|since you're|sunday and|supply|talk to|template|the button|the incident|this isn't|to talk|us a|was in|you and|you're already
32 credited|goes live|kettle|leading|need not|new link|open the|tap|the desk|the money|will|will move
-31 # any|# twice|admin|affected|among|an old|and at|and spent|around|as it|at your|backup|bar|between|came across|customer|discover|error the|even|excuse|forgot|it without|letter to|message was|news|no excuse|norrland|not open|our new|partner|photographs|pin|point|renew|rogue|signed up|the bar|the rest|the three|this is|twice|under the|wait|was discovered|we've been|with any|you our|you the
31 a court|an hour|arrives|as a|bonus|by courier|candidate|come on|confirmed|court|leaves our|mark|orders placed|overdraft|paid will|press|return the|returned to|search|show this|since been|their|valid|will find|working days|you by
-30 # addresses|# letters|a message|account with|apologies to|appeared|been changed|before you|between #|blame|centre|check the|could use|day or|de|directly|early-bird|elsewhere and|email of|exposed|fires|had|held your|helped|i sent|individual|leaked|let the|little|looks|name and|names and|never|not from|plain|planning|postal|postal address|pre-order|recognize|records|review on|scan of|sent it|switch|tenants|than we|thanks|that yours|the app|the link|them as|this matter|this weekend|three digits|to see|to that|train|union|use your|vote|was wrong|we had|we understand|we'd like|who may|yesterday's email|you opened|you wrote|your browser
30 a corrected|all our|already|authority|cancelled and|copy first|has since|is sent|me their|not changed|not come|pick|the charge|up that|void|was withdrawn|will put|will send|years of|your plot
-29 # times|# utc|a researcher|an eye|and then|anywhere else|ask you|at nine|best|browser|button|card was|caused by|costs nothing|credit union|don't keep|engineer|field|had not|history|house|in time|included in|inconvenienced|insurance|it again|july|logs show|mobile number|morning we|name mobile|name postal|nobody is|note|ombudsman|ombudsman can|open day|open to|orders over|oslo|page was|palmera|parents|payments|person i|photos|primary|private|researcher|same password|sign in|so there's|so we|that certain|the best|the letter|told us|trust|unclear|utc|was one|we'd|were the|whoever|winter|write back
29 and pay|and will|are|can also|crew will|email with|first letter|have deleted|have to|june #|monday #|order was|rolled|ships|swapped two|the fee|the price|three working|wall|within a|you keep|your identity|your points
-28 # july|# other|a few|above|and call|anyone|ask your|available|by name|can you|confirm that|contact|crept|day's|didn't|do it|drive|emergency|follows|gets|hope|hosting|i forgot|in error|in may|includes|intrusion|is open|it back|it for|it out|keep an|kirkbride|lesson|list is|listed the|loaded|local|look|may and|means|museum|no payment|of you|old price|other people|our front|pack is|parent|perhaps|photo|please do|printer|protected|queue|really|reservation|risk|safety|see your|share|southpaw|spent|suffered|that email|the intrusion|the law|time because|to a|twice once|when it|will answer|your list|your statements|yours is
28 a list|arrive|at once|changed how|days|difference|further|giving|have signed|how we|if you|it today|leave your|lincoln|marked|may keep|not suit|ordered at|paid a|pannier|pay and|paying|phones|right|right figure|rolled the|suit|suit you|the difference|the school|the tickets|way back|we find|we rolled|you owe|your rent
`,
  'protective-step': `
-44 manager
-43 we attached
41 ask
-38 dr|over
37 ask the
-37 pay for
36 before you
-36 birth date
-35 enrollment
-34 at #|kettle|label|over the
34 not from
-33 been told
-32 ?|button|can you|crept|grab|letter|making|not in|number was|we ask
32 call your|type|visit
-31 daughters|dear|hello|leave your|orchard|that morning|was not
31 don't use
-30 and nobody|can do|crew|desk|follow us|publish|thought|under the|we know|you down
-29 after #|choices|drink|gate|network|try to|waiting
29 browser|change your|your browser
-28 admin|alone|and are|attached|do it|from monday|has not|have to|long|not be|not have|overdrawn|passwords are|product|recycling|to other|up that|what you
28 for protective|into your|protective|protective registration
`,
  pleasantry: `
-52 anything
-51 dear
51 remain committed
-49 for many
49 value your
-48 awkward
-45 has not
-44 dr
-43 manager
-41 what it
40 million|years
-39 drowned|weekdays
-38 careless|dear valued|have a
38 from a
37 confidence
-37 dinner|example|on any
36 are working|helped|hope
-36 can do|i'd like
35 extremely seriously|industry-leading
-35 follows|have been|more information
-34 # free|all|christmas|from monday|it said
34 guests|importance
-33 ?|a name|brad|coffee|do so|launch|majority|majority of|not been|so every|that the|things|yours
33 are the|guest|is important|to our
-32 afternoon|be ordered|bonus|disruption you|done|enjoy #|head|i'd|new range|not know|opened it|partner|product|see you|the day|valley
32 hope you're|seriously|we've been|your business|your trust
-31 are committed|crew|customer|daughters|enrollment|evening and|have done|here are|hold|jo|kettle|prevent|publish|recycling|right one|solutions|that is|to prevent|was a|works
31 as part|highest priority|our highest|student|we hope
-30 a cyberattack|answered|corran|cyberattack|director|each of|excellence|job|know that|nobody is|note that|team|the act|the ledger|we ask|you as
30 take this|we do
-29 admin|been made|book|crept|failed|have refunded|have your|kerbside|not from|sailing|weekend|will put
29 choosing the|fans|flying|for choosing|has helped|is committed|satisfaction is|trust|we understand|what a
-28 bags|centre|de|four|grab|harbour|hard|note|orders placed|priya|put your|right to|the one|what to|yes
28 founded|loved|something we|than the|values|very seriously
`,
  promotion: `
50 grab
49 # off
-47 team|works
-46 dr
46 pre-order
44 fancy|summer
-44 may be
-43 thing
-42 manager|work
-41 example|on us
41 pass
-40 epic
40 get|lamp|while
-39 one that
38 browse|browse the|weekend
-38 dear|drowned|gate|hope|left your
37 early-bird
-37 you like
-36 hello|hour|to keep
-35 # any|have added|orchard|repaid|safeguards|to other|to plan|twice in
35 deals|exclusive|range|sale|shop
-34 add the|bar|can you|it on|other|the bar
34 our|our new|today
-33 address is|crew|earlier|from a|from monday|m|partner|remains
33 follow us|join|save
32 available|enter|follow|new range|news|next|vip|waiting|your next
-32 crept|doing|enrollment|impact|jo|network|thought
-31 a journey|about that|added a|brad|choices|daughters|eight|failed|fans|head|long|lose|road|sorry about|the day
31 fares|oslo lamp
-30 afternoon|card this|director|end date|exchange|field|for you|hard|new card|placed|to be|van
30 just|oslo|shop the|this week
29 !|off|this weekend|time to|week's
-29 # p|bags|can also|centre|corran|council|exposure|for good|front|here are|is a|is off|is yours|kettle|leave your|ltd|order|our guests|p m|publish|recycling|share|slot|tallyboard|the exposure|the one|throw|you take
-28 # has|# november|an hour|bus|de|doubled|eh|eh ?|making|much|offered|promised|questions|said|the next|was one|what a
28 autumn|book|half price|sailing|treat yourself|yourself to
`,
};
