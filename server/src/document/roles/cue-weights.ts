import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
-77 (nothing)
75 missing-apology:counts
-54 conditional-apology
-27 own conditional-apology
24 own missing-apology:counts
-13 joking-tone
8 unclear-subject:clear
-8 weasel-words
7 own minimizing
-5 evading-responsibility|missing-remedy:counts|own weasel-words
5 incident-subjects:register-formal|incident-subjects:register-informal
-4 incident-subjects:date|kind:own|own joking-tone|own kind:own
4 kind:A4|own kind:A4|own minimizing:replace
-3 corporate-cliche|corporate-cliche:replace|kind:C3|missing-protective-steps:counts|no-reply-text|notice-content:date|notice-content:incident-date|own corporate-cliche|own corporate-cliche:replace|own joking-tone:replace|own notice-content:incident-date|own weasel-words:replace|weasel-words:replace
3 minimizing:replace|notice-content:discovery|notice-content:negation|own buried-lede:admission|own incident-subjects:register-formal|own notice-content:discovery|unclear-subject
-2 conditional-apology:replace|notice-content:contact-point|notice-content:data-categories|notice-content:incident-description|own incident-subjects:date|own letter:signOffs|own missing-remedy:counts|own no-reply-text|promotional-content|suppressed-audience:excluding
2 letter:openers|minimizing|own evading-responsibility|own letter:openers|own missing-apology:counts-not|unaffected-audience
1 buried-lede:admission|incident-subjects:wrong-amount|kind:A8|missing-remedy:counts-not|notice-content:how-many|own missing-protective-steps:counts-not|own missing-remedy:counts-not|own notice-content:negation|own unaffected-audience|own unclear-subject:clear
-1 buried-lede:exposure|buried-lede:intrusion|buried-lede:pleasantries|incident-subjects:breach-intrusion|joking-tone:replace|kind:B4|missing-apology:counts-not|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:exposure|own buried-lede:intrusion|own buried-lede:pleasantries|own conditional-apology:replace|own incident-subjects:register-informal|own missing-protective-steps:counts|own notice-content:contact-point|own notice-content:data-categories|own suppressed-audience:excluding|own unclear-subject|phishing-like-request
`,
  fault: `
-43 (nothing)
32 evading-responsibility
27 buried-lede:admission
26 weasel-words
-24 promotional-content
-22 missing-protective-steps:counts
-19 missing-remedy:counts
-17 own corporate-cliche
15 buried-lede:intrusion
-14 buried-lede:pleasantries|conditional-apology|corporate-cliche|no-reply-text
12 notice-content:how-many
-12 phishing-like-request
10 buried-lede:exposure|notice-content:date|notice-content:incident-description
-10 kind:B4|missing-apology:counts|notice-content:likely-consequences|own conditional-apology|own kind:B4
9 minimizing
-9 own missing-apology:counts
8 incident-subjects:breach-public|incident-subjects:date|kind:A8
-8 own missing-remedy:counts|own phishing-like-request
7 incident-subjects:breach-intrusion|incident-subjects:wrong-date|kind:A4|missing-protective-steps:counts-not|unaffected-audience
-7 own missing-protective-steps:counts|own promotional-content
-6 kind:A3|notice-content:contact-point|notice-content:measures-taken|own minimizing
6 kind:own|missing-remedy:counts-not|own kind:own|unclear-subject:clear
5 incident-subjects:breach-misdirected|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:register-formal|joking-tone:replace
-5 kind:C3|own incident-subjects:register-formal|own joking-tone|own kind:C3|own notice-content:how-many|own notice-content:likely-consequences
4 incident-subjects:double-send|incident-subjects:wrong-price|joking-tone|kind:B1|minimizing:replace|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:double-send|own incident-subjects:register-kakak|own notice-content:measures-taken
-4 missing-apology:counts-not|notice-content:dpo-contact|own buried-lede:pleasantries|own kind:B6|own no-reply-text|own unclear-subject|weasel-words:soft
3 corporate-cliche:replace|incident-subjects:breach-device|incident-subjects:wrong-attachment|kind:C2|notice-content:incident-date|own incident-subjects:wrong-date|own kind:B1
-3 kind:A5|letter:signOffs|own buried-lede:intrusion|own evading-responsibility|own notice-content:discovery|own weasel-words:soft|weasel-words:replace
2 incident-subjects:breach-addresses|incident-subjects:late-delivery|incident-subjects:outage|notice-content:data-categories|own buried-lede:exposure|own incident-subjects:breach-addresses|own incident-subjects:late-delivery|own kind:A4|own kind:A5|own letter:openers|own missing-protective-steps:counts-not|own notice-content:date|own notice-content:negation|unclear-subject
-2 own incident-subjects:outage|own incident-subjects:register-informal|own incident-subjects:wrong-list|own kind:A3|own kind:A8|own missing-apology:counts-not|own notice-content:dpo-contact|own notice-content:incident-date|own suppressed-audience:excluding|own weasel-words|suppressed-audience:excluding
1 conditional-apology:replace|incident-subjects:register-informal|incident-subjects:register-kakak|incident-subjects:wrong-code|kind:B6|kind:C4|own conditional-apology:replace|own evading-responsibility:replace|own incident-subjects:broken-personalization|own incident-subjects:date|own incident-subjects:wrong-amount|own incident-subjects:wrong-attachment|own incident-subjects:wrong-price|own kind:C2|own notice-content:contact-point|own suppressed-audience|own unclear-subject:clear
-1 evading-responsibility:replace|incident-subjects:wrong-amount|incident-subjects:wrong-link|kind:C5|letter:footers|letter:openers|notice-content:credit-bureau-contacts|notice-content:police-report-right|notice-content:regulator-contact|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:wrong-link|own joking-tone:replace|own kind:C5|own letter:signOffs|own minimizing:soft|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:regulator-contact|own weasel-words:replace|suppressed-audience
`,
  evasion: `
