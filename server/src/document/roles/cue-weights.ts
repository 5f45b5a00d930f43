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
-12 own joking-tone:replace
-10 corporate-cliche:replace|own no-reply-text
-9 own corporate-cliche:replace
-8 kind:C3|own notice-content:incident-date|own weasel-words:replace
-7 no-reply-text|notice-content:incident-date
-6 kind:C4|own joking-tone|promotional-content|weasel-words:replace
-5 corporate-cliche|incident-subjects:wrong-amount|incident-subjects:wrong-link|minimizing|unclear-subject
-4 buried-lede:pleasantries|conditional-apology:replace|evading-responsibility|evading-responsibility:replace|incident-subjects:broken-personalization|incident-subjects:late-delivery|kind:B1|letter:openers|missing-remedy:counts|own corporate-cliche|own promotional-content|weasel-words|weasel-words:soft
4 kind:A4|own kind:A4|own minimizing:soft
-3 incident-subjects:after-opt-out|incident-subjects:double-charge|incident-subjects:test-send|incident-subjects:wrong-price|kind:A3|kind:B4|kind:C2|letter:footers|missing-protective-steps:counts|notice-content:contact-point|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:pleasantries|own conditional-apology:replace|own incident-subjects:after-opt-out|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own incident-subjects:late-delivery|own incident-subjects:wrong-link|own kind:B1|own kind:C4|own notice-content:likely-consequences|own phishing-like-request|own weasel-words|own weasel-words:soft|phishing-like-request
3 joking-tone:replace|own minimizing|own minimizing:replace|own unclear-subject:clear|unclear-subject:clear
-2 buried-lede:exposure|buried-lede:intrusion|incident-subjects:breach-addresses|incident-subjects:breach-intrusion|incident-subjects:date|incident-subjects:outage|incident-subjects:wrong-attachment|incident-subjects:wrong-code|incident-subjects:wrong-list|kind:A8|kind:B6|kind:C5|missing-apology:counts-not|missing-remedy:counts-not|notice-content:credit-bureau-contacts|notice-content:data-categories|notice-content:date|notice-content:discovery|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|notice-content:incident-description|notice-content:measures-taken|notice-content:negation|own buried-lede:exposure|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:breach-addresses|own incident-subjects:test-send|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own kind:B4|own kind:C2|own kind:C5|own letter:footers|own missing-protective-steps:counts|own missing-remedy:counts|own notice-content:contact-point|own notice-content:measures-taken|suppressed-audience|suppressed-audience:excluding|unaffected-audience
2 incident-subjects:register-informal|own incident-subjects:wrong-date
-1 incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:register-formal|incident-subjects:wrong-date|kind:A5|kind:own|letter:signOffs|missing-protective-steps:counts-not|own evading-responsibility:replace|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:register-formal|own incident-subjects:wrong-amount|own kind:B6|own kind:C3|own kind:own|own missing-protective-steps:counts-not|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:date|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:incident-description|own notice-content:regulator-contact|own suppressed-audience
1 incident-subjects:register-kakak|notice-content:how-many|own incident-subjects:breach-device|own incident-subjects:double-send|own incident-subjects:outage|own kind:A8|own letter:openers|own letter:signOffs|own notice-content:how-many|own unclear-subject
`,
  fault: `
