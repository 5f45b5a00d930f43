import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
-74 (nothing)
64 missing-apology:counts
-46 conditional-apology
-28 own conditional-apology
24 own missing-apology:counts
-15 joking-tone
9 unclear-subject:clear
-6 missing-remedy:counts
-5 evading-responsibility|own joking-tone
5 incident-subjects:register-informal
-4 weasel-words
-3 corporate-cliche|incident-subjects:date|kind:own|missing-protective-steps:counts|no-reply-text|notice-content:data-categories|own corporate-cliche|own joking-tone:replace|own kind:own
3 kind:A4|own kind:A4
-2 corporate-cliche:replace|joking-tone:replace|notice-content:incident-date|own corporate-cliche:replace|own missing-remedy:counts|own no-reply-text|own weasel-words|own weasel-words:replace|promotional-content|weasel-words:replace
2 incident-subjects:register-formal|minimizing:replace|notice-content:negation|own buried-lede:admission|own incident-subjects:register-formal|own incident-subjects:register-informal|own minimizing|own minimizing:replace
1 buried-lede:admission|kind:A8|letter:signOffs|missing-remedy:counts-not|notice-content:discovery|notice-content:how-many|own letter:signOffs|own missing-remedy:counts-not|own notice-content:discovery|own notice-content:how-many|own notice-content:negation|own suppressed-audience:excluding
-1 buried-lede:exposure|buried-lede:intrusion|buried-lede:pleasantries|conditional-apology:replace|kind:B4|kind:B6|kind:C3|minimizing|missing-apology:counts-not|notice-content:contact-point|notice-content:date|notice-content:incident-description|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:pleasantries|own conditional-apology:replace|own incident-subjects:date|own letter:openers|own missing-protective-steps:counts|own notice-content:data-categories|own notice-content:incident-date|own notice-content:measures-taken|own promotional-content|own unclear-subject|own unclear-subject:clear|phishing-like-request|unclear-subject
`,
  fault: `
-40 (nothing)
32 evading-responsibility
27 weasel-words
-26 promotional-content
25 buried-lede:admission
-20 missing-protective-steps:counts
-18 missing-remedy:counts
16 buried-lede:intrusion
-16 corporate-cliche|own corporate-cliche
-14 buried-lede:pleasantries
-13 conditional-apology
-12 no-reply-text
11 notice-content:how-many
-11 own conditional-apology|phishing-like-request
10 minimizing
9 buried-lede:exposure
-8 kind:B4|notice-content:likely-consequences|own kind:B4|own promotional-content
8 missing-remedy:counts-not|notice-content:incident-description|unaffected-audience
-7 own phishing-like-request
6 incident-subjects:broken-personalization|incident-subjects:date|joking-tone|unclear-subject:clear
-6 notice-content:measures-taken|own joking-tone|own missing-apology:counts|own missing-protective-steps:counts
5 evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:outage|incident-subjects:register-formal|incident-subjects:wrong-date|kind:A4|missing-protective-steps:counts-not|notice-content:date|own notice-content:date
-5 kind:A3|own minimizing|own missing-remedy:counts|own weasel-words:replace|weasel-words:replace
4 incident-subjects:double-charge|joking-tone:replace|kind:A8|kind:own|own buried-lede:exposure|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own kind:own|own letter:openers
-4 kind:A5|kind:C3|notice-content:contact-point|own buried-lede:intrusion|own kind:C3|own notice-content:likely-consequences
3 incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:wrong-attachment|kind:C2|own incident-subjects:double-send|own notice-content:negation
-3 missing-apology:counts|notice-content:dpo-contact|own incident-subjects:wrong-list|own kind:A8|own no-reply-text|own notice-content:how-many|own notice-content:incident-date|own suppressed-audience:excluding|own weasel-words:soft|weasel-words:soft
2 incident-subjects:breach-device|kind:B1|notice-content:data-categories|notice-content:incident-date|notice-content:negation|own incident-subjects:date|own incident-subjects:register-kakak|own incident-subjects:wrong-attachment|own incident-subjects:wrong-date|own letter:footers|own notice-content:contact-point|own suppressed-audience
-2 letter:openers|letter:signOffs|own buried-lede:pleasantries|own evading-responsibility|own incident-subjects:register-informal|own kind:B6|own notice-content:discovery|own notice-content:dpo-contact
-1 corporate-cliche:replace|incident-subjects:wrong-list|notice-content:discovery|notice-content:regulator-contact|own incident-subjects:register-formal|own incident-subjects:test-send|own incident-subjects:wrong-price|own joking-tone:replace|own kind:A3|own unclear-subject|own weasel-words|suppressed-audience|suppressed-audience:excluding
1 incident-subjects:breach-addresses|incident-subjects:late-delivery|incident-subjects:register-kakak|incident-subjects:test-send|incident-subjects:wrong-code|kind:B6|minimizing:replace|own buried-lede:admission|own incident-subjects:breach-addresses|own incident-subjects:broken-personalization|own incident-subjects:late-delivery|own incident-subjects:outage|own incident-subjects:wrong-link|own kind:A4|own kind:A5|own kind:B1|own kind:C2|own minimizing:replace|own missing-apology:counts-not|own notice-content:incident-description|own notice-content:measures-taken|own unaffected-audience|own unclear-subject:clear
`,
  evasion: `
