import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
41 missing-apology:counts
-38 conditional-apology
-35 (nothing)
-31 own conditional-apology
24 own missing-apology:counts
-13 joking-tone
-13 own no-reply-text
-12 own weasel-words:replace
-11 no-reply-text
-9 own joking-tone:replace
-9 weasel-words:replace
-8 conditional-apology:replace
-8 kind:C4
-8 promotional-content
-7 incident-subjects:late-delivery
-7 own weasel-words
-7 unclear-subject
-6 corporate-cliche
-6 evading-responsibility:replace
-6 incident-subjects:wrong-amount
-6 incident-subjects:wrong-link
6 joking-tone:replace
-6 kind:B1
-6 letter:openers
-6 notice-content:incident-date
-6 own kind:B1
6 own letter:signOffs
6 own minimizing:soft
-6 weasel-words
-6 weasel-words:soft
-5 incident-subjects:double-charge
-5 incident-subjects:wrong-price
-5 kind:A3
-5 kind:C3
5 letter:signOffs
-5 minimizing
-5 missing-protective-steps:counts
-5 missing-remedy:counts
-5 notice-content:dpo-contact
-5 notice-content:likely-consequences
-5 own conditional-apology:replace
-5 own promotional-content
-5 own weasel-words:soft
-5 phishing-like-request
5 unclear-subject:clear
-4 buried-lede:pleasantries
-4 evading-responsibility
-4 incident-subjects:broken-personalization
-4 incident-subjects:test-send
-4 incident-subjects:wrong-code
4 kind:A4
-4 kind:B4
-4 kind:C2
-4 letter:footers
-4 notice-content:contact-point
-4 notice-content:incident-description
-4 notice-content:regulator-contact
-4 own incident-subjects:broken-personalization
-4 own incident-subjects:wrong-code
4 own incident-subjects:wrong-date
-4 own incident-subjects:wrong-price
-4 own joking-tone
-4 own kind:C4
4 own minimizing
4 own minimizing:replace
-4 own notice-content:likely-consequences
-4 own phishing-like-request
4 own unclear-subject:clear
-3 buried-lede:intrusion
-3 corporate-cliche:replace
-3 incident-subjects:after-opt-out
-3 incident-subjects:breach-device
-3 incident-subjects:date
-3 incident-subjects:double-send
-3 incident-subjects:wrong-attachment
-3 incident-subjects:wrong-list
-3 kind:B6
-3 kind:C5
-3 missing-remedy:counts-not
-3 notice-content:credit-bureau-contacts
-3 notice-content:date
-3 notice-content:freeze-no-charge
-3 notice-content:measures-taken
-3 own buried-lede:pleasantries
-3 own corporate-cliche
-3 own incident-subjects:after-opt-out
-3 own incident-subjects:double-charge
-3 own incident-subjects:late-delivery
-3 own incident-subjects:test-send
-3 own incident-subjects:wrong-link
-3 own kind:A3
3 own kind:A4
-3 own kind:C5
-3 own letter:footers
-3 own notice-content:contact-point
-3 own notice-content:credit-bureau-contacts
-3 own notice-content:freeze-no-charge
-2 buried-lede:exposure
-2 incident-subjects:breach-intrusion
-2 incident-subjects:breach-public
-2 incident-subjects:outage
-2 kind:A5
-2 kind:own
-2 notice-content:data-categories
-2 notice-content:discovery
-2 notice-content:fraud-alert-freeze-info
-2 notice-content:negation
-2 own buried-lede:exposure
-2 own buried-lede:intrusion
-2 own corporate-cliche:replace
-2 own incident-subjects:breach-intrusion
-2 own incident-subjects:date
-2 own incident-subjects:wrong-amount
-2 own incident-subjects:wrong-list
-2 own kind:B4
-2 own kind:B6
-2 own kind:C2
-2 own kind:C3
-2 own kind:own
-2 own missing-protective-steps:counts
-2 own missing-remedy:counts
-2 own missing-remedy:counts-not
-2 own notice-content:date
-2 own notice-content:incident-date
-2 own notice-content:incident-description
-2 own notice-content:measures-taken
2 own unclear-subject
-2 suppressed-audience:excluding
-2 unaffected-audience
-1 buried-lede:admission
-1 incident-subjects:breach-addresses
-1 incident-subjects:breach-misdirected
1 incident-subjects:register-informal
1 incident-subjects:register-kakak
-1 incident-subjects:wrong-date
-1 kind:A8
-1 minimizing:soft
-1 missing-protective-steps:counts-not
-1 notice-content:how-many
-1 own buried-lede:admission
-1 own evading-responsibility
-1 own evading-responsibility:replace
-1 own incident-subjects:breach-addresses
-1 own incident-subjects:breach-misdirected
-1 own incident-subjects:breach-public
-1 own incident-subjects:register-informal
1 own incident-subjects:register-kakak
-1 own incident-subjects:wrong-attachment
1 own kind:A8
1 own missing-apology:counts-not
-1 own missing-protective-steps:counts-not
-1 own notice-content:data-categories
-1 own notice-content:discovery
-1 own notice-content:dpo-contact
-1 own notice-content:fraud-alert-freeze-info
1 own notice-content:how-many
1 own notice-content:negation
-1 own notice-content:regulator-contact
-1 own suppressed-audience
-1 suppressed-audience
`,
  fault: `
