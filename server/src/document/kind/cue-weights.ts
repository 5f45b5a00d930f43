/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-12 -24 (nothing)
1 0 headline buried-lede:admission|headline own buried-lede:admission|letter evading-responsibility
1 1 letter buried-lede:admission|letter own buried-lede:admission
0 1 letter buried-lede:exposure|letter buried-lede:intrusion|letter own buried-lede:exposure|letter own buried-lede:intrusion
`;

/** What they say where words and meanings do not tell. Likewise. */
export const cueWeightsAlone = `
-24 -38 (nothing)
25 1 headline kind:A3
-18 -23 headline joking-tone:replace
-23 -21 letter missing-apology:counts-not
-4 -20 headline kind:C4
-13 -20 headline kind:C5
-4 20 letter notice-content:data-categories
-19 -13 headline kind:C3
-14 -19 headline missing-protective-steps:counts
-9 -19 letter evading-responsibility:replace
18 14 letter evading-responsibility
-17 -10 letter kind:B1
5 16 headline notice-content:incident-description
-16 -13 letter kind:C3
-9 -15 headline buried-lede:pleasantries
15 6 headline kind:A8
0 15 letter notice-content:measures-taken
-6 14 headline buried-lede:exposure
0 14 headline buried-lede:intrusion
-14 -8 headline letter:signOffs
-14 -11 headline own joking-tone:replace
14 9 letter buried-lede:admission
-14 -12 letter kind:C2
-5 -13 headline incident-subjects:date
13 3 headline kind:A5
-10 13 headline kind:B1
-12 -13 headline kind:C2
-3 -13 headline missing-apology:counts
10 13 headline unclear-subject|letter missing-apology:counts
1 13 letter own kind:B1
1 12 headline incident-subjects:breach-public
12 -2 headline incident-subjects:broken-personalization
12 2 headline incident-subjects:wrong-date
-11 12 letter buried-lede:intrusion
-8 -12 letter buried-lede:pleasantries
12 -1 letter incident-subjects:double-charge|letter incident-subjects:wrong-price
-12 -7 letter joking-tone:replace
12 -5 letter no-reply-text
-12 -9 letter own kind:B6
-9 -12 letter own kind:C2
11 1 headline incident-subjects:wrong-list|letter own notice-content:how-many
11 5 headline joking-tone
-6 -11 headline own kind:C5|letter letter:signOffs
11 10 headline own notice-content:incident-description
-1 -11 letter incident-subjects:broken-personalization
-7 11 letter kind:B6
-11 7 letter missing-protective-steps:counts
7 11 letter missing-protective-steps:counts-not
11 0 letter own incident-subjects:broken-personalization
-11 6 letter phishing-like-request
10 -6 headline buried-lede:admission
7 10 headline incident-subjects:wrong-attachment
10 3 headline incident-subjects:wrong-link
-7 -10 headline letter:footers
-9 10 letter buried-lede:exposure
-1 10 letter incident-subjects:breach-public
10 2 letter kind:A5
-2 -10 letter kind:C4
-10 -6 letter letter:footers
0 10 letter own incident-subjects:breach-public
10 4 letter own notice-content:incident-description
2 9 headline incident-subjects:breach-device|letter notice-content:regulator-contact
9 0 headline incident-subjects:double-charge|letter own incident-subjects:double-charge
-9 -7 headline kind:C6
-9 -4 headline own incident-subjects:register-informal
-8 -9 headline own kind:C2
4 9 headline own missing-protective-steps:counts
9 1 headline own notice-content:measures-taken|letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
-9 -8 headline own suppressed-audience|headline phishing-like-request
-7 -9 letter kind:C5
-5 -9 letter minimizing:replace
3 9 letter weasel-words
8 1 headline incident-subjects:wrong-amount
2 8 headline letter:openers|letter own letter:signOffs
-8 -5 headline own promotional-content
8 5 letter corporate-cliche
3 -8 letter incident-subjects:double-send
-6 -8 letter incident-subjects:outage
-2 8 letter notice-content:how-many|letter weasel-words:soft
-8 5 letter notice-content:likely-consequences
1 8 letter own buried-lede:exposure|letter own notice-content:regulator-contact
-8 -8 letter own kind:A5
6 7 headline corporate-cliche|headline own evading-responsibility|letter own joking-tone
7 1 headline incident-subjects:after-opt-out
7 -1 headline kind:A4
-1 -7 headline notice-content:measures-taken|letter kind:A8
7 0 headline own incident-subjects:broken-personalization|letter conditional-apology
7 4 headline own incident-subjects:wrong-list|headline unclear-subject:clear|letter minimizing:soft
-7 -5 headline own kind:A8
-3 -7 headline own letter:footers|letter own kind:C4
-5 -7 headline own missing-apology:counts|headline own missing-remedy:counts
-7 -2 headline promotional-content|letter own incident-subjects:register-kakak
1 -7 letter conditional-apology:replace|letter own conditional-apology:replace
2 7 letter incident-subjects:breach-addresses
-1 7 letter incident-subjects:breach-intrusion
7 -6 letter kind:A3
-7 6 letter kind:B4
5 7 letter minimizing
7 3 letter own incident-subjects:double-send
-6 -3 headline conditional-apology|headline evading-responsibility:replace
2 -6 headline incident-subjects:test-send
6 -6 headline missing-remedy:counts
6 -5 headline notice-content:negation
6 5 headline own buried-lede:admission|letter kind:A4|letter own suppressed-audience|letter weasel-words:replace
-6 1 headline own buried-lede:exposure
-1 6 headline own buried-lede:intrusion
6 2 headline own incident-subjects:double-send
-6 0 headline own kind:B1
-6 -5 headline own phishing-like-request|letter own notice-content:likely-consequences
0 6 headline unaffected-audience|letter notice-content:discovery
3 6 letter incident-subjects:register-formal
6 1 letter missing-remedy:counts
-2 6 letter notice-content:incident-description
-6 -4 letter own incident-subjects:breach-intrusion
6 0 letter own incident-subjects:test-send
6 -2 letter own incident-subjects:wrong-price
-6 -1 letter own missing-protective-steps:counts|letter own notice-content:incident-date
1 6 letter own weasel-words:soft
-5 -6 letter unclear-subject
-5 -1 headline evading-responsibility|headline kind:B6
5 -2 headline incident-subjects:double-send|headline suppressed-audience
3 -5 headline incident-subjects:outage
-2 -5 headline incident-subjects:register-formal
-5 -4 headline missing-apology:counts-not
5 3 headline own buried-lede:pleasantries|letter own buried-lede:admission
-3 5 headline own joking-tone|headline weasel-words|letter own kind:B4
5 1 headline own missing-protective-steps:counts-not|letter incident-subjects:wrong-date|letter own incident-subjects:wrong-link
2 5 headline own notice-content:contact-point
-4 -5 letter incident-subjects:register-informal|letter own incident-subjects:register-formal|letter own letter:footers
5 -3 letter incident-subjects:test-send
5 -5 letter joking-tone
-5 -5 letter kind:C6|letter own kind:C5
-3 -5 letter notice-content:contact-point
-5 2 letter own buried-lede:intrusion
0 -5 letter own missing-apology:counts-not
-5 -3 letter own no-reply-text
5 0 letter own notice-content:measures-taken
-1 -5 letter own notice-content:negation
-4 1 headline incident-subjects:breach-intrusion|letter own phishing-like-request
1 4 headline incident-subjects:breach-misdirected|headline own incident-subjects:breach-device|letter notice-content:police-report-right|letter own incident-subjects:breach-addresses|letter own notice-content:police-report-right
3 -4 headline incident-subjects:register-informal|letter own evading-responsibility:replace
0 4 headline kind:B4
-4 -3 headline kind:C1|headline own kind:C3|headline own kind:C6|letter kind:C1|letter missing-remedy:counts-not|letter own conditional-apology
-4 -2 headline missing-protective-steps:counts-not|headline own kind:C4|letter own weasel-words|letter unaffected-audience
4 2 headline notice-content:data-categories|letter own weasel-words:replace
4 1 headline own incident-subjects:after-opt-out|headline suppressed-audience:excluding|letter own letter:openers
2 4 headline own incident-subjects:register-formal|letter notice-content:fraud-alert-freeze-info|letter own incident-subjects:breach-misdirected
-1 -4 headline own kind:A3|letter own minimizing
1 -4 headline own kind:A4|letter incident-subjects:wrong-amount
-2 -4 headline own unclear-subject:clear|letter incident-subjects:date|letter own incident-subjects:wrong-date
3 4 letter corporate-cliche:replace|letter own kind:A3
4 -3 letter incident-subjects:wrong-code
0 -4 letter incident-subjects:wrong-list|letter suppressed-audience
-2 4 letter notice-content:dpo-contact
-3 -4 letter own empty-personalization
4 0 letter own incident-subjects:outage
0 -3 headline incident-subjects:late-delivery|letter own incident-subjects:breach-device
3 1 headline incident-subjects:wrong-code|headline own incident-subjects:double-charge|headline own weasel-words|letter notice-content:negation
0 3 headline minimizing|letter own notice-content:date
3 -1 headline minimizing:soft|letter incident-subjects:wrong-link
-2 -3 headline notice-content:date
-3 -3 headline notice-content:discovery|headline own incident-subjects:breach-intrusion|headline own notice-content:discovery|letter suppressed-audience:excluding
3 2 headline notice-content:how-many|headline own notice-content:negation|letter own buried-lede:pleasantries|letter own incident-subjects:date|letter own unclear-subject:clear|letter promotional-content
-3 -2 headline own conditional-apology|headline own missing-apology:counts-not|letter incident-subjects:register-kakak|letter own kind:C1|letter own kind:C6|letter own unclear-subject
2 3 headline own corporate-cliche|letter own incident-subjects:late-delivery
3 0 headline own incident-subjects:date
2 -3 headline own incident-subjects:test-send|headline own letter:signOffs
-1 -3 headline own incident-subjects:wrong-date
-3 -1 headline own kind:C1
-3 1 headline own suppressed-audience:excluding
-1 3 letter incident-subjects:breach-device|letter own evading-responsibility
-3 3 letter incident-subjects:breach-misdirected
1 3 letter incident-subjects:late-delivery|letter kind:own|letter own corporate-cliche:replace|letter own incident-subjects:register-informal|letter own kind:own|letter own notice-content:fraud-alert-freeze-info
3 -2 letter own incident-subjects:wrong-amount
3 3 letter own missing-remedy:counts-not|letter own unaffected-audience
1 -3 letter own promotional-content
0 -2 headline incident-subjects:register-kakak|headline incident-subjects:wrong-price
1 2 headline kind:own|headline own kind:own|headline own minimizing|letter notice-content:credit-bureau-contacts|letter own incident-subjects:wrong-attachment
2 0 headline minimizing:replace|headline own incident-subjects:wrong-price|headline own kind:A5
0 2 headline missing-remedy:counts-not|headline own kind:B4|headline own unaffected-audience|letter own minimizing:replace|letter own notice-content:dpo-contact
1 -2 headline notice-content:incident-date|letter own missing-remedy:counts
2 2 headline own incident-subjects:breach-misdirected|letter own notice-content:contact-point
-2 -2 headline own incident-subjects:late-delivery|letter letter:openers|letter notice-content:date|letter own kind:A8
-2 -1 headline own incident-subjects:wrong-code|headline own unclear-subject|letter incident-subjects:wrong-attachment
-2 2 headline own kind:B6
-1 -2 headline own notice-content:date|letter own incident-subjects:wrong-list|letter own missing-protective-steps:counts-not
-2 1 letter empty-personalization
2 -1 letter own kind:A4
2 1 letter own kind:C3|letter own missing-apology:counts
-2 0 letter own notice-content:discovery
2 -2 letter own suppressed-audience:excluding
0 1 headline incident-subjects:breach-addresses|headline own incident-subjects:breach-addresses|headline own notice-content:data-categories|headline own notice-content:how-many|letter own corporate-cliche
1 1 headline notice-content:contact-point|letter notice-content:freeze-no-charge|letter own minimizing:soft
-1 -1 headline notice-content:dpo-contact|headline own incident-subjects:register-kakak
-1 1 headline own incident-subjects:breach-public|headline own minimizing:replace|letter own notice-content:data-categories
1 0 headline own incident-subjects:outage|headline own incident-subjects:wrong-amount|headline own incident-subjects:wrong-link|headline own missing-remedy:counts-not|headline own notice-content:incident-date
-1 0 headline own letter:openers
0 -1 headline weasel-words:replace
1 -1 letter own incident-subjects:wrong-code|letter own joking-tone:replace
`;