35 evading-responsibility
-28 (nothing)
23 weasel-words
21 own incident-subjects:wrong-date
19 buried-lede:admission|incident-subjects:late-delivery
-16 own conditional-apology
15 buried-lede:intrusion
-15 promotional-content
-14 kind:A3
-13 conditional-apology
13 incident-subjects:double-charge|incident-subjects:outage
-12 corporate-cliche|no-reply-text
11 buried-lede:exposure|incident-subjects:breach-public|incident-subjects:double-send|own incident-subjects:breach-public
-11 own corporate-cliche
10 evading-responsibility:replace|incident-subjects:breach-misdirected|incident-subjects:broken-personalization|own incident-subjects:wrong-amount
-10 missing-protective-steps:counts|own notice-content:likely-consequences|phishing-like-request
-9 buried-lede:pleasantries|kind:B4|missing-remedy:counts|own phishing-like-request
9 incident-subjects:breach-device|kind:A8|notice-content:how-many
8 minimizing:replace|notice-content:incident-description|own buried-lede:admission|own letter:openers
-8 missing-apology:counts-not|notice-content:likely-consequences|own kind:B4|own no-reply-text|own promotional-content
7 kind:A4|own incident-subjects:breach-addresses|own incident-subjects:double-send|own incident-subjects:wrong-attachment
-7 kind:A5
-6 corporate-cliche:replace|kind:C5|own incident-subjects:wrong-list|own missing-protective-steps:counts
6 incident-subjects:breach-addresses|incident-subjects:wrong-date|joking-tone:replace|own incident-subjects:breach-device|own incident-subjects:broken-personalization|own incident-subjects:outage|own notice-content:negation|own suppressed-audience
5 incident-subjects:date|incident-subjects:wrong-attachment|incident-subjects:wrong-code|joking-tone|missing-protective-steps:counts-not|own buried-lede:exposure|own incident-subjects:breach-misdirected|own kind:A4|own missing-apology:counts-not|unaffected-audience
-5 kind:B1|kind:C3|notice-content:credit-bureau-contacts|notice-content:measures-taken|own buried-lede:pleasantries|own kind:C5|own minimizing:soft|own weasel-words:replace
4 incident-subjects:wrong-price|notice-content:negation|own evading-responsibility:replace|own incident-subjects:date|own incident-subjects:double-charge|own incident-subjects:late-delivery|own incident-subjects:test-send|own minimizing:replace|own missing-protective-steps:counts-not|own notice-content:contact-point|own notice-content:date|own weasel-words|unclear-subject:clear
-4 minimizing|notice-content:contact-point|notice-content:dpo-contact|notice-content:fraud-alert-freeze-info|own notice-content:discovery
3 incident-subjects:test-send|kind:own|missing-remedy:counts-not|notice-content:data-categories|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:wrong-code|own kind:own|own minimizing|own notice-content:incident-description|suppressed-audience|unclear-subject
-3 incident-subjects:wrong-link|letter:signOffs|notice-content:regulator-contact|own corporate-cliche:replace|own kind:A3|own kind:B6|own kind:C4|own missing-remedy:counts|own notice-content:dpo-contact|own notice-content:measures-taken|own weasel-words:soft|weasel-words:soft
2 incident-subjects:breach-intrusion|incident-subjects:register-formal|kind:B6|own incident-subjects:breach-intrusion|own letter:footers|weasel-words:replace
-2 incident-subjects:wrong-amount|missing-apology:counts|notice-content:discovery|notice-content:freeze-no-charge|own kind:B1|own notice-content:credit-bureau-contacts|own notice-content:regulator-contact
-1 conditional-apology:replace|incident-subjects:register-kakak|incident-subjects:wrong-list|kind:C2|kind:C4|letter:openers|own conditional-apology:replace|own joking-tone|own joking-tone:replace|own kind:C3|own missing-apology:counts|own missing-remedy:counts-not|own notice-content:data-categories|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:how-many|own suppressed-audience:excluding
1 incident-subjects:after-opt-out|letter:footers|notice-content:date|own incident-subjects:after-opt-out|own incident-subjects:register-informal|own incident-subjects:register-kakak|own incident-subjects:wrong-price|own kind:A8|own unaffected-audience|own unclear-subject|own unclear-subject:clear
`,
  evasion: `
