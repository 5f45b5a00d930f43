import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
35 missing-apology:counts
-33 (nothing)
-31 conditional-apology
-28 own conditional-apology
20 own missing-apology:counts
-15 joking-tone
-13 own joking-tone:replace
-10 own no-reply-text
-9 corporate-cliche:replace|own corporate-cliche:replace
-8 kind:C3|notice-content:incident-date|own notice-content:incident-date|own weasel-words:replace
-6 no-reply-text|own joking-tone|promotional-content
-5 corporate-cliche|incident-subjects:wrong-link|kind:C4|minimizing|unclear-subject|weasel-words:replace
-4 buried-lede:pleasantries|conditional-apology:replace|evading-responsibility|evading-responsibility:replace|incident-subjects:broken-personalization|incident-subjects:late-delivery|incident-subjects:wrong-amount|kind:B1|letter:openers|missing-remedy:counts|own corporate-cliche|own kind:B1|own promotional-content|weasel-words|weasel-words:soft
4 own minimizing:soft
-3 incident-subjects:after-opt-out|incident-subjects:double-charge|incident-subjects:test-send|incident-subjects:wrong-price|kind:A3|kind:B4|kind:C2|letter:footers|missing-protective-steps:counts|notice-content:contact-point|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:pleasantries|own conditional-apology:replace|own evading-responsibility|own incident-subjects:after-opt-out|own incident-subjects:broken-personalization|own incident-subjects:late-delivery|own incident-subjects:wrong-link|own kind:C4|own notice-content:likely-consequences|own phishing-like-request|own weasel-words|phishing-like-request
3 joking-tone:replace|kind:A4|own kind:A4|own minimizing|own minimizing:replace|own unclear-subject:clear|unclear-subject:clear
-2 buried-lede:exposure|buried-lede:intrusion|incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:breach-intrusion|incident-subjects:date|incident-subjects:outage|incident-subjects:wrong-code|incident-subjects:wrong-list|kind:B6|kind:C5|missing-apology:counts-not|missing-remedy:counts-not|notice-content:credit-bureau-contacts|notice-content:data-categories|notice-content:date|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|notice-content:incident-description|notice-content:measures-taken|notice-content:negation|own buried-lede:exposure|own incident-subjects:breach-addresses|own incident-subjects:double-charge|own incident-subjects:test-send|own incident-subjects:wrong-code|own kind:B4|own kind:C2|own kind:C5|own letter:footers|own missing-protective-steps:counts|own missing-remedy:counts|own notice-content:contact-point|own notice-content:incident-description|own notice-content:measures-taken|own weasel-words:soft|suppressed-audience|suppressed-audience:excluding|unaffected-audience
2 own incident-subjects:double-send|own incident-subjects:wrong-date|own kind:A8|own letter:openers
-1 incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:register-formal|incident-subjects:wrong-attachment|incident-subjects:wrong-date|kind:A5|kind:A8|kind:own|letter:signOffs|missing-protective-steps:counts-not|notice-content:discovery|own buried-lede:intrusion|own evading-responsibility:replace|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:register-formal|own incident-subjects:wrong-amount|own incident-subjects:wrong-price|own kind:B6|own kind:C3|own kind:own|own missing-protective-steps:counts-not|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:date|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:regulator-contact|own suppressed-audience
1 incident-subjects:register-informal|incident-subjects:register-kakak|own incident-subjects:register-kakak|own incident-subjects:wrong-attachment|own incident-subjects:wrong-list|own missing-apology:counts-not|own notice-content:how-many|own unclear-subject
`,
  fault: `
