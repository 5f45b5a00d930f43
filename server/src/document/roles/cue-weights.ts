import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
407 missing-apology:counts
-376 conditional-apology
-350 (nothing)
-311 own conditional-apology
242 own missing-apology:counts
-134 own no-reply-text
-131 joking-tone
-121 own weasel-words:replace
-106 no-reply-text
-93 own joking-tone:replace
-92 weasel-words:replace
-77 kind:C4
-75 conditional-apology:replace
-75 promotional-content
-73 unclear-subject
-72 incident-subjects:late-delivery
-67 own weasel-words
-65 evading-responsibility:replace
-63 corporate-cliche
-63 kind:B1
-62 own kind:B1
62 own letter:signOffs
61 joking-tone:replace
-61 weasel-words
-60 weasel-words:soft
59 own minimizing:soft
-58 incident-subjects:wrong-amount
-58 letter:openers
-57 incident-subjects:wrong-link
-56 notice-content:incident-date
-54 minimizing
-54 notice-content:likely-consequences
-51 phishing-like-request
-48 incident-subjects:double-charge
-48 kind:C3
48 letter:signOffs
48 unclear-subject:clear
-47 missing-protective-steps:counts
-47 notice-content:dpo-contact
-47 own conditional-apology:replace
-46 incident-subjects:wrong-price
-46 kind:A3
-46 missing-remedy:counts
-46 own promotional-content
-46 own weasel-words:soft
-45 notice-content:contact-point
-45 own incident-subjects:wrong-price
-44 incident-subjects:test-send
-44 own kind:C4
-44 own notice-content:likely-consequences
-43 buried-lede:pleasantries
-42 incident-subjects:wrong-code
42 own incident-subjects:wrong-date
-40 incident-subjects:broken-personalization
-40 notice-content:regulator-contact
40 own unclear-subject:clear
39 own minimizing:replace
-38 kind:B4
-38 kind:C2
-37 own joking-tone
-37 own phishing-like-request
-36 evading-responsibility
36 kind:A4
-36 letter:footers
-36 notice-content:incident-description
-36 own incident-subjects:wrong-code
-35 own incident-subjects:broken-personalization
35 own minimizing
-34 kind:C5
-34 own incident-subjects:wrong-link
-33 incident-subjects:after-opt-out
-33 own incident-subjects:after-opt-out
-33 own incident-subjects:double-charge
-33 own incident-subjects:test-send
-33 own letter:footers
-32 incident-subjects:date
-32 own incident-subjects:late-delivery
-31 own notice-content:contact-point
-30 incident-subjects:wrong-list
-30 missing-remedy:counts-not
-30 notice-content:measures-taken
-30 own buried-lede:pleasantries
-29 notice-content:date
-29 own corporate-cliche
-28 buried-lede:intrusion
-28 corporate-cliche:replace
-28 kind:B6
-28 notice-content:credit-bureau-contacts
-28 notice-content:freeze-no-charge
28 own kind:A4
-28 own notice-content:freeze-no-charge
-27 incident-subjects:breach-device
-27 incident-subjects:double-send
-27 own notice-content:credit-bureau-contacts
-26 incident-subjects:wrong-attachment
-26 own kind:A3
-26 own kind:C5
-25 buried-lede:exposure
-25 own corporate-cliche:replace
-25 own notice-content:measures-taken
-25 suppressed-audience:excluding
-24 own missing-remedy:counts
-23 own notice-content:incident-description
-23 unaffected-audience
-22 incident-subjects:breach-intrusion
-22 kind:A5
-22 own buried-lede:exposure
-22 own kind:B6
-21 notice-content:data-categories
-21 own incident-subjects:date
-21 own kind:C3
-21 own notice-content:date
-20 notice-content:fraud-alert-freeze-info
-20 own buried-lede:intrusion
-20 own incident-subjects:wrong-list
-20 own kind:B4
-20 own missing-remedy:counts-not
-19 incident-subjects:outage
-19 notice-content:discovery
-19 own incident-subjects:wrong-amount
-18 own incident-subjects:breach-intrusion
-17 own kind:C2
-17 own missing-protective-steps:counts
17 own unclear-subject
-16 kind:own
-16 notice-content:negation
-16 own kind:own
-16 own notice-content:incident-date
-15 incident-subjects:breach-public
-14 incident-subjects:breach-misdirected
-14 own evading-responsibility:replace
-14 own incident-subjects:breach-addresses
14 own kind:A8
-14 own notice-content:data-categories
-14 own notice-content:dpo-contact
-14 suppressed-audience
-13 incident-subjects:breach-addresses
-13 own incident-subjects:breach-misdirected
-13 own suppressed-audience
-12 incident-subjects:wrong-date
-12 own incident-subjects:register-informal
-12 own notice-content:discovery
-12 own notice-content:regulator-contact
11 incident-subjects:register-kakak
-11 kind:A8
-11 missing-protective-steps:counts-not
-11 own notice-content:fraud-alert-freeze-info
-10 own incident-subjects:wrong-attachment
9 incident-subjects:register-informal
-9 minimizing:soft
-9 own evading-responsibility
9 own missing-apology:counts-not
-8 own incident-subjects:breach-public
8 own notice-content:how-many
7 own incident-subjects:register-kakak
-7 own missing-protective-steps:counts-not
7 own notice-content:negation
-6 own buried-lede:admission
`,
  fault: `