-24 (nothing)
16 missing-apology:counts-not
-14 no-reply-text|weasel-words:soft
-13 joking-tone:replace
13 own notice-content:incident-date
-12 corporate-cliche|minimizing
12 notice-content:incident-date
-11 own incident-subjects:wrong-amount|own suppressed-audience
10 incident-subjects:outage|incident-subjects:wrong-list|kind:A8|minimizing:soft|own minimizing:replace
-10 own corporate-cliche|own incident-subjects:double-charge|promotional-content
-9 incident-subjects:wrong-amount|joking-tone|letter:signOffs|own incident-subjects:wrong-link
8 incident-subjects:breach-misdirected|incident-subjects:late-delivery|incident-subjects:wrong-attachment
-8 kind:C2|missing-apology:counts|own incident-subjects:wrong-code
-7 buried-lede:pleasantries|kind:A3|missing-protective-steps:counts|missing-remedy:counts|own buried-lede:admission|own kind:C2|own notice-content:how-many|own notice-content:likely-consequences|own promotional-content
7 incident-subjects:broken-personalization|own incident-subjects:outage|own kind:C3
-6 conditional-apology|incident-subjects:after-opt-out|kind:B4|notice-content:how-many|own incident-subjects:after-opt-out|own kind:A8|own kind:B6|own missing-apology:counts|own no-reply-text|own weasel-words:soft|unclear-subject
6 incident-subjects:breach-public|incident-subjects:double-send
5 incident-subjects:double-charge|incident-subjects:wrong-price|minimizing:replace|notice-content:negation|own incident-subjects:broken-personalization|own missing-apology:counts-not|own unclear-subject|unclear-subject:clear
-5 kind:A5|own phishing-like-request|phishing-like-request|suppressed-audience
4 buried-lede:exposure|incident-subjects:test-send|kind:B1|notice-content:discovery|own incident-subjects:breach-misdirected|own missing-remedy:counts-not|weasel-words:replace
-4 incident-subjects:wrong-date|kind:B6|kind:C5|notice-content:contact-point|notice-content:credit-bureau-contacts|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:pleasantries|own kind:C5|own letter:signOffs|own missing-protective-steps:counts|weasel-words
-3 conditional-apology:replace|corporate-cliche:replace|incident-subjects:wrong-link|notice-content:fraud-alert-freeze-info|own conditional-apology|own conditional-apology:replace|own corporate-cliche:replace|own incident-subjects:breach-device|own joking-tone:replace|own kind:B4|own notice-content:contact-point|own notice-content:incident-description|unaffected-audience
3 incident-subjects:date|kind:C3|notice-content:date|own incident-subjects:late-delivery|own minimizing|own minimizing:soft|own notice-content:discovery|suppressed-audience:excluding
2 buried-lede:admission|incident-subjects:register-kakak|notice-content:incident-description|own incident-subjects:register-kakak|own incident-subjects:wrong-date|own kind:A3|own kind:B1|own kind:C4|own suppressed-audience:excluding
-2 kind:A4|letter:footers|notice-content:freeze-no-charge|own incident-subjects:wrong-attachment|own incident-subjects:wrong-list|own joking-tone|own kind:A4|own kind:A5|own missing-protective-steps:counts-not|own missing-remedy:counts|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:date|own notice-content:negation|own unclear-subject:clear
-1 incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:register-informal|incident-subjects:wrong-code|kind:C4|letter:openers|own buried-lede:intrusion|own incident-subjects:breach-addresses|own incident-subjects:breach-intrusion|own incident-subjects:register-informal|own incident-subjects:test-send|own incident-subjects:wrong-price|own notice-content:dpo-contact|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:regulator-contact|own unaffected-audience
1 incident-subjects:breach-intrusion|missing-protective-steps:counts-not|missing-remedy:counts-not|notice-content:data-categories|own buried-lede:exposure|own incident-subjects:double-send|own incident-subjects:register-formal|own notice-content:measures-taken|own weasel-words|own weasel-words:replace
`,
  remedy: `
