import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
-74 (nothing)
61 missing-apology:counts
-44 conditional-apology
-27 own conditional-apology
20 own missing-apology:counts
-15 joking-tone
11 unclear-subject:clear
-6 missing-remedy:counts|own joking-tone
5 incident-subjects:register-informal
-4 corporate-cliche|evading-responsibility|weasel-words
4 kind:A4|own kind:A4
-3 incident-subjects:date|missing-protective-steps:counts|no-reply-text|notice-content:data-categories|own corporate-cliche|own joking-tone:replace|weasel-words:replace
3 incident-subjects:register-formal
2 buried-lede:admission|notice-content:negation|own buried-lede:admission|own incident-subjects:outage|own incident-subjects:register-formal|own incident-subjects:register-informal|own minimizing|own minimizing:replace
-2 corporate-cliche:replace|kind:own|notice-content:incident-date|notice-content:incident-description|notice-content:measures-taken|own corporate-cliche:replace|own kind:own|own missing-remedy:counts|own no-reply-text|own notice-content:incident-date|own weasel-words|own weasel-words:replace|promotional-content
-1 buried-lede:exposure|buried-lede:intrusion|buried-lede:pleasantries|conditional-apology:replace|incident-subjects:breach-intrusion|joking-tone:replace|kind:B4|kind:C3|letter:openers|letter:signOffs|missing-apology:counts-not|notice-content:contact-point|notice-content:date|notice-content:likely-consequences|own buried-lede:exposure|own buried-lede:pleasantries|own conditional-apology:replace|own incident-subjects:date|own letter:openers|own letter:signOffs|own missing-protective-steps:counts|own notice-content:contact-point|own notice-content:incident-description|own notice-content:measures-taken|own promotional-content|phishing-like-request
1 incident-subjects:outage|kind:A8|kind:B6|minimizing:replace|missing-remedy:counts-not|notice-content:discovery|notice-content:how-many|own kind:A8|own kind:B6|own missing-remedy:counts-not|own notice-content:discovery|own notice-content:how-many|own notice-content:negation|own suppressed-audience:excluding
`,
  fault: `
-40 (nothing)
35 evading-responsibility
26 weasel-words
-25 promotional-content
23 buried-lede:admission
-19 missing-protective-steps:counts
-18 missing-remedy:counts
17 buried-lede:intrusion
-15 corporate-cliche|own corporate-cliche
-13 buried-lede:pleasantries|conditional-apology|own conditional-apology
-12 no-reply-text
11 notice-content:how-many
-10 phishing-like-request
8 buried-lede:exposure|notice-content:incident-description|unaffected-audience
-8 kind:B4|notice-content:likely-consequences|own kind:B4|own promotional-content
7 incident-subjects:outage|minimizing
6 incident-subjects:broken-personalization|incident-subjects:date|missing-protective-steps:counts-not|notice-content:date|own buried-lede:exposure|unclear-subject:clear
-6 kind:A3|notice-content:measures-taken|own phishing-like-request
5 incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:register-formal|incident-subjects:wrong-date|joking-tone|kind:A4|kind:A8
-5 kind:A5|own missing-apology:counts|own missing-protective-steps:counts|weasel-words:replace
4 evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:double-charge|kind:own|missing-remedy:counts-not|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own kind:own|own notice-content:date
-4 notice-content:contact-point|own joking-tone|own minimizing|own notice-content:likely-consequences|own weasel-words:replace
3 incident-subjects:breach-device|incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:register-informal|incident-subjects:wrong-attachment|joking-tone:replace|kind:C2|notice-content:data-categories|own letter:openers|own notice-content:contact-point|own notice-content:negation|own suppressed-audience
-3 kind:C3|missing-apology:counts|notice-content:dpo-contact|own incident-subjects:wrong-list|own notice-content:how-many|own notice-content:incident-date|own suppressed-audience:excluding|own weasel-words:soft|weasel-words:soft
2 incident-subjects:test-send|minimizing:replace|notice-content:incident-date|own evading-responsibility|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:register-kakak|own incident-subjects:wrong-attachment|own incident-subjects:wrong-date|own kind:A4|own letter:footers|unclear-subject
-2 letter:signOffs|own incident-subjects:register-informal|own kind:A8|own kind:C3|own no-reply-text|own notice-content:discovery|own notice-content:dpo-contact
-1 corporate-cliche:replace|incident-subjects:wrong-list|letter:openers|missing-apology:counts-not|notice-content:regulator-contact|own buried-lede:intrusion|own incident-subjects:register-formal|own incident-subjects:wrong-price|own joking-tone:replace|own kind:A3|own kind:B6|own missing-remedy:counts|own notice-content:data-categories|own unclear-subject|suppressed-audience:excluding
1 incident-subjects:breach-addresses|incident-subjects:register-kakak|kind:B1|kind:B6|own buried-lede:admission|own incident-subjects:breach-addresses|own incident-subjects:broken-personalization|own incident-subjects:late-delivery|own incident-subjects:outage|own incident-subjects:wrong-link|own kind:B1|own missing-apology:counts-not|own missing-protective-steps:counts-not|own notice-content:incident-description|own notice-content:measures-taken|suppressed-audience
`,
  evasion: `
