/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-19 -31 (nothing)
19 13 does evasion
17 12 does cliche
11 6 does conditional-apology
7 11 does hedging
6 6 does belittling
1 0 headline buried-lede:admission|headline own buried-lede:admission
0 1 headline buried-lede:exposure|letter buried-lede:exposure|letter buried-lede:intrusion|letter own buried-lede:exposure|letter own buried-lede:intrusion
1 1 letter buried-lede:admission|letter own buried-lede:admission
`;

/** What they say where words and meanings do not tell. Likewise. */
export const cueWeightsAlone = `
-22 -38 (nothing)
-25 -27 letter missing-apology:counts-not
-12 -23 headline kind:C5
-2 21 letter notice-content:data-categories
-15 -20 headline joking-tone:replace
20 -3 headline kind:A3
-10 -20 letter evading-responsibility:replace
-20 -12 letter kind:B1
18 17 does cliche
-18 -14 headline kind:C3
-3 -18 headline kind:C4
2 17 headline buried-lede:intrusion
17 7 headline kind:A8
-12 -17 headline missing-protective-steps:counts
-16 -14 letter kind:C3
3 15 headline incident-subjects:breach-device
15 4 headline kind:A5
1 15 headline notice-content:incident-description
-15 -11 headline own joking-tone:replace
14 8 does conditional-apology
14 10 does evasion
-6 14 headline buried-lede:exposure
-10 -14 headline letter:footers
-14 -5 headline letter:signOffs
-14 11 letter buried-lede:intrusion
-2 14 letter notice-content:measures-taken
0 14 letter own kind:B1
-14 6 letter phishing-like-request
9 13 does hedging
-5 -13 headline incident-subjects:date
11 13 headline incident-subjects:wrong-attachment
13 3 headline incident-subjects:wrong-date
-11 13 headline kind:B1
-12 -13 headline kind:C2
13 9 letter buried-lede:admission
-13 -9 letter joking-tone:replace
3 -13 letter no-reply-text
-5 -12 headline buried-lede:pleasantries
1 12 headline incident-subjects:breach-public
12 -2 headline incident-subjects:broken-personalization
-3 -12 headline missing-apology:counts|letter kind:C4
9 12 headline unclear-subject
-12 8 letter buried-lede:exposure
12 0 letter incident-subjects:double-charge
12 5 letter kind:A5
-12 -9 letter kind:C2
-12 -7 letter letter:footers
-7 -12 letter letter:signOffs
-12 3 letter notice-content:likely-consequences
12 2 letter own incident-subjects:broken-personalization
11 2 headline incident-subjects:wrong-amount|headline incident-subjects:wrong-list
3 11 headline own missing-protective-steps:counts
11 8 headline own notice-content:incident-description
-1 11 letter incident-subjects:breach-public
-1 -11 letter kind:A3
-9 -11 letter kind:C5
-11 6 letter missing-protective-steps:counts
0 11 letter own incident-subjects:breach-public
-7 -11 letter own kind:C2
11 3 letter own notice-content:how-many
11 4 letter own notice-content:incident-description
10 -5 headline buried-lede:admission
10 3 headline incident-subjects:wrong-link
-10 -10 headline kind:C6|letter own kind:B6
-10 -6 headline own promotional-content
-7 -10 letter buried-lede:pleasantries
10 1 letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
-10 10 letter kind:B6
7 10 letter missing-apology:counts
-8 -10 letter own kind:A5
-5 10 letter weasel-words:soft
9 0 headline incident-subjects:double-charge
9 2 headline joking-tone
-8 -9 headline own kind:C2|letter kind:C6
-2 -9 headline own kind:C5|letter own conditional-apology:replace
9 1 headline own notice-content:measures-taken|letter own incident-subjects:double-charge
-1 -9 letter conditional-apology:replace
9 9 letter evading-responsibility
0 -9 letter incident-subjects:broken-personalization
-3 -9 letter minimizing:replace
6 9 letter missing-protective-steps:counts-not
-9 -8 letter own incident-subjects:breach-intrusion
-8 -4 headline evading-responsibility:replace
8 2 headline incident-subjects:after-opt-out
0 -8 headline incident-subjects:test-send
-2 -8 headline notice-content:measures-taken
-8 -3 headline own incident-subjects:register-informal
-8 -8 headline phishing-like-request
1 8 letter incident-subjects:breach-addresses
-5 -8 letter incident-subjects:outage
8 1 letter incident-subjects:wrong-date
-8 8 letter kind:B4
-1 8 letter notice-content:how-many
2 8 letter notice-content:regulator-contact|letter own buried-lede:exposure
4 8 letter own letter:signOffs
1 7 headline letter:openers|letter own notice-content:regulator-contact
7 5 headline own buried-lede:admission|headline own missing-protective-steps:counts-not
4 7 headline own evading-responsibility
-4 -7 headline own kind:A3|headline own missing-apology:counts|letter kind:A8
-7 -2 headline promotional-content
6 7 letter corporate-cliche:replace
-2 7 letter incident-subjects:breach-intrusion|letter notice-content:discovery
4 -7 letter incident-subjects:double-send
-1 -7 letter incident-subjects:wrong-amount
7 2 letter incident-subjects:wrong-code
7 -3 letter incident-subjects:wrong-price
7 4 letter own buried-lede:admission
1 -7 letter own evading-responsibility:replace
7 7 letter own incident-subjects:breach-misdirected
-6 -7 letter own kind:C6
-5 -7 letter unclear-subject
-6 -3 headline conditional-apology
6 4 headline corporate-cliche
4 -6 headline incident-subjects:outage
6 3 headline incident-subjects:wrong-code|letter missing-remedy:counts
-6 -5 headline missing-protective-steps:counts-not
6 -6 headline missing-remedy:counts
-4 -6 headline notice-content:date
6 -5 headline notice-content:negation
-6 2 headline own buried-lede:exposure
6 -1 headline own incident-subjects:broken-personalization|letter own incident-subjects:wrong-price
6 5 headline own incident-subjects:wrong-list|letter kind:A4|letter own incident-subjects:double-send
-3 6 headline own joking-tone
-5 -6 headline own missing-remedy:counts|letter own kind:C5
-6 -4 headline own phishing-like-request
-6 -1 headline own suppressed-audience
2 6 headline unaffected-audience|headline weasel-words
-3 -6 letter conditional-apology
3 6 letter incident-subjects:register-formal|letter minimizing
6 -3 letter incident-subjects:test-send
6 2 letter minimizing:soft
-2 6 letter notice-content:dpo-contact
-1 6 letter notice-content:incident-description
6 0 letter own incident-subjects:test-send|letter own notice-content:measures-taken
-2 -6 letter own incident-subjects:wrong-date|letter own letter:footers
6 1 letter own incident-subjects:wrong-link
6 6 letter own joking-tone
5 -2 headline kind:A4
-5 -3 headline kind:C1|headline own kind:C3
-5 -4 headline missing-apology:counts-not|headline own kind:A8
1 5 headline missing-remedy:counts-not|letter own incident-subjects:breach-addresses
-1 5 headline own buried-lede:intrusion
5 1 headline own incident-subjects:after-opt-out|headline own incident-subjects:double-send
-1 -5 headline own kind:A4|headline own letter:footers
-5 0 headline own kind:B1|letter own missing-protective-steps:counts|letter own phishing-like-request
-5 -1 headline own kind:C4
2 5 headline own notice-content:contact-point
5 -1 headline suppressed-audience
-2 5 letter incident-subjects:breach-device
-3 -5 letter own empty-personalization
-2 -5 letter own incident-subjects:breach-device
-5 -5 letter own joking-tone:replace
-5 1 letter own kind:B4|letter own notice-content:incident-date
4 4 does belittling
-4 -1 headline evading-responsibility
4 -3 headline incident-subjects:double-send
3 -4 headline incident-subjects:register-informal
4 -1 headline minimizing:soft
-4 -3 headline notice-content:discovery|headline own kind:C6|headline own missing-apology:counts-not|headline own notice-content:discovery|letter own conditional-apology|letter own corporate-cliche
-3 -4 headline notice-content:dpo-contact
4 2 headline own buried-lede:pleasantries|headline suppressed-audience:excluding|headline unclear-subject:clear|letter own incident-subjects:date|letter own letter:openers
-4 -2 headline own conditional-apology|letter kind:C1|letter notice-content:incident-date
4 1 headline own incident-subjects:date|letter own kind:A4|letter promotional-content|letter weasel-words:replace
0 4 headline own incident-subjects:wrong-attachment|letter notice-content:police-report-right|letter own minimizing:replace|letter own notice-content:police-report-right|letter own weasel-words:soft
4 -2 headline own missing-remedy:counts-not
-1 4 headline own suppressed-audience:excluding
-4 -4 headline own unclear-subject|letter own incident-subjects:register-formal|letter own unclear-subject
4 3 letter incident-subjects:late-delivery|letter own unaffected-audience
4 -4 letter joking-tone
-2 -4 letter notice-content:contact-point
2 4 letter notice-content:fraud-alert-freeze-info|letter own notice-content:dpo-contact
-4 3 letter own buried-lede:intrusion
-4 1 letter own incident-subjects:register-kakak
3 4 letter own kind:A3
-1 -4 letter own kind:C4
0 -4 letter own notice-content:negation
-4 0 letter weasel-words
-3 3 headline incident-subjects:breach-intrusion|letter incident-subjects:breach-misdirected
0 3 headline incident-subjects:breach-misdirected|headline own notice-content:data-categories
-1 -3 headline incident-subjects:late-delivery|headline incident-subjects:register-kakak|headline own incident-subjects:wrong-date|letter own minimizing|letter suppressed-audience
-3 -3 headline incident-subjects:register-formal|headline own incident-subjects:breach-intrusion
-2 3 headline kind:B6
1 3 headline minimizing|headline notice-content:contact-point|headline own kind:B4|letter empty-personalization|letter notice-content:credit-bureau-contacts|letter own evading-responsibility|letter own notice-content:fraud-alert-freeze-info
3 1 headline notice-content:data-categories|headline own weasel-words|letter corporate-cliche|letter own missing-apology:counts
0 -3 headline notice-content:incident-date|letter own incident-subjects:wrong-amount
2 3 headline own incident-subjects:register-formal
3 0 headline own incident-subjects:wrong-price
-3 1 headline own minimizing
3 -1 headline own notice-content:negation|letter incident-subjects:wrong-link
2 -3 letter incident-subjects:wrong-list
-2 -3 letter missing-remedy:counts-not|letter own notice-content:discovery|letter suppressed-audience:excluding
-3 -2 letter notice-content:date|letter own kind:C1
3 2 letter own incident-subjects:late-delivery|letter own missing-remedy:counts-not|letter own notice-content:contact-point
3 3 letter own incident-subjects:wrong-attachment
-1 3 letter own notice-content:date
-3 0 letter unaffected-audience
1 -2 headline incident-subjects:wrong-price|headline own letter:signOffs|letter own kind:A8|letter own notice-content:likely-consequences
-2 2 headline kind:B4|letter own incident-subjects:register-informal
1 2 headline kind:own|headline own corporate-cliche|headline own incident-subjects:breach-misdirected|headline own kind:own|letter kind:own|letter own kind:own
2 2 headline minimizing:replace|headline own unaffected-audience
0 2 headline own incident-subjects:breach-device|letter own corporate-cliche:replace|letter own missing-apology:counts-not
2 1 headline own incident-subjects:double-charge|headline own notice-content:date|letter own buried-lede:pleasantries|letter own unclear-subject:clear
0 -2 headline own incident-subjects:late-delivery|letter incident-subjects:register-informal|letter own missing-remedy:counts
2 0 headline own incident-subjects:outage|headline own incident-subjects:wrong-amount|headline own kind:A5
2 -2 headline own incident-subjects:test-send|letter own incident-subjects:outage|letter own suppressed-audience:excluding
-2 -1 headline own incident-subjects:wrong-code|headline own kind:C1|letter incident-subjects:wrong-attachment
-2 0 headline own minimizing:replace|letter own weasel-words
-1 -2 headline own unclear-subject:clear|headline weasel-words:replace|letter incident-subjects:date|letter letter:openers
-2 -2 letter incident-subjects:register-kakak
0 1 headline incident-subjects:breach-addresses|headline own incident-subjects:breach-addresses|headline own notice-content:how-many|letter own incident-subjects:wrong-list|letter own notice-content:credit-bureau-contacts|letter own notice-content:freeze-no-charge
1 1 headline notice-content:how-many|headline notice-content:likely-consequences|headline own notice-content:likely-consequences|letter notice-content:freeze-no-charge|letter own kind:C3|letter own weasel-words:replace
-1 1 headline own incident-subjects:breach-public|headline own letter:openers
-1 -1 headline own incident-subjects:register-kakak
1 0 headline own incident-subjects:wrong-link|headline own notice-content:incident-date|letter notice-content:negation|letter own minimizing:soft|letter own missing-protective-steps:counts-not|letter own suppressed-audience
-1 0 headline own kind:B6|letter own no-reply-text|letter own notice-content:data-categories|letter unclear-subject:clear
1 -1 letter own promotional-content
`;