-52 (nothing)
-21 missing-protective-steps:counts
-19 missing-remedy:counts
-18 missing-apology:counts|no-reply-text
-14 promotional-content
-13 corporate-cliche
-12 own buried-lede:admission
-10 buried-lede:pleasantries|conditional-apology|own missing-apology:counts
-9 kind:B4|notice-content:measures-taken
8 incident-subjects:breach-public|own minimizing|weasel-words
-8 kind:B6|notice-content:likely-consequences|phishing-like-request
-7 own corporate-cliche
6 buried-lede:admission|incident-subjects:late-delivery|minimizing:soft|missing-apology:counts-not|notice-content:discovery|unclear-subject:clear
-6 own buried-lede:pleasantries|own missing-protective-steps:counts-not|own notice-content:incident-description|own unclear-subject:clear|unclear-subject
5 incident-subjects:wrong-attachment|kind:C3|own incident-subjects:double-charge|own incident-subjects:register-formal|own missing-remedy:counts|own missing-remedy:counts-not|own notice-content:incident-date|own weasel-words
-5 incident-subjects:wrong-date|kind:A4|letter:signOffs|notice-content:contact-point|own notice-content:likely-consequences|weasel-words:soft
4 incident-subjects:double-send|incident-subjects:test-send|incident-subjects:wrong-list|kind:B1|kind:C4|notice-content:incident-date|own incident-subjects:outage|own minimizing:replace|own missing-apology:counts-not|own weasel-words:replace
-4 incident-subjects:wrong-code|joking-tone:replace|own buried-lede:exposure|own buried-lede:intrusion|own kind:A4|own missing-protective-steps:counts|own notice-content:how-many|own phishing-like-request
3 incident-subjects:breach-misdirected|incident-subjects:broken-personalization|incident-subjects:date|joking-tone|kind:A8|missing-remedy:counts-not|own incident-subjects:broken-personalization|own notice-content:contact-point|own notice-content:date|suppressed-audience:excluding
-3 incident-subjects:wrong-link|kind:A5|kind:own|notice-content:dpo-contact|notice-content:how-many|own incident-subjects:date|own kind:A5|own kind:own|own suppressed-audience:excluding|own weasel-words:soft|unaffected-audience
-2 buried-lede:intrusion|conditional-apology:replace|incident-subjects:double-charge|incident-subjects:register-informal|kind:A3|kind:C2|minimizing|minimizing:replace|notice-content:incident-description|own incident-subjects:breach-misdirected|own incident-subjects:wrong-amount|own joking-tone:replace|own kind:A8|own kind:B4|own suppressed-audience|own unaffected-audience
2 notice-content:date|own incident-subjects:double-send|own incident-subjects:wrong-date|own kind:C3|own letter:footers|own notice-content:measures-taken|own unclear-subject
1 buried-lede:exposure|corporate-cliche:replace|incident-subjects:breach-addresses|incident-subjects:outage|incident-subjects:register-kakak|incident-subjects:wrong-price|own conditional-apology|own incident-subjects:breach-intrusion|own incident-subjects:breach-public|own incident-subjects:late-delivery|own incident-subjects:register-informal|own incident-subjects:register-kakak|own incident-subjects:wrong-price|own minimizing:soft|weasel-words:replace
-1 incident-subjects:breach-intrusion|incident-subjects:register-formal|incident-subjects:wrong-amount|kind:C5|notice-content:data-categories|own conditional-apology:replace|own corporate-cliche:replace|own incident-subjects:breach-addresses|own incident-subjects:breach-device|own incident-subjects:wrong-code|own incident-subjects:wrong-list|own kind:B6|own kind:C2|own kind:C4|own kind:C5|own no-reply-text|own notice-content:dpo-contact|own notice-content:negation|own promotional-content|suppressed-audience
`,
  remedy: `