-45 (nothing)
-20 missing-protective-steps:counts|missing-remedy:counts
-15 missing-apology:counts|no-reply-text|promotional-content
-14 corporate-cliche
-10 buried-lede:pleasantries|own corporate-cliche
-9 own buried-lede:admission
8 incident-subjects:late-delivery|notice-content:date
-8 minimizing
7 incident-subjects:breach-public|missing-apology:counts-not
-7 kind:B4|phishing-like-request
-6 conditional-apology|own kind:B6|own missing-apology:counts
6 kind:B1|kind:C3|own minimizing|own minimizing:replace|unclear-subject:clear
5 incident-subjects:test-send|notice-content:discovery|own unclear-subject|own weasel-words
-5 kind:B6|notice-content:likely-consequences|own notice-content:incident-description|unclear-subject
-4 buried-lede:intrusion|incident-subjects:wrong-date|joking-tone|kind:A4|kind:A5|own buried-lede:exposure|own missing-protective-steps:counts-not|own notice-content:likely-consequences|own promotional-content|own unclear-subject:clear
4 incident-subjects:wrong-attachment|incident-subjects:wrong-list|minimizing:soft|notice-content:incident-date|own incident-subjects:register-formal|own missing-apology:counts-not|own notice-content:incident-date|weasel-words:replace
3 incident-subjects:broken-personalization|incident-subjects:double-send|incident-subjects:outage|kind:A8|missing-remedy:counts-not|own incident-subjects:broken-personalization|own incident-subjects:outage|own incident-subjects:register-informal|own kind:C3|own notice-content:discovery
-3 incident-subjects:register-informal|incident-subjects:wrong-link|joking-tone:replace|kind:own|letter:signOffs|notice-content:measures-taken|own buried-lede:intrusion|own joking-tone|own kind:A4|own kind:own|own missing-protective-steps:counts|own notice-content:how-many|own phishing-like-request
2 buried-lede:exposure|incident-subjects:date|incident-subjects:wrong-price|own incident-subjects:double-send|own incident-subjects:late-delivery|own kind:B1|own kind:C4|own minimizing:soft|own missing-remedy:counts|own notice-content:date|suppressed-audience|suppressed-audience:excluding|weasel-words
-2 incident-subjects:register-formal|kind:A3|kind:C2|kind:C4|notice-content:contact-point|notice-content:data-categories|notice-content:dpo-contact|notice-content:how-many|notice-content:negation|own buried-lede:pleasantries|own incident-subjects:date|own kind:A5|own kind:B4|own letter:openers|own suppressed-audience:excluding|unaffected-audience
1 buried-lede:admission|incident-subjects:breach-misdirected|letter:openers|missing-protective-steps:counts-not|own conditional-apology|own incident-subjects:breach-public|own incident-subjects:double-charge|own incident-subjects:test-send|own incident-subjects:wrong-price|own weasel-words:replace
-1 corporate-cliche:replace|incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:breach-intrusion|incident-subjects:wrong-code|kind:C5|letter:footers|minimizing:replace|notice-content:incident-description|notice-content:regulator-contact|own incident-subjects:breach-addresses|own incident-subjects:wrong-amount|own incident-subjects:wrong-code|own incident-subjects:wrong-date|own incident-subjects:wrong-link|own joking-tone:replace|own kind:C2|own kind:C5|own missing-remedy:counts-not|own no-reply-text|own notice-content:dpo-contact|own notice-content:negation|weasel-words:soft
`,
  remedy: `