-44 (nothing)
-21 missing-remedy:counts
-20 missing-protective-steps:counts
-16 missing-apology:counts|promotional-content
-15 corporate-cliche|no-reply-text
-12 buried-lede:pleasantries
-10 own buried-lede:admission
-9 minimizing|own corporate-cliche
8 incident-subjects:late-delivery
7 incident-subjects:breach-public|missing-apology:counts-not|notice-content:date
-7 kind:B4|phishing-like-request
-6 conditional-apology|own unclear-subject:clear
6 kind:B1|kind:C3|own minimizing|own minimizing:replace|own weasel-words|unclear-subject:clear
-5 kind:A4|letter:signOffs|notice-content:likely-consequences|own kind:B6|own missing-apology:counts|own notice-content:incident-description|unclear-subject
5 own unclear-subject
4 incident-subjects:test-send|incident-subjects:wrong-attachment|incident-subjects:wrong-list|minimizing:soft|missing-remedy:counts-not|notice-content:discovery|notice-content:incident-date|own incident-subjects:register-formal|own missing-apology:counts-not|own notice-content:incident-date
-4 incident-subjects:wrong-date|joking-tone:replace|kind:B6|own buried-lede:exposure|own missing-protective-steps:counts-not|own notice-content:likely-consequences|own promotional-content
3 buried-lede:admission|own incident-subjects:broken-personalization|own incident-subjects:outage|own incident-subjects:register-informal|own kind:C3|own missing-remedy:counts-not|weasel-words:replace
-3 incident-subjects:register-informal|incident-subjects:wrong-link|kind:A5|kind:own|notice-content:measures-taken|own joking-tone|own kind:A4|own kind:own|own missing-protective-steps:counts|own notice-content:how-many|own phishing-like-request
-2 buried-lede:intrusion|incident-subjects:register-formal|incident-subjects:wrong-code|joking-tone|kind:A3|kind:C4|kind:C5|notice-content:contact-point|notice-content:data-categories|notice-content:dpo-contact|notice-content:how-many|notice-content:incident-description|own incident-subjects:date|own kind:A5|own kind:B4|own letter:openers|own suppressed-audience:excluding|unaffected-audience
2 incident-subjects:broken-personalization|incident-subjects:date|incident-subjects:double-send|incident-subjects:outage|incident-subjects:wrong-price|kind:A8|own incident-subjects:double-send|own incident-subjects:late-delivery|own kind:C4|own notice-content:date|own notice-content:discovery|suppressed-audience|suppressed-audience:excluding|weasel-words
1 buried-lede:exposure|incident-subjects:breach-misdirected|letter:openers|own conditional-apology|own incident-subjects:breach-public|own incident-subjects:double-charge|own incident-subjects:test-send|own incident-subjects:wrong-price|own kind:A3|own kind:A8|own kind:B1|own minimizing:soft|own missing-remedy:counts|own weasel-words:replace
-1 corporate-cliche:replace|incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:breach-intrusion|kind:C2|letter:footers|minimizing:replace|notice-content:negation|own buried-lede:pleasantries|own incident-subjects:breach-addresses|own incident-subjects:wrong-amount|own incident-subjects:wrong-code|own incident-subjects:wrong-date|own incident-subjects:wrong-link|own joking-tone:replace|own kind:C5|own letter:signOffs|own no-reply-text|own notice-content:data-categories|own notice-content:dpo-contact|own notice-content:negation|weasel-words:soft
`,
  remedy: `
