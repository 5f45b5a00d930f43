/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-25 -28 (nothing)
11 3 headline kind:A3
-11 -8 letter missing-apology:counts-not
-10 -7 headline kind:C3
9 3 headline incident-subjects:wrong-date
-9 -6 headline own promotional-content
9 1 letter incident-subjects:double-charge
8 -1 headline incident-subjects:broken-personalization
8 2 headline kind:A8|letter own incident-subjects:test-send
-8 -6 headline kind:C2|letter letter:footers
-8 -8 headline letter:signOffs
-8 -5 letter empty-personalization
-8 -7 letter kind:C2|letter own missing-apology:counts-not
8 1 letter own incident-subjects:double-charge
-7 -8 letter own kind:C2
-7 -6 headline evading-responsibility:replace|headline missing-apology:counts-not|headline own kind:C2|letter kind:C1
7 2 headline incident-subjects:wrong-link|headline incident-subjects:wrong-list
-3 -7 headline kind:C4
-5 -7 headline kind:C5
1 7 headline own weasel-words
-7 -4 headline promotional-content|letter kind:C3
7 4 letter buried-lede:admission
-1 7 letter buried-lede:exposure
7 0 letter incident-subjects:wrong-price|letter own incident-subjects:outage
0 7 letter own buried-lede:exposure
6 1 headline buried-lede:admission|letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
0 6 headline buried-lede:intrusion|letter own incident-subjects:breach-public
6 0 headline incident-subjects:wrong-amount|headline kind:A5|headline own incident-subjects:broken-personalization|letter own evading-responsibility:replace|letter own incident-subjects:wrong-price
6 3 headline incident-subjects:wrong-attachment
-6 -5 headline kind:C6|letter joking-tone:replace
-4 -6 headline own kind:C5
-6 -6 headline own phishing-like-request|headline phishing-like-request|letter own empty-personalization
6 4 letter evading-responsibility|letter own buried-lede:admission
-4 -5 headline buried-lede:pleasantries|headline missing-protective-steps:counts|letter kind:C5
5 1 headline incident-subjects:after-opt-out|headline incident-subjects:double-send|headline own buried-lede:admission|headline own incident-subjects:after-opt-out|headline own incident-subjects:wrong-date
1 5 headline incident-subjects:breach-device|headline incident-subjects:breach-public|headline notice-content:incident-description
-5 -4 headline kind:C1|headline own missing-apology:counts-not
-3 -5 headline letter:footers
5 0 headline notice-content:negation
-1 5 headline own buried-lede:intrusion|letter incident-subjects:breach-public|letter own incident-subjects:breach-misdirected
4 5 headline own evading-responsibility|letter weasel-words:replace
5 2 headline own incident-subjects:wrong-list|headline own missing-remedy:counts-not
-5 -5 headline own kind:C4|letter own kind:C1|letter own letter:footers
5 4 headline unclear-subject|letter own joking-tone
0 5 letter buried-lede:intrusion|letter own buried-lede:intrusion
1 -5 letter incident-subjects:broken-personalization
2 5 letter notice-content:how-many
-2 5 letter weasel-words:soft
0 4 headline buried-lede:exposure|headline own buried-lede:exposure|headline weasel-words|letter own phishing-like-request
-1 4 headline incident-subjects:breach-addresses|headline own incident-subjects:breach-addresses|letter incident-subjects:breach-addresses|letter kind:B6|letter own incident-subjects:breach-addresses
4 1 headline incident-subjects:double-charge|headline own incident-subjects:double-send|headline own incident-subjects:wrong-link|headline own kind:A8|letter incident-subjects:double-send
4 0 headline kind:A4|headline suppressed-audience:excluding|letter incident-subjects:wrong-link|letter kind:A5|letter minimizing:soft|letter own incident-subjects:wrong-link
0 -4 headline missing-apology:counts
-4 -2 headline own joking-tone:replace|letter own kind:C3
-4 -3 headline own kind:C1|headline own kind:C3
-4 -4 headline own kind:C6|headline own suppressed-audience|letter kind:C6|letter unclear-subject
-2 -4 headline own letter:footers|headline suppressed-audience|letter kind:C4
-3 -4 headline own letter:signOffs|letter own kind:C5|letter own kind:C6
3 4 headline own notice-content:incident-description|letter own notice-content:incident-description|letter weasel-words
4 2 letter conditional-apology|letter joking-tone|letter kind:A4|letter own incident-subjects:double-send|letter own kind:A4
4 3 letter corporate-cliche|letter own notice-content:how-many
-3 4 letter incident-subjects:breach-misdirected
4 -1 letter incident-subjects:test-send|letter no-reply-text
-4 -1 letter kind:B1
1 4 letter notice-content:incident-description
4 4 letter own corporate-cliche
4 -3 letter own incident-subjects:broken-personalization
3 2 headline evading-responsibility|headline unclear-subject:clear|letter own conditional-apology
-1 3 headline incident-subjects:breach-intrusion|headline kind:B1|headline own incident-subjects:breach-public|headline own kind:B6|letter incident-subjects:breach-intrusion|letter own kind:B4|letter own notice-content:data-categories|letter own weasel-words:soft
-1 -3 headline incident-subjects:date|headline joking-tone:replace|headline notice-content:contact-point|headline own missing-apology:counts|letter incident-subjects:wrong-code
3 -2 headline incident-subjects:outage|letter kind:A3
0 -3 headline incident-subjects:register-informal|letter conditional-apology:replace
0 3 headline kind:B4|headline own incident-subjects:breach-intrusion|headline own kind:B4|letter notice-content:discovery|letter notice-content:fraud-alert-freeze-info|letter notice-content:regulator-contact|letter own corporate-cliche:replace|letter own incident-subjects:breach-intrusion|letter own notice-content:discovery|letter own notice-content:fraud-alert-freeze-info|letter own notice-content:police-report-right|letter own notice-content:regulator-contact|letter own unaffected-audience|letter own weasel-words
-2 3 headline kind:B6|headline unaffected-audience|letter notice-content:data-categories|letter phishing-like-request
2 3 headline letter:openers|letter own evading-responsibility
3 0 headline minimizing|headline own incident-subjects:late-delivery|headline own incident-subjects:test-send|headline own incident-subjects:wrong-price|headline own kind:A4|headline own notice-content:negation|letter incident-subjects:wrong-date|letter own incident-subjects:wrong-date
3 1 headline minimizing:replace|headline notice-content:likely-consequences|headline own incident-subjects:double-charge|headline own kind:A5|headline own missing-protective-steps:counts-not
-3 -2 headline notice-content:discovery|headline own notice-content:discovery
1 -3 headline notice-content:measures-taken|headline own notice-content:measures-taken|letter incident-subjects:outage
3 3 headline own incident-subjects:register-kakak|headline own unaffected-audience|letter missing-apology:counts|letter missing-protective-steps:counts-not|letter own missing-apology:counts|letter own missing-protective-steps:counts-not
-3 -1 headline own joking-tone|letter own incident-subjects:breach-device
1 3 letter corporate-cliche:replace|letter notice-content:measures-taken|letter own notice-content:measures-taken|letter own weasel-words:replace
2 -3 letter evading-responsibility:replace
3 -1 letter incident-subjects:wrong-amount|letter own kind:A3
-2 -3 letter incident-subjects:wrong-list|letter own incident-subjects:wrong-code|letter own joking-tone:replace|letter own kind:C4|letter own no-reply-text
2 2 headline incident-subjects:breach-misdirected|headline own unclear-subject|letter minimizing|letter own incident-subjects:late-delivery|letter own letter:openers|letter own minimizing|letter own unclear-subject:clear
1 -2 headline incident-subjects:late-delivery|headline missing-remedy:counts|headline own incident-subjects:outage
2 -2 headline incident-subjects:test-send|headline own missing-remedy:counts
2 0 headline incident-subjects:wrong-code|headline own incident-subjects:wrong-amount|letter own incident-subjects:wrong-attachment|letter own kind:A8
2 1 headline missing-remedy:counts-not|headline own minimizing|headline own suppressed-audience:excluding|letter notice-content:negation|letter own minimizing:soft|letter own notice-content:negation|letter unclear-subject:clear
1 2 headline notice-content:data-categories|headline notice-content:how-many|headline own corporate-cliche|headline own notice-content:contact-point|letter own notice-content:date|letter own notice-content:freeze-no-charge
-1 -2 headline notice-content:date|headline own notice-content:date|letter buried-lede:pleasantries|letter own kind:A5
-2 0 headline notice-content:incident-date
0 2 headline own incident-subjects:breach-device|letter notice-content:freeze-no-charge|letter notice-content:police-report-right|letter own notice-content:dpo-contact
-2 -2 headline own incident-subjects:register-informal|letter incident-subjects:date|letter letter:openers|letter letter:signOffs
2 -1 headline own kind:A3|letter own incident-subjects:wrong-amount
-1 2 headline own notice-content:how-many|letter kind:B4|letter notice-content:dpo-contact|letter own kind:B1|letter own kind:B6
-2 2 letter incident-subjects:breach-device|letter missing-protective-steps:counts|letter notice-content:likely-consequences|letter own missing-protective-steps:counts|letter own notice-content:likely-consequences
0 -2 letter own conditional-apology:replace
-2 -1 letter own incident-subjects:wrong-list|letter own unclear-subject
1 1 headline corporate-cliche|headline incident-subjects:register-formal|headline kind:own|headline missing-protective-steps:counts-not|headline own buried-lede:pleasantries|headline own incident-subjects:register-formal|headline own kind:own|headline own notice-content:data-categories|headline own unclear-subject:clear|letter own incident-subjects:date|letter own suppressed-audience:excluding|letter suppressed-audience|letter suppressed-audience:excluding|letter unaffected-audience
0 -1 headline incident-subjects:register-kakak|headline own incident-subjects:date|letter own minimizing:replace
1 -1 headline incident-subjects:wrong-price|letter minimizing:replace
1 0 headline own incident-subjects:breach-misdirected|letter kind:A8|letter missing-remedy:counts|letter notice-content:incident-date|letter own buried-lede:pleasantries|letter own missing-remedy:counts|letter own notice-content:contact-point
-1 -1 headline own incident-subjects:wrong-code|letter incident-subjects:register-informal|letter incident-subjects:wrong-attachment|letter kind:own|letter own kind:own|letter own notice-content:incident-date
-1 1 headline own kind:B1|headline own letter:openers|headline own minimizing:replace
-1 0 headline own missing-protective-steps:counts|letter missing-remedy:counts-not|letter own incident-subjects:register-kakak
0 1 headline own notice-content:likely-consequences|letter notice-content:credit-bureau-contacts|letter own missing-remedy:counts-not
`;