-39 (nothing)
-32 promotional-content
-26 evading-responsibility
26 missing-remedy:counts
-23 no-reply-text
-20 minimizing
-19 joking-tone
-18 missing-apology:counts
-17 missing-protective-steps:counts
-16 corporate-cliche
-15 phishing-like-request|weasel-words
-14 own buried-lede:admission
-13 buried-lede:pleasantries
-12 missing-remedy:counts-not
-10 notice-content:likely-consequences|own phishing-like-request
-9 buried-lede:intrusion|conditional-apology
7 minimizing:replace
-7 own conditional-apology
-6 buried-lede:admission|buried-lede:exposure|kind:B6|notice-content:incident-description|own buried-lede:exposure|own corporate-cliche|own missing-apology:counts
6 kind:A5
5 kind:A3|own missing-protective-steps:counts-not|own notice-content:how-many
-5 notice-content:how-many|own buried-lede:pleasantries
-4 incident-subjects:wrong-date|missing-protective-steps:counts-not|own incident-subjects:date|own joking-tone|own kind:A4|own missing-remedy:counts-not|own notice-content:date
4 own kind:C4|own minimizing|own minimizing:replace|suppressed-audience|suppressed-audience:excluding
-3 incident-subjects:breach-intrusion|incident-subjects:double-charge|letter:signOffs|missing-apology:counts-not|notice-content:data-categories|notice-content:measures-taken|own buried-lede:intrusion|own incident-subjects:outage|own notice-content:likely-consequences|own notice-content:negation
3 notice-content:regulator-contact|own corporate-cliche:replace|own notice-content:incident-date|own notice-content:measures-taken
2 corporate-cliche:replace|incident-subjects:date|incident-subjects:test-send|incident-subjects:wrong-amount|incident-subjects:wrong-link|incident-subjects:wrong-price|kind:C5|own incident-subjects:register-informal|own kind:A5|own kind:C3|own notice-content:data-categories
-2 incident-subjects:breach-device|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:broken-personalization|incident-subjects:late-delivery|incident-subjects:register-formal|letter:footers|notice-content:dpo-contact|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:wrong-date|own incident-subjects:wrong-price|own missing-apology:counts-not|own notice-content:credit-bureau-contacts|own notice-content:incident-description|own suppressed-audience|own weasel-words:replace
-1 evading-responsibility:replace|incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:wrong-code|incident-subjects:wrong-list|kind:C2|notice-content:contact-point|notice-content:credit-bureau-contacts|notice-content:discovery|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|own evading-responsibility|own incident-subjects:breach-device|own incident-subjects:breach-public|own incident-subjects:double-charge|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:wrong-amount|own incident-subjects:wrong-attachment|own kind:B4|own kind:C2|own letter:footers|own letter:signOffs|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own unclear-subject|own weasel-words|own weasel-words:soft|unclear-subject:clear|weasel-words:replace|weasel-words:soft
1 incident-subjects:register-kakak|kind:A4|notice-content:date|own incident-subjects:test-send|own incident-subjects:wrong-code|own kind:A8|own kind:C5|own notice-content:contact-point|own notice-content:regulator-contact|own unaffected-audience|unaffected-audience|unclear-subject
`,
  'protective-step': `
