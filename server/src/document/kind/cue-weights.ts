/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-161 -159 (nothing)
-140 -108 headline kind:C3
136 47 headline incident-subjects:wrong-date
129 8 headline kind:A3
-129 -108 headline kind:C2
-119 -128 letter kind:C2
123 34 letter incident-subjects:double-charge
-123 -61 letter kind:C3
16 121 headline incident-subjects:breach-device
6 121 headline own buried-lede:intrusion
-118 -89 letter missing-apology:counts-not
32 114 headline notice-content:incident-description
-92 -113 letter own kind:C2
112 7 headline incident-subjects:wrong-amount
-112 -102 headline own kind:C2
-108 -75 headline missing-apology:counts-not
108 50 letter evading-responsibility
-98 -107 headline kind:C5
-76 -106 headline own kind:C5
105 25 letter incident-subjects:wrong-price
104 1 headline kind:A8
103 68 letter joking-tone
-97 -92 letter kind:C1
96 20 headline buried-lede:admission
-15 96 letter buried-lede:exposure
91 45 letter own buried-lede:admission
90 13 letter own incident-subjects:wrong-price
17 89 headline incident-subjects:breach-intrusion
89 27 letter incident-subjects:wrong-link
89 30 letter own joking-tone
-14 88 letter own buried-lede:exposure
74 88 letter weasel-words
87 28 headline incident-subjects:wrong-code
4 86 headline buried-lede:intrusion
86 9 headline incident-subjects:wrong-attachment
86 15 letter minimizing:soft
85 -4 headline own kind:A3
-85 -70 headline own missing-apology:counts-not
84 50 letter conditional-apology
83 28 letter buried-lede:admission
6 82 headline own evading-responsibility
-36 -82 headline suppressed-audience
82 38 letter incident-subjects:wrong-date
-4 82 letter notice-content:data-categories
81 5 letter incident-subjects:broken-personalization
80 18 headline kind:A5
80 3 headline notice-content:negation
78 0 headline incident-subjects:wrong-list
78 24 headline own unaffected-audience
8 78 letter own buried-lede:intrusion
-50 -76 headline own phishing-like-request
-50 -76 headline phishing-like-request
76 31 headline suppressed-audience:excluding
74 -6 headline own incident-subjects:double-charge
11 73 letter incident-subjects:breach-public
-72 -63 headline kind:C6
-72 -52 letter own joking-tone:replace
18 71 headline own notice-content:incident-description
71 29 headline own suppressed-audience:excluding
-3 70 headline own incident-subjects:breach-device
70 8 headline own kind:A8
-70 -13 letter incident-subjects:breach-misdirected
-70 -65 letter letter:footers
-70 -6 letter own kind:C3
-52 -69 headline promotional-content
-10 -69 letter evading-responsibility:replace
-69 -60 letter own kind:C1
49 69 letter own notice-content:incident-description
68 -9 headline incident-subjects:broken-personalization
-68 -48 headline kind:C1
17 68 headline own weasel-words
53 68 letter corporate-cliche
-67 -48 headline missing-protective-steps:counts
67 48 headline missing-remedy:counts-not
-67 -52 letter kind:C4
-42 -67 letter own letter:footers
-6 67 letter own phishing-like-request
66 2 headline own incident-subjects:wrong-list
66 16 letter incident-subjects:wrong-attachment
66 18 letter own incident-subjects:double-charge
-61 -66 letter own missing-apology:counts-not
32 65 letter own corporate-cliche
64 3 headline incident-subjects:double-charge
-34 64 letter kind:B4
64 24 letter missing-apology:counts
-32 -63 headline kind:C4
63 -34 headline minimizing
-7 63 letter buried-lede:intrusion
12 63 letter own incident-subjects:breach-public
-39 -62 headline letter:footers
62 29 headline own missing-protective-steps:counts-not
-2 62 headline own notice-content:how-many
62 1 letter incident-subjects:double-send
62 0 letter own incident-subjects:late-delivery
-16 61 headline buried-lede:exposure
61 57 headline own buried-lede:pleasantries
-61 -60 headline own kind:C6
53 61 letter own conditional-apology
-8 -60 headline incident-subjects:late-delivery
60 55 headline unclear-subject
60 60 letter weasel-words:replace
11 58 headline incident-subjects:breach-public
-17 -58 headline own suppressed-audience
-14 -58 letter conditional-apology:replace
-14 -58 letter own conditional-apology:replace
6 57 headline own incident-subjects:breach-intrusion
-57 -16 headline own joking-tone
-57 36 letter missing-protective-steps:counts
-5 57 letter notice-content:how-many
-21 56 headline incident-subjects:breach-addresses
-13 -56 headline incident-subjects:date
9 -56 headline missing-apology:counts
-21 56 headline own incident-subjects:breach-addresses
56 45 headline own missing-remedy:counts-not
56 2 letter incident-subjects:wrong-amount
56 42 letter own evading-responsibility
56 0 letter own incident-subjects:double-send
7 55 headline evading-responsibility
-55 -33 headline own kind:C1
-55 -54 letter kind:C6
17 55 letter notice-content:measures-taken
-55 -54 letter own kind:C6
54 3 headline incident-subjects:wrong-link
-54 -8 headline own joking-tone:replace
-54 10 letter incident-subjects:breach-device
-18 54 letter notice-content:regulator-contact
54 29 letter own missing-apology:counts
-39 -53 headline own letter:footers
52 3 headline own incident-subjects:wrong-date
13 52 headline weasel-words
11 -52 letter incident-subjects:wrong-list
16 52 letter notice-content:incident-description
52 17 letter own incident-subjects:wrong-attachment
51 11 headline incident-subjects:double-send
-28 51 headline kind:B1
51 11 headline own buried-lede:admission
51 -21 headline own notice-content:measures-taken
-44 -51 letter buried-lede:pleasantries
51 29 letter no-reply-text
18 50 letter own notice-content:measures-taken
-41 -49 headline letter:signOffs
49 -14 headline own incident-subjects:broken-personalization
35 49 letter empty-personalization
-18 49 letter kind:B6
49 0 letter own incident-subjects:wrong-amount
-49 -25 letter own kind:C5
-34 -48 letter incident-subjects:register-kakak
-48 -24 letter kind:C5
48 38 letter missing-protective-steps:counts-not
-22 48 letter own notice-content:data-categories
1 47 headline notice-content:how-many
-14 47 headline own buried-lede:exposure
46 23 letter own missing-protective-steps:counts-not
27 46 letter own notice-content:how-many
-29 46 letter phishing-like-request
-4 45 headline kind:B4
45 32 headline minimizing:replace
-45 -40 letter own incident-subjects:breach-device
45 28 letter own minimizing:replace
-29 -44 letter own incident-subjects:wrong-code
43 -17 headline own notice-content:negation
42 7 headline own incident-subjects:double-send
42 3 headline own minimizing
-42 -37 headline own missing-protective-steps:counts
13 -42 letter joking-tone:replace
42 -6 letter own incident-subjects:outage
8 -42 letter own minimizing
-30 42 letter own missing-protective-steps:counts
-41 -19 letter kind:B1
-31 41 letter own incident-subjects:breach-misdirected
-40 -32 letter letter:signOffs
-40 5 letter notice-content:likely-consequences
-7 40 letter own unaffected-audience
-10 -39 headline own incident-subjects:outage
6 39 letter own corporate-cliche:replace
39 -32 letter own incident-subjects:broken-personalization
18 39 letter own weasel-words:replace
38 10 headline own incident-subjects:wrong-amount
16 38 headline own notice-content:data-categories
19 -38 letter own evading-responsibility:replace
37 -32 headline notice-content:measures-taken
37 14 headline own incident-subjects:wrong-link
37 12 letter own notice-content:negation
-14 37 letter own notice-content:regulator-contact
-1 37 letter own weasel-words
36 10 headline own kind:A5
8 36 headline own kind:B4
-36 6 letter own notice-content:discovery
-5 -36 letter own suppressed-audience
-13 35 headline own letter:openers
-2 -35 headline unaffected-audience
8 -35 letter kind:A3
-35 1 letter own missing-remedy:counts-not
-2 -35 letter unclear-subject
34 -34 headline incident-subjects:outage
34 4 headline notice-content:likely-consequences
33 34 headline own corporate-cliche
-34 -5 letter own kind:B1
34 6 letter own suppressed-audience:excluding
-30 -33 headline notice-content:date
33 14 headline unclear-subject:clear
33 13 letter kind:A4
-33 -3 letter own kind:C4
-32 -33 letter own no-reply-text
32 4 headline missing-protective-steps:counts-not
32 15 headline own incident-subjects:wrong-price
-32 27 letter notice-content:dpo-contact
-8 -32 letter own kind:A3
-31 4 headline own kind:B1
-26 -31 letter incident-subjects:wrong-code
31 30 letter own incident-subjects:wrong-date
31 14 letter own missing-remedy:counts
16 -31 letter own promotional-content
30 -8 headline joking-tone
30 27 headline own incident-subjects:register-kakak
-30 7 headline own notice-content:date
21 30 letter corporate-cliche:replace
30 1 letter kind:A5
11 -30 letter own kind:A5
-30 28 letter own kind:B4
28 29 headline notice-content:data-categories
-16 29 headline own kind:B6
27 29 letter own incident-subjects:date
-9 -28 headline notice-content:contact-point
28 3 headline own incident-subjects:date
1 -28 headline own letter:signOffs
22 -28 headline own missing-apology:counts
1 28 letter own notice-content:likely-consequences
-14 -27 headline joking-tone:replace
10 -27 letter incident-subjects:outage
-27 -26 letter notice-content:date
-2 27 letter own incident-subjects:breach-intrusion
4 26 headline incident-subjects:breach-misdirected
22 -26 headline own promotional-content
-14 -26 headline own unclear-subject:clear
26 17 letter minimizing
26 25 letter own letter:openers
-15 -26 letter own unclear-subject
-23 -25 headline buried-lede:pleasantries
-6 -25 headline own kind:C3
-9 25 letter incident-subjects:breach-intrusion
-22 24 headline kind:B6
3 -24 headline missing-remedy:counts
10 24 headline own incident-subjects:register-formal
-24 -22 headline own incident-subjects:register-informal
-22 -24 letter letter:openers
-24 24 letter own kind:B6
-5 24 letter own weasel-words:soft
-5 24 letter weasel-words:soft
23 9 headline own unclear-subject
-23 7 letter missing-remedy:counts-not
17 -23 letter own incident-subjects:wrong-list
23 22 letter own notice-content:date
22 -5 letter missing-remedy:counts
-17 22 letter notice-content:discovery
-21 -17 letter incident-subjects:register-informal
4 -21 letter notice-content:incident-date
21 12 letter own minimizing:soft
19 -17 letter incident-subjects:late-delivery
17 -19 letter own incident-subjects:register-kakak
-19 -9 letter own letter:signOffs
-1 19 letter own notice-content:dpo-contact
10 -18 headline incident-subjects:register-informal
-12 -18 letter incident-subjects:date
-1 18 letter notice-content:freeze-no-charge
7 -18 letter own buried-lede:pleasantries
-7 17 headline letter:openers
7 -17 headline own kind:A4
17 10 letter own kind:A4
16 -4 letter notice-content:negation
-16 -16 letter own incident-subjects:register-formal
7 -16 letter suppressed-audience
11 -15 headline kind:A4
-8 15 headline own incident-subjects:breach-misdirected
15 -5 headline own incident-subjects:wrong-code
15 -9 letter own incident-subjects:wrong-link
15 15 letter own unclear-subject:clear
14 -5 letter own notice-content:contact-point
5 -13 headline incident-subjects:wrong-price
13 -13 letter kind:A8
-3 -13 letter suppressed-audience:excluding
7 12 headline corporate-cliche
6 11 headline incident-subjects:register-formal
-11 1 letter minimizing:replace
-9 2 letter promotional-content
0 -9 letter unclear-subject:clear
-7 2 headline kind:own
-7 2 headline own kind:own
-1 -7 headline own missing-remedy:counts
0 7 letter incident-subjects:register-formal
-4 -6 letter notice-content:contact-point
1 6 letter notice-content:fraud-alert-freeze-info
-1 6 letter own notice-content:credit-bureau-contacts
0 6 letter own notice-content:fraud-alert-freeze-info
`;
