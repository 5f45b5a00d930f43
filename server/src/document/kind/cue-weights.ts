/** What the packs’ phrase lists say of the kind of a mail, in every language. Written by `npm run train`. */
export const cueWeights = `
-179 -172 (nothing)
-158 -127 headline kind:C3
130 26 headline incident-subjects:wrong-date
125 37 headline own unaffected-audience
123 23 headline kind:A3
-123 -67 letter kind:C3
15 117 headline incident-subjects:breach-device
34 116 headline notice-content:incident-description
-112 -76 headline missing-apology:counts-not
112 59 letter evading-responsibility
14 109 letter incident-subjects:breach-public
23 108 headline incident-subjects:breach-intrusion
106 12 headline kind:A8
-106 -87 letter missing-apology:counts-not
104 -3 headline incident-subjects:wrong-amount
103 25 letter incident-subjects:double-charge
101 40 letter buried-lede:admission
-101 -83 letter kind:C2
-62 -95 headline own kind:C5
94 17 headline incident-subjects:wrong-attachment
-65 -93 headline kind:C5
-93 -79 letter kind:C1
-23 92 letter buried-lede:exposure
92 62 letter joking-tone
-92 -76 letter letter:footers
90 8 headline incident-subjects:broken-personalization
90 24 letter own incident-subjects:test-send
-80 -89 headline letter:signOffs
89 23 letter incident-subjects:wrong-link
89 27 letter own incident-subjects:wrong-price
88 42 letter own buried-lede:admission
-68 -87 letter kind:C4
78 87 letter weasel-words
85 9 headline incident-subjects:double-charge
84 13 headline buried-lede:admission
-37 -84 headline kind:C4
-16 83 headline own buried-lede:intrusion
-47 -83 headline suppressed-audience
7 83 letter own buried-lede:intrusion
82 26 headline kind:A5
-82 -34 letter own weasel-words:soft
-82 -34 letter weasel-words:soft
81 76 headline unclear-subject
-81 -68 letter own kind:C1
-14 80 headline buried-lede:intrusion
26 80 letter notice-content:how-many
79 25 headline incident-subjects:wrong-code
3 79 headline kind:B4
77 57 letter corporate-cliche
77 4 letter incident-subjects:after-opt-out
77 4 letter own incident-subjects:after-opt-out
76 24 letter own incident-subjects:double-charge
50 76 letter weasel-words:replace
-41 -75 headline own suppressed-audience
75 45 headline suppressed-audience:excluding
75 -4 letter incident-subjects:wrong-price
75 19 letter own joking-tone
-75 -69 letter own kind:C2
-74 -68 headline kind:C2
-54 -73 headline buried-lede:pleasantries
73 -18 headline incident-subjects:outage
73 3 headline incident-subjects:wrong-link
-73 -54 headline kind:C1
-21 73 letter own buried-lede:exposure
72 0 headline incident-subjects:wrong-list
70 1 headline own incident-subjects:double-charge
70 30 letter missing-apology:counts
-3 70 letter own corporate-cliche:replace
-15 69 headline buried-lede:exposure
69 16 headline own incident-subjects:wrong-list
-69 -46 headline own missing-apology:counts-not
68 0 headline notice-content:negation
59 68 headline own incident-subjects:register-kakak
-68 -33 headline own joking-tone:replace
-68 -60 letter own missing-apology:counts-not
-53 -67 headline own phishing-like-request
-53 -67 headline phishing-like-request
-11 67 letter buried-lede:intrusion
12 67 letter own incident-subjects:breach-intrusion
66 32 headline own suppressed-audience:excluding
-66 40 letter incident-subjects:breach-misdirected
66 13 letter incident-subjects:wrong-date
-5 66 letter own incident-subjects:breach-public
7 -65 headline missing-apology:counts
-65 -61 letter own letter:footers
-64 -53 headline kind:C6
46 64 headline notice-content:data-categories
-13 64 letter notice-content:data-categories
64 30 letter own incident-subjects:wrong-attachment
-55 -63 headline evading-responsibility:replace
63 13 headline own incident-subjects:wrong-date
17 63 headline own notice-content:incident-description
63 -7 headline own notice-content:negation
63 -4 letter incident-subjects:double-send
-62 2 letter own kind:C3
-61 -60 headline own kind:C2
32 60 headline own evading-responsibility
60 11 headline own incident-subjects:date
28 59 letter notice-content:incident-description
-21 58 headline own buried-lede:exposure
0 58 headline own incident-subjects:breach-device
-53 -58 headline own kind:C6
-58 53 letter own incident-subjects:breach-misdirected
58 21 letter own incident-subjects:wrong-date
-6 58 letter own notice-content:data-categories
9 58 letter own unaffected-audience
-33 57 headline kind:B1
57 -17 headline own kind:A3
-13 -57 headline own letter:footers
57 49 letter own corporate-cliche
17 56 letter own weasel-words
-48 -55 letter own kind:C5
5 55 letter own notice-content:measures-taken
-8 -55 letter own suppressed-audience
-46 -54 headline promotional-content
-42 54 letter kind:B4
-54 -39 letter own joking-tone:replace
53 10 headline minimizing:replace
10 53 headline own kind:B4
-53 -37 headline own kind:C1
53 -32 letter incident-subjects:broken-personalization
53 39 letter minimizing
-53 10 letter notice-content:likely-consequences
7 52 headline incident-subjects:breach-public
52 46 headline missing-remedy:counts-not
52 46 headline own buried-lede:pleasantries
52 -7 letter incident-subjects:wrong-amount
-51 -52 letter kind:C6
-13 -52 letter notice-content:incident-date
6 -52 letter own kind:A5
-51 -52 letter own kind:C6
52 19 letter own missing-protective-steps:counts-not
7 -51 letter evading-responsibility:replace
-51 33 letter missing-protective-steps:counts
51 9 letter no-reply-text
29 51 letter notice-content:measures-taken
-44 -51 letter own incident-subjects:breach-device
-2 50 headline incident-subjects:breach-addresses
-2 50 headline own incident-subjects:breach-addresses
50 -5 headline own incident-subjects:broken-personalization
-3 50 letter empty-personalization
50 24 letter own missing-apology:counts
46 50 letter own notice-content:incident-description
49 7 headline incident-subjects:double-send
-49 -28 headline incident-subjects:register-kakak
-49 -9 headline own joking-tone
12 -49 letter incident-subjects:wrong-list
49 40 letter missing-protective-steps:counts-not
49 -9 letter own incident-subjects:double-send
-1 -48 headline missing-remedy:counts
48 -4 letter joking-tone:replace
-25 48 letter kind:B6
-34 -47 headline letter:footers
47 20 headline own incident-subjects:wrong-price
7 -46 headline own missing-apology:counts
46 39 headline own missing-protective-steps:counts-not
5 45 headline own incident-subjects:breach-intrusion
2 45 letter notice-content:discovery
28 44 headline incident-subjects:breach-misdirected
-2 44 headline letter:openers
-14 44 letter notice-content:regulator-contact
33 -44 letter own incident-subjects:broken-personalization
-31 -44 letter own notice-content:incident-date
43 40 headline own corporate-cliche
-43 34 letter phishing-like-request
42 34 headline unclear-subject:clear
42 30 letter kind:A4
42 37 letter own evading-responsibility
-10 42 letter own notice-content:discovery
41 5 headline own incident-subjects:double-send
41 15 headline own incident-subjects:wrong-link
-9 -41 headline own kind:A4
-24 -41 headline unaffected-audience
-26 -41 letter incident-subjects:wrong-code
-10 41 letter own incident-subjects:breach-addresses
-10 -40 headline incident-subjects:late-delivery
40 -13 headline joking-tone
-17 -40 headline joking-tone:replace
3 40 letter incident-subjects:breach-addresses
-23 40 letter own missing-protective-steps:counts
-15 40 letter own notice-content:regulator-contact
37 39 headline missing-protective-steps:counts-not
39 -4 headline own buried-lede:admission
39 -7 headline own kind:A8
39 -32 headline own notice-content:measures-taken
-39 27 letter incident-subjects:breach-device
5 39 letter notice-content:dpo-contact
39 13 letter own incident-subjects:wrong-link
-39 7 letter own phishing-like-request
-24 -38 headline notice-content:date
38 7 headline own kind:A5
38 12 letter kind:A3
-34 -38 letter kind:C5
38 5 letter minimizing:soft
0 -37 headline kind:A4
37 -30 headline minimizing
37 21 letter conditional-apology
37 2 letter own incident-subjects:late-delivery
9 -37 letter own incident-subjects:wrong-list
-5 -37 letter own kind:A3
-29 37 letter own kind:B4
37 19 letter own minimizing:soft
-37 -24 letter own no-reply-text
37 18 letter own notice-content:negation
-12 36 headline kind:B6
31 -36 headline notice-content:measures-taken
19 36 headline own notice-content:data-categories
-21 -36 headline own promotional-content
-2 -36 letter incident-subjects:test-send
3 -36 letter own unclear-subject
33 27 letter own letter:openers
22 33 letter own notice-content:date
32 3 headline notice-content:likely-consequences
-32 -24 letter buried-lede:pleasantries
-32 -16 letter kind:B1
32 20 letter own unclear-subject:clear
-11 -32 letter unclear-subject
-31 0 headline missing-protective-steps:counts
-14 31 headline own kind:B6
31 10 headline own missing-remedy:counts-not
-18 -31 letter incident-subjects:outage
-31 -30 letter incident-subjects:register-kakak
31 -18 letter kind:A5
31 28 letter own incident-subjects:date
31 9 letter own incident-subjects:wrong-amount
25 31 letter own notice-content:how-many
-11 30 headline notice-content:how-many
-14 -30 headline weasel-words
25 30 letter corporate-cliche:replace
-22 -30 letter own kind:C4
30 4 letter own minimizing:replace
3 30 letter own notice-content:fraud-alert-freeze-info
1 -30 letter suppressed-audience
-29 -12 headline corporate-cliche
-22 -29 headline incident-subjects:date
-9 -29 headline own letter:signOffs
29 -15 letter conditional-apology:replace
-24 -29 letter letter:openers
-11 -29 letter missing-remedy:counts-not
29 -15 letter own conditional-apology:replace
5 -29 letter own minimizing
28 -13 headline incident-subjects:after-opt-out
28 -13 headline own incident-subjects:after-opt-out
-28 -28 headline own incident-subjects:register-informal
28 -11 letter own evading-responsibility:replace
6 27 headline evading-responsibility
-1 -27 headline incident-subjects:register-informal
-27 14 letter incident-subjects:breach-intrusion
0 -27 letter incident-subjects:late-delivery
26 5 letter minimizing:replace
-26 -16 letter own incident-subjects:register-formal
24 26 letter own kind:A4
7 25 headline own incident-subjects:register-formal
19 25 headline own unclear-subject:clear
-10 -25 letter own incident-subjects:wrong-code
-25 6 letter own kind:B1
25 22 letter promotional-content
24 -8 headline incident-subjects:test-send
23 -24 headline own incident-subjects:outage
11 -24 headline own missing-remedy:counts
-24 -4 headline own notice-content:how-many
24 -4 letter missing-remedy:counts
1 24 letter notice-content:fraud-alert-freeze-info
24 16 letter own conditional-apology
24 7 letter own missing-remedy:counts
-24 -7 letter own missing-remedy:counts-not
-15 -24 letter own notice-content:contact-point
-23 13 letter own kind:B6
4 -23 letter own promotional-content
-23 -15 letter unaffected-audience
22 -5 headline incident-subjects:wrong-price
-13 -22 letter incident-subjects:wrong-attachment
-16 -22 letter own incident-subjects:register-kakak
21 2 headline own incident-subjects:wrong-amount
21 3 headline own incident-subjects:wrong-code
-1 21 letter notice-content:freeze-no-charge
-12 -21 letter own buried-lede:pleasantries
-9 20 headline own missing-protective-steps:counts
10 20 letter own notice-content:freeze-no-charge
3 19 headline incident-subjects:register-formal
-19 -8 headline own kind:B1
-19 14 headline own letter:openers
-3 19 letter own letter:signOffs
-8 18 headline own incident-subjects:breach-misdirected
18 6 letter unclear-subject:clear
5 17 headline own notice-content:date
2 17 letter own notice-content:dpo-contact
-2 -16 headline own kind:C3
-16 -10 letter incident-subjects:register-informal
-16 -8 letter letter:signOffs
16 -4 letter own suppressed-audience:excluding
6 16 letter own weasel-words:replace
12 15 letter incident-subjects:register-formal
-15 -8 letter notice-content:date
-11 15 letter own notice-content:credit-bureau-contacts
15 6 letter suppressed-audience:excluding
1 -14 letter kind:A8
13 2 letter own kind:A8
-10 12 letter notice-content:credit-bureau-contacts
-6 -10 letter incident-subjects:date
2 9 headline kind:own
2 9 headline own kind:own
-1 -9 headline own minimizing
9 -7 letter notice-content:negation
-8 -7 headline notice-content:contact-point
-2 6 headline own notice-content:contact-point
-5 6 letter own notice-content:likely-consequences
`;
