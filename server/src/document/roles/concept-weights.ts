import type { RoleWords } from '../../languages/sentence-role';

/** What the meanings of words say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleConceptWeights: RoleWords = {
  apology: `
-40 in if
34 sorry
33 forgive
-33 sorry if
31 i forgive|i sorry
29 shame-joke
-27 and-also what
-26 like-as sorry
-25 was inconvenience
24 regret
-22 haha|our guest
21 sorry this|very
-21 with from
20 and sorry|you ask
-20 forgive we
-19 renew
-18 collect on
18 not sorry|responsible article|this responsible
17 ask forgive|sorry you|you sorry
-17 if
16 admit article|not admit|not responsible|on mistake|sorry and
-16 not collect
15 article sorry
14 forgive this|sorry already
-14 may
-13 bad
13 deserve we|from family|sorry automatic|sorry on
-12 any|button|for any|inconvenience|sorry any
12 is sorry|responsible|sorry article
-11 for may
11 it sorry|sorry one
-10 sorry from
9 please our|sorry mrms
8 particle
`,
  fault: `
58 yesterday
51 without check
46 that login
44 may not
-42 card not
42 not check|queue-wait weekday
41 is only
40 morning we
-40 notice this|will
39 article responsible|we let
38 from address|had|tell #|those password
-38 those include
36 # once|not stop|refuse|weekday tell
-36 you apparently|your amountwords
-35 address deliver
35 post not
34 # that|heshe on|is wrong|print article|release|swap|that choice|we sell|we switch|with names
33 # but|# get|include is|notice if|outage energy|view #|write #
-33 if short-few|write to
32 clothes|download article|for hour|has delay|laptop was|not encrypt|show article|while-during move|without
-32 for this|regulator|show is|tomorrow
-31 and-also|from mistake|maintenance system|number-number your|or|responsible and|tell on
31 copy from|human we|inbox in|is family|message in|must has|not freeze|our view|table|test|unusual of|was
30 charge your|get night|not security|notice that|other your|phone with|right article|show number-number|was #|yesterday that
-30 happen #|if was|our more|that automatic
-29 and would|include photo|it stand|nobody has|of notice|send by|that tell|this do
29 and wrong|backup our|choice wrong|do phone|everyone get|know not|manager it|new before|not value|one put|price not|turnsout|we letter|we run|we use
-28 affected very|and think|before #|buy in|choice in|is new-one|lost and|meeting is|not wrong|number-number mail-number|one right|so-as|thank|that lost|your health
28 and sorry|between month|broken cause-technical|car in|for day|from check|had from|it go|last year|may open|message #|names other|not date|number-number what|only to|otherwise of|our use|placeholder|two hour|was if|weekday include|would article|your #
27 # include|# meeting|affected from|cancel of|count|data you|department has|had put|it limited|it must|laptop not|link of|money right|number-number right|post it|price #|subject of|that identity|thirdparty from|this only|those article|those do|those was|weekday|yesterday has|yesterday we
-27 and refund|by weekday|cause-harm in|has had|know it|like-as this|not keep|now in|of level-step-part|official|only not|our mistake|risk of|same not|to current-status
26 # buy|# right|and person|article cause-technical|article click|by that|calendar article|close those|date was|everyone can|get we|is still|morning now|not everyone|number-number hour|number-number person|pasttime-had|since it|supplier to|that enter|that those|that weekday|we accept|weekday we|weekday you|with phone|you discount
-26 already|already we|compensate|current-status not|data affected|email this|is thirdparty|month hour|not open|password encrypt|sorry with|take outage|thirdparty our|this because|this breach|this person|to for|was affected
25 anyone copy|because one|can open|cause-technical without|charge money|courier not|draft|from agent-admin|history-archive of|is come|it account|manager you|message what|new-one that|night #|not ready|one i|one login|paste-merge article|run article|steal|still number-number|that our|we print|we put|weekday ago-long|would|wrong|year last|yesterday you
-25 card date|condition-case in|doctor and|email not|find and|forced-circumst forced-circumst|has hasbeen|is think|money not|not charge|not nothing|not personal|old not|one certificate|some of|speed-internet-article on|that about|to same|wrong that
24 # inbox|and-also what|approve on|article with|automatic account|can login|click button|deserve we|download|file|forgive that|from nothing|from other|had change|has find|heshe health|is new|it human|itmeans is|month person|not compare|not end|not sorry|number-number was|of food|of has|of include|of version|one mail-number|our may|our release|person already|person has|recall|staff before|that account|that some|that supplier|they of|those account|two mail-number|we deliver|website #|weekday then|weekday was|you bill
-24 and affected|and order|broken at|correction|may and-also|not this|number-number number-number|of forgive|of therefore|sorry and|stay-calm|this our|was responsible|your own
-23 # afternoon-evening|and data|and morning|and night|article more|can|card was|fee for|file may|has agriculture|if|in there-exists|in this|inside-outside our|is personal|is put|it very|key and|level-step-part article|link it|mistake cause-technical|more and|names photo|not reply|of use|person in|police|reply in|same price|send this|since article|thirdparty not|this message|until weekday|was this|we by|weekday by|what we|with what|you leave|you other|you until
23 # not|accept that|affected limited|afternoon-evening weekday|and please|article discount|article then|before get|between|cause-technical system|check of|discount article|do go|do with|experience article|family health|for webinar|give right|has choice|has exit|hasbeen access|human|in write|it result|like-as those|list|manager and|mistake has|morning weekday|must and|names reference|new-one not|newsletter of|next with|not for|not try|nothing hasbeen|notice on|of get|of order|office in|only #|only short-few|our switch|parcel #|password from|patient article|plan your|recent that|that level-step-part|therefore article|they address|they from|to right|we number-number|when we|will see|year before
22 # account|# size|# tell|affected that|and i|article very|attacker use|because not|booking that|button|colour and|community article|compare in|depend article|discount of|email we|fraud article|from #|from family|hasbeen since|hour but|i please|is please|is school|it was|laptop encrypt|let you|month our|not close|of first|of other|on cause-technical|one read|personal and|responsible of|responsible our|staff your|system automatic|tell therefore|that #|think that|thirdparty in|this morning|those open|those while-during|today send|two to|unusual|upload article|was since|we home|we version|while-during system|with of|write|you committed|your get
-22 and account|any|article work|at this|bank in|before weekday|data that|everyone not|everyone we|explain that|front-back is|hasbeen office|hidden-breach|i #|is get|is keep|it at|new to|next|not more|on was|percent article|phone phone|photo was|renew to|since file|table from|tell we|that public|that see|this nothing|this webinar|those automatic|view names|voucher and|voucher it|was between|we queue-wait|we we|what had|work is|you affected
21 # send|# was|# your|amountwords wrong|and-also has|article access|at not|attacker to|bill of|build it|but article|cancel because|card data|day if|delete #|deliver day|do some|form of|get that|happen is|has deserve|has two|i was|in address|in parcel|in weekday|it again|it broken|it file|it this|itmeans|login has|manager is|missedskip|mistake article|mistake of|mistake those|month that|morning|morning until|nobody we|of subscribe|of would|on we|on weekday|one customer|order free|other with|our afternoon-evening|our date|our mail-number|our photo|our post|percent of|person thirdparty|put it|see that|send number-number|short-few it|show #|some has|speed-internet-article in|thanwise from|thanwise thanwise|twofactor|usually not|vehicle-train in|was our|we because|we wrong|you door|you number-number
-21 already our|amountwords was|and there-exists|and-also ask|apology-present article|article yesterday|at office|automatic we|body your|cause-technical now|click article|contain system|delay from|early you|everyone day|everyone month|everyone weekday|fair|first names|free|get wrong|happen cause-technical|hear|heshe from|hidden-breach article|hour then|how you|in can|in percent|in very|include email|is photo|maintenance to|measure that|noevidence|not one|not save|not will|now|of new|of new-one|one new-one|shame-joke|sorry on|system now|that address|this email|until to|value has|was i|we respect|with courier|you nothing
20 # about|# article|# nobody|# one|article freeze|article nobody|article story|article webinar|before tell|big is|booking and|broken|but is|but our|button not|by account|clean|community and|company already|door close|email our|energy of|food that|for because|from refund|from some|from sorry|from write|front-back that|good and|has continue|home address|human change|i do|in result|in thirdparty|include of|it ack-listen|last deliver|leave your|may about|month website|names mrms|night to|of help-desk|on that|one our|order #|personal we|problem of|release it|risk in|see data|send morning|since not|sold|some article|that breach|that calendar|that never|that new-one|that on|that put|there-exists|therefore is|to download|to group|to limited|to work|was accident-inadvert|was do|was must|was speed-internet-article|we and|we day|we first|we had|we missedskip|we post|website from|what if|what some|without right|would to|write your|your furniture
-20 already in|and get|and show|and view|article regulator|at has|bank|by this|delay month|do to|employer|fix|from copy|from delay|get you|has anyone|hour it|identity can|identity not|if because|in other|is data|is weekday|keep|mail-number identity|mistake was|not copy|not noneed|not repeat|not until|phone #|refuse article|regret and|resume-open|staff it|student has|student to|tell data|there-exists names|think you|this not|those upload|try before|we on|while-during month|without booking|year of|you work
19 # because|# is|account #|afternoon-evening to|again it|ago-long year|alone-together and|and first|article share|article test|ask has|because #|big and|cancel your|cause-technical|cause-technical notice|collect you|come article|condolence|everyone your|for first|for two|from data|from first|from recruit|get notice|happen while-during|has bad|has more|has open|has save|heshe has|hour come|human sorry|human to|in news|in voucher|is nothing|know is|last|list recipient|may access|measure and|measure article|month anyone|month of|month photo|not investment|not know|not login|not switch|of list|old|one access|our delete|our last|our measure|our own|our please|our without|problem cause-technical|problem to|progress school|queue-wait that|recruit it|security that|sell article|some #|start it|tell that|that article|that everyone|that home|that pasttime-had|that to|those those|to courier|to list|to team|to thirdparty|vehicle-train from|was delay|was encrypt|was put|was with|we apply|we date|we other|we release|win|your to
-19 # same|always article|and afternoon-evening|and if|and know|and member|and personal|and place|and some|article digital|bill not|but was|card hasbeen|company in|confirm we|delay #|delay not|delete from|email you|everyone ask|explain|first in|from yesterday|had problem|has new-one|has today|hasbeen by|hasbeen this|health article|help|if article|if cause-harm|if has|if we|in at|inside-outside and|is discount|it exit|it notice|know one|last mail-number|month while-during|more #|morning and|noevidence apparently|of feel-worry|of short-few|our by|our plan|photo we|right heshe|some it|some personal|something cause-harm|sorry ask|sorry we|start day|still on|system at|table it|that confirm|then #|there-exists nothing|to transport-fare|we love|while-during this|wrong person|you bring|your like-as|your not
18 # automatic|# website|activity has|ago-long of|and do|article placeholder|attacker has|because human|before before|booking for|booking website|breach happen|calendar of|calendar to|can what|card #|come #|consequence|day before|deliver with|different of|energy and|everyone student|everyone subscribe|family was|file everyone|first from|food and|for number-number|for weekday|from had|from to|government article|had not|has can|home for|hour not|hour we|i had|i that|if photo|in community|in expose|in first|in return|invite to|is health|it may|it record-detail|last hour|link to|mail-number it|maintenance|mistake in|money on|month we|month write|newsletter weekday|not still|of freeze|of month|of reset|of was|office is|on amountwords|on vehicle-train|other names|our night|our version|phone was|possible if|read article|recent is|release #|reminder in|responsible alone-together|responsible own|responsible you|sale|see your|send you|show that|some may|sorry our|support-agree you|survey that|take and|that date|that let|that office|that send|then we|think is|this fraud|those of|to old|to unusual|tool-machine and|transport-fare we|twice|two|typography|visit that|was cause-harm|was deliver|we swap|we that|weekday that|with number-number|with other|write on|year recent
-18 access names|again new-one|already to|article fair|article still|before afternoon-evening|close to|do and|do nothing|everyone bill|everyone our|for account|forgive has|forgive it|from want|get in|has must|identity-pseudo|in more|include identity|is full|is risk|it nothing|it put|key we|love|may happen|must our|names doctor|next it|not expose|not of|not our|not some|notice data|one new|our again|our mrms|our queue-wait|password your|person hasbeen|person of|please|refund article|reminder human|return in|season start|security your|see in|sorry very|supplier is|terms not|that cause-harm|that happen|that responsible|there-exists you|this there-exists|this weekday|to level-step-part|to police|to tool-machine|to we|tomorrow morning|until hour|upload to|was deadline|was inside-outside|we can|we medical-visit|we therefore|with from|would like-as|you lost|your bank
17 # can|# customer|# it|# start|# twice|# we|access #|access by|ad|afternoon-evening that|already open|and human|and then|any in|anyone thirdparty|apparently some|article bank|article energy|article human|article subject|article value|book|build|can change|can read|cause-technical on|come yesterday|condition-case article|copy names|courier-post|date right|delay|end it|fee #|file for|file on|file with|for meeting|form|from very|furniture|had for|had we|has accept|hasbeen from|home was|human in|i article|i from|i give|in collect|in phone|it mistake|it your|keep we|key not|laptop it|leave|login article|mail-number #|mail-number address|manual and|mistake|mistake it|money #|money everyone|month export-report|morning hour|nothing more|notice wrong|of otherwise|on everyone|on some|once to|one cc|one hasbeen|one not|or any|our article|our manager|our month|personal it|plan you|put your|receipt #|recipient to|right we|role-duty|security and|see to|send automatic|short-few and|since until|size #|still open|student in|subscribe you|system we|therefore you|thirdparty article|thirdparty to|those change|to cc|to post|unauthorised|was may|we save|we sport|we today|when has|where number-number|with it|without article|without that|wrong file|yesterday not|you for|you that|your has|your number-number|your with
-17 about wrong|again new|and big|and everyone|and save|and system|article easy|article sale|ask money|bank it|because cause-technical|but if|can give|cause-harm cause-technical|cause-technical broken|collect #|complaint|data member|delete article|delete those|email address|end from|everyone at|export-report our|file at|for month|from i|give one|has collect|has hidden-breach|has religion|has still|identity has|identity it|if something|if you|in button|in or|is always|it card|it list|know you|last not|letter was|message and|month date|month end|not form|not replace|number-number month|of delete|one and-also|one very|only article|only number-number|open door|or to|other is|our family|payment article|phone|possible in|prevent you|refund today|return everyone|sorry i|stand article|start this|still end|still your|that broken|this year|was include|we family|we particle|we send|website is|when it|with not|without price|write it|you return|your if|your leave
-16 # like-as|amountwords article|and start|and will|apply and|article anyone|article sea-nature|article soon|article year|ask delete|at first|buy one|contain cause-technical|day on|deserve of|difference-amount #|do know|end on|end we|end weekday|from collect|from order|from today|front-back article|glad|had of|has travel|hour and|i is|if get|if our|if want|in file|include voucher|inside-outside from|is must|is refund|it apply|it body|it by|it old|learn our|like-as in|live and|manager|month until|move automatic|mrms has|nobody can|not show|not your|notify-auth|now on|number-number year|of ack-listen|of send|of want|only has|our customer|our fix|our is|our new|personal|police and|print it|promise-notus|queue-wait your|record-detail health|reply|result of|return article|right date|send one|sign|some member|start at|start weekday|still article|table is|terms is|terms of|that right|then in|therefore nobody|they article|to bank|to fix|to start|was delete|was names|was not|we support-agree|website that|weekday hour|what they|where|with is|work from|write automatic|your booking|your notice|your read
16 # when|address article|ago-long day|amount-of #|and go|and school|apparently|article expose|article in|article our|article save|article see|article usually|attacker is|bank month|before we|booking our|booking vehicle-train|broken our|but your|by system|calendar from|change you|charge for|choice from|committed on|company our|connect-join|copy|do game|door that|experience-quality article|file subscribe|from anyone|from security|from until|government from|had fix|has nothing|hasbeen export-report|hour what|i copy|i has|i read|in ago-long|in list|in version|it address|it is|it password|it some|let article|like-as it|lost|mail-number in|morning from|move in|music #|of agent-admin|of guest|of vehicle-train|on buy|one|one number-number|one staff|open your|our if|parcel your|password that|password where|payment #|possible view|problem it|put phone|recall #|security we|short-few|some guest|staff our|supplier cause-technical|thanwise hour|that leave|that phone|that voucher|then with|then your|they your|this deadline|view everyone|was already|was good|we freeze|we mail-number|we responsible|we try|website website|weekday is|weekday our|what on|what order|while-during change|will come|yesterday afternoon-evening|yesterday our|you #|you had|you order|you two|your deliver
15 # i|about may|account is|amountwords one|and #|and those|and we|and website|article has|article invite|article notice|article request-right|backup|because|book you|buy our|by anyone|cancel from|card you|catalogue|cause-technical was|complaint one|confirm article|craft-material|deliver email|everyone person|experience|fee that|first day|freeze|from community|from guest|from nobody|from travel|from week|funny and|good we|group|hour in|hour is|in price|in show|is fix|is therefore|is we|it think|last it|message before|mistake sorry|month automatic|more of|more since|names bank|names family|newsletter|not therefore|not upload|notice hasbeen|notice it|of cause-technical|of names|open|our accept|our file|our it|particle not|reminder of|right #|school was|short-few you|some customer|staff|that morning|that swap|that version|there-exists has|those since|to number-number|to read|travel and|upload on|we without|we write|website|website your|week|week last|week recent|weekday come|weekday while-during|what is|write in|write you|you send|your hour|your old
-15 again|already some|and apply|and article|and letter|and medical-visit|and price|anyone tell|article weekday|at bill|at number-number|at-disposal|between article|booking article|contact you|day has|day hour|deadline weekday|difference-amount article|do feel-worry|end month|everyone before|export-report and|export-report you|for week|from plan|glad you|has number-number|has try|hasbeen is|heshe delete|if had|if nothing|inbox and|is attachment|it hour|it how|learn you|letter in|like-as know|list not|mail-number article|message article|names mail-number|not cause-technical|not come|not let|not must|not never|nothing other|nothing otherwise|notify-auth and|notify-auth regulator|of attacker|of more|of number-number|office #|one good|only with|other article|our names|our now|our support-agree|pass in|password not|photo that|point|problem we|regret article|security article|sign in|sorry|staff you|start number-number|start one|system hasbeen|that amountwords|that from|that security|there-exists #|thirdparty and|this on|this would|those affected|to person|to photo|to soon|very not|view thirdparty|was heshe|was pass|was today|week before|weekday #|where not|will in|with you|wrong your|you between|you fair
14 # file|accept sorry|and apology-present|and let|animal|article choice|article origin|article tell|article weekend|article wrong|attacker|because we|before if|bill that|body on|but|by nobody|can if|cause-technical that|change from|check you|come we|do see|early|email before|everyone of|excited-fun|file of|find what|first has|flaw|for travel|freeze your|from if|from maintenance|game|had give|has new|has run|if names|if payroll|ignore|in fair|inbox|is lost|is may|is more|it parcel|keep and|key that|know that|like-as article|names is|names not|night those|not confirm|not right|number-number you|of medical-visit|of week|on names|on what|one nobody|one unusual|our you|parcel|payment everyone|phone not|placeholder to|print to|put address|put in|read|respect|send|send again|send with|short-few article|sport in|start has|still night|subscribe enter|that family|that payroll|that very|that while-during|think some|this to|those only|to change|to happen|two has|utility-term|vehicle-train #|voice article|was refuse|was short-few|was steal|we last|we upload|weekday if|while-during maintenance|with notice|without it|would come|you dear
-14 always|and open|article close|article recipient|ask we|automatic our|by email|can to|can use|card payment|check what|company|data payment|data use|date for|dear|delete message|enough|fix article|from door|from measure|from those|had tell|has everyone|has i|hour anyone|if already|if limited|if your|in country|include names|include on|is booking|is delay|is include|is right|it on|it personal|it project|it use|know|lost you|message without|not fee|not get|not link|not mrms|not see|not use|not where|of ago-long|of amountwords|of cancel|of inconvenience|of value|on list|on mistake|one check|one company|one without|open until|other you|otherwise it|our still|outage at|person and|person from|phone message|please you|please your|point those|refund from|reminder that|reset your|right in|sale weekday|send photo|since yesterday|something to|suggest|survey your|that subscribe|that would|they it|think cause-harm|those has|to responsible|today by|two that|understand|until end|view one|was use|we happen|what must|where weekday|with with|without we|year has|you sign
-13 # by|activity and|activity article|address email|already at|and heshe|and notice|and speed-internet-article|and-also article|apply is|article card|article do|article gift|article month|article pasttime-had|article religion|article something|ask it|at place|before everyone|before night|book to|can hasbeen|cause-technical and|charge is|check everyone|close article|close at|committed from|day is|do we|everyone|everyone that|front-back|give for|had one|has about|hasbeen place|home is|hour hour|i and|if in|if not|in colour|inbox email|include heshe|is can|is file|is save|is to|is your|it if|it sign|mail-number bank|manager of|manager usually|may show|mistake one|month before|must happen|names that|news our|not alone-together|not change|not include|not other|not system|not take|one since|our happen|particle article|password mail-number|person it|phone mail-number|possible your|prevent|public not|renew and|responsible article|save in|school weekday|security one|short-few we|since today|sorry without|still #|that compare|that give|that last|that think|those it|was because|was see|we free|we go|we prevent|what check|will is|with #|wrong while-during|you want|your between|your we
13 # heshe|# patient|about in|account include|account while-during|activity of|activity you|affected some|ago-long hour|amountwords of|and hour|article about|article newsletter|article speed-internet-article|article teacher|before our|booking|can anyone|cause-technical article|cause-technical to|charge you|come that|data your|download #|email automatic|email from|email weekday|everyone otherwise|export-report #|family not|food we|from know|from right|from user|get our|had access|has apply|has may|heshe still|hour our|human that|i attachment|in #|in afternoon-evening|in and|in health|is in|is now|is staff|letter is|message if|mistake on|month collect|month on|number-number|number-number not|of receipt|of where|on service|on then|once once|order was|our|our company|our copy|our email|our our|our travel|password at|password to|photo not|place|send yesterday|speed-internet-article|stand in|steal in|still afternoon-evening|take wrong|therefore afternoon-evening|therefore and|thirdparty|those we|to lawyer|to table|trust in|upload|we before|we copy|we leave|we your|weekday number-number|weekday your|wrong address|yesterday hour|you open|you photo|you transport-fare|your must
-12 # open|# weekday|address has|agriculture article|already with|answercall|apology-present to|article bring|article day|article early|article now|article supplier|ask to|backup it|before to|buy|buy you|calendar is|cancel bill|confirm|day in|discount weekday|early it|email in|everyone automatic|everyone for|fair that|file was|find at|food food|from heshe|has because|i sorry|if it|if staff|in group|is community|is everyone|is place|is something|is system|it amountwords|it maintenance|it sale|like-as of|may view|member that|month in|must change|names show|new-one to|noaction not|not any|not email|not if|not it|of afternoon-evening|on your|one big|order at|order before|other has|other in|other that|our free|own that|please our|please that|project has|read it|return #|right not|security|some hour|something is|sorry one|sorry there-exists|sorry you|subscribe not|then year|therefore it|those you|to deliver|to religion|travel|travel our|try to|understand that|want|was switch|we it|we password|with letter|write our|you deserve|your come|your two
12 # two|# you|about you|activity #|affected not|afternoon-evening #|and is|and leave|article delay|article explain|article week|at #|because has|book not|by person|calendar|cause-technical new-one|company article|current-status from|current-status of|customer other|date|deliver to|do has|email of|export-report show|family day|first our|from phone|get yesterday|go to|gremlin|happen one|happen was|has music|has payment|has receipt|has take|has very|hasbeen at|hasbeen in|health hasbeen|high-low article|i one|in book|in money|is print|it apparently|it email|it not|it own|it wrong|letter #|may has|mistake human|month then|month you|morning you|news|not|not i|not twofactor|notice before|notice has|of mistake|of staff|office you|once|one cause-technical|our day|our print|our yesterday|payment money|print of|problem has|put hasbeen|refund your|send before|subscribe|subscribe your|that maintenance|they view|this still|this wrong|tomorrow #|unusual to|vacation|very and|was can|we forgive|we hasbeen|we photo|we reply|we very|without confirm|would it|wrong write|you deliver|your i
11 affected you|agent-admin has|alone-together from|and not|and only|article it|article swap|article unusual|ask get|attack|cause-technical booking|close|committed always|data hasbeen|delay article|easy|empty|file ask|from transport-fare|go and|guest|had in|happen|has article|has download|has photo|has right|i see|keep our|know some|lost at|market-income|member in|message send|money we|month article|month if|month it|month money|month your|more some|number-number at|number-number is|of can|of office|of supplier|on old|one has|one other|open number-number|our booking|our today|paste-merge|payment two|phone of|screen|see article|send of|something not|speed-internet-article not|staff we|switch|tell not|thanwise of|that for|that list|that system|this from|this like-as|those before|those everyone|to it|voucher we|was start|we bring|weekend|while-during|while-during do|wrongrecipient|you once|you while-during
-11 and apparently|article animal|article at|article booking|article company|article consequence|article hour|article leave|article morning|article there-exists|automatic afternoon-evening|automatic night|by those|can again|cause-technical website|confirm what|contact|delay of|deliver everyone|export-report that|file old|for everyone|from link|has order|has see|hasbeen hasbeen|health and|heshe view|i phone|i with|in number-number|in usually|investment not|is change|is charge|is our|it in|it nobody|like-as from|mail-number account|mistake you|month will|not level-step-part|not return|nothing from|of deliver|of live|one year|our and-also|personal from|process of|show website|start from|supplier article|team|that because|that less|that nothing|that recent|that thanwise|that want|thing-relative|to cancel|was fix|was very|we end|we outage|we see|weather|what still|with identity|with money|would want|you check|you company
-10 access your|address in|ago-long article|and put|article because|article guide|because system|company that|confirm that|data card|delay has|file not|forgive to|from do|from two|get access|go on|happen what|has cause-technical|has system|hello|heshe not|human our|in cause-technical|in same|in tool-machine|is on|is release|is they|it two|lost article|month still|near-far|near-far article|not money|not names|not number-number|not person|notice in|of delay|one everyone|our responsible|our will|personal in|possible some|prevent that|reply with|since weekday|some we|something those|start since|swap mail-number|system those|that limited|there-exists article|they that|this without|those and|to on|to weekday|twice in|was article|we again|we broken|we think|website at|what|wrong we|you love
10 account in|and already|and payroll|apparently article|body is|book in|cause-technical in|come|confirm one|expert we|from can|gremlin has|had it|heshe must|identity password|if delete|in|in copy|in night|invite has|it alone-together|it at-disposal|it inside-outside|it phone|it take|laptop|leave in|like-as heshe|may is|medical-visit|month cancel|month include|more thanwise|mrms and|new and|new article|of old|of website|of weekday|one of|open #|open first|order|our payment|our test|our very|parcel we|payment until|problem|receipt|recruit article|sorry from|speed-internet-article payment|still come|that upload|those i|those inconvenience|those may|those person|to maintenance|today morning|vehicle-train one|was it|was limited|with card|wrong and|year identity|you about|you get|you was|your night|your travel
-9 # delete|address not|and password|article apply|article hasbeen|article rubbish|do of|email date|enter your|from ask|in account|is from|it with|login in|mail-number your|message has|more that|not in|not read|of had|one vehicle-train|return|send i|sorry to|tell heshe|those data|was end|write i|write those
9 and for|article ask|article backup|article doctor|article give|article not|article want|at food|at in|by our|by to|cause-technical about|come morning|confirm date|data include|delete your|encrypt|fall in|family must|has those|i ask|if more|link|medical-visit move|month payroll|mrms must|mrms order|not something|notice those|of anyone|of confirm|of replace|only at|oops|open website|risk to|see it|share|staff and|system on|test before|this and-also|to website|trust we|vehicle-train|voucher #|was everyone|website hasbeen|without if|wrong right|you anyone|you include|you maintenance|your and
8 already and|and ask|article come|article emergency|between #|bill|by #|by order|family number-number|find on|find those|food|happen this|if if|in place|is go|last day|law|may use|mistake this|morning month|move|not feel-worry|of early|one and|one twice|only names|our button|our know|our learn|since come|still and|subscribe names|switch article|tell automatic|test not|this of|to near-far|today and-also|transport-fare article|use identity|value|was one|was open|we from|we what|you therefore
-8 article cause-harm|article sell|before view|broken article|delay weekday|deliver in|exit from|experience-quality|find #|form form|from now|has buy|if happen|in any|inbox was|it food|it that|key on|login your|mail-number before|message from|money article|month like-as|not affected|not message|nothing in|on first|on those|other number-number|supplier that|that big|that check|that missedskip|that staff|to affected|to news|was stop|where has|while-during from|you happen|you measure
-7 account that|address to|apology-present|article two|before in|full is|heshe leave|heshe one|hour of|is broken|meeting #|not we|number-number our|of i|of sport|one one|payroll and|weekday with|what would
7 already payment|article guest|article same|can include|can not|expose|go|hidden|names full|number-number still|one wrong|our collect|payment twice|payment we|personal your|photo it|read our|short-few from|system our|take|this i|those mistake|unknown|we afternoon-evening
6 and very|article weather|by thirdparty|certificate|damaged|data is|give #|give know|hour you|manual|month hasbeen|one typography|our and|our start|responsible to|right one|support-agree|this human|this until|to more|user|voucher from|weekday has|you pass|you stop
-6 and with|approve to|between it|change in|for what|may see|not day|not inconvenience|not payment|not to|only email|send we|system send|that not|we nothing
-5 accept to|and end|hasbeen article|heshe #|is do|like-as like-as|money from|of two|only your|queue-wait has|see on|sorry not
5 address and|and never|by courier|collect and|collect in|data has|first once|forgive this|get email|in give|include|more article|names you|of at|why has|your weekday
4 and charge|and community|calendar we|in but|is condition-case|that photo|your possible|your was
-4 charge from|not responsible|therefore those|to about
3 heshe and|of affected|thirdparty thirdparty|to mail-number|we book|work we
-3 move to|not was|only on|point your
-2 # hour|article names|person see|that read|then day
2 cause-technical our|family in
1 has change|it contain
-1 is very
`,
  evasion: `
73 accident-inadvert
68 attack|supplier
62 our supplier
51 because|was release
49 broken
48 article share
45 one broken
44 mistake
43 because to|door is|experience|to outage
42 courier not|flaw
41 article unusual|automatic that|mistake in
40 article had
39 responsible to|survey in|unusual
38 is cause-technical|was use
37 flower in|origin|was while-during
36 consequence of|mistake at|problem cause-technical|staff article|to file
35 article company|cause-harm article|file therefore|in team|not person|placeholder from|result of|supplier service|that password|to department|was can|was find
34 affected of|article process|assign|forced-circumst|from booking|not committed|of has|outage of
-34 some has
33 bad|busy-traffic|not invite|one flaw|process|your subscribe
32 # because|cause-harm|in give|that supplier|to patient
31 article broken|ask is|breach happen|cause-technical|do go|has bad|is go|is inconvenience|is subscribe|like-as some|of had|responsible|to letter|turnsout
30 charge month|courier|employer|game from|happen|inside-outside our|new website|new-one not|news article|of maintenance|print-label|supplier to|thirdparty|thirdparty we
29 because cause-technical|date from|fair that|has swap|in place|is happen|keep from|not is|of attack|on usually|supplier supplier|to find|website not|with address
-29 because we|open article
28 article charge-phone|article employer|article not|before before|happen mistake|hour because|in between|like-as this|missedskip|month for|not work|notice that|system we|those automatic|those by|while-during maintenance|wrong
-28 from measure|i|supplier and|was outage
27 and some|become|booking that|exit article|is staff|it what|one has|origin from|place has|still open|that and-also|to new-one|to put|to take
-27 inbox of|month attacker|not affected
26 accident-inadvert to|article gremlin|article problem|automatic|automatic it|bank has|discount money|everyone one|expose article|from maintenance|had and|has consequence|has wrong|hasbeen|notice for|of may|old is|on public|share|stock|supplier cause-technical|system|system thirdparty|that system|was accident-inadvert|was still|with with|wrong hour|you login
-26 at we|hasbeen has|will
25 admit article|and include|and possible|at supplier|date month|deadline to|flaw article|forced-circumst forced-circumst|from had|happen article|has find|if some|in voucher|include mistake|it manager|know since|login-devices|maintenance not|night is|not deliver|notify-auth that|of supplier|one supplier|only #|point those|sale not|system was|there-exists mistake|utility-term|website has|what anyone|wrong hasbeen|yesterday not
-25 already by|already know|and therefore|at of|data personal|has by|laptop article|not you|one hour|or|possible has|survey of|what happen
24 affected your|and-also not|article newsletter|article send|at bank|calendar it|certificate is|change from|choice to|current-status article|delay in|difficult|end our|forced-circumst our|from staff|in good|in recent|insurance to|is but|it own|list it|mail-number was|missedskip from|mistake is|month number-number|not everyone|not only|one of|our button|our courier|put your|staff|thirdparty not|twice|wrong has|wrong person
-24 data limited|our post|send once|to think|visit
23 ad|and apparently|article backup|article missedskip|between|can happen|day recent|deliver with|experience article|fall article|find at|forced-circumst from|get and|gremlin has|has affected|has attacker|has delay|hasbeen find|heshe from|in mistake|manager about|material-stuff|mistake cause-technical|mistake person|nobody our|not collect|not hour|not in|notice this|office that|on about-approx|one problem|our that|see that|system send|system your|that return|thirdparty supplier|to one|use that|vacation|was with|we admit|wrong in|wrong one|you apparently|you notify-auth
-23 article easy|cause-technical not|maintenance system|move system|not wrong|ransom|was access|what was|would must
22 and one|and-also if|apparently to|article attack|article supplier|attacker that|because one|broken has|cancel has|check not|close to|company we|energy to|has leave|has let|has short-few|hasbeen by|hasbeen expose|human|identity has|in country|in plan|include of|is human|is point|it that|lost|member may|missedskip article|month ago-long|month happen|names you|number-number not|of first|on some|one mistake|or about-approx|origin article|our check|our company|price it|recall article|show to|some it|subscribe has|system not|system to|therefore some|this before|this until|to new|to to|we and-also|weekday those|without notice|your hour
-22 article yesterday|choice wrong|is affected|not include|not that|nothing|one amountwords|one by|post and|view by|was view|website one|while-during while-during
-21 and email|article hour|article limited|bank in|because it|card|has fix|has hasbeen|has while-during|invite to|mistake not|month website|now|one easy|our build|personal|reply our|responsible own|those mistake|was right
21 and show|anyone our|article automatic|article lawyer|article upload|article weather|assign article|at letter|booking weekday|broken article|by our|catalogue|cause-technical has|change of|click on|date #|experience-quality article|file while-during|from company|from forced-circumst|group article|has apply|has day|has outage|has put|has run|hasneed-follow one|inbox that|it notice|last our|maintenance|maintenance article|mistake from|month then|month was|not our|of check|office was|only data|only from|refuse|regret|responsible on|return to|sorry we|swap|terms|that broken|that fix|to lost|tradition|usually article|was|waste|we fair|website website|while-during of|wrong was|you automatic
20 about-approx #|account while-during|afternoon-evening is|article busy-traffic|article has|article human|ask this|build article|cause-technical to|charge-phone|compare|confirm date|day religion|delay|delete your|energy not|expert has|fair|happen by|has happen|has inconvenience|heshe read|in last|in they|in yesterday|invite not|is only|is particle|is responsible|is to|it account|it give|laptop it|like-as not|mail-number before|may view|measure of|month email|morning weekday|new-one that|not right|office not|price was|regret article|return automatic|risk in|same with|send from|staff to|supplier that|supplier we|system article|system has|tell if|that close|there-exists|this deadline|to of|to origin|travel #|understand|user|webinar is|why has|you list|you move
-20 address to|and those|approve article|attacker copy|has you|if file|like-as one|login from|new system|next|not change|one laptop|result that|right of|system #|that booking|until weekday|view anyone|was because|was our|what do
-19 #|# attacker|and it|article investigate|article post|at on|can become|data special|expert in|fraud of|from want|get by|is know|like-as it|month anyone|month send|mrms|names email|not data|not encrypt|one automatic|only one|other was|our know|our our|save in|some hasbeen|steal|that was|that you|thirdparty access|was broken|with one|would because
19 access other|agent-admin has|ago-long that|and order|article origin|article was|cause-harm by|company|consequence article|difference-amount|fall|flaw in|forced-circumst we|get in|has give|has meeting|has staff|invite|is with|it if|it place|link from|list was|may this|not from|of go|of one|one unusual|our only|outage to|password that|plan in|responsible article|responsible is|see those|show|since hasbeen|that choice|that everyone|thirdparty our|to last|very from|want that|was that|we with|with not|your month
18 # may|ago-long in|and start|article explain|at file|because article|car article|charge money|check file|click|first level-step-part|from mistake|go by|gremlin|happen our|has check|has close|has hasneed-follow|hasbeen that|in current-status|in fix|inside-outside of|is still|know article|mistake system|notify-auth your|of by|of mistake|of news|outage in|overdue to|responsible and|some your|supplier may|this of|unusual to|vehicle-train hour|was hasbeen|was in|we cause-technical|website|while-during|you what|your to
-18 apparently you|article survey|clothes|day and|give to|history-archive|i article|letter is|limited of|mail-number not|month thirdparty|regulator|thirdparty is|this right|to right|was #|we mistake|we write|weekday we
17 # now|about not|already happen|already notice|and mistake|and of|apparently article|article feel-worry|article flaw|article know|article print|before end|booking day|broken in|can by|cancel because|cause-technical version|certain|data get|data use|delay from|for because|forced-circumst about|from it|hacked-public|happen it|happen while-during|has has|hour that|hour was|if and|in group|is address|is start|it is|list member|mistake human|month it|not go|not notice|not we|of activity|of of|one webinar|open number-number|origin of|otherwise in|print|protect-take-care|queue-wait you|responsible it|run|science|service to|something not|stock from|stop you|take wrong|this about|this webinar|those #|those to|to broken|to game|two year|use password|very of|was by|was to|with you|wrong at|you since
-17 article day|article month|article still|article user|because our|card was|charge to|data member|deliver has|everyone|food|from country|from know|from number-number|get notice|is use|it was|manager|month copy|not nothing|not show|number-number|one still|open anyone|our must|password not|police|reply to|right from|send we|short-few in|show from|speed-internet-article that|stay-calm|that email|this wrong|was everyone|we maintenance|weekday #|you about
16 # but|and and-also|article do|article energy|at one|bill from|by|can keep|can when|cannot get|change you|check article|come and|company that|depend|extend|feel-worry is|for one|from before|from right|full to|furniture from|get not|guest article|happen at|has work|hasbeen those|hasneed-follow article|human in|in calendar|in community|in of|is risk|last deliver|let we|like-as know|lost of|may not|month your|new not|not exit|notice what|of in|of is|on hour|one cause-technical|our those|outage|own|parcel in|password at|please this|problem|problem from|reminder it|reply of|something|something this|terms from|thirdparty thirdparty|to delay|to project|two file|typography|use not|very some|was do|we hasbeen|what hour|win is|with that|you would
-16 # we|account is|and process|apparently our|article because|article i|at not|breach data|choice|craft-material|doctor|email this|encrypt|export-report|has receipt|heshe is|how article|in school|our upload|some hour|this was|this we|tomorrow|walk|was only|we had|we missedskip|we upload|your mail-number
-15 # our|# you|accept|buy|health|insurance from|is right|is usually|may anyone|morning it|nobody has|noneed|not article|our activity|our article|our to|post to|read article|sell article|still of|then that|this our|to courier|to responsible|was wrong|we find|we put|what not|you can|your date
15 about with|any is|article click|article system|asfor|assign to|at body|because is|cause-technical broken|company to|copy data|deliver in|do what|energy #|file login|from at|from queue-wait|go and|had hasbeen|had was|inconvenience is|law|login has|month is|not hasneed-follow|not like-as|of delay|one human|one is|one letter|open day|our|our what|particle|possible article|post not|refund your|send again|short-few from|some from|supplier it|survey that|thanwise|that particle|that share|that use|this do|those not|to from|to webinar|weekday not|while-during already|you own|you same|you thanwise
-14 account in|article government|article queue-wait|article something|by person|continue|file names|glad|health to|hear|i has|in inbox|in season|in vacation|not more|notice data|of guest|officer-dpo|open #|our measure|our team|own and|pasttime-had to|resume-open|sell|something in|those has|was deadline|was number-number|website school|your access
14 and full|any and|article change|article see|bank to|because of|because wrong|big is|calendar|cause-harm in|cause-harm to|cause-technical thirdparty|change your|click not|condition-case|emergency|file still|from if|from payment|get other|has to|hasbeen address|in alone-together|in limited|in travel|in without|it cancel|it deliver|it happen|it invite|new you|not if|not read|of thirdparty|on year|our by|our newsletter|our travel|please you|prevent|price those|send file|sold|some you|supplier system|system hasbeen|there-exists in|think some|this from|to agriculture|to notify-auth|to school|to subscribe|to website|twice you|unusual in|was address|was include|was show|we only|we what|what of|where was|your thanwise
-13 # #|and heshe|attacker article|cannot article|cause-harm we|coffee|everyone was|family that|haha|is now|is our|not one|only not|our change|our put|parcel it|school|share article|that money|those had|to for|was affected|we article
13 # for|article agent-admin|article cause-technical|article courier|article forced-circumst|article old|backup article|because not|breach|broken cause-technical|by article|data from|early|energy from|for mistake|from energy|from old|has agriculture|has photo|it exit|like-as|limited|lost we|month may|month there-exists|notify-auth article|of buy|of morning|old of|order hasbeen|our bank|please on|put at|refuse article|result|role-duty|to and|very is|was not|webinar not|week it|where for|where hasbeen|you read|you sincere|you write|your since
12 # place|about #|already deliver|anyone that|apply not|because in|bill by|check before|condition-case not|data breach|extend article|from that|get wrong|has possible|inside-outside we|leave one|lost from|lost your|never article|of it|of month|of would|on weekday|one typography|other right|our renew|overdue article|particle article|pasttime-had|person is|person view|please that|reminder that|responsible has|right this|risk to|send|since has|supplier our|support-agree|that think|was change|was leave|website of|wrong from|you because|your it
-12 afternoon-evening|apparently if|article investment|article regulator|in those|is very|is we|leave our|letter not|list in|lost to|may access|month #|not payment|nothing data|on one|our deliver|our mistake|our on|right we|sea-nature|send not|seriously|that person|that yesterday|version article|we change|we prevent|wrong it
-11 # on|address not|and-also can|anyone article|button in|colour|damaged|farewell|human change|in day|is other|is own|mistake i|notice breach|one article|some data|stock of|this email|those was|to soon|to version|today|we delay|week that
11 about|abundance|and may|and there-exists|article email|article renew|article responsible|breach and|cause-technical without|colour and|community not|company from|company in|copy list|do those|fall in|file send|good article|happen in|i get|in table|is first|it list|it lost|like-as pasttime-had|not booking|notify-auth|of fix|of notice|one breach|one speed-internet-article|one wrong|order you|responsible of|risk|speed-internet-article and|table|team has|team our|thank article|that keep|that voucher|thirdparty and|was password|we broken|we where|website payment|weekday and|when we|with what|without right
10 article catalogue|article maintenance|but was|can give|cause-technical on|data since|delay of|email our|feel-worry not|hasneed-follow has|if website|in show|is leave|it get|it read|month because|month bill|morning you|must that|not send|notice those|notify-auth what|order your|person see|problem article|reminder you|something and|system in|team we|twofactor|view in|we it|weekday that|with any
-10 at company|delay month|end article|exit of|file in|hello|month we|one not|this happen|those this|view #|we something
9 # had|against|and-also to|article measure|article same|article usually|benefit|compare article|email we|everyone hour|explain|from wrong|front-back that|full|get|hour until|i not|inbox is|is extend|less|not weekday|print article|print it|read and|security on|staff that|still without|supplier in|that cause-technical|use|you maintenance
-9 account was|article amountwords|attacker in|automatic not|file to|identity|in file|insurance|know some|not anyone|not this|one level-step-part|only article|recruit to|that let|to wrong
8 affected|affected from|and cancel|and go|and-also|article calendar|article regret|broken at|change|do notify-auth|family our|full our|grow|keep we|laptop|message send|order was|that sale|there-exists not|those do|we by|without|you of|your give
-8 community|not big|this at
7 at that|company of|contact article|end|from book|full we|is for|it more|month hasbeen|one short-few|particle that|still start|they in|to company|without get
-7 has measure|of amountwords|something happen|wrong our
6 alone-together from|at thirdparty|big you|for nothing|hasbeen thirdparty|limited account|measure|month go|something is|stop|was stock|was those
-6 we deliver
-5 # article|# do|deliver not|music|sport
5 big we|cause-technical we|deliver|go it|in in|of hour|read our|those|to like-as
4 and your|article terms|from open|of confirm|to problem
-4 hasbeen send
3 is system|month of
-3 it to|those some
2 at speed-internet-article|problem of
1 not for|password password
-1 this in
`,
  remedy: `
55 tomorrow
47 we contain
45 is weekday
43 article guide|school weekday
42 correction
40 # like-as|price|subscribe everyone
39 not more|official|prevent that|wrong it
38 delay from|this with
37 come early|same place|take #|that want
36 activity in|already send|they it
-36 at and|read and
-35 and money|not was|our release|we not
35 breach article|can check|compensate|difference-amount|find article|we end|you food
34 article refuse|everyone login-devices|money has|next|not affected|right|to same|will
33 add|data office|delete photo|end on|not contain|on before|your notify-auth
-33 morning we|names full|to new
-32 already everyone|member has|reply everyone|version before
32 and put|article refund|can when|find from|free|if for|noneed|number-number day|regulator on|right it|sign|this day|want one|your is|your price
31 apply-submit to|article between|article please|do in|is place|it from|recall article|take at|to card|version that
-31 bring one|then that
30 at security|extend|from copy|give number-number|has compare|has file|key on|link right|or it|order at|to morning|we payment
-30 automatic has|contact soon|file article|has include|switch discount|year #
29 # apply|# only|attachment|do at|explain|fee|hour today|in any|may #|nobody still|only i|or weekday|our on|please|prevent article|put #|refund|since morning|therefore those|upload to|you still|your only
-29 file number-number|free #|freeze and|from at|month return|payment by|that possible|to replace|today article
-28 affected you|ignore message|is still|it feature|nobody article|open hour|website or|website that
28 article pasttime-had|booking is|confirm to|file still|from renew|it soon|must contact|one everyone|one only|only one|or this|pass in|photo from|since weekday|that last|that lost|that recent|therefore not|today|vehicle-train you|very your|want change
27 # with|activity and|again|and travel|article colour|article parcel|article where|ask what|bank your|can in|close at|day it|if again|if other|nobody one|not #|nothing measure|now in|of change|office you|only article|prevent those|return everyone|we come|we photo|where in|with letter
-27 account not|and webinar|hello|in in|month money|security since|staff is|while-during maintenance
26 already one|always article|article other|backup it|bank more|before article|booking #|contain password|day those|everyone by|export-report and|first number-number|for everyone|full price|health article|is recent|it good|it in|office article|one courier|still possible|that message|that yesterday|they to|to check|to export-report|today night|without of|you one|your reply
-26 and old|fee our|fraud|from delete|leave your|month then|now go|open again|reset speed-internet-article|see|thanwise of|today our|two month|we notify-auth|weekday tell|weekday was|weekday you
-25 # once|address from|and now|day before|family must|from contact|if come|in message|know|manager|month include|morning hour|must is|next with|on new|recipient already|system #|tool-machine in|was you|we return|website you
25 article bank|because of|by two|come until|compare with|everyone night|everyone not|file view|from list|good article|in free|in order|is give|it apply|it person|it will|mail-number before|new with|of cancel|or send|otherwise weekday|our shorttext-cut|personal article|phone hasbeen|promise-notus it|sea-nature article|start since|subscribe webinar|that approve|travel with|two it|view to|was everyone|you letter
-24 account has|address and|but not|charge by|collect that|contact #|day not|difference-amount you|doctor in|everyone with|file day|for at-disposal|has win|i is|include your|list it|mail-number card|must tell|notify-auth and|of payment|of project|replace speed-internet-article|reply i|to community|use in|way is|we had|where you
24 add #|again hour|and twofactor|article search|article therefore|before view|cancel|card to|choice|compensate #|everyone before|everyone version|everyone was|everyone your|get other|i write|if|if account|inside-outside cause-technical|it by|it open|it price|money was|new is|new-one|noise|of monitor|on they|one day|open from|personal and|police to|prevent not|repeat article|replace we|send we|show at|since two|that cannot|that wrong|those one|to go|to measure|trust article|twofactor on|webinar it|with courier|you mail-number|you pass
-23 # #|address of|and close|article button|cancel file|day we|door and|early and|email from|email has|fee we|file our|has tell|hope|identity and|in fair|include and|not encrypt|not link|one order|only we|please reply|regulator is|regulator of|reset article|something|there-exists one|trust|was we|we keep|will reply|without check
23 again you|can delete|can those|compare|everyone on|fee not|food you|from fee|give is|home not|i and|in account|in enter|is health|is usually|is while-during|it committed|it payroll|know in|letter in|must #|must to|not delay|not enter|not number-number|nothing|on in|or we|our phone|our take|parcel we|pass #|phone by|place weekday|price we|quota-membership of|reply with|service at|sign article|speed-internet-article has|student has|tell data|that i|this night|to date|to mrms|understand article|we take|what then|when it|with health|work from|you transport-fare|your front-back
22 accept to|already|and exit|and release|any fee|apply|article inside-outside|article leak|article medical-visit|article right|article subscribe|article will|at collect|buy it|change system|come it|courier to|deadline article|delay month|everyone bill|everyone that|family before|for month|from buy|from subscribe|from today|go front-back|guide|has hasbeen|hasbeen in|i tell|if to|in food|in queue-wait|is apply-submit|it cancel|it delete|it take|keep #|keep this|night is|noaction|not i|nothing payment|notice in|now and|number-number from|on account|on while-during|once and|passenger-seat|phone soon|refund full|refund it|refund today|reply one|resume-open|risk it|same hour|send is|that go|those date|tomorrow morning|try|will on|work now|would is|you difference-amount|your change|your our
-22 but your|by other|certain|confirm in|early that|guest is|has notice|heshe account|i reply|inbox that|is phone|key not|names address|now hasneed-follow|other article|outage energy|password change|password from|phone you|post our|reply we|reset and-also|result health|that read|they and|those to|voice|was by|what article|what only|while-during is|your vehicle-train
21 # free|already outage|and system|apply is|article by|article fix|article food|article number-number|article release|article vehicle-train|ask is|at school|bill not|close to|community has|correction in|credit|day in|everyone return|for travel|for vehicle-train|freeze with|from export-report|from science|has before|hasbeen one|hasbeen you|health not|identity that|if had|if want|in full|it change|it while-during|keep|like-as sorry|like-as usually|manager on|measure in|mistake short-few|must your|night free|night in|not change|not must|not upload|not write|notice and|number-number meeting|number-number money|of message|of number-number|our access|our come|our compensate|our free|regulator officer-dpo|return article|school first|send photo|service and|some our|stand|start everyone|suggest you|that by|that visit|this week|to now|two mail-number|was order|we credit|we responsible|will in|with amountwords|with file|you copy|you free|you noaction|your still
-21 afternoon-evening #|and link|because was|can use|can view|cancel your|contact to|courier not|everyone otherwise|experience-quality|family with|form is|has inside-outside|i get|in first|in only|is anyone|is regulator|it notify-auth|key and|meeting you|notify-auth you|of email|of heshe|of keep|on may|phone #|protect-take-care|read everyone|same to|send ask|subscribe on|thanwise article|then has|turnsout|twice once|view #|we was|without article|yesterday #|yesterday has|your article|your give|your password|your there-exists
20 # same|already for|approve to|article first|before|booking in|bring|check everyone|close in|close inbox|company article|deliver today|difference-amount #|door from|end of|export-report you|food to|from about|from parcel|from read|from yesterday|get until|has keep|has same|hasbeen home|hour notice|if your|ignore|in check|in like-as|in project|is already|is good|is queue-wait|it invite|it write|know of|leave|leave at|login is|may send|mrms become|must you|not file|not you|nothing it|now hour|of level-step-part|of patient|old one|on some|on your|or month|or not|our everyone|our inbox|payroll #|place not|promise-notus is|regulator #|renew to|return for|return with|school in|since account|stand one|swap mail-number|that already|that delete|that subscribe|think in|those in|to tool-machine|to two|to upload|twofactor for|unlikely|usually from|we steal|we those|website already|without ask|write #|you at-disposal|your return|your sport|your weekday
-20 account everyone|and ago-long|and regulator|and survey|and-also from|anyone other|article alone-together|ask in|bureau|cancel from|check by|choice again|choice refund|date not|day your|discount has|door close|door start|everyone day|find those|flaw article|has delete|has print|in result|is go|is other|it check|it hasbeen|it mail-number|money your|month get|month we|music to|new article|notify-auth we|of for|of other|of win|office our|other not|our check|password replace|person before|progress|send weekday|staff #|student in|subscribe in|system to|that #|that upload|to you|vehicle-train from|was stop|was switch|we apply|where one|will ask|wrongrecipient|year|you afternoon-evening|you something|your refund
19 # delete|again go|agent-admin and|and expert|and inside-outside|apply voucher|article #|article build|article correction|article now|article sign|attachment you|bill right|can from|charge|come|come while-during|delete list|do article|fall article|free on|from version|has accept|has bad|has lost|has recall|if give|in anyone|in before|in door|invite to|is today|it fix|leave #|like-as not|mail-number file|market-income to|more and|more article|new it|not use|now on|of school|one expert|one group|one month|only is|open for|photo we|post to|pretend we|print-label|project it|refund price|repeat|return has|same|send bill|short-few that|show this|slow #|sorry and|table is|that human|that responsible|they do|this and|this our|to by|to heshe|to passenger-seat|to terms|try from|voucher #|want not|we names|while-during those|with email|write those|you from|you may|you now|your card|your plan|your school
-19 # heshe|about everyone|about in|afternoon-evening those|apply-submit and|article check|article our|article sport|automatic other|breach has|button at|car in|come afternoon-evening|come and|come yesterday|data and|file without|form it|from for|group article|guest to|has start|hour we|i take|if can|if get|in voice|is more|link of|list #|mail-number and|must our|new card|new-one not|new-one to|not please|officer-dpo|open file|our is|please i|point from|point of|police has|product article|reply your|scan|service #|spam|sport and|therefore nothing|this file|to group|two hour|was good|what to|without and|without that|write what|yesterday afternoon-evening|yesterday you
-18 # fee|# parcel|agent-admin article|amountwords we|any problem|article email|article steal|ask article|ask collect|before on|bill #|book we|by link|by one|by or|can only|charge money|collect our|company|confirm by|confirm you|do and|file month|from now|give of|if see|in everyone|in list|inbox is|it therefore|it with|list is|meet|message has|mistake to|month from|month has|morning month|mrms get|new not|not and-also|not bank|not collect|not know|not reset|of staff|order free|our read|our switch|parcel #|phone tell|photo hasbeen|please do|price article|print article|promise-notus would|put website|receipt for|reply|right article|suggest|survey article|thanwise #|thanwise from|that office|that very|this can|use for|want want|was freeze|we put|we save|website do|while-during change|with doctor|without not|would you|year last|year recent|year that|you read|your bank
18 # will|account other|alone-together is|already deliver|amountwords you|and add|and fee|and our|and refund|article apply-submit|article courier|article early|article front-back|article get|article receipt|article two|ask and|assign|at already|at office|automatic it|bill is|buy has|by|by weekday|can start|current-status in|date for|day with|everyone phone|exit from|for full|for not|from calendar|from or|good for|hacked-public delete|has add|has already|hasbeen door|if choice|in company|is cause-technical|is delay|is it|is must|is noneed|is refund|it has|it payment|it week|keep from|learn article|money it|not food|not front-back|not measure|nothing you|notice not|notify-auth company|now everyone|number-number it|of freeze|of new|on collect|one company|one inside-outside|payment|payment for|payroll month|queue-wait has|read #|search|still show|tax-law-letter of|terms not|that apply-submit|that work|this system|this we|to book|to hot-cold|today afternoon-evening|tool-machine to|travel still|two day|was number-number|we it|we recall|webinar article|website has|weekday hour|what office|where nothing|with everyone|with food|year of|you want|your if
-17 # way|# write|about has|and amountwords|and bank|and subscribe|anyone you|at day|automatic month|bank from|because has|between month|bye|choice new-one|click on|collect and|contact your|data|delete #|discount article|expose|find #|fix your|for number-number|free to|from enter|full is|get that|had|had choice|has come|has list|has religion|hasbeen tell|help-desk|if is|inbox one|is enter|is money|it exit|letter you|manual and|month tell|motive-circumstance|new-one now|not any|not still|notify-auth #|now open|of data|of office|of otherwise|office #|office everyone|one at|one read|one voucher|our would|password ago-long|payment in|person has|post|print your|regulator from|respect|season|season and|security is|short-few and|steal to|there-exists of|thirdparty that|this will|to meet|tradition|travel number-number|use has|want of|we reply|with booking|with number-number|with phone|without open|write your|you hope|you include|your names|your phone|your tell
17 already it|amountwords account|and where|article ack-listen|article extend|article find|article lawyer|article take|article type|article we|bank we|before at|before start|big article|buy article|cause-technical hasbeen|change without|charge to|company that|compare article|credit is|day still|delay|delete from|do any|encrypt article|enough that|everyone account|everyone password|everyone website|fix|fix from|fix it|food not|from front-back|from want|has nothing|heshe had|heshe leave|high-low #|if cause-harm|in bank|in two|is attachment|is change|is nothing|is risk|it compare|it door|it letter|it old|it then|like-as to|list and|maintenance in|mistake this|month but|month everyone|mrms has|not work|notice regulator|notify-auth that|now|number-number family|of cart|of human|on it|one from|one new|one notice|one right|other we|our contain|person open|please that|price not|put change|refund money|replace from|return by|right heshe|right in|send reply|since hour|still #|still not|still now|still view|still your|system has|table before|tell new|then year|to energy|to for|to home|to hour|to phone|today hour|today with|weekday heshe|weekday with|win is|you choice|you fee|you list|your right
-16 # night|# vehicle-train|access from|again automatic|already money|anyone phone|art|article happen|article if|article laptop|article role-duty|article tax|ask never|automatic police|bank of|because article|because your|between|breach is|by button|by inside-outside|by this|by those|by website|calendar #|can one|card you|cause-technical is|change our|deadline not|deliver #|family of|feature and|food that|from confirm|from one|from sale|go good|has ready|hasbeen everyone|if ask|in country|in price|is lost|is use|is why|know you|letter article|medical-visit in|member hasbeen|message from|message send|money one|month hasbeen|names and|not human|not show|not start|notice any|of can|of sea-nature|of season|on that|order for|other was|other your|outage you|own to|password account|password those|payment not|phone or|photo identity|place other|recipient has|refund on|regulator hasbeen|role-duty|sign to|some not|staff has|survey that|team|that renew|then in|they has|those email|those start|unknown|unusual|usually of|view file|was exit|was from|we cannot|we would|what date|where not|with our|write on|yesterday night|you is|your #|your flower|your include
16 # otherwise|afternoon-evening yesterday|again #|ago-long #|already at|already put|article include|article money|article share|article tax-law-letter|article transport-fare|ask family|bank before|booking system|bring to|broken you|buy you|can replace|can some|check has|come in|confirm of|delete those|deliver this|do everyone|do payment|everyone automatic|fee delay|fee is|food it|good to|hacked-public|has now|has renew|heshe money|if family|if still|in more|in test|is at|is police|is without|it it|it office|it other|it promise-notus|it refund|it until|level-step-part article|manual article|measure of|month|must nothing|not receipt|not repeat|not return|notify-auth police|now at|of buy|on card|one identity|one letter|only on|order phone|our fix|outage to|passenger-seat #|password article|payment month|percent|please your|point to|recruit we|refund morning|reply is|right amountwords|send|some booking|start #|start of|switch and|system now|that this|those now|to ask|to cancel|to notify-auth|to outage|to send|transport-fare is|twice|until|until then|upload in|use this|version article|version not|we add|we bank|weekday|weekday one|what now|with money|you again|you will|your digital|your new|your not
-15 # any|# booking|# date|# tell|account of|already and|amountwords article|and address|article body|article login|article must|ask deposit|bank not|can try|card in|check file|choice new|come we|data of|day on|deliver day|everyone login|file #|file login|find to|first once|form and|get two|happen was|has email|has person|has save|health can|hour morning|i if|in tell|is again|it apparently|it news|it our|it police|key has|last not|letter was|mail-number amountwords|mail-number personal|may we|measure must|message if|message tell|must reply|must we|night #|not therefore|of current-status|of high-low|of like-as|one charge|open in|our mail-number|our new-one|photo your|renew your|same that|save|school school|see not|that address|that know|they not|to file|vehicle-train is|was i|was to|we sell|we stop|we what|while-during one|with for|with one|year to|you discount|you investment|you number-number|you write
15 # front-back|# is|account one|afternoon-evening in|and deliver|and-also phone|article and|article in|article patient|article quota-membership|article travel|asfor|ask it|at article|attachment this|automatic subscribe|backup|bank you|before day|book your|can collect|contact from|contain article|credit #|delete message|deposit|difference-amount we|do has|download of|everyone article|feel-worry from|fix #|fix article|from any|from cancel|from door|from morning|full|has date|has export-report|has staff|has steal|hear we|hour for|i for|if delete|if unknown|in already|in community|in condition-case|in history-archive|in short-few|include to|is broken|is everyone|it enter|it nobody|leave article|mail-number account|member with|money|mrms not|must automatic|must not|names it|new in|new-one this|not already|not count|not without|now not|of contact|of full|of this|only hour|open number-number|or i|password email|phone at|post in|price travel|print on|product|put we|ready for|refund article|shorttext-cut|start month|stop article|subscribe not|suggest it|system it|take to|tell that|that reply|there-exists hasbeen|this wrong|to department|to high-low|to leave|to office|to person|to regulator|to usually|transport-fare|travel that|until end|was twice|we medical-visit|weekday can|weekday if|where|will article|will do|with|with is|with month|wrong has|you other|you travel|you what|your meeting|your now|your would
14 # refund|ago-long|already fix|amountwords|and apply|and-also|and-also not|anyone to|apply on|article before|article free|article still|article use|ask again|ask delete|at door|at email|automatic everyone|booking your|can by|cause-technical we|change on|charge has|choice that|contain you|count|department article|do #|download since|email with|everyone tell|explain that|fee on|first is|first it|first names|fix in|for one|form form|from get|from know|from ready|from what|full not|has complaint|has credit|hasbeen your|hour #|hour hour|i notify-auth|ignore article|in and|in percent|in until|is number-number|is to|it difference-amount|it food|lawyer|letter|like-as was|login-devices not|lost|money our|names that|new on|next is|next it|not committed|not from|not possible|notice cancel|of and-also|of not|on receipt|order everyone|order that|order you|point|print until|receipt|recent has|regulator security|right this|risk and|send this|so-as not|some we|stock|student that|that unknown|those already|those that|to company|travel vehicle-train|two that|two you|version weekday|was cancel|week|weekday by|weekday next|when has|where and-also|win|with staff|work|year it|you full|you medical-visit|you never|you price|you security|your apply|your booking|your discount|your full|your hasbeen|your will
-14 # we|already refund|and activity|and reply|any hour|apply from|article measure|article possible|at staff|by hour|card your|committed in|committee|contain system|date is|dear|delete they|department|doctor #|family come|fee to|find that|food #|for it|happen this|has deserve|has had|has measure|hasbeen staff|heshe health|human|i everyone|identity can|identity date|in department|in number-number|in write|inconvenience|is notice|it key|like-as that|list before|login for|login from|login of|mrms must|not let|not your|notice you|notify-auth everyone|of bank|of day|of it|of start|on other|on transport-fare|on until|one inbox|open your|or email|or if|otherwise in|our agent-admin|our post|our reply|receipt account|reply it|right from|same has|security we|send number-number|show and|show not|since system|speed-internet-article not|still come|subscribe enter|swap you|system at|that become|that notice|that our|that queue-wait|that weekday|that you|then with|thirdparty it|this notice|to police|to security|two before|two number-number|until afternoon-evening|usually number-number|we cause-technical|we notice|we run|we there-exists|we where|while-during hour|will send|with bank|without if|without notice|wrongrecipient other
-13 # community|# end|# number-number|# speed-internet-article|# then|# weekday|access is|add your|and login|and website|article agriculture|article feature|article friend|at once|bank month|before you|button inside-outside|by that|cause-technical without|check from|contain in|delete it|discount it|do for|do some|everyone month|everyone week|first month|first to|fix to|for and|from check|from on|from trust|furniture|get everyone|had your|has end|has notify-auth|has security|has sign|hasbeen notify-auth|hour because|in season|is first|is names|is new|is one|is reply|is webinar|it broken|it of|it your|link and|mail-number has|money not|month automatic|month was|month you|never|nightly|noneed reply|not see|of two|on still|only that|oops|otherwise it|our two|particle article|placeholder|put and|recipient delete|regulator was|reply you|same booking|send not|something is|soon once|speed-internet-article before|survey on|table|take outage|tell not|thanwise system|that receipt|that send|that suggest|that webinar|then if|this change|this deliver|this hasbeen|those must|those our|to delete|to new-one|try article|until you|utility-term|want money|was put|we heshe|we key|website with|weekday hasbeen|weekday we|what hour|write our|you doctor|you ready|your key
13 # put|already on|and encrypt|and show|any and|any of|anyone has|article again|article personal|article repeat|ask dear|at bill|bank in|by week|catalogue we|condition-case of|confirm|day article|day of|delete|do must|doctor not|doctor that|end article|end month|everyone order|expert and|file at|from already|from send|from webinar|full #|full we|has i|has learn|has not|has outage|if bank|if find|in ask|in find|in website|in your|is our|is photo|is put|is you|know since|money is|mrms already|near-far article|not not|now one|of amountwords|on about-approx|on has|on same|on way|only in|other|other because|other from|overdue|payroll it|phone before|please delete|post article|product of|protect-take-care email|queue-wait our|record-detail your|replace free|result #|return that|rubbish article|run #|send phone|something has|still start|tell about|that about|that on|that then|they that|to to|twice article|visit not|we address|will at|with supplier|you inside-outside|you notify-auth|your by|your today|your until
-12 # size|# you|address everyone|again at|again before|always|and tell|and what|and-also reply|apparently has|apparently is|article attacker|article car|because to|big is|body|by cause-technical|by not|by reply|collect to|confirm article|data can|deliver from|door is|everyone is|feature is|fee in|forgive|from letter|get without|has apply|has backup|has door|has replace|hour on|i of|include mail-number|is check|is own|is take|it see|it this|like-as particle|list account|maintenance system|manager article|money right|monitor what|month for|month payment|names from|not in|notify-auth has|notify-auth notify-auth|number-number of|number-number year|of morning|of write|on at|password with|police in|pretend|reset of|subscribe #|take and|test it|that company|that hasneed-follow|that own|then hour|this from|this not|this of|those delete|to student|to system|was affected|was notify-auth|we system|weekday your|while-during particle|will return|with company|with date|with it|you visit|your activity|your may|your month
12 # still|about ask|and already|anyone from|approve|article person|automatic|breach in|can cancel|cause-technical it|choice one|close then|come this|courier article|data #|date number-number|delay not|enter|everyone|everyone booking|everyone member|file subscribe|file those|find attachment|food in|from link|funny and|give other|guest our|happen in|hasbeen this|heshe already|home and|hour night|i to|in attachment|interest|it replace|key of|leave today|link that|member that|message confirm|money otherwise|monitor has|move|must|must ask|noaction to|nobody and|noneed do|not|not fix|nothing is|notice is|now with|of community|one credit|one delay|order not|our freeze|replace|replace everyone|return #|send mail-number|show weekday|stay-calm|still there-exists|take|then i|they|this one|those what|to keep|try before|two is|we may|we refund|weekday or|what itmeans|will deliver|would has|write one|you at|you go|you keep|you return|your already|your deliver|your security|your since
11 # right|# to|accept email|and company|and had|article replace|at company|bank to|card before|change cause-technical|change mail-number|charge it|choice you|close account|come weekday|company security|date hour|day|dear person|do payroll|export-report your|find one|fix attachment|from deliver|from find|from next|has by|has contain|if cancel|if like-as|if more|if website|in stock|is we|it condition-case|list in|list with|login in|mistake that|mrms article|names in|new-one we|nobody is|of names|on tell|on travel|open article|our ago-long|our responsible|our speed-internet-article|our upload|password everyone|payment price|phone from|phone in|price has|print|quota-membership|result|run|same price|school has|show on|subscribe|subscribe now|succeed|team has|today everyone|transport-fare #|travel not|travel on|twofactor nobody|upload|version|version in|voucher come|weekday on|you delete|your noaction
-11 access #|access our|and bring|and start|article download|article teacher|at we|at weekday|backup from|because one|bill from|build that|buy #|card #|choice password|contact adverb-ind|contain|contain cause-technical|copy from|credit automatic|date has|download|excited-fun|for subscribe|free everyone|give our|haha|has choice|hasbeen news|human change|it repeat|mistake it|month file|not cause-technical|not responsible|not try|now has|now send|number-number for|of version|on furniture|only reply|open not|open you|our key|our photo|percent hour|post on|queue-wait weekday|regulator in|replace in|reply to|risk article|show number-number|since email|suggest your|teacher|tell you|that email|this i|to inside-outside|user|voice to|we still|we try|what apply|what can|while-during i|yesterday not|you and-also|you come|you find|you names|you then|your hour
10 # use|activity that|alone-together|already to|and attachment|and until|and-also to|any office|apply article|article calendar|article flower|automatic card|bank has|before from|before open|breach to|calendar|car our|change #|day month|deliver tomorrow|enter in|everyone from|everyone payment|everyone send|family already|file now|first|first was|get has|give and|has breach|has risk|has since|has today|has usually|in payment|is high-low|it at-disposal|link get|lost from|month start|not but|not fee|not now|not other|not until|nothing has|number-number do|of right|of same|on mail-number|our subscribe|outage|patient article|read email|reply article|return|right weekday|season article|send without|since today|start|still|then day|therefore that|to food|to news|to next|to parcel|two year|twofactor anyone|we before|we speed-internet-article|weekday this|what include|with come|without queue-wait|you refund|your at
-10 and access|and it|and officer-dpo|and this|article approve|article door|article investigate|at other|at-disposal to|can phone|change any|change website|choice article|collect not|company and|date that|degree-certificate-hum|delete in|everyone fee|everyone money|from project|has change|help|in travel|is fix|last number-number|list was|noaction not|not system|number-number not|of plan|of save|password your|please contact|please notice|public|reader|regret|sale until|since #|soon one|sorry|that article|that everyone|that it|that music|therefore and|thirdparty and|to day|to find|to more|today you|was tell|we hour|website it|weekday is|where login|will come|with first|without any|you everyone|you hour|you key|your save|your travel
-9 # that|adverb-ind to|already change|and choice|and those|article expose|article with|before that|bill that|busy-traffic|by system|can change|card hasbeen|click in|committed|data by|delay weekday|everyone number-number|get this|hour first|hour our|in #|in cause-technical|it and|it cause-technical|login now|month will|not contact|not want|notify-auth to|now to|one not|parcel to|post not|sorry you|table of|tell we|thanwise thanwise|therefore article|this send|those they|tool-machine from|was right|website not|weekday write|what get|where reply|your buy|your twice
9 already article|and nothing|apply #|article notice|before everyone|booking|both|by we|cause-technical our|cause-technical you|close #|come tomorrow|different|do what|doctor and|doctor to|everyone email|family choice|family has|family more|find of|from automatic|from health|has and|has any|has phone|hasbeen fix|hour that|if change|if include|if mrms|it stand|it was|know not|login your|month like-as|not email|now that|of get|on to|open of|our collect|our end|price of|reply day|return not|same everyone|share|speed-internet-article you|still you|thanwise that|that about-approx|voucher that|want that|want we|weekday send|when that|where this|you until|your|your project|your website
-8 and anyone|approve on|article attack|ask change|before #|can come|can our|click where|difference-amount will|end that|exit article|feature|for buy|front-back we|has pass|hour you|in today|is return|last from|may|month that|music|not automatic|not click|not what|on #|religion to|right to|sale #|steal and|that calendar|that start|this article|this it|tool-machine|until night|visit of|voucher from|was broken|your must
8 and police|and right|article family|article was|cause-technical now|continue|country in|delay in|freeze card|from login|has login|it family|missedskip|number-number with|number-number your|on first|police article|ready|regulator to|return weekday|some hour|start has|start weekday|thanwise once|that health|that password|that was|then change|two|war-politic|we now|we with|we write|what we|while-during from|will take|write of|you delay|you tomorrow
7 address we|and post|apply you|ask has|at login-devices|buy not|can go|cause-technical what|enter your|everyone subscribe|from come|get by|if from|in address|is contain|it close|login article|manual|message phone|on our|our and|our tomorrow|still of|to doctor|to full|was pass|we do|we tomorrow|you morning
-7 apparently to|article regulator|change now|deliver one|fee from|hasbeen other|hour and|like-as those|link it|night day|noneed automatic|on weekday|place to|receipt #|see you|subscribe has|to login|to old|today we|two has|we print|with heshe|you bill
6 # money|address our|affected|at-disposal|come phone|find you|has reset|new-one with|noneed must|one team|refuse article|security on|send by|write and|your delay
-6 and delete|article cause-technical|check before|from night|has new|it date|it system|measure article|one you|password new-one|please is|reply where|that post|then #|those your|two in|visit in|without what
5 and morning|and person|and stop|and team|article rubbish|everyone front-back|from weekday|i will|is twice|must of|one maintenance|since website|to give|weekday in|with card|your energy|your go|your new-one
-5 any date|check is|digital|from delay|group|has article|has reply|is notify-auth|medical-visit account|night those|not enough|not noneed|photo not|plan #
-4 alone-together to|article at|article test|automatic number-number|difference-amount is|not give|to #|visit from
4 article confirm|article outage|before to|contain and|day and|morning now|phone of|right day|speed-internet-article and|voucher|we subscribe|website hasbeen
3 anyone article|close is|customer your|it reset|list|staff in
-3 article want|give from|still in
2 about order|and news|and ready|buy in|invite automatic|service has
-2 in place|we give|you has
-1 for weekday|must what|of come
1 very one
`,
  'protective-step': `
49 not food
-46 phone soon
41 for month
-40 if not
-38 courier not|your security
37 bank phone|phone for|protect-take-care|thirdparty know
-37 what suggest
36 courier-post
-36 your do
35 bureau|from login-devices|in feature
34 apply twofactor
33 ask money|health from|not until|reset
-33 for check
32 abundance|before of|can give|check export-report|hasbeen other|soon once|suggest|what not
-32 not must
31 and switch
-31 bring article
30 choice new-one|new-one it|of credit|share article|since email|where login
-29 again article|order not
29 any that|on login|protect-take-care of|we will|your for
-28 ask for|noneed
28 from health|if get|know|new to|new-one to|send link|thirdparty|you identity|your inbox
27 activity|article car|article fraud|article will|come from|first from|from contact|from show|is phone|it suggest|switch on|there-exists of|unusual
-27 not that|will article
-26 confirm phone|it not
26 email that|fraud article|get phone|it put|new-one by|not visit|password|price is|subscribe on|switch|thirdparty and
25 any|article if|do your|hidden|names in|password with|renew your|tell with|to identity|you and-also
-25 card payment|want one
24 answercall|anyone tell|check file|click on|collect article|dear our|if anyone|if is|leave to|monitor|month for|new-one|next you|not know|not money|of email|on you|phone since|speed-internet-article to|that you|you investment|your if|your own
-24 if before|login article|stand|to door
23 abundance from|change on|dear we|do with|everyone month|from now|if use|login with|money that|month and|motive-circumstance|never|not link|not never|otherwise|phone|take at|without has|you password
-23 do we|if want|suggest it|that health|was everyone
-22 already|not monitor|not use|now check|therefore not|to this|voucher your
22 article certificate|ask|ask never|ask new-one|card from|charge by|check bureau|do freeze|fraud|give in|group article|if inconvenience|if it|in button|in login-devices|is use|it identity|login-devices|not click|of like-as|other website|place other|reference|soon and|tell health|tell if|that file|you can|your login-devices
21 any message|article please|bank that|can on|family order|for subscribe|if show|if was|in cause-technical|inside-outside and|keep article|monitor activity|notify-auth everyone|of that|only we|phone we|please this|security by|switch twofactor|that pretend|to your|was use|without health-wellness
-21 now not|that contact|your payroll
-20 # #|change it|from post|has police|must|must do|not confirm
20 answercall phone|ask change|change those|check bill|check your|company what|early and|from person|health-wellness activity|investment in|not not|of person|open|password article|please is|reply that|something you|then article|this change|voucher|website article|website you|with anyone|without meeting|your tell
-19 #|address it|article now|good|i adverb-ind|please not|reply this|start by|this inbox|want change
19 about|and contact|bad|bank if|car and|check what|click where|credit is|customer not|deliver before|do payment|everyone message|freeze|from thirdparty|if there-exists|it apparently|message please|notice your|password one|password other|replace of|save article|search|that give|that mail-number|then you|until morning
18 attachment it|before from|can ask|check subscribe|data we|do|energy of|everyone activity|family tell|for new-one|free to|from view|from with|health-wellness what|if check|if feel-worry|is switch|keep body|let|not any|not nothing|of do|phone article|replace|security|size of|tell|tell family|then we|use it|we those|will not|will send
-18 contact anyone|in not|system|your old
17 and keep|article twofactor|automatic that|bank|body on|by website|can article|change password|check|check activity|company not|delete article|enter article|fee and|file may|give data|identity hasbeen|if file|invite that|is keep|key|not bank|not order|not still|not transport-fare|notice|notify-auth|of front-back|only you|our had|phone mail-number|since phone|something and|soon|those day|those today|to what|vehicle-train of|visit collect|what come
-17 card that|card to|contact i|must you|password not|year|your free
16 and-also|article contact|article show|ask about|complaint|confirm what|contact we|delete and|file is|health-wellness|if mail-number|monitor what|not mail-number|number-number for|our agent-admin|own|password in|personal|that renew|travel on|voucher twofactor|you has|you ready
-16 change now|end article|first|full|had|not otherwise|read|right|tell before|work|your money
15 anyone contact|article you|ask deposit|can and-also|condition-case in|file month|from family|from user|health not|is inside-outside|it any|not sale|notice about|open from|our music|subscribe your|take from|tell anyone|you travel|your fee
-15 article is|email article|hour|not this
14 account bank|answercall that|any your|article password|bank before|customer that|delete|delete is|do this|feel-worry article|get not|heshe is|if article|ignore|in only|in voice|monitor is|never of|notice any|notice it|notify-auth you|of save|or tell|payment fee|payment hasbeen|please delete|please you|pretend|replace password|subscribe names|that ask|therefore weekday|very is|want your|website if|you never
-14 build speed-internet-article|i only|number-number|staff not|this|your payment
13 and-also article|article possible|body article|energy from|everyone week|food not|hasbeen cause-technical|if open|include to|invite automatic|is replace|only our|payment at|possible article|renew from|school not|tell that|that change|that food|then confirm|user|win is
-13 animal|article address|promise-notus it|you payment
12 account mrms|anyone you|at price|automatic what|change speed-internet-article|community to|connect-join|for do|freeze account|from names|give|keep to|letter our|not phone|of keep|our show|personal your|phishing|still weekday|that come|twofactor|we attachment|you feel-worry|your file
-12 add on|article animal|courier you|credit on|not do|staff you|that must
11 about health|account family|and link|and notify-auth|bill in|come month|contact|customer in|do of|identity|if|if thirdparty|letter we|mail-number your|message|not ask|our charge|personal you|renew of|save|then if|to notify-auth|travel not|vehicle-train from|voice|we never
-11 game from|it from|not only|you nobody
10 any not|apply voucher|article download|automatic police|change tell|click|delete your|from account|heshe you|if has|inconvenience article|notice know|open file|our by|show|to that|what ask|you freeze
-10 game|new with
9 company that|customer|key in|monitor article|notify-auth about|only reply|please do|you while-during
-9 payment until|this email|want article
8 change|for not|from choice|suggest change|your upload|your while-during
-8 change mail-number|speed-internet-article in|want
-7 address we|confirm if|investigate|mail-number from
7 and phone|give know|that open|today|two everyone
6 article not
5 before morning|one you|police|switch two
4 family|our bank|spam
3 news that|official
2 not therefore|with doctor
`,
  pleasantry: `
44 on you
43 sport article
42 article market
41 again article|number-number number-number
40 hope that
39 article sea-nature|love of|sea-nature and|thank has
38 official
37 article corner-shop|hope
36 short-few but|to service|what from
-36 show
35 doctor you|from mrms
34 and with
-33 come early
33 new-one article|next with|succeed|thank|thank for|to new|year
32 and thanwise|from at|is mail-number|of type|once we|our change|thank to|year has
-32 our security|prevent article|this something
31 at date|broken and|of morning|particle we|supplier and|this tell
-31 more high-low
30 do to|from write|in but|is end|our of|please do|was mistake|where #
-30 for patience|our what|still one
-29 always learn|good your
29 before in|for feel-worry|hasbeen article|in service|learn|medical-visit|must is|not data|not want|number-number year|return from|season is
28 from start|glad|of mrms|our front-back|season|short-few we|start you|travel we|voucher it|we one|you family
-28 has body
27 article mail-number|data hasbeen|mail-number one|minimum less|nightly|on and|our for|send on|trust|we continue|what some
-27 email|fee|good experience-quality|please your
26 # number-number|always|amountwords in|ask is|can again|from think|happen not|has i|has recent|interest|is and-also|month heshe|more of|new has|not committed|not of|of team|one and-also|photo we|recruit article|that first
-26 # on|difficult|only one|we committed|we day|we more
25 # year|article lawyer|article morning|date from|date is|full for|give in|glad you|in new|love|on door|once on|our understand|passenger-seat article|season and|shorttext-cut|to still|unacceptable|win article|world-public-holiday
-25 asfor|keep to|one hour|only is|take to|that of|trust that|we amountwords|what one
-24 # #|energy of|experience-quality service|for continue|hour number-number|only #|process of|that something
24 agriculture of|article committee|article do|article year|book we|certificate and|deserve we|digital in|end number-number|everyone thirdparty|experience-quality|good|has choice|if was|is month|is twice|new|number-number new|of measure|percent article|security in|way of|website with|you recruit
-23 and short-few|article personal|dear customer|gift|go we|is free|is front-back|member that|personal was|still not|trust our|weekday number-number
23 apparently if|article meeting|assign article|automatic you|build|current-status not|day our|everyone team|everyone we|experience-quality in|invite automatic|like-as pasttime-had|nothing for|number-number|of usually|our guest|prevent you|security our|short-few in|thank article|thank everyone|thank on|that from|that want|there-exists one|we fair|we keep|we of
22 affected limited|affected not|and-also for|article they|article weather|article yesterday|company data|family in|glad to|has #|home is|in alone-together|in they|is thanwise|is usually|it fix|it good|it usually|know has|may want|not level-step-part|not think|office is|only|our donor|particle you|security on|thanwise in|this season|webinar from|your data|your that
-22 by always|cancel|car #|condolence|courier|of short-few|personal is|queue-wait to|send|usually not|what something|yesterday is|your queue-wait|your still
21 and more|article current-status|article news|article office|article season|article where|coffee|consequence on|country|delay not|do your|everyone year|guest is|has and-also|has personal|in everyone|is body|letter this|like-as|mistake you|more number-number|news that|not human|on post|one is|our first|person not|result article|student is|thanwise number-number|think of|we happen|weather|webinar not|what day|you from|you thank
-21 article like-as|come your|happen in|has nothing|i has|is only|it write|still your|think we|to good|utility-term|was right|we account|what what
20 # address|affected short-few|article coffee|article digital|automatic|but is|enter from|everyone and|file while-during|for week|from heshe|from sport|has pass|health you|if family|in that|is fair|is other|may ask|meet|not in|number-number today|on wrong|only on|our high-low|our team|photo|recent|religion|same from|some|some not|still to|that automatic|this do|very in|we trust|year you|you happen|you investment
-20 and only|article first|at-disposal has|by still|is because|of love|parcel|recipient|service is|those was|to number-number|to thanwise|very article|was because|you soon
19 add automatic|add number-number|article swap|bank in|come hasbeen|credit automatic|date has|do feel-worry|doctor in|end we|everyone country|full our|get on|help article|is our|is post|is price|it system|itmeans|less|login from|measure to|medical-visit not|mistake human|mistake it|not day|not delay|nothing very|notice not|or from|personal of|personal we|personal your|season start|security is|sport and|stay-calm|thank it|thanwise at|that sale|that those|that very|to has|travel is|want it|what know|what you|will always|your it|your key|your point
-19 do one|has already|is #|is nothing|last it|of responsible|on other|our ago-long|problem of|take that|team of|thank your|this and|to if|very for|we heshe|we particle|we price|what was|while-during week|with for|you very|your one
18 already and|bring|busy-traffic|choice in|continue|count article|deserve|easy|everyone family|everyone on|had of|has missedskip|in data|in place|invite|is think|learn you|music from|not deserve|not leave|of any|of webinar|on tell|our customer|reminder it|reply our|school has|share|some it|they may|those only|to personal|vehicle-train it|way and|we agriculture|we fix|we love|where is|win|with it|you week
-18 always committed|before everyone|charge|committed experience-quality|feel-worry is|for in|is good|is happen|is number-number|it number-number|keep your|list|money is|our responsible|payment|save|that security|then|this only|those what|voucher|we new|you will
17 affected very|always to|article otherwise|can use|charge-phone|confirm you|congrats year|everyone date|front-back has|full|haha|has everyone|has way|hasbeen on|hope you|if limited|in security|in some|itmeans you|limited very|news you|night not|not phone|of at|old in|on mistake|one once|open you|other to|sale not|season has|shame-joke|tell heshe|test it|thanwise article|think it|this in|with and|year on
-17 and give|any cause-harm|article colour|article get|article inconvenience|by it|in website|let you|may is|not was|notice everyone|number-number once|our price|particle not|problem to|replace|tell on|that our|those this|you number-number
-16 affected is|and want|article country|but has|dear dear|experience-quality article|from week|give mrms|good we|has that|it i|message|not on|not process|of what|on #|our since|responsible of|still it|tell we|to give|we always|you learn|you those|your always|your front-back
16 bank it|body from|bring one|but to|can one|certain|come at|condition-case not|enjoy|if inconvenience|in next|is by|is is|is one|it contact|may was|meeting it|next|not about|not renew|number-number everyone|number-number new-one|of big|of hot-cold|office your|once your|or of|placeholder from|seriously article|thank you|that get|that use|therefore of|this at|travel and|was of|was this|we cannot|wrong official
15 # credit|art|article busy-traffic|article but|article rubbish|article some|article test|article you|bring you|confirm on|discount article|email was|end|family from|first|for investment|from of|front-back we|give by|has come|hasbeen it|help|heshe something|in company|is i|is what|know how|like-as one|more|morning from|not automatic|not otherwise|number-number this|of current-status|of end|of win|once you|only with|other article|other you|our company|our continue|our family|our is|our will|possible use|result from|result not|rubbish|security that|see for|sorry inconvenience|that can|that inconvenience|that is|therefore nothing|those from|those your|unlikely|very seriously|was fix|was freeze|was stop|we not|we you|webinar and|webinar has|while-during one|why
-15 abundance|and not|article #|article affected|article photo|article reader|feel-worry you|free|get for|in very|inbox|is person|new catalogue|notice hasbeen|of contain|of very|of year|only for|our very|put your|right is|that dear|think you|those still|to prevent|very we|visit|we want|you only|your very
14 # community|and night|apply to|article committed|article it|at next|body our|bring article|but not|choice that|close speed-internet-article|condition-case this|data this|from for|full at|get before|get see|guide|has other|in open|is always|it discount|it use|learn that|level-step-part from|mail-number we|month to|not include|not personal|not something|not sorry|number-number and|number-number we|of department|of or|our booking|phone tell|photo before|possible some|public|service our|short-few not|student|survey you|teacher|that only|this change|this hasbeen|this heshe|this webinar|this while-during|to notice|to only|trust of|twice in|we was|will has|you apply-submit|your post
-14 account|article inside-outside|attacker can|bad|customer was|dear|from is|good for|hidden|in your|is abundance|it committed|it insurance|know of|laptop was|on two|place in|problem|respect|that inside-outside|think not|those article|turnsout|understand your|very big|view|was from|we notice|we regret
13 affected that|and about-approx|article animal|article discount|big to|by everyone|certificate to|check by|committed|contain of|credit your|everyone number-number|everyone our|find other|for check|front-back is|good from|has they|heshe phone|if happen|in both|in payroll|inside-outside|it phone|it seriously|meet in|more from|mrms not|not names|nothing from|of freeze|particle|patient|personal you|religion you|since #|still article|table from|team is|that that|was those|we access|we put|your put
-13 and good|ask|attachment|car from|consequence is|copy|data not|end you|expert|for then|from food|in once|mistake|mrms|not measure|of we|on not|on notice|security you|that again|that show|that work|to front-back|unusual|usually to|very from|voice in|want not|with our
12 about-approx number-number|and always|and is|article plan|at we|by supplier|bye|catalogue|colour|confirm your|digital|email address|everyone|feel-worry article|first in|good of|guest|has soon|heshe had|heshe it|high-low|in apply|it human|live|night on|not big|not news|not speed-internet-article|number-number win|of farewell|of home|of price|one very|otherwise you|our happen|please that|regret|that short-few|this month|to about-approx|to heshe|today in|understand article|want in|was contain|we apply|we renew|weekend|without on|you help|your survey
-12 and voucher|article broken|breach happen|breach in|degree-certificate-hum|has system|i was|identity|in those|may has|one seriously|only of|our already|our season|our so-as|reply|that if|you always|you had
11 # first|again your|ago-long|article and|article clothes|body to|booking phone|but|button from|for confirm|for nothing|give service|hot-cold from|hour login|hour of|is leave|is of|it apply-submit|know|know that|new-one year|not price|not that|number-number week|of everyone|on is|once again|or has|our experience-quality|our with|same|sport #|still for|still we|story|there-exists noneed|think|to our|we then|weekday because|where for|where noneed|while-during article|while-during of|with|without of|year we|you love|your on
-11 agent-admin that|article problem|article role-duty|department|flaw|mistake i|on data|our particle|please from|please of|price|subscribe|that voice|to feel-worry|voucher to|was if|with expert|you use
10 # one|article attack|article religion|big|button of|employer|fair|from or|from price|is article|is extend|is noaction|it end|it everyone|like-as of|like-as particle|login with|meeting i|month while-during|next we|not some|renew|right that|some has|take your|that big|this|was #|was very|while-during particle|write address|year number-number|your want
-10 any|article consequence|attacker|big is|but article|come to|congrats congrats|everyone with|forgive|from put|has cause-technical|morning on|not for|of but|of is|order|regulator|usually that|voucher for|we thanwise|we think|we without
9 agriculture|and afternoon-evening|article once|change this|confirm mail-number|end that|funny|it inside-outside|money by|only number-number|point is|security of|since of|some #|survey|thing-relative|version our|version with|was|was access|weekday last|weekday recent|work|you everyone
-9 and-also our|anyone|article come|article funny|data member|everyone in|feel-worry those|of parcel|so-as of|still our|this price
8 # photo|about-approx|always we|and way|find at|from news|has while-during|heshe|is about-approx|not before|not return|of it|of news|placeholder|security at|still|that travel|this year|use one|very|you project|you season
-8 abundance is|prevent|when still
-7 data one|everyone for|open|recruit to|short-few very|tool-machine from|you dear
7 end and|expose|fall article|it only|money one|on|refund from|was we|way is|while-during i
6 come on|fair article|near-far article|that put|trust is
-6 our tool-machine|service to|that do|we and|we glad|what in|your seriously
-5 anyone was|if something
5 inside-outside article|is high-low|very it
4 always our|article go|of feel-worry|only hour|your is|your trust
-4 day for|day you|on we
-3 committed to
3 excited-fun|go good|some hour|to lost
-1 abundance we|feel-worry this|service article
1 from everyone|is short-few|still in|survey on
`,
  promotion: `
64 not missedskip
63 free
57 gift
55 catalogue
54 enjoy|sale
50 on post
49 plan
47 discount
46 our plan|reminder that
44 discount #|our new|this week
43 booking now
40 booking before
39 still number-number|voucher on
38 number-number price|season|tradition
37 # discount|booking
36 benefit|only #|special|try
35 and very|buy|queue-wait not
34 and-also our|before #|credit on|new weekday|on everyone
33 # on|friend and|is stock|now to|our season|your today
32 and get|before on|before weekday|find our|friend|is sale|not human|visit
31 # this|already it|enjoy of|from money|get #|give #|of season|our transport-fare|percent|ready|security you|with voucher
30 # everyone|form article|in open|of more|our insurance|tell of|this tradition|to money|why not
-30 has buy
-29 # #
29 article catalogue|charge-phone|fall|fast|investment to|new|now|this weekend
28 article good|gift article|our sale|pass we|plan to|price|two for|until weekday|week
27 it today|new-one that|number-number for|speed-internet-article in|subscribe in|team from|today #
26 and discount|and point|before month|free everyone|it since|level-step-part price|money month|since today|take to|to plan|your first
25 # money|body our|can order|end on|maintenance to|manager about|new catalogue|not lost|reminder|subscribe year|use voucher|visit to
-25 article order|morning|reply|weekday morning|write|yesterday
24 again of|article friend|for year|in save|one free|open weekday|to price|try new|two month|want article|while-during has|you try
-24 and new|month come|was
23 article body|benefit of|calendar we|everyone article|it subscribe|not discount|number-number on|of emergency|of for|try new-one|until|weekend|while-during queue-wait|you sale
-23 guest|on your
-22 community|door open|hope|or
22 first number-number|in since|invite article|is two|new #|now #|our|post our|sale until|stock|survey article|until to|want of|what where
21 about-approx|already what|amountwords limited|and if|and plan|apply-submit investment|deliver free|do on|excited-fun|for until|has open|hasneed-follow|is booking|is exit|less|next|other what|our start|our webinar|paste-merge article|price until|quota-membership|start #|to alone-together|to for|to go|voucher #|we new
-21 hour
20 add|and-also|article exit|do one|door in|experience-quality article|first|from #|get money|glad if|in sale|insurance to|is buy|let|never|new our|on show|only number-number|reminder human|reminder not|visit has|was good|what is|what it|while-during article|work on
-20 come in|export-report|had|more from|show|still view|to hour
19 # open|article live|article with|buy article|find article|for|front-back this|get and|get on|home in|home is|insurance|is discount|is where|know to|month|new-one|of religion|our furniture|our payment|percent price|possible is|queue-wait|start number-number|that where|think to|this #|to win|webinar month|year next|your automatic|your furniture
-19 and our|any|bill|in number-number|meeting|of weekday|phone #|right|team|usually
18 # booking|and win|article travel|but has|credit|for from|has win|i it|is has|not sale|one year|only this|our you|price weekday|still one|they we|think has|trust our|weekday this|with card|without in
-18 amount-of #|doctor|hour #|i on|you find
17 # for|add to|at your|booking by|booking weekday|buy before|first is|for #|for webinar|interest #|investment|investment #|it from|know we|missedskip|month and|not our|plan is|progress|ready to|subscribe|subscribe has|think|your next
-17 apply|article money|article team|collect|email|file|i is|manager|payment #|send|week is
16 # only|# view|apply-submit|before end|before this|by weekday|coffee|everyone food|for member|form|free article|from very|has #|in buy|is #|leave article|monitor has|must one|not still|on door|our is|team our|that and-also|therefore do|therefore weekday|travel|trust we|voucher get|voucher you|while-during|win article|you day|you where|your they
-16 ago-long|between|change|company|courier|difference-amount|extend|government|inside-outside|staff|system|you want
15 #|already that|and free|and parcel|article new|before for|choice of|deliver our|do know|empty|end year|find|fix not|food is|i in|invite you|is again|is website|let one|limited|number-number month|our particle|parcel we|plan and|religion|see article|still come|still has|switch|those tell|to #|to do|twice|win|with right
-15 amount-of money|at-disposal|cancel|count|is new|notice #|old|price money|still not|we
-14 accept|article right|article start|contact|data|discount weekday|has article|in next|mail-number|office|our collect|own|put|show weekday|we find|when
14 again your|alone-together of|and-also we|car to|deliver we|end month|for not|free fee|from insurance|happen on|has other|inside-outside hour|is good|is percent|is reply|it member|let article|market|morning therefore|morning this|order before|order it|pass has|sale #|service our|subscribe our|that number-number|to article|today|with new
-13 # notice|agriculture|article book|can|committed|mrms|of website|otherwise you|same|that
13 about is|already open|amountwords short-few|and enjoy|and travel|by month|check our|enjoy discount|exit|first #|fix #|furniture|is in|is queue-wait|meet|more|not file|notice to|on|one notice|open|other that|price on|receipt #|see|send day|still from|still is|to until|your certificate|your now|your start|your transport-fare
-12 agent-admin|cellar-bottle|customer|department|health|is our|service|your is
12 article tool-machine|car #|colour is|connect-join|energy #|first in|fix from|fix that|from reply|high-low to|is security|member and|notice and|one home|order|other number-number|our of|plan #|replace with|role-duty|sale it|search|still on|still weekday|there-exists|want|while-during is|with file|would is|your but
11 # until|add article|again on|ask your|booking your|end weekday|for two|i article|if for|in free|in market|invite|is start|month price|new-one to|only|payment our|person from|photo already|possible from|sale weekday|school and|still your|team of|terms from|we never|we nothing|you always|you our
-11 bank|medical-visit|phone|see your|to new
10 # by|again and|booking article|booking until|from company|get discount|go|identity from|learn you|not you|paste-merge|recent|result #|short-few|soon|start at|subscribe to|support-agree|swap with|travel article|try our|want you|with|with #|your market-income
-10 cause-technical|lawyer|work now
-9 aj-proper|community #|run #|school|weekday with
9 cart|from love|i i|if #|is open|message before|of discount|order article|payment from|photo has|start|steal|visit we|where|while-during do|you would
-8 article price|article weekday|condition-case|donor
8 clothes|for day|from contact|from our|investment in|it guide|you guide
7 article cart|get|start from|want it
6 article sale|receipt from|your night
5 # day|# free|price month|season is
3 # phone|of reply|sale in
2 full with
`,
  hedging: `
102 some
71 may
70 apparently
57 limited
54 may has
50 may include
49 and some
45 think that
44 has difference-amount|may article
43 is unknown
42 one amountwords|think
41 for some|to some
37 # staff
35 data about|has travel|in day|may access
-35 some we
34 some customer|some of
33 hasneed-follow of|not still|version from
32 depend|has come|identity may|include|it think|possible already|possible has|therefore some|to hasbeen|unknown
31 and bank|can that|can what|cause-technical notice|consequence article|data|depend article|from person|include inside-outside|mail-number has|may and-also|may if|member to|not everyone|one level-step-part|to hasneed-follow|was see
30 and think|article short-few|of staff|phone family|show that|some from|some not|some person|survey you|was view
29 activity|and other|from if|in week|it home|month may|of travel|on some|some data|some member|survey|that file|that other|think article|think is|understand those
-29 is usually
28 because at|broken from|email password|from member|get|has get|in nobody|it that|may your|of about|possible|there-exists names|user|would
-27 already hasbeen|some hour
27 article know|difference-amount|has it|in deadline|in give|of risk|that affected|to current-status|type|what include|you those|your calendar
26 about-approx|and may|apparently those|can include|certain article|from about|in about|in catalogue|include data|old in|recent|see like-as|short-few of|show those|to outage|until now|view from
-26 automatic that
-25 # may|limited article|may what|on other
25 address mail-number|apparently article|article reference|before staff|can from|can of|data limited|from customer|has apparently|has from|hasbeen some|in may|is happen|may had|of user|some is|that data|think has|to right|your may
24 affected|and end|apparently that|article amountwords|between|big our|by before|by thirdparty|can has|charge and|door close|early|investment is|of recall|of would|password from|see want|some condition-case|think to|travel #|usually not|was where
23 about-approx #|address other|already is|amountwords of|article home|charge is|export-report you|has keep|heshe think|identity-pseudo|if file|in limited|in return|in some|include and|it door|letter #|may is|of our|possible see|progress webinar|short-few article|that broken|two of
-23 affected short-few|was and
22 affected and|by person|has receipt|hasbeen|is know|it it|last that|limited of|may was|names email|of member|one before|those article|travel mail-number|would in
-22 more some
-21 already those|has credit|has experience
21 article limited|condition-case article|customer|from sport|get this|had of|hour in|how|in webinar|know of|may affected|notice what|number-number hour|on data|on print|our some|point article|possible is|price on|some family|take on|that your|therefore has|understand that|we was|webinar of
20 and letter|apparently not|bad|by first|by supplier|current-status|file may|find not|for one|from before|has problem|it would|limited customer|limited member|money not|month has|news|of customer|of game|our article|result and|some your|that article|that may|unlikely|unusual to|will in
-20 attack|names not|person that|short-few very|sleep-rest|was affected
19 # some|already open|at file|from account|hacked-public|hasneed-follow|if #|if unknown|in condition-case|in short-few|is progress|it apparently|know article|may hasbeen|may one|new by|news article|of account|possible at|reference of|some guest|that version|think get|to think|your possible
-19 it your|night yesterday
18 apparently has|apparently is|article full|because that|before has|charge has|from user|has compare|hasbeen see|limited from|lost|may that|names and|notice that|one access|one limited|reference|result in|show to|there-exists|view it|was copy|weather|would to|you website
-18 because not|use article|user in
17 and apparently|at some|before before|charge hasbeen|do that|download|find|from we|get was|happen on|has download|has in|hasbeen you|in date|is apparently|is still|may at|may not|may of|may to|nobody|not if|not personal|notice not|or month|plan not|point|subject|this once|to it|unusual|what article|your can
-17 anyone may|i
-16 already some|article names
16 article bring|article would|before in|cause-technical|credit from|deadline|from alone-together|from some|get of|has can|has had|has may|heshe that|is affected|it may|it those|it website|medical-visit new-one|month return|of for|our cause-technical|our system|record-detail|refuse|that some|that unauthorised|therefore there-exists|to apparently|unauthorised|was access
15 access|asfor|benefit|can become|credit was|data may|day has|do what|email and|expose|it show|not is|percent and|plan that|price was|some was|that possible|would was
-15 it limited|steal|was limited
14 amountwords account|article will|between article|can only|everyone system|for of|has new-one|important|it current-status|it deadline|it more|lost it|names doctor|nobody has|not amountwords|not has|not to|of view|particle|record-detail and|risk at|short-few amountwords|then day|there-exists apparently|to can|unknown this|webinar|week from
-14 payroll month
13 again has|and still|at date|can|can since|charge|consequence|courier not|file delete|find to|get has|has is|has see|level-step-part|not anyone|not compare|not deliver|our know|person has|see|some short-few|that delete|then has|this date|usually and|view
-13 in data|manager|on article|write|you automatic
12 article record-detail|at and|attacker is|condition-case|data special|delay and|give service|group|heshe will|like-as has|may send|may view|member has|new-one in|notice about|one they|open it|photo|process|public not|take|this current-status|you only
11 ago-long not|article take|can some|data card|government you|include names|message include|not view|of is|of use|on not|right on|show|that apparently|those person|value your|was may|webinar may|would that
-11 country
10 data customer|email names|everyone number-number|file with|has since|if delete|may get|names account|not nobody|return it|scan|think what|to limited|utility-term|what apparently|while-during not|you may|you possible|your only
9 and include|anyone get|because|has return|include on|month include|other|post #|short-few|that level-step-part|that limited|usually|was charge
-9 happen to
8 about may|interest|laptop encrypt|person|size|some you
7 affected article|now has|open anyone|open website|some has|still|twice in|we apparently
6 cause-technical hasbeen|full is|is was|yesterday
5 is may
4 data affected|may see
-4 short-few from
3 it find
2 person you
`,
  belittling: `
77 short-few
70 this short-few
61 only
56 short-few in
54 feel-worry
52 process of
49 nothing of
48 easy|material-stuff
46 short-few mistake|those only
45 minimum|something happen
44 article easy
43 mistake short-few|our may|usually
42 affected|but|was only
41 big
40 not big|one easy|stay-calm|was short-few
39 from right|in way|mistake|not feel-worry|nothing|test from|that still
38 is particle|mistake you
37 and affected|contain|it only|of contain|of very|only names|particle|that current-status|think what
36 article consequence|month some|not personal|one short-few
35 something not|to feel-worry|where hasbeen
34 nothing feel-worry|nothing very|of country|of feel-worry|only hour|this happen
33 difference-amount|this only
32 is only|unlikely
31 heshe on|month for|something in
30 but is|important|some hour|something|therefore there-exists|those automatic
29 article sea-nature|explain what|in but|inconvenience|of full|religion that|short-few and|some month|still very|think you|this still|usually not
28 consequence|happen|heshe in|in for|limited article|mistake not|not inconvenience|person go|risk to|there-exists is|to certificate|to good|two hour
-28 some short-few
27 # do|article risk|everyone now|not reminder|only is|something that|subject|those those
26 affected is|but not|certain|email what|is process|is short-few|live and|more some|not apparently|not end|not see|not something|of type|our travel|those open|wish-luck
25 affected not|and still|cause-harm from|compare|end of|export-report those|from test|happen this|has short-few|limited may|minimum less|of file|our export-report|recall #|that of|this once|was one|work article
24 ago-long that|article broken|article terms|compare not|emergency|everyone has|has get|has only|is something|nothing for|old and|on some|only data|only email|religion not|those see
-24 limited user|percent
23 about-approx|at some|broken|condition-case|file old|file right|front-back you|leak|not of|not otherwise|only #|person to|regret article|some|something what|thing-relative|those sorry|transport-fare article|very|view and|weekday there-exists
-23 cause-technical|not can|subscribe
22 affected very|article otherwise|can cause-harm|do feel-worry|more|notify-auth it|of short-few|of weekday|one delay|only number-number|our gremlin|password was|place from|process|still to|to see
21 affected and|article swap|but it|everyone to|feel-worry not|in good|inconvenience those|is because|mail-number that|may show|noise|not any|nothing that|of nobody|outage|particle that|risk|special|terms of|that everyone|there-exists to|this in
-21 can not|consequence of|has consequence|in short-few|there-exists nothing|this because|to only
20 amountwords short-few|at and|but our|consequence is|country|date was|do what|end is|explain that|for date|has good|has regret|interest|is what|it ago-long|it of|less|not alone-together|not invite|nothing from|short-few we|show article|therefore|therefore is|to you|typography|what from|you nobody
-20 at supplier|from this|manager|responsible|some condition-case|to it|until|week|what do|where nothing
19 afternoon-evening to|and about-approx|article difference-amount|article more|article outage|deserve we|exit article|happen to|heshe it|ignore|in about|is|is fix|is mistake|know you|live|money is|not level-step-part|nothing to|of emergency|system supplier|this article|this was|was with|we about|what one|you those|your buy
-19 attack|in system|is risk|is sorry|not right|nothing other|some can|some it|what was
18 # before|and system|breach has|confirm if|data can|data not|end|for more|from but|in otherwise|is fair|is good|is outage|is webinar|learn you|mistake article|mistake of|not|of activity|of broken|of everyone|of otherwise|place has|security has|sorry about|system not|terms from|that short-few|this already|to from|two day
-18 find article|form|may of|noneed do|of risk|or|reply|sorry very|that is
17 article happen|article live|article story|article value|feel-worry is|from staff|happen in|has had|has may|in ask|in learn|is about-approx|is condition-case|is person|know not|member may|names not|not more|not particle|not tell|not value|now must|number-number this|of article|of but|only article|reset article|value|want to|was|was article|was freeze
-17 article other|include article|must nothing|payment|season
16 # login|ago-long|and ignore|condition-case and|condition-case in|experience-quality from|expose|file #|first is|for short-few|from supplier|has credit|in family|inconvenience article|is high-low|is nothing|it good|money for|nightly|not before|not wrong|one accident-inadvert|one contain|person not|recent is|see at|system #|weather|what nothing|while-during system|wrong official
-16 happen mistake|it may|limited of|new|only on|oops|that on|this what|was password|your
15 # customer|apply for|bad|because this|can cancel|confirm that|contain it|excited-fun|feel-worry that|from any|if that|in can|in end|is one|it what|limited very|not article|of amountwords|of we|on from|some and|some member|still|tell of|there-exists mistake|twice in|type|was stop|we keep
-15 charge|home|i|maintenance|pasttime-had|responsible to|save|weekday not|why|year
14 about not|and story|article accident-inadvert|automatic it|benefit|but to|consequence on|file before|first once|from file|get your|has i|inside-outside hour|is broken|is think|it exit|may was|money|not affected|not investment|of sport|one inconvenience|only one|other for|sorry fair|think is|this webinar|we there-exists|we think|we to|we what
-14 book|check|come|print-label|sorry|they|today|we for|week is
-13 #|booking|colour|family|in that|not include|one only|one that|what affected
13 and think|article compare|article money|but article|data that|delay in|deserve|feel-worry article|identity-pseudo|is mail-number|keep to|medical-visit not|mistake that|money everyone|not bank|on post|personal in|problem|right we|short-few but|still of|therefore nothing|this|this number-number|this something|to about-approx|unusual of|was deliver|was give|was mistake|your confirm|your year
-12 accept|again|and is|attacker|good to|it because|more that|new-one|not may|phone
12 and-also already|but we|difference-amount to|exit and|is number-number|it on|it one|money on|not noneed|official|one website|possible cause-harm|transport-fare of|travel to|want that|we learn|wrong from|wrong is
11 article contain|damaged|file and|happen was|has nothing|in recruit|is abundance|letter|level-step-part from|money not|not go|not some|number-number once|of any|phone at|still #|that travel|this breach|type and|usually article|very is|we about-approx|wrong write
-11 child-school|food|is responsible|music|return|school|very that|what that
10 about-approx number-number|amountwords|amountwords limited|article is|card data|feel-worry those|good|happen hasbeen|heshe|heshe still|it transport-fare|itmeans|not in|notice police|religion|sorry it|team we|that take|that upload|this person|to not|we hope|we that|your insurance
-10 may affected|teacher|was very|was wrong
9 about and|and one|and-also not|everyone was|for anyone|heshe short-few|hope|mistake it|mistake on|short-few article|team our|that like-as|this change|without in|you something
-9 aj-proper|can|not reply|not therefore|queue-wait|that can
-8 company
8 contain and|it person|mistake we|once you|short-few has|that particle|therefore you|this human|very short-few|was outage|what must
7 article front-back|article still|big and|data bank|end that|heshe is|is fee|know|nothing you|payroll month|some some
6 ask is|not data
-6 nothing is
5 had of|happen of|it short-few|limited|may credit|on not|short-few from|without on
3 sorry something
2 affected some|short-few that
-1 that big
`,
  'conditional-apology': `
84 sorry if
48 sorry any
47 inconvenience
45 if
44 for may
43 may
41 forgive if|problem
38 one inconvenience
37 any|experience-quality
35 article regret|if you
34 experience|for that|inconvenience may|that can|work we
-33 sorry about
32 any may|for any|for everyone|if we|sorry point|those that
31 everyone may|sorry what
30 from view|inconvenience can|regret any|that it|unacceptable
-30 sorry adverb-ind
-29 i sorry
29 sorry anyone
28 article that|may inconvenience|particle if|support-agree if|that think|would
27 article may|everyone inconvenience|sorry something|that inconvenience
26 hear|it if|that would|those inconvenience|to that|we with
25 if has|inside-outside that|sorry from|that may|you until
24 any that|cause-harm|consequence on|forgive that|has get|inconvenience that|it with|regret if|sorry that|that those|was inconvenience
-24 sorry and|you ask
23 from affected|if this|if to|insurance that|may cause-harm|regret that|sorry condition-case|sorry must|that this|we if
22 can cause-harm|had problem|has can|think
-22 not day
21 affected|condition-case|damaged|if because|it has
-21 very sorry
-20 adverb-ind|know
20 forgive to|if inconvenience|sorry there-exists|this may|very you|you think|your experience-quality
19 any this|anyone was|article this|for problem|if heshe|if is|if your|in condition-case|inconvenience in|regret|sorry i|that feel-worry|to anyone|you become|your delay
-19 sorry know
18 anyone that|it affected|outage|something|sorry in|that less|twice from|we regret|what may
-18 sorry special
17 any has|condition-case cause-harm|force|if those|that possible
-17 sorry our
16 already is|any about|apology-present if|has inconvenience|in those|of forgive|please for
-16 special
15 build that|condition-case those|if it|if was|inconvenience possible|meet your|origin|regret inconvenience|sorry was|thank of|those what|you thank
-15 not sorry
14 ask if|do that|has consequence|i take|this has|this not|we thank
-14 sorry sincere|with you
13 about any|about what|feel-worry|from from|from mistake|has is|inconvenience it|may and|on not|sorry it|tell it|those it|understand your|you twice
12 any inconvenience|article any|if from|if number-number|it would|less|may consequence|that was
-12 for those|of this
11 accident-inadvert|consequence|from not|inconvenience and|that affected|that find|you mistake|you was|your inconvenience
-11 inside-outside this
10 from those|is if|sorry|take|what inconvenience
-10 you apology-present
9 article not|article unacceptable|from i|we any
8 forgive article|from inconvenience
-8 this inconvenience
7 any feel-worry|is you
-6 for this
6 inconvenience article|not find
5 cause-harm you|sorry everyone
4 that damaged
`,
  cliche: `
67 seriously
58 experience-quality
55 very seriously
46 abundance|always
45 is our
44 from abundance
43 fair
42 still our
40 committed|value
39 abundance we|personal
37 customer is
36 abundance of|high-low|to front-back
34 committed to|front-back of|security
33 feel-worry of|student is
32 and thank|like-as abundance|our team
31 in way|trust you
30 bring you|change password|for we|game our|of abundance|seriously seriously|that this
29 article trust|body our|can cause-harm|community it|confirm that|in we|member article|of full|on get|our is
28 build article|glad to|is body|our choice|trust is|we want
27 article learn|good your|how is|it build|it that|measure must|our good|patience|personal is|stay-calm|your trust
26 article high-low|article personal|article very|current-status to|customer|from always|it exit|thanwise your|will always
-26 still more
25 always become|everyone do|learn|our community|our would|some our|still front-back|succeed|trust|understand|was and|your renew|your value
24 article abundance|article committed|is what|of our|on good|problem|we amountwords
23 apply article|committed for|feel-worry article|for of|not exit|personal it
22 article deserve|attack|build|by it|data this|from door|has reset|it more|of family|of feel-worry|office was|our|security of|unacceptable
21 and continue|article experience-quality|article more|cause-harm|condolence|from committed|has contain|itmeans|learn our|security in|service our|that security|you bank|you thanwise
-20 #|and with|i
20 by of|click where|data seriously|everyone hour|everyone is|guest|happen is|in morning|inside-outside everyone|not leave|of trust|on give|patient|supplier|trust in|trust of|you fair
19 ack-listen and|article our|article security|collect that|confirm if|data on|everyone we|for our|it leave|our always|security data|security that|so-as|this that|we fair|we full|we understand|your this
-18 always give|security you
18 amountwords one|from year|government in|has learn|has system|important|measure|more big|personal and|public|security is|service we|share|to still|trust it|world-public-holiday|you full|you your|your is
17 always in|and keep|because that|body|by year|can and|committed our|continue|date was|everyone what|experience-quality of|fee on|in for|is|is point|like-as of|not own|of protect-take-care|our continue|problem to|put it|some from|still to|that own|want|what do
-17 religion|this we
16 always you|can without|do our|experience-quality is|for with|heshe delete|in body|in by|inconvenience in|is first|is full|is value|it trust|key we|member is|put|right date|security our|this cause-harm|this inconvenience|we about-approx|we contain|we get|we take|would come|your patience
-16 security it
15 data is|everyone day|from speed-internet-article|has measure|is article|is everyone|it first|of live|of we|of what|on has|our learn|personal of|personal we|queue-wait your|security your|seriously article|sincere|this short-few|those this|to we|trust and|trust our|you good
-15 number-number
-14 and of|manager|sorry|team security
14 digital|from trust|give service|guest is|hasbeen at|hour hasbeen|it personal|new date|not stop|of give|on hour|on travel|patient we|personal data|this change|we|we value|with we|without for|you personal|your on|your personal
13 and expert|article of|backup and|by from|calendar we|digital in|everyone to|for renew|full|group|is seriously|is we|key our|like-as|our will|service and|that not|travel with|user|was we|your
-13 one still
12 end that|everyone|health in|is one|more|not delay|of data|service|share our|want notice|you key|your always|your data
-12 team it
11 always committed|bank we|become|it delete|mail-number one|not more|office not|our queue-wait|reader|stock article|that delay|then our|travel we|want you|we new|we soon|we to|will for|you learn
-11 you seriously|you we
10 collect not|department usually|expert we|for continue|has problem|hasbeen fix|inconvenience and|measure in|not end|not security|of group|queue-wait you|share article|share we|stock of|we day|we your|with supplier
9 abundance has|article donor|article family|article story|breach is|everyone if|exit of|is delete|of company|renew|work on|your some
-9 company your|vacation
-8 company you
8 data|one customer|please that
7 article seriously|everyone guest|has want|is committed|sorry fair|you experience-quality|your body
6 officer-dpo|this if
5 protect-take-care
2 we queue-wait
`,
  'reply-refusal': `
59 reply
50 not reply
37 article reply|to reply
36 this address
35 please not
34 of reply
33 email|not monitor
29 email not|inbox|not email|one automatic|this not
28 address not|this|this is
26 message automatic|reply not|this one
25 from reply
24 article role-duty|guest in|noaction not|to apply-submit
23 by cause-technical|letter this|message from|this send|to this
22 by system|it reply|not accept|not can|not is|send
21 address|article email|message send|message this|not use|order this|this inbox
-21 or
20 apply-submit is|inbox not|noaction please|please|refund on
19 apply-submit|article apply|article inbox|booking this|is send|not not|this article|use article
18 automatic|cannot|deliver by|message|noaction|not read|not view|please reply
17 must reply|not possible|not refund|please refund|role-duty|send only|to address|write this
16 article address|monitor|not|send address|what reply
15 address send|not collect|of not|this email
14 automatic from|not this|not to|order tell|this notice|you apply-submit
13 email automatic|inbox is|it apply-submit|only|tell one
12 article apply-submit|is email|reply on|this automatic
11 do not|message tell|noaction from|this noaction
9 reply to
8 inbox and
7 this tell
4 do reply|message please
`,
  'request-for-secrets': `
62 confirm
60 login
47 confirm data
46 your speed-internet-article
43 prevent|send your
40 card|email with
38 and enter|backup
37 login in|reply with
36 identity|your card
35 check i|for confirm|your please
34 for continue|therefore we
33 enter
32 for renew
31 enter identity|i account|of backup|of identity|send we
30 click where|confirm your|i|unlock
-30 names
29 click|confirm i|in reply
28 by of|link|of card|so-as|this link
27 by link|password now|password to|prevent article|this with
26 and again|confirm account|for prevent|identity and|link and|please|therefore that
25 and voucher|by reply|by this|confirm article|for|maintenance your|password|reply|subscribe enter
24 account|account now|button inside-outside|deposit|login for
23 so-as of|we your|your reply
22 enter mail-number|login and|password key|security|send photo
21 backup article|confirm you|link inside-outside|link this
20 and card|and your|click in|data|go website|now|password before|password old|send|with card
19 access|and identity|card and|file login|from link|identity by|login now|mail-number card|photo identity|where for
18 and confirm|by|change now|for login|password ago-long
17 access and|login to|where and|your full
-17 address
16 check account|hour for|to login|where login
15 activity in|confirm identity|export-report access|file access|to account
14 export-report in|export-report login|i i|inbox|login confirm|mail-number identity|parcel
-14 names identity
13 access mail-number|check|confirm card|confirm is|go to|has account|has i|identity identity|point|where enter
12 apply|article give|enter your|go
11 access is|confirm has|export-report|login go
10 login mail-number
9 login is|to website
`,
};