35 evading-responsibility
-28 (nothing)
23 weasel-words
19 buried-lede:admission|incident-subjects:late-delivery
18 own incident-subjects:wrong-date
-16 own conditional-apology
15 buried-lede:intrusion
-15 promotional-content
-14 kind:A3
-13 conditional-apology|no-reply-text
13 incident-subjects:outage
-12 corporate-cliche
12 incident-subjects:breach-public|incident-subjects:double-charge
11 buried-lede:exposure|evading-responsibility:replace|incident-subjects:breach-misdirected|incident-subjects:broken-personalization|own incident-subjects:breach-public
-11 own corporate-cliche|phishing-like-request
10 incident-subjects:breach-device|incident-subjects:double-send|notice-content:how-many|own incident-subjects:wrong-amount
-10 missing-protective-steps:counts|own notice-content:likely-consequences
-9 buried-lede:pleasantries|missing-remedy:counts|own phishing-like-request
9 kind:A8
8 kind:A4|minimizing:replace|notice-content:incident-description|own buried-lede:admission|own incident-subjects:wrong-attachment|own letter:openers
-8 kind:A5|kind:B4|missing-apology:counts-not|own kind:B4|own no-reply-text|own promotional-content
-7 notice-content:likely-consequences|own incident-subjects:wrong-list
7 own incident-subjects:breach-addresses|own incident-subjects:double-send|own incident-subjects:outage
-6 corporate-cliche:replace|kind:C3|kind:C5|own missing-protective-steps:counts|own weasel-words:replace
6 incident-subjects:breach-addresses|joking-tone:replace|own incident-subjects:breach-misdirected|own incident-subjects:broken-personalization|own kind:A4|own missing-apology:counts-not|own notice-content:negation|own suppressed-audience
5 incident-subjects:date|incident-subjects:wrong-attachment|incident-subjects:wrong-date|joking-tone|missing-protective-steps:counts-not|own buried-lede:exposure|own incident-subjects:breach-device|own incident-subjects:late-delivery|unaffected-audience
-5 notice-content:credit-bureau-contacts|notice-content:measures-taken|own buried-lede:pleasantries|own kind:C5|own minimizing:soft
4 incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-price|missing-remedy:counts-not|notice-content:negation|own evading-responsibility:replace|own incident-subjects:date|own incident-subjects:double-charge|own incident-subjects:test-send|own minimizing:replace|own missing-protective-steps:counts-not|own notice-content:date|own weasel-words|unclear-subject:clear
-4 kind:B1|minimizing|notice-content:contact-point|notice-content:dpo-contact|notice-content:fraud-alert-freeze-info|own notice-content:discovery
-3 incident-subjects:wrong-link|notice-content:regulator-contact|own corporate-cliche:replace|own kind:A3|own kind:B6|own kind:C4|own missing-remedy:counts|own notice-content:dpo-contact|own notice-content:measures-taken|own weasel-words:soft|weasel-words:soft
3 kind:own|notice-content:data-categories|own buried-lede:intrusion|own evading-responsibility|own kind:own|own minimizing|own notice-content:contact-point|own notice-content:incident-description|unclear-subject
2 incident-subjects:after-opt-out|incident-subjects:breach-intrusion|incident-subjects:register-formal|kind:B6|own incident-subjects:after-opt-out|own unaffected-audience|suppressed-audience|weasel-words:replace
-2 incident-subjects:wrong-list|letter:openers|letter:signOffs|missing-apology:counts|notice-content:discovery|notice-content:freeze-no-charge|own kind:B1|own kind:C3|own notice-content:credit-bureau-contacts|own notice-content:how-many|own notice-content:regulator-contact
-1 conditional-apology:replace|incident-subjects:register-kakak|kind:C2|kind:C4|minimizing:soft|notice-content:incident-date|own incident-subjects:register-formal|own joking-tone|own joking-tone:replace|own letter:signOffs|own missing-apology:counts|own missing-remedy:counts-not|own notice-content:data-categories|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:incident-date|own suppressed-audience:excluding
1 notice-content:date|own incident-subjects:breach-intrusion|own incident-subjects:register-informal|own incident-subjects:register-kakak|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own kind:A5|own kind:A8|own kind:C2|own letter:footers|own unclear-subject|own unclear-subject:clear
`,
  evasion: `