37 evading-responsibility
-29 (nothing)
27 weasel-words
26 incident-subjects:late-delivery
23 incident-subjects:outage
22 buried-lede:admission
-20 own conditional-apology
19 buried-lede:intrusion
-18 own corporate-cliche
18 own incident-subjects:wrong-amount
-18 promotional-content
17 joking-tone
17 own incident-subjects:wrong-date
16 buried-lede:exposure
-16 corporate-cliche
15 evading-responsibility:replace
15 incident-subjects:wrong-code
-15 kind:A5
-15 no-reply-text
15 own incident-subjects:breach-public
-14 corporate-cliche:replace
-14 notice-content:likely-consequences
-13 conditional-apology
13 incident-subjects:breach-intrusion
13 incident-subjects:breach-misdirected
13 incident-subjects:breach-public
13 incident-subjects:broken-personalization
13 incident-subjects:wrong-price
-13 kind:B4
-13 missing-protective-steps:counts
-13 own kind:B4
-13 phishing-like-request
-13 weasel-words:soft
-12 buried-lede:pleasantries
12 incident-subjects:breach-device
12 incident-subjects:double-charge
-12 kind:A3
12 notice-content:how-many
12 own incident-subjects:outage
-12 own notice-content:likely-consequences
11 own buried-lede:exposure
-11 own no-reply-text
-11 own phishing-like-request
10 kind:A4
-10 missing-remedy:counts
-10 own weasel-words:replace
9 incident-subjects:after-opt-out
-9 kind:B1
9 missing-protective-steps:counts-not
9 own buried-lede:admission
9 own incident-subjects:after-opt-out
9 own incident-subjects:broken-personalization
-9 own kind:A5
9 own missing-remedy:counts-not
8 incident-subjects:double-send
8 minimizing
8 notice-content:incident-description
8 own incident-subjects:breach-device
-8 own incident-subjects:test-send
8 own incident-subjects:wrong-code
-8 own kind:B1
8 own letter:openers
8 own notice-content:negation
8 own suppressed-audience
-8 own unclear-subject
8 unaffected-audience
8 unclear-subject:clear
7 missing-remedy:counts-not
7 own incident-subjects:breach-misdirected
-7 own promotional-content
6 kind:A8
6 kind:C4
6 minimizing:replace
-6 notice-content:contact-point
-6 notice-content:dpo-contact
-6 notice-content:fraud-alert-freeze-info
6 own incident-subjects:breach-intrusion
6 own incident-subjects:late-delivery
6 own incident-subjects:wrong-price
-6 own minimizing:soft
6 own missing-apology:counts-not
6 own missing-protective-steps:counts-not
6 own notice-content:date
-6 own notice-content:regulator-contact
-6 own weasel-words:soft
5 incident-subjects:date
5 incident-subjects:test-send
-5 incident-subjects:wrong-amount
-5 letter:signOffs
-5 notice-content:measures-taken
-5 notice-content:regulator-contact
5 own evading-responsibility
5 own incident-subjects:double-send
5 own incident-subjects:wrong-link
-5 own incident-subjects:wrong-list
-5 own missing-protective-steps:counts
-5 own notice-content:incident-date
4 incident-subjects:wrong-date
-4 notice-content:credit-bureau-contacts
4 notice-content:negation
4 own incident-subjects:breach-addresses
-4 own joking-tone:replace
4 own kind:C2
-4 own missing-apology:counts
-4 own notice-content:data-categories
3 incident-subjects:breach-addresses
3 incident-subjects:register-formal
-3 incident-subjects:wrong-list
3 kind:B6
3 kind:C2
3 kind:own
-3 letter:openers
3 missing-apology:counts-not
-3 notice-content:freeze-no-charge
-3 notice-content:incident-date
-3 own corporate-cliche:replace
3 own incident-subjects:date
3 own incident-subjects:wrong-attachment
-3 own kind:A3
3 own kind:A4
3 own kind:own
-3 own letter:footers
-3 own missing-remedy:counts
-3 own notice-content:credit-bureau-contacts
-3 own notice-content:discovery
-3 own notice-content:dpo-contact
-3 own notice-content:freeze-no-charge
-3 own notice-content:measures-taken
3 own unaffected-audience
-2 conditional-apology:replace
-2 incident-subjects:wrong-attachment
-2 kind:C3
2 notice-content:data-categories
-2 own buried-lede:pleasantries
2 own joking-tone
2 own kind:A8
-2 own kind:B6
2 own kind:C3
2 own notice-content:incident-description
2 unclear-subject
-2 weasel-words:replace
-1 incident-subjects:register-kakak
1 incident-subjects:wrong-link
1 joking-tone:replace
1 kind:C5
-1 letter:footers
-1 minimizing:soft
1 notice-content:date
1 own buried-lede:intrusion
-1 own conditional-apology:replace
1 own evading-responsibility:replace
-1 own incident-subjects:register-formal
1 own incident-subjects:register-kakak
-1 own kind:C4
1 own kind:C5
1 own minimizing:replace
-1 own notice-content:contact-point
-1 own notice-content:fraud-alert-freeze-info
-1 own notice-content:how-many
-1 own suppressed-audience:excluding
-1 own unclear-subject:clear
1 own weasel-words
-1 suppressed-audience
-1 suppressed-audience:excluding
`,
  evasion: `