-39 (nothing)
-37 promotional-content
29 missing-remedy:counts
-25 evading-responsibility
-22 minimizing|no-reply-text
-19 joking-tone
-18 missing-apology:counts|missing-protective-steps:counts
-16 buried-lede:pleasantries|corporate-cliche|phishing-like-request
-15 missing-remedy:counts-not|weasel-words
-13 own buried-lede:admission
-11 own phishing-like-request
-10 conditional-apology|notice-content:likely-consequences
-9 buried-lede:intrusion
-8 buried-lede:admission
-7 own conditional-apology
-6 buried-lede:exposure|own buried-lede:exposure|own corporate-cliche|own missing-apology:counts
6 minimizing:replace
5 kind:A5|own kind:C4|own missing-protective-steps:counts-not|own notice-content:how-many
-5 kind:B6|notice-content:incident-description|own buried-lede:pleasantries
-4 incident-subjects:wrong-date|missing-apology:counts-not|missing-protective-steps:counts-not|notice-content:how-many|own joking-tone|own kind:A4|own missing-remedy:counts-not
4 kind:A3|own minimizing:replace|own notice-content:incident-date|suppressed-audience|suppressed-audience:excluding
-3 incident-subjects:breach-intrusion|letter:signOffs|notice-content:data-categories|notice-content:measures-taken|own buried-lede:intrusion|own incident-subjects:date|own incident-subjects:outage|own missing-apology:counts-not|own notice-content:date|own notice-content:likely-consequences|own notice-content:negation|own promotional-content
3 incident-subjects:test-send|incident-subjects:wrong-price|own corporate-cliche:replace|own incident-subjects:register-informal|own minimizing|own missing-remedy:counts|own notice-content:measures-taken
2 corporate-cliche:replace|incident-subjects:date|incident-subjects:register-kakak|incident-subjects:wrong-amount|incident-subjects:wrong-link|kind:C5|notice-content:regulator-contact|own notice-content:data-categories|own notice-content:regulator-contact
-2 incident-subjects:breach-device|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:register-formal|kind:C2|letter:footers|notice-content:dpo-contact|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:wrong-date|own incident-subjects:wrong-price|own kind:C2|own letter:footers|own no-reply-text|own notice-content:incident-description|own suppressed-audience
-1 evading-responsibility:replace|incident-subjects:register-informal|incident-subjects:wrong-code|incident-subjects:wrong-list|kind:B1|kind:own|letter:openers|notice-content:contact-point|notice-content:credit-bureau-contacts|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|own incident-subjects:breach-device|own incident-subjects:breach-public|own incident-subjects:double-charge|own incident-subjects:late-delivery|own incident-subjects:wrong-amount|own kind:own|own letter:signOffs|own missing-protective-steps:counts|own notice-content:credit-bureau-contacts|own notice-content:dpo-contact|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own suppressed-audience:excluding|own unclear-subject|own weasel-words|own weasel-words:replace|own weasel-words:soft|unclear-subject:clear|weasel-words:replace|weasel-words:soft
1 kind:A8|kind:C4|notice-content:date|notice-content:incident-date|own incident-subjects:register-formal|own incident-subjects:wrong-code|own kind:A5|own kind:B6|own kind:C3|own kind:C5
`,
  'protective-step': `