-28 promotional-content
-24 (nothing)
-22 joking-tone|no-reply-text
22 missing-remedy:counts
-17 evading-responsibility
-16 minimizing
-15 incident-subjects:late-delivery|missing-remedy:counts-not
15 kind:A3
13 kind:A5
-13 missing-apology:counts-not|own incident-subjects:wrong-date|own phishing-like-request
-12 weasel-words:soft
-11 corporate-cliche|phishing-like-request|weasel-words
11 incident-subjects:wrong-price
-10 missing-apology:counts|notice-content:freeze-no-charge|own incident-subjects:test-send
-9 buried-lede:pleasantries|missing-protective-steps:counts|notice-content:how-many|own joking-tone
9 minimizing:replace
-8 buried-lede:intrusion|incident-subjects:breach-public|kind:C3|minimizing:soft|own buried-lede:admission|own incident-subjects:wrong-amount|own no-reply-text|own promotional-content|own weasel-words:soft
8 own notice-content:incident-date
-7 buried-lede:exposure|conditional-apology|incident-subjects:after-opt-out|incident-subjects:broken-personalization|own corporate-cliche|own evading-responsibility|own incident-subjects:after-opt-out|own incident-subjects:breach-addresses|own incident-subjects:breach-public
-6 incident-subjects:breach-misdirected|notice-content:likely-consequences|own incident-subjects:outage|own missing-apology:counts|own unclear-subject
6 incident-subjects:wrong-amount|own corporate-cliche:replace|own kind:A3|own notice-content:regulator-contact
-5 buried-lede:admission|evading-responsibility:replace|incident-subjects:breach-addresses|incident-subjects:breach-device|kind:B6|letter:footers|notice-content:fraud-alert-freeze-info|notice-content:incident-description|own buried-lede:intrusion|own buried-lede:pleasantries|own conditional-apology|own incident-subjects:breach-misdirected|own incident-subjects:double-charge|own notice-content:fraud-alert-freeze-info|weasel-words:replace
5 own kind:A5|own kind:C4|own missing-remedy:counts|own unaffected-audience
4 corporate-cliche:replace|incident-subjects:register-kakak|incident-subjects:test-send|notice-content:measures-taken|own kind:B4|own minimizing:replace
-4 incident-subjects:breach-intrusion|incident-subjects:double-charge|joking-tone:replace|kind:A8|kind:B1|letter:signOffs|own buried-lede:exposure|own incident-subjects:late-delivery|own incident-subjects:wrong-attachment|own notice-content:credit-bureau-contacts|own notice-content:date|own notice-content:freeze-no-charge|own notice-content:likely-consequences|own weasel-words:replace
-3 incident-subjects:double-send|incident-subjects:outage|incident-subjects:wrong-code|notice-content:credit-bureau-contacts|notice-content:discovery|own evading-responsibility:replace|own incident-subjects:broken-personalization|own incident-subjects:date|own incident-subjects:double-send|own kind:A8|own minimizing|own missing-apology:counts-not|own missing-protective-steps:counts|own missing-remedy:counts-not|own weasel-words
3 kind:C5|missing-protective-steps:counts-not|notice-content:negation|suppressed-audience|suppressed-audience:excluding
-2 conditional-apology:replace|incident-subjects:wrong-list|kind:C4|own conditional-apology:replace|own incident-subjects:breach-device|own kind:B6|own kind:C3|own minimizing:soft|own notice-content:discovery|own notice-content:dpo-contact
2 incident-subjects:date|kind:A4|notice-content:date|own incident-subjects:register-kakak|own notice-content:how-many
1 incident-subjects:register-formal|own incident-subjects:register-informal|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own notice-content:contact-point|own notice-content:measures-taken|own suppressed-audience:excluding|unclear-subject:clear
-1 incident-subjects:wrong-date|kind:B4|letter:openers|notice-content:dpo-contact|notice-content:incident-date|own joking-tone:replace|own kind:A4|own kind:B1|own kind:C5|own letter:footers|own letter:openers|own letter:signOffs|own notice-content:negation|unclear-subject
`,
  'protective-step': `
