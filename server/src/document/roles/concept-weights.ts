import type { RoleWords } from '../../languages/sentence-role';

/** What the meanings of words say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleConceptWeights: RoleWords = {
  apology: `
40 sorry
-32 those those
31 forgive|this mistake
-31 sorry if
-30 and-also what
-29 haha
27 is shame-joke
-27 like-as sorry
25 forgive this
24 shame-joke
23 i sorry
22 not sorry|sorry you
-22 our value|that think
21 and sorry|sorry one|sorry this
20 forgive of
-20 forgive we|if|our guest|with from
-19 renew
19 sorry and|very
18 ask forgive|of this|regret|to everyone|you ask
-18 they for
-17 apology-present please
17 sorry on|you sorry
16 i one|sorry already|this responsible
-16 on address
15 article sorry|deserve we|i|responsible article|sorry mrms
-15 bad|collect on|forgive our|if you
14 admit article|not admit|not responsible|particle|responsible|sorry article|sorry because
-14 not collect
-13 any|article affected|for any|has try
13 from sincere|it sorry
-12 article about|for may|sorry any
12 forgive you|from love|not this|please our
11 is sorry|regret very
-10 affected|for family|may
10 sorry automatic|sorry we|this not
-9 article may|sorry from
9 forgive for|sincere
8 forgive article
`,
  fault: `
62 yesterday
48 same names
47 without check
-45 card not
44 article responsible|those password|we let
42 that login
41 had
-40 address deliver
40 tell #|was #
39 affected limited|not encrypt
38 may not|morning we|while-during move
-38 notice this
37 refuse
-37 your amountwords
36 # once|laptop not|print article|view #|your #
-36 if was
35 # but|is family|is only|must has|outage energy
-35 number-number your|regulator|will|write to
-34 if short-few|you apparently
34 is wrong|queue-wait hour|weekday tell
33 # get|# that|phone with|post not|release|show article|two hour|with names
-33 not one
32 and person|at not|calendar article|it go|number-number hour|one put|those article|yesterday you
-32 food for|not open|our mistake|sorry and|those include
31 car in|copy from|from check|get we|had put|it inbox|laptop was|may about|not compare|not date|of other|otherwise of
-31 happen #|lost and|number-number mail-number|responsible and|show is
30 backup our|from address|has find|has open|is still|it account|it limited|not stop|not value|of food|post it|put it|swap|test|that choice|unusual of|weekday include
-30 for this|of feel-worry|tell on|tomorrow
29 # size|and sorry|charge your|choice wrong|compare in|department has|for day|message #|morning weekday|must go|not try|notice if|notice that|one staff|our post|queue-wait weekday|staff our|was|write money|you discount
-29 and refund|before #|before weekday|cause-harm in|include photo|nobody has|noneed feel-worry|not charge|or|our more|those upload
28 # include|# not|article subject|between month|by that|experience article|has while-during|manager you|money right|names other|not check|not security|record-detail from|right article|those account|we date|weekday we
-28 affected very|already|and would|between we|card was|current-status not|email this|end from|in can|is big|not reply|not wrong|since file|thank|that automatic|this nothing|this person|was affected|what we
27 # right|accept that|but is|clothes|deserve we|download article|everyone can|for first|get that|had from|hour but|human|manager and|manager it|may you|month person|new before|of first|of names|of version|staff before|that those|was do|we run|we sell|website may|weekday you|without
-27 correction|hasbeen this|inside-outside our|is thirdparty|last was|more and|not nothing|send by|so-as|thirdparty not|weekday this|your health
26 # lost|# start|# tell|accept sorry|and wrong|cancel of|date was|do phone|forgive that|fraud article|from nobody|had two|happen while-during|has delay|hasbeen access|hasbeen since|heshe short-few|include is|itmeans is|know not|let you|manager is|not everyone|number-number what|of subscribe|one read|only #|other your|our date|our view|placeholder|problem to|steal|supplier cause-technical|that everyone|that supplier|those while-during|turnsout|very and|we switch|weekday|yesterday has|yesterday that
-26 and order|and-also|buy in|help|how you|is new-one|next|police|speed-internet-article on|supplier that|take outage|this do|this our|to for|to health|we queue-wait
-25 # afternoon-evening|already we|and affected|because mistake|choice in|contain system|doctor and|email not|hasbeen include|heshe from|hidden-breach|include identity|like-as this|link it|not then|of notice|official|one right|order two|our queue-wait|our think|our until|renew to|reply in|risk of|some member|this because|those thirdparty|transport-fare and
25 # was|approve on|article story|because one|before get|broken cause-technical|can open|cause-technical without|data you|file on|food that|from recruit|from user|get night|i that|in view|is nothing|it ack-listen|list|mistake of|new website|of tradition|office in|on everyone|only to|our may|percent of|send number-number|since it|some article|therefore article|they address|thirdparty from|those cannot|those only|those open|unusual|upload article|vehicle-train in|we accept|we letter|we other|we put|weekday start|what has|year last
24 # inbox|# meeting|# send|article freeze|because #|book you|booking website|build it|count|day number-number|download|everyone same|for staff|good we|human we|i copy|it result|new-one that|nobody we|of get|of order|one i|order free|price #|role-duty|run article|short-few it|that #|that home|that never|that some|then send|there-exists|thirdparty in|those for|was our|we deliver|we number-number|we print|weekday then|would article|wrong|year before|yesterday we|you bill|you committed|you department
-24 and account|and buy|and think|apology-present article|article work|by weekday|delay month|identity-pseudo|it stand|know it|money not|month end|now in|our bill|password encrypt|please that|send this|sorry i|sorry with|special|terms not|that about|that lost|that public|that tell|thirdparty our|those data|until weekday|was this|weekday by|while-during month|you work
23 # it|amountwords wrong|and please|article share|attacker use|automatic account|between|cancel your|check of|colour and|do go|draft|email we|fix on|for two|freeze before|from anyone|from family|from first|front-back door|get notice|heshe on|i please|include of|is come|is new|it address|it your|last year|may open|morning|number-number person|of include|of month|of speed-internet-article|of week|of would|on we|one access|order is|our mail-number|our please|our use|patient other|person thirdparty|see data|show if|sold|some guest|table|tell therefore|that identity|that level-step-part|that on|think that|this morning|this only|to right|to thirdparty|two mail-number|two to|vehicle-train from|was already|was delay|was if|was may|was since|we because|we home|weekday email|weekday was|will see|write your
-23 and if|and view|any|apparently you|attacker can|bank receipt|compensate|data that|first in|from delay|from mistake|from want|has had|hear|it put|meeting is|mistake our|names photo|noevidence|not keep|not message|not more|not personal|number-number number-number|of forgive|of new|of new-one|old not|our names|something cause-harm|staff you|survey is|tell we|that address|was i|write and|you between|you nothing
22 # is|# twice|and-also what|article week|change that|charge money|close that|discount article|file subscribe|first from|from some|from to|front-back that|grow on|human change|human sorry|in expose|it broken|it record-detail|it some|it this|login by|login mail-number|message in|month that|morning i|next with|nothing hasbeen|of agent-admin|of help-desk|on weekday|one customer|one hasbeen|one login|one our|person has|plan your|problem of|queue-wait that|responsible you|see email|send you|show number-number|some may|staff we|still number-number|subject of|take and|that calendar|that office|that put|that voucher|that weekday|they from|today send|twofactor|we missedskip|we save|we version|weekday notice|write
-22 always article|and system|article rubbish|article yesterday|at this|automatic we|before afternoon-evening|can|confirm we|data affected|delete from|everyone at|everyone day|everyone we|from leave|from yesterday|has still|in at|in there-exists|is freeze|is personal|maintenance system|maintenance to|more #|move automatic|new to|not copy|not save|of therefore|of use|one certificate|payment article|queue-wait your|regret and|stay-calm|supplier article|that freeze|that see|they article|view names|we book|we can|we on|with from|year of|you bring|you leave|you other|you until|your not
21 # buy|alone-together and|alone-together we|and-also has|anyone copy|apparently article|article click|article medical-visit|article origin|article price|article very|because article|booking that|but|but article|by nobody|can login|deliver day|door close|energy of|enter to|everyone student|family health|file|food and|from nothing|from sorry|has more|hasbeen from|history-archive of|hour in|hour we|in invite|it again|login has|lost|month anyone|night #|on cause-technical|on vehicle-train|one mail-number|our own|our without|patient article|price not|problem cause-technical|public last|read article|recent that|recipient to|responsible our|right we|risk in|thanwise thanwise|this deadline|those do|to post|usually last|was accident-inadvert|we day|we use|we write|website #|weekday is|will come|with other|with phone|without article|without right|would|write #|wrong system
-21 access names|activity that|and end|and get|and know|and limited|and morning|and night|article more|body your|broken at|card date|certain|community that|delay from|delete article|digital and|do to|email come|everyone our|expert and|fix|for month|from find|front-back article|hidden-breach article|hour then|i #|identity not|if we|is put|is show|it nothing|keep|month hour|must in|names doctor|notice data|of more|of number-number|of send|on was|one new-one|only article|our again|percent article|person in|ready in|result of|see our|soon it|then month|this breach|to soon|try before|version with|voucher and|we respect|we therefore|work is|wrong that
20 # automatic|# broken|# website|account is|address amountwords|address article|already open|article expose|article see|article webinar|attacker has|backup and|bank month|before tell|button|cancel because|card #|close those|community and|copy in|delay|delay one|do with|email our|end it|enjoy for|first to|flower not|for number-number|from agent-admin|from health-wellness|from know|from week|had not|happen is|has choice|has exit|has print|has two|home address|in address|in result|in write|is it|it may|laptop it|last it|mail-number #|maintenance|message what|money number-number|money on|month of|must and|new-one we|newsletter of|night our|not investment|number-number was|of freeze|of has|office is|on amountwords|once to|one it|one unusual|one what|parcel #|pasttime-had|person already|recent article|respect|same number-number|school was|since not|that article|that enter|therefore is|those those|those we|to cc|to happen|to limited|twice|usually not|we and|we charge|we first|we wrong|webinar you|weekday while-during|what some|where number-number|will view|you number-number
-20 and story|article fair|article regulator|at first|bank|bank in|bill not|by this|cause-technical now|condition-case in|data payment|do nothing|do notify-auth|expert has|explain that|file version|find and|forced-circumst forced-circumst|front-back is|glad|has agriculture|has include|has number-number|has travel|has try|hasbeen office|identity can|if|if because|if in|if want|if you|in more|inside-outside from|is get|is keep|it at|it list|it old|love|meeting at|month keep|nobody can|noevidence apparently|not get|not let|not noneed|number-number month|person from|read your|responsible article|same not|save in|see in|since article|since you|some it|sorry not|start one|take vacation|that security|then in|there-exists still|this email|until on|value has|was include|was not|was responsible|you affected|your own
19 # article|# i|# your|ad|afternoon-evening to|amount-of #|and i|and school|article access|article cause-technical|article energy|article speed-internet-article|article value|attack|attacker is|attacker to|busy-traffic|button not|by account|by anyone|card data|cause-technical on|clean|collect you|come yesterday|community article|deliver email|depend article|discount has|discount of|do some|email with|everyone know|family not|file for|file open|file with|for weekday|form of|from #|from other|from year|gremlin has|had in|has save|hasbeen address|human in|i article|i do|in community|in weekday|inbox in|it thanwise|it was|leave your|link of|list recipient|mail-number address|measure article|missedskip|month export-report|month money|morning now|names not|night to|night weekday|not for|not freeze|not know|notice has|notice on|of apply-submit|of vehicle-train|on then|once same|our afternoon-evening|our it|recall|release #|responsible alone-together|responsible of|responsible own|security that|some has|that let|they your|those change|those was|to book|to courier|to download|to number-number|two|unauthorised|view everyone|voucher that|was deliver|was speed-internet-article|we post|without it|your get|your must
-19 # same|already our|and member|and personal|and there-exists|ask delete|at has|at office|booking article|but if|company in|data member|everyone ask|everyone weekday|explain|expose from|fee for|file may|food family|free|from copy|from result|from two|has anyone|has file|has must|hour tell|i is|i what|if account|if cause-harm|in account|in attachment|is always|is any|is weekday|it on|last not|lost you|maintenance cause-technical|measure that|not repeat|not show|of want|photo was|photo we|please those|possible in|refund today|refuse article|right heshe|same price|sorry very|start file|student to|system #|system at|system now|tell data|that confirm|think you|this not|this webinar|this would|those automatic|tomorrow morning|very we|voucher it|was news|with courier|work from|write automatic|year has|you already|your read
18 # car|# our|affected from|affected that|again it|again that|ago-long day|ago-long of|ago-long year|and apology-present|and those|anyone thirdparty|apparently some|article about|article human|article in|article notice|article save|ask has|before we|calendar to|can change|can email|can read|charge you|check you|choice we|close day|condolence|courier-post|date right|do game|email of|everyone subscribe|fee that|file of|for because|for since|government article|has affected|has apply|has bad|has continue|has right|home for|hour what|i give|if photo|in first|in news|in price|in version|in voucher|is staff|it email|it human|it since|itmeans|let article|may access|mistake|mistake human|mistake those|money everyone|month we|month website|names mrms|newsletter weekday|not twofactor|not upload|notice wrong|number-number you|of cause-technical|of staff|old|on what|one cc|our manager|our our|our photo|paste-merge article|plan you|put in|put your|security and|send before|send morning|speed-internet-article in|subscribe you|supplier to|survey that|system article|system automatic|test we|that date|that link|that our|that test|that to|then not|think some|thirdparty to|those your|to read|upload on|vehicle-train #|voucher #|was order|we mail-number|we swap|website do|week is|what order|when we|while-during system|would to|write you|you order|you two
-18 and afternoon-evening|and everyone|and place|and short-few|and-also if|article had|article still|article supplier|automatic this|benefit|but was|by email|can hasbeen|card is|card payment|cause-harm cause-technical|cause-technical broken|day for|day on|delay not|deserve of|door not|end on|export-report you|first names|for account|from collect|from therefore|has click|has level-step-part|hasbeen by|heshe view|if article|if get|if has|if something|include email|include names|is file|is full|is today|it use|leave open|level-step-part article|mail-number identity|morning and|names mail-number|not expose|not form|not it|not maintenance|not our|notify-auth and|notify-auth regulator|of ago-long|one check|one new|order before|particle it|password your|phone phone|photo to|point you|refund article|reminder human|shame-joke|since yesterday|something is|soon|sorry on|start weekday|still your|supplier has|this message|this there-exists|this weekday|to we|until end|version your|very your|view thirdparty|was between|was delete|was fix|was use|we send|we we|website and|what check|where|with #|with file|your bank|your digital
-17 # by|# inside-outside|# open|and data|and-also ask|and-also one|article year|at place|automatic our|can use|country article|early you|end not|end weekday|enough|everyone not|export-report and|from do|hasbeen place|hour it|in colour|in everyone|in therefore|inbox and|is photo|is refund|it exit|key we|mail-number not|mail-number your|more in|not alone-together|not change|not link|not must|not of|not where|not your|nothing otherwise|now|one two|our come|our let|our new|our plan|person view|phone #|photo that|please|project has|promise-notus|refund from|return everyone|return your|school and|school day|share that|soon in|stand article|still article|still check|still inside-outside|still we|switch in|table it|that cause-harm|that happen|that want|there-exists nothing|there-exists you|those it|to bank|to card|was has|we go|we happen|we medical-visit|with what|without booking|you want|your like-as|your voucher
17 # file|# heshe|abundance on|affected some|agent-admin has|and hour|and let|and reference|article discount|article has|article request-right|article then|at food|because human|because not|because we|before our|booking for|broken|but our|by person|catalogue|cause-technical|cause-technical booking|cause-technical notice|cause-technical system|change you|confirm one|connect-join|date hour|different of|do has|email #|email yesterday|family was|file everyone|from had|from maintenance|furniture|give right|had for|happen data|has may|has receipt|hasbeen export-report|heshe has|heshe health|identity #|in book|in phone|it is|it mistake|it password|keep we|last week|leave in|like-as those|login article|measure to|mistake article|mistake has|mistake material-stuff|month our|month write|morning from|move in|names reference|noaction article|not bill|notice hasbeen|number-number is|number-number other|of mistake|of reset|of start|of supplier|office number-number|on names|on service|one delay|only then|open first|or any|other names|our file|our month|our night|particle not|place of|possible if|post article|problem|progress school|queue-wait for|recent week|responsible on|see #|see that|sell article|send automatic|short-few|since until|some customer|subscribe your|that account|that breach|then heshe|then your|thirdparty article|this condition-case|those on|to bill|to change|to old|tool-machine and|visit that|voucher we|was everyone|was with|we copy|we food|we sport|we today|weekday afternoon-evening|weekday in|weekday your|where had|while-during maintenance|with it|without that|would it|year recent|you door|you had|you send|your furniture|your system|your with
16 # account|# can|# staff|about and|account #|address that|amountwords short-few|and pass|any in|article newsletter|article nobody|article reminder|article weekend|article with|at placeholder|automatic month|backup|book in|booking our|by system|cause-technical it|come #|company already|copy|courier not|craft-material|customer other|delete #|email weekday|everyone of|everyone person|everyone your|experience|first day|first has|form|from very|get message|had give|had on|has download|heshe names|hour come|i find|if names|in ago-long|in money|in parcel|in return|invite to|it must|key not|last|last hour|leave|link to|mail-number in|manual and|mistake it|mistake sorry|more since|not again|not right|now come|of medical-visit|office you|one|one cause-technical|our accept|our see|our switch|parcel|pass of|personal we|photo at|photo not|recent is|release it|short-few article|short-few you|some #|still open|stop #|student in|subscribe enter|support-agree you|take wrong|tell not|that pasttime-had|therefore to|therefore you|thirdparty supplier|to group|today we|two in|unusual to|use password|very soon|was can|was cause-harm|was good|we booking|website website|weekday our|win|work it|you dear|you transport-fare|your calendar|your has|your number-number
-16 affected data|agriculture of|already at|already to|and article|and heshe|and price|and start|apology-present to|article apply|article recruit|article sea-nature|ask money|buy one|collect by|complaint|confirm what|data security|day has|delete message|delete those|difference-amount #|do and|everyone bill|everyone month|farewell|for everyone|forgive it|from those|get you|has about|heshe delete|heshe not|if nothing|in terms|is by|is discount|is risk|is system|is tell|it personal|key and|lost article|manager|message and|month by|names at|next it|not see|not some|number-number #|of short-few|office #|our happen|our is|our still|pass in|password not|paste-merge in|person hasbeen|phone has|police and|print it|problem we|public not|refund morning|reminder not|reminder that|reply this|security your|some number-number|sorry|system your|there-exists #|there-exists names|this year|to body|to responsible|use other|was deadline|was today|we come|we love|with is|without price|would in|would like-as|would we|you deserve|you fair|you lost
15 # accept|# customer|# one|# patient|# religion|# two|# we|about you|affected you|and #|article bank|article our|article think|big and|big is|bill of|body on|booking and|booking vehicle-train|breach happen|build|cause-technical has|change data|charge for|click on|current-status from|early|early article|email before|empty|export-report #|file number-number|freeze your|from file|from refund|guest|had fix|has attacker|has new|has sell|has very|hasbeen deliver|history-archive your|i from|i was|i wrong|in list|in morning|in receipt|is fix|is lost|is more|is now|it apparently|it parcel|keep and|like-as article|lost we|may your|message if|money #|month must|morning hour|morning until|mrms and|must hasbeen|night that|not heshe|not therefore|notice it|number-number|of but|of receipt|on that|one has|open|open your|our delete|our yesterday|password to|payment two|personal and|personal it|phone order|price is|problem at|read|recruit it|reminder in|reminder of|run in|send|send with|speed-internet-article not|staff your|stand in|that leave|that while-during|therefore and|they view|to maintenance|to use|to work|upload|upload it|was steal|we leave|we release|we responsible|we survey|with of|without from|would come|you photo
-15 already in|already with|always|and show|and today|and will|article anyone|article at|article do|article religion|article weekday|ask it|at charge|before everyone|cancel bill|cannot article|cause-technical and|certain of|change on|click article|company|confirm|early it|email you|end month|everyone before|everyone for|everyone other|export-report our|fair|food to|forgive has|from door|from measure|get in|give by|happen not|has religion|has without|heshe for|i in|identity it|in country|in or|is data|is human|is place|is they|is think|it notice|know|learn you|link not|mail-number account|mail-number bank|new-one to|news our|not number-number|not read|not thanwise|notify-auth police|of ack-listen|of table|only has|only not|open door|or to|other is|otherwise it|our and-also|person of|phone message|process of|return in|right in|security not|send photo|sign in|since today|some hour|sorry without|staff it|start day|student has|table from|terms is|that last|that less|that refuse|that responsible|therefore can|therefore nobody|this season|those has|to leave|to level-step-part|to they|until to|was heshe|was names|we names|weekday hour|what had|when it|while-during this|with letter|write address|you return|you staff|your come
-14 # or|# weekday|# with|again|again new|again new-one|already article|already take|and apply|and letter|and music|and speed-internet-article|anyone tell|apply and|bank that|before not|before to|buy|can was|car we|check everyone|come not|committed from|day hour|do know|employer|everyone|everyone that|export-report that|flower article|for email|free price|from button|from plan|had of|hasbeen is|if had|include voucher|is apparently|is must|is read|is your|it amountwords|know one|manager usually|message article|message is|message without|month date|month still|month while-during|more that|not never|not use|not will|now and|now is|number-number year|of amountwords|one very|only with|other you|our had|our now|password mail-number|person it|personal|phone|point|prevent you|reminder it|same date|school weekday|see on|see photo|something to|sorry some|sorry we|start number-number|supplier is|that broken|that from|that think|that would|there-exists article|transport-fare to|try article|twice in|very not|we only|we particle|we see|weekday month|with with|write our|you check|you enjoy|you twice|your if|your notice
14 about is|amountwords one|and do|and first|and leave|and-also heshe|apparently|article fall|article tell|article would|attacker|because problem|before before|before if|but your|buy our|by thirdparty|catalogue of|click button|company article|confirm date|data hasbeen|day before|energy and|everyone otherwise|experience-quality article|family number-number|file payroll|find on|find what|for #|from right|from would|go everyone|group|had access|has can|has nothing|has photo|hasbeen in|home was|hour is|i on|in show|is school|it not|it view|it wrong|know that|letter #|like-as heshe|like-as it|manual|market-income|measure data|message send|month article|month automatic|month your|music #|night month|not ready|notice before|of energy|of where|of write|on buy|once once|one empty|one nobody|one other|our list|our print|our release|parcel your|password from|payroll was|phone of|phone tell|place|possible view|print of|problem it|put phone|receipt #|recent hour|recent year|show #|sport article|sport in|tell you|thanwise of|that company|that in|that upload|then with|they not|this wrong|those of|to list|to unusual|two at|was it|was limited|we freeze|we that|we try|we upload|weekday has|what on|while-during do|write in|wrong at|yesterday #|you about|you once
13 # nobody|about may|accident-inadvert|account include|alone-together from|and human|article emergency|article invite|article typography|at speed-internet-article|because|because i|calendar from|can if|certificate of|come that|compare not|complaint one|confirm article|day we|do see|excited-fun|family day|fee our|file send|flaw article|form not|get our|go and|good and|government from|gremlin|had our|happen|has music|i see|i take|if delete|in and|in thirdparty|in what|inbox|is health|is in|it succeed|keep our|last day|law|missedskip article|mistake hasbeen|mistake in|month account|month collect|month if|month lost|more of|more thanwise|morning not|new-one before|not feel-worry|of guest|order on|other with|our collect|our company|our if|our know|our staff|our version|payment #|placeholder to|problem has|put hasbeen|security was|security we|see article|see it|see to|since hasbeen|still come|system we|take|thank has|that family|then article|thirdparty has|tomorrow #|transport-fare we|travel has|two has|vehicle-train one|very particle|view anyone|was is|was refuse|was short-few|we before|webinar may|weekday until|what is|with notice|yesterday our|you cancel|you while-during|your hour
-13 activity article|address has|address not|and medical-visit|and put|and save|apply is|article easy|article gift|ask to|but know|buy you|can with|check what|close at|close to|company it|dear|delay of|do we|enter your|everyone automatic|fix article|from heshe|from sport|give one|go weekday|had problem|happen cause-technical|has everyone|has fall|has hasbeen|hour and|hour login|i sorry|in group|in other|is parcel|is since|is something|it body|it risk|it usually|know you|mail-number article|maintenance article|measure we|must our|names show|not cause-technical|not come|not money|not mrms|not replace|not take|nothing other|of any|on to|one since|outage at|person and|please our|please you|please your|reply with|reset your|right date|security|see we|short-few we|sorry you|take it|that give|that right|thing-relative|this hour|this inside-outside|to morning|to tool-machine|was article|we again|we support-agree|we until|where weekday|would want|write it|wrong person|you sign|your credit|your two
12 # travel|activity of|affected not|already that|and community|and mistake|and not|and take|article backup|article overdue|article print|because to|big #|can not|can therefore|can view|cancel from|cause-technical to|cause-technical we|come article|come morning|copy names|deliver with|email automatic|email from|encrypt|energy we|fee #|food we|from community|from if|get day|has like-as|has payment|i attachment|in fair|it take|link|lost at|money was|month one|month payroll|month you|morning you|mrms order|news|not|nothing more|notice one|number-number on|of old|of very|of was|once|one not|one of|one test|oops|order|order has|password that|payment everyone|payment on|payment twice|price on|receipt|send of|send yesterday|short-few and|show one|speed-internet-article|steal in|switch|system on|take day|terms|thanwise hour|that find|that parcel|that very|this like-as|this to|those before|to lawyer|travel and|trust in|usually article|was for|we photo|we without|weekday number-number|without confirm|without notice|wrong write|yesterday hour|you anyone|you include|you open|your old|your personal|your to
-12 about wrong|access your|and notice|and some|article hasbeen|article month|at-disposal|automatic night|because hasbeen|because you|before view|change cause-technical|correction in|data use|deserve you|email in|family from|feature article|file at|find at|for some|forgive to|from today|get view|give for|had one|has at|heshe one|high-low|hour hour|i phone|if not|in cause-technical|in number-number|in tool-machine|in usually|include heshe|include on|is booking|is charge|it if|it in|it project|it with|letter one|like-as of|like-as that|manager of|mistake was|motive-circumstance of|not email|not in|not level-step-part|not notify-auth|now article|of afternoon-evening|of sale|on number-number|one and-also|one big|one everyone|one year|other in|our free|our support-agree|possible your|record-detail your|return|same|same is|security article|send i|some use|sorry there-exists|suggest|take discount|tell in|test article|that amountwords|think cause-harm|those affected|to deliver|vehicle-train to|view one|was pass|we end|we free|we prevent|we trust|what mistake|what must|will in|with money|wrong sorry|you and|your recent
-11 about one|access we|agriculture|already happen|and like-as|and password|and-also article|approve person|article animal|article bring|article close|article day|article now|article pasttime-had|article something|article there-exists|article therefore|automatic afternoon-evening|backup it|because system|before for|between article|broken hasbeen|can again|confirm that|customer|everyone hasbeen|fix of|for anyone|front-back|has i|has limited|has order|has win|hasbeen send|hour only|i with|in button|is change|is everyone|is release|is right|it sign|it two|like-as from|like-as know|member that|mistake one|month before|month like-as|not if|not person|of certificate|on bill|one article|one one|one without|other number-number|our will|parcel email|payroll and|person #|personal in|personal not|place that|progress|same you|security one|start at|start since|that because|they it|they that|to weekday|travel our|try to|understand|version short-few|was inside-outside|we less|we understand|website is|website that|what come|where has|will is|write those|write wrong|you good|you happen|you love
11 account hasbeen|and is|and we|animal|article explain|article maintenance|at #|because has|book not|broken that|button from|come|consequence|contain is|current-status of|data has|delete your|department from|do number-number|download from|export-report show|file ask|first was|freeze|freeze those|from can|from guest|from then|get yesterday|go|go to|happen one|happen was|has run|high-low article|i contact|identity password|ignore|in|in of|include you|invite has|is print|it do|it would|like-as must|may has|medical-visit move|member in|month show|names full|names is|not before|number-number not|open number-number|our copy|our courier|our measure|our number-number|our wrong|parcel we|payment until|process|put website|recall #|recent|screen|show everyone|size #|sorry from|speed-internet-article payment|start has|supplier system|that collect|that i|that phone|that your|therefore afternoon-evening|therefore what|they you|think is|thirdparty|this until|those everyone|to mail-number|today morning|transport-fare article|trust we|unknown|value|was must|we bring|we very|website|with card|yesterday tell|you for|your use
-10 # delete|and can|and with|answercall|article cc|article early|article morning|article sale|but it|credit was|day is|difference-amount|email address|fair that|find #|from news|from was|get access|happen what|has cause-technical|has system|has view|human our|inbox email|include your|is our|it sale|like-as we|manager community|may view|near-far article|noneed|not names|not weekday|of attacker|on same|on those|one vehicle-train|one weekday|only number-number|only two|payment for|prevent that|return article|sign|some we|subscribe not|swap and|that missedskip|that thanwise|that thirdparty|there-exists is|those and|to cancel|to on|we password|we speed-internet-article|weekday #|would is|write return
10 # you|accept of|adverb-ind of|and already|and payroll|and website|article choice|ask get|automatic before|between #|book|calendar of|card you|cause-technical in|click|click not|damaged|data include|data not|do check|feature|find those|first our|had we|has those|heshe still|i your|in afternoon-evening|in night|is go|it alone-together|it own|it think|it without|last is|letter is|message yesterday|month view|not hour|not new-one|number-number at|of anyone|of reminder|of replace|on old|one twice|only one|open #|our|our office|our payment|our travel|our voucher|our you|password at|payment we|personal your|show that|still afternoon-evening|subscribe names|that build|that list|that maintenance|they to|this human|this it|this of|to table|typography|user|vacation|was at|write not|you deliver|you get|you maintenance|your and|your i|your night|your on|your was
9 # breach|# sport|account while-during|activity #|amountwords of|and for|and never|article usually|article was|ask sorry|before your|big our|body is|booking|by our|calendar|cause-technical new-one|collect in|deliver to|do payment|for meeting|from already|from once|give booking|had it|had you|has booking|has take|in place|is manager|it responsible|money we|move|names you|not i|not still|notice those|our price|our test|our today|phone not|refund your|share|since come|still night|that take|this go|those i|those may|we mistake|we your|website payment|weekday article|weekend|write from|you our|you with|your deliver|your file
-9 account those|agriculture article|and home|and may|article company|at number-number|before in|charge is|close article|company energy|delay has|everyone on|file while-during|for heshe|for what|from ask|from certificate|from now|get order|go on|has happen|hour on|if there-exists|it apply|money from|money more|month in|not invite|not otherwise|not protect-take-care|not that|not we|nothing data|of sport|of two|on staff|one phone|order at|other article|our fix|particle article|price weekday|right not|sale weekday|send we|show website|that nothing|that subscribe|this cause-technical|those names|transport-fare has|was very|was view|what|wrong your|your speed-internet-article
8 about not|account in|activity you|article guest|article same|article tax|bill|cause-harm|certificate|come by|fall in|first once|for travel|funny and|happen this|in copy|may start|mistake we|month ask|month cancel|morning this|new article|night you|outage|person see|request-right|show|some|story|that system|there-exists has|those person|to near-far|to team|voucher from|was give|was password|was start|website from|win #|work we|year identity
-8 article lawyer|article search|change in|come office|deliver in|discount weekday|everyone file|family on|food food|for they|has buy|hour of|is can|is on|login in|login your|near-far|not think|nothing in|of i|only email|other and|our responsible|percent|recruit|show your|sorry one|that check|that not|this number-number|this without|those you|to affected|vehicle-train we|was because|weekday at|weekday with|while-during is|with not|write i|wrong maintenance|you measure
-7 accept to|address email|address in|article post|article return|cause-technical supplier|do of|file was|full is|get not|has soon|heshe #|if it|in day|is sale|is to|like-as like-as|must change|not big|on first|our expert|phone before|phone to|sorry to|that staff|then #|without we
7 already and|article teacher|cause-harm by|choice from|condition-case article|data your|day our|fall|give know|good it|i has|i heshe|if more|in current-status|in our|month hasbeen|not contact|of affected|of confirm|right one|something not|that version|thirdparty thirdparty|those mistake|to website|tool-machine|use identity|was swap|we forgive|we from|we reply|weekday from|why has|without if|wrong right|you was|your possible
-6 admit|end we|if staff|in health-wellness|inbox was|include address|include not|is do|it cause-harm|may see|not day|not find|on mistake|only on|possible see|queue-wait has|send file|sorry that|that order|that read|we think|you company
6 afternoon-evening #|already payment|and only|and voucher|article pass|by #|by week|cause-technical about|cause-technical our|from phone|from transport-fare|from until|in give|mail-number of|medical-visit|not refund|our very|read our|start until|support-agree|system our|that photo
5 and very|article give|bad article|broken on|by courier|by order|collect and|family in|forgive this|i ask|it good|it read|month at|system to|test before|this from|where for|without not|you stop|you view
-5 article consequence|article hour|article sell|between it|heshe and|key on|login-devices in|not payment|not responsible|on hour|only your|other has|some limited|start from|system those|tell heshe|that it|understand that|was end|we is|website at|while-during from
-4 first date|not affected|number-number family|point your|switch it|your first
4 forgive our|like-as and|more article|night|our and|our build|run|to our|version not|what of|your weekday
3 and charge|and mail-number|article weather|has change|include|it contain|of type|one file|to more
-3 approve to|meeting #|was freeze
2 # on|between this|calendar we|change from|data is|dear person|responsible to
-2 good from|has heshe
-1 # hour|and-also not|has other
1 and write|for still|hasbeen article|on and|this i|to and-also
`,
  evasion: `
78 accident-inadvert
68 attack|supplier
56 our supplier
54 broken
53 because|was release
51 is manager
49 one broken
47 mistake
45 hasbeen wrong
44 responsible to|was swap
43 flaw|to outage
41 article share|automatic that|mistake in
40 bad|because to|in current-status|mistake material-stuff
39 charge month|is cause-technical|origin
38 experience|flower in|forced-circumst|not person
37 affected of|courier not|still open|was find|was while-during
-37 charge hasbeen
36 article unusual|at supplier|new-one not|unusual|was can
35 article had|not committed|notice that|responsible|that password|version was|was use
34 article utility-term|assign|busy-traffic|consequence of|delay in|inside-outside our|of supplier|process|responsible article|thirdparty
-34 some has
-33 and broken
33 article process|do go|mistake at|one flaw|outage of|problem cause-technical|that return|to patient|wrong hour
32 cause-harm|go with|in between|not deliver|system we|those automatic|was news|website not
-32 data limited|has by
31 cause-technical|collect by|courier|everyone one|fair that|happen wrong|is only|like-as some|of check|result of|staff article|supplier service|thirdparty we|to file|to find|was accident-inadvert|you list|your subscribe
-31 date wrong|inbox of|while-during while-during
30 # apparently|and apply|and some|apparently to|before before|do of|file therefore|is staff|it own|morning weekday|of had|one has|placeholder from|same you|supplier cause-technical|system email|system has|that supplier|to department
-30 already by|to think
29 # otherwise|article charge-phone|article company|article gremlin|click on|door is|from company|happen|in mistake|new website|of attack|of fix|of maintenance|office was|one supplier|origin from|system send|to group|you login
-29 because we
28 # because|article not|ask is|because cause-technical|happen mistake|has consequence|hour because|mail-number was|not depend|not invite|one problem|parcel was|place has|share|stock|to one|what think
-28 choice wrong|is affected|month attacker|month thirdparty|or|will
27 article lawyer|article missedskip|bank has|breach happen|date month|difficult|expose article|flaw article|had and|has day|important|in phone|in team|is inconvenience|is leave|login-devices in|missedskip|mistake person|on some|one mistake|our that|print-label|put your|reminder it|responsible about|system|that broken|turnsout|while-during maintenance
-27 expert in|not affected|was outage
-26 and those|names email|post and|this wrong|was between|was our|what happen
26 cause-technical has|certain|change of|employer|everyone only|fall article|forced-circumst forced-circumst|forced-circumst our|has bad|has delay|hasbeen|hasbeen find|include mistake|is happen|nobody our|of has|of news|one wrong|our company|supplier that|system not|thanwise to|that system|to some|website booking|with discount|with with|wrong in
25 access other|and mistake|article broken|article busy-traffic|article has|article send|article weekday|bank was|because one|change from|day religion|discount month|exit article|file send|from booking|has those|hasbeen address|heshe i|in country|in place|know since|notify-auth that|paste-merge|queue-wait you|recent of|supplier supplier|tell one|that and-also|those by|to letter|with not|wrong|you automatic|your thanwise
-25 article yesterday|big of|has fix|invite to|mistake not|of year|one easy|possible has|service digital|was because
24 about-approx month|admit article|article save|automatic|automatic it|become|broken has|catalogue|cause-harm article|cause-technical supplier|change our|click not|compare of|courier has|delay|depend to|for at|from if|game from|happen article|has let|has with|has work|identity has|in good|keep from|list it|login-devices|month happen|morning before|not hour|not our|possible article|same is|subscribe has|supplier to|take of|this would|to new|to origin|understand|vacation|was address|we what|yesterday tell
-24 had bad|hasbeen we|if thirdparty|in condition-case|not encrypt|open article|with one
23 and include|anyone our|article human|article know|article problem|because not|calendar it|energy to|experience article|forced-circumst from|forced-circumst we|from had|happen while-during|has happen|has refuse|human|in first|is subscribe|is tell|learn article|list was|maintenance|maintenance not|month was|news article|not is|not only|not work|of apply|of first|old is|on about-approx|point those|prevent|risk in|some from|system bill|system was|thirdparty thirdparty|this until|to certificate|utility-term|was|wrong without
-23 article still|article survey|data customer|from measure|has difficult|i|month export-report|next|not that|one by|responsible own|those month|to wrong
22 and start|article was|cause-harm by|check not|committed we|company|company supplier|company to|family include|from by|from maintenance|hacked-public|has attacker|has click|has close|has find|login has|mistake cause-technical|mistake human|month for|not exit|not read|not want|of staff|or about-approx|other article|receipt has|receipt month|see that|send from|show|sorry we|supplier we|there-exists inconvenience|there-exists mistake|thirdparty our|to new-one|use not|use that|was hasbeen|was with|website website|weekday those|with that|write money|wrong one
-22 article government|cause-technical what|expose from|file view|has hasbeen|is know|laptop article|now|of patient|one date|our build|our post|result that|steal|system #|what was
-21 already know|anyone access|because it|data personal|for weekday|from address|has level-step-part|key article|not change|nothing|phone article|reply our|short-few in|some hasbeen|still of|that was|those mistake|visit|was broken|was delay|was right|weekday we|you office
21 already notice|and one|apparently in|because problem|between|broken article|can happen|check article|choice to|day recent|experience-quality article|from expert|get not|government article|has list|has swap|hasneed-follow one|in alone-together|in voucher|insurance to|is go|is start|link from|month your|not from|notice for|notice this|of booking|on usually|one but|one of|one unusual|only #|origin article|our newsletter|price it|responsible has|responsible on|same with|send file|some it|swap|system thirdparty|system to|system your|terms article|that close|there-exists|this before|those send|use password|was include|was still|was that|we cause-technical|with address|wrong has|wrong was|year was|yesterday not|you hour|you notify-auth
-20 #|article laptop|data special|from inside-outside|hasbeen and|may access|month anyone|names mail-number|not data|on therefore|see article|was #|was limited|you agent-admin
20 # but|about-approx #|accident-inadvert to|ago-long in|ask this|attacker that|because article|booking that|by where|change hour|date from|deliver with|do what|from forced-circumst|from investment|furniture from|good of|hasbeen by|if health|in last|in limited|invite not|it if|it manager|like-as this|lost|mail-number before|may this|measure of|missedskip article|month email|notice from|notice in|of mistake|one webinar|otherwise in|our button|protect-take-care|recall|run|service to|thirdparty supplier|this full|to put|to website|was to|website|with is|without notice|wrong from|wrong hasbeen|your hour|your where
-19 # we|and process|article day|article month|article user|at cause-technical|at not|bad article|bank in|because you|day and|encrypt|flower not|give to|if file|in vacation|know some|let article|lost to|manager|month website|new system|not you|nothing has|number-number|own and|regulator|short-few not|some data|that thirdparty|this right|was and-also|was i|we mistake|website one|weekday wrong|what do
19 about|ago-long that|and possible|article attack|article automatic|article between|article catalogue|article old|at bank|automatic before|booking weekday|can by|can when|cause-technical to|data get|deadline of|deadline to|email weekday|expert has|find at|from queue-wait|had ask|had hasbeen|happen it|has game|has hasneed-follow|has meeting|human in|if and|in plan|in receipt|in trust|inconvenience is|invite|it account|it check|letter #|like-as|mistake from|mistake system|month because|month day|month it|new not|number-number not|of may|of tell|one cause-technical|our check|our terms|person was|price was|queue-wait at|return automatic|sale not|science|some your|supplier may|survey in|tell has|that fix|thirdparty not|this inside-outside|to delay|unusual to|very anyone|waste|we admit|we and-also|webinar is|what of|while-during of|wrong person
-18 # attacker|and email|and send|anyone not|apparently our|apparently you|article easy|at on|bill is|booking is|by person|card|file names|from country|from number-number|had fix|has receipt|hasbeen door|history-archive|i article|is our|is this|is usually|mail-number not|maintenance system|mistake one|mistake that|move system|mrms|not include|only not|open from|other was|police|read article|reply to|responsible we|some not|stay-calm|that email|that you|to religion|to system|until|we at|we human|weekday #
18 and work|and-also if|and-also not|article backup|article print|at letter|by our|cause-technical at|cause-technical of|charge-phone|compare|condition-case|discount money|fall|fee of|for because|from end|from send|from staff|give of|guest article|has apply|has check|has give|has run|has staff|heshe read|in calendar|in level-step-part|is but|is by|is to|is with|it email|it notice|it that|last already|like-as pasttime-had|maintenance article|member may|month last|names has|not everyone|notice what|of of|other right|outage in|overdue to|parcel in|password that|plan in|please those|recent already|release in|send #|staff|that new-one|that use|there-exists data|to project|to two|twice|was cancel|we fair|we hasbeen|while-during|your month
17 # now|ad|already deliver|and expert|article in|article newsletter|article see|article supplier|article vacation|because of|bill by|cannot get|change you|check before|company other|data thanwise|date is|delete your|emergency|energy from|energy not|flaw in|from has|get in|gremlin|had our|had was|happen because|has has|has inconvenience|has leave|has outage|heshe from|hour that|hour was|human mistake|in vehicle-train|is address|is fee|is full|is level-step-part|night article|night is|not hasneed-follow|not like-as|not we|of on|office not|only from|particle article|recent|regret|send again|send only|show to|staff to|still start|supplier of|terms|thanwise|that share|therefore some|this webinar|to about-approx|to of|tool-machine has|twice you|user|view for|voucher it|while-during usually|your now
-17 account was|article i|article limited|article only|because our|booking #|breach data|but we|cannot article|clothes|data member|deliver has|doctor|end article|farewell|from with|has right|health in|heshe is|is own|is we|may was|morning it|not one|not what|not wrong|of own|one website|password not|phone that|that money|then that|this we|those had|those was|to responsible|was access|was number-number|we in|we missedskip|we write|would must
16 # place|account while-during|and phone|article employer|article energy|article sale|article until|article with|automatic from|before end|book article|catalogue of|cause-harm to|come and|company we|compare article|confirm date|date #|explain|feel-worry is|first level-step-part|for one|forced-circumst about|from at|from energy|from hasbeen|from mistake|go exit|happen at|hasbeen expose|hasneed-follow article|is result|keep version|let we|limited|may come|message about|missedskip from|money on|month deliver|month recent|not notice|not then|notice since|notify-auth your|of activity|of is|of names|of refund|old of|on public|one learn|one typography|own|please that|please this|recall from|reference to|responsible and|responsible is|see those|share with|sold|stop you|survey that|tax-law-letter article|tell if|that anyone|that company|this deadline|those #|to delete|to home|to lost|today article|tradition|travel is|vehicle-train hour|very in|very of|voucher has|webinar not|write in
-16 account in|afternoon-evening|article because|article own|article something|attacker copy|by anyone|compensate|continue|do check|end #|first article|get by|has read|health|health to|in those|is names|is now|is other|is where|know it|letter not|like-as one|limited of|not nothing|old to|one automatic|our measure|our team|our while-during|resume-open|something in|start|stock of|that more|then is|thirdparty is|those may|until weekday|we had|we mail-number|we put|while-during in|while-during number-number|would get|your date
-15 # our|# person|article good|article hour|article photo|at of|booking may|can become|cancel article|damaged|delete article|email this|everyone from|haha|hasbeen open|in inbox|is condition-case|is wrong|login from|month we|move article|nobody has|not inconvenience|not this|on one|one article|one laptop|our automatic|our must|our upload|personal|right we|sell|send we|speed-internet-article that|they article|this our|to today|usually of|view by|voice|we delay|we maintenance|we post|with two|you can
15 and maintenance|and order|and there-exists|anyone of|article door|article exit|article explain|article system|article week|at one|because in|because other|by|can with|cause-technical version|community not|company that|deliver|difference-amount|family we|file while-during|from supplier|happen by|happen in|happen our|hour until|in give|in they|is responsible|is still|it cancel|it is|it know|it what|laptop|lost from|mistake is|month result|month then|names you|not right|not staff|of by|of hasbeen|of one|open day|our by|our front-back|particle|password at|person view|please it|problem article|refund your|regret article|risk is|since and|since has|something not|something this|something those|stock from|system article|team phone|that notify-auth|that price|thirdparty and|those because|to health|very it|view in|was by|was human|we deadline|we hope|we with|why has|wrong at|you would|your come
14 # for|# may|ack-listen from|and about|and and-also|and short-few|and-also|any is|article courier|article origin|article wrong|booking day|can give|cause-technical therefore|company our|data possible|data use|early|end that|file login|first hour|flaw cause-technical|from payment|gremlin has|hasbeen home|hasbeen that|hasbeen those|in without|is point|it exit|know is|laptop our|like-as not|month already|more weekday|names and-also|not and-also|of buy|of in|of like-as|of notice|only data|only hour|open number-number|our only|our those|outage article|print|recall article|reply of|supplier our|support-agree|thank article|that everyone|then we|to notify-auth|to to|travel #|two file|usually article|we where|win of|wrong to|you that|your give
-14 account is|address from|and i|and use|and-also can|anyone article|article without|cause-harm we|charge to|date it|delay month|everyone|expert it|export-report|from know|from want|has cc|hasbeen at|hasbeen version|hear|is and-also|login-devices not|morning month|not show|nothing data|notice data|of want|officer-dpo|only article|only some|our list|password steal|release it|short-few mistake|some at|this once|this only|those you|to own|view anyone|was some|we our|we print|we upload|weekday to
-13 # #|account not|approve article|article queue-wait|article regulator|at collect|can therefore|committee|deliver by|end it|everyone that|from courier|from week|had put|hasbeen notice|how article|identity|in website|is date|is discount|letter in|like-as to|list in|month #|not article|one hour|open #|our mistake|our our|right of|sell article|send our|that booking|to read|to very|was deadline|was view|we deliver|we prevent|weekday month|your access
13 about with|abundance|any and|anyone that|article ago-long|article click|article list|article version|article weather|asfor|at charge|because wrong|benefit|broken in|broken on|can do|cause-technical without|change your|condition-case that|consequence article|customer may|data not|data since|everyone on|extend article|fair|file still|from before|full card|get wrong|give other|go and|has agriculture|hour on|in fix|in wrong|include article|is get|is particle|it give|like-as know|mail-number in|may not|may notice|month bill|month cause-harm|month is|month not|night has|of delay|of phone|of thirdparty|office that|old article|on hour|on that|order your|our|our bank|outage|outage about|possible if|reminder that|return to|right this|something|system is|take wrong|team our|that choice|think some|to agriculture|to feel-worry|was tell|was they|we travel|what we|with wrong|write hasbeen
12 and furniture|and may|article email|article forced-circumst|bank to|broken cause-technical|build article|but was|by article|charge money|colour and|compare #|copy data|delay from|depend|end|end we|extend|file public|find to|from old|from wrong|has short-few|is human|is then|it invite|it lost|it must|law|less|lost of|mistake it|not think|of how|of morning|on of|one breach|our renew|our travel|our what|outage is|post not|price those|problem|read our|result|risk|special to|sport is|still view|stop #|supplier it|swap in|team we|that condition-case|that own|that think|there-exists in|this of|travel was|typography|version not|we has|we notify-auth|website of|website payment|wrong article|you sincere|you while-during|your ask
-12 at company|attacker in|before to|cause-technical not|colour|friend|if|in other|leave our|maintenance cause-technical|music|not payment|of amountwords|our deliver|our on|parcel article|sea-nature|show from|to names|to version|tomorrow|view #|we change|we read|would because|you cause-technical|you has
-11 # on|article reader|article walk|card not|company regulator|end from|food|get with|hello|in school|month copy|not must|notice breach|of learn|one level-step-part|pasttime-had to|send once|system while-during|that cannot|then one|to courier|to soon|was everyone|we find
11 affected it|afternoon-evening is|article agent-admin|article calendar|article discount|article feel-worry|article sell|assign to|at file|broken that|by staff|cause-technical broken|clean|copy list|delay of|deliver in|family our|get|get and|go by|has discount|has mistake|has photo|in and|in travel|is first|is risk|it about|last we|lost article|lost we|lost your|material-stuff|may article|notify-auth|on i|origin of|our email|overdue article|please on|please you|read and|religion from|replace in|staff that|supplier system|team has|there-exists not|this about|to last|to limited|was not|waste nothing|we broken|what can|where hasbeen|win from|yesterday|you give|you own|you write|your file
-10 address not|company energy|data payment|not anyone|not password|of file|our cause-technical|our change|our had|person thirdparty|progress|sorry that|this email|week that|write
10 affected|at that|because broken|big is|breach|company of|file|fix on|for about|for check|front-back that|full our|full we|has usually|in show|inside-outside we|keep we|know has|list names|must that|not collect|of it|of month|one is|one speed-internet-article|our expert|person is|refuse article|service has|team from|that because|that cause-technical|those data|to agent-admin|to from|to has|was leave|we only|what hour|you apparently
9 about it|affected from|and of|apparently from|article cause-technical|at body|backup article|broken our|by two|calendar|click|confirm mail-number|data from|date|deadline|email our|fall in|from front-back|hasneed-follow has|in supplier|is|is extend|it cause-harm|money from|night|not can|only email|order you|something is|this from|use|was very|we by|weekday and|weekday night|weekday that|you maintenance
-9 automatic not|correction|feel-worry this|file to|free|human change|of this|our to|particle it|this at|this was|those has|win
8 account article|ack-listen of|and go|article renew|broken at|can tell|data breach|discount|do notify-auth|from heshe|go it|it read|last|limited account|month of|names your|never article|nothing feel-worry|of contact|print article|print it|problem of|refuse|responsible of|same|something and|that keep|those not|to like-as|was inside-outside|we and
-8 but not|by has|do this|had that|has number-number|is take|not mail-number|our mail-number|school|some article|soon|that let|we those
-7 # do|has account|test|this happen|today
7 article same|big we|cause-technical on|charge of|contact article|from condition-case|in system|is some|is system|month go|notify-auth what|on what|security on|still without|swap and|those|those get|to problem|was password|you of
6 against|article regret|for while-during|full|has possible|it list|it you|mistake on|month article|since hasbeen|think you|to and|twofactor|was stock|where was|without|write it|you because|you what
-6 apparently if|attacker article|has measure
5 # had|and missedskip|can we|current-status|of confirm|that bank|we less|your is
-5 access has|is not|it to|something happen
4 article maintenance|at|feature|inbox is|is home|wrong right
-4 between hour
-3 account hasbeen|in this
3 and your|of hour|risk it|was what
-2 donor|this in
2 one happen|thanwise and|was those
1 happen on
`,
  remedy: `
51 is weekday|we contain
50 tomorrow
48 wrong it
43 already send|correction
41 official|price
40 car we|in any|not more
39 article guide|do in
38 money has|please|school weekday|this with|we end
37 find article|subscribe everyone|vehicle-train we|your stand
-37 read and
-36 day number-number|year #
36 free|from take|same date
35 breach article|delay from|give number-number|is place|not contain|number-number day
-35 free #|morning we|our release
34 activity in|article refuse|attachment|can check|next in|police to|this day|your notify-auth
33 article please|at security|come early|delete photo|everyone login-devices|is while-during|your price
-33 at and|bring one
-32 affected you|and money|it feature|names full|reply everyone|then that|we not
32 before view|buy before|compensate|difference-amount|heshe where|on before|since morning|take #|they it|to same|today|will|without of
31 # same|add|confirm to|fee|has hasbeen|it take|prevent that|refund|repeat article|same place|with courier|you mail-number|your reply
-31 fee our|from delete|not was|to new|version before|view #|we keep|weekday tell
30 apply-submit to|article refund|booking is|contain password|end on|extend|first number-number|it good|month contain|not affected|number-number meeting|of cancel|on in|one two|our on|regulator on|this usually|very your
-30 subscribe on
-29 # #|# vehicle-train|cancel your|hello
29 can those|courier to|day it|file still|good article|has file|has keep|i and|if for|is recent|must contact|next|now hour|on like-as|only i|right|subscribe webinar|support-agree is|therefore those|where in|will contact|your is
28 # with|activity and|and put|article parcel|can in|card to|change system|close at|compare with|delay and|family before|it by|it in|it then|night in|not use|notice and|or it|order at|personal article|please those|recall article|return everyone|that message|that want|year everyone
-28 and old|and webinar|file article|file number-number|know|move file|payment by|replace speed-internet-article|reply we|where you
27 # like-as|and travel|and visit|and where|article bank|before any|data office|delay month|early early|food in|from copy|from list|hour today|link right|new-one|nobody still|one everyone|or we|personal and|phone by|phone everyone|prevent article|service at|since weekday|still possible|those one|two it|upload to|vehicle-train you|want change|we payment|with letter|you food
-27 and close|contact soon|everyone otherwise|file our|for at-disposal|identity and|is still|leave your|mail-number card|member has|month include|month return|of payment|on new|one order|photo those|please reply|reset speed-internet-article|that possible|we notify-auth|website you|weekday you|your vehicle-train
26 agent-admin and|and release|article between|article colour|article will|can delete|encrypt article|from renew|health article|if account|if again|if other|is health|it payroll|it subscribe|key on|new with|noneed|of message|or send|phone hasbeen|show this|sign|this week|to export-report|to morning|your only|your return
-26 already everyone|fee we|from at|ignore message|is regulator|month money|nobody article|notify-auth you|on may|today article|tool-machine in|we deadline|website or|your tell
25 # only|again|again hour|article apply-submit|article take|can when|credit|do at|food you|from about|has compare|has form|if|in account|in free|invite to|is give|keep #|know in|link is|mistake short-few|nobody and|on while-during|only one|otherwise weekday|parcel we|pass in|phone soon|print-label|regulator #|sea-nature article|service and|sign article|student has|that wrong|this system|to keep|was everyone|win is|your sport
-25 # we|account not|address and|bill #|by inside-outside|choice we|contact #|early and|email has|from contact|in first|in message|key not|new article|next with|other article|phone #|recipient already|thanwise of|to replace|two month|was we|we had|we put|weekday was|what article
24 # apply|add #|already for|apply voucher|article medical-visit|article other|article sign|article where|at already|choice|come deadline|day those|everyone before|everyone on|everyone was|get other|has hot-cold|hasbeen one|i tell|if family|in order|is police|it office|it price|letter in|mail-number before|must in|next from|not delay|not weekday|nothing measure|now not|number-number date|number-number family|number-number from|of change|one only|only article|or weekday|photo from|please ignore|prevent not|price we|promise-notus is|refund today|replace we|reply with|resume-open|share that|staff data|start since|take at|that approve|that i|that lost|that yesterday|they to|to check|tomorrow morning|trust article|version that|was number-number|we come|with food|without ask|work now|you transport-fare
-24 article alone-together|contact your|day before|difference-amount you|has notice|i get|in in|include your|is anyone|it with|letter was|list it|month must|now go|of like-as|one voucher|person has|regulator is|reset article|security since|staff is|today our|website that|yesterday has|your find
23 access those|always article|apply-submit one|article leak|article pasttime-had|article release|bring to|cancel|compare|correction in|deadline article|door from|everyone by|everyone night|everyone phone|everyone return|everyone version|everyone your|export-report and|freeze with|go front-back|has already|has website|inside-outside cause-technical|it delete|it old|it soon|it will|keep|list and|money was|noise|not i|nothing|number-number it|of monitor|once and|one courier|our inbox|our take|payment month|place weekday|quota-membership of|read #|refund it|renew to|send we|short-few is|speed-internet-article has|suggest you|to card|to department|we take|while-during day|with file|with health|you choice|your our
-23 automatic our|by one|come yesterday|confirm article|day your|file day|fraud|has inside-outside|has win|hasbeen contain|hope|if can|in fair|manager|not link|not show|number-number member|of win|person before|please do|same that|send not|sport and|then in|those to|to you|we return|website hour|what date|will reply|write your
22 # keep|# replace|# still|# tomorrow|afternoon-evening in|already one|article right|article search|ask what|before article|booking #|booking in|can replace|cause-technical hasbeen|check has|deadline|explain|fall article|feature of|find attachment|find from|from front-back|from subscribe|give is|has recall|hasbeen home|health not|hour notice|i write|if change|is good|is put|leave|level-step-part article|list of|measure in|mrms become|must #|must to|must your|noaction|not write|notify-auth company|of patient|or this|passenger-seat|phone our|prevent those|put #|right it|since two|still deliver|table before|tell data|that go|that subscribe|they can|thirdparty check|those now|to upload|to will|twofactor on|want not|want one|we responsible|will on|you at-disposal|your card
-22 address from|and ago-long|certain|confirm by|contain cause-technical|customer to|deadline not|delete it|doctor in|early that|freeze and|had|has tell|in write|include and|letter you|link of|money your|month then|more for|names address|now hasneed-follow|now open|of email|reset and|reset and-also|result health|short-few on|something|subscribe in|there-exists of|to community|tradition|trust|voice|was you|we stop|we was
21 # will|accept to|already on|already outage|and system|apply|approve|article build|article fix|article lawyer|article twice|article vehicle-train|article while-during|at bank|at collect|backup it|because of|bill not|bring|can return|close to|collect your|company that|date for|day in|delay|deliver to|difference-amount #|family has|from any|from yesterday|go exit|guide|home not|hour #|in queue-wait|is already|is change|it committed|it door|it while-during|keep this|mail-number file|manager on|night is|not #|not from|not measure|not upload|now everyone|now in|of and-also|office you|only is|open from|other from|our phone|payment for|payroll it|promise-notus it|refund price|send is|since hour|that delete|think in|this our|to hour|to how|today afternoon-evening|transport-fare not|with email|would is|you noaction|you still|you what
-21 account everyone|address of|afternoon-evening #|afternoon-evening those|and phone|and-also change|any hour|apply-submit and|ask article|ask bank|ask car|collect that|confirm in|day we|experience-quality|flaw article|has include|has start|i is|i reply|in link|is more|morning hour|new-one to|noneed any|not encrypt|notice since|of for|of keep|of other|on everyone|one charge|one read|only we|progress|recall #|reply i|student in|switch discount|there-exists one|they and|want of|want want|year|you afternoon-evening|your refund
-20 # any|and amountwords|and now|and survey|and tell|article button|article check|ask in|automatic has|but your|bye|can only|car in|choice again|choice refund|come and|confirm you|courier not|email from|everyone cancel|file month|food that|for and|free to|guest is|hour everyone|i take|identity can|in voice|measure must|message has|month from|must tell|night #|nobody of|not and-also|not please|of can|of staff|order for|other not|our has|our save|our switch|our would|outage energy|password ago-long|password change|place other|protect-take-care|regulator of|same to|season|see|send number-number|service #|sign in|staff #|system #|thanwise from|they not|those they|turnsout|unusual|use for|was by|was good|was stop|we already|what only|while-during change|without not|write what|wrongrecipient|your hour
20 # otherwise|account other|amountwords|and inside-outside|and-also phone|approve to|article ack-listen|article first|article inside-outside|ask is|attachment this|bank your|before open|booking and|booking by|company article|date hour|early start|fee delay|for mrms|front-back #|get until|has accept|has refuse|help of|identity that|if had|in check|in door|in enter|in full|in health-wellness|in project|is apply-submit|is receipt|it change|it from|like-as sorry|list since|may #|month collect|month everyone|more article|must you|new is|not must|not number-number|not while-during|nothing payment|notice not|number-number other|of new|on account|on collect|on some|one day|one expert|one right|open since|order before|our access|our come|own and|pass #|price travel|project it|queue-wait has|refund full|repeat|reply one|security not|soon article|start everyone|start hour|system now|that refuse|therefore not|those in|to date|to deliver|to hot-cold|travel with|try|try from|until year|webinar it|what then|will in|with everyone|write those|year of|you free|you letter|your front-back|your plan
-19 # heshe|about has|accept has|access from|again automatic|amountwords we|and return|anyone other|because i|because your|between month|book we|but not|by or|cancel file|click on|come we|contact to|data and|date is|do and|door close|end to|everyone month|from enter|from for|from one|group article|has delete|hour morning|if get|if is|in department|in only|is other|is own|is phone|it check|list is|medical-visit in|message if|money not|month tell|motive-circumstance|music to|of current-status|of heshe|on that|one hasbeen|open again|our read|own to|pass you|password replace|payment again|photo hasbeen|photo your|put website|read everyone|receipt account|recent|reply|send ask|show and|since it|suggest|system to|that office|that upload|this can|to meet|until hour|vehicle-train from|way is|we cannot|we reply|with booking|with one|would you|you discount|your give|your there-exists
19 accept email|ago-long #|already|already deliver|and expert|and fee|and refund|article courier|article include|article money|article now|article type|bank before|bank more|can collect|can from|cause-technical we|check everyone|close in|come|community has|current-status in|department article|enjoy article|everyone food|fee not|for full|for travel|from calendar|from cancel|from fee|from high-low|from same|from today|from version|front-back weekday|full price|hasbeen door|hasbeen phone|hasbeen you|hidden article|hour hour|if still|if to|ignore|in before|in company|in percent|is cause-technical|is photo|is refund|is usually|it apply|it invite|it write|know of|mistake this|month go|must ask|must of|names that|not file|not food|not front-back|not you|nothing it|now at|number-number money|of number-number|of school|one month|or month|or not|order that|parcel our|please your|pretend we|recruit we|return with|sale from|school day|send bill|send photo|some our|start month|subscribe not|survey from|survey is|that recent|that responsible|that visit|therefore can|this and|this we|to cancel|to choice|to leave|to terms|today night|transport-fare is|voucher #|we photo|while-during those|you one|you pass|you payment|you will|your change|your not|your weekday
18 # because|afternoon-evening day|again new|already at|and encrypt|article assign|article correction|article early|article we|asfor|ask again|ask and|at article|at number-number|at school|backup|before hour|booking system|by staff|cannot|card of|charge|choice and|choice that|collect at|compensate #|do has|everyone automatic|everyone not|exit from|fix|food for|food to|for everyone|from buy|from send|has food|hasbeen since|hasbeen this|heshe heshe|heshe leave|heshe money|i two|if want|in bank|in history-archive|in test|is attachment|learn article|list right|measure is|mrms not|not receipt|notify-auth police|now on|on your|one group|one inside-outside|open for|order with|our fix|payment you|payroll month|payroll with|post article|post to|price not|refund article|reply is|right heshe|right in|same|same hour|sorry and|speed-internet-article speed-internet-article|still like-as|stop article|swap mail-number|system it|that apply-submit|that this|that work|those and-also|to home|to measure|to mrms|to passenger-seat|travel still|two mail-number|understand article|until to|view to|want article|we names|we steal|we those|weekday by|weekday hour|weekday like-as|what office|with month|with staff|work from|work it|you at|you move|you now|you price|you start|your if
-18 # once|# sport|# tell|about everyone|about in|about-approx this|anyone phone|article must|because was|bill before|but that|button at|by other|can i|can use|can view|change our|day not|delete #|discount article|door start|everyone day|everyone our|everyone with|family must|find on|give of|has names|hasbeen tell|i phone|inbox and|inbox that|is enter|it order|keep body|know you|link and|message by|month get|not know|notify-auth notify-auth|notify-auth we|now send|of high-low|of morning|office everyone|otherwise of|photo identity|please notice|post our|price article|product article|receipt for|reply it|scan|security with|steal to|stop account|survey that|switch in|thanwise article|that #|that very|that weekday|this will|use in|view file|we glad|we save|we would|while-during is|while-during maintenance|will ask|without and|wrongrecipient other|yesterday #|yesterday you|you hope|you read|your #
17 # free|# while-during|again you|already it|and already|and exit|apply not|apply on|article get|article patient|article renew|article share|article subscribe|at office|bank we|before|before at|booking your|by two|close inbox|come in|company it|credit is|date number-number|dear person|delete list|deliver this|difference-amount we|download by|everyone account|everyone bill|everyone tell|file view|fix from|for change|for not|from condition-case|from export-report|go that|has amountwords|heshe already|hour it|i to|if #|if unknown|if your|ignore it|in attachment|in community|in condition-case|in table|is noneed|is number-number|is today|it fix|it nobody|it open|it right|leave article|login is|money|more and|not already|not change|not other|nothing you|of freeze|office article|one article|one key|one percent|only from|only on|or i|our freeze|payment|person was|photo we|point to|put change|regulator officer-dpo|regulator security|replace|replace from|reply booking|return for|return that|right amountwords|school first|season article|short-few that|show at|still your|system hasbeen|take to|tell new|that cannot|that reply|there-exists hasbeen|they do|this night|those already|to notify-auth|to now|to regulator|to version|two of|until end|want we|we bank|we it|we recall|we sale|we see|we website|website already|what now|when it|where and-also|with money|year it|you copy|your until
-17 # member|# number-number|# write|access is|again at|and afternoon-evening|and regulator|and reply|and test|article login|article our|ask at|at day|body we|bureau|by button|can try|certificate to|choice new|click in|collect and|deliver one|do for|door and|email and|expose|family with|file without|find #|find those|for it|form it|guest to|had choice|has twice|hasbeen read|i everyone|if come|if see|in country|in result|inbox one|is first|is go|is notice|it apparently|may we|message from|never|new card|new-one not|not bank|not reset|not see|not still|notify-auth complaint|of plan|officer-dpo|our check|our file|parcel #|parcel to|payment in|plan #|point from|point of|post photo|print article|print your|promise-notus would|queue-wait weekday|recipient has|regulator hasbeen|reply you|reply your|right to|role-duty|send weekday|soon one|spam|staff not|team|thanwise #|that anyone|that become|that our|that read|that webinar|this notice|those email|until you|was fix|was freeze|was to|was use|we apply|we release|we run|we what|while-during hour|with doctor|without article|without open|without that|year that|yesterday night|you sign|your flower|your password|your phone|your with
-16 # accept|agent-admin article|amountwords not|and what|and-also and|any problem|art|article happen|article measure|article sport|ask collect|bank and|bill from|body your|breach is|by those|can hasneed-follow|card in|check by|check what|choice article|collect #|come office|company|data can|date was|free everyone|from confirm|from office|give with|good from|has apply|has choice|has come|has measure|has notify-auth|has print|health-wellness what|if renew|in #|in number-number|in price|inconvenience|is lost|is two|it exit|like-as particle|mail-number amountwords|mail-number personal|must go|not start|not therefore|not want|of at|on #|one at|open hour|or that|otherwise in|our is|outage you|password from|payment bill|phone tell|post|regulator from|respect|soon once|staff has|survey on|that address|therefore nothing|they tell|thirdparty that|to delete|to file|try article|was exit|was from|was news|website if|what to|where not|while-during particle|win article|with for|with number-number|without any|without check|year last|year recent|you key|you names|your system|your your
16 # login|add check|ago-long|already put|already to|any fee|article and|article before|article by|article food|article last|article quota-membership|article two|at before|at email|automatic it|become not|before in|big article|big at|bill|bill is|buy it|buy you|by week|change without|come it|come on|come until|compare article|damaged|date in|day with|delete|deliver today|enough that|everyone send|explain that|file at|file subscribe|fix it|from parcel|from science|good for|has nothing|has personal|has steal|has there-exists|hasbeen in|if has|if like-as|ignore article|is calendar|is must|is to|it car|it free|it payment|it refund|it test|it week|list in|list now|measure of|month but|mrms has|mrms possible|must nothing|new it|new-one #|notice in|of human|on card|on they|one company|one letter|our shorttext-cut|outage to|password article|payroll #|please delete|refund morning|return article|send bank|send receipt|send this|slow #|still #|still not|stock|tax-law-letter of|that human|those what|to high-low|to two|two is|unlikely|version article|voucher apply|want|was twice|we add|we address|webinar article|website reply|week|weekday if|weekday next|while-during month|will deliver|will do|will take|wrong has|you difference-amount|you from|your full|your project|your since
-15 # car|already money|approve person|article body|article car|article fall|article role-duty|bank of|before you|breach has|by link|cancel from|card hasbeen|cause-technical without|charge money|check file|collect by|contain|copy from|data|data of|delete then|delete to|fix your|from now|from on|get this|get two|get without|give by|go good|happen this|has deserve|has email|has had|has list|has save|has security|hour we|human|i if|in list|is names|is was|it notify-auth|it police|it therefore|it your|key and|list before|login from|mail-number and|manual and|meet|month automatic|month for|month has|month hasbeen|month was|month will|mrms must|nightly|not responsible|number-number for|number-number of|of start|of write|on until|one inbox|open in|open your|order is|other your|our post|our print|password account|payment of|receipt #|religion you|renew your|reset of|risk article|see #|show not|since until|start our|test to|that own|this possible|those start|to find|usually number-number|visit you|want money|we cause-technical|we still|we switch|we there-exists|we where|weekday come|weekday we|while-during one|will return|with tell|write our|you include|your article|your include|your month|your save
15 # front-back|# is|# put|account one|activity that|afternoon-evening yesterday|already article|and change|and doctor|and police|and ready|any of|anyone from|apply is|article tax-law-letter|article therefore|automatic everyone|bank you|before start|book your|buy has|by|change is|change on|close then|come this|community in|company security|copy that|do #|doctor that|email with|everyone|everyone order|fee is|fee on|file old|food not|for month|for participants|free for|from find|from know|from last|from next|from or|full we|funny and|hacked-public|has go|has not|has now|hasbeen fix|hear we|heshe from|home and|i for|if choice|if find|if give|in like-as|inside-outside article|is nothing|is risk|it alone-together|it article|it other|keep from|keep our|keep we|law to|leave at|like-as not|link get|next it|noneed do|now one|of community|on same|one new-one|only in|our everyone|our subscribe|post in|product|put we|regulator data|right #|right already|right weekday|same price|send i|send reply|soon we|stand one|start at|still now|still start|team has|terms not|that by|then year|they one|to book|to person|to phone|two day|two you|twofactor for|until|use this|was cancel|was order|we compensate|we credit|weekday this|where nothing|will see|with is|your already|your hasbeen|your school
-14 # fee|# names|# night|add your|again before|already do|already refund|amountwords article|and address|and insurance|article and-also|article hidden|ask before|ask deposit|attachment it|automatic police|bank month|bank not|because to|body and|build that|by not|by reply|calendar #|can one|cancel everyone|card #|choice new-one|choice password|colour #|dear|deliver #|deliver for|everyone money|excited-fun|family of|fee in|fee to|first to|for number-number|from like-as|from sale|had your|has religion|has replace|hasbeen everyone|hasbeen notify-auth|health can|hidden|hour because|i of|identity date|if ask|inbox is|include mail-number|is again|is check|is money|is webinar|it key|letter and|letter article|login for|manager article|message tell|month number-number|morning month|must is|new not|not collect|not human|not payment|not very|not your|nothing that|notice and-also|number-number morning|of it|of season|of two|of website|office #|office our|payment not|post we|public|regret|request-right to|reset from|right article|save|send you|show address|some not|still in|system at|take and|tell not|tell on|tell you|that receipt|that you|then everyone|then if|this nothing|to buy|to group|to our|to security|to table|to visit|utility-term|was put|was switch|we system|webinar to|weekday notice|weekday your|where login|with phone|without notice|write return|you investment|you ready|you write|your may|your number-number
14 # or|access it|again #|and-also|anyone has|anyone to|article deposit|article hot-cold|article use|automatic by|automatic while-during|before day|broken you|can by|can cancel|can some|can start|cause-technical it|change #|charge it|charge to|collect is|condition-case from|contain is|day article|deposit|do article|do what|doctor not|email come|enter|enter in|everyone email|everyone website|export-report you|for anyone|form form|from morning|from webinar|from what|front-back your|go mrms|had has|has bad|has lost|has staff|high-low #|hour for|if more|in and|in payment|in school|invite automatic|is broken|is everyone|is our|it energy|like-as was|lost|mail-number account|money our|month like-as|names in|new until|next is|nobody not|nothing is|now|of buy|of right|one notice|order #|order everyone|order not|other change|other we|our compensate|our free|payroll in|print on|queue-wait our|quota-membership|result #|return|return not|risk and|risk it|send|since account|since today|some booking|speed-internet-article same|stand|start #|start of|still|still there-exists|still view|student that|tell that|that release|then is|to charge|to outage|to send|to to|to website|today everyone|today on|tool-machine and|transport-fare #|travel on|travel that|twofactor anyone|twofactor nobody|upload|user is|we bill|we do|we refund|where|write #|you fee|you never|your digital
-13 # end|# parcel|# you|access our|always|and anyone|apparently has|apparently is|article attacker|article teacher|article with|ask data|because has|because not|busy-traffic|by before|by this|card your|company and|contact adverb-ind|contact i|degree-certificate-hum|department|door is|everyone fee|family come|fee from|find that|find to|from check|get that|haha|hasbeen notice|hour ask|hour by|hour you|human change|in everyone|in from|in speed-internet-article|inbox on|is book|is one|is reply|is why|it hasbeen|it system|maintenance system|month file|night those|not approve|not in|not let|notice you|notify-auth to|of bank|other was|our agent-admin|our new-one|our reply|pass from|personal not|please contact|put and|reply to|reply where|right we|same booking|see article|show number-number|since email|speed-internet-article not|swap you|take outage|thank everyone|that invite|that queue-wait|then #|this change|to can|to until|today hasneed-follow|travel number-number|two before|two hour|two number-number|until afternoon-evening|use your|usually of|view since|was affected|weekday i|weekday start|where one|why you|will come|year to|you is|you way|your buy|your key|your record-detail
13 # to|and approve|and company|and deliver|and until|any we|anyone with|article difference-amount|article law|article learn|article letter|article receipt|article repeat|article replace|ask it|assign|bank to|bill right|buy article|can to|cause-technical now|cause-technical our|come automatic|come while-during|condition-case of|confirm phone|count|day of|different|do everyone|donor has|download of|everyone that|export-report your|first it|fix attachment|from come|from deliver|from give|from medical-visit|from old|from read|full|go family|guest our|has contain|has reset|has they|hour that|i by|i notify-auth|if delete|in anyone|in now|in website|in your|include to|investment family|is without|it cancel|it compare|it condition-case|it inside-outside|it want|leave #|leave tomorrow|login-devices not|member that|monitor has|month change|move|mrms already|must|names you|not|not choice|not committed|not now|not return|not without|nothing has|of this|on day|on has|one by|one from|one new|only hour|open article|order phone|our ago-long|our contain|password everyone|phone before|product of|record-detail your|refund money|regulator to|reply article|return money|right has|some we|something has|speed-internet-article you|subscribe|suggest it|switch and|this letter|those that|travel vehicle-train|two that|until then|weekday|weekday one|what itmeans|will article|write of|you keep|you may|you notify-auth|you other|you payroll|you refund|your booking|your subscribe
-12 account has|and access|and like-as|and login|article attachment|article department|article laptop|article possible|article steal|article unusual|ask contact|ask on|before on|between|bill that|by system|card you|cause-technical is|change website|come afternoon-evening|come go|contact in|contain system|day hour|discount in|energy not|everyone week|family|family on|food from|for buy|forgive|from food|from letter|full is|happen to|hasbeen delete|help-desk|hour on|hour only|in cause-technical|in season|include that|is fix|it our|it this|key has|mail-number one|member hasbeen|message send|month payment|music|noaction reply|not particle|not try|of may|on furniture|on transport-fare|one not|one what|one you|only can|open file|open not|or if|phone or|please i|post on|sale until|see not|short-few and|start money|subscribe enter|test it|that know|that notice|that send|that suggest|therefore article|this hasbeen|this send|those our|to or|today we|was our|we file|website it|what hour|what show|while-during date|will send|with bank|write on|wrong #|you address|you bill|you everyone|your export-report
12 already booking|amountwords account|and noneed|and show|and you|and-also not|article again|article credit|article flower|article in|ask hasbeen|at login-devices|at-disposal in|automatic subscribe|booking still|breach in|breach to|card before|contain article|contain you|copy is|credit #|day|delete message|deliver tomorrow|deserve you|do any|doctor to|download since|early of|end of|export-report in|family choice|family more|first names|fix article|front-back everyone|get morning|has credit|has date|has phone|has since|has usually|how|it it|it stand|link that|login in|maintenance in|manual body|manual manual|member with|mistake that|money is|month|month start|new-one this|night your|not one|not work|notice cancel|number-number your|of cart|of full|one identity|other|other because|our collect|our email|our responsible|outage|person open|photo family|post website|price of|protect-take-care email|put at|read email|ready for|reminder not|return number-number|return one|run #|send without|still you|that confirm|that show|they that|to by|to for|to go|to tool-machine|tool-machine to|transport-fare|try before|two year|use you|view until|visit not|we front-back|we medical-visit|we with|we write|website hasbeen|website number-number|weekday can|weekday on|weekday or|weekday with|what in|where this|with supplier|without must|work|write one|you again|you delete|you inside-outside|you medical-visit|your apply|your would
11 about ask|about sorry|alone-together and|and difference-amount|any office|article free|ask family|at company|bill has|by we|cancel in|compensate about|confirm|contact from|data #|do payment|everyone booking|everyone password|file now|freeze card|from automatic|from must|from ready|from weekday|full not|give and|has export-report|has learn|has renew|hasbeen your|if from|if mrms|in stock|in until|is read|it difference-amount|it public|it start|lawyer|list with|money again|money otherwise|month with|morning on|must not|noaction to|not but|not email|not not|not share|not until|now that|number-number with|on receipt|one #|our upload|password email|patient article|percent|price has|print|receipt|right because|right this|sale|send phone|that about|that last|they|those apply|to bring|travel|twice|website has|what measure|with|with wrong|yesterday i|yesterday write|you compensate|you recent|your new|your noaction|your right|your still
-11 access we|adverb-ind to|and replace|approve on|article approve|article download|article feature|article if|article utility-term|at-disposal to|before #|big is|body|can our|check from|click where|committed in|date has|deliver from|feature|first once|food #|form is|freeze|from trust|front-back collect|front-back door|heshe send|hour and|in with|inbox article|is affected|is new|it news|it see|login of|missedskip article|must reply|names from|noneed reply|on medical-visit|or email|otherwise it|our fee|password with|placeholder|responsible article|security|security is|service it|steal and|that email|that music|they has|this of|those at|those must|those send|those your|to inside-outside|to more|to new-one|to student|use article|usually to|voice to|was notify-auth|we heshe|we key|weekday hasbeen|weekday write|what can|with date|without what|write money|you exit|you then|you visit|your activity|your bank
10 #|# collect|already fix|and attachment|and had|and-also to|any and|apply until|article put|ask dear|automatic|because #|can apply-submit|can where|cancel not|catalogue we|choice one|come tomorrow|doctor and|enter your|find you|first|first was|for next|force|from health|from two|full #|good to|has breach|has risk|has run|high-low|if bank|interest|is energy|is we|it at-disposal|it replace|it was|key your|know since|letter|login article|login your|must automatic|night yesterday|not fee|of contact|of therefore|on first|on our|one|one do|only not|or any|order already|order you|point|ready|ready in|rubbish article|school has|take|that was|thing-relative|this one|to news|to parcel|version|war-politic|was pass|we access|we learn|we weekday|what include|with come|with discount|would has|write hasbeen|you full|you week|your deliver|your yesterday
-10 abundance message|and choice|and thanwise|and-also reply|article cause-technical|article freeze|article office|backup our|because one|before that|can heshe|come hour|committed|data by|delay weekday|end that|everyone is|fast|file #|first month|fix to|furniture|happen has|has cancel|hasbeen news|it booking|list that|login now|monitor what|mrms #|new one|not what|nothing in|notify-auth #|notify-auth happen|notify-auth has|now has|on at|on if|only reply|order in|password your|phone office|pretend|promise-notus article|season is|sorry|suggest to|table of|that calendar|that include|that it|therefore and|thirdparty it|this from|to #|transport-fare article|unknown|until night|was notice|we delete|we notice|your twice
-9 # return|address everyone|already change|and activity|and bring|article attack|at other|at staff|at weekday|by cause-technical|can put|day weekday|deliver day|experience problem|for any|from email|front-back to|go it|hasbeen staff|if it|it broken|letter one|mail-number article|month that|not automatic|not contact|notify-auth data|of save|on new-one|open at|open you|reader|right from|still come|that level-step-part|that pasttime-had|then hour|then with|those we|we print|website not|your must
9 address our|affected|article confirm|article science|bank payroll|before from|come weekday|community that|day still|everyone from|everyone payment|family already|go our|happen in|has and|has attachment|has i|has outage|has today|has version|hot-cold|inside-outside names|is high-low|is right|it bring|it upload|list|message confirm|month month|new-one with|noaction nothing|not repeat|of same|old one|on condition-case|one delay|open of|photo|photo that|police police|refund and|shorttext-cut|show #|show on|show weekday|start has|that process|then day|to food|twice article|without from|you delay|you like-as|your|your will
-8 agriculture and|article door|automatic month|calendar of|can come|change any|collect not|doctor is|feature is|from night|had in|has backup|hasbeen other|health-wellness that|last from|last number-number|measure article|night day|not day|not give|of version|please is|queue-wait article|show that|since system|thanwise system|that everyone|that hasneed-follow|that number-number|that use|thirdparty in|to old|to police|what get|you possible
8 alone-together|and news|and nothing|and post|and stop|article bring|at-disposal|cause-technical you|change to|choice you|courier article|current-status|do payroll|end it|expert and|from link|from login|get has|get with|has any|missedskip|not become|on about-approx|on mail-number|our and|our tomorrow|payment price|phone at|point is|put|return weekday|same everyone|search|security on|since website|some hour|start|still of|succeed|that two|then change|therefore that|to company|to usually|voucher|we tomorrow|when
7 # access|ack-listen article|and our|and team|article notice|booking|booking phone|both|close is|country in|data you|day and|day month|do nothing|for|is where|it food|it reset|not possible|notice regulator|of names|on names|on to|one maintenance|our bill|our end|our speed-internet-article|service has|still weekday|two|win|your discount
-7 alone-together to|and start|any day|article game|ask change|at we|become you|cancel copy|delete in|for weekday|has change|is notify-auth|is take|list was|number-number then|open come|police has|religion to|season has|subscribe has|that that|thirdparty|vehicle-train in|voucher from|we give|what apply|you and-also|you hour
6 article outage|ask #|ask has|attachment article|bank has|before to|buy not|by account|can go|change everyone|close #|contain it|customer other|customer your|end weekday|file open|find of|game|in address|in short-few|leave this|not before|share|that about-approx|that food|that health|to still|travel not|we speed-internet-article|you tomorrow
-6 become your|check is|day on|difference-amount is|digital|has reply|in vehicle-train|is hidden-breach|link it|notify-auth it|on still|that article|this not|you find|you has|you number-number|you soon
5 apply #|article community|can free|check one|come phone|end article|get by|mail-number was|noneed must|of amountwords|of get|reply day|survey not|this already|to doctor|voucher come|we close|we may|while-during from
-5 article at|article want|backup from|collect to|health-wellness from|home it|is return|not enough|on weekday|password new-one|that charge|where reply
4 already delete|close risk|end month|if website|password has|refuse article|run|speed-internet-article and
-4 and freeze|article test|date right|front-back we|has new|in by|this #|to soon
3 about order|before email|everyone front-back|has contact|morning now|tool-machine of
-3 has pass|inside-outside and|is any|link before|to login
-2 and it|delete system|it date|two in
2 any date|article deliver|everyone subscribe|message phone|morning and|right on
1 anyone article|receipt to|to give
-1 automatic number-number|in hour|still hasbeen|that login
`,
  'protective-step': `
50 not food
46 for month
-46 phone soon
41 phone for
-40 if not
40 protect-take-care
39 from login-devices
-39 your do|your security
38 bank phone
37 courier-post|thirdparty know
35 ask money|bureau
34 health from
33 apply twofactor|choice new-one|of credit|reset|unusual
-32 for check|not must
32 if get|soon once|suggest|what not
31 abundance|can give|check export-report|in feature|not until|switch|switch on
-30 bring article|what suggest
30 new-one it
-29 ask for|give card|login article
29 from contact|from show|there-exists of|we will
28 and switch|any that|article will|can free|change on|hasbeen other|is phone|it put|new to|search
-28 order not
27 answercall|check bill|dear our|dear we|hidden|if anyone|it suggest|new-one by|new-one to|on login|password|protect-take-care of|replace at|share article|since email|subscribe on|thirdparty|your inbox
-27 it not|mail-number account|message our|not that
26 any|ask never|by link|come from|first from|monitor|names in|next you|not know|reply everyone|send link|that you|thirdparty and|where login|your for
-26 courier not|do ask|noneed|voucher your
25 anyone tell|article fraud|credit is|get phone|is use|know|login with|new-one|not visit|on you|password with|payment bill|to identity|website you|you identity|you investment
-25 want one|will article
24 article if|card from|do with|everyone month|fraud|give in|if use|in button|money that|never|not click|not link|renew your|tell health|tell with
-24 card payment|your payroll
23 abundance from|activity|article certificate|before from|check bureau|click on|do freeze|email that|fraud article|from now|if is|monitor activity|open|phone we|please this|without has|your own
-23 account we|bank payroll|confirm phone|i only|if before|not suggest|now check|stand|want change|your free
22 answercall phone|anyone that|ask|bank that|can on|car and|check activity|family order|if inconvenience|investment in|keep article|let|month and|motive-circumstance|of email|price is|reference|reply that|something you|soon|soon and|this change|voucher|with anyone|you can|your if
-22 do we|phone everyone
21 ask change|bank|button and|charge by|customer not|deliver before|for new-one|from health|health-wellness activity|inside-outside and|it apparently|monitor is|not money|not never|notify-auth|notify-auth everyone|of like-as|password article|phone|please is|voucher twofactor|was use|without medical-visit|you password
-21 by that|can if|change it|must|not use|therefore not|to this|was everyone
-20 already|article now|if want|not monitor|now not|tell before|that health
20 any message|can article|change those|check|check your|do your|for subscribe|freeze|from person|if there-exists|if was|in condition-case|login-devices|month for|not not|only we|otherwise|password other|phone since|place other|replace|that card|that mail-number|that pretend|use it|without health-wellness|you and-also|your find
-19 #|# #|contact anyone|end article|not confirm|password not|please not|year
19 and keep|article please|ask new-one|attachment it|bad|check subscribe|company what|do payment|from thirdparty|group article|group new|health-wellness what|in cause-technical|it identity|letter|not nothing|of front-back|of person|of that|password one|risk article|save article|since phone|switch twofactor|tell|tell if|tell on|that file|that food|that give|then article|then we|those day|until morning|what come|will not
18 article show|at in|bank if|check file|check what|data we|delete|energy of|enter article|everyone activity|everyone message|from with|give data|if feel-worry|in login-devices|it any|keep body|message please|not any|not ask|not bank|not mail-number|not transport-fare|on home|on tell|please delete|replace of|security|something and|speed-internet-article at|tell family|then you|website article|without meeting|your tell
-18 full|in not|must do|must you|right|system|this inbox|your payment
17 about-approx|change password|click where|company not|complaint|do|family tell|if it|if mail-number|ignore|invite that|key|not order|not still|notice|notice about|notice your|only you|phone mail-number|pretend|that ask|vehicle-train of|we suggest|will send
-17 article first|email article|has police|hasbeen phone|names our|not otherwise|that contact|this|your old
16 account bank|account personal|and contact|answercall that|anyone contact|article special|confirm is|confirm what|customer that|do this|fee and|funny|if check|if file|if show|notify-auth you|number-number for|open from|our agent-admin|our music|password in|please you|security by|take from|thirdparty you|those today|to what|travel on|visit collect|you has|you travel
-16 article is|change now|not this|staff not
15 and-also|and-also article|article twofactor|article you|ask deposit|automatic that|by website|can and-also|can ask|delete is|feel-worry article|file may|from view|if article|in voice|is keep|personal|photo to|pretend doctor|replace password|therefore weekday|those not|voice|weekday start|your login-devices
-15 anyone with|build speed-internet-article|not do|number-number|read|reply this|suggest it|work
-14 animal|had|hour|it from|you payment
14 ask article|certificate and|connect-join|contact|contact we|delete and|health-wellness|notice soon|of save|or tell|our attachment|payment fee|phone article|subscribe names|tell anyone|to that|twofactor|user|website if|you download|you number-number|you ready|your|your from
-13 add on|article animal|credit on|promise-notus it|you nobody
13 article contact|article not|ask about|automatic what|bank before|change mail-number|energy from|file is|from family|from user|if|if renew|if return|invite automatic|key in|mail-number your|not sale|notice it|only our|our had|our show|still weekday|subscribe your|that come|that renew|then confirm|twofactor everyone|very is|you feel-worry
12 about|account mrms|and link|any not|any your|anyone you|article password|article possible|body on|change speed-internet-article|do of|door in|email our|everyone week|file month|for do|from names|get not|hasbeen cause-technical|health not|heshe is|in only|include to|of keep|payment hasbeen|personal you|phishing|renew from|that refund|what ask|your fee
-12 first|hasbeen home
11 about health|account family|and-also ask|article download|can delete|change|community to|freeze account|give|heshe you|if open|if thirdparty|is replace|keep to|letter our|message|not phone|of monitor|our by|our charge|payment at|possible article|that change|want your|we attachment|win is
-11 game|game from|not staff
-10 article by|confirm article|craft-material|new with|that must|want article
10 ask it|at cause-technical|change tell|condition-case your|customer in|identity|login|notice know|notify-auth about|personal your|renew of|save|switch #|then if|to notify-auth|travel not|we never
-9 address we|payment until|receipt payment
9 bill in|click|company that|do trust|monitor article|only reply|open file|payment again|today|two everyone
8 and phone|at price|automatic police|condition-case in|expert|from choice|letter we|your file
7 before morning|delete your|from account|give know|if has|invite to|please do|that open|vehicle-train from|your upload|your while-during
-7 investigate|mail-number from|not only
6 family|for not|one you|show|you freeze
-6 this email
5 come home|police
4 i what|news that|official|our bank|switch two
3 food not|reset password
2 it you|not therefore
1 and-also change|if change
`,
  pleasantry: `
44 particle we
43 hope that|return from
41 shorttext-cut|year has
40 article corner-shop|article market|number-number number-number|season is|to service
39 certificate to|thank to|this tell
38 certificate has|doctor you
37 hope|in that|support-agree article
36 sport to
-35 always learn|of patience
35 has big|next with|person not|thank
34 has i|our value|season|unacceptable|year
-34 more high-low|prevent article
33 again article|and thanwise|and with|on you|our is|sea-nature and|thank for|travel is
-33 only one
32 article sea-nature|can was|two one
31 broken and|company you|must is|nightly religion|official|on medical-visit|short-few but|short-few we|succeed|tell not|what for|your it
-31 good your
30 consequence short-few|date from|from write|insurance your|number-number today|sport and|thank everyone|was swap|way of
29 # year|and more|article construction|current-status not|experience-quality in|letter not|like-as usually|not of|of on|supplier and|tell what|that invite|what want|will has
-29 this only|this something
28 article meeting|first on|heshe sorry|more of|of department|of learn|of more|regret very|voucher it
-28 asfor|cancel|happen in|process of|understand your|we day
27 affected very|and like-as|article weather|before in|company data|from start|from tool-machine|has come|in data|in new|is mail-number|like-as those|of mrms|on door|our guest|particle|right that|we one|you family|you website
-27 article like-as|come early|email|give mrms|is because|is since|responsible of|show|that security|was right|we particle
-26 # from|by #|for continue|not what|only is|that something|think you|to if
26 and-also hasbeen|certificate and|digital in|do your|had of|happen not|health-wellness in|in but|new-one article|our donor|progress|regret sorry|religion|reply our|rubbish|soon to|still work|that from|this season|we of|win
-25 # #|fee|high-low #|it take|member that|only #|we amountwords|we regret
25 and is|book we|certain of|coffee|continue|country and|everyone file|exit and|from at|front-back has|hasbeen send|in health|like-as|mail-number one|medical-visit|not one|number-number year|on is|once we|our high-low|particle our|this while-during|to new|to still
24 amountwords in|and full|article explain|consequence on|day our|end not|flower article|from mrms|good|is and-also|is certain|is end|is our|it food|learn|not alone-together|not delay|of team|open in|our change|personal not|security our|send on|since of|sport article|stay-calm|thank has|that want|this notice|trust|we investment|we then|website with
-24 article personal|good article|list|our gremlin|take that|thank your|then
23 affected short-few|always|at date|bring you|build|can again|data hasbeen|easy|fair to|guest is|has recent|in they|know has|letter one|love|love of|may want|month give|more #|mrms still|new|not affected|not family|nothing for|number-number new|of morning|of usually|of win|on post|one and-also|our understand|percent article|reminder|sale not|season and|start weekday|start you|that first|think|think is|understand that|was mistake|was therefore|we continue|we trust|what know|you inside-outside
-23 and short-few|is free|is only|it pass|like-as heshe|our bye|our what|please your|take to|today|voucher|we always|we committed
22 # address|about-approx number-number|address was|article committee|article complaint|article current-status|article lawyer|article season|can like-as|can use|condition-case not|everyone do|everyone we|fair is|from win|front-back from|has thanwise|has year|in company|invite|is energy|is succeed|is twice|minimum less|not committed|our expert|particle it|result not|short-few in|start our|that upload|those must|those names|to has|we love|what from
-22 and expert|article easy|before everyone|car #|condition-case is|dear customer|for in|go we|heshe from|i has|is happen|it write|of contain|of responsible|regret inconvenience|to hasbeen|usually not|was because|was test
21 # give|already of|and tell|apparently if|article digital|article mail-number|article morning|article they|deserve|energy not|everyone team|experience-quality|family article|front-back is|glad|good from|has feel-worry|help article|high-low|hour of|if was|is month|it phone|it use|more for|more from|more number-number|new has|not invite|not that|of season|our front-back|own|personal we|school to|security is|see our|start and|thank on|think your|to regret|we change|we happen|weather|webinar has|weekday last|weekday recent|where to|work and|you from|you reminder
-21 and want|at-disposal has|difference-amount to|it i|of risk|on other|our security|password in|payment|problem to|queue-wait we|thank of|that of|think not|those was|trust our|what something|yesterday is
20 # community|# sport|address is|and right|apparently you|at food|booking phone|bring article|click|date has|delay not|do to|end|everyone usually|full for|glad you|guide|has personal|heshe had|how you|in everyone|in new-one|in queue-wait|in service|interest|is about-approx|it good|it inside-outside|it usually|know how|medical-visit not|message what|not do|not in|not some|of webinar|on and|on tell|once on|only|photo we|queue-wait your|religion not|sale from|something to|take security|that delay|that those|there-exists one|think to|version short-few|very seriously|we agriculture|we book|we fair|website is|you happen|you person|your data|your now
-20 about-approx article|article get|come your|hour number-number|may is|of short-few|still one|to good|utility-term|weekday number-number|while-during week
19 # number-number|affected not|already #|and insurance|article coffee|article weekday|automatic|automatic you|bye|can you|close speed-internet-article|condition-case this|deserve we|email was|enjoy|enter from|everyone family|everyone our|from heshe|front-back to|get hasbeen|grow|happen that|has other|hasbeen phone|home is|in alone-together|letter our|mistake you|not they|number-number everyone|one we|other article|photo hasbeen|prevent you|recent from|reminder it|renew|security in|see one|some|some give|thanwise number-number|that sorry|to newsletter|unlikely|way and|we cannot|will always|wish-luck|year you|your inside-outside
-19 # while-during|account|article colour|article first|at-disposal your|but has|come first|come to|consequence is|feel-worry you|for they|good we|hasbeen from|in those|is #|know article|like-as it|message|mistake short-few|not was|notice everyone|of we|our responsible|our want|parcel|replace|send|still it|support-agree at|support-agree in|team of|version not|very big|we account|we price|with for|yesterday|you number-number|you soon|your one|your queue-wait
-18 # discount|# not|article country|by money|car from|committed experience-quality|day if|discount #|emergency|end our|energy of|gift|has body|in website|it think|it where|laptop was|may has|not process|notice hasbeen|number-number once|particle not|sea-nature article|still our|therefore not|this and|those this|to number-number|to thanwise|very for|very soon|we more|we test|we think|you ask|your always|your front-back
18 # person|add automatic|already since|ask is|buy of|calendar and|credit automatic|do feel-worry|doctor in|everyone date|everyone thirdparty|everyone year|first in|from on|give has|give service|has therefore|hasbeen article|heshe something|hope you|investment you|itmeans you|mistake human|not return|not sorry|notice not|of afternoon-evening|of come|office is|other you|patient|payment everyone|personal your|season has|security on|seriously article|still front-back|student is|support-agree is|swap it|take vacation|test it|thank article|that automatic|this|this still|was address|we your|webinar from|year on|you in|your point|your we
17 access #|already and|article investment|article it|article office|article yesterday|body from|choice in|committed our|count article|country|end and|fee has|feel-worry not|free from|from do|from or|from sport|full our|has without|heshe phone|hour is|in group|is article|is fair|is i|is post|is price|it discount|it trust|know and|meet|mistake it|mistake this|mistake we|more|morning from|must in|near-far to|not level-step-part|not want|number-number|of tool-machine|one two|only short-few|our of|our then|please those|queue-wait you|religion you|responsible has|shame-joke|so-as|some it|some not|there-exists still|this at|those hasbeen|to about-approx|tool-machine in|travel we|webinar not|win article|wrong #|you for|you recruit
-17 affected is|and voucher|article inconvenience|article photo|by it|data not|do one|feel-worry is|from week|guest that|i|identity|is number-number|let you|like-as is|not count|not it|of love|of something|of year|on two|recall|same it|since day|to feel-worry|to give|to send|visit that|want not|your can|your very
16 affected limited|any what|article but|article school|article where|article year|at body|book our|certain|country from|discount has|expert has|for article|from for|from i|full|has #|has choice|has short-few|hasbeen at|hasbeen fix|if family|in learn|in team|is usually|night not|noaction must|not automatic|not data|not day|not human|not personal|not renew|now has|number-number of|of about|of do|old in|on wrong|once you|or from|our for|our love|our member|personal in|personal of|prevent your|print and|recent|right we|see some|share|staff not|still to|thank it|that #|that sale|that short-few|that use|therefore nothing|trust of|value that|was of|we put|what nobody|while-during one|with number-number|year and|yesterday was|you run|you thank
-16 affected of|alone-together is|and human|and noaction|any cause-harm|article limited|article reader|article repeat|but that|by always|catalogue of|craft-material|dear|difficult|from service|get from|has system|heshe where|hidden|hour has|identity-pseudo|inside-outside your|is abundance|it energy|it renew|it there-exists|measure must|new catalogue|not measure|not on|on #|on notice|one seriously|only for|order|our price|personal was|print-label|refuse|right is|save|service is|steal|that personal|think our|very article|voice in|we know|we new|we without|you tell
15 # family|admit|agriculture of|article rubbish|article size|build it|by weekday|colour|continue to|do and|do do|first|for inconvenience|get with|haha|has subscribe|has they|if inconvenience|if speed-internet-article|is agriculture|is body|is other|it body|it contact|it system|itmeans|like-as we|meet in|never|next|nothing very|number-number we|of measure|once your|one office|one once|only on|other one|our first|our measure|phone tell|photo|possible use|return of|still for|table from|thanwise article|that in|therefore of|those in|those on|to without|today that|trust it|was this|waste nothing|we fix|we where|we would|we you|what day|win is|year we|you nobody|you weekday|your key|your survey
-15 already that|and give|and noneed|apparently to|article take|at number-number|bad|by still|copy|courier|experience-quality from|experience-quality service|fee we|good experience-quality|good for|has already|has mrms|hasbeen since|hasneed-follow|keep your|mistake in|mistake of|not reply|nothing more|on give|one mistake|only particle|our so-as|our this|please from|police|price|regret any|right article|security not|see it|this was|to more|unusual|usually to|where this|with expert|write it
-14 about not|abundance we|affected some|article mistake|attachment|charge|customer was|from was|has cause-technical|hasbeen with|heshe has|i was|in once|in very|is front-back|keep to|mistake i|not hour|not value|notify-auth to|of understand|only names|oops|problem|put your|reader that|reply|show article|still your|tell on|test not|they was|those still|to prevent|was responsible|we notice|what if|what was|you dear|you had|you use
14 agent-admin in|and that|apply to|article clothes|article do|article move|article responsible|bank in|benefit|bring|but not|by year|can one|confirm for|credit your|exit everyone|for check|from think|glad to|glad your|has pass|has phone|hasbeen on|heshe it|i those|in science|inconvenience sorry|is is|is leave|know that|last without|less|mail-number we|month while-during|mrms go|not leave|not news|not otherwise|not security|not view|number-number win|of end|of hot-cold|on mistake|other #|our trust|photo before|public number-number|result article|sleep-rest|sport #|thank already|that that|there-exists noneed|they may|this do|this year|to not|travel and|use not|version our|very particle|was|was fix|we thank|where noneed|your body
13 # credit|add number-number|address it|always to|article accept|article community|article friend|article news|article test|body our|bring one|busy-traffic|but|change data|committed|confirm and|customer of|do confirm|everyone day|from experience-quality|hasbeen it|hear|help of|hot-cold from|hour weekday|if happen|in open|is by|is of|is they|it door|it thank|it you|like-as notice|measure to|member may|month to|names we|noaction|not show|not something|not speed-internet-article|now is|of it|our family|our it|person our|please do|run|sorry inconvenience|support-agree has|survey you|teacher|that big|that inconvenience|this change|this hasbeen|those one|to everyone|today in|twice in|usually|what to|with from|with very|you apply-submit|your again|your food|your post
-13 apparently what|article affected|article problem|attacker can|breach happen|congrats year|damaged|data member|file|for renew|from file|from know|has that|in calendar|in same|is inside-outside|is that|it committed|it give|must not|nobody it|not with|notice it|of queue-wait|only i|only our|our since|particle is|place in|put hasbeen|sorry|this usually|usually that|value to|view|was if|was tell|we had|website not|you do
12 # access|about of|about-approx|add|and night|and while-during|article you|at next|confirm you|everyone money|for confirm|for feel-worry|for investment|for nothing|forgive that|full at|get before|has way|heshe first|in apply|in next|in payroll|in security|it everyone|learn from|like-as you|login with|may ask|nobody get|not about|not at|not book|not include|not your|notice by|of value|one home|one team|open you|or of|pass your|personal it|placeholder from|return by|same|some number-number|soon it|still can|tell heshe|that is|that two|this month|this tradition|this webinar|to inside-outside|to our|was those|we access|we apply|weekday yesterday|why|with of|without of|world-public-holiday|your put
-12 abundance is|affected|breach in|condolence|day on|end you|experience-quality of|get our|government of|in your|is nothing|is risk|of parcel|other number-number|person it|reminder human|some some|subscribe|tell we|that with|think we|those not|those what|very we|we this|weekday not|when still|where it|your transport-fare
11 # parcel|agriculture|article animal|article fall|article or|article otherwise|body to|but to|buy in|come hasbeen|data bank|data this|date on|do not|file family|from student|good of|health|help|is extend|it ago-long|it human|it seriously|learn that|level-step-part of|mail-number not|may anyone|new-one year|not recipient|of current-status|of farewell|of freeze|our continue|point that|queue-wait at|reader|responsible our|season start|short-few it|that affected|that morning|think it|to only|to percent|type from|unacceptable of|use and|was post|where for|with|you it|your hour|your trust
-11 article come|article consequence|article material-stuff|article tool-machine|but article|day you|dear dear|degree-certificate-hum|department|deserve to|experience-quality article|feel-worry those|if something|it community|it insurance|it short-few|it stand|like-as in|number-number that|of was|personal is|regret that|security you|still not|that family|that if|that our|those some|tool-machine from|voucher to|was human|we about-approx|what happen|what in|while-during still|you always
10 # photo|access other|ack-listen|again your|at|catalogue|come office|come on|confirm mail-number|energy is|everyone country|everyone may|fair|feel-worry this|from night|gremlin|in was|inside-outside|leave by|may article|month tell|mrms not|next we|not notice|number-number new-one|of everyone|otherwise you|regret|since that|some #|start at|still|student|that put|version with|was freeze|was stop|website and|what view|year number-number|you again|you everyone|you feel-worry|you project|you season
-10 article role-duty|article show|article team|doctor|donor|human|in hour|inbox|manager|may hasbeen|noaction not|nothing is|on we|only of|open|our particle|particle of|right from|some and|tell for|that dear|that inside-outside|that voice|that work|to do|what has|year everyone
-9 agent-admin that|calendar we|customer that|donor our|donor we|everyone in|has tell|insurance|is do|is noneed|of is|one more|one not|regulator|subscribe not|that do|to front-back|was in|we meet
9 and afternoon-evening|and amountwords|article attack|confirm on|everyone|fair article|family hasbeen|food to|from news|go team|hacked-public|heshe|know|learn you|near-far article|of price|one again|only hour|queue-wait article|think of|to about|to you|weekday at|you love
8 always our|article happen|bank it|book it|come at|everyone number-number|from afternoon-evening|guest|it leave|mistake|not until|number-number and|of feel-worry|of news|one very|our experience-quality|point is|reminder to|same not|seriously|survey on|take your|that possible|therefore from|to lost|to weekday|two|was we|your want
-8 and-also our|from food|from that|is shame-joke|not everyone|not has|of but|our already|prevent|this price
-7 always experience-quality|and very|article has|data one|human mistake|not food|to inconvenience|very not|we and|we thanwise|what on|with our
7 article religion|button of|exit|from everyone|from price|it amountwords|member article|of energy|on|only some|our had|pass to|person is|this if|trust is|vehicle-train on|was contain|your energy|your on
6 article only|difference-amount|excited-fun|fall article|go good|level-step-part from|number-number #|thing-relative
-6 for then|has food|our ago-long|our tool-machine|recruit to
-5 and not|our we|price was|short-few and
5 article thank|button from|it let|new-one|since #
-4 article farewell|booking
4 by everyone|confirm article|like-as of
-3 day for|has very|is short-few|what do
3 in if|service to
2 committed to
1 article go|that travel
-1 is to
`,
  promotion: `
61 free
60 not missedskip
53 enjoy|gift|plan
51 on post|sale
50 catalogue
48 this week
47 start money
45 before weekday|our plan|reminder that
44 discount|discount #|special|still booking
43 form article|still number-number
40 use voucher
39 our new|voucher on
38 # discount|booking
37 buy|tradition
36 is sale|try
35 article catalogue|before #|booking before|credit on|not human|number-number price|with voucher
34 find our|new|on everyone|only #|tell of
33 and get|and-also our|fall|first number-number|season|visit|why not
32 booking now|fast|friend|it today|open weekday|this tradition|you try|your today
31 # on|already it|before on|from money|is book|new weekday|our transport-fare
30 # this|and very|gift article|our insurance|security you|two for|until to
29 add|benefit|enjoy of|investment #|price|queue-wait not|to price|want article
-29 and new|reply
-28 # #|has buy
28 friend and|give #|manager about|now|only this|order now|sale until|subscribe in|switch to|to money|until weekday
27 article body|charge-phone|is stock|money month|to win
-27 morning|order to
-26 article order|was
26 car to|get #|glad to|if give|now to|number-number booking|open come|pass we|percent|plan to|stock|this weekend
25 # money|and discount|and point|article good|article today|booking your|free everyone|has win|in open|level-step-part price|not still|number-number on|of for|of more|of season|order two|our sale|ready|subscribe year|there-exists you|to for|want of|webinar month|week
-25 month come|to hour|write|yesterday
24 and if|benefit of|do on|get money|has #|i office|it since|new our|not pass|number-number for|our season|speed-internet-article in|support-agree is|team from|today #|weekend|while-during queue-wait
-24 door open|or
23 article investment|before month|by weekday|calendar we|deliver free|first month|get on|now #|price until|since is|two month
-23 hope|show
22 again is|amountwords limited|and glad|article new|discount month|door in|for until|heshe still|home in|maintenance to|missedskip|new before|new of|not travel|of emergency|one friend|one survey|outage #|reminder human|still since|take to|visit to|would is
-22 collect|had|i is|in day|on your|one new
21 # by|# gift|and win|article friend|body our|broken #|buy article|by money|can order|go we|i want|insurance|insurance to|is discount|is exit|must of|new catalogue|of in|on discount|only number-number|other hasbeen|our news|paste-merge article|start #|until|work on
-21 right|start month|start to|weekday morning
20 # open|add article|article fall|do one|end year|has other|has start|home is|i article|in buy|in since|investment inside-outside|is two|let|now get|our food|our webinar|percent price|post we|promise-notus article|reminder|subscribe|support-agree in|they we|think has|what where|you sale|your first
-20 and our|article money|come in|community|export-report|i on|more from|phone #|you has
19 # for|already what|and-also|apply-submit investment|at your|before what|booking booking|booking month|booking weekday|by we|end on|exit on|find|find article|from #|furniture|health-wellness your|hour now|leave article|more that|must one|never|next|not discount|on show|one free|one two|other in|other what|our|our is|our payment|post our|ready to|still go|still has|still work|that subscribe|this #|to plan|try new|vehicle-train to|was good|weekday this|while-during article|with card
-19 bill|difference-amount|guest|in number-number|it want|manager|meeting|still view|usually
18 # everyone|# number-number|# only|and travel|article exit|booking article|but has|do article|everyone article|for #|hasneed-follow|in travel|it travel|know to|month|month and|new-one our|not lost|once to|one year|parcel our|plan your|queue-wait|reminder article|reminder not|since article|subscribe has|subscribe it|survey article|that where|unlock|visit has|voice of|voucher get|what is|where you|while-during has|while-during is|with has|your furniture|your next
-18 ago-long|any|article team|doctor|hour|notice #|of weekday|price money|same|send
17 # view|ad|booking since|by where|credit|first|for|happen on|i it|in sale|inside-outside hour|interest #|invite you|is booking|new #|not otherwise|our furniture|our start|our terms|our you|progress|tell our|that and-also|travel|trust our|try new-one|voucher #|where it
-17 ack-listen|before hour|between|change|courier|email|file|government|has hour|hour #|in your|print|show weekday|staff|we find|you want
16 # until|and you|apply-submit|article live|do good|early|enjoy discount|experience-quality article|food is|for from|has think|health-wellness you|is has|it invite|less|let one|limited|not our|number-number month|on door|open|our particle|photo webinar|placeholder in|recent in|religion|return with|still from|still is|that when|think|think to|to alone-together|trust we|understand your|until date|voucher you|we new|with website
-16 accept|amount-of #|article right|at-disposal|cancel|contact|count|if want|inside-outside|mail-number|notice for|payment #|still not|system|year this
15 #|# day|# give|account today|already that|amountwords short-few|card|check our|choice of|do know|empty|everyone food|excited-fun|excited-fun article|first #|first is|fix #|for two|from reply|from very|from where|has open|is reply|it order|meet|morning this|parcel|parcel we|price of|sale to|see|see article|still come|still one|therefore do|visit in|want|what it|while-during|without in
-15 apply until|committed|company|data|fall article|for weekday|i find|i phone|is and|letter|new number-number|old|own|put|when|win is|you get
-14 apparently|apply|cause-technical|department|has article|health|in booking|is only|is your|letter in|list|of money|office|team|tell #|week is
14 article month|before for|colour is|day is|energy is|everyone weekday|family day|family is|fix not|front-back this|get article|is percent|is start|monitor has|new-one|noaction has|not sale|not some|only some|order article|order you|other number-number|plan and|quota-membership|sale weekday|soon|start number-number|still of|still possible|subscribe our|team our|therefore weekday|to #|to go|today|voice your|we take|weekday it|with #|your flower
13 about is|add #|again on|and free|article cart|ask your|credit everyone|end month|energy we|fix that|if our|investment|is return|is security|more|not file|notice to|of discount|on|only|order|our from|pass has|price on|send day|switch #|thanwise that|to buy|twice|where|you day|your about|your service|your they
-13 agent-admin|aj-proper|article pass|article weekday|can|certain|delay|is our|key|manual|otherwise you|please|sale from|we|work now|your is
12 # article|again and|at buy|connect-join|fix from|for not|from insurance|from plan|get and|i in|investment to|is #|is queue-wait|member and|morning therefore|of newsletter|one home|person from|reminder has|to do|to subscribe|try our|very you|voice from|voucher for|we never|win article|with|you always|your now|your start
-12 attachment|customer|from number-number|new-one now|now we|print-label|see your|wish-luck
11 again your|alone-together we|and booking|and message|and-also we|booking until|clothes|from discount|from project|go|high-low to|invite|is open|new has|new in|other that|paste-merge|payment our|ready for|start at|start our|swap with|there-exists|to article|to until|with file|without notice|your transport-fare
-11 good for|i #|phone|price is|regulator|share|was #|your parcel
10 already open|booking by|buy before|deliver our|end weekday|first in|from our|identity from|in if|is again|is in|it guide|leave on|next has|notice and|our of|receipt #|replace with|role-duty|sale it|search|service our|still weekday|switch|terms from|this on|you guide|you would|your front-back
-10 dear|lawyer|mrms
-9 agriculture
9 and enjoy|deliver we|for more|i i|night free|photo already|plan #|sale #|sale of|team of|visit we|win|you switch|your certificate|your market-income
8 already view|article plan|for day|from contact|get|i|in card|in market|learn you|love|market|month price|notice and-also|photo has|start from|your then
-8 bank
7 # phone|and otherwise|article newsletter|get discount|our work|sale in
-7 article price
6 booking you|investment in|new-one already|start|your night
5 # free|amount-of|article furniture|that new-one
-5 condition-case
4 of reply
3 article ad|in free|otherwise has|price month|take
`,
  hedging: `
101 some
77 apparently
72 may
62 limited
58 may has
53 may include
51 and some
49 find activity
47 think that
46 think
44 has difference-amount
43 one amountwords|some member
42 to some
41 some of
40 may article|may may
39 for some|has travel|identity may|in day|is unknown|show that
37 and bank
36 because at|confirm and|include|that file
35 that affected|to current-status|was see
34 article quota-membership|can that|depend article|letter one|may if|of go|that bill|usually not
33 article amountwords|has apparently|your may
32 can include|from person|may and-also|of reference|one before|some customer|unknown
31 # staff|depend|email password|go from|has it|of once|of would|some person
-31 may what|only some
-30 automatic that|in version
30 consequence article|from member|may expose|on some|possible has|service has|version from|what on|will in|would|you soon|your investment
29 automatic from|before staff|before to|charge is|data|discount of|not still|one level-step-part|some is|that last|weekday some
28 affected|certain article|condition-case article|data limited|data of|hacked-public|in because|is happen|may is|not everyone|of staff|of user|possible|recent|result and|some from
-28 is usually
27 about to|affected and|apparently that|article short-few|from before|has get|identity-pseudo|in condition-case|in short-few|limited of|month may|old in|phone family|some data|some not|that condition-case|to right|wrong it
-27 already hasbeen|because other
26 broken from|can has|data about|early|from enter|from user|has keep|heshe that|hour in|in nobody|it would|may that|may your|on office|point your|sale of|website do|your calendar
25 and-also has|charge and|come that|get|has from|has problem|if not|may access|member to|month month|scan|short-few article|show those|survey you|that other|that post|think article|to photo|understand those|was where|webinar weekday
24 between|door close|get this|hasbeen some|hasneed-follow|heshe think|in give|in some|investment is|is apparently|it that|know article|mail-number phone|more one|notice what|number-number hour|of travel|see like-as|short-few of|some family|thanwise once|that article|think to|this once|to has|to outage|type|you those
-24 has credit|limited article|our file|some we
23 and other|article full|big our|buy from|by person|can hasneed-follow|can was|charge has|charge was|data possible|download|from if|include and|is know|it think|may affected|may at|may hasbeen|possible already|record-detail and|reference|result in|see #|size and|unusual to|what of|would was|your possible
-23 names not|our website|sleep-rest
22 already is|and already|apparently not|article reference|by thirdparty|in catalogue|is anyone|may had|names phone|order from|point of|recall|refuse|see want|some your|user|view by|view from|view it|was with
-22 donor|is can|month anyone
21 about-approx #|anyone of|cause-technical notice|farewell of|file open|find not|from mistake|how|in week|is still|it apparently|it it|it they|letter #|limited customer|may not|new by|of account|one of|our article|our cause-technical|some condition-case|survey not|test we|that broken|that data|there-exists|there-exists names|unauthorised|was access|would to
-21 person that|thanwise and
-20 affected short-few|article attack|is leave|they not|to find
20 already open|apparently article|apparently data|article limited|difference-amount|find|for booking|for of|get of|get was|has current-status|if file|in may|in return|in webinar|is exit|is may|it show|it website|know of|level-step-part from|limited member|mail-number has|month between|month has|not open|notify-auth that|of member|our some|possible hasbeen|some guest|survey|team from|think get|was may|weather|webinar of|website in|where where|while-during year
19 access it|amountwords in|and may|anyone see|apparently those|can what|do what|from customer|from once|has fall|hasbeen file|heshe already|in deadline|it may|last week|lost|may of|may to|names email|not until|of about|recent that|recent week|that recruit|thirdparty|to door|to think|two number-number|two of|webinar|week first
-19 has about|i|limited very|on article
18 accept of|address other|article at|because that|booking may|credit|data special|delete it|flower not|get has|has can|has compare|in limited|include address|include data|medical-visit new-one|news|of enter|plan not|possible is|reference of|see some|some that|that identity|that version|your car
-18 anyone may|was affected
17 access|address our|and letter|and month|apparently is|approve on|buy we|can only|charge hasbeen|complaint article|credit was|digital and|expose|file may|file with|had of|has expose|has is|it those|member not|month return|not confirm|not if|not to|of customer|one limited|plan that|record-detail|therefore some|this include|unusual|webinar may|week from
-17 attachment|month and|was because|write|you automatic
16 access those|already access|amountwords of|article mail-number|benefit|by before|can therefore|contact and|current-status|for one|from about|from account|from from|has may|if #|include inside-outside|is affected|is think|may from|names doctor|not then|on data|point|price was|return one|soon|stop|take on|therefore|think is|those article|to apparently|travel mail-number
-16 already those|any|article names|article value|from not|in end|more some|was limited
15 # some|about-approx|address digital|and think|anyone it|article bring|article record-detail|at file|attacker is|between this|can become|can some|customer|family come|first names|from market|has receipt|health that|level-step-part|may get|names and|number-number in|of recall|one access|open it|our webinar|show to|some was|that your|then day|to delete|was charge
-15 it names
-14 address of|in data|it limited|it not|payroll month|steal|table
14 and apparently|ask it|at some|can not|cause-technical|confirm what|credit from|date was|group #|hasbeen|hasbeen you|in investment|is progress|is receipt|limited from|may was|month hasbeen|not amountwords|not compare|not has|on|open website|other|progress webinar|see|short-few amountwords|still not|that may|that some|therefore there-exists|therefore to|those to
-13 and number-number|manager|not some|sorry|that export-report
13 article gift|article will|can|cause-technical therefore|data may|email and|everyone system|fair to|from delete|has since|heshe will|in current-status|interest|may one|new-one in|not personal|notice that|of may|once|person see|place on|possible see|possible to|show|some patient|team|think has|those in|those some|twice|you possible|your digital
12 about|affected it|and speed-internet-article|ask delete|condition-case|file delete|give service|may change|names account|not deliver|of investment|of is|recipient|that delete|those at|unlikely|value your|we was
-12 food
11 address we|asfor|do and|from that|gift|government you|is email|it delete|not anyone|of use|put #|right on|size|subject|turnsout
-11 has use|leave|nothing
10 # because|data card|data customer|date|delete then|department from|important|is use|not is|notice not|or month|person|public not|short-few|that level-step-part|therefore has|twice in|utility-term|while-during not|you may
-10 of number-number
9 apparently has|apparently we|certain|do confirm|email names|has see|may view|not affected|not copy|not nobody|notice|of see|on home|post #|some you|view|we approve|we understand
-9 right at
8 about may|and still|apparently what|article would|between article|certificate|data other|everyone number-number|if delete|it find|like-as has|one they|our know|particle|to can|usually
-8 supplier may
7 cause-technical hasbeen|feel-worry is|include on|is date|laptop encrypt|member has|understand
6 is was|month include|personal data
5 article farewell|full is|go team|may already|now has|on not|some has|something|still
4 in cause-technical|person you
3 message include|some in|there-exists apparently
1 because
`,
  belittling: `
83 short-few
73 this short-few
62 only
57 feel-worry
56 process of
50 something happen
48 short-few in|those only
47 easy|mistake short-few|short-few mistake
46 hour only|not big
45 not feel-worry
44 nothing of|only names
43 but|everyone condition-case|some hour|usually
42 article easy|material-stuff|minimum|one easy|particle
41 mistake
40 nothing|one short-few|our may|was only|was short-few
39 big|short-few that|stay-calm
38 to feel-worry
37 contain|important|not personal|of country|think what|this happen
36 affected|and date|consequence|mistake you|of very|something not
35 not inconvenience|nothing feel-worry|seriously of|test from
34 in way|is particle|nothing very|something in
33 article consequence|difference-amount|right one|risk
32 and affected|compare|names and-also|thanwise and|transport-fare article|where hasbeen
31 and about-approx|but not|date was|has regret|heshe on|it problem|not reminder|not very|religion that|this only
30 article hot-cold|emergency|fix in|from right|it only|one test|place has|this in|unlikely|wish-luck
29 anyone see|month some|nightly religion|not something|of contain|of full|old and|on condition-case|short-few and|something|that still|this once
-29 is feel-worry
28 condolence|everyone now|feel-worry it|limited article|one mail-number|other for|subject|that current-status|think you|this condition-case|those open|webinar you
-28 consequence of|not can
27 affected not|confirm if|end not|export-report those|in but|inconvenience|only email|some month|therefore there-exists|to good|two hour
26 ago-long that|article risk|benefit|explain what|file old|mail-number that|nothing to|our export-report|process|still very|this article|this still|to see|version was|was one
-26 percent
25 compare not|email what|feel-worry has|go with|has nothing|is only|it delay|of file|one but|person go|religion not|short-few on|something that|something what|to certificate|weekday there-exists|while-during date
-25 limited from|this because
24 affected is|at some|end|for date|happen|happen not|list of|may show|minimum less|month for|of right|one payment|only data|recall #|right article|that of|there-exists is|typography|very
-24 in short-few|is risk|not right|some file|subscribe|there-exists nothing|therefore some
23 # do|# not|and about|article swap|but is|consequence is|consequence short-few|do what|everyone has|is what|not show|nothing that|of recruit|our front-back|some article|thing-relative|this was|to hasbeen
-23 can not|limited user|some it|that is|until|where nothing
22 about-approx|and where|article difference-amount|article live|article sea-nature|end number-number|has i|heshe in|heshe it|identity on|in for|in good|is high-low|is queue-wait|is something|limited may|more some|not any|not particle|notify-auth it|of feel-worry|survey not|those those|usually not
-22 attack|of they
21 affected very|and system|apply investigate|article broken|article otherwise|bad|but our|can and|can cause-harm|confirm that|expert and|has only|include at|letter not|money but|noneed feel-worry|on some|one number-number|only hour|problem|see of|short-few but|that #|that take|was fix|while-during is
-21 manager|result of|some condition-case|what was
20 affected and|already fix|and-also in|apply check|article level-step-part|article value|broken|certain|date we|end of|has short-few|if what|is good|is person|it fix|law article|leak|member may|of any|on front-back|one by|outage|person not|recent is|soon|special|still to|terms of|that everyone|those automatic|very in|want to|want what|was outage|we about|what one|you problem
-20 can of|from has|not do|or|pasttime-had|reply|responsible
19 and still|apply confirm|do to|file right|first is|for travel|from our|from very|from webinar|inconvenience those|is think|it of|less|like-as result|live|live and|not|not choice|not otherwise|nothing from|of article|on from|possible some|short-few we|sorry because|that travel|there-exists to|therefore is|to you|you about-approx|you everyone
-19 cause-technical|for end|form|is sorry|it may|nothing other|only on|season|to only
-18 accept|booking|from this|happen mistake|has broken|in system|not mail-number|of cause-technical|save|that can|year
18 amountwords short-few|and one|ask not|condition-case|condition-case not|data that|for more|ignore|is|keep to|learn you|mistake not|money is|not alone-together|not apparently|not end|nothing for|now must|of apply-submit|of nobody|of otherwise|of type|only at|other one|person that|regret article|reset article|risk to|to company|type|very short-few|was article|we there-exists|what from|with phone|write #
17 # before|add|article money|article terms|ask that|at and|but it|by system|condition-case and|contain and|country|current-status not|data not|experience-quality of|explain that|front-back you|happen this|has apply|has big|has good|if happen|in about|in learn|in queue-wait|interest|may and|more|not invite|not more|of amountwords|of weekday|one accident-inadvert|only article|only is|only number-number|otherwise from|our automatic|our person|problem hasbeen|rubbish|security has|some|terms from|that condition-case|therefore|this inside-outside|usually in|version you|was more|we keep|we to|work article|you take|you those
-17 article other|check|heshe that|hour #|include article|is find|is names|limited of|may of|must to|not nothing|print-label|this week|your
-16 #|bill|is know|limited amountwords|must nothing|not include|not know|not then|nothing do|nothing is|payment|those article|week|what do|what what|why
16 # notice|afternoon-evening to|amountwords limited|article outage|company thirdparty|condition-case is|consequence on|damaged|feel-worry those|first hour|from supplier|has get|inside-outside hour|is abundance|is condition-case|is date|it end|it was|mistake it|money for|not before|not of|not tell|not wrong|number-number this|of we|only of|only some|our trust|password was|risk is|sorry about|sorry fair|system is|tell for|tell of|that data|that would|this webinar|unusual of|we may|while-during system
15 article accident-inadvert|ask is|because this|data other|day in|end is|feel-worry is|file #|from but|go team|gremlin|hasbeen phone|heshe short-few|hour|in ask|invite automatic|is because|is mistake|it ago-long|it exit|limited very|mistake those|of emergency|only #|person to|personal in|place from|some member|soon to|then #|this|to high-low|to more|unknown we|value|was give|was inconvenience|we trust
-15 article feel-worry|article team|i that|if is|maintenance|may affected|noneed do|some data|that inconvenience|this what|was password|weekday not|win
14 # customer|# login|# only|about sorry|ago-long|article story|automatic it|can cancel|data can|deserve we|email yesterday|everyone do|experience-quality from|hacked-public|happen to|happen was|in credit|in soon|is about-approx|is short-few|it what|may was|not article|not level-step-part|not view|of everyone|of short-few|only hasbeen|only it|still|still #|test not|there-exists mistake|this something|weather|wrong is
-14 # number-number|account|attacker|complaint|find article|if|not may|office|passenger-seat|use|very that|we for|what we
13 # include|address mail-number|admit article|affected that|apply for|but to|excited-fun|fair to|from file|from money|from staff|game|grow|has credit|has had|has may|has switch|hour free|identity-pseudo|if that|in can|it condition-case|it good|last is|medical-visit not|one two|particle that|show #|this breach|twice in|very it|was|what view
-13 and nobody|child-school|i|music|price|sorry|that feel-worry|they|today|week is
12 # visit|about not|and there-exists|article more|but and|but we|credit check|exit and|file and|good|high-low|not bank|of money|one website|only short-few|right we|system supplier|that like-as|this number-number|those sorry|to about-approx|transport-fare of|version short-few|we learn|what show
-12 article full|change nothing|community|furniture|not reply|now|public|school|teacher|voucher|was because|weekday this|what affected
11 about-approx article|adverb-ind in|again by|and ignore|customer our|end from|haha|has something|heshe|hope|in school|is nothing|is number-number|money|month day|not investment|return by|see at|therefore nothing|this at|to from|unknown not|was freeze|we about-approx|we think
-11 buy|find|food|it hasbeen|mrms not|otherwise is|to right|weekday|what that
10 about and|add check|and nothing|article is|article mail-number|become|can is|deserve|feel-worry that|first once|fix article|for short-few|heshe money|is one|know not|login you|message what|mistake of|not affected|not other|not value|notice police|one inconvenience|only send|person|that visit|this change|this of|was stop|we what|wrong write
-10 has right|one only|that wrong|was wrong|what this
9 about-approx number-number|affected some|and only|ask what|card data|encrypt is|feel-worry article|glad your|happen of|heshe still|is any|mistake on|mistake we|of activity|short-few article|that morning|therefore you|this from|to not|trust that|unusual in|very is|write money|you something|your at-disposal
-9 collect|home|in that|is right|replace
8 by date|contain is|current-status|it transport-fare|itmeans|level-step-part from|nothing you|once you|only particle|other you|want that|we hope|you at-disposal
-8 date has|not automatic|open
-7 book
7 but article|data bank|heshe is|know|not some|this human|was affected|we that
6 file not|is fee|learn|money not|still like-as|still of|thanwise|then hour
5 short-few from|very soon
4 short-few has|sorry something
3 not data|not without
-2 that big
`,
  'conditional-apology': `
88 sorry if
50 if
44 inconvenience
43 for may|may
42 forgive if
41 sorry any
40 any|for that
39 if you
37 article regret|that it
36 problem
35 unacceptable
34 any may|sorry from|work we
-34 sorry adverb-ind
32 forgive that|inconvenience may|those that
31 regret any
-31 you ask
30 article may|for any|if we|sorry that|that inconvenience
-30 i sorry
29 everyone may|experience-quality|this not
28 experience|it hear|sorry anyone
27 for everyone|if your
26 affected|article that|everyone inconvenience|has can|to that|you think
-26 sorry about|sorry and
25 damaged|that may|that think|think|those inconvenience|was inconvenience
-24 adverb-ind
24 everyone that|that can|that would
23 condition-case your|from view|if heshe|it has|it regret|may cause-harm|one inconvenience|particle if|sorry something|support-agree if|what may|would
-23 therefore sorry
22 if come|inside-outside that|may inconvenience|origin|regret if|sorry i|sorry what|understand your|we if
-22 sorry special
21 any that|cause-harm|has had|if is|if to|inconvenience can|number-number to|of if|sorry condition-case|sorry point|that less|that possible|you until
20 article this|has consequence|inconvenience that|insurance that|regret|regret that|that this|this may|we with|your experience-quality
-20 sorry you|special
19 customer that|for problem|from affected|if has|if inconvenience|if there-exists|in condition-case|inconvenience sorry|it with|less at-disposal|sorry was|that at-disposal|twice from
-19 very sorry
18 any inconvenience|any this|apology-present if|everyone only|forgive|hear|it affected|something cause-harm|that those|those those|you this|your delay
-18 know
17 any noise|article any|can cause-harm|condition-case|consequence on|has inconvenience|inconvenience it|inconvenience possible|point cause-harm|sorry must|sorry to|to anyone|very you|what noise
-17 sorry know
16 already is|anyone that|ask if|build that|condition-case cause-harm|from alone-together|has experience|if it|it if|tell for|you twice
-16 not day|not sorry|sorry sincere|to everyone
15 anyone was|can has|condition-case those|do that|for can|glad|if something|may and|personal not|please article|sorry|sorry in|while-during already
-15 for inconvenience|for this|of this|with everyone
14 about what|any about|can|cause-harm those|if this|in those|it had|please for|regret inconvenience|sorry it|take|that feel-worry|think inconvenience|think we|why has
-14 not that|with you|wrong|you apology-present
13 consequence|how|if was|inconvenience in|is if|it would|of forgive|sorry for|sorry there-exists|this has|you thank
-13 forgive this|it very|sleep-rest|sorry our|this that|you about
12 about any|article about|for like-as|has is|if those|something|you mistake|you was
-12 understand you
11 accident-inadvert|from only|from those|if because|particle that|tell it|those has|view in|we regret|we thank|your inconvenience
-11 inside-outside this|sorry we|understand that
10 any feel-worry|forgive it|from from|from inconvenience|from not|from take|hear article|like-as has|outage|those what|you not
9 from i|i take|it you|sorry may|we any
-8 article cause-harm|this inconvenience
8 feel-worry|forgive article
7 is you
6 from mistake|inconvenience and
5 cause-harm you|for family|sorry everyone
4 if they
-3 for those
`,
  cliche: `
72 seriously
55 experience-quality
52 very seriously
49 is our
47 fair
46 abundance|always|committed|still our
42 personal
41 customer you
40 from abundance
39 abundance of|from always
38 abundance we|trust you
37 of abundance|value
35 seriously seriously
34 change speed-internet-article|community it|to front-back
33 customer is|member article|patience
32 ack-listen and|committed to|high-low|personal is|security
31 article committed|front-back of|one feature|that this
30 always become|can cause-harm|confirm that|feel-worry of|for we|good your|like-as abundance|on good|our is|trust|we want
29 article trust|bring you|everyone for|game our|in way|personal it
28 and thank|article high-low|article personal|article very|for of|on get|our team|still front-back|you fair|your trust
27 ack-listen is|by it|everyone do|of family|some our|student is|we amountwords
-27 still more
26 and continue|article deserve|body our|customer|has contain|of we|on give|our community|security of|stay-calm|trust our|you bank
25 build article|from committed|has notice|in we|it that|learn|measure must|measure we|of full|of live|security data|trust it
-24 and with
24 attack|data this|experience-quality is|feel-worry article|it build|it by|it exit|of our|of reset|our always|our would|security that|understand|was and|your renew
23 article abundance|article learn|article security|by year|for our|give service|in by|it more|of protect-take-care|problem|will always|you thanwise
22 article experience-quality|build|for member|heshe first|is body|security in|supplier|trust is|work|year it
-21 #|security you
21 apply article|because that|by of|confirm if|everyone what|feel-worry from|from door|guest is|happen is|has learn|has measure|how is|in morning|inside-outside everyone|member is|not exit|our|patient|put|sleep-rest|staff is|succeed|that security|trust in|unacceptable|unusual article|we understand|your is
20 become seriously|continue|has choice|in country|is value|is what|it trust|more big|more value|not own|of everyone|of feel-worry|personal not|problem to|security is|security your|service our|we committed|we your
-20 i
19 amountwords one|build it|cause-harm|collect that|committed our|condolence|data is|from year|give with|guest|learn our|like-as of|not leave|our good|put it|security was|seriously article|sorry may|that own|this that|we fair
18 bank we|data on|for renew|has system|important|is|is point|itmeans|personal of|so-as|some from|this cause-harm|to of|trust and|we take|we travel|with supplier|your this
-18 they
17 article our|everyone day|from live|government in|is article|it leave|on has|our amountwords|still to|trust of|with we|you your|your data
-17 you seriously
16 and keep|article good|article of|body|data seriously|hour hasbeen|in our|key we|may inconvenience|office was|our learn|person our|sincere|to still|we everyone|what do|without for
-16 has trust|religion|security it|team security|this we
15 always you|and value|calendar we|committed for|data some|end that|from speed-internet-article|full for|it cause-harm|it succeed|measure|not stop|our value|personal article|personal we|service we|we about-approx|we know|we to|world-public-holiday|your patience|your value
-15 ask|glad that
14 at is|backup and|by from|everyone if|everyone we|fee on|full to|is one|key our|mail-number one|may and|personal and|personal data|public|to we|we|we value
-14 number-number|sorry|walk
13 article role-duty|can and|everyone to|first|heshe delete|is full|more|not about|of trust|of value|of what|our will|patient we|renew|right date|share article|was we|your it
-13 one still
-12 always give|manager|manager of|you we
12 and expert|article more|committed on|do our|has problem|health in|it committed|not more|officer-dpo|our high-low|please those|queue-wait your|stock article|we get|will for|your|your heshe
11 abundance on|digital|expert we|from delay|from experience-quality|is everyone|is succeed|like-as|new date|our queue-wait|take security|then our|travel with|user|we day|we new|you full|you key
-11 team it
-10 committed experience-quality|understand you
10 first date|is seriously|measure in|of company|queue-wait you|service|you experience-quality|your body
9 article seriously|department usually|inconvenience and|it delete|not delay|on by|seriously to|then we|we soon|your always
-9 our give
-8 company you|company your|thank everyone|vacation
8 everyone usually|experience-quality of|has want|on service|one customer|that delay|want notice
7 experience-quality service|heshe|is we|student
6 is committed|is delete|live|protect-take-care|run|value your
-6 we always
5 from trust
4 abundance has
`,
  'reply-refusal': `
58 reply
52 not reply
40 this address|to reply
37 article reply|please not
34 email not|not monitor
33 email
31 it reply
30 of reply
29 address not|letter this|only send|this one
28 this not
27 inbox|not use|this
25 article automatic|inbox not|noaction not|to apply-submit
24 not email|this is
23 article role-duty|message automatic|not read|send|this inbox
-23 or
22 by cause-technical|from reply|message from|not is|this send
21 address|by system|message|noaction please|not can|one automatic|order this|write this
20 message this|please|send only|to this|use article
19 apply-submit|booking this|inbox is|message send|not view|please refund|reply not|this article
18 apply-submit is|article apply|automatic|cannot|guest in|not accept|refund on|to address
17 apply-submit and|get not|is send|noaction|not|not not|not possible|not refund|please reply|this notice
16 article email|article inbox|deliver by|monitor|must reply|our guest|reply on|role-duty
15 article address|only|this email|waste of|what reply
14 email automatic|noneed of|noneed reply|not collect
13 address send|do not|email one|is email|it find|reply to|you apply-submit
12 article apply-submit|it apply-submit|noaction from|noneed from|send address|this automatic
11 this deliver|waste
10 email other|message noaction
9 not this|reply person
7 do reply|inbox and
6 this noaction
4 email this
`,
  'request-for-secrets': `
62 confirm
61 login
47 and enter
46 your speed-internet-article
44 reply with|send your
41 backup|prevent
40 card|confirm data
38 enter
37 email with
35 identity|of identity
34 and again|change data|of card|send we
33 confirm your|of backup
32 click where|identity by|login in|your card
31 check i|for continue|i|this with|unlock
-31 names
30 change now|confirm account|i i|identity and|password to
29 and identity|click|confirm article|for confirm|for renew|i account|link|therefore we
28 and card|enter identity|happen it|your please
27 button inside-outside|card bank|in reply|password now|so-as|with amountwords
26 confirm you|for|full card|maintenance your
25 by link|for prevent|link this|now|password|reply|so-as of|subscribe enter
24 account|by of|confirm i|maintenance|new-one identity|please|prevent article|this inside-outside|this link
23 and voucher|card and|enter mail-number|password key|photo card|photo identity|send photo
22 deposit|go website|link and|login for|security|we your
21 by email|by this|mail-number card
20 access|account now|check account|click in|data|link inside-outside|login and|login now|password old|to login
19 by|by reply|enter and|for login|login where|password before|send|therefore can|your reply
18 confirm card|confirm it|mail-number identity|password ago-long|where and
-17 address|names identity
17 and your|article give|file login|your identity
16 # hour|access and|from link|login to|where for|where login
15 and confirm|check it|file access
14 access mail-number|activity in|confirm identity|export-report access|has account|login confirm
13 check|confirm is|export-report in|go to|inbox|of email|to account|trust
12 confirm has|enter your|export-report login|from card|has i|login mail-number|parcel
11 apply|export-report|go|login go|point
10 access is|hour for
9 to website
8 your by
7 login is
4 investment
`,
};
