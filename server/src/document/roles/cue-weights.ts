import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  'apology': `
-355 (nothing)
352 missing-apology:counts
-327 conditional-apology
-299 own conditional-apology
234 own missing-apology:counts
155 own missing-apology:counts-not
129 missing-apology:counts-not
-113 joking-tone
-111 own weasel-words:replace
98 kind:A4
-97 conditional-apology:replace
-97 incident-subjects:wrong-amount
-97 own conditional-apology:replace
94 unclear-subject:clear
-91 incident-subjects:late-delivery
-87 unclear-subject
-80 weasel-words:replace
-78 own kind:B1
-77 kind:B1
-76 evading-responsibility:replace
-76 kind:C4
-71 promotional-content
-67 letter:openers
-66 kind:A3
-64 notice-content:incident-date
-63 own joking-tone
-62 incident-subjects:broken-personalization
62 own minimizing
-61 no-reply-text
-58 own weasel-words:soft
-57 incident-subjects:wrong-link
-54 own incident-subjects:broken-personalization
-53 weasel-words
-52 kind:C3
52 own letter:signOffs
-52 weasel-words:soft
-51 incident-subjects:wrong-attachment
51 own unaffected-audience
50 own minimizing:replace
-50 phishing-like-request
-49 incident-subjects:test-send
-49 incident-subjects:wrong-list
-48 kind:A5
-48 notice-content:dpo-contact
-48 own incident-subjects:wrong-code
-47 incident-subjects:double-charge
-47 incident-subjects:wrong-code
-46 notice-content:contact-point
-45 incident-subjects:double-send
45 incident-subjects:register-informal
-45 missing-remedy:counts
45 own incident-subjects:wrong-date
-44 joking-tone:replace
-44 letter:footers
-44 notice-content:likely-consequences
-43 incident-subjects:after-opt-out
-43 own incident-subjects:after-opt-out
-43 own incident-subjects:wrong-list
-43 own kind:C4
-43 own no-reply-text
-42 corporate-cliche
-42 corporate-cliche:replace
-42 incident-subjects:outage
-42 notice-content:discovery
-42 own incident-subjects:double-send
-42 own weasel-words
-41 own promotional-content
-40 notice-content:regulator-contact
-40 own corporate-cliche:replace
-40 own incident-subjects:wrong-attachment
-40 own kind:A3
40 own minimizing:soft
-39 kind:B4
-39 own incident-subjects:outage
-39 own notice-content:incident-description
-38 own incident-subjects:double-charge
-38 own letter:footers
38 own unclear-subject:clear
-37 buried-lede:pleasantries
-37 incident-subjects:breach-device
-37 kind:C2
-37 own incident-subjects:wrong-link
-37 own notice-content:likely-consequences
-36 incident-subjects:wrong-price
-36 missing-protective-steps:counts
-36 notice-content:incident-description
-35 own buried-lede:pleasantries
-35 own evading-responsibility:replace
-35 own incident-subjects:breach-device
-33 own phishing-like-request
-32 incident-subjects:date
32 incident-subjects:register-kakak
-32 notice-content:measures-taken
-32 own incident-subjects:test-send
-31 notice-content:data-categories
-31 own notice-content:contact-point
-30 kind:C5
-30 notice-content:freeze-no-charge
-29 notice-content:date
-29 suppressed-audience
-28 kind:B6
-28 own incident-subjects:wrong-price
-27 buried-lede:exposure
-26 minimizing
-26 notice-content:credit-bureau-contacts
-26 own notice-content:measures-taken
-26 suppressed-audience:excluding
25 minimizing:soft
-24 own buried-lede:exposure
-23 buried-lede:intrusion
-23 own missing-remedy:counts
-22 incident-subjects:breach-intrusion
-22 notice-content:fraud-alert-freeze-info
-22 own incident-subjects:date
-21 minimizing:replace
-21 notice-content:how-many
-21 own kind:B4
-21 own kind:B6
-21 own kind:C2
-21 own notice-content:date
-21 own notice-content:freeze-no-charge
-20 incident-subjects:wrong-date
-20 own incident-subjects:wrong-amount
-19 own buried-lede:intrusion
19 own kind:A4
-18 own notice-content:incident-date
-18 own suppressed-audience
-17 own incident-subjects:breach-addresses
-16 kind:own
-16 missing-remedy:counts-not
-16 own kind:own
-16 own missing-protective-steps:counts
-15 evading-responsibility
-15 incident-subjects:breach-addresses
-15 own incident-subjects:breach-intrusion
-15 own kind:C3
-15 own notice-content:credit-bureau-contacts
-15 own notice-content:data-categories
-15 own notice-content:regulator-contact
14 letter:signOffs
-14 own corporate-cliche
-14 own joking-tone:replace
14 own kind:A8
-14 own kind:C5
-14 own notice-content:fraud-alert-freeze-info
-12 own letter:openers
-12 own notice-content:discovery
-11 own kind:A5
-11 own notice-content:dpo-contact
-9 buried-lede:admission
-9 incident-subjects:breach-public
-9 kind:A8
-9 own buried-lede:admission
-9 own evading-responsibility
-8 own incident-subjects:register-informal
6 own incident-subjects:register-kakak
6 own notice-content:negation
`,
  'fault': `
338 evading-responsibility
-291 (nothing)
209 buried-lede:admission
207 incident-subjects:breach-misdirected
184 own incident-subjects:wrong-date
183 incident-subjects:outage
164 incident-subjects:wrong-price
162 incident-subjects:breach-intrusion
-159 no-reply-text
-157 own conditional-apology
-155 own corporate-cliche
-153 corporate-cliche:replace
150 buried-lede:exposure
148 kind:A4
143 incident-subjects:breach-public
-143 missing-protective-steps:counts
141 own missing-apology:counts-not
-133 corporate-cliche
133 weasel-words
-132 kind:A5
132 own joking-tone:replace
129 buried-lede:intrusion
128 evading-responsibility:replace
127 own incident-subjects:breach-intrusion
122 own incident-subjects:breach-misdirected
121 incident-subjects:late-delivery
120 kind:A8
120 own joking-tone
-120 phishing-like-request
-119 kind:B4
119 notice-content:how-many
-118 notice-content:likely-consequences
117 joking-tone
-109 own weasel-words:soft
108 own incident-subjects:broken-personalization
-108 own kind:B4
-107 own missing-protective-steps:counts
-106 missing-remedy:counts
-106 own notice-content:likely-consequences
-104 own promotional-content
-103 kind:A3
100 missing-protective-steps:counts-not
97 own letter:openers
96 incident-subjects:broken-personalization
-95 buried-lede:pleasantries
95 own buried-lede:admission
93 minimizing:replace
92 notice-content:incident-date
89 incident-subjects:double-charge
89 own incident-subjects:outage
88 missing-apology:counts-not
87 incident-subjects:date
86 incident-subjects:breach-device
-84 kind:B1
-82 own kind:B1
-81 letter:signOffs
-80 own kind:A5
78 own kind:A8
78 unaffected-audience
77 notice-content:incident-description
77 own evading-responsibility
77 own incident-subjects:breach-device
-77 own kind:A3
-75 incident-subjects:wrong-amount
-74 own notice-content:incident-date
72 own incident-subjects:wrong-price
-71 own phishing-like-request
-70 notice-content:fraud-alert-freeze-info
70 own buried-lede:intrusion
-69 own buried-lede:pleasantries
-68 conditional-apology
-68 notice-content:dpo-contact
67 incident-subjects:wrong-list
66 incident-subjects:after-opt-out
66 own incident-subjects:after-opt-out
-66 own minimizing:soft
66 unclear-subject:clear
65 incident-subjects:wrong-link
-65 minimizing:soft
65 own buried-lede:exposure
-64 notice-content:regulator-contact
64 own incident-subjects:breach-public
63 own notice-content:negation
-63 own notice-content:regulator-contact
61 notice-content:discovery
60 incident-subjects:test-send
60 letter:footers
-59 own notice-content:measures-taken
-57 notice-content:credit-bureau-contacts
57 own incident-subjects:wrong-amount
54 notice-content:negation
53 own minimizing:replace
52 joking-tone:replace
-52 promotional-content
-50 own missing-apology:counts
-50 own weasel-words
-47 own unclear-subject
-45 letter:openers
-45 own incident-subjects:test-send
45 own kind:A4
44 incident-subjects:double-send
44 kind:own
44 own kind:own
43 incident-subjects:wrong-code
43 own missing-protective-steps:counts-not
43 own notice-content:date
41 own incident-subjects:wrong-attachment
-41 own kind:B6
40 own incident-subjects:breach-addresses
39 own weasel-words:replace
37 own incident-subjects:wrong-link
37 own notice-content:incident-description
36 own kind:C2
-36 own no-reply-text
-35 own notice-content:data-categories
-33 notice-content:contact-point
-33 notice-content:measures-taken
32 incident-subjects:breach-addresses
32 own evading-responsibility:replace
-31 notice-content:freeze-no-charge
-30 own incident-subjects:register-informal
28 kind:C5
28 own incident-subjects:date
28 own kind:C5
28 own suppressed-audience
27 own incident-subjects:wrong-list
-27 own notice-content:dpo-contact
-26 own corporate-cliche:replace
25 notice-content:data-categories
-25 own notice-content:contact-point
24 own unaffected-audience
23 own incident-subjects:register-kakak
22 kind:C2
22 own incident-subjects:double-charge
-22 own letter:footers
-22 own missing-remedy:counts
21 own kind:C3
21 own missing-remedy:counts-not
20 missing-apology:counts
20 own incident-subjects:double-send
-20 unclear-subject
19 notice-content:date
18 kind:C4
-18 minimizing
-16 kind:C3
14 incident-subjects:wrong-date
-12 own notice-content:fraud-alert-freeze-info
-12 own suppressed-audience:excluding
-12 own unclear-subject:clear
11 kind:B6
-10 own incident-subjects:register-formal
-9 own notice-content:credit-bureau-contacts
9 weasel-words:replace
-8 suppressed-audience:excluding
-7 incident-subjects:register-informal
-7 own incident-subjects:wrong-code
7 own letter:signOffs
-7 own notice-content:freeze-no-charge
7 own notice-content:how-many
`,
  'remedy': `
-304 no-reply-text
-262 promotional-content
-234 (nothing)
-234 joking-tone
213 missing-remedy:counts
178 kind:A3
-161 incident-subjects:late-delivery
-159 own incident-subjects:outage
-158 minimizing
-149 notice-content:freeze-no-charge
-148 joking-tone:replace
143 incident-subjects:wrong-amount
-142 missing-protective-steps:counts
-139 incident-subjects:wrong-list
-139 missing-apology:counts-not
138 kind:A5
136 incident-subjects:wrong-price
-134 evading-responsibility
132 own kind:A3
-126 evading-responsibility:replace
-125 own buried-lede:admission
-121 buried-lede:intrusion
-118 incident-subjects:breach-public
-117 corporate-cliche
-116 missing-apology:counts
-116 notice-content:dpo-contact
115 minimizing:replace
-114 incident-subjects:breach-device
-112 conditional-apology
-112 incident-subjects:double-charge
-111 own incident-subjects:test-send
-109 kind:B1
-109 own conditional-apology
-107 letter:signOffs
-106 buried-lede:exposure
-104 own incident-subjects:breach-public
-100 own evading-responsibility
-98 notice-content:how-many
-95 own joking-tone
-95 own kind:C3
-94 incident-subjects:broken-personalization
-94 own buried-lede:exposure
-93 incident-subjects:after-opt-out
-93 own incident-subjects:after-opt-out
92 own kind:A5
92 suppressed-audience
-92 weasel-words:soft
-91 own weasel-words:replace
-90 own incident-subjects:wrong-list
-89 minimizing:soft
-88 notice-content:discovery
-88 own incident-subjects:wrong-attachment
-87 own weasel-words:soft
-86 incident-subjects:breach-intrusion
-83 incident-subjects:outage
-83 own incident-subjects:double-charge
-83 weasel-words
-82 own missing-protective-steps:counts
-81 own buried-lede:intrusion
-81 weasel-words:replace
80 own kind:C2
-78 buried-lede:pleasantries
-78 own corporate-cliche
-77 own no-reply-text
-77 phishing-like-request
-76 own incident-subjects:breach-device
-74 incident-subjects:wrong-code
73 incident-subjects:wrong-attachment
-73 own incident-subjects:breach-intrusion
-71 kind:C4
-69 own notice-content:negation
-68 own incident-subjects:wrong-amount
-68 own missing-apology:counts-not
67 own incident-subjects:register-informal
66 own notice-content:regulator-contact
-65 own incident-subjects:wrong-date
-64 own kind:B1
-64 own promotional-content
63 kind:A4
-63 kind:A8
-62 missing-remedy:counts-not
60 own corporate-cliche:replace
60 own notice-content:contact-point
-59 kind:B6
59 kind:C2
59 suppressed-audience:excluding
-57 buried-lede:admission
56 notice-content:negation
-56 own buried-lede:pleasantries
-56 own incident-subjects:wrong-code
56 own missing-remedy:counts
-55 incident-subjects:test-send
-54 own suppressed-audience
-54 unaffected-audience
52 notice-content:date
-52 own incident-subjects:breach-addresses
-51 own missing-apology:counts
-50 own incident-subjects:broken-personalization
50 own kind:A4
50 own unclear-subject
50 unclear-subject:clear
49 kind:C5
49 notice-content:measures-taken
-48 incident-subjects:wrong-date
-48 notice-content:incident-description
-48 own incident-subjects:wrong-link
-43 own incident-subjects:double-send
-41 own notice-content:likely-consequences
-40 kind:C3
40 own incident-subjects:register-kakak
-40 own notice-content:date
-39 own missing-remedy:counts-not
38 notice-content:regulator-contact
-38 own phishing-like-request
38 own weasel-words
-36 letter:openers
36 own letter:footers
35 incident-subjects:date
-35 kind:B4
-34 own evading-responsibility:replace
34 own minimizing:replace
33 letter:footers
-33 own minimizing:soft
-32 own notice-content:data-categories
-31 notice-content:contact-point
31 notice-content:data-categories
-31 notice-content:fraud-alert-freeze-info
-31 own notice-content:credit-bureau-contacts
30 incident-subjects:register-formal
30 incident-subjects:register-kakak
-28 notice-content:credit-bureau-contacts
-28 own notice-content:fraud-alert-freeze-info
25 missing-protective-steps:counts-not
25 own kind:B6
25 own notice-content:incident-date
-25 own unclear-subject:clear
24 own kind:C4
-23 own incident-subjects:date
-23 own letter:openers
-21 incident-subjects:register-informal
-20 own unaffected-audience
-19 conditional-apology:replace
19 corporate-cliche:replace
-19 notice-content:likely-consequences
-19 own conditional-apology:replace
17 own kind:C5
-17 own letter:signOffs
-16 incident-subjects:breach-misdirected
15 own notice-content:how-many
-13 incident-subjects:breach-addresses
-13 own joking-tone:replace
-12 own incident-subjects:wrong-price
-12 own notice-content:freeze-no-charge
-11 notice-content:incident-date
9 unclear-subject
-8 incident-subjects:double-send
8 own kind:A8
7 own kind:B4
7 own minimizing
-7 own notice-content:incident-description
7 own notice-content:measures-taken
-7 own suppressed-audience:excluding
-6 incident-subjects:wrong-link
`,
  'protective-step': `
395 missing-protective-steps:counts
-330 (nothing)
-213 no-reply-text
-148 kind:C5
141 own missing-protective-steps:counts
-139 joking-tone
-125 unclear-subject
-121 notice-content:incident-date
-113 minimizing
-107 promotional-content
-103 notice-content:likely-consequences
-101 unaffected-audience
-100 kind:C4
-100 own kind:A3
92 notice-content:data-categories
90 notice-content:negation
-86 corporate-cliche:replace
86 incident-subjects:broken-personalization
-84 own no-reply-text
-82 own corporate-cliche:replace
-80 own incident-subjects:broken-personalization
-79 kind:C3
79 notice-content:freeze-no-charge
78 own notice-content:contact-point
-73 corporate-cliche
-72 kind:A3
-72 own kind:C5
-70 missing-apology:counts
-70 own corporate-cliche
-69 evading-responsibility
-69 own joking-tone
-69 own notice-content:likely-consequences
-65 kind:C2
65 notice-content:fraud-alert-freeze-info
-65 own promotional-content
-65 weasel-words
-64 missing-protective-steps:counts-not
-64 notice-content:dpo-contact
-63 own weasel-words:soft
-63 weasel-words:replace
-60 conditional-apology
-60 letter:signOffs
-60 own missing-protective-steps:counts-not
-58 letter:openers
-58 own missing-apology:counts
57 own notice-content:freeze-no-charge
-56 weasel-words:soft
-55 notice-content:discovery
-52 own kind:C4
50 notice-content:credit-bureau-contacts
-50 own kind:C2
-49 kind:A4
-49 kind:B4
-47 buried-lede:admission
-47 buried-lede:exposure
-47 incident-subjects:wrong-attachment
-47 own unaffected-audience
-47 own weasel-words:replace
-46 missing-apology:counts-not
-46 own kind:A5
-46 unclear-subject:clear
-44 own conditional-apology
-44 own kind:A4
-44 own kind:B4
-43 incident-subjects:wrong-amount
-43 own buried-lede:exposure
-42 own buried-lede:admission
-41 kind:A8
-41 own incident-subjects:wrong-attachment
-41 own incident-subjects:wrong-code
-41 own minimizing
-40 letter:footers
-40 own letter:footers
-40 own weasel-words
-39 incident-subjects:wrong-date
-39 notice-content:incident-description
-39 own notice-content:discovery
-38 incident-subjects:after-opt-out
-38 minimizing:replace
-38 own incident-subjects:after-opt-out
38 own incident-subjects:register-kakak
-38 own notice-content:measures-taken
-36 incident-subjects:breach-device
-36 incident-subjects:wrong-link
-36 notice-content:date
36 own notice-content:how-many
-35 own missing-remedy:counts
-34 incident-subjects:double-send
-33 evading-responsibility:replace
-33 incident-subjects:date
-33 incident-subjects:test-send
-32 incident-subjects:breach-intrusion
-32 own incident-subjects:date
-32 own notice-content:date
31 incident-subjects:register-kakak
-31 own incident-subjects:breach-public
-31 own kind:A8
-31 own kind:C3
-30 conditional-apology:replace
-30 incident-subjects:outage
-30 kind:B1
-30 own conditional-apology:replace
30 own notice-content:fraud-alert-freeze-info
-30 own suppressed-audience:excluding
-29 buried-lede:intrusion
-29 buried-lede:pleasantries
-29 own incident-subjects:breach-intrusion
-29 suppressed-audience
-28 own incident-subjects:double-send
-27 notice-content:measures-taken
-27 own notice-content:incident-description
-27 own unclear-subject:clear
-26 own kind:B1
-25 own buried-lede:intrusion
-25 own evading-responsibility
-25 own unclear-subject
-24 incident-subjects:breach-public
-24 incident-subjects:wrong-price
-24 joking-tone:replace
-24 own incident-subjects:breach-device
-24 own notice-content:dpo-contact
-23 own incident-subjects:double-charge
21 own missing-remedy:counts-not
-20 incident-subjects:breach-misdirected
-20 incident-subjects:double-charge
20 incident-subjects:register-formal
-20 kind:A5
-20 own notice-content:incident-date
-19 minimizing:soft
18 missing-remedy:counts
-17 notice-content:regulator-contact
17 own suppressed-audience
-16 own incident-subjects:wrong-link
16 own notice-content:data-categories
-15 own incident-subjects:outage
-15 own incident-subjects:test-send
-15 own incident-subjects:wrong-list
15 own kind:B6
-14 incident-subjects:wrong-list
14 own incident-subjects:register-informal
-14 own incident-subjects:wrong-amount
14 own letter:openers
13 incident-subjects:register-informal
12 kind:B6
-12 missing-remedy:counts-not
12 notice-content:contact-point
-12 own evading-responsibility:replace
-12 own incident-subjects:wrong-price
-10 incident-subjects:late-delivery
-10 own incident-subjects:breach-misdirected
-10 own notice-content:regulator-contact
10 own phishing-like-request
-9 notice-content:how-many
8 own incident-subjects:register-formal
-8 own joking-tone:replace
-8 own letter:signOffs
-8 own missing-apology:counts-not
8 phishing-like-request
-6 incident-subjects:breach-addresses
`,
  'pleasantry': `
-280 (nothing)
278 buried-lede:pleasantries
273 corporate-cliche
-200 joking-tone
-171 promotional-content
-151 own promotional-content
-149 unaffected-audience
-136 phishing-like-request
-131 corporate-cliche:replace
129 own buried-lede:pleasantries
-127 own joking-tone
125 own corporate-cliche
-119 own corporate-cliche:replace
-116 joking-tone:replace
-108 weasel-words:soft
-104 own weasel-words:soft
-101 own phishing-like-request
-100 minimizing
-97 incident-subjects:wrong-code
96 incident-subjects:wrong-date
-92 notice-content:incident-date
-88 missing-apology:counts-not
-87 evading-responsibility
-82 conditional-apology
-80 incident-subjects:broken-personalization
-80 incident-subjects:test-send
-76 own conditional-apology
75 own kind:C3
-73 kind:B1
-72 no-reply-text
-71 own kind:B1
-68 suppressed-audience
-67 notice-content:contact-point
-67 notice-content:dpo-contact
-66 kind:A4
-66 missing-apology:counts
-64 own letter:footers
-63 missing-remedy:counts
63 own minimizing
-63 own suppressed-audience
-63 own weasel-words:replace
-62 notice-content:regulator-contact
-62 weasel-words
-61 kind:A5
61 missing-remedy:counts-not
-61 own kind:A4
-61 own missing-apology:counts-not
-61 weasel-words:replace
-59 kind:A3
-59 kind:B4
-57 letter:footers
-57 missing-protective-steps:counts
-56 own no-reply-text
-56 own notice-content:incident-date
-55 incident-subjects:register-kakak
-54 kind:C2
-54 own missing-apology:counts
-52 own evading-responsibility
-52 own kind:C5
-51 incident-subjects:breach-device
-51 notice-content:discovery
-51 own notice-content:measures-taken
-51 unclear-subject:clear
-50 buried-lede:admission
-50 notice-content:data-categories
-50 own notice-content:contact-point
-49 own kind:A3
-47 kind:C4
-47 kind:C5
-47 own missing-protective-steps:counts
-46 kind:A8
-46 own buried-lede:admission
-46 own missing-remedy:counts
-44 evading-responsibility:replace
-44 incident-subjects:outage
-44 own incident-subjects:date
-44 own incident-subjects:register-kakak
-44 own minimizing:replace
-44 own notice-content:negation
-43 notice-content:credit-bureau-contacts
-42 incident-subjects:wrong-amount
-42 own incident-subjects:test-send
-42 own kind:A8
-42 own unaffected-audience
-41 incident-subjects:wrong-attachment
-41 own notice-content:data-categories
-40 notice-content:incident-description
-39 own notice-content:discovery
-38 notice-content:freeze-no-charge
37 notice-content:how-many
-37 notice-content:likely-consequences
-37 own notice-content:date
37 suppressed-audience:excluding
-36 incident-subjects:date
36 incident-subjects:register-informal
-36 own notice-content:dpo-contact
-35 incident-subjects:double-send
-35 letter:openers
-35 notice-content:fraud-alert-freeze-info
-35 own kind:C2
-33 incident-subjects:after-opt-out
-33 kind:B6
-33 own incident-subjects:after-opt-out
33 own notice-content:how-many
-32 buried-lede:exposure
-32 incident-subjects:wrong-link
-32 incident-subjects:wrong-price
-31 own kind:B4
-30 buried-lede:intrusion
-30 notice-content:measures-taken
-30 own unclear-subject:clear
-29 incident-subjects:breach-intrusion
29 kind:C3
-29 own incident-subjects:outage
-29 own incident-subjects:wrong-attachment
-28 conditional-apology:replace
-28 own buried-lede:exposure
-28 own conditional-apology:replace
-28 own incident-subjects:double-send
-28 own kind:B6
-28 own notice-content:incident-description
27 own incident-subjects:register-formal
-27 own unclear-subject
-25 incident-subjects:double-charge
-24 own buried-lede:intrusion
-24 own incident-subjects:breach-intrusion
-24 own notice-content:freeze-no-charge
-22 incident-subjects:breach-addresses
-22 own incident-subjects:wrong-link
-22 own kind:A5
21 missing-protective-steps:counts-not
-21 own incident-subjects:double-charge
-20 own incident-subjects:breach-addresses
-20 own notice-content:credit-bureau-contacts
-20 own notice-content:regulator-contact
17 kind:own
-17 minimizing:soft
-17 own evading-responsibility:replace
-17 own incident-subjects:broken-personalization
-17 own incident-subjects:wrong-price
17 own kind:own
-17 own missing-protective-steps:counts-not
-17 own notice-content:fraud-alert-freeze-info
-16 minimizing:replace
-16 own incident-subjects:breach-device
-16 own incident-subjects:wrong-date
-15 incident-subjects:late-delivery
-15 notice-content:date
-14 incident-subjects:breach-public
-14 own incident-subjects:register-informal
-14 own joking-tone:replace
-11 incident-subjects:breach-misdirected
-11 letter:signOffs
-11 own weasel-words
10 incident-subjects:register-formal
-10 incident-subjects:wrong-list
-10 own incident-subjects:wrong-code
-9 own incident-subjects:breach-misdirected
-9 own incident-subjects:breach-public
-9 own incident-subjects:wrong-amount
-9 own notice-content:likely-consequences
-8 own incident-subjects:wrong-list
8 own letter:openers
8 own letter:signOffs
6 own kind:C4
`,
};