36 missing-protective-steps:counts
-33 (nothing)
-17 kind:C4
-14 kind:C5
-13 no-reply-text
13 own missing-protective-steps:counts
-12 own notice-content:likely-consequences
-10 own incident-subjects:wrong-code
-9 joking-tone
-8 minimizing|phishing-like-request|promotional-content
8 own notice-content:fraud-alert-freeze-info
-7 notice-content:likely-consequences|own kind:C5
-6 corporate-cliche|evading-responsibility|own phishing-like-request|unaffected-audience|unclear-subject
6 notice-content:freeze-no-charge|own notice-content:freeze-no-charge
-5 buried-lede:pleasantries|incident-subjects:after-opt-out|missing-apology:counts|missing-protective-steps:counts-not|notice-content:dpo-contact|notice-content:incident-date|own corporate-cliche|own incident-subjects:after-opt-out|own joking-tone|own no-reply-text|own promotional-content|own unaffected-audience|own unclear-subject
5 notice-content:data-categories|notice-content:fraud-alert-freeze-info
-4 buried-lede:intrusion|conditional-apology|incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:wrong-amount|incident-subjects:wrong-attachment|incident-subjects:wrong-date|incident-subjects:wrong-link|joking-tone:replace|kind:A3|kind:B4|kind:C2|missing-apology:counts-not|notice-content:measures-taken|own evading-responsibility|own incident-subjects:double-send|own incident-subjects:late-delivery|own minimizing|own missing-apology:counts|own missing-protective-steps:counts-not|weasel-words
4 incident-subjects:wrong-code|notice-content:credit-bureau-contacts
-3 buried-lede:admission|buried-lede:exposure|incident-subjects:breach-intrusion|incident-subjects:double-charge|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-price|kind:A4|kind:A8|kind:B1|kind:C3|letter:openers|minimizing:replace|notice-content:discovery|notice-content:regulator-contact|own buried-lede:intrusion|own buried-lede:pleasantries|own conditional-apology|own kind:A3|own kind:A4|own kind:C2|own notice-content:discovery|own notice-content:measures-taken|own weasel-words|unclear-subject:clear|weasel-words:replace|weasel-words:soft
3 incident-subjects:broken-personalization|notice-content:negation|own missing-remedy:counts-not
-2 conditional-apology:replace|corporate-cliche:replace|evading-responsibility:replace|incident-subjects:breach-device|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:date|incident-subjects:wrong-list|kind:own|minimizing:soft|missing-remedy:counts|missing-remedy:counts-not|notice-content:date|notice-content:how-many|notice-content:incident-description|own buried-lede:admission|own buried-lede:exposure|own conditional-apology:replace|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:broken-personalization|own incident-subjects:date|own incident-subjects:double-charge|own incident-subjects:outage|own incident-subjects:test-send|own incident-subjects:wrong-attachment|own incident-subjects:wrong-link|own incident-subjects:wrong-list|own kind:A8|own kind:B1|own kind:B4|own kind:C3|own kind:own|own missing-remedy:counts|own notice-content:date|own notice-content:dpo-contact|own notice-content:incident-date|own notice-content:regulator-contact|own unclear-subject:clear|own weasel-words:replace
2 kind:B6|own incident-subjects:register-kakak|own kind:B6|own notice-content:credit-bureau-contacts|own notice-content:negation
-1 incident-subjects:breach-addresses|notice-content:contact-point|own corporate-cliche:replace|own evading-responsibility:replace|own incident-subjects:breach-addresses|own incident-subjects:wrong-amount|own incident-subjects:wrong-date|own incident-subjects:wrong-price|own joking-tone:replace|own kind:A5|own kind:C4|own letter:openers|own notice-content:how-many|own notice-content:incident-description|own suppressed-audience:excluding|own weasel-words:soft
1 incident-subjects:register-informal|incident-subjects:register-kakak|letter:signOffs|own incident-subjects:register-informal|own letter:footers|own notice-content:contact-point|own notice-content:data-categories|suppressed-audience|suppressed-audience:excluding
`,
  pleasantry: `