-24 (nothing)
17 missing-apology:counts-not
-14 weasel-words:soft
-13 joking-tone:replace|no-reply-text
-12 corporate-cliche|minimizing
12 notice-content:incident-date|own notice-content:incident-date
11 kind:A8|minimizing:soft
-11 own suppressed-audience
10 incident-subjects:outage|incident-subjects:wrong-list|own minimizing:replace
-10 own corporate-cliche|own incident-subjects:wrong-amount|promotional-content
9 incident-subjects:late-delivery
-9 incident-subjects:wrong-amount|joking-tone|letter:signOffs|own incident-subjects:wrong-link
8 incident-subjects:wrong-attachment
-8 kind:C2|missing-apology:counts|own incident-subjects:double-charge|own incident-subjects:wrong-code
7 incident-subjects:breach-misdirected|incident-subjects:broken-personalization|incident-subjects:double-send|own incident-subjects:outage|own kind:C3
-7 kind:A3|missing-protective-steps:counts|missing-remedy:counts|own buried-lede:admission|own kind:C2|own notice-content:how-many|own notice-content:likely-consequences|own promotional-content
-6 buried-lede:pleasantries|conditional-apology|incident-subjects:after-opt-out|kind:B4|own incident-subjects:after-opt-out|own missing-apology:counts|own no-reply-text|own weasel-words:soft|phishing-like-request|unclear-subject
6 incident-subjects:wrong-price
5 incident-subjects:breach-public|kind:B1|notice-content:discovery|own incident-subjects:broken-personalization|own unclear-subject|unclear-subject:clear
-5 incident-subjects:wrong-date|kind:A5|kind:C5|notice-content:how-many|own kind:A8|own kind:B6|own kind:C5|own phishing-like-request|suppressed-audience
4 buried-lede:exposure|incident-subjects:double-charge|incident-subjects:test-send|minimizing:replace|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:late-delivery|own minimizing|own missing-apology:counts-not|weasel-words:replace
-4 notice-content:contact-point|notice-content:credit-bureau-contacts|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:pleasantries|own incident-subjects:breach-device|own letter:signOffs|own missing-protective-steps:counts|own notice-content:contact-point|unaffected-audience|weasel-words
-3 conditional-apology:replace|corporate-cliche:replace|incident-subjects:wrong-code|kind:B6|notice-content:fraud-alert-freeze-info|own conditional-apology|own conditional-apology:replace|own corporate-cliche:replace|own joking-tone|own kind:A4|own kind:B4|own notice-content:incident-description
3 incident-subjects:date|incident-subjects:register-kakak|kind:C3|notice-content:incident-description|own minimizing:soft|own missing-remedy:counts-not|own notice-content:discovery|suppressed-audience:excluding
2 buried-lede:admission|missing-protective-steps:counts-not|notice-content:date|own incident-subjects:breach-public|own kind:A3|own kind:C4|own suppressed-audience:excluding
-2 incident-subjects:wrong-link|kind:A4|letter:footers|notice-content:freeze-no-charge|own incident-subjects:register-informal|own incident-subjects:test-send|own incident-subjects:wrong-list|own joking-tone:replace|own kind:A5|own missing-protective-steps:counts-not|own missing-remedy:counts|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:negation|own unclear-subject:clear
1 buried-lede:intrusion|incident-subjects:breach-intrusion|missing-remedy:counts-not|notice-content:data-categories|own incident-subjects:double-send|own incident-subjects:register-formal|own incident-subjects:register-kakak|own incident-subjects:wrong-date|own kind:B1|own letter:openers|own unaffected-audience|own weasel-words:replace
-1 incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:register-informal|kind:C4|letter:openers|own buried-lede:intrusion|own incident-subjects:breach-addresses|own incident-subjects:breach-intrusion|own incident-subjects:wrong-attachment|own incident-subjects:wrong-price|own notice-content:date|own notice-content:dpo-contact|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:regulator-contact
`,
  remedy: `
