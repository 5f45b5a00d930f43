/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-12 -15 (nothing)
10 2 headline kind:A3
-10 -7 headline kind:C3|letter missing-apology:counts-not
9 2 headline incident-subjects:wrong-date
-8 -7 headline letter:signOffs
-8 -5 headline own promotional-content
-7 -8 headline phishing-like-request|letter own kind:C2
8 0 letter incident-subjects:double-charge
-8 -8 letter kind:C2
-7 -6 headline evading-responsibility:replace|headline kind:C2|headline own kind:C2|letter own missing-apology:counts-not
7 0 headline incident-subjects:broken-personalization
7 2 headline kind:A8
-3 -7 headline kind:C4
-7 -5 headline missing-apology:counts-not
-6 -7 headline own phishing-like-request
2 7 headline own weasel-words
-7 -4 letter kind:C3
7 1 letter own incident-subjects:test-send
6 1 headline buried-lede:admission|headline incident-subjects:wrong-amount|letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out|letter own incident-subjects:double-charge
-4 -6 headline buried-lede:pleasantries
6 0 headline incident-subjects:after-opt-out|letter incident-subjects:wrong-price|letter own incident-subjects:wrong-price
6 2 headline incident-subjects:wrong-list
-5 -6 headline kind:C5|headline missing-protective-steps:counts
-6 -5 headline kind:C6|letter joking-tone:replace
-6 -4 headline own missing-apology:counts-not|headline promotional-content|letter letter:footers
6 3 letter buried-lede:admission|letter own buried-lede:admission
-6 -6 letter kind:C1
-1 5 headline buried-lede:intrusion|letter buried-lede:exposure|letter incident-subjects:breach-public|letter own buried-lede:exposure|letter own incident-subjects:breach-public
1 5 headline incident-subjects:breach-device|headline incident-subjects:breach-public|headline notice-content:incident-description|letter notice-content:how-many
5 2 headline incident-subjects:wrong-attachment|headline incident-subjects:wrong-link|headline own incident-subjects:wrong-list|letter own incident-subjects:double-send
-3 -5 headline joking-tone:replace
5 1 headline kind:A5|headline own buried-lede:admission|headline own incident-subjects:double-send|headline own missing-remedy:counts-not|letter incident-subjects:double-send|letter incident-subjects:wrong-date
-4 -5 headline letter:footers|headline own kind:C5|headline own kind:C6
-1 -5 headline missing-apology:counts|headline suppressed-audience
5 0 headline notice-content:negation|headline own incident-subjects:broken-personalization|headline own incident-subjects:wrong-date
4 5 headline own evading-responsibility
-5 -5 headline own kind:C4|headline own letter:signOffs|letter own kind:C1
5 4 headline unclear-subject|letter own joking-tone
0 5 letter buried-lede:intrusion
-5 -1 letter empty-personalization
5 3 letter evading-responsibility
5 -2 letter own incident-subjects:broken-personalization
-5 -2 letter own kind:C3
0 4 headline buried-lede:exposure|letter own buried-lede:intrusion|letter own notice-content:fraud-alert-freeze-info|letter own phishing-like-request
-1 4 headline incident-subjects:breach-addresses|headline own buried-lede:exposure|headline own incident-subjects:breach-addresses|letter incident-subjects:breach-addresses|letter kind:B6|letter own corporate-cliche:replace|letter own incident-subjects:breach-addresses|letter own weasel-words:soft
4 1 headline incident-subjects:double-charge|headline incident-subjects:double-send|headline incident-subjects:wrong-code|headline own incident-subjects:wrong-link|headline own kind:A8|letter conditional-apology|letter kind:A5|letter minimizing:soft|letter own kind:A4
-4 -3 headline kind:C1|headline own kind:C1
4 0 headline own incident-subjects:after-opt-out|headline own incident-subjects:wrong-price|headline suppressed-audience:excluding
-4 -2 headline own joking-tone:replace
-4 -4 headline own kind:C3|letter kind:C5|letter own empty-personalization|letter own letter:footers
2 4 headline own notice-content:incident-description
-3 -4 headline own suppressed-audience|letter own kind:C5
4 3 letter corporate-cliche|letter own notice-content:how-many
1 4 letter corporate-cliche:replace|letter own notice-content:police-report-right
4 -2 letter incident-subjects:test-send|letter kind:A3
4 2 letter kind:A4
-4 -1 letter kind:B1
-1 -4 letter kind:C4
4 -1 letter own incident-subjects:wrong-date
-2 4 letter phishing-like-request|letter weasel-words:soft
4 4 letter weasel-words:replace
-1 3 headline incident-subjects:breach-intrusion|headline own incident-subjects:breach-public|letter notice-content:likely-consequences|letter own kind:B4|letter own notice-content:data-categories
2 3 headline incident-subjects:breach-misdirected|headline own unaffected-audience|letter own evading-responsibility|letter own notice-content:incident-description|letter own weasel-words:replace
-1 -3 headline incident-subjects:date|headline own missing-apology:counts|letter conditional-apology:replace|letter incident-subjects:outage|letter incident-subjects:wrong-code|letter own conditional-apology:replace|letter own kind:C4
0 -3 headline incident-subjects:late-delivery
3 0 headline kind:A4|headline minimizing:replace|headline own incident-subjects:test-send|headline own incident-subjects:wrong-amount|headline own notice-content:negation|letter incident-subjects:wrong-link
-2 3 headline kind:B6|headline own buried-lede:intrusion|headline own kind:B6|letter incident-subjects:breach-device|letter notice-content:data-categories|letter own incident-subjects:breach-misdirected
1 3 headline letter:openers|letter notice-content:incident-description|letter notice-content:measures-taken|letter own notice-content:measures-taken
1 -3 headline missing-remedy:counts|headline notice-content:measures-taken|letter evading-responsibility:replace
-3 -2 headline notice-content:discovery|headline own notice-content:discovery
3 1 headline notice-content:likely-consequences|headline own incident-subjects:double-charge|letter joking-tone
3 2 headline own incident-subjects:register-kakak|letter minimizing|letter missing-protective-steps:counts-not|letter own conditional-apology|letter own missing-apology:counts|letter own missing-protective-steps:counts-not
-3 -1 headline own joking-tone
0 3 headline own kind:B4|headline weasel-words|letter notice-content:fraud-alert-freeze-info|letter notice-content:regulator-contact|letter own incident-subjects:breach-intrusion|letter own notice-content:regulator-contact|letter own unaffected-audience
-2 -3 headline own letter:footers|headline own notice-content:date
-3 1 letter incident-subjects:breach-misdirected
3 -3 letter incident-subjects:broken-personalization
3 -1 letter incident-subjects:wrong-amount|letter no-reply-text|letter own evading-responsibility:replace|letter own incident-subjects:wrong-link
-3 -3 letter kind:C6|letter own joking-tone:replace|letter own kind:C6
3 3 letter missing-apology:counts|letter own corporate-cliche|letter weasel-words
2 2 headline evading-responsibility|headline own suppressed-audience:excluding|letter own incident-subjects:late-delivery|letter own minimizing:soft|letter own unclear-subject:clear
2 -2 headline incident-subjects:outage|headline incident-subjects:test-send|headline own notice-content:measures-taken|letter own kind:A3
0 -2 headline incident-subjects:register-informal|headline incident-subjects:register-kakak|headline notice-content:contact-point|headline own incident-subjects:date
-1 2 headline kind:B1|headline own incident-subjects:breach-intrusion|headline own notice-content:how-many|letter incident-subjects:breach-intrusion|letter kind:B4|letter own notice-content:likely-consequences
0 2 headline kind:B4|headline own incident-subjects:breach-device|headline own notice-content:likely-consequences|letter notice-content:credit-bureau-contacts|letter notice-content:discovery|letter notice-content:dpo-contact|letter notice-content:freeze-no-charge|letter own notice-content:discovery|letter own notice-content:dpo-contact|letter own notice-content:freeze-no-charge|letter own weasel-words
2 0 headline minimizing|headline own kind:A5|headline own missing-protective-steps:counts-not
-1 -2 headline notice-content:date|headline own incident-subjects:register-informal|letter incident-subjects:wrong-attachment|letter incident-subjects:wrong-list|letter own incident-subjects:wrong-code|letter own kind:A5|letter own no-reply-text|letter own notice-content:incident-date
1 2 headline notice-content:how-many|headline own corporate-cliche|letter unaffected-audience
2 -1 headline own incident-subjects:late-delivery|headline own kind:A3|headline own kind:A4|letter own incident-subjects:outage|letter own incident-subjects:wrong-amount
1 -2 headline own incident-subjects:outage|headline own missing-remedy:counts
2 1 headline own minimizing|headline unclear-subject:clear|letter own incident-subjects:date|letter own letter:openers|letter own minimizing|letter own notice-content:negation|letter own promotional-content
-2 2 headline unaffected-audience|letter missing-protective-steps:counts|letter own kind:B6|letter own missing-protective-steps:counts
-2 -2 letter buried-lede:pleasantries|letter letter:signOffs
-2 0 letter incident-subjects:late-delivery
-2 -1 letter own incident-subjects:breach-device
-2 1 letter own kind:B1
1 0 headline corporate-cliche|headline incident-subjects:register-formal|headline missing-protective-steps:counts-not|headline own buried-lede:pleasantries|headline own incident-subjects:wrong-code|letter kind:A8|letter missing-remedy:counts|letter notice-content:negation|letter own buried-lede:pleasantries|letter own incident-subjects:wrong-attachment|letter own kind:A8|letter own minimizing:replace|letter own missing-remedy:counts|letter own notice-content:contact-point|letter own suppressed-audience:excluding|letter suppressed-audience:excluding
1 -1 headline incident-subjects:wrong-price|letter minimizing:replace
0 -1 headline joking-tone|letter incident-subjects:date|letter notice-content:incident-date|letter own suppressed-audience
1 1 headline missing-remedy:counts-not|headline own incident-subjects:breach-misdirected|headline own notice-content:contact-point|headline own notice-content:data-categories|headline own unclear-subject|headline own unclear-subject:clear|letter own notice-content:date|letter unclear-subject:clear
0 1 headline notice-content:data-categories|headline own incident-subjects:register-formal|headline own missing-protective-steps:counts|letter promotional-content|letter suppressed-audience
-1 0 headline notice-content:incident-date|headline own letter:openers|letter incident-subjects:register-kakak|letter notice-content:date|letter own incident-subjects:register-informal|letter own letter:signOffs|letter own missing-remedy:counts-not
-1 1 headline own kind:B1|headline own minimizing:replace|letter notice-content:police-report-right|letter own incident-subjects:register-kakak
-1 -1 letter incident-subjects:register-informal|letter missing-remedy:counts-not|letter own incident-subjects:wrong-list|letter own unclear-subject|letter unclear-subject
`;