-56 (nothing)
54 missing-protective-steps:counts
-16 no-reply-text
-12 missing-protective-steps:counts-not
-11 evading-responsibility
-10 phishing-like-request|promotional-content
-9 minimizing|missing-apology:counts
-8 buried-lede:pleasantries|notice-content:likely-consequences|notice-content:measures-taken|weasel-words
-7 buried-lede:intrusion|corporate-cliche|joking-tone|unclear-subject
-6 incident-subjects:date
-5 buried-lede:admission|notice-content:date|own missing-apology:counts|own missing-protective-steps:counts-not|own notice-content:measures-taken|unclear-subject:clear
5 notice-content:data-categories
-4 buried-lede:exposure|conditional-apology|kind:B4|missing-remedy:counts|notice-content:contact-point|notice-content:incident-description|own corporate-cliche|own notice-content:date|own notice-content:likely-consequences|own phishing-like-request
4 incident-subjects:register-kakak|own incident-subjects:register-kakak
3 kind:A5|own incident-subjects:register-formal|own missing-protective-steps:counts|own notice-content:contact-point|own suppressed-audience:excluding
-3 kind:A8|kind:C4|kind:own|own buried-lede:admission|own evading-responsibility|own joking-tone|own kind:A8|own kind:own|own missing-remedy:counts|own promotional-content|own unaffected-audience|own unclear-subject|own weasel-words|unaffected-audience
-2 incident-subjects:breach-intrusion|notice-content:discovery|notice-content:dpo-contact|own buried-lede:exposure|own buried-lede:intrusion|own buried-lede:pleasantries|own conditional-apology|own kind:B4|suppressed-audience|weasel-words:replace
2 notice-content:negation|own missing-remedy:counts-not
1 incident-subjects:broken-personalization|incident-subjects:register-formal|letter:signOffs|missing-remedy:counts-not|notice-content:credit-bureau-contacts|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|own minimizing:replace|own notice-content:credit-bureau-contacts|own notice-content:freeze-no-charge|own notice-content:negation|suppressed-audience:excluding
-1 incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:test-send|incident-subjects:wrong-date|kind:A3|kind:A4|kind:C5|letter:openers|notice-content:how-many|notice-content:incident-date|own incident-subjects:breach-intrusion|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:test-send|own kind:A4|own kind:B6|own kind:C5|own letter:openers|own letter:signOffs|own no-reply-text|own notice-content:discovery|own notice-content:dpo-contact
`,
  pleasantry: `
-44 (nothing)
36 corporate-cliche
35 buried-lede:pleasantries
-19 evading-responsibility
-17 promotional-content
16 joking-tone
14 minimizing
-13 missing-protective-steps:counts
-12 missing-remedy:counts
-11 missing-apology:counts
-10 buried-lede:admission|unclear-subject:clear
-8 buried-lede:intrusion|kind:B4|notice-content:data-categories|weasel-words
-7 notice-content:contact-point|own missing-apology:counts|own promotional-content
7 own corporate-cliche
-6 conditional-apology|incident-subjects:register-formal|no-reply-text|own missing-protective-steps:counts|phishing-like-request
-5 notice-content:date|notice-content:measures-taken|own evading-responsibility|own incident-subjects:date|own missing-remedy:counts|own notice-content:data-categories|own phishing-like-request
-4 buried-lede:exposure|incident-subjects:date|notice-content:discovery|notice-content:incident-description|notice-content:negation|own buried-lede:admission|own buried-lede:pleasantries|own joking-tone|own minimizing|own notice-content:date|unaffected-audience
4 missing-protective-steps:counts-not|own incident-subjects:register-informal|own weasel-words:replace
-3 conditional-apology:replace|corporate-cliche:replace|incident-subjects:register-informal|kind:A4|notice-content:dpo-contact|own buried-lede:exposure|own conditional-apology|own conditional-apology:replace|own kind:B4|own missing-remedy:counts-not|own notice-content:discovery|own notice-content:measures-taken|own unclear-subject
3 missing-remedy:counts-not|notice-content:how-many|own incident-subjects:register-formal|own letter:signOffs
-2 incident-subjects:outage|kind:A5|kind:B6|kind:C3|letter:openers|notice-content:incident-date|own buried-lede:intrusion|own kind:A4|own notice-content:likely-consequences|own notice-content:negation|own suppressed-audience|weasel-words:replace
2 incident-subjects:wrong-date|letter:signOffs|minimizing:replace|own notice-content:how-many
-1 incident-subjects:broken-personalization|incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|kind:A3|letter:footers|missing-apology:counts-not|own corporate-cliche:replace|own incident-subjects:breach-intrusion|own incident-subjects:double-send|own incident-subjects:register-kakak|own kind:A3|own kind:A5|own letter:footers|own minimizing:replace|own no-reply-text|own notice-content:contact-point|own notice-content:dpo-contact|own notice-content:incident-date|own unaffected-audience|own weasel-words|own weasel-words:soft
1 joking-tone:replace|kind:A8|kind:B1|kind:C4|kind:own|own kind:A8|own kind:C4|own kind:own|own letter:openers|own notice-content:incident-description|suppressed-audience:excluding|unclear-subject|weasel-words:soft
`,
  promotion: `