-56 (nothing)
51 missing-protective-steps:counts
-13 no-reply-text
-11 evading-responsibility|missing-protective-steps:counts-not
-10 promotional-content
-9 minimizing|missing-apology:counts|notice-content:measures-taken
-8 buried-lede:intrusion|corporate-cliche|notice-content:likely-consequences
-7 buried-lede:admission|buried-lede:pleasantries|joking-tone|weasel-words
-6 incident-subjects:date|own missing-apology:counts|own notice-content:likely-consequences|own notice-content:measures-taken|own phishing-like-request|unclear-subject:clear
6 notice-content:data-categories
5 kind:A5
-5 own missing-protective-steps:counts-not|phishing-like-request|unclear-subject
-4 buried-lede:exposure|conditional-apology|kind:B4|notice-content:contact-point|notice-content:date|notice-content:incident-description|own corporate-cliche|own missing-remedy:counts|own promotional-content|own unclear-subject|unaffected-audience
4 notice-content:negation|own notice-content:contact-point
3 incident-subjects:register-kakak|own incident-subjects:register-formal|own incident-subjects:register-kakak
-3 kind:A8|kind:C4|notice-content:discovery|own buried-lede:admission|own evading-responsibility|own joking-tone|own kind:A8|own notice-content:date|own unaffected-audience
-2 incident-subjects:breach-intrusion|kind:A4|missing-remedy:counts|notice-content:dpo-contact|own buried-lede:exposure|own buried-lede:intrusion|own conditional-apology|own kind:A4|own kind:B4|own no-reply-text|own notice-content:discovery|own weasel-words|suppressed-audience|weasel-words:replace
2 own missing-remedy:counts-not|own suppressed-audience:excluding
1 incident-subjects:broken-personalization|incident-subjects:register-formal|incident-subjects:wrong-code|letter:signOffs|notice-content:credit-bureau-contacts|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|own kind:A5|own minimizing|own minimizing:replace|own notice-content:negation
-1 incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:test-send|incident-subjects:wrong-date|incident-subjects:wrong-link|kind:A3|kind:B1|kind:C5|kind:own|letter:openers|missing-remedy:counts-not|notice-content:how-many|notice-content:incident-date|notice-content:regulator-contact|own buried-lede:pleasantries|own incident-subjects:breach-intrusion|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:test-send|own kind:B6|own kind:C5|own kind:own|own letter:signOffs|own notice-content:data-categories|own notice-content:dpo-contact|own notice-content:incident-description|own notice-content:regulator-contact|own weasel-words:replace|suppressed-audience:excluding
`,
  pleasantry: `
-42 (nothing)
32 corporate-cliche
31 buried-lede:pleasantries
-18 evading-responsibility
-15 promotional-content
12 minimizing
-12 missing-protective-steps:counts
11 joking-tone
-11 missing-apology:counts|missing-remedy:counts
-10 unclear-subject:clear
-9 kind:B4
-8 buried-lede:admission|notice-content:contact-point|notice-content:data-categories
-7 buried-lede:intrusion|conditional-apology|incident-subjects:register-formal
-6 no-reply-text|notice-content:negation|own missing-apology:counts|own missing-protective-steps:counts|phishing-like-request
-5 notice-content:measures-taken|own buried-lede:pleasantries|own evading-responsibility|own incident-subjects:date|own missing-remedy:counts-not|own phishing-like-request|own promotional-content|unaffected-audience|weasel-words
5 own corporate-cliche|own weasel-words:replace
-4 buried-lede:exposure|incident-subjects:date|kind:A4|notice-content:date|notice-content:discovery|own buried-lede:admission|own conditional-apology|own joking-tone|own missing-remedy:counts|own notice-content:data-categories
4 own incident-subjects:register-formal
-3 corporate-cliche:replace|incident-subjects:outage|incident-subjects:register-informal|notice-content:dpo-contact|notice-content:incident-date|notice-content:incident-description|own buried-lede:exposure|own kind:A4|own kind:B4|own minimizing|own notice-content:date|own notice-content:discovery|own weasel-words
3 letter:signOffs|notice-content:how-many|own incident-subjects:register-informal
-2 conditional-apology:replace|incident-subjects:test-send|kind:A5|kind:C3|letter:openers|own conditional-apology:replace|own notice-content:likely-consequences|own notice-content:measures-taken|own notice-content:negation|own suppressed-audience|own unaffected-audience|own unclear-subject|weasel-words:replace
2 incident-subjects:wrong-date|minimizing:replace|missing-remedy:counts-not|own kind:A8|own letter:signOffs|suppressed-audience:excluding|weasel-words:soft
-1 incident-subjects:after-opt-out|incident-subjects:breach-public|incident-subjects:broken-personalization|incident-subjects:double-send|incident-subjects:late-delivery|incident-subjects:wrong-code|incident-subjects:wrong-link|kind:A3|kind:B6|letter:footers|missing-apology:counts-not|own buried-lede:intrusion|own corporate-cliche:replace|own incident-subjects:after-opt-out|own incident-subjects:breach-intrusion|own incident-subjects:double-send|own incident-subjects:register-kakak|own kind:A3|own kind:A5|own letter:footers|own minimizing:replace|own no-reply-text|own notice-content:contact-point|own notice-content:dpo-contact|own notice-content:incident-date|own unclear-subject:clear|own weasel-words:soft
1 joking-tone:replace|kind:A8|kind:B1|kind:own|missing-protective-steps:counts-not|own kind:C3|own kind:C4|own kind:own|own letter:openers|own notice-content:how-many|own notice-content:incident-description
`,
  promotion: `