-41 (nothing)
-39 promotional-content
33 missing-remedy:counts
-26 evading-responsibility
-24 minimizing|no-reply-text
-21 joking-tone|missing-apology:counts|missing-protective-steps:counts
-17 missing-remedy:counts-not
-16 phishing-like-request
-15 corporate-cliche|weasel-words
-14 buried-lede:pleasantries
-12 own buried-lede:admission
-11 notice-content:likely-consequences
-10 buried-lede:intrusion|own phishing-like-request
-9 conditional-apology|own missing-apology:counts
-8 buried-lede:admission|buried-lede:exposure
8 own kind:C4
-7 notice-content:data-categories
-6 notice-content:incident-description|own buried-lede:pleasantries|own conditional-apology|own corporate-cliche|own suppressed-audience
-5 incident-subjects:breach-intrusion|missing-protective-steps:counts-not|notice-content:how-many|own buried-lede:exposure|own joking-tone
-4 evading-responsibility:replace|incident-subjects:breach-misdirected|incident-subjects:wrong-date|letter:signOffs|notice-content:measures-taken|own buried-lede:intrusion|own incident-subjects:breach-misdirected|own incident-subjects:date|own kind:A5|own missing-remedy:counts-not|own notice-content:likely-consequences|own notice-content:negation
4 kind:A5|minimizing:replace|own corporate-cliche:replace|own notice-content:measures-taken
3 corporate-cliche:replace|incident-subjects:wrong-code|kind:A3|own minimizing|own minimizing:replace|suppressed-audience:excluding
-3 incident-subjects:breach-public|kind:B1|kind:B6|letter:openers|notice-content:dpo-contact|own incident-subjects:outage|own incident-subjects:wrong-date|own no-reply-text|own notice-content:date|weasel-words:replace
-2 incident-subjects:breach-device|incident-subjects:double-charge|incident-subjects:wrong-list|missing-apology:counts-not|notice-content:contact-point|notice-content:fraud-alert-freeze-info|own evading-responsibility|own incident-subjects:breach-public|own incident-subjects:wrong-list|own kind:B4|own missing-apology:counts-not|own missing-protective-steps:counts|own notice-content:contact-point|own notice-content:dpo-contact|own promotional-content|own unclear-subject:clear|own weasel-words:replace
2 incident-subjects:date|incident-subjects:register-informal|incident-subjects:register-kakak|incident-subjects:test-send|incident-subjects:wrong-link|kind:C4|kind:C5|notice-content:regulator-contact|own incident-subjects:register-formal|own incident-subjects:register-informal|own incident-subjects:wrong-code|own kind:C5|own missing-protective-steps:counts-not|own missing-remedy:counts|own notice-content:data-categories|own notice-content:how-many|own notice-content:incident-date|own unaffected-audience|own weasel-words
-1 incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:wrong-attachment|kind:C3|kind:own|letter:footers|minimizing:soft|notice-content:date|notice-content:freeze-no-charge|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:register-kakak|own incident-subjects:wrong-price|own kind:A4|own kind:A8|own kind:B1|own kind:C2|own kind:C3|own kind:own|own letter:footers|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:incident-description|own notice-content:regulator-contact|own weasel-words:soft|unaffected-audience|unclear-subject|weasel-words:soft
1 incident-subjects:register-formal|incident-subjects:wrong-amount|kind:A4|kind:A8|kind:B4|notice-content:discovery|notice-content:negation|own incident-subjects:wrong-link|own kind:B6|own letter:openers|own letter:signOffs|own unclear-subject
`,
  'protective-step': `
