/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-161 -159 (nothing)
-140 -109 headline kind:C3
135 45 headline incident-subjects:wrong-date
129 8 headline kind:A3
-128 -108 headline kind:C2
-119 -128 letter kind:C2
124 34 letter incident-subjects:double-charge
-123 -61 letter kind:C3
15 121 headline incident-subjects:breach-device
6 120 headline own buried-lede:intrusion
-117 -89 letter missing-apology:counts-not
32 114 headline notice-content:incident-description
-92 -113 letter own kind:C2
112 8 headline incident-subjects:wrong-amount
-112 -102 headline own kind:C2
-108 -75 headline missing-apology:counts-not
108 52 letter evading-responsibility
-97 -107 headline kind:C5
-72 -106 headline own kind:C5
105 24 letter incident-subjects:wrong-price
104 1 headline kind:A8
103 68 letter joking-tone
-12 97 letter buried-lede:exposure
-97 -92 letter kind:C1
96 18 headline buried-lede:admission
91 45 letter own buried-lede:admission
89 26 letter incident-subjects:wrong-link
89 13 letter own incident-subjects:wrong-price
89 30 letter own joking-tone
88 28 headline incident-subjects:wrong-code
75 88 letter weasel-words
-87 -71 headline own missing-apology:counts-not
87 3 letter incident-subjects:after-opt-out
-11 87 letter own buried-lede:exposure
87 3 letter own incident-subjects:after-opt-out
4 86 headline buried-lede:intrusion
18 86 headline incident-subjects:breach-intrusion
86 2 letter incident-subjects:broken-personalization
86 15 letter minimizing:soft
85 -5 headline own kind:A3
84 9 headline incident-subjects:wrong-attachment
83 29 letter buried-lede:admission
83 50 letter conditional-apology
7 82 headline own evading-responsibility
-4 82 letter notice-content:data-categories
81 19 headline kind:A5
81 37 letter incident-subjects:wrong-date
80 3 headline notice-content:negation
78 23 headline own unaffected-audience
-39 -78 headline suppressed-audience
9 77 letter own buried-lede:intrusion
76 -1 headline incident-subjects:wrong-list
-50 -76 headline own phishing-like-request
-50 -76 headline phishing-like-request
75 32 headline suppressed-audience:excluding
74 -6 headline own incident-subjects:double-charge
74 8 letter incident-subjects:double-send
-73 -64 headline kind:C6
12 72 letter incident-subjects:breach-public
-72 -51 letter own joking-tone:replace
71 29 headline own suppressed-audience:excluding
-71 -65 letter letter:footers
71 9 letter own incident-subjects:double-send
-3 70 headline own incident-subjects:breach-device
70 7 headline own kind:A8
17 70 headline own notice-content:incident-description
-70 -12 letter incident-subjects:breach-misdirected
-52 -69 headline promotional-content
52 69 letter corporate-cliche
-69 -60 letter own kind:C1
-69 -6 letter own kind:C3
-68 -48 headline kind:C1
68 48 headline missing-remedy:counts-not
17 68 headline own weasel-words
-10 -68 letter evading-responsibility:replace
-44 -68 letter own letter:footers
49 68 letter own notice-content:incident-description
67 17 letter own incident-subjects:double-charge
66 -7 headline incident-subjects:broken-personalization
-66 -47 headline missing-protective-steps:counts
66 16 letter incident-subjects:wrong-attachment
-66 -52 letter kind:C4
31 66 letter own corporate-cliche
-61 -66 letter own missing-apology:counts-not
-7 66 letter own phishing-like-request
-33 65 letter kind:B4
64 3 headline incident-subjects:double-charge
-31 -64 headline kind:C4
64 24 letter missing-apology:counts
-11 63 headline incident-subjects:breach-addresses
63 -34 headline minimizing
-11 63 headline own incident-subjects:breach-addresses
13 63 letter own incident-subjects:breach-public
63 1 letter own incident-subjects:late-delivery
-39 -62 headline letter:footers
62 0 headline own incident-subjects:wrong-list
-62 -60 headline own kind:C6
-2 62 headline own notice-content:how-many
-6 62 letter buried-lede:intrusion
61 57 headline own buried-lede:pleasantries
61 29 headline own missing-protective-steps:counts-not
61 56 headline unclear-subject
-7 -60 headline incident-subjects:late-delivery
60 2 letter own incident-subjects:test-send
60 59 letter weasel-words:replace
-14 59 headline buried-lede:exposure
-14 -59 letter conditional-apology:replace
52 59 letter own conditional-apology
-14 -59 letter own conditional-apology:replace
11 58 headline incident-subjects:breach-public
-58 -17 headline own joking-tone
-57 36 letter missing-protective-steps:counts
-5 57 letter notice-content:how-many
-7 57 letter own incident-subjects:breach-addresses
-14 -56 headline incident-subjects:date
9 -56 headline missing-apology:counts
56 45 headline own missing-remedy:counts-not
-21 -56 headline own suppressed-audience
-5 56 letter incident-subjects:breach-addresses
56 3 letter incident-subjects:wrong-amount
-55 -33 headline own kind:C1
-55 11 letter incident-subjects:breach-device
-55 -55 letter kind:C6
18 55 letter notice-content:measures-taken
55 42 letter own evading-responsibility
-55 -55 letter own kind:C6
8 54 headline evading-responsibility
54 2 headline incident-subjects:wrong-link
54 3 headline own incident-subjects:wrong-date
-54 -8 headline own joking-tone:replace
-40 -54 headline own letter:footers
-18 54 letter notice-content:regulator-contact
54 30 letter own missing-apology:counts
7 53 headline own incident-subjects:breach-intrusion
53 30 letter no-reply-text
17 53 letter notice-content:incident-description
53 -27 letter own incident-subjects:broken-personalization
-28 52 headline kind:B1
11 -52 letter incident-subjects:wrong-list
52 17 letter own incident-subjects:wrong-attachment
51 11 headline incident-subjects:double-send
51 9 headline own buried-lede:admission
51 -22 headline own notice-content:measures-taken
2 50 headline notice-content:how-many
-45 -50 letter buried-lede:pleasantries
18 50 letter own notice-content:measures-taken
49 -26 headline incident-subjects:outage
-41 -49 headline letter:signOffs
-17 49 letter kind:B6
49 0 letter own incident-subjects:wrong-amount
-49 -26 letter own kind:C5
11 48 headline weasel-words
-34 -48 letter incident-subjects:register-kakak
-48 -25 letter kind:C5
48 38 letter missing-protective-steps:counts-not
-23 48 letter own notice-content:data-categories
46 33 headline minimizing:replace
46 27 letter own minimizing:replace
46 23 letter own missing-protective-steps:counts-not
26 46 letter own notice-content:how-many
-30 46 letter phishing-like-request
-4 45 headline kind:B4
-13 45 headline own buried-lede:exposure
-45 -40 letter own incident-subjects:breach-device
43 7 headline own incident-subjects:double-send
43 -18 headline own notice-content:negation
12 -43 letter joking-tone:replace
42 3 headline own minimizing
-42 -37 headline own missing-protective-steps:counts
-29 -42 letter own incident-subjects:wrong-code
-30 42 letter own missing-protective-steps:counts
41 -15 headline incident-subjects:after-opt-out
41 -15 headline own incident-subjects:after-opt-out
41 -13 headline own incident-subjects:broken-personalization
34 41 letter empty-personalization
8 -41 letter own minimizing
-40 -18 letter kind:B1
-40 -32 letter letter:signOffs
-40 4 letter notice-content:likely-consequences
-31 40 letter own incident-subjects:breach-misdirected
39 11 headline own incident-subjects:wrong-amount
-9 39 letter own unaffected-audience
-10 -38 headline own incident-subjects:outage
17 38 headline own notice-content:data-categories
6 38 letter own corporate-cliche:replace
19 -38 letter own evading-responsibility:replace
15 38 letter own weasel-words:replace
37 -32 headline notice-content:measures-taken
37 14 headline own incident-subjects:wrong-link
37 12 letter own notice-content:negation
-14 37 letter own notice-content:regulator-contact
36 10 headline own kind:A5
0 -36 letter incident-subjects:outage
35 16 headline own incident-subjects:wrong-price
7 35 headline own kind:B4
-12 35 headline own letter:openers
-2 -35 headline unaffected-audience
8 -35 letter kind:A3
-35 6 letter own notice-content:discovery
0 35 letter own weasel-words
34 4 headline notice-content:likely-consequences
-34 -4 letter own kind:B1
-34 1 letter own missing-remedy:counts-not
-9 -34 letter own suppressed-audience
34 6 letter own suppressed-audience:excluding
-3 -34 letter unclear-subject
-31 -33 headline notice-content:date
33 33 headline own corporate-cliche
33 14 letter kind:A4
-33 26 letter notice-content:dpo-contact
-33 -3 letter own kind:C4
-32 -33 letter own no-reply-text
32 4 headline missing-protective-steps:counts-not
-32 6 headline own kind:B1
32 14 headline unclear-subject:clear
-8 -32 letter own kind:A3
31 -8 headline joking-tone
31 29 letter own incident-subjects:wrong-date
31 14 letter own missing-remedy:counts
2 31 letter own notice-content:likely-consequences
30 4 headline incident-subjects:test-send
30 26 headline own incident-subjects:register-kakak
-30 7 headline own notice-content:date
-26 -30 letter incident-subjects:wrong-code
30 1 letter kind:A5
-17 30 letter own incident-subjects:breach-intrusion
11 -30 letter own kind:A5
-30 28 letter own kind:B4
16 -30 letter own promotional-content
28 29 headline notice-content:data-categories
-17 29 headline own kind:B6
21 29 letter corporate-cliche:replace
27 29 letter own incident-subjects:date
-8 -28 headline notice-content:contact-point
1 -28 headline own letter:signOffs
22 -28 headline own missing-apology:counts
21 -28 letter incident-subjects:test-send
-28 -26 letter notice-content:date
-13 -27 headline joking-tone:replace
27 2 headline own incident-subjects:date
23 -27 headline own promotional-content
-27 21 letter incident-subjects:breach-intrusion
5 26 headline incident-subjects:breach-misdirected
26 26 letter own letter:openers
-23 -25 headline buried-lede:pleasantries
9 25 headline own incident-subjects:register-formal
-14 -25 headline own unclear-subject:clear
25 18 letter minimizing
25 -17 letter own incident-subjects:outage
-17 -25 letter own unclear-subject
-23 24 headline kind:B6
4 -24 headline missing-remedy:counts
-6 -24 headline own kind:C3
-21 -24 letter letter:openers
-24 24 letter own kind:B6
-4 24 letter own weasel-words:soft
-4 24 letter weasel-words:soft
-23 -22 headline own incident-subjects:register-informal
23 -5 letter missing-remedy:counts
17 -23 letter own incident-subjects:wrong-list
23 23 letter own notice-content:date
22 8 headline own unclear-subject
-22 8 letter missing-remedy:counts-not
-16 22 letter notice-content:discovery
-21 -18 letter incident-subjects:register-informal
21 12 letter own minimizing:soft
5 -20 letter notice-content:incident-date
19 -16 letter incident-subjects:late-delivery
6 -19 letter own buried-lede:pleasantries
17 -19 letter own incident-subjects:register-kakak
-19 -9 letter own letter:signOffs
-9 18 headline letter:openers
-12 -18 letter incident-subjects:date
-1 18 letter notice-content:freeze-no-charge
-3 18 letter own notice-content:dpo-contact
8 -17 headline incident-subjects:register-informal
17 10 letter own kind:A4
16 -6 headline own incident-subjects:wrong-code
7 -16 headline own kind:A4
16 -4 letter notice-content:negation
-16 -16 letter own incident-subjects:register-formal
11 -15 headline kind:A4
-8 15 headline own incident-subjects:breach-misdirected
15 -9 letter own incident-subjects:wrong-link
4 -15 letter suppressed-audience
14 14 letter own unclear-subject:clear
7 13 headline corporate-cliche
13 -13 letter kind:A8
13 -5 letter own notice-content:contact-point
-3 -13 letter suppressed-audience:excluding
6 -12 headline incident-subjects:wrong-price
6 11 headline incident-subjects:register-formal
-11 -1 letter minimizing:replace
-9 2 letter promotional-content
0 -9 letter unclear-subject:clear
-7 2 headline kind:own
-7 2 headline own kind:own
-1 -7 headline own missing-remedy:counts
0 7 letter incident-subjects:register-formal
-3 -6 letter notice-content:contact-point
1 6 letter notice-content:fraud-alert-freeze-info
-1 6 letter own notice-content:credit-bureau-contacts
0 6 letter own notice-content:fraud-alert-freeze-info
`;
