/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-157 -135 headline kind:C3
-152 -149 (nothing)
-129 -100 letter missing-apology:counts-not
116 38 headline incident-subjects:wrong-date
116 17 headline kind:A3
-110 -84 letter kind:C3
-108 -82 headline own missing-apology:counts-not
-103 -76 headline promotional-content
101 22 headline incident-subjects:wrong-attachment
-85 -99 letter kind:C2
-68 -98 headline kind:C5
-16 98 letter buried-lede:exposure
97 15 headline buried-lede:admission
96 20 letter own incident-subjects:test-send
94 39 letter buried-lede:admission
-74 -93 letter own kind:C2
12 92 headline notice-content:incident-description
92 29 headline own incident-subjects:double-send
90 2 headline minimizing
89 2 letter incident-subjects:after-opt-out
-89 -79 letter kind:C1
89 41 letter own buried-lede:admission
89 2 letter own incident-subjects:after-opt-out
89 23 letter own incident-subjects:double-send
88 69 headline own incident-subjects:register-kakak
88 75 letter evading-responsibility
85 6 headline kind:A8
85 31 letter minimizing:soft
84 0 headline incident-subjects:wrong-list
-31 -84 letter evading-responsibility:replace
-67 -84 letter letter:footers
-83 -51 headline kind:C1
-44 -83 headline own kind:C4
-81 -82 headline letter:signOffs
82 18 letter incident-subjects:double-send
-81 -70 letter own missing-apology:counts-not
-9 80 headline buried-lede:exposure
-6 80 headline buried-lede:intrusion
80 28 headline own incident-subjects:wrong-list
-79 -76 headline evading-responsibility:replace
-71 -79 headline phishing-like-request
34 79 letter own incident-subjects:breach-addresses
77 36 headline minimizing:replace
-77 -52 headline own joking-tone:replace
-71 -77 headline own phishing-like-request
32 76 letter incident-subjects:breach-addresses
76 7 letter own incident-subjects:wrong-price
8 75 headline incident-subjects:breach-device
75 32 letter missing-apology:counts
73 75 letter weasel-words
74 8 headline incident-subjects:wrong-amount
-37 -74 headline kind:C4
40 74 headline own evading-responsibility
73 19 headline incident-subjects:wrong-link
-72 -65 headline missing-apology:counts-not
72 33 headline notice-content:likely-consequences
-72 -49 headline own promotional-content
0 72 letter own buried-lede:intrusion
71 -5 headline notice-content:negation
-49 -71 headline own kind:C5
71 68 letter corporate-cliche
-13 71 letter own buried-lede:exposure
36 71 letter own weasel-words
70 -4 headline incident-subjects:after-opt-out
18 70 headline letter:openers
45 70 headline own buried-lede:pleasantries
70 32 headline own unaffected-audience
-7 70 letter own incident-subjects:breach-public
69 12 headline own incident-subjects:wrong-date
69 49 headline unclear-subject
-19 69 letter buried-lede:intrusion
-39 69 letter incident-subjects:breach-misdirected
69 -7 letter incident-subjects:double-charge
69 45 letter joking-tone
28 69 letter notice-content:how-many
-69 -58 letter own kind:C1
-41 -68 headline suppressed-audience
67 -8 headline incident-subjects:outage
-67 -66 headline kind:C2
-8 67 headline own buried-lede:intrusion
-41 -67 letter own letter:footers
-66 -62 headline kind:C6
-20 66 letter kind:B6
-39 -66 letter own kind:A5
65 11 headline incident-subjects:broken-personalization
65 15 headline kind:A5
-35 -65 headline letter:footers
65 8 headline own buried-lede:admission
-25 -65 headline own suppressed-audience
-16 -65 letter incident-subjects:broken-personalization
-65 -47 letter kind:C6
3 64 headline incident-subjects:breach-public
63 19 letter own joking-tone
26 62 headline evading-responsibility
-62 -58 headline own kind:C2
-16 62 letter kind:B4
-62 25 letter phishing-like-request
61 5 headline own incident-subjects:after-opt-out
-15 60 headline incident-subjects:breach-addresses
-15 60 headline own incident-subjects:breach-addresses
-56 -60 headline own kind:C6
60 -36 letter own incident-subjects:broken-personalization
59 -1 headline own incident-subjects:broken-personalization
-59 -39 letter kind:B1
59 28 letter own missing-apology:counts
21 -58 headline notice-content:measures-taken
-8 58 letter notice-content:data-categories
-58 -18 letter own weasel-words:soft
57 15 headline own incident-subjects:wrong-link
57 -16 letter incident-subjects:wrong-price
56 18 headline incident-subjects:wrong-code
-9 56 letter incident-subjects:breach-public
-37 -56 letter own suppressed-audience
-38 -55 letter incident-subjects:late-delivery
23 55 letter notice-content:measures-taken
55 24 letter own incident-subjects:wrong-date
-55 14 letter weasel-words:soft
-8 -54 headline missing-remedy:counts
-19 54 headline own buried-lede:exposure
14 54 headline own corporate-cliche
-40 -54 headline own kind:C3
-54 -41 letter joking-tone:replace
31 54 letter own corporate-cliche
54 12 letter own incident-subjects:wrong-amount
-54 -43 letter own kind:C6
-53 -31 headline own joking-tone
11 53 letter own notice-content:regulator-contact
52 0 headline incident-subjects:double-charge
17 -52 headline missing-apology:counts
52 2 letter incident-subjects:wrong-amount
51 14 headline own kind:A8
-5 51 letter notice-content:regulator-contact
-26 -50 headline incident-subjects:late-delivery
50 13 headline own kind:A5
50 44 headline own missing-remedy:counts-not
-18 -50 letter incident-subjects:wrong-code
15 50 letter notice-content:incident-description
-16 -50 letter suppressed-audience
-4 49 headline incident-subjects:breach-intrusion
-36 -48 letter incident-subjects:outage
48 25 letter missing-protective-steps:counts-not
-48 40 letter own incident-subjects:breach-misdirected
14 47 headline incident-subjects:breach-misdirected
-37 -47 headline incident-subjects:test-send
47 4 headline own incident-subjects:double-charge
47 29 headline own missing-protective-steps:counts-not
-47 18 letter incident-subjects:breach-device
-23 46 headline kind:B1
-46 -30 headline own kind:C1
15 46 letter corporate-cliche:replace
13 46 letter own corporate-cliche:replace
-2 46 letter own notice-content:likely-consequences
17 46 letter own notice-content:measures-taken
10 46 letter own unaffected-audience
45 45 headline missing-protective-steps:counts-not
45 31 headline own suppressed-audience:excluding
11 45 letter notice-content:discovery
44 8 headline incident-subjects:double-send
-1 43 headline kind:B4
43 0 headline own kind:A3
4 -43 headline own missing-remedy:counts
-20 43 letter incident-subjects:breach-intrusion
43 0 letter incident-subjects:wrong-link
-2 -43 letter incident-subjects:wrong-list
-1 -43 letter kind:C4
-43 -37 letter notice-content:incident-date
-18 43 letter own kind:B4
27 43 letter own notice-content:incident-description
42 15 headline own incident-subjects:wrong-price
42 12 headline own notice-content:negation
42 7 letter own incident-subjects:double-charge
-42 -13 letter own kind:C3
42 22 letter own minimizing:soft
30 41 headline notice-content:data-categories
-41 14 headline own letter:openers
-2 -41 headline own missing-apology:counts
41 -26 headline own notice-content:measures-taken
41 34 headline suppressed-audience:excluding
41 32 headline unclear-subject:clear
16 -41 letter incident-subjects:test-send
41 -4 letter kind:A3
-9 40 headline own incident-subjects:breach-intrusion
-5 -40 headline own letter:footers
-23 -40 headline unaffected-audience
6 40 letter own notice-content:discovery
-40 40 letter own phishing-like-request
39 17 headline joking-tone
-10 -39 headline joking-tone:replace
-39 -10 headline own minimizing:replace
-39 -8 letter own missing-remedy:counts-not
-38 -26 headline incident-subjects:register-kakak
2 38 headline own kind:B6
38 27 headline own minimizing
0 38 headline own notice-content:incident-description
-20 -37 headline incident-subjects:date
-37 -14 headline missing-protective-steps:counts
33 37 letter minimizing
20 37 letter own evading-responsibility
-37 33 letter own missing-protective-steps:counts
-21 37 letter own notice-content:data-categories
-4 36 headline kind:B6
-36 -19 letter missing-remedy:counts-not
-35 -32 headline own missing-protective-steps:counts
-35 -31 letter own incident-subjects:breach-device
27 35 letter own notice-content:date
0 34 headline own kind:B4
-14 34 letter notice-content:dpo-contact
34 31 letter own incident-subjects:date
-2 33 letter own incident-subjects:breach-intrusion
-6 -33 letter own incident-subjects:wrong-code
-10 -32 headline buried-lede:pleasantries
18 32 letter kind:A4
32 -12 letter kind:A5
-30 -32 letter kind:C5
-32 24 letter missing-protective-steps:counts
-31 -32 letter own kind:C5
31 15 letter own incident-subjects:wrong-attachment
-30 -18 headline notice-content:date
30 11 headline own incident-subjects:date
-18 -30 letter buried-lede:pleasantries
-14 30 letter notice-content:likely-consequences
-30 -29 letter own joking-tone:replace
-5 29 headline notice-content:how-many
-11 29 headline own incident-subjects:breach-device
-3 -29 headline own letter:signOffs
-29 27 letter own kind:B6
29 8 letter own missing-protective-steps:counts-not
29 23 letter own notice-content:how-many
29 7 letter own notice-content:negation
-29 -25 letter own unclear-subject
29 23 letter own unclear-subject:clear
29 21 letter weasel-words:replace
-28 -24 headline notice-content:discovery
-28 -24 headline own notice-content:discovery
28 -1 letter conditional-apology
-28 -5 letter own notice-content:dpo-contact
27 -21 letter own evading-responsibility:replace
-27 -4 letter own notice-content:incident-date
-3 -27 letter unclear-subject
-4 26 headline own notice-content:how-many
26 24 letter own weasel-words:replace
19 -25 headline notice-content:contact-point
14 25 headline own incident-subjects:register-formal
-25 20 headline weasel-words
0 25 letter notice-content:freeze-no-charge
25 -4 letter own incident-subjects:outage
2 25 letter own letter:signOffs
24 -10 headline corporate-cliche
-3 24 headline own incident-subjects:breach-public
16 -24 letter conditional-apology:replace
11 -24 letter minimizing:replace
16 -24 letter own conditional-apology:replace
0 -23 headline own kind:A4
-23 -19 letter incident-subjects:register-kakak
12 -23 letter own kind:A8
22 -18 headline kind:A4
22 -2 headline own incident-subjects:wrong-amount
22 -12 letter no-reply-text
5 22 letter promotional-content
15 -21 headline own incident-subjects:outage
21 -9 letter own kind:A3
21 0 letter own kind:C4
2 -21 letter own minimizing
21 9 letter own missing-remedy:counts
-17 -20 headline own incident-subjects:register-informal
-19 -8 headline own unclear-subject
19 -2 letter incident-subjects:wrong-attachment
8 -19 letter own minimizing:replace
18 -16 headline own notice-content:contact-point
18 9 headline own notice-content:data-categories
-6 18 headline own weasel-words
-18 -15 letter incident-subjects:register-informal
12 18 letter own kind:A4
11 -18 letter own promotional-content
3 -17 headline incident-subjects:register-informal
13 17 headline own notice-content:likely-consequences
17 14 headline own unclear-subject:clear
17 1 letter notice-content:negation
17 -17 letter own conditional-apology
17 3 letter own suppressed-audience:excluding
-9 16 headline own incident-subjects:breach-misdirected
-2 -16 letter kind:A8
-16 -7 letter unaffected-audience
-15 -2 headline own notice-content:date
-14 -6 letter notice-content:date
14 8 letter own buried-lede:pleasantries
-14 10 letter own kind:B1
-14 2 letter own no-reply-text
13 -1 headline own incident-subjects:wrong-code
-8 -13 letter incident-subjects:wrong-date
-13 -12 letter letter:signOffs
-10 -12 letter own incident-subjects:register-formal
3 -11 headline incident-subjects:wrong-price
-11 9 headline own kind:B1
10 -11 letter own incident-subjects:late-delivery
1 -11 letter own incident-subjects:wrong-link
11 6 letter own letter:openers
5 10 headline incident-subjects:register-formal
7 -10 letter missing-remedy:counts
4 -9 headline missing-remedy:counts-not
-2 -9 letter letter:openers
1 9 letter notice-content:fraud-alert-freeze-info
-9 -7 letter own incident-subjects:register-kakak
-5 -9 letter own incident-subjects:wrong-list
0 9 letter own notice-content:fraud-alert-freeze-info
9 -8 letter suppressed-audience:excluding
9 6 letter unclear-subject:clear
-3 -7 letter incident-subjects:date
-1 -7 letter kind:own
-7 -4 letter notice-content:contact-point
0 7 letter notice-content:credit-bureau-contacts
-1 -7 letter own kind:own
`;