-60 (nothing)
56 missing-protective-steps:counts
-19 no-reply-text
-18 missing-protective-steps:counts-not
-12 missing-apology:counts
-11 evading-responsibility|minimizing|notice-content:measures-taken
-10 buried-lede:intrusion|notice-content:likely-consequences|promotional-content|unclear-subject
-9 corporate-cliche|incident-subjects:date|joking-tone|notice-content:incident-description|weasel-words
-8 buried-lede:admission|buried-lede:pleasantries|phishing-like-request
-7 kind:B4|own missing-apology:counts|own notice-content:measures-taken
-6 conditional-apology|kind:A8|notice-content:dpo-contact|own buried-lede:admission|own weasel-words
-5 buried-lede:exposure|missing-remedy:counts|notice-content:contact-point|own evading-responsibility|own kind:A8|own unaffected-audience
5 notice-content:data-categories|own incident-subjects:register-kakak
4 incident-subjects:register-kakak|notice-content:fraud-alert-freeze-info|notice-content:negation|own notice-content:contact-point
-4 kind:C3|notice-content:date|own corporate-cliche|own letter:openers|own letter:signOffs|own missing-remedy:counts|own notice-content:dpo-contact|own promotional-content|own unclear-subject|unclear-subject:clear
3 kind:A5|missing-remedy:counts-not|notice-content:freeze-no-charge|own incident-subjects:register-formal|own kind:A5|own suppressed-audience
-3 kind:C4|own buried-lede:exposure|own buried-lede:intrusion|own conditional-apology|own joking-tone|own notice-content:date|weasel-words:replace
-2 incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:wrong-date|kind:B6|kind:own|notice-content:discovery|notice-content:how-many|notice-content:regulator-contact|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:wrong-code|own kind:B4|own kind:own|own missing-protective-steps:counts-not|own notice-content:likely-consequences|own notice-content:regulator-contact|own phishing-like-request|own weasel-words:replace|unaffected-audience
2 notice-content:credit-bureau-contacts|own minimizing:replace|own missing-protective-steps:counts|own missing-remedy:counts-not|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge
1 corporate-cliche:replace|incident-subjects:register-formal|incident-subjects:wrong-code|kind:B1|minimizing:replace|own corporate-cliche:replace|own incident-subjects:register-informal|own kind:B6|own letter:footers|own no-reply-text|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own notice-content:negation|own suppressed-audience:excluding|suppressed-audience:excluding
-1 incident-subjects:breach-intrusion|incident-subjects:broken-personalization|incident-subjects:test-send|kind:A3|kind:A4|kind:C5|letter:signOffs|own incident-subjects:broken-personalization|own kind:A3|own kind:A4|own kind:C5|own notice-content:discovery|own notice-content:how-many|own notice-content:incident-description
`,
  pleasantry: `
-45 (nothing)
43 corporate-cliche
39 buried-lede:pleasantries
-22 promotional-content
-19 evading-responsibility
19 joking-tone
-18 missing-protective-steps:counts
17 minimizing
-15 missing-remedy:counts
-13 missing-apology:counts
-12 buried-lede:admission|kind:B4
-11 notice-content:contact-point|notice-content:data-categories
-9 buried-lede:intrusion|own missing-protective-steps:counts|own promotional-content|phishing-like-request
-8 buried-lede:exposure|conditional-apology|notice-content:date|unclear-subject:clear|weasel-words
-7 incident-subjects:date|incident-subjects:register-formal|no-reply-text|own phishing-like-request
-6 notice-content:measures-taken|own buried-lede:admission|own incident-subjects:date|own notice-content:data-categories
6 own incident-subjects:register-formal
-5 kind:A4|notice-content:dpo-contact|own corporate-cliche:replace|own missing-remedy:counts|own weasel-words
5 missing-remedy:counts-not
-4 incident-subjects:outage|incident-subjects:register-informal|letter:openers|notice-content:incident-description|own buried-lede:exposure|own buried-lede:intrusion|own evading-responsibility|own minimizing|own notice-content:likely-consequences|own weasel-words:soft|weasel-words:replace
4 own corporate-cliche|own incident-subjects:register-informal|own letter:signOffs|own notice-content:incident-description
-3 conditional-apology:replace|corporate-cliche:replace|incident-subjects:breach-intrusion|kind:A5|kind:B6|kind:C3|notice-content:likely-consequences|own buried-lede:pleasantries|own conditional-apology|own joking-tone|own kind:A4|own kind:B4|own kind:B6|own missing-apology:counts|own missing-remedy:counts-not|own notice-content:contact-point|own notice-content:measures-taken|own notice-content:negation|own unclear-subject:clear
3 incident-subjects:register-kakak|missing-protective-steps:counts-not|notice-content:how-many|own kind:A8|own kind:C4|own notice-content:how-many
-2 incident-subjects:double-send|incident-subjects:wrong-price|joking-tone:replace|kind:A3|minimizing:replace|missing-apology:counts-not|own conditional-apology:replace|own incident-subjects:double-send|own kind:A5|own no-reply-text|own notice-content:date|own unclear-subject
2 kind:own|own kind:own|own notice-content:incident-date|own weasel-words:replace
-1 evading-responsibility:replace|incident-subjects:breach-misdirected|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|letter:footers|notice-content:negation|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:outage|own joking-tone:replace|own kind:A3|own letter:footers|own missing-apology:counts-not|own notice-content:discovery|own notice-content:dpo-contact|own suppressed-audience|own suppressed-audience:excluding|own unaffected-audience|unaffected-audience|unclear-subject
1 incident-subjects:wrong-date|kind:A8|kind:C2|kind:C4|own incident-subjects:broken-personalization|own kind:C2|own letter:openers|own minimizing:replace|own missing-protective-steps:counts-not|suppressed-audience|weasel-words:soft
`,
  promotion: `