-30 (nothing)
-20 joking-tone:replace
-14 incident-subjects:wrong-amount
-14 own incident-subjects:test-send
13 incident-subjects:outage
-13 own incident-subjects:double-charge
-13 own weasel-words:soft
-12 incident-subjects:breach-device
-12 no-reply-text
-12 own notice-content:how-many
-12 promotional-content
-11 corporate-cliche
11 incident-subjects:late-delivery
-11 own suppressed-audience
10 kind:A8
10 minimizing:soft
10 missing-apology:counts-not
-10 own incident-subjects:wrong-link
-10 own incident-subjects:wrong-list
-10 unclear-subject
-9 incident-subjects:after-opt-out
-9 incident-subjects:broken-personalization
9 incident-subjects:wrong-list
-9 missing-protective-steps:counts
-9 missing-remedy:counts
-9 notice-content:likely-consequences
-9 own incident-subjects:after-opt-out
-9 own incident-subjects:broken-personalization
-9 own incident-subjects:wrong-code
8 incident-subjects:wrong-attachment
-8 kind:C2
-8 letter:footers
-8 letter:signOffs
8 notice-content:incident-date
-8 own incident-subjects:breach-device
8 own incident-subjects:outage
-8 own incident-subjects:wrong-amount
-8 own kind:C5
8 own minimizing:replace
-8 phishing-like-request
8 weasel-words:soft
7 incident-subjects:wrong-price
-7 kind:B4
-7 kind:C3
-7 own buried-lede:admission
-7 own corporate-cliche
-7 own incident-subjects:breach-public
7 own incident-subjects:late-delivery
-7 own kind:A8
7 own missing-apology:counts-not
7 own missing-remedy:counts-not
-7 own promotional-content
7 suppressed-audience:excluding
-6 conditional-apology
-6 corporate-cliche:replace
6 incident-subjects:double-send
6 incident-subjects:test-send
-6 incident-subjects:wrong-date
-6 joking-tone
-6 kind:A4
-6 kind:A5
-6 kind:C5
6 own suppressed-audience:excluding
-6 own weasel-words:replace
6 unclear-subject:clear
-5 buried-lede:pleasantries
-5 incident-subjects:breach-public
5 incident-subjects:register-kakak
5 minimizing:replace
-5 missing-apology:counts
5 notice-content:discovery
-5 notice-content:dpo-contact
5 notice-content:negation
-5 notice-content:regulator-contact
5 own kind:A3
-5 own kind:A4
5 own kind:C4
-5 own notice-content:likely-consequences
-5 own phishing-like-request
5 own unaffected-audience
4 buried-lede:exposure
-4 conditional-apology:replace
4 missing-remedy:counts-not
-4 notice-content:contact-point
-4 notice-content:credit-bureau-contacts
-4 notice-content:how-many
-4 own buried-lede:pleasantries
-4 own conditional-apology:replace
-4 own incident-subjects:breach-intrusion
-4 own joking-tone
4 own kind:B1
-4 own kind:C2
-4 own missing-apology:counts
-4 own no-reply-text
-4 own notice-content:contact-point
-4 own unclear-subject
-4 unaffected-audience
4 weasel-words
4 weasel-words:replace
-3 incident-subjects:breach-addresses
3 incident-subjects:breach-misdirected
3 incident-subjects:date
3 incident-subjects:double-charge
3 incident-subjects:wrong-link
3 kind:A3
-3 minimizing
3 notice-content:date
-3 notice-content:fraud-alert-freeze-info
-3 notice-content:freeze-no-charge
-3 own incident-subjects:date
3 own incident-subjects:register-kakak
3 own incident-subjects:wrong-date
3 own incident-subjects:wrong-price
-3 own kind:A5
-3 own kind:B4
-3 own kind:B6
-3 own kind:C3
-3 own letter:footers
-3 own letter:signOffs
3 own minimizing:soft
-3 own missing-protective-steps:counts
-3 own missing-remedy:counts
3 own notice-content:discovery
3 suppressed-audience
2 buried-lede:admission
2 buried-lede:intrusion
-2 kind:B6
2 missing-protective-steps:counts-not
2 notice-content:incident-description
2 notice-content:measures-taken
-2 own buried-lede:exposure
-2 own corporate-cliche:replace
-2 own incident-subjects:breach-addresses
-2 own incident-subjects:double-send
2 own incident-subjects:register-formal
-2 own incident-subjects:wrong-attachment
2 own minimizing
-2 own notice-content:credit-bureau-contacts
-2 own notice-content:data-categories
-2 own notice-content:dpo-contact
-2 own notice-content:freeze-no-charge
-2 own notice-content:regulator-contact
2 own weasel-words
1 incident-subjects:breach-intrusion
-1 incident-subjects:register-informal
1 incident-subjects:wrong-code
-1 kind:B1
-1 kind:own
1 letter:openers
1 notice-content:data-categories
-1 own incident-subjects:register-informal
-1 own joking-tone:replace
-1 own kind:own
1 own letter:openers
1 own missing-protective-steps:counts-not
-1 own notice-content:date
-1 own notice-content:fraud-alert-freeze-info
1 own notice-content:incident-date
1 own notice-content:incident-description
`,
  remedy: `