-29 (nothing)
29 corporate-cliche
26 buried-lede:pleasantries
-13 joking-tone
-12 notice-content:incident-date
-10 minimizing
9 own corporate-cliche
-9 own joking-tone|own promotional-content|unaffected-audience
-8 joking-tone:replace|own no-reply-text|own unaffected-audience|own weasel-words:soft|promotional-content|weasel-words:soft
8 own letter:signOffs
-7 evading-responsibility|missing-apology:counts|missing-apology:counts-not|no-reply-text
6 incident-subjects:wrong-date
-6 kind:B4|letter:footers|own corporate-cliche:replace|own evading-responsibility|own letter:footers|own missing-remedy:counts-not|weasel-words
-5 conditional-apology:replace|evading-responsibility:replace|incident-subjects:after-opt-out|incident-subjects:broken-personalization|missing-protective-steps:counts|notice-content:discovery|own incident-subjects:after-opt-out|own missing-apology:counts|own notice-content:discovery|phishing-like-request
5 own kind:C3
-4 buried-lede:admission|buried-lede:intrusion|conditional-apology|corporate-cliche:replace|incident-subjects:late-delivery|incident-subjects:test-send|incident-subjects:wrong-amount|incident-subjects:wrong-price|kind:A3|kind:A5|kind:A8|missing-remedy:counts|notice-content:contact-point|notice-content:dpo-contact|notice-content:regulator-contact|own buried-lede:admission|own conditional-apology|own conditional-apology:replace|own incident-subjects:register-kakak|own phishing-like-request|own weasel-words|unclear-subject:clear
4 notice-content:how-many|own kind:C4
-3 buried-lede:exposure|incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:double-charge|incident-subjects:double-send|incident-subjects:outage|incident-subjects:register-kakak|incident-subjects:wrong-code|incident-subjects:wrong-link|incident-subjects:wrong-list|kind:A4|kind:B1|kind:B6|kind:C2|kind:C5|notice-content:credit-bureau-contacts|notice-content:data-categories|notice-content:freeze-no-charge|notice-content:incident-description|notice-content:likely-consequences|own buried-lede:pleasantries|own incident-subjects:breach-addresses|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:test-send|own incident-subjects:wrong-date|own incident-subjects:wrong-link|own kind:A3|own kind:A4|own kind:A8|own kind:B4|own minimizing|own missing-apology:counts-not|own missing-protective-steps:counts|own unclear-subject:clear|own weasel-words:replace|unclear-subject|weasel-words:replace
3 kind:C3|missing-remedy:counts-not
-2 incident-subjects:breach-intrusion|incident-subjects:breach-public|incident-subjects:date|incident-subjects:wrong-attachment|minimizing:replace|minimizing:soft|notice-content:date|notice-content:fraud-alert-freeze-info|notice-content:negation|own buried-lede:exposure|own buried-lede:intrusion|own incident-subjects:breach-device|own incident-subjects:breach-public|own incident-subjects:double-charge|own incident-subjects:outage|own incident-subjects:wrong-amount|own incident-subjects:wrong-attachment|own incident-subjects:wrong-price|own joking-tone:replace|own kind:A5|own kind:B6|own kind:C2|own kind:C5|own minimizing:replace|own missing-remedy:counts|own notice-content:contact-point|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:date|own notice-content:dpo-contact|own notice-content:freeze-no-charge|own notice-content:incident-date|own notice-content:incident-description|own notice-content:likely-consequences|own unclear-subject|suppressed-audience
-1 incident-subjects:breach-misdirected|incident-subjects:register-formal|kind:C4|own evading-responsibility:replace|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:broken-personalization|own incident-subjects:wrong-code|own incident-subjects:wrong-list|own kind:B1|own minimizing:soft|own missing-protective-steps:counts-not|own notice-content:fraud-alert-freeze-info|own notice-content:negation|own notice-content:regulator-contact|own suppressed-audience:excluding
1 incident-subjects:register-informal|kind:own|letter:signOffs|notice-content:measures-taken|own incident-subjects:register-informal|own kind:own|own letter:openers|own notice-content:how-many
`,
  promotion: `