-43 (nothing)
-15 evading-responsibility
-14 joking-tone
-13 missing-protective-steps:counts
-12 minimizing|notice-content:data-categories
-11 buried-lede:admission|unclear-subject:clear
-10 corporate-cliche|weasel-words
10 missing-remedy:counts-not
-9 missing-apology:counts|missing-remedy:counts|notice-content:date
-8 notice-content:measures-taken
-7 own buried-lede:admission|own missing-remedy:counts
-6 buried-lede:pleasantries|notice-content:negation
-5 incident-subjects:date|missing-protective-steps:counts-not|notice-content:contact-point|own corporate-cliche|own evading-responsibility|phishing-like-request
-4 notice-content:incident-description|own joking-tone|own missing-apology:counts|own missing-protective-steps:counts|own notice-content:data-categories|own notice-content:measures-taken|own notice-content:negation|unaffected-audience
4 own missing-remedy:counts-not
-3 buried-lede:exposure|incident-subjects:register-formal|kind:B4|letter:openers|letter:signOffs|no-reply-text|notice-content:dpo-contact|notice-content:how-many|own missing-protective-steps:counts-not|own notice-content:contact-point|own notice-content:date|own phishing-like-request|own unclear-subject|own unclear-subject:clear|unclear-subject
-2 buried-lede:intrusion|incident-subjects:wrong-price|joking-tone:replace|kind:A5|minimizing:replace|notice-content:likely-consequences|own buried-lede:exposure|own buried-lede:intrusion|own buried-lede:pleasantries|own incident-subjects:date|own kind:C3|own minimizing|own weasel-words|suppressed-audience|weasel-words:replace
2 own incident-subjects:register-formal
-1 conditional-apology|incident-subjects:breach-intrusion|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|kind:A4|kind:A8|kind:B6|notice-content:incident-date|own incident-subjects:breach-intrusion|own incident-subjects:register-kakak|own incident-subjects:wrong-price|own kind:A4|own kind:A5|own kind:A8|own kind:B4|own kind:B6|own minimizing:replace|own notice-content:dpo-contact|own notice-content:incident-description|own suppressed-audience|own unaffected-audience|suppressed-audience:excluding
1 incident-subjects:breach-public|incident-subjects:register-informal|incident-subjects:register-kakak|kind:C3|own letter:openers|own suppressed-audience:excluding
`,
  hedging: `