-51 (nothing)
-15 evading-responsibility|joking-tone|missing-protective-steps:counts
-14 missing-remedy:counts|notice-content:data-categories
-13 missing-apology:counts
-12 minimizing|notice-content:measures-taken
-11 buried-lede:admission|unclear-subject:clear|weasel-words
-10 corporate-cliche|own buried-lede:admission
10 missing-remedy:counts-not
-9 notice-content:date
-7 buried-lede:pleasantries|notice-content:likely-consequences|notice-content:negation|own notice-content:measures-taken|phishing-like-request
-6 notice-content:contact-point|own missing-protective-steps:counts
-5 missing-protective-steps:counts-not|notice-content:incident-description|own corporate-cliche|own missing-apology:counts|own notice-content:negation|unaffected-audience
-4 own missing-remedy:counts|own notice-content:contact-point|own notice-content:date|suppressed-audience
4 own missing-remedy:counts-not
-3 buried-lede:exposure|buried-lede:intrusion|conditional-apology|incident-subjects:date|incident-subjects:register-formal|joking-tone:replace|kind:A5|kind:A8|kind:B4|kind:B6|letter:openers|no-reply-text|own buried-lede:exposure|own kind:C4|own minimizing|own notice-content:data-categories|own phishing-like-request|own unclear-subject|own unclear-subject:clear|weasel-words:replace
3 own letter:signOffs
-2 kind:A4|letter:footers|letter:signOffs|minimizing:replace|notice-content:dpo-contact|notice-content:how-many|own buried-lede:intrusion|own evading-responsibility|own joking-tone|own kind:A4|own kind:A5|own kind:B6|own letter:openers|own missing-protective-steps:counts-not|own notice-content:incident-description|own notice-content:likely-consequences
2 own incident-subjects:register-formal|unclear-subject
-1 incident-subjects:breach-intrusion|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|kind:A3|kind:B1|kind:C2|notice-content:credit-bureau-contacts|notice-content:discovery|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|notice-content:incident-date|own buried-lede:pleasantries|own conditional-apology|own incident-subjects:breach-intrusion|own incident-subjects:date|own incident-subjects:outage|own incident-subjects:test-send|own incident-subjects:wrong-link|own incident-subjects:wrong-price|own kind:A8|own kind:C3|own notice-content:discovery|own notice-content:how-many|own suppressed-audience|own weasel-words:replace
1 kind:C4|own incident-subjects:register-informal|own suppressed-audience:excluding|own unaffected-audience|suppressed-audience:excluding
`,
  hedging: `
