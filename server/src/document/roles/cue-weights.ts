import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  'apology': `
407 missing-apology:counts
-366 (nothing)
-342 conditional-apology
-299 own conditional-apology
240 own missing-apology:counts
-113 own weasel-words:replace
-105 joking-tone
97 own missing-apology:counts-not
-96 conditional-apology:replace
-96 own conditional-apology:replace
-83 incident-subjects:wrong-amount
-83 weasel-words:replace
-77 unclear-subject
-74 own kind:B1
-72 kind:B1
-72 promotional-content
-71 no-reply-text
66 own minimizing:replace
-65 evading-responsibility:replace
65 missing-apology:counts-not
-64 kind:C4
64 unclear-subject:clear
62 own minimizing
-61 own joking-tone
-58 incident-subjects:late-delivery
-58 kind:A3
57 own letter:signOffs
-56 corporate-cliche
-56 letter:openers
-56 notice-content:incident-date
-56 own weasel-words:soft
-56 weasel-words
-53 incident-subjects:broken-personalization
-53 weasel-words:soft
-52 incident-subjects:wrong-link
-51 kind:C3
-47 incident-subjects:test-send
-47 incident-subjects:wrong-attachment
-47 missing-remedy:counts
-47 notice-content:dpo-contact
-46 incident-subjects:wrong-list
-46 joking-tone:replace
-46 kind:A5
-45 missing-protective-steps:counts
-45 own weasel-words
-45 phishing-like-request
-44 notice-content:contact-point
-44 notice-content:likely-consequences
-43 incident-subjects:outage
-43 incident-subjects:wrong-code
-43 own incident-subjects:wrong-code
-43 own kind:C4
-42 incident-subjects:double-charge
-42 letter:footers
42 own unclear-subject:clear
41 kind:A4
-41 own incident-subjects:outage
-41 own no-reply-text
-41 own promotional-content
-40 buried-lede:pleasantries
-40 incident-subjects:after-opt-out
-40 incident-subjects:double-send
-40 own incident-subjects:after-opt-out
-39 notice-content:regulator-contact
-39 own incident-subjects:double-send
-39 own kind:A3
-38 kind:B4
-38 own incident-subjects:broken-personalization
-38 own notice-content:likely-consequences
-37 missing-remedy:counts-not
-36 corporate-cliche:replace
-36 kind:C2
-36 own incident-subjects:double-charge
-36 own letter:footers
-35 incident-subjects:breach-device
-35 own corporate-cliche:replace
-35 own incident-subjects:wrong-attachment
-35 own incident-subjects:wrong-link
-35 own incident-subjects:wrong-list
35 own minimizing:soft
-35 own notice-content:incident-description
-34 own incident-subjects:breach-device
34 own incident-subjects:wrong-date
-33 incident-subjects:wrong-price
-33 kind:C5
-32 own buried-lede:pleasantries
-32 own incident-subjects:test-send
-31 notice-content:discovery
-30 incident-subjects:date
-30 notice-content:freeze-no-charge
-30 notice-content:incident-description
-30 own evading-responsibility:replace
-30 own phishing-like-request
-29 notice-content:measures-taken
-28 kind:B6
-28 notice-content:data-categories
-28 own notice-content:contact-point
-27 minimizing
-27 notice-content:date
-27 own corporate-cliche
-27 own missing-remedy:counts
-27 suppressed-audience
-26 notice-content:credit-bureau-contacts
-25 buried-lede:exposure
-25 buried-lede:intrusion
-25 own incident-subjects:wrong-price
-23 own notice-content:measures-taken
-23 suppressed-audience:excluding
-22 notice-content:fraud-alert-freeze-info
-22 own buried-lede:exposure
-21 incident-subjects:wrong-date
21 letter:signOffs
-21 own incident-subjects:date
21 own kind:A4
-21 own kind:B4
-21 own kind:B6
-21 own notice-content:date
-20 evading-responsibility
-20 incident-subjects:breach-intrusion
-20 own notice-content:freeze-no-charge
-19 own buried-lede:intrusion
-19 own incident-subjects:wrong-amount
-19 own suppressed-audience
-18 own kind:C3
17 minimizing:soft
-17 own incident-subjects:breach-addresses
-17 own kind:C2
-17 own notice-content:incident-date
-16 own kind:C5
16 own notice-content:how-many
-15 incident-subjects:breach-addresses
-15 kind:own
-15 own joking-tone:replace
-15 own kind:own
-15 own missing-protective-steps:counts
-15 own notice-content:credit-bureau-contacts
-15 own notice-content:data-categories
-14 own buried-lede:admission
-14 own incident-subjects:breach-intrusion
14 own kind:A8
-14 own notice-content:discovery
-14 own notice-content:regulator-contact
13 incident-subjects:register-kakak
-13 own notice-content:fraud-alert-freeze-info
-12 notice-content:negation
-12 own notice-content:dpo-contact
-12 unaffected-audience
-9 own letter:openers
-8 incident-subjects:breach-public
-8 incident-subjects:register-formal
-8 notice-content:how-many
-8 own incident-subjects:register-informal
8 own incident-subjects:register-kakak
-7 incident-subjects:register-informal
-6 own missing-protective-steps:counts-not
`,
  'fault': `
416 evading-responsibility
-303 (nothing)
237 buried-lede:admission
204 incident-subjects:breach-misdirected
202 weasel-words
-192 promotional-content
185 own incident-subjects:wrong-date
175 joking-tone
172 incident-subjects:outage
169 buried-lede:intrusion
-166 corporate-cliche
162 buried-lede:exposure
159 incident-subjects:breach-intrusion
-158 no-reply-text
-152 corporate-cliche:replace
150 incident-subjects:wrong-price
-146 own conditional-apology
-142 own corporate-cliche
141 own joking-tone:replace
138 incident-subjects:breach-public
-136 own promotional-content
-127 kind:A5
-127 missing-protective-steps:counts
127 own incident-subjects:breach-intrusion
127 own incident-subjects:broken-personalization
123 kind:A4
121 kind:A8
117 own incident-subjects:breach-misdirected
-114 missing-remedy:counts
111 incident-subjects:broken-personalization
-110 kind:B4
109 evading-responsibility:replace
-109 phishing-like-request
108 incident-subjects:late-delivery
-106 buried-lede:pleasantries
106 notice-content:how-many
-104 notice-content:likely-consequences
101 missing-protective-steps:counts-not
-100 own kind:B4
98 own buried-lede:admission
-97 kind:A3
-95 own notice-content:likely-consequences
-93 own weasel-words:soft
91 unaffected-audience
89 incident-subjects:after-opt-out
89 incident-subjects:double-charge
89 own incident-subjects:after-opt-out
87 incident-subjects:date
-86 kind:B1
-86 own kind:A5
85 notice-content:incident-description
85 own joking-tone
84 own buried-lede:exposure
82 own incident-subjects:outage
-79 incident-subjects:wrong-amount
79 own buried-lede:intrusion
-77 conditional-apology
77 incident-subjects:breach-device
77 incident-subjects:wrong-list
-76 letter:signOffs
-76 own kind:B1
-73 weasel-words:soft
-72 notice-content:fraud-alert-freeze-info
72 own kind:A8
72 own missing-apology:counts-not
-71 own kind:A3
-70 own phishing-like-request
69 own incident-subjects:breach-device
69 own incident-subjects:wrong-price
-68 notice-content:dpo-contact
67 incident-subjects:test-send
67 missing-remedy:counts-not
-65 notice-content:regulator-contact
-65 own minimizing:soft
-65 own notice-content:regulator-contact
-63 minimizing:soft
62 incident-subjects:wrong-link
62 minimizing:replace
-62 own missing-protective-steps:counts
61 incident-subjects:wrong-code
61 own letter:openers
61 own notice-content:negation
60 notice-content:discovery
60 own incident-subjects:wrong-amount
-60 own notice-content:incident-date
60 unclear-subject:clear
58 letter:footers
-58 notice-content:credit-bureau-contacts
-57 own buried-lede:pleasantries
57 own evading-responsibility
56 minimizing
-56 own notice-content:measures-taken
54 own incident-subjects:breach-public
54 own minimizing:replace
-53 own missing-apology:counts
52 notice-content:negation
49 kind:own
49 own kind:A4
49 own kind:own
-48 notice-content:contact-point
47 own incident-subjects:wrong-list
-45 own incident-subjects:test-send
43 kind:C4
-42 own kind:B6
42 own missing-protective-steps:counts-not
-42 own notice-content:data-categories
41 incident-subjects:double-send
41 own incident-subjects:breach-addresses
-41 unclear-subject
-39 letter:openers
36 own incident-subjects:wrong-attachment
-36 own no-reply-text
-35 own missing-remedy:counts
-34 own unclear-subject
33 incident-subjects:breach-addresses
33 own notice-content:incident-description
31 missing-apology:counts-not
-31 notice-content:measures-taken
31 own evading-responsibility:replace
31 own kind:C2
-30 notice-content:freeze-no-charge
30 own notice-content:date
-30 own notice-content:dpo-contact
-29 weasel-words:replace
28 own incident-subjects:register-kakak
27 own unaffected-audience
26 own incident-subjects:wrong-link
25 notice-content:data-categories
24 own incident-subjects:date
-24 own incident-subjects:register-informal
23 kind:C5
-23 own corporate-cliche:replace
23 own kind:C5
-23 own letter:footers
21 own incident-subjects:double-charge
-20 incident-subjects:register-informal
20 kind:C2
20 notice-content:date
20 notice-content:incident-date
18 own kind:C3
18 own suppressed-audience
17 missing-apology:counts
-16 own notice-content:fraud-alert-freeze-info
-16 own weasel-words
15 own incident-subjects:double-send
-15 own suppressed-audience:excluding
-14 incident-subjects:wrong-attachment
14 own incident-subjects:wrong-code
-13 own notice-content:credit-bureau-contacts
12 kind:B6
12 own missing-remedy:counts-not
11 incident-subjects:wrong-date
-11 own notice-content:freeze-no-charge
10 own letter:signOffs
9 incident-subjects:register-formal
-9 own notice-content:contact-point
-8 joking-tone:replace
-8 own notice-content:how-many
-7 kind:C3
-7 own incident-subjects:register-formal
-7 own unclear-subject:clear
-6 own notice-content:discovery
`,
  'remedy': `
-344 promotional-content
-281 no-reply-text
-257 (nothing)
245 missing-remedy:counts
-233 joking-tone
-178 missing-protective-steps:counts
-173 own incident-subjects:outage
172 kind:A3
-165 incident-subjects:wrong-list
-164 evading-responsibility
-159 incident-subjects:late-delivery
-143 missing-apology:counts
141 incident-subjects:wrong-amount
-140 notice-content:freeze-no-charge
138 kind:A5
-136 buried-lede:intrusion
-136 joking-tone:replace
-135 own buried-lede:admission
-135 own incident-subjects:wrong-list
-129 buried-lede:pleasantries
-128 buried-lede:exposure
-128 corporate-cliche
-126 missing-apology:counts-not
125 minimizing:replace
-125 missing-remedy:counts-not
122 incident-subjects:wrong-price
122 own kind:A3
-120 minimizing
-113 own incident-subjects:test-send
-109 incident-subjects:double-charge
-108 incident-subjects:breach-public
-107 notice-content:dpo-contact
-106 incident-subjects:breach-device
-104 conditional-apology
-104 evading-responsibility:replace
101 suppressed-audience
-100 kind:B1
-100 own conditional-apology
-98 own joking-tone
-97 own incident-subjects:breach-public
-95 own kind:C3
-93 incident-subjects:after-opt-out
-93 own incident-subjects:after-opt-out
-91 weasel-words
-90 letter:signOffs
-90 notice-content:discovery
-89 own weasel-words:soft
-89 weasel-words:soft
-88 incident-subjects:breach-intrusion
88 own kind:A5
-86 incident-subjects:broken-personalization
-86 incident-subjects:outage
86 incident-subjects:wrong-attachment
-86 minimizing:soft
-83 own incident-subjects:double-charge
-82 own buried-lede:exposure
-81 own buried-lede:intrusion
-81 own no-reply-text
80 own kind:C2
-78 incident-subjects:test-send
78 kind:A4
-78 own corporate-cliche
-74 own weasel-words:replace
-73 notice-content:how-many
-72 incident-subjects:wrong-code
-72 own incident-subjects:wrong-attachment
-70 own incident-subjects:breach-device
-69 own incident-subjects:wrong-code
67 notice-content:negation
67 own notice-content:regulator-contact
-66 own promotional-content
64 own corporate-cliche:replace
-64 own incident-subjects:wrong-amount
64 unclear-subject
-63 kind:A8
63 kind:C2
-63 own incident-subjects:wrong-date
-62 buried-lede:admission
-62 notice-content:incident-description
-62 phishing-like-request
-62 weasel-words:replace
-60 own evading-responsibility
60 own kind:A4
-60 own missing-apology:counts-not
-59 own incident-subjects:broken-personalization
-58 own incident-subjects:breach-intrusion
57 own incident-subjects:register-informal
57 unclear-subject:clear
-56 own kind:B1
-55 own phishing-like-request
-54 kind:C4
-54 own missing-protective-steps:counts
-54 own notice-content:likely-consequences
-53 own missing-apology:counts
-52 kind:B6
51 own notice-content:contact-point
-50 own notice-content:negation
49 incident-subjects:register-kakak
49 notice-content:date
-49 own incident-subjects:breach-addresses
-47 incident-subjects:wrong-date
-46 own buried-lede:pleasantries
-45 own incident-subjects:wrong-link
44 kind:C5
44 own incident-subjects:register-kakak
44 own missing-remedy:counts
44 suppressed-audience:excluding
43 own notice-content:incident-date
-42 notice-content:incident-date
42 notice-content:regulator-contact
-42 unaffected-audience
-40 notice-content:contact-point
-40 own evading-responsibility:replace
-38 kind:B4
37 incident-subjects:date
-36 own notice-content:date
35 incident-subjects:register-formal
-35 own incident-subjects:double-send
35 own letter:footers
-34 kind:C3
-34 own notice-content:credit-bureau-contacts
33 letter:footers
-33 own minimizing
32 missing-protective-steps:counts-not
-32 notice-content:likely-consequences
-31 own notice-content:data-categories
-28 own notice-content:fraud-alert-freeze-info
28 own unclear-subject
-27 notice-content:credit-bureau-contacts
-27 notice-content:fraud-alert-freeze-info
27 notice-content:measures-taken
27 own kind:B6
27 own kind:C4
27 own notice-content:how-many
-26 own unclear-subject:clear
-25 own minimizing:soft
-24 letter:openers
23 own notice-content:discovery
22 corporate-cliche:replace
-22 own joking-tone:replace
-21 own suppressed-audience
-19 conditional-apology:replace
19 notice-content:data-categories
-19 own conditional-apology:replace
18 own kind:C5
-17 own minimizing:replace
-16 incident-subjects:register-informal
-15 own missing-remedy:counts-not
-14 incident-subjects:breach-addresses
-14 own weasel-words
-13 own letter:signOffs
-13 own notice-content:freeze-no-charge
-12 own incident-subjects:date
10 own notice-content:measures-taken
8 own kind:A8
-6 own incident-subjects:wrong-price
6 own notice-content:dpo-contact
`,
  'protective-step': `
405 missing-protective-steps:counts
-352 (nothing)
-231 kind:C4
-206 no-reply-text
-150 kind:C5
147 own missing-protective-steps:counts
-130 minimizing
-124 joking-tone
-106 unclear-subject
-102 unaffected-audience
-99 notice-content:incident-date
-99 promotional-content
-97 own kind:A3
-91 notice-content:likely-consequences
-87 corporate-cliche:replace
-85 own corporate-cliche:replace
-84 own no-reply-text
-83 own unaffected-audience
-80 kind:C3
-78 corporate-cliche
-77 own kind:C5
-76 evading-responsibility
76 notice-content:freeze-no-charge
-70 own joking-tone
-69 kind:A3
69 notice-content:data-categories
-69 own notice-content:likely-consequences
-68 missing-protective-steps:counts-not
-66 missing-apology:counts
66 notice-content:fraud-alert-freeze-info
-65 own missing-protective-steps:counts-not
-65 weasel-words
63 notice-content:negation
-62 notice-content:dpo-contact
-62 own corporate-cliche
-62 own incident-subjects:broken-personalization
-61 conditional-apology
-61 own promotional-content
-60 own weasel-words:soft
-58 kind:C2
56 own notice-content:contact-point
-56 weasel-words:replace
-55 buried-lede:pleasantries
-55 notice-content:discovery
-54 own missing-apology:counts
-53 letter:signOffs
52 notice-content:credit-bureau-contacts
-52 weasel-words:soft
51 own notice-content:freeze-no-charge
-50 letter:openers
-49 kind:B4
-47 own weasel-words:replace
-46 own notice-content:measures-taken
-45 incident-subjects:wrong-attachment
-45 own conditional-apology
-45 own incident-subjects:wrong-code
-45 own notice-content:discovery
-44 buried-lede:admission
-44 own kind:B4
-44 own kind:C2
-43 incident-subjects:wrong-amount
-43 kind:A4
-42 buried-lede:exposure
-41 kind:A8
-41 missing-apology:counts-not
40 incident-subjects:broken-personalization
-40 own kind:A5
-40 unclear-subject:clear
-39 letter:footers
-39 own buried-lede:admission
-39 own incident-subjects:wrong-attachment
-39 own letter:footers
-38 incident-subjects:breach-device
-38 incident-subjects:wrong-date
-38 own kind:A4
-38 own weasel-words
-37 buried-lede:intrusion
-36 incident-subjects:after-opt-out
-36 incident-subjects:wrong-link
-36 own incident-subjects:after-opt-out
36 own notice-content:how-many
-35 incident-subjects:breach-intrusion
-35 incident-subjects:double-send
-35 missing-remedy:counts-not
-35 own buried-lede:exposure
-34 incident-subjects:date
-34 incident-subjects:test-send
-33 evading-responsibility:replace
-33 notice-content:incident-description
-33 own buried-lede:intrusion
-32 own kind:A8
-32 own notice-content:date
-31 kind:B1
-31 own incident-subjects:date
-31 own kind:C3
-30 notice-content:date
-30 own buried-lede:pleasantries
30 own notice-content:data-categories
-29 conditional-apology:replace
-29 incident-subjects:outage
-29 own conditional-apology:replace
29 own notice-content:fraud-alert-freeze-info
-28 own incident-subjects:double-send
-28 own unclear-subject
-27 own incident-subjects:breach-device
-27 own incident-subjects:breach-intrusion
-27 own kind:B1
-26 notice-content:measures-taken
-25 incident-subjects:wrong-price
-25 own kind:C4
-25 own minimizing
-24 joking-tone:replace
-24 own evading-responsibility
-23 minimizing:soft
-23 own notice-content:dpo-contact
-23 own unclear-subject:clear
-22 incident-subjects:breach-misdirected
-22 own incident-subjects:double-charge
22 own missing-apology:counts-not
22 own missing-remedy:counts-not
-22 own notice-content:incident-description
-22 own suppressed-audience:excluding
-21 own incident-subjects:breach-public
-20 incident-subjects:double-charge
-20 notice-content:regulator-contact
-19 incident-subjects:breach-public
19 kind:B6
19 own incident-subjects:register-kakak
18 own phishing-like-request
18 suppressed-audience:excluding
-17 minimizing:replace
-17 own incident-subjects:wrong-amount
-17 own incident-subjects:wrong-list
-17 own letter:openers
17 phishing-like-request
-16 incident-subjects:wrong-list
-16 own incident-subjects:outage
-16 own incident-subjects:wrong-link
16 own kind:B6
-15 own incident-subjects:test-send
-14 own missing-remedy:counts
-13 own notice-content:regulator-contact
13 own suppressed-audience
-11 own evading-responsibility:replace
-11 own incident-subjects:breach-misdirected
-11 own incident-subjects:wrong-price
-10 notice-content:how-many
9 incident-subjects:register-formal
9 incident-subjects:register-kakak
-9 own joking-tone:replace
-8 incident-subjects:breach-addresses
-8 notice-content:contact-point
-7 incident-subjects:late-delivery
-7 own notice-content:incident-date
-6 own incident-subjects:wrong-date
6 own notice-content:negation
-6 suppressed-audience
`,
  'pleasantry': `
344 corporate-cliche
325 buried-lede:pleasantries
-306 (nothing)
-180 joking-tone
-142 corporate-cliche:replace
133 own corporate-cliche
-128 own corporate-cliche:replace
-120 unaffected-audience
116 own buried-lede:pleasantries
-116 own joking-tone
-115 joking-tone:replace
-111 minimizing
-109 phishing-like-request
101 incident-subjects:wrong-date
-101 weasel-words:soft
-96 own weasel-words:soft
-93 incident-subjects:wrong-code
92 own kind:C3
-88 evading-responsibility
-85 conditional-apology
-82 own phishing-like-request
-81 own conditional-apology
-77 no-reply-text
-74 missing-protective-steps:counts
-71 incident-subjects:test-send
-68 incident-subjects:broken-personalization
-68 missing-apology:counts-not
-68 missing-remedy:counts
-67 notice-content:incident-date
-66 suppressed-audience
-66 weasel-words
-64 missing-apology:counts
-63 kind:B1
-63 notice-content:dpo-contact
-62 own suppressed-audience
-61 own kind:B1
60 missing-remedy:counts-not
-60 notice-content:contact-point
-59 incident-subjects:breach-device
-59 kind:A3
-59 notice-content:regulator-contact
-59 own letter:footers
-58 kind:A5
-56 kind:B4
-55 own missing-protective-steps:counts
-54 kind:A4
-54 own weasel-words:replace
-54 weasel-words:replace
-53 letter:footers
-52 kind:C2
-52 own no-reply-text
-50 own missing-apology:counts
-49 buried-lede:admission
-49 own kind:A4
-48 own notice-content:measures-taken
-48 unclear-subject:clear
-47 incident-subjects:register-kakak
-46 incident-subjects:wrong-amount
-46 own evading-responsibility
-46 own missing-apology:counts-not
-45 own kind:A3
-44 incident-subjects:outage
-44 own buried-lede:admission
-44 own kind:C5
-43 kind:A8
-43 own unaffected-audience
-42 evading-responsibility:replace
-42 letter:openers
-42 notice-content:discovery
-42 own notice-content:contact-point
-42 own notice-content:negation
-41 own incident-subjects:date
-40 notice-content:credit-bureau-contacts
-40 own incident-subjects:test-send
-40 own notice-content:data-categories
-39 kind:C5
-39 own kind:A8
-38 notice-content:data-categories
38 own minimizing
-37 incident-subjects:wrong-attachment
-37 own incident-subjects:register-kakak
-36 notice-content:freeze-no-charge
-35 notice-content:incident-description
-35 notice-content:likely-consequences
-35 own missing-remedy:counts
-35 own notice-content:incident-date
-34 incident-subjects:after-opt-out
34 kind:C3
-34 own incident-subjects:after-opt-out
-34 own incident-subjects:register-informal
-33 incident-subjects:double-send
33 incident-subjects:register-informal
-33 kind:B6
-33 own kind:C2
-33 own suppressed-audience:excluding
-32 incident-subjects:date
-32 incident-subjects:wrong-link
-32 notice-content:fraud-alert-freeze-info
-32 own notice-content:date
-32 own notice-content:discovery
32 suppressed-audience:excluding
-31 buried-lede:exposure
-31 own minimizing:replace
-31 own unclear-subject:clear
-30 incident-subjects:wrong-price
-30 own kind:B4
-30 own notice-content:dpo-contact
-29 buried-lede:intrusion
-29 incident-subjects:breach-intrusion
-29 own buried-lede:exposure
-28 own incident-subjects:outage
-27 kind:C4
-27 own kind:B6
-26 own incident-subjects:double-send
26 own incident-subjects:register-formal
-25 conditional-apology:replace
-25 own conditional-apology:replace
-25 own incident-subjects:wrong-attachment
24 missing-protective-steps:counts-not
-24 own letter:openers
-24 own notice-content:incident-description
-24 own unclear-subject
-23 incident-subjects:double-charge
-23 own incident-subjects:breach-intrusion
-22 own buried-lede:intrusion
-21 incident-subjects:breach-addresses
-21 notice-content:measures-taken
-21 own incident-subjects:wrong-link
-20 incident-subjects:breach-public
-20 own kind:A5
-20 own notice-content:freeze-no-charge
-19 own incident-subjects:double-charge
-19 own incident-subjects:wrong-date
-19 own weasel-words
-18 own incident-subjects:breach-addresses
-18 own incident-subjects:breach-device
18 own letter:signOffs
-18 own notice-content:credit-bureau-contacts
-18 own notice-content:regulator-contact
-17 notice-content:date
-16 own incident-subjects:broken-personalization
-15 minimizing:soft
-15 own evading-responsibility:replace
-15 own incident-subjects:wrong-price
-15 own missing-protective-steps:counts-not
-15 own notice-content:fraud-alert-freeze-info
-14 notice-content:negation
-14 promotional-content
13 kind:own
-13 own joking-tone:replace
13 own kind:own
13 own notice-content:how-many
-13 own promotional-content
-12 incident-subjects:breach-misdirected
-12 incident-subjects:late-delivery
11 incident-subjects:register-formal
-11 incident-subjects:wrong-list
-11 own incident-subjects:breach-public
-10 own incident-subjects:breach-misdirected
-10 own incident-subjects:wrong-amount
-9 own incident-subjects:wrong-code
-8 own incident-subjects:wrong-list
7 notice-content:how-many
-7 own minimizing:soft
6 minimizing:replace
-6 own notice-content:likely-consequences
`,
};