-28 promotional-content
-24 (nothing)
-22 joking-tone|no-reply-text
22 missing-remedy:counts
-17 evading-responsibility
16 kind:A3
-15 minimizing|missing-remedy:counts-not
-14 incident-subjects:late-delivery
13 kind:A5
-13 missing-apology:counts-not|own phishing-like-request
-12 own incident-subjects:test-send|own incident-subjects:wrong-date
-11 corporate-cliche|phishing-like-request|weasel-words
11 incident-subjects:wrong-price
-10 incident-subjects:breach-public|missing-apology:counts|notice-content:freeze-no-charge|weasel-words:soft
-9 buried-lede:pleasantries|kind:C3|minimizing:soft|missing-protective-steps:counts|notice-content:how-many|own incident-subjects:wrong-amount|own joking-tone
9 minimizing:replace
-8 buried-lede:intrusion|own buried-lede:admission|own incident-subjects:breach-addresses|own incident-subjects:breach-public|own no-reply-text|own promotional-content|own weasel-words:soft
8 own notice-content:incident-date
-7 buried-lede:exposure|conditional-apology|incident-subjects:after-opt-out|incident-subjects:breach-misdirected|incident-subjects:broken-personalization|own corporate-cliche|own evading-responsibility|own incident-subjects:after-opt-out
7 own notice-content:regulator-contact
-6 own incident-subjects:breach-misdirected|own incident-subjects:outage|own missing-apology:counts|own unclear-subject
6 own kind:A3|own kind:C4
-5 buried-lede:admission|evading-responsibility:replace|incident-subjects:breach-device|incident-subjects:double-charge|kind:A8|letter:footers|notice-content:fraud-alert-freeze-info|notice-content:incident-description|notice-content:likely-consequences|own buried-lede:exposure|own buried-lede:intrusion|own buried-lede:pleasantries|own conditional-apology|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own notice-content:fraud-alert-freeze-info
5 incident-subjects:wrong-amount|own corporate-cliche:replace|own kind:B4|own missing-remedy:counts
4 corporate-cliche:replace|notice-content:measures-taken|own kind:A5|own minimizing:replace|own unaffected-audience
-4 incident-subjects:breach-addresses|incident-subjects:breach-intrusion|joking-tone:replace|kind:B1|kind:B6|letter:signOffs|own incident-subjects:late-delivery|own incident-subjects:wrong-attachment|own missing-remedy:counts-not|own notice-content:date|own notice-content:likely-consequences|weasel-words:replace
-3 conditional-apology:replace|incident-subjects:double-send|incident-subjects:outage|incident-subjects:wrong-code|notice-content:credit-bureau-contacts|notice-content:discovery|own evading-responsibility:replace|own incident-subjects:date|own incident-subjects:double-send|own minimizing|own notice-content:credit-bureau-contacts|own notice-content:freeze-no-charge|own weasel-words|own weasel-words:replace
3 incident-subjects:register-kakak|incident-subjects:test-send|kind:C5|notice-content:negation|own notice-content:how-many|suppressed-audience|suppressed-audience:excluding
2 incident-subjects:date|kind:A4|missing-protective-steps:counts-not|notice-content:date|own incident-subjects:register-kakak|own suppressed-audience:excluding
-2 incident-subjects:wrong-date|kind:C4|notice-content:dpo-contact|own conditional-apology:replace|own incident-subjects:breach-device|own kind:A4|own kind:A8|own kind:C3|own letter:signOffs|own minimizing:soft|own missing-apology:counts-not|own missing-protective-steps:counts|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:negation
1 incident-subjects:register-formal|own incident-subjects:register-informal|own incident-subjects:wrong-code|own notice-content:contact-point|own notice-content:measures-taken|unclear-subject:clear
-1 incident-subjects:wrong-list|kind:B4|letter:openers|notice-content:contact-point|notice-content:incident-date|own incident-subjects:breach-intrusion|own incident-subjects:wrong-link|own joking-tone:replace|own kind:B1|own kind:B6|own letter:footers|own letter:openers|unaffected-audience|unclear-subject
`,
  'protective-step': `
