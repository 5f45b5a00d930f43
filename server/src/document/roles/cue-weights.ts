import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  'apology': `
-356 (nothing)
328 missing-apology:counts
-296 conditional-apology
-265 own conditional-apology
196 own missing-apology:counts
165 own missing-apology:counts-not
140 missing-apology:counts-not
114 unclear-subject:clear
-102 joking-tone
-98 incident-subjects:wrong-amount
96 kind:A4
92 own minimizing:replace
-91 conditional-apology:replace
-91 own conditional-apology:replace
-87 incident-subjects:late-delivery
-87 unclear-subject
-86 own kind:B1
-83 kind:B1
-80 evading-responsibility:replace
-79 kind:C4
77 own minimizing
-75 own joking-tone
-70 kind:A3
-68 letter:openers
-67 notice-content:incident-date
-66 incident-subjects:broken-personalization
-66 promotional-content
-65 own weasel-words:soft
-62 incident-subjects:wrong-attachment
-62 no-reply-text
-62 own weasel-words:replace
-60 incident-subjects:wrong-link
58 own unaffected-audience
-57 own incident-subjects:broken-personalization
56 own unclear-subject:clear
-56 weasel-words:soft
-53 incident-subjects:double-send
-53 incident-subjects:test-send
-52 incident-subjects:double-charge
-52 kind:C3
-52 own incident-subjects:wrong-code
-52 weasel-words:replace
-51 incident-subjects:wrong-list
-51 own incident-subjects:double-send
-51 own incident-subjects:wrong-attachment
-51 own no-reply-text
-50 kind:A5
-50 phishing-like-request
-49 own notice-content:incident-description
-48 joking-tone:replace
-48 own kind:C4
-46 notice-content:contact-point
-46 notice-content:dpo-contact
-46 own incident-subjects:double-charge
46 own incident-subjects:wrong-date
-46 own incident-subjects:wrong-list
-45 corporate-cliche:replace
-45 incident-subjects:wrong-code
-45 weasel-words
-44 incident-subjects:breach-device
-44 notice-content:likely-consequences
-44 own corporate-cliche:replace
-44 own kind:A3
-43 letter:footers
-42 missing-remedy:counts
-42 notice-content:regulator-contact
-41 kind:B4
-40 incident-subjects:after-opt-out
-40 incident-subjects:outage
-40 notice-content:discovery
-40 own evading-responsibility:replace
-40 own incident-subjects:after-opt-out
-40 own incident-subjects:breach-device
-40 own incident-subjects:wrong-link
39 incident-subjects:register-informal
-38 notice-content:incident-description
-38 own buried-lede:pleasantries
-37 kind:C2
-37 own incident-subjects:outage
-37 own notice-content:likely-consequences
-36 incident-subjects:wrong-price
-36 own letter:footers
-35 buried-lede:pleasantries
-35 corporate-cliche
35 incident-subjects:register-kakak
-35 own incident-subjects:test-send
-35 own phishing-like-request
-34 notice-content:measures-taken
-33 incident-subjects:date
-32 buried-lede:exposure
-32 kind:B6
-31 notice-content:freeze-no-charge
-31 own buried-lede:exposure
-31 own notice-content:contact-point
-31 own promotional-content
-30 notice-content:date
-30 own incident-subjects:wrong-price
-29 notice-content:credit-bureau-contacts
-28 notice-content:how-many
28 own letter:signOffs
-28 own notice-content:measures-taken
-27 own incident-subjects:wrong-amount
-27 own kind:B4
-26 minimizing
-26 notice-content:fraud-alert-freeze-info
-26 own kind:B6
26 own minimizing:soft
-25 own notice-content:freeze-no-charge
-24 buried-lede:intrusion
24 own kind:A4
-23 kind:C5
-23 notice-content:data-categories
-23 own incident-subjects:date
-23 own notice-content:date
-23 suppressed-audience
-22 missing-remedy:counts-not
-22 suppressed-audience:excluding
-21 incident-subjects:breach-intrusion
-21 own buried-lede:intrusion
-20 own kind:C2
-19 own incident-subjects:breach-addresses
-19 own missing-remedy:counts-not
-19 own notice-content:credit-bureau-contacts
-18 own missing-remedy:counts
-18 own notice-content:fraud-alert-freeze-info
-18 own notice-content:incident-date
-17 incident-subjects:wrong-date
-17 kind:A8
-16 own incident-subjects:breach-intrusion
-16 own incident-subjects:register-informal
-16 own notice-content:regulator-contact
-15 incident-subjects:breach-addresses
-15 own joking-tone:replace
-15 own kind:C3
-15 own kind:C5
-14 kind:own
-14 own kind:own
14 own missing-protective-steps:counts
-13 missing-protective-steps:counts
13 own missing-protective-steps:counts-not
12 own incident-subjects:register-kakak
-11 own incident-subjects:breach-misdirected
-11 own letter:openers
-11 own notice-content:discovery
-11 own notice-content:dpo-contact
-11 own notice-content:how-many
11 own notice-content:negation
-10 incident-subjects:breach-misdirected
10 own incident-subjects:register-formal
-9 own kind:A5
-9 own weasel-words
-7 incident-subjects:breach-public
7 minimizing:soft
7 missing-protective-steps:counts-not
7 own buried-lede:admission
7 own evading-responsibility
7 own suppressed-audience:excluding
6 minimizing:replace
6 own kind:A8
6 own unclear-subject
`,
  'fault': `
-289 (nothing)
276 evading-responsibility
192 incident-subjects:outage
180 own incident-subjects:wrong-date
177 buried-lede:admission
-177 own corporate-cliche
175 incident-subjects:breach-misdirected
168 incident-subjects:wrong-price
-167 no-reply-text
166 incident-subjects:breach-intrusion
-160 corporate-cliche:replace
146 incident-subjects:breach-public
146 kind:A4
142 own joking-tone
-135 conditional-apology
135 own joking-tone:replace
135 own missing-apology:counts-not
131 evading-responsibility:replace
-131 kind:B4
131 weasel-words
-130 missing-protective-steps:counts
129 own incident-subjects:breach-intrusion
128 incident-subjects:late-delivery
126 kind:A8
125 joking-tone
-121 phishing-like-request
118 buried-lede:intrusion
-118 notice-content:likely-consequences
115 own incident-subjects:broken-personalization
-114 corporate-cliche
-114 own conditional-apology
113 own buried-lede:admission
112 notice-content:incident-date
111 own incident-subjects:breach-misdirected
110 incident-subjects:broken-personalization
-109 missing-remedy:counts
-108 own notice-content:incident-date
-107 kind:A3
-105 own kind:B4
-105 own weasel-words:soft
104 incident-subjects:breach-device
103 notice-content:how-many
-103 own notice-content:likely-consequences
102 buried-lede:exposure
102 own incident-subjects:breach-device
100 own letter:openers
99 own incident-subjects:outage
-98 kind:A5
94 own buried-lede:exposure
93 unaffected-audience
92 own evading-responsibility
89 incident-subjects:double-charge
88 incident-subjects:date
88 missing-protective-steps:counts-not
-87 own missing-protective-steps:counts
-84 kind:B1
84 minimizing:replace
-83 letter:signOffs
83 missing-apology:counts-not
82 incident-subjects:test-send
82 own incident-subjects:wrong-amount
-81 buried-lede:pleasantries
81 incident-subjects:wrong-list
81 own incident-subjects:wrong-price
81 own kind:A8
-77 own buried-lede:pleasantries
76 notice-content:incident-description
75 incident-subjects:double-send
75 letter:footers
-74 notice-content:fraud-alert-freeze-info
-74 own kind:A3
-74 own phishing-like-request
72 incident-subjects:wrong-link
70 incident-subjects:after-opt-out
70 own incident-subjects:after-opt-out
-70 own kind:B1
-67 notice-content:dpo-contact
67 own incident-subjects:breach-addresses
67 own incident-subjects:breach-public
-67 own minimizing:soft
-65 minimizing:soft
65 unclear-subject:clear
62 notice-content:discovery
62 own notice-content:negation
-61 own promotional-content
-59 notice-content:regulator-contact
-57 own notice-content:regulator-contact
-57 own unclear-subject
56 own minimizing:replace
54 notice-content:negation
-53 notice-content:credit-bureau-contacts
52 own kind:A4
50 joking-tone:replace
-49 own kind:B6
48 incident-subjects:breach-addresses
-47 own kind:A5
47 own notice-content:date
45 own notice-content:incident-description
44 kind:own
44 own kind:own
-43 letter:openers
41 own incident-subjects:wrong-link
41 own missing-protective-steps:counts-not
-41 own notice-content:measures-taken
40 incident-subjects:wrong-code
-39 notice-content:contact-point
39 own incident-subjects:date
39 own kind:C2
-37 notice-content:freeze-no-charge
-37 own missing-apology:counts
-36 incident-subjects:wrong-amount
-36 own notice-content:data-categories
-34 own kind:C4
-34 own no-reply-text
33 own buried-lede:intrusion
32 own evading-responsibility:replace
32 own incident-subjects:wrong-attachment
-31 own notice-content:contact-point
-31 own weasel-words
-30 notice-content:measures-taken
29 own incident-subjects:wrong-list
-29 own unclear-subject:clear
-28 own corporate-cliche:replace
-27 incident-subjects:wrong-attachment
27 notice-content:data-categories
27 own kind:C5
26 kind:C5
-26 own incident-subjects:register-informal
-24 own notice-content:dpo-contact
-23 own incident-subjects:test-send
-23 own missing-remedy:counts
-23 promotional-content
-22 kind:C3
22 notice-content:date
21 kind:C2
21 own incident-subjects:double-send
21 own incident-subjects:register-kakak
21 own unaffected-audience
-20 own letter:footers
-20 own notice-content:fraud-alert-freeze-info
-20 suppressed-audience
-20 unclear-subject
20 weasel-words:replace
19 own incident-subjects:double-charge
19 own minimizing
18 own kind:C3
17 missing-apology:counts
-16 minimizing
16 own missing-remedy:counts-not
16 own suppressed-audience
15 kind:B6
-15 missing-remedy:counts-not
-15 own notice-content:discovery
-11 weasel-words:soft
-10 own notice-content:credit-bureau-contacts
-9 own incident-subjects:register-formal
-9 own notice-content:freeze-no-charge
9 own notice-content:how-many
9 own weasel-words:replace
-8 incident-subjects:register-informal
-7 own suppressed-audience:excluding
`,
  'remedy': `
-299 no-reply-text
-235 (nothing)
-225 own joking-tone
-194 promotional-content
191 missing-remedy:counts
183 kind:A3
-180 own incident-subjects:outage
-178 joking-tone:replace
-166 joking-tone
-151 incident-subjects:late-delivery
-151 notice-content:freeze-no-charge
142 incident-subjects:wrong-amount
-140 missing-apology:counts-not
-137 incident-subjects:wrong-list
-132 incident-subjects:breach-device
130 incident-subjects:wrong-price
129 own kind:A3
-128 incident-subjects:breach-public
-127 incident-subjects:outage
-124 evading-responsibility
-124 own conditional-apology
123 kind:A5
-121 minimizing
-121 missing-protective-steps:counts
-118 own buried-lede:admission
-116 missing-apology:counts
-116 notice-content:dpo-contact
-115 incident-subjects:double-charge
-114 evading-responsibility:replace
-110 conditional-apology
-110 weasel-words
108 minimizing:replace
-108 own incident-subjects:breach-public
-105 kind:B1
-103 letter:signOffs
-101 corporate-cliche
-100 own incident-subjects:breach-device
-99 own incident-subjects:test-send
-97 buried-lede:intrusion
-96 own missing-protective-steps:counts
-95 incident-subjects:broken-personalization
-94 incident-subjects:breach-intrusion
-94 own kind:C3
-91 weasel-words:soft
-89 minimizing:soft
-88 incident-subjects:after-opt-out
-88 notice-content:discovery
-88 own incident-subjects:after-opt-out
-88 own weasel-words:soft
-87 own incident-subjects:wrong-list
-86 own incident-subjects:double-charge
-86 own weasel-words:replace
84 suppressed-audience
-82 own buried-lede:exposure
-81 own no-reply-text
-80 own incident-subjects:breach-intrusion
80 own kind:A5
80 own kind:C2
-79 notice-content:how-many
77 incident-subjects:wrong-attachment
-74 buried-lede:pleasantries
-71 own incident-subjects:breach-addresses
-70 kind:C4
-70 own incident-subjects:wrong-date
-70 own kind:B1
-70 own missing-apology:counts-not
68 own notice-content:regulator-contact
-67 incident-subjects:wrong-code
-67 kind:A8
-65 buried-lede:exposure
-65 own evading-responsibility
-64 incident-subjects:test-send
-64 own notice-content:negation
63 suppressed-audience:excluding
-62 unaffected-audience
60 kind:C5
-58 kind:B6
58 kind:C2
57 kind:A4
-57 own buried-lede:intrusion
57 own notice-content:how-many
56 notice-content:measures-taken
-56 own incident-subjects:wrong-link
55 notice-content:negation
-54 own minimizing:soft
-53 phishing-like-request
-52 own suppressed-audience
51 own corporate-cliche:replace
-51 own incident-subjects:wrong-amount
-51 weasel-words:replace
-50 own missing-remedy:counts-not
50 own notice-content:contact-point
-49 notice-content:incident-description
49 own missing-remedy:counts
48 notice-content:date
-48 own buried-lede:pleasantries
-48 own incident-subjects:wrong-code
-47 own corporate-cliche
-47 own incident-subjects:broken-personalization
47 own incident-subjects:register-informal
-46 kind:C3
-46 own missing-apology:counts
45 incident-subjects:date
-43 buried-lede:admission
43 own kind:A4
42 own unclear-subject
-39 own evading-responsibility:replace
39 own incident-subjects:register-kakak
39 unclear-subject:clear
-38 letter:openers
-38 own incident-subjects:date
-37 own phishing-like-request
-36 incident-subjects:wrong-date
36 notice-content:data-categories
36 notice-content:regulator-contact
36 own letter:footers
35 letter:footers
-35 missing-remedy:counts-not
-35 own incident-subjects:wrong-attachment
-35 own notice-content:likely-consequences
34 unclear-subject
-33 own incident-subjects:double-send
-33 own notice-content:data-categories
-31 notice-content:contact-point
-31 own notice-content:credit-bureau-contacts
-31 own notice-content:date
30 incident-subjects:register-formal
30 own notice-content:incident-date
29 incident-subjects:register-kakak
29 missing-protective-steps:counts-not
-29 own incident-subjects:wrong-price
29 own kind:B6
29 own minimizing:replace
-28 incident-subjects:register-informal
-28 notice-content:fraud-alert-freeze-info
-27 kind:B4
-27 notice-content:credit-bureau-contacts
-27 own notice-content:fraud-alert-freeze-info
25 own weasel-words
-22 incident-subjects:breach-misdirected
-22 incident-subjects:double-send
-21 notice-content:likely-consequences
21 own kind:C4
-21 own unaffected-audience
-20 incident-subjects:breach-addresses
-19 notice-content:incident-date
-18 own letter:openers
-17 own notice-content:incident-description
-17 own promotional-content
-17 own suppressed-audience:excluding
-16 conditional-apology:replace
-16 own conditional-apology:replace
15 own kind:C5
12 own kind:B4
-11 own letter:signOffs
-11 own notice-content:freeze-no-charge
9 own notice-content:measures-taken
8 own notice-content:dpo-contact
6 corporate-cliche:replace
-6 incident-subjects:wrong-link
`,
  'protective-step': `
364 missing-protective-steps:counts
-329 (nothing)
-241 no-reply-text
-170 kind:C5
-165 own no-reply-text
-146 joking-tone
133 own missing-protective-steps:counts
-125 notice-content:incident-date
-119 unclear-subject
-109 promotional-content
-105 unaffected-audience
-103 notice-content:likely-consequences
-102 kind:C4
102 notice-content:negation
-99 own kind:A3
92 notice-content:data-categories
-91 own corporate-cliche:replace
-89 corporate-cliche:replace
87 own notice-content:contact-point
-85 minimizing
-85 own incident-subjects:broken-personalization
-83 kind:C3
82 incident-subjects:broken-personalization
-82 incident-subjects:wrong-amount
-82 own weasel-words:soft
79 notice-content:freeze-no-charge
-79 weasel-words:soft
-77 corporate-cliche
-77 own corporate-cliche
-72 kind:A3
-72 weasel-words:replace
-71 own joking-tone
-70 own kind:C5
70 own notice-content:freeze-no-charge
-69 own notice-content:likely-consequences
-68 letter:openers
-67 missing-apology:counts
-67 notice-content:dpo-contact
-65 conditional-apology
-65 letter:signOffs
65 notice-content:fraud-alert-freeze-info
-65 own incident-subjects:wrong-amount
-64 kind:C2
-63 missing-apology:counts-not
-59 notice-content:discovery
-59 unclear-subject:clear
-58 own minimizing
-55 own kind:C4
-55 own weasel-words:replace
-54 missing-protective-steps:counts-not
-52 incident-subjects:wrong-attachment
-52 own missing-apology:counts
-51 buried-lede:admission
-51 kind:A4
-51 own kind:A5
-50 own conditional-apology
-50 own incident-subjects:wrong-code
-50 own missing-protective-steps:counts-not
-49 incident-subjects:wrong-date
-49 own unaffected-audience
-48 evading-responsibility
48 notice-content:credit-bureau-contacts
-48 own buried-lede:admission
-48 own buried-lede:exposure
48 own missing-remedy:counts-not
-47 kind:B4
-47 own kind:C2
-47 weasel-words
-46 own kind:B4
-45 buried-lede:exposure
-45 incident-subjects:breach-device
-44 own kind:A4
-44 own notice-content:measures-taken
-43 incident-subjects:after-opt-out
-43 own incident-subjects:after-opt-out
43 own incident-subjects:register-kakak
-42 notice-content:how-many
-42 own notice-content:discovery
-42 own unclear-subject:clear
41 incident-subjects:register-informal
-41 kind:A8
-41 own incident-subjects:wrong-attachment
-40 incident-subjects:breach-intrusion
-40 letter:footers
-40 minimizing:replace
-40 own letter:footers
39 incident-subjects:register-formal
-39 incident-subjects:test-send
38 missing-remedy:counts
-38 own kind:C3
-37 own incident-subjects:breach-intrusion
-37 own incident-subjects:date
-36 incident-subjects:wrong-link
-35 evading-responsibility:replace
-35 incident-subjects:date
35 incident-subjects:register-kakak
-35 own missing-remedy:counts
-34 buried-lede:pleasantries
-34 notice-content:measures-taken
-34 own incident-subjects:breach-public
-33 incident-subjects:double-send
33 missing-remedy:counts-not
33 own incident-subjects:register-informal
-32 notice-content:date
-32 notice-content:incident-description
-32 own notice-content:incident-date
-32 own promotional-content
-32 own suppressed-audience:excluding
-31 incident-subjects:outage
-31 own notice-content:date
-30 buried-lede:intrusion
30 own notice-content:fraud-alert-freeze-info
-29 own incident-subjects:breach-device
-29 own kind:A8
29 own suppressed-audience
-28 kind:B1
-28 own incident-subjects:double-send
-27 incident-subjects:breach-public
-26 conditional-apology:replace
-26 joking-tone:replace
-26 minimizing:soft
-26 own buried-lede:intrusion
-26 own conditional-apology:replace
-26 own notice-content:dpo-contact
-26 own notice-content:how-many
-25 own evading-responsibility
-25 own incident-subjects:test-send
-25 own incident-subjects:wrong-list
-25 own kind:B1
-25 own notice-content:incident-description
-23 incident-subjects:wrong-list
-23 incident-subjects:wrong-price
-23 own weasel-words
-22 incident-subjects:breach-misdirected
-21 kind:A5
21 notice-content:contact-point
-21 suppressed-audience
-20 own missing-apology:counts-not
-19 own evading-responsibility:replace
-19 own incident-subjects:double-charge
-18 incident-subjects:double-charge
-18 own incident-subjects:wrong-link
17 own incident-subjects:register-formal
-14 incident-subjects:late-delivery
-14 notice-content:regulator-contact
14 own notice-content:data-categories
-13 own incident-subjects:outage
-12 own incident-subjects:wrong-price
-10 own incident-subjects:breach-misdirected
-10 own joking-tone:replace
10 own kind:B6
-9 own buried-lede:pleasantries
9 own phishing-like-request
-8 incident-subjects:breach-addresses
-8 own letter:signOffs
-7 own minimizing:soft
-7 own notice-content:regulator-contact
-6 incident-subjects:wrong-code
6 kind:B6
`,
  'pleasantry': `
-278 (nothing)
262 buried-lede:pleasantries
215 corporate-cliche
-191 promotional-content
-177 own promotional-content
-150 unaffected-audience
-134 joking-tone:replace
131 own buried-lede:pleasantries
-129 phishing-like-request
-127 corporate-cliche:replace
-126 joking-tone
-121 own unclear-subject
-117 own corporate-cliche:replace
-114 minimizing
111 own corporate-cliche
-109 missing-apology:counts-not
-107 weasel-words:soft
-105 incident-subjects:wrong-code
-105 own weasel-words:soft
-103 own phishing-like-request
-97 notice-content:incident-date
96 incident-subjects:wrong-date
-85 incident-subjects:broken-personalization
-85 own missing-apology:counts-not
-79 own kind:B1
-77 kind:B1
-76 evading-responsibility
-75 weasel-words
74 own kind:C3
-74 own weasel-words:replace
-71 own no-reply-text
-70 kind:A4
-70 suppressed-audience
-69 no-reply-text
-69 notice-content:contact-point
-69 own notice-content:incident-date
-68 incident-subjects:test-send
-68 missing-apology:counts
-68 notice-content:dpo-contact
-68 own suppressed-audience
-67 weasel-words:replace
-66 own kind:A4
-66 own letter:footers
-66 own weasel-words
-65 conditional-apology
-63 kind:B4
-62 kind:A5
-62 own notice-content:measures-taken
-61 notice-content:regulator-contact
-60 kind:A3
-60 letter:footers
-60 missing-remedy:counts
-59 missing-protective-steps:counts
-56 incident-subjects:register-kakak
-56 kind:C2
-56 own evading-responsibility
-55 own incident-subjects:test-send
-55 own missing-apology:counts
-53 kind:A8
-53 own conditional-apology
52 notice-content:how-many
-52 own kind:A3
-52 own kind:C5
-52 own notice-content:contact-point
-51 notice-content:data-categories
-51 own kind:A8
-51 unclear-subject:clear
-50 buried-lede:admission
-50 incident-subjects:breach-device
-50 notice-content:discovery
-49 incident-subjects:wrong-amount
-49 own notice-content:negation
-48 kind:C5
-48 own incident-subjects:date
-47 incident-subjects:wrong-attachment
-46 incident-subjects:outage
-46 own buried-lede:admission
-46 own missing-protective-steps:counts
-46 own missing-remedy:counts
-45 evading-responsibility:replace
-45 notice-content:incident-description
-44 notice-content:credit-bureau-contacts
-44 own incident-subjects:register-kakak
-43 own unaffected-audience
-42 own notice-content:data-categories
-41 own joking-tone
-40 incident-subjects:date
-39 notice-content:likely-consequences
-39 own buried-lede:exposure
-39 unclear-subject
-38 buried-lede:exposure
-38 own incident-subjects:wrong-attachment
-38 own kind:C2
-38 own notice-content:dpo-contact
-37 own notice-content:discovery
-36 incident-subjects:after-opt-out
-36 notice-content:freeze-no-charge
-36 own incident-subjects:after-opt-out
-36 own kind:B4
-36 own minimizing:replace
36 own notice-content:how-many
-35 own notice-content:incident-description
-34 incident-subjects:wrong-link
-34 kind:B6
-34 kind:C4
-34 notice-content:fraud-alert-freeze-info
-34 notice-content:measures-taken
-34 own incident-subjects:outage
-34 own notice-content:date
34 suppressed-audience:excluding
-32 conditional-apology:replace
-32 incident-subjects:double-send
-32 own conditional-apology:replace
-30 incident-subjects:breach-intrusion
30 incident-subjects:register-informal
-29 incident-subjects:wrong-price
-29 letter:openers
-29 own kind:B6
-29 own unclear-subject:clear
-26 buried-lede:intrusion
-26 missing-remedy:counts-not
-26 own incident-subjects:breach-intrusion
26 own incident-subjects:register-formal
-25 incident-subjects:breach-addresses
25 kind:C3
-25 own incident-subjects:double-send
-24 incident-subjects:double-charge
-24 own incident-subjects:wrong-link
-23 own buried-lede:intrusion
22 kind:own
-22 own kind:A5
22 own kind:own
-21 incident-subjects:late-delivery
-21 own evading-responsibility:replace
-21 own incident-subjects:breach-device
-21 own incident-subjects:wrong-amount
-21 own missing-protective-steps:counts-not
-21 own notice-content:regulator-contact
-20 minimizing:soft
-20 own missing-remedy:counts-not
-20 own notice-content:freeze-no-charge
-19 own incident-subjects:broken-personalization
-19 own incident-subjects:double-charge
-19 own incident-subjects:register-informal
-19 own notice-content:credit-bureau-contacts
-17 own incident-subjects:breach-addresses
-16 own incident-subjects:wrong-price
-15 minimizing:replace
15 missing-protective-steps:counts-not
-15 own incident-subjects:wrong-date
15 own kind:C4
-15 own notice-content:fraud-alert-freeze-info
-15 own notice-content:likely-consequences
-14 incident-subjects:breach-public
14 incident-subjects:register-formal
-12 own incident-subjects:wrong-code
-12 own minimizing
-11 notice-content:date
-10 incident-subjects:breach-misdirected
-10 incident-subjects:wrong-list
9 own letter:signOffs
-8 own incident-subjects:breach-misdirected
-8 own incident-subjects:breach-public
-8 own incident-subjects:wrong-list
-7 own joking-tone:replace
`,
};