374 evading-responsibility
-295 (nothing)
271 weasel-words
256 incident-subjects:late-delivery
229 incident-subjects:outage
222 buried-lede:admission
-198 own conditional-apology
186 buried-lede:intrusion
184 own incident-subjects:wrong-amount
-184 promotional-content
-181 own corporate-cliche
172 joking-tone
166 own incident-subjects:wrong-date
-163 corporate-cliche
155 buried-lede:exposure
152 evading-responsibility:replace
-150 kind:A5
-148 no-reply-text
148 own incident-subjects:breach-public
147 incident-subjects:wrong-code
-141 corporate-cliche:replace
-136 notice-content:likely-consequences
-134 conditional-apology
-133 kind:B4
132 incident-subjects:breach-misdirected
-132 phishing-like-request
131 incident-subjects:breach-intrusion
-130 weasel-words:soft
128 incident-subjects:breach-public
-128 missing-protective-steps:counts
127 incident-subjects:wrong-price
126 incident-subjects:broken-personalization
-125 own kind:B4
-124 kind:A3
123 own incident-subjects:outage
-122 own notice-content:likely-consequences
121 incident-subjects:double-charge
-118 buried-lede:pleasantries
117 incident-subjects:breach-device
116 notice-content:how-many
107 own buried-lede:exposure
-107 own no-reply-text
-105 missing-remedy:counts
-105 own phishing-like-request
104 kind:A4
-97 own weasel-words:replace
-94 kind:B1
93 incident-subjects:after-opt-out
93 own incident-subjects:after-opt-out
92 missing-protective-steps:counts-not
89 own buried-lede:admission
89 own incident-subjects:broken-personalization
87 own missing-remedy:counts-not
-86 own kind:A5
84 notice-content:incident-description
-83 own kind:B1
83 own notice-content:negation
82 own suppressed-audience
-80 own unclear-subject
80 unaffected-audience
79 minimizing
79 own incident-subjects:breach-device
77 own incident-subjects:wrong-code
77 own letter:openers
76 unclear-subject:clear
75 incident-subjects:double-send
-75 own incident-subjects:test-send
-75 own promotional-content
67 own incident-subjects:breach-misdirected
66 missing-remedy:counts-not
-65 own weasel-words:soft
63 own missing-apology:counts-not
61 kind:C4
-61 notice-content:dpo-contact
61 own incident-subjects:breach-intrusion
-60 notice-content:contact-point
59 kind:A8
-59 notice-content:fraud-alert-freeze-info
59 own incident-subjects:wrong-price
-59 own minimizing:soft
58 own missing-protective-steps:counts-not
58 own notice-content:date
57 minimizing:replace
-56 own notice-content:regulator-contact
55 own evading-responsibility
55 own incident-subjects:late-delivery
-55 own notice-content:incident-date
-53 letter:signOffs
-53 notice-content:measures-taken
52 incident-subjects:date
-52 own missing-protective-steps:counts
-50 incident-subjects:wrong-amount
-50 own incident-subjects:wrong-list
-49 notice-content:regulator-contact
48 own incident-subjects:double-send
47 incident-subjects:test-send
47 own incident-subjects:wrong-link
44 notice-content:negation
-44 own notice-content:data-categories
41 incident-subjects:wrong-date
41 own incident-subjects:breach-addresses
-41 own joking-tone:replace
-37 notice-content:credit-bureau-contacts
-37 own missing-apology:counts
36 own kind:C2
34 kind:own
34 own kind:own
33 own kind:A4
-33 own notice-content:dpo-contact
-33 own notice-content:measures-taken
-32 notice-content:freeze-no-charge
31 incident-subjects:register-formal
31 kind:B6
-31 letter:openers
-30 incident-subjects:wrong-list
30 own incident-subjects:wrong-attachment
-30 own missing-remedy:counts
29 incident-subjects:breach-addresses
29 kind:C2
-29 own corporate-cliche:replace
-29 own kind:A3
-29 own notice-content:credit-bureau-contacts
28 own incident-subjects:date
-28 own notice-content:discovery
-28 own notice-content:freeze-no-charge
28 own unaffected-audience
27 missing-apology:counts-not
-26 own letter:footers
-25 notice-content:incident-date
25 own kind:A8
-25 weasel-words:replace
-23 incident-subjects:wrong-attachment
-23 own kind:B6
22 notice-content:data-categories
21 own kind:C3
21 unclear-subject
20 own joking-tone
-19 own buried-lede:pleasantries
17 own notice-content:incident-description
-15 conditional-apology:replace
-15 kind:C3
-14 own kind:C4
13 own buried-lede:intrusion
13 own kind:C5
-13 own notice-content:how-many
12 kind:C5
-12 own conditional-apology:replace
-12 own notice-content:fraud-alert-freeze-info
-11 minimizing:soft
-11 own suppressed-audience:excluding
-10 letter:footers
10 own evading-responsibility:replace
-9 incident-subjects:register-kakak
9 own weasel-words
-9 suppressed-audience:excluding
-8 own incident-subjects:register-formal
8 own incident-subjects:register-kakak
7 incident-subjects:wrong-link
7 notice-content:date
-7 own notice-content:contact-point
6 joking-tone:replace
6 own minimizing:replace
-6 own unclear-subject:clear
-6 suppressed-audience
`,
  evasion: `
