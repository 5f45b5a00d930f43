/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-19 -31 (nothing)
19 12 does evasion
18 13 does cliche
11 6 does conditional-apology
7 11 does hedging
7 6 does belittling
1 0 headline buried-lede:admission|headline own buried-lede:admission
0 1 headline buried-lede:exposure|letter buried-lede:exposure|letter buried-lede:intrusion|letter own buried-lede:exposure|letter own buried-lede:intrusion
1 1 letter buried-lede:admission|letter own buried-lede:admission
`;

/** What they say where words and meanings do not tell. Likewise. */
export const cueWeightsAlone = `
-22 -37 (nothing)
-26 -27 letter missing-apology:counts-not
-13 -24 headline kind:C5
-3 21 letter notice-content:data-categories
20 -3 headline kind:A3
-10 -20 letter evading-responsibility:replace
-20 -12 letter kind:B1
19 17 does cliche
-15 -19 headline joking-tone:replace
-18 -13 headline kind:C3
-2 -18 headline kind:C4
2 17 headline buried-lede:intrusion
17 5 headline kind:A5
17 7 headline kind:A8
-12 -17 headline missing-protective-steps:counts
-17 -14 letter kind:C3
15 10 does evasion
1 15 headline notice-content:incident-description
14 9 does conditional-apology
-7 14 headline buried-lede:exposure
3 14 headline incident-subjects:breach-device
-10 -14 headline letter:footers
-14 -6 headline letter:signOffs
-14 -10 headline own joking-tone:replace
0 14 letter own kind:B1
-14 6 letter phishing-like-request
9 13 does hedging
-4 -13 headline incident-subjects:date
13 3 headline incident-subjects:wrong-date
-13 -13 headline kind:C2
-3 -13 headline missing-apology:counts
13 9 letter buried-lede:admission
-13 11 letter buried-lede:intrusion
13 0 letter incident-subjects:double-charge
13 5 letter kind:A5
-2 13 letter notice-content:measures-taken
-5 -12 headline buried-lede:pleasantries
12 -2 headline incident-subjects:broken-personalization
12 2 headline incident-subjects:wrong-list
-12 12 headline kind:B1
9 12 headline unclear-subject
-12 8 letter buried-lede:exposure
-1 12 letter incident-subjects:breach-public
-12 -8 letter joking-tone:replace
-9 -12 letter kind:C5
-7 -12 letter letter:signOffs
3 -12 letter no-reply-text
-12 3 letter notice-content:likely-consequences
-11 -12 letter own kind:B6
12 3 letter own notice-content:how-many
11 -5 headline buried-lede:admission
1 11 headline incident-subjects:breach-public
11 2 headline incident-subjects:wrong-amount
10 11 headline incident-subjects:wrong-attachment
-11 -11 headline kind:C6
-4 -11 headline own kind:C5
11 7 headline own notice-content:incident-description
0 -11 letter kind:A3
-9 11 letter kind:B6
-11 -9 letter kind:C2
-3 -11 letter kind:C4
-11 -8 letter letter:footers
0 11 letter own incident-subjects:breach-public
11 0 letter own incident-subjects:broken-personalization
10 2 headline incident-subjects:wrong-link
10 3 headline joking-tone
4 10 headline own missing-protective-steps:counts
-10 -6 headline own promotional-content
-7 -10 letter buried-lede:pleasantries
-1 -10 letter conditional-apology:replace
10 1 letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out|letter own incident-subjects:double-charge
-10 6 letter missing-protective-steps:counts
-2 -10 letter own conditional-apology:replace
-6 -10 letter own kind:C2
10 4 letter own notice-content:incident-description
9 0 headline incident-subjects:double-charge|headline own notice-content:measures-taken
-8 -9 headline own kind:C2|letter kind:C6
9 8 letter evading-responsibility
1 -9 letter incident-subjects:broken-personalization
-5 -9 letter incident-subjects:outage
-3 -9 letter minimizing:replace
7 9 letter missing-apology:counts
-9 -9 letter own kind:A5
-2 9 letter weasel-words:soft
-2 -8 headline notice-content:measures-taken
-8 -3 headline own incident-subjects:register-informal
-8 -8 headline phishing-like-request|letter own incident-subjects:breach-intrusion
8 -1 letter incident-subjects:test-send
-1 -8 letter incident-subjects:wrong-amount
8 -3 letter incident-subjects:wrong-price
6 8 letter missing-protective-steps:counts-not
-2 8 letter notice-content:how-many
2 8 letter notice-content:regulator-contact|letter own buried-lede:exposure
4 8 letter own letter:signOffs
7 1 headline incident-subjects:after-opt-out|letter incident-subjects:wrong-code
1 7 headline letter:openers|letter incident-subjects:breach-addresses
5 7 headline own evading-responsibility|letter own joking-tone
7 4 headline own incident-subjects:wrong-list|letter own buried-lede:admission
-4 -7 headline own kind:A3|headline own missing-apology:counts|letter conditional-apology|letter kind:A8
2 7 headline weasel-words
7 0 letter incident-subjects:wrong-date|letter own incident-subjects:test-send
-7 7 letter kind:B4
-6 -7 letter own kind:C5|letter own kind:C6
-5 -7 letter unclear-subject
-6 -3 headline evading-responsibility:replace
0 -6 headline incident-subjects:test-send
-6 -4 headline missing-apology:counts-not
5 -6 headline missing-remedy:counts
-4 -6 headline notice-content:date|headline own missing-remedy:counts
6 -5 headline notice-content:negation
6 5 headline own buried-lede:admission|letter kind:A4
-6 2 headline own buried-lede:exposure
-1 6 headline own buried-lede:intrusion|letter notice-content:incident-description
6 -1 headline own incident-subjects:broken-personalization|letter own incident-subjects:wrong-price
-3 6 headline own joking-tone
-6 -5 headline own kind:A8
-6 0 headline own kind:B1|letter own phishing-like-request
6 4 headline own missing-protective-steps:counts-not
-6 -2 headline promotional-content
3 6 headline unaffected-audience
5 6 letter corporate-cliche:replace
-2 6 letter incident-subjects:breach-intrusion|letter notice-content:discovery|letter notice-content:dpo-contact
6 3 letter missing-remedy:counts|letter own incident-subjects:double-send
1 -6 letter own evading-responsibility:replace
6 6 letter own incident-subjects:breach-misdirected
1 6 letter own notice-content:regulator-contact
5 4 does belittling|headline corporate-cliche
-5 -3 headline conditional-apology|headline own kind:C3
-5 -1 headline evading-responsibility
4 -5 headline incident-subjects:outage|letter joking-tone
5 2 headline incident-subjects:wrong-code|letter minimizing:soft
-5 -4 headline missing-protective-steps:counts-not|headline own kind:C6|headline own phishing-like-request|letter own joking-tone:replace
1 5 headline missing-remedy:counts-not|letter own incident-subjects:breach-addresses
5 1 headline own incident-subjects:after-opt-out|headline own incident-subjects:double-send
5 0 headline own incident-subjects:date|letter own incident-subjects:wrong-link|letter own notice-content:measures-taken
-1 -5 headline own kind:A4|letter own incident-subjects:wrong-amount
-2 -5 headline own letter:footers|letter own incident-subjects:wrong-date|letter own letter:footers
2 5 headline own notice-content:contact-point
-5 -2 headline own suppressed-audience
5 -2 headline suppressed-audience
-2 5 letter incident-subjects:breach-device
5 -5 letter incident-subjects:double-send
3 5 letter incident-subjects:register-formal
4 5 letter minimizing
-5 2 letter own kind:B4
-5 0 letter own missing-protective-steps:counts
1 4 headline incident-subjects:breach-misdirected|headline notice-content:contact-point|letter own weasel-words:soft
4 -2 headline incident-subjects:double-send
3 -4 headline incident-subjects:register-informal
4 -3 headline kind:A4
-4 -3 headline kind:C1|headline notice-content:discovery|headline own notice-content:discovery|letter own corporate-cliche
4 2 headline own buried-lede:pleasantries|letter corporate-cliche|letter own kind:A3
4 0 headline own incident-subjects:wrong-amount
-4 -2 headline own kind:C4|headline own missing-apology:counts-not|letter kind:C1|letter own conditional-apology
4 -1 headline own missing-remedy:counts-not|letter incident-subjects:wrong-link|letter own incident-subjects:outage
-1 4 headline own suppressed-audience:excluding
-4 -4 headline own unclear-subject|letter own unclear-subject
4 3 headline suppressed-audience:excluding|headline unclear-subject:clear
2 4 letter empty-personalization|letter notice-content:fraud-alert-freeze-info|letter own notice-content:dpo-contact
-1 -4 letter notice-content:contact-point
-3 4 letter own buried-lede:intrusion
-3 -4 letter own empty-personalization|letter own incident-subjects:register-formal
-4 0 letter own incident-subjects:register-kakak
4 1 letter own kind:A4|letter promotional-content
-4 1 letter own notice-content:incident-date|letter weasel-words
0 -4 letter own notice-content:negation
-3 3 headline incident-subjects:breach-intrusion
-1 -3 headline incident-subjects:late-delivery|letter own kind:C4
-3 -3 headline incident-subjects:register-formal|letter suppressed-audience:excluding
-2 3 headline kind:B6|letter incident-subjects:breach-misdirected
0 3 headline minimizing|headline own incident-subjects:breach-device|headline own incident-subjects:wrong-attachment|letter notice-content:police-report-right|letter own minimizing:replace|letter own notice-content:police-report-right
3 -1 headline minimizing:soft
3 1 headline notice-content:data-categories|headline own kind:A5|letter own incident-subjects:date|letter own missing-apology:counts|letter weasel-words:replace
-2 -3 headline notice-content:dpo-contact|letter missing-remedy:counts-not|letter own incident-subjects:breach-device|letter own notice-content:discovery
-3 -2 headline own conditional-apology|headline own incident-subjects:breach-intrusion|letter notice-content:date|letter notice-content:incident-date|letter own kind:C1|letter own no-reply-text
3 0 headline own incident-subjects:double-charge|headline own notice-content:negation
2 3 headline own incident-subjects:register-formal
-3 1 headline own minimizing
3 2 headline own weasel-words|letter incident-subjects:late-delivery|letter own incident-subjects:late-delivery|letter own incident-subjects:wrong-attachment|letter own letter:openers
1 3 letter own evading-responsibility|letter own notice-content:fraud-alert-freeze-info
0 -3 letter own missing-remedy:counts
-1 3 letter own notice-content:date
3 3 letter own unaffected-audience
-1 -2 headline incident-subjects:register-kakak|headline own unclear-subject:clear|letter incident-subjects:date|letter incident-subjects:register-informal|letter letter:openers|letter own minimizing|letter suppressed-audience
-1 2 headline kind:B4
1 2 headline kind:own|headline own corporate-cliche|headline own incident-subjects:breach-misdirected|headline own kind:B4|headline own kind:own|letter kind:own|letter notice-content:credit-bureau-contacts|letter own kind:own
2 2 headline minimizing:replace|headline own unaffected-audience|letter own missing-remedy:counts-not|letter own notice-content:contact-point
0 -2 headline notice-content:incident-date|headline own incident-subjects:wrong-date|headline own letter:signOffs
2 0 headline own incident-subjects:outage|headline own incident-subjects:wrong-price|letter own missing-protective-steps:counts-not
2 -2 headline own incident-subjects:test-send|letter incident-subjects:wrong-list|letter own suppressed-audience:excluding
-2 -1 headline own kind:C1|letter incident-subjects:register-kakak|letter letter:quotedMail
0 2 headline own notice-content:data-categories|letter own corporate-cliche:replace
2 1 letter own buried-lede:pleasantries|letter own incident-subjects:wrong-code|letter own kind:C3|letter own unclear-subject:clear
-2 2 letter own incident-subjects:register-informal
1 -2 letter own notice-content:likely-consequences
-2 0 letter own weasel-words|letter unaffected-audience
0 1 headline incident-subjects:breach-addresses|headline own incident-subjects:breach-addresses|headline own kind:B6|headline own notice-content:how-many|letter own notice-content:credit-bureau-contacts|letter own notice-content:freeze-no-charge
1 -1 headline incident-subjects:wrong-price|headline own notice-content:date|letter own kind:A8
1 1 headline notice-content:how-many|headline notice-content:likely-consequences|headline own notice-content:likely-consequences|letter notice-content:freeze-no-charge|letter own missing-apology:counts-not|letter own weasel-words:replace
-1 1 headline own incident-subjects:breach-public|headline own letter:openers|headline own minimizing:replace
0 -1 headline own incident-subjects:late-delivery|letter own promotional-content
-1 -1 headline own incident-subjects:register-kakak|headline own incident-subjects:wrong-code|headline weasel-words:replace|letter incident-subjects:wrong-attachment
1 0 headline own incident-subjects:wrong-link|headline own notice-content:incident-date|letter notice-content:negation|letter own incident-subjects:wrong-list|letter own minimizing:soft|letter own suppressed-audience
-1 0 letter own notice-content:data-categories|letter unclear-subject:clear
`;
