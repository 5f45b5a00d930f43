import type { RoleWords } from '../../languages/sentence-role';

/** What the meanings of words say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleConceptWeights: RoleWords = {
  apology: `
39 sorry
33 shame-joke
-33 those those
-31 sorry if
31 this mistake
-30 and-also what
30 forgive
-29 haha
-27 like-as sorry
25 forgive this
23 i sorry
22 and sorry|sorry one|sorry you
-22 our value|that think
21 not sorry|sorry this
20 forgive of
-20 forgive we|if|our guest|with from
-19 renew
19 sorry and|very
18 ask forgive|of this|regret|you ask|you sorry
-17 apology-present please
17 from sincere|to everyone
16 i one|sorry already|sorry on|this responsible
15 article sorry|deserve we|i|responsible article|sorry mrms
-15 bad|collect on|forgive our|if you|on address
14 admit article|not admit|not responsible|particle|please our|responsible|sorry article|sorry because
-14 not collect
-13 any|article affected|for any|has try
13 forgive you
-12 article about|for may|sorry any
12 it sorry
11 is sorry|regret very
-10 affected|for family|may
10 forgive article|sincere|sorry automatic|sorry we|this not
-9 article may|sorry from
`,
  fault: `
62 yesterday
48 without check
47 same names
44 article responsible
-44 card not
43 that login
42 those password
41 tell #
40 had|we let
39 affected limited|not encrypt|while-during move
-39 notice this
38 morning we|was #
-38 your amountwords
-37 if was
37 may not|view #
36 # once|post not|refuse|your #
-36 address deliver
35 # get|is only|must has|print article|two hour|weekday tell
-35 will|write to
34 # but|is wrong|laptop not|outage energy|queue-wait hour|with names
-34 if short-few|number-number your
33 # that|at not|is family|one put|post it|release|show article|those article
-33 food for|not one|regulator|you apparently
32 and person|from check|it go|may about
-32 not open|our mistake|show is|those include
31 from address|get we|had put|it limited|laptop was|not value|number-number hour|of food|of other|one staff|phone with|yesterday you
-31 happen #|lost and|responsible and|sorry and
30 backup our|between month|by that|calendar article|car in|copy from|has open|is still|not compare|not date|not security|not stop|not try|otherwise of|swap|test|unusual of
-30 for this|not charge|of feel-worry|tell on|tomorrow
29 # size|compare in|get that|has find|include is|it account|it inbox|manager it|manager you|morning weekday|notice if|notice that|of names|queue-wait weekday|right article|staff our|that choice|those account|was|weekday include|write money|you discount
-29 cause-harm in|current-status not|end from|include photo|is big|not reply|number-number mail-number|or|those upload
28 # include|# not|and sorry|and wrong|before get|cancel of|charge your|choice wrong|department has|experience article|for day|had from|has delay|hour but|human|manager and|manager is|message #|must go|names other|new before|not check|our post|put it|staff before|that those|we sell|weekday we|yesterday that
-28 affected very|already|and refund|and would|before #|between we|correction|in can|nobody has|our more|since file|thank|thirdparty not|this nothing|weekday this|what we
27 # right|but is|date was|download article|fraud article|from nobody|heshe short-few|money right|month person|one read|only #|placeholder|supplier cause-technical|very and|was do|we date|we run|we switch
-27 and order|and-also|before weekday|more and|not nothing|not wrong|so-as|supplier that|that automatic|this person|to for|to health|transport-fare and|was affected
26 # inbox|# tell|accept sorry|accept that|cause-technical without|clothes|deserve we|everyone can|forgive that|had two|happen while-during|hasbeen access|hasbeen since|it result|itmeans is|know not|let you|may you|not everyone|of first|of version|office in|other your|our date|problem to|record-detail from|send number-number|that supplier|therefore article|thirdparty from|those while-during|turnsout|we print|weekday|weekday you|without|yesterday has
-26 card was|help|heshe from|how you|include identity|is new-one|is thirdparty|like-as this|next|noneed feel-worry|not then|of notice|one right|please that|police|sorry i|take outage|this our|we queue-wait|your health
-25 # afternoon-evening|already we|and affected|and buy|because mistake|buy in|choice in|contain system|email this|hidden-breach|inside-outside our|it stand|know it|last was|link it|now in|official|order two|our queue-wait|our until|password encrypt|reply in|risk of|send by|send this|some member|speed-internet-article on|that lost|thirdparty our|this because|this do|until weekday
25 # lost|# meeting|# send|# start|# was|approve on|article freeze|article subject|because #|because one|broken cause-technical|day if|do phone|for first|has while-during|human we|i that|is nothing|it ack-listen|list|mistake of|new website|number-number what|of would|on everyone|only to|our may|our view|run article|some article|steal|that everyone|then send|upload article|vehicle-train in|we deliver|we letter|we put|weekday start|would article
-24 and account|attacker can|compensate|data affected|delay month|doctor and|email not|first in|has had|hasbeen include|hasbeen this|hear|mistake our|money not|month end|move automatic|not keep|not personal|of new-one|our names|our think|renew to|survey is|that about|that public|that tell|those thirdparty|was this|while-during month|you between|you work
24 build it|can open|check of|count|data you|download|everyone same|file on|fix on|for two|freeze before|from recruit|from user|get night|get notice|good we|i copy|is new|last year|may open|new-one that|of get|of month|of order|of tradition|one i|order free|order is|our please|short-few it|since it|sold|that calendar|that identity|that never|that some|they address|thirdparty in|this morning|this only|those only|those open|two mail-number|unusual|was if|was since|we accept|we number-number|we other|what has|wrong|year before|year last|you bill|you department
23 # it|amountwords wrong|and please|article share|automatic account|book you|by nobody|cancel your|do go|email we|food that|from family|from first|from nothing|is come|it your|morning|next with|nobody we|of include|on we|one access|one mail-number|our use|person thirdparty|price #|role-duty|see data|staff we|table|take and|that #|that home|that level-step-part|that office|that on|that put|there-exists|think that|those for|to right|today send|was our|we because|we home|weekday email|weekday then|will come|yesterday we|you committed
-23 and if|and think|any|article work|broken at|from mistake|from want|from yesterday|identity-pseudo|meeting is|more #|names photo|not message|not more|number-number number-number|of forgive|old not|our bill|percent article|something cause-harm|sorry with|special|staff you|tell we|that address|those data|we book|weekday by|write and
22 # buy|# is|alone-together and|already open|amount-of #|and-also what|article week|attacker use|because article|booking website|but article|charge money|discount article|draft|energy of|food and|from anyone|from some|from to|front-back that|hasbeen from|heshe on|hour we|human change|human sorry|i please|in expose|include of|it address|it again|it broken|it may|it this|login by|message in|month that|must and|nothing hasbeen|number-number person|of agent-admin|of help-desk|of speed-internet-article|of subscribe|of week|on cause-technical|on weekday|one customer|one login|one our|our mail-number|parcel #|patient article|person has|plan your|problem of|queue-wait that|recent article|recent that|responsible our|show number-number|some may|still number-number|subject of|tell therefore|thanwise thanwise|that voucher|that weekday|to thirdparty|two to|twofactor|vehicle-train from|was accident-inadvert|was delay|we day|we first|we missedskip|we version|we write|weekday notice|weekday was|will see|with phone|write|write your
-22 access names|always article|and know|and morning|and system|and view|apology-present article|apparently you|at this|automatic we|confirm we|data that|delete from|digital and|do to|everyone at|everyone day|everyone we|expert and|fix|from delay|from find|from leave|has still|in at|in there-exists|is personal|is put|it nothing|it put|keep|maintenance system|maintenance to|new to|noevidence|notice data|of more|of new|of therefore|queue-wait your|result of|stay-calm|supplier article|they article|this breach|to soon|view names|was i|we can|we on|year of|you bring|you nothing|you other|you until|your not
-21 # same|activity that|and limited|and night|article more|article yesterday|bank in|before afternoon-evening|bill not|body your|by this|can|cause-technical now|certain|community that|delay from|expert has|file version|front-back is|hidden-breach article|identity can|identity not|if account|if in|if want|if we|is freeze|it at|it list|month hour|must in|nobody can|not copy|not noneed|not save|of use|on was|one certificate|one new-one|only article|payment article|since article|since you|soon it|system now|terms not|that see|there-exists still|voucher and|we respect|we therefore|with from|wrong that|your own
21 # twice|and-also has|anyone copy|article click|article medical-visit|article origin|article price|article story|bank month|between|booking that|cause-technical on|change that|close that|close those|colour and|community and|community article|depend article|do with|enter to|everyone student|family health|file|first from|for staff|from agent-admin|from sorry|front-back door|grow on|has exit|has print|has two|history-archive of|hour in|in invite|in write|inbox in|is it|it record-detail|it some|like-as those|login has|login mail-number|lost|maintenance|month anyone|month money|morning now|night our|not investment|notice on|number-number was|of has|on vehicle-train|on what|one hasbeen|one unusual|our own|our without|percent of|price not|problem cause-technical|public last|read article|recipient to|responsible you|risk in|send you|some guest|they from|those do|those was|to post|usually last|we use|we wrong|website #|weekday is|with other|without article|would|write #|wrong system
20 # broken|# website|apparently article|article value|article very|article webinar|attacker has|attacker is|backup and|but|button|can login|cancel because|card #|choice we|clean|delay|delay one|deliver day|email our|end it|first to|for weekday|from health-wellness|had not|has more|hasbeen address|home address|in address|it thanwise|laptop it|last it|mail-number #|measure article|message what|money on|month of|newsletter of|of freeze|on amountwords|once to|one what|our it|pasttime-had|person already|respect|right we|since not|that article|that let|that test|then not|this deadline|those we|to bill|to cc|to courier|to limited|twice|unauthorised|usually not|version is|view everyone|was may|we and|weekday while-during|what some|will view|without it|without right|you number-number
-20 and end|and get|article rubbish|at first|by weekday|card date|condition-case in|data payment|do nothing|email come|explain that|file may|find and|for month|forced-circumst forced-circumst|free|front-back article|glad|has agriculture|has number-number|has travel|has try|hasbeen office|hour then|i #|if|if because|in attachment|is keep|is show|it old|love|names doctor|names mail-number|not let|not repeat|of number-number|of send|our again|photo was|possible in|ready in|refuse article|regret and|reminder human|responsible article|right heshe|same not|save in|see in|start one|take vacation|that security|then in|then month|this email|this webinar|tomorrow morning|try before|until on|value has|version with|was between|was include|was not|was responsible|work is|you affected|you leave
19 # article|# automatic|# i|# your|account is|address amountwords|address article|affected from|affected that|ago-long year|and apology-present|and school|article cause-technical|article expose|article human|article see|attacker to|before tell|busy-traffic|by account|by person|card data|close day|come yesterday|discount has|discount of|do some|door close|email with|everyone know|file for|file subscribe|flower not|for because|for number-number|from know|from other|from week|from year|government article|gremlin has|had in|happen is|has affected|has apply|has choice|heshe health|human in|i article|in result|in version|it since|it was|mail-number address|missedskip|month export-report|newsletter weekday|night #|night to|night weekday|not for|not freeze|not know|of apply-submit|of vehicle-train|office is|on then|once same|one delay|our afternoon-evening|our manager|recall|responsible alone-together|responsible of|responsible own|same number-number|school was|security that|that enter|that to|therefore is|therefore to|think some|those change|those on|those those|to book|to download|to happen|was deliver|was speed-internet-article|we charge|we save|webinar you|week is|weekday in|where number-number|while-during system|would it|your must
-19 alone-together of|already our|article fair|article had|article regulator|article still|at has|at office|bank|booking article|but if|but was|can hasbeen|data member|delete article|do notify-auth|everyone weekday|expose from|first names|from two|has file|has include|i what|if cause-harm|if has|in account|in more|inside-outside from|is always|is any|is weekday|it on|last not|level-step-part article|lost you|maintenance cause-technical|measure that|meeting at|morning and|noevidence apparently|not alone-together|not form|not get|not maintenance|not show|number-number month|of ago-long|of want|one check|order before|person from|person in|phone phone|please those|read your|refund today|same price|see our|since yesterday|some it|start weekday|still article|student to|system #|system at|tell data|this not|this weekday|those automatic|version your|view thirdparty|voucher it|was news|website and|where|with courier|work from|write automatic|year has|you already|your bank
18 # can|# car|# customer|# heshe|# our|# staff|abundance on|ad|affected some|afternoon-evening to|ago-long day|and those|anyone thirdparty|apparently some|article access|article discount|article energy|article in|article notice|article reminder|article save|article speed-internet-article|ask has|attack|before we|but our|by anyone|by system|calendar to|can change|cause-technical notice|charge you|check you|collect you|courier-post|date right|deliver email|email of|family not|fee that|file of|file with|form of|from #|from maintenance|happen data|has right|has save|hasbeen export-report|hour what|in book|in community|in first|in news|in price|in voucher|in weekday|is staff|it human|it mistake|itmeans|keep we|leave your|let article|link of|list recipient|may access|mistake|mistake those|money everyone|month we|month website|month write|move in|names mrms|names not|new-one we|not twofactor|notice has|notice wrong|number-number other|of cause-technical|of medical-visit|of mistake|of start|old|on service|one cc|one it|or any|other names|our our|place of|plan you|put in|put your|recruit it|release #|sell article|send before|since until|some has|speed-internet-article article|speed-internet-article in|supplier to|survey that|system article|test we|that date|that our|they your|this condition-case|to number-number|to read|two|upload on|vehicle-train #|voucher that|was already|we post|we swap|we today|website do|when we|while-during maintenance|you order|you two|your get
-18 and everyone|and member|and personal|and short-few|and there-exists|and-also if|ask delete|benefit|can use|card is|card payment|cause-harm cause-technical|company in|day for|day on|delay not|deserve of|end on|everyone ask|everyone not|everyone our|explain|export-report you|fee for|for account|from copy|from do|from result|from therefore|has anyone|has level-step-part|has must|hour tell|i is|if get|if something|if you|in colour|inbox and|include email|include names|is get|leave open|not change|not of|not this|not where|not your|nothing otherwise|notify-auth and|notify-auth regulator|one new|our new|particle it|password your|photo to|please|point you|refund article|shame-joke|something is|sorry not|sorry on|sorry very|still your|supplier has|that cause-harm|that confirm|there-exists you|think you|this message|this there-exists|this would|until end|very we|very your|was delete|was fix|was use|we we|with what|without booking|you want|your digital|your read
17 # account|# file|address that|again it|again that|agent-admin has|ago-long of|and hour|and i|and let|and reference|any in|article about|article has|article newsletter|article then|at food|at placeholder|automatic month|because not|booking for|broken|button not|by thirdparty|can read|cause-technical booking|cause-technical system|condolence|confirm one|customer other|date hour|day before|different of|do game|do has|email #|email yesterday|empty|file everyone|file open|first has|from very|furniture|had for|has bad|has continue|has may|heshe has|heshe names|hour come|i do|i give|identity #|if names|if photo|in parcel|in phone|it email|it is|it must|it password|last|last week|leave in|link to|login article|manual and|mistake has|mistake human|mistake material-stuff|morning from|noaction article|not upload|number-number is|number-number you|of reset|of staff|of supplier|office you|on that|one cause-technical|only then|our file|our month|our night|our photo|paste-merge article|possible if|post article|problem|queue-wait for|recent week|security and|see #|see that|send morning|short-few|some #|some customer|support-agree you|system automatic|that breach|that link|that pasttime-had|thirdparty to|those your|to change|to group|to old|tool-machine and|use password|visit that|voucher we|was can|was everyone|was order|was with|we copy|we mail-number|we sport|weekday your|what order|win|without that|would to|write you|year recent|you had|you send|your furniture|your system|your with
-17 # inside-outside|and afternoon-evening|and place|and-also ask|and-also one|article easy|article recruit|article supplier|article year|at place|automatic our|by email|cause-technical broken|data it|early you|end not|end weekday|enough|everyone month|export-report and|food family|from collect|from measure|from plan|hasbeen place|heshe delete|heshe view|hour it|if article|if had|in therefore|is file|is full|is photo|is refund|is system|is today|key and|mail-number identity|mail-number not|mail-number your|month still|not it|not must|not our|not some|now|one two|our is|our plan|paste-merge in|person view|phone #|project has|promise-notus|refund from|return everyone|return your|school day|share that|soon in|sorry|start file|still check|still inside-outside|still we|system your|that happen|that want|there-exists nothing|to body|to we|we happen|we medical-visit|we send|what check|with #|with is|with letter|you deserve|you fair|your come|your like-as
-16 # open|affected data|agriculture of|already to|and article|and price|and start|apology-present to|article sea-nature|ask money|before to|cancel bill|click article|confirm what|data security|delete those|difference-amount #|do and|everyone bill|export-report our|farewell|for everyone|forgive it|get in|get you|happen not|has about|has click|hasbeen by|heshe not|if nothing|in everyone|in terms|is discount|is risk|is tell|it exit|it personal|it use|key we|learn our|learn you|lost article|manager|message and|more in|names at|not expose|not link|not number-number|notify-auth police|office #|one since|only has|our happen|our still|pass in|person of|phone has|phone message|police and|process of|refund morning|reminder that|reply this|return in|right in|school and|security your|some hour|soon|stand article|start day|student has|switch in|table from|table it|there-exists #|this season|this year|those it|to bank|to card|to leave|to regulator|travel of|was today|we love|weekday hour|with file|without price|would like-as|would we
16 about and|account #|affected you|article nobody|article request-right|article with|because human|because we|before our|body on|book in|booking our|catalogue|cause-technical|change you|come #|company already|connect-join|courier not|craft-material|data hasbeen|early article|email weekday|everyone of|export-report #|family was|file payroll|form|freeze your|give right|had on|has receipt|has sell|home for|i find|i from|in list|in return|invite to|is fix|is now|key not|last hour|leave|mail-number in|measure to|message if|mistake article|mistake it|mistake sorry|money #|money number-number|month our|more since|morning until|not again|not bill|not right|notice hasbeen|now come|on buy|on names|open first|our accept|our see|parcel|particle not|pass of|personal and|personal we|phone of|phone order|photo not|progress school|recent is|release it|responsible on|send with|short-few article|short-few you|stand in|still open|student in|subscribe you|that account|that leave|that upload|that while-during|then your|therefore and|therefore you|thirdparty article|thirdparty supplier|to while-during|travel has|two in|unusual to|voucher #|was cause-harm|we booking|we release|website website|weekday afternoon-evening|weekday our|with it|would come|you dear|you once|you transport-fare|your calendar|your has|your number-number
15 # one|# patient|# two|# we|alone-together from|and #|and pass|apparently|article bank|article our|article think|article weekend|attacker|backup|before if|big is|bill of|booking vehicle-train|breach happen|build|cause-technical has|cause-technical it|charge for|click button|click on|copy|current-status from|delete #|early|everyone person|everyone subscribe|experience|file number-number|first day|from file|go everyone|had access|had fix|had give|has download|hasbeen deliver|home was|hour is|i was|i wrong|in ago-long|in money|in morning|in what|is school|it apparently|keep and|letter #|like-as article|lost we|may your|month account|month automatic|morning hour|music #|must hasbeen|names reference|not feel-worry|not heshe|not therefore|number-number|of but|on calendar|one|one has|open|open your|other with|our release|our switch|our yesterday|password from|password to|payment #|payment two|photo at|price is|problem at|read|recent year|reminder in|reminder of|run in|see to|send|send automatic|speed-internet-article not|take wrong|then article|they not|this wrong|to maintenance|to use|today we|upload|upload it|was steal|we freeze|we leave|we responsible|we try|weekday has|without from|you about|you door|you photo
-15 already at|already in|and apply|and data|and heshe|and music|and show|and speed-internet-article|and story|apply and|article anyone|article apply|article do|article religion|article weekday|at charge|bank that|buy one|buy you|can was|car we|change on|company|complaint|confirm|delete message|email you|end month|everyone before|everyone other|everyone that|export-report that|fair|food to|forgive has|from those|had of|has religion|hasbeen is|heshe for|in country|in or|include voucher|is data|is must|is place|is since|is they|it notice|know one|link not|mail-number account|mail-number bank|manager usually|message without|month by|new-one to|next it|not fee|not see|number-number #|number-number year|of ack-listen|of cancel|of short-few|of table|only not|open door|or to|other is|other you|otherwise it|our come|password not|person hasbeen|photo that|prevent you|problem we|public not|reminder it|send photo|since today|some number-number|sorry without|staff it|that broken|that last|that refuse|that responsible|there-exists names|to level-step-part|to responsible|to they|try article|twice in|until to|very not|was deadline|was heshe|was names|we go|we names|we only|we particle|we see|weekday month|what had|when it|while-during this|with with|would in|write address|you lost|you return|you sign|your if|your voucher
-14 # by|# weekday|# with|again|again new|again new-one|always|and letter|and put|and today|and will|anyone tell|article at|article gift|ask it|ask to|bank we|before everyone|before not|buy|cannot article|cause-technical and|certain of|check everyone|close at|day hour|early it|employer|everyone for|for email|from button|give by|has everyone|has fall|has hasbeen|has without|i in|identity it|in group|in other|is apparently|is read|is think|it usually|live and|message is|month date|month while-during|more that|names show|news our|not money|not read|not use|not will|now and|now is|of amountwords|one very|our and-also|our had|our now|password mail-number|person it|personal|please you|point|print it|reply with|school weekday|see on|something to|sorry some|sorry you|start number-number|supplier is|terms is|that subscribe|that would|there-exists article|therefore can|therefore nobody|those has|to tool-machine|transport-fare to|use other|we come|where weekday|you check|you enjoy|you twice|your notice
14 # nobody|# religion|about is|about you|amountwords one|amountwords short-few|and do|and leave|article fall|article tell|article would|because|because problem|before before|big and|booking and|but your|can if|catalogue of|company article|confirm article|confirm date|date wrong|email before|energy and|everyone otherwise|experience-quality article|family number-number|find on|for #|from had|from refund|get day|get message|good and|group|guest|has attacker|has can|has new|has very|hasbeen in|history-archive your|if delete|if payroll|in fair|in receipt|in show|is lost|is more|it not|it parcel|it take|it view|it where|last day|like-as it|manual|market-income|message send|missedskip article|mistake in|money was|month article|month must|mrms and|night that|not ready|notice it|of energy|of receipt|of where|of write|one nobody|our company|our delete|our list|our print|parcel your|payroll was|print of|problem it|put phone|recent hour|see it|show that|sport article|sport in|staff your|tell not|tell you|that company|that in|then with|those of|to list|to unusual|to work|two at|very particle|was good|was it|was limited|was must|we survey|we that|webinar may|weekday until|what is|what on|where had|while-during do|with of|write in|wrong at|yesterday #|you cancel|your hour
-13 # or|about wrong|access we|access your|activity article|already take|and medical-visit|and save|apply is|because you|check what|come not|committed from|contact you|data use|day has|dear|delay of|do know|do we|enter your|everyone|everyone password|file at|fix article|fix of|free price|from door|give one|had problem|happen cause-technical|high-low|hour login|i with|is human|is parcel|is your|it amountwords|it body|it project|know|know you|mail-number article|maintenance article|message article|mistake was|must our|not cause-technical|not come|not mrms|not replace|not take|nothing other|of any|one big|one one|only with|outage at|person and|phone|please our|please your|record-detail your|reset your|return|right date|security|see photo|see we|send i|short-few we|sign in|sorry we|take it|test article|that from|that give|that less|that think|thing-relative|this hour|to morning|vehicle-train to|was article|we again|we trust|we until|where has|with money|would want|write our|wrong person|your two
13 # travel|about may|accident-inadvert|account include|activity of|affected not|already that|and first|and-also heshe|article backup|article invite|article typography|at speed-internet-article|buy our|come article|come that|compare not|complaint one|data has|day we|deliver with|do see|email automatic|email from|excited-fun|fee our|file send|find what|flaw article|from if|from right|get our|government from|had bad|happen|has nothing|has photo|has run|i on|i take|in and|inbox|it wrong|keep our|know that|law|like-as heshe|measure data|mistake hasbeen|month if|month lost|month one|month your|more of|more thanwise|new-one before|night month|not|nothing more|notice before|of guest|once once|one other|order on|our booking|our collect|our know|our staff|our version|password that|place|placeholder to|possible view|price on|put hasbeen|receipt #|security we|show #|show one|since hasbeen|sorry from|subscribe enter|system we|take|take day|thank has|thanwise of|that family|that very|that your|they view|thirdparty has|this like-as|this to|those before|tomorrow #|two has|vehicle-train one|was is|was refuse|was short-few|we upload|we without|weekday number-number|yesterday our|you while-during|your personal
-12 about one|address has|address not|already happen|article hasbeen|article month|at-disposal|automatic night|because hasbeen|because system|before view|but know|change cause-technical|close to|company it|confirm that|correction in|deliver everyone|deserve you|email in|everyone automatic|family from|find at|for anyone|forgive to|from heshe|from sport|from was|get view|had one|has at|has i|has order|hasbeen send|heshe one|hour and|hour hour|human our|if not|if your|in button|in cause-technical|in number-number|in usually|include heshe|include on|is change|is charge|is release|is something|it risk|it two|it with|like-as of|like-as that|mistake one|month before|not level-step-part|not never|now article|of afternoon-evening|of certificate|on bill|on number-number|on to|one and-also|one everyone|one year|other in|our free|same|same is|security article|some use|start since|subscribe not|suggest|take discount|tell in|that amountwords|that right|that thanwise|think cause-harm|to deliver|view one|was pass|we free|we prevent|we support-agree|website is|website that|will in|will is|write it|write those|wrong sorry|you and
12 and community|and human|and is|and mistake|and take|and we|animal|article emergency|article explain|article overdue|at #|because i|because to|big #|by our|calendar from|can not|can view|cancel from|cause-technical to|come morning|copy names|department from|encrypt|family day|fee #|food we|from community|from guest|from then|go and|gremlin|had our|had you|has music|has payment|i attachment|i see|in thirdparty|invite has|is in|lost at|month collect|month you|morning not|mrms order|news|not before|notice one|number-number not|number-number on|of old|of was|once|one of|oops|order|order has|our copy|our if|our measure|our wrong|payment everyone|payment twice|problem has|receipt|see article|send yesterday|speed-internet-article|speed-internet-article payment|steal in|still come|subscribe|subscribe your|switch|terms|thanwise hour|that maintenance|that parcel|think is|to lawyer|transport-fare article|transport-fare we|travel and|trust in|trust we|unknown|usually article|view anyone|with notice|without confirm|without notice|wrong write|yesterday hour|you anyone|you for|you include|you open|your night|your old|your to|your use
-11 # delete|agriculture|and notice|and password|and some|and-also article|article animal|article bring|article close|article day|article now|article pasttime-had|article sale|article something|article there-exists|by before|can again|can with|customer|fair that|find #|for some|front-back|get access|give for|has system|has win|hour only|i phone|in tool-machine|include your|is booking|is by|is everyone|it if|it in|it sign|letter one|like-as know|manager of|member that|month like-as|must that|not email|not in|not names|not notify-auth|not person|not that|not weekday|of attacker|of sale|of sport|on same|one weekday|one without|other number-number|our support-agree|our will|parcel email|payment for|person #|personal not|place that|possible your|progress|return article|right not|same you|send we|sorry there-exists|start at|that because|that missedskip|they it|they that|those affected|those and|to cancel|to weekday|try to|understand|version short-few|was inside-outside|we speed-internet-article|we understand|what come|write return|you good|you happen|you love|your credit|your recent
11 # you|activity #|adverb-ind of|and not|and website|article maintenance|article print|because has|broken that|button from|by #|can therefore|cause-harm by|cause-technical we|come|current-status of|do check|do number-number|export-report show|feature|file ask|freeze those|from can|happen one|happen was|i contact|identity password|in|in of|is print|it do|it would|link|may has|medical-visit move|member in|money we|month payroll|month show|month view|morning you|names full|names is|not hour|of very|one not|open number-number|our number-number|our payment|parcel we|payment on|process|put website|recent|send of|since come|size #|still afternoon-evening|that build|that collect|that find|that phone|therefore afternoon-evening|they you|thirdparty|this until|those may|today morning|value|was for|we before|we bring|we very|website|with card|yesterday tell|you deliver|your deliver|your i|your wrong
10 # sport|accept of|account hasbeen|and already|and payroll|ask get|ask sorry|automatic before|book|book not|calendar of|card you|cause-technical in|cause-technical new-one|click|click not|come by|consequence|damaged|data not|delete your|deliver to|download from|find those|first our|first was|from already|get yesterday|go|go to|had we|heshe still|high-low article|ignore|in afternoon-evening|it own|it think|it without|letter is|message yesterday|morning this|move|not new-one|of anyone|of reminder|of replace|on old|one test|one twice|open #|our|our office|our test|our today|our travel|our voucher|our you|password at|payment until|payment we|personal your|recall #|refund your|screen|short-few and|soon and|start has|story|that i|that list|this it|those everyone|to mail-number|typography|user|vacation|voucher from|we mistake|we your|write from|your and|your on|your was
-10 and like-as|and may|answercall|article cc|article early|article morning|article therefore|automatic afternoon-evening|backup it|before in|by|difference-amount|everyone file|everyone hasbeen|file old|for they|from certificate|from today|go on|happen what|has cause-technical|has happen|has limited|has view|inbox email|is our|is right|it sale|like-as from|like-as we|manager community|may view|money from|money more|month in|motive-circumstance|noneed|not if|not protect-take-care|on those|one vehicle-train|only email|only number-number|order at|payroll and|personal in|prevent that|price weekday|sale weekday|security one|sign|some we|that thirdparty|there-exists is|travel our|was view|we end|we password|weekday #|with identity|with not|write wrong
-9 account those|agriculture article|and can|and home|and with|article company|article lawyer|at number-number|but it|charge is|close article|company energy|credit was|day is|delay has|delete in|everyone on|food food|for heshe|for what|from ask|from news|has buy|hour on|if there-exists|it apply|not apparently|not invite|not otherwise|nothing data|of deliver|of i|of two|one on|one phone|only two|other article|our responsible|particle article|person at|show website|sorry one|swap and|that not|that nothing|this without|those names|to affected|to on|transport-fare has|vehicle-train we|what|what must|would is|wrong your|you measure|your speed-internet-article
9 account while-during|amountwords of|and for|article choice|article same|article test|article usually|article was|between #|big our|body is|booking|by week|calendar|cause-harm|certificate|data include|do payment|fall in|first once|for meeting|freeze|from once|funny and|had it|has booking|has those|i your|in night|in place|include you|is go|it alone-together|it responsible|last is|like-as must|month ask|month cancel|names you|night you|not still|notice those|only one|our courier|our price|phone not|right one|see address|share|show everyone|still night|that morning|that take|they to|this go|this human|this of|those i|to near-far|to table|to website|was at|we photo|website payment|weekday article|weekend|win #|write not|you get|you our|you with|your file
8 about not|and never|article tax|before your|bill|by order|data your|day our|for travel|give booking|good it|happen this|has take|i heshe|in copy|mistake we|not i|outage|show|some|subscribe names|that system|that version|those person|to team|was open|we from|website from|year identity|you maintenance
-8 address email|address in|article return|between it|change in|come office|discount weekday|do of|email address|family on|file was|file while-during|from now|get not|hour of|in any|is on|login in|login your|near-far|near-far article|not day|not we|nothing in|of come|other and|our fix|show your|sorry to|then #|this cause-technical|this number-number|those you|was because|was very|weekday at|weekday with|without we|wrong maintenance
7 account in|activity you|and voucher|article guest|article teacher|cause-technical was|fall|from until|i has|if more|in current-status|in our|mail-number of|medical-visit|month hasbeen|new article|of confirm|person see|request-right|there-exists has|thirdparty thirdparty|those mistake|use identity|was give|was password|we forgive|we own|we reply|we some|weekday from|work we|wrong right|your possible
-7 article post|article search|cause-technical supplier|deliver in|end we|from everyone|full is|heshe #|if it|if staff|include address|is can|is sale|is security|is to|like-as like-as|must change|not big|not find|not think|on first|our expert|phone before|phone to|possible see|recruit|sorry that|that check|that staff|understand that|while-during is
-6 accept to|admit|article hour|in day|inbox was|include not|is do|it cause-harm|not inconvenience|not responsible|on mistake|other has|send file|that read|website at|you company
6 already and|already payment|and find|and only|and very|article pass|but has|by courier|can start|cause-technical about|choice from|condition-case article|easy|from phone|give know|in give|it read|not contact|of affected|our very|start until|still and|system our|tool-machine|why has|you stop|you was
5 afternoon-evening #|article give|broken on|cause-technical our|collect and|forgive this|from transport-fare|it good|like-as and|more article|not refund|read our|system to|test before|that photo|this from|was start|what of|where for|without if|without not|you view
-5 article sell|broken article|has soon|in health-wellness|login-devices in|may see|not payment|on hour|only on|point your|queue-wait has|some limited|switch it|system those|tell heshe|version article|was end|we is|we think|while-during from|your first
4 article weather|bad article|between this|change from|for still|hot-cold|include|night|of type|one file|our and|our build|run|to more|to our|version not
-4 first date|heshe and|heshe number-number|key on|not affected|number-number family|that it
3 and charge|family in|forgive our|has change|it contain|month at
-3 approve to|meeting #
-2 # hour|has heshe
2 # on|and mail-number|calendar we|data is|dear person|i ask|responsible to
-1 and-also not
1 fix #|has other|hasbeen article|some your|this i|to and-also|we investment
`,
  evasion: `
79 accident-inadvert
68 supplier
67 attack
57 our supplier
53 because
52 broken
50 one broken
49 was release
48 mistake
45 article share|hasbeen wrong
44 bad
43 flaw|to outage
41 automatic that|in current-status|mistake material-stuff|origin
39 because to|experience|was find
-39 charge hasbeen
38 at supplier|courier not|forced-circumst|is cause-technical|not person|responsible to|still open
37 affected of|unusual
36 article unusual|article utility-term|charge month|consequence of|do go|inside-outside our|mistake in|new-one not|to file|was while-during
35 article process|door is|flower in|in give|of supplier|responsible article|was can|was use
-34 data limited
34 problem cause-technical|staff article|thirdparty
33 article had|busy-traffic|cause-harm|everyone one|one flaw|our company|outage of|process|responsible|result of|was accident-inadvert|was news
-33 some has
32 # apparently|article charge-phone|cause-technical|expose article|in between|in team|notice that|system we|that password|those automatic|to group|to patient|website not|you list
31 article company|article gremlin|delay in|fair that|it own|mistake at|office was|one supplier|responsible about|that return
-31 has by|inbox of
30 and some|assign|before before|courier|file therefore|hour because|is only|new website|not deliver|not invite|of fix|origin from|parcel was|same you|your subscribe
-30 to think|while-during while-during
29 article not|do of|flaw article|from company|has bad|important|include mistake|is staff|like-as some|morning weekday|not depend|of check|one mistake|our that|placeholder from|recent of|supplier cause-technical|supplier service|those by|to department|while-during maintenance|wrong hour
-29 month thirdparty
-28 already by|and those|because we|date wrong|is affected|post and|was our|will
28 and apply|bank has|because cause-technical|everyone only|forced-circumst our|happen|hasbeen find|is happen|not our|not work|of attack|of had|of maintenance|one has|one problem|possible article|reminder it|share|stock|system has|thanwise to|thirdparty we|to letter|to one|turnsout|wrong|you automatic
27 # because|apparently to|ask is|compare of|discount month|employer|forced-circumst forced-circumst|happen mistake|has find|heshe i|in mistake|is inconvenience|list it|login-devices in|missedskip|print-label|put your|system|system email|system was|that supplier|vacation|with with|yesterday not
-27 month attacker|names email|or|this wrong|those mistake|was outage|what happen
26 access other|admit article|and one|article broken|article has|article lawyer|article missedskip|article problem|article weekday|become|breach happen|catalogue|cause-technical has|certain|click on|exit article|fall article|has consequence|has day|hasbeen|in country|in first|in phone|in place|mistake person|nobody our|not committed|of has|of news|on some|one wrong|supplier that|system send|to find|to some|wrong in|you login
-26 choice wrong|hasbeen we|invite to|was because
25 anyone our|automatic it|bank was|broken has|cause-harm article|cause-technical supplier|change of|difficult|file send|for at|has delay|has with|has work|hasbeen address|identity has|is leave|keep from|know since|month happen|morning before|not hour|not is|notify-auth that|other article|paste-merge|subscribe has|take of|that broken|thirdparty thirdparty|this would|to put|understand|was address|wrong was|yesterday tell
-25 article still|article yesterday|data customer|not affected|one easy|was between
24 article know|article send|calendar it|change from|change our|courier has|date from|day religion|delay|family include|forced-circumst we|from if|go with|had and|has let|human|it manager|mail-number was|maintenance not|mistake cause-technical|month was|notice for|place has|risk in|same is|some from|supplier supplier|supplier to|system not|that and-also|that close|this until|to new-one|utility-term|want that|we what|year was|your thanwise
-24 at not|from measure|i|if thirdparty|in condition-case|mistake not|one by|open article|responsible own|with one
23 affected your|article busy-traffic|article human|because not|broken article|can happen|change hour|click not|energy to|experience article|game from|happen article|has affected|has attacker|has list|has those|is but|it notice|learn article|maintenance|not read|notice this|one unusual|our newsletter|point those|sorry we|that system|use that|with not|wrong has
-23 already know|because it|expose from|had bad|has difficult|has fix|is know|next|not encrypt|not that|one date|our post|possible has|steal|was right
22 about-approx month|article save|article was|automatic|because one|because problem|between|check not|company supplier|date month|day recent|depend to|forced-circumst from|get automatic|get not|hacked-public|happen it|has swap|hasbeen by|hasneed-follow one|in last|insurance to|is subscribe|login-devices|month for|not from|not want|notice in|of apply|of first|old is|one of|origin article|price it|run|send file|send from|system bill|to certificate|to new|to origin|use password|was hasbeen|was still|with address|with that|without notice|wrong from|wrong without
-22 article government|laptop article|not wrong|now|our build|reply our|see article|some hasbeen|system #
-21 #|encrypt|expert in|file view|for weekday|from inside-outside|has hasbeen|if file|key article|month export-report|move system|not change|on therefore|other was|phone article|short-few in|some not|those month|to system|was broken|you office
21 about|ago-long that|already notice|and possible|and start|ask this|booking that|by our|cause-harm by|choice to|committed we|company|do what|experience-quality article|fall|from booking|from by|from had|from maintenance|had hasbeen|has check|has click|has close|has happen|if and|in good|inbox that|is go|is start|it check|like-as pasttime-had|may this|month email|news article|of may|of staff|on about-approx|or about-approx|outage in|protect-take-care|receipt has|responsible on|same with|see that|show|swap|system thirdparty|system to|there-exists inconvenience|there-exists mistake|this before|to before|was|was that|was with|website website|weekday those|wrong one|your hour|your where
20 apparently in|apply you|article automatic|article until|by where|check article|company to|deliver with|fee of|find at|from staff|give of|happen while-during|has hasneed-follow|human in|if some|in voucher|invite not|is tell|it account|it if|like-as this|list was|lost|mail-number before|measure of|mistake human|mistake system|not everyone|not exit|not only|notice from|on public|on usually|one cause-technical|one webinar|only #|otherwise in|queue-wait you|recall|sale not|send #|some it|survey that|system your|that fix|there-exists|thirdparty not|thirdparty our|to website|unusual to|was cancel|website
-20 article month|card|cause-technical what|data personal|data special|flower not|from address|from number-number|has level-step-part|is our|may access|month anyone|names mail-number|new system|nothing|nothing has|regulator|that was|view by|was #|was and-also|was i|we mistake|website one|weekday we
19 about-approx #|accident-inadvert to|and include|article employer|article system|at letter|attacker that|can when|cause-technical at|cause-technical to|compare|date is|emergency|expert has|feel-worry is|from forced-circumst|from queue-wait|furniture from|good of|had ask|had was|happen because|has game|has put|has run|heshe read|human mistake|if health|in limited|is fee|is with|it cancel|last already|like-as|link from|login has|month day|number-number not|of mistake|office not|password that|recent already|responsible and|responsible has|return automatic|send only|staff|still start|supplier we|terms|thirdparty supplier|to delay|tool-machine has|very of|we and-also|we cause-technical|we fair|we hasbeen|webinar is|while-during|while-during of|wrong hasbeen|you hour|you notify-auth
-19 and process|anyone not|article laptop|article mrms|article public|article queue-wait|at cause-technical|at on|bank in|because you|big of|bill is|booking #|by person|day and|doctor|i article|in vacation|is this|is we|know some|maintenance system|month website|mrms|not data|not you|own and|short-few not|some data|that email|those was|visit|was delay|we human|what was|would must
-18 # attacker|# we|and email|and send|article day|article easy|article i|article limited|booking is|by anyone|clothes|continue|data member|file names|from country|get by|history-archive|in those|is other|is where|know it|let article|limited of|lost to|mail-number not|not include|not nothing|number-number|of own|one automatic|open from|police|reply to|stay-calm|then is|those had|to religion|to wrong|until|was access|was limited|we missedskip|what do|would because
18 # but|# now|ad|and expert|and work|and-also if|and-also not|article backup|article between|article newsletter|article old|article print|article sale|article supplier|because of|broken in|but was|can by|catalogue of|condition-case|data get|data thanwise|email article|flaw in|for because|from end|from hasbeen|from investment|from send|get in|happen in|has leave|has meeting|has staff|hasbeen expose|heshe from|in alone-together|in trust|is full|is level-step-part|letter #|missedskip article|names has|new not|not hasneed-follow|not in|notice since|notice what|of booking|of tell|our button|our check|prevent|price was|receipt month|service to|some your|supplier may|tell if|terms article|thanwise|that check|that price|there-exists data|this deadline|those #|to agent-admin|very in|was human|was to|with wrong|wrong person
17 account while-during|ago-long in|already deliver|and phone|article attack|article catalogue|article explain|article see|at bank|before end|bill by|book article|booking weekday|can with|cause-technical without|change you|charge-phone|company other|date #|delete your|discount money|energy not|forced-circumst about|from has|gremlin|has has|hasneed-follow article|in calendar|is to|it what|keep version|maintenance article|mistake from|money on|month because|month last|names you|night is|notify-auth your|of activity|of by|of of|of on|one learn|only from|parcel in|particle article|plan #|problem article|recall from|regret|regret article|responsible is|send again|supplier it|team phone|that new-one|that share|to delete|twice|twice you|use not|user|vehicle-train hour|waste|we admit|write in|write money|your month|your now
-17 apparently our|apparently you|article something|article user|because our|everyone from|family has|farewell|has read|has right|heshe is|in inbox|is now|is use|is usually|it include|like-as one|login from|manager|not what|old to|only some|password not|phone that|something in|still of|that money|that you|then that|this we|to responsible|understand those|until weekday|was number-number|we at|we write|while-during number-number
16 # may|article weather|because article|by article|cause-harm to|check file|company we|compare article|confirm date|data use|deadline to|energy #|file login|for one|from at|from mistake|guest article|had our|happen at|happen by|has give|has inconvenience|has outage|hour that|hour until|in plan|in receipt|in vehicle-train|is result|it email|it place|let we|missedskip from|month deliver|month it|not notice|not staff|not we|of is|of phone|office that|old of|only hour|other right|our by|our terms|own|person view|person was|plan in|please it|please this|reference to|risk is|science|share with|something not|something this|stop you|supplier of|survey in|take wrong|tax-law-letter article|tell has|that anyone|that company|that use|therefore some|thirdparty and|those send|to home|to of|to two|usually article|very it|voucher has|was include|we hope|what of|your come
-16 account was|afternoon-evening|article because|article good|article own|article survey|attacker copy|booking may|delete article|do check|first article|give to|haha|has cc|has receipt|is condition-case|is names|is own|nobody has|not this|one laptop|one list|one that|only not|our measure|read article|release it|resume-open|right we|stock of|this our|this right|we had|we in|we post|we put|weekday #|weekday wrong
-15 # person|account is|article photo|at of|bad article|can become|card not|compensate|date it|deliver has|email this|end #|everyone that|export-report|from know|from want|get notice|hasbeen open|health|health to|is and-also|is wrong|mistake one|month we|move article|not one|not show|of want|officer-dpo|one website|only article|our automatic|our list|our upload|personal|right of|sea-nature|sell|speed-internet-article that|start|that more|this only|to version|was deadline|was some|was view|we delay|we exit|we maintenance|we our|we print|weekday hour|while-during in|you agent-admin
15 agent-admin has|already happen|and and-also|and order|article cc|article energy|article feel-worry|article week|benefit|can give|cannot get|cause-technical of|cause-technical version|click|come and|energy from|first hour|first level-step-part|from energy|from it|from supplier|get wrong|go and|go by|go exit|happen our|has apply|hour was|in fix|in level-step-part|in they|invite|is address|is by|it is|it know|know is|laptop our|may come|message about|not then|of in|of mail-number|of names|of thirdparty|open number-number|our bank|our only|our travel|outage|overdue to|particle|please those|recent|refund your|release in|since has|that think|this webinar|those because|to feel-worry|to lost|to project|travel #|travel was|was by|we with|with in|your give
-14 # our|account in|address from|and-also can|approve article|article hour|article without|before to|breach data|cause-harm we|charge to|data can|delay month|end article|everyone|go where|hasbeen at|health in|hear|letter not|morning it|morning month|not inconvenience|notice data|of week|our must|our our|our team|our while-during|parcel article|rubbish|send once|send we|show from|sorry about|thirdparty is|this once|those may|to get|voice|we upload|with two
14 # your|access by|ack-listen from|and there-exists|and-also|article ago-long|article assign|article exit|article list|article version|asfor|at one|build article|by|company our|company that|deliver|depend|difference-amount|end|explain|extend|family we|file while-during|from before|from right|give other|has agriculture|hasbeen home|hasbeen that|hasbeen those|is get|is particle|is point|is still|it about|it invite|it that|laptop|lost from|may not|mistake is|month recent|names and-also|night has|not and-also|not right|of one|on that|one breach|origin of|password at|please that|print|recall article|reply of|return to|see those|since and|something|something those|sport is|swap and|to health|to notify-auth|today article|we has|where hasbeen|while-during usually|why has|without right|wrong at
13 # for|about with|abundance|and about|and furniture|and short-few|and show|any is|anyone of|article click|article courier|article origin|assign to|at charge|automatic before|bank to|because wrong|broken cause-technical|change your|data not|data since|early|end that|end we|extend article|fair|from payment|full card|gremlin has|in without|inside-outside we|is human|law|limited|lost article|lost of|mistake it|month not|month then|month your|must that|not think|notice those|of delay|of notice|on year|one is|one typography|open day|our|our expert|our front-back|our what|post not|reminder that|right this|risk|stock from|support-agree|swap in|system article|team from|team has|that choice|that everyone|then we|think some|to agriculture|to has|to limited|to subscribe|view in|webinar not|website of|win of|wrong to|you while-during|you would|your service
-13 account may|account not|and use|article regulator|attacker in|because had|cannot article|damaged|deliver by|end it|from courier|hasbeen version|how article|identity|if|in other|is date|is discount|leave our|login-devices not|maintenance cause-technical|may was|month #|not article|not payment|nothing data|of file|one hour|our deliver|our mistake|our on|sell article|share article|that booking|that thirdparty|those you|to own|to read|to today|to very|tomorrow|we enter|we find|we read|we something|weekday month|you can|your access
-12 # #|# on|article only|can therefore|committee|company regulator|food|has booking|hasbeen notice|in website|it nothing|list in|mistake that|notice breach|one article|open #|parcel on|person thirdparty|send our|system while-during|to courier|to names|was must|we change|we deliver|we of|we prevent|weekday to|write|you has
12 affected it|and go|any and|anyone that|article discount|booking day|broken that|can do|charge money|colour and|committed|compare #|consequence article|copy data|customer may|delay from|everyone on|file|flaw cause-technical|from wrong|get and|hasbeen deliver|i know|in travel|inconvenience is|is extend|is first|is responsible|it exit|it give|keep we|last we|like-as know|like-as not|material-stuff|may article|month bill|month cause-harm|notify-auth|of like-as|of month|order your|outage is|religion from|replace in|result|show to|still view|team our|team we|there-exists in|to to|two file|version not|was they|we where|what we|write hasbeen|you apparently|you that|you write
11 afternoon-evening is|and may|article calendar|article email|article forced-circumst|big is|broken on|calendar|cause-technical broken|clean|confirm mail-number|copy list|deadline|family our|file still|find to|from old|full our|full we|in wrong|is risk|it lost|know has|less|list names|lost we|may notice|month is|night|not collect|of buy|of hasbeen|of how|of morning|on i|our email|our renew|please on|please you|problem|read and|responsible of|special to|staff that|that because|that keep|this about|this of|those data|to from|we extend|what can|you own|you sincere|your ask
-11 article reader|at company|cause-technical not|colour|data payment|get with|hello|in school|month copy|of amountwords|of learn|our calendar|progress|test|that cannot|then one|this email|those has|to soon|view #
-10 address not|free|from week|is take|music|not anyone|not must|not password|of this|on is|on one|one level-step-part|our change|pasttime-had to|sorry that|was everyone|win
10 affected from|and of|at file|backup article|booking|breach|can tell|community not|company of|data breach|email our|get|go it|has photo|has usually|hasneed-follow has|if more|in and|in supplier|it must|lost your|mail-number in|message yesterday|night article|price those|print article|refuse|refuse article|service has|system is|this from|this speed-internet-article|those not|to like-as|was leave|was not|was password|we broken|we by|we only|website payment|weekday is|what hour|win from|you give|your file
9 ack-listen of|article sell|at body|by staff|by two|data from|deliver in|discount|fall in|from front-back|front-back that|has short-few|hour on|in show|in system|is|is then|it read|money from|not can|nothing feel-worry|of investment|on weekday|one speed-internet-article|order you|overdue article|read our|release|supplier our|supplier system|that own|there-exists not|to last|typography|weekday that|yesterday|you of|your notice
-9 apparently if|attacker article|company energy|do this|feel-worry this|had put|has number-number|human change|on afternoon-evening|school|take file|we those|week that|you cause-technical
8 article agent-admin|at that|broken our|cause-technical on|date|delay of|for nothing|for while-during|from condition-case|has mistake|has possible|is system|limited account|never article|not for|of contact|only email|same|since hasbeen|thank article|think you|use|very short-few|was very|we and|weekday night
-8 but not|file to|had that|insurance|letter in|not mail-number|particle it|some article
-7 # do|has account|one leave|one not|our to|soon|this at
7 # had|contact article|everyone hour|for about|from heshe|is for|it cause-harm|mistake on|month article|month go|names your|notify-auth what|on what|security on|something is|that cause-technical|to problem|twofactor|where was|write it|you because|you maintenance
-6 anyone article|has measure|is about|is not|other not|something happen|that let|this happen|today
6 article regret|article renew|article same|charge from|current-status|it list|last|those|was stock|you what|your is
-5 access has
5 article maintenance|can we|is home|it you|of confirm|problem of|something and|without
-4 account hasbeen|in this|our gremlin
4 against|full|inbox is|one short-few|still without
3 and your|is some|of hour|that bank|was what|wrong right
2 at|expert and|thanwise and|weekday and
1 article and|from open|one happen|risk it
`,
  remedy: `
52 is weekday
51 tomorrow|we contain
44 wrong it
43 already send|correction
40 article guide|car we|not more|price
39 official
38 in any|school weekday
-38 read and
37 do in|find article|free|money has|please|this with|vehicle-train we
36 article refuse|give number-number|subscribe everyone
35 article please|attachment|breach article|can check|delay from|has hasbeen|is place|next in|not contain
-35 at and|free #|year #
34 activity in|come early|number-number day|police to|we end|your price
-34 morning we|our release|reply everyone
33 article refund|at security|delete photo|on before|same place|they it|this day|your notify-auth
-33 bring one|we not
32 # same|compensate|difference-amount|family before|heshe where|is while-during|since morning|take #|to same|today|will
-32 affected you|from delete|names full|to new|weekday tell
-31 and money|it feature|recipient already|subscribe on|then that|we keep
31 apply-submit to|before view|buy before|delay and|everyone login-devices|extend|fee|prevent that|refund|regulator on|with courier|without of
30 add|can in|end on|first number-number|it good|not affected|of cancel|on in|one two|recall article|repeat article|this usually|very your|your reply
-30 version before|view #
-29 # #|cancel your|fee our|file article|hello|replace speed-internet-article
29 activity and|booking is|can those|close at|confirm to|day it|file still|has keep|i and|is recent|next|not use|on like-as|order at|our on|prevent article|right|subscribe webinar|support-agree is|therefore those|where in|will contact|you mail-number|your is
28 # like-as|# with|and visit|card to|contain password|data office|early early|good article|has file|hasbeen one|if again|if for|it in|month contain|must contact|number-number meeting|only i|personal and|personal article|return everyone|that message|upload to|was everyone|year everyone
-28 # vehicle-train|and old|file number-number|ignore message|know|leave your|member has|month include|of payment|reply we|website or|weekday you|where you
27 and put|article bank|article parcel|before any|change system|compare with|everyone was|from list|hour today|if account|it payroll|it subscribe|keep #|new-one|night in|nobody still|notice and|or it|or we|phone by|phone everyone|phone hasbeen|service at|since weekday|still possible|two it|vehicle-train you|we payment|with letter|you food
-27 and webinar|contact soon|everyone otherwise|for at-disposal|is still|mail-number card|month return|nobody article|not was|payment by|photo those|reset speed-internet-article|that possible|tool-machine in|we notify-auth|your vehicle-train
26 # apply|access those|and release|and travel|and where|article colour|article take|article will|can when|courier to|credit|do at|encrypt article|from renew|has compare|has form|has recall|has website|health article|in account|is give|is police|it delete|it office|it take|link right|mistake short-few|new with|noneed|now hour|one everyone|only one|sign|student has|those one|to export-report|to keep|to morning|want change
-26 # we|already everyone|and close|bill #|file our|identity and|if can|in first|month money|on may|on new|one order|phone #|please reply|today article|two month|we had|website you
-25 account not|by inside-outside|choice we|contact #|difference-amount you|early and|fee we|from at|is regulator|it with|month must|new article|next with|notify-auth you|now go|of project|person before|person has|reset article|thanwise of|to replace|today our|we put|what article|your find|your tell
25 again|again hour|agent-admin and|article between|article other|can delete|food in|from copy|get other|has already|if|if other|in free|invite to|is health|it by|it then|key on|link is|next from|nobody and|of message|on while-during|only article|or send|otherwise weekday|parcel we|pass in|photo from|please those|print-label|replace we|sea-nature article|service and|show this|sign article|start since|that want|this week|tomorrow morning|version that|was number-number|while-during day|with food|work now|you transport-fare|your only|your return
24 # only|always article|article leak|article medical-visit|article sign|choice|compare|delay month|from about|has hot-cold|i tell|in order|keep|know in|letter in|mail-number before|not i|not weekday|nothing measure|number-number date|number-number it|one only|or weekday|our take|phone soon|please ignore|prevent not|promise-notus is|refund it|refund today|regulator #|resume-open|share that|speed-internet-article has|staff data|take at|that approve|that i|that lost|that wrong|that yesterday|this system|to card|to department|to upload|we come|without ask|your sport
-24 address and|article alone-together|automatic our|contact your|email has|fraud|from contact|has notice|has win|i get|in fair|in in|include your|key not|list it|one voucher|other article|please do|security since|send not|something|staff is|subscribe in
23 # replace|add #|apply voucher|article search|article where|booking #|bring to|cancel|cause-technical hasbeen|correction in|day those|everyone by|everyone night|everyone on|everyone phone|everyone return|everyone your|find attachment|food you|i write|if family|inside-outside cause-technical|is good|it from|it old|it price|it soon|list of|money was|must in|not upload|nothing|now not|number-number from|of change|of monitor|once and|one courier|payment month|place weekday|price we|quota-membership of|read #|renew to|reply with|right it|send we|survey is|that go|they to|trust article|want not|we take|win is|with health|you at-disposal|your our
-23 ask bank|by one|come yesterday|day before|delete it|doctor in|has inside-outside|has tell|in message|letter was|manager|month then|not link|not show|of win|password change|recall #|regulator is|same that|send number-number|then in|those to|to community|to you|was we|website hour|website that|weekday was|will reply|yesterday has
22 # keep|# still|# will|afternoon-evening in|already for|article apply-submit|article fix|article pasttime-had|article release|article right|ask what|backup it|because of|close to|day in|everyone before|everyone version|explain|export-report and|feature of|find from|freeze with|give is|go exit|go front-back|guide|help of|hour notice|if change|in check|is apply-submit|is put|is usually|it change|it will|leave|mail-number file|mrms become|must #|must to|must your|noaction|noise|not delay|not from|not measure|of patient|open from|or this|our inbox|passenger-seat|payment for|payroll it|prevent those|put #|queue-wait has|repeat|start hour|suggest you|table before|that subscribe|those now|to check|to will|twofactor on|want one|will on|you choice|your card
-22 account everyone|address from|and ago-long|and mail-number|certain|confirm by|contain cause-technical|day your|deadline not|early that|everyone cancel|freeze and|had|hope|in write|is anyone|money your|names address|new-one to|of for|of like-as|reply i|reset and|result health|short-few on|sport and|there-exists of|they and|trust|voice|was you|we return|what date|year
21 accept to|already one|already outage|amountwords|and system|and-also phone|apply|approve to|article build|article first|article inside-outside|article lawyer|article twice|article vehicle-train|article while-during|bank your|before article|can return|collect your|date for|deadline|deadline article|door from|fall article|family has|from any|from front-back|from subscribe|health not|heshe leave|if cause-harm|level-step-part article|list and|manager on|measure in|night is|not #|not must|not write|nothing it|notice not|notify-auth company|now everyone|number-number family|of new|office you|our access|our come|our phone|phone our|price travel|promise-notus it|refund full|refund price|send is|since two|soon article|tell data|that delete|they can|this our|to hour|travel with|try|we photo|we responsible|website already|with email|with file|would is|you free|you letter|you noaction|you still|you what|your front-back|your plan
-21 address of|again automatic|and return|article check|car in|choice refund|collect that|confirm article|courier not|customer to|day we|email from|experience-quality|flaw article|guest is|has include|has start|i is|i reply|is more|is phone|letter you|link of|measure must|morning hour|not and-also|not encrypt|notice since|now hasneed-follow|now open|of email|of keep|on everyone|one charge|one read|only we|open again|order for|outage energy|progress|read everyone|regulator of|same to|student in|switch discount|thanwise from|there-exists one|tradition|want of|want want|way is|we stop|write your|you afternoon-evening|your hour|your refund
20 accept email|account other|already deliver|already on|and expert|and fee|ask again|ask is|at already|at bank|at collect|attachment this|bank before|bank more|bill not|booking and|booking by|bring|can replace|check everyone|check has|close in|come until|company article|company that|date hour|deliver to|difference-amount #|everyone food|fee delay|for mrms|from calendar|from high-low|from yesterday|hasbeen home|hasbeen you|hour hour|i two|identity that|in before|in door|in health-wellness|in project|in queue-wait|is already|it committed|it door|it while-during|keep this|know of|may #|month everyone|must you|names that|new is|not front-back|not number-number|not you|now at|now in|of and-also|of number-number|of school|on account|on some|one day|one expert|only is|order before|order that|other from|our compensate|pass #|payment you|please your|post to|project it|sale from|same hour|since hour|start everyone|still like-as|subscribe not|system now|that recent|that refuse|that responsible|therefore not|think in|thirdparty check|those and-also|those date|to cancel|to deliver|today afternoon-evening|transport-fare not|view to|voucher #|what then|while-during those|will in|write those|you payment
-20 access from|afternoon-evening #|afternoon-evening those|amountwords we|and amountwords|and now|and phone|and survey|any hour|apply-submit and|article button|ask article|ask car|ask in|automatic has|book we|but not|bye|can only|choice again|come and|come we|confirm in|door close|file day|file month|food that|from for|hasbeen contain|hour everyone|i take|identity can|in voice|include and|move our|night #|nobody of|noneed any|not please|of high-low|of other|other not|our read|our would|password replace|receipt account|see|send ask|service #|that upload|this can|those they|unusual|use for|we already|we was|what only|while-during change|with one|without not|wrongrecipient|yesterday you|your there-exists
-19 # any|# tell|about in|and tell|anyone other|because i|because your|but that|but your|by or|by other|can try|can view|cancel file|click on|come office|confirm you|discount article|do and|door start|end to|everyone month|for and|free to|from enter|from one|group article|in only|inbox and|is own|know you|link and|list is|message has|money not|month from|month get|month tell|motive-circumstance|music to|must tell|now send|of can|of current-status|of heshe|of staff|our has|own to|pass you|password ago-long|password from|photo identity|place other|post our|print article|protect-take-care|put website|receipt for|recipient has|reply|reset and-also|season|show and|sign in|since it|staff #|suggest|system #|system to|that office|they not|to meet|vehicle-train from|was good|would you|write what|yesterday #|your give
19 # otherwise|again new|already|and inside-outside|and refund|article ack-listen|article courier|article include|article money|article now|article type|at article|at school|before open|booking in|can from|card of|cause-technical we|come|community has|delay|early start|fee not|for full|from buy|from fee|from same|from science|from today|from version|front-back #|front-back weekday|get until|has accept|hasbeen since|heshe heshe|home not|hour #|if had|if to|in company|in enter|in full|in percent|is cause-technical|is change|is photo|is receipt|it apply|like-as sorry|list since|mistake this|month collect|month go|more article|mrms not|must of|not while-during|nothing payment|nothing you|now on|number-number money|number-number other|on collect|one month|one right|or not|our fix|own and|parcel our|payroll month|price not|recruit we|refund article|reply one|return with|right heshe|same|school day|send photo|short-few that|some our|speed-internet-article speed-internet-article|start month|stop article|system it|that visit|that work|therefore can|this and|to choice|to date|to hot-cold|to leave|to terms|today night|transport-fare is|travel still|until year|webinar it|weekday hour|with month|year of|you move|you one
18 # because|ago-long #|already at|and encrypt|article subscribe|article we|ask and|bank we|booking system|by staff|can collect|cannot|charge|choice and|collect at|current-status in|deliver today|department article|do has|enjoy article|everyone automatic|everyone not|fix|fix from|for everyone|for not|for travel|from cancel|from send|full price|hasbeen door|hidden article|if still|if unknown|if want|ignore|in bank|in condition-case|in history-archive|in table|in test|is attachment|it invite|it write|learn article|list right|measure is|must ask|new until|not file|not food|not other|notify-auth police|on your|one group|one inside-outside|one letter|open for|or month|order with|person was|pretend we|replace|right in|send bill|send receipt|sorry and|swap mail-number|system hasbeen|take to|tax-law-letter of|that apply-submit|that this|this we|those in|to home|to mrms|to notify-auth|to passenger-seat|try from|two mail-number|two of|understand article|until to|want article|we it|we steal|we those|weekday by|weekday if|weekday like-as|what office|when it|where and-also|will deliver|with everyone|with staff|work from|year it|you pass|you start|you will|your change|your not|your weekday
-18 # heshe|about everyone|about-approx this|and afternoon-evening|and reply|and test|anyone phone|article login|article must|ask at|at day|between month|button at|can i|can use|collect and|contact to|data and|date is|day not|delete #|delete they|everyone day|everyone our|everyone with|family must|find those|fix your|has delete|has names|heshe account|i phone|if get|if is|if see|in country|in department|is enter|is go|is other|it apparently|medical-visit in|message from|message if|not bank|of morning|office everyone|officer-dpo|on that|one at|one hasbeen|otherwise of|our switch|payment in|photo hasbeen|please notice|price article|recent|right to|security with|survey that|thanwise article|that #|that anyone|that weekday|those email|turnsout|use in|view file|we cannot|we reply|we save|we would|website if|while-during is|while-during maintenance|with booking|without and|wrongrecipient other|your #
-17 # member|# number-number|# sport|# write|about has|access is|again at|and regulator|any problem|article our|article sport|body we|bureau|by button|certificate to|change our|check by|choice article|choice new|door and|expose|family with|file without|find #|find on|for it|from confirm|give of|had choice|has deserve|has list|has notify-auth|hasbeen read|hasbeen tell|hour morning|i everyone|if come|in #|in result|inbox that|is first|it check|it order|keep body|may we|message by|new card|not know|not reset|not see|not still|notify-auth notify-auth|open hour|our file|photo your|plan #|point from|point of|post photo|print your|promise-notus would|queue-wait weekday|regulator from|regulator hasbeen|role-duty|scan|soon once|soon one|spam|staff not|steal to|switch in|team|test to|that become|that read|this notice|this will|travel number-number|until hour|was by|we apply|we glad|we run|what to|while-during hour|will ask|with doctor|without article|without open|year that|you discount|you key|you read|your password|your phone|your system|your with
17 already it|and already|apply not|apply on|approve|article assign|article by|article correction|article early|article renew|article share|article two|asfor|at before|at number-number|backup|before|before at|before hour|big at|by two|choice that|close inbox|company it|compensate #|credit is|date number-number|deliver this|difference-amount we|everyone account|everyone bill|everyone tell|everyone website|exit from|file view|food for|go that|has amountwords|has personal|hasbeen fix|hasbeen in|hasbeen this|heshe already|i to|if your|ignore article|ignore it|in attachment|in like-as|is calendar|is noneed|is today|it fix|it open|it payment|it refund|it right|it test|it week|list in|login is|money|not already|not change|not receipt|of freeze|office article|only from|or i|our freeze|payment|point to|put change|recruit article|refund morning|regulator officer-dpo|right amountwords|school first|season article|stand|still your|tell new|they do|this night|those already|to measure|to regulator|unlikely|until end|was order|was twice|we add|we bank|we see|website hasbeen|what now|will do|with money|you difference-amount|you now|you price
16 # free|# login|# while-during|add check|again #|again you|ago-long|already article|already put|already to|and exit|any fee|any of|apply is|article and|article food|article get|article patient|article quota-membership|at office|automatic everyone|bank you|become not|before in|bill is|book your|buy it|buy you|change without|come in|come it|come on|compare article|damaged|date in|day with|dear person|delay not|delete|delete list|enough that|everyone order|explain that|file subscribe|fix it|food not|food to|from condition-case|from export-report|from next|from or|from parcel|good for|had has|has steal|hasbeen phone|heshe from|heshe money|hour it|if choice|if has|in community|in more|is refund|is to|it car|it other|like-as not|like-as was|measure of|monitor has|mrms has|mrms possible|new it|notice in|of buy|of community|of human|on card|on same|on they|one article|one company|one key|one new-one|one percent|only in|our shorttext-cut|outage to|password article|payroll #|post article|product|regulator security|replace from|reply is|return for|return that|right #|same price|send reply|send this|start at|still #|still not|still now|still start|that by|that cannot|that reply|to now|to version|today on|two you|twofactor nobody|until|voucher apply|want|want we|was cancel|we address|we names|we recall|week|where nothing|while-during month|you at|your project|your until
-16 # once|and what|art|article and-also|article fall|ask collect|bank and|body your|breach is|by those|cancel from|card hasbeen|card in|click in|collect #|company|contain|data can|deliver one|do for|email and|form it|from office|from on|get that|get this|give by|give with|guest to|has choice|has come|has measure|has print|has twice|health can|i if|if ask|in number-number|in price|inbox one|inconvenience|is money|is notice|is two|it exit|it notify-auth|like-as particle|mail-number amountwords|mail-number personal|meet|month for|month hasbeen|month will|must go|new-one not|not start|notify-auth complaint|notify-auth we|number-number of|on #|or that|otherwise in|our is|outage you|parcel #|parcel to|payment bill|post|product article|renew your|reply you|reply your|request-right to|respect|send weekday|staff has|start our|that address|that our|that very|therefore nothing|thirdparty that|those start|try article|until you|usually number-number|view your|was stop|was use|we release|we still|we what|weekday notice|while-during one|while-during particle|without check|year last|year recent|yesterday night|you hope|you names|you sign|your article|your flower|your your
-15 # car|# night|agent-admin article|already money|amountwords article|and-also and|article body|article car|article happen|article measure|article role-duty|attachment it|bank of|because was|before you|body and|by link|by reply|calendar #|can hasneed-follow|can one|cause-technical without|check file|check what|choice new-one|data|date was|fee to|free everyone|get two|get without|go good|good from|happen this|has email|has had|has move|has religion|has security|hasbeen everyone|health-wellness what|human|in list|is again|is check|is lost|is names|it your|list before|login from|mail-number and|manual and|month number-number|mrms must|never|nightly|not collect|not therefore|not want|not your|of at|of start|office #|on until|one inbox|password account|payment of|phone tell|post we|regret|religion you|reply it|right article|risk article|show address|show not|survey on|tell you|thanwise #|that own|that webinar|then #|this possible|to delete|to file|to find|to our|want money|was exit|was freeze|was news|was to|we where|weekday we|weekday your|where not|will return|win article|with for|without any|write our|write return|yesterday our|you include|your include|your month|your save
15 # front-back|# or|# put|account one|afternoon-evening yesterday|and doctor|and police|and ready|any we|anyone from|anyone has|anyone to|article before|article compensate|article last|article letter|article repeat|article tax-law-letter|article therefore|before day|before start|big article|bill|booking your|broken you|buy has|by|by week|change #|change on|collect is|come this|company security|copy that|count|email with|enter in|everyone|everyone send|family hasbeen|fee is|fee on|file old|fix attachment|for month|for participants|from know|from medical-visit|from morning|front-back your|funny and|has bad|has go|has now|hear we|home and|i for|if #|if find|if give|if like-as|in already|in website|is must|is nothing|is risk|it article|it energy|it nobody|keep from|leave article|link get|more and|move|must nothing|now one|only on|our everyone|our subscribe|photo we|please delete|post in|put we|regulator data|return article|return not|right already|right weekday|risk and|show at|soon we|still view|stock|student that|that human|then year|there-exists hasbeen|to book|to phone|to to|today everyone|travel on|two day|twofactor anyone|twofactor for|version article|we credit|we refund|we sale|webinar article|weekday next|weekday this|where|will see|will take|with identity|wrong has|you fee|you from|you never|your already|your full|your since
-14 # end|add your|again before|already do|already refund|amountwords not|and address|and insurance|article hidden|article teacher|ask before|ask deposit|automatic police|bank month|bank not|because to|between|bill from|bill that|breach has|build that|cancel everyone|charge money|colour #|company and|copy from|data of|dear|delete then|deliver for|door is|energy not|family come|fee in|first to|from now|from sale|had your|has apply|has save|hidden|hour we|hour you|inbox is|include mail-number|it key|it therefore|key and|key is|letter and|login for|month automatic|month has|month was|morning month|must is|new not|not human|not payment|not responsible|notice and-also|notice you|number-number for|of plan|of season|of write|office our|open in|open your|order free|order is|other your|our check|our post|our print|our reply|payment not|personal not|public|receipt #|reset from|reset of|same booking|see #|speed-internet-article before|still in|swap you|take and|tell not|tell on|test it|that queue-wait|that you|then everyone|then if|to buy|to security|to visit|two before|until afternoon-evening|was fix|was from|we cause-technical|we switch|we there-exists|weekday come|where login|will come|with phone|with tell|without notice|without that|year to|you ready|you write|your may|your number-number
14 # is|# to|activity that|and-also|anyone with|article deposit|article hot-cold|article law|article learn|at email|automatic it|buy article|can by|can some|cause-technical it|change is|charge it|charge to|close then|come while-during|condition-case from|condition-case of|day article|day of|different|do #|do article|do everyone|do what|doctor that|enter|everyone email|file at|first it|food it|form form|from find|from last|from read|from webinar|full we|go mrms|guest our|hacked-public|has food|has lost|has not|has nothing|has staff|has there-exists|has they|high-low #|if more|in school|include to|inside-outside article|invite automatic|is broken|is everyone|is number-number|is without|it alone-together|it cancel|it condition-case|it was|keep our|keep we|leave #|leave at|mail-number account|money our|month but|new-one #|next is|next it|nobody not|noneed do|not choice|not without|now it|of right|on day|one by|one from|one notice|open article|order everyone|order not|other we|phone before|print on|queue-wait our|quota-membership|record-detail your|result #|right has|risk it|send|send i|something has|stand one|start #|start of|still|suggest it|switch and|tell that|terms not|that release|that was|then is|those that|to outage|to send|to tool-machine|to two|transport-fare #|two is|use this|we bill|we do|weekday or|write #|write of|you copy|your booking|your hasbeen|your school
-13 # fee|# parcel|# two|# you|account has|always|and-also from|apparently has|article attacker|article department|article friend|article steal|article with|ask data|because has|because not|busy-traffic|by before|by this|card #|card you|change website|choice password|contact adverb-ind|contact i|degree-certificate-hum|deliver #|department|everyone fee|excited-fun|family|family of|find that|find to|for number-number|from letter|from like-as|full is|haha|hour because|hour on|human change|i of|identity date|in everyone|in speed-internet-article|inbox on|is one|is reply|is why|it hasbeen|it of|mail-number one|maintenance system|manager article|message tell|noneed reply|not approve|not let|nothing that|notify-auth to|number-number morning|on transport-fare|one not|open file|or email|or if|otherwise it|our new-one|please contact|reply to|reply where|right we|sale until|save|see article|send you|since email|speed-internet-article not|system at|that invite|that receipt|this change|this nothing|this send|to group|to table|today we|two number-number|usually of|utility-term|visit you|was put|we system|webinar to|will send|with number-number|you investment|you way|your export-report|your record-detail
13 and change|and company|and plan|article difference-amount|article receipt|article use|ask hasbeen|ask it|assign|at-disposal in|bank to|bill right|can cancel|can start|can to|cause-technical our|come automatic|community in|confirm phone|deposit|doctor not|download of|email come|export-report you|export-report your|from deliver|from give|from old|from what|full|get morning|go family|has contain|has phone|has reset|has usually|hour for|i notify-auth|in anyone|in payment|in your|is our|it compare|it stand|it want|law to|login-devices not|lost|mistake that|money is|month change|month like-as|new-one this|night your|not|not committed|not now|not return|nothing is|now|number-number your|of cart|of full|of therefore|of this|one deadline|one new|only hour|order phone|our ago-long|our contain|payroll in|please that|product of|regulator to|return|return money|return number-number|since account|since today|slow #|some booking|some we|speed-internet-article you|still there-exists|subscribe|team has|that show|this letter|those what|to by|to charge|to energy|to go|to person|tool-machine and|travel that|travel vehicle-train|try before|two that|upload|we medical-visit|we with|we write|website number-number|what itmeans|will article|you keep|you may|you other|your digital|your subscribe|your would
12 about sorry|alone-together and|already booking|amountwords account|and deliver|and show|and until|article again|article free|article in|article replace|automatic subscribe|breach in|breach to|card before|catalogue we|cause-technical now|come has|contain article|contain you|credit #|day|delete message|deserve you|do any|do payment|doctor to|donor has|early of|end of|everyone booking|everyone that|export-report in|first names|first was|for anyone|from automatic|from come|front-back everyone|full #|has credit|has date|has renew|hasbeen your|hour that|how|i by|if delete|if from|in and|investment family|it family|it inside-outside|it it|link that|login in|manual body|manual manual|member that|month|mrms already|must|names in|names you|not one|not share|not something|not work|nothing has|notice cancel|now that|on has|order #|other|other because|our email|our free|our responsible|outage|password everyone|person open|photo family|price of|protect-take-care email|put at|read email|refund money|reminder not|reply article|return one|run #|send without|still you|they|to high-low|tool-machine to|transport-fare|two year|until then|use you|was pass|we front-back|weekday|weekday one|what in|where this|with supplier|without must|work|write one|you again|you medical-visit|you notify-auth|you payroll|you recent|you refund|your apply|your today
-12 access our|adverb-ind to|and access|and anyone|and login|and replace|apparently is|article approve|article attachment|article download|article freeze|article if|article laptop|article possible|article unusual|ask on|at-disposal to|before on|big is|body|by not|by system|card your|cause-technical is|check from|come afternoon-evening|come go|committee article|contact in|contain system|day hour|deliver from|everyone money|everyone week|family on|feature|fee from|food from|for buy|forgive|form is|from check|from food|happen to|has replace|hasbeen notice|hasbeen notify-auth|help-desk|in cause-technical|in season|in with|inbox article|include that|it our|it repeat|it see|it system|letter article|member hasbeen|message send|month file|month payment|music|must reply|night those|not in|of it|of may|of two|one what|open not|other was|our agent-admin|pass from|phone or|post on|promise-notus article|put and|security is|see not|show number-number|since until|some not|subscribe enter|subscribe for|take outage|thank everyone|that know|that notice|therefore article|this hasbeen|those delete|those our|to new-one|to or|to student|to until|today hasneed-follow|two hour|use your|was switch|we check|we key|we notice|website it|weekday hasbeen|weekday i|weekday start|what hour|where one|while-during date|with bank|without what|you address|you bill|you everyone|you is|your buy|your key
11 about ask|and difference-amount|and had|and noneed|and you|and-also not|any and|any office|article credit|article flower|ask dear|ask family|at company|before from|bill has|by we|can where|come tomorrow|come weekday|compensate about|confirm|contact from|copy is|data #|deliver tomorrow|download since|enter your|family choice|family more|file now|fix article|freeze card|from ready|from weekday|give and|good to|has export-report|has learn|has since|in now|in stock|in yesterday|is we|it at-disposal|it difference-amount|it money|it public|it replace|it start|lawyer|list with|maintenance in|member with|money again|month start|month with|must not|noaction to|not but|not email|not until|number-number with|one identity|order you|our collect|our upload|patient article|percent|price before|price has|print|ready|ready for|receipt|right because|right this|rubbish article|sale|send phone|that about|that last|that password|then day|they that|thing-relative|to bring|to for|to parcel|twice article|visit not|weekday can|weekday on|weekday with|what include|with|yesterday i|you delete|you full|you inside-outside|your new|your noaction|your right|your still
-11 access we|and like-as|article feature|article utility-term|at staff|backup our|can our|click where|committed in|file #|first once|fix to|freeze|from trust|front-back door|hasbeen delete|hasbeen staff|heshe send|hour only|in from|is fix|is was|is webinar|it news|it police|it this|keep at|missedskip article|names from|not try|notice any|notify-auth #|notify-auth data|notify-auth happen|notify-auth has|of bank|on at|on furniture|one you|password with|placeholder|please i|responsible article|service it|short-few and|sorry|start money|suggest to|table of|that email|that include|that music|that send|that suggest|therefore and|they has|this from|this of|those at|those send|to inside-outside|to more|until night|use article|usually to|voice to|was affected|we file|we heshe|weekday write|what can|what show|write money|write on|you then|you visit|your bank|your twice
10 #|already fix|and-also to|article confirm|article put|at login-devices|automatic|can apply-submit|cancel not|doctor and|everyone password|family already|from health|full not|has ago-long|has breach|has i|has risk|has version|high-low|if bank|if mrms|inside-outside names|interest|is read|key your|know since|login your|money otherwise|must automatic|night yesterday|not fee|not fix|not not|not repeat|of contact|on first|on receipt|one|one #|one do|only not|open of|or any|password email|point|ready in|school has|show on|start has|take|that confirm|this one|to news|travel|twice|war-politic|we access|we learn|what measure|with come|with wrong|you delay|you week|your deliver|your will|your yesterday
-10 abundance message|and choice|and thanwise|and-also reply|article cause-technical|because one|can put|committed|data by|delete in|do some|end that|everyone is|first month|food #|from email|furniture|happen has|hasbeen news|hour and|if it|if send|is new|key has|list that|login of|monitor what|mrms #|must happen|not particle|nothing in|number-number on|only can|only reply|password your|phone office|pretend|reader|security|steal and|that calendar|that it|then hour|thirdparty it|those must|those your|to #|transport-fare article|unknown|was our|we delete|website not|your activity
9 # collect|address our|affected|and attachment|and team|apply until|bank payroll|because #|cancel in|change to|choice one|community that|everyone from|expert and|find you|first|for next|from get|go our|happen in|has and|has attachment|has outage|has run|has today|hot-cold|in short-few|is reset|it bring|it food|it upload|letter|list|login article|message confirm|missedskip|month month|new-one with|noaction nothing|of same|on mail-number|on our|one delay|our speed-internet-article|photo that|refund and|search|security on|send mail-number|shorttext-cut|show #|show weekday|some hour|still of|subscribe now|thanwise that|that process|then change|to company|to usually|version|voucher|we weekday|without from|you like-as|you version|your
-9 # return|address everyone|and bring|approve on|article attack|article office|ask change|at other|at weekday|before #|before that|by cause-technical|can heshe|come hour|date has|delay weekday|deliver day|discount in|doctor is|experience problem|fast|for any|go it|had in|happen was|has book|has cancel|it booking|it broken|letter one|login now|month that|new one|new-one now|not automatic|not what|now has|of save|on if|on new-one|open at|open you|order in|our fee|right from|season is|show that|that level-step-part|that pasttime-had|then with|those we|was|was notice|was notify-auth|we print|you possible|your must
8 alone-together|and news|and nothing|and our|and post|and stop|apply #|article science|at-disposal|booking phone|can go|cause-technical you|choice you|contain it|courier article|current-status|day still|do payroll|end it|everyone payment|from link|from login|from two|get has|is high-low|is where|not become|not possible|of amountwords|old one|on about-approx|on condition-case|our and|our end|our tomorrow|payment price|phone at|photo|put|return weekday|start|still show|succeed|that two|therefore that|to food|we tomorrow|when|win|would has|write hasbeen|your discount
-8 already change|and activity|article game|become you|calendar of|change any|collect not|day weekday|front-back to|has backup|hasbeen other|is notify-auth|last from|measure article|not contact|not give|of version|of your|open come|other what|please is|police has|queue-wait article|survey in|that everyone|that hasneed-follow|that number-number|that use|thirdparty in|to police|two has|we give|what get|with date|you and-also|you hour
7 # access|ack-listen article|article bring|article notice|attachment article|bank has|booking|both|buy not|by account|change everyone|check one|country in|data you|do nothing|file open|for|force|has any|in address|is right|it reset|on names|on to|one maintenance|our bill|same everyone|service has|travel not|two|we speed-internet-article
-7 agriculture and|alone-together to|and start|any day|at we|can come|cancel copy|collect to|everyone voucher|feature is|from night|is hidden-breach|is take|last number-number|link it|mail-number article|new-one card|on still|religion to|season has|since system|still come|subscribe has|thanwise system|thirdparty|this not|to old|vehicle-train in|voucher from|what apply|you has|you number-number
6 article community|article outage|before to|can free|close is|customer other|customer your|day and|day month|end month|end weekday|find of|game|get with|leave this|notice regulator|of names|print new-one|reply day|share|still weekday|that about-approx|that health|to doctor|tool-machine of|while-during from|you tomorrow
-6 article door|automatic month|become your|check is|day on|difference-amount is|digital|has change|has reply|in vehicle-train|is return|it go|list was|night day|notify-auth it|number-number then|that article|that that|you find
-5 and freeze|article at|article test|article want|backup from|for subscribe|for weekday|in by|not enough|on weekday|password new-one|something is|that charge|to soon|where reply|you soon
5 ask #|ask has|come phone|if website|not before|password has|right on|since website|that food|we close
4 close #|close risk|end article|get by|noneed must|refuse article|run|speed-internet-article and|this already|voucher come|we may|your delay
-4 date right|front-back we|has new|health-wellness from|home it|this #|to login
3 about order|already delete|article deliver|everyone front-back|has contact|morning now|of get
-3 inside-outside and|is any|two in
-2 and morning|has pass
2 everyone subscribe|message phone|morning and
-1 and it|automatic number-number|delete system|hour then|it date|subscribe automatic|that login
1 anyone article|receipt to
`,
  'protective-step': `
51 not food
-47 phone soon
46 for month
41 phone for
-40 if not|your do
39 from login-devices|protect-take-care
-39 your security
38 bank phone|thirdparty know
36 courier-post
-36 what suggest
35 ask money
34 bureau|health from|unusual
33 apply twofactor|choice new-one|if get|new-one it|reset
-32 for check|not must
32 of credit|soon once|switch|what not
31 abundance|can give|check export-report|in feature|not until|suggest|switch on
-30 bring article
30 we will
-29 ask for|login article
29 is phone|it suggest|search
28 and switch|change on|from contact|from show|hasbeen other|new-one by|password|protect-take-care of|thirdparty|you identity
-28 order not
27 any that|anyone tell|article will|can free|dear our|dear we|fraud article|hidden|if anyone|it put|new to|new-one to|on login|replace at|share article|since email|subscribe on|that you|your inbox
-27 mail-number account|message our|not that
26 any|article fraud|ask never|by link|check bill|come from|first from|get phone|login with|monitor|names in|new-one|next you|payment bill|reply everyone|send link|thirdparty and|where login|your for
-26 courier not|it not|noneed
25 answercall|credit is|do with|know|not know|not visit|password with|phone we|price is|renew your|there-exists of|to identity|website you|you investment
-25 card payment|do ask
-24 account we|confirm phone|i only|stand|voucher your|will article|your payroll
24 card from|check bureau|do freeze|everyone month|give in|is use|leave to|money that|never|not click|not link|tell with|without has|your if
23 abundance from|activity|article certificate|article if|ask|click on|email that|fraud|from now|if use|in button|keep article|monitor activity|open|please this|soon|tell health|this change|your own
-23 bank payroll|now check|suggest it|want change|want one|your free
22 answercall phone|anyone that|bank that|can on|check activity|family order|for new-one|if inconvenience|if is|investment in|it identity|let|month and|motive-circumstance|on you|phone|reference|reply that|something you|with anyone|without health-wellness|you password
-22 do we|not use|phone everyone
21 ask change|bank|button and|can article|charge by|deliver before|do your|health-wellness activity|if was|in condition-case|it apparently|monitor is|not money|not never|not not|not nothing|notify-auth|notify-auth everyone|of email|of like-as|password article|place other|please is|soon and|without meeting|you and-also|you can
-21 change it|if before|must|therefore not|was everyone
-20 already|article now|by that|can if|if contact|if want|names our|not monitor|now not|that health|to this|year
20 any message|article please|car and|change those|check|check your|customer not|for subscribe|from health|from person|inside-outside and|month for|of person|only we|otherwise|password other|replace|switch twofactor|tell if|tell on|that mail-number|that pretend|then article|use it|voucher|was use|your find
-19 #|# #|card that|end article|password not|tell before
19 and keep|bad|before from|check subscribe|do payment|email from|freeze|from thirdparty|group article|health-wellness what|keep body|letter|login-devices|not any|of that|password one|phone since|risk article|save article|since phone|tell|that card|that file|that food|that give|then you|those day|until morning|what come|your tell
18 article show|ask new-one|at in|bank if|check file|check what|company what|data we|delete|do|energy of|enter article|everyone activity|everyone message|give data|group new|if there-exists|in cause-technical|in login-devices|it any|message please|not ask|not bank|not transport-fare|notice|notice your|number-number for|only you|replace of|security|something and|speed-internet-article at|that ask|then we|website article|will not
-18 email article|full|in not|must do|must you|not confirm|please not|right|system|this inbox|your payment
17 about-approx|answercall that|attachment it|by website|change password|click where|company not|family tell|fee and|from with|identity hasbeen|if feel-worry|if it|if show|invite that|key|not mail-number|not order|not still|of front-back|on tell|open from|our agent-admin|phone mail-number|please delete|please you|pretend|tell family|to what|vehicle-train of|voucher twofactor|we suggest|will send
-17 article first|has police|hasbeen phone|not otherwise|this
16 and-also article|anyone contact|article special|article you|can and-also|can ask|complaint|confirm is|confirm what|contact|do this|funny|if check|if mail-number|ignore|is keep|notice about|notify-auth you|our music|password in|pretend doctor|security by|take from|thirdparty you|those today|travel on|visit collect|you has|you travel
-16 change now|not this|staff not
15 account bank|account personal|and contact|and-also|article twofactor|ask deposit|automatic that|contact we|delete is|file may|health-wellness|if article|if file|in voice|notice any|payment fee|personal|photo to|replace password|that renew|therefore weekday|those not|voice|website if|weekday start|you ready|your login-devices
-15 article is|build speed-internet-article|not do|read|reply this|work
-14 animal|anyone with|game|had|hour|number-number|your old
14 ask about|ask article|connect-join|customer that|delete and|feel-worry article|file is|from view|if|notice soon|of save|or tell|phone article|subscribe names|twofactor|user|very is|you download|your|your from
-13 add on|article animal|contact anyone|credit on|it from|promise-notus it|return money|that contact|you payment
13 article contact|article not|article password|automatic what|body on|certificate and|change mail-number|email our|energy from|for do|from family|from user|if return|invite automatic|key in|mail-number your|not sale|notice it|only our|our show|still weekday|subscribe your|tell anyone|that refund|then confirm|to that|you feel-worry
12 about|account mrms|and link|any your|anyone you|article possible|bank before|can delete|change speed-internet-article|community to|do of|door in|everyone week|file month|from names|get not|hasbeen cause-technical|health not|heshe is|in only|include to|keep to|message|of keep|payment hasbeen|personal you|phishing|renew from|switch #|that come|we attachment|what ask|your fee
-12 first|hasbeen home|not staff
11 about health|account family|any not|change|freeze account|give|heshe you|if open|if thirdparty|is replace|letter our|login|not phone|our by|our charge|our had|payment at|possible article|save|that change|then if|want your|win is
-11 game from
-10 article by|craft-material|new with|that must|want article
10 article download|ask it|at cause-technical|change tell|condition-case your|identity|monitor article|notice know|notify-auth about|our was|personal your|renew of|to notify-auth|travel not
-9 address we|confirm article|payment until|receipt payment|you nobody
9 bill in|click|company that|customer in|do trust|letter we|only reply|open file|today|we never
8 and phone|apply voucher|at price|automatic police|condition-case in|expert|from choice|of monitor|two everyone|your file
7 before morning|customer|delete your|from account|give know|if has|invite to|please do|that open|vehicle-train from|you freeze|your upload|your while-during
-7 mail-number from|not only
6 family|for not|show|was payment
-6 investigate|this email
5 come home|one you|police|switch two
4 i what|news that|official
3 food not|our bank|reset password
2 it you|not therefore
1 if change
`,
  pleasantry: `
44 particle we
43 return from
42 hope that|year has
41 article corner-shop|article market
40 number-number number-number|season is|shorttext-cut|to service
39 certificate to|thank to|this tell
38 certificate has
37 doctor you
36 hope|in that|person not|sport to|support-agree article
-35 always learn|of patience
35 has big|next with|thank
34 again article|on you|our value|sea-nature and|season|thank for|unacceptable
-34 more high-low|prevent article
33 and thanwise|our is|travel is|year
32 and with|article sea-nature|date from|official|short-few but|short-few we|two one|what for
-32 good your|only one
31 can was|must is|succeed|your it
30 and more|broken and|company you|consequence short-few|from write|has i|insurance your|sport and|supplier and|tell not|thank everyone|way of
-30 process of
29 # year|article construction|experience-quality in|letter not|like-as those|like-as usually|not of|number-number today|of on|regret very|that invite|will has
-29 asfor|this only|this something|we day
28 article weather|current-status not|first on|heshe sorry|is mail-number|medical-visit|more of|of department|of learn|of more|tell what|you website
-28 cancel|happen in|is because|understand your|we particle
27 affected very|and like-as|article meeting|certain of|company data|from tool-machine|happen not|in data|of mrms|on door|our guest|religion|still work|that want|this season|to still|voucher it|we of|we one|you family
-27 article like-as|come early|email|give mrms|is since|show|that security|was right
-26 # from|by #|for continue|i has|it take|not what|responsible of|that something|think you|to if|we regret
26 and-also hasbeen|book we|country and|digital in|do your|from at|from start|has come|health-wellness in|in new|new-one article|number-number year|once we|our donor|our high-low|particle|progress|regret sorry|reply our|right that|rubbish|that from|to new|win
-25 # #|fee|high-low #|it i|member that|only #|only is|we amountwords
25 and is|before in|continue|everyone file|exit and|good|had of|hasbeen send|in but|in health|learn|particle our|send on|soon to|sport article|this notice|this while-during|website with
24 amountwords in|and full|at date|certificate and|coffee|day our|end not|from mrms|front-back has|is and-also|is end|is our|like-as|love|mail-number one|mrms still|not affected|not one|not want|of team|of win|on is|open in|our change|personal not|since of|stay-calm|trust|understand that|was therefore|we investment|we then|we trust
-24 list|our gremlin|take that|thank your|then|today
23 affected short-few|article explain|bring you|consequence on|data hasbeen|flower article|front-back from|guest is|has recent|has thanwise|in they|is month|letter one|love of|more #|new|new has|not alone-together|not delay|not family|nothing for|of morning|on post|one and-also|our expert|our understand|percent article|reminder|result not|season and|security our|think|very seriously|you inside-outside
-23 and short-few|article personal|dear customer|good article|is free|is happen|it pass|of contain|our bye|please your|still one|take to|thank of|usually not|voucher|we committed
22 about-approx number-number|address was|always|article committee|article complaint|article digital|article season|build|can again|can like-as|easy|everyone do|everyone we|experience-quality|from win|has year|in company|is succeed|is twice|it food|it use|may want|more from|not committed|number-number new|of season|of usually|sale not|short-few in|start and|start our|start weekday|start you|thank has|that first|that sorry|that upload|think is|think your|those must|those names|to has|we continue|we love|what from
-22 and expert|car #|heshe from|is only|like-as heshe|mistake i|of responsible|on other|regret inconvenience|those was|to hasbeen|was because
21 # address|# give|already of|and tell|apparently if|article current-status|article lawyer|article mail-number|article morning|article they|can use|condition-case not|energy not|everyone team|family article|front-back is|glad|glad you|has feel-worry|help article|high-low|hour of|if was|in queue-wait|invite|is about-approx|it phone|know has|message what|minimum less|not that|of webinar|on and|our front-back|own|photo we|security is|see our|that those|was mistake|we change|we fair|weather|webinar has|weekday last|weekday recent|what know|where to|work and|you from|you reminder|your data
-21 and want|article easy|at-disposal has|for in|go we|it write|of risk|our security|our what|password in|payment|problem to|support-agree in|think not|we always|what something|yesterday is
20 # community|# sport|address is|and insurance|at food|automatic|automatic you|bring article|click|delay not|deserve|do to|end|everyone family|fair is|from heshe|full for|get hasbeen|good from|has other|in everyone|in new-one|in service|interest|it good|it usually|itmeans you|know how|letter our|medical-visit not|more number-number|not do|not invite|not return|not some|once on|one we|other article|particle it|personal we|photo hasbeen|queue-wait your|religion not|sale from|school to|security on|something to|thank on|thanwise number-number|that automatic|version short-few|we book|wish-luck|year you|you happen|you person|your inside-outside|your now
-20 about-approx article|account|article get|before everyone|for they|hour number-number|is #|our responsible|send|that of|to good|utility-term|you soon
19 # number-number|# person|already #|and right|apparently you|article weekday|bye|can you|close speed-internet-article|date has|deserve we|email was|enter from|everyone our|everyone usually|first in|front-back to|give has|grow|guide|happen that|hasbeen article|hasbeen phone|heshe had|heshe something|hour is|how you|it inside-outside|mistake human|mistake you|not in|not sorry|number-number everyone|office is|only|other you|prevent you|recent from|reminder it|renew|security in|some|support-agree is|that delay|there-exists one|think to|this still|way and|we agriculture|we cannot|webinar from|website is
-19 # while-during|article colour|article first|at-disposal your|come first|come to|consequence is|feel-worry is|has body|in website|it where|know article|may is|message|mistake short-few|not was|notice everyone|notice hasbeen|of short-few|parcel|particle not|replace|still it|team of|this and|to thanwise|trust our|version not|very for|we account|we more|we price|weekday number-number|while-during week|with for|yesterday|you ask|you number-number|your one
-18 # discount|# not|and voucher|but has|by money|come your|committed experience-quality|day if|discount #|end our|energy of|feel-worry you|gift|good we|hasbeen from|i was|in those|it think|laptop was|like-as is|like-as it|may has|not count|not it|not process|number-number once|of we|of year|on #|on two|sea-nature article|still our|therefore not|this there-exists|those this|to number-number|we think|your always|your queue-wait
18 affected not|already since|article coffee|ask is|buy of|calendar and|condition-case this|country|do feel-worry|end and|enjoy|everyone year|feel-worry not|from on|has personal|has therefore|home is|in alone-together|investment you|mistake it|more|nightly|not renew|not they|notice not|of come|on tell|our of|payment everyone|personal your|queue-wait you|religion you|season has|see one|seriously article|student is|swap it|take vacation|test it|thank article|this|to about-approx|to newsletter|tool-machine in|unlikely|we happen|we your|you in|your point
17 access #|add automatic|already and|article it|article office|article year|article yesterday|body from|book our|certain|choice in|committed our|count article|credit automatic|doctor in|everyone thirdparty|free from|from do|from or|from sport|full our|get with|give service|has choice|has without|hasbeen at|hope you|in group|in learn|is article|is fair|is post|is usually|it discount|it trust|meet|mistake this|mistake we|morning from|must in|near-far to|not automatic|not data|now has|number-number|of do|of tool-machine|on wrong|only short-few|our then|patient|personal of|please those|responsible has|so-as|some not|still front-back|thank it|that use|therefore nothing|this at|travel we|value that|was address|was of|we put|webinar not|will always|win article|yesterday was|you for|you recruit|you thank|your we
-17 affected is|alone-together is|and human|any cause-harm|article country|article inconvenience|article photo|article reader|car from|data not|difficult|emergency|from week|guest that|heshe where|identity|it renew|it there-exists|of something|one seriously|only for|print-label|recall|same it|save|service is|since day|to feel-worry|to give|to send|very big|visit that|your front-back
-16 abundance we|and noaction|article repeat|but that|by always|by it|catalogue of|courier|craft-material|dear|do one|from service|get from|has already|has system|hasbeen with|hasneed-follow|hidden|hour has|identity-pseudo|inside-outside your|is abundance|it energy|keep your|let you|measure must|new catalogue|not on|nothing more|of love|on notice|order|our price|personal was|refuse|right is|think our|voice in|we new|where this|your very
16 affected limited|agent-admin in|agriculture of|any what|article but|article investment|article school|article where|at body|build it|colour|discount has|everyone date|expert has|fee has|for article|from for|full|has #|has short-few|hasbeen fix|in team|is price|know and|night not|noaction must|not day|not human|not level-step-part|not personal|nothing very|number-number of|of about|once you|one two|or from|our for|our love|our member|prevent your|print and|recent|right we|see some|shame-joke|some it|staff not|that #|that short-few|there-exists still|therefore of|those hasbeen|to not|we fix|we would|we you|where is|win is|year and|year on|you nobody|you run|you weekday
15 # family|admit|article clothes|article move|article rubbish|article size|but and|by weekday|continue to|country from|do do|first|glad to|has subscribe|heshe it|heshe phone|if family|if inconvenience|if speed-internet-article|is body|is other|it body|it contact|it system|itmeans|know that|less|meet in|next|not news|not speed-internet-article|number-number we|of measure|old in|on mistake|once your|one office|one once|only on|our first|our measure|personal in|photo|return of|share|still for|still to|table from|thank already|that sale|those on|to without|today that|trust it|trust of|use not|was this|we thank|what day|while-during one|with from|with number-number|your key|your survey
-15 affected of|already that|and give|and noneed|apparently to|article limited|article take|at number-number|bad|by still|copy|experience-quality service|fee we|good experience-quality|good for|has receipt|hasbeen since|in once|in very|is front-back|is number-number|mistake in|mistake of|not reply|one mistake|please from|police|price|regret any|reply|right article|see it|steal|still your|tell on|test not|this was|to more|unusual|we know|we without|with expert|write it|you tell
-14 affected some|article affected|attachment|charge|customer was|has cause-technical|has mrms|heshe has|is inside-outside|keep to|not hour|not value|notify-auth to|of understand|on give|oops|other number-number|our so-as|our this|put your|they was|those still|to prevent|usually that|usually to|very article|want not|was responsible|we had|we notice|what if|you dear|you had|you use
14 and always|apply to|article do|article responsible|bank in|bring|bring one|by year|can one|confirm for|credit your|do and|exit everyone|for check|haha|has pass|has phone|has they|if happen|in science|inconvenience sorry|is leave|like-as notice|like-as we|mail-number we|measure to|month while-during|mrms go|never|not leave|not otherwise|not security|not something|number-number win|of end|other #|our it|our trust|phone tell|photo before|possible use|public number-number|result article|sleep-rest|sport #|thanwise article|that in|that that|they may|this do|travel and|version our|was|was fix|what to|year we|your food
-13 about not|apparently what|article mistake|article problem|attacker can|breach happen|congrats year|damaged|experience-quality from|file|for renew|from file|from know|from was|has that|in same|is that|it committed|it give|must not|not measure|not with|notice it|of queue-wait|only names|only our|our since|particle is|problem|show article|some some|sorry|those not|very we|view|was tell|we this|website not|what was|your transport-fare
13 about-approx|add number-number|address it|always to|and that|article community|article friend|article test|benefit|body our|booking phone|busy-traffic|but|but not|committed|confirm and|customer of|do confirm|for inconvenience|for nothing|full at|glad your|hasbeen it|hasbeen on|hear|help of|hot-cold from|hour weekday|in open|in security|is by|is is|it ago-long|it door|it thank|login with|member may|noaction|not at|not before|not include|not show|now is|of hot-cold|of it|open you|or of|other one|our family|pass your|person our|please do|run|sorry inconvenience|support-agree has|survey you|teacher|that inconvenience|that two|this change|this hasbeen|those in|those one|to everyone|today in|twice in|usually|very particle|was those|we where|world-public-holiday|you apply-submit|your post
12 # access|# credit|# parcel|about of|add|and night|and while-during|article animal|article fall|article news|article you|at next|confirm you|customer in|data this|date on|do not|everyone day|everyone money|file family|for feel-worry|for investment|forgive that|from i|from student|from think|get before|has way|help|in apply|in next|is i|is of|is they|it everyone|it human|it you|learn from|like-as you|may ask|month to|new-one year|nobody get|not about|not book|not view|not your|notice by|number-number new-one|of current-status|of value|one home|one team|only hour|our happen|personal it|placeholder from|return by|same|some number-number|soon it|still can|that big|that morning|there-exists noneed|this month|this tradition|this webinar|this year|to our|use and|we access|we apply|weekday yesterday|where noneed|with of|without of|you wrong|your again|your put|your trust
-12 abundance is|article material-stuff|article tool-machine|at already|breach in|but article|data member|end you|experience-quality article|get our|government of|in calendar|in your|is good|is nothing|is risk|it stand|nobody it|person it|put hasbeen|regret that|subscribe|tell we|that family|that inside-outside|that with|think we|this usually|those some|value to|voucher to|was if|when still|where it|you do
-11 affected|agent-admin that|article come|article consequence|dear dear|department|experience-quality of|feel-worry those|human|it community|it insurance|it short-few|like-as in|number-number that|of parcel|of was|open|place in|reminder human|security you|still not|tell for|that if|that our|that voice|to do|tool-machine from|we about-approx|weekday not|what happen|what has|what in|while-during still
11 agriculture|article or|article otherwise|body to|but to|data bank|fair|for confirm|good of|health|in payroll|it seriously|mail-number not|may article|not notice|not recipient|of everyone|of farewell|our continue|point that|possible some|reader|regret|responsible our|season start|short-few it|tell heshe|that affected|that is|think it|to inside-outside|to only|to percent|type from|unacceptable of|was post|where for|why|with|you everyone|you it|your body|your hour
10 # photo|access other|ack-listen|again your|at|catalogue|come hasbeen|come office|come on|confirm mail-number|energy is|everyone country|everyone may|feel-worry this|food to|from night|go team|gremlin|hacked-public|i those|in was|inside-outside|is extend|learn that|leave by|may anyone|month tell|mrms not|of freeze|of price|otherwise you|our experience-quality|queue-wait article|some #|start at|still|student|that put|think of|to heshe|version with|was freeze|was stop|website and|what view|without any|year number-number|you again|you feel-worry|you love|you project
-10 article role-duty|article team|condolence|degree-certificate-hum|deserve to|doctor|donor|if something|in hour|inbox|is noneed|manager|may hasbeen|noaction not|nothing is|of is|on data|on we|one not|only of|particle of|personal is|right from|some and|that dear|that work|those what|year everyone|you always
9 and afternoon-evening|and amountwords|article attack|bank it|buy in|everyone|everyone number-number|fair article|from news|heshe|is think|it leave|know|learn you|level-step-part from|near-far article|not until|one again|seriously|since that|that can|to about|trust is|you season|your want
-9 article show|calendar we|come message|customer that|day you|donor our|donor we|has tell|insurance|is do|not everyone|one more|regulator|subscribe not|that do|to front-back|we meet
8 always our|article happen|book it|button of|come at|family hasbeen|from everyone|guest|mistake|next we|number-number and|of news|point is|reminder to|same not|survey on|take your|to lost|to weekday|two|was we|weekday at|your on
-8 and-also our|article has|data one|everyone in|from food|from that|not has|of but|our very|prevent|this price|very not|was in
-7 always experience-quality|human mistake|not food|our already|to inconvenience|we and|we thanwise|what on|with our
7 article only|article religion|exit|from afternoon-evening|it amountwords|of energy|of feel-worry|on|one very|only some|our had|pass to|person is|that possible|this if|vehicle-train on|was contain|your energy
-6 and very|for then|has food|has very|our tool-machine
6 button from|excited-fun|fall article|go good|member article|thing-relative
-5 and not|booking|our ago-long|price was|short-few and
5 article thank|difference-amount|it let|like-as of|new-one|number-number #|since #
4 by everyone
-4 our we|what do
-3 article farewell|is short-few
3 confirm article|in if|service to
-2 day for
1 article go|committed to|home #
-1 of any
`,
  promotion: `
61 free
59 not missedskip
53 plan
52 enjoy|gift
51 sale
50 catalogue|on post
48 this week
46 discount|start money
45 special
44 our plan|still number-number
43 before weekday|form article|still booking
42 discount #|reminder that
41 credit on
39 our new
38 booking|tradition|try
37 before #|booking before|buy|number-number price|only #|voucher on
36 # discount|# this|on everyone|use voucher
35 article catalogue|is sale
34 friend|new weekday|not human|tell of|visit
33 and get|and-also our|fast|find our|new|with voucher
32 already it|first number-number|gift article|it today|queue-wait not|season|this tradition|to price|why not|your today
31 number-number for|open weekday|our insurance|our transport-fare
30 and very|before on|booking now|charge-phone|from money|investment #|to money|two for|while-during queue-wait|you try
29 # on|add|benefit|enjoy of|friend and|not still|of for|price|security you|to win
-29 has buy|reply
-28 # #|to hour
28 fall|is stock|manager about|now|of more|only this|this weekend|to for|until to|until weekday
-27 and new|order to
27 article body|article good|car to|give #|has win|now to|our sale|plan to|ready|switch to|want article
26 again is|free everyone|if give|level-step-part price|new our|order two|pass we|speed-internet-article in|webinar month
-26 month come|that want|was|write
25 and point|article today|get #|heshe still|of season|our season|percent|sale until|subscribe in|there-exists you|weekend|would is
-25 morning|or|yesterday
24 # money|and glad|booking your|door in|get money|investment to|is booking|money month|not pass|number-number on|since is|stock|support-agree is|take to|team from|visit to|week
-24 article order
23 # everyone|and discount|and win|article investment|calendar we|deliver free|do on|has #|i office|in open|it since|maintenance to|now #|of emergency|order now|price until|subscribe year|today #|with card
-23 guest|hope|i is|show
22 and if|before month|benefit of|by weekday|can order|do one|early|get on|go we|i article|insurance to|missedskip|new catalogue|of in|on discount|outage #|post we|promise-notus article|start #|two month|while-during article
-22 door open|had|in day|on your|right|start to
21 add article|amountwords limited|and-also|buy article|by money|for until|i want|invite article|is two|must of|not discount|only number-number|paste-merge article|post our|reminder human|still from|until|work on|your first
-21 collect|community|it want|one new|phone #|you has
20 # by|# gift|apply-submit investment|article new|body our|booking article|booking booking|by we|discount month|end year|has other|has start|health-wellness your|home in|in since|insurance|it travel|leave article|next|on show|one friend|other in|our|our food|our payment|our webinar|percent price|progress|since article|think has|try new|unlock|want of|was good|what is|your furniture|your next
-20 and our|article money|bill|export-report|first of|hour|i on|more from|notice #|price money|weekday morning
19 # only|ad|already what|article friend|food is|for #|hasneed-follow|hour now|is exit|month|must one|never|new #|new of|new-one our|not lost|not travel|now get|support-agree in|that subscribe|to plan|visit has|what where
-19 ago-long|article right|difference-amount|find in|in number-number|manager|meeting|same|send|still view|usually
18 # open|# until|article fall|at your|booking weekday|but has|by where|do article|end on|everyone article|exit on|find|first month|for|from #|furniture|home is|i it|inside-outside hour|is discount|is queue-wait|let|month and|more that|number-number month|one free|other what|our is|our you|parcel our|ready to|reminder|reminder article|reminder not|still go|still work|subscribe it|that and-also|that where|this #|try new-one|vehicle-train to|voice of|want|weekday this|where you|while-during has|with new|you sale
-18 any|article team|change|hour #|of weekday|you want
17 and travel|credit|experience-quality article|find article|first|in travel|invite you|is reply|of newsletter|one year|our furniture|our start|our terms|plan your|quota-membership|recent in|religion|return with|see article|still is|subscribe|subscribe has|they we|to #|travel|trust our|while-during is|with has|with website
-17 contact|doctor|email|file|government|show weekday|we find|when
16 #|# for|and you|choice of|do know|empty|first is|for from|from reply|from where|has book|has open|health-wellness you|in buy|interest #|investment|is start|it invite|less|let article|limited|morning this|not otherwise|not our|on door|one two|our news|our security|still one|survey article|tell our|that when|therefore do|think|to alone-together|trust we|understand your|voucher #|we new|where it|without in
-16 ack-listen|at-disposal|before hour|between|come in|committed|count|courier|for weekday|in your|own|staff|still not|system
15 # day|# view|account today|already that|amountwords short-few|article exit|booking month|energy is|enjoy discount|everyone food|first #|from very|front-back this|get article|has think|in sale|it order|noaction has|not sale|of discount|open|parcel we|recruit for|reminder of|sale weekday|subscribe our|team our|think to|those tell|to go|until date|voucher get|voucher you|while-during
-15 accept|apply|apply until|cancel|company|inside-outside|letter|letter in|mail-number|old|payment #|put|team|week is|with one|you get
14 # article|# number-number|apply-submit|article live|before for|day is|end month|excited-fun|excited-fun article|family is|fix #|fix not|i in|is has|login you|monitor has|more|on|order you|placeholder in|plan and|price on|see|start number-number|still come|therefore weekday|to article|to do|twice|voice your|we take|weekday it|what it|with #|with right|you day|your service|your start
-14 article pass|can|cause-technical|data|department|health|i find|i phone|if want|is and|is only|of money|win is
13 again and|again your|ask your|at buy|before this|check our|clothes|colour is|family day|for not|is #|is percent|let one|member and|new-one|news|not some|only some|order article|other number-number|our from|parcel|send day|thanwise that|there-exists|today|win article|your about|your flower|your they
-13 agent-admin|amount-of #|customer|delay|from number-number|is our|is your|key|now we|office|otherwise you|please|sale from|we|wish-luck|work now
12 add #|again on|and free|article ad|article cart|connect-join|fix from|fix that|from insurance|get and|is open|is security|is website|love|new has|not file|notice to|one home|only|order|person from|reminder has|replace with|start at|to subscribe|try our|very you|visit in|we never|with|your now
-12 aj-proper|article start|article weekday|attachment|has article|phone|print-label|see your|was #|your is|your parcel
11 about is|already open|and booking|and-also we|booking by|everyone weekday|from project|go|high-low to|is return|leave on|meet|one notice|our of|payment our|price of|sale #|sale to|swap with|switch #|voice from|voucher for|where|with file|you always|your transport-fare
-11 certain|dear|i #|mrms|regulator|share
-10 agriculture|lawyer|price is
10 and message|article newsletter|booking until|credit everyone|end weekday|for day|for two|identity from|if our|in if|is again|is in|it guide|new in|next has|other that|paste-merge|photo in|plan #|possible from|receipt #|role-duty|sale it|service our|start our|switch|team of|terms from|this on|to buy|visit we|without notice
9 and enjoy|and otherwise|and save|buy before|deliver our|deliver we|first in|from discount|invite|is good|night free|notice and-also|photo already|search|still weekday|you guide|your certificate|your front-back
8 article plan|from our|get|i i|learn you|market|not only|photo has|to until|your market-income
-8 bank
7 # phone|amount-of|from contact|from plan|get discount|in market|our work|sale of|start from
-7 condition-case
-6 article price|school
6 investment in|month price|sale in|your night
5 # free|booking you|i|start
4 of reply
3 in free|otherwise has|price month
`,
  hedging: `
100 some
75 apparently
71 may
62 limited
55 may has|may include
49 and some
47 think that
44 has difference-amount|think
43 one amountwords
41 for some|to some
40 may article|may may
39 show that
38 in day
37 because at|identity may|is unknown|may if|some member|that file
36 and bank|depend article|has travel|to current-status|unknown
35 by thirdparty|include|that affected|usually not
34 confirm and|of go
-34 some we
33 apparently that|discount of|go from|of would|was see
-33 only some
32 can include|depend|email password|from member|from person|letter one|may and-also|of once|some of
31 # staff|can that|consequence article|not still|possible has|some person
30 data|on some|some data|some is|weekday some|would|you soon
-30 in version
29 article amountwords|article quota-membership|condition-case article|hacked-public|has it|may by|may is|member to|month may|of reference|of user|one before|possible|that bill|that last|version from|what on|will in|your calendar|your investment|your may
-29 automatic that|may what
28 affected and|automatic from|by person|charge is|from if|has get|may that|not everyone|recent|scan|some customer|some family|some from|some not
-28 is usually
27 about to|affected|article short-few|before to|can has|data of|from user|in short-few|may your|point your|service has|to right|understand those|webinar weekday
26 before staff|certain article|charge and|export-report your|hour in|identity-pseudo|is happen|it would|of staff|old in|one level-step-part|phone family|result and|sale of|survey you|thanwise once|that other|that post|wrong it|you those
-25 already hasbeen|is can
25 and-also has|come that|complaint one|data about|from before|get|has from|has problem|hasbeen some|heshe that|in because|in nobody|in some|may access|month month|possible already|short-few of|that article|view from|view it|website do
24 big our|buy from|can hasneed-follow|cause-technical notice|data limited|door close|early|find not|has apparently|has keep|heshe think|if not|investment is|is know|may affected|may had|notice what|password from|recall|reference|see like-as|show those|size and|think to|to has|to photo|type|was where
-24 limited article|names not|our file|sleep-rest
23 about-approx #|already is|apparently article|apparently not|article reference|broken from|can since|can was|file open|happen one|how|include and|it apparently|it that|it think|may of|point of|record-detail and|result in|short-few article|some your|think article|to outage
-23 has credit|person that
22 and other|apparently data|between|charge has|charge was|data possible|farewell of|get of|hasneed-follow|in catalogue|in condition-case|in give|in webinar|in week|is may|know article|limited of|mail-number phone|month between|names email|of member|of risk|order from|see #|see want|some condition-case|think get|unusual to|webinar of|what of|would was|your possible
-22 find #|month anyone
21 and already|and may|article home|for of|is apparently|is exit|it show|limited member|may hasbeen|may not|names phone|new by|not open|notify-auth that|number-number hour|of account|of wrong|recent that|that data|that recruit|there-exists|there-exists names|unauthorised|user|view by|was with|week first|would to
-21 has experience
20 access it|anyone of|article limited|can what|do what|from customer|get this|heshe already|include address|is anyone|is still|it they|last week|letter #|limited customer|one of|price on|recent week|refuse|return one|some guest|survey|team from|that broken|two of|where where
-20 big not|donor|limited very
19 amountwords in|article at|article full|delete it|difference-amount|download|expose|find|flower not|has can|has compare|has current-status|in deadline|in limited|in may|it it|level-step-part from|may at|of about|our article|our cause-technical|our some|see some|test we|two number-number|unusual|while-during year
-19 has about|i|night yesterday|not ready|to find
18 access|address our|already open|article bring|article mail-number|booking may|credit|from from|from once|get has|get was|had of|has fall|hasbeen file|if file|if they|in return|is think|it in|lost|may from|may to|may was|month has|news|not if|not until|plan not|possible is|reference of|some that|that version|this include|to think|was access|webinar|webinar may|website in|your car
-18 affected short-few|anyone may|is leave|was and|was because
-17 # person|already those|article names|month and|was affected
17 # some|about-approx|accept of|address other|amountwords of|and letter|and month|apparently those|because that|buy we|can only|current-status|digital and|has receipt|if #|include data|it website|level-step-part|medical-visit new-one|month return|nobody other|not confirm|not then|not to|of customer|of recall|on data|one limited|record-detail|that identity|was may|week from
-16 address of|attack|from not|more some|on article
16 already access|and apparently|apparently is|article record-detail|by before|charge hasbeen|complaint article|credit was|for one|from about|has expose|has is|health that|include inside-outside|it may|it those|may one|names doctor|plan that|point|possible hasbeen|price was|some was|soon|stop|take on|that may|that some|therefore there-exists|this once|was charge
15 access those|address digital|benefit|between this|can become|can therefore|cause-technical|contact and|file with|from account|happen on|has may|hasbeen|is progress|is receipt|names and|not amountwords|not has|number-number in|one access|person see|possible at|progress webinar|see|therefore some|think is|those to|to apparently|to survey
-15 article value|attachment|in end|supplier system|that export-report|was limited|write
14 address we|and think|ask it|at file|at some|attacker is|can|can some|credit from|customer|customer has|date was|first names|group #|hasbeen you|in current-status|in investment|may get|not compare|not personal|of is|open it|show|still not|stock article|team|that your|then day|therefore|therefore to|those article|those some|to delete|you possible|your digital
-14 and number-number|article attack|in data|it limited|it not|payroll month|steal|table|you automatic
13 and speed-internet-article|and still|can not|data may|data special|family come|file may|from delete|give service|hasbeen access|heshe will|interest|is affected|limited from|new-one in|not for|notice that|of investment|of may|other|place #|possible see|possible to|right on|short-few amountwords|think has|those at|those in|unlikely|we was
-13 manager|sorry
12 about|article will|article would|ask delete|confirm what|everyone system|file delete|is email|not anyone|not deliver|of use|or month|person|place on|product|that delete|therefore has|twice in|you may
-12 food|not some
11 asfor|between article|data card|data customer|date|do and|from some|government you|important|it delete|names account|notice not|on not|once|our system|recipient|size|subject|turnsout|value your|view
-11 leave
10 condition-case|delete then|has see|include on|may change|not affected|not copy|particle|public not|put #|some you|that level-step-part|to can|utility-term|while-during not
-10 has use|nothing|of number-number|supplier may
9 apparently has|department from|do confirm|email names|has download|if delete|not is|not nobody|notice|one they|open website|short-few|twice|usually|we understand
-9 one in
8 about may|affected it|certain|data other|everyone number-number|feel-worry is|is date|is use|is was|it on|our know|understand
7 full is|laptop encrypt|like-as has|may view|now has|of see|progress
6 certificate|in cause-technical|may already|member has|personal data|there-exists apparently
5 article farewell|cause-technical hasbeen|month include|some in|something|still
4 apparently what|go team|person you|some has
2 because|message include
`,
  belittling: `
81 short-few
68 this short-few
62 only
57 feel-worry
56 process of
49 something happen
47 hour only|not big|not feel-worry|nothing of|short-few in|those only
46 easy|mistake short-few|only names
45 everyone condition-case
44 usually
43 material-stuff|minimum
42 article easy|but|one easy|particle|short-few mistake
41 nothing|some hour
40 mistake|one short-few|our may
39 big|stay-calm
38 important|short-few that|to feel-worry|was short-few
37 of country|something not|test from|was only
36 consequence|contain|not personal|seriously of
35 affected|of very
34 and about-approx|and date|end not|names and-also|place has|thanwise and|think what|this happen|transport-fare article
33 and affected|difference-amount|in way|is particle|mistake you|not inconvenience|not very|nothing very|of full|something in|this condition-case|where hasbeen
32 article consequence|fix in|heshe on|month some|nothing feel-worry|religion that|right one|risk
31 article hot-cold|condolence|emergency|from right|other for|this in|this once|this only|unlikely|while-during date|wish-luck
30 article swap|has regret|it only|not something|of contain|short-few and|that still|webinar you
29 compare|date was|in but|it problem|not reminder
28 affected not|export-report those|is only|limited article|on condition-case|one test|some month|something|think you|those open|to good|two hour
-28 consequence of|not can
27 article risk|but not|feel-worry has|file old|inconvenience|our export-report|religion not|subject|that current-status
26 but is|confirm if|email what|month for|nothing to|of file|only email|this article|this still|to certificate|to see|typography|usually not|weekday there-exists
-26 result of
25 ago-long that|and where|article sea-nature|benefit|compare not|everyone now|old and|only data|process|recall #|still very|therefore there-exists|those those|was one
-25 is risk|limited from|percent|that is
24 # do|about-approx|consequence is|end|explain what|go with|happen|has nothing|in for|may show|one mail-number|one payment|person go|something what|that of|very
-24 can not|some file|subscribe|therefore some|this because
23 # not|affected is|but our|can and|everyone has|expert and|for date|not particle|notify-auth it|of apply-submit|right article|short-few on|something that|terms of|there-exists is
-23 in short-few|limited user|some it|there-exists nothing
22 and about|article level-step-part|can cause-harm|confirm that|consequence short-few|happen not|has only|heshe in|is high-low|minimum less|more some|not choice|nothing that|of right|on some|still to|that take|thing-relative|was inconvenience|while-during is
-22 attack|responsible|until|where nothing
21 apply check|apply investigate|article broken|article live|article otherwise|at some|broken|certain|date we|do to|do what|end number-number|heshe it|if what|is something|it fix|limited may|list of|noneed feel-worry|not more|nothing for|of feel-worry|on from|our front-back|outage|problem|soon|special|that #|that everyone|want what|you problem
-21 manager|not right|some condition-case|to only
20 already fix|and still|and-also in|apply confirm|but it|feel-worry is|from our|in good|is good|is what|leak|less|live and|mistake not|not end|not show|of any|on front-back|possible some|problem hasbeen|tell for|that travel|there-exists to|those automatic|was article|was fix
-20 from has|from this|is sorry|nothing other|or|season|we particle|what was
19 affected and|affected very|and of|and system|article difference-amount|condition-case|data that|end of|file right|from very|has i|in about|in queue-wait|inconvenience those|is think|it of|learn you|may and|member may|money but|money is|not any|not invite|not otherwise|not see|of article|of nobody|of otherwise|one by|one number-number|only hour|our trust|recent is|regret article|security has|short-few but|short-few we|some|terms from|therefore is|want to|was outage|we about|you everyone
-19 can of|cause-technical|for end|has broken|in system|may article|not do|not nothing|pasttime-had|reply|that can|week|week is|what do|year
-18 accept|article other|booking|form|hour #|include article|is find|only on|save|those article
18 and one|article terms|article value|condition-case and|current-status not|data not|front-back you|happen in|has short-few|ignore|inside-outside hour|is|it ago-long|like-as result|live|more|not|of weekday|otherwise from|reset article|risk to|sorry because|to usually|to you|type|version you|very in|very short-few|we trust|what from|while-during system|write #|you about-approx|you take
17 # before|# only|add|amountwords short-few|article money|bad|because this|by system|data other|email yesterday|explain that|feel-worry those|first hour|for more|happen this|has good|interest|is condition-case|keep to|mistake article|not apparently|now must|of type|of we|only #|only at|other one|place from|sorry about|therefore|this was|this webinar|we keep|we may|we there-exists|what one|with phone
-17 check|happen mistake|is names|may of|more that|not mail-number|of cause-technical|what we|why|your
16 afternoon-evening to|article compare|at and|consequence on|country|damaged|everyone to|experience-quality of|from but|game|hacked-public|has get|hasbeen phone|in learn|is date|is mistake|is person|money for|not alone-together|not of|not tell|nothing from|number-number this|only number-number|password was|risk is|rubbish|some member|then #|there-exists mistake|to but|unknown we|work article|you those
-16 bill|is know|it may|limited of|must to|noneed do|not know|not then|payment|that inconvenience|what affected
-15 #|# number-number|article team|complaint|heshe that|if|if is|is responsible|limited amountwords|maintenance|may affected|must nothing|not include|not may|print-label
15 amountwords limited|and there-exists|ask is|condition-case not|contain and|exit article|experience-quality from|fair|for travel|go team|gremlin|happen to|has apply|has big|heshe short-few|in credit|is abundance|it end|it was|it what|mistake it|not article|not before|not view|not wrong|of amountwords|one accident-inadvert|only it|only of|our automatic|person to|personal in|religion in|show #|soon to|tell of|test not|that data|that happen|this already|to company|to high-low|to more|usually in|was|we to|weather
14 # customer|# login|address mail-number|ago-long|article accident-inadvert|article story|can cancel|day in|end is|from file|grow|has switch|identity-pseudo|if happen|invite automatic|is about-approx|is because|it good|not bank|not level-step-part|only article|only hasbeen|only is|only some|particle that|sorry fair|still|system not|this|this something|twice in|value|was give
-14 article feel-worry|find article|i that|nothing is|passenger-seat|some data|that feel-worry|this what|today|use|very that|was password|weekday not|win
13 # include|about not|about sorry|about-approx article|article outage|data can|deserve we|feel-worry article|first is|from any|from money|has credit|has had|has may|hour|in can|in home|in soon|is nothing|is short-few|medical-visit not|of emergency|of short-few|right at|short-few very|that like-as|this at|to from|very it|we learn|we think
-13 account|attacker|i|it hasbeen|office|voucher|we for|weekday this
12 # visit|add check|apply for|by hour|card data|excited-fun|happen was|high-low|if that|in ask|is fair|is number-number|it exit|may was|not investment|one two|one website|only short-few|person|point from|right we|still of|system supplier|that new|this adverb-ind|this number-number|to about-approx|unusual of|was mistake|what view|where to
-12 about of|and it|and nobody|article full|buy|child-school|find|furniture|music|price|public|sorry|teacher|was because
11 and ignore|automatic it|become|but and|customer our|deserve|end from|exit and|file and|from staff|from supplier|good|haha|has again|has something|hope|is one|last is|mistake of|money|month day|see at|short-few article|therefore nothing|this change|those sorry|to not|trust that|version short-few|was freeze|we what|wrong write
-11 food|home|mrms not|not reply|school|to right|what that
10 again by|article is|article more|but to|but we|can is|feel-worry that|first once|fix article|for short-few|happen of|heshe still|is mail-number|know not|mistake that|not affected|not other|only send|return by|still #|that visit|therefore you|this of|transport-fare of|was stop|we about-approx
-10 community|has right|weekday
9 about and|current-status|for anyone|glad your|heshe|heshe is|it condition-case|message what|mistake we|not value|notice police|of activity|person not|this from|this human|this person|usually article|very is|we hope|what show|write money|you something|your at-disposal
-9 collect|data it|in that|was wrong
8 about-approx number-number|amountwords|from what|is any|is fee|itmeans|level-step-part from|once you|that show|unusual|unusual in|want that|you at-disposal
-8 date has|doctor|replace
7 big and|but article|by date|it transport-fare|know|money not|one inconvenience|still like-as|that morning|that view
6 affected some|and only|data bank|heshe money|mistake on|not some|then hour|we that
-6 book|it because
5 file not|short-few from|short-few has
4 sorry something
3 not without
2 that big
1 not data
`,
  'conditional-apology': `
85 sorry if
50 if
47 sorry any
45 inconvenience
44 for may
43 forgive if
42 may
41 any
40 for that|if you
39 article regret
37 problem
36 that it|unacceptable
33 work we
32 for any|if we|inconvenience may|sorry from
-32 sorry adverb-ind
31 any may|article may|forgive that
-31 i sorry
30 experience|for everyone
29 experience-quality|regret any|that inconvenience
-29 you ask
28 everyone may|sorry that|to that
27 article that|if your|it hear|sorry anyone|that think|those inconvenience|we with
26 affected|damaged|has can|it has|it with|one inconvenience|those that|would
-26 sorry and|therefore sorry
-25 sorry about
25 sorry what|that can|think|you think
24 any that|condition-case your|everyone inconvenience|everyone that|that may
23 from view|may cause-harm|may inconvenience|of if|particle if|regret if|support-agree if|that would|was inconvenience
-22 adverb-ind
22 article this|cause-harm|has had|if is|if to|inconvenience can|origin|regret|sorry i|sorry must|sorry something|you until
21 if come|if heshe|inconvenience that|inside-outside that|it regret|number-number to|regret that|sorry condition-case|sorry point|that less|we if
-21 sorry special
20 consequence on|has consequence|if has|that possible|that this
-20 special
19 has inconvenience|if there-exists|in condition-case|insurance that|it affected|less at-disposal|this may|very you|what may|your delay|your experience-quality
-19 in weather|know|very sorry
18 already is|any this|build that|everyone only|forgive to|from affected|if inconvenience|something cause-harm|sorry was|that at-disposal|to anyone
17 any inconvenience|article any|can cause-harm|condition-case|customer that|for problem|forgive|hear|if those|if was|inconvenience sorry|point cause-harm|sorry to|that those
-17 regret sorry
16 about what|anyone that|ask if|consequence|do that|for can|from alone-together|if something|inconvenience possible|it if|personal not|please article|please for|tell for
-16 not day|of this|sorry know|to everyone
15 about any|any about|anyone was|apology-present if|condition-case cause-harm|glad|inconvenience it|it had|may and|of forgive|sorry in|think inconvenience|twice from
-15 not sorry|sorry sincere|you about
14 article about|because you|can|can has|condition-case those|has experience|how|if because|if it|if this|in those|inconvenience in|regret inconvenience|sorry|sorry there-exists|those those|those what|while-during already
-14 weather|with everyone|with you
13 cause-harm those|for like-as|has is|it would|particle that|something|sorry it|that feel-worry|this has|understand your|why has|you thank
-13 forgive this|it very|sorry our
-12 for this|sorry we|you apology-present
12 from from|from only|outage|this not|those has|view in|we regret|you twice|your inconvenience
11 accident-inadvert|from i|hear article|i take|is if|regret you|tell it|we thank|you was
-11 inside-outside this
10 article not|forgive it|from not|like-as has
-10 understand that
9 any feel-worry|feel-worry|from inconvenience|from those|inconvenience and|you mistake
-9 article cause-harm|for inconvenience|for those
8 it you|we any
-8 you feel-worry
7 cause-harm you|forgive article|sorry everyone|take
6 is you|sorry may
-6 this inconvenience
4 if they
3 from mistake
`,
  cliche: `
71 seriously
55 experience-quality|very seriously
50 is our
48 fair
47 abundance
46 committed|still our
45 always
42 personal
40 abundance we|customer you|from abundance
38 abundance of|from always|trust you
37 of abundance|value
36 seriously seriously|to front-back
35 community it|customer is|it energy
33 change speed-internet-article|member article|security
32 ack-listen and|committed to|front-back of|high-low|patience|that this
31 can cause-harm|for we|like-as abundance|one feature
30 confirm that|everyone for|good your|personal is|personal it|we want
29 article high-low|article trust|bring you|in way|our is|our team
28 always become|article committed|for of|game our|in we|on get|on good
27 ack-listen is|article personal|by it|customer|everyone do|stay-calm|still front-back|trust|trust it|trust our|we amountwords|your trust
-27 still more
26 and thank|article very|body our|build article|feel-worry of|has contain|it by|learn|of family|our community|security of|some our|student is
25 article deserve|from committed|has notice|measure must|of live|of we|on give
24 and continue|article abundance|article experience-quality|article learn|attack|everyone is|in by|it build|it exit|it that|of full|of our|of reset|our always|our choice|our would|security data|security that|understand|you fair|your renew
-23 and with
23 by year|data this|for our|give service|of protect-take-care|problem|trust in|we understand|will always|you bank|you thanwise
22 build|everyone what|experience-quality is|feel-worry article|glad to|is body|it more|office was|our|sleep-rest|succeed|trust is|your is
-21 #
21 apply article|article security|because that|by of|from door|from year|happen is|has learn|in morning|inside-outside everyone|is value|learn our|not exit|patient|security in|sorry may|supplier|that security|unusual article|work|year it
20 confirm if|continue|everyone day|guest|has measure|how is|member is|more big|more value|not own|of everyone|problem to|put|seriously article|service our|staff is|this that|unacceptable|we take|we your
-20 i
19 and keep|build it|cause-harm|collect that|condolence|data is|has choice|in country|it trust|like-as of|not leave|of feel-worry|put it|security is|security your|so-as|that own|we committed|we fair
-19 security you|they
18 committed for|data on|feel-worry from|for renew|for with|from live|give with|government in|important|is|is point|is what|itmeans|personal not|personal of|this cause-harm|trust of|with we|you your|your data|your this
17 amountwords one|article good|article our|become seriously|data seriously|guest is|has system|in for|is article|it leave|measure|on has|our amountwords|our good|personal data|sincere|still to|to of|with supplier
-17 glad that|this we|you seriously
16 and value|article of|at is|committed our|hour hasbeen|it cause-harm|key we|may and|on travel|our learn|person our|personal article|some from|trust and|what do|without for|your patience
-16 religion|team security
15 always you|body|calendar we|fee on|from speed-internet-article|full for|may inconvenience|not stop|our value|personal and|personal we|service we|to still|to we|we know|world-public-holiday|your value
-15 ask|has trust
-14 always give|fast|number-number|security it|sorry|walk
14 article more|backup and|bank we|by from|can and|end that|everyone we|full to|is succeed|mail-number one|of trust|of value|of what|renew|we|we about-approx|we to|we value
13 everyone if|everyone to|heshe delete|is full|is one|it committed|key our|more|not about|our high-low|our will|patient we|public|right date|security our|share article|was we|your it
-13 one still
12 and expert|digital|do our|first|has problem|health in|is first|not more|officer-dpo|queue-wait your|stock article|travel with|we get|will for|you full|your|your heshe
-12 manager|manager of|team it|you we
-11 committed experience-quality
11 committed on|expert we|from delay|is seriously|like-as|new date|please those|we day|your body
10 not delay|of company|our queue-wait|queue-wait you|seriously to|service|then our|travel we|we new
-10 understand you
9 department usually|experience-quality of|first date|is everyone|it delete|on by|on service|sorry fair|that delay|then we|user|we soon|you experience-quality|you key
-9 our give|vacation
8 article seriously|everyone usually|has want|your always
-8 company you|company your|thank everyone
7 experience-quality service|inconvenience and|is we|live|want notice
-7 we always
6 from trust|heshe|is committed|is delete|our new|run|student|value your
5 abundance has|protect-take-care
`,
  'reply-refusal': `
58 reply
50 not reply
39 this address|to reply
37 article reply|please not
34 not monitor
33 email
32 it reply
31 email not
30 of reply|this not
29 letter this|this one
28 not use
27 address not|only send|this|this is
26 inbox
25 inbox not|message automatic|not email|to apply-submit
24 article automatic|noaction not
23 not is|not read|send
22 article role-duty|by cause-technical|from reply|noaction please|this inbox|this send
-22 or
21 address|message|message from|not can|order this|send only
20 article apply|by system|message send|message this|one automatic|use article
19 apply-submit|booking this|cannot|please|this article|to this
18 apply-submit is|automatic|guest in|inbox is|not accept|not possible|not refund|not view|please refund|refund on|reply not|to address
17 apply-submit and|is send|noaction|not|not not|our guest|please reply
16 article email|article inbox|monitor|reply on|write this
15 article address|deliver by|email automatic|get not|must reply|noneed of|noneed reply|not collect|only|role-duty|this email|this notice|waste of|what reply
14 address send|not to|send address
13 email one|it find|noneed from
12 article apply-submit|is email|noaction from|this automatic|you apply-submit
11 do not|it apply-submit|reply to|this deliver|waste
9 reply person
8 not this
7 inbox and
6 this noaction
5 do reply
4 email this
1 message please
`,
  'request-for-secrets': `
62 login
61 confirm
45 reply with|your speed-internet-article
43 card
42 send your
41 confirm data
40 backup|prevent
39 and enter|email with|your card
37 therefore we
35 enter|identity|with amountwords
34 login in
33 of backup|of identity|send we
32 click where|confirm your|for continue|identity by|maintenance your
31 confirm account|confirm article|for confirm|of card|unlock
-31 names
30 check i|enter identity|for renew|in reply
29 click|i|i account|link|your please
28 and card|and identity|by link|happen it|identity and|password to|this with
27 and again|confirm i|for|new-one identity|password now
26 account|button inside-outside|card and
25 and voucher|by of|confirm you|for prevent|now|password|reply|send photo
24 by this|full card|link and|link this|so-as|subscribe enter|this link
23 by reply|enter mail-number|login for|password key|photo identity|please|prevent article
22 security
21 change now|go website|password old|photo card|we your
20 access|account now|by email|click in|deposit|password before|send|so-as of|your reply
19 and your|check account|data|for login|link inside-outside|login and|login now|mail-number card|password ago-long|where and
18 access and|by|confirm card|mail-number identity|where for|your identity
-17 address|names identity
17 article give|confirm it|file login|form|to login
16 # hour|and confirm|card bank|check it|from link|where login
15 access mail-number|activity in|i i|login to
14 confirm identity|export-report access|file access|has i|inbox|of email|trust
13 check|export-report in|export-report login|go to|has account|parcel|subscribe|to account
12 apply|confirm is|enter your|login confirm
11 access is|confirm has|export-report|go|hour for|login go|login mail-number|point
9 to website
8 login is
7 your by
4 investment
`,
};