36 missing-protective-steps:counts
-32 (nothing)
-16 kind:C4
-14 no-reply-text
-13 kind:C5
13 own missing-protective-steps:counts
-12 own notice-content:likely-consequences
-9 joking-tone
-8 minimizing|own incident-subjects:wrong-code
-7 notice-content:likely-consequences|own kind:C5|own phishing-like-request|phishing-like-request|promotional-content
7 own notice-content:fraud-alert-freeze-info
-6 corporate-cliche|evading-responsibility|incident-subjects:after-opt-out|notice-content:incident-date|own incident-subjects:after-opt-out|own unclear-subject|unaffected-audience|unclear-subject
6 notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge
-5 buried-lede:pleasantries|incident-subjects:wrong-date|missing-apology:counts|missing-protective-steps:counts-not|notice-content:dpo-contact|own corporate-cliche|own incident-subjects:double-send|own joking-tone|own no-reply-text|own promotional-content|own unaffected-audience
5 notice-content:data-categories
-4 buried-lede:intrusion|conditional-apology|incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:wrong-amount|incident-subjects:wrong-attachment|incident-subjects:wrong-link|joking-tone:replace|kind:A3|kind:C2|missing-apology:counts-not|notice-content:measures-taken|own evading-responsibility|own incident-subjects:late-delivery|own minimizing|own missing-apology:counts|own missing-protective-steps:counts-not|weasel-words
4 notice-content:credit-bureau-contacts|own notice-content:freeze-no-charge
-3 buried-lede:admission|buried-lede:exposure|incident-subjects:breach-intrusion|incident-subjects:double-charge|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-price|kind:A4|kind:A8|kind:B1|kind:B4|kind:C3|letter:openers|minimizing:replace|notice-content:discovery|notice-content:regulator-contact|own buried-lede:intrusion|own buried-lede:pleasantries|own conditional-apology|own incident-subjects:broken-personalization|own kind:A3|own kind:A4|own kind:C2|own notice-content:discovery|own notice-content:measures-taken|own notice-content:regulator-contact|own weasel-words|unclear-subject:clear|weasel-words:replace|weasel-words:soft
3 incident-subjects:wrong-code|notice-content:negation|own incident-subjects:register-kakak
-2 conditional-apology:replace|corporate-cliche:replace|evading-responsibility:replace|incident-subjects:breach-device|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:date|incident-subjects:wrong-list|minimizing:soft|missing-remedy:counts-not|notice-content:date|notice-content:how-many|notice-content:incident-description|own buried-lede:admission|own buried-lede:exposure|own conditional-apology:replace|own corporate-cliche:replace|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:double-charge|own incident-subjects:outage|own incident-subjects:test-send|own incident-subjects:wrong-attachment|own incident-subjects:wrong-link|own incident-subjects:wrong-list|own kind:A8|own kind:B1|own kind:B4|own kind:C3|own missing-remedy:counts|own notice-content:date|own notice-content:dpo-contact|own notice-content:incident-date|own weasel-words:replace
2 incident-subjects:broken-personalization|kind:B6|own missing-remedy:counts-not|own notice-content:credit-bureau-contacts|own notice-content:negation|suppressed-audience|suppressed-audience:excluding
-1 incident-subjects:breach-addresses|kind:own|missing-remedy:counts|notice-content:contact-point|own evading-responsibility:replace|own incident-subjects:breach-addresses|own incident-subjects:wrong-amount|own incident-subjects:wrong-date|own incident-subjects:wrong-price|own joking-tone:replace|own kind:C4|own kind:own|own letter:openers|own letter:signOffs|own minimizing:replace|own notice-content:how-many|own notice-content:incident-description|own suppressed-audience:excluding|own unclear-subject:clear|own weasel-words:soft
1 incident-subjects:register-kakak|kind:A5|letter:signOffs|own incident-subjects:register-informal|own kind:B6|own letter:footers|own notice-content:data-categories|own suppressed-audience
`,
  pleasantry: `