-36 promotional-content
-28 no-reply-text
-25 (nothing)
-25 incident-subjects:late-delivery
25 missing-remedy:counts
-23 joking-tone
18 kind:A5
18 own kind:A3
-17 evading-responsibility
16 kind:A3
-16 missing-apology:counts
-15 own incident-subjects:outage
-15 own incident-subjects:wrong-amount
-15 own phishing-like-request
-14 minimizing
-14 missing-protective-steps:counts
-14 notice-content:freeze-no-charge
-13 buried-lede:intrusion
-13 conditional-apology
-13 incident-subjects:wrong-code
-13 notice-content:incident-date
-13 own buried-lede:admission
-13 own no-reply-text
-13 phishing-like-request
-12 buried-lede:exposure
-12 buried-lede:pleasantries
-12 incident-subjects:breach-public
12 incident-subjects:wrong-price
-12 missing-remedy:counts-not
12 own kind:A5
-12 weasel-words
-12 weasel-words:soft
-11 incident-subjects:after-opt-out
-11 incident-subjects:double-charge
-11 incident-subjects:outage
-11 own incident-subjects:after-opt-out
11 own notice-content:incident-date
-11 own notice-content:likely-consequences
11 suppressed-audience
-10 corporate-cliche
-10 missing-apology:counts-not
-10 own incident-subjects:breach-public
-10 own joking-tone
-10 own weasel-words:soft
-9 incident-subjects:breach-device
-9 notice-content:how-many
-9 own buried-lede:exposure
-9 own buried-lede:intrusion
-9 own evading-responsibility
-8 incident-subjects:broken-personalization
-8 incident-subjects:test-send
8 incident-subjects:wrong-amount
8 incident-subjects:wrong-attachment
-8 own incident-subjects:wrong-code
-8 weasel-words:replace
-7 evading-responsibility:replace
-7 joking-tone:replace
7 kind:A4
7 kind:C2
-7 letter:signOffs
-7 own incident-subjects:test-send
-7 own incident-subjects:wrong-date
-7 own incident-subjects:wrong-price
7 own kind:C2
-7 own missing-apology:counts-not
-7 own missing-remedy:counts-not
-7 own promotional-content
-7 own weasel-words:replace
6 kind:C5
6 minimizing:replace
-6 minimizing:soft
-6 notice-content:dpo-contact
6 notice-content:negation
-6 own conditional-apology
-6 own incident-subjects:double-charge
-6 own incident-subjects:late-delivery
-6 own incident-subjects:wrong-attachment
6 own minimizing:replace
-6 own missing-apology:counts
6 own notice-content:regulator-contact
-5 buried-lede:admission
5 incident-subjects:register-kakak
-5 kind:A8
-5 kind:B6
-5 kind:C4
-5 notice-content:incident-description
5 notice-content:measures-taken
-5 own incident-subjects:breach-device
-5 own incident-subjects:double-send
5 own incident-subjects:register-informal
5 own incident-subjects:wrong-list
-4 incident-subjects:breach-intrusion
-4 incident-subjects:breach-misdirected
4 incident-subjects:date
-4 incident-subjects:double-send
4 incident-subjects:wrong-link
4 incident-subjects:wrong-list
-4 kind:C3
-4 notice-content:contact-point
4 notice-content:date
-4 notice-content:discovery
-4 notice-content:likely-consequences
4 own corporate-cliche:replace
-4 own incident-subjects:breach-addresses
-4 own incident-subjects:breach-misdirected
-4 own incident-subjects:broken-personalization
-4 own joking-tone:replace
4 own kind:A4
4 own kind:B4
-4 own kind:C3
-4 own missing-protective-steps:counts
4 own unaffected-audience
-4 unaffected-audience
4 unclear-subject
-3 conditional-apology:replace
-3 kind:B4
-3 letter:footers
-3 notice-content:credit-bureau-contacts
-3 notice-content:fraud-alert-freeze-info
3 notice-content:regulator-contact
-3 own conditional-apology:replace
3 own incident-subjects:breach-intrusion
-3 own incident-subjects:wrong-link
3 own kind:A8
3 own kind:C5
3 own letter:footers
3 own missing-remedy:counts
3 own notice-content:contact-point
-3 own notice-content:credit-bureau-contacts
-3 own notice-content:date
-3 own notice-content:fraud-alert-freeze-info
-3 own notice-content:freeze-no-charge
3 own notice-content:how-many
-3 own notice-content:negation
3 suppressed-audience:excluding
3 unclear-subject:clear
2 corporate-cliche:replace
-2 incident-subjects:breach-addresses
2 incident-subjects:register-formal
-2 incident-subjects:register-informal
-2 incident-subjects:wrong-date
-2 kind:B1
-2 letter:openers
-2 own buried-lede:pleasantries
-2 own corporate-cliche
-2 own evading-responsibility:replace
2 own incident-subjects:register-kakak
2 own kind:B1
2 own kind:C4
-2 own minimizing:soft
-2 own notice-content:discovery
-2 own notice-content:dpo-contact
2 own notice-content:incident-description
-2 own suppressed-audience
-2 own unclear-subject:clear
-2 own weasel-words
1 missing-protective-steps:counts-not
1 notice-content:data-categories
-1 own incident-subjects:date
1 own incident-subjects:register-formal
-1 own kind:B6
-1 own letter:signOffs
-1 own missing-protective-steps:counts-not
1 own notice-content:measures-taken
`,
  'protective-step': `
