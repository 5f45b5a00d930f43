import type { RoleWords } from '../../languages/sentence-role';

/** What the meanings of words say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleConceptWeights: RoleWords = {
  apology: `
-40 in if
34 sorry
33 forgive
-33 sorry if
31 i forgive
30 i sorry
29 shame-joke
-27 and-also what
-25 was inconvenience
-24 like-as sorry
24 regret
-23 haha
-22 our guest
21 and sorry
-21 with from
20 sorry this|very|you ask
-19 forgive we|renew
18 not sorry|this responsible
-17 collect on|if
17 responsible article|sorry you|you sorry
16 ask forgive|not admit|not responsible|on mistake|sorry and
-16 not collect
15 admit article|article sorry
-14 may
14 sorry already
-13 bad|for any
13 deserve we|forgive this|from family|sorry automatic|sorry on
-12 any|button|inconvenience
12 is sorry|responsible|sorry article
11 it sorry|sorry one
-11 sorry any
-10 sorry from
10 this not
9 please our|sorry mrms
8 particle
`,
  fault: `
57 yesterday
49 without check
46 that login
43 is only
-42 card not
42 may not|we let
40 article responsible|had|morning we|post not
39 is wrong|not check
-39 will
38 we switch
-37 notice this
37 tell #|weekday tell
36 from address|those password
35 not freeze|release|with names|write #
34 last year|refuse|swap|test|that choice|we sell
-34 show is|those include|your amountwords
33 # once|# that|clothes|download article|heshe on|right article|show article|while-during move
-33 write to
32 # but|# get|has delay|is family|must has|our view|table|view #|was
-32 address deliver|responsible and|that automatic|tomorrow
-31 before #|happen #|if was|nobody has|or|that tell
31 charge your|choice wrong|human we|include is|not encrypt|not security|other your|print article|that weekday|was #|yesterday that
-30 and would|and-also|like-as this|number-number mail-number|our more|regulator|this because|was affected
30 copy from|had from|laptop was|names other|not value|notice that|outage energy|placeholder|price not|show number-number|turnsout|two hour|we run|weekday include|weekday you|without
29 between month|broken cause-technical|cancel of|close those|had put|inbox in|is come|it account|notice if|only to|our use|your #
-29 so-as|tell on|this do
28 # meeting|can open|draft|for day|from check|from nothing|it must|message #|message in|money right|not everyone|otherwise of|run article|since it|that identity|that some|those do|was if|we use|yesterday we
-28 and think|buy in|choice in|data affected|for this|lost and|meeting is|not keep|now in|one right|sorry with|that lost|thirdparty our
27 and person|article click|count|data you|do phone|everyone get|human|is still|it go|know not|laptop not|one put|person has|phone with|price #|that those|this only|those article|we accept|we letter|weekday was|with phone|would article|yesterday has|yesterday you|you discount
-27 by weekday|current-status not|doctor and|email not|email this|include photo|is new-one|is thirdparty|know it|link it|not open|only not|same not|send by|thank|to current-status|your health
-26 # afternoon-evening|already|and account|and refund|before weekday|card was|condition-case in|has hasbeen|inside-outside our|it stand|mistake cause-technical|money not|not charge|our mistake|password encrypt|risk of|sorry and|speed-internet-article on|that about|this message|to for|wrong that
26 # inbox|# right|and sorry|article cause-technical|by that|date was|department has|for hour|is school|manager and|manager you|may open|month person|not date|not try|number-number hour|number-number person|one mail-number|pasttime-had|tell therefore|that our|therefore article|they of|we number-number|weekday
25 # buy|because one|calendar article|can login|check of|from agent-admin|from other|get we|has find|it this|link of|message what|new-one that|newsletter of|not sorry|office in|patient article|plan your|post it|recall|subject of|that account|unusual|we print|weekday then|weekday we|wrong
-25 cause-harm in|compensate|correction|forced-circumst forced-circumst|has had|in there-exists|is think|month hour|not nothing|since article|to same|we we|weekday by|what we
24 # include|# not|# size|and i|and-also what|approve on|article access|article story|article then|article with|delete #|depend article|discount of|download|get that|i please|it result|itmeans is|morning weekday|must and|of food|on we|one login|percent of|person thirdparty|progress school|steal|that home|this morning|those account|those was|upload article|we day|will see|year last|you bill|you committed
-24 already we|at this|bank in|because cause-technical|can|card date|contain system|everyone not|happen cause-technical|has agriculture|hidden-breach|hidden-breach article|in this|is get|is put|last mail-number|more and|not this|not will|of forgive|of use|one certificate|stay-calm|think you|thirdparty not|this our|was responsible|what had|with what|you leave|you until|your own
23 # send|affected from|article nobody|attacker to|button|charge money|community article|do go|everyone can|family health|file|heshe health|in thirdparty|is new|it was|laptop encrypt|list|month our|next with|night #|not compare|not end|notice on|number-number right|of include|one hasbeen|only #|parcel #|password from|recent that|recruit it|still number-number|supplier to|that #|that level-step-part|thirdparty in|to right|to team|two mail-number|two to|twofactor|vehicle-train in|was our|we deliver|we first|we put|we version|while-during system|would|write
-23 everyone we|front-back is|get you|heshe from|i #|if|key and|may and-also|names photo|next|not repeat|of level-step-part|official|old not|regret and|sorry on|tell we|that address|that public|that see|this breach|this email|until weekday|voucher and|you affected
22 # tell|# was|again it|article discount|article very|at not|because #|because not|before get|big and|booking and|but article|day if|deserve we|discount article|discount on|do some|experience article|from #|home for|hour but|in write|it some|mistake has|new-one not|not close|not for|nothing hasbeen|of first|of get|of has|of order|of other|personal and|problem of|release it|that on|therefore is|they address|this deadline|those while-during|was encrypt|we because|website #|what if|when we|with of|your get
-22 and affected|and personal|any|article more|article work|click article|data that|everyone bill|everyone day|everyone month|file at|file may|hasbeen this|identity not|in other|is photo|it at|it very|level-step-part article|not more|not reply|now|of notice|of therefore|phone #|phone phone|police|reply in|send this|some of|that cause-harm|those automatic|until to|view names|voucher it|was this|we by|we queue-wait
21 # account|# is|# your|affected limited|afternoon-evening to|and please|and-also has|ask has|attacker use|between|but is|cancel your|cause-technical system|deliver day|email we|first from|for two|form of|fraud article|from some|from sorry|good and|has can|hasbeen access|home address|in address|it again|it file|it since|it your|leave your|manager is|month website|morning|nobody we|not switch|of start|of would|on cause-technical|on weekday|one access|our date|our mail-number|our may|our photo|our release|personal we|responsible of|send morning|show #|support-agree you|that everyone|think that|was do|was since|we home|weekday ago-long|without is|you door
-21 already in|and data|and night|and there-exists|before afternoon-evening|broken at|come this|do to|everyone weekday|fix|from copy|has anyone|help|how you|identity can|if cause-harm|in very|include email|is personal|keep|more #|noevidence|not noneed|not one|not save|number-number number-number|our by|our plan|person in|photo was|that confirm|we respect|while-during month|work is|year of|you nothing|you other|your like-as
20 # article|# can|article human|article webinar|bill of|by account|come article|community and|compare in|do with|everyone your|from family|government article|happen while-during|has affected|has bad|has deserve|has more|hasbeen from|hour we|in parcel|include of|it may|last it|login article|login has|may about|missedskip|mistake article|mistake of|mistake those|month of|morning hour|morning now|night to|of list|of month|of subscribe|of version|one customer|one our|our without|read article|responsible our|sell article|sold|some has|speed-internet-article in|that date|that put|to thirdparty|visit that|was must|was speed-internet-article|we apply|we release|we wrong|year before|your to
-20 always article|and get|and if|and view|article easy|article yesterday|at has|by this|contain cause-technical|delay month|do nothing|employer|fair|free|from delay|from want|get wrong|has collect|has hidden-breach|has today|hasbeen by|hear|hour then|if limited|if we|in can|is data|is keep|it exit|mail-number identity|maintenance to|measure that|message and|new to|noevidence apparently|not of|not until|notice you|one new-one|renew to|see in|shame-joke|some it|something cause-harm|table from|to we|we love|while-during this|with is
19 # customer|# one|anyone thirdparty|article in|article test|article value|because that|booking that|broken|card #|cause-technical|clean|collect you|different of|email our|energy of|family was|file everyone|file with|for number-number|for weekday|from first|get notice|had not|happen is|has accept|has choice|has two|i from|i that|i was|in result|in weekday|is nothing|it address|it think|itmeans|know is|let you|measure and|measure article|money on|month anyone|month that|month write|names family|not login|not still|on that|order #|our night|our own|our please|problem to|queue-wait that|since not|some article|sorry our|tell that|thanwise thanwise|that article|that office|there-exists|therefore you|to cc|to list|twice|two|typography|unauthorised|vehicle-train from|was delay|we and|we today|win|with other|without that|write your|wrong file|your furniture
-19 # same|amountwords was|and know|and order|and show|and some|apology-present article|article digital|article regulator|article still|at office|bank|body your|buy your|delete from|everyone ask|everyone at|first names|forgive it|from yesterday|front-back article|hasbeen office|hour it|identity-pseudo|if has|in at|in therefore|is full|it notice|know you|may happen|mistake was|month while-during|names doctor|not replace|number-number year|of feel-worry|of new|of new-one|one very|or to|reminder human|return everyone|season start|start one|start weekday|system at|this there-exists|those upload|tomorrow morning|was i|was include|with courier|without booking|you bring|you work
18 # automatic|# because|# member|# twice|access by|account #|afternoon-evening weekday|and human|animal|any in|article bank|booking our|breach happen|button not|calendar of|calendar to|can change|condition-case article|condolence|connect-join|date right|door that|fee #|fee that|file for|freeze your|from data|from to|had for|human change|i article|i do|i give|i read|if names|in phone|invite to|is therefore|is we|it is|it mistake|keep we|laptop it|leave|mail-number in|mail-number it|manual and|money everyone|month we|names mrms|not bill|not know|not therefore|notice hasbeen|of reset|of vehicle-train|of was|of week|on amountwords|on everyone|on vehicle-train|once to|or any|our accept|our last|password that|personal it|phone was|possible if|problem cause-technical|put it|receipt #|recent is|recipient to|responsible alone-together|responsible own|right we|risk in|security that|see that|see to|send you|short-few you|some may|subscribe you|supplier cause-technical|survey that|that breach|that pasttime-had|that to|think is|thirdparty article|those of|was accident-inadvert|was already|was with|we date|we post|we swap|we that|website website|weekday that|will come|with it|without right|would to|write on|you number-number|you two
-18 # like-as|again new-one|already our|already to|and everyone|and service|and today|ask delete|buy one|company in|delete those|email you|end from|everyone before|everyone our|explain that|first in|from this|get at|give one|has must|has new-one|identity amountwords|if article|if get|if something|if want|in button|inside-outside and|is always|is discount|is weekday|it already|it apply|it list|it nothing|love|message article|morning and|number-number month|of ack-listen|of delete|one new|other is|our again|our is|our mrms|password your|percent article|promise-notus|refund article|security your|sorry i|sorry we|stand article|still on|still your|that happen|that responsible|then #|then in|there-exists nothing|we support-agree|we therefore|with from|would like-as|you between|you lost|your if|your not
17 # it|# we|# website|# when|ago-long of|ago-long year|and apology-present|and first|and we|article energy|article freeze|article reminder|article save|article share|build|but our|can read|cause-technical on|confirm article|copy names|courier-post|do game|end it|everyone student|file on|food and|for because|for first|from community|from until|from week|has open|has save|heshe has|hour come|human to|if photo|in community|in expose|in return|it own|let article|like-as it|link to|maintenance|may access|mistake|month automatic|month photo|music #|names is|of agent-admin|one|one cc|one not|one staff|other names|our delete|our manager|our measure|our month|our post|our version|payment #|queue-wait for|release #|sale|security and|security we|see your|short-few and|start it|student in|thanwise from|that leave|that new-one|then we|thirdparty to|to number-number|transport-fare we|two has|was cause-harm|was put|we file|we missedskip|we write|website from|what has|while-during maintenance|with number-number|year recent|you #|you receipt|your number-number
-17 amountwords article|and big|and member|and system|article anyone|article fair|article year|ask money|because system|before to|but if|can give|cause-technical broken|check what|day on|delete article|do know|forgive has|from collect|has try|heshe view|identity has|if you|in more|in or|inbox and|include identity|is today|it card|it old|it pass|last not|live and|manager school|next it|of ago-long|of more|of send|of short-few|of want|only article|our customer|our family|our fix|our support-agree|person it|phone|please|prevent you|refund today|result of|resume-open|security article|sorry very|start day|start this|tell data|terms of|there-exists you|they article|this year|to bank|until now|value has|was not|we family|we on|what they|write automatic|you religion|you return|your bank
16 # heshe|# i|access #|ad|address article|and #|and then|article about|article has|article origin|article placeholder|article subject|article think|article usually|article wrongrecipient|attacker has|attacker is|backup|because|before before|body on|book|booking for|broken our|but your|by anyone|by system|can what|car #|cause-technical that|cause-technical to|change you|charge for|come #|come yesterday|company our|deliver with|energy and|everyone person|find what|form|from security|from travel|furniture|government from|had we|has new|hour in|hour is|hour not|hour what|i had|i has|ignore|in first|in news|in version|is fix|is health|is lost|is now|it parcel|it password|key that|last deliver|like-as article|mail-number #|money #|more of|morning from|morning today|names bank|new-one we|news|newsletter|notice it|number-number you|of but|of cause-technical|of freeze|of guest|of medical-visit|of receipt|old|on some|open your|our if|password where|paste-merge|plan you|put your|right #|role-duty|send automatic|show that|since until|staff our|system we|then with|they your|travel and|travel has|view everyone|was may|we change|we freeze|we mail-number|we save|webinar may|week|weekday our|weekday while-during|what on|when has|without article|without it|write in|yesterday our|you order|you send|you that|your deliver|your has
-16 again new|and afternoon-evening|and apply|and place|and price|and save|and will|apply and|article sale|article sea-nature|article student|at bill|check export-report|close to|complaint|contact you|data member|data payment|data security|delay #|delete message|do and|email address|end month|end on|explain|export-report that|find of|for account|from i|from leave|from plan|glad|has number-number|has religion|has still|health article|if had|if our|inside-outside is|is include|is must|is refund|it put|learn our|like-as in|manager|month until|mrms has|must our|not come|not let|not our|not show|not your|nothing otherwise|notice at|notify-auth and|number-number recent|of inconvenience|only has|order before|our new|outage at|pass in|person and|person from|personal|police and|possible in|return article|return in|send one|sign|sign in|some member|soon|sorry|sorry this|staff it|still #|system hasbeen|table is|thank it|that broken|that subscribe|to fix|to level-step-part|to person|to police|to regulator|to start|until hour|use of|very not|view one|was delete|we send|website is|website that|where|without price|would we|your leave|your notice
15 # start|accept sorry|account is|activity of|address that|afternoon-evening that|already open|already that|and hour|and website|apparently|article notice|article our|article weekend|attacker|automatic some|bill that|book you|busy-traffic|card you|cause-technical was|charge you|choice from|committed on|day before|delay|deliver article|email weekday|everyone of|everyone otherwise|excited-fun|freeze those|from anyone|from very|good we|had give|has apply|has nothing|hour our|in collect|in list|in today|is more|last|lost|message before|mistake it|more since|number-number|of names|of otherwise|of where|office is|one number-number|our article|our it|our travel|particle not|phone not|placeholder to|put in|read|responsible you|short-few|short-few article|some customer|staff|still night|still open|that phone|that send|that voucher|then your|there-exists has|thirdparty other|those only|to book|was deliver|was number-number|was short-few|we responsible|we upload|we your|website|website do|weekday is|what order|yesterday afternoon-evening|yesterday hour|you dear|you for|you had|your with
-15 about wrong|and letter|and-also ask|anyone tell|at-disposal|automatic night|bank it|before everyone|before night|between article|can use|charge is|check everyone|collect #|company is|confirm|day hour|deadline weekday|deserve of|difference-amount article|do we|end weekday|everyone for|export-report our|export-report you|for month|from order|get in|has about|has everyone|has i|has travel|hasbeen is|high-low to|hour and|i is|if already|if nothing|in colour|in file|in tool-machine|include on|is attachment|is can|it body|it by|it how|it nobody|key we|like-as know|lost you|mail-number article|mistake one|move automatic|names mail-number|news our|not get|not link|not must|not see|not some|not use|not where|notify-auth|now on|of attacker|office #|only number-number|other article|our come|our names|our until|password not|payment article|person of|phone you|photo that|point|point those|record-detail health|regret article|reply|sorry there-exists|staff you|start at|start number-number|still end|that from|that security|that would|there-exists #|those has|those it|to body|until end|was names|was use|we come|we outage|weekday hour|where not|with with|with you|work from|your insurance|your two|your we
14 # and-also|# file|# two|about you|activity you|amount-of #|and go|and let|article choice|article expose|article see|article tell|article wrong|by nobody|calendar|calendar from|can anyone|can if|catalogue|cause-technical article|check you|consequence|copy|craft-material|date hour|deliver email|door in|everyone subscribe|experience|experience-quality article|food we|for meeting|for those|freeze|from if|from know|from nobody|from phone|from right|from user|game|get our|had in|has very|human that|in ago-long|in cart|in health|in money|in price|in show|inbox|is in|it not|it view|leave in|market-income|month money|not confirm|not twofactor|nothing more|notice before|one nobody|one other|one unusual|open|our email|our you|parcel your|print to|problem at|send|some guest|start has|start with|switch|that webinar|that while-during|to change|to happen|to read|tomorrow #|upload|usually not|we copy|we reply|we try|week last|week recent|weekday if|weekday your|what is|would come|write you|yesterday not|you transport-fare|your i|your must|your old
-14 again|always|and article|and medical-visit|and receipt|and start|article card|article day|article gift|article something|ask we|at other|booking article|can hasbeen|cause-technical and|close at|company|data use|dear|delay of|difference-amount #|enough|everyone that|export-report and|file we|for week|from door|from heshe|from those|from today|give for|glad you|had one|has because|home is|identity it|if in|in same|inbox email|is change|it hour|it level-step-part|it maintenance|it project|list not|manager of|may view|month before|names show|not mrms|nothing other|notify-auth regulator|of afternoon-evening|of cancel|of value|on list|one good|one without|otherwise it|our and-also|our still|phone mail-number|please you|please your|print it|project has|project it|renew and|reset your|responsible article|right in|right not|same it|send photo|since yesterday|something to|still article|subscribe not|suggest|survey your|that amountwords|that last|that right|this without|this would|to affected|to deliver|to responsible|understand|was today|we free|weather|weekday #|will is|write it|year has|you check|you data|you deserve|you fair|you full
-13 # by|activity and|activity article|address email|address not|already at|already with|and open|and put|and speed-internet-article|and-also article|article close|article religion|ask it|ask to|at first|by email|change cause-technical|check bill|confirm that|data in|day has|day in|day is|early it|everyone|fair that|file not|file was|find not|for reply|front-back|had of|has see|hasbeen hasbeen|health and|hour hour|i sorry|in number-number|include names|is booking|is delay|is to|is your|it night|it personal|it use|mail-number bank|manager usually|month in|must nothing|not any|not cause-technical|not change|not email|not fee|not include|not never|not number-number|number-number meeting|number-number then|of amountwords|of fee|of number-number|one company|only with|own that|please that|possible your|prevent|queue-wait and|read it|refund from|reply this|save in|something is|sorry one|sorry you|that give|that limited|that nothing|that recent|they it|those you|travel our|try to|understand that|was because|was end|was switch|we amountwords|we can|we understand|what must|what still|will in|with #|you sign|you want|your between|your first
13 access thirdparty|account in|ago-long hour|alone-together from|and do|and only|and those|article delay|article invite|article request-right|article unusual|attack|before we|but|by our|by person|change from|come morning|company article|do has|do see|early|email of|empty|family day|family not|file of|first has|group|happen|happen one|has may|has payment|has photo|hasbeen in|in book|it wrong|keep and|know that|mistake in|month if|month it|month you|new and|night those|not news|not upload|notice has|of supplier|on names|on what|once once|one cause-technical|one has|our|our booking|our our|our print|our today|parcel|password at|password to|payment money|put phone|put website|recruit article|respect|send yesterday|staff we|subscribe|subscribe your|that family|that list|that payroll|that version|that very|therefore afternoon-evening|this to|to it|trust in|utility-term|voucher we|we forgive|we last|we very|weekday come|wrongrecipient|you open|you while-during|your before
12 # booking|# you|activity #|affected not|and mistake|and payroll|article newsletter|article speed-internet-article|article teacher|because has|because we|before deliver|before if|cancel from|cause-technical booking|cause-technical of|close|come we|current-status from|customer other|delay article|deliver to|email from|email names|export-report #|first our|flaw|for travel|from can|get message|gremlin|had access|happen was|has download|has right|has take|in #|invite has|is may|it apparently|it email|it phone|keep our|like-as heshe|message send|money we|month article|month on|month your|notice those|number-number at|number-number not|of staff|office you|open #|our company|our copy|our test|payment that|phone of|photo not|place|print of|problem has|put hasbeen|screen|send of|speed-internet-article|steal in|still afternoon-evening|take wrong|tell not|thanwise hour|that morning|they view|thirdparty|this wrong|very and|was can|was start|was steal|we hasbeen|we leave|we without|wrong it|you once|you speed-internet-article
-12 # open|# weekday|access your|agriculture article|and heshe|and notice|apply is|approve person|article booking|article bring|article consequence|article do|article early|article hour|article leave|article month|article now|article recipient|article soon|article weekday|at hour|before in|buy you|calendar is|can to|close article|contact|enter your|everyone automatic|fix article|flower|for everyone|from link|has order|if not|if staff|if your|in country|in group|in usually|is charge|is everyone|it on|it two|know|like-as from|like-as of|login in|lost article|mail-number account|must happen|names that|new-one #|not money|not names|not return|not system|of live|on you|one big|one check|one year|other in|other you|our will|process of|read message|return #|security|since today|some hour|still can|supplier article|that because|that less|there-exists article|therefore can|therefore it|thing-relative|thirdparty and|was to|we go|we password|when article|your come
11 # staff|about in|affected some|afternoon-evening #|and is|and leave|and not|article backup|article not|at food|before our|come|current-status of|data your|family must|get yesterday|go and|go to|guest|happen because|has article|hasbeen at|i attachment|i see|in|in and|it at-disposal|last is|letter is|lost at|may use|month include|more thanwise|morning you|move|mrms and|mrms must|names not|new article|not i|not right|of can|of confirm|of energy|once|one of|open website|order|our file|our yesterday|payment we|problem|see article|send with|sorry from|staff and|still come|system on|thanwise of|that upload|this of|those may|to lawyer|to maintenance|vehicle-train|vehicle-train #|we survey|we what|weekend|while-during|wrong and|wrong at|yesterday #|you deliver|you photo|you was
-11 address has|address in|address your|answercall|apology-present to|article animal|article rubbish|at number-number|at place|backup it|bank we|because at|buy|can again|company that|data card|deadline article|deliver everyone|deliver in|do of|email in|exit from|file old|find at|forgive to|form form|from ask|from at|has cause-technical|hasbeen place|human our|i and|i phone|if it|is on|is our|is place|is right|is save|is system|is they|it if|member that|new-one to|noaction not|not if|not it|not other|not take|notify-auth police|on your|one since|order at|particle article|person at|personal in|please our|prevent that|send we|start from|start since|swap mail-number|that check|that think|that want|those and|to cancel|to weekday|travel|want|was fix|was see|was very|we end|we it|website at|weekday with|what|with letter|with money|write we|wrong while-during|you company|you measure
10 affected you|afternoon-evening month|agent-admin has|and already|apparently article|article ask|article give|article print|article swap|at in|before|book in|by #|cause-technical about|confirm one|data hasbeen|date|delete your|export-report show|find on|find those|had it|has mistake|has night|has work|heshe must|i one|if delete|in afternoon-evening|it responsible|laptop|last day|letter #|may has|may is|medical-visit|money your|names full|not contact|not feel-worry|of at|of website|of write|one and|only at|only names|oops|open number-number|parcel we|project is|refund your|send before|share|that for|this like-as|those before|those i|to website|today morning|transport-fare article|vacation|value|voucher #|was open|with card|without confirm|wrong write|you about|your file
-10 and password|article at|article company|article morning|article other|article supplier|before view|change system|charge to|email date|go on|i with|include heshe|investment not|is sale|it in|it include|it that|meeting #|month still|near-far|near-far article|not notify-auth|now article|of deliver|one everyone|one vehicle-train|other that|payment and|personal from|queue-wait your|return|something those|team|that thanwise|this number-number|those affected|to system|vehicle-train to|was article|we see|with price|write our|wrong we|you love
-9 account was|ago-long article|and with|article ago-long|article apply|article because|article two|broken article|by those|experience-quality|has buy|has system|hello|i in|in account|in cause-technical|is release|it amountwords|it sale|login your|mail-number before|mail-number your|message has|notice in|of delay|of had|of sport|on first|other has|our for|since weekday|some we|sorry to|system send|system those|that missedskip|we again|where has|while-during from|would want
9 amount-of|and doctor|article same|at #|between #|booking|but has|by to|encrypt|expert we|has receipt|has those|it read|it take|mistake this|mrms order|not|number-number is|of anyone|of mistake|of old|of replace|of weekday|our button|our know|our learn|our number-number|our payment|our very|receipt|recent|responsible to|risk to|see it|speed-internet-article payment|subscribe names|take|test not|that system|this from|this i|this inconvenience|trust we|was everyone|was it|we before|we photo|weekday has|your and
-8 address to|article hasbeen|article sell|ask in|at put|for what|from now|from two|heshe not|hour of|inbox was|is by|is from|is something|it with|message from|money article|month like-as|more that|must change|not message|not read|not we|number-number our|percent|responsible is|see on|that staff|those data|to news|while-during one|with identity|write i|write those
8 already and|already payment|and ask|and for|and number-number|article emergency|bill|cause-technical in|contact your|easy|fall in|food|i ask|is go|law|link|month hasbeen|morning month|night|not before|of early|of office|our and|our build|our collect|personal your|since come|speed-internet-article not|tell automatic|this human|unknown|we from|you get|you include|you maintenance|you stop|your night|your travel|your use
-7 account that|apology-present|article guide|because flaw|but that|change in|from button|heshe one|if happen|may see|money from|not in|not otherwise|not payment|not responsible|on those|one one|only your|other number-number|our responsible|payroll and|supplier that|that big|that not|we they|you happen
7 article doctor|article guest|article weather|article would|construction|damaged|data include|family number-number|get email|go|good it|happen this|hidden|if if|in night|in place|one wrong|only one|our start|short-few from|system our|those mistake|to near-far|user|was give|was one|without if|wrong right|you anyone|you pass|you therefore|your weekday
-6 account those|and end|article therefore|find #|hasbeen article|it food|noneed|of i|only email|only on|point your|queue-wait has|send i|we think
6 and very|booking to|by thirdparty|can not|can view|certificate|expose|first once|give #|give know|hour you|include|more article|photo it|still and|this until|to more|voucher from|we night
5 address and|and never|article come|collect and|data is|download from|heshe and|in give|is condition-case|it contain|manual|names you|support-agree|that photo|those person|why has
-5 approve to|between it|charge from|has is|heshe #|know those|like-as like-as|move to|not to
-4 # hour|is do|of two|therefore those|to about|was freeze
4 and community|and result|by courier|forgive this|of affected|thirdparty thirdparty|to mail-number|where for|work we|your was
3 attachment article|cause-technical our|good from|to and-also|was ask|your possible
-3 not find|that must|we find
2 and charge|article level-step-part|between and|data has|like-as and
-2 article names|not was
-1 # on|is very|never|show has
1 family in
`,
  evasion: `
72 accident-inadvert
68 attack|supplier
53 one broken|our supplier
50 article share
49 because
48 was release
47 broken
44 was find
43 article unusual
42 mistake
41 door is|flaw|origin|placeholder from|responsible to|to outage|was use
40 is cause-technical
39 because to|flower in|in team
38 affected of|automatic that|courier|experience|unusual|was can
37 article had|forced-circumst|mistake in|staff article
36 busy-traffic
35 article company|assign|hour because|mistake at|supplier to
34 article process|has bad|of had|on public
-33 some has
33 to department|turnsout|website not
32 # because|bad|fall article|is subscribe|notice that|of has|process|thirdparty|was while-during
31 cause-technical|employer|one flaw|problem cause-technical|to letter|with with
30 article send|cause-harm|has find|include mistake|is go|new website|not work|one problem|supplier service|system thirdparty|to patient|your bill
-30 i
29 article broken|breach happen|change from|date from|expose article|happen|inside-outside our|not invite|of attack|show to|supplier supplier|system we|that password|those automatic|to file|to new-one
28 and some|apparently to|ask is|do go|fair that|game from|has delay|in give|in place|it notice|like-as this|new-one not|news article|responsible|still open|survey in|wrong|wrong has|you login
-28 because it|supplier and|those mistake|was outage
27 and-also not|article gremlin|article problem|ask this|happen mistake|it manager|it own|not committed|not deliver|not in|not is|old is|one supplier|price was|print-label|subscribe has|system was|thirdparty we|to put|was still|with address
-27 because we|not affected|open article
26 and possible|article not|attacker that|deadline to|experience-quality article|forced-circumst forced-circumst|get and|hasbeen|in between|in current-status|in mistake|missedskip|of first|or about-approx|our button|share|vacation|was do|wrong one|your subscribe
-26 article yesterday|one hour|that was
-25 approve article|has by|month attacker|will
25 article backup|cause-harm article|everyone one|exit article|happen article|has leave|is happen|it what|mistake cause-technical|month was|notice this|notify-auth that|office not|one of|one unusual|see that|stock|system not|that and-also|that fix|therefore some|this deadline|to take|use that|while-during maintenance|your thanwise
24 ad|article attack|article employer|article supplier|automatic|because cause-technical|because one|before before|booking that|certificate is|deliver with|forced-circumst our|from booking|has wrong|insurance to|it if|list it|night is|notice since|of supplier|one has|only #|our that|place has|sorry we|system|system to|to find|to one|utility-term|was accident-inadvert|wrong in|your month
-24 at of|at we|data limited|date wrong|has fix|laptop article|not include|not you|or|some hasbeen
23 accident-inadvert to|admit article|and include|article human|article missedskip|article upload|automatic it|bank has|cause-technical to|check not|company we|energy not|flaw article|from forced-circumst|go by|had and|has give|has happen|has swap|in they|is point|login-devices|maintenance|not right|of may|result of|some you|that return|there-exists mistake|wrong was|yesterday not
-23 month website|not that|nothing|one by|our post|possible has|responsible own|survey of|to think
-22 already by|card|haha|has while-during|inbox of|is know|login from|names email|our know|password of|personal|visit|was right|while-during while-during|would must
22 at supplier|become|between|catalogue|choice to|company|date #|delay in|difficult|expert has|from staff|has day|hasbeen find|include of|link from|material-stuff|missedskip article|month for|names you|not everyone|not hour|of check|of news|of one|office that|one webinar|only from|origin from|post not|recall article|responsible and|responsible article|supplier cause-technical|swap|that everyone|that think|thirdparty our|thirdparty supplier|to project|you what
21 about-approx #|article feel-worry|article lawyer|article system|assign article|at bank|by our|cause-technical has|charge month|charge-phone|check article|come and|date month|delay|experience article|from if|has check|has consequence|has let|has meeting|has staff|heshe read|is still|it account|it expose|it give|last our|lost|measure of|month recent|nobody our|not only|possible article|return to|some from|staff|that company|that system|to to|tradition|twice|was by|waste|we and-also|weekday those
-21 and it|article investigate|bank in|export-report|fraud of|invite to|is affected|like-as it|next|now|point article|staff in|this wrong|to responsible
-20 #|# attacker|article easy|article hour|article survey|charge to|choice wrong|continue|data personal|i article|in other|not change|not confirm|not encrypt|our build|our open|post and|try|view by|weekday we|what happen|with one
20 affected your|article print|article was|before end|by|can happen|energy to|from company|gremlin|had hasbeen|has outage|in last|in recent|invite|is human|it that|let we|lost from|mistake is|not we|number-number not|on some|our check|point those|price it|put your|regret|responsible is|run|that broken|that choice|there-exists|there-exists not|to lost|to new|to of|to origin|was|was that|was with|we broken|we only|website has|website website|while-during of|with you|you notify-auth|you place
19 # may|and and-also|and one|and-also if|anyone our|article has|certain|close to|compare|current-status of|do what|fall|flaw in|from queue-wait|from right|has work|hasneed-follow one|human|identity has|in yesterday|is show|is to|know since|like-as not|mail-number before|may this|month email|month then|morning weekday|not notice|of booking|of by|of in|of staff|on year|one cause-technical|password that|print|send from|speed-internet-article and|staff to|survey that|that close|then we|thirdparty thirdparty|this about|to last|two year|was cancel|was leave|was to|we cause-technical|we hasbeen|why has|you automatic
-19 account was|address to|apparently you|article day|can become|craft-material|data member|deliver has|give to|hasbeen has|it was|month thirdparty|number-number|one level-step-part|password not|regulator|some hour|steal|was #|was must|was our|you office
18 # hasbeen|# now|afternoon-evening is|and show|article old|broken in|build article|can when|company to|current-status article|extend|fair|hacked-public|has close|has has|hasbeen by|hasbeen it|invite not|is only|is start|it is|it place|know article|maintenance article|month number-number|not from|of delay|on travel|one mistake|our by|our front-back|our those|overdue to|own|parcel in|queue-wait you|responsible it|return automatic|risk in|risk to|supplier that|system has|terms|that share|this from|this until|those #|those on|to broken|to from|to reply|to website|travel #|two file|understand|vehicle-train hour|very of|was hasbeen|weekday is
-18 amountwords was|and those|at not|cause-technical not|has you|in season|mail-number not|may access|mrms|one amountwords|one still|our must|police|recruit to|reply our|reply to|right from|that order|thirdparty is|use of|was affected|we write
-17 # we|article month|charge is|choice|date identity|day and|everyone|from country|from know|has hasbeen|has we|letter is|manager|month send|morning #|move system|not data|not nothing|our our|our to|phone article|save in|share article|short-few amountwords|system #|this responsible|this right|this we|tomorrow|was contain|was only|we article|we had|you can|your can
17 access other|article assign|article know|article see|article weather|automatic article|bill from|broken article|broken cause-technical|cancel has|change you|condition-case|delete your|difference-amount|feel-worry is|from by|from energy|get in|hasbeen that|heshe from|in calendar|in plan|is address|laptop it|last deliver|like-as know|like-as result|lost of|month it|not collect|not read|notify-auth your|of of|of webinar|old of|one human|our company|outage in|own to|pasttime-had|refuse|regret article|send you|staff that|stop in|system article|thanwise|was address|we with|webinar is|website|while-during result|you cannot|your where
-16 # our|accept|account is|article customer|article i|article still|article user|doctor|email this|encrypt|file month|food|health|heshe is|in those|mistake that|month anyone|not what|open anyone|ransom|religion|short-few not|show from|speed-internet-article that|this our|until weekday|very article|view anyone|we find|we maintenance|we print
16 and of|and order|and start|anyone of|article energy|article forced-circumst|booking weekday|cause-harm in|cause-harm to|check file|company that|depend|for because|forced-circumst we|from before|from it|has photo|has to|in fix|in group|in table|is something|keep of|measure to|missedskip from|month hasbeen|not exit|not go|of mistake|of transport-fare|one breach|outage|outage article|particle|please on|protect-take-care|send file|since hasbeen|something|something not|stock from|system hasbeen|this of|those not|very from|was apply|was in|what anyone|with from|wrong to|you move|you write|your now|your to
-15 # #|article post|article something|article use|article without|because our|card was|check from|contact|copy|family that|from number-number|from want|happen from|if has|in vacation|is now|noneed|notice breach|on one|one article|only not|only one|our article|our measure|photo is|post it|sale article|send we|something in|that delay|that send|to for|to names|unknown has|was access|was everyone|was view|we do|we mistake|we to|weekday to|what not|your mail-number
15 about|article origin|article outage|article win|because wrong|car article|change of|charge money|data from|data get|emergency|energy from|find at|from at|from old|go and|happen by|has run|hasneed-follow article|hour was|i not|if some|in of|in travel|is risk|it list|like-as|may if|new you|new-one our|not like-as|not our|one is|open number-number|otherwise in|password at|please you|price those|problem|refund your|science|send in|some it|supplier system|that download|thirdparty not|to agriculture|to notify-auth|we it|weekday night|where for|yesterday your|you list
14 # for|# notice|against|and may|and mistake|any is|article flaw|because article|because in|breach|cannot get|cause-harm by|cause-technical at|charge of|check before|check it|copy data|delay of|do those|had was|happen in|happen while-during|has agriculture|has breach|in supplier|is responsible|limited|not booking|one attacker|one letter|our bank|our very|particle article|put at|result|role-duty|send|short-few from|something those|that use|there-exists in|this do|those to|use password|very is|want that|we what|while-during|you because|you give|you sincere
-14 article government|breach data|can article|clothes|expert|file in|history-archive|i has|in file|is this|is wrong|limited of|month #|morning it|nobody has|not article|right of|school|sell article|sorry|to it|today|was steal|we missedskip|we put|we swap|we upload|website one|you about
13 about #|about not|again we|anyone that|article automatic|article calendar|because of|can by|cause-technical new-one|deliver in|discount in|end|fall in|file still|for one|happen those|has hasneed-follow|heshe must|is with|month your|morning you|not hasneed-follow|notify-auth article|of is|of morning|on weekday|order hasbeen|origin of|other right|our|since has|take wrong|to and|to school|twice you|was change|was stock|what hour|what of|you would|your twice
-13 account in|address not|and heshe|article affected|at company|coffee|customer has|damaged|end article|hello|human change|is use|is very|month copy|not one|officer-dpo|one limited|parcel it|seriously|short-few in|stay-calm|they article|this email|was broken|your access
12 # but|about with|abundance|access automatic|and go|and there-exists|apparently that|bank to|cause-technical on|cause-technical we|change your|click|click on|confirm mail-number|from credit|get other|hour that|i get|in sport|it cancel|it read|laptop|like-as pasttime-had|not weekday|notify-auth|of thirdparty|on hour|on wrong|outage to|service to|show|still start|that cause-technical|twofactor|use|view in|website of|without get|you now|you of|your go
-12 and-also can|article other|article queue-wait|article regulator|colour|file names|glad|hear|is and-also|is we|letter not|may in|not show|of guest|resume-open|that yesterday|those has|walk|was number-number
-11 # on|anyone article|article limited|article own|button in|file to|get one|has number-number|has receipt|hasbeen send|in not|is other|is our|leave our|mistake i|music|sea-nature|send not|sorry you|sport|those of|we change|we delay
11 affected|affected from|already deliver|already notice|and-also|any and|article maintenance|article terms|booking|company our|condition-case from|consequence article|contact article|data since|early|from payment|get not|happen it|in country|inconvenience and|is but|law|may not|month because|one speed-internet-article|one wrong|order you|our travel|our what|overdue article|person is|prevent|read and|reply of|security on|sorry this|supplier we|that hour|that keep|those get|user|we by|weekday and|where was|with bank|without right|you hour
-10 # article|apparently our|article investment|automatic not|before to|buy|farewell|hasbeen affected|home|identity|mistake those|not anyone|our deliver|this happen|was wrong|weekday #
10 and-also to|article email|by that|confirm article|consequence|email we|everyone hour|explain|file|full our|full we|happen cause-technical|hasbeen those|hour in|if limited|important|is first|it exit|list member|mistake from|of activity|of would|responsible of|responsible reply|risk|sorry on|terms article|that price|thirdparty and|we where|website payment|when we|with any|you maintenance|you own|you read
-9 # from|account hasbeen|afternoon-evening|deliver not|feature that|has measure|has with|not must|not password|our change|our mistake|those some
9 article measure|booking hasbeen|calendar|deadline|grow|has short-few|it more|keep we|notify-auth what|print article|table|team has|that from|that voucher|to like-as|unusual in|without|wrong from|your give|your it
-8 # do|attacker in|between hour|had put|in day|lost to|some our|those was|we deliver|wrong our
8 at thirdparty|community not|compare article|email our|has discount|hasbeen while-during|hour until|in in|inbox is|it get|must that|print it|team our|team we|this is|want if|was password|wrong at|you feel-worry
7 at speed-internet-article|at that|company in|get|hasbeen thirdparty|supplier it|supplier our|support-agree|they in|typography
-7 let article|other not|our had|this at
6 article usually|by two|can anyone|change|from open|full|go it|limited account|one happen|particle that|some file|stop|was those
-6 insurance|recruit|some data
5 deliver|month go|order your|please sorry
-5 test|to wrong
4 for nothing|is for|message send|of confirm|of problem|only in|those|we and
-4 it to
3 hour on|less|measure|not for|problem of
-2 in this
2 is system|was speed-internet-article
1 alone-together from|you company
-1 something happen
`,
  remedy: `
56 tomorrow
48 we contain
45 is weekday
42 # like-as|article guide
41 not more|this with|wrong it
40 correction|price|subscribe everyone
39 official
38 already send
37 compensate|delete photo|prevent that|they it|this day
-37 read and
-36 at and|not was
36 everyone login-devices|find article|that want|to same
-35 and money|to new
35 article between|breach article|free|on before|we end
34 activity in|apply-submit to|do in|money has|next|noneed|sign
-34 we not
33 data office|difference-amount|not affected|not contain|number-number day|right|will|you food
-33 member has
32 article please|attachment|take #|we payment|you letter|your notify-auth|your price
-32 contact soon|morning we|version before|website or
31 at security|confirm to|must contact|right it|since weekday|version that|your is
-31 bring one|free #|has include|names full|then that
30 # only|add|article refund|article where|can when|end on|in any|is place|it from|or it|our on|recall article|therefore those|to card
-30 freeze and|our release|today our|year #
29 and put|article parcel|can in|file still|find from|from renew|it price|link right|one everyone|one only|photo from|please|refund|return everyone|therefore not|to morning|today|very your|want one|we photo|where in
-29 automatic has|fee our|reset speed-internet-article|weekday tell
28 article colour|booking is|day it|explain|from copy|has file|health article|hour today|it soon|only one|order at|place weekday|regulator on|since morning|that last|that recent|with courier|you transport-fare|your only
-28 cancel file|fee we|for at-disposal|leave your|month return|payment by|website that
27 # apply|# with|again|before article|before view|extend|fee|first number-number|full price|it good|noise|office article|only article|only i|pass in|personal and|personal article|prevent article|prevent those|take at|two it|vehicle-train you|view to|we come|with letter|you still
-27 address from|and old|file article|from at|from delete|hello|is still|mail-number card|month money|morning hour|nobody article|notify-auth and|recipient already|reply i|security since|staff is|that possible|to replace|today article|two month|weekday you
-26 # #|account not|affected you|afternoon-evening #|and close|and regulator|day not|day we|month include|next with|on new|one order|replace speed-internet-article|reply everyone|see|system #|to community|we notify-auth
26 always article|backup it|because of|close at|come it|compare|deadline article|everyone night|fee not|good article|i and|is give|is recent|not #|not upload|now in|one day|phone hasbeen|send we|start everyone|that i|this night|to check|today night|trust article|without of|you one|your reply
-25 # once|address and|bureau|but not|email has|everyone with|fraud|i is|if come|in in|know|manager|must tell|regulator is|weekday was
25 activity and|article bank|article other|booking #|cancel|card to|compare with|everyone not|export-report and|food you|if|is health|it in|know in|may #|must to|new with|of cancel|of monitor|office you|on in|or send|police to|regulator #|repeat article|that approve|that lost|that message|that yesterday|those one|travel with|was everyone|you mail-number
-24 and now|collect that|door and|early and|file our|from contact|has notice|has win|in message|include and|is anyone|money your|month then|month we|must is|not link|of project|other article|thanwise of|trust|use in|we had|we keep|we return|website you|where you|while-during maintenance|will reply
24 apply is|article search|article subscribe|ask what|bank your|by two|delay month|everyone before|everyone version|food to|for everyone|for vehicle-train|from list|i write|identity that|if still|in queue-wait|it apply|it cancel|it open|it take|mail-number before|money was|not enter|now and|put #|that go|to date|to export-report|tomorrow morning|when it|you copy
23 add #|again you|and release|and system|and travel|apply|approve to|choice|company article|day in|everyone on|everyone return|everyone was|fall article|family before|from about|from science|get other|guide|has lost|home not|i tell|it by|it payroll|it person|know of|letter in|must your|night is|nobody still|of change|on some|our free|parcel we|passenger-seat|reply one|show at|sign article|stand|tell data|that cannot|they to|this usually|to go|to mrms|to two|try|weekday hour|will in|will on|with amountwords|work from|you pass
-23 but your|by other|day before|family must|has tell|hope|identity and|in first|include your|notify-auth you|of keep|of payment|on may|only we|phone you|please reply|reset article|something|view #|without article|your vehicle-train
22 # otherwise|# same|and inside-outside|article inside-outside|article release|article therefore|ask is|buy it|check everyone|come until|credit|everyone your|freeze with|from buy|from fee|from read|from today|give is|hasbeen in|hasbeen one|hour it|in account|in check|in order|in project|is apply-submit|is usually|it change|it delete|it while-during|keep|mrms has|must #|new-one|noaction|not file|not i|nothing payment|number-number family|number-number from|number-number meeting|of message|of school|old one|on account|one inside-outside|only is|our come|our take|prevent not|refund full|refund today|reply with|send photo|some our|start since|suggest you|switch and|that by|that wrong|this week|we take|what office|you free|you noaction|your change|your our|your return|your still
-22 address of|and survey|contact #|date not|doctor in|everyone otherwise|is phone|it with|list it|new article|not encrypt|officer-dpo|password change|person before|phone #|post our|result health|subscribe on|switch discount|that read|then has|twice once|was we|we apply|without check|yesterday #|you afternoon-evening|your give
-21 account everyone|and ago-long|and-also from|article button|between month|breach has|can use|cancel your|certain|check by|day your|discount article|email from|guest to|has print|i get|in only|it notify-auth|letter you|message has|names address|new-one to|of other|other not|password from|point from|read everyone|reply we|same to|sport and|system to|that upload|there-exists one|they and|those to|to you|two hour|voice|was by|we reply|what article|what only|without and|yesterday has|yesterday you|you since|your article|your password
21 again go|agent-admin and|already|any fee|article will|can from|can those|change system|close to|correction in|do article|end of|everyone bill|from export-report|from subscribe|from yesterday|go front-back|has compensate|has hasbeen|hasbeen you|if want|is today|is while-during|it committed|it will|night in|not change|not front-back|not must|not number-number|nothing|notice in|one expert|or we|our phone|phone soon|project it|return article|school first|send bill|send is|service and|speed-internet-article has|that subscribe|to now|very has|we responsible|we steal|website has|while-during those|with file|write #|you at-disposal|you difference-amount|you from|you may|you now|your front-back
-20 # heshe|# member|afternoon-evening those|article check|article our|ask in|because was|bill #|choice refund|come and|confirm in|do and|experience-quality|find those|flaw article|from now|guest is|has delete|has list|is go|is money|it check|it hasbeen|it mail-number|key and|list is|meeting you|new-one not|night #|not know|of email|of for|of heshe|office our|payment in|please i|point of|regulator of|student in|thanwise article|that #|vehicle-train from|what to|while-during is|wrongrecipient|your names|your refund|your there-exists
20 already deliver|amountwords you|article ack-listen|article by|article first|article fix|article food|article include|article medical-visit|article quota-membership|article sign|article two|article vehicle-train|can delete|charge|company that|current-status in|day those|day with|everyone that|fee on|for month|for travel|hacked-public|health not|heshe had|if family|if had|if your|invite to|is already|is good|it old|leave|like-as sorry|login is|measure in|month everyone|more and|more article|new is|not work|not write|not you|nothing you|now on|of level-step-part|of patient|on while-during|on your|one right|open for|open from|our access|our everyone|our shorttext-cut|payroll month|please your|price we|read #|refund it|renew to|repeat|same|since account|since hour|slow #|that already|that responsible|this we|those date|those in|to hour|to passenger-seat|to terms|travel at|voucher #|we names|we recall|webinar article|website already|weekday with|with everyone|with money|without ask|you choice|your school|your weekday
-19 # tell|# vehicle-train|about everyone|about in|account has|agent-admin article|apply-submit and|article sport|article tax|ask article|at day|bank from|because your|between|breach is|by one|cancel from|come yesterday|file month|file without|find on|fix your|form is|from enter|from for|has inside-outside|if ask|if see|in list|is more|list #|mail-number and|meet|month from|month tell|not reset|notify-auth we|office #|our read|outage energy|parcel #|photo hasbeen|progress|put website|receipt for|send weekday|subscribe in|thanwise from|that office|to meet|way is|we glad|we put|we save|will ask|would you|write what|year|yesterday our|your tell
19 ago-long #|and refund|and where|article courier|article lawyer|article money|article number-number|article right|bank we|before|collect at|come|community has|compare article|date in|exit from|export-report you|fix it|free on|good for|has already|has bad|has before|has keep|hour notice|if to|in food|is it|is risk|it fix|it payment|like-as usually|maintenance in|market-income to|must you|new it|not receipt|notice and|notify-auth company|of number-number|one group|one month|or not|our compensate|our contain|print-label|promise-notus is|queue-wait has|resume-open|return by|search|show this|still view|tax-law-letter of|that delete|think in|to by|to heshe|two mail-number|was number-number|we credit|we those|webinar it|where nothing|with email|your plan
-18 about has|address home|already and|and link|anyone other|anyone phone|article alone-together|article laptop|ask bank|automatic other|bank not|by button|by inside-outside|by link|bye|charge money|community is|company|confirm you|contact to|customer to|data and|expose|free to|group article|had|has start|heshe account|hour we|if can|in result|in tell|in voice|is again|is other|link of|measure must|medical-visit in|message from|message send|mistake to|month get|new not|not still|of data|of like-as|of staff|one at|one voucher|password those|please do|post|print article|protect-take-care|reply|reply your|respect|right article|survey article|thanwise #|that anyone|thirdparty that|this can|those email|to police|tradition|want of|was freeze|was from|was you|we was|where one|with booking|without that|year that|you something|your phone
18 already it|amountwords account|and fee|article build|article correction|article early|article now|article receipt|article we|assign|automatic it|before day|bill has|bill is|booking in|change without|delay|delete message|deliver this|difference-amount #|do any|everyone account|everyone automatic|everyone password|everyone phone|everyone website|fix|from or|from version|has accept|has recall|hasbeen home|if cause-harm|in already|in before|in full|is broken|is cause-technical|it compare|it it|it refund|keep #|leave #|list and|money our|not return|notice not|number-number it|one company|one from|one new|only in|our fix|password article|payment for|payroll #|price not|refund article|right already|right in|run #|sorry and|still #|swap mail-number|those now|to leave|to upload|transport-fare is|travel still|want not|year of|you price|your card|your if
-17 # any|access from|and amountwords|and bank|art|article email|article feature|automatic month|bank of|before on|book we|by or|by this|by those|can only|can view|card you|cause-technical is|choice new|choice new-one|collect and|confirm by|data|delete it|family with|find #|for number-number|full is|give of|has religion|help-desk|i take|if is|in price|inbox is|is enter|it exit|it therefore|month hasbeen|morning month|motive-circumstance|not and-also|not any|not collect|of can|of season|office everyone|one inbox|our is|our would|outage you|password ago-long|phone tell|police has|print your|promise-notus would|recipient has|scan|season|season and|security is|staff #|steal to|suggest|survey that|swap article|team|that very|then in|this file|this will|to security|turnsout|use for|use has|was exit|we what|we would|website do|with phone|without not|write on|write your|year last|year recent|yesterday afternoon-evening|yesterday night|you read|you write|your #|your bank
17 # is|# will|again #|alone-together is|and expert|article extend|article family|article find|article tax-law-letter|ask and|at office|bank before|big article|bring|broken you|buy has|by|can replace|can start|change on|charge to|check has|contain article|credit is|do everyone|download of|encrypt article|fix from|food not|for full|from front-back|from parcel|has add|has nothing|if give|ignore|in company|in two|is delay|is nothing|is police|is refund|it has|it other|it then|it write|list in|manager on|not food|not post|not use|now everyone|of buy|of freeze|of full|on it|only on|other we|payment month|refund money|refund price|regulator security|reply is|still your|system has|system it|that reply|this our|to company|to energy|to high-low|to home|to person|to regulator|to show|to usually|today hour|travel that|two day|until|version article|was twice|we it|weekday next|will article|with is|write those|you fee|you want|your apply|your full|your new
-16 # booking|# date|# write|account of|account return|again automatic|already money|and login|and subscribe|and website|article and-also|article login|ask never|because article|because has|big from|card in|card your|check file|click on|come go|come we|date is|doctor #|everyone day|everyone login|family mrms|get two|has come|has person|has save|hasbeen everyone|hour morning|i if|identity date|if get|in everyone|is lost|key has|know you|last not|mail-number personal|month automatic|mrms get|must our|new card|not bank|not human|not show|not start|not therefore|notice you|of office|of start|on #|on until|open file|open in|or email|order for|other your|otherwise of|our check|own to|photo identity|price article|regulator from|regulator hasbeen|role-duty|show number-number|since at|system at|then with|they has|two before|two number-number|unusual|view file|view your|we cannot|we run|what date|where not|will return|with number-number|without if|year to|you hope|you include|your include
16 # free|# put|account one|afternoon-evening in|already at|already fix|anyone from|anyone has|article and|article front-back|article get|article in|article share|article take|at article|at bank|before start|booking your|buy article|can collect|close in|come in|contact from|day still|delete from|end article|everyone article|everyone tell|fee delay|fee is|feel-worry from|file at|first it|for not|from any|from door|from want|has export-report|has outage|has staff|hasneed-follow of|hour #|i for|if choice|ignore article|in community|in condition-case|in door|in like-as|is at|learn article|login-devices not|measure of|mistake this|money it|mrms not|must not|must nothing|names that|not already|not measure|not repeat|not without|notice regulator|notify-auth police|now|now at|number-number money|on same|once and|one notice|outage to|payment|payroll it|percent|please that|point to|put we|ready for|recruit we|replace from|result #|right is|send|send reply|start month|still not|student that|tell that|that then|that work|there-exists hasbeen|this and|this month|this wrong|to book|we add|we bank|what now|where and-also|would is|you full|you list
-15 # night|affected your|any hour|apply from|article must|article role-duty|by hour|by website|can one|can try|change our|collect we|committed in|day on|dear|deliver #|deliver day|department|do for|fee to|form and|from confirm|from one|from sale|get that|had choice|has email|has end|has notify-auth|has passenger-seat|has replace|heshe health|in country|in number-number|in write|inbox and|is first|is names|is switch|it key|it our|link and|manual and|may we|member hasbeen|message tell|month was|names and|nobody to|not see|notify-auth everyone|of high-low|of sea-nature|on that|one charge|password account|payment not|phone or|photo your|placeholder|right from|same has|save|short-few and|spam|speed-internet-article not|staff has|still come|survey on|tell your|that know|that notice|that suggest|that weekday|they not|to inside-outside|try article|was switch|we sell|we stop|we where|while-during one|with our|you discount|you is|you visit|your because|your with
15 and add|and our|anyone to|article again|article before|article person|article replace|article travel|article type|asfor|ask family|ask it|attachment this|by weekday|come on|confirm|confirm of|department article|do #|do has|do payment|email with|family already|file those|first is|for what|form form|from morning|from next|full|good to|has date|has steal|hasbeen door|heshe already|heshe money|i notify-auth|in more|is attachment|it difference-amount|it door|it office|it until|leave article|like-as not|like-as to|mail-number account|night of|not committed|not fee|notice is|notify-auth that|now not|of community|of new|on card|one letter|only hour|open number-number|order you|payment you|person open|phone before|post article|price travel|print on|so-as not|stock|stop article|subscribe not|table is|take to|that this|those already|those that|to ask|to cancel|to for|to keep|tool-machine to|twice|until end|use this|version not|was cancel|weekday month|weekday one|when has|with|work|year it|you never|you security|you will|your booking|your not|your right|your would
14 # front-back|already on|already put|amountwords|amountwords that|and deliver|and-also not|any office|apply article|article transport-fare|article use|ask delete|at door|buy you|can by|cause-technical we|choice that|condition-case of|enter|enter in|everyone member|explain that|family has|first names|fix article|for one|from ready|has credit|in attachment|in until|in your|is change|is put|is to|is without|it nobody|it promise-notus|it replace|key of|letter|lost|member with|money|monitor has|month|month but|must|must automatic|names article|names it|new in|new-one and|next it|not count|not from|not possible|now one|of amountwords|of not|on receipt|on way|one identity|other|our speed-internet-article|passenger-seat #|please delete|product of|receipt|recent has|risk and|school in|shorttext-cut|some we|something has|start of|that on|that order|thing-relative|those what|to notify-auth|to outage|to phone|to send|transport-fare|travel vehicle-train|twice article|two is|understand article|version weekday|visit not|we refund|week|where|where or|will do|win|wrong has|you again|you medical-visit|you notify-auth|you travel|your already|your at|your security|your since|your will
-14 # size|# we|again at|already refund|and reply|anyone you|article car|article if|article regulator|article steal|automatic police|body and|by reply|committee|contact your|contain system|data of|deliver with|everyone month|family|find to|first once|from letter|from trust|happen was|has apply|has deserve|health can|human|in department|in season|inconvenience|is notice|is use|it of|it your|like-as that|list before|mail-number amountwords|mail-number has|month has|must reply|not let|notify-auth has|of bank|of current-status|of write|our mail-number|our new-one|our reply|person has|place other|possible your|recipient delete|reply it|reply to|send not|show not|since system|subscribe #|that address|that queue-wait|that receipt|that send|that you|those our|to file|to new-one|to system|until afternoon-evening|vehicle-train is|was i|we heshe|we notice|we release|we there-exists|will send|with bank|with one|write our|you find|you investment|you number-number|your travel
-13 # community|# end|# number-number|# speed-internet-article|access our|amountwords article|and tell|apparently has|article agriculture|article body|article measure|at once|build that|buy #|can read|card #|check from|collect to|family come|find that|for it|forgive|from check|from on|get without|had your|happen this|happen to|has backup|has had|hour because|identity can|include mail-number|is take|is webinar|it police|it see|letter article|login from|login of|manager article|message it|mistake it|money not|month for|music of|never|nightly|not in|not your|number-number for|of day|of it|of plan|on if|on other|on still|oops|open your|otherwise in|our post|put and|refund on|regulator in|regulator was|renew your|security we|send you|sign in|sign to|some not|something is|speed-internet-article before|steal|swap you|table|tell not|that company|that our|then if|thirdparty it|this deliver|this notice|until you|voucher to|was affected|was to|we cause-technical|we switch|website with|weekday come|weekday your|while-during hour|with company|with for|with it|yesterday not|you come|you hour|you key|your key
13 # still|about ask|ago-long|and already|and apply|and encrypt|any and|any of|apply on|article flower|article free|article patient|article still|ask again|ask dear|automatic everyone|bank in|bank to|bank you|bring to|by week|can some|cause-technical it|charge has|contain you|date we|day article|dear person|delete|deliver to|do must|doctor that|from already|from cancel|from find|from get|from know|from send|from what|full #|full we|happen in|has by|home and|hour for|if find|if like-as|in and|in ask|in bank|in find|in website|interest|is everyone|is photo|it food|know since|leak|level-step-part article|names in|nobody and|noneed do|not not|not weekday|of this|one delay|password email|password everyone|phone at|phone from|regulator data|replace|return #|send mail-number|still start|subscribe|take|team has|tell new-one|that about|to department|upload|weekday|weekday can|weekday on|while-during day|will at|you what|your by|your today|your until
12 # use|already to|and had|and nothing|and show|article personal|at bill|at company|backup|before at|can cancel|card before|cause-technical you|choice one|choice you|close #|close account|come tomorrow|count|credit #|date hour|day of|delete those|end month|everyone send|find attachment|find one|fix in|food in|freeze card|from deliver|from webinar|guest our|has learn|has now|has phone|has risk|has today|hasbeen fix|hour hour|hour that|i to|if bank|in once|in short-few|is our|is you|it condition-case|lawyer|leave today|login in|member that|move|near-far article|new on|next is|night yesterday|not|nothing has|nothing is|on travel|order that|other because|our subscribe|outage|point|post in|product|protect-take-care email|quota-membership|reply article|return that|school has|send this|speed-internet-article that|stand article|start #|supplier to|therefore can|they|this one|to food|to office|to to|travel not|two you|until then|voucher that|was give|was inconvenience|we may|weekday by|weekday if|you delete|you keep|you love|you other|you return|your discount|your hasbeen
-12 # weekday|access is|add your|and activity|and address|article approve|article door|article friend|article happen|at we|bank that|because to|before you|body|by cause-technical|by that|click in|confirm article|contact adverb-ind|data can|discount it|doctor is|download|everyone number-number|family of|file #|first to|fix to|for and|from may|has door|has security|has sign|hasbeen notify-auth|hour now|hour on|i of|include that|is check|is new|is one|it account|keep at|key is|like-as particle|month file|month payment|mrms must|noneed reply|not check|nothing that|notify-auth #|notify-auth notify-auth|now send|on weekday|otherwise it|our key|our photo|password with|pretend|print is|regret|replace in|reply you|reset of|table of|test it|thanwise system|that email|that hasneed-follow|that music|that own|that webinar|then hour|this from|this hasbeen|this i|this not|those must|to day|to delete|utility-term|was notify-auth|was put|we still|weekday we|what can|what hour|while-during particle|wrongrecipient other|you doctor|you names|you then|your activity|your inbox|your may
-11 # then|# you|again before|already change|always|and anyone|apparently is|article attacker|article teacher|article with|at other|at weekday|at-disposal to|because is|because one|bill that|by not|can phone|check not|choice article|committed|contain|date has|degree-certificate-hum|do some|door is|everyone is|excited-fun|file that|first month|for subscribe|furniture|haha|has change|hour everyone|human change|in today|is reply|it repeat|last number-number|list account|list was|monitor what|names from|not automatic|not cause-technical|not particle|not try|now to|number-number of|of morning|of otherwise|of place|only that|open not|or that|or you|our two|particle article|percent hour|plan #|public|teacher|tell we|then #|thirdparty in|this of|this send|to student|today we|user|was tell|we hour|website it|website not|when still|while-during i|will come|you address
11 # to|already article|and change|and-also|and-also to|article calendar|article law|at email|change #|come this|country in|courier article|everyone|everyone order|from link|has and|has complaint|has login|has not|hour night|if delete|if include|in payment|in stock|is high-low|is number-number|it at-disposal|it family|it money|like-as was|link that|manual body|manual manual|message phone|mistake that|month like-as|must of|noaction to|nobody is|nobody not|not email|not other|not something|of names|on tell|on to|one credit|open article|order not|other from|our freeze|our responsible|payment price|price has|result|return|right weekday|show on|some hour|succeed|this letter|travel on|vehicle-train we|version|weekday this|will deliver|will take|with supplier|without fee|you go|your deliver|your noaction
10 accept email|access in|activity that|alone-together|and company|and police|approve|article notice|article rubbish|ask mrms|automatic|before everyone|before open|booking|breach to|by we|calendar|change cause-technical|change mail-number|contain it|different|do payroll|doctor and|enter your|export-report your|find of|first|give and|has breach|hasbeen your|if change|it close|it was|list with|login article|money is|must ask|not fix|not until|our collect|our upload|overdue|phone in|print|replace everyone|run|season article|short-few not|since today|speed-internet-article you|start weekday|stay-calm|still|that unknown|to news|two|until now|upload article|version in|want we|weekday send|what include|when that|while-during from|you at|you refund|your|your project|your website
-10 access #|adverb-ind to|and access|and choice|and this|and what|article investigate|ask change|backup from|because this|before that|bill from|by system|can change|company and|contain cause-technical|copy from|data by|delete #|deliver from|everyone money|everyone our|fast|fee from|free everyone|get this|give our|has cc|help|it cause-technical|it this|login now|month on|must we|not responsible|not system|not want|notify-auth to|number-number not|number-number year|one not|open you|parcel to|password new-one|post on|reader|responsible article|risk article|sale #|soon one|sorry you|that level-step-part|therefore article|thirdparty and|to can|to more|today you|voice to|was our|was right|way #|we system|we try|with date|you and-also|you everyone|you must|your buy|your month|your twice
9 # money|again new|and attachment|and until|at you|automatic card|bank has|cause-technical our|cause-technical what|charge it|come automatic|come phone|continue|data #|day|day month|delay in|do what|donor has|end it|everyone from|file now|fix #|from health|get has|has since|if from|is we|it stand|know not|login your|month start|notice article|of right|on heshe|on mail-number|on our|open of|patient article|police article|send by|share|show weekday|speed-internet-article it|start|still you|then i|therefore that|to doctor|want that|we before|we with|weekday in|would has|you delay|you until|your want
-9 # that|and delete|and it|and start|and those|article attack|article download|article expose|busy-traffic|can our|change website|check what|credit automatic|date that|fair|feature|from night|from project|has choice|hour you|in #|in travel|is fix|is return|it show|it system|music|not click|not contact|now has|of doctor|of version|password your|religion to|sorry|subscribe has|that everyone|that it|to find|to until|tool-machine|tool-machine from|voucher from|was broken|we attachment|weekday is|where login|where reply
-8 abundance message|approve on|article cause-technical|can i|click where|delete in|deliver one|exit article|from food|from office|front-back we|hasbeen other|hour first|hour our|in cause-technical|is notify-auth|last from|link it|may|money right|month that|noaction not|not noneed|not what|of two|one still|photo not|post not|protect-take-care message|reply and|see you|thanwise thanwise|that article|those delete|those they|to other|two in|until night|visit of|your must
8 and post|apply #|article was|ask has|both|do nothing|everyone subscribe|find you|from automatic|from come|has bring|has contain|hasbeen this|if mrms|now that|of get|our and|security on|since website|start has|still of|thanwise that|that health|that password|then change|to next|to parcel|to webinar|transport-fare #|two year|until today|use tell|we do|we write
-7 # until|apparently to|article at|before #|digital|from delay|has new|hour and|hour not|place to|queue-wait for|receipt #|result article|right to|that start|this what|transport-fare article|we print|what get|with heshe
7 affected|article outage|at-disposal|before to|can go|come weekday|contact at|doctor to|from login|it reset|missedskip|new-one with|noneed must|number-number with|of collect|on first|price of|ready|regulator to|steal article|then day|to come|to still|was today|we now|what we|with card|write and|your go
6 address our|address we|article screen|file everyone|get by|has any|in address|manual|mrms can|not but|not value|or any|send and|speed-internet-article and|staff in|you morning
-6 automatic number-number|difference-amount is|experience|it and|it must|measure article|night day|night those|of read|percent of|reply where|show that|this it|those your|to #|to login|to only|two has|visit in|you bill
-5 alone-together to|any date|article want|can come|check is|has pass|has reply|it date|not enough|one booking|one you|please is|that post|this article|visit from|we swap
5 and right|anyone article|buy not|customer other|day and|everyone front-back|list|one maintenance|phone of|voucher|you like-as
4 and news|and person|contain and|from weekday|has reset|morning now|war-politic
-4 article test|for school|give from|group|medical-visit account|month write|since #|without what|you has
3 and team|customer your|file open|i will|invite automatic|to give
-3 has article|not give|notify-auth it|still in|that login
-2 article deliver|if it|in place
2 buy in|service has
1 about order|very one
`,
  'protective-step': `
50 not food
-46 phone soon
42 for month
-40 if not
40 phone for
-39 your do|your security
38 courier-post
37 thirdparty know
36 protect-take-care
35 apply twofactor|ask money|bureau|from login-devices
-34 for check
34 in feature|not until|what not
33 check export-report
32 abundance|article car|before of|hasbeen other|health from
-32 not must
-31 account until
31 and switch|can give|if get|reset
-30 bring article
30 of credit|your for
-29 ask for
29 is phone|know|protect-take-care of|share article
28 answercall|first from|from health|tell with|thirdparty
-27 again article|noneed|order not|to this|will article
27 any that|article fraud|article if|article will|it suggest|leave to|of email|one new|suggest|we will|where login
26 ask never|check file|email that|from contact|from show|hidden|it put|month for|never|new to|new-one to|password with|phone since|place other|price is|renew your|send link|switch|unusual|you investment|you password
-26 confirm phone
25 activity|car and|change on|fraud article|from now|get phone|login with|monitor|new-one it|not know|on you|otherwise|phone we|thirdparty and|you and-also
-25 do we|if before|it not|voucher your
24 any|click on|come from|dear our|do your|money that|names in|only we|password|that you|you can
23 article certificate|choice new-one|collect article|dear we|do with|if anyone|if is|it identity|keep article|month and|not money|other website|switch twofactor|then article|to identity|without has|your inbox
-23 has police|not monitor|not that|reply this|stand|want one
22 abundance from|ask|do freeze|everyone month|for subscribe|from person|group article|if inconvenience|if was|inside-outside and|login-devices|motive-circumstance|next you|not link|phone|soon and|that file|that pretend|visit|your if|your own
-22 account we|already|mail-number account|not confirm|was everyone|your payroll
21 article please|card from|check what|family order|fee and|fraud|give in|if it|if use|in button|investment in|is use|not click|of like-as|of person|of recruit|phone mail-number|tell|then you|your login-devices|your tell
-21 if want|not if|now check|now not|start by|that suggest|therefore not|this inbox
-20 # #|article now|article take|must do|that health|to door|your free|your old
20 anyone tell|bank that|change those|data we|deliver before|do payment|early and|email from|from thirdparty|identity hasbeen|in cause-technical|in login-devices|let|new-one|not not|please is|replace of|reply that|save article|soon|tell if|until morning|was use|website you|without health-wellness
-19 address it|by that|can if|change it|login article|must|password not
19 any message|ask new-one|body on|can article|check bill|click where|company not|do|everyone activity|health-wellness activity|if check|not never|not nothing|not still|notify-auth everyone|of do|of that|open|password other|phone article|reference|replace|security|size of|tell family|that by|use it|voucher
-18 #|can pretend|contact i|good|not use|our speed-internet-article|please not|project we
18 and keep|article show|ask about|bank|bank if|before from|check|credit is|delete and|delete article|delete email|energy of|everyone message|file may|freeze|from with|if there-exists|login in|monitor activity|nobody|not bank|notify-auth|number-number for|ready article|search|that mail-number|then we|those day|those today|to new-one|website article|what come|will not|will send
17 about|and contact|and-also|apparently|ask change|automatic that|bad|before and|can ask|check activity|check your|complaint|confirm is|for new-one|free to|health-wellness|if file|ignore|key|not any|not mail-number|not order|not transport-fare|notice|of front-back|only you|open from|own|password article|password one|pretend|that give|to what|to your|travel on|vehicle-train of|we those|you has
-17 anyone can|i adverb-ind|in not|must you|not this|read|system|tell before|that contact|year|your money
16 and notice|by website|can and-also|change password|contact we|customer that|enter article|food not|from view|get not|if mail-number|is keep|is switch|it apparently|it next|not voucher|notice about|notice your|our music|payment fee|personal|take from|transport-fare we|voucher twofactor
-16 contact anyone|end article|first|full|right|voucher for
15 anyone you|article contact|article password|article you|body article|condition-case in|delete|feel-worry article|file is|in only|invite automatic|monitor what|not phone|notice it|notify-auth you|password in|payment at|please you|replace password|since phone|since that|something is|that change|therefore weekday|twofactor|voice|you travel
-15 article address|article is|card that|card to|not otherwise|staff not|work|you payment|your payment
14 account bank|and-also article|article twofactor|automatic what|bank before|connect-join|contact|file month|from family|from user|health not|in voice|is inside-outside|it any|of keep|only our|our had|please delete|renew from|subscribe names|subscribe your|suggest of|that ask|user|very is|without booking|you feel-worry|your
-14 animal|credit on|email article|had|hour|must to|not do|staff you|subscribe in
13 answercall that|bill in|change speed-internet-article|community to|do this|energy from|from names|heshe is|if|if article|keep to|letter our|letter we|monitor article|never of|notice know|our show|renew article|still weekday|that come|then if|we attachment
-13 number-number|that must
12 and notify-auth|company that|freeze account|give|hasbeen cause-technical|if open|is replace|message|not ask|notify-auth what|our by|our charge|our was|phishing|please do|possible article|school not|tell that|that new-one|to notify-auth|to that|travel not|we suggest|what message|your bureau
-12 article animal|courier you|return money
11 account family|account mrms|and link|article download|at price|automatic police|change tell|come month|customer|do of|gremlin|heshe you|identity|if has|if thirdparty|personal you|renew of|vehicle-train from|what ask|you freeze
-11 if contact|it from|new with|this email
10 at cause-technical|by phone|certificate and|change|click|customer in|from account|it automatic|key in|mail-number your|personal your|save|show|your file|your upload
-10 game|game from|not only
9 give know|open file|suggest change|we order|your doctor
-9 speed-internet-article in
-8 address we|confirm if|investigate|mail-number from|want
8 and phone|any not|for not|it notify-auth|was payment|we never|you while-during
-7 courier|want article
7 from choice|that open|today|your while-during
6 article not|before morning|one you
5 official|spam
-5 voucher not
4 family|must change|police|we not
3 change mail-number|news that|our bank
2 if change|not therefore
`,
  pleasantry: `
43 on you
42 sport article
41 article market
40 hope that|number-number number-number|official
39 again article|sea-nature and|thank has
38 thank for
37 article sea-nature|hope|to service|what from
35 article corner-shop|at date|doctor you|next with|succeed
-35 show
34 love of
-34 prevent article
33 and with|new-one article|to new|year|year has
32 from at|is end|not data|of morning|where #
31 before in|for feel-worry|is mail-number|of mrms|our change|season is|thank|thank to|this tell
-31 more high-low|our security|still one|this something
30 broken and|from think|our front-back|our of|supplier and
29 do to|from start|hasbeen article|in service|medical-visit|must is|number-number year|please do|return from|to still
28 article mail-number|glad|learn|more of|new has|not of|season|start you|travel we|we continue
-28 has body|we day
27 # number-number|everyone we|if was|in but|is and-also|on and|send on|voucher it|we one|you family
-27 email|fee
-26 # on|difficult|experience-quality service|only one|please your|we more
26 ask is|can again|data hasbeen|happen not|in alone-together|nightly|not want|of team|shorttext-cut|trust
25 and more|experience-quality|good|has choice|has i|home is|in new|interest|is month|month heshe|not human|passenger-seat article|thanwise in|that first|we keep|website with|you recruit
-25 good your|keep to|one hour|process of|take to|think we|we committed
-24 # #|and short-few|asfor|energy of|only is|still your|that of
24 always|amountwords in|apparently if|article committee|article do|article lawyer|article morning|article they|article year|book we|build|date is|give in|glad you|is usually|less|our for|percent article|recruit article|season and|thank article|unacceptable|way of|we of|world-public-holiday
23 affected short-few|article weather|article yesterday|automatic you|coffee|current-status not|day our|experience-quality in|is body|it usually|not committed|number-number|once on|our donor|our understand|particle you|security in|there-exists one|this season|was mistake|win article|you investment
-23 cancel|car #|i has|is only|of short-few|personal is|personal was|trust our|trust that|we amountwords
22 # year|add number-number|affected limited|affected not|agriculture of|article meeting|article season|certificate and|do your|glad to|has #|has pass|in everyone|invite automatic|on post|on wrong|only|our guest|recent|security our|thanwise number-number|webinar from|weekday and|where is|you from
-22 and only|article personal|by always|come first|condolence|dear customer|gift|go we|has nothing|is free|member that|only #|our what|send|still not|that something|usually not|what one|your still
21 and-also for|article digital|article where|date from|everyone year|guest is|has and-also|has personal|health you|if family|it fix|it good|keep #|like-as|like-as pasttime-had|login from|love|may want|more number-number|new|office is|our first|our team|security is|short-few in|some it|that want|this do|those only|we trust|weather|what you|you thank|your point
-21 by still|courier|happen in|is because|it write|particle not|queue-wait to|thank your|that security|what something|what was
20 # address|article current-status|article news|article office|assign article|country|date has|doctor in|enter from|family in|is fair|is other|it system|level-step-part from|may ask|meet|month that|not in|of at|only on|or from|our high-low|person not|photo|prevent you|religion|some not|stay-calm|that from|was freeze|we fix|you happen|your data|your it
-20 article first|article like-as|feel-worry is|is #|is front-back|is good|like-as heshe|recipient|team of|to good|to thanwise|very article|voucher|we always|while-during week|yesterday is|your queue-wait
19 article coffee|automatic|bring|busy-traffic|but is|choice in|come hasbeen|consequence on|continue|everyone and|for investment|from sport|get on|had of|has missedskip|help article|if inconvenience|is by|is our|measure to|morning from|not deserve|not think|one is|personal we|reply our|result article|season start|security on|service our|since at|some|sport and|thank it|that those|travel is|vehicle-train it|with it|your that
-19 but has|charge|come your|experience-quality article|has already|hour number-number|keep your|last it|not end|not was|notice everyone|on other|our responsible|parcel|problem of|service is|since come|then|to if|utility-term|was because|was right|we heshe|weekday number-number|your one
18 add automatic|article otherwise|credit automatic|deserve|everyone country|everyone family|for week|full our|has file|hope you|in data|in next|in they|invite|is is|is post|letter this|love inside-outside|medical-visit not|mistake you|music from|news that|not leave|of any|of webinar|old in|our customer|school has|share|short-few not|sorry inconvenience|thank on|that date|that is|they may|think it|this in|to has|to personal|value your|very in|want it|way and|we love|while-during one|year you
-18 article your|committed experience-quality|do one|for in|is happen|is number-number|it number-number|like-as it|list|payment|problem to|save|take that|tell on|that our|this and|to number-number|very for|you number-number|you very|you will
-17 affected is|and give|and human|article colour|article credit|article inconvenience|before everyone|from week|good we|has that|in very|is person|it committed|laptop was|may is|message|mistake i|not process|notify-auth to|number-number once|on #|our very|refuse|replace|this only|those was|those what|what what|you learn|you those
17 already #|article swap|article test|bank in|body from|can one|can use|count article|date article|easy|end|from heshe|full|in place|in security|in some|in that|is price|learn that|mistake it|never|next|notice not|of big|on tell|one once|open you|our is|personal in|personal of|placeholder from|season has|shame-joke|still of|still to|test it|thanwise article|that inconvenience|that very|this at|those from|travel and|very seriously|win
-16 abundance|and want|article get|at #|by it|dear dear|from is|give good|in website|it give|it i|money is|not on|of what|on not|on two|password in|place in|tell we|that dear|those still|those this|we want|with for|you always|your front-back|your very
16 always to|art|article but|article it|bank it|charge-phone|come at|condition-case not|confirm you|congrats year|discount article|enjoy|everyone on|first|front-back we|has come|has everyone|has soon|hasbeen it|help|if limited|is think|is what|mail-number we|may was|night not|not about|not something|on mistake|or of|other to|personal your|phone tell|rubbish|student|team is|that can|that get|this hasbeen|to about-approx|was of|we put|webinar and|webinar has|what know|why|with and|year on|you apply-submit|your key
-15 account|article #|article inside-outside|article photo|data not|free|get for|good for|heshe has|is nothing|let|let you|not reply|only for|only that|our price|our since|put your|responsible of|right is|still it|think you|turnsout|very we|view|visit|we contain|we notice|we price|what happen|when we|you soon
15 already and|and is|apply to|article committed|article rubbish|article you|body our|bring one|certain|data this|email was|everyone our|haha|has they|hasbeen on|in open|is leave|it contact|it discount|it use|itmeans|know how|meeting it|month to|more|more from|not include|not otherwise|not phone|not sorry|nothing from|number-number this|of or|once you|only with|other article|our booking|our continue|possible use|public|teacher|thank you|that automatic|that use|those your|to only|today our|we cannot|we not|we you
14 # community|# credit|at next|at we|bring article|but to|committed|condition-case this|credit your|everyone|family from|from of|from tool-machine|front-back is|guide|heshe had|in company|is always|is i|mrms not|next we|not names|number-number and|number-number everyone|number-number we|of current-status|of department|of price|office your|other you|religion you|security that|table from|this heshe|this while-during|want if|was this|was very|we apply|we renew|we was|we would|without in
-14 and not|and voucher|any cause-harm|article affected|article reader|attacker can|copy|dear|end you|hidden|inbox|it insurance|mrms|not measure|notice hasbeen|short-few from|soon|think not|those article|to feel-worry|to give|understand your|you only
13 and night|article discount|article plan|article religion|article some|but not|by everyone|check by|choice that|contain of|feel-worry article|first in|for check|from for|give service|good from|has other|high-low|is of|is one|it seriously|know that|not automatic|not some|of home|our company|our family|particle|result from|some has|still article|this month|to heshe|to notice|want in|was those|we access|while-during article|while-during of|will has|without of
-13 any inconvenience|article country|attachment|bad|breach happen|breach of|car from|everyone in|expert|hasbeen from|in your|it pass|it short-few|know of|of year|our already|problem|security you|that show|that work|unusual|very big|very from|voice in|was from|with our|you had|your article
12 # first|# one|about-approx number-number|again your|and always|article and|article once|but|bye|colour|digital|everyone number-number|for confirm|from price|get before|guest|heshe it|if happen|in apply|inside-outside|it phone|not big|not news|not price|not speed-internet-article|of end|of farewell|of freeze|on is|our will|patient|regret|right that|since #|sport #|still for|that day|that delay|that short-few|that that|was contain|with|without on|year article|you love|your put|your survey
-12 article broken|ask|degree-certificate-hum|everyone with|from food|from we|has system|identity|in those|is now|may has|new catalogue|not for|notice breach|only of|price|reply|respect|that again|that if|that inside-outside|to front-back|we about-approx|you use
11 agriculture|article animal|article attack|article clothes|big|button from|by supplier|catalogue|come on|confirm your|customer of|email address|fair|from or|full in|good of|hot-cold from|is article|is noaction|it end|login with|not feel-worry|not that|of some|one very|or has|otherwise you|please that|renew|same|still we|that only|there-exists noneed|to lost|understand article|where noneed|you project|your on
-11 article consequence|article problem|but our|congrats congrats|department|flaw|from put|in once|inconvenience cause-harm|it tell|of but|of is|of very|on data|please of|subscribe|that voice|voucher for|voucher to|was if|we regret|your patience
10 ago-long|body to|build article|button of|change this|fair article|find at|has while-during|heshe|hour of|is extend|know|like-as of|like-as particle|live|meeting i|month while-during|new-one year|only number-number|origin|our with|since of|story|take your|think|this|to our|value|was|was #|we then|weekend|where for|while-during particle|year number-number|year we|your want
-10 article door|article role-duty|but article|come to|forgive|from that|has cause-technical|of we|oops|order|please from|prevent|regulator|still our|that was|tool-machine from|want not|you affected
9 about-approx|and afternoon-evening|confirm mail-number|employer|fall article|family article|for nothing|funny|has short-few|is about-approx|it everyone|not before|survey|that big|thing-relative|was access|way is|work|write address|you everyone|your insurance|your was
-9 agent-admin that|any|anyone|article funny|attacker|data member|feel-worry those|that do|we think|we without|what in
8 # photo|end and|from news|inside-outside article|it inside-outside|not return|number-number week|of it|on|placeholder|refund from|security at|security of|still|that travel|this year|version our|very|weekday last|weekday recent
-8 abundance we|article come|of parcel|security it|when still|you dear
-7 and-also our|data one|open|our tool-machine|recruit to|responsible we|service to|we and|we thanwise|what has
7 expose|from everyone|is high-low|mistake we|near-far article|of news|our member|that put|they is|week|you season|your is
-6 day for|experience-quality of|short-few you|you is
6 trust is|very some
5 article thank|early it|it amountwords|new-one|only hour|phone before|survey on|very it|was we
-5 day you|if something|we do|we glad
4 always our|article go|it only|of feel-worry|some hour|that affected
-4 committed to|on we
3 choice you|your trust
-2 feel-worry this|service article
1 still in
`,
  promotion: `
62 free
59 not missedskip
55 gift
54 catalogue
53 reminder that
51 sale
48 enjoy
46 our plan
45 on post
44 discount|this week
43 booking now|credit on|our new
41 plan
40 discount #|voucher on
39 season
38 number-number price
37 # discount|booking
36 special|tradition
35 reminder|security you
34 try
33 benefit|fall|friend|friend and|is sale|new|number-number for|until weekday|your today
32 and-also our|buy|enjoy of|home in|it since|stock
31 and very|before on|before weekday|get #|not human|to plan
30 already it|article catalogue|gift article|give #|only #|why not
29 about article|and point|before #|find our|get on|investment to|it today|one free|price|speed-internet-article in|take to
28 # this|and get|fast|now|now to|start number-number|subscribe in|to win|visit|week
-27 # #
27 article body|in sale|on everyone|weekend
26 can order|everyone article|from money|level-step-part price|maintenance to|pass we|ready|this weekend|until
-26 was|yesterday
25 # on|for member|month there-exists|of more|of sell|with voucher|your first
24 # everyone|again of|and plan|charge-phone|end on|food is|in open|in since|our webinar|percent|team from|tell of|want article|want of|your next
-23 and new|reply
23 article friend|do one|excited-fun|free everyone|is buy|is two|of for|our you|plan is|price until|since today|survey article|to money|try new|try new-one|you sale|you try|your automatic
22 and-also|body our|booking weekday|in save|is again|is exit|never|of emergency|open weekday|our sale|while-during article
-22 had|hope|write
21 already what|before this|do know|do on|it subscribe|limited|new our|of religion|order before|quota-membership|subscribe|suggest|two month|visit to|your furniture
-21 find in|in number-number|morning
20 article good|article live|by month|door in|enjoy article|experience-quality article|hasneed-follow|invite article|is has|less|new catalogue|new from|only number-number|our|our phone|plan and|plan to|post our|therefore do|to energy|trust our|visit has|what where|without in
-20 has buy|letter|notice #
19 # money|and free|article today|article travel|at your|for more|for not|furniture|get money|inside-outside hour|is percent|it member|new-one|next|now #|our payment|reminder human|start #|still number-number|this #|to about|to alone-together|to for|to price|weekday this|what is|what it|you day|your they
-19 choice|export-report|guest|hour|meeting|or|to hour
18 # open|and enjoy|and if|by weekday|credit|for #|from #|insurance to|investment|is discount|it level-step-part|month|not our|percent price|that where|think|webinar month|while-during has|win article|with card
-18 community|doctor|hour #|order to|right|show|still view|team|weekday morning|you find|you want
17 #|add|and discount|apply-submit|booking by|deliver free|download article|empty|for|for from|from very|has open|it payment|missedskip|morning this|of season|religion|that number-number|to #|to go|voucher get|voucher you
-17 amount-of money|and our|article order|door open|on your|payment #|price money|same|still not|year this
16 # until|article exit|date to|first|first number-number|for year|has #|has other|high-low to|if #|is booking|let one|may and|new #|news|not pass|once to|our is|our start|possible is|still #|win|year next
-16 any|at-disposal|difference-amount|manager|phone #|we find
15 # view|and save|article see|ask your|booking travel|change our|check our|find|fix not|free article|free fee|i it|investment #|let|market|monitor has|must one|not file|on|other that|queue-wait|school and|start|team our|today #|travel|trust we|two for|want|you see|your start
-15 accept|ago-long|amount-of #|apply|article team|between|change|collect|data|day #|i on|send|system
14 # booking|again on|already that|before it|exit|find article|first #|happen on|i i|i with|in buy|leave article|let article|month and|new in|number-number on|of discount|parcel we|queue-wait article|receipt #|same to|short-few|show price|still come|subscribe has|therefore weekday|very you|voucher #
-14 article price|bill|company|contact|courier|file|first of|government|inside-outside|month come|office|own|payroll|show weekday|staff|that|to new|while-during week
-13 agent-admin|agriculture|bank|can|committed|email|i is|mail-number|mrms|old|on number-number|our collect|usually
13 already open|and travel|article know|article new|before for|booking your|car #|fix #|is in|is reply|money to|new-one our|of insurance|one notice|only|our of|pass has|product|sale #|send day|still has|still on|tell if|think to|to take|we nothing|while-during is|with #|your but
-12 aj-proper|article right|big|cause-technical|count|is new|is our|otherwise you
12 before month|connect-join|deliver our|first in|fix from|fix that|i in|in market|leave one|meet|member and|notice to|on may|subscribe our|subscribe to|swap with|switch|think has|to do|to subscribe|want from|want you|weekday not|while-during|with file|with new|would is|your then|your transport-fare
11 article sport|deliver we|end year|from our|investment in|invite|is security|is start|money|more|not you|other number-number|our price|payment from|payment our|person from|role-duty|search|still is|support-agree|team of|to article|to meet|we never|you guide
-11 article start|condition-case|customer|dear|department|digital|phone|to come
10 # by|again and|and-also we|article sale|article tool-machine|energy #|from company|from love|from reply|is open|new-one and|open|order|pass|photo already|see article|service our|soon|still weekday|there-exists|today|visit in|where|year|you would|your account|your market-income
-10 country|health|week is
9 # only|and in|go|identity from|interest|must of|notice and|price month|ready for|start at|travel article|voucher|want it|with|your while-during
-9 donor|identity-pseudo|lawyer|your is
8 clothes|end weekday|from contact|number-number month|one number-number|order from|receipt from|this afternoon-evening|we must|we take
-8 otherwise
7 # free|for day|post|steal|this night|voucher for|weekday|work on
-7 school|see your
6 # phone|sell|start from
5 full with|visit we|your night
3 until then
`,
  hedging: `
94 some
67 apparently
62 limited|may
52 and some
47 may include
45 may has
44 think that
41 to hasbeen
40 was see
39 identity may|thirdparty supplier
38 # staff|in may
37 may article|member to
36 data about|hasneed-follow of
35 depend|one amountwords|think|to some
34 can what|in day|may had|that file|to hasneed-follow
33 and think|by thirdparty|check is|email password|it that|may your|not still
32 and bank|data|depend article|has come|some of|unknown|usually not|version from|your calendar
31 because at|before has|include|possible|some customer
-30 apparently automatic
30 condition-case article|get|is apparently|it home
29 about-approx|about-approx #|and other|article parcel|big our|charge and|in deadline|show that|some person|to of|to right
28 apparently those|article amountwords|by first|charge has|from person|has receipt|if file|month has|not everyone|of would|otherwise article|result and|show those|survey|to current-status
-28 was affected
-27 affected short-few
27 article reference|big of|it think|may and-also|new by|on some|our article|some from|would in|you those
26 already is|apparently that|article know|article limited|email and|from before|hasbeen some|in condition-case|some not|think article|think is|to outage|view from
25 has it|has keep|in about|in some|letter #|may not|that some|that unauthorised|think to
-25 some we
24 affected|can has|export-report you|from member|hasbeen you|if #|in webinar|may hasbeen|may is|month may|of member|of staff|of user|possible has|record-detail|there-exists that|think has|understand that|your possible
-24 has credit|is usually|that they
23 and letter|between|customer|data limited|early|has from|it deadline|may access|may if|may that|password from|possible is|some data|some is|that data|your may
22 activity not|at file|before date|by some|has apparently|has in|how|is know|is names|may one|money not|notice what|of account|point article|two of|type|user|we was|webinar of|will in|would
-22 already hasbeen|on other
21 affected and|apparently has|article group|file may|has get|has problem|identity and|identity was|limited of|on data|see like-as|that affected|think not|think what|until now|unusual|view
-21 attack|automatic that
-20 # may
20 amountwords of|and and-also|article short-few|at some|because that|benefit|credit from|for booking|for one|for some|from user|hacked-public|hasbeen see|in date|in short-few|in week|it apparently|it like-as|know article|leak|limited from|lost|may was|names and|nobody has|noevidence|of our|old in|our system|recent|some condition-case|some member|some since|that may|was with
19 # some|address other|and may|apparently article|apparently not|article unusual|credit was|has download|has find|if heshe|is progress|it would|level-step-part our|limited member|nobody|one limited|some to|some your|that delete|that version|that your|to can
-19 has experience|religion|short-few very
18 # on|address mail-number|article will|at date|can become|can only|consequence|consequence article|download|file of|has may|in limited|include and|invite not|is affected|it may|one mail-number|progress webinar|that article|there-exists|those article|those data|was where|webinar|webinar weekday|your can
-18 i|names of
17 activity|credit article|do that|email date|from customer|from sport|has right|is still|it current-status|may affected|may from|notice that|of customer|of wrong|plan not|recent article|reference|upload it|what of
16 affected it|article bring|article would|certain|deadline|do what|expose|find|find not|from if|may of|may view|names email|new in|not has|not to|one they|process|subject|that limited|there-exists apparently|two number-number|was copy|we names|what apparently|you only
-16 was only
15 account in|and activity|apparently is|at and|expose to|for of|from about|from alone-together|game of|important|include on|month include|names doctor|names print|notice not|percent of|plan that|some guest|that of|that possible|this once|we apparently|weather
-15 address your|anyone may|payroll month
14 anyone get|article data|data card|day has|get has|heshe that|include data|it show|of use|other|person has|reference of|result in|special|then has|usually and|was names|week from|your vehicle-train
-14 manager
13 again has|asfor|can some|cause-technical|data affected|full is|has is|names phone|news|not deliver|particle|percent|return it|short-few of|still|team from|therefore some|those person|view it|webinar may
12 article full|article take|difference-amount|exit from|give service|in cause-technical|lost it|member has|new-one in|our was|place #|see|show|you possible
11 about-approx to|again is|ago-long not|and-also has|article user|hot-cold|hour on|if delete|notice|our know|person|scan|short-few|size|take|this current-status|this date|user has|while-during not
-11 in data
10 at this|between article|can|cause-technical hasbeen|file with|group|level-step-part|may to|not is|notice about|open it|that apparently|that level-step-part
9 and include|because|deliver is|email names|from some|has can|interest|is this|laptop encrypt|may because|some you|utility-term|would that|you may|your only
-9 not use
8 automatic some|has since|not apparently|now has|person you|then #
7 at once|data may|export-report not|has return|may see|post #|usually
-6 and was
6 get article|laptop was|may get|open website|was encrypt
5 is some
3 yesterday
-1 personal data
`,
  belittling: `
73 short-few
58 feel-worry|only
57 minimum
55 short-few in
50 nothing of|process of
48 easy
46 of feel-worry
44 not big|of very
43 big|material-stuff|mistake you
42 article easy|that still
41 but|not feel-worry
40 in way|only hour|only is|particle|something not
39 contain|from right|something happen
38 article consequence|it only|nothing|our may|was only
37 only names
36 mistake|stay-calm|those only|was short-few
35 one short-few|some month
34 heshe on|think what
33 affected|this happen|this only
32 everyone has|important|is only|live and|some hour
31 article sea-nature|month for|of full|our export-report|usually not
30 and can|article broken|not something|regret article|risk to|short-few very|to feel-worry|work article
29 and affected|compare|export-report those|has short-few|was freeze
28 affected not|deserve we|difference-amount|explain that|particle that|religion that|something|something that|very
27 and end|article risk|but is|certain|consequence|happen to|it process|not otherwise|not see|only email|this was|transport-fare article|view and
26 # do|affected is|but not|everyone now|in but|in for|inconvenience|is condition-case|one you|only number-number|person you|process|short-few and|those automatic
25 and still|article otherwise|at and|leak|nothing to|of country|outage|religion not|short-few article|this in|those see|usually|what from
24 about-approx|article terms|has get|it of|more|not inconvenience|not reminder|of emergency|old and|person to|possible you|still to|thing-relative|two hour|value|was one|wish-luck
23 article hot-cold|file old|for date|has credit|heshe in|is person|is short-few|is what|less|nothing from|nothing that|of activity|on some|show article|subject|therefore is|we about|with of
-23 percent|some condition-case|some short-few|until
22 article recruit|at some|breach has|confirm if|confirm that|from very|is nothing|it ago-long|not any|something in|that happen|there-exists is|want to
-22 include article
21 affected and|but our|continue to|data can|had of|is mistake|it change|member may|mistake article|not of|of weekday|place has|reset article|this current-status
-21 can not|not can|to only
20 affected article|and system|article more|broken|cause-harm from|data that|for more|from file|has only|hasbeen article|is fix|is mail-number|is something|know you|not like-as|now must|of short-few|of we|one inconvenience|recent is|sleep-rest|some|that know|that of|to good|we what|you version
-20 attack|big from|may affected|this because|week
-19 accept|can|from this|is risk|responsible
19 article happen|but it|do what|end|end it|if not|in ask|is high-low|it replace|not end|number-number this|of amountwords|password was|personal in|security has|see article|some member|some of|was deliver|was mistake|your buy
18 and only|article outage|article value|but we|data not|emergency|get your|happen|has may|hit|ignore|in about|in can|interest|is|is about-approx|it something|mistake to|one contain|right we|tell of|this human|this not|to happen|we keep|we to|you with
-18 cause-technical|payment|some about|sorry very|subscribe|that is
17 ago-long|article money|consequence on|excited-fun|file #|happen hasbeen|happen not|is because|is process|is webinar|keep to|may has|month on|not|not invite|not noneed|of file|that data|this already|this once|type and|typography
-17 i|is this|manager|may of|only on|reply|save|what was
-16 # #|and is|is know|not right|of end|or|pasttime-had|unknown
16 and mistake|and since|condition-case|feel-worry that|for short-few|from any|gremlin|has good|has i|heshe it|in end|is may|it exit|it person|level-step-part from|medical-visit not|money everyone|official|only #|only article|risk|see at|still|system #|this|unusual|very is|was affected|we learn|we there-exists|you about-approx
15 # before|# only|about not|and-also and|article digital|everyone student|feel-worry from|first once|from staff|happen was|in family|is outage|it end|it very|it what|not more|of any|of but|some and|that like-as|therefore|to you|transport-fare of|want that|was outage|while-during system
-15 come|form|in that|it because|oops|there-exists nothing|year|you what|your
14 about-approx number-number|and some|article difference-amount|article swap|automatic it|file and|first is|for two|happen in|heshe money|in not|inside-outside hour|is good|money is|move go|names not|not in|not some|system not|that take|think is|to about-approx|to high-low|to see|was
-14 new|that on|where nothing
13 # customer|and-also not|article affected|article compare|article contain|from supplier|has want|it one|it was|itmeans|mistake those|money on|nightly|not affected|not bank|not value|of sport|person not|religion|test not|this of
-13 check|home|new-one|not may|one only|school
12 apply for|article is|can get|condition-case in|from but|identity-pseudo|is fair|is think|know not|mistake we|money|not article|old in|only of|problem|short-few not|that only|we hope|wrong is
-12 child-school|if|maintenance|return|very that
11 but article|condition-case and|contain and|exit and|glad to|happen of|happen this|has delay|last is|learn|not before|on from|one website|short-few from|that short-few|that travel|think|travel to|two day
10 benefit|heshe|it transport-fare|not become|of otherwise|payroll month|therefore you|this something|we about-approx|we think|what must|without on|you something
-10 must to|was wrong
9 about and|before in|data is|not go|only it
8 ask is|data bank|for travel|has nothing|know|this from|was contain|with that|without in
-8 nothing is|was password
7 from investment|heshe is|may was|not particle|short-few mistake|sorry something
6 hope|not data|sorry with
5 money it
4 big and
`,
  'conditional-apology': `
79 sorry if
45 inconvenience
44 sorry any
43 if
41 may
40 for may
39 one inconvenience|problem
37 any
36 for that
35 inconvenience can
34 if you|regret any
33 any may|hear|sorry something|unacceptable
32 experience|if we|particle if|sorry point|that inconvenience
31 for everyone|those that|work we
30 everyone may|regret if
29 any that|experience-quality|from affected|regret that|that think
-29 sorry special
28 inside-outside that|sorry anyone|that would|was inconvenience
27 cause-harm|everyone inconvenience|inconvenience may|sorry from|to that|would
-27 i sorry
26 can cause-harm|for any|forgive it|if heshe|that may
25 article that|it if|may cause-harm|sorry that|that can|that those|we if
24 from view|if to|you until
-24 you ask
23 may inconvenience|sorry in|that it
-23 sorry and|very sorry
22 affected|article may|consequence on|if is|sorry must|sorry what|this may|you think
-22 sorry know
21 anyone was|has had|insurance that|we regret|you become|your experience-quality
20 has can|has get|if there-exists|it has|of if|sorry condition-case|that this|what may
-20 sorry about
19 any this|article this|if it|if those|it affected|regret|that less|those what|to anyone|we with
18 customer that|damaged|it soon|it with|outage|that possible|very you
17 any about|feel-worry|if has|if inconvenience|if number-number|in those|something|you twice
16 condition-case|has inconvenience|i take|sorry there-exists|think
15 already is|ask if|from those|has consequence|if this|meet your|on not|sorry i|this not
-15 sorry we
14 accident-inadvert|build that|consequence|do that|if cause-harm|if your|in condition-case|may consequence|please forgive|your until
13 about any|force|from not|regret inconvenience|this has|until delay|you delay
-13 sorry our
12 any inconvenience|article unacceptable|has is|if was|it deserve|sorry it|that affected|very has|we we
-12 inside-outside this|sorry sincere
11 about what|article any|article not|cause-harm you|from i|from inconvenience|on without|sorry was|you was
-11 not sorry|you apology-present
10 if from|is if|sorry
-10 of this
9 article department|sorry everyone|that cause-harm|that find|you mistake
-8 for those|this inconvenience
8 not find|not something
-7 for this
6 article agent-admin|we any
3 something not
`,
  cliche: `
70 seriously
56 experience-quality
46 always|very seriously
43 is our
42 abundance we|still our
41 committed
39 abundance|from abundance
38 abundance of|change password|security|value
37 to front-back
36 customer is|fair|high-low|personal|that this
35 article committed|our team
34 and thank|of full|seriously seriously
33 glad to|how is|member article|of abundance|on get
32 apply article|committed to|front-back of|in way
31 good your
30 can cause-harm|of our|trust is
29 article abundance|problem
28 from committed|has contain|our is|personal of|trust you|we amountwords
27 current-status to|our good|our would|some our|stay-calm|still front-back|understand
26 continue|everyone hour|for we|measure must|that security|those this|was and|you thanwise
-25 and with
25 article our|by of|click where|has reset|in we|it exit|of feel-worry|our always|patience|security your|we contain|your renew|your value
24 attack|community it|confirm if|customer|everyone day|game our|is body|of what|personal it
23 article high-low|article learn|committed for|condolence|experience-quality of|feel-worry of|for of|guest is|inside-outside everyone|is value|is what|it build|it more|measure|not exit|our community|patient|to we|trust|with is|your trust
22 article trust|data this|everyone do|learn|notice is|of family|on good|our|service our|succeed
21 because that|everyone what|from always|it by|learn our|of trust|put it|security that|supplier|unacceptable
-20 #|this we
20 article personal|body|feel-worry article|like-as of|not leave|security of|still article|this that|trust in|trust our|we about-approx|we value|what do|you deserve|you your
19 and renew|article good|collect that|family we|game from|guest|has learn|it leave|it that|it trust|itmeans|our learn|personal and|process article|service we|share|trust and
18 cause-harm|for our|from door|key we|not own|personal data|think in|this cause-harm|want that|your this
-18 i
17 article more|at is|bank we|build|can and|confirm that|feel-worry|government|has notice|more|of protect-take-care|of we|on hour|public|put|sincere|so-as|that own|to still|user|we committed|we take|your personal
-17 new-one
16 always you|and keep|article security|ask change|by it|data is|date was|digital|do our|experience-quality is|full|government in|has system|hasbeen at|in for|is|it delete|key our|like-as|of live|queue-wait your|service and|some from|want|we|we full|without for
-16 condition-case
15 and expert|from year|in body|in by|in in|in our|keep your|nothing of|our will|personal we|security and|security data|this inconvenience|was we|your|your is
-15 day for|religion
14 ack-listen is|article experience-quality|article seriously|company our|everyone to|group|has measure|has still|is article|more big|on travel|reader|security is|short-few article|still to|we soon|you fair|you good
13 abundance has|article very|come for|first date|health in|is delete|is first|is we|new date|not more|not security|of emergency|security in|service|share our|then our|we article|we day|work on|year on|your data|your furniture|your on|your we
-13 number-number|one still|sorry
12 become|experience-quality our|it first|of company|of give|share we|stop|tell on|that delay|travel with|would come
-12 good for|manager
11 article story|breach is|date has|everyone we|expert we|from speed-internet-article|has problem|is seriously|it seriously|measure in|office not|office that|queue-wait you|thank|travel we|will come|you learn|your patience
10 big|country|everyone guest|has want|hasbeen fix|help|is committed|is regret|keep at|one customer|personal is|renew|seriously we|then we|with supplier|with we
-9 for feel-worry|vacation
9 one very
8 because from|heshe what|hour has|if contact|inconvenience and|please that|student
7 protect-take-care|we build
6 from trust
5 we queue-wait
4 trust we
3 patience and
`,
  'reply-refusal': `
59 reply
45 not reply
40 this address
37 article reply
35 email
34 not monitor|of reply
33 email not
32 this
31 to reply
30 inbox|please not
29 noaction not
28 article role-duty
27 address not|this is|this not|to this
26 this one
25 not is
24 message this|to apply-submit
23 address|booking this|message from
22 send|this send
21 article automatic|by cause-technical|inbox not|message|message automatic|not email
20 by system|must reply|not accept|not use|this article
19 message send|not view|only|refund on|role-duty|this email|this inbox
18 apply-submit|letter this|use article
17 article address|article inbox|cannot|it reply|noaction|not|not collect|please|reply not|send only
16 any reply|monitor
15 automatic|automatic from|not read|not refund|not this|please reply
14 to address|you apply-submit
13 it apply-submit|please refund|tell one
12 do not|email was|is send|message tell|not to|this deliver|this notice
-12 email what
11 reply on|reply to
10 this tell
7 article send
3 do reply
2 reply this
`,
  'request-for-secrets': `
54 confirm i
53 login
47 confirm
40 click where|your speed-internet-article
38 card|password now|your card
37 by link|prevent
36 send your
34 reply with|send we
33 by of|by reply|link|this with|unlock
32 click|enter|for confirm|identity
31 and enter|so-as
30 backup
29 i|of identity
28 link and
27 please you
26 and again|password to|reply|your reply
-26 names
25 enter mail-number|of card|security|this link
24 and voucher|by this|confirm article|in reply|login and|login now|where for
23 account|check account|confirm you|for|link this|of backup|your password
22 go website|mail-number card|maintenance your|password|send
21 activity in|deposit|identity and|password before|password old|version identity|where login
20 card bank|click in|confirm identity|export-report in|login in|password ago-long|please
19 card and|confirm your|enter your|send photo
18 and card|apply your|card mail-number|of email|photo identity
17 by|now|prevent article|your full
16 access|and by|from link|has account|login by|please reply
15 and confirm|confirm card|for prevent|link inside-outside|to login
14 access and|confirm is|go to|has i|to account
13 export-report access|go|inbox
12 confirm data|data|login go|parcel|point
11 and identity|check|hour for
10 export-report
9 login to
8 to website
7 come for|mail-number identity
6 data card
5 change password
`,
};