-67 (nothing)
16 evading-responsibility
-14 missing-protective-steps:counts|notice-content:likely-consequences
-12 conditional-apology|missing-apology:counts
9 buried-lede:admission
-8 own notice-content:how-many
-7 incident-subjects:wrong-list|no-reply-text|own missing-apology:counts|own notice-content:date|promotional-content
-6 joking-tone|missing-remedy:counts|own buried-lede:admission|own notice-content:likely-consequences
6 notice-content:data-categories|notice-content:discovery|own minimizing
-5 buried-lede:pleasantries|kind:B4|own missing-protective-steps:counts-not|own unaffected-audience|phishing-like-request
5 letter:footers|missing-remedy:counts-not|notice-content:how-many|own buried-lede:intrusion
-4 corporate-cliche|incident-subjects:breach-device|kind:A8|unclear-subject
4 minimizing:replace|own evading-responsibility|own incident-subjects:breach-public|own incident-subjects:date|own missing-remedy:counts-not|own notice-content:discovery|suppressed-audience
3 corporate-cliche:replace|missing-protective-steps:counts-not|notice-content:negation|own incident-subjects:breach-addresses
-3 incident-subjects:date|kind:A3|letter:openers|notice-content:dpo-contact|own corporate-cliche|own incident-subjects:breach-device|own incident-subjects:late-delivery|own kind:A5|own missing-protective-steps:counts|own notice-content:measures-taken|own phishing-like-request
2 buried-lede:exposure|buried-lede:intrusion|incident-subjects:breach-intrusion|incident-subjects:breach-public|incident-subjects:wrong-link|incident-subjects:wrong-price|own buried-lede:exposure|own evading-responsibility:replace|own incident-subjects:register-informal|own joking-tone|own letter:footers|own suppressed-audience|unaffected-audience|unclear-subject:clear
-2 conditional-apology:replace|kind:C3|letter:signOffs|own buried-lede:pleasantries|own conditional-apology|own conditional-apology:replace|own incident-subjects:breach-intrusion|own kind:A4|own kind:B4|own kind:C3|own minimizing:replace|own notice-content:contact-point|own notice-content:incident-description
-1 evading-responsibility:replace|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-attachment|incident-subjects:wrong-code|incident-subjects:wrong-date|kind:A4|kind:A5|kind:C2|kind:own|notice-content:contact-point|notice-content:incident-date|notice-content:regulator-contact|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own incident-subjects:outage|own incident-subjects:register-formal|own incident-subjects:test-send|own incident-subjects:wrong-attachment|own incident-subjects:wrong-list|own incident-subjects:wrong-price|own kind:A3|own kind:B6|own kind:C4|own kind:own|own notice-content:dpo-contact|own notice-content:negation|own notice-content:regulator-contact
1 incident-subjects:register-formal|incident-subjects:register-kakak|incident-subjects:wrong-amount|kind:B6|missing-apology:counts-not|notice-content:date|own incident-subjects:register-kakak|own kind:B1|own letter:openers|own letter:signOffs|own notice-content:incident-date|suppressed-audience:excluding
`,
  belittling: `
-56 (nothing)
-13 promotional-content
-11 missing-protective-steps:counts|missing-remedy:counts|no-reply-text
-10 buried-lede:pleasantries
7 unaffected-audience
-6 missing-apology:counts
5 corporate-cliche:replace|own evading-responsibility
-5 evading-responsibility:replace|incident-subjects:outage|joking-tone|kind:B4|letter:signOffs|own buried-lede:admission|own kind:B1|own suppressed-audience:excluding
-4 incident-subjects:breach-intrusion|kind:A8|notice-content:discovery|notice-content:how-many|own conditional-apology|own corporate-cliche|own incident-subjects:breach-intrusion|own missing-protective-steps:counts|phishing-like-request
4 incident-subjects:test-send|incident-subjects:wrong-list|own missing-remedy:counts-not|weasel-words
-3 incident-subjects:double-charge|incident-subjects:wrong-amount|kind:B1|kind:own|notice-content:contact-point|own incident-subjects:outage|own kind:A4|own kind:own|own letter:signOffs|own missing-protective-steps:counts-not|own notice-content:date|own unclear-subject:clear
3 incident-subjects:late-delivery|kind:A4|missing-remedy:counts-not|notice-content:negation|own corporate-cliche:replace|own incident-subjects:wrong-list|own notice-content:contact-point|own notice-content:measures-taken|unclear-subject
2 buried-lede:admission|conditional-apology|kind:C4|missing-protective-steps:counts-not|notice-content:regulator-contact|own incident-subjects:broken-personalization|own incident-subjects:register-formal|own kind:A8|own kind:B6|own missing-apology:counts|own missing-remedy:counts|own notice-content:regulator-contact|own weasel-words|own weasel-words:replace|own weasel-words:soft|weasel-words:replace|weasel-words:soft
-2 buried-lede:exposure|corporate-cliche|incident-subjects:breach-addresses|incident-subjects:breach-public|incident-subjects:register-formal|incident-subjects:register-kakak|incident-subjects:wrong-link|kind:A3|kind:A5|kind:B6|letter:footers|notice-content:data-categories|notice-content:dpo-contact|notice-content:incident-description|notice-content:likely-consequences|own buried-lede:pleasantries|own evading-responsibility:replace|own incident-subjects:breach-public|own incident-subjects:double-charge|own joking-tone|own kind:C4|own notice-content:incident-date|own phishing-like-request|own suppressed-audience|suppressed-audience
-1 incident-subjects:breach-misdirected|incident-subjects:wrong-attachment|incident-subjects:wrong-code|incident-subjects:wrong-date|joking-tone:replace|kind:C2|kind:C3|letter:openers|notice-content:incident-date|own buried-lede:intrusion|own incident-subjects:breach-misdirected|own incident-subjects:late-delivery|own incident-subjects:register-kakak|own incident-subjects:wrong-code|own kind:A5|own kind:C3|own letter:footers|own missing-apology:counts-not|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:likely-consequences|own notice-content:negation|own unaffected-audience
1 incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:wrong-price|notice-content:measures-taken|own conditional-apology:replace|own incident-subjects:double-send|own incident-subjects:register-informal|own incident-subjects:test-send|own notice-content:how-many|unclear-subject:clear
`,
  'conditional-apology': `