41 missing-protective-steps:counts
-34 (nothing)
-24 kind:C4
-23 no-reply-text
14 own missing-protective-steps:counts
-14 own notice-content:likely-consequences
-13 minimizing
-12 joking-tone
-10 notice-content:incident-date
-10 own kind:A3
-10 promotional-content
-9 notice-content:likely-consequences
-9 own no-reply-text
-9 own unaffected-audience
-9 unaffected-audience
-8 corporate-cliche
-8 kind:C5
8 notice-content:fraud-alert-freeze-info
-8 own promotional-content
-8 suppressed-audience
-7 corporate-cliche:replace
-7 evading-responsibility
-7 kind:A3
-7 kind:C2
-7 notice-content:dpo-contact
-7 own corporate-cliche
-7 own corporate-cliche:replace
-7 phishing-like-request
-7 weasel-words
-6 buried-lede:pleasantries
-6 conditional-apology
-6 joking-tone:replace
-6 kind:C3
-6 letter:openers
-6 missing-apology:counts
-6 missing-protective-steps:counts-not
6 notice-content:data-categories
6 notice-content:freeze-no-charge
-6 own incident-subjects:broken-personalization
-6 own incident-subjects:late-delivery
-6 own joking-tone
-6 own missing-protective-steps:counts-not
-6 own phishing-like-request
-6 own suppressed-audience
-6 own unclear-subject
-6 unclear-subject
-5 buried-lede:intrusion
-5 incident-subjects:late-delivery
5 incident-subjects:wrong-code
-5 incident-subjects:wrong-link
-5 kind:A8
-5 letter:footers
-5 missing-apology:counts-not
-5 notice-content:discovery
5 notice-content:negation
-5 notice-content:regulator-contact
-5 own buried-lede:intrusion
-5 own incident-subjects:wrong-code
-5 own kind:A5
-5 own missing-apology:counts
-5 own weasel-words:replace
-5 weasel-words:replace
-4 buried-lede:admission
-4 buried-lede:exposure
-4 incident-subjects:breach-device
-4 incident-subjects:breach-intrusion
4 incident-subjects:broken-personalization
-4 incident-subjects:date
-4 incident-subjects:test-send
-4 incident-subjects:wrong-amount
-4 incident-subjects:wrong-attachment
-4 kind:A4
-4 letter:signOffs
-4 minimizing:replace
-4 missing-remedy:counts-not
4 notice-content:credit-bureau-contacts
-4 notice-content:incident-description
-4 own buried-lede:admission
-4 own conditional-apology
-4 own evading-responsibility
4 own incident-subjects:register-kakak
-4 own kind:C2
-4 own minimizing
-4 own notice-content:discovery
-4 own notice-content:measures-taken
-4 own weasel-words
-4 unclear-subject:clear
-3 conditional-apology:replace
-3 evading-responsibility:replace
-3 incident-subjects:after-opt-out
-3 incident-subjects:double-send
-3 incident-subjects:wrong-date
-3 incident-subjects:wrong-price
-3 kind:B1
-3 kind:B4
-3 notice-content:date
-3 notice-content:measures-taken
-3 own buried-lede:exposure
-3 own buried-lede:pleasantries
-3 own conditional-apology:replace
-3 own incident-subjects:after-opt-out
-3 own incident-subjects:breach-device
-3 own incident-subjects:breach-intrusion
-3 own incident-subjects:date
-3 own incident-subjects:wrong-attachment
-3 own incident-subjects:wrong-link
-3 own kind:A4
-3 own kind:A8
-3 own kind:B1
-3 own kind:B4
3 own kind:B6
-3 own kind:C3
-3 own kind:C4
-3 own kind:C5
-3 own letter:footers
-3 own missing-remedy:counts
3 own notice-content:contact-point
3 own notice-content:credit-bureau-contacts
-3 own notice-content:date
-3 own notice-content:dpo-contact
3 own notice-content:fraud-alert-freeze-info
3 own notice-content:freeze-no-charge
-3 own notice-content:regulator-contact
3 suppressed-audience:excluding
-2 incident-subjects:breach-misdirected
-2 incident-subjects:breach-public
-2 incident-subjects:double-charge
-2 incident-subjects:outage
-2 incident-subjects:wrong-list
2 kind:B6
-2 minimizing:soft
2 notice-content:contact-point
-2 own incident-subjects:breach-misdirected
-2 own incident-subjects:breach-public
-2 own incident-subjects:double-charge
-2 own incident-subjects:double-send
-2 own incident-subjects:test-send
-2 own incident-subjects:wrong-amount
-2 own incident-subjects:wrong-list
2 own missing-remedy:counts-not
2 own notice-content:data-categories
-2 own suppressed-audience:excluding
-2 own unclear-subject:clear
-1 incident-subjects:breach-addresses
1 incident-subjects:register-kakak
-1 kind:own
1 missing-remedy:counts
-1 notice-content:how-many
-1 own incident-subjects:outage
1 own incident-subjects:register-formal
-1 own incident-subjects:wrong-date
-1 own incident-subjects:wrong-price
-1 own joking-tone:replace
-1 own kind:own
-1 own letter:openers
-1 own letter:signOffs
-1 own minimizing:replace
1 own notice-content:how-many
-1 own notice-content:incident-date
-1 own notice-content:incident-description
1 own notice-content:negation
-1 own weasel-words:soft
-1 weasel-words:soft
`,
  pleasantry: `