-43 (nothing)
-15 evading-responsibility|joking-tone
-14 missing-protective-steps:counts
-13 notice-content:data-categories
-12 buried-lede:admission|minimizing|missing-remedy:counts
-11 corporate-cliche|unclear-subject:clear
10 missing-remedy:counts-not
-10 weasel-words
-9 missing-apology:counts|notice-content:date
-8 notice-content:measures-taken
-7 own buried-lede:admission
-6 buried-lede:pleasantries|notice-content:negation|own missing-remedy:counts|phishing-like-request
-5 notice-content:contact-point|own corporate-cliche|own missing-apology:counts|own missing-protective-steps:counts|own notice-content:data-categories
-4 incident-subjects:date|kind:B4|no-reply-text|notice-content:incident-description|own buried-lede:pleasantries|own evading-responsibility|own joking-tone|own notice-content:date|own notice-content:measures-taken|own notice-content:negation|unaffected-audience
-3 buried-lede:exposure|incident-subjects:register-formal|letter:openers|letter:signOffs|missing-protective-steps:counts-not|notice-content:dpo-contact|notice-content:how-many|own buried-lede:exposure|own notice-content:contact-point|own phishing-like-request|own unclear-subject:clear|unclear-subject
3 own missing-remedy:counts-not
-2 buried-lede:intrusion|conditional-apology|incident-subjects:wrong-price|joking-tone:replace|kind:A5|kind:B6|minimizing:replace|notice-content:likely-consequences|own buried-lede:intrusion|own incident-subjects:date|own kind:C3|own minimizing|own missing-protective-steps:counts-not|own notice-content:incident-description|own unclear-subject|own weasel-words|suppressed-audience|weasel-words:replace
-1 incident-subjects:breach-intrusion|incident-subjects:double-charge|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|kind:A4|kind:A8|notice-content:incident-date|own conditional-apology|own incident-subjects:breach-intrusion|own incident-subjects:register-kakak|own incident-subjects:test-send|own incident-subjects:wrong-price|own kind:A4|own kind:A5|own kind:A8|own kind:B4|own kind:B6|own minimizing:replace|own notice-content:dpo-contact|own suppressed-audience|own unaffected-audience|suppressed-audience:excluding
1 incident-subjects:breach-public|incident-subjects:register-informal|incident-subjects:register-kakak|kind:C3|own incident-subjects:register-formal|own suppressed-audience:excluding
`,
  hedging: `
