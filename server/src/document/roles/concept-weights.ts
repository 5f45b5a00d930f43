import type { RoleWords } from '../../languages/sentence-role';

/** What the meanings of words say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleConceptWeights: RoleWords = {
  apology: `
-40 in if
34 forgive|sorry
-32 sorry if
31 i forgive
30 i sorry
29 shame-joke
-27 and-also what
-24 like-as sorry|was inconvenience
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
15 admit article|article sorry
-15 not collect
-14 may
14 sorry already
-13 bad|for any
13 deserve we|forgive this|from family|sorry automatic
-12 any|button|inconvenience
12 is sorry|responsible|sorry article|sorry on
11 it sorry|sorry one
-11 sorry any
-10 sorry from
10 this not
9 please our|sorry mrms
8 particle
`,
  fault: `
56 yesterday
48 without check
45 that login
-43 card not
43 is only
42 may not|we let
40 had|morning we
39 article responsible|is wrong
-39 notice this
38 not check|post not|tell #|we switch
-38 will
37 from address|weekday tell
36 release
35 not freeze|those password|with names
-35 those include
34 swap|that choice|we sell|write #
-34 your amountwords
33 # once|# that|clothes|refuse|show article|test|view #|was|while-during move
-33 address deliver|responsible and|show is|tomorrow|write to
32 # but|# get|download article|has delay|heshe on|is family|last year|must has|other your|print article|right article|table
-32 nobody has|that automatic
31 charge your|choice wrong|human we|laptop was|not encrypt|not security|notice if|our view|that weekday|yesterday that
-31 happen #|if was|number-number mail-number|or|that tell|was affected
-30 and would|and-also|before #|like-as this|our more|regulator
30 broken cause-technical|copy from|had from|include is|names other|not value|outage energy|price not|turnsout|two hour|we run|weekday include|weekday you|without
-29 and think|now in|so-as|this do
29 between month|can open|close those|from nothing|had put|inbox in|it account|message #|message in|only to|our use|placeholder|show number-number|was #|your #
28 # meeting|and person|department has|draft|for day|is come|it go|phone with|since it|that identity|we use|yesterday has
-28 buy in|include photo|meeting is|sorry with|tell on|that lost|this because|your health
-27 and refund|by weekday|choice in|data affected|email not|email this|for this|is new-one|know it|link it|lost and|not keep|not open|one right|only not|same not|send by|thank|thirdparty our
27 article click|cancel of|count|data you|do phone|for hour|from check|human|it must|know not|laptop not|money right|not date|notice that|one put|otherwise of|person has|price #|run article|that those|this only|those article|those do|was if|we accept|we letter|weekday was|with phone|would article|yesterday we
-26 # afternoon-evening|already|and account|before weekday|card was|current-status not|doctor and|is think|is thirdparty|it stand|mistake cause-technical|money not|month hour|not charge|not nothing|password encrypt|risk of|sorry and|that about|to for|to same
26 # right|and sorry|article cause-technical|everyone get|is still|it this|manager and|manager you|may open|not everyone|not try|number-number hour|number-number person|office in|one mail-number|pasttime-had|tell therefore|that account|that some|we number-number|weekday|weekday then|yesterday you|you discount
25 # buy|# inbox|article story|because one|by that|calendar article|can login|date was|from agent-admin|from other|get we|has find|i please|is school|link of|message what|month person|newsletter of|one login|patient article|plan your|post it|recall|subject of|that our|therefore article|unusual|we print|weekday we|wrong
-25 compensate|condition-case in|has had|has hasbeen|hidden-breach article|in there-exists|more and|of forgive|of notice|of use|one certificate|speed-internet-article on|this message|to current-status|weekday by|what we|wrong that
24 # include|# not|# send|# size|and-also what|approve on|article access|article with|charge money|discount of|download|everyone can|get that|in thirdparty|it result|itmeans is|morning weekday|not sorry|number-number right|of include|on we|percent of|person thirdparty|progress school|steal|still number-number|supplier to|that home|they of|this morning|those was|two mail-number|we day|while-during system|will see|year last|you committed
-24 and affected|at this|card date|cause-harm in|contain system|correction|forced-circumst forced-circumst|happen cause-technical|has agriculture|hidden-breach|is get|is put|last mail-number|not this|not will|our mistake|police|since article|stay-calm|tell we|that see|think you|thirdparty not|this breach|we we|with what|you until|your own
23 affected from|article then|article very|attacker to|button|delete #|depend article|do go|family health|file|heshe health|home for|is new|laptop encrypt|list|month our|must and|new-one not|new-one that|next with|night #|not compare|not end|notice on|of food|one hasbeen|only #|parcel #|password from|personal and|recent that|that level-step-part|those account|twofactor|vehicle-train in|was our|website #|write|you bill
-23 already we|bank in|can|data that|everyone not|file may|front-back is|get you|heshe from|i #|if|in this|key and|may and-also|names photo|next|not repeat|of level-step-part|old not|phone phone|reply in|send this|that public|until to|until weekday|view names|voucher and|was responsible|was this|what had|you leave|you other
22 # account|# tell|# was|# your|afternoon-evening to|again it|and i|and please|article discount|article nobody|because #|because not|before get|big and|check of|community article|day if|deserve we|discount article|do some|experience article|fraud article|from #|from sorry|hour but|in write|it some|it was|manager is|mistake has|not close|nothing hasbeen|of has|of order|of version|our mail-number|our photo|problem of|release it|that #|that everyone|that on|therefore is|they address|thirdparty in|those while-during|to right|was encrypt|we because|we deliver|we first|we put|we version|weekday ago-long|when we|with of|would|your get
-22 and data|and personal|and view|any|article more|article work|click article|come this|do to|everyone day|everyone we|from copy|has anyone|hasbeen this|how you|identity not|inside-outside our|is photo|it at|level-step-part article|measure that|not more|not noneed|not reply|now|number-number number-number|of therefore|official|phone #|regret and|some of|something cause-harm|sorry on|that address|this email|this our|those automatic|voucher it|we by|we queue-wait|you affected
21 # is|and-also has|article human|ask has|at not|attacker use|between|booking and|but article|but is|by account|cancel your|cause-technical system|come article|compare in|discount on|email we|for two|from some|good and|happen is|has affected|has can|has deserve|home address|in address|in parcel|it again|it since|it your|month website|morning|not for|not switch|of first|of other|of would|on that|on weekday|one access|our may|personal we|read article|recruit it|responsible of|send morning|show #|think that|this deadline|to team|to thirdparty|two to|was do|was since|we apply|we home|we upload|what if|without is|you door
-21 already in|and night|and order|and there-exists|because cause-technical|before afternoon-evening|broken at|everyone month|everyone weekday|file at|fix|from delay|help|if cause-harm|in other|in very|include email|is personal|it exit|it very|keep|more #|noevidence|not one|not save|our by|our plan|person in|photo was|renew to|shame-joke|table from|tell data|that cause-harm|that confirm|those upload|we respect|while-during month|work is|year of|you nothing
20 # article|bill of|booking that|deliver day|do with|everyone your|file everyone|first from|form of|happen while-during|has bad|has choice|has more|has two|hasbeen access|hasbeen from|hour we|i from|i that|include of|it file|it may|leave your|login article|may about|missedskip|mistake article|mistake of|mistake those|month of|month that|morning hour|morning now|night to|not still|of get|of month|of subscribe|on cause-technical|one our|our date|our release|our without|responsible our|sold|some has|speed-internet-article in|support-agree you|tell that|that put|there-exists|therefore you|two|vehicle-train from|visit that|was delay|was speed-internet-article|we wrong|year before|your to
-20 # same|always article|and get|and if|article easy|article yesterday|at has|by this|delay month|everyone ask|everyone bill|fair|free|from want|from yesterday|get wrong|has hidden-breach|has today|hasbeen by|hear|hour it|hour then|identity can|if has|in can|is data|is full|know you|mail-number identity|maintenance to|may happen|message and|mistake was|new to|noevidence apparently|not of|not until|of feel-worry|some it|to we|while-during this|your like-as
19 # one|# twice|affected limited|anyone thirdparty|article value|article webinar|because that|broken|cause-technical|cellar-bottle|clean|collect you|different of|email our|energy of|family was|file with|for number-number|for weekday|from family|from first|government article|had for|had not|in news|in phone|in result|in weekday|is nothing|it address|it think|itmeans|know is|last it|let you|login has|measure and|measure article|money on|month anyone|month write|nobody we|not login|of list|of start|one customer|our accept|our own|our please|problem cause-technical|problem to|put it|queue-wait that|sell article|since not|some article|sorry our|thanwise thanwise|that article|that breach|that date|that office|that pasttime-had|to cc|to list|twice|typography|was must|we and|we release|we today|weekday that|win|would to|write your|wrong file|your furniture
-19 amountwords was|and know|and show|and some|and today|article anyone|article digital|article regulator|article still|ask delete|at office|bank|body your|buy one|contain cause-technical|delete from|do nothing|employer|everyone at|everyone before|explain that|front-back article|give one|has collect|hasbeen office|heshe view|identity has|if limited|if we|in at|is keep|it already|it notice|names doctor|not replace|number-number year|of cancel|of new|of new-one|one new-one|one very|other is|our mrms|password your|reminder human|season start|see in|start weekday|still your|system at|that responsible|then #|this there-exists|tomorrow morning|was i|was include|we love|with courier|with is|without booking|you bring|you work|your not
18 # automatic|# because|# can|# customer|# member|# we|access by|account #|and first|and human|any in|article bank|article in|article share|article test|breach happen|build|button not|calendar to|can change|can read|card #|community and|condition-case article|connect-join|door that|everyone student|file for|for because|from data|from to|get notice|has accept|has open|has save|hour in|human change|i article|i do|i read|i was|if names|invite to|is therefore|keep we|leave|mail-number it|manual and|money everyone|month photo|month we|names family|names mrms|not bill|not therefore|of agent-admin|of reset|of was|on amountwords|on vehicle-train|once to|or any|order #|our last|our night|personal it|phone was|possible if|recent is|recipient to|responsible alone-together|responsible own|right we|risk in|same number-number|security that|see that|see to|send you|start it|subscribe you|survey that|think is|thirdparty article|those of|unauthorised|was accident-inadvert|was already|was put|was with|we date|we missedskip|we post|we swap|website website|will come|with it|with other|without right|without that|you number-number
-18 already our|and everyone|and member|apology-present article|company in|delete article|delete those|end from|everyone our|first in|first names|forgive it|get at|has religion|identity amountwords|identity-pseudo|if article|if get|if something|if want|in more|in therefore|inside-outside and|is always|is discount|is today|is weekday|it apply|it list|month while-during|morning and|number-number month|of ack-listen|one new|or to|our again|our family|our is|percent article|promise-notus|refund article|refund today|resume-open|security your|sorry i|sorry we|staff it|stand article|start one|then in|to bank|we family|we on|we support-agree|we therefore|what they|with from|would like-as|you between
-17 # like-as|again new-one|already to|amountwords article|and service|and system|article fair|article year|ask money|before to|but if|can give|cause-technical broken|check what|delete message|do know|email you|forgive has|from collect|from this|has must|has new-one|has try|if you|in button|in or|inbox and|include identity|inside-outside is|is refund|it card|it nothing|it old|live and|love|manager|message article|must our|next it|notify-auth and|of ago-long|of more|of send|of short-few|of want|only article|our fix|our support-agree|personal|phone|please|police and|possible in|prevent you|return everyone|share your|sorry very|start day|start this|still on|system hasbeen|terms of|there-exists nothing|there-exists you|they article|this year|to police|until now|value has|view one|was not|you lost|you return|your bank|your if
17 # when|access on|ad|afternoon-evening weekday|ago-long of|ago-long year|and then|and we|animal|article energy|article freeze|article placeholder|article reminder|article save|automatic some|booking our|but our|calendar of|can what|cause-technical on|condolence|courier-post|date right|deliver with|do game|fee #|fee that|file on|food and|for first|freeze your|from community|from security|from until|from week|heshe has|hour come|hour not|hour what|human to|i give|if photo|in expose|in return|is health|it is|it mistake|it own|it password|laptop it|let article|like-as it|link to|mail-number in|maintenance|may access|mistake|music #|not know|notice hasbeen|number-number you|of guest|of vehicle-train|of week|on everyone|one|one cc|one it|one not|one number-number|other names|our delete|our manager|our measure|our month|our post|our version|password that|payment #|release #|role-duty|sale|security and|security we|send automatic|short-few and|show that|some may|student in|supplier cause-technical|thanwise from|that leave|that new-one|that send|that to|then we|thirdparty to|those only|to number-number|transport-fare we|upload|we that|when has|while-during maintenance|write on|year recent|you #|you receipt|you send|you that|you two|your has|your number-number
16 # i|# it|# website|access #|address article|and #|and apology-present|article about|article has|article origin|article subject|article usually|attacker has|attacker is|backup|because|before before|bill that|body on|book|booking for|broken our|by system|car #|card you|cause-technical that|cause-technical to|change you|charge for|choice from|come #|come yesterday|company our|confirm article|copy names|delay|end it|energy and|everyone person|excited-fun|find what|form|from very|furniture|good we|had we|has new|hour is|i had|i has|in first|in version|is fix|is more|is we|key that|last deliver|like-as article|money #|month automatic|morning from|morning today|names bank|names is|new-one we|newsletter|notice it|of freeze|of medical-visit|of names|of receipt|old|one staff|open your|our if|particle not|plan you|put in|put your|queue-wait for|receipt #|right #|see your|short-few you|since until|staff our|still open|then with|they your|travel and|view everyone|was deliver|was may|was number-number|we file|we mail-number|we save|we write|webinar may|website from|week|weekday is|weekday our|weekday while-during|what order|with number-number|without article|without it|write in|yesterday hour|yesterday our|you dear
-16 again new|and afternoon-evening|and apply|and big|and place|and price|and save|and start|and will|apply and|article sale|article sea-nature|article student|at bill|because system|check export-report|close to|collect #|complaint|contact you|data member|data payment|day on|do and|email address|end month|end on|explain|find of|for account|from i|from leave|from plan|has still|health article|hour and|if had|is must|it body|it pass|it put|last not|learn our|month until|mrms has|not come|not our|not see|not show|nothing other|nothing otherwise|notice at|notify-auth|now on|office #|only has|only number-number|other article|our customer|our new|outage at|person from|person it|person of|point those|reply|result of|return article|return in|security article|sign|sign in|sorry|sorry this|still #|still end|table is|that broken|that happen|to level-step-part|to person|to regulator|to start|until hour|use of|was delete|we outage|we send|website is|website that|weekday hour|where|with you|without price|would we|write automatic|your leave|your notice
15 # file|# heshe|# start|# two|accept sorry|account is|activity of|address that|already open|already that|and hour|and website|apparently|article expose|article notice|article our|article see|article tell|article think|article weekend|article wrongrecipient|attacker|book you|busy-traffic|but your|by anyone|calendar|charge you|committed on|copy|day before|email weekday|everyone of|everyone otherwise|freeze those|from travel|government from|had give|has nothing|hour our|human that|ignore|in collect|in community|in show|in today|is lost|is now|it parcel|lost|mail-number #|message before|more of|nothing more|number-number|of cause-technical|of otherwise|office is|on some|our article|our email|our it|password where|paste-merge|put phone|responsible you|short-few|short-few article|some customer|staff|start has|start with|still night|system we|that phone|that voucher|then your|thirdparty other|to book|to change|travel has|two has|was cause-harm|we change|we freeze|we responsible|website|weekday if|what is|what on|write you|yesterday afternoon-evening|you had|you order|your deliver|your with
-15 about wrong|and letter|and-also ask|anyone tell|at first|at other|at-disposal|bank it|before everyone|before night|charge is|close at|company is|day hour|deadline weekday|delay #|deserve of|difference-amount article|do we|end weekday|everyone for|export-report our|export-report that|export-report you|for month|from heshe|get in|glad|has about|has everyone|has number-number|has travel|hasbeen is|i is|if already|if nothing|if our|in file|inbox email|include on|is attachment|is include|it by|it project|key we|like-as in|lost you|mail-number article|manager school|mistake one|move automatic|names mail-number|not let|not link|not mrms|not must|not some|not where|not your|of attacker|of inconvenience|on list|one good|order before|our come|our until|pass in|payment article|person and|phone you|photo that|print it|record-detail health|regret article|responsible article|right not|send one|since yesterday|some member|soon|start at|thank it|that from|that last|that security|that subscribe|there-exists #|this would|those has|those it|to body|to fix|understand|until end|very not|was today|was use|we come|work from|write it|year has|your insurance|your two|your we
14 # and-also|about you|afternoon-evening that|amount-of #|and do|and go|and let|article choice|article delay|article gremlin|article wrong|by nobody|calendar from|can if|cause-technical article|cause-technical was|check you|craft-material|deliver email|email names|everyone subscribe|experience|experience-quality article|food we|for meeting|freeze|from anyone|from if|from know|from nobody|from phone|from right|game|get our|has apply|has very|in cart|in list|in money|in price|inbox|is in|it not|last|mistake it|more since|not confirm|not twofactor|number-number not|of but|of where|on what|one nobody|one unusual|our travel|parcel|parcel your|password to|phone not|placeholder to|print to|problem at|put website|read|send|some guest|switch|that webinar|there-exists has|this to|to happen|usually not|very and|we copy|we try|we your|week last|week recent|weekday your|yesterday not|you for|you transport-fare|your i|your must|your old
-14 and article|and medical-visit|and speed-internet-article|article card|article close|article religion|article something|ask we|automatic night|between article|booking article|buy you|by email|can hasbeen|can use|cause-technical and|check everyone|company|confirm|confirm that|data use|dear|difference-amount #|early it|everyone that|export-report and|file was|file we|for week|from door|from order|from those|from today|had of|had one|has i|hasbeen hasbeen|high-low to|identity it|in same|in tool-machine|inside-outside we|is risk|it how|it level-step-part|it nobody|like-as know|list not|may view|month before|names show|not fee|not use|notify-auth regulator|of afternoon-evening|of fee|of number-number|of value|one without|otherwise it|our and-also|our names|password not|phone mail-number|please you|please your|prevent|project has|project it|renew and|reply this|reset your|right in|same it|something to|sorry there-exists|staff you|start number-number|still article|subscribe not|suggest|survey your|that amountwords|that right|that would|to affected|to card|to responsible|try to|understand that|we can|we free|weather|weekday #|what must|what still|where not|will is|with with|you deserve|you fair|you full
13 access thirdparty|activity you|ago-long hour|and mistake|and only|and those|article invite|article request-right|because we|before deliver|before we|by our|by person|can anyone|cancel from|catalogue|cause-technical of|change from|company article|customer other|date hour|delay article|do has|do see|door in|early|empty|family day|file of|first has|for those|for travel|from user|group|had in|happen|happen because|has may|has payment|has photo|hasbeen in|in book|in health|is may|it view|keep and|keep our|know that|leave in|market-income|mistake in|money we|month article|month if|month money|month you|new and|news|not news|not upload|notice has|of staff|of supplier|one cause-technical|one has|open|our|our booking|our copy|our print|our today|our you|password at|photo not|send notice|send yesterday|staff we|subscribe|thanwise hour|that family|that list|that morning|that payroll|that version|that very|that while-during|therefore afternoon-evening|to it|to read|tomorrow #|trust in|utility-term|voucher we|was short-few|we last|we reply|we very|weekday come|would come|you open|you while-during|your before
-13 activity and|activity article|address email|address not|again|already at|already with|always|and notice|and-also article|article animal|article day|article soon|ask it|ask to|can to|change cause-technical|data in|day has|day is|delay of|enough|everyone|everyone automatic|fair that|find not|for everyone|for reply|front-back|give for|glad you|has because|has see|home is|hour hour|i sorry|if in|if your|in colour|is booking|is can|is change|is delay|is save|is to|it hour|it maintenance|it night|it on|it personal|it use|mail-number bank|manager of|manager usually|must nothing|news our|not any|not cause-technical|not change|not email|not get|not include|number-number meeting|number-number then|of amountwords|one check|one company|only with|other in|other you|our still|own that|please that|point|process of|queue-wait and|read it|refund from|reminder that|send photo|something is|sorry one|sorry you|still can|that limited|that nothing|that recent|they it|thirdparty and|those you|to deliver|was names|was switch|we amountwords|with #|you check|you data|you sign|your come
12 # booking|# staff|# you|about in|account in|activity #|alone-together from|article speed-internet-article|article teacher|article unusual|attack|because has|before if|before our|but|cause-technical booking|come morning|come we|consequence|current-status of|data your|deliver to|email from|email of|export-report #|family must|family not|first our|flaw|from can|get yesterday|had access|happen one|has article|has download|has right|has take|in #|in ago-long|it apparently|it email|it phone|like-as heshe|month include|month it|month on|notice those|number-number at|of energy|office you|on names|once once|open website|our test|payment money|payment that|place|print of|problem has|recruit article|respect|screen|send of|sorry from|speed-internet-article|steal in|still afternoon-evening|subscribe your|take wrong|tell not|they view|this wrong|those may|was start|we forgive|we hasbeen|we leave|we without|weekend|you deliver
-12 # by|# weekday|access your|agriculture article|and heshe|and put|apply is|approve person|article booking|article bring|article do|article gift|article hour|article month|article recipient|article weekday|at hour|backup it|before in|buy|calendar is|close article|contact|day in|deadline article|enter your|file not|file old|find at|fix article|flower|health and|if not|if staff|in country|in group|in number-number|in usually|include names|is your|it if|it two|know|like-as from|like-as of|login in|lost article|month in|must happen|names that|new-one #|not money|not names|not never|not number-number|of live|on your|one year|our will|particle article|possible your|read message|return #|save in|security|see on|since today|some hour|that because|that check|that give|that less|there-exists article|thing-relative|travel our|was because|was end|was very|we go|we password|weekday with|when article|will in|you company|you want|your between|your first
-11 # open|address has|address in|address your|ago-long article|answercall|article at|article company|article leave|article now|at place|bank we|can again|charge once|check bill|data card|deliver in|do of|email in|forgive to|form form|from ask|go on|has cause-technical|has order|hasbeen place|i and|i phone|if it|include heshe|is charge|is everyone|is on|is our|is place|is right|is system|is they|mail-number account|month still|new-one to|noaction not|not if|not it|not other|not return|not system|nothing from|number-number date|one big|one since|order at|other that|person at|personal from|prevent that|send we|something those|start from|start since|supplier article|swap mail-number|system those|that think|therefore can|therefore it|this without|to weekday|travel|want|was fix|was to|we end|we it|website at|with letter|with money|write we|wrong while-during
11 # patient|affected some|afternoon-evening #|and is|and leave|and not|and payroll|article backup|article give|article newsletter|article not|at food|at in|by to|close|come|current-status from|data hasbeen|go and|go to|guest|had it|hasbeen at|heshe must|i attachment|i see|in|in and|invite has|it wrong|last is|letter is|lost at|may use|message send|month your|more thanwise|morning you|move|mrms must|names not|new article|night those|not feel-worry|not i|notice before|of write|once|one other|open #|order|our our|our yesterday|phone of|put hasbeen|refund your|see article|send with|staff and|system on|thanwise of|that upload|thirdparty|this of|those i|those we|to lawyer|to maintenance|vehicle-train #|was can|we survey|website your|while-during|with card|wrong and|wrong at|wrong write|wrongrecipient|you once|you photo|you speed-internet-article|you was|your file
-10 # only|account was|and password|article consequence|article early|article morning|article rubbish|at number-number|because at|before view|by those|change system|charge to|company that|deliver everyone|email date|exit from|from at|from link|hour of|human our|i with|in account|in cause-technical|investment not|is sale|it in|it include|it with|mail-number your|meeting #|member that|message has|near-far|not take|now article|other has|payment and|personal in|please our|queue-wait your|return|sorry to|team|that thanwise|that want|those affected|those and|to cancel|vehicle-train to|was article|was see|we see|with price|write our|wrong we|you love|you measure
10 affected not|afternoon-evening month|agent-admin has|amount-of|and already|apparently article|article ask|article swap|before|book in|confirm one|date|expert we|export-report show|find on|find those|has mistake|has night|has those|i one|if delete|in afternoon-evening|it at-disposal|laptop|letter #|may has|may is|medical-visit|money your|mrms and|mrms order|not contact|of at|of can|of confirm|of website|one and|one of|only names|oops|open number-number|our file|parcel we|problem|responsible to|risk to|send before|still come|that for|this i|those before|today morning|transport-fare article|value|vehicle-train|was it|was open|was steal|we what|weekday has|without confirm|you about|your night
9 affected you|and doctor|article print|at #|between #|booking|but has|by #|cause-technical about|damaged|delete your|easy|encrypt|gremlin|has work|it responsible|last day|mistake this|names full|not|not right|number-number is|of anyone|of mistake|of old|of replace|of weekday|only at|our button|our know|our learn|our payment|our very|payment we|project is|receipt|see it|share|subscribe names|take|test not|that system|this from|this inconvenience|this like-as|to website|trust we|vacation|voucher #|was everyone|we before|we photo|wrong it|yesterday your|you maintenance|your and|your travel
-9 and with|article apply|article sell|article supplier|article two|broken article|experience-quality|has buy|has system|i in|is by|is release|is something|it amountwords|it sale|it that|login your|mail-number before|near-far article|not notify-auth|notice in|of deliver|on you|one everyone|one vehicle-train|our for|since weekday|some we|system send|this number-number|to news|to system|we again|what|where has|while-during from|would want|write those
-8 address to|apology-present|article because|at put|from button|from now|from two|heshe not|if happen|inbox was|is from|message from|money article|month like-as|must change|not message|not read|not we|of delay|of had|of sport|on first|our responsible|supplier that|that staff|those data|while-during one|write i
8 already and|already payment|and ask|and for|article doctor|article guest|bill|cause-technical in|construction|contact your|fall in|food|happen this|has receipt|i ask|if if|is go|it take|law|link|month hasbeen|morning month|night|not before|our build|our number-number|personal your|short-few from|since come|soon and|speed-internet-article not|speed-internet-article payment|system our|tell automatic|this human|unknown|we from|without if|your use
-7 account those|article ago-long|article guide|article hasbeen|ask in|because flaw|change in|for what|heshe one|it food|may see|money from|more that|not in|not otherwise|not payment|number-number our|on those|one one|only email|only your|payroll and|percent|queue-wait has|that big|that missedskip|that not|we think|with identity|you happen
7 article emergency|article same|article weather|article would|can view|certificate|data include|family number-number|get email|go|hidden|in night|in place|more article|of office|one wrong|only one|our and|our collect|recent|those mistake|to near-far|voucher from|was give|we night|you anyone|you get|you include|you pass|you stop|you therefore|your weekday
-6 account that|and end|article therefore|find #|hasbeen article|know those|noneed|not responsible|of i|only on|other number-number|point your|send i|we they
6 and number-number|and very|article come|cause-harm by|data is|expose|give #|give know|good it|hour you|in give|include|it read|of early|our start|photo it|still and|support-agree|this until|to more|user|was one
5 address and|and never|booking to|by thirdparty|can not|collect and|first once|forgive this|is condition-case|it contain|manual|names you|of affected|that photo|those person|where for|wrong right
-5 approve to|charge from|full you|has is|heshe #|not password|not to|of two|our those
4 and community|and family|and result|attachment article|by courier|cause-technical our|download from|heshe and|thirdparty thirdparty|to and-also|to mail-number|your was
-4 between it|forgive we|is do|like-as like-as|move to|not was|therefore those|to about|was freeze
-3 # hour|not find|we find
3 article level-step-part|data has|good from|was ask|why has|work we|your possible
2 and charge|family in
-2 article names|not inconvenience|that must
-1 # on|is very
1 between and|has change|like-as and
`,
  evasion: `
72 accident-inadvert
68 supplier
67 attack
53 one broken|our supplier
51 article share
49 because
48 was release
46 broken
44 was find
42 article unusual|mistake|to outage
41 door is|flaw|origin|responsible to|was use
40 is cause-technical|placeholder from
39 because to|flower in|in team|was can
38 affected of|automatic that|courier|experience|unusual
37 article had|forced-circumst|mistake in|staff article
36 busy-traffic
35 article company|assign|hour because|mistake at
34 article process|has bad|of had|on public|supplier to
33 fall article|to department|turnsout|website not
-33 some has
32 # because|bad|notice that|of has|thirdparty|was while-during
31 cause-harm|cause-technical|employer|is subscribe|new website|one flaw|problem cause-technical|process|to letter|to patient|with with
30 article send|has find|include mistake|is go|not work|one problem|supplier service|system thirdparty|to new-one
-30 i
29 article broken|breach happen|change from|date from|expose article|happen|has delay|in give|inside-outside our|not invite|of attack|supplier supplier|system we|that password|to file|your bill
-29 was outage
28 and some|ask is|do go|fair that|game from|in place|it notice|like-as this|new-one not|news article|responsible|show to|still open|survey in|those automatic|wrong|wrong has|you login
-28 because it|supplier and|those mistake
27 and possible|and-also not|apparently to|article gremlin|ask this|happen mistake|it manager|it own|not deliver|not in|not is|old is|one supplier|price was|print-label|subscribe has|system was|thirdparty we|to put|was still|with address
-27 because we|not affected|open article
26 article not|article problem|attacker that|experience-quality article|forced-circumst forced-circumst|get and|hasbeen|in between|in current-status|in mistake|missedskip|of first|one unusual|or about-approx|our button|share|that and-also|this deadline|was do|wrong one|your subscribe
-26 article yesterday|one hour
-25 approve article|has by|month attacker|that was|will
25 article attack|article backup|booking that|cause-harm article|deadline to|everyone one|exit article|happen article|has leave|is happen|mistake cause-technical|month was|not committed|notice this|office not|one has|one of|see that|stock|system not|that fix|therefore some|to take|use that|vacation|while-during maintenance|your thanwise
24 ad|and include|article employer|article supplier|automatic|automatic it|because cause-technical|because one|before before|certificate is|deliver with|forced-circumst our|from booking|has consequence|has wrong|insurance to|it if|it what|list it|night is|notice since|notify-auth that|of supplier|only #|our that|sorry we|system|system to|to find|to one|utility-term|was accident-inadvert|wrong in|yesterday not|your month
-24 at of|at we|data limited|date wrong|laptop article|not include|not you|or|possible has|some hasbeen
23 accident-inadvert to|admit article|article human|article upload|bank has|cause-technical to|check not|company we|energy not|flaw article|from forced-circumst|go by|had and|has give|has happen|has swap|in they|is point|login-devices|maintenance|not right|of may|origin from|place has|result of|some you|that return|there-exists mistake|to project|you what
-23 has fix|month website|not that|nothing|one by|our post|responsible own|survey of
-22 already by|bank in|card|fraud of|haha|has while-during|inbox of|is know|login from|names email|our know|password of|personal|point article|to think|was right|while-during while-during|would must
22 article missedskip|at supplier|become|between|catalogue|company|date #|delay|delay in|difficult|experience article|expert has|from staff|has day|hasbeen find|include of|link from|material-stuff|missedskip article|month for|names you|not everyone|not hour|of check|of news|office that|only from|post not|recall article|responsible and|responsible article|supplier cause-technical|swap|that everyone|that system|that think|thirdparty our|thirdparty supplier|wrong was
21 about-approx #|affected your|article lawyer|article system|assign article|by our|cause-technical has|charge month|charge-phone|check article|choice to|come and|date month|energy to|from if|has meeting|has staff|heshe read|is still|it account|it expose|it give|last our|lost from|measure of|mistake is|month recent|nobody our|not only|of one|on some|one webinar|responsible is|return to|some from|staff|that company|to to|tradition|was by|waste|we and-also|weekday those
-21 and it|article investigate|export-report|invite to|is affected|like-as it|next|now|staff in|this wrong|to responsible|visit|what happen
-20 #|# attacker|article easy|article hour|article survey|choice wrong|continue|data personal|i article|in other|not change|not confirm|not encrypt|our build|our open|post and|try|view by|weekday we|with one
20 and-also if|anyone our|article feel-worry|article has|article print|article was|at bank|before end|by|gremlin|had hasbeen|has check|has let|in last|in recent|invite|is human|it that|know since|lost|not we|number-number not|of booking|our check|point those|possible article|price it|put your|regret|run|that broken|that choice|there-exists|there-exists not|to lost|to new|to of|to origin|twice|was|was that|was with|we broken|we only|website has|website website|while-during of|with you
-19 account was|address to|apparently you|article day|can become|charge to|craft-material|data member|deliver has|hasbeen has|it was|number-number|one amountwords|password not|regulator|some hour|steal|was must|was our|you office
19 and and-also|and one|can happen|certain|compare|current-status of|flaw in|from company|from queue-wait|has outage|has work|hasneed-follow one|human|identity has|in yesterday|is show|is to|let we|like-as not|mail-number before|may this|month email|month then|not notice|of in|on year|one cause-technical|password that|print|risk to|send from|speed-internet-article and|staff to|survey that|that close|then we|thirdparty thirdparty|this about|this until|those on|to last|to website|travel #|two year|was cancel|was leave|was to|we hasbeen|why has|you automatic|you notify-auth|you place
18 # may|# now|afternoon-evening is|and show|anyone of|article old|build article|can when|cancel has|close to|company to|current-status article|do what|fair|fall|from energy|from right|hacked-public|has has|hasbeen by|hasbeen it|invite not|is only|is start|it is|know article|maintenance article|month number-number|morning weekday|not from|of by|of delay|of of|of staff|on travel|one mistake|our by|our company|our front-back|our those|outage|overdue to|own|parcel in|queue-wait you|return automatic|risk in|stop in|supplier that|system article|system has|terms|that share|those #|to broken|to from|to reply|two file|understand|vehicle-train hour|very of|was hasbeen|we cause-technical|weekday is
-18 amountwords was|and those|at not|cause-technical not|give to|has you|mail-number not|may access|month thirdparty|mrms|one level-step-part|one still|our must|our our|phone article|police|reply our|reply to|right from|thirdparty is|use of|was #|was affected|we write
17 # hasbeen|access other|and of|article know|article see|article weather|automatic article|bill from|broken article|broken cause-technical|broken in|change you|condition-case|delete your|depend|extend|feel-worry is|from by|get in|has close|heshe from|in calendar|in plan|is address|it place|laptop it|last deliver|like-as know|like-as result|lost of|measure to|month it|not collect|not read|notify-auth your|of mistake|of webinar|old of|one human|outage in|own to|pasttime-had|refuse|regret article|responsible it|send you|thanwise|this from|those not|was address|we with|webinar is|while-during result|wrong to|you cannot|your where
-17 # we|account is|article month|charge is|choice|date identity|day and|everyone|from country|from know|has hasbeen|has we|letter is|manager|month send|morning #|move system|not data|not nothing|our to|recruit to|save in|share article|short-few amountwords|system #|that order|this responsible|this right|this we|tomorrow|was contain|was only|we article|we had|your can
-16 # #|# our|accept|article customer|article i|article still|article user|doctor|email this|encrypt|file month|food|happen from|health|heshe is|in those|mistake that|month anyone|not what|open anyone|photo is|ransom|religion|sale article|short-few not|show from|speed-internet-article that|this our|until weekday|very article|view anyone|was access|we do|we find|we maintenance|we print|you can
16 and order|and start|article assign|article energy|article forced-circumst|booking weekday|cause-harm in|check file|company that|difference-amount|for because|forced-circumst we|from before|from it|from old|has photo|has to|hasbeen that|in fix|in group|in table|is risk|is something|keep of|missedskip from|not exit|not go|of transport-fare|one breach|otherwise in|outage article|particle|please on|protect-take-care|since hasbeen|something|something not|staff that|stock from|this of|very from|was apply|was in|website|with from|you move|you write|your now|your to
15 about|article origin|article win|car article|cause-harm to|change of|charge money|check it|data from|data get|emergency|energy from|find at|from at|go and|happen by|has run|hasneed-follow article|hour was|i not|if some|in of|in travel|it list|like-as|limited|may if|month hasbeen|new you|new-one our|not like-as|not our|open number-number|particle article|password at|please you|price those|problem|refund your|science|send file|send in|some it|supplier system|system hasbeen|that download|that use|thirdparty not|to agriculture|to notify-auth|we it|weekday night|where for|yesterday your
-15 article post|article something|article use|article without|because our|card was|check from|contact|copy|family that|from number-number|from want|hasbeen version|if has|in vacation|is now|is wrong|noneed|notice breach|on one|one article|only not|only one|our article|our measure|post it|sell article|send we|something in|that delay|that send|to for|to names|unknown has|was everyone|was view|we to|website one|weekday to|your mail-number
14 # for|against|and may|and mistake|any is|article flaw|because article|because in|because wrong|breach|cannot get|cause-harm by|cause-technical at|check before|consequence article|copy data|delay of|do those|fall in|had was|happen in|happen while-during|has agriculture|has breach|in supplier|is responsible|month your|not booking|one attacker|one is|one letter|our bank|our very|put at|result|role-duty|send|short-few from|something those|there-exists in|this do|those to|use password|want that|we what|while-during|you because|you list
-14 article government|breach data|can article|clothes|end article|expert|file in|history-archive|i has|in file|is this|limited of|morning it|nobody has|not article|one limited|right of|school|sorry|today|was steal|we missedskip|we mistake|we put|we swap|we upload|what not|you about
13 # notice|about #|about not|again we|anyone that|apparently that|article automatic|article calendar|because of|can by|cause-technical on|charge of|deliver in|discount in|file still|for one|happen those|has hasneed-follow|heshe must|i get|is with|it cancel|morning you|not hasneed-follow|notify-auth article|of is|of morning|on weekday|order hasbeen|other right|our|since has|take wrong|to and|to school|very is|was change|was stock|what hour|what of|you give|you sincere|you would|your go|your twice
-13 account in|address not|and heshe|article affected|at company|coffee|customer has|damaged|hello|human change|is use|is very|month #|month copy|not one|officer-dpo|parcel it|seriously|short-few in|stay-calm|they article|this email|to it|was broken|your access
12 # but|abundance|access automatic|affected|and go|and there-exists|bank to|cause-technical new-one|cause-technical we|change your|click|click on|company our|confirm mail-number|from credit|get other|hour that|in sport|it read|laptop|not weekday|notify-auth|of thirdparty|on hour|on wrong|origin of|outage to|service to|show|some we|still start|that cause-technical|twice you|use|view in|website of|without get|you now|you of
-12 and-also can|article other|article queue-wait|article regulator|colour|file names|glad|hear|is and-also|is we|letter not|may in|not show|of guest|resume-open|that yesterday|those has|walk|was number-number
11 about with|affected from|already deliver|already notice|and-also|any and|article terms|booking|condition-case from|contact article|data since|early|end|from payment|get not|happen it|if limited|inconvenience and|is but|it exit|law|like-as pasttime-had|may not|month because|one speed-internet-article|one wrong|order you|our travel|our what|overdue article|person is|prevent|read and|reply of|security on|sorry this|supplier we|that keep|those get|twofactor|user|we by|where was|with bank|without right|you hour
-11 anyone article|apparently our|article own|button in|file to|get one|has number-number|has receipt|hasbeen send|in not|is other|is our|leave our|mistake i|music|sea-nature|send not|sorry you|sport|those of|we change|we delay
-10 # article|# on|article investment|article limited|automatic not|before to|buy|farewell|hasbeen affected|home|identity|mistake those|this happen|weekday #
10 and-also to|article email|article maintenance|by that|confirm article|email we|everyone hour|file|full our|full we|happen cause-technical|hasbeen those|hour in|important|in country|is first|list member|mistake from|of activity|of would|responsible of|responsible reply|risk|sorry on|terms article|that hour|that price|thirdparty and|we where|website payment|weekday and|you maintenance|you own|you read
-9 # from|account hasbeen|afternoon-evening|between hour|deliver not|feature that|has measure|has with|not anyone|not must|not password|our change|our deliver|our mistake|some our|those some|was wrong
9 article measure|booking hasbeen|calendar|community not|deadline|explain|grow|it get|it more|keep we|print article|table|team has|that from|that voucher|to like-as|unusual in|when we|with any|without|wrong from|your it
8 at thirdparty|company in|compare article|email our|has discount|has short-few|hour until|in in|inbox is|must that|notify-auth what|print it|supplier our|team our|team we|this is|want if|was password|wrong at|you feel-worry|your give
-8 attacker in|had put|in day|lost to|those was|we deliver|wrong our
-7 # do|let article|other not|our had|this at
7 at speed-internet-article|at that|full|get|hasbeen thirdparty|hasbeen while-during|supplier it|support-agree|they in|typography|was those
6 article usually|by two|change|from open|go it|limited account|one happen|particle that|some file
-6 insurance|recruit|some data
5 deliver|month go|only in|please sorry|stop
-5 test|to wrong
4 for nothing|hour on|message send|of confirm|of problem|order your|those|we and
-4 it to
3 is for|less|measure|not for|problem of
-2 in this
2 is system|was speed-internet-article
1 alone-together from|you company
-1 something happen
`,
  remedy: `
56 tomorrow
48 we contain
45 is weekday
43 article guide
42 # like-as
41 not more|this with|wrong it
40 correction|official|price|subscribe everyone
38 already send
37 compensate|prevent that|this day
-37 read and
-36 at and|not was
36 delete photo|everyone login-devices|find article|that want|they it
-35 and money
35 article between|on before|to same|we end
34 activity in|breach article|do in|free|noneed|number-number day
-34 to new|we not
33 apply-submit to|data office|difference-amount|money has|next|not affected|not contain|right|sign|will|you food|you letter
32 article please|attachment|confirm to|we payment|your notify-auth|your price
-32 contact soon|member has|morning we|version before|website or
31 add|at security|in any|must contact|right it|since weekday|take #|version that
-31 bring one|has include|names full|then that
30 # only|article refund|article where|can when|end on|is place|it from|or it|our on|recall article|your is
-30 free #|freeze and|our release|year #
29 and put|article colour|can in|file still|find from|from renew|it price|link right|one everyone|order at|please|refund|return everyone|since morning|therefore not|therefore those|to card|to morning|today|very your|we photo|where in|with courier
-29 automatic has|fee our|for at-disposal|leave your|month return|today our|website that|weekday tell
28 # apply|article parcel|booking is|day it|explain|fee|from copy|has file|health article|hour today|it soon|one only|only i|only one|photo from|place weekday|regulator on|take at|that last|that recent|vehicle-train you|want one|you transport-fare
-28 cancel file|from at|payment by|reset speed-internet-article
27 again|before article|before view|extend|first number-number|good article|it good|noise|not upload|office article|only article|pass in|personal and|personal article|prevent article|prevent those|two it|view to|with letter|you still|your only
-27 and old|fee we|file article|hello|is still|mail-number card|month money|morning hour|nobody article|notify-auth and|recipient already|replace speed-internet-article|reply i|security since|staff is|that possible|to replace|today article|two month|weekday you
-26 # #|address from|affected you|afternoon-evening #|and close|and regulator|bureau|day not|day we|from delete|on new|reply everyone|see|system #|to community|we notify-auth|you afternoon-evening
26 # with|always article|backup it|because of|close at|compare|deadline article|everyone night|food you|full price|is give|is recent|new with|not #|now in|one day|phone hasbeen|repeat article|send we|start everyone|that i|this night|to check|trust article|we come|without of|you one|your reply
-25 # once|account not|address and|everyone with|file our|fraud|if come|in in|manager|month include|must tell|next with|one order|other article|regulator is|we return|weekday was
25 activity and|article bank|article other|booking #|cancel|card to|come it|everyone not|fee not|from list|i and|i write|if|is health|it cancel|it in|know in|may #|money was|of cancel|of monitor|office you|on in|or send|police to|regulator #|that approve|that lost|that message|that yesterday|those one|to date|today night|travel with|was everyone
-24 and now|but not|by other|collect that|door and|early and|from contact|has notice|has win|i is|in message|include and|is anyone|know|money your|month then|month we|must is|not link|of project|thanwise of|use in|we had|we keep|website you|where you|will reply
24 apply is|article search|ask what|bank your|by two|delay month|everyone before|everyone on|everyone version|export-report and|family before|food to|for everyone|get other|home not|i tell|if still|in queue-wait|it open|it take|must to|night is|not enter|now and|number-number from|of change|that cannot|that go|to export-report|tomorrow morning|when it|work from|you copy|you mail-number
23 add #|again you|and release|and travel|apply|approve to|article subscribe|article therefore|choice|come until|company article|compare with|day in|everyone was|fall article|for vehicle-train|from science|give is|guide|hasbeen in|hasbeen one|identity that|it apply|it by|it person|mail-number before|must your|new-one|nobody still|on some|one inside-outside|parcel we|passenger-seat|put #|reply one|show at|sign article|tell data|that wrong|this usually|to mrms|to two|try|we take|weekday hour|will in|will on|with amountwords|you pass
-23 but your|day before|doctor in|email has|family must|has tell|hope|identity and|in first|include your|notify-auth you|of keep|of payment|on may|only we|phone you|please reply|something|trust|view #|without article|yesterday #|your vehicle-train
22 # same|and inside-outside|and system|article inside-outside|article release|article will|buy it|check everyone|credit|everyone return|everyone your|freeze with|from about|from buy|from today|from yesterday|has compensate|has lost|hour it|in order|is usually|it change|it payroll|it while-during|keep|know of|letter in|new is|noaction|not file|not front-back|not i|nothing|nothing payment|number-number family|number-number meeting|of message|old one|on account|one expert|our come|our phone|our take|refund full|refund today|reply with|return article|send photo|some our|stand|start since|suggest you|switch and|that by|they to|to go|what office|you free|you noaction|your change|your our|your return|your still
-22 address of|and survey|between month|breach has|can use|certain|contact #|everyone otherwise|has print|it with|list it|new-one to|not encrypt|password change|password from|person before|phone #|post our|reset article|result health|subscribe on|switch discount|then has|twice once|was by|was we|we apply|while-during maintenance|without check|your give
-21 # member|and ago-long|and-also from|article button|check by|confirm in|date not|day your|discount article|email from|has list|heshe account|i get|in only|is phone|it check|letter you|names address|new article|of email|officer-dpo|other not|payment in|point from|put website|read everyone|reply we|same to|sport and|system to|that read|that upload|there-exists one|they and|those to|to you|voice|we reply|what article|what only|without and|yesterday has|yesterday you|you since|your article|your password
21 # otherwise|agent-admin and|already|any fee|article fix|article food|article sign|article two|ask is|can from|can those|change system|correction in|do article|end of|fee on|from export-report|from fee|from read|from subscribe|go front-back|has hasbeen|hasbeen you|if family|if want|in account|in check|in project|is apply-submit|is today|is while-during|it will|mrms has|must #|not must|notice in|of school|only is|or we|our everyone|phone soon|prevent not|project it|refund it|send bill|send is|service and|that subscribe|this week|to now|very has|we names|we recall|we responsible|website already|while-during those|with file|write #|you at-disposal|you difference-amount|you may|you now|your front-back
-20 # heshe|about everyone|account everyone|afternoon-evening those|apply-submit and|article check|article sport|ask in|bill #|cancel your|choice refund|come and|do and|experience-quality|find those|flaw article|from now|guest is|guest to|has delete|is go|it hasbeen|it notify-auth|list is|new-one not|night #|of for|of heshe|of other|office our|parcel #|please i|point of|regulator of|student in|thanwise article|that #|two hour|vehicle-train from|we put|what to|while-during is|year|your names|your refund|your there-exists
20 again go|ago-long #|already deliver|article by|article first|article include|article medical-visit|article quota-membership|article vehicle-train|can delete|charge|close to|current-status in|day those|day with|everyone bill|everyone that|for month|for travel|hacked-public|if had|in food|invite to|is already|is good|is risk|it committed|it delete|it old|leave|like-as sorry|measure in|more and|more article|new it|night in|not change|not number-number|not work|not write|not you|nothing you|now on|of level-step-part|of patient|on your|one right|open for|open from|our access|our compensate|our shorttext-cut|payroll month|please your|read #|renew to|repeat|resume-open|same|school first|since account|since hour|speed-internet-article has|that responsible|those date|those in|to by|to hour|to passenger-seat|to terms|voucher #|we credit|webinar article|website has|weekday with|with everyone|with money|without ask|you choice|you from|your school|your weekday
-19 # tell|about in|account has|article our|ask article|at day|because was|because your|between|breach is|by one|cancel from|come yesterday|confirm you|file month|file without|find on|fix your|from enter|from for|if ask|if see|in list|is money|is more|it mail-number|key and|mail-number and|meet|meeting you|message has|month from|not know|not reset|notify-auth we|office #|our read|outage energy|photo hasbeen|receipt for|send weekday|steal to|subscribe in|thanwise from|that office|to meet|way is|we glad|we save|without that|would you|write what|wrongrecipient|yesterday our|your tell
19 amountwords you|and refund|article ack-listen|article courier|article lawyer|article money|article right|automatic it|bank we|before|collect at|come|community has|company that|compare article|date in|exit from|export-report you|fix it|free on|good for|has accept|has already|has bad|has before|has recall|health not|heshe had|hour notice|if to|if your|is it|it payment|leave #|like-as usually|login is|maintenance in|market-income to|month everyone|must you|not receipt|notice and|notice not|notify-auth company|number-number it|of number-number|on while-during|one from|one group|one month|or not|our contain|our free|price we|print-label|promise-notus is|refund article|show this|slow #|still view|tax-law-letter of|that already|that delete|this we|travel at|two mail-number|was number-number|we steal|we those|webinar it|where nothing|with email|you price
18 # is|already it|amountwords account|and fee|and where|article build|article correction|article early|article number-number|article receipt|article we|ask family|before day|bill has|bill is|booking in|change without|delay|delete message|deliver this|difference-amount #|do any|encrypt article|everyone automatic|everyone password|everyone phone|everyone website|fix|from or|has heshe|has keep|hasbeen home|if cause-harm|in already|in before|in full|is cause-technical|is police|is refund|it compare|it fix|it has|it refund|it then|list and|not return|one company|one new|only in|password article|payment for|payroll #|price not|refund price|return by|right already|right in|run #|search|sorry and|still #|swap mail-number|think in|those now|to home|to upload|travel still|write those|year of|your card|your if|your new|your plan
-18 about has|address home|agent-admin article|already and|and link|anyone other|anyone phone|article laptop|article steal|article tax|ask bank|automatic other|bank from|bank not|by button|by link|bye|charge money|community is|company|customer to|data and|form is|full is|group article|had|has inside-outside|has start|hour we|if can|in result|in tell|in voice|inbox is|is again|is other|list #|measure must|medical-visit in|message from|message send|mistake to|month tell|new not|not still|of data|of like-as|of staff|one at|one voucher|password ago-long|password those|post|print article|progress|promise-notus would|protect-take-care|reply|reply your|respect|right article|survey article|survey that|thanwise #|that anyone|thirdparty that|this can|this file|those email|to police|tradition|use for|was freeze|was from|was you|we was|where one|will ask|year that|yesterday afternoon-evening|you something
-17 # any|# vehicle-train|access from|again automatic|and bank|and subscribe|art|article email|article feature|bank of|because has|book we|by inside-outside|by or|by this|can only|can view|card you|cause-technical is|choice new-one|collect and|confirm by|contact to|data|delete it|expose|family with|find #|for number-number|give of|i if|i take|if is|in price|is enter|it exit|it therefore|link of|month get|month hasbeen|morning month|motive-circumstance|not and-also|not any|notice you|of can|office everyone|our check|our is|outage you|phone tell|photo identity|please do|police has|print your|recipient has|season|season and|security is|since at|swap article|system at|that very|then in|to security|turnsout|two before|use has|want of|was exit|we what|website do|with booking|with phone|without not|write on|write your|year last|year recent|yesterday night|you include|you read|you write|your phone
17 again #|and expert|article extend|article find|article now|article share|ask and|assign|at office|bank before|before start|big article|bring|buy has|by|can replace|can start|change on|charge to|contain article|credit is|do everyone|download of|everyone account|fee delay|fee is|fix from|food not|for full|for not|from front-back|from parcel|from version|has add|has export-report|has nothing|if give|ignore article|in company|in two|is broken|is delay|is nothing|it it|it other|it write|keep #|list in|manager on|money our|names that|not food|not use|of buy|of freeze|of full|only on|other we|our fix|payment month|queue-wait has|refund money|regulator security|reply is|still your|system it|that reply|this our|to company|to energy|to high-low|to leave|to show|to usually|transport-fare is|travel that|two day|until|want not|weekday next|with is|you fee|you list|you want|your apply|your full
16 # free|# put|# will|account one|alone-together is|already fix|anyone has|article and|article family|article front-back|article get|article in|article take|article tax-law-letter|at article|at bank|booking your|broken you|buy article|can collect|check has|close in|come in|confirm|contact from|day still|delete from|end article|everyone article|everyone tell|file at|first it|from door|from want|has outage|has staff|hasneed-follow of|hour #|i for|if choice|ignore|in community|in door|in like-as|it door|learn article|login-devices not|measure of|mistake this|money it|mrms not|must not|not from|not measure|not post|not without|notice regulator|notify-auth police|now|now at|now everyone|now not|number-number money|on card|on it|on receipt|on same|once and|one notice|outage to|payment|payroll it|please that|point to|print on|put we|replace from|result #|right is|send|send reply|start month|still not|stock|stop article|student that|system has|tell that|that then|that work|this and|this wrong|those already|to book|to heshe|to person|to regulator|today hour|version article|version not|was twice|we add|we bank|we it|what now|when has|will article|would is|you full|your not
-16 # write|account of|already money|and amountwords|and website|article alone-together|article login|automatic month|because article|before on|big from|by those|can try|card in|card your|check file|choice new|click on|come go|come we|date is|dear|do for|doctor #|everyone day|family mrms|fee to|get two|has come|has passenger-seat|has religion|hasbeen everyone|help-desk|hour morning|identity date|if get|in number-number|is first|know you|last not|mail-number personal|month automatic|mrms get|new card|not bank|not collect|not human|not start|not therefore|of season|of start|on #|on until|one inbox|open file|open in|or email|order for|otherwise of|our would|own to|price article|regulator from|regulator hasbeen|role-duty|scan|show number-number|staff #|suggest|team|this will|two number-number|unusual|view file|view your|we cannot|we run|we would|what date|where not|will return|with number-number|without if|year to|you discount|you hope|your #|your bank
-15 # booking|# date|# we|account return|affected your|and login|any hour|apply from|article and-also|article must|article role-duty|ask never|by hour|can one|collect we|committed in|deliver #|everyone login|form and|from confirm|from one|get that|had choice|has email|has notify-auth|has person|has replace|has save|heshe health|in country|in everyone|in write|inbox and|is lost|is names|is notice|is switch|is take|it key|it our|key has|link and|manual and|may we|member hasbeen|message tell|month was|names and|nobody to|not let|not see|not show|notify-auth everyone|of current-status|of high-low|of office|of sea-nature|on that|one charge|other your|password account|payment not|person has|phone or|photo your|placeholder|right from|same has|save|short-few and|spam|speed-internet-article not|staff has|still come|survey on|tell your|that know|that notice|that receipt|that suggest|that weekday|then with|they has|they not|this notice|to inside-outside|to new-one|try article|was switch|we heshe|we sell|we stop|we where|while-during one|with our|you is|your because|your include|your with
15 afternoon-evening in|already at|and our|anyone from|article again|article before|article transport-fare|article type|by weekday|choice that|come on|confirm of|dear person|department article|do #|do has|do payment|family already|feel-worry from|file those|for one|form form|from any|from morning|from next|full|good to|has credit|has date|hasbeen door|heshe already|heshe money|i notify-auth|in condition-case|is at|is attachment|it difference-amount|it office|it until|leave article|like-as not|like-as to|mail-number account|month|must nothing|new in|night of|not fee|notice is|of new|on way|one letter|only hour|open number-number|order you|percent|person open|phone before|post article|price travel|ready for|recruit we|so-as not|subscribe not|table is|take to|that this|there-exists hasbeen|those that|to ask|to cancel|to keep|tool-machine to|travel vehicle-train|twice|until end|use this|was cancel|week|weekday month|weekday one|where and-also|where or|with|work|year it|you security|you will|your at|your booking|your right|your would
-14 # night|# size|again at|already refund|and reply|anyone you|article car|article if|article measure|automatic police|body and|by reply|by website|change our|contact your|data of|day on|deliver day|deliver with|department|everyone month|family|first once|from letter|from sale|from trust|happen was|has apply|has deserve|has end|human|in department|inconvenience|is use|it of|it your|letter article|like-as that|list before|mail-number amountwords|mail-number has|must our|must reply|not check|not your|of write|open your|our mail-number|our new-one|our reply|place other|recipient delete|reply it|reply to|show not|subscribe #|table|that address|that queue-wait|that you|those our|to file|to system|until afternoon-evening|was i|we notice|we release|we there-exists|will send|with bank|with it|with one|write our|you investment|you number-number|you visit|your key|your travel
14 already put|amountwords|amountwords that|and add|and deliver|and-also not|any office|anyone to|apply article|article patient|article person|article replace|article travel|article use|asfor|ask it|at door|attachment this|bank in|buy you|can by|cause-technical we|condition-case of|date we|delete|email with|enter|everyone member|explain that|first is|first names|fix article|for what|from ready|from what|has website|hour for|in attachment|in more|is change|is to|is without|it nobody|it promise-notus|key of|letter|member with|money|month but|must|must automatic|names article|names it|not already|not committed|not count|not possible|not repeat|notify-auth that|of amountwords|of community|of not|of this|one identity|other|our speed-internet-article|passenger-seat #|payment you|please delete|product of|receipt|recent has|return #|risk and|shorttext-cut|some we|something has|start of|still start|that about|that order|those what|to for|to notify-auth|to outage|to phone|to send|transport-fare|twice article|two is|understand article|until then|upload|version weekday|visit not|we refund|where|win|with photo|wrong has|you again|you medical-visit|you never|you notify-auth|you travel|your since
-13 # community|# end|# number-number|# speed-internet-article|access our|amountwords article|and tell|apparently has|article regulator|at once|before you|build that|buy #|can read|card #|check from|collect to|committee|contain system|family come|find that|find to|forgive|from on|get without|had your|happen this|happen to|has had|health can|hour because|i of|identity can|in season|include mail-number|is webinar|it police|keep at|login from|manager article|message it|mistake it|money not|month has|music of|nightly|not in|notify-auth has|now send|number-number for|of bank|of day|of it|of plan|on if|on other|on still|otherwise in|our post|possible your|put and|refund on|regulator in|regulator was|security we|send not|sign in|sign to|since system|some not|something is|speed-internet-article before|swap you|tell not|that company|that our|that send|that webinar|then if|thirdparty it|this deliver|those must|until you|vehicle-train is|was affected|was put|was to|we cause-technical|website with|weekday come|weekday your|what hour|while-during hour|with company|with for|yesterday not|you come|you find|you hour|you key|your inbox|your record-detail
13 # front-back|# still|about ask|ago-long|and already|and encrypt|any and|any of|apply on|article still|ask again|ask dear|at email|automatic everyone|backup|bank to|bank you|before at|bring to|by week|can some|cause-technical it|charge has|choice you|contain you|date hour|day article|deliver to|do must|doctor that|enter in|family has|fix in|from already|from cancel|from deliver|from find|from get|from know|from send|full #|full we|happen in|has by|home and|hour hour|if find|in and|in ask|in bank|in find|in until|in your|interest|is everyone|is photo|is put|it food|it replace|know since|lawyer|level-step-part article|lost|names in|next it|nobody and|noneed do|not not|not weekday|nothing is|now one|our subscribe|password everyone|phone at|phone from|regulator data|replace|school in|send mail-number|take|team has|tell new-one|that on|thing-relative|to department|two you|was give|weekday|weekday can|weekday on|while-during day|will at|will do|you love|you what|your already|your by|your security|your today|your until|your will
-12 access is|and address|article agriculture|article approve|article body|article friend|article happen|article with|at we|bank that|because to|body|by cause-technical|by that|click in|confirm article|contact adverb-ind|download|family of|first to|fix to|for and|for it|from check|furniture|has backup|has door|has security|has sign|hasbeen notify-auth|hour now|hour on|include that|is check|is new|is one|it see|key is|like-as particle|login of|month file|month for|month payment|mrms must|never|noneed reply|not try|notify-auth #|number-number of|of morning|on weekday|oops|open not|otherwise it|our key|our photo|our two|pretend|print is|regret|renew your|replace in|reply you|reset of|send you|test it|thanwise system|that email|that hasneed-follow|that music|that own|then hour|this from|this hasbeen|this i|this not|to day|to delete|utility-term|voucher to|was notify-auth|we still|we switch|website it|weekday we|what can|while-during particle|wrongrecipient other|you doctor|you names|your activity|your may
12 already to|and apply|and had|and nothing|and show|article calendar|article flower|article free|article personal|ask delete|at bill|at company|can cancel|card before|choice one|close #|close account|come tomorrow|count|credit #|day of|everyone send|find attachment|find one|food in|freeze card|from webinar|has complaint|has learn|has now|has risk|has today|hasbeen fix|hour that|i to|if bank|if like-as|in once|in short-few|in website|is our|it condition-case|leak|leave today|login in|member that|message phone|monitor has|move|new on|next is|not|nothing has|on travel|one delay|order that|other because|other from|password email|point|post in|product|protect-take-care email|quota-membership|reply article|return that|send this|speed-internet-article that|stand article|start #|subscribe|supplier to|therefore can|they|to food|to to|travel not|travel on|was inconvenience|we may|weekday by|weekday if|weekday this|you delete|you keep|you other|your discount|your hasbeen
-11 # then|# weekday|about it|add your|again before|already change|always|and activity|and anyone|apparently is|article attacker|article door|article teacher|at other|at weekday|at-disposal to|because one|before that|bill from|bill that|by not|choice article|company and|contain|data by|data can|date has|degree-certificate-hum|discount it|do some|doctor is|door is|everyone is|everyone money|everyone number-number|everyone our|excited-fun|file #|file that|first month|for subscribe|free everyone|from may|give our|haha|has change|human change|in today|is reply|it cause-technical|it repeat|it this|last number-number|list account|list was|monitor what|month you|names from|not cause-technical|not particle|nothing that|notify-auth notify-auth|now to|of otherwise|of place|only that|or that|or you|particle article|password with|percent hour|plan #|public|responsible article|table of|teacher|tell we|thirdparty and|this send|to student|today we|user|was tell|website not|when still|will come|you address|you must|you then|your month
11 # to|# use|already article|and change|and company|and-also|and-also to|approve|article law|before open|cause-technical you|change #|change mail-number|country in|courier article|delete those|end month|everyone|everyone order|from link|guest our|has and|has login|has not|has phone|has steal|hour night|if delete|if include|in payment|in stock|is high-low|is number-number|is you|it at-disposal|it family|like-as was|link that|manual body|manual manual|mistake that|month like-as|near-far article|night yesterday|nobody is|not email|of names|on tell|on to|open article|order not|our responsible|outage|payment price|price has|result|return|right weekday|school has|show on|some hour|this letter|this one|to office|vehicle-train we|version|version in|voucher that|what include|will deliver|will take|with supplier|without fee|you go|you return|your noaction|your website
10 # money|accept email|access in|activity that|again new|alone-together|and police|article notice|article rubbish|automatic|before everyone|booking|by we|calendar|change cause-technical|come this|contain it|day|different|doctor and|donor has|end it|enter your|everyone from|export-report your|file now|file to|find of|first|fix #|get has|give and|has breach|hasbeen your|if change|if from|it money|it was|list with|login article|money is|month start|must ask|must of|noaction to|nobody not|not fix|not other|not something|not until|on our|one credit|our collect|our freeze|our upload|overdue|phone in|police article|print|replace everyone|run|season article|short-few not|since today|speed-internet-article you|stay-calm|still|succeed|that unknown|therefore that|to news|two|upload article|want we|weekday send|while-during from|you at|you refund|your|your deliver
-10 access #|adverb-ind to|and access|and choice|and start|and this|and those|and what|article investigate|ask change|because this|by system|can change|can phone|check what|committed|contain cause-technical|credit automatic|date that|deliver from|fast|get this|help|hour everyone|in travel|login now|missedskip article|month on|not automatic|not responsible|not system|not want|notify-auth to|now has|number-number not|number-number year|one not|open you|parcel to|post on|risk article|sale #|soon one|sorry you|that level-step-part|then #|therefore article|thirdparty in|this of|to can|to more|voice to|voucher from|was broken|was our|was right|way #|we choice|we hour|we system|we try|while-during i|with date|you and-also|you everyone|your buy|your twice
-9 # that|# you|and delete|article attack|article cause-technical|article download|article expose|backup from|busy-traffic|can our|change website|copy from|delete #|delete in|deliver one|feature|fee from|has cc|has choice|hasbeen other|hour you|in #|is return|it show|it system|music|must we|not click|not contact|not what|of doctor|of two|of version|password new-one|password your|reader|religion to|sorry|subscribe has|that everyone|that it|those delete|to find|to until|today you|tool-machine|tool-machine from|we attachment|weekday is|where login
9 and attachment|and until|at you|bank has|breach to|cause-technical our|cause-technical what|come automatic|come phone|continue|data #|day month|delay in|do payroll|from health|has since|hasbeen this|is we|it stand|know not|login your|of get|of right|on heshe|on mail-number|patient article|send by|show weekday|speed-internet-article it|start|start weekday|still you|to parcel|two year|until now|until today|want that|we before|we with|weekday in|when that|would has|you delay|you until|your project|your want
-8 abundance message|and it|approve on|click where|exit article|fair|from food|from night|from office|from project|hour first|hour our|in cause-technical|is fix|last from|link it|may|money right|month that|noaction not|not noneed|photo not|post not|protect-take-care message|reply and|see you|thanwise thanwise|that article|those they|to other|two in|until night|visit of|where reply|your must
8 and post|apply #|article was|ask has|automatic card|both|do nothing|do what|doctor to|find you|from automatic|from come|has bring|has contain|if mrms|it close|missedskip|notice article|now that|open of|our and|regulator to|security on|share|since website|start has|still of|thanwise that|that health|that password|then change|to still|to webinar|transport-fare #|use tell|we write
-7 # until|apparently to|before #|can i|from delay|front-back we|has new|has reply|hour not|is notify-auth|measure article|one still|place to|receipt #|reply where|result article|right to|that start|to #|transport-fare article|we print|website article|what get|with heshe
7 affected|article outage|at-disposal|before to|can go|come weekday|contact at|everyone subscribe|from login|get by|new-one with|noneed must|not but|number-number with|of collect|on first|or any|price of|ready|speed-internet-article and|then day|to come|to doctor|to next|was today|we do|what we|write and
6 address our|address we|file everyone|has any|in address|it reset|manual|mrms can|one maintenance|phone of|send and|we now|you morning|your go
-6 article at|automatic number-number|difference-amount is|discount in|hour and|it and|it must|night day|night those|of read|queue-wait for|show that|this it|this what|those your|to only|visit in|you bill
-5 alone-together to|any date|article want|can come|check is|digital|experience|it date|not enough|one booking|one you|please is|that post|to login|two has|visit from|we swap
5 and person|and right|buy not|charge it|customer other|day and|everyone front-back|has reset|not value|staff in|voucher|with card|you like-as
4 and news|anyone article|file open|from weekday|list|morning now|steal article|war-politic
-4 article test|give from|has article|has pass|medical-visit account|since #|without what|you has
3 and team|contain and|invite automatic|to give
-3 group|month write|not give|still in|that login
-2 article deliver|if it|in place|notify-auth it
2 customer your|i will|service has
1 buy in
`,
  'protective-step': `
50 not food
-46 phone soon
42 for month
-40 if not
40 phone for
-39 your do
-38 your security
37 courier-post|thirdparty know
36 protect-take-care
35 apply twofactor|ask money|bureau|from login-devices
-34 for check
34 in feature|not until|what not
33 check export-report
32 abundance|article car|before of|hasbeen other|health from
-32 not must
31 and switch|can give|if get|reset
-30 account until|bring article
30 it print|of credit|your for
-29 ask for
29 is phone|know|protect-take-care of
28 answercall|article will|first from|share article|tell with|thirdparty
-27 again article|noneed|order not|to this
27 any that|article if|email that|from contact|from health|it suggest|leave to|of email|suggest|we will|where login
26 article fraud|ask never|check file|from show|get phone|hidden|it put|month for|never|new to|new-one to|one new|password with|phone since|place other|renew your|send link|switch|unusual|you investment|you password
-26 confirm phone|will article
25 activity|car and|change on|click on|from now|login with|on you|price is|thirdparty and|you and-also
-25 do we|if before|it not|now check|voucher your
24 any|come from|dear our|do your|money that|monitor|month and|names in|new-one it|not know|only we|otherwise|password|phone we|that you|without has|you can
23 article certificate|choice new-one|collect article|dear we|do with|fraud article|if anyone|if is|keep article|not money|other website|switch twofactor|to identity|your inbox
-23 has police|not that|reply this|stand|want one
22 abundance from|ask|do freeze|everyone month|for subscribe|from person|group article|if inconvenience|if was|inside-outside and|is use|login-devices|motive-circumstance|next you|not link|phone|soon and|that file|that pretend|then article|visit|your if
-22 already|mail-number account|not confirm|not monitor|start by|was everyone|your payroll
-21 account we|if want|not if|now not|that suggest|therefore not|this inbox
21 article please|card from|check what|family order|fee and|fraud|give in|if it|if use|in button|investment in|it identity|not click|of like-as|of person|of recruit|phone mail-number|tell|then you|without health-wellness|your login-devices|your tell
-20 # #|article now|article take|must do|that health|to door|your free|your old
20 any message|anyone tell|bank that|change those|company not|data we|deliver before|do payment|email from|from thirdparty|identity hasbeen|in cause-technical|in login-devices|let|new-one|not not|please is|replace of|reply that|save article|soon|tell if|until morning|was use|website you|your own
-19 address it|by that|can if|change it|login article|must|not use|password not
19 body on|check bill|click where|credit is|early and|everyone activity|if check|not never|not nothing|not still|notify-auth everyone|of do|of that|open|password other|phone article|reference|replace|security|size of|tell family|use it|voucher|what come
-18 #|contact i|good|our speed-internet-article|please not|project we
18 and keep|article show|ask about|ask new-one|automatic that|bank|bank if|before from|can article|can ask|check|check your|delete article|do|energy of|everyone message|file may|from with|health-wellness activity|if there-exists|login in|nobody|not bank|number-number for|ready article|search|that by|that mail-number|then we|those day|those today|to new-one|website article|will not|will send
17 about|and contact|and-also|apparently|ask change|bad|before and|check activity|complaint|confirm is|customer that|for new-one|free to|freeze|health-wellness|if file|ignore|key|monitor activity|not any|not mail-number|not transport-fare|not voucher|notice|notify-auth|of front-back|only you|open from|password article|password one|pretend|that give|to what|to your|travel on|vehicle-train of|we those
-17 anyone can|can pretend|i adverb-ind|in not|must you|not this|read|system|tell before|that contact|year|your money
16 and notice|can and-also|contact we|delete|delete and|food not|from view|get not|if mail-number|is keep|is switch|it apparently|it next|not order|notice about|notice your|our music|own|payment fee|personal|please delete|since phone|take from|transport-fare we|voucher twofactor|you has
-16 article is|contact anyone|end article|first|full|right|voucher for
15 account bank|article contact|article password|article you|automatic what|body article|by website|change password|condition-case in|enter article|feel-worry article|file is|in only|invite automatic|monitor what|not phone|notice it|notify-auth you|password in|payment at|please you|replace password|since that|something is|therefore weekday|twofactor|voice|you travel
-15 article address|card that|card to|not otherwise|staff not|work|you payment|your payment
14 and-also article|anyone you|article twofactor|bank before|connect-join|contact|file month|from family|from user|health not|if|in voice|is inside-outside|it any|keep to|of keep|only our|our had|renew article|renew from|subscribe names|subscribe your|suggest of|that ask|that come|user|very is|without booking|you feel-worry|your
-14 animal|credit on|email article|had|hour|must to|not do|staff you|subscribe in
13 answercall that|bill in|community to|do this|energy from|from names|heshe is|if article|letter our|letter we|monitor article|never of|notice know|our show|still weekday|then if|we attachment
-13 number-number|that must
-12 article animal|courier you|return money
12 freeze account|give|hasbeen cause-technical|if open|message|not ask|notify-auth what|our by|our charge|our was|phishing|please do|possible article|school not|tell that|that new-one|to notify-auth|travel not|we suggest|what message|your bureau
11 account family|account mrms|and link|article download|at cause-technical|at price|automatic police|change speed-internet-article|click|come month|customer|do of|gremlin|heshe you|identity|if has|if thirdparty|is replace|personal you|renew of|that change|vehicle-train from|what ask|your file
-11 if contact|it from|new with|this email
10 and notify-auth|by phone|certificate and|change|customer in|from account|it automatic|key in|mail-number your|personal your|save|show|to that|you freeze|your upload
-10 game|game from|not only
9 change tell|give know|it notify-auth|open file|suggest change|we order|your doctor
-9 speed-internet-article in
-8 address we|confirm if|investigate|mail-number from|want
8 and phone|any not|for not|was payment|we never|you while-during
7 company that|from choice|that open|today|your while-during
-7 courier|want article
6 article not|before morning|one you
5 family|official|police|spam
-5 voucher not
4 change mail-number|must change|our bank|we not
3 news that
2 if change|not therefore
`,
  pleasantry: `
43 on you
42 sport article
41 article market
40 number-number number-number|official|sea-nature and
39 again article|hope that|thank has
38 thank for
37 article sea-nature|hope|to service|what from
35 article corner-shop|doctor you|next with|succeed
-35 show
34 at date|love of
-34 prevent article
33 and with|new-one article|to new|year|year has
32 from at|not data|of morning|where #
31 before in|for feel-worry|is end|is mail-number|of mrms|our change|season is|thank|thank to|this tell
-31 more high-low|our security|still one|this something
30 broken and|our front-back|our of|supplier and
29 do to|from start|from think|glad|in service|medical-visit|must is|number-number year|please do|return from|to still|we continue
28 article mail-number|hasbeen article|learn|new has|not of|on and|season|start you|travel we
-28 has body
27 # number-number|everyone we|if was|in but|is and-also|more of|send on|voucher it|we one|you family
-27 email|fee|we day
-26 # on|difficult|only one|please your|we more
26 ask is|can again|data hasbeen|happen not|in alone-together|nightly|not want|of team|shorttext-cut|trust
25 and more|experience-quality|glad you|good|has choice|has i|home is|in new|interest|is month|month heshe|not human|passenger-seat article|thank article|thanwise in|that first|we keep|we of|website with
-25 experience-quality service|keep to|one hour|process of|think we|we committed
-24 # #|and short-few|asfor|energy of|good your|of short-few|only is|personal is|take to|that of|trust that
24 always|amountwords in|apparently if|article committee|article do|article lawyer|article morning|article they|article year|build|date is|give in|is usually|less|our for|percent article|season and|way of|you recruit
23 affected limited|article weather|article yesterday|automatic you|book we|coffee|current-status not|day our|experience-quality in|is body|it usually|number-number|once on|our donor|our understand|particle you|recruit article|security in|there-exists one|this season|unacceptable|was mistake|win article|world-public-holiday|you investment
-23 article personal|cancel|car #|dear customer|i has|is only|still your
22 # year|add number-number|affected short-few|agriculture of|article meeting|article season|certificate and|do your|glad to|has #|has pass|in everyone|invite automatic|not committed|on post|on wrong|only|our first|our guest|recent|security is|security our|thanwise number-number|webinar from|weekday and|you from
-22 and only|by always|come first|condolence|gift|go we|has nothing|is free|member that|only #|our what|personal was|send|still not|that something|trust our|usually not|we amountwords|what one|your still
21 affected not|and-also for|article current-status|article digital|article where|date from|everyone year|guest is|has and-also|has personal|health you|if family|it fix|it good|keep #|level-step-part from|like-as|like-as pasttime-had|login from|love|may want|more number-number|new|our team|short-few in|some it|that want|this do|those only|we trust|weather|what you|where is|your data|your point
-21 by still|courier|happen in|is because|it write|queue-wait to|thank your|that security|what something|what was|yesterday is
20 # address|article news|article office|assign article|country|date has|doctor in|enter from|family in|is fair|is other|it system|may ask|meet|month that|of at|office is|only on|or from|our high-low|person not|photo|prevent you|religion|some not|stay-calm|that from|we fix|you thank|your it|your that
-20 article first|feel-worry is|is #|is front-back|is good|particle not|recipient|team of|to good|very article|voucher|while-during week|your queue-wait
19 article coffee|automatic|bring|busy-traffic|but is|come hasbeen|consequence on|continue|for investment|from sport|get on|had of|has missedskip|help article|if inconvenience|measure to|morning from|not deserve|not in|not think|of any|one is|personal we|reply our|result article|season start|security on|since at|some|sport and|thank it|travel is|vehicle-train it|was freeze|with it|you happen
-19 article like-as|but has|charge|come your|experience-quality article|has already|hour number-number|keep your|last it|like-as heshe|like-as it|not end|not was|notice everyone|on other|our responsible|parcel|problem of|service is|since come|then|to if|to thanwise|utility-term|very for|was because|was right|we always|we heshe|weekday number-number|your one
18 add automatic|article otherwise|body from|can use|choice in|credit automatic|deserve|easy|end|everyone and|everyone country|everyone family|for week|full our|has file|hope you|in data|in next|in they|is by|is our|is post|letter this|love inside-outside|medical-visit not|music from|news that|of webinar|old in|our customer|personal of|school has|share|sorry inconvenience|thank on|that date|that is|that those|they may|think it|this in|to has|to personal|value your|very in|want it|way and|we love|while-during one|year you
-18 affected is|article your|committed experience-quality|do one|for in|is happen|is number-number|it committed|it number-number|list|of what|payment|problem to|save|take that|tell on|that our|this and|this only|to number-number|what what|you number-number|you very|you will
17 already #|article swap|article test|bank in|can one|count article|date article|from heshe|full|in place|in security|in that|invite|is is|is price|learn that|mistake it|mistake you|never|next|not leave|notice not|of big|on tell|one once|open you|our is|our will|personal in|placeholder from|season has|shame-joke|short-few not|still of|still to|team is|test it|thanwise article|that inconvenience|that very|this at|those from|travel and|very seriously|webinar has|win|your key
-17 and give|and human|article colour|article credit|article inconvenience|before everyone|from week|good we|has that|in very|is person|laptop was|may is|message|mistake i|not process|notify-auth to|number-number once|on #|our very|refuse|replace|tell we|those was|those what|you learn|you those
-16 abundance|and want|article #|article get|at #|by it|dear dear|from is|give good|in website|it i|money is|not on|on not|on two|password in|place in|that dear|those still|those this|very we|with for|you always|your front-back|your very
16 always to|art|article but|article it|bank it|charge-phone|come at|condition-case not|confirm you|congrats year|discount article|everyone on|everyone our|first|front-back we|has come|has everyone|has soon|hasbeen it|hasbeen on|help|if limited|in some|is think|is what|mail-number we|may was|night not|not about|not something|on mistake|or of|other to|our continue|personal your|phone tell|rubbish|student|that can|that get|this hasbeen|to about-approx|was of|we put|we you|what know|why|with and|year on|you apply-submit
-15 account|article photo|data not|free|get for|it give|let|let you|not reply|only for|only that|our price|our since|put your|responsible of|right is|short-few from|still it|turnsout|view|visit|we contain|we notice|we price|we want|what happen|when we|you soon
15 already and|and is|apply to|article committed|article rubbish|article you|bring one|certain|committed|data this|email was|enjoy|haha|has they|in open|is leave|it contact|it discount|it use|itmeans|know how|meeting it|month to|more|more from|not include|not otherwise|not phone|not sorry|nothing from|of current-status|of or|once you|only with|other article|our booking|possible use|public|teacher|thank you|that automatic|that use|those your|to only|today our|we cannot|webinar and
14 # community|# credit|at next|at we|body our|bring article|but to|condition-case this|credit your|everyone|family from|from of|from tool-machine|front-back is|guide|heshe had|in company|is always|is i|is one|mrms not|next we|not names|number-number and|number-number everyone|number-number this|number-number we|of department|of price|office your|other you|religion you|security that|table from|this heshe|this while-during|want if|was this|was very|we apply|we not|we renew|we was|without in
-14 and not|and voucher|any cause-harm|article affected|article inside-outside|article reader|attacker can|copy|dear|end you|good for|heshe has|hidden|inbox|is nothing|it insurance|mrms|not measure|notice hasbeen|that work|think not|think you|those article|to feel-worry|to give|you only
13 and night|article plan|article religion|article some|but not|by everyone|check by|choice that|feel-worry article|first in|for check|from for|from price|give service|good from|has other|high-low|it seriously|know that|not automatic|not some|of farewell|of home|on is|our company|our family|particle|result from|still article|still for|this month|to heshe|to notice|want in|was those|we access|while-during of|will has|without of
-13 any inconvenience|article country|attachment|bad|breach happen|breach of|car from|everyone in|expert|from food|hasbeen from|in your|it pass|it short-few|know of|of year|our already|problem|security you|soon|that show|understand your|unusual|very big|very from|voice in|was from|with our|you had|your article
12 # one|about-approx number-number|again your|article discount|article once|but|by supplier|bye|colour|confirm your|contain of|digital|everyone number-number|for confirm|get before|guest|heshe it|if happen|in apply|inside-outside|is of|it phone|not big|not news|not price|not speed-internet-article|of end|of freeze|patient|regret|right that|same|some has|sport #|that day|that delay|that short-few|that that|was contain|while-during article|with|you love|your put|your survey
-12 article broken|ask|degree-certificate-hum|everyone with|from we|has system|identity|in those|is now|may has|new catalogue|not for|notice breach|of very|only of|price|reply|respect|subscribe|that again|that if|that inside-outside|to front-back|was if|we about-approx|you use
11 # first|agriculture|and always|article and|article animal|article clothes|big|catalogue|come on|customer of|email address|fair|from or|full in|good of|hot-cold from|is noaction|it end|login with|of some|one very|or has|otherwise you|please that|renew|since #|still we|that only|there-exists noneed|understand article|we then|where noneed|without on|year article|your on
-11 article consequence|article problem|but our|congrats congrats|department|flaw|forgive|from put|in once|inconvenience cause-harm|of but|of is|of we|on data|please of|since day|that voice|voucher for|voucher to|we regret|your patience
10 ago-long|article attack|body to|build article|button from|button of|change this|fair article|find at|has while-during|heshe|hour of|is article|is extend|know|like-as of|like-as particle|live|meeting i|month while-during|new-one year|not feel-worry|not that|only number-number|origin|our with|since of|story|take your|think|this|to our|value|was|was #|weekend|where for|while-during particle|year number-number|year we|you project|your want
-10 article door|article role-duty|but article|come to|from that|has cause-technical|oops|order|please from|prevent|regulator|still our|that was|tool-machine from|want not|you affected
9 about-approx|and afternoon-evening|confirm mail-number|employer|fall article|family article|for nothing|funny|has short-few|is about-approx|it everyone|not before|survey|that big|thing-relative|was access|way is|work|write address|you everyone
-9 agent-admin that|any|anyone|article funny|attacker|data member|that do|we do|we think|we without|what in
8 # photo|from news|inside-outside article|it inside-outside|not return|number-number week|of it|on|placeholder|refund from|security at|security of|still|that travel|this year|version our|very|weekday last|weekday recent|your insurance|your was
-8 abundance we|article come|of parcel|responsible we|security it|what has|when still|you dear
-7 and-also our|data one|feel-worry those|open|our tool-machine|recruit to|service to|short-few you|we and|we thanwise
7 end and|expose|from everyone|is high-low|mistake we|near-far article|of news|our member|that put|they is|week|you season|your is
-6 day for|day you|experience-quality of
6 trust is|very it|very some
5 article thank|early it|it amountwords|new-one|only hour|phone before|survey on|was we
-5 if something|we glad
4 article go|it only|of feel-worry|some hour|that affected
-4 committed to|on we
3 always our|choice you|your trust
-2 feel-worry this|service article
1 is short-few|still in
`,
  promotion: `
62 free
59 not missedskip
55 gift
54 catalogue
53 reminder that
52 sale
48 enjoy
47 our plan
45 on post
44 discount
43 booking now|our new|this week
42 credit on
41 plan|voucher on
40 discount #
39 season
38 # discount|number-number price
37 booking
36 special|tradition
35 reminder|security you
34 try
33 benefit|fall|friend|friend and|is sale|new|number-number for|until weekday|your today
32 and-also our|buy|enjoy of|get #|home in|it since|stock
31 and very|before on|before weekday|to plan
30 about article|already it|article catalogue|gift article|give #|not human|only #|why not
29 and point|before #|find our|get on|investment to|it today|one free|price|speed-internet-article in|take to|week
28 # this|and get|fast|now|now to|start number-number|subscribe in|visit
-27 # #
27 article body|in sale|on everyone|to win|weekend
26 can order|everyone article|from money|level-step-part price|maintenance to|pass we|ready|this weekend|until
-26 was|yesterday
25 # on|charge-phone|of more|of sell|with voucher|your first|your next
24 # everyone|again of|and plan|end on|food is|for member|in since|month there-exists|our webinar|percent|price until|team from|tell of|want article|want of
-23 and new|hope|reply
23 article friend|do one|excited-fun|free everyone|in open|is two|of for|our you|plan is|since today|survey article|to money|try new|try new-one|while-during article|you sale|you try|your automatic
22 and-also|body our|booking weekday|is again|is buy|is exit|limited|never|of emergency|open weekday|our sale|two month
-22 had|write
21 already what|before this|do know|do on|in save|it subscribe|new our|of religion|quota-membership|subscribe|suggest|visit to|your furniture
-21 find in|in number-number|morning
20 article good|article live|by month|door in|enjoy article|experience-quality article|hasneed-follow|invite article|is has|less|new catalogue|new from|only number-number|order before|our|our phone|plan and|plan to|post our|therefore do|to energy|trust our|visit has|what where|without in|you day
-20 has buy|letter|notice #
19 # money|and free|article today|article travel|at your|for #|for more|for not|furniture|get money|inside-outside hour|is discount|new-one|next|now #|our payment|reminder human|start #|still number-number|this #|to alone-together|to for|to price|weekday this|what it|your they
-19 choice|export-report|guest|hour|meeting|or|right|to hour
18 # open|add|and enjoy|and if|booking by|by weekday|credit|from #|insurance to|investment|is percent|it level-step-part|it member|month|not our|percent price|that number-number|that where|think|webinar month|what is|while-during has|win article|with card
-18 community|doctor|hour #|order to|show|still view|team|weekday morning|you find|you want
17 #|and discount|apply-submit|deliver free|download article|empty|for|for from|from very|has open|is booking|it payment|missedskip|morning this|not pass|of season|religion|to #|to go|voucher get|voucher you
-17 amount-of money|and our|any|article order|difference-amount|door open|on your|payment #|price money|same|still not|year this
16 # until|article exit|date to|first|first number-number|for year|has #|has other|high-low to|let one|may and|new #|news|once to|our is|our start|possible is|still #|two for|win|year next
-16 at-disposal|manager|phone #|we find
15 # view|and save|article see|ask your|booking travel|change our|check our|find|fix not|free article|free fee|i it|if #|investment #|let|market|monitor has|must one|not file|on|queue-wait|school and|start|team our|today #|travel|trust we|want|you see|your start
-15 accept|ago-long|amount-of #|apply|article team|between|change|collect|day #|i on|payroll|send|system
14 # booking|again on|already that|before it|exit|find article|first #|happen on|i i|i with|in buy|leave article|let article|month and|new in|number-number on|of discount|other that|parcel we|queue-wait article|receipt #|same to|short-few|show price|still come|subscribe has|therefore weekday|very you|voucher #
-14 article price|bill|company|contact|courier|data|file|first of|government|inside-outside|month come|office|own|show weekday|staff|that|to new|while-during week
-13 agent-admin|agriculture|bank|can|committed|email|i is|mail-number|mrms|old|on number-number|our collect|usually
13 already open|and travel|article know|article new|before for|booking your|car #|fix #|is in|is reply|member and|money to|new-one our|of insurance|one notice|only|our of|pass has|product|sale #|send day|still on|tell if|think to|we nothing|while-during is|with #|your but
-12 aj-proper|article right|big|cause-technical|count|is new|is our|otherwise you
12 before month|connect-join|deliver our|first in|fix from|fix that|i in|in market|leave one|meet|notice to|on may|other number-number|still has|subscribe our|subscribe to|swap with|switch|think has|to do|to subscribe|to take|want from|want you|weekday not|while-during|with file|with new|would is|your then|your transport-fare
11 article sport|deliver we|end year|from our|from reply|investment in|invite|is open|is security|is start|money|more|not you|our price|payment from|payment our|person from|photo already|role-duty|search|still is|support-agree|team of|to article|to meet|we never|you guide
-11 article start|condition-case|customer|dear|department|digital|to come
10 # by|again and|and-also we|article sale|article tool-machine|energy #|from company|from love|new-one and|open|order|pass|price month|see article|service our|soon|start at|still weekday|there-exists|today|visit in|where|year|you would|your account|your market-income|your while-during
-10 country|health|phone|week is
9 # only|and in|go|identity from|interest|must of|ready for|travel article|voucher|want it|with
-9 donor|identity-pseudo|lawyer|your is
8 clothes|end weekday|from contact|notice and|number-number month|one number-number|order from|receipt from|this afternoon-evening|we must|we take
-8 otherwise
7 # free|for day|post|steal|this night|voucher for|weekday|work on
-7 school|see your
6 # phone|sell|start from
5 full with|visit we|your night
3 until then
`,
  hedging: `
94 some
68 apparently
62 limited|may
52 and some
48 may include
45 may has
44 think that
41 to hasbeen
40 was see
39 identity may|thirdparty supplier
38 # staff|in may
37 may article|member to
36 data about|hasneed-follow of
35 depend|one amountwords|think|to some
34 and think|can what|in day|may had|that file|to hasneed-follow
33 by thirdparty|check is|data|email password|it that|may your|not still
32 and bank|depend article|has come|possible|some of|unknown|version from
31 because at|before has|include|it home|some customer|usually not|your calendar
-30 apparently automatic
30 condition-case article|get|is apparently
29 about-approx|about-approx #|and other|big our|charge and|in deadline|show that|to of|to right
-29 was affected
28 apparently those|article amountwords|article parcel|by first|charge has|from person|has receipt|if file|may and-also|month has|not everyone|of would|otherwise article|result and|show those|some person|survey|to current-status
-27 affected short-few
27 big of|new by|on some|our article|some from|would in|you those
26 already is|apparently that|article know|article limited|article reference|email and|from before|hasbeen some|in condition-case|it think|some not|think article|think to|to outage|view from
25 has it|has keep|in about|in some|letter #|may not|that some|that unauthorised|think is
-25 some we
24 affected|can has|from member|hasbeen you|if #|in webinar|may is|month may|of member|of staff|of user|possible has|record-detail|there-exists that|your possible
-24 has credit|is usually
23 and letter|between|customer|data limited|early|export-report you|has from|it deadline|may access|may hasbeen|may if|may that|password from|possible is|some data|some is|that data|think has|understand that|your may
-23 that they
22 activity not|at file|before date|by some|has apparently|has in|how|is know|is names|may one|money not|notice what|of account|point article|think not|two of|type|user|we was|webinar of|will in|would
-22 already hasbeen|on other
21 affected and|apparently has|article group|file may|has get|identity and|identity was|limited of|of our|recent|see like-as|that affected|think what|until now|unusual|view
-21 attack|automatic that
-20 # may
20 amountwords of|and and-also|article short-few|at some|because that|benefit|credit from|for booking|for one|for some|from user|hacked-public|has problem|hasbeen see|in date|in short-few|in week|it apparently|it like-as|know article|leak|limited from|lost|may was|names and|nobody has|noevidence|old in|on data|our system|some condition-case|some member|some since|was with
19 # some|address other|and may|apparently article|apparently not|article unusual|has download|has find|has may|if heshe|is progress|it would|level-step-part our|limited member|one limited|one mail-number|some to|some your|that delete|that may|that version|that your|to can|webinar
-19 has experience|religion|short-few very
18 # on|address mail-number|article will|at date|can become|can only|consequence article|credit was|download|file of|in limited|include and|invite not|is affected|it may|nobody|progress webinar|reference|that article|there-exists|those article|those data|was where|webinar weekday|your can
-18 i|names of
17 activity|consequence|credit article|do that|email date|from customer|from sport|has right|is still|it current-status|may affected|may from|may of|notice that|of customer|of wrong|plan not|recent article|upload it|what of
16 affected it|article would|certain|deadline|do what|expose|find|find not|from alone-together|from if|important|may view|names email|new in|not has|not to|one they|process|subject|that limited|there-exists apparently|two number-number|was copy|we names|what apparently|you only
-16 was only
15 account in|and activity|apparently is|article bring|at and|expose to|for of|from about|game of|heshe that|month include|names doctor|notice not|percent of|plan that|result in|some guest|that of|that possible|this once|we apparently|weather
-15 address your|payroll month
14 anyone get|article data|data card|day has|get has|has is|include data|include on|it show|names print|of use|person has|reference of|special|then has|usually and|was names|webinar may|week from|your vehicle-train
-14 manager
13 again has|asfor|can some|cause-technical|data affected|full is|names phone|news|not deliver|other|particle|percent|return it|show|still|team from|therefore some|those person
12 article full|article take|difference-amount|exit from|give service|hot-cold|in cause-technical|lost it|member has|new-one in|our was|place #|see|short-few of|view it|you possible
11 about-approx to|again is|ago-long not|and-also has|article user|between article|hour on|if delete|notice|our know|person|short-few|size|take|this current-status|this date|user has|while-during not
-11 in data
10 at this|can|cause-technical hasbeen|file with|group|level-step-part|may to|not is|notice about|open it|scan|that apparently
9 and include|because|deliver is|email names|from some|has can|interest|is this|laptop encrypt|may because|some you|that level-step-part|utility-term|would that|you may|your only
-9 not use
8 has since|not apparently|now has|person you|then #
7 at once|automatic some|data may|export-report not|has return|may see|post #|usually
-6 and was
6 get article|laptop was|may get|open website|was encrypt
5 is some
3 yesterday
-1 personal data
`,
  belittling: `
73 short-few
59 feel-worry
58 only
57 minimum
55 short-few in
50 nothing of|process of
48 easy
46 of feel-worry
44 not big|of very
43 big|material-stuff|mistake you
42 article easy|that still
41 but|not feel-worry|only hour
40 from right|in way|only is|particle|something not
39 contain|something happen
38 article consequence|it only|nothing|our may|was only
36 mistake|some month|stay-calm|those only|was short-few
35 one short-few|only names
34 heshe on|think what|this only
33 affected|some hour|this happen
32 everyone has|important|is only|live and|our export-report
31 article sea-nature|month for|of full|regret article|risk to|usually not
30 and can|article broken|not something|short-few very|to feel-worry|work article
29 and affected|compare|export-report those|has short-few|something that|was freeze
28 deserve we|difference-amount|explain that|it process|not see|particle that|religion that|something|transport-fare article|very
27 affected not|and end|article risk|but is|certain|consequence|happen to|not otherwise|only email|person you|this was|view and
26 # do|affected is|but not|everyone now|in but|in for|inconvenience|is condition-case|one you|only number-number|process|short-few and|those automatic
25 and still|article otherwise|article terms|leak|not reminder|nothing to|of country|outage|religion not|short-few article|this in|those see|usually|what from
24 about-approx|at and|has get|it of|more|not inconvenience|of emergency|old and|possible you|still to|thing-relative|two hour|value|was one|wish-luck
23 article hot-cold|confirm if|file old|for date|has credit|heshe in|is person|is short-few|is what|less|nothing from|nothing that|of activity|on some|person to|show article|subject|want to|we about|with of
-23 percent|some condition-case|some short-few|until
22 article recruit|at some|breach has|confirm that|continue to|from very|is nothing|it ago-long|not any|something in|that happen|there-exists is|therefore is
-22 include article
21 affected and|and system|article more|but our|cause-harm from|data can|had of|it change|mistake article|not of|of weekday|place has|reset article|this current-status
-21 can not|not can|to only
20 affected article|broken|data that|end|end it|for more|from file|hasbeen article|is fix|is mail-number|is mistake|is something|know you|member may|not like-as|now must|of short-few|of we|one inconvenience|password encrypt|recent is|sleep-rest|some|that know|that of|to good|we what|you version
-20 attack|big from|may affected|this because|week
-19 accept|can|from this|is risk|responsible
19 article happen|but it|do what|has only|if not|in ask|is high-low|it replace|mistake to|not end|number-number this|of amountwords|personal in|see article|some member|some of|was deliver|was mistake|your buy
18 article outage|article value|but we|data not|emergency|get your|happen|has may|hit|ignore|in about|in can|interest|is|is about-approx|it something|one contain|password was|right we|security has|tell of|this human|this not|to happen|we keep|we to|you with
-18 cause-technical|payment|some about|sorry very|subscribe|that is|what was
17 ago-long|and only|article money|condition-case|consequence on|excited-fun|file #|happen hasbeen|happen not|is because|is process|keep to|may has|month on|not|not invite|not noneed|of file|that data|this already|this once|type and|typography
-17 i|is this|manager|may of|of end|only on|reply|save
-16 # #|and is|is know|not right|or|pasttime-had|unknown
16 and mistake|feel-worry that|for short-few|from any|gremlin|has good|has i|heshe it|in end|is may|is webinar|it exit|it person|level-step-part from|medical-visit not|money everyone|of but|official|only #|only article|risk|see at|still|this|unusual|very is|we learn|you about-approx
15 # before|# only|about not|and since|and-also and|article digital|everyone student|feel-worry from|from staff|happen was|in family|is outage|it end|it very|of any|some and|system #|that like-as|therefore|to you|transport-fare of|want that|was affected|was outage|we there-exists|while-during system
-15 come|form|in that|it because|oops|there-exists nothing|why|year|you what|your
14 about-approx number-number|and some|article difference-amount|article swap|automatic it|file and|first is|first once|for two|from supplier|happen in|heshe money|in not|inside-outside hour|it what|money is|move go|names not|not in|not more|not some|religion|system not|that take|think is|to about-approx|to high-low|to see|was
-14 new|where nothing
13 # customer|and-also not|article affected|article compare|article contain|has want|is good|it one|it was|itmeans|mistake those|money on|nightly|not bank|not value|of sport|person not|test not|this of
-13 check|home|new-one|not may|one only|school|that on
12 apply for|article is|can get|condition-case in|from but|is fair|is human|is think|know not|mistake we|money|not affected|not article|old in|only of|problem|that only|we hope|wrong is
-12 if|maintenance|return|very that
11 but article|condition-case and|contain and|exit and|from webinar|glad to|happen of|happen this|has delay|last is|learn|not before|on from|one website|short-few from|short-few not|that short-few|that travel|think|travel to|two day
-11 child-school
10 benefit|heshe|identity-pseudo|it transport-fare|not become|of otherwise|payroll month|this something|we about-approx|we think|what must|without on|you something
-10 must to|was password
9 about and|before in|data is|not go|only it|therefore you
-9 was wrong
8 data bank|for travel|has nothing|know|this from|was contain|with that|without in
-8 nothing is
7 ask is|from investment|heshe is|may was|not particle|short-few mistake|sorry something
6 hope|not data|sorry with
5 money it
3 big and
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
19 any this|article this|it affected|regret|that less|those what|to anyone|we with
18 any about|customer that|damaged|if it|if those|it soon|it with|outage|that possible|very you
17 feel-worry|if has|if inconvenience|in those|something|you twice
16 condition-case|has inconvenience|i take|if number-number|sorry there-exists|think
15 already is|ask if|from those|if this|meet your|on not|sorry i|this not
-15 sorry we
14 accident-inadvert|build that|consequence|do that|has consequence|if cause-harm|if your|in condition-case|may consequence|please forgive|until delay|your until
13 about any|force|from not|regret inconvenience|this has|you delay
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
57 experience-quality
47 very seriously
46 always
43 is our
42 abundance we|still our
41 committed
39 abundance|from abundance|value
38 abundance of|change password|security
37 to front-back
36 customer is|high-low|personal|that this
35 article committed|fair|our team
34 and thank|of full|seriously seriously
33 glad to|how is|member article|of abundance|on get
32 apply article|committed to|front-back of|in way
31 good your
30 can cause-harm|of our|problem|trust is
29 article abundance
28 current-status to|from committed|has contain|our is|some our|we amountwords
27 our good|our would|personal of|stay-calm|still front-back|trust you|understand|you thanwise
26 everyone hour|for we|measure must|that security|those this|was and
-25 and with
25 article our|by of|click where|continue|in we|it exit|our always|patience|personal it|security your|your renew|your value
24 attack|confirm if|customer|everyone day|game our|guest is|has reset|is body|of feel-worry|of what|we contain
23 article high-low|article learn|article trust|committed for|community it|condolence|experience-quality of|feel-worry of|for of|inside-outside everyone|is value|is what|it build|it more|measure|not exit|our|our community|patient|to we|trust|with is|your trust
22 data this|everyone do|learn|notice is|of family|security that|service our|succeed
21 because that|everyone what|from always|it by|learn our|of trust|on good|supplier|unacceptable|what do
-20 #
20 article personal|body|feel-worry article|like-as of|not leave|put it|security of|still article|this that|trust in|trust our|we about-approx|we value|you deserve|you your
19 and renew|article good|collect that|family we|game from|guest|has learn|it leave|it that|it trust|itmeans|our learn|personal and|process article|service we|share|trust and
-19 this we
18 for our|from door|key we|not own|personal data|think in|this cause-harm|want that|your this
-18 i
17 article more|ask change|at is|bank we|build|can and|cause-harm|confirm that|feel-worry|government|has notice|more|of protect-take-care|of we|on hour|public|put|sincere|so-as|that own|to still|user|we committed|we take|your personal
-17 new-one
16 always you|and keep|article security|by it|data is|date was|digital|experience-quality is|full|government in|has system|hasbeen at|in for|is|it delete|key our|like-as|queue-wait your|service and|some from|want|we|we full|without for
-16 condition-case
15 ack-listen is|and expert|article experience-quality|do our|from year|in body|in by|in in|in our|keep your|nothing of|of live|our will|personal we|security and|security data|this inconvenience|was we|your|your is
-15 day for|religion
14 article seriously|everyone to|group|has measure|has still|is we|more big|on travel|security is|short-few article|still to|we soon|you fair|you good
13 abundance has|article very|come for|company our|experience-quality our|first date|health in|is article|is delete|is first|new date|not more|not security|of emergency|reader|security in|service|share our|then our|we article|we day|year on|your data|your furniture|your on|your we
-13 number-number|one still|sorry
12 become|it first|of company|of give|share we|stop|tell on|that delay|travel with|work on|would come
-12 good for|manager
11 article story|breach is|date has|everyone we|expert we|from speed-internet-article|has problem|is seriously|it seriously|measure in|office not|queue-wait you|thank|travel we|you learn|your patience
10 big|country|everyone guest|has want|hasbeen fix|help|is committed|is regret|keep at|office that|one customer|personal is|seriously we|then we|will come|with supplier|with we
-9 for feel-worry|vacation
9 inconvenience and|one very|renew
8 because from|heshe what|hour has|if contact|please that|student
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
37 by link
36 prevent|send your
34 reply with|send we|this with
33 by of|by reply|unlock
32 click|enter|for confirm|identity|link
31 and enter|so-as
29 backup|i|of identity
28 link and
-27 names
27 please you
26 reply
25 and again|enter mail-number|of card|password to|security|this link|your reply
24 and voucher|by this|confirm article|in reply|login and|login now|where for
23 account|check account|confirm you|for|of backup|your password
22 go website|link this|mail-number card|password
21 activity in|deposit|maintenance your|password before|password old|send|version identity
20 card bank|confirm identity|confirm your|export-report in|identity and|login in|password ago-long|please|where login
19 click in|enter your|photo identity|send photo
18 and card|apply your|card and|card mail-number
17 by|now|of email|prevent article
16 access|and by|from link|has account|login by|please reply|your full
15 and confirm|confirm card|for prevent|form|to login
14 access and|confirm is|go to|has i|link inside-outside|to account
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
