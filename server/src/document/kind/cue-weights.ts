/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-19 -30 (nothing)
21 16 does cliche
20 13 does evasion
11 17 does hedging
13 8 does conditional-apology
8 8 does belittling
1 0 headline buried-lede:admission|headline own buried-lede:admission
0 1 headline buried-lede:exposure|letter buried-lede:exposure|letter buried-lede:intrusion|letter own buried-lede:exposure|letter own buried-lede:intrusion
1 1 letter buried-lede:admission|letter own buried-lede:admission
`;

/** What they say where words and meanings do not tell. Likewise. */
export const cueWeightsAlone = `
-23 -37 (nothing)
23 -1 headline kind:A3
-11 -22 letter evading-responsibility:replace
-16 -21 headline joking-tone:replace
-21 -20 letter missing-apology:counts-not
-20 -14 headline kind:C3
-4 -20 headline kind:C4
-11 -20 headline kind:C5
-20 -12 letter kind:B1
-4 20 letter notice-content:data-categories
18 19 does cliche
2 17 headline buried-lede:intrusion
-13 -17 headline missing-protective-steps:counts
12 16 does hedging
16 7 headline kind:A8
-16 -9 headline letter:signOffs
3 16 headline notice-content:incident-description
-16 -13 letter kind:C3
15 11 does evasion
15 4 headline kind:A5
-6 14 headline buried-lede:exposure
0 14 letter notice-content:measures-taken
3 13 headline incident-subjects:breach-device
1 13 headline incident-subjects:breach-public
-5 -13 headline incident-subjects:date
-12 13 headline kind:B1
-3 -13 headline missing-apology:counts
-13 -10 headline own joking-tone:replace
13 9 letter buried-lede:admission
13 4 letter kind:A5|letter own notice-content:how-many
10 13 letter missing-apology:counts
-1 13 letter own kind:B1
-13 6 letter phishing-like-request
12 8 does conditional-apology
12 3 headline incident-subjects:wrong-date
-12 -12 headline kind:C2
9 12 headline unclear-subject
-12 11 letter buried-lede:intrusion
-8 -12 letter buried-lede:pleasantries
0 12 letter incident-subjects:breach-public
12 0 letter incident-subjects:double-charge
-12 -11 letter kind:C2
-7 -12 letter letter:signOffs
-9 -12 letter own kind:C2
-8 -11 headline buried-lede:pleasantries
11 -2 headline incident-subjects:broken-personalization
-9 -11 headline letter:footers
-4 -11 headline own kind:C5
-7 11 letter kind:B6
-3 -11 letter kind:C4
-11 -7 letter letter:footers
-11 6 letter missing-protective-steps:counts
11 0 letter own incident-subjects:broken-personalization
-11 -10 letter own kind:B6
11 3 letter own notice-content:incident-description
10 -5 headline buried-lede:admission
10 2 headline incident-subjects:wrong-amount|headline incident-subjects:wrong-link
7 10 headline incident-subjects:wrong-attachment
10 1 headline incident-subjects:wrong-list
10 5 headline joking-tone
-2 -10 letter conditional-apology:replace|letter own conditional-apology:replace
0 -10 letter incident-subjects:broken-personalization
5 -10 letter no-reply-text
0 10 letter own incident-subjects:breach-public
9 0 headline incident-subjects:double-charge|letter own incident-subjects:double-charge
3 9 headline letter:openers|headline own missing-protective-steps:counts
9 7 headline own notice-content:incident-description
9 8 letter evading-responsibility
9 2 letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
-6 -9 letter incident-subjects:outage
9 -2 letter incident-subjects:wrong-price
2 -9 letter kind:A3
-4 -9 letter kind:A8
-7 -9 letter kind:C5
-9 -9 letter own kind:A5
-4 9 letter weasel-words:soft
-8 -7 headline kind:C6|letter own incident-subjects:breach-intrusion
-8 -5 headline own incident-subjects:register-informal
-7 -8 headline own kind:C2
-5 -8 headline own missing-apology:counts
8 1 headline own notice-content:measures-taken
-8 -8 headline phishing-like-request
-8 -3 headline promotional-content
-8 8 letter buried-lede:exposure
-8 -6 letter joking-tone:replace
-7 8 letter kind:B4
-4 -8 letter minimizing:replace
5 8 letter missing-protective-steps:counts-not
-8 7 letter notice-content:likely-consequences
2 8 letter notice-content:regulator-contact
0 8 letter own buried-lede:exposure
3 8 letter own letter:signOffs
7 1 headline incident-subjects:after-opt-out
0 -7 headline notice-content:measures-taken
7 5 headline own buried-lede:admission
5 7 headline own evading-responsibility|letter own joking-tone
7 4 headline own incident-subjects:wrong-list|letter kind:A4|letter own buried-lede:admission|letter own incident-subjects:double-send
-7 -1 headline own kind:B1
-5 -7 headline own missing-remedy:counts|letter own kind:C5
-7 -4 headline own promotional-content
-7 -6 headline own suppressed-audience
7 -1 headline suppressed-audience
1 7 letter incident-subjects:breach-addresses
1 -7 letter own evading-responsibility:replace
-6 -7 letter unclear-subject
6 5 does belittling
-6 -3 headline evading-responsibility:replace
-6 -4 headline missing-apology:counts-not
5 -6 headline missing-remedy:counts
6 -4 headline notice-content:negation
-6 2 headline own buried-lede:exposure
-1 6 headline own buried-lede:intrusion|letter incident-subjects:breach-intrusion|letter notice-content:discovery|letter notice-content:incident-description
6 0 headline own incident-subjects:broken-personalization|letter incident-subjects:wrong-date
-3 -6 headline own letter:footers|letter own kind:C4
1 6 headline unaffected-audience|letter own notice-content:regulator-contact
6 4 headline unclear-subject:clear
-4 -6 letter conditional-apology
3 -6 letter incident-subjects:double-send
3 6 letter incident-subjects:register-formal
0 -6 letter incident-subjects:wrong-amount
6 -2 letter incident-subjects:wrong-code
-6 -5 letter kind:C6|letter own joking-tone:replace
6 2 letter minimizing:soft|letter missing-remedy:counts
-3 6 letter notice-content:how-many
-6 1 letter own buried-lede:intrusion
6 1 letter own incident-subjects:wrong-link
-6 0 letter own missing-protective-steps:counts
-6 -1 letter own phishing-like-request
6 3 letter weasel-words:replace
-5 -3 headline conditional-apology|headline kind:C1|letter kind:C1
5 -2 headline incident-subjects:double-send|headline kind:A4|letter incident-subjects:test-send|letter own incident-subjects:wrong-price
5 -5 headline incident-subjects:outage|letter joking-tone
2 -5 headline incident-subjects:test-send
5 1 headline own buried-lede:pleasantries|headline own incident-subjects:double-send
-5 4 headline own joking-tone
-5 -4 headline own kind:A8|headline own phishing-like-request
5 3 headline own missing-protective-steps:counts-not|letter own missing-remedy:counts-not
2 5 headline own notice-content:contact-point|letter notice-content:fraud-alert-freeze-info
-2 5 headline weasel-words
3 5 letter empty-personalization|letter own unaffected-audience
-3 -5 letter own conditional-apology|letter own incident-subjects:register-formal|letter own letter:footers
1 5 letter own incident-subjects:breach-addresses
5 4 letter own incident-subjects:breach-misdirected|letter own kind:A3
5 -1 letter own incident-subjects:test-send
-1 -5 letter own incident-subjects:wrong-date
-5 3 letter own kind:B4
-5 -1 letter own notice-content:incident-date
-4 -5 letter own notice-content:likely-consequences
5 0 letter own notice-content:measures-taken
0 -5 letter own notice-content:negation
4 4 headline corporate-cliche|headline own weasel-words
-4 0 headline evading-responsibility
1 4 headline incident-subjects:breach-misdirected|headline minimizing|letter own evading-responsibility
-2 -4 headline incident-subjects:register-formal|headline notice-content:date|letter incident-subjects:date|letter notice-content:contact-point|letter own empty-personalization|letter own missing-apology:counts-not
2 -4 headline incident-subjects:register-informal
4 1 headline incident-subjects:wrong-code|headline own incident-subjects:after-opt-out|headline own kind:A5|headline own notice-content:negation
0 4 headline missing-remedy:counts-not|letter own notice-content:date|letter own weasel-words:soft
-4 -3 headline notice-content:discovery|headline own kind:C3|headline own kind:C6|headline own notice-content:discovery|letter incident-subjects:register-kakak
4 -1 headline own incident-subjects:date
1 -4 headline own kind:A4
4 2 headline suppressed-audience:excluding|letter own incident-subjects:date|letter own suppressed-audience
2 4 letter minimizing|letter own notice-content:fraud-alert-freeze-info
-3 4 letter notice-content:dpo-contact
0 -4 letter own minimizing|letter suppressed-audience
-3 3 headline incident-subjects:breach-intrusion
-1 -3 headline incident-subjects:register-kakak
-1 3 headline kind:B4
3 -1 headline minimizing:soft|letter incident-subjects:wrong-link
-3 -3 headline missing-protective-steps:counts-not|letter notice-content:date|letter own kind:C6|letter suppressed-audience:excluding
1 3 headline notice-content:contact-point|headline own incident-subjects:breach-misdirected|headline own incident-subjects:register-formal|headline own notice-content:data-categories
0 -3 headline notice-content:incident-date|headline own kind:A3|headline own letter:signOffs|letter own incident-subjects:wrong-amount
-3 -2 headline own conditional-apology|headline own kind:C1|headline own missing-apology:counts-not|letter missing-remedy:counts-not|letter notice-content:incident-date|letter own kind:C1|letter own notice-content:discovery|letter own unclear-subject
0 3 headline own incident-subjects:breach-device|letter notice-content:police-report-right|letter own minimizing:replace|letter own notice-content:police-report-right
3 0 headline own incident-subjects:double-charge|letter corporate-cliche|letter own kind:A4|letter promotional-content
-3 -1 headline own kind:C4|letter own weasel-words|letter unaffected-audience
-3 0 headline own minimizing:replace
-3 2 headline own suppressed-audience:excluding|letter incident-subjects:breach-device
2 3 letter corporate-cliche:replace
-2 -3 letter incident-subjects:register-informal|letter own weasel-words:replace
1 -3 letter incident-subjects:wrong-list
3 2 letter own incident-subjects:late-delivery|letter own letter:openers|letter own unclear-subject:clear
2 -3 letter own incident-subjects:outage
-3 1 letter weasel-words
0 -2 headline incident-subjects:late-delivery|headline own incident-subjects:wrong-date|headline own notice-content:date|letter own missing-remedy:counts
-2 2 headline kind:B6|letter incident-subjects:breach-misdirected
1 2 headline kind:own|headline own kind:B4|headline own kind:own|headline own unaffected-audience|letter kind:own|letter notice-content:credit-bureau-contacts|letter own kind:own
2 1 headline notice-content:data-categories|letter notice-content:negation|letter own missing-apology:counts
-2 -2 headline notice-content:dpo-contact|headline own incident-subjects:breach-intrusion
-1 2 headline own incident-subjects:breach-public|letter own incident-subjects:register-informal
2 -1 headline own incident-subjects:outage|headline own missing-remedy:counts-not
2 -2 headline own incident-subjects:test-send|letter own suppressed-audience:excluding
2 0 headline own incident-subjects:wrong-amount|headline own incident-subjects:wrong-price|letter own missing-protective-steps:counts-not
-2 -1 headline own incident-subjects:wrong-code|headline own unclear-subject|letter incident-subjects:wrong-attachment|letter own corporate-cliche
0 2 headline own kind:B6|letter own corporate-cliche:replace|letter own notice-content:dpo-contact
-2 0 headline own letter:openers|letter own incident-subjects:register-kakak
-1 -2 headline own unclear-subject:clear|letter letter:openers|letter own incident-subjects:breach-device
2 2 letter own buried-lede:pleasantries|letter own incident-subjects:wrong-attachment|letter own kind:C3|letter own notice-content:contact-point
1 -2 letter own promotional-content
0 1 headline incident-subjects:breach-addresses|headline own corporate-cliche|headline own incident-subjects:breach-addresses|headline own notice-content:how-many|letter incident-subjects:late-delivery|letter own notice-content:data-categories|letter own notice-content:freeze-no-charge
1 -1 headline incident-subjects:wrong-price|letter own incident-subjects:wrong-code|letter own kind:A8
1 0 headline minimizing:replace|headline own incident-subjects:wrong-link|headline own notice-content:incident-date|letter own incident-subjects:wrong-list
1 1 headline notice-content:how-many|letter notice-content:freeze-no-charge|letter own minimizing:soft
0 -1 headline notice-content:likely-consequences|headline own incident-subjects:late-delivery|letter own no-reply-text
-1 -1 headline own incident-subjects:register-kakak|headline weasel-words:replace
-1 1 headline own minimizing
-1 0 letter unclear-subject:clear
`;