-300 (nothing)
-198 joking-tone:replace
-139 own incident-subjects:test-send
135 incident-subjects:outage
-135 incident-subjects:wrong-amount
-134 own incident-subjects:double-charge
-129 own weasel-words:soft
-124 incident-subjects:breach-device
-123 own notice-content:how-many
-117 no-reply-text
-116 promotional-content
-114 own suppressed-audience
-111 corporate-cliche
108 incident-subjects:late-delivery
100 minimizing:soft
-100 unclear-subject
-99 own incident-subjects:wrong-link
98 kind:A8
-97 own incident-subjects:wrong-list
96 missing-apology:counts-not
-93 incident-subjects:after-opt-out
-93 incident-subjects:broken-personalization
93 incident-subjects:wrong-list
-93 own incident-subjects:after-opt-out
-91 missing-protective-steps:counts
-90 missing-remedy:counts
-88 own incident-subjects:wrong-code
-87 own incident-subjects:broken-personalization
-86 notice-content:likely-consequences
84 own minimizing:replace
82 own incident-subjects:outage
-81 own incident-subjects:wrong-amount
80 incident-subjects:wrong-attachment
-79 own incident-subjects:breach-device
-77 own kind:C5
-77 phishing-like-request
-76 kind:C2
76 notice-content:incident-date
76 weasel-words:soft
-75 letter:footers
-75 letter:signOffs
-74 kind:B4
-73 own incident-subjects:breach-public
72 own incident-subjects:late-delivery
70 incident-subjects:wrong-price
-68 own kind:A8
68 own missing-apology:counts-not
-67 own corporate-cliche
67 suppressed-audience:excluding
-66 kind:C3
66 own missing-remedy:counts-not
-66 own promotional-content
-65 conditional-apology
-65 own buried-lede:admission
63 incident-subjects:double-send
63 incident-subjects:test-send
-63 joking-tone
-62 incident-subjects:wrong-date
-62 kind:A5
62 unclear-subject:clear
-61 own weasel-words:replace
-60 corporate-cliche:replace
-60 kind:A4
-59 kind:C5
57 own suppressed-audience:excluding
-54 incident-subjects:breach-public
-54 notice-content:dpo-contact
-54 own kind:A4
54 own kind:C4
-54 own notice-content:likely-consequences
-53 buried-lede:pleasantries
-52 own phishing-like-request
51 incident-subjects:register-kakak
51 minimizing:replace
51 notice-content:discovery
50 own kind:A3
49 own unaffected-audience
-47 missing-apology:counts
47 notice-content:negation
-47 notice-content:regulator-contact
-45 own conditional-apology:replace
-44 conditional-apology:replace
-44 unaffected-audience
-43 own incident-subjects:breach-intrusion
-43 own missing-apology:counts
-42 notice-content:contact-point
-42 own no-reply-text
-41 own notice-content:contact-point
-40 own buried-lede:pleasantries
39 buried-lede:exposure
39 weasel-words
39 weasel-words:replace
-38 notice-content:how-many
-38 own joking-tone
-38 own unclear-subject
36 missing-remedy:counts-not
36 own kind:B1
-35 notice-content:credit-bureau-contacts
-35 own kind:C2
34 incident-subjects:breach-misdirected
34 incident-subjects:wrong-link
-34 own letter:signOffs
-34 own missing-protective-steps:counts
34 own notice-content:discovery
33 incident-subjects:date
33 kind:A3
-33 notice-content:fraud-alert-freeze-info
33 own incident-subjects:register-kakak
-32 incident-subjects:breach-addresses
-32 minimizing
-31 own kind:C3
-31 own letter:footers
31 suppressed-audience
30 own minimizing:soft
-30 own missing-remedy:counts
-29 own kind:A5
-29 own kind:B4
-29 own kind:B6
-27 notice-content:freeze-no-charge
26 incident-subjects:double-charge
26 notice-content:date
-26 own incident-subjects:date
26 own incident-subjects:wrong-date
26 own incident-subjects:wrong-price
23 buried-lede:admission
23 missing-protective-steps:counts-not
-22 own incident-subjects:breach-addresses
-22 own incident-subjects:double-send
22 own minimizing
-21 own notice-content:freeze-no-charge
-20 own notice-content:data-categories
-20 own notice-content:regulator-contact
19 buried-lede:intrusion
19 notice-content:measures-taken
-19 own notice-content:credit-bureau-contacts
-19 own notice-content:dpo-contact
-18 own buried-lede:exposure
-17 own corporate-cliche:replace
-17 own incident-subjects:wrong-attachment
-16 kind:B6
16 notice-content:incident-description
16 own incident-subjects:register-formal
16 own weasel-words
15 own notice-content:incident-date
15 own notice-content:incident-description
14 incident-subjects:breach-intrusion
14 notice-content:data-categories
-13 own joking-tone:replace
13 own letter:openers
12 incident-subjects:wrong-code
-10 kind:own
-10 own incident-subjects:register-informal
-10 own kind:own
9 letter:openers
9 own missing-protective-steps:counts-not
-9 own notice-content:date
-8 kind:B1
-7 own notice-content:fraud-alert-freeze-info
-6 incident-subjects:register-informal
`,
  remedy: `
