/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-16 -13 headline kind:C3
-15 -15 (nothing)
-13 -10 letter missing-apology:counts-not
12 4 headline incident-subjects:wrong-date
12 2 headline kind:A3
-11 -8 headline own missing-apology:counts-not
-11 -8 letter kind:C3
10 2 headline buried-lede:admission
10 2 headline incident-subjects:wrong-attachment
-7 -10 headline kind:C5
-10 -8 headline promotional-content
-2 10 letter buried-lede:exposure
-9 -10 letter kind:C2
10 2 letter own incident-subjects:test-send
9 1 headline kind:A8
9 0 headline minimizing
1 9 headline notice-content:incident-description
9 3 headline own incident-subjects:double-send
9 7 headline own incident-subjects:register-kakak
9 4 letter buried-lede:admission
9 7 letter evading-responsibility
9 0 letter incident-subjects:after-opt-out
-9 -8 letter kind:C1
9 4 letter own buried-lede:admission
9 0 letter own incident-subjects:after-opt-out
9 2 letter own incident-subjects:double-send
-7 -9 letter own kind:C2
-1 8 headline buried-lede:exposure
-1 8 headline buried-lede:intrusion
-8 -8 headline evading-responsibility:replace
1 8 headline incident-subjects:breach-device
8 0 headline incident-subjects:wrong-list
-8 -5 headline kind:C1
-8 -8 headline letter:signOffs
8 4 headline minimizing:replace
8 3 headline own incident-subjects:wrong-list
-8 -5 headline own joking-tone:replace
-4 -8 headline own kind:C4
-7 -8 headline own phishing-like-request
-7 -8 headline phishing-like-request
-3 -8 letter evading-responsibility:replace
3 8 letter incident-subjects:breach-addresses
8 2 letter incident-subjects:double-send
-7 -8 letter letter:footers
8 3 letter minimizing:soft
8 3 letter missing-apology:counts
3 8 letter own incident-subjects:breach-addresses
8 1 letter own incident-subjects:wrong-price
-8 -7 letter own missing-apology:counts-not
7 8 letter weasel-words
7 0 headline incident-subjects:after-opt-out
7 -1 headline incident-subjects:outage
7 1 headline incident-subjects:wrong-amount
7 2 headline incident-subjects:wrong-link
7 2 headline kind:A5
-7 -7 headline kind:C2
-4 -7 headline kind:C4
-7 -6 headline kind:C6
2 7 headline letter:openers
-7 -6 headline missing-apology:counts-not
7 3 headline notice-content:likely-consequences
7 -1 headline notice-content:negation
7 1 headline own buried-lede:admission
-1 7 headline own buried-lede:intrusion
4 7 headline own buried-lede:pleasantries
4 7 headline own evading-responsibility
7 1 headline own incident-subjects:wrong-date
-5 -7 headline own kind:C5
-7 -5 headline own promotional-content
-3 -7 headline own suppressed-audience
7 3 headline own unaffected-audience
-4 -7 headline suppressed-audience
7 5 headline unclear-subject
-2 7 letter buried-lede:intrusion
7 7 letter corporate-cliche
-4 7 letter incident-subjects:breach-misdirected
-2 -7 letter incident-subjects:broken-personalization
7 -1 letter incident-subjects:double-charge
7 4 letter joking-tone
-2 7 letter kind:B6
3 7 letter notice-content:how-many
-1 7 letter own buried-lede:exposure
0 7 letter own buried-lede:intrusion
-1 7 letter own incident-subjects:breach-public
-4 -7 letter own kind:A5
-7 -6 letter own kind:C1
-4 -7 letter own letter:footers
4 7 letter own weasel-words
3 6 headline evading-responsibility
-1 6 headline incident-subjects:breach-addresses
0 6 headline incident-subjects:breach-public
6 1 headline incident-subjects:broken-personalization
6 2 headline incident-subjects:wrong-code
-4 -6 headline letter:footers
2 -6 headline notice-content:measures-taken
6 0 headline own incident-subjects:after-opt-out
-1 6 headline own incident-subjects:breach-addresses
6 0 headline own incident-subjects:broken-personalization
6 2 headline own incident-subjects:wrong-link
-6 -6 headline own kind:C2
-6 -6 headline own kind:C6
-1 6 letter incident-subjects:breach-public
-4 -6 letter incident-subjects:late-delivery
6 -2 letter incident-subjects:wrong-price
-6 -4 letter kind:B1
-2 6 letter kind:B4
-6 -5 letter kind:C6
-1 6 letter notice-content:data-categories
6 -4 letter own incident-subjects:broken-personalization
6 2 letter own joking-tone
6 3 letter own missing-apology:counts
-4 -6 letter own suppressed-audience
-6 -2 letter own weasel-words:soft
-6 2 letter phishing-like-request
0 5 headline incident-subjects:breach-intrusion
1 5 headline incident-subjects:breach-misdirected
5 0 headline incident-subjects:double-charge
-3 -5 headline incident-subjects:late-delivery
-4 -5 headline incident-subjects:test-send
-2 5 headline kind:B1
2 -5 headline missing-apology:counts
5 5 headline missing-protective-steps:counts-not
-1 -5 headline missing-remedy:counts
-2 5 headline own buried-lede:exposure
1 5 headline own corporate-cliche
5 0 headline own incident-subjects:double-charge
-5 -3 headline own joking-tone
5 1 headline own kind:A5
5 1 headline own kind:A8
-5 -3 headline own kind:C1
-4 -5 headline own kind:C3
5 3 headline own missing-protective-steps:counts-not
5 4 headline own missing-remedy:counts-not
1 5 letter corporate-cliche:replace
-5 2 letter incident-subjects:breach-device
-4 -5 letter incident-subjects:outage
5 0 letter incident-subjects:wrong-amount
-2 -5 letter incident-subjects:wrong-code
-5 -4 letter joking-tone:replace
5 2 letter missing-protective-steps:counts-not
1 5 letter notice-content:incident-description
2 5 letter notice-content:measures-taken
0 5 letter notice-content:regulator-contact
3 5 letter own corporate-cliche
1 5 letter own corporate-cliche:replace
-5 4 letter own incident-subjects:breach-misdirected
5 1 letter own incident-subjects:wrong-amount
5 2 letter own incident-subjects:wrong-date
-5 -4 letter own kind:C6
0 5 letter own notice-content:likely-consequences
2 5 letter own notice-content:measures-taken
1 5 letter own notice-content:regulator-contact
1 5 letter own unaffected-audience
-2 -5 letter suppressed-audience
-5 1 letter weasel-words:soft
-2 -4 headline incident-subjects:date
4 1 headline incident-subjects:double-send
-4 -3 headline incident-subjects:register-kakak
4 2 headline joking-tone
-1 -4 headline joking-tone:replace
0 4 headline kind:B4
0 4 headline kind:B6
-4 -1 headline missing-protective-steps:counts
3 4 headline notice-content:data-categories
-1 4 headline own incident-subjects:breach-intrusion
4 2 headline own incident-subjects:wrong-price
4 0 headline own kind:A3
0 4 headline own kind:B6
-1 -4 headline own letter:footers
-4 1 headline own letter:openers
4 3 headline own minimizing
-4 -1 headline own minimizing:replace
0 -4 headline own missing-apology:counts
0 -4 headline own missing-remedy:counts
0 4 headline own notice-content:incident-description
4 -3 headline own notice-content:measures-taken
4 1 headline own notice-content:negation
4 3 headline own suppressed-audience:excluding
4 3 headline suppressed-audience:excluding
-2 -4 headline unaffected-audience
4 3 headline unclear-subject:clear
-2 4 letter incident-subjects:breach-intrusion
2 -4 letter incident-subjects:test-send
4 0 letter incident-subjects:wrong-link
0 -4 letter incident-subjects:wrong-list
4 0 letter kind:A3
0 -4 letter kind:C4
3 4 letter minimizing
-4 -2 letter missing-remedy:counts-not
1 4 letter notice-content:discovery
-4 -4 letter notice-content:incident-date
2 4 letter own evading-responsibility
4 1 letter own incident-subjects:double-charge
-2 4 letter own kind:B4
-4 -1 letter own kind:C3
4 2 letter own minimizing:soft
-4 3 letter own missing-protective-steps:counts
-4 -1 letter own missing-remedy:counts-not
-2 4 letter own notice-content:data-categories
1 4 letter own notice-content:discovery
3 4 letter own notice-content:incident-description
-4 4 letter own phishing-like-request
-1 -3 headline buried-lede:pleasantries
-3 -2 headline notice-content:date
-3 -2 headline notice-content:discovery
0 3 headline notice-content:how-many
-1 3 headline own incident-subjects:breach-device
3 1 headline own incident-subjects:date
0 3 headline own kind:B4
0 -3 headline own letter:signOffs
-3 -3 headline own missing-protective-steps:counts
-3 -2 headline own notice-content:discovery
0 3 headline own notice-content:how-many
-2 -3 letter buried-lede:pleasantries
3 0 letter conditional-apology
2 3 letter kind:A4
3 -1 letter kind:A5
-3 -3 letter kind:C5
-3 2 letter missing-protective-steps:counts
-1 3 letter notice-content:dpo-contact
-1 3 letter notice-content:likely-consequences
3 -2 letter own evading-responsibility:replace
-3 -3 letter own incident-subjects:breach-device
0 3 letter own incident-subjects:breach-intrusion
3 3 letter own incident-subjects:date
3 0 letter own incident-subjects:outage
3 1 letter own incident-subjects:wrong-attachment
-1 -3 letter own incident-subjects:wrong-code
-3 -3 letter own joking-tone:replace
-3 3 letter own kind:B6
-3 -3 letter own kind:C5
0 3 letter own letter:signOffs
3 1 letter own missing-protective-steps:counts-not
3 3 letter own notice-content:date
-3 0 letter own notice-content:dpo-contact
3 2 letter own notice-content:how-many
-3 0 letter own notice-content:incident-date
3 1 letter own notice-content:negation
-3 -2 letter own unclear-subject
3 2 letter own unclear-subject:clear
3 2 letter own weasel-words:replace
0 -3 letter unclear-subject
3 2 letter weasel-words:replace
2 -1 headline corporate-cliche
0 -2 headline incident-subjects:register-informal
2 -2 headline kind:A4
2 -2 headline notice-content:contact-point
-1 2 headline own incident-subjects:breach-misdirected
0 2 headline own incident-subjects:breach-public
1 -2 headline own incident-subjects:outage
1 2 headline own incident-subjects:register-formal
-2 -2 headline own incident-subjects:register-informal
2 0 headline own incident-subjects:wrong-amount
0 -2 headline own kind:A4
2 -2 headline own notice-content:contact-point
2 1 headline own notice-content:data-categories
1 2 headline own notice-content:likely-consequences
-2 -1 headline own unclear-subject
2 1 headline own unclear-subject:clear
-1 2 headline own weasel-words
-2 2 headline weasel-words
2 -2 letter conditional-apology:replace
-2 -2 letter incident-subjects:register-informal
-2 -2 letter incident-subjects:register-kakak
2 0 letter incident-subjects:wrong-attachment
0 -2 letter kind:A8
1 -2 letter minimizing:replace
2 -1 letter no-reply-text
0 2 letter notice-content:freeze-no-charge
2 0 letter notice-content:negation
2 -2 letter own conditional-apology
2 -2 letter own conditional-apology:replace
2 -1 letter own kind:A3
1 2 letter own kind:A4
1 -2 letter own kind:A8
2 0 letter own kind:C4
0 -2 letter own minimizing
1 -2 letter own minimizing:replace
2 1 letter own missing-remedy:counts
1 -2 letter own promotional-content
2 0 letter own suppressed-audience:excluding
0 2 letter promotional-content
-2 -1 letter unaffected-audience
1 1 headline incident-subjects:register-formal
0 -1 headline incident-subjects:wrong-price
0 -1 headline missing-remedy:counts-not
1 0 headline own incident-subjects:wrong-code
-1 1 headline own kind:B1
-1 0 headline own notice-content:date
0 -1 letter incident-subjects:date
-1 -1 letter incident-subjects:wrong-date
0 -1 letter kind:own
0 -1 letter letter:openers
-1 -1 letter letter:signOffs
1 -1 letter missing-remedy:counts
-1 0 letter notice-content:contact-point
0 1 letter notice-content:credit-bureau-contacts
-1 -1 letter notice-content:date
0 1 letter notice-content:fraud-alert-freeze-info
1 1 letter own buried-lede:pleasantries
1 -1 letter own incident-subjects:late-delivery
-1 -1 letter own incident-subjects:register-formal
-1 -1 letter own incident-subjects:register-kakak
0 -1 letter own incident-subjects:wrong-link
-1 -1 letter own incident-subjects:wrong-list
-1 1 letter own kind:B1
0 -1 letter own kind:own
1 1 letter own letter:openers
-1 0 letter own no-reply-text
0 1 letter own notice-content:fraud-alert-freeze-info
1 -1 letter suppressed-audience:excluding
1 1 letter unclear-subject:clear
`;
