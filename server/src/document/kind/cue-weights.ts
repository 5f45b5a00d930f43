/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-171 -150 (nothing)
48 154 headline incident-subjects:breach-intrusion
-138 -111 headline kind:C3
138 60 letter evading-responsibility
138 47 letter own incident-subjects:wrong-price
134 12 headline incident-subjects:wrong-date
16 133 headline incident-subjects:breach-device
48 133 headline notice-content:incident-description
131 9 headline kind:A3
-123 -89 headline missing-apology:counts-not
-110 -123 letter kind:C2
115 36 letter incident-subjects:wrong-price
-112 -85 letter missing-apology:counts-not
-107 -103 letter kind:C1
102 18 headline incident-subjects:wrong-amount
102 10 headline kind:A8
-79 -101 letter own kind:C2
-100 -63 letter kind:C3
-99 -87 headline kind:C2
-49 -99 headline suppressed-audience
37 99 letter notice-content:how-many
-77 -96 headline kind:C4
-44 -96 headline own suppressed-audience
10 93 headline own buried-lede:intrusion
74 91 letter weasel-words:replace
90 48 letter joking-tone
10 89 headline buried-lede:intrusion
89 35 letter incident-subjects:wrong-date
89 49 letter own buried-lede:admission
-16 87 letter own buried-lede:exposure
2 87 letter own buried-lede:intrusion
86 8 headline buried-lede:admission
0 86 letter notice-content:data-categories
-70 -85 headline promotional-content
-25 85 letter buried-lede:exposure
-71 -84 headline letter:signOffs
-84 -82 headline own kind:C2
84 39 letter buried-lede:admission
-80 -82 headline buried-lede:pleasantries
82 11 headline incident-subjects:wrong-attachment
1 82 letter own phishing-like-request
12 81 headline own evading-responsibility
81 36 letter conditional-apology
-79 -37 letter own kind:C3
-12 78 headline buried-lede:exposure
-77 -78 headline kind:C5
-78 -62 letter own missing-apology:counts-not
-55 -77 letter own kind:A5
51 76 letter corporate-cliche
6 76 letter incident-subjects:breach-public
76 15 letter incident-subjects:double-send
75 23 letter missing-apology:counts
-51 74 headline kind:B1
22 74 headline kind:B4
-74 -64 headline own missing-apology:counts-not
-7 74 letter phishing-like-request
73 17 headline incident-subjects:broken-personalization
73 7 headline incident-subjects:wrong-list
-73 -54 headline kind:C1
-50 -73 letter kind:C4
71 17 headline incident-subjects:double-send
71 21 headline incident-subjects:wrong-code
-31 -70 headline notice-content:contact-point
70 -13 headline notice-content:negation
-57 -70 headline own phishing-like-request
-57 -70 headline phishing-like-request
70 16 letter own incident-subjects:double-send
13 69 headline weasel-words
-69 10 letter missing-protective-steps:counts
68 1 headline own kind:A3
68 8 letter own incident-subjects:late-delivery
-67 -46 headline missing-protective-steps:counts
-66 -67 headline own kind:C5
67 -2 letter incident-subjects:broken-personalization
35 66 headline own corporate-cliche
66 17 letter own joking-tone
-66 -62 letter own kind:C1
56 66 letter weasel-words
65 -8 headline kind:A5
-5 65 headline own incident-subjects:breach-device
-15 65 letter buried-lede:intrusion
17 65 letter own corporate-cliche
23 64 headline evading-responsibility
-64 38 letter own incident-subjects:breach-misdirected
63 20 headline own kind:A8
-57 -63 letter buried-lede:pleasantries
-63 47 letter incident-subjects:breach-misdirected
9 -62 headline missing-apology:counts
62 58 headline missing-remedy:counts-not
-62 -43 headline own kind:C1
34 62 letter own notice-content:incident-description
-61 -56 headline kind:C6
61 20 headline own incident-subjects:wrong-link
16 61 headline own notice-content:incident-description
-25 61 letter kind:B4
11 61 letter notice-content:incident-description
-7 60 headline incident-subjects:breach-public
-5 60 headline letter:openers
55 60 headline unclear-subject
59 20 headline own suppressed-audience:excluding
54 59 letter empty-personalization
-58 -53 letter kind:C6
58 32 letter own conditional-apology
-44 -58 letter own incident-subjects:breach-device
-58 -53 letter own kind:C6
58 30 letter own missing-apology:counts
57 -10 headline own missing-apology:counts
56 41 headline minimizing:replace
-47 -56 letter letter:footers
56 6 letter no-reply-text
56 28 letter own evading-responsibility
27 56 letter own notice-content:measures-taken
-22 55 headline own buried-lede:exposure
55 14 headline own incident-subjects:double-send
55 0 headline own incident-subjects:wrong-date
55 -30 headline unaffected-audience
55 11 letter own incident-subjects:wrong-attachment
54 38 headline own missing-protective-steps:counts-not
54 -14 headline own notice-content:negation
-19 -54 letter conditional-apology:replace
-54 40 letter incident-subjects:breach-device
54 4 letter minimizing:soft
-19 -54 letter own conditional-apology:replace
-33 -54 letter own letter:footers
-54 27 letter own missing-protective-steps:counts
54 18 letter own missing-protective-steps:counts-not
-45 -53 headline own joking-tone
18 53 letter notice-content:measures-taken
-23 -52 headline incident-subjects:late-delivery
-37 -52 headline own kind:C6
-52 38 letter notice-content:likely-consequences
-52 -48 letter own kind:C5
-52 -16 letter own missing-remedy:counts-not
51 7 headline incident-subjects:wrong-link
-8 -51 headline missing-remedy:counts
51 26 headline own incident-subjects:date
51 13 headline own incident-subjects:wrong-list
51 3 letter incident-subjects:double-charge
8 51 letter own unaffected-audience
20 50 headline incident-subjects:breach-misdirected
-50 -28 letter kind:B1
-30 49 headline incident-subjects:breach-addresses
-30 49 headline own incident-subjects:breach-addresses
-25 49 letter kind:B6
49 9 letter own incident-subjects:double-charge
-48 -47 letter kind:C5
47 27 headline suppressed-audience:excluding
46 3 headline own incident-subjects:broken-personalization
-39 -46 headline own joking-tone:replace
-2 -46 letter evading-responsibility:replace
46 1 letter incident-subjects:wrong-link
46 32 letter missing-protective-steps:counts-not
-1 46 letter notice-content:discovery
-24 46 letter own notice-content:data-categories
-35 -45 headline incident-subjects:date
45 42 headline own buried-lede:pleasantries
45 33 headline own missing-remedy:counts-not
45 -10 letter own incident-subjects:broken-personalization
45 19 letter own incident-subjects:wrong-date
45 26 letter own letter:openers
-4 -45 letter own promotional-content
44 3 headline notice-content:likely-consequences
1 44 headline own incident-subjects:breach-intrusion
29 -44 letter incident-subjects:wrong-list
44 19 letter own notice-content:negation
43 -9 headline incident-subjects:double-charge
-19 -43 headline joking-tone:replace
-26 -43 letter promotional-content
-30 -42 headline letter:footers
42 -35 headline minimizing
42 20 headline own incident-subjects:wrong-price
-42 -30 letter own joking-tone:replace
-8 -42 letter unclear-subject
41 36 headline missing-protective-steps:counts-not
41 21 letter own incident-subjects:outage
6 40 headline own incident-subjects:breach-misdirected
-40 -23 headline own missing-protective-steps:counts
-9 40 letter notice-content:dpo-contact
-40 -28 letter own notice-content:contact-point
39 -13 headline own incident-subjects:outage
39 17 letter own suppressed-audience:excluding
38 30 letter corporate-cliche:replace
38 4 letter incident-subjects:wrong-amount
-7 -37 letter incident-subjects:late-delivery
-22 -37 letter incident-subjects:register-kakak
-7 -37 letter own incident-subjects:wrong-list
-4 36 headline kind:B6
36 -1 headline own incident-subjects:double-charge
-16 -36 headline own letter:footers
-36 12 headline own letter:openers
36 -13 letter kind:A3
-2 36 letter own incident-subjects:breach-public
22 36 letter own weasel-words
29 35 headline notice-content:data-categories
35 8 headline own kind:A5
1 35 headline own notice-content:data-categories
35 34 letter own incident-subjects:date
-21 35 letter own notice-content:discovery
28 -34 headline joking-tone
-6 34 headline own kind:B6
34 18 headline unclear-subject:clear
23 34 letter own notice-content:date
-22 -33 headline own kind:C3
33 11 headline own minimizing
-27 33 letter own kind:B4
32 -20 headline incident-subjects:register-informal
-32 -2 letter incident-subjects:breach-intrusion
-13 32 letter notice-content:regulator-contact
-7 -32 letter own incident-subjects:register-kakak
-23 -32 letter own minimizing
30 32 letter own notice-content:how-many
7 31 headline own weasel-words
-4 31 letter own corporate-cliche:replace
31 4 letter own incident-subjects:wrong-amount
26 -30 headline notice-content:measures-taken
30 8 letter incident-subjects:outage
-3 -30 letter incident-subjects:wrong-code
-11 30 letter own letter:signOffs
30 11 letter own missing-remedy:counts
-10 30 letter own notice-content:regulator-contact
-5 -29 headline own letter:signOffs
-27 -29 letter letter:openers
29 17 letter minimizing:replace
-10 29 letter own incident-subjects:breach-intrusion
-2 29 letter own weasel-words:soft
-2 29 letter weasel-words:soft
11 -28 headline incident-subjects:outage
27 -28 headline own notice-content:measures-taken
27 -1 headline own buried-lede:admission
17 27 headline own incident-subjects:register-formal
-27 -24 headline own incident-subjects:register-informal
14 -26 headline own promotional-content
26 17 letter kind:A4
-26 12 letter missing-remedy:counts-not
26 -7 letter own incident-subjects:wrong-code
-18 -26 letter own unclear-subject
-25 -15 letter suppressed-audience
24 16 letter minimizing
24 -2 letter missing-remedy:counts
-24 -24 letter notice-content:date
2 -24 letter own evading-responsibility:replace
-24 -1 letter own notice-content:likely-consequences
0 24 letter own weasel-words:replace
-1 -23 headline incident-subjects:register-kakak
-20 -23 letter incident-subjects:date
-23 22 letter own kind:B6
22 -15 letter kind:A5
-21 -22 letter notice-content:incident-date
-22 17 letter own kind:B1
21 -1 headline own incident-subjects:wrong-amount
-21 -7 letter notice-content:contact-point
-11 -21 letter own kind:A8
-20 -5 headline own kind:B1
0 -20 letter joking-tone:replace
-19 -20 letter own notice-content:incident-date
10 19 headline incident-subjects:register-formal
-19 -18 headline notice-content:date
-11 19 headline own unclear-subject
-14 -19 letter letter:signOffs
18 -11 letter own minimizing:replace
18 13 letter own unclear-subject:clear
3 17 letter notice-content:freeze-no-charge
14 -16 headline own missing-remedy:counts
1 -15 headline own kind:A4
15 -6 letter own buried-lede:pleasantries
15 -15 letter own kind:A3
14 3 headline own incident-subjects:wrong-code
-14 -4 headline own notice-content:contact-point
-14 -11 letter own incident-subjects:register-formal
12 14 letter own kind:A4
-14 10 letter own notice-content:dpo-contact
6 -13 headline kind:A4
-12 -13 headline own unclear-subject:clear
12 -13 letter notice-content:negation
-12 6 headline corporate-cliche
3 -12 headline incident-subjects:wrong-price
12 9 letter incident-subjects:wrong-attachment
-12 -3 letter own no-reply-text
11 -4 letter kind:A8
-10 -4 letter own incident-subjects:register-informal
-9 3 headline kind:own
-9 3 headline own kind:own
-3 -9 letter own kind:C4
5 -9 letter own suppressed-audience
-8 4 headline own notice-content:date
8 0 letter kind:own
2 8 letter notice-content:fraud-alert-freeze-info
8 0 letter own kind:own
7 5 letter incident-subjects:register-formal
1 7 letter notice-content:credit-bureau-contacts
1 7 letter own notice-content:fraud-alert-freeze-info
0 -6 letter unclear-subject:clear
`;
