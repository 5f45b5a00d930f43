/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-11 -13 (nothing)
10 2 headline kind:A3
-9 -7 headline kind:C3|letter missing-apology:counts-not
8 2 headline incident-subjects:wrong-date
-7 -6 headline evading-responsibility:replace|letter kind:C2
7 -1 headline incident-subjects:broken-personalization
7 2 headline incident-subjects:double-send
7 3 headline kind:A8
-4 -7 headline kind:C4
-5 -7 headline kind:C5
-7 -4 headline letter:signOffs|headline own promotional-content
7 1 letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
7 0 letter incident-subjects:double-charge
0 7 letter own incident-subjects:breach-public
-6 -7 letter own kind:C2
6 1 headline buried-lede:admission|headline incident-subjects:after-opt-out|letter own incident-subjects:test-send
6 2 headline incident-subjects:wrong-link|headline kind:A5|headline own incident-subjects:double-send
-4 -6 headline joking-tone:replace|headline own kind:C5
-6 -5 headline kind:C2|headline kind:C6|headline own joking-tone:replace|letter own letter:footers|letter own missing-apology:counts-not
-5 -6 headline letter:footers|letter kind:C1
-6 -4 headline missing-apology:counts-not|headline phishing-like-request|letter kind:C3|letter letter:footers
-6 -6 headline missing-protective-steps:counts
6 -1 headline own incident-subjects:broken-personalization
6 4 letter evading-responsibility
0 6 letter incident-subjects:breach-public
6 0 letter incident-subjects:wrong-price|letter own incident-subjects:double-charge|letter own incident-subjects:wrong-price
6 -2 letter own incident-subjects:broken-personalization
-2 6 letter phishing-like-request
0 5 headline buried-lede:intrusion|headline incident-subjects:breach-public
-4 -5 headline buried-lede:pleasantries
5 1 headline incident-subjects:double-charge|headline incident-subjects:wrong-amount|headline minimizing:soft|headline own buried-lede:admission|letter incident-subjects:double-send|letter no-reply-text
5 2 headline incident-subjects:wrong-list|letter joking-tone
-5 -5 headline own kind:C2|headline own kind:C4|headline own kind:C6|letter own kind:C1
-5 -3 headline own phishing-like-request|headline promotional-content|headline weasel-words:replace
5 3 letter buried-lede:admission|letter own buried-lede:admission
-1 5 letter buried-lede:exposure|letter buried-lede:intrusion
5 0 letter kind:A3
-5 -2 letter kind:B1
0 4 headline buried-lede:exposure|headline incident-subjects:breach-device
4 3 headline incident-subjects:wrong-attachment|headline own incident-subjects:wrong-list|letter minimizing|letter own joking-tone|letter own notice-content:how-many
-4 -4 headline kind:C1|headline own missing-apology:counts|letter joking-tone:replace|letter kind:C5|letter own empty-personalization
4 2 headline minimizing:replace|headline own missing-remedy:counts-not|letter corporate-cliche|letter kind:A4|letter minimizing:soft|letter own corporate-cliche|letter own incident-subjects:double-send|letter own kind:A4
-1 -4 headline missing-apology:counts|headline own letter:signOffs
1 4 headline notice-content:incident-description|letter notice-content:how-many
-1 4 headline own buried-lede:intrusion|letter incident-subjects:breach-addresses|letter kind:B6|letter own buried-lede:exposure|letter own buried-lede:intrusion|letter own incident-subjects:breach-addresses|letter own phishing-like-request|letter weasel-words:soft
4 1 headline own incident-subjects:after-opt-out|headline own incident-subjects:wrong-date|headline own incident-subjects:wrong-link|headline own kind:A5|letter incident-subjects:wrong-date
4 0 headline own incident-subjects:late-delivery|headline suppressed-audience:excluding|letter own incident-subjects:outage
-4 -2 headline own kind:C1|letter empty-personalization
-4 -3 headline own kind:C3|headline own missing-apology:counts-not
-3 -4 headline own letter:footers|letter kind:C6
3 4 headline own notice-content:incident-date
2 4 headline own notice-content:incident-description
0 -4 letter evading-responsibility:replace
4 -1 letter incident-subjects:test-send
-2 -4 letter kind:C4
-4 -1 letter own kind:C3
-3 -3 headline conditional-apology|headline own conditional-apology|headline own suppressed-audience|letter own kind:C5|letter own kind:C6
-1 3 headline incident-subjects:breach-addresses|headline kind:B1|headline kind:B6|headline own incident-subjects:breach-addresses|headline own incident-subjects:breach-public|headline own minimizing:replace|headline own notice-content:how-many|headline unaffected-audience|letter incident-subjects:breach-device|letter incident-subjects:breach-intrusion|letter kind:B4|letter notice-content:data-categories|letter own incident-subjects:breach-misdirected
3 -2 headline incident-subjects:test-send
3 1 headline incident-subjects:wrong-code|headline own incident-subjects:double-charge|headline own incident-subjects:wrong-amount|headline own kind:A8|headline own notice-content:negation|letter conditional-apology|letter kind:A5
3 0 headline kind:A4|headline own incident-subjects:wrong-price|headline own kind:A3|letter incident-subjects:wrong-link|letter own incident-subjects:wrong-link|letter own kind:A3
-3 -2 headline notice-content:discovery|headline own notice-content:discovery
3 3 headline notice-content:how-many|headline unclear-subject|letter own evading-responsibility|letter weasel-words:replace
0 -3 headline notice-content:incident-date|headline suppressed-audience|letter incident-subjects:outage|letter incident-subjects:wrong-list|letter own incident-subjects:wrong-list
1 -3 headline notice-content:measures-taken|letter own evading-responsibility:replace|letter own no-reply-text
3 -1 headline notice-content:negation|letter own incident-subjects:wrong-date
0 3 headline own buried-lede:exposure|headline own kind:B4|letter notice-content:discovery|letter notice-content:regulator-contact|letter own corporate-cliche:replace|letter own incident-subjects:breach-intrusion|letter own kind:B4|letter own notice-content:police-report-right|letter own notice-content:regulator-contact|letter own weasel-words:soft
2 3 headline own corporate-cliche|headline own evading-responsibility|headline own unaffected-audience|letter own notice-content:incident-description|letter weasel-words
3 -3 letter incident-subjects:broken-personalization
1 3 letter notice-content:incident-description|letter notice-content:measures-taken|letter own notice-content:measures-taken|letter own unaffected-audience
-2 -3 letter own kind:C4
2 2 headline corporate-cliche|headline notice-content:likely-consequences|letter missing-apology:counts|letter missing-protective-steps:counts-not|letter own minimizing:soft|letter own missing-apology:counts|letter own missing-protective-steps:counts-not
-1 2 headline incident-subjects:breach-intrusion|headline kind:B4|headline own kind:B1|headline own kind:B6|letter notice-content:likely-consequences|letter own kind:B6|letter own notice-content:data-categories
1 2 headline incident-subjects:breach-misdirected|headline own unclear-subject|headline own weasel-words|letter corporate-cliche:replace|letter own missing-remedy:counts-not|letter own weasel-words:replace
-1 -2 headline incident-subjects:date|headline incident-subjects:register-informal|headline incident-subjects:register-kakak|headline notice-content:date|letter buried-lede:pleasantries|letter own kind:A5
2 -2 headline incident-subjects:late-delivery|headline incident-subjects:outage|headline missing-remedy:counts|headline own incident-subjects:test-send|headline own notice-content:measures-taken
2 0 headline incident-subjects:wrong-price|headline joking-tone|headline own kind:A4
0 2 headline letter:openers|headline own incident-subjects:breach-device|headline own incident-subjects:breach-intrusion|headline own missing-protective-steps:counts|headline own notice-content:likely-consequences|letter notice-content:dpo-contact|letter notice-content:fraud-alert-freeze-info|letter notice-content:freeze-no-charge|letter own notice-content:discovery|letter own notice-content:dpo-contact|letter own notice-content:fraud-alert-freeze-info|letter own notice-content:freeze-no-charge|letter own weasel-words
2 1 headline own incident-subjects:breach-misdirected|headline own notice-content:contact-point|headline unclear-subject:clear|letter own conditional-apology|letter own incident-subjects:late-delivery|letter own letter:openers|letter own unclear-subject:clear
2 -1 headline own incident-subjects:outage|letter incident-subjects:wrong-amount
-2 -2 headline own incident-subjects:register-informal|letter letter:signOffs
-2 -1 headline own incident-subjects:register-kakak|letter incident-subjects:register-kakak|letter incident-subjects:wrong-attachment|letter own notice-content:incident-date
-2 1 headline weasel-words|letter own missing-protective-steps:counts
1 -2 letter conditional-apology:replace|letter own conditional-apology:replace|letter own incident-subjects:wrong-amount
-2 2 letter incident-subjects:breach-misdirected|letter missing-protective-steps:counts|letter own kind:B1|letter own notice-content:likely-consequences
-2 0 letter own incident-subjects:breach-device
1 1 headline minimizing|headline notice-content:data-categories|headline own incident-subjects:register-formal|headline own minimizing|headline own notice-content:data-categories|headline own unclear-subject:clear|letter own incident-subjects:date|letter own minimizing|letter own notice-content:date|letter own suppressed-audience|letter promotional-content|letter unaffected-audience
1 0 headline missing-remedy:counts-not|headline own missing-protective-steps:counts-not|headline own suppressed-audience:excluding|letter kind:A8|letter missing-remedy:counts|letter notice-content:incident-date|letter notice-content:negation|letter own buried-lede:pleasantries|letter own kind:A8|letter own missing-remedy:counts|letter own notice-content:contact-point|letter own notice-content:negation|letter own suppressed-audience:excluding|letter suppressed-audience|letter unclear-subject:clear
0 -1 headline notice-content:contact-point|headline own notice-content:date|letter incident-subjects:date|letter kind:own|letter own incident-subjects:wrong-code|letter own kind:own|letter own promotional-content
1 -1 headline own buried-lede:pleasantries|headline own incident-subjects:date|headline own missing-remedy:counts|letter incident-subjects:wrong-code
-1 -1 headline own incident-subjects:wrong-code|letter incident-subjects:late-delivery|letter incident-subjects:register-informal|letter own joking-tone:replace|letter own unclear-subject|letter unclear-subject
-1 0 headline own joking-tone
-1 1 headline own letter:openers|letter notice-content:police-report-right
0 1 letter notice-content:credit-bureau-contacts|letter own incident-subjects:wrong-attachment
`;