-28 (nothing)
26 buried-lede:pleasantries
22 corporate-cliche
-18 joking-tone
-17 notice-content:incident-date
-14 own missing-remedy:counts-not
-14 own unaffected-audience
-14 unaffected-audience
-12 corporate-cliche:replace
-11 minimizing
-10 joking-tone:replace
-10 own joking-tone
-9 evading-responsibility
9 incident-subjects:wrong-date
-9 own weasel-words:soft
-9 weasel-words:soft
-8 incident-subjects:wrong-code
-8 kind:B4
-8 no-reply-text
-8 own corporate-cliche:replace
8 own letter:signOffs
-8 own suppressed-audience
-7 conditional-apology
-7 incident-subjects:broken-personalization
-7 incident-subjects:late-delivery
-7 kind:B1
-7 letter:footers
-7 missing-apology:counts
-7 missing-protective-steps:counts
-7 missing-remedy:counts
-7 notice-content:contact-point
-7 notice-content:regulator-contact
-7 own incident-subjects:register-kakak
-7 phishing-like-request
-7 suppressed-audience
-7 weasel-words
-6 evading-responsibility:replace
-6 kind:A3
-6 kind:A5
-6 kind:C2
-6 own conditional-apology
-6 own kind:B1
-6 own phishing-like-request
-6 weasel-words:replace
-5 buried-lede:admission
-5 incident-subjects:breach-device
-5 incident-subjects:double-send
5 incident-subjects:register-informal
-5 incident-subjects:test-send
-5 kind:A4
-5 kind:A8
-5 minimizing:replace
-5 notice-content:data-categories
-5 notice-content:dpo-contact
-5 notice-content:incident-description
-5 own buried-lede:admission
-5 own evading-responsibility
-5 own incident-subjects:late-delivery
-5 own joking-tone:replace
-5 own kind:A3
-5 own kind:C5
-5 own letter:footers
-5 own no-reply-text
-5 own weasel-words
-5 own weasel-words:replace
-4 buried-lede:exposure
-4 buried-lede:intrusion
-4 conditional-apology:replace
-4 incident-subjects:double-charge
-4 incident-subjects:outage
-4 incident-subjects:register-kakak
-4 incident-subjects:wrong-amount
-4 incident-subjects:wrong-attachment
-4 incident-subjects:wrong-link
-4 incident-subjects:wrong-price
-4 kind:C5
-4 missing-apology:counts-not
-4 notice-content:credit-bureau-contacts
-4 notice-content:discovery
-4 notice-content:fraud-alert-freeze-info
-4 notice-content:likely-consequences
-4 own buried-lede:pleasantries
-4 own incident-subjects:date
-4 own incident-subjects:double-send
-4 own kind:A4
-4 own kind:A8
4 own kind:C3
-4 own minimizing:replace
-4 own missing-apology:counts
-4 own missing-protective-steps:counts-not
-4 own notice-content:contact-point
-4 own notice-content:data-categories
-4 own notice-content:discovery
-4 own notice-content:negation
-4 own promotional-content
-4 promotional-content
-4 unclear-subject
-4 unclear-subject:clear
-3 incident-subjects:breach-addresses
-3 incident-subjects:breach-intrusion
-3 incident-subjects:date
-3 kind:B6
-3 kind:C4
-3 missing-remedy:counts-not
-3 notice-content:freeze-no-charge
3 notice-content:how-many
-3 own buried-lede:exposure
-3 own incident-subjects:breach-addresses
-3 own incident-subjects:breach-device
-3 own incident-subjects:test-send
-3 own incident-subjects:wrong-amount
-3 own incident-subjects:wrong-attachment
-3 own incident-subjects:wrong-date
-3 own incident-subjects:wrong-link
-3 own kind:A5
-3 own kind:B4
-3 own kind:B6
-3 own kind:C2
-3 own missing-protective-steps:counts
-3 own missing-remedy:counts
-3 own notice-content:date
-3 own notice-content:dpo-contact
-3 own notice-content:freeze-no-charge
-3 own notice-content:incident-description
-3 own notice-content:measures-taken
3 suppressed-audience:excluding
-2 incident-subjects:after-opt-out
-2 incident-subjects:breach-misdirected
-2 incident-subjects:register-formal
-2 incident-subjects:wrong-list
2 kind:own
2 letter:openers
-2 notice-content:date
-2 notice-content:measures-taken
-2 own buried-lede:intrusion
-2 own conditional-apology:replace
2 own corporate-cliche
-2 own incident-subjects:after-opt-out
-2 own incident-subjects:breach-intrusion
-2 own incident-subjects:breach-misdirected
-2 own incident-subjects:broken-personalization
-2 own incident-subjects:double-charge
-2 own incident-subjects:outage
-2 own incident-subjects:wrong-price
2 own kind:own
-2 own minimizing
-2 own missing-apology:counts-not
-2 own notice-content:credit-bureau-contacts
-2 own notice-content:fraud-alert-freeze-info
2 own notice-content:how-many
-2 own notice-content:incident-date
-2 own suppressed-audience:excluding
-1 incident-subjects:breach-public
1 kind:C3
-1 minimizing:soft
-1 missing-protective-steps:counts-not
-1 notice-content:negation
-1 own evading-responsibility:replace
-1 own incident-subjects:breach-public
-1 own incident-subjects:wrong-code
-1 own incident-subjects:wrong-list
1 own letter:openers
-1 own notice-content:likely-consequences
-1 own notice-content:regulator-contact
-1 own unclear-subject
`,
  promotion: `