-61 (nothing)
11 evading-responsibility
-9 missing-protective-steps:counts
-8 missing-apology:counts|notice-content:likely-consequences
7 buried-lede:admission|notice-content:how-many
-7 missing-remedy:counts|own buried-lede:admission
-6 buried-lede:pleasantries|conditional-apology|corporate-cliche
6 notice-content:data-categories
5 own minimizing
-5 promotional-content
-4 joking-tone|no-reply-text|notice-content:measures-taken|own incident-subjects:register-formal|own missing-apology:counts|own notice-content:date|own notice-content:how-many|own notice-content:likely-consequences
4 minimizing:replace|notice-content:discovery
-3 kind:A3|kind:B4|kind:B6|notice-content:contact-point|own kind:B6|own missing-protective-steps:counts|phishing-like-request
3 own buried-lede:exposure|own evading-responsibility|own minimizing:replace|own notice-content:discovery|own unclear-subject|suppressed-audience
2 buried-lede:intrusion|evading-responsibility:replace|incident-subjects:outage|incident-subjects:register-formal|incident-subjects:wrong-price|letter:footers|minimizing:soft|missing-remedy:counts-not|notice-content:date|notice-content:incident-date|notice-content:incident-description|own evading-responsibility:replace|own kind:B1|own letter:footers|own missing-remedy:counts-not|own suppressed-audience|unclear-subject:clear
-2 incident-subjects:breach-device|incident-subjects:register-informal|kind:A5|missing-protective-steps:counts-not|own conditional-apology|own corporate-cliche|own incident-subjects:breach-device|own kind:A4|own missing-protective-steps:counts-not|own notice-content:contact-point|own phishing-like-request|unclear-subject
1 buried-lede:exposure|incident-subjects:date|incident-subjects:late-delivery|incident-subjects:wrong-amount|incident-subjects:wrong-code|kind:B1|kind:C4|minimizing|notice-content:negation|own incident-subjects:breach-intrusion|own incident-subjects:outage|own incident-subjects:wrong-code|own joking-tone|own letter:signOffs|own notice-content:incident-date|own notice-content:negation|suppressed-audience:excluding
-1 incident-subjects:breach-addresses|incident-subjects:breach-intrusion|incident-subjects:double-charge|incident-subjects:test-send|incident-subjects:wrong-date|incident-subjects:wrong-list|kind:C2|kind:own|letter:signOffs|missing-apology:counts-not|notice-content:dpo-contact|notice-content:regulator-contact|own buried-lede:pleasantries|own incident-subjects:date|own incident-subjects:register-informal|own incident-subjects:test-send|own incident-subjects:wrong-link|own incident-subjects:wrong-list|own incident-subjects:wrong-price|own kind:A3|own kind:A5|own kind:A8|own kind:B4|own kind:C3|own kind:own|own missing-remedy:counts|own notice-content:data-categories|own promotional-content|own unaffected-audience|unaffected-audience
`,
  belittling: `
-47 (nothing)
-11 buried-lede:pleasantries|missing-protective-steps:counts
-10 missing-remedy:counts
-9 promotional-content
-8 no-reply-text
-5 missing-apology:counts|own suppressed-audience:excluding
5 notice-content:negation|own evading-responsibility
-4 buried-lede:admission|kind:B6|letter:signOffs|notice-content:discovery|own conditional-apology|own notice-content:date
4 incident-subjects:wrong-list
-3 buried-lede:exposure|corporate-cliche|evading-responsibility:replace|incident-subjects:breach-intrusion|joking-tone|kind:B4|kind:own|notice-content:incident-description|own buried-lede:admission|own corporate-cliche|own kind:A8|own kind:own|own missing-protective-steps:counts-not|own notice-content:discovery|own unclear-subject:clear|phishing-like-request
3 incident-subjects:register-informal|letter:openers|notice-content:measures-taken|own incident-subjects:wrong-list|own letter:openers|own notice-content:how-many|weasel-words:replace
2 corporate-cliche:replace|incident-subjects:late-delivery|incident-subjects:test-send|incident-subjects:wrong-price|kind:A4|missing-apology:counts-not|missing-remedy:counts-not|own incident-subjects:register-informal|own incident-subjects:test-send|own kind:A5|own missing-apology:counts|own notice-content:contact-point|own notice-content:data-categories|own notice-content:likely-consequences|own notice-content:measures-taken|own weasel-words|own weasel-words:soft|weasel-words
-2 incident-subjects:breach-addresses|incident-subjects:broken-personalization|incident-subjects:outage|incident-subjects:register-formal|kind:A8|kind:B1|missing-protective-steps:counts-not|notice-content:data-categories|own buried-lede:exposure|own buried-lede:pleasantries|own incident-subjects:breach-intrusion|own incident-subjects:outage|own kind:B1|own letter:signOffs|own missing-protective-steps:counts|own missing-remedy:counts|own notice-content:incident-description|own promotional-content
-1 buried-lede:intrusion|conditional-apology|conditional-apology:replace|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:register-kakak|incident-subjects:wrong-attachment|incident-subjects:wrong-date|incident-subjects:wrong-link|joking-tone:replace|kind:A3|kind:C2|letter:footers|notice-content:dpo-contact|notice-content:how-many|own evading-responsibility:replace|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own kind:B4|own kind:C4|own missing-apology:counts-not|own notice-content:incident-date|own phishing-like-request|own suppressed-audience|own unclear-subject|own weasel-words:replace|unclear-subject|unclear-subject:clear
1 incident-subjects:wrong-amount|incident-subjects:wrong-code|notice-content:date|notice-content:likely-consequences|own corporate-cliche:replace|own incident-subjects:register-formal|own incident-subjects:wrong-code|own kind:B6|own missing-remedy:counts-not|suppressed-audience|suppressed-audience:excluding|unaffected-audience
`,
  'conditional-apology': `