-79 (nothing)
32 missing-apology:counts
-9 notice-content:data-categories
-8 missing-remedy:counts
8 own weasel-words
-7 own buried-lede:admission|own missing-remedy:counts
-6 evading-responsibility|missing-protective-steps:counts|notice-content:contact-point
6 own missing-apology:counts
-5 buried-lede:admission|kind:A4|own kind:A4
4 corporate-cliche|joking-tone|missing-remedy:counts-not|own corporate-cliche|own joking-tone
-4 incident-subjects:date|missing-protective-steps:counts-not|notice-content:likely-consequences|own notice-content:data-categories|own unaffected-audience
-3 buried-lede:pleasantries|notice-content:measures-taken|own letter:openers|own minimizing|own missing-protective-steps:counts|own missing-protective-steps:counts-not|own notice-content:contact-point|own unclear-subject:clear
3 own incident-subjects:register-informal|own notice-content:incident-date
-2 buried-lede:intrusion|incident-subjects:register-formal|kind:A5|kind:A8|letter:openers|notice-content:date|notice-content:discovery|own buried-lede:pleasantries|own minimizing:replace|own notice-content:discovery|own notice-content:measures-taken|own suppressed-audience|suppressed-audience|suppressed-audience:excluding|unclear-subject
2 notice-content:incident-date|own notice-content:negation|own suppressed-audience:excluding|unclear-subject:clear|weasel-words|weasel-words:replace
-1 incident-subjects:breach-intrusion|incident-subjects:outage|incident-subjects:register-informal|incident-subjects:wrong-amount|kind:A3|kind:B1|kind:B4|kind:B6|kind:C4|kind:own|no-reply-text|notice-content:dpo-contact|notice-content:how-many|notice-content:incident-description|notice-content:negation|own buried-lede:exposure|own buried-lede:intrusion|own incident-subjects:breach-intrusion|own incident-subjects:date|own incident-subjects:outage|own kind:A5|own kind:A8|own kind:B1|own kind:B6|own kind:own|own notice-content:incident-description|own notice-content:likely-consequences|own promotional-content|own weasel-words:replace|promotional-content
1 incident-subjects:breach-misdirected|incident-subjects:register-kakak|letter:signOffs|minimizing|minimizing:replace|own incident-subjects:breach-misdirected|own unclear-subject
`,
  cliche: `
-63 (nothing)
10 unclear-subject
-9 evading-responsibility|notice-content:dpo-contact
8 buried-lede:pleasantries|missing-remedy:counts-not|notice-content:discovery
-8 missing-apology:counts
-7 incident-subjects:date|missing-remedy:counts|own joking-tone|own missing-remedy:counts|promotional-content
-6 buried-lede:admission|joking-tone|notice-content:contact-point|notice-content:data-categories
6 notice-content:measures-taken|own minimizing:replace
-5 minimizing|own incident-subjects:date|own missing-apology:counts|own notice-content:contact-point
4 minimizing:replace|own letter:signOffs|own phishing-like-request|weasel-words:soft
-4 missing-protective-steps:counts|own buried-lede:admission|own missing-protective-steps:counts-not|own notice-content:dpo-contact|own notice-content:measures-taken|unclear-subject:clear
3 buried-lede:exposure|incident-subjects:outage|kind:own|own conditional-apology|own incident-subjects:outage|own kind:own|own missing-remedy:counts-not
-3 kind:A4|kind:B4|kind:B6|letter:openers|no-reply-text|notice-content:incident-description|notice-content:likely-consequences|own buried-lede:intrusion|own kind:A4|own weasel-words:replace
2 conditional-apology|own incident-subjects:register-formal|own missing-protective-steps:counts|own suppressed-audience:excluding|phishing-like-request
-2 kind:A5|kind:A8|kind:C4|missing-apology:counts-not|notice-content:date|notice-content:how-many|notice-content:negation|own conditional-apology:replace|own kind:A8|own kind:B1|own kind:B6|own missing-apology:counts-not|own notice-content:data-categories|own notice-content:date|own notice-content:discovery|own notice-content:incident-description|own notice-content:negation|own promotional-content|own unclear-subject|own weasel-words:soft|suppressed-audience|suppressed-audience:excluding
-1 buried-lede:intrusion|conditional-apology:replace|incident-subjects:broken-personalization|incident-subjects:register-formal|incident-subjects:register-kakak|kind:A3|kind:C2|kind:C3|notice-content:credit-bureau-contacts|notice-content:fraud-alert-freeze-info|notice-content:regulator-contact|own buried-lede:pleasantries|own incident-subjects:register-kakak|own kind:A5|own kind:B4|own kind:C3|own kind:C4|own notice-content:how-many|own notice-content:incident-date|own notice-content:likely-consequences|own notice-content:regulator-contact|own suppressed-audience|own unaffected-audience|own unclear-subject:clear|weasel-words|weasel-words:replace
1 kind:B1|letter:signOffs|missing-protective-steps:counts-not|notice-content:incident-date|own incident-subjects:register-informal|own letter:openers
`,
  'reply-refusal': `