-27 (nothing)
-21 joking-tone
-12 corporate-cliche
-12 joking-tone:replace
-12 minimizing
-11 letter:signOffs
-10 notice-content:incident-date
-10 own kind:C3
-9 no-reply-text
-9 phishing-like-request
-8 evading-responsibility
-8 missing-protective-steps:counts
8 own kind:C4
-7 incident-subjects:late-delivery
-7 incident-subjects:wrong-price
-7 kind:C2
-7 missing-apology:counts
7 missing-remedy:counts-not
-7 notice-content:contact-point
-7 own corporate-cliche
7 own incident-subjects:register-informal
-7 own joking-tone
-7 own letter:signOffs
-7 unclear-subject
-6 conditional-apology
-6 incident-subjects:test-send
-6 incident-subjects:wrong-code
-6 kind:A3
-6 letter:footers
-6 missing-apology:counts-not
-6 notice-content:dpo-contact
-6 notice-content:likely-consequences
-6 own letter:footers
-6 own phishing-like-request
-6 own suppressed-audience
-6 own unaffected-audience
-6 suppressed-audience
-6 weasel-words
-5 buried-lede:admission
-5 incident-subjects:breach-device
-5 incident-subjects:double-charge
-5 kind:B4
-5 notice-content:data-categories
-5 notice-content:how-many
-5 notice-content:measures-taken
-5 notice-content:regulator-contact
-5 own incident-subjects:register-kakak
-5 own incident-subjects:test-send
-5 own incident-subjects:wrong-price
-5 own kind:A3
-5 own missing-apology:counts
-5 own notice-content:likely-consequences
-5 own weasel-words:soft
-5 unclear-subject:clear
-4 conditional-apology:replace
-4 evading-responsibility:replace
-4 incident-subjects:breach-intrusion
4 incident-subjects:breach-public
-4 incident-subjects:broken-personalization
-4 incident-subjects:double-send
-4 incident-subjects:wrong-amount
-4 incident-subjects:wrong-date
-4 kind:A4
-4 kind:A8
-4 kind:B1
-4 kind:C5
-4 letter:openers
-4 missing-protective-steps:counts-not
-4 missing-remedy:counts
-4 notice-content:credit-bureau-contacts
-4 notice-content:freeze-no-charge
-4 own buried-lede:admission
-4 own evading-responsibility
-4 own joking-tone:replace
-4 own kind:A5
-4 own kind:B1
-4 own kind:C2
-4 own minimizing
-4 own missing-protective-steps:counts-not
-4 own missing-remedy:counts
-4 own no-reply-text
-4 own notice-content:contact-point
-4 own notice-content:data-categories
-4 own notice-content:dpo-contact
-4 own notice-content:measures-taken
-4 own unclear-subject:clear
-4 own weasel-words
-4 suppressed-audience:excluding
-4 unaffected-audience
-4 weasel-words:replace
-4 weasel-words:soft
-3 buried-lede:exposure
-3 buried-lede:intrusion
3 buried-lede:pleasantries
-3 corporate-cliche:replace
-3 incident-subjects:outage
-3 incident-subjects:wrong-link
-3 kind:A5
-3 kind:B6
3 kind:C4
-3 notice-content:fraud-alert-freeze-info
-3 notice-content:incident-description
-3 own conditional-apology
-3 own conditional-apology:replace
-3 own incident-subjects:breach-device
-3 own incident-subjects:breach-intrusion
-3 own incident-subjects:date
-3 own incident-subjects:double-charge
-3 own incident-subjects:double-send
-3 own kind:A4
-3 own kind:A8
-3 own kind:B4
-3 own minimizing:replace
-3 own missing-protective-steps:counts
-3 own notice-content:freeze-no-charge
-3 own notice-content:how-many
-2 incident-subjects:after-opt-out
-2 incident-subjects:breach-misdirected
-2 incident-subjects:register-formal
-2 incident-subjects:wrong-attachment
-2 incident-subjects:wrong-list
2 minimizing:replace
-2 minimizing:soft
-2 own buried-lede:exposure
-2 own buried-lede:intrusion
-2 own buried-lede:pleasantries
-2 own corporate-cliche:replace
-2 own incident-subjects:after-opt-out
-2 own incident-subjects:breach-misdirected
-2 own incident-subjects:breach-public
-2 own incident-subjects:broken-personalization
-2 own incident-subjects:outage
-2 own incident-subjects:wrong-amount
-2 own incident-subjects:wrong-attachment
-2 own incident-subjects:wrong-code
-2 own incident-subjects:wrong-link
-2 own kind:B6
-2 own kind:C5
-2 own letter:openers
2 own missing-remedy:counts-not
-2 own notice-content:credit-bureau-contacts
-2 own notice-content:date
2 own notice-content:discovery
-2 own notice-content:negation
-2 own notice-content:regulator-contact
-2 own unclear-subject
-2 own weasel-words:replace
1 incident-subjects:date
-1 incident-subjects:register-kakak
-1 kind:C3
-1 notice-content:date
1 notice-content:discovery
1 notice-content:negation
-1 own evading-responsibility:replace
-1 own incident-subjects:breach-addresses
-1 own incident-subjects:late-delivery
-1 own incident-subjects:wrong-date
-1 own incident-subjects:wrong-list
-1 own minimizing:soft
-1 own notice-content:fraud-alert-freeze-info
-1 own notice-content:incident-date
-1 own notice-content:incident-description
-1 own suppressed-audience:excluding
`,
};