-62 (nothing)
12 evading-responsibility
10 buried-lede:admission
-9 missing-protective-steps:counts
-7 missing-apology:counts|missing-remedy:counts|notice-content:likely-consequences
7 notice-content:how-many
-6 buried-lede:pleasantries|conditional-apology|corporate-cliche|own buried-lede:admission
6 notice-content:data-categories|own evading-responsibility|own minimizing
-5 own notice-content:date|promotional-content
-4 joking-tone|no-reply-text|notice-content:measures-taken|own incident-subjects:register-formal|own missing-apology:counts|own notice-content:how-many|own notice-content:likely-consequences
4 notice-content:discovery|own notice-content:discovery
3 buried-lede:intrusion|minimizing:replace|own buried-lede:exposure|own buried-lede:intrusion|suppressed-audience
-3 kind:A3|kind:B4|kind:B6|notice-content:contact-point|own kind:B6|own missing-protective-steps:counts|phishing-like-request
2 evading-responsibility:replace|incident-subjects:register-formal|incident-subjects:wrong-price|letter:footers|minimizing:soft|missing-remedy:counts-not|notice-content:incident-date|notice-content:incident-description|own evading-responsibility:replace|own joking-tone|own kind:B1|own letter:footers|own minimizing:replace|own missing-remedy:counts-not|own notice-content:incident-date|own suppressed-audience|own unclear-subject
-2 incident-subjects:breach-device|incident-subjects:double-charge|incident-subjects:register-informal|kind:A5|missing-protective-steps:counts-not|own conditional-apology|own corporate-cliche|own incident-subjects:breach-device|own kind:A4|own kind:A8|own missing-protective-steps:counts-not|own notice-content:contact-point|own phishing-like-request|unclear-subject
1 buried-lede:exposure|incident-subjects:date|incident-subjects:outage|incident-subjects:wrong-amount|kind:C4|minimizing|notice-content:date|notice-content:negation|own incident-subjects:breach-intrusion|own incident-subjects:breach-public|own incident-subjects:wrong-code|own letter:signOffs|own notice-content:negation|suppressed-audience:excluding|unclear-subject:clear
-1 incident-subjects:breach-intrusion|incident-subjects:test-send|incident-subjects:wrong-date|incident-subjects:wrong-list|kind:C2|kind:own|letter:signOffs|notice-content:dpo-contact|own buried-lede:pleasantries|own incident-subjects:test-send|own incident-subjects:wrong-date|own incident-subjects:wrong-link|own incident-subjects:wrong-list|own incident-subjects:wrong-price|own kind:A3|own kind:A5|own kind:B4|own kind:C3|own kind:own|own missing-remedy:counts|own notice-content:data-categories|own promotional-content|own unaffected-audience|unaffected-audience
`,
  belittling: `
-47 (nothing)
-12 buried-lede:pleasantries|missing-protective-steps:counts|missing-remedy:counts
-10 promotional-content
-8 no-reply-text
7 own evading-responsibility
-6 own suppressed-audience:excluding
-5 joking-tone|missing-apology:counts
4 incident-subjects:test-send|incident-subjects:wrong-list|notice-content:negation
-4 letter:signOffs|notice-content:discovery|own notice-content:discovery
-3 buried-lede:exposure|corporate-cliche|incident-subjects:breach-intrusion|kind:A8|kind:B4|kind:B6|kind:own|notice-content:data-categories|notice-content:incident-description|own buried-lede:admission|own buried-lede:exposure|own conditional-apology|own kind:A8|own kind:own|own missing-protective-steps:counts-not|own notice-content:date|own unclear-subject:clear|phishing-like-request
3 incident-subjects:register-informal|letter:openers|own incident-subjects:wrong-list|own letter:openers|own weasel-words|weasel-words
-2 conditional-apology|evading-responsibility:replace|incident-subjects:breach-addresses|incident-subjects:broken-personalization|incident-subjects:outage|incident-subjects:register-formal|kind:B1|missing-protective-steps:counts-not|own buried-lede:pleasantries|own corporate-cliche|own incident-subjects:breach-intrusion|own incident-subjects:outage|own kind:A4|own kind:B1|own letter:signOffs|own missing-protective-steps:counts|own notice-content:incident-description|own promotional-content
2 corporate-cliche:replace|incident-subjects:late-delivery|incident-subjects:wrong-price|kind:A4|missing-apology:counts-not|missing-remedy:counts-not|notice-content:measures-taken|own incident-subjects:register-informal|own incident-subjects:test-send|own missing-apology:counts|own notice-content:contact-point|own notice-content:data-categories|own notice-content:how-many|own notice-content:likely-consequences|own notice-content:measures-taken|weasel-words:replace
1 buried-lede:admission|buried-lede:intrusion|incident-subjects:wrong-amount|incident-subjects:wrong-code|notice-content:date|own corporate-cliche:replace|own incident-subjects:register-formal|own incident-subjects:wrong-code|own joking-tone|own kind:A5|own kind:B6|own missing-remedy:counts-not|own weasel-words:soft|suppressed-audience|unaffected-audience|unclear-subject
-1 conditional-apology:replace|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:date|incident-subjects:double-charge|incident-subjects:register-kakak|incident-subjects:wrong-attachment|incident-subjects:wrong-date|incident-subjects:wrong-link|joking-tone:replace|kind:A3|kind:A5|kind:C2|kind:C4|letter:footers|notice-content:dpo-contact|notice-content:how-many|own buried-lede:intrusion|own evading-responsibility:replace|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own kind:B4|own kind:C4|own missing-apology:counts-not|own missing-remedy:counts|own notice-content:incident-date|own phishing-like-request|own suppressed-audience|own unclear-subject|unclear-subject:clear
`,
  'conditional-apology': `
