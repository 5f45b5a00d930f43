/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-11 -14 (nothing)
10 2 headline kind:A3
-10 -7 letter missing-apology:counts-not
8 2 headline incident-subjects:wrong-date
-8 -6 headline kind:C3
-8 -7 headline phishing-like-request
8 1 letter incident-subjects:double-charge
7 1 headline incident-subjects:after-opt-out|letter incident-subjects:after-opt-out|letter own incident-subjects:after-opt-out|letter own incident-subjects:double-charge
7 2 headline incident-subjects:double-send|headline incident-subjects:wrong-link|headline kind:A8|letter own incident-subjects:test-send
-3 -7 headline kind:C4
-7 -5 headline letter:signOffs|letter kind:C3
-7 -4 headline own joking-tone:replace|headline own promotional-content
0 7 letter incident-subjects:breach-public
-7 -6 letter kind:C2
-1 7 letter own incident-subjects:breach-public
6 1 headline buried-lede:admission|headline kind:A5|headline minimizing:soft
-4 -6 headline buried-lede:pleasantries|headline kind:C5
6 -1 headline incident-subjects:broken-personalization
-6 -5 headline kind:C2|headline kind:C6|headline missing-apology:counts-not|letter own missing-apology:counts-not
-6 -6 headline missing-protective-steps:counts|letter kind:C1|letter own kind:C2
6 2 headline own incident-subjects:double-send
-5 -6 headline own kind:C6
-6 -4 headline promotional-content
6 4 letter evading-responsibility
-6 -3 letter letter:footers
0 5 headline buried-lede:intrusion|headline incident-subjects:breach-public|letter buried-lede:intrusion|letter own buried-lede:exposure
-5 -5 headline evading-responsibility:replace|headline own kind:C2|letter own empty-personalization|letter own kind:C1
5 1 headline incident-subjects:double-charge|headline incident-subjects:wrong-amount|headline incident-subjects:wrong-list|headline own buried-lede:admission|headline own incident-subjects:after-opt-out|letter no-reply-text
5 3 headline incident-subjects:wrong-attachment|letter buried-lede:admission|letter minimizing:soft|letter own buried-lede:admission
-4 -5 headline joking-tone:replace|headline letter:footers|headline own kind:C5
-2 -5 headline missing-apology:counts
5 0 headline own incident-subjects:broken-personalization|letter own incident-subjects:wrong-price
-5 -4 headline own kind:C4|headline own phishing-like-request|letter joking-tone:replace|letter own letter:footers
-3 -5 headline own letter:footers
-5 -3 headline weasel-words:replace
-1 5 letter buried-lede:exposure
5 -1 letter incident-subjects:wrong-price|letter own incident-subjects:broken-personalization
5 4 letter own joking-tone
-2 5 letter weasel-words:soft
0 4 headline buried-lede:exposure|headline incident-subjects:breach-device|headline kind:B4|headline own buried-lede:exposure
4 0 headline kind:A4|letter own incident-subjects:outage|letter own incident-subjects:wrong-link
-4 -3 headline kind:C1|headline own kind:C1|headline own missing-apology:counts-not
2 4 headline notice-content:how-many|headline own notice-content:incident-description|headline own unaffected-audience
1 4 headline notice-content:incident-description|letter notice-content:how-many
-1 4 headline own buried-lede:intrusion|letter incident-subjects:breach-addresses|letter kind:B6|letter own buried-lede:intrusion|letter own incident-subjects:breach-addresses
4 1 headline own incident-subjects:wrong-link|headline own kind:A8|headline suppressed-audience:excluding|letter incident-subjects:wrong-date
4 2 headline own incident-subjects:wrong-list|letter corporate-cliche|letter joking-tone|letter own corporate-cliche
-4 -4 headline own missing-apology:counts
3 4 headline own notice-content:incident-date|letter weasel-words:replace
-4 -1 letter empty-personalization
0 -4 letter evading-responsibility:replace
4 -1 letter kind:A3|letter own incident-subjects:wrong-date
-4 -2 letter kind:B1
4 3 letter own notice-content:how-many
-3 4 letter phishing-like-request
-3 -3 headline conditional-apology|headline own conditional-apology|headline own kind:C3|letter kind:C5|letter kind:C6|letter own kind:C6
2 3 headline corporate-cliche|letter own notice-content:incident-description|letter weasel-words
-1 3 headline incident-subjects:breach-addresses|headline own incident-subjects:breach-addresses|headline own incident-subjects:breach-public|headline own notice-content:how-many|letter incident-subjects:breach-intrusion|letter kind:B4|letter notice-content:data-categories
0 3 headline incident-subjects:breach-intrusion|headline own incident-subjects:breach-intrusion|headline own kind:B4|letter notice-content:discovery|letter notice-content:regulator-contact|letter own corporate-cliche:replace|letter own kind:B4|letter own notice-content:police-report-right|letter own notice-content:regulator-contact|letter own unaffected-audience|letter own weasel-words:soft
-1 -3 headline incident-subjects:date|headline notice-content:date|letter own kind:C4
1 -3 headline incident-subjects:test-send
3 0 headline incident-subjects:wrong-code|headline own incident-subjects:wrong-date|headline own incident-subjects:wrong-price|headline own kind:A4|headline own kind:A5|letter incident-subjects:double-send|letter own kind:A3
-3 -2 headline notice-content:discovery|headline own notice-content:discovery|letter own kind:C5
0 -3 headline notice-content:incident-date|headline own letter:signOffs|letter incident-subjects:outage|letter incident-subjects:wrong-code|letter incident-subjects:wrong-list
3 2 headline notice-content:likely-consequences|letter kind:A4|letter missing-apology:counts
3 -1 headline notice-content:negation|headline own notice-content:measures-taken|letter incident-subjects:test-send
1 3 headline own evading-responsibility|letter notice-content:incident-description|letter notice-content:measures-taken|letter own notice-content:measures-taken
3 1 headline own incident-subjects:double-charge|headline own incident-subjects:wrong-amount|headline own notice-content:negation|letter conditional-apology|letter kind:A5|letter own incident-subjects:double-send|letter own kind:A4
3 3 headline own minimizing|headline own notice-content:contact-point|headline unclear-subject|letter minimizing|letter own evading-responsibility
-2 3 headline unaffected-audience|letter incident-subjects:breach-device|letter own phishing-like-request
-3 0 headline weasel-words
3 -2 letter incident-subjects:broken-personalization
-3 -1 letter incident-subjects:wrong-attachment|letter own kind:C3|letter own notice-content:incident-date
-2 -3 letter kind:C4
-3 1 letter own kind:B1
-2 0 headline evading-responsibility|letter incident-subjects:register-kakak
0 -2 headline incident-subjects:late-delivery|headline incident-subjects:register-kakak|headline suppressed-audience|letter own incident-subjects:wrong-code|letter own incident-subjects:wrong-list
2 -2 headline incident-subjects:outage|headline missing-remedy:counts|headline notice-content:measures-taken|letter incident-subjects:wrong-amount|letter own no-reply-text
2 0 headline incident-subjects:wrong-price|headline joking-tone|headline own incident-subjects:late-delivery|letter incident-subjects:wrong-link|letter own promotional-content
-1 2 headline kind:B1|headline own kind:B1|headline own minimizing:replace|letter notice-content:likely-consequences|letter own incident-subjects:breach-intrusion|letter own incident-subjects:breach-misdirected|letter own kind:B6|letter own notice-content:data-categories
-2 2 headline kind:B6|letter incident-subjects:breach-misdirected|letter missing-protective-steps:counts
0 2 headline letter:openers|headline own incident-subjects:breach-device|headline own unclear-subject|letter notice-content:dpo-contact|letter notice-content:fraud-alert-freeze-info|letter notice-content:freeze-no-charge|letter own notice-content:discovery|letter own notice-content:dpo-contact|letter own notice-content:fraud-alert-freeze-info|letter own notice-content:freeze-no-charge
2 2 headline minimizing|headline minimizing:replace|headline own corporate-cliche|letter missing-protective-steps:counts-not|letter own incident-subjects:late-delivery|letter own minimizing:soft|letter own missing-apology:counts|letter own missing-protective-steps:counts-not
-2 -2 headline own incident-subjects:register-informal|headline own incident-subjects:register-kakak|headline own suppressed-audience|letter letter:signOffs|letter own joking-tone:replace
1 -2 headline own incident-subjects:test-send|headline own missing-remedy:counts|letter conditional-apology:replace|letter own conditional-apology:replace|letter own evading-responsibility:replace
-1 -2 headline own incident-subjects:wrong-code|headline own notice-content:date|letter buried-lede:pleasantries|letter own kind:A5
-2 -1 headline own joking-tone
-2 1 headline own kind:B6|letter own missing-protective-steps:counts|letter own notice-content:likely-consequences
2 1 headline own missing-remedy:counts-not|headline unclear-subject:clear|letter own conditional-apology|letter own letter:openers|letter own minimizing:replace|letter own unclear-subject:clear
1 2 headline own weasel-words|letter corporate-cliche:replace|letter own weasel-words:replace
2 -1 letter own incident-subjects:wrong-amount
1 1 headline incident-subjects:breach-misdirected|headline own incident-subjects:breach-misdirected|headline own incident-subjects:register-formal|headline own unclear-subject:clear|letter own incident-subjects:date|letter own incident-subjects:wrong-attachment|letter own minimizing|letter own missing-remedy:counts-not|letter own notice-content:date|letter promotional-content|letter unaffected-audience
1 0 headline incident-subjects:register-formal|headline own missing-protective-steps:counts-not|headline own suppressed-audience:excluding|letter kind:A8|letter missing-remedy:counts|letter notice-content:negation|letter own buried-lede:pleasantries|letter own kind:A8|letter own missing-remedy:counts|letter own notice-content:negation|letter own suppressed-audience:excluding|letter suppressed-audience|letter suppressed-audience:excluding|letter unclear-subject:clear
0 -1 headline incident-subjects:register-informal|headline own buried-lede:pleasantries|letter kind:own|letter letter:openers|letter own kind:own
0 1 headline missing-remedy:counts-not|headline notice-content:data-categories|headline own missing-protective-steps:counts|headline own notice-content:likely-consequences|letter notice-content:credit-bureau-contacts|letter own weasel-words
1 -1 headline notice-content:contact-point|headline own incident-subjects:date|headline own incident-subjects:outage|headline own kind:A3|letter minimizing:replace
-1 1 headline own letter:openers|letter notice-content:police-report-right
-1 -1 letter incident-subjects:register-informal|letter own unclear-subject|letter unclear-subject
-1 0 letter own incident-subjects:breach-device|letter own incident-subjects:register-informal|letter own incident-subjects:register-kakak
`;
