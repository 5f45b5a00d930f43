/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-11 -13 (nothing)
10 2 headline kind:A3
-10 -7 letter missing-apology:counts-not
-9 -7 headline kind:C3
8 2 headline incident-subjects:wrong-date
-7 -6 headline evading-responsibility:replace|headline letter:signOffs|letter kind:C2
7 -1 headline incident-subjects:broken-personalization
7 2 headline incident-subjects:double-send
7 3 headline kind:A8
-4 -7 headline kind:C4
-5 -7 headline kind:C5
-6 -7 headline missing-protective-steps:counts|letter own kind:C2
-7 -5 headline own promotional-content
7 1 letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
7 0 letter incident-subjects:double-charge
-1 7 letter own incident-subjects:breach-public
6 1 headline buried-lede:admission|headline incident-subjects:after-opt-out|letter own incident-subjects:test-send
0 6 headline buried-lede:intrusion|letter incident-subjects:breach-public
6 2 headline incident-subjects:wrong-link|headline kind:A5|headline own incident-subjects:double-send
-5 -6 headline joking-tone:replace|headline letter:footers|letter kind:C1
-6 -5 headline kind:C2|headline kind:C6|headline missing-apology:counts-not|letter own letter:footers|letter own missing-apology:counts-not
6 -1 headline own incident-subjects:broken-personalization
-6 -4 headline own joking-tone:replace|headline phishing-like-request|letter kind:C3|letter letter:footers
-4 -6 headline own kind:C5
6 4 letter evading-responsibility
6 0 letter incident-subjects:wrong-price|letter own incident-subjects:double-charge|letter own incident-subjects:wrong-price
6 -2 letter own incident-subjects:broken-personalization
-1 6 letter phishing-like-request
-4 -5 headline buried-lede:pleasantries
5 0 headline incident-subjects:double-charge|letter kind:A3
5 1 headline incident-subjects:wrong-amount|headline minimizing:soft|headline own buried-lede:admission|letter incident-subjects:double-send|letter no-reply-text
5 2 headline incident-subjects:wrong-list|headline own missing-remedy:counts-not
-5 -5 headline own kind:C2|headline own kind:C6|letter own kind:C1
-5 -4 headline own kind:C4
-2 -5 headline own letter:footers
-5 -3 headline own phishing-like-request|headline promotional-content|headline weasel-words:replace
5 3 letter buried-lede:admission|letter own buried-lede:admission
-1 5 letter buried-lede:exposure
0 5 letter buried-lede:intrusion
-5 -2 letter kind:B1
0 4 headline buried-lede:exposure|headline incident-subjects:breach-device|headline incident-subjects:breach-public|letter incident-subjects:breach-addresses|letter own buried-lede:intrusion|letter own incident-subjects:breach-addresses
-4 -3 headline conditional-apology|headline own conditional-apology|headline own kind:C3|headline own missing-apology:counts-not
4 3 headline incident-subjects:wrong-attachment|headline own incident-subjects:wrong-list|letter minimizing|letter own joking-tone
-4 -4 headline kind:C1|headline own missing-apology:counts|letter joking-tone:replace|letter kind:C5|letter own empty-personalization
-2 -4 headline missing-apology:counts|letter kind:C4
1 4 headline notice-content:incident-description|letter notice-content:how-many
-1 4 headline own buried-lede:intrusion|letter kind:B6|letter own buried-lede:exposure|letter own phishing-like-request
3 4 headline own corporate-cliche|headline own notice-content:incident-date|letter weasel-words:replace
4 1 headline own incident-subjects:after-opt-out|headline own incident-subjects:late-delivery|headline own incident-subjects:wrong-amount|headline own incident-subjects:wrong-link|headline own kind:A5|letter incident-subjects:wrong-date
-4 -2 headline own kind:C1|letter empty-personalization
-1 -4 headline own letter:signOffs
2 4 headline own notice-content:incident-description
-3 -4 headline own suppressed-audience|letter kind:C6
0 -4 headline suppressed-audience|letter evading-responsibility:replace|letter incident-subjects:wrong-list
4 -1 letter incident-subjects:test-send|letter own incident-subjects:wrong-date
4 2 letter joking-tone|letter kind:A4|letter minimizing:soft|letter own incident-subjects:double-send|letter own kind:A4|letter own notice-content:how-many
4 0 letter own incident-subjects:outage|letter own incident-subjects:wrong-link
-4 -1 letter own kind:C3
-2 4 letter weasel-words:soft
3 2 headline corporate-cliche|headline minimizing:replace|letter conditional-apology|letter corporate-cliche
-1 3 headline incident-subjects:breach-addresses|headline kind:B1|headline own buried-lede:exposure|headline own incident-subjects:breach-addresses|headline own incident-subjects:breach-public|headline own minimizing:replace|headline own notice-content:how-many|letter incident-subjects:breach-intrusion|letter kind:B4|letter notice-content:data-categories|letter own incident-subjects:breach-misdirected
3 -1 headline incident-subjects:late-delivery|headline notice-content:negation
3 -2 headline incident-subjects:test-send
3 1 headline incident-subjects:wrong-code|headline own incident-subjects:double-charge|headline own incident-subjects:wrong-date|headline own kind:A8|headline own notice-content:negation|letter kind:A5
3 0 headline kind:A4|headline own incident-subjects:wrong-price|headline own kind:A3|headline suppressed-audience:excluding|letter incident-subjects:wrong-link|letter own kind:A3
-2 3 headline kind:B6|headline unaffected-audience
-3 -2 headline notice-content:discovery|headline own notice-content:discovery
2 3 headline notice-content:how-many|headline own evading-responsibility|headline own unaffected-audience|letter own notice-content:incident-description|letter weasel-words
0 -3 headline notice-content:incident-date|letter own incident-subjects:wrong-list
1 -3 headline notice-content:measures-taken|letter own evading-responsibility:replace
0 3 headline own kind:B4|letter notice-content:discovery|letter notice-content:regulator-contact|letter own corporate-cliche:replace|letter own incident-subjects:breach-intrusion|letter own kind:B4|letter own notice-content:police-report-right|letter own notice-content:regulator-contact|letter own weasel-words:soft
3 3 headline unclear-subject|letter own corporate-cliche|letter own evading-responsibility
3 -3 letter incident-subjects:broken-personalization
1 3 letter notice-content:incident-description|letter notice-content:measures-taken|letter own notice-content:measures-taken|letter own unaffected-audience
-2 -3 letter own kind:C4
-3 -3 letter own kind:C5|letter own kind:C6
-1 2 headline incident-subjects:breach-intrusion|headline kind:B4|headline own kind:B1|headline own kind:B6|headline own weasel-words|letter incident-subjects:breach-device|letter notice-content:likely-consequences|letter notice-content:police-report-right|letter own kind:B6|letter own notice-content:data-categories
1 2 headline incident-subjects:breach-misdirected|headline own unclear-subject|letter corporate-cliche:replace|letter own weasel-words:replace
-1 -2 headline incident-subjects:date|headline incident-subjects:register-kakak|headline notice-content:date|letter buried-lede:pleasantries|letter own joking-tone:replace|letter own kind:A5|letter unclear-subject
2 -2 headline incident-subjects:outage|headline missing-remedy:counts|headline own incident-subjects:test-send|headline own notice-content:measures-taken|letter own no-reply-text
2 0 headline incident-subjects:wrong-price|headline own kind:A4
2 1 headline minimizing|headline missing-remedy:counts-not|headline unclear-subject:clear|letter own conditional-apology|letter own incident-subjects:late-delivery|letter own minimizing:soft|letter own unclear-subject:clear
2 2 headline notice-content:likely-consequences|headline own notice-content:contact-point|letter missing-apology:counts|letter missing-protective-steps:counts-not|letter own letter:openers|letter own missing-apology:counts|letter own missing-protective-steps:counts-not
0 2 headline own incident-subjects:breach-device|headline own incident-subjects:breach-intrusion|headline own notice-content:likely-consequences|letter notice-content:dpo-contact|letter notice-content:fraud-alert-freeze-info|letter notice-content:freeze-no-charge|letter own notice-content:discovery|letter own notice-content:dpo-contact|letter own notice-content:fraud-alert-freeze-info|letter own notice-content:freeze-no-charge|letter own weasel-words
2 -1 headline own incident-subjects:outage|headline own missing-remedy:counts|letter incident-subjects:wrong-amount
-2 -2 headline own incident-subjects:register-informal|letter letter:signOffs
-2 -1 headline own incident-subjects:register-kakak|letter incident-subjects:register-kakak|letter incident-subjects:wrong-attachment|letter own notice-content:incident-date
-2 0 headline own joking-tone|letter own incident-subjects:breach-device
-2 1 headline own letter:openers|headline weasel-words|letter own notice-content:likely-consequences
1 -2 letter conditional-apology:replace|letter own conditional-apology:replace|letter own incident-subjects:wrong-amount
-2 2 letter incident-subjects:breach-misdirected|letter missing-protective-steps:counts|letter own kind:B1|letter own missing-protective-steps:counts
0 -2 letter incident-subjects:outage
1 1 headline evading-responsibility|headline notice-content:data-categories|headline own incident-subjects:breach-misdirected|headline own incident-subjects:register-formal|headline own minimizing|headline own notice-content:data-categories|headline own unclear-subject:clear|letter own incident-subjects:date|letter own minimizing|letter own missing-remedy:counts-not|letter own notice-content:date|letter own suppressed-audience|letter promotional-content|letter unaffected-audience|letter unclear-subject:clear
0 -1 headline incident-subjects:register-informal|headline own notice-content:date|letter incident-subjects:date|letter incident-subjects:late-delivery|letter kind:own|letter own incident-subjects:wrong-code|letter own kind:own
1 0 headline joking-tone|headline kind:own|headline missing-protective-steps:counts-not|headline notice-content:contact-point|headline own kind:own|headline own missing-protective-steps:counts-not|headline own suppressed-audience:excluding|letter kind:A8|letter missing-remedy:counts|letter notice-content:incident-date|letter notice-content:negation|letter own buried-lede:pleasantries|letter own kind:A8|letter own missing-remedy:counts|letter own notice-content:contact-point|letter own notice-content:negation|letter own promotional-content|letter own suppressed-audience:excluding|letter suppressed-audience|letter suppressed-audience:excluding
0 1 headline letter:openers|headline own missing-protective-steps:counts|letter notice-content:credit-bureau-contacts|letter own incident-subjects:wrong-attachment
1 -1 headline own buried-lede:pleasantries|headline own incident-subjects:date|letter incident-subjects:wrong-code
-1 -1 headline own incident-subjects:wrong-code|letter incident-subjects:register-informal|letter own unclear-subject
-1 0 letter own letter:signOffs
`;