-72 (nothing)
26 missing-apology:counts
7 own weasel-words
-6 notice-content:data-categories
-5 buried-lede:admission|missing-protective-steps:counts
5 own missing-apology:counts
-4 evading-responsibility|missing-protective-steps:counts-not|own buried-lede:admission|own missing-protective-steps:counts-not
3 corporate-cliche|own corporate-cliche
-3 kind:A4|missing-remedy:counts|notice-content:negation|own kind:A4|own missing-protective-steps:counts|own missing-remedy:counts|own notice-content:data-categories
-2 incident-subjects:date|kind:A8|letter:openers|notice-content:contact-point|notice-content:likely-consequences|own incident-subjects:register-informal
2 incident-subjects:register-kakak|joking-tone|own joking-tone|weasel-words
-1 buried-lede:exposure|buried-lede:intrusion|incident-subjects:register-formal|incident-subjects:register-informal|kind:A3|kind:A5|kind:B6|kind:C4|kind:own|no-reply-text|notice-content:date|notice-content:discovery|notice-content:incident-description|own buried-lede:exposure|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:date|own kind:A8|own kind:own|own letter:openers|own minimizing|own minimizing:replace|own notice-content:contact-point|own notice-content:discovery|own notice-content:incident-date|own notice-content:likely-consequences|own notice-content:negation|promotional-content|suppressed-audience:excluding
1 letter:signOffs|minimizing|missing-remedy:counts-not|own buried-lede:pleasantries|own letter:signOffs|own suppressed-audience:excluding|own unclear-subject|own unclear-subject:clear|unaffected-audience|unclear-subject:clear
`,
  cliche: `