-71 (nothing)
24 missing-apology:counts
7 own weasel-words
-6 notice-content:data-categories
6 own missing-apology:counts
-4 buried-lede:admission|evading-responsibility|missing-protective-steps:counts|notice-content:negation
3 corporate-cliche|joking-tone|own corporate-cliche
-3 missing-protective-steps:counts-not|missing-remedy:counts|own buried-lede:admission|own missing-remedy:counts|own notice-content:data-categories
-2 incident-subjects:date|kind:A4|kind:A8|notice-content:contact-point|notice-content:likely-consequences|own kind:A4|own kind:A8|own missing-protective-steps:counts|own missing-protective-steps:counts-not|unclear-subject
2 own joking-tone|weasel-words
-1 buried-lede:exposure|buried-lede:intrusion|incident-subjects:register-formal|incident-subjects:register-informal|kind:A3|kind:A5|kind:B6|kind:C4|kind:own|no-reply-text|notice-content:date|notice-content:discovery|notice-content:incident-description|own buried-lede:exposure|own buried-lede:intrusion|own incident-subjects:date|own incident-subjects:register-informal|own kind:own|own minimizing|own minimizing:replace|own notice-content:contact-point|own notice-content:discovery|own notice-content:incident-date|own notice-content:likely-consequences|own notice-content:negation|promotional-content|suppressed-audience:excluding|weasel-words:replace
1 incident-subjects:register-kakak|letter:openers|letter:signOffs|minimizing|missing-remedy:counts-not|own buried-lede:pleasantries|own letter:signOffs|own suppressed-audience:excluding|own unclear-subject:clear|unaffected-audience|unclear-subject:clear
`,
  cliche: `
