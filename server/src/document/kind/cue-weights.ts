/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-169 -161 (nothing)
-152 -125 headline kind:C3
136 31 headline incident-subjects:wrong-date
-132 -74 letter kind:C3
122 23 headline kind:A3
-121 -95 letter missing-apology:counts-not
15 120 headline incident-subjects:breach-device
117 80 letter evading-responsibility
40 112 headline notice-content:incident-description
108 9 headline kind:A8
106 -3 headline incident-subjects:wrong-amount
105 33 headline own unaffected-audience
104 43 letter buried-lede:admission
-97 -101 headline letter:signOffs
-100 -68 headline missing-apology:counts-not
13 98 letter own buried-lede:intrusion
-20 96 letter buried-lede:exposure
-96 -82 letter kind:C2
-96 -77 letter letter:footers
21 95 headline incident-subjects:breach-intrusion
95 21 letter incident-subjects:double-charge
95 31 letter own incident-subjects:wrong-price
-62 -94 headline own kind:C5
92 19 headline buried-lede:admission
-64 -92 headline kind:C5
91 45 letter own buried-lede:admission
90 26 letter incident-subjects:wrong-link
90 24 letter own incident-subjects:test-send
89 7 headline incident-subjects:broken-personalization
89 26 headline incident-subjects:double-send
89 62 letter joking-tone
-71 -89 letter kind:C4
26 89 letter notice-content:how-many
-88 -76 letter kind:C1
87 28 headline kind:A5
-7 87 letter buried-lede:intrusion
-20 86 headline own buried-lede:intrusion
85 9 headline incident-subjects:double-charge
-85 -68 headline promotional-content
-15 84 headline buried-lede:intrusion
73 84 letter weasel-words
83 -8 headline incident-subjects:outage
83 10 headline incident-subjects:wrong-attachment
1 83 letter own incident-subjects:breach-public
-51 -82 headline suppressed-audience
82 -5 letter incident-subjects:wrong-price
-82 -33 letter own weasel-words:soft
-82 -33 letter weasel-words:soft
80 51 headline suppressed-audience:excluding
-80 -69 letter own kind:C1
-80 -66 letter own missing-apology:counts-not
2 79 headline kind:B4
-79 -55 headline kind:C1
-27 -78 headline kind:C4
78 2 letter incident-subjects:after-opt-out
78 2 letter own incident-subjects:after-opt-out
78 23 letter own incident-subjects:double-charge
60 77 headline own incident-subjects:register-kakak
-62 -76 headline buried-lede:pleasantries
72 75 letter corporate-cliche
-74 -72 headline kind:C2
-43 -73 headline own suppressed-audience
1 73 letter own corporate-cliche:replace
-73 -69 letter own kind:C2
72 5 headline incident-subjects:wrong-link
72 1 headline incident-subjects:wrong-list
-72 -46 headline own missing-apology:counts-not
-71 -72 headline phishing-like-request
70 14 headline own incident-subjects:wrong-list
70 19 letter no-reply-text
-23 70 letter own buried-lede:exposure
49 69 headline notice-content:data-categories
-69 42 letter incident-subjects:breach-misdirected
-11 68 headline buried-lede:exposure
-6 -68 headline missing-apology:counts
-68 -35 headline own joking-tone:replace
68 11 letter incident-subjects:double-send
67 4 headline own incident-subjects:double-charge
67 20 headline own incident-subjects:double-send
67 25 letter missing-apology:counts
-66 -57 headline kind:C6
-65 -34 headline incident-subjects:register-kakak
65 20 headline incident-subjects:wrong-code
-52 -65 headline own phishing-like-request
-65 -2 letter own kind:C3
11 64 letter own unaffected-audience
-63 -60 letter own letter:footers
62 0 headline notice-content:negation
22 62 headline own notice-content:incident-description
62 33 headline own suppressed-audience:excluding
39 62 letter weasel-words:replace
61 9 headline own incident-subjects:wrong-date
-61 -50 headline own promotional-content
-14 -61 letter own kind:A5
-15 60 letter notice-content:data-categories
3 59 headline incident-subjects:breach-public
27 59 headline own evading-responsibility
1 59 headline own incident-subjects:breach-device
32 59 letter notice-content:incident-description
-50 -58 headline own kind:C2
58 -10 headline own notice-content:negation
58 57 headline unclear-subject
58 -2 letter incident-subjects:wrong-amount
-58 58 letter own incident-subjects:breach-misdirected
-57 -17 headline own joking-tone
3 57 letter empty-personalization
-51 -57 letter own incident-subjects:breach-device
6 57 letter own incident-subjects:breach-intrusion
57 22 letter own incident-subjects:wrong-date
-57 -41 letter own joking-tone:replace
-5 57 letter own notice-content:data-categories
56 -13 headline own kind:A3
-48 -56 headline own kind:C6
-11 -56 headline own missing-apology:counts
-20 -56 letter notice-content:incident-date
-50 -55 headline evading-responsibility:replace
-14 -55 headline missing-remedy:counts
-18 55 headline own buried-lede:exposure
55 7 letter incident-subjects:wrong-date
-41 55 letter kind:B4
51 55 letter own corporate-cliche
9 55 letter own notice-content:measures-taken
54 10 headline own incident-subjects:date
54 3 letter own incident-subjects:double-send
49 54 letter own notice-content:incident-description
12 53 headline letter:openers
53 44 headline own missing-protective-steps:counts-not
-47 -53 letter own kind:C5
52 -6 headline own incident-subjects:broken-personalization
-50 -52 letter kind:C6
2 52 letter notice-content:discovery
52 23 letter own incident-subjects:wrong-attachment
-50 -52 letter own kind:C6
-42 -51 headline letter:footers
51 -26 headline minimizing
-51 -35 headline own kind:C1
7 -51 letter evading-responsibility:replace
31 51 letter notice-content:measures-taken
51 14 letter own joking-tone
51 19 letter own missing-protective-steps:counts-not
-13 -50 headline own letter:footers
50 43 letter minimizing
50 38 letter missing-protective-steps:counts-not
-7 -50 letter own suppressed-audience
-3 49 headline incident-subjects:breach-addresses
-30 49 headline kind:B1
49 2 headline own buried-lede:admission
49 44 headline own buried-lede:pleasantries
-3 49 headline own incident-subjects:breach-addresses
13 -49 letter incident-subjects:wrong-list
-22 49 letter kind:B6
-35 48 letter missing-protective-steps:counts
48 21 letter own missing-apology:counts
47 7 headline minimizing:replace
-7 47 letter own incident-subjects:breach-addresses
27 -47 letter own incident-subjects:broken-personalization
43 46 headline missing-protective-steps:counts-not
46 -26 headline own notice-content:measures-taken
9 46 letter notice-content:dpo-contact
46 13 letter own minimizing:replace
-5 46 letter own notice-content:discovery
-46 -9 letter own phishing-like-request
-46 31 letter phishing-like-request
5 45 headline own kind:B4
-22 -44 headline joking-tone:replace
5 44 letter incident-subjects:breach-addresses
-14 44 letter notice-content:regulator-contact
27 43 headline incident-subjects:breach-misdirected
42 43 headline own corporate-cliche
43 -41 letter incident-subjects:broken-personalization
-25 -43 letter incident-subjects:wrong-code
-10 -42 headline incident-subjects:late-delivery
42 34 headline unclear-subject:clear
-42 -30 letter own no-reply-text
41 18 headline own incident-subjects:wrong-price
41 28 letter kind:A4
-41 12 letter notice-content:likely-consequences
40 -31 headline notice-content:measures-taken
40 8 headline own kind:A5
-29 -40 headline unaffected-audience
-34 -40 letter incident-subjects:outage
-40 -34 letter incident-subjects:register-kakak
40 5 letter minimizing:soft
-15 40 letter own notice-content:regulator-contact
4 39 headline own incident-subjects:breach-intrusion
-27 39 letter own kind:B4
39 20 letter own minimizing:soft
-3 -38 headline own kind:A4
38 -11 letter conditional-apology:replace
38 -11 letter own conditional-apology:replace
38 29 letter own evading-responsibility
38 4 letter own incident-subjects:late-delivery
38 13 letter own incident-subjects:wrong-link
-38 -12 letter own missing-remedy:counts-not
-13 37 headline kind:B6
37 13 headline own incident-subjects:wrong-link
37 -9 headline own kind:A8
37 25 letter conditional-apology
-26 -37 letter missing-remedy:counts-not
-33 37 letter own missing-protective-steps:counts
-23 -37 letter own notice-content:incident-date
37 15 letter own notice-content:negation
36 -17 headline joking-tone
-3 -36 letter incident-subjects:test-send
36 -8 letter joking-tone:replace
-33 -36 letter kind:C5
8 -36 letter own incident-subjects:wrong-list
-6 36 letter own weasel-words
4 -35 headline kind:A4
35 12 headline notice-content:likely-consequences
-12 35 headline own kind:B6
-35 0 headline own notice-content:how-many
-35 25 letter incident-subjects:breach-device
25 35 letter own notice-content:date
-34 -12 headline missing-protective-steps:counts
-18 -33 headline weasel-words
-11 -33 letter unclear-subject
6 -32 letter own kind:A3
29 32 letter own notice-content:how-many
32 20 letter own unclear-subject:clear
-5 -31 headline incident-subjects:register-informal
-4 31 headline own missing-protective-steps:counts
31 9 headline own missing-remedy:counts-not
-31 -29 letter own incident-subjects:register-kakak
31 7 letter own incident-subjects:wrong-amount
30 -12 headline incident-subjects:after-opt-out
30 -12 headline own incident-subjects:after-opt-out
-27 -30 headline own incident-subjects:register-informal
24 30 letter corporate-cliche:replace
30 27 letter own kind:A4
-20 -30 letter own kind:C4
30 24 letter own letter:openers
15 -30 letter own unclear-subject
-4 29 headline evading-responsibility
-25 -29 headline notice-content:date
29 -11 letter own evading-responsibility:replace
28 -25 headline own incident-subjects:outage
17 28 headline own notice-content:data-categories
-4 -28 letter incident-subjects:late-delivery
-28 -10 letter kind:B1
-25 -28 letter letter:openers
28 25 letter own incident-subjects:date
-11 -28 letter own incident-subjects:wrong-code
5 -28 letter suppressed-audience
21 27 headline own unclear-subject:clear
-27 11 letter incident-subjects:breach-intrusion
-27 17 letter incident-subjects:breach-public
27 19 letter own conditional-apology
-3 27 letter own letter:signOffs
-16 -26 headline incident-subjects:date
4 26 headline own incident-subjects:register-formal
-26 -18 letter own incident-subjects:register-formal
-23 -25 letter buried-lede:pleasantries
25 -18 letter kind:A5
25 19 letter promotional-content
24 -8 headline incident-subjects:test-send
-22 24 headline notice-content:how-many
24 0 headline own incident-subjects:wrong-code
-12 24 headline own letter:openers
24 -1 letter kind:A3
23 2 headline own incident-subjects:wrong-amount
-7 -23 headline own letter:signOffs
23 -15 headline own missing-remedy:counts
-21 -23 letter incident-subjects:wrong-attachment
-16 -23 letter own notice-content:contact-point
22 19 headline missing-remedy:counts-not
22 2 letter own missing-remedy:counts
-5 22 letter own notice-content:fraud-alert-freeze-info
-2 -21 letter own buried-lede:pleasantries
-21 16 letter own kind:B6
-20 -12 letter unaffected-audience
20 8 letter unclear-subject:clear
-19 14 letter own kind:B1
-18 -11 letter incident-subjects:register-informal
-4 -18 letter kind:A8
-7 18 letter notice-content:fraud-alert-freeze-info
-10 18 letter own notice-content:credit-bureau-contacts
12 18 letter own weasel-words:replace
-2 17 letter notice-content:freeze-no-charge
2 17 letter own notice-content:dpo-contact
-7 16 headline own incident-subjects:breach-misdirected
-2 -16 headline own kind:C3
1 15 headline incident-subjects:register-formal
-1 14 headline own notice-content:date
-14 -11 letter letter:signOffs
-11 14 letter notice-content:credit-bureau-contacts
-14 -6 letter notice-content:date
-13 1 headline own kind:B1
-9 -13 letter incident-subjects:date
10 13 letter incident-subjects:register-formal
8 -13 letter missing-remedy:counts
6 13 letter own notice-content:freeze-no-charge
13 5 letter suppressed-audience:excluding
12 -12 headline incident-subjects:wrong-price
12 -5 letter own suppressed-audience:excluding
2 11 headline kind:own
2 11 headline own kind:own
11 -6 letter notice-content:negation
11 4 letter own kind:A8
-1 -10 headline own minimizing
-5 -10 headline own unclear-subject
0 10 letter own notice-content:likely-consequences
4 -9 headline corporate-cliche
9 -3 letter own incident-subjects:outage
9 -8 letter own minimizing
8 -6 letter minimizing:replace
5 -8 letter own promotional-content
-1 7 headline own notice-content:contact-point
-6 -3 letter notice-content:contact-point
-6 5 letter own incident-subjects:register-informal
`;