-56 (nothing)
10 unclear-subject
-9 missing-remedy:counts
8 buried-lede:pleasantries
-8 unclear-subject:clear
-7 buried-lede:admission|joking-tone|own missing-remedy:counts
7 missing-remedy:counts-not
-6 evading-responsibility|missing-apology:counts|own buried-lede:admission|own missing-apology:counts
-5 letter:openers|notice-content:data-categories|notice-content:negation|own incident-subjects:date
5 notice-content:measures-taken|own missing-remedy:counts-not
-4 incident-subjects:date|notice-content:contact-point|notice-content:dpo-contact|own joking-tone|own notice-content:data-categories|own notice-content:negation|promotional-content|weasel-words
4 own incident-subjects:register-formal
-3 kind:B4|own notice-content:date|own unclear-subject:clear|suppressed-audience:excluding
3 kind:own|own kind:own
2 conditional-apology|kind:B1|missing-protective-steps:counts-not|notice-content:discovery|own conditional-apology|own minimizing:replace|own phishing-like-request|unaffected-audience
-2 kind:B6|minimizing|missing-protective-steps:counts|notice-content:date|notice-content:incident-description|own notice-content:contact-point|own notice-content:dpo-contact|own promotional-content|own suppressed-audience:excluding
1 buried-lede:intrusion|conditional-apology:replace|incident-subjects:breach-intrusion|minimizing:replace|notice-content:incident-date|own incident-subjects:breach-intrusion|own minimizing|own notice-content:measures-taken|own weasel-words
-1 incident-subjects:register-formal|incident-subjects:register-informal|incident-subjects:register-kakak|kind:A4|kind:A5|kind:A8|kind:C3|kind:C4|no-reply-text|notice-content:how-many|notice-content:likely-consequences|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:register-kakak|own kind:A4|own kind:A8|own kind:B4|own kind:B6|own kind:C4|own letter:signOffs|own missing-protective-steps:counts|own missing-protective-steps:counts-not|own notice-content:how-many|own notice-content:incident-date|own notice-content:incident-description|own unaffected-audience|own unclear-subject|own weasel-words:soft|weasel-words:replace|weasel-words:soft
`,
  'reply-refusal': `
-75 (nothing)
10 notice-content:negation
-8 missing-remedy:counts
-6 kind:own|own kind:own
-5 minimizing
-4 evading-responsibility
4 missing-protective-steps:counts-not
-3 incident-subjects:date|letter:openers|unclear-subject:clear
-2 buried-lede:admission|own missing-remedy:counts|own suppressed-audience:excluding|weasel-words
2 missing-remedy:counts-not|notice-content:data-categories|suppressed-audience:excluding
-1 conditional-apology|corporate-cliche|joking-tone|kind:A5|kind:B6|missing-apology:counts|notice-content:date|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:admission|own incident-subjects:date|own incident-subjects:register-informal|own letter:openers|own notice-content:contact-point|own notice-content:negation|phishing-like-request|promotional-content|unclear-subject
1 missing-apology:counts-not|own buried-lede:pleasantries|own incident-subjects:register-formal|own missing-apology:counts-not|own missing-remedy:counts-not|suppressed-audience
`,
  'request-for-secrets': `
-68 (nothing)
12 notice-content:data-categories
8 missing-remedy:counts-not
7 unclear-subject
-6 notice-content:negation|unclear-subject:clear
5 own missing-remedy:counts-not
-5 own notice-content:negation
-4 buried-lede:admission|missing-apology:counts|missing-remedy:counts|own missing-remedy:counts|own unclear-subject:clear
4 kind:B6|own unclear-subject
-3 buried-lede:exposure|buried-lede:pleasantries|evading-responsibility|minimizing|missing-protective-steps:counts|notice-content:date|notice-content:incident-description|notice-content:measures-taken|own buried-lede:admission|own missing-apology:counts
3 incident-subjects:register-informal|kind:own|own kind:B6|own kind:own
-2 buried-lede:intrusion|corporate-cliche|incident-subjects:date|joking-tone|no-reply-text|own buried-lede:exposure|own buried-lede:pleasantries|own missing-protective-steps:counts|own notice-content:date|own notice-content:incident-description|own notice-content:measures-taken|promotional-content|suppressed-audience:excluding|weasel-words|weasel-words:replace
2 letter:footers|notice-content:contact-point|own incident-subjects:register-informal|own missing-protective-steps:counts-not|own notice-content:data-categories|unaffected-audience
-1 conditional-apology|incident-subjects:breach-intrusion|incident-subjects:test-send|kind:A4|kind:B4|letter:signOffs|notice-content:dpo-contact|notice-content:how-many|notice-content:likely-consequences|own buried-lede:intrusion|own corporate-cliche|own evading-responsibility|own incident-subjects:date|own incident-subjects:test-send|own joking-tone|own kind:A4|own kind:B4|own letter:signOffs|own minimizing|own notice-content:how-many|own notice-content:likely-consequences|own promotional-content|own suppressed-audience:excluding|own weasel-words:replace
1 kind:C2|missing-protective-steps:counts-not
`,
};