-24 (nothing)
-17 joking-tone
-13 joking-tone:replace
-12 own kind:C3
10 missing-remedy:counts-not
-9 minimizing
-8 corporate-cliche|unclear-subject
-7 evading-responsibility|notice-content:incident-date|suppressed-audience|unaffected-audience
-6 missing-apology:counts|missing-apology:counts-not|missing-protective-steps:counts|no-reply-text|own minimizing|phishing-like-request
-5 incident-subjects:test-send|incident-subjects:wrong-price|kind:C5|letter:footers|notice-content:contact-point|notice-content:dpo-contact|own corporate-cliche|own evading-responsibility|own incident-subjects:register-kakak|own joking-tone|own letter:footers|own phishing-like-request|own unaffected-audience|weasel-words|weasel-words:soft
-4 buried-lede:admission|conditional-apology|incident-subjects:after-opt-out|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:wrong-code|kind:A3|kind:A4|kind:A5|kind:B1|kind:B4|kind:C2|letter:openers|letter:signOffs|notice-content:credit-bureau-contacts|notice-content:data-categories|notice-content:freeze-no-charge|notice-content:measures-taken|own incident-subjects:after-opt-out|own incident-subjects:test-send|own missing-apology:counts|own missing-remedy:counts|own notice-content:contact-point|own notice-content:how-many|own suppressed-audience|unclear-subject:clear
-3 buried-lede:intrusion|buried-lede:pleasantries|corporate-cliche:replace|evading-responsibility:replace|incident-subjects:outage|incident-subjects:wrong-amount|incident-subjects:wrong-attachment|incident-subjects:wrong-date|kind:A8|missing-protective-steps:counts-not|missing-remedy:counts|notice-content:fraud-alert-freeze-info|notice-content:incident-description|notice-content:likely-consequences|notice-content:regulator-contact|own buried-lede:admission|own corporate-cliche:replace|own incident-subjects:double-charge|own incident-subjects:wrong-amount|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own joking-tone:replace|own kind:A3|own kind:A4|own kind:A5|own kind:B1|own kind:C2|own kind:C5|own missing-protective-steps:counts|own missing-protective-steps:counts-not|own notice-content:data-categories|own notice-content:dpo-contact|own notice-content:incident-date|own notice-content:measures-taken|own unclear-subject:clear|own weasel-words|own weasel-words:soft|weasel-words:replace
3 incident-subjects:breach-public|kind:C3|own kind:C4|own letter:openers
-2 buried-lede:exposure|conditional-apology:replace|incident-subjects:breach-device|incident-subjects:breach-intrusion|incident-subjects:breach-misdirected|incident-subjects:double-send|incident-subjects:wrong-link|incident-subjects:wrong-list|kind:B6|notice-content:date|own buried-lede:exposure|own buried-lede:intrusion|own conditional-apology|own conditional-apology:replace|own evading-responsibility:replace|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:wrong-link|own kind:A8|own kind:B4|own kind:B6|own letter:signOffs|own minimizing:replace|own no-reply-text|own notice-content:credit-bureau-contacts|own notice-content:date|own notice-content:freeze-no-charge|own notice-content:negation|own weasel-words:replace
2 notice-content:how-many|own incident-subjects:register-informal
-1 incident-subjects:breach-addresses|incident-subjects:register-formal|incident-subjects:register-kakak|minimizing:soft|notice-content:negation|own buried-lede:pleasantries|own incident-subjects:breach-addresses|own incident-subjects:broken-personalization|own incident-subjects:outage|own incident-subjects:wrong-attachment|own incident-subjects:wrong-date|own incident-subjects:wrong-list|own notice-content:fraud-alert-freeze-info|own notice-content:incident-description|own notice-content:likely-consequences|own notice-content:regulator-contact|own suppressed-audience:excluding|own unclear-subject
1 incident-subjects:register-informal|kind:C4|own missing-remedy:counts-not|own notice-content:discovery
`,
};