-358 promotional-content
-282 no-reply-text
-250 (nothing)
-250 incident-subjects:late-delivery
248 missing-remedy:counts
-234 joking-tone
179 kind:A5
178 own kind:A3
-172 evading-responsibility
164 kind:A3
-156 missing-apology:counts
-151 own incident-subjects:wrong-amount
-148 own incident-subjects:outage
-148 own phishing-like-request
-140 notice-content:freeze-no-charge
-138 minimizing
-138 missing-protective-steps:counts
-134 conditional-apology
-130 incident-subjects:wrong-code
-130 phishing-like-request
-129 buried-lede:intrusion
-127 own buried-lede:admission
-126 notice-content:incident-date
-126 own no-reply-text
-124 incident-subjects:breach-public
124 own kind:A5
-121 weasel-words:soft
120 incident-subjects:wrong-price
-119 buried-lede:pleasantries
-119 weasel-words
-118 missing-remedy:counts-not
-117 buried-lede:exposure
-115 incident-subjects:double-charge
115 own notice-content:incident-date
-113 incident-subjects:outage
113 suppressed-audience
-110 incident-subjects:after-opt-out
-110 own incident-subjects:after-opt-out
-109 own notice-content:likely-consequences
-102 own weasel-words:soft
-101 missing-apology:counts-not
-100 corporate-cliche
-99 own joking-tone
-95 own incident-subjects:breach-public
-89 own buried-lede:exposure
-87 notice-content:how-many
-87 own evading-responsibility
-86 incident-subjects:breach-device
-85 own buried-lede:intrusion
84 incident-subjects:wrong-attachment
-81 weasel-words:replace
-80 incident-subjects:broken-personalization
80 incident-subjects:wrong-amount
-76 incident-subjects:test-send
-76 own incident-subjects:wrong-code
-75 own incident-subjects:test-send
-74 own promotional-content
-73 own incident-subjects:wrong-price
71 own kind:C2
-71 own missing-apology:counts-not
70 kind:A4
-69 evading-responsibility:replace
-69 own missing-remedy:counts-not
-68 joking-tone:replace
-68 own weasel-words:replace
67 kind:C2
-67 own incident-subjects:wrong-date
-65 letter:signOffs
-65 own conditional-apology
-63 notice-content:dpo-contact
-63 own incident-subjects:double-charge
63 own notice-content:regulator-contact
62 kind:C5
61 minimizing:replace
-60 own incident-subjects:late-delivery
-60 own missing-apology:counts
59 notice-content:negation
-59 own incident-subjects:wrong-attachment
-56 minimizing:soft
55 own minimizing:replace
-54 kind:B6
54 own incident-subjects:register-informal
-53 buried-lede:admission
-53 kind:A8
-53 notice-content:incident-description
53 own incident-subjects:wrong-list
50 incident-subjects:register-kakak
-49 own incident-subjects:breach-device
-48 own incident-subjects:double-send
46 notice-content:measures-taken
-45 kind:C4
44 own corporate-cliche:replace
-44 own incident-subjects:breach-addresses
44 own kind:A4
-44 own kind:C3
-42 notice-content:discovery
-41 incident-subjects:breach-misdirected
41 incident-subjects:wrong-link
41 notice-content:date
-41 own joking-tone:replace
-40 incident-subjects:breach-intrusion
-40 kind:C3
40 own kind:B4
-40 own missing-protective-steps:counts
39 incident-subjects:date
-39 unaffected-audience
-38 notice-content:contact-point
-38 own incident-subjects:breach-misdirected
38 own unaffected-audience
38 unclear-subject
-37 own incident-subjects:broken-personalization
-36 incident-subjects:double-send
35 incident-subjects:wrong-list
-35 notice-content:likely-consequences
-35 own notice-content:freeze-no-charge
34 own letter:footers
-33 notice-content:credit-bureau-contacts
33 own notice-content:contact-point
-33 own notice-content:credit-bureau-contacts
-33 own notice-content:fraud-alert-freeze-info
33 own notice-content:how-many
-32 notice-content:fraud-alert-freeze-info
32 own missing-remedy:counts
-32 own notice-content:negation
30 unclear-subject:clear
28 notice-content:regulator-contact
-28 own notice-content:date
28 suppressed-audience:excluding
-27 own conditional-apology:replace
27 own incident-subjects:breach-intrusion
27 own kind:A8
-26 kind:B4
-26 own incident-subjects:wrong-link
26 own kind:C5
-25 conditional-apology:replace
-25 letter:footers
-24 own buried-lede:pleasantries
-24 own minimizing:soft
-23 own corporate-cliche
-23 own evading-responsibility:replace
-22 letter:openers
21 own notice-content:incident-description
-21 own unclear-subject:clear
-20 incident-subjects:register-informal
-19 incident-subjects:wrong-date
19 own kind:B1
19 own kind:C4
-19 own suppressed-audience
-18 own notice-content:discovery
-18 own notice-content:dpo-contact
-16 incident-subjects:breach-addresses
16 incident-subjects:register-formal
16 own incident-subjects:register-kakak
15 corporate-cliche:replace
-15 kind:B1
-15 own weasel-words
-12 own missing-protective-steps:counts-not
11 notice-content:data-categories
-9 own incident-subjects:date
8 own incident-subjects:register-formal
7 missing-protective-steps:counts-not
-6 own letter:signOffs
6 own notice-content:measures-taken
`,
  'protective-step': `