-86 (nothing)
19 notice-content:negation
10 missing-protective-steps:counts-not
-9 missing-remedy:counts
-7 kind:own|minimizing|own kind:own
-6 evading-responsibility|incident-subjects:date
-5 notice-content:contact-point
-4 buried-lede:admission|weasel-words
4 missing-remedy:counts-not|suppressed-audience:excluding
-3 letter:openers|notice-content:date|own suppressed-audience:excluding|unclear-subject|unclear-subject:clear
3 suppressed-audience
-2 kind:A4|kind:A5|missing-apology:counts|missing-protective-steps:counts|notice-content:measures-taken|own buried-lede:admission|own incident-subjects:register-informal|own notice-content:data-categories|phishing-like-request|promotional-content
2 notice-content:data-categories|own buried-lede:pleasantries|own incident-subjects:register-formal|own joking-tone
-1 buried-lede:exposure|buried-lede:intrusion|conditional-apology|corporate-cliche|kind:A8|kind:B4|kind:B6|letter:signOffs|minimizing:replace|notice-content:dpo-contact|notice-content:how-many|notice-content:incident-description|notice-content:likely-consequences|own evading-responsibility|own incident-subjects:date|own kind:B6|own letter:openers|own missing-remedy:counts|own notice-content:date|own notice-content:incident-description|own notice-content:measures-taken|own unclear-subject|own unclear-subject:clear|unaffected-audience|weasel-words:replace
1 incident-subjects:register-informal|missing-apology:counts-not|own missing-apology:counts-not|own missing-protective-steps:counts|own missing-protective-steps:counts-not|own notice-content:contact-point
`,
  'request-for-secrets': `
-77 (nothing)
16 notice-content:data-categories
-10 notice-content:negation
9 missing-remedy:counts-not
-7 buried-lede:admission
7 unaffected-audience
-6 evading-responsibility|missing-protective-steps:counts|own buried-lede:admission|own notice-content:measures-taken|unclear-subject:clear|weasel-words
6 own missing-remedy:counts-not
-5 missing-apology:counts|notice-content:incident-description|own notice-content:negation|promotional-content
5 own incident-subjects:register-informal
-4 buried-lede:exposure|incident-subjects:date|minimizing|missing-remedy:counts|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:exposure|own incident-subjects:date|own missing-apology:counts|own notice-content:date|own notice-content:incident-description|own unclear-subject:clear
4 incident-subjects:register-informal|minimizing:replace|notice-content:contact-point
-3 buried-lede:intrusion|letter:signOffs|notice-content:date|notice-content:dpo-contact|own missing-remedy:counts|weasel-words:replace
3 kind:B6|own kind:C2|own unaffected-audience|own unclear-subject|unclear-subject
-2 corporate-cliche|joking-tone|notice-content:how-many|own buried-lede:intrusion|own buried-lede:pleasantries|own evading-responsibility|own incident-subjects:register-formal|own kind:B4|own letter:signOffs|own missing-protective-steps:counts|own notice-content:likely-consequences|own promotional-content|own weasel-words:replace
2 kind:C2|kind:own|letter:footers|letter:openers|own kind:B6|own kind:own|own notice-content:contact-point
-1 buried-lede:pleasantries|conditional-apology|incident-subjects:breach-intrusion|incident-subjects:register-kakak|incident-subjects:test-send|kind:A4|kind:A5|kind:A8|kind:B1|kind:C4|notice-content:discovery|own conditional-apology|own corporate-cliche|own incident-subjects:breach-intrusion|own incident-subjects:register-kakak|own incident-subjects:test-send|own joking-tone|own kind:A4|own kind:A8|own letter:openers|own minimizing|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:how-many|own suppressed-audience|own weasel-words|suppressed-audience|suppressed-audience:excluding
1 corporate-cliche:replace|kind:B4|no-reply-text|own corporate-cliche:replace|own letter:footers|own missing-protective-steps:counts-not|own notice-content:data-categories
`,
};
