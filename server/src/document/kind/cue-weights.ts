/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-9 -13 (nothing)
-11 -8 letter missing-apology:counts-not
-10 -8 headline kind:C3
9 2 headline kind:A3
8 2 headline incident-subjects:wrong-date
-8 -8 headline letter:signOffs
-8 -5 headline missing-apology:counts-not
8 3 headline own missing-remedy:counts-not
-8 -7 letter kind:C2
-8 -6 letter own missing-apology:counts-not
-7 -6 headline evading-responsibility:replace|headline kind:C2|letter kind:C1
7 0 headline incident-subjects:broken-personalization|headline own incident-subjects:broken-personalization
7 1 headline incident-subjects:wrong-amount|letter incident-subjects:double-charge
7 2 headline incident-subjects:wrong-list|letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out
7 3 headline kind:A8
-2 -7 headline kind:C4
-5 -7 headline kind:C5
-7 -4 headline own missing-apology:counts-not|letter kind:C3
-7 -5 headline own promotional-content|letter letter:footers
-7 -7 headline phishing-like-request
-6 -7 letter own kind:C2
6 1 headline buried-lede:admission|headline own buried-lede:admission|letter minimizing:soft|letter own incident-subjects:double-charge|letter own incident-subjects:double-send|letter own incident-subjects:test-send
-5 -6 headline buried-lede:pleasantries|headline missing-protective-steps:counts|headline own kind:C4|headline own kind:C6
-6 -6 headline kind:C6|headline own phishing-like-request
-6 -2 headline own joking-tone:replace
-6 -5 headline own kind:C2
-4 -6 headline own kind:C5
-6 -4 headline promotional-content
6 3 letter buried-lede:admission
6 4 letter evading-responsibility
6 -1 letter incident-subjects:wrong-price
6 0 letter own incident-subjects:wrong-price
-1 5 headline buried-lede:intrusion|headline incident-subjects:breach-addresses|headline own incident-subjects:breach-addresses|letter buried-lede:exposure|letter own buried-lede:exposure
5 1 headline incident-subjects:after-opt-out|headline own incident-subjects:wrong-date
5 2 headline incident-subjects:wrong-link|headline own incident-subjects:wrong-link|headline own incident-subjects:wrong-list
5 0 headline kind:A5
-5 -3 headline kind:C1
-3 -5 headline letter:footers
-1 -5 headline missing-apology:counts
5 3 headline own incident-subjects:register-kakak|letter own buried-lede:admission|letter own notice-content:how-many
-5 -4 headline own kind:C3|headline own suppressed-audience
1 5 headline own weasel-words|letter notice-content:how-many
-2 -5 headline suppressed-audience
5 4 headline unclear-subject|letter own joking-tone
0 5 letter buried-lede:intrusion|letter incident-subjects:breach-public|letter own buried-lede:intrusion|letter own incident-subjects:breach-public
5 -1 letter incident-subjects:wrong-date
-5 -5 letter joking-tone:replace|letter own kind:C1|letter own letter:footers
-3 5 letter weasel-words:soft
0 4 headline buried-lede:exposure|headline incident-subjects:breach-public|headline own buried-lede:exposure|letter corporate-cliche:replace|letter own notice-content:fraud-alert-freeze-info
1 4 headline incident-subjects:breach-device|headline notice-content:incident-description|letter own notice-content:police-report-right|letter own notice-content:regulator-contact
4 1 headline incident-subjects:double-charge|headline incident-subjects:double-send|headline incident-subjects:wrong-code|headline own incident-subjects:after-opt-out|headline own incident-subjects:double-send|headline own kind:A8|letter incident-subjects:double-send
4 3 headline incident-subjects:wrong-attachment|letter corporate-cliche
-3 -4 headline joking-tone:replace|headline own letter:signOffs|letter own kind:C5|letter own no-reply-text
4 0 headline notice-content:negation|headline own kind:A3|letter no-reply-text
-4 -3 headline own kind:C1
-2 -4 headline own letter:footers|headline own missing-apology:counts|letter incident-subjects:outage
2 4 headline own notice-content:incident-description
4 2 letter conditional-apology|letter kind:A4|letter own kind:A4
1 -4 letter evading-responsibility:replace
-4 2 letter incident-subjects:breach-misdirected
3 -4 letter incident-subjects:broken-personalization
-1 4 letter kind:B6|letter own corporate-cliche:replace|letter own incident-subjects:breach-addresses|letter phishing-like-request
-4 -4 letter kind:C5
3 4 letter own corporate-cliche|letter weasel-words:replace
-2 4 letter own incident-subjects:breach-misdirected
4 -3 letter own incident-subjects:broken-personalization
4 -2 letter own incident-subjects:wrong-date
4 -1 letter own kind:A3
-4 -2 letter own kind:C3
2 -3 headline incident-subjects:outage
0 -3 headline incident-subjects:test-send|headline notice-content:measures-taken|letter own conditional-apology:replace
0 3 headline kind:B4|headline own kind:B4|letter notice-content:fraud-alert-freeze-info|letter notice-content:regulator-contact|letter own weasel-words:replace
-1 3 headline kind:B6|headline own buried-lede:intrusion|headline own kind:B6|letter incident-subjects:breach-addresses|letter notice-content:data-categories|letter notice-content:discovery|letter notice-content:likely-consequences|letter own kind:B4|letter own notice-content:data-categories|letter own phishing-like-request|letter own weasel-words:soft
3 0 headline minimizing|headline minimizing:replace|headline own incident-subjects:wrong-amount|headline own incident-subjects:wrong-price|headline suppressed-audience:excluding|letter incident-subjects:wrong-link|letter kind:A5|letter own incident-subjects:outage
3 2 headline missing-remedy:counts-not|letter missing-apology:counts|letter missing-protective-steps:counts-not|letter own missing-apology:counts|letter own missing-protective-steps:counts-not
-3 -1 headline notice-content:discovery|headline own joking-tone|headline own notice-content:discovery|letter kind:B1
1 3 headline notice-content:how-many|letter notice-content:incident-description|letter notice-content:measures-taken|letter own notice-content:freeze-no-charge|letter own notice-content:measures-taken
3 1 headline notice-content:likely-consequences|headline own incident-subjects:double-charge|headline own kind:A5|letter joking-tone
2 3 headline own evading-responsibility|headline own unaffected-audience|letter own evading-responsibility|letter own notice-content:incident-description
3 -1 headline own incident-subjects:test-send|letter own incident-subjects:wrong-amount|letter own incident-subjects:wrong-link
-1 -3 headline own notice-content:date|letter conditional-apology:replace|letter incident-subjects:wrong-code|letter kind:C4|letter own incident-subjects:wrong-code
1 -3 headline own notice-content:measures-taken
-2 -3 letter incident-subjects:wrong-list
3 -2 letter kind:A3|letter own evading-responsibility:replace
-3 -3 letter kind:C6|letter own joking-tone:replace|letter own kind:C6
3 3 letter own incident-subjects:late-delivery|letter weasel-words
1 2 headline evading-responsibility|headline incident-subjects:breach-misdirected|letter notice-content:freeze-no-charge
-1 2 headline incident-subjects:breach-intrusion|headline kind:B1|headline own incident-subjects:breach-public|letter incident-subjects:breach-device|letter incident-subjects:breach-intrusion|letter kind:B4|letter own incident-subjects:breach-intrusion|letter own kind:B6|letter own notice-content:discovery
-1 -2 headline incident-subjects:date|headline notice-content:date|headline own missing-protective-steps:counts|letter buried-lede:pleasantries|letter letter:signOffs|letter own kind:A5
0 -2 headline incident-subjects:late-delivery|headline incident-subjects:register-informal|headline notice-content:contact-point|headline own incident-subjects:date
0 2 headline letter:openers|headline own incident-subjects:breach-device|headline own incident-subjects:breach-intrusion|headline own minimizing:replace|letter notice-content:credit-bureau-contacts|letter own unaffected-audience|letter own weasel-words
1 -2 headline missing-remedy:counts|headline own incident-subjects:outage
-2 -1 headline notice-content:incident-date
2 1 headline own corporate-cliche|headline own unclear-subject|headline unclear-subject:clear|letter minimizing|letter own conditional-apology|letter own letter:openers|letter own minimizing|letter own notice-content:negation|letter own unclear-subject:clear
2 -1 headline own incident-subjects:late-delivery|headline own kind:A4|headline own missing-remedy:counts|letter incident-subjects:wrong-amount|letter notice-content:incident-date
-2 -2 headline own incident-subjects:register-informal|letter incident-subjects:wrong-attachment|letter own incident-subjects:wrong-list
2 0 headline own missing-protective-steps:counts-not
-2 2 headline own notice-content:how-many|headline unaffected-audience|letter missing-protective-steps:counts|letter own missing-protective-steps:counts|letter own notice-content:likely-consequences
2 -2 letter incident-subjects:test-send
-2 0 letter own incident-subjects:breach-device|letter own kind:B1
2 2 letter own minimizing:soft|letter own promotional-content
1 0 headline corporate-cliche|headline own buried-lede:pleasantries|letter kind:A8|letter missing-remedy:counts|letter notice-content:negation|letter own buried-lede:pleasantries|letter own kind:A8|letter own minimizing:replace|letter own notice-content:contact-point|letter own suppressed-audience:excluding|letter suppressed-audience
0 -1 headline incident-subjects:register-kakak|letter own kind:C4|letter own notice-content:incident-date|letter own suppressed-audience
1 -1 headline incident-subjects:wrong-price|headline kind:A4|headline missing-protective-steps:counts-not|headline own notice-content:negation|letter minimizing:replace
-1 -1 headline joking-tone|letter incident-subjects:register-informal|letter incident-subjects:register-kakak|letter missing-remedy:counts-not|letter own unclear-subject|letter unclear-subject
0 1 headline notice-content:data-categories|headline own incident-subjects:breach-misdirected|headline own letter:openers|headline own notice-content:likely-consequences|letter notice-content:dpo-contact|letter own missing-remedy:counts-not|letter own notice-content:dpo-contact|letter unaffected-audience
-1 0 headline own kind:B1|headline own notice-content:contact-point|letter notice-content:date|letter own incident-subjects:register-informal|letter own incident-subjects:register-kakak|letter own letter:signOffs
1 1 headline own minimizing|headline own notice-content:data-categories|headline own suppressed-audience:excluding|headline own unclear-subject:clear|letter own incident-subjects:date|letter own incident-subjects:wrong-attachment|letter own missing-remedy:counts|letter own notice-content:date|letter unclear-subject:clear
-1 1 headline weasel-words|letter empty-personalization|letter incident-subjects:late-delivery|letter notice-content:police-report-right
`;