407 missing-protective-steps:counts
-337 (nothing)
-239 kind:C4
-226 no-reply-text
-144 own notice-content:likely-consequences
143 own missing-protective-steps:counts
-131 minimizing
-123 joking-tone
-99 notice-content:incident-date
-98 promotional-content
-95 own kind:A3
-91 unaffected-audience
-87 own unaffected-audience
-85 notice-content:likely-consequences
-85 own no-reply-text
-83 kind:C5
-83 own promotional-content
82 notice-content:fraud-alert-freeze-info
-81 corporate-cliche
-77 suppressed-audience
-74 own corporate-cliche
-72 evading-responsibility
-71 phishing-like-request
-71 weasel-words
-69 kind:A3
-67 corporate-cliche:replace
-67 kind:C2
-66 notice-content:dpo-contact
-66 own corporate-cliche:replace
-65 missing-apology:counts
-65 own unclear-subject
-64 joking-tone:replace
-63 kind:C3
-63 own incident-subjects:broken-personalization
-63 own incident-subjects:late-delivery
-62 missing-protective-steps:counts-not
-61 own phishing-like-request
-59 unclear-subject
-58 buried-lede:pleasantries
-57 conditional-apology
57 notice-content:freeze-no-charge
-57 own joking-tone
-57 own suppressed-audience
-56 letter:openers
55 notice-content:data-categories
-55 own missing-protective-steps:counts-not
53 notice-content:negation
-52 letter:footers
-52 weasel-words:replace
-51 buried-lede:intrusion
-51 incident-subjects:late-delivery
-51 notice-content:regulator-contact
-51 own kind:A5
-50 own buried-lede:intrusion
-50 own incident-subjects:wrong-code
-49 own missing-apology:counts
48 incident-subjects:wrong-code
-48 kind:A8
-48 notice-content:discovery
-47 incident-subjects:wrong-link
-47 missing-apology:counts-not
-47 own weasel-words:replace
-45 incident-subjects:wrong-attachment
-44 incident-subjects:wrong-amount
-44 own minimizing
-44 own notice-content:discovery
-43 buried-lede:admission
43 incident-subjects:broken-personalization
-43 missing-remedy:counts-not
-43 own kind:C2
-42 buried-lede:exposure
-42 own weasel-words
-41 incident-subjects:test-send
-41 own conditional-apology
-41 unclear-subject:clear
-39 incident-subjects:breach-device
-39 kind:A4
39 notice-content:credit-bureau-contacts
-37 incident-subjects:date
-37 letter:signOffs
-37 minimizing:replace
-37 own buried-lede:admission
-36 incident-subjects:breach-intrusion
-36 own evading-responsibility
-36 own notice-content:measures-taken
-35 notice-content:incident-description
35 own incident-subjects:register-kakak
-35 own kind:A8
-35 own kind:C5
-34 own buried-lede:exposure
-34 own kind:A4
-34 own letter:footers
-33 kind:B4
-33 own incident-subjects:date
-33 own kind:C3
33 own notice-content:fraud-alert-freeze-info
-32 kind:B1
-32 own incident-subjects:wrong-attachment
-32 own kind:B4
-31 conditional-apology:replace
-31 incident-subjects:wrong-date
-30 evading-responsibility:replace
-30 incident-subjects:double-send
-30 notice-content:date
-30 own kind:B1
30 own notice-content:credit-bureau-contacts
30 own notice-content:freeze-no-charge
30 suppressed-audience:excluding
-29 incident-subjects:wrong-price
-29 own kind:C4
29 own notice-content:contact-point
-29 own notice-content:dpo-contact
-29 own notice-content:regulator-contact
-28 notice-content:measures-taken
-28 own incident-subjects:breach-device
-28 own incident-subjects:breach-intrusion
-27 own buried-lede:pleasantries
-27 own conditional-apology:replace
-27 own incident-subjects:wrong-link
-27 own notice-content:date
-26 incident-subjects:after-opt-out
-26 own incident-subjects:after-opt-out
26 own kind:B6
-25 incident-subjects:double-charge
-25 own missing-remedy:counts
-24 incident-subjects:outage
-24 minimizing:soft
-24 own incident-subjects:double-send
24 own notice-content:data-categories
-24 own suppressed-audience:excluding
-23 incident-subjects:breach-misdirected
-22 own incident-subjects:breach-misdirected
-22 own unclear-subject:clear
-20 incident-subjects:wrong-list
-20 own incident-subjects:test-send
20 own missing-remedy:counts-not
-19 own incident-subjects:breach-public
-19 own incident-subjects:double-charge
-18 own incident-subjects:wrong-list
17 kind:B6
17 notice-content:contact-point
-17 own incident-subjects:wrong-amount
-16 incident-subjects:breach-public
-15 own incident-subjects:outage
-14 own joking-tone:replace
13 own incident-subjects:register-formal
-13 own incident-subjects:wrong-price
-13 own letter:signOffs
-13 own notice-content:incident-description
13 own notice-content:negation
-12 own letter:openers
-11 notice-content:how-many
-11 weasel-words:soft
-10 kind:own
10 missing-remedy:counts
-10 own kind:own
-9 own minimizing:replace
9 own notice-content:how-many
-8 incident-subjects:breach-addresses
8 incident-subjects:register-kakak
-6 own incident-subjects:wrong-date
-6 own notice-content:incident-date
`,
  pleasantry: `