-56 (nothing)
10 buried-lede:pleasantries
9 unclear-subject
-8 missing-remedy:counts|unclear-subject:clear
7 missing-remedy:counts-not
-7 own missing-remedy:counts
-6 buried-lede:admission|joking-tone|missing-apology:counts|notice-content:data-categories
-5 evading-responsibility|letter:openers|own buried-lede:admission|own incident-subjects:date|own missing-apology:counts|own notice-content:negation|promotional-content
5 notice-content:measures-taken|own missing-remedy:counts-not
-4 incident-subjects:date|notice-content:contact-point|notice-content:dpo-contact|notice-content:negation|own joking-tone
4 own incident-subjects:register-formal
3 kind:B1|kind:own|own kind:own|own phishing-like-request
-3 kind:B4|own notice-content:data-categories|own notice-content:date|own promotional-content|own unclear-subject:clear|suppressed-audience:excluding|weasel-words
2 buried-lede:intrusion|conditional-apology|notice-content:discovery|own conditional-apology|own letter:signOffs|own minimizing:replace|unaffected-audience
-2 incident-subjects:register-informal|kind:A4|kind:B6|minimizing|notice-content:date|notice-content:incident-description|own notice-content:contact-point|own notice-content:dpo-contact|own suppressed-audience:excluding
1 buried-lede:exposure|conditional-apology:replace|incident-subjects:breach-intrusion|minimizing:replace|missing-protective-steps:counts-not|notice-content:incident-date|own buried-lede:exposure|own incident-subjects:breach-intrusion|own notice-content:measures-taken|own weasel-words|phishing-like-request
-1 incident-subjects:register-formal|incident-subjects:register-kakak|kind:A5|kind:A8|kind:C3|kind:C4|letter:signOffs|missing-protective-steps:counts|no-reply-text|notice-content:how-many|notice-content:likely-consequences|own evading-responsibility|own incident-subjects:register-kakak|own kind:A4|own kind:A8|own kind:B4|own kind:B6|own kind:C4|own missing-protective-steps:counts-not|own notice-content:how-many|own notice-content:incident-date|own notice-content:incident-description|own unaffected-audience|own weasel-words:soft|weasel-words:replace|weasel-words:soft
`,
  'reply-refusal': `
-74 (nothing)
10 notice-content:negation
-6 kind:own|missing-remedy:counts|own kind:own
-5 minimizing
5 missing-protective-steps:counts-not
-4 evading-responsibility
-3 incident-subjects:date|letter:openers|unclear-subject:clear
-2 buried-lede:admission|missing-apology:counts|own suppressed-audience:excluding|weasel-words
2 missing-remedy:counts-not|notice-content:data-categories|suppressed-audience:excluding
1 buried-lede:pleasantries|missing-apology:counts-not|notice-content:contact-point|own buried-lede:pleasantries|own incident-subjects:register-formal|own missing-apology:counts-not|suppressed-audience
-1 conditional-apology|corporate-cliche|joking-tone|kind:A5|kind:B6|letter:signOffs|notice-content:date|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:admission|own evading-responsibility|own incident-subjects:date|own incident-subjects:register-informal|own letter:openers|own missing-remedy:counts|own notice-content:contact-point|own notice-content:negation|phishing-like-request|promotional-content|unclear-subject
`,
  'request-for-secrets': `
-69 (nothing)
12 notice-content:data-categories
-6 notice-content:negation|unclear-subject:clear
5 missing-remedy:counts-not|unclear-subject
-5 own notice-content:negation
4 kind:B6
-4 missing-apology:counts
-3 buried-lede:admission|buried-lede:pleasantries|evading-responsibility|notice-content:date|notice-content:incident-description|notice-content:measures-taken|own buried-lede:admission|own missing-apology:counts|own missing-remedy:counts|own unclear-subject:clear
3 incident-subjects:register-informal|kind:own|own kind:B6|own kind:own
-2 buried-lede:exposure|incident-subjects:date|minimizing|no-reply-text|own buried-lede:exposure|own notice-content:date|own notice-content:incident-description|own notice-content:measures-taken|promotional-content|suppressed-audience:excluding|weasel-words|weasel-words:replace
2 letter:footers|notice-content:contact-point|own incident-subjects:register-informal|own missing-remedy:counts-not|own notice-content:data-categories|own unclear-subject|unaffected-audience
-1 buried-lede:intrusion|corporate-cliche|incident-subjects:breach-intrusion|incident-subjects:test-send|joking-tone|kind:A4|kind:A5|kind:B4|letter:signOffs|missing-protective-steps:counts|missing-protective-steps:counts-not|notice-content:dpo-contact|notice-content:how-many|notice-content:likely-consequences|own buried-lede:intrusion|own buried-lede:pleasantries|own corporate-cliche|own evading-responsibility|own incident-subjects:date|own incident-subjects:test-send|own joking-tone|own kind:A4|own kind:B4|own letter:signOffs|own minimizing|own missing-protective-steps:counts|own notice-content:how-many|own notice-content:likely-consequences|own promotional-content|own suppressed-audience:excluding|own weasel-words:replace
1 kind:C2
`,
};