29 corporate-cliche
-28 (nothing)
26 buried-lede:pleasantries
-13 joking-tone
-12 notice-content:incident-date
-10 minimizing|unaffected-audience
9 own corporate-cliche
-9 own joking-tone|own promotional-content|own weasel-words:soft
8 own letter:signOffs
-8 own no-reply-text|own unaffected-audience|promotional-content|weasel-words:soft
-7 evading-responsibility|joking-tone:replace|no-reply-text|own missing-remedy:counts-not
-6 incident-subjects:after-opt-out|kind:B4|letter:footers|missing-apology:counts|missing-apology:counts-not|notice-content:discovery|own corporate-cliche:replace|own evading-responsibility|own incident-subjects:after-opt-out|own letter:footers|own notice-content:discovery|weasel-words
6 incident-subjects:wrong-date|own kind:C3
-5 conditional-apology:replace|corporate-cliche:replace|evading-responsibility:replace|incident-subjects:broken-personalization|missing-protective-steps:counts|own missing-apology:counts|phishing-like-request
-4 buried-lede:admission|buried-lede:intrusion|conditional-apology|incident-subjects:late-delivery|incident-subjects:test-send|incident-subjects:wrong-amount|incident-subjects:wrong-price|kind:A3|kind:A5|kind:A8|missing-remedy:counts|notice-content:contact-point|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:admission|own conditional-apology|own conditional-apology:replace|own incident-subjects:register-kakak|own phishing-like-request|own weasel-words|unclear-subject:clear
4 missing-remedy:counts-not|notice-content:how-many
-3 buried-lede:exposure|incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:double-charge|incident-subjects:double-send|incident-subjects:outage|incident-subjects:wrong-code|incident-subjects:wrong-link|incident-subjects:wrong-list|kind:A4|kind:B1|kind:B6|kind:C2|kind:C5|notice-content:credit-bureau-contacts|notice-content:data-categories|notice-content:incident-description|own buried-lede:pleasantries|own incident-subjects:breach-addresses|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:test-send|own incident-subjects:wrong-date|own incident-subjects:wrong-link|own kind:A3|own kind:A4|own kind:A8|own kind:B4|own missing-protective-steps:counts|own notice-content:data-categories|own weasel-words:replace|unclear-subject|weasel-words:replace
3 kind:C3|own kind:C4
-2 incident-subjects:breach-intrusion|incident-subjects:breach-public|incident-subjects:date|incident-subjects:register-kakak|incident-subjects:wrong-attachment|minimizing:soft|notice-content:date|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|own buried-lede:exposure|own buried-lede:intrusion|own incident-subjects:breach-device|own incident-subjects:double-charge|own incident-subjects:outage|own incident-subjects:wrong-amount|own incident-subjects:wrong-attachment|own incident-subjects:wrong-price|own joking-tone:replace|own kind:A5|own kind:B6|own kind:C2|own kind:C5|own minimizing|own minimizing:replace|own missing-apology:counts-not|own missing-remedy:counts|own notice-content:contact-point|own notice-content:credit-bureau-contacts|own notice-content:date|own notice-content:dpo-contact|own notice-content:freeze-no-charge|own notice-content:incident-date|own notice-content:incident-description|own notice-content:likely-consequences|own unclear-subject|own unclear-subject:clear
2 own letter:openers
-1 incident-subjects:breach-misdirected|incident-subjects:register-formal|kind:C4|minimizing:replace|notice-content:negation|own evading-responsibility:replace|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:broken-personalization|own incident-subjects:wrong-code|own incident-subjects:wrong-list|own kind:B1|own minimizing:soft|own missing-protective-steps:counts-not|own notice-content:fraud-alert-freeze-info|own notice-content:regulator-contact|own suppressed-audience:excluding|suppressed-audience
1 incident-subjects:register-informal|kind:own|letter:signOffs|missing-protective-steps:counts-not|notice-content:measures-taken|own incident-subjects:register-informal|own kind:own|own notice-content:how-many|own suppressed-audience|suppressed-audience:excluding
`,
  promotion: `