-284 (nothing)
264 buried-lede:pleasantries
216 corporate-cliche
-184 joking-tone
-167 notice-content:incident-date
-143 own missing-remedy:counts-not
-142 unaffected-audience
-138 own unaffected-audience
-119 corporate-cliche:replace
-113 minimizing
-99 joking-tone:replace
-98 own joking-tone
-93 own weasel-words:soft
-90 weasel-words:soft
87 incident-subjects:wrong-date
-86 evading-responsibility
-85 no-reply-text
-81 own corporate-cliche:replace
-79 incident-subjects:wrong-code
-79 kind:B4
-78 own suppressed-audience
76 own letter:signOffs
-75 letter:footers
-75 missing-protective-steps:counts
-73 weasel-words
-72 conditional-apology
-69 incident-subjects:broken-personalization
-68 missing-apology:counts
-68 notice-content:regulator-contact
-68 phishing-like-request
-68 suppressed-audience
-67 missing-remedy:counts
-66 kind:B1
-65 incident-subjects:late-delivery
-65 notice-content:contact-point
-65 own incident-subjects:register-kakak
-65 own kind:B1
-64 kind:A3
-64 kind:A5
-63 evading-responsibility:replace
-62 own phishing-like-request
-58 kind:C2
-58 own conditional-apology
-55 weasel-words:replace
-54 buried-lede:admission
-53 own letter:footers
-52 kind:A8
-52 notice-content:dpo-contact
-52 own evading-responsibility
-51 own buried-lede:admission
-51 own incident-subjects:late-delivery
-51 own kind:C5
-51 own weasel-words
-49 incident-subjects:breach-device
-49 incident-subjects:double-send
48 incident-subjects:register-informal
-48 incident-subjects:test-send
-48 minimizing:replace
-48 notice-content:incident-description
-48 own kind:A3
-47 notice-content:data-categories
-46 kind:A4
-46 own joking-tone:replace
-46 own no-reply-text
-45 own kind:A8
-45 own weasel-words:replace
-44 incident-subjects:wrong-attachment
-44 own missing-apology:counts
-44 own missing-protective-steps:counts-not
-44 own notice-content:negation
-44 own promotional-content
-43 incident-subjects:register-kakak
-43 incident-subjects:wrong-amount
-43 missing-apology:counts-not
-43 notice-content:discovery
-42 kind:C5
-42 notice-content:likely-consequences
-42 own notice-content:contact-point
-41 incident-subjects:wrong-price
-41 own incident-subjects:double-send
-41 own notice-content:data-categories
-40 own incident-subjects:date
-40 own minimizing:replace
-40 own notice-content:discovery
-40 promotional-content
-39 own kind:A4
-38 incident-subjects:wrong-link
-37 notice-content:credit-bureau-contacts
-37 unclear-subject
-36 buried-lede:exposure
-36 buried-lede:intrusion
-36 conditional-apology:replace
-36 incident-subjects:double-charge
-36 incident-subjects:outage
-36 notice-content:fraud-alert-freeze-info
-36 own buried-lede:pleasantries
36 own kind:C3
-35 own incident-subjects:test-send
-35 own incident-subjects:wrong-date
-35 own missing-protective-steps:counts
-35 unclear-subject:clear
-34 own buried-lede:exposure
-33 kind:B6
-33 notice-content:freeze-no-charge
33 suppressed-audience:excluding
-32 incident-subjects:breach-addresses
-32 kind:C4
-31 own incident-subjects:breach-device
-31 own missing-remedy:counts
-31 own notice-content:dpo-contact
-31 own notice-content:measures-taken
-30 missing-remedy:counts-not
-30 own incident-subjects:wrong-amount
-30 own incident-subjects:wrong-attachment
-30 own kind:A5
-29 incident-subjects:breach-intrusion
-29 own notice-content:incident-description
-28 own incident-subjects:breach-addresses
-28 own incident-subjects:wrong-link
-28 own kind:B6
-28 own kind:C2
-28 own notice-content:date
-28 own notice-content:freeze-no-charge
27 notice-content:how-many
-26 incident-subjects:date
-26 own kind:B4
-25 own buried-lede:intrusion
-25 own notice-content:credit-bureau-contacts
-25 own suppressed-audience:excluding
-24 own incident-subjects:breach-intrusion
23 letter:openers
-23 own conditional-apology:replace
-23 own minimizing
-23 own missing-apology:counts-not
-22 own incident-subjects:breach-misdirected
-22 own incident-subjects:broken-personalization
-22 own incident-subjects:double-charge
-21 incident-subjects:after-opt-out
-21 incident-subjects:breach-misdirected
-21 own incident-subjects:after-opt-out
-21 own incident-subjects:outage
20 kind:own
20 own kind:own
-19 incident-subjects:wrong-list
-19 own incident-subjects:wrong-price
17 own corporate-cliche
-16 notice-content:date
-16 own notice-content:fraud-alert-freeze-info
16 own notice-content:how-many
-15 incident-subjects:register-formal
-15 notice-content:measures-taken
-15 own notice-content:incident-date
-14 own evading-responsibility:replace
-13 notice-content:negation
-13 own incident-subjects:wrong-list
12 kind:C3
-12 own incident-subjects:wrong-code
-12 own notice-content:likely-consequences
-11 incident-subjects:breach-public
-11 minimizing:soft
-10 own incident-subjects:breach-public
-9 missing-protective-steps:counts-not
-9 own notice-content:regulator-contact
-7 own unclear-subject
6 own letter:openers
`,
  promotion: `
