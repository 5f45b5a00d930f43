/** What words and pairs of words say of the kind of a mail; `^` stands before those of a subject. Written by `npm run train`. */
export const kindWords = `
-41 -38 {} this
-37 -33 is {}
-36 -34 row {}|your tier
-36 -32 {}
-36 -31 {} leaves
-35 -32 have {}
-34 -32 invoice {}|now online|winter programme
-34 -30 {} {}
-33 -33 weekly list
-33 -29 {} is
-32 -31 doors open
-32 -29 in {}|is packed
-32 -28 product name
32 6 received two
-32 -27 the kiln
-31 -28 hi {}|morning {}|{} in
-31 -31 seat {}|todo|{} seat
31 9 we billed
-30 -28 seats left
-30 -27 to {}
-30 -29 your weekly
-29 -28 door code|help centre
-29 -24 hey {}
-29 -23 is ready
-29 -29 opens again|tickets cost
-29 -26 still free|{} points
29 9 was unavailable
-28 -28 are online
28 8 card twice
-28 -26 order {}
28 9 works now
-27 -24 at {}|demo is|your demo
11 27 found a
27 9 last email|price was
-27 -26 near {}|total {}
-27 -25 seats for
-26 -23 dear {}|for saturday
-25 -26 gold~
-26 -25 hello {}|request {}
9 26 involved your
-26 -24 is number|with {}|{} there
-26 -22 is sold
-26 -26 meeting are
-26 -20 starts
-25 -18 beach
-24 -25 boots in
25 9 got an
-25 -25 left {}|of september
-25 -21 our gallery
25 5 our may
-25 -23 patt~|sauna|saun~|the sauna
-25 -24 right ?
-25 -17 the beach
-25 -22 until noon
-22 -25 us this
-24 -21 box ships|left #|lesson is|open again
-24 -18 counter|the counter
-24 -22 counter and|from may|next lesson|orchardhall
24 1 earlier today
-24 -23 first tuesday|inn|your loss
24 8 forgot
8 24 have involved
-24 -19 lamp
24 7 nobody could
-24 -24 open at
24 6 our last|sent out
-22 -24 please pay|the quay
24 5 today you
-23 -24 your company
-24 -20 {} and
-23 -23 and children
-23 -21 cafe is|from {}|lounge|lounge is|loun~|the lounge|the well|{} seats
-23 -22 coffee is|parcel goes|spring timetable|we deliver
11 23 copied card
23 6 invoice we|menu we
23 10 we ordered
-22 -22 cable car|{} at
22 5 calendar was|we meant|you as
-21 -22 charged #
22 4 greeted
8 22 incident that
-22 -19 is repaired
22 3 it anyway
-22 -15 list is
13 22 list with
-22 -16 nearest
-22 -20 opens at|shop is|the {}
-18 -22 opens on|this link
22 10 ready on
22 7 refunded this|was refunded
-22 -21 shoes|shoe~|the orchard
-22 -18 undefined
21 4 ^!
21 7 ^link|forgot to
21 9 ^wrong link
-21 -19 autumn programme|berth|bert~|plan {}|{} on
-21 -18 by {}|for {}|reads|ready|starts on|the museum|tram|your {}
-21 -21 cape~|concert starts|news from|the boathouse
21 10 have used
-21 -12 last sunday
6 21 records was
-21 -20 reference is|row is|your nearest|your row
-21 -17 was posted
20 5 ^earl~
11 20 a public
-20 -18 at last|booking reference|collect|for spring|read on|the lighthouse|through {}
-20 -14 cable
-20 -19 changes every|insert|inse~|locker is|meets|meets on|nearest shop|number {}|scarf|the allotment|three new|xxl|your locker|{} are
20 7 discount code
-20 -16 hi fname|your photos
20 3 is off|may statement
-20 -10 joined with
20 6 led nowhere|the registration
-20 -17 looms|looms are|xxxx
-20 -15 orch~
-18 -20 order number
20 9 promised your
20 4 the lost
-20 -20 workshop is|{} because
8 20 you of
19 4 ^use|^use this|newb~
19 3 again if|for everybody
-19 -19 all over|dear firstname|rates apply|rep
19 9 and didn't|and last|the frame
-19 -18 at desk|branch is|dear friends|desk #|is booked|opens|stays the|the reply|walks
-19 -11 beac~
-19 -14 close at|join
-19 -17 code is|doors close|goes to|lamps|month {}|on {}|opened in|rains|sail|seats are|seven and|the choir|{} left
19 10 emailing
19 6 everything is|this year's
19 12 for good
-19 -16 good evening|is here|please bring
19 7 hour ago
6 19 monday had
-15 -19 music|musi~
19 5 not work|push notification
-18 -19 weekly
-19 -15 x #
-19 -10 your gate
-18 -16 # now|almanac|alma~|array|class starts|mayor|mayo~|plan is|repaired|reporting the|short notice|two tickets|weighs|{} when
18 7 ^blan~|^oops !|card this|right link
18 10 ^conc~|should have
18 3 ^credit|corrected
18 4 ^early|the corrected
4 18 ^taken|^take~|^was taken
-18 -17 a b|catalogue is|given out|pay by|roof is|the mayor|warehouse today
-2 18 addresses of
-18 -12 asked we|you joined
-18 -13 cabl~|release #|sorry it
-18 -14 clause|clau~|delayed by|free this|is back
-18 -10 doors|the cable
-18 -9 exhi~
18 5 hugs|the holiday|we forgot
7 18 including yours
-18 -18 meet us|olym~|quil~
-18 -15 order order|swimming|tent|you start|your run
-9 -18 photos are
18 6 yesterday's
17 6 ! wrong|^! wrong|our workshop|out at
17 4 ^fee|and were|billed|corr~|offered #|our control|our mistake|were told
17 5 ^four|and forgot
-17 -13 ^is here|^seed swap|^swap|desk is|kiln is|larg~|renews on|s|the inconvenience|y
-17 -14 ^pass|and why|for reporting|lamp~|library opens|renews|reopen|reporting|sorts|the interruption|{} has|{} of
17 3 ^that email|off the|seat fee|testing the|that's on
1 17 accessible|discovered that
-13 -17 address {}|changed on|wrapped
6 17 and copied|page between|we inform
17 0 anyway
-17 -16 are given|between nine|bridge and|ends tomorrow|invoice invoice|invoice number|metre|pay half|starts at|string|the trade|trail pass|your search|your seats|{} by
-15 -17 bake|you signed
-17 -15 barn on|museum|muse~|orchardhall example|quill|shop this|small hall|start again|www|www orchardhall|xx
-17 -12 basket|was it
-16 -17 by #|collect it|firstname|it works|or unsubscribe|twice #
-12 -17 catalogue
-14 -17 code {}|the pass
2 17 hackers
17 2 hands up|the seat
-17 -17 has invited|now reads|rink|rink is|the rink
17 7 it should
17 8 june in|statement and
-17 -10 room #|your hearing
-8 -17 shop has
-10 -17 tart
7 17 was exposed
16 9 ^an important|an important|we let
-15 -16 ^changed|saturday at|your seat|your site
-16 -14 ^explained|comes in|guide is|large|near|quill example|s #|snow|solved|you sit|your roof
16 5 ^late|^was a|a corrected|ago we|bill|boost|boost your|greeting|have said|is working|us down
-16 -13 ^tonight|boarding pass|compares|tuesday at|two places|use is|your boarding
16 6 ^yesterday's|as promised|email of|preparation|we wrote|wrong link
-16 -16 ^you've|^you've been|a basket|entry is|fleece|sourdough|sunday from
-16 -8 ^you'~|ground floor
5 16 a laptop
16 3 a push|client for|fault lay|readers who|sche~|the fright|you this
-16 -11 a short|share
16 7 about that
-14 -16 at seven|for tuesday|signed up|wish you
4 16 backup was
-16 -15 bridge|euros for|fair|from all|guide|museum is|points and|runs for|to room|your order
16 4 credited|free and|from friday|launch|name wrong|second charge|the launch|was poor|you rely
-16 -12 delivery is|is waiting|lighthouse|maintenance|main~|sorry to|the boats|update your
14 16 displayed
0 16 entered a
-13 -16 from leeds|or type|programme is|seat|stam~
16 2 incorrect|not your|our calendar|submit
16 11 newsletter|sent the
-1 16 numbers and
1 16 off them
-4 -16 packed
-10 -16 password manager
16 8 sunday's|went out|worked and
16 1 the right
-12 -16 this you
-15 -14 # after|^how|^want~|as ever|asks why|b c|clause #|course opens|is by|its page|may is|on windows|pays #|select|the map|we met|{} from|{} minutes|{} the
-10 -15 # euros|stops at
-15 -12 # seconds|^requested|applicant|at https|both days|content|dear applicant|ignore this|is delayed|large box|map string|on sundays|save #|stop these|string user|the main|these emails|thirty minutes|to finish
15 3 # were|^instead|^kitchen|appa~|clar~|coupon|double-booked|double-booked the|month for|our first|tear it|the correct|to contact|we've apologised|will say|you sell
15 4 ^brief|^brie~|and several|aust~|calculated|issued on|left you|loaded|our end|refunded the|some users|the interval|they weren't|was empty|we reset|wrong week
-15 -13 ^did|^what's|^what~|and noon|basket is|cn|command|every night|exhibition|good morning|has three|kettle and|pro|rates|rate~|reunion|reun~|the cafe|the reunion|your contact
15 5 ^disr~|^emails|it's yours|missing|of tuesday|our new|requests|sellers|we had
4 15 ^driv~|^someone has|usernames
-15 -9 ^expl~|line~
-14 -15 ^lamp|at night|seat is|to join|to spend|trips
3 15 ^login|^logi~|^theft|^thef~|your kids
-15 -11 ^meeting|^meet~|^requ~|bask~|ten tonight|tip|word of
15 9 ^name~|were shown
-15 -15 ^new|and start|are at|keep this|linu~|places are|said in|the pump|v|vector|vect~|will write|wrote the
-15 -10 ^offi~|if we|reading is
15 6 ^our mistake|circ~|rushed|yest~
15 1 ^re-s~|^sorry for|already filed|email headed|re-s~|the report|your tasting
0 15 ^test results
10 15 a list
15 2 as expected|crossword|it's our|newborn|the client
15 0 as that
15 8 balances|because i|form i
-13 -15 been filled|position has|read online
-9 -15 boathouse
-1 15 camera
-15 -7 cong~
15 13 else's
5 15 email so
15 12 gift aid
-15 -6 joined|wide~
-12 -15 kg|membership card
1 15 mention it
15 7 ordered the
-15 -8 something|up by
8 15 theirs
2 15 to destroy|with first
6 15 wiped|wipe~
14 4 # before|^decaf|^deca~|^did not|^has the|^size|^survey link|a test|am and|bags of|can bear|decaf|guarantee and|had queued|our team|race|service is|t-sh~|the discount|wrong date
2 14 # households|membership cards|ourselves to|reported ourselves|scans|shared
-12 -14 # kg|kiln|preview
-14 -9 # the|be unavailable|brid~|ending|endi~|main|minutes later|received your|table of|the ground|the roof|the sender
1 14 ^accounts|^voicemail|customer information|your medical
3 14 ^and you|a computer|browse|mega~|no names|personal information|pins on|readable|you today
-14 -12 ^black|^black friday|^blac~|because you|cancelled because|congratulations|didn't get|hi there|kilometres|maintenance on|office is|plan renews|read~|sails|sentence|silent|the details|ticket #|your report|{} plan
-14 -10 ^changing|break|lower|messages to|nut|payment failed|sender|stri~|verse
14 1 ^corrupted|^duplicate|^dupl~|corrupted|depots|higher|only #|proof was|told you|year's is|you've just
14 2 ^course|^half|^hold|^not your|^pre-~|^you're not|^zoom|amen~|and here's|have experienced|issued|ought|ought to|ough~|should show|surprise|the lesson|tuesday you|undertook|undertook to|you tried|zoom
14 3 ^credit note|^emails one|already sent|anyw~|bit off|book your|by wednesday|capacity|capa~|change we|date is|dear dr|emails one|flying|flyi~|full and|hello lovely|i shared|muddled|nothing in|omitted|omit~|on without|phoned|proo~|pulped|pulp~|repr~|sunday the|the boxes|the listing|thursday we|we muddled|we sent|weeknight|will refund|work and
14 9 ^cred~
14 5 ^edit~|^fault|^faul~|^saturday's|^the deadline|advised|and no|arranged|artist|attendees|dropped|grem~|our leaflet|paid for|pill~|refunded no|seat twice
14 6 ^had cancelled|digi~|had cancelled|new shop|rely|rely on
5 14 ^hous~|a security|and notes
4 14 ^security event|a database|event at|security event
-13 -14 a and|a browser|be back|chain|is due|members evening|notice the|shops
-14 -11 address on|barn|boats|drink|friday at|from thursday|moves to|orchard|rain~|refunded #|row #|sent~|seven in|sold out|spend|train is|trees|tree~|x|your last
-2 14 address was|came~
8 14 all #|for about
-14 -13 and goes|are left|changelog|cotton|cott~|dish~|g|new menu|trial ends|update to
6 14 anything you
-14 -8 area|as they|at eight|door~|or two|plai~|rotterdam|until about
-14 -4 at home
-10 -14 chai~|lot #|name has|safely disregard|was changed
-6 -14 children under|has moved
-1 14 consent|patients
-7 -14 date in
-14 -14 dishwasher|have until|hi ana|is settled|late on|on xx|please write|quay|read that|ready to|the dishwasher|xx #|xx xx
-14 -6 error on|it this|save
-6 14 everyone could|put all
14 8 hit|i set|inbo~
14 7 in for|monday's|recording|regarding
-11 -14 join the|moved your|null|your plot
-14 -7 lines|not a|on both
14 0 made in|sync
-8 -14 not you|send~|the bridge
14 13 our service
12 14 scan~
-14 -3 the post
-14 -5 what they
13 6 # !|^cour~|learners|provider and|the wrong|you a
5 13 # accounts|accounts including|live and|saw|voicemail
-13 -12 # by|^appr~|^congratulations|^cong~|^site|^tea|^the shop|^update to|^verify your|before friday|berth {}|boat~|bring it|chor~|church lane|digg~|disregard this|ends in|example map|ferry|first of|for my|fridays|fridays and|high water|interruption|larder team|logo|off everything|on fridays|once a|pier|ref|roof|sundays|the attached|the basket|the panel|to object|until nine|your trail
0 13 # patients|^photo|envelopes|it shouldn't|means a
13 3 ? no|^? no|^away|^half a|^wrong zoom|app now|been credited|bought before|boxes|boxe~|bron~|circulated|code we|corrected and|day tickets|desk had|double ?|eyes|geography|geog~|here's the|i hit|in yesterday's|it's now|it's open|knowing|lecture|link i|mailed|meal you|not #|not even|promised you|pushed an|refunded|seeing double|sent you|stand for|the lighting|the meal|the reminder|tickets bought|two drivers|who pointed|wrong zoom|year's|york|you between|your continued|your loyalty
1 13 ^about a|^head~|^smar~|a valid|applicants to|been to|brought it|cert-in|information of|list so|mobi~|my mailbox|passport scans|please delete|the forms
13 1 ^about that|^last night|banner|been filed|data is|fees on|fright|guidance|mudd~|our doing|proof|second pair|send me|stated|you received
13 2 ^cancellation|^lesson|^tran~|^wednesday's|against the|already packed|and about|and anyone|apologise should|appreciate your|bean~|been rewritten|beta|delivery we|downloaded on|gang|last thing|lost your|many of|missed the|miss~|night is|paper #|party and|patel|please tear|printer|publish the|results are|sorry if|that ran|the crossword|the six|twice in|were turned|who took
-11 -13 ^confirm|^confirm your|^is your|^phishing|^phis~|at nine|company name|explained|in #|liquid|liqu~|never do|saturday evening|title|up with
13 4 ^corr~|allowed to|anything the|arti~|chemistry|come off|froz~|gremlins|i released|labels|orbit|orbi~|ordered one|our trust|pushed|survey link|todd~|was ours|you got
-13 -10 ^evening|^starts|^tax return|a large|and take|brew~|has left|is yours|it over|jack~|judg~|leave the|medical equipment|of sugar|on medical|parcel|paths|play|pottery|specific|stop working|the small|walk|your basket
-13 -11 ^from you|add the|boarding|bring a|cancelled this|cheese|complaint or|donations|else changes|ends|friends|glaz~|has changed|jacket|list administrator|minutes early|needles|of march|on date|on time|or leave|order has|permit for|small box|so bring|the shop|the tram|we simply|what's on|windows
-13 -13 ^host|^verify|ferry company|how we|id #|it stops|left our|library card|lord|map is|of use|of {}|opens in|or read|parking is|sele~|the lamps|this decision|today {}|trade|your monthly
-1 13 ^inbox|^inbo~|hidd~|we discovered
2 13 ^open|^voter|^vote~|a usb|and home|at reception|messages were|of stolen|rubb~|usb|usb stick|voter|was among
-13 -9 ^overdue|battery|butter|edit|gate|how did|is nearly|laug~|lose you|maps|nursery|rates are|tea|the card|you cannot
-13 -8 ^plan~|^sorry to|^subscription renews|ash|down by|me know|nobody was|subscription renews|that's what|the harbour|the set|try to|went in
-8 -13 ^sign-in to|folder to|our customers|seats|the mat|the workshop|us what
13 -1 ^tasting|^tast~
13 5 ^yest~|by courier|drop~|much as|night of|of love|opening of|our test|read #|schedule|styl~|supporters|we pushed|we've been|where it|you cancelled
13 -2 a birthday|said|the webinar
-7 -13 administrator|gallery|gall~|leaves at
-13 -6 ages|fore~
-12 -13 and b|family in|guid~|is free|lift is|loom~|not found|parcel to|we fixed|write the
4 13 and sold|discovered|processes|security incident|visiting the|written about
13 8 back and|notes written|pointed
-13 -7 been changed|event and|it from|what's
13 7 box #|for everyone|we promised|wednesday's|your results
-3 -13 catalogue was
13 10 courier on|regrets|scanned|you down
13 0 desk from|lost the|messages now|now carry|posted and|small number
-4 13 downloaded it
-10 -13 euros|old it|pass is|podcast|podc~|points on|reset it|titl~
-13 -4 expect|the ticket
13 9 founder's|members to|of this|withdrawn
-13 -3 free on
11 13 from our|list for
-13 -5 go in|in part|meeting|the nearest
7 13 i've|linked
3 13 informed|our vendors|pictures of|pins|they got|under another|we detected
-4 -13 is late
-3 13 private
-9 -13 ships today|sign-in to
12 13 someone else's|using your
-6 -13 under five
-2 -13 until august
1 -13 use this
6 13 your number
12 6 # asked|copies of|fitt~|posters|reach out|that !|the bill|the posters|to switch|to unexpected|toni~|upgrade to|was our|will meet|worked|your tickets
-12 -9 # at|^is ready|^return|^star~|^tip|airl~|and disregard|because they|cat|dear passenger|extend|fog at|for shopping|forecast for|forgiving|good way|greet|haul|have not|her voice|if something|lost her|lowe~|may see|meth~|minimum|overdue|prices|that sentence|the minimum|the port|the shop's|there ?|time in|unus~
12 3 # credit|# passengers|^bus|^card was|^come|^flowers|^flow~|^here's why|^ignore|^igno~|^pool|^summary|^wine|^you got|accra|accr~|against our|and left|baked|buzzing|buzz~|cancellation|confirmed it|counting on|do know|dupl~|first-class|good wine|grab your|her sister|here's why|is two|it drops|leaves our|made on|muni~|never left|nico|nothing further|off this|out until|pool was|receipts and|said #|should say|strength of|th so|the packs|the strength|this thursday|tonight by|too late|two bags|two for|we issued|were counting|you thought|your registration
12 1 # f|^about saturday|^colo~|^invoices|^paper|^sofa|^stre~|^the course|about saturday|animal|anim~|been refunded|cases and|corner sofa|explaining|footpath|had turned|in full|intermittent|it good|line from|lola|member could|month to|my sincere|one to|out between|put back|race director|seat #|sheet and|than an|the footpath|the reverse|the signs|the venue|trip to|up is|we ought|we understand|will make|will see|withdraws|without testing|yesterday we
-12 -10 # g|^clos~|^decision|^the new|administrators|aisl~|any other|bear~|bring|brin~|climb and|closed today|closes|come early|command help|format|from you|half~|heap~|how|humans|is valid|monthly|of july|on file|one first|plug|pott~|requested|role|rsvp|so come|starts in|subscribe|swiftline|that use|this issue|this reminder|waiting at|will stop|wool|you notice|your calendar|your computer
12 2 # seats|^awkward|^awkw~|^error in|^gave you|^mix-up|^mix-~|^night's|^right|^right about|^righ~|^t-shirts|^t-sh~|^temp~|^were right|^works|^work~|a field|awarded|basalt|basa~|calendar|clarification|courier|difficulties|especially|espe~|experienced intermittent|first anniversary|fixed the|get clean|have fixed|have stood|hose|in monday's|inspector|mine and|one which|one's|one'~|orange|oran~|paid will|patr~|paused|pay your|plus a|powder|powd~|queued for|reasons and|region's|relied|relied on|right about|scanned in|six to|start of|t-shirts|that includes|that price|the prize|the region's|the rota|throw away|to eight|to unforeseen|told to|tow|unforeseen technical|wants a|will reach|wine|wrong postcode
-9 -12 ^and a|^contract|scanner|the reading|we charged
12 7 ^api keys|^keys|^names|^regarding|^rega~|^was|deserved|fresh|keys on|the real|this morning|turns out|you paid
1 12 ^camera|^came~|^readable|^were readable|applicants|been informed|birth and|change their|each of|home addresses|mobile numbers|names and|numbers|ours was|persons|phone whichever|read our|sharing|that firm|the noticeboard|the volunteer|weird|weir~|were readable|whose number
12 5 ^cancelled it|^wrong|added #|and family|autumn15|buy-~|dated|forgive the|harr~|leave your|our fault|please forgive|reverse|rostered|some customers|typed autumn15|we switched|withdraw it|your fee
4 12 ^change your|and encrypted|copied|disk was|emailed on|it please|my bag|pictures|some callers|the envelopes|usernames emails
-12 -11 ^contact|^event name|^more|a baker|a live|and runs|and write|blames|book from|dama~|event name|five~|fixes|from to|hear that|hostname|host~|hour or|in leeds|line or|map|million guest|pay in|plants|release notes|seminar|shall i|share the|spinning|spin~|stairs|straw|total|tower|when they're|works for|your cabin|your choices|your key
12 4 ^disregard|^sorry about|^told you|^update on|^wron~|^your loyalty|an extra|annual statement|balcony|balc~|being refunded|charged you|correct ones|deca~|digit|dropped a|favourite|friday's newsletter|hit reply|it ought|leaflets|load~|longer than|love from|me the|now stops|portion|portion of|push~|receipt to|renewals|returned in|right the|sat in|the greeting|today so|tomorrow's|update on|used it|wasn't|wasn~|we sold|without its
3 12 ^drive|^housing|^smart|acquired by|are owed|canvassing|copies were|from another|gone and|have reported|information may|officer is|on paper|policy and|referrals|second sheet|that's been|up sessions|which should
2 12 ^exposed|^notice under|^profile|^prof~|^recordings|assessed|how you|indexed|mailboxes|notice under|our helpline|pray~|received it|shows your|signatures|someone has|tablet|them yours|usernames and|yet know
12 0 ^less~|^two|an incorrect|below and|bill~|emailed at|frig~|hold for|in good|that was|to stop|we delivered
-12 -7 ^maintenance|^main~|^planned|ana|both~|finch|finc~|go by|hone~|load|open on|points|room is|sizes|size~|strike|the enclosed|the lift|your team
-12 -8 ^move|^move your|^office|^to move|are forecast|batt~|card ending|days please|email address|fall|for telling|haze~|iban|our driver|paid in|pleased|questions|send it|somebody has|to lift|to lose|we expect
12 11 ^put|locked your
-12 -3 ^resi~|lawy~|to hand
-10 -12 ^two-factor|^two-~|backup codes|closure|say that|soup|sticker|the minutes|two more
-2 12 a column|you'd paid
-12 -6 a real|is out|pretending|pretending to|recipients|voice|we look
-11 -12 a request|booked through|half the|it something|open in|rises|take five|these|thes~|told off|we never|your request
-6 -12 again on|firm~|have moved|minutes of|new in|your plan
7 12 agents|aid|photographed|your insurance
10 12 and i'm|anyone who
-12 -12 are #|domain|door a|echo|hotel chain|met in|new_~|old_~|on host|on in|ready for|sequ~|she should|slow~|this change|tip of|transactions that|your post
-12 -4 at any|where each|you like
-12 -1 before you|work out
-1 12 bereavement group|hidden|medical notes|noticeboard|replied to|tokens|up on|was up|yours was
0 12 box of|enve~|key on|matter was|merge|off with|person you|police have|secrets|spreadsheet with
-12 1 brok~
5 12 brought|cards|first names|owed|that should|the envelope
-8 -12 change your|chapter|library|our own|password for|the talk|the week|vaul~
12 8 complete with|described|fee has|it but|loyalty|loya~|night's
12 -1 confusion|figure
8 12 copi~|site and|there by
9 12 driver's|the newsletter
-5 12 everyone's
11 12 filed your
-12 -5 hearing|official|online|onli~|write again
6 12 in person|on it|street and|we've since
12 10 inbox|our driver's
-7 -12 libr~|the winter
12 12 link you
-5 -12 outb~|this weekend
-12 -2 promise|your street
-3 12 public
12 -2 week we
-7 -11 # ?|allotment|mill~|on two-factor|the committee|you change
-2 11 # addresses|^shared your|^we shared|ancestry|ance~|drop it|gamb~|we shared|your ancestry
11 2 # every|# not|# orders|^# k|^clarification|^clar~|^earlier|^k|^meant|^page|^please throw|^prog~|^quick note|^the vaccine|^throw|^vaccine clinic|^why|^your bill|a week's|ago|award-winning|be applied|because nobody|beyond our|bill issued|by waiting|card for|circumstances beyond|close the|compensation|end when|had entered|it twice|it which|it will|its last|learner|left as|me pay|minutes late|noon and|off since|on board|ones|our award-winning|our earlier|our list|our mail|pay us|please don't|please throw|quick note|received at|record of|reference to|refunds are|regrettably|resulted|rig|say we|separately|severnside|shop and|should this|somewhere between|spoons|the business|the key|the round|throughout|to bin|to submit|vaccine clinic|vote on|wasn't the|we appreciate|we moved|were charged|with reference|woke|you before|your doctor
11 3 # one|^bus #|^didn't work|^fine~|^from the|^gas engineer|^incident report|^issued|^issued on|^kitc~|^the link|a certificate|anniversary|apologise without|appreciate|are being|aware that|be ordered|before their|ben|comes by|daisy !|decision to|eh ?|factory|full cost|gas engineer|had no|have sent|hit the|i'm truly|incident report|is safe|is void|meal|olive|opened two|our notice|proc~|rafferty|regions|round and|shall be|shap~|since you're|sleeping|so nobody|speaking|strongly|takes six|the factory|the lemon|the offer|the receipt|the release|thing on|this version|those too|thousand of|time with|until friday|version of|was reversed|we ran|weeks and|were sent|without reservation|wrong size|you're already|your course|your fault|your wedding
11 0 # out|a mix-up|amended|cale~|eleven meetings|february you|form is|gree~|misread|misr~|my colleague|now been|reimbursed|reve~|texted you|the inbox|the notification|the proof|was delivered|we texted
-11 -8 # remains|^invoice #|^recall|^sold out|a4|apply|been closed|bell|coats|coat~|come down|cup|easy|error occurred|floor|goes from|ground|has recalled|january the|knit~|know we|nell|occurred while|one the|or you|our records|path|postponed|pushed your|reads the|records show|rott~|sect~|tap and|the maker|this event|titles|upstairs|used on|won't happen
-11 -5 # to|^number|after your|flu|policy
11 4 # twice|^doub~|^experience|^expe~|a student|been !|button a|by ten|call-out|can offer|card by|closer to|discount|double|freezer|harrow|hollins|is awkward|it through|light on|marta lindqvist|mr adeyemi|new booking|no-show|no-s~|of next|our payment|quiz|red|restored|september has|sofa|speaking to|teen~|than ever|that affected|the freezer|the worry|to both|to circumstances|to me|we regret|well this|were four|without asking|won't pretend|you rang|you wait
-11 -10 ^abse~|^hiring|^hiring a|^hiri~|^prop~|^we're hiring|a voucher|and pick|application for|call on|crie~|degrees|election of|everything with|for order|get this|gloves and|grandmother|has got|hiring a|in settings|last visit|link will|new terms|not make|notice in|or no|parc~|ready and|requested for|resc~|room on|safely|shoe|taken out|the bell|the lake|the larder|the stairs|trad~|umbr~|we still|we're hiring|without an
-11 -6 ^advisory|^policy|^poli~|advisory|are invited|called it|christmas and|decide|ending #|guest records|hats|meet~|number has|ques~|swif~|the plan|this year|user
11 5 ^brok~|already been|amount was|and my|and phoned|and yours|by hand|captions|email is|full price|move it|no such|shout|shout at|the start|these things|truly sorry|van and|without calling|you'd already|zammit|zamm~
11 6 ^change|copies|enco~|it's back|our newsletter|rate|rolled|selling|teeny|truly|trul~|tuesday's|whol~
-11 -9 ^closed on|^dear|^deci~|^flu|^library|^libr~|^rates|^rate~|^ready|^retu~|^sold|^trees|^tree~|^value|^value your|^valu~|^week in|a quiet|app store|are welcome|before noon|book the|buses|buse~|can edit|can pay|choose another|did you|driver will|e4|edit it|electronic|extend the|for her|gloves|glov~|ill and|is untouched|it goes|it takes|leeds|leed~|let me|miss|more about|near you|near~|need the|order is|pleased to|rain|say no|store|subscribe to|target|targ~|to snow|track it|waiting for|won't keep|work as|you subscribe
2 11 ^compromise|^crypto|^cryp~|^your crypto|a print|a search|anyone you|appear in|birth|bring anyone|compromise|empl~|friday afternoon|further to|logs for|longer works|marker on|mobile|odd turns|our finance|out where|password is|passwords are|phone numbers|postcode and|search engine|the inside|the personal|two weeks|view of|we answered|we posted|we've gone|write further|your crypto|your voicemail
5 11 ^expo~|^security notice|^went to|anyone|anyo~|been wiped|clie~|not the|security notice|subscriber list|that day's|that may|today a
-8 -11 ^fake|^how we|^new sign-in|^sign-in|^tips|^tips for|and parking|are sending|at three|can safely|five minutes|new sign-in|tips for|your boiler
3 11 ^file was|^scre~|containing the|containing your|details were|files containing|forms|incident|incl~|is gone|number were|pan|pull a|ransomware attack|stolen from|the intruder|was public|we believe|your credentials
-11 -7 ^for your|^jury|^jury service|^name on|^quar~|^rain|^renews|^renews on|^ticket #|entire|first rise|if it|jury|jury service|lift|may ask|missed you|nd #|ninety days|of june|one customer|ravi|sing|stays|stuck|stuc~|the cat|twelve|twel~|work is
-11 -11 ^hostname|^host~|^job|^job jobid|^number is|^statement is|^veri~|admit|and safe|by six|doma~|firms|frie~|hand before|host|is new|king~|message {}|mind the|order left|our warehouse|postmaster|that his|the queue|the wiki|umbrellas|we read
9 11 ^letters|rent arrears|we gave
-1 11 ^list|among|amon~|audit|even though|hr|persuaded our|salary your|the agent's|to field|to private|were inside|would help|written it
1 11 ^merge|^merg~|^screenshot|^screenshot in|^shared drive|^your details|address and|and brought|away with|been pasted|call from|confidentiality|directory|flat numbers|gardai|gardai and|had it|have never|log that|medical|messages you|minutes on|monitor|moon~|name address|of residents|pin|screenshot in|use to|very much|was open|your id
7 11 ^on tuesday|be our|block|british|hello everyone
11 7 ^owe|an update|dunmore|hadn't|hadn~|it stopped|nine days|of you|placed|regr~|replacements|rota|somebody else's|stopped there|the recording|took #|was released|were|what a
0 11 ^partner|^part~|^your messages|a stranger's|credential|crypto|email phone|exposed|from me|have searched|including|model and|reda~|reps|rider|scores|sickness|sim|solicitors|stranger's|that card|the outside|where i|your page
-5 -11 ^reminder|^remi~|are this|is open|places
11 1 ^restored|^rest~|^ride|^service restored|^zoom link|a crew|and took|australia|columns|felt to|files stored|fitting|hall is|here's to|i didn't|invoices for|is getting|it'll be|itinerary|itin~|nobody|out tonight|reach you|receipts|sent at|service restored|subm~|temporary|the live|the printer|today by|took longer|turn~|was lost|was missing|whole team|you lost|zoom link
11 10 ^results|owe you
-11 -2 ^supp~|the blue
11 -3 ^that|two copies
-6 -11 ^the parish|a good|busy|cabin|friday evening|is printed|letter to|plumber|the plumber|use it
-9 -11 ^user|^warning|^warn~|already hold|below to|beside the|cata~|citi~|clear|day in|euro~|for open|here are|here's how|invoice is|mistakes|out from|request to|stops working|the fair|unless you|your parcel
-10 -11 ^version #|a crash|a site|crash|cras~|don't sell|e|fees of|happens if|mentioned|off while|slowly|type {}|under your|was returned|weig~|wiki
11 8 ^wi-fi|^wi-f~|and written|answered|chos~|early and|failed to|folks|folk~|last night's|our fraud|owe|so none|student|was scanned|wi-fi|wi-f~
11 -1 ^wrong list|was wrong|wrong in
10 11 a car
-3 11 a picture|names your|not look|took names
-11 -4 addi~|black friday|us at
-4 -11 advance and|sending
-2 -11 are still|they're
11 9 bea|fernhollow|i|the quiz|they'll be
4 11 beach on|card~|funds|my car|ongoing we|potential|the boot|used an|yours included
6 11 client|cryp~|me in|pay for
11 -4 dead~
8 11 friday night|i'm mortified
11 -2 good time|routed
-11 -3 move your|opened a
-11 1 oyster
-4 11 pict~
11 11 referral|we filed
-5 11 the to|to line
-3 -11 you asked
2 10 # bookings|^details and|^unauthorised|^unauthorised access|^unau~|a neighbour|access was|all but|and addresses|and phone|another family|bren~|by secure|codes and|copied what|employees may|found by|he deleted|him|id was|loyalty accounts|malicious code|mean to|messages from|name~|of birth|or madam|privacy commissioner|readable by|records held|safety|secure portal|sir or|slips in|sort code|staff login|taken offline|thinks|thursday someone|unknown actor|unknown person|view~|which did|whose information|you trusted
10 2 # day|# viewers|^boil~|^hamp~|^rate|^stream|^take two|^times|^tonight's|^you at|a delivery|a system|a taxi|account your|are so|be credited|bug in|by monday|by tuesday|cast~|change to|clutter|come on|date for|daughters|days late|deal of|delivered the|donk~|duplicates|email we|fell over|figu~|froze|gate #|grade|hampers|harmless|harm~|huw|introduced the|is released|keeps the|kind of|lapse was|lies with|meant|month and|new slot|no form|of eyes|of product|off our|our autumn|particularly to|quarter past|quite a|recording will|regardless since|set the|so it's|soz|strength|taking the|the clutter|the lapse|the reminders|the show|there we|thirty-two|those who|timing|timi~|to and|to give|turned back|waited in|was right|we turned|we've removed|will still|wished you|wrote that|you could|you went|you're not
-2 10 # people|^community|april a|asse~|could read|have removed|i'm the|read what|should've
-10 -7 # rows|^annual|^annu~|^drill|^dril~|^fire|^fire drill|^larder|^lard~|^scheduled|^scheduled maintenance|^stopped|^stop~|^terms|^term~|^this saturday|^whoops|a bakery|a minute|about forty|add|adding about|an awkward|and they're|another route|bearing|bearing with|believes that|can't extend|carrier|deal~|dear members|dreadful|early if|expect to|fire drill|fixed an|for bearing|forecast|has nine|import|importing|is running|landlord|larger|loss|missed out|move to|n|nudg~|on how|one in|our terms|outp~|perf~|return the|returns are|say sorry|scheduled maintenance|send and|slic~|sque~|stall|takes it|tale|telling us|the bin|the carrier|the word|time it|to others|try the|usually|warehouse and|we don't|will use|within four|you !|young|{} was
10 6 # should|^newsletter|^news~|author|by me|entered|had two|properly|re-e~|theo~|tonight|took|whole|you owe|your referral
10 3 ^# of|^hall|^is late|^leaflet|^leaf~|^programme|^regarding your|^you too|a client|a digit|a template|added to|ahead of|and will|are hard|be replaced|been #|before nine|bench at|better one|bonus|bonu~|booked the|card was|cleared the|digit and|doub~|each night|experienced|february we|ffion|ffio~|for monday|gary|had changed|has offered|have felt|have stopped|here why|it ships|it until|loaded the|many|morning's|newsletter is|off a|our email|our van|owe nothing|rang to|reels|regarding your|sends|supe~|take place|the #|the annual|the higher|this morning's|thistle|this~|to every|utc on|way back|we loaded|with apologies|wrong|wrong film|wrong screw|wron~|you filled|you nothing|you too|your rent
-6 -10 ^?|account there|and there's|breached|drin~|if it's|met|moment to|never use|space|spring|the spring|wednesday at|your certificate
3 10 ^account was|^card details|^details on|^important security|^know so|^messages|^profile was|^public|apologise and|details tell|detected unusual|disc~|encrypted our|family's|haven't paid|i'd understand|important security|in texts|measurements|our student|rang|sheet|shee~|shifts|slips|that list|they hold|to download
10 4 ^agm|^agm is|^is off|^notice to|^now|^opti~|^ten|^took your|^we took|^your loan|a pdf|address is|addressed by|agm is|also a|anselm|anse~|be accepted|cancelled it|children with|dese~|failure|fixed and|from october|from this|frozen|giving your|in singapore|interest on|is what|june #|letter of|loaf or|lorna|lorn~|new members|night shift|notice to|on june|or just|orders placed|our billing|past eight|refunded in|right day|rise to|test it|the gas|the loaf|the march|their bread|wast~|we took|would rise|your inbox|your loan
0 10 ^and our|^breach notification|^happened to|^house|^strangers|^to an|^your hr|a backup|an identity|and bin|applications of|are writing|attackers|be from|been able|breach notification|cell|cell numbers|chose that|criminal|days he|diagnosis and|disclosure|disclosure of|dms|gate codes|has read|ico and|id as|into our|irs for|numbers gate|offline|offl~|old number|our phone|payslips|pers~|quigley|quig~|removal|save the|says he|sheriff|sher~|sick~|slide|the applications|the donor|the group|the id|the sheriff|the sign-up|w-2|was found|was viewed|were placed|widely|writing|your hr
10 1 ^and we|^b|^missing|^renewal|^that #|^word about|a #|attributable|attributable to|attr~|be aware|be getting|be offered|be with|bear it|biggest|by two|correct and|credit note|departures|drai~|drop-down|every campaign|everyone gets|from about|gets the|getting a|have telephoned|hope you're|i relied|in error|in relation|is ours|it hadn't|kettles|kev|last week|led|may not|missed their|missing and|nobo~|obse~|on every|parcel it|petty|play~|relation|relation to|sending you|stockroom|tested it|th with|to accept|waiv~|was attributable|was meant|was read|was us|we told|we're taking|week was|which i|withdrawn after|word about
-10 -3 ^appl~|^supplier|apply for|curr~|in with|is coming|of two
1 10 ^at our|^dire~|^know|^letter went|^swapped|^swap~|^vendor|address are|allergies and|any visitor|be considered|belonging|belonging to|came down|cards used|conditions and|contacts you|contain the|could|counselling|dermatology|email containing|emergency contact|farrow|footer|for parents|forms from|forms in|group has|had names|home address|immigration|immi~|income the|inside of|job titles|names mobile|nearby|nevertheless|notes of|overleaf|password pairs|plug~|review is|skimming|skim~|snatched|snat~|sold at|spreadsheet|staff member|that its|that picked|the data|the logs|the shared|timeline|traveller|tried millions|until last|volunteer|was paid|was snatched
-10 -8 ^before you|^did you|^how was|^monthly|^our terms|^subject|^subj~|^the app|^tomorrow|^tomo~|^your claim|a goal|a long|a love|a solution|abolished in|along the|an outage|apps|are good|arrives on|as requested|book club|bring back|by day|dairy|dair~|depot with|did we|down the|enough for|find the|for absence|func~|hardest|his account|in four|instructor|larder|lard~|lean~|likely to|maker of|meet on|mubarak|muba~|name !|no fines|off for|often ask|on mill|or contact|out in|parents portal|plan|planted|questions no|reid|relies|relies on|river|rolls|seven|teach|th at|the bus|the court|the hardest|the product|their usual|to hull|to unlock|town hall|trains on|travel|user user|wait is|warehouse this|was called|was close|we tell|were abolished|winds|wool~|you left
10 -1 ^broken|^change to|^the #|^was broken|any confusion|as delivered|bottle|live list|really sorry|tested|the column|the margin|the phones|van|week and|you noticed
-10 -6 ^bug|^sunday #|and asks|are no|bones|bone~|click and|dear neighbours|disappointing news|driver called|file can|forty minutes|glass|happy hunting|headteacher|hunting|is live|learnt|less|likely|lime~|litr~|maps and|monday because|more to|name for|new year|nudge|of water|often|ofte~|our spring|realise|recall|run your|settings|soon|table is|take #|that case|to trouble|trouble you|turn the|visit|we move|we'll be|we'll take|you know
-9 -10 ^card is|^is|^request|^seat|^summer|^vote|^week~|admitted that|after that|birc~|button to|confirmed and|died|do better|expires|expires in|fell two|for what|from tuesday|host name|in stock|in under|is all|is retiring|keep yours|mailing list|need your|on duty|passkeys|recipient|retiring|rules|rule~|s to|share your|spare key|spelling|the official|the parcel|us under|user name|verify|we're the|with clause|words|your trial
10 7 ^clinic|^clin~|^else's|^else~|^re your|against|friday's|gone back|had|nineteen days|our mailing|re your|shou~|the present|was set|we should|who bought
-10 -9 ^closing|^example|^exam~|^for order|^keep|^on host|^subject from|^the harvest|^water|^wate~|account from|ada|baker|between ten|beyond the|bother|bother you|bounces|breach notice|broken link|cafe|dear all|dogs|first box|following|hiring|hiri~|hosted|i'm afraid|immu~|is online|lawyers|laye~|logo and|maker|method|mum|nominations|nominations must|nomi~|oh|own page|please stop|programme|rates for|reaches|spoke with|stay at|subject from|such as|t|thank|the following|the forum|the harvest|the north|the river|them at|to freeze|try|wasn't you|winston|wins~|you ignore|you when|your code|your guide|your loans|{} until
10 0 ^crossword|^cros~|^perth|^pert~|^reis~|^that was|^transfers|a name|a proportion|alter|column for|depo~|failed for|labelled|layout|layo~|likewise|manager has|mapp~|mrs kowalczyk|printing|puzz~|table was|taken off|the colour|twice|twic~|waited|we'd put|we'll stand|were and|who wanted
4 10 ^data incident|^following|^following security|^foll~|^incident|^inci~|^list left|^our payroll|^payroll provider|all have|birt~|data incident|dear patient|following security|foot~|had never|list left|merg~|our review|payroll provider|was on
-4 10 ^file|anonymised
-1 10 ^hr|denise|envelope|fell for|from them|joint|metres of|mobile and|occurred on|patched|scholarship|seen your|test result|that replies|the directory|their statements|those on|we've switched
-10 -10 ^iden~|^inve~|^jobid|^jobi~|^lost property|^new menu|^prob~|^property|^rejected|^reje~|^we did|admitted|and ends|answer the|at which|be told|bike|by the|component|confirm your|critical|crit~|died at|friday with|healthy|in wave|intranet|it means|job jobid|keyboard shortcuts|new keyboard|one file|or let|pays|porter|renewed|rise in|sections|send your|shortcuts|shortcuts for|thank you|the better|the intranet|tickets are|tota~|towers|unli~|updated our|verify your|volume|we asked|with other|your agent
10 9 ^lett~|and it's|back~|dunm~|in sunday's|marker|your photograph
10 8 ^loyalty|^loya~|^owe you|^we owe|blocked the|branch secretary|dige~|news~|our #|prep~|spoken to|we'll pay|we've run|were on|your place
-8 -10 ^means|^means for|arrive by|cake|dona~|high|lending|look out|never share|ping|read the|see you|small|smal~|sout~|star~|the ferry|the rules|warehouse|ware~|were late|would rather|years old|you all|you follow
10 5 ^mistake|account of|because we|bigg~|cost you|dear guest|i shall|parents of|plus|review on|slip|sort of|taken in|trailhead
-10 -4 ^numb~|^talk|and after|and they'll|be closed|card on|depe~|gate code|is closed|it or|once the|passenger|replied|section #|the road|whether|whet~|with them
-7 -10 ^parish|^pari~|^summ~|can update|ending in|hourly|parcel was|path and|prog~|returned to|sort~|th you|three minutes|updates|you write
-10 -5 ^required|^share|a time|above|abov~|and you're|applications|black|copy was|email on|go through|locker|something we|the programme|to leave
9 10 ^resu~|^your insurance|another policy|away your|clinic|else~|everyone on|left on|month new|stup~|who'd
-10 -2 ^shar~|confirms|confirms that|swimmers|you didn't
7 10 ^show~|a shared|app under|association|promised that|recu~|resort|shouldn't have|them from|tund~|we revoked
-2 -10 ^year|your website
10 10 address the|are now|footage|her teacher|the copper|we kept
-1 -10 and leaves
-10 3 and what
8 10 at our|could have|dialled|google|goog~|letters were|out with|processor|rate and|seen by
-5 -10 b|editor|need~|them on|turned on|warning|warn~|whole table
5 10 bin it|casa|used passwords|wherever else
-3 -10 book a|leaves|the scheduled|was not
-4 -10 bring your|million|tags|the bags|your donation
-10 2 chat
-10 -1 display|priti|reviews|the bot|was recorded
-3 10 firm and|in there|plug-in|the partner|which we've
6 10 have happened|how the|notes to|postcode|pretend|the update|two hours
10 -4 here's|on hold
10 -2 our message|the silence
10 -5 pack~
-10 0 people have
-10 1 this from|you sent
9 1 # cm|^badg~|^bill|^days late|^disruption|^fines|^parking fines|^poin~|^retraction|^retraction of|^retr~|^statement|^this morning|^workshop|a glitch|a recipe|a whole|a zero|and anybody|be reimbursed|been made|been shown|called went|cm|coach leaves|come straight|counting|cut-off|cut-~|decimal|down for|edited|everything we|explaining that|fantastic|full match|great deal|hamper|hamp~|helping|hub|i forgot|i mean|i promised|it free|july is|kowalczyk|kowa~|last month's|lect~|led to|made-up|made~|match is|members who|next week's|no other|of biscuits|of everything|one for|over it|parking fines|payment to|released to|renewal|repeat prescription|retraction|retraction of|reversed at|revoked the|ring #|seeing|seei~|seems|since we|sincere|speakers|stood in|tear|technical|test|that mrs|the author|the booking|the closing|the confusion|the eight|the leaflet|the locked|the subscription|the tuesday|them all|thibodeaux|thib~|type and|unrelated|was affected|watched it|way and|we called|we cut|were missing|will cover|will end|you book|you happen|you haven't|you unsubscribed|you're welcome|your gain|zero for
-7 -9 # in|^instructions|^passwords|^you and|^your feedback|an emergency|as the|bottled|bulbs|bulb~|buying|buyi~|crash on|data leak|death|deat~|do when|ferr~|for thirty|i hope|i understand|instructions|isn't a|keep them|kept in|kept your|lock your|password there|pressure|protect your|questions ?|safe in|settings security|start at|that date|the mistakes|the password|these are|tickets|tried it|trying to|very long|why the
-3 -9 # is|^webinar|^webi~|attached and|basi~|mat|the parish|to share|workshop|your bike
-6 -9 # million|^a data|a very|an automatic|automatic|clever|data that|didn't try|elements|fraudsters|fraudsters are|he went|hi team|however|if your|keyring|keyr~|last year|minutes and|not do|random words|see them|send them|submission|the library|them and|they know|three random|update it|warm|was refused|we hold|winter|wint~|you believe|you please|your password
-9 -7 # mph|^# days|^account has|^av218|^av21~|^by #|^closed|^customs|^email address|^first_name your|^flight av218|^from|^has|^how to|^invoice|^than~|^ticket|^us about|^wednesday|a fee|a set|a year|admi~|ahead and|all of|an error|and yet|av218|av21~|bacon|baco~|balance of|be delivered|been locked|book on|can't see|close your|conditional|detail|disagree you|error that|exercise|exer~|facsimile|facsimile job|facs~|failed in|fiction|fict~|fire|first_name your|fish|five to|flight av218|fog|from nine|gales|gale~|games|game~|honey|hot drink|how was|in about|invite the|is recalling|its maker|jobid to|join us|liked|lite~|long|make~|mill road|mph|nine years|off as|off to|or cancel|our shops|out to|paper and|perfect|please report|quarry lane|recalling|sent us|shor~|stay ?|stays on|sympathy|ten-minute|ten-~|terrace|than~|the batches|the family|the guarantee|the window|this ?|to replace|unro~|upst~|values|we would|what doesn't|wind~|won't get|year if|you disagree|you for|you walked|your facsimile|your flight
-9 1 # new|lawyer|viol~|you'll want
9 7 # rd|^got|^well|^your results|checked by|consequences|fitted|gutted|gutt~|has agreed|hire|i'd|ltd|moved you|our text|oversight|pointed out|printed|prof|proof and|reim~|spanish|that time|the van|unsa~
-9 -9 # records|^breaches|^by the|^condolences|^data breaches|^harvest|^harv~|^notes #|^release|^release notes|^sleep|^slee~|^using|^usin~|^we couldn't|^when|^your seat|a title|answers are|applications for|as before|asked whether|brings|chap~|choir|committee|condolences|could do|covers|destination|disappoint|do if|eart~|festival|first hour|flat #|home in|honest|instant|is no|jobid|jobi~|know which|lost #|members and|name down|notes #|object|of ten|or if|or renew|our summer|overlooked something|pick it|plenty of|public and|replies are|rise~|sender's|share of|ship|site~|stay safe|stay~|the long|the sender's|the short|the volume|their engineers|they ask|to disappoint|to sign|translators|try #|wate~|we send|we tried|what to|write one
9 3 # seat|^by mistake|^charged you|^in error|^labe~|^of #|^please ignore|^the right|^too late|^we charged|^you had|a further|a portion|about half|alert fires|almond|although|alth~|an alert|and feel|and get|appear that|arch|are yours|as #|back by|be delighted|been posted|below a|bettina|bins on|boat and|booking fee|caused|chidi|chid~|compulsory|configuration|evening in|excuse for|family clinic|fee|frustration you|has helped|have eaten|holder|hook~|in thursday's|it worse|item|makes it|marta|night you|no record|of messages|of requests|on this|overdue notice|premium|print and|queue and|refunds|regret any|repair and|replaces the|resigned|retention|rete~|the cancellation|the cost|think of|this evening|typed it|unaffected|upgrade|upgrades|waiting room|was real|we invited|we renewed|were there|will receive|would appear|you the
-9 -4 # with|^perm~|a family|address for|and yes|buyers|fails|for one|from saturday|in row|it includes|know a|leak|lost property|madam|number #|shut|sir|the server|trav~|treated with|troubled|yes there's|you belong
-8 -9 ?|^been|^changes in|^hack|^happens|^our condolences|^quota|^text~|^turn~|^welcome|^welcome to|^welc~|^what happens|^you to|a data|and stops|are taken|bill will|birch|choose your|cost #|criminals are|draw|due on|earth|email us|everybody once|everything else|five-minute|goes|hack|it the|list has|means for|now is|our condolences|outage|outa~|panel|refused|register by|report is|score|sun|takes a|the hotline|the listname|the space|tour|two-factor authentication|updated|us clicked|us yours|user {}|water|week another|word~|{} to
9 4 ^# not|^didn't|^didn~|^hedg~|^not #|bars|booking was|catriona|catr~|checked|cloc~|coac~|dated #|every ticket|for some|my direct|note|nowhere|nowh~|offers|other two|recalculated|reli~|restore|round|signed off|sorry about|that message|that starts|together|toge~|until each|void|was there|who wants|won't be
0 9 ^a message|^an old|^bene~|^details|^deta~|^disclosure|^disclosure of|^incident notification|^logged|^logg~|^messages were|^our inbox|a spreadsheet|a stranger|accessed with|alert to|an event|around #|asked each|at what|be found|been contacted|call and|can see|contains the|disciplinary|disclosed|disclosed to|every credential|fertility|fert~|file your|got home|had looked|he says|here in|his phone|if being|in writing|incident notification|installed|keep it|kept a|knee|logg~|names|necessary|nece~|on for|our inbox|pasted into|paye~|pays~|people you|please consider|prepaid envelope|private messages|profiles|pulled|remotely|replaced the|reservation system|scrape|sent through|shred it|staff logins|starting with|stolen key|stranger|switched the|tab|the bereavement|the loss|the prepaid|was one|were folded|were taken|who looked|your household|your immigration|your salary
3 9 ^a train|^have had|and among|and confirm|been acquired|being part|block the|by an|download our|for being|for free|for mobile|form #|funny story|graduation|here to|intruder|name birth|new password|of our|password but|photos and|profile was|sign-up|that anybody|the feed|the passwords|the setting|unauthorised person|up two|users of|we collected|we put|while our
4 9 ^about the|a named|an employee's|check by|enfo~|expect convincing|group|hash|hole in|inci~|june people|last thursday|one digit|opens anything|our forum|our marketing|password opens|scre~|set it|showed|tuto~|whose|whos~|your home|your~
-9 -5 ^address|^alde~|^application|^conf~|^did it|^it again|^maintenance on|^this weekend|and lemon|but nobody|but only|copy our|essential|esse~|ever been|fits|flap~|flee~|full list|invited to|it happens|it's free|like this|litre|nothing was|opin~|property|recovery|section|street|sunday #|tell a|the new|there's a|tile|to five|to review|to run|tools|we looked|week of|your export|your gym
1 9 ^affecting your|^cctv|^incident affecting|^instagram|^we know|a salesman|activity on|affecting your|alerted|and obtained|and points|anon~|anybody|anyb~|arre~|as previously|be exported|been spoken|borrowed|cctv|charts|client's|code on|communicated|company that|complain to|concierge|coul~|duty officer|eating|eati~|gone|he noticed|incident affecting|instagram|laptop with|name your|never had|noticed and|number ending|october a|opened from|password was|photographed it|phra~|previously communicated|reason to|routine check|salary|salesman|staff had|status and|that files|that pretend|the member|the mobile|the spreadsheet|the thread|the visitor|thread|through a|told us|used at|warn your|was left|you ?
2 9 ^alumni directory|^checkout|^data security|^directory|^neighbour|^online|^onli~|^our checkout|^section|^section #|^sect~|^under section|^you may|a sealed|alumni directory|and account|and our|and where|been identified|been there|ceo|child's name|cleaner|co|customers typed|data security|don't keep|everyone to|found there|handed it|holds your|irs|is ongoing|it gave|lists of|mailbox and|mere|mixing|mixi~|name email|names addresses|not encrypted|now before|old form|on february|our mailboxes|passport office|read aloud|report and|restoration|set them|showed us|the irs|the medical|the screen|their passwords|trusted|unauthorised access|under section|undo it|we've replaced|without being|your login|zoom~
-9 -6 ^annual general|^bug fixes|^downtime this|^fixes|^general|^general meeting|^gene~|^is delayed|^is overdue|^minor|^mino~|^papers|^planned downtime|^say sorry|^sche~|^strike|^strike action|^stri~|^to number|^your council|a bank|a serial|a subject|aged|air traffic|airport|airp~|and must|are short|bare-root|brass|budget for|bug fixes|but do|call ?|carry on|children's books|claim for|class has|copy will|costs|council tax|degr~|downtime this|earlier certificate|elec~|engl~|fill|fini~|happens to|have closed|includes the|internet and|is overdue|is set|is your|it arrives|katarzyna|kata~|kindest|lemons|letting us|may change|minute and|not successful|notebooks|obi|of things|one train|ordered a|over-65s|phishing|planned downtime|poem|postal|printed copy|realise that|so we've|spell|spread|spread the|status page|stocks|strike action|strike on|successful|such a|surveyors|taught|taug~|tell us|temperatures|them their|then i|tidy|to strike|to ten|to wait|traffic control|trip~|tuesday morning|unusual|upgrading|upgrading our|will look|your council
9 -1 ^apology|a better|a final|and none|final demand|have resulted|migration|muddle|of date|overbooked|reminders|spain|spai~|team in|texting|the muddle|vehicles|vehi~|waived and|we fell|we overbooked|went through|wrong list
-5 -9 ^appeal|^for|^over~|^queue|^queu~|^safer|^the queue|end in|no connection|phone was|stolen and|the garden|unsubscribe
-9 -8 ^been locked|^couldn't|^did we|^do ?|^feedback on|^hard~|^has been|^how did|^is confirmed|^meet|^out|^parcel has|^print|^updated|^we do|answers|are limited|asho~|attach|attached below|be shut|bike racks|box for|change of|climb|clim~|coat|code with|date date|decision on|disappoint you|driver tried|enamel|enam~|engineers|finish|flat on|follow it|football|good at|harbour master|how to|into such|invoice #|is more|is offering|josephine|jose~|lake|lie|listed below|loud|matches|no new|offer you|one hour|our sympathy|pine~|plainer|plot|potter|prefer to|proposed|racks|rather have|rather we|remembers|roof and|room and|rowing|rowi~|security we|shop|should speak|sign-in page|someone asked|sorry in|start here|the market|the proposed|the rowing|the summary|this isn't|to arrange|to find|vacant|vaca~|week ?|week in|will expire|working on|your payment
5 9 ^card~|every letter|for two|four~|have locked|neig~|out that|permits|re-t~|someone|turned up|uploaded|where we|your pay|yours is
-9 -3 ^cond~|^what the|at it|be grateful|grateful|leisure|leis~|made it|or by|sells|the community|you won't|your profile
9 0 ^date|^estimate|^esti~|^funeral|^fune~|^pension estimate|^question #|a newsletter|a queue|all candidates|already made|and understanding|apologize to|candidates will|centres|chair of|chief examiner|credited with|dictated|emailed to|examiner|has now|june to|loaves|loav~|marks for|meetings|mix-up|mix-~|need it|on an|pension estimate|question #|righ~|the agenda|the eleven|the item|the printing|understanding|waived|was for|was put|we've added|wear|who'd like|you looked|you stood
9 2 ^double|^ignore yesterday's|^overdue notice|^paid|^should have|^show|^voucher|^vouc~|^wasn't|^wasn~|^we lost|^we told|^wrong time|^yesterday's overdue|^your march|^your voucher|a check|a send|acceptable|advised that|after it|amend it|and got|applied to|archive and|are up|at #|back today|brain|by same-day|cause was|cause we|chose the|clut~|commission is|compare|counts|courier to|crews|data desk|difference is|discrepancy|doctor or|e-ticket|e-ti~|earned|family ticket|full length|hair~|has run|have wasted|honour|hour after|hunter|if you've|ignore yesterday's|in fact|in saturday's|inside the|invitations|isn't acceptable|kettle is|ling~|live again|marmalade|me their|money back|night until|no fine|notice for|number with|on arrival|one came|operational|our letter|owners|parish council|planning|rack|ran the|reversed|roha~|row by|same-day|same~|samira|sami~|saw a|selling fast|sincere apologies|stock in|take it|th because|that wasn't|that's too|the delivery|the progress|the service|the stage|they'd been|they're being|throw|to amend|to anything|took the|travel has|tried again|two nights|unin~|was caused|wasted|weekend the|what it's|will pick|with proof|wrong month|wrote to|yesterday's overdue|you anyway|your block|your e-ticket|your end
9 8 ^happened|from us|it would|lapse|monday noon|monthly payment|my|nobody should|onwa~|provider's|ps|seen it|some of|there since|was gone|was sold|we owe
-1 -9 ^parc~|less~|the editor|webinar|webi~
-2 9 ^payslips|^pays~|a doctor's|accepted any|are believed|believed to|called in|days in|doctor's|even so|firm has|forwarded to|informed us|reminded to|telephoned on|you live|you telephoned|your dna
-1 9 ^records were|^with the|affi~|agent's|and signed|anyone can|backup|before she|between april|brochure|broc~|clips|data of|dbs|disabled the|have worked|list went|log for|logs|me or|my phone|page belonging|paragraph and|payslip|police|published on|rule out|seven of|shows every|stapled|stapled behind|stap~|the clips|the result|to demand|watch out|went up|which we'll|workplace|your location
-4 -9 ^repair|^repa~|b and|by calling|from it|nobody has|releases|sorry for|succ~|the code|under the|upload|wond~
-9 -2 ^something|^volunteers|arch~|carried|discuss|lone~|notebook|office will|records were|registered in|supplier|the law|we write|who no|you tell
-9 0 ^they|car is|read it|scor~|their address
-3 9 ^voic~|a hidden|clip~|compliance|the firm|when you're|writing to
8 9 ^what happened|accounts in|concerned and|date~|daughter's|it's been|mort~|no card|our shop|ribb~|until this|we'd never|we've had|who|without your|your call
9 6 a call|a configuration|accountant|along with|bulletin|bull~|file we|fleet|get it|i meant|mailed to|may we|properly and|rights|subscriber|trained|vip|yesterday's email
9 5 a paper|and next|bank account|between #|castle|connected to|credit for|located|member's|paid on|pay write|receive a|regret|round for|should|sold the|we saw|we shipped
6 9 alde~|asso~|blue~|clerk|containing|deploy|enforced|like someone|note for|she's|that a|the spanish|were your
9 -3 and again|here~|wrong column
7 9 as an|brou~|cler~|from now|gave|i've written|landed with|masked|mora~|pasted|seen the|the association|to a|trust is|worked out
9 -2 colo~|lovely|runners|taxi|the notice
-9 -1 corporate|corp~|every record|feedback on|hull|lands|query
-9 4 court
-9 2 dates and
9 9 didn't you|duty manager|for nineteen|in arrears|laid on|mortified|my email|peac~|who rang
-5 9 i can't
-2 -9 in june|invited you|wrap~
2 -9 lesson
-9 3 lists|shar~
1 -9 message was
-4 9 opened it|to another
0 -9 tier
8 1 # am|# b|# moves|^# b|^about friday's|^after you|^bill~|^choir tour|^correction to|^date~|^music|^musi~|^neighbours|^notice #|^recent|^that wasn't|^wedding|^wedd~|^your recent|^your wedding|a technical|about friday's|accounting|addressed|answer this|appointment with|ball|bank charged|because i'd|behind and|c as|cake is|certain cases|certificate will|choir tour|continued|correction to|cover|cover has|d we|dear learner|eight hours|error led|everybody and|first ten|for choosing|fridge|ghost|ghos~|guest relations|have refunded|here it|hut|in certain|informing|informing you|inspect|issue with|issued to|june we're|left it|lighting|lou|me what|money will|more a|must~|my door|net|new year's|note on|notice #|offering you|on we|our attention|packets|pay day|people will|pet's|pet'~|phone before|pizza|pizz~|put two|rate for|receipt and|red book|rehearsals|relations|repairs desk|replace your|reprinted|room has|route to|shape|shred the|since been|sitting|sitt~|stream|subscription|the billing|the bright|the fault|the final|the ghost|the line|the net|the october|then cut|they will|thing|this might|those hours|to inspect|told #|was loaded|was never|was none|wasn't right|weekdays from|whole thing|without it|you ordered|you were|your cover
0 8 # customer|^club|^the waiting|^your privacy|a sales|access logs|act on|agency on|always will|among the|anal~|are deeply|as compromised|but not|by anybody|code were|come and|compromised and|concerns|cycle diary|device was|diary to|don't recognize|donors|door on|emails usernames|enclose|engagement|filing|fili~|former employees|gg|hand over|he told|head office|hostile|i enclose|i reported|income|member list|membership list|month a|name phone|neighbour|no part|notified and|opened your|please tell|plumbing|protection agency|pull~|school on|security is|short version|should know|spanish data|split the|sticks|stole|that server|the contract|the disk|the notes|the row|used|viewed|we failed|we've moved|window cleaner
8 6 # drivers|^depo~|^oyst~|^too|afternoon|and that's|anneke|begins at|belongs|block b|chose|decent|elm street|give the|given|got a|handset|hi all|in block|in our|keys were|lagos|lago~|last night|lega~|listing|looks like|offe~|our app|out together|paper copies|pasted in|pointed it|sofa and|ta|taken down|they'd|time we|took a|us we|was|will publish|you your|your copy
8 5 # free|^someone else's|^ten minutes|a correct|ashamed|asha~|bear|can't find|dear miss|entry to|had the|leila|leil~|our|phones|projected|regrets the|resulted in|returned and|ride|roun~|stac~|stored on|telephoned|that certain|to have|when our|wrong and
7 8 # it|^please|any invoice|around|arou~|been withdrawn|campaign|can't recur|caused it|conference|engine|hour on|i've taken|late for|moved the|recur|stopped the|to pull|was my|we trust|webhook
-8 -6 # its|^are|^before|^befo~|^council tax|^gate|^leave|^oops did|^refund|^september|^sept~|^thanks|^the name|^thursday|^your data|a broken|a bun|a compass|a lamp|a newspaper|a notebook|about one|airline|all in|all plans|an airline|and answer|and information|and most|and there|and with|and {}|app or|are due|asks|at face|back you|bakery in|be slow|begun to|believes|bun|buy from|by christmas|by replying|can overheat|cannot read|captured|carried into|cash|cost~|crossed our|dear juror|delivery until|dependent|desk this|do ?|do and|don't worry|done the|doyle|doyl~|evening's|ever be|fee from|filters|flight is|from january|goods minus|grateful for|guaranteed|happens|has a|has just|have another|hear the|heavy|home is|hoop|hope you'll|in each|is heated|is ill|juror|juro~|lamp in|laughed|law requires|leeds to|leisure centre|letter in|links to|look after|luck|magd~|measured|minus the|my mother|newspaper|next-day|next-day delivery|next~|not one|occurred when|on extension|oops did|or|otherwise|our answer|our desk|ours so|pharmacy|please reply|replying|resale|resa~|scar~|seconds and|service on|silver|silv~|soft|stay|still at|stuck on|suit|the collection|the death|the detail|the draw|the funeral|the side|the silver|there and|there's still|this autumn|thursday #|time slot|timetable and|to settle|tomasz|trem~|turn to|univ~|users first|want you|washing|wash~|water and|we couldn't|we may|we'd be|we'll bring|we'll text|wednesday is|what's new|who asked|who can|will keep|within five|without the|word|years on|you one|you say
-8 -8 # more|# was|^and an|^blocked|^failed|^fail~|^sender|^to sender|^we've updated|a payment|afraid|afra~|authors|blin~|born|car to|card company|configured|costs #|data breaches|delete this|do instead|fail|fields|fixed a|four years|frac~|fraud team|has lost|hi name|if one|ignore|is confirmed|is put|it ?|keep a|lack|line can|make sure|name hi|needed the|newt~|nobody who|november at|on under|or ask|otherwise please|policy so|privacy policy|questionnaire|regatta|reop~|see the|severity|sorry you're|spare|summer of|sunset|swim|tag on|the barcode|the members|the office|the questionnaire|to sender|tomorrow at|voucher|way to|we've updated|wednesday about|wheel|word for|you just|you requested|you're leaving
8 -1 # of|^hi first_name|^you a|a proper|but that|customer experience|dear subscriber|error was|flowers|gather|hadn't paid|hi first_name|know you|labe~|may between|one will|programmes|replay|stop on|surp~|the tone|tone|was a|water in|were right|wife|will take
-8 -7 # pages|^a fake|^confirmed|^day|^forg~|^further|^furt~|^light|^little|^litt~|^night light|^our prices|^quarterly|^spot a|^text|^thank|^thank you|^to spot|^unit|^us ?|^visit to|^your application|^your library|^your visit|a fix|a lovely|a wheelchair|after n|airlines|and can't|and passed|android|andr~|answer and|apply by|are our|are set|are shut|are unhappy|bank first|be recorded|be sent|biscuit's|bon|box or|brad~|brown|can't offer|cars|code printed|coverage|customs|day #|day before|delayed|destination was|did in|don't be|error #|every morning|feve~|five years|forged|forgive|gift of|gritters|grit~|hall on|hi|hour the|how your|if there's|ignore us|it's your|junior|lasagne|lasa~|leans|letter which|lights|listname mailing|longest|made this|managing agent|math~|mile~|minute|naming|nami~|next meeting|night light|no hurry|number was|oakfield|oakf~|of type|on small|open tomorrow|or over|other families|our best|our prices|plan will|policy covers|received #|reta~|ring the|ring their|rive~|roadside|saturday from|seen in|sending us|service charge|shop for|spot a|statement for|stays as|ten and|textile|that you'd|the class|the handle|the lasagne|the phone|the ridge|the roadside|things that|thirty-one years|this site|to arrive|to cars|to destination|to number|two degrees|two-factor|type #|unhappy|unhappy with|unha~|us ?|valid until|vase|was requested|wellies|whal~|with anything|youn~|your individual
-8 4 # s|the photo
8 2 # working|^broadband|^broa~|^call|^correction|^correction the|^dropped|^drop~|^empty|^empt~|^engineer|^engi~|^for last|^here's|^here~|^nurs~|^time~|^we dropped|^your credit|^your tickets|a repair|again in|allotment society|any frustration|approved the|are valid|audience|back a|bill on|bin day|calendar we|calo~|can't count|centimetres|cheer|cheer you|chem~|claim it|closer|cluttering|continually|converted|cooling|correction the|crept|crep~|customers may|drops|during a|each licence|earlier|early-bird|error in|every link|extra|fant~|fault|faul~|figures for|for cluttering|forg~|frustration|gave him|gift cards|gluten|glut~|gorgeous|gorg~|got that|gulls|gull~|had us|heart of|here's one|hiccup|hicc~|how much|huw prosser|in bulk|inconvenience caused|increase|iron~|is cleared|is fourteen|january and|keep whichever|loves|mind~|mrs okonjo|no need|open an|our status|our vans|ovens|oven~|painting|presentation|process|prosser|pump~|quick one|received an|regret the|remain|sat|saturday's programme|second time|should read|sunday and|supervisor|th did|that children|that too|the charge|the fee|the heart|the nurse|to cheer|to forty|to respond|to return|today because|typed the|vegetarian|wake|was already|was issued|was signed|we dropped|wednesday the|which they|withdraw|you #|you from|you up|your neighbours|zones|zone~
-8 -5 ^# march|^about our|^addr~|^closed tomorrow|^coas~|^from #|^maintenance sunday|^missed|^name has|^school closed|^spot|^tuesday #|^weekend|^you left|a fifth|a thing|all pupils|and bring|as it's|ask at|ask to|attempts|be given|be retried|bell~|both directions|called at|can choose|can take|cheaper|class timetable|closed to|complaints|doesn't cover|english|enqu~|forward to|free school|galway|galw~|handle|harbour|harb~|has an|has closed|have the|heav~|held on|hours of|inspection|it delivered|it so|it stays|know it's|know there|leave it|litres|longer with|maintenance sunday|making|maki~|me for|members get|minus|must reach|on thursdays|one or|oops we|order #|our technician|pause|pipeline|post|questions the|read-only|rege~|regretted|retried|right for|school closed|school meals|season ticket|second a|sending the|sent back|serial number|servers|short|since then|slow|so we're|someone to|still on|stor~|technician has|the barn|the christmas|the floor|tight|use the|valid|veg|veg box|very good|we'll try|we're very|will sort|within ten|write|your boards
8 -3 ^a quick|^we published|duplicate|frame|half of|know your
1 8 ^a third-party|^compromise of|^members|^of data|^third-party|^took|^were stolen|a police|a right|balance and|been replaced|beneath|burg~|by some|centre and|checkout page|claiming to|compromise of|conc~|conditions|dates of|days anyone|documents|don't click|drive was|driving licences|dvla|entitled|entitled to|epic|fear|file transfer|for eighteen|has your|have asked|investigation is|isn't enough|loan|loss to|mailbox was|march a|may know|measures|minutes but|names policy|no cost|now we|of driving|of monitoring|of ward|office of|office so|opened|order against|our community|our document|our members|pack is|parts of|passport copies|patients with|pin to|plugged|points back|points were|policy numbers|pretend to|publ~|read them|rolled the|screen in|season #|service and|staff are|swapped|swap~|swindon|switched that|the charts|the lot|the search|them dated|thursday by|viewed by|ward #|we chose|were opened|were spent|whoever it|you said|you was|you're entitled|your personal
8 4 ^about your|^group|^grou~|^lice~|^note|a journey|an external|are advised|broa~|cate~|copies are|draft|during the|fact~|front desk|good afternoon|had booked|harm was|i'll|is staffed|isn't yours|it has|it there|it turns|letters that|meanwhile|not suit|note from|older model|onwards|paid|placed before|poll~|prairie|redu~|regret that|sell~|staffed around|three and|to you|up there's|vendor|yesterday|yours a
8 0 ^amended|^false|^fals~|^friday's|^hamper|^incorrect|^inco~|^morn~|^promised|^prom~|^regarding the|^search|^sear~|^service update|^were on|a consequence|a platform|a trial|accessing|accu~|any disappointment|applies|been entered|booklet|by line|consequence|correct|disappointment|driver is|estimate|expected|filled a|flow~|for me|hadd~|hampers than|have put|him to|imported the|improved|inequality|ineq~|interest rate|it seems|leaf~|like it|meant that|might be|migr~|minister had|need is|occurred during|on-call|on-c~|our on-call|pate~|pharmacist|please replace|prize|queries|refund the|regarding the|right|rolled back|school will|service update|spoi~|tanker|tech~|the genuine|the july|the minister|the sign|to book|to expect|unan~|vacc~|walk from|was withdrawn|we imported|we restored|you twice|your christmas|your mother|zero and
-8 -3 ^answ~|^complaint|^volu~|^your address|^your complaint|a login|aloud|alou~|and all|at work|both are|company's|deck|fake|from eight|hired a|home~|loca~|mr osei|no longer|open the|sens~|serious|stea~|strong|swor~|the balance|the sunday|the surgery|this time|tool~|two hundred|you've paid|your complaint
-7 -8 ^application for|^endi~|^it means|^listname|^mont~|^quote|^safe|^still|^stil~|^toni~|^what it|a photograph|a spare|account has|banned|birds|bird~|book|boot~|breaches|budg~|by you|called to|cardiff|certificate is|choi~|close|company|criminals|detected on|devices and|doubled|empty the|five|for staying|for your|hann~|hear it|hello|hell~|igno~|invited|just ignore|keep being|l|leak~|listname|measure it|mend|nag|nearly|nearly every|noise from|october #|old revision|pass|please sign|rate the|requested a|revision|rush|scam~|shel~|staying|tells us|the bench|the month|the ombudsman|there are|they come|time {}|us on|versions|where your|which runs|within a|your gift
-2 -8 ^be|^but|and nobody|bags|do with|elem~|lab|own|reme~|spac~|the lab|the position|we refunded
-6 -8 ^beware|^beware of|^bewa~|^no #|^town|^weekly|a passkey|a woman|and anything|applications close|been breached|beware|beware of|bewa~|boots|changes|crate|had at|has nothing|have an|into one|is down|is needed|island|needs|not affected|old email|passkey|plenty|plen~|quiet|rare|rose|safely ignore|sail~|send|send this|sixty-three|some #|start|stops|tape|that their|the certificate|the way|thirty days|to settings|trying|tryi~|until #|upset and|use a|weak~|with any|wrong with|you there|your return
5 8 ^cards|^from our|^somebody|a colleague|anybody who|ask that|camp~|collector|for which|handed|happened and|may from|must not|numbers are|our system|pay and|peckham|peck~|recordings|rush~|should not|that it|unknown|was careless|wiped the
8 3 ^charged|^desk|^link to|^right link|^sent|and kept|and would|at a|at five|been cancelled|been returned|brand-new|castellanos|cere~|cheque|cheq~|customers have|drop us|eaten|eate~|for nothing|for three|gives tuesday|hair|hand on|has confirmed|have cancelled|higher figure|independent adviser|isn't and|kept quiet|link before|made plans|money and|oat|office manager|our backups|our brand-new|our front|pet|previous|r #|refund was|respond|review of|script|sent this|set your|small slip|smil~|statement|subscribers|sweet|telephoned the|the menu|timesheets|version|we accept|we lost|we swapped|we value|went missing|were never|whatever the|who gave|wrong way|yesterday you|your timesheets
2 8 ^chil~|^dental|^of your|^read your|a thief|an order|an unknown|arrears|asking them|at one|birth date|boot|boxing|boxi~|calls and|community|copied from|counsellor|danger|downloaded|family has|flat number|found it|give only|i'm so|in danger|in turn|included|insurance card|involved|it experienced|letter was|locksmith|names phone|november and|our error|our staff|pay any|posing|posing as|read your|record was|register for|regret this|search|sear~|should do|slid~|that could|the five|the three|those whose|to safety|two-factor sign-in|unauthorised|unprotected|used by|warn|was printed|who hasn't
8 -2 ^delay|again and|colour|flew|meant to|pinned|pinn~|post or|published the|turned|turned away|way you|will hear|wrong box
-3 8 ^disc~|^has your|^phot~|any distress|been exposed|column with|could see|distress|for five|i emailed|inform you|logged|me within|never stored|patched it|rotate|staf~|won't hear
4 8 ^documents|^docu~|^notice|^our members|a signed|after all|and you've|bank if|biggie|broke into|currently|evidently|given the|hours to|in them|month it's|no biggie|our booking|please change|pris~|revoked|somebody used|to his|to write|we've|we'v~|wednesday it|who'~|you've got|your room|yours
3 8 ^driver's|^somebody else's|agen~|click on|convincing phishing|displayed at|don't forget|emails and|had your|health|hours later|imran|imra~|included your|inje~|keys for|learned that|line of|my fault|not verified|our log|parent|pier~|public folder|read about|rest of|so funny|someone rings|source|that password|thief|to somebody|to talk|treat unexpected|unexpected calls|up for|whar~
-8 -1 ^email from|^open~|^trai~|and read|box has|buye~|comment|confirmed|family|for its|four months|has shared|is to|name of|seri~|spam|team to|the gate|this letter|too much|volu~|who'll|you spotted|your family
-1 8 ^enve~|^foot~|^membership|^memb~|^posted|^slid~|^spreadsheet|^spre~|^up|^was visible|a merge|access and|affecting|and we've|below that|cards were|codes|code~|condition and|credit with|encryption|erase|everyone out|followed|good reason|got hacked|guardian|had fallen|has deleted|her diagnosis|hood~|in confidence|its copy|july were|kin|knew what|log|maternity|may you|members only|name age|next of|of kin|of real|persuaded|pip|police are|privacy lead|road surgery|second lock|shared your|signed everyone|the addresses|the district|theo|walked off|who's in|with it|your daughter's|your mobile
8 7 ^exam|^we've been|and i've|bought the|control of|direct line|erased the|got|handset was|i won't|it and|it when|locked|nurse|of customers|on anything|parked|sessions and|some|spotted it|the clinic|the clock|the secretary|the very|thing you|to each|told|top priority|viewers|visits|was sent|were posted
-8 2 ^leak|you're in|your safety
-5 -8 ^lost|^review|^revi~|^texts|^us|account if|bank fraud|confirmed by|connection with|could you|deliver|firms in|fourth keep|grandparents|hello from|howe~|institute of|like the|moves|of bank|of some|popu~|resolved|same one|say a|seat~|stale|systems have|the rent|turn them|very small
6 8 ^may have|^plea~|a huge|bank app|be left|be said|hours last|huge|it's about|next month's|ngozi|ngoz~|other way|petr~|saw it|show~|snea~|stic~|that we'll|thinking about|until you've|want the|what you|whichever|who's|with real|your letter|your trust
2 -8 ^mean~
0 -8 ^minutes of|bisc~|did it|name with|our fibre|sorry !|though it|tips|touched|your birthday
8 8 ^neig~|^we left|a fresh|account number|barbecue|barb~|for any|grad~|hand it|i have|redundancy|say thanks|screen|sent them|spoken|we printed|you found
-2 8 ^notice from|^your file|a box|a mailing|and because|and sickness|cameras|compromised|contract and|cvs|did and|environment|failing to|for failing|last quarter|now knows|sent your|soli~|used your|was forwarded
-4 8 ^printer|fatou|fato~|names emails|surn~
-8 1 ^repl~|a scrolling|and at|nothing more|scrolling|was an|you are
-1 -8 ^to be|a vendor|bulbs are|environmental|environmental health|lease|please find|were very
-8 -2 adding|arrange|as long|as soon|at them|awards|blac~|broke|check the|contact|for letting|information security|long as|postal address|sensitive|sent by|show that|soon as|that it's|the board|the hospital|wrote in|you spoke|you take
-8 -4 addresses that|did your|f|fill it|find out|in rotterdam|need a|non-~|of january|phis~|reported it|rotterdam and|saltmarsh|singer|some people|speak|take up|the machine|they aren't|to let|us a|we could|where some|won|your workspace
-4 -8 alerts|by noon|can turn|early|file holds|for may|insured|minutes to|needed|nothing to|over #|pump|rows|sending texts|that criminals|untouched|unto~|what do|will follow|within one|you're insured
-3 -8 biscuit|connection|due|follow|have received|in this|lisbon|lisb~|moved by|regards|the invoice|wherever you|your receipt
5 -8 boun~
-8 0 broken|buck~|data may|for anything|incident occurred|is therefore|left a|open for|parking permit|prit~|to offer|weeks a
-5 8 delete it|have seen
4 -8 fname|fnam~
8 -4 if yours|patience
-8 3 in and
8 -5 list against|them off
-8 7 picture
-8 5 picture of
-7 -6 # a|^allotment|^allo~|^appointment on|^display_name|^due|^end|^fax|^ligh~|^project|^proj~|^sympathy|^trial ends|^we're|^we'r~|^wednesday #|^with our|a a|a friend|a mug|a passenger|a review|account shown|adipiscing|adipiscing elit|adip~|adviser's|after every|all on|also go|amet|amet consectetur|and return|appointment on|are down|arm|arrive|asked for|assessors|assessors comments|away at|b a|batch number|be lost|be the|browser|cafes|can go|can ignore|cannot tell|cardigan|check-up|chro~|claimed|come from|consectetur|consectetur adipiscing|contact us|credit and|crossed|dear alumni|derby|derb~|disagree|display_name|display_name mailing|dolor|dolor sit|dolo~|draws|drifting|during this|elit|examples|fax|feet until|find~|first name|floo~|glad|gone up|guests have|gusts|gusts of|gust~|here|hi dominic|hob|home with|hurry|hurr~|i look|if any|if there|information from|is in|isn't ours|itself on|july at|kept the|kettle at|later|like~|lists with|localhost|lost or|means|message that|miles of|minutes or|mont~|moved our|mug|name or|neatly|need from|negative|negative are|nega~|new customers|not really|not tell|o negative|of o|on branch|one down|or stolen|our winter|own servers|parcel has|people had|prime|rained|rebo~|request|road~|rolling out|saffron|saff~|scaffolding|scaf~|shot|should ring|shown on|sit amet|sites|socks|sock~|stays in|stocks of|study|surveyor|swore|table on|tear~|that invoice|the airline|the head|the servers|the shed|the upper|their first|this has|ticket|to receive|to their|trails|tuesdays|two miles|upper|uppe~|usua~|value your|veri~|water is|we keep|we pick|we'll send|website before|website or|which means|which you|with my|work for|would keep|you can|you order|you what|you'd prefer|your check-up|your friends|your library|your projects
-7 -7 # answers|# from|^expire|^exte~|^february|^febr~|^mailing list|^map|^server|^title|^titl~|^try|^your email|^your old|a ladder|a stove|acor~|after nine|and can|and gave|and leave|are shown|ashore|asked how|assistance|authentication|because it|becomes|blog|books|brea~|bring something|but please|can crack|can put|can read|cars from|choices|details for|device {}|example reset|file of|fingerprint|five people|food|hacked|haven't seen|help us|holds about|hour of|https|https app|http~|incidents|is cancelled|it by|kit|lasts ten|letters and|link below|love to|maintainers|march the|may be|md|mean|message could|mill|minute to|on mondays|on some|on working|one comes|online banking|or more|organiser|password https|password stays|practise|q|q a|quie~|ran to|reads it|recognise it|remote|report at|reset password|seeds|seen before|sent #|shown as|statement can|stay ashore|steady|take another|tells|that permission|that ticket|the apology|the changing|the claim|the fence|the local|the moment|there !|there may|they can|to most|toy|turning|twenty minutes|two-~|unit is|unused|using yours|valid on|vouc~|was you|we can't|where an|wrong person|yearly|you're now|your water
7 2 # back|# that|^# minutes|^alle~|^and that|^cancelled your|^dosage|^dosage in|^dosa~|^happened and|^here is|^network|^netw~|^news about|^we cancelled|a badge|a calendar|a friday|a parent|a red|administrative|album|albu~|amend|annual|annu~|are cross|arose|aros~|asleep|asle~|attention|august bill|been getting|began dear|billing run|booking page|brai~|cancelled the|car was|certain bookings|chief|chie~|computers|confusion that|copy first|correction|counted|debi~|delivered on|desi~|dosage|dosage in|dosa~|empt~|for last|four times|from last|full write-up|have arisen|hono~|hours before|idowu|idow~|in all|includes|is done|leap|line is|long to|made the|majority|majority of|majo~|marm~|months and|morning when|mrs idowu|naturally|newsletter and|of somebody|off|on wednesdays|our vet|ours|over at|people read|pots|price and|promised|qual~|receptionist had|reminded|reopened|right and|running a|scot~|send anything|sends you|spot~|still in|stock and|submitted|swapped the|team now|that isn't|that works|the record|too long|two digits|us nothing|utc you|vet|weeks when|went off|weren't|were~|wormer|write-up|write-up is|you better|your august|your employer|yusuf|yusu~
7 1 # because|^behind|^behi~|^dates|^kettle|^kett~|^meant for|^nobody|^nobo~|^take|a happy|a lift|a nought|all along|arisen|aris~|basses|bass~|be answered|been put|birthday|brand|bread|but there|can't give|cancelled and|capacity and|capt~|chicken|chlo~|comfort|council's|credit of|customer relations|date from|day is|difficulty|dram~|drinks|eastgate|engineering|figures in|filter|first was|for reasons|goes out|grace lindqvist|has already|have built|have caused|have gone|have three|have written|having a|hi sam|higher amount|issue between|ladies|ladi~|me by|migration to|moisture|money instead|motion|moti~|nothing about|nought|noug~|now will|on new|order at|order in|our apologies|our side|over thirty|owe us|paid the|past five|patience and|payment from|pinc~|ping~|proud of|puts|queues and|range|rang~|rate was|regardless|rides|robot|robo~|saving|six this|slightly|slig~|so this|sold #|solutions|somebody dropped|spoo~|squash|stacked|stays at|th instead|than we|the button|the council's|the cover|the mistake|the period|the previous|the walnut|them was|then it|tickets that|to recover|unaf~|usual queues|vinegar|vote~|was applied|was given|we shall|we'll get|we'll refund|week's boxes|working day|wrong time|you any|you spent|your emails|your recent|your slot
7 0 # bonus|^amen~|^at #|^fixed|^gift|^ignore our|^lost your|^passport|^some|^the other|^this time|^trouble|^trou~|^was missing|all our|all that|all this|are bound|before one|before the|billed you|blame|blow~|boilers|bot traffic|brighter|bus #|by our|cover the|cros~|cryptic|cut off|dece~|delivering a|depot|eh|eight and|entered the|exchange them|expectations|fans|ferreira|for such|for wasting|forty-six|getting married|half term|hand to|i picked|ignore our|in tuesday's|is everything|like a|line by|married|mean~|monitored so|nobody in|not meet|offered to|payment will|place and|proportion|proportion of|put it|refunding|rena~|report in|rough|shep~|stand|stood|stoo~|sunday at|taking|taki~|teenagers|that email|that way|that window|the calendar|the earlier|the hospice|the interest|the orders|the title|this caused|through this|to friday|to her|to myself|two people|unprecedented|unprecedented demand|vine~|wasting|wasting your|way that|we do|we introduced|we're refunding|weeks for|were billed|without checking|you came|your expectations|zephyr|zephyr mobile|zeph~
-7 -1 # doesn't|^acti~|^resp~|about #|acti~|after finding|anything further|danc~|face or|for nine|four with|if you're|know by|last month|letting|master|medium|pensioner|place in|plant|someone pretending|thirteen|transport|which may
7 5 # k|^holiday|^holi~|^one|^rental|^rent~|^ward|a sample|a teeny|abara|abar~|alarm|alder|an oversight|and so|and you'll|appear|appropriate steps|as of|at that|been|been off|bin|booking platform|chief nurse|colleague who|customers who|daug~|draf~|fres~|fully|isa|it's ours|letter the|list we|management|mars~|may have|meet anyone|new ones|nurse will|of my|policyholders|rd|removed the|rewards|rewa~|someone in|span~|subs~|that|those of|to publish|tries to|unexpected|unex~|unpr~|we believed|wednesday from|who left
-7 -5 # litres|# where|# words|^# september|^is back|^is due|^it's|^leak~|^leav~|^letter to|^offer|^offe~|^product recall|^quarter|^the third|^third|^third quarter|^weather|^weat~|a glass|a larger|a pause|a printed|a third|a waiting|abstracts|abstracts for|according|according to|after five|again with|an entire|and stay|asked why|at four|be carried|bedroom|bedr~|began|began to|bega~|box by|britain|by june|came up|can make|can now|can't do|canvas|cart|catch|check before|closed tomorrow|come with|contractors|cous~|cup of|customs officers|damp|door from|drun~|earnings|edwi~|evening i|every plan|everything except|exam~|export|feet of|fifth|figure in|financial|flan~|food and|for sending|for seven|four between|friend|from people|full it|full refund|give us|glass of|hate|homes|included in|instead ?|ip|isn't better|it security|it's included|lemo~|liaison|liai~|limit|look forward|mailbox by|meeting is|message to|mistake of|models|no answer|occurred|of fire|on at|only if|overheat|password reset|patient liaison|pere~|pick your|pleasant|product recall|quarterly|quar~|record for|seconds|services are|set online|shares|short by|smok~|sorting|sorting office|south-facing|state|straight away|teeth|teet~|textiles|the accounts|the daily|the quarter|the question|the warranty|third quarter|to catch|to keep|train in|tuesdays at|two minutes|unattended|unat~|unchanged at|unless|value|warranty|warr~|was busy|weat~|went into|whis~|who owned|will wait|wrong at|yet received|you again|you forget|your current|your message|your tenancy
7 -2 # mg|# st|^version|^vers~|^was false|^word|are aware|badge|blank|clocks|either|eith~|empty|give you|grot~|it we'll|link to|mail was|mg|on us|page #|rate on|said the|sati~|take any|who were|zero
-1 7 # profiles|^membership cards|^seen|^visible to|^your records|a son|admin|and downloaded|any hour|any misuse|be liable|colleague in|deleted the|delivery addresses|each family|forms and|found on|get from|ha|hidden for|i could|into and|is locked|it happened|it told|left open|like somebody|medication|messenger|no cause|not aware|on view|one should|our access|out your|part of|prove|put up|roster|roster to|saw that|saw your|scraper|screenshot of|shared drive|so if|sounds|stress|the police|the roster|the use|this through|to prove|trus~|usage|usag~|variables|were promptly|your diagnosis|your photo|your usage
7 3 # through|# till|^an update|^is at|^lock~|^nine days|^sent to|^that works|^with|a reason|any use|are sorry|at me|back into|borough|boro~|cancelled saturday's|caus~|charge for|confusion and|cred~|discovered the|dose~|dutch|dutc~|edition|full|full~|had their|have added|have noticed|heard of|in order|invitations will|link that|matter and|meter|mete~|monday it|never heard|nobody looked|once on|one is|one was|one works|opened with|past six|penny|prem~|quotes|rather than|rent|second #|slip and|someone on|test email|the hall|theatre|thea~|there first|three times|to renew|to your|too early|tuesday and|us we'll|we opened|we rolled|we wanted|we won't|weekdays|will give|will no|you opened
-7 -4 # went|^alder|^are due|^blood|^bloo~|^couldn't take|^even~|^order #|^payment for|^planned maintenance|^security advisory|^stor~|^take your|^the alder|^wind~|^your payment|a certain|a file|a fire|a full|action|after three|altos|an easy|and returns|are available|are out|arrive in|as normal|ask which|at eleven|authentication and|ballot packs|been touched|beforehand and|bring some|chapel|comes out|crown|depending|depending on|details by|deve~|directions|door and|down with|due back|evening all|event on|fifth of|flights|for packing|free over|friday #|frost|glob~|gram~|half with|he doesn't|hired|hire~|in just|is about|just reply|keep using|keep your|lighthouses|lime|link a|lonely|louder|low|mach~|mail and|makes the|markdown|mop|more|next batch|of rain|oil|old address|open your|or choose|outf~|paste|place the|planned maintenance|product|pupils|quite right|reply|retu~|riders|same number|security advisory|seemed|shoulder|since last|squeak|storm|stuck in|subject and|summaries|take your|tell~|tenors|teno~|than a|the alder|the eastern|the folder|the manager|the story|the unused|they look|this mail|tigh~|to confirm|to lisbon|to tuesday|to us|today's|tools for|trap~|tried to|trol~|unpaid|unsolicited|unso~|used as|vegetables|we enjoyed|we'll place|we're moving|when he|wins|writes|yarrow|yarr~|you find|your data
-6 -7 ^# a|^apply|^if|^received|^returned|^there|^your new|a chargeback|a number|after eleven|after four|and knew|and light|and more|answer|as if|ask you|astr~|been moved|birds get|by email|cent and|change|chargeback|coas~|comes|cracks|docs|e-mail|e-ma~|early birds|error and|find it|fish button|foll~|four days|hannah|harvest|harv~|i checked|impossible|include a|is|it opens|ladybirds|lady~|ledger|llan~|midnight on|minu~|months to|morning after|next friday|now ?|or go|overlooked|parcel is|pays for|pounds and|rama~|runs|self-service|show the|so nothing|sorry the|southern|takes|text~|the fish|the self-service|the wheel|third and|this message|those who've|to choose|tube~|turned out|us know|visa ending|wednesday #|who've|will arrive|will go|your ticket
-3 -7 ^# is|^bloc~|^send~|^yours|^your~|a group|at little|bristol|bris~|closing|go up|good|invi~|it leaves|nothing has|parish|pari~|queu~|reminder|rs|rs #|said no|settled|six weeks|solution|stal~|text|that's all|the attendance|the more|to do|to send|went wrong|why|your mailbox
7 6 ^a call|^do not|^mailed|^them|^under the|alar~|applicable|checking the|consultation|cost and|dear policyholder|give your|guess and|hey team|i pasted|i'm ashamed|it looks|laps~|logging in|manager's|paid and|phys~|played|policyholder|reimburse|say so|setting|spli~|subject to|things happen|tonight and|turns|typi~|we broke|we hadn't|well !|will reimburse|with the|year group|you're one|yours which
-7 -3 ^a company|^able|^able to|^action|^mail|^road|^training|as you|buy|cafe in|case|don't let|election|few of|get a|mr|not liable|open|participants|people for|plan to|port|pupi~|refr~|see|set of|symp~|texts|that you've|the chat|trains|transmitted|under an|using it|we haven't|you'll need
7 7 ^a note|^fwd|^note about|^your holiday|and from|belongs to|broadband has|clin~|depl~|direct|downloads|employer|exported|five weeks|forgiven|fwd|hi folks|it can't|link in|linked in|new system|note about|now go|ones for|over your|survey that|the coach|the demo|the whole|vienna|vien~|viktor|vikt~|was blocked|you with|you'd left|your holiday
0 7 ^activity|^activity on|^personal information|^recipients|^tenants|a former|a forum|access is|am on|anything that|asked the|bank and|bene~|blacked|breach in|by one|call centre|card today|come out|confidentiality and|copied by|didn't make|doesn't contain|down~|education|educ~|emailed the|enga~|exempt|exem~|expiry|fbi|feels|folder on|forbidden to|form which|foun~|freeze your|got this|guard|have and|illn~|information|info~|kept those|kirsty|left an|location and|match you|may concern|me with|message is|mobility|night somebody|obtained|obta~|of passports|okafor|okaf~|only by|our payroll|our reservations|our safety|outside team|partner|pebble|pebb~|pila~|pocket|posted a|question about|relating|relating to|relatives|rogue|rogu~|safety team|same page|searched|september a|site until|somebody with|swin~|systems and|that's how|the attackers|the fbi|the home|the points|they read|to people|to whom|us as|us they|visit please|watch for|were among|whom it|you among|your hours
-2 -7 ^apologies|^asked|^aske~|^it|back in|changed banks|checks|corner|dinner|dinn~|natu~|nine and|online and|settle|spri~|stro~|terr~|the refund|was received|we were|you've bought|your #|your boots
7 -4 ^apol~|lost
-5 -7 ^appe~|^going|^goin~|^menu|^saturday|^school|^scho~|^to share|^you asked|a website|and two|answer within|appointment has|booking of|cafe~|clev~|come~|dear readers|do i|everywhere|experience team|findings|flig~|for writing|go from|helpline is|i do|in three|ireland|irel~|keyboard|learn|marrow|may cancel|month so|nairobi|nature|new file|oops|password by|random|rand~|rent review|same as|she says|spel~|stai~|stored there|texts that|that everyone|the answers|the broken|the claims|the disruption|the earth|to deliver|to email|unused keys|valv~|wales|wale~|with you|write back|years before|you soon|you switched|your local
-2 7 ^art|a caller|among those|and don't|art|been and|caches|derm~|elle~|emptied|fake login|fallen|folded|has seen|he used|hudd~|is possible|it back|it shows|letter they|letters of|notes|one row|online password|our policies|paid by|personal|photo|possible that|real regret|screenshot|scro~|so very|spre~|tax code|they need|they never|urge you|visited|was visible|weren't theirs|whatever letter|willow|your messages|your visa
7 4 ^ballot|^ball~|^conv~|^orders|a note|anch~|and every|april|book by|cases|chosen|ente~|fourteen|gives the|give~|had set|hers|link was|myself|myse~|not test|notes that|now|printed the|safe and|sent|service|showing|some days|started at|television|that's why|the caller|the full|they were|turned the|visiting|was under|worry|you should|you've|your notes
7 -1 ^called|^called you|^charity|^morning's|^on #|^question|^ques~|^salt|^this morning's|^told|^we called|^your statement|again at|an unmonitored|anomaly|anom~|attached with|between three|called you|changed it|don't come|exports|get right|goal|grace|grac~|had closed|hand|it'll|it'l~|manual|ours and|portal now|proper|registered with|repair|resulted from|same note|shifted|statement we|statements are|step and|sydney|sydn~|that letter|the motion|the worst|this may|this resulted|to vote|unmonitored|unmonitored mailbox|unmo~|up at|version on|was triggered|we emailed|we mixed|won't go|your time|yours to
2 -7 ^call~|apologised|did this
3 7 ^child's|^nort~|^your child's|and gift|and know|attacker used|be here|by typing|card and|coor~|dates in|dear parent|else you|email from|erased|eras~|form has|heads-up|include name|it came|medical director|nineteen|opened #|or it|part|passwords stolen|photograph and|recruitment|regulator|reimburse you|restaurant|so #|tell your|that some|the regulator|today i|where they|you saw
-6 7 ^comm~|and check
-5 7 ^comp~
-7 -2 ^cont~|^join~|^opened|a manager|and save|and whether|answer with|anything on|boards|by text|cannot|cann~|crumb|crum~|don't buy|essay|first paragraph|id|it at|last~|limi~|made by|now to|osei|out there|phone the|please send|report|required|secure|seems to|that call|token|we take|week i|you stored
2 7 ^cv|^noti~|^please read|a piece|a silly|acquired|and always|and some|anybody with|app could|assurance|birth address|calls|can call|carm~|contractor|credentials|dates|evenings and|february a|hands and|happened to|held #|i've moved|in late|individuals|individuals whose|initials|init~|leicester|leic~|link~|on links|one priority|our checkout|our number|password has|person gained|piece of|pressed|reservations|scrambled|screens|shredded|smar~|stuff|stuf~|that asks|that mailbox|that question|the block|the buyer|the direct|the lock|the online|the router|with names|writing that|your child's
0 -7 ^enclosed|^encl~|a seat|before then|booked for|have one|jour~|margin|office by|rise|shirts|texted|type|us is|you're there|you've been
-4 -7 ^ending|^expi~|^fake texts|^pretending|^pretending to|^pret~|^time|a night|a passport|after #|already given|and dial|and go|and missed|and this|and won't|at ten|below ten|call hang|can help|cold snap|couldn't get|device we|dial|dial #|evening|fake texts|fest~|get such|grov~|install|invent|it didn't|it if|its own|learn from|leave with|nothing else|off from|one month|own so|password or|pay into|pin your|place where|post it|queue|refund|request was|second of|semi~|siobhan|siob~|snap|some id|sound convincing|sugar|suga~|suggestion|team has|teas|tick~|typed your|up wait|updated the|use|wait five|welcome|which it
4 -7 ^for you|get the
6 7 ^gym|^shouldn't|^shouldn't have|^shou~|^system|^syst~|and i'd|anyone who's|behind them|bloc~|can use|declan|gave the|gentleman in|nothing i|okay|our tax|paper will|people over|rost~|the portal|together with|way round|we caused
1 7 ^held|^incident involving|^misdirected|^misd~|^our community|^our website|^over|^was in|a contractor's|a cyber|a serious|about six|acto~|address to|and do|and file|and former|and tell|applied for|are confident|ashgrove|ashg~|bursary|callers|callers who|certain files|confident that|contractor's|current and|cycle|date of|delivery address|door by|employee's|employees|enforcement|every other|former|former patients|genuine|have our|her mailbox|himself|hims~|identity protection|it says|june we|knew that|know it|login is|logs show|lund|misdirected|misd~|names dates|of everybody|of personal|opened at|our call|payday|payd~|person|phon~|posted|protection pin|references|runs our|school and|search engines|see who|some account|someone got|sophisticated|stick with|target of|that there's|the alumni|the supplier|the target|they show|tricked|unau~|unusual activity|upon|visitor photographed|were able|who else|with something|with your|works here|your information
-7 2 ^in the|and called|app to|calm and|head|one and|pair~|status|test results|to everyone|told me|with that
4 7 ^survey|^surv~|a service|afternoon's|an alarm|and pressed|anything your|apologise unreservedly|column|dear sir|for most|informed that|kirs~|letter went|of each|part in|pasted the|rang the|severed|shouldn't|signup|stolen the|teacher|the easter|the other|there at|they saw|this afternoon's|to rely|trusted us|unreservedly|yours among
-1 -7 ^this|apologies the|breakfast and|clean|corn~|in lisbon|kind regards|minutes are|readers|residents over|stop|that cost|the biggest|the cake|timetable
3 -7 ^work|ran it
5 7 ^wrong attachment|a collector|all weekend|and her|and moved|appropriate|april and|been told|defence|destroyed|didn't check|fee and|handed out|has it|invoice without|is owed|it had|leeds office|lock on|named|notice of|office in|on a|pati~|room number|showed the|shown a|the families|the page|the reports|the said|to our|util~|we handed|with all|wrong attachment|your part|yours has
-7 0 a description|been swapped|burs~|copy is|description|enti~|family may|for fifty|has turned|in red|it may|legi~|log and|moved away|nobody's|of members|one you|personal details|plain|please come|required to|story|team and|that weren't|the attachment|the emergency|the name|the tribunal|the web|tribunal|trib~|wellington
-7 1 alone|by another|countries|has returned|hasn't been|he's been|including the|it can|move|not discuss|over to|server|the flat|we wish|welfare|welf~
7 -3 as a|in january|issu~|next three|packs|samples|scheduled|take two|the deadline|the letter|the monthly
-4 7 as there|he|know !|reason
-3 7 behind it|concerning|cost us|documents to|files were|group chat|household|it could|letter this|on and|one colleague|read out|them with|turkey
1 -7 bounce|journey|so is|studio|was touched|wondered
-7 3 children's|cond~|hack~|projects|task~|to add
-7 6 could be|forwarded|the public
7 -6 deadline|received a
-7 4 last #|toke~
-7 5 posted on|profile|prof~
6 -1 !|^demand|^dema~|^lect~|^service|^stat~|^toda~|^your name|a fenwick|apologies from|arrived|as intended|barely|booking|box so|changing room|dates for|dish is|do look|drain|either day|eleven minutes|filled|fill~|fire officer|fjor~|gwen|haddad|have made|high~|i wrote|it before|land|last step|late|lumiere|lumi~|mistake and|moth~|mrs a|never happened|nothing personal|now with|ordered from|our printer|pair of|push|puzzles|remaining two|safe to|sesame|sesa~|sold in|tariff|tari~|than to|the diesel|the front|the migration|threatening|time and|tonight's|two apprentices|tyre~|village|voyage|voya~|was short|you make
-6 -5 # between|# minutes|# or|^at six|^autumn|^autu~|^begins|^begi~|^buil~|^closed thursday|^display_name mailing|^do|^ends|^flat|^high|^join|^nights|^opens|^order is|^refu~|^starts on|^stud~|^sunday|^table|^the display_name|^we read|^your table|a breach|a head|a price|a spring|a video|a written|above the|account {}|acorn|address user_email|advance for|an exam|and unplug|are excellent|aren't running|as to|avoid|badge and|blankets|budget|buses aren't|claim and|clear the|closed thursday|coming to|company of|consider your|could tell|county has|depend|depend on|depot and|do anything|do the|due {}|end|end was|error|far|fence on|first|firs~|five working|floc~|for someone|for thursday|free in|fulf~|get one|gift card|go off|graham|grah~|had made|had said|handlebars|happens next|hated|hate~|have a|he knew|hearts|helped by|hi callum|hi marcus|his notebook|i realise|if so|it asked|joan|joins|keep|knew it|ladd~|lasts|leave by|left its|letters crossed|lived|manufacture|may refuse|meeting you|miles|moun~|neat~|nobody at|nor|number nine|oddest|odde~|of anybody|on tuesdays|oops you|ottilie|otti~|payments and|pell~|please call|please clear|potatoes|pota~|quota|receipt or|regret to|request_email|return them|runs and|runs out|sandwiches|save you|scheme is|school office|seam~|secure your|seeds and|set out|seven days|she said|she would|shop~|since and|six months|so far|someone could|started in|suns~|sure|takes place|teapot is|telephoning|tells you|that word|the black|the buses|the display_name|the far|the junior|the mornings|the music|the oddest|the retail|the role|the yearly|there the|these someone|think about|title you|to avoid|to collect|to meeting|to request_email|travelled|tull~|twenty-two|university|until wednesday|upda~|user_email|uses what|vete~|warmly|was added|was what|washing machine|we've offered|went by|were stolen|who does|width|widt~|will show|words and|worn|writes will|yards|yard~|years ago|yellow|yell~|you accept|you give|you hoped|you must|you set|you travel|yours sincerely|{} due
6 1 # c|# cest|# then|# which|^bin|^information regarding|^july|^please disregard|^printed|^published your|^we printed|a blank|a block|a repeat|and remain|and she|and we|answer on|anti~|application is|are proud|are some|are we|at lunch|back some|be destroyed|be looked|been paid|before anything|below it|block list|booking and|both of|carry it|centre on|cest|charge and|cool~|count|crew|day it|delivered for|difference will|else in|flor~|for another|for over|fork|got nine|grey~|having|havi~|he should|he'd|i'm deeply|information regarding|is sent|it begins|it myself|last autumn|like we|me at|middle and|morn~|next bill|oliv~|on each|online by|operational challenges|ourselves on|pert~|photo of|plus #|pride ourselves|progress|published your|qualification|radiator|same hour|saturdays|sent it|should it|sight|sigh~|some distance|spring and|still don't|taken a|that one|the airport|the chair|the field|the sofa|the test|tidewater|to cover|to release|told by|transfer and|transposed|transposed two|trent|tren~|twice for|until six|was closed|we pride|weekend|who hadn't|who paid|worm~|you had|your money|your own
-6 -6 # days|^chrome|^chrome on|^chro~|^from chrome|^help|^is running|^our privacy|^privacy policy|^reca~|^river|^rive~|^visit|^your certificate|^your phone|a decision|a r|a wonderful|abolished|abol~|accept the|account manager|another in|are about|available for|average|aver~|bag of|banking|been processed|been stolen|begi~|below|bernard|button below|cause and|chairs|changes in|christmas|chri~|chrome|chrome on|clos~|come first|come for|cook~|costs us|day what|daylight|dayl~|directors|do you|easier|easier to|east|explains|fallback|fence|fenc~|first come|first served|for them|for whoever|free|from chrome|gladly|glad~|guests|half-term|hall~|has died|hat|have to|he was|helped|her that|holds a|hon|in once|in trouble|inconvenience|ladder|largest|learnt to|limited and|linen|manager and|marg~|market|means an|message nobody|mild|of tea|or move|phone you|pipe~|pot|programme and|read in|refresher|rehearsal room|right you|rowing club|run|said and|see where|seed~|set off|several of|slice|slugs|slug~|tests|than in|the child|the early|the east|the first|the last|the remaining|the slugs|the tea|this list|tickets for|two ?|two-step verification|us otherwise|used once|virus|viru~|wait and|we need|we've looked|were impressed|were so|with anyone|woman|woma~|wonderful|you're still|your fare|{} !|{} ended
-3 6 # february|assume that|between march|club secretary|controller|copied #|grab #|grim~|histories|i've reported|in software|it's got|learned your|members list|no copy|phone|pulled the|reply all|safeguarding|under profile|vulnerability|vuln~|your diary|your front
-6 -4 # pounds|^a very|^between|^betw~|^day school|^ends in|^forget|^forget something|^in|^left a|^memory|^memo~|^snow day|^storm|^strike on|^very|^very good|^week's|^you forget|^your refund|^your saturday|a foot|a pair|a sentence|a walk|a wet|about our|account or|also ask|always the|and instead|and nearly|and said|and say|and twenty-five|anything we|are made|are taking|ask|basket and|be read-only|be unreachable|because a|because your|before christmas|being held|best wishes|beyond|beyo~|bram~|breach|but we|by sms|called on|cannot be|castle street|cement|ceme~|come up|comes the|compass|connector|crim~|culprit|culp~|cycl~|daily limit|day school|days to|dear~|developers|didn't go|done so|down what|drip~|drivers union|each class|each morning|early as|else has|export your|far away|file put|first is|first order|following tuesday|for students|forget something|forty children|from ten|frost has|frustrating|furious|furi~|getting in|getting lonely|grammar|has asked|has passed|hedge|hi ingrid|him a|i looked|if the|injured|it you|it's an|items|item~|josh|kill~|let|listed the|live~|look up|looks after|mail to|main points|margins|merino|minor|mino~|mistake ?|money is|month we|month's notice|months after|months later|mud and|not about|of people|of their|one has|opens the|opinion|opinions|or a|or an|order before|our policy|out empty|past #|past seven|planning application|planting|plan~|please arrive|pool and|post to|posted to|print|print it|pull the|purs~|queue for|read-only and|reading at|reduced|refund this|reset the|restock|return postage|returned|revoke|rude|safe on|saves|scarcely|sender_email|service at|seven minutes|share a|shops for|sign-in attempts|snow day|something ?|something is|sound of|spin|square|stages|standing at|standing there|still have|strong opinions|that half|that night|the export|the hedge|the lantern|the licence|the meeting|the sentence|the single|the status|the sum|the west|the whistle|the wind|then comes|thick|thic~|this address|thun~|thursday evening|thursday to|tls|to answer|to new|to ring|to spot|to travel|toma~|tools are|twen~|unco~|unions|unplug it|unreachable for|us between|usually lasts|walking|we return|weav~|what the|where does|whistle|wind|without notice|work on|you get|you mentioned|you no|your car|your national|your points|your refund|your saturday
-6 -3 # x|^brig~|^friday is|^mailing|^parcel is|^we need|^with a|a false|a nuisance|a plan|a shop|agnes|agne~|and something|and stopped|app's|app'~|appeared in|appointments|around the|bank statement|be standing|because of|bikes|bite|boar~|brig~|by direct|card under|changed your|cheapest|customers do|developer|differently|doesn't suit|drif~|enquiries|facing|facing the|half price|have saved|heels|hill~|hotline|hotl~|how hard|if a|is opened|labs|leader|limit on|lips|machines|may now|me back|messages|name on|napkins|napk~|ninety|not and|nuisance|nuis~|of security|or #|passed it|quarter of|recycled|six-~|so do|some data|something in|spot|suppose|talks|the application|the cheapest|the dashboard|the nursery|the register|the residents|this news|tickets from|to cancel|to date|to show|travel on|unlo~|us than|warmer|warmer by|whether to|women
-6 -2 ^a|^company|^cust~|^elec~|^university|^univ~|^your message|a place|a while|accounts of|been ordered|callum|checkout|database on|essa~|film|grat~|has looked|has opened|has promised|hour this|i'll text|in two|keys|members|new account|no more|of last|others|pairs|press|records|sanjay|sanj~|seriously|show|something you|speak to|start and|subject line|that fails|the address|the affected|the election|tin|what~
6 0 ^a new|^by someone|^disregard the|^interest|^morning|^not take|^on your|^recent booking|^rent|^tour|^update regarding|a heads-up|a replacement|a retry|a view|a warm|about how|accept|ahead for|already|alre~|although you|an appointment|an honest|bank charge|bays|be handed|beav~|been a|bigger|billing|calc~|clearly|compared|cracked|cross|curt~|dear member|debits|delivery free|deputy|deputy head|depu~|direct debits|disregard the|each on|early with|eigh~|ginger|ging~|glasses|green|happy to|harder|has two|hear you|in somebody|is already|issue and|it plus|kestrel|kest~|let down|letter from|list instead|lunch and|manager st|message as|morning we|mother's day|music and|naughty|naughty step|naug~|night we|nine times|no mark|novak|of direct|offer in|one page|or not|our contact|our sign-up|our supporters|owns|panels|produced|product safety|pump #|put the|recent booking|refund it|renee|retry|roderick|rode~|saoirse|saoi~|school business|second person|side we|sitting in|slots on|solar|solar panels|spaces|spent|standing in|tank~|that can|the batch|the city|the damage|the depot|the hut|the naughty|the slides|this could|to delivering|too little|traffic|traf~|trip|try once|under and|update regarding|us yesterday|use ?|view that|was sitting|we raised|with two|written the|you but|you send|your crate
-4 6 ^account and|^hospital|^hosp~|bought from|clubhouse|condition|considered|fold~|in hull|inform|license|occupational|occupational health|of dates|priv~|protection lead|sideways|the clubhouse|time you|you've a
-2 6 ^affecting|^affe~|^mess~|a return|all and|and contact|and expect|and june|broke the|by law|cause for|contain|course of|dele~|destroy it|donor|dono~|estate|for alarm|fourteen people|i've told|inside|is connected|medi~|of customer|of information|protection and|reception|seen|sending and|settings and|slow to|solicitor|sums and|surname|this must|told and|trustees have|unea~|visitor|volunteer who|what her|which certain|you've moved|your housing|your income
6 3 ^an|^and we're|^had|^the|^to you|added your|advice on|and photos|apologies to|arts|automated|be no|been suspended|book you|brought in|chal~|circumstances|contents|debit|direct debit|experienced a|for #|gain|generated automatically|give|gone to|have them|hospice|hours will|i made|in place|is below|it runs|it up|job that|juniper|just the|march invoice|mart~|network in|night|nonsense|nons~|off anything|order to|otte~|pain~|penn~|prin~|remain anonymous|shred|supplied|supported|system and|the bag|they~|too|took your|was done|was shown|wire|with four
6 2 ^and how|^calendar|^first name|^outage of|^plain|^plai~|^platform|^plat~|^twice|^twic~|a human|account is|allotments|and #|and apologise|and ten|anni~|badg~|before sunday|behind a|bin is|brot~|cluttering your|colour of|comes off|days of|desk on|digits and|eaten it|either way|elli~|extra bags|faulty|fires|for and|guests is|had to|happy reading|has not|has our|hello readers|hi dan|i'll be|inbox is|incoming|inconvenience this|into their|january|janu~|jasmine|jasm~|libraries|loft|merr~|need eight|news about|no late|of class|of policyholders|off that|pasted it|plc|prai~|providers|rahman|rahm~|rang us|recordings are|results|same seat|says it|scheme|scout|scout hut|scou~|scri~|send button|sent from|so it|spot and|streaks|teaching|technology|that cannot|that might|that order|the coming|the digits|the gallery|the saturday|the scout|the send|the slip|the spot|thri~|toes|turn up|vend~|was stored|we released|wes|when you'd|with its|word on|workforce|wrong day|years as|yesterday's reminder|your fund
6 -2 ^asked for|^not|^pape~|^street|a complaint|automated message|be #|blaming|both|cell~|covered|excess|expecting|fines for|for certain|for this|has apologised|haven't lost|here is|i'll ring|invite|it belongs|leaflet|lovely people|love~|myself and|perth|recipe|sant~|so are|stroke|us how|week for|with #
2 6 ^atta~|^of a|a nurse's|accessed|account information|and health|been destroyed|bridget|but i|by people|click here|clients|coins|come in|could include|court order|dire~|discount for|don't pay|failing|fitness|folder within|gets a|graduation year|hand~|have every|heads|held your|his direct|households|information could|kindly|kiosk|kios~|letter on|licence numbers|links in|looking for|namaste|nama~|no encryption|nurse's|obtained a|of your|officer|officer dpo|policy number|pote~|readings|rents|replaced|reset every|shows|swapped two|taken|tax letter|the man|the run|the table|unauthorized party|watch|we added|we'll cover|whom
6 -3 ^audi~|^emai~|apologised to|due to|file from|got out|it took|it's right|may so|the survey|this friday|we deleted|why not|written on
0 6 ^backup drive|^cyber incident|^data breach|^families|^note~|^photographs|^running routes|^season|^season and|^seas~|^showed|^staff|^staf~|^vend~|^your running|a degree|a personal|actor|adding the|advise|affecting a|and date|and password|and security|another room|appears to|are contacting|as well|assembly|authorities|backup drive|branch opened|calls you|closed it|confidence|contacting|contacting you|copied and|dang~|data extremely|dear client|delete the|documents were|door with|doors and|downloaded the|for sale|forbidden|forb~|fresh password|friday we|fully committed|gained|get yours|here for|hiya|hiya !|i think|i'll write|identification|injury|inside our|kavi~|linked to|means that|newsletter that|not open|number expiry|on or|one case|our admissions|our most|our people|please pick|posted your|prefer it|prescriptions|present in|quayside|remained|running routes|season and|signal box|spok~|staffroom|stick|stride|telephone call|that what|the copy|the fact|the signal|the staffroom|the woman|they could|those who'd|thought i|to get|to update|until it's|username in|valuation|what they'd|whatsapp|who feels|write this|your choice|your mail|your running
-5 -6 ^bad|^downtime|^down~|^ferr~|^hote~|^last year's|^received your|^we've received|^year's|^year~|a longer|a professor|a revised|acorns|adds|any change|approval|are the|be charged|begins with|borrow|breath|by your|certificate to|chan~|clicked|cold~|crac~|crea~|days a|didn't work|dispute|do this|downtime|easi~|encrypted the|extension #|father|fill in|fit|generally|gove~|handbook|he said|husband's death|immune|immune system|is a|is an|is stored|isla~|karen|kare~|last week's|later the|learn of|less than|limes|little acorns|man has|may mean|ministry|minutes|month|next week|not read|now share|ombudsman|ombu~|one tap|one without|open from|password of|payment within|payments|performance|permission|pipes|plan or|portal password|professor of|ready we|review my|seed swap|selected|somebody's|south|stov~|sugg~|tap the|ten|ten weeks|th to|that only|the delay|the handbook|the issue|the ministry|the tune|their bank|them nothing|they have|though the|times in|to learn|to lodge|to put|told her|trousers|tubes|unable|unable to|unab~|under security|wait|week so|when #|will never|worked in|working in|works only|you have|you think|your app|your husband's|your protection
-6 -1 ^been stolen|^election|^hack~|^impo~|about the|and gives|applying|bay|be viewed|begun|begu~|bucket|changed in|customer services|data~|dietary|for applying|forw~|in after|in release|inconvenience and|is deleted|is enough|is involved|managers|mend~|menu|notice is|on to|opened and|our privacy|piec~|quarter|rose by|seventeen|sixty-two|sixty-two of|the messages|us if|visas|visas and|visa~|waiting list|was asking|what i|wishes to|years|your savings|your surname
1 -6 ^boar~|^name|^out of|call at|great|grea~|in october|is up|love|not send|not take|receipt|remi~|sent in|solu~|the morning|the print|them is|webinar on|welc~|your appointment
-2 -6 ^cancelled|^first_name|^issu~|^month|^not our|^outc~|^safe~|^you|a moment|academy|activated|are held|aunt|be looking|bench|changed and|decisions|drawn up|enjoy the|have promised|it isn't|it on|maestro|maes~|march and|message|misc~|need not|not our|offshore|outcome|outc~|page for|quote is|rais~|rele~|routers|scratch|still|text the|the gym|two new|we'll credit|what went|your accounts|your card
-6 1 ^chat|^dele~|^lane|^room|^you're on|a promise|account could|alone and|an incident|and keep|and one|annika|apologises|be held|be turned|been at|by a|carol|describe|genu~|good news|him at|hospital|houses|i only|in private|investigation|is full|marriage|marr~|members of|mirr~|number is|office about|originals|out for|phones and|please take|plot~|pools|pool~|residents|sham~|she did|stores|the checkout|the deck|the plant|to end|too and|vani~|who'll be|your details|your door
-3 -6 ^deadline|^dead~|^outage|^outa~|^parcel|a text|acad~|address has|and passwords|and send|and two-step|avoi~|back for|back of|be returned|change was|charged|closes on|death in|engineer on|find|first_name|from five|had one|husband|in online|is at|knew the|last one|leave|let us|loses|lose~|meet your|nineteenth|now even|offers to|offs~|pain|pounds|quarry|refund for|rene~|rescue|set at|statement is|ston~|the corner|the day|the kids|the nineteenth|the second|till~|trial|trou~|was cancelled|who must|within|would not|your table
-1 -6 ^declined|^decl~|^no|^you by|come home|exce~|fram~|hollow|moved house|parcels|plot #|poun~|said so|see it|site in|this summer|trev~|trig~|tyne|wave|week's|your booking|your box
-1 6 ^direct|^lost a|^person|^reused|^reus~|^support|^visible|a travel|accept my|alli~|another country|anyone contacts|are looking|auction|auct~|be read|because for|brought up|bureaus it|buy anything|by anyone|by standing|card in|cifas for|claimant|client list|did nothing|direct deposit|docu~|eleven days|every two|finances|found|found that|grievance|have heard|i use|iden~|in those|income and|intruders|it showed|it used|it your|least one|loan with|lobby|lobb~|marriages|my apology|name mobile|no reason|of human|our membership|over a|passport|pave~|people did|phone and|price until|pryce|pryc~|recognize|ruin~|say it|scat~|searched the|set a|setting has|side~|standing order|strangers could|sums|tax returns|the lobby|the settings|three bureaus|turns up|up two-factor|use of|used to|was still|will sit|with cifas|would seem|yesterday about|your weight
-4 -6 ^down on|^fair|^repo~|^tick~|a drawing|a straight|account security|adds a|and people|and sign|and watch|announced that|another one|are on|authentication wherever|automatic message|bank straight|bare~|be us|begins|budgets|can only|cancel the|click below|close on|complete|concerts|conn~|courts|criminals have|curious|curi~|d|doesn't|does~|ever|expenses|fishing|fish~|flight|had in|have ring|hot|impossible for|it again|key|left us|look as|mailings|meeting in|messages are|ninety-four|notifications|now sign|october and|our standards|packages|people need|prim~|residents will|safe account|shared the|sheep|shelf|sign out|simp~|standards editor|stars|states|switch|switch off|taken and|text you|that have|that you're|the company's|the passport|the school|the weekly|three in|today with|tria~|week a|while you|will not|you choose|you weren't|your one-time
-5 6 ^field|^fiel~|both and|forum|foru~|nhs|staff
1 6 ^i|^incident at|^involving|^notice of|^personal data|^photos were|^what was|^your photos|a nurse|a sophisticated|a storage|a train|account belonging|address your|and re-enter|anybody has|are able|are notifying|august an|be stolen|been adjusted|believed|block any|by transfer|card has|deleted|demand a|drop|earlier this|feed|fitn~|four others|halvorsen freight|hardware keys|has notified|has taken|have obtained|hour with|hours at|ico|identification documents|identified|if someone|incident involving|information was|intruder out|is encrypted|licence number|limits|logins have|lost in|my laptop|not pay|notifying|open day|opening times|or about|our logs|our nurses|our statement|patient|payment by|photos were|piece|pixel|plain text|please choose|please note|pock~|priority|protection|put a|re-enter|re-enter your|re-r~|remains a|said about|security number|servers and|she read|slipped by|so to|spou~|state law|system of|that used|the bank|the ico|they took|this notice|times by|took it|took some|transparency|treatment|was accessed|was copied|website between|whether your|who you|with emails
-6 3 ^matt~|^stra~|and see|details|july and|not use|report to|shop's|walked|we've no
6 5 ^phon~|^some news|^we value|a change|and not|badges|being looked|bins|clock|dear residents|designed|emailed|evening of|gave you|have since|heart|in it|it's|january our|know what|morning and|no one|not come|notice on|on march|ones are|order of|our network|our receptionist|performed|prints our|pull|remove the|sealed|seal~|shif~|some news|team|the review|thro~|uploads|us in|weekend and
4 6 ^please do|a folder|a person|angry|angr~|audi~|bought|boug~|but no|by us|defe~|going|goin~|hettie|i've been|i've had|into a|lorraine|me if|mrs abara|night our|one of|our guests|quotation|repeat|replies to|seating|secr~|split|tenants|the site|three of|tracker|transfer|tutor|unkn~|was the|you because|you'll have|your record
6 -4 ^published the|and i'll|four minutes|merged|players|power|powe~|rehe~|signs|you typed
4 -6 ^quick|^quic~|cent|changed we
0 -6 ^rele~|^the parcel|^went wrong|^what went|active|are fine|astray|been resolved|breakfast|false alarm|fast|had an|hope|in law|merely|mere~|no harm|one about|open it|path~|per cent|programming|raise|side|stop sending|the seed|trip was|trouble and|upload it|us so|went astray|your october|your reference
6 4 ^school photo|^your delivery|^your exam|a donation|a setting|advi~|allowance|applied|apri~|back at|between|betw~|caller|cause|driving|handed to|i know|impact|it one|it's in|left your|living|livi~|my mobile|nigh~|occa~|offered|or sign|page of|put|recording is|reported that|results and|school photo|shre~|some instances|summer is|tax year|though you|to remain|to tell|we are|you put|your balance|your exam|your march
6 6 ^the wrong|a discount|altogether|case~|certificates|chart|coach|colu~|cons~|duplicated|gave away|grab|greetings|had chosen|hey you|i sent|i'd like|is switched|it was|it's only|last four|lind~|listen|log in|manage|merc~|next one|one thing|only learned|organisers|page was|petra|practice manager|reservation|right one|saturday we|six days|strictly|the manager's|the organisers|the printers|those|thos~|which was|written to
-6 0 ^thir~|a fake|ackn~|agent|and had|and has|ask how|bern~|by its|call last|card to|certified|contain a|down on|event|flat|fr|if anyone|inju~|installation|is and|it a|join~|know so|matters more|moor~|next to|no questions|nothing matters|only from|pond|post was|quoting|register|returns|see that|tell|that each|the reason|the under-tens|to seven|trail|under-tens|undo|via|we've closed|web|will~
-6 2 ^to read|a lawyer|all night|and its|and wages|another|anot~|barc~|children who|deta~|goblin|gobl~|grateful if|had yours|news and|not reached|recovered|the access|what that|wiza~
5 6 ^you about|a fortnight|admissions|colleague|dear customer|digest|february and|for anyone|from their|halvorsen|in that|included a|invoices|its author|legal|letter we|listened to|mask~|next time|ordered in|overnight|people saw|posting|prepared|rasm~|receptionist|ring your|rotated|safety and|she'~|so has|so your|the alarm|the draft|the june|three hours|to anyone|today and|up|users saw|ward|we've rolled|well that|went on|you keep|you learned|you tonight
3 6 a locked|adviser|all times|and calls|and change|and did|and told|any email|before i|careless|debugging|debu~|device out|email are|emails|enough to|i typed|image|in again|it not|labo~|letter concerns|make|malicious|mali~|offices|page the|passwords of|person will|prio~|reason for|recr~|rent~|researcher's|sheets|sorry and|suspicion|the researcher's|thoughtless|thoughtless and|was thoughtless|we found|with suspicion|writing with|your servers
-6 4 a phone|beacon|by card|colleagues|paragraph|poking|poki~|swip~
2 -6 affected|and worth|level #|march statement|notices|number into|number of|pdf|shir~|the leeds
-6 6 cach~|safe~
-6 5 fourth|it now|location|one by|voic~
6 -5 free for|gold|your shop
3 -6 half|harm done|thrown
5 -6 the crew|your settings
`;