-24 (nothing)
-17 joking-tone
-14 joking-tone:replace|own kind:C3
10 missing-remedy:counts-not
-9 minimizing
-8 unclear-subject
-7 corporate-cliche|evading-responsibility|notice-content:incident-date|own minimizing|suppressed-audience|unaffected-audience
-6 missing-apology:counts|missing-apology:counts-not|missing-protective-steps:counts|no-reply-text|own joking-tone|phishing-like-request|weasel-words:soft
-5 incident-subjects:test-send|incident-subjects:wrong-price|kind:C5|letter:footers|notice-content:contact-point|notice-content:dpo-contact|own corporate-cliche|own evading-responsibility|own incident-subjects:register-kakak|own letter:footers|own phishing-like-request|own unaffected-audience|weasel-words
-4 buried-lede:admission|conditional-apology|incident-subjects:after-opt-out|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:wrong-code|kind:A3|kind:A4|kind:A5|kind:B1|kind:B4|kind:C2|letter:openers|notice-content:credit-bureau-contacts|notice-content:data-categories|notice-content:freeze-no-charge|notice-content:measures-taken|own incident-subjects:after-opt-out|own incident-subjects:test-send|own missing-apology:counts|own missing-remedy:counts|own notice-content:contact-point|own notice-content:how-many|own suppressed-audience|unclear-subject:clear
4 own kind:C4
-3 buried-lede:intrusion|buried-lede:pleasantries|corporate-cliche:replace|evading-responsibility:replace|incident-subjects:breach-device|incident-subjects:outage|incident-subjects:wrong-amount|incident-subjects:wrong-attachment|incident-subjects:wrong-date|kind:A8|letter:signOffs|missing-protective-steps:counts-not|missing-remedy:counts|notice-content:fraud-alert-freeze-info|notice-content:incident-description|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:admission|own conditional-apology|own corporate-cliche:replace|own incident-subjects:double-charge|own incident-subjects:wrong-amount|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own kind:A3|own kind:A4|own kind:A5|own kind:B1|own kind:C2|own kind:C5|own letter:signOffs|own missing-protective-steps:counts|own missing-protective-steps:counts-not|own notice-content:data-categories|own notice-content:dpo-contact|own notice-content:incident-date|own notice-content:measures-taken|own unclear-subject:clear|own weasel-words|weasel-words:replace
3 incident-subjects:breach-public|kind:C3|own letter:openers
-2 buried-lede:exposure|conditional-apology:replace|incident-subjects:breach-intrusion|incident-subjects:double-send|incident-subjects:wrong-link|incident-subjects:wrong-list|kind:B6|notice-content:date|own buried-lede:exposure|own buried-lede:intrusion|own conditional-apology:replace|own evading-responsibility:replace|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:wrong-link|own joking-tone:replace|own kind:A8|own kind:B4|own kind:B6|own minimizing:replace|own no-reply-text|own notice-content:credit-bureau-contacts|own notice-content:date|own notice-content:freeze-no-charge|own notice-content:negation|own weasel-words:replace|own weasel-words:soft
2 kind:C4|notice-content:how-many|own incident-subjects:register-informal|own missing-remedy:counts-not
-1 incident-subjects:breach-addresses|incident-subjects:breach-misdirected|incident-subjects:register-formal|minimizing:replace|minimizing:soft|notice-content:negation|own buried-lede:pleasantries|own incident-subjects:breach-addresses|own incident-subjects:broken-personalization|own incident-subjects:outage|own incident-subjects:wrong-attachment|own incident-subjects:wrong-date|own incident-subjects:wrong-list|own notice-content:fraud-alert-freeze-info|own notice-content:incident-description|own notice-content:likely-consequences|own notice-content:regulator-contact|own suppressed-audience:excluding|own unclear-subject
1 incident-subjects:register-informal|own notice-content:discovery
`,
};