-266 (nothing)
-213 joking-tone
-121 joking-tone:replace
-118 minimizing
-116 corporate-cliche
-115 letter:signOffs
-103 own kind:C3
-98 notice-content:incident-date
-94 no-reply-text
-87 phishing-like-request
-85 evading-responsibility
-84 missing-protective-steps:counts
82 own kind:C4
-75 own joking-tone
-73 unclear-subject
-72 own corporate-cliche
-69 own letter:signOffs
68 missing-remedy:counts-not
68 own incident-subjects:register-informal
-66 kind:C2
-66 missing-apology:counts
-66 notice-content:contact-point
-65 conditional-apology
-65 incident-subjects:late-delivery
-65 incident-subjects:wrong-price
-65 notice-content:dpo-contact
-64 incident-subjects:test-send
-64 missing-apology:counts-not
-64 own phishing-like-request
-61 own unaffected-audience
-61 weasel-words
-60 letter:footers
-60 own letter:footers
-59 notice-content:likely-consequences
-58 incident-subjects:wrong-code
-57 own suppressed-audience
-57 suppressed-audience
-56 kind:A3
-54 notice-content:data-categories
-52 unclear-subject:clear
-51 kind:B4
-51 notice-content:regulator-contact
-51 own notice-content:likely-consequences
-50 notice-content:how-many
-50 own incident-subjects:wrong-price
-49 buried-lede:admission
-49 own incident-subjects:register-kakak
-49 own incident-subjects:test-send
-48 own missing-apology:counts
-47 incident-subjects:double-charge
-47 own weasel-words:soft
-46 incident-subjects:breach-device
-45 incident-subjects:wrong-date
-45 notice-content:measures-taken
-45 own kind:A3
-45 own minimizing
-45 weasel-words:soft
-44 own missing-remedy:counts
43 incident-subjects:breach-public
-43 kind:B1
-43 missing-protective-steps:counts-not
-43 own buried-lede:admission
-43 own unclear-subject:clear
-42 incident-subjects:breach-intrusion
-42 incident-subjects:broken-personalization
-42 own notice-content:contact-point
-41 kind:A4
-41 kind:A8
-41 own evading-responsibility
-41 own notice-content:dpo-contact
-40 weasel-words:replace
-39 evading-responsibility:replace
-39 own joking-tone:replace
-39 own kind:B1
-39 own missing-protective-steps:counts-not
-39 unaffected-audience
-38 conditional-apology:replace
-38 notice-content:freeze-no-charge
-37 incident-subjects:double-send
-37 kind:C5
-37 letter:openers
-37 notice-content:credit-bureau-contacts
-37 own kind:C2
-36 incident-subjects:wrong-amount
-36 missing-remedy:counts
-36 own kind:A5
-36 own no-reply-text
-36 own notice-content:measures-taken
-36 own weasel-words
-35 incident-subjects:wrong-link
-35 own notice-content:data-categories
-35 suppressed-audience:excluding
34 buried-lede:pleasantries
-34 own incident-subjects:breach-device
-34 own incident-subjects:breach-intrusion
-34 own minimizing:replace
-34 own notice-content:how-many
33 kind:C4
-33 notice-content:incident-description
-32 buried-lede:intrusion
-32 notice-content:fraud-alert-freeze-info
-32 own conditional-apology
-31 kind:A5
-31 kind:B6
-31 own incident-subjects:double-charge
-31 own incident-subjects:double-send
-31 own kind:A4
-30 buried-lede:exposure
-30 incident-subjects:outage
-30 own incident-subjects:date
-29 corporate-cliche:replace
-28 own conditional-apology:replace
-27 own kind:B4
-26 own kind:A8
-26 own notice-content:freeze-no-charge
-25 own buried-lede:pleasantries
-25 own missing-protective-steps:counts
-24 own corporate-cliche:replace
-24 own kind:B6
-23 own incident-subjects:broken-personalization
-23 own incident-subjects:wrong-amount
23 own missing-remedy:counts-not
-23 own notice-content:regulator-contact
-22 incident-subjects:after-opt-out
-22 incident-subjects:wrong-attachment
-22 minimizing:soft
-22 own buried-lede:intrusion
-22 own incident-subjects:after-opt-out
-22 own incident-subjects:breach-public
-22 own incident-subjects:wrong-code
-22 own notice-content:credit-bureau-contacts
-22 own notice-content:negation
-22 own weasel-words:replace
-21 incident-subjects:wrong-list
-21 own incident-subjects:wrong-link
-20 incident-subjects:register-formal
20 minimizing:replace
-20 own notice-content:date
-19 own buried-lede:exposure
-19 own incident-subjects:outage
-19 own letter:openers
-19 own unclear-subject
-17 incident-subjects:breach-misdirected
17 own notice-content:discovery
-16 own incident-subjects:wrong-attachment
-15 own incident-subjects:breach-misdirected
-15 own kind:C5
-14 own incident-subjects:late-delivery
-13 own incident-subjects:wrong-date
-13 own notice-content:incident-date
-11 notice-content:date
-10 kind:C3
10 notice-content:discovery
10 notice-content:negation
-10 own evading-responsibility:replace
-10 own incident-subjects:wrong-list
-10 own notice-content:fraud-alert-freeze-info
-9 own notice-content:incident-description
-8 incident-subjects:register-kakak
-6 own incident-subjects:breach-addresses
-6 own minimizing:soft
`,
};
