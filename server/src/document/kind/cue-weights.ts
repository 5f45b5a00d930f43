/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-17 -29 (nothing)
1 0 headline buried-lede:admission|headline own buried-lede:admission|letter evading-responsibility
0 1 headline buried-lede:exposure|letter buried-lede:exposure|letter buried-lede:intrusion|letter own buried-lede:exposure|letter own buried-lede:intrusion
1 1 letter buried-lede:admission|letter own buried-lede:admission
`;

/** What they say where words and meanings do not tell. Likewise. */
export const cueWeightsAlone = `
-23 -38 (nothing)
23 -1 headline kind:A3
-18 -22 headline joking-tone:replace
-22 -20 letter missing-apology:counts-not
-3 -21 headline kind:C4
-20 -14 headline kind:C3
-4 20 letter notice-content:data-categories
-13 -19 headline kind:C5
-14 -19 headline missing-protective-steps:counts
-9 -18 letter evading-responsibility:replace
-18 -11 letter kind:B1
17 14 letter evading-responsibility
-17 -14 letter kind:C3
16 6 headline kind:A8
4 16 headline notice-content:incident-description
-6 15 headline buried-lede:exposure
1 15 headline buried-lede:intrusion
3 15 headline incident-subjects:breach-device
-14 -8 headline letter:signOffs
14 9 letter buried-lede:admission
-14 -12 letter kind:C2
0 14 letter notice-content:measures-taken
2 14 letter own kind:B1
-7 -13 headline buried-lede:pleasantries
-6 -13 headline incident-subjects:date
13 3 headline kind:A5
-12 -13 headline kind:C2
-4 -13 headline missing-apology:counts
-13 -10 headline own joking-tone:replace
10 13 letter missing-apology:counts
-8 -13 letter own kind:C2
1 12 headline incident-subjects:breach-public
12 -1 headline incident-subjects:broken-personalization
12 2 headline incident-subjects:wrong-date|headline incident-subjects:wrong-list|letter own incident-subjects:broken-personalization
10 12 headline unclear-subject
-12 12 letter buried-lede:intrusion
-7 -12 letter letter:signOffs
12 -6 letter no-reply-text
-12 -9 letter own kind:B6
8 11 headline incident-subjects:wrong-attachment
-10 11 headline kind:B1
-8 -11 headline letter:footers
11 9 headline own notice-content:incident-description
-7 -11 letter buried-lede:pleasantries
-2 -11 letter incident-subjects:broken-personalization
11 -1 letter incident-subjects:double-charge
-11 -7 letter joking-tone:replace
11 2 letter kind:A5|letter own notice-content:how-many
-11 -6 letter letter:footers
-11 6 letter missing-protective-steps:counts|letter phishing-like-request
0 11 letter own incident-subjects:breach-public
10 0 headline incident-subjects:double-charge
10 3 headline incident-subjects:wrong-link
-6 -10 headline own kind:C5
-8 10 letter buried-lede:exposure|letter kind:B6
-1 10 letter incident-subjects:breach-public
-3 -10 letter kind:C4
7 10 letter missing-protective-steps:counts-not
10 4 letter own notice-content:incident-description
4 10 letter weasel-words
9 -6 headline buried-lede:admission
9 2 headline incident-subjects:wrong-amount
9 4 headline joking-tone
-9 -7 headline kind:C6|headline own suppressed-audience
2 9 headline letter:openers
-7 -9 headline own kind:C2|letter kind:C5
4 9 headline own missing-protective-steps:counts
9 1 letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
2 -9 letter incident-subjects:double-send
9 -3 letter incident-subjects:wrong-price
-5 -9 letter minimizing:replace
-9 5 letter notice-content:likely-consequences
9 0 letter own incident-subjects:double-charge
-2 9 letter weasel-words:soft
-8 -4 headline own incident-subjects:register-informal
8 2 headline own notice-content:measures-taken
-8 -5 headline own promotional-content
-8 -8 headline phishing-like-request|letter own kind:A5
2 8 letter incident-subjects:breach-addresses
4 -8 letter kind:A3
8 4 letter minimizing:soft
-2 8 letter notice-content:how-many
1 8 letter own buried-lede:exposure
3 8 letter own letter:signOffs
-7 -4 headline evading-responsibility:replace
7 1 headline incident-subjects:after-opt-out
7 -1 headline kind:A4
-1 -7 headline notice-content:measures-taken
7 6 headline own buried-lede:admission
6 7 headline own evading-responsibility|letter own joking-tone
-5 -7 headline own missing-apology:counts|letter incident-subjects:outage
-4 -7 headline own missing-remedy:counts
-7 -2 headline promotional-content|letter own notice-content:incident-date
1 7 headline unaffected-audience|letter notice-content:regulator-contact
1 -7 letter conditional-apology:replace
7 4 letter corporate-cliche|letter own incident-subjects:double-send
0 7 letter incident-subjects:breach-intrusion|letter notice-content:discovery
7 5 letter kind:A4|letter weasel-words:replace
-2 -7 letter kind:A8
-7 7 letter kind:B4
4 7 letter minimizing
0 -7 letter own conditional-apology:replace
-7 -6 letter own incident-subjects:breach-intrusion
-3 -7 letter own kind:C4
-6 -3 headline conditional-apology
5 6 headline corporate-cliche
2 -6 headline incident-subjects:test-send
5 -6 headline missing-remedy:counts
6 -4 headline notice-content:negation
-6 0 headline own buried-lede:exposure|letter own missing-protective-steps:counts
-1 6 headline own buried-lede:intrusion
6 0 headline own incident-subjects:broken-personalization|letter conditional-apology
6 2 headline own incident-subjects:double-send|letter incident-subjects:wrong-date
6 4 headline own incident-subjects:wrong-list|headline unclear-subject:clear
-6 -4 headline own kind:A8
-2 -6 headline own letter:footers
-6 -5 headline own phishing-like-request|letter kind:C6
3 6 letter incident-subjects:register-formal
-1 -6 letter incident-subjects:wrong-amount
6 1 letter missing-remedy:counts
-2 6 letter notice-content:incident-description
-6 -1 letter own incident-subjects:register-kakak
6 -1 letter own incident-subjects:test-send
-6 2 letter own kind:B4
0 6 letter own notice-content:regulator-contact
6 5 letter own suppressed-audience
1 6 letter own weasel-words:soft
-5 -6 letter unclear-subject
-5 0 headline evading-responsibility
3 5 headline incident-subjects:breach-misdirected
5 -2 headline incident-subjects:double-send|headline suppressed-audience
4 -5 headline incident-subjects:outage
2 -5 headline incident-subjects:register-informal
-5 1 headline kind:B6|headline own kind:B1
-5 -3 headline kind:C1|letter kind:C1|letter own no-reply-text
-5 -4 headline missing-apology:counts-not|letter own conditional-apology|letter own notice-content:likely-consequences
5 3 headline own buried-lede:pleasantries|letter own buried-lede:admission
0 -5 headline own kind:A4|letter own minimizing|letter own missing-apology:counts-not|letter own notice-content:negation
5 1 headline own missing-protective-steps:counts-not|letter own incident-subjects:outage|letter own incident-subjects:wrong-link|letter own notice-content:measures-taken
2 5 headline own notice-content:contact-point
-1 5 headline weasel-words
5 -3 letter incident-subjects:wrong-code|letter own incident-subjects:wrong-price
5 -5 letter joking-tone
-5 2 letter own buried-lede:intrusion
-3 -5 letter own empty-personalization|letter own letter:footers
1 5 letter own incident-subjects:breach-addresses
-4 -5 letter own incident-subjects:register-formal|letter own kind:C5
5 5 letter own kind:A3
-4 2 headline incident-subjects:breach-intrusion
-1 -4 headline incident-subjects:register-formal|letter own incident-subjects:wrong-amount
4 1 headline incident-subjects:wrong-code|headline own incident-subjects:after-opt-out|headline own notice-content:negation|headline suppressed-audience:excluding|letter own letter:openers
-4 -2 headline missing-protective-steps:counts-not|headline own conditional-apology|letter own weasel-words|letter unaffected-audience
0 -4 headline notice-content:incident-date|headline own kind:A3|letter suppressed-audience
4 0 headline own incident-subjects:date
-4 4 headline own joking-tone
-4 -3 headline own kind:C3|headline own kind:C6|letter incident-subjects:register-kakak
-4 -1 headline own kind:C4
-2 -4 headline own unclear-subject:clear|letter incident-subjects:date|letter own incident-subjects:wrong-date
3 4 letter corporate-cliche:replace
-3 -4 letter incident-subjects:register-informal|letter notice-content:contact-point
4 -3 letter incident-subjects:test-send
1 -4 letter incident-subjects:wrong-list
2 4 letter notice-content:fraud-alert-freeze-info|letter own incident-subjects:breach-misdirected
1 4 letter notice-content:police-report-right|letter own notice-content:police-report-right
3 -4 letter own evading-responsibility:replace
4 2 letter own missing-remedy:counts-not|letter promotional-content
0 4 letter own notice-content:date
-4 1 letter own phishing-like-request
-1 -3 headline incident-subjects:late-delivery|headline notice-content:date|headline own incident-subjects:wrong-date
1 -3 headline incident-subjects:register-kakak|letter own suppressed-audience:excluding
-1 3 headline kind:B4|letter own incident-subjects:register-informal
1 3 headline minimizing|headline missing-remedy:counts-not|headline own incident-subjects:breach-device|headline own incident-subjects:register-formal|letter incident-subjects:late-delivery|letter own corporate-cliche:replace|letter own notice-content:fraud-alert-freeze-info
3 -1 headline minimizing:soft|letter incident-subjects:wrong-link
-3 -3 headline notice-content:discovery|headline own notice-content:discovery|letter own kind:C6
-2 -3 headline notice-content:dpo-contact|letter suppressed-audience:excluding
3 3 headline notice-content:how-many|letter own incident-subjects:late-delivery|letter own unaffected-audience
3 1 headline own incident-subjects:double-charge|headline own weasel-words
2 -3 headline own incident-subjects:test-send|headline own letter:signOffs
-3 -2 headline own incident-subjects:wrong-code|headline own missing-apology:counts-not|letter missing-remedy:counts-not|letter own kind:C1
-3 -1 headline own kind:C1|letter incident-subjects:wrong-attachment
-3 2 headline own suppressed-audience:excluding|letter notice-content:dpo-contact
-2 3 letter incident-subjects:breach-device
-3 3 letter incident-subjects:breach-misdirected
3 2 letter own buried-lede:pleasantries|letter own incident-subjects:date|letter own notice-content:contact-point|letter own unclear-subject:clear|letter own weasel-words:replace
0 -3 letter own incident-subjects:breach-device
2 3 letter own incident-subjects:wrong-attachment
0 3 letter own notice-content:dpo-contact
1 -2 headline incident-subjects:wrong-price
1 2 headline kind:own|headline own corporate-cliche|headline own incident-subjects:breach-misdirected|headline own kind:B4|headline own kind:own|headline own minimizing|headline own unaffected-audience|letter kind:own|letter notice-content:credit-bureau-contacts|letter own kind:own|letter own minimizing:replace
2 2 headline notice-content:data-categories|headline own notice-content:data-categories|letter own kind:C3|letter own missing-apology:counts
-2 -2 headline own incident-subjects:breach-intrusion|letter notice-content:date|letter own unclear-subject
-1 -2 headline own incident-subjects:late-delivery|headline own notice-content:date|letter letter:openers|letter own kind:A8
2 0 headline own incident-subjects:wrong-price|headline own kind:A5|headline own missing-remedy:counts-not
-2 2 headline own kind:B6
-2 1 headline own minimizing:replace
-2 0 headline own unclear-subject
-1 2 letter empty-personalization|letter own evading-responsibility
2 1 letter notice-content:negation
2 -1 letter own kind:A4
0 -2 letter own missing-protective-steps:counts-not|letter own missing-remedy:counts
-2 -1 letter own notice-content:discovery
2 -2 letter own promotional-content
0 1 headline incident-subjects:breach-addresses|headline notice-content:contact-point|headline own incident-subjects:breach-addresses|headline own notice-content:how-many
1 0 headline minimizing:replace|headline own incident-subjects:wrong-amount|headline own incident-subjects:wrong-link|headline own notice-content:incident-date|headline own notice-content:likely-consequences
-1 1 headline own incident-subjects:breach-public|letter own notice-content:data-categories
1 -1 headline own incident-subjects:outage|letter own incident-subjects:wrong-code|letter own joking-tone:replace
-1 -1 headline own incident-subjects:register-kakak
-1 0 headline own letter:openers|letter notice-content:incident-date
0 -1 headline weasel-words:replace|letter own incident-subjects:wrong-list
1 1 letter notice-content:freeze-no-charge|letter own corporate-cliche|letter own minimizing:soft
`;
