import type { RoleWords } from '../../languages/sentence-role';

/** What the packs’ phrase lists say of the role of a sentence, in every language. Written by `npm run train`. */
export const roleCueWeights: RoleWords = {
  apology: `
76 missing-apology:counts
-75 (nothing)
-53 conditional-apology
-27 own conditional-apology
25 own missing-apology:counts
-15 joking-tone
9 unclear-subject:clear
7 own minimizing
-6 evading-responsibility|missing-remedy:counts|weasel-words
5 incident-subjects:register-formal
-5 kind:own|notice-content:incident-date|own joking-tone|own kind:own|own notice-content:incident-date
-4 corporate-cliche|incident-subjects:date|no-reply-text|own weasel-words|own weasel-words:replace|weasel-words:replace
4 kind:A4|minimizing:replace|own kind:A4|own minimizing:replace
-3 corporate-cliche:replace|kind:C3|missing-protective-steps:counts|notice-content:data-categories|own corporate-cliche|own corporate-cliche:replace|own no-reply-text
3 incident-subjects:register-informal|notice-content:negation
-2 conditional-apology:replace|notice-content:contact-point|notice-content:date|notice-content:incident-description|own incident-subjects:date|own joking-tone:replace|own letter:signOffs|own missing-remedy:counts|promotional-content
2 minimizing|own buried-lede:admission|own incident-subjects:register-formal|own incident-subjects:register-informal|own missing-apology:counts-not|own notice-content:negation|unaffected-audience
1 buried-lede:admission|kind:A8|letter:openers|missing-remedy:counts-not|notice-content:discovery|notice-content:how-many|own incident-subjects:register-kakak|own missing-remedy:counts-not|own notice-content:discovery|own unaffected-audience
-1 buried-lede:exposure|buried-lede:intrusion|buried-lede:pleasantries|incident-subjects:breach-intrusion|joking-tone:replace|kind:B4|kind:B6|missing-apology:counts-not|notice-content:dpo-contact|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:exposure|own buried-lede:intrusion|own conditional-apology:replace|own missing-protective-steps:counts|own notice-content:data-categories|own notice-content:date|own notice-content:incident-description|own promotional-content|own unclear-subject|phishing-like-request|suppressed-audience:excluding|unclear-subject
`,
  fault: `
-41 (nothing)
34 evading-responsibility
29 weasel-words
28 buried-lede:admission
-25 promotional-content
-22 missing-protective-steps:counts
-20 missing-remedy:counts
-16 corporate-cliche|own corporate-cliche
-15 conditional-apology
14 buried-lede:intrusion
-14 buried-lede:pleasantries
-13 no-reply-text
11 notice-content:how-many
-11 own conditional-apology|phishing-like-request
-10 kind:B4|notice-content:likely-consequences|own kind:B4
10 minimizing|notice-content:incident-description
9 buried-lede:exposure|incident-subjects:date
-8 missing-apology:counts|own missing-remedy:counts|own phishing-like-request|own promotional-content
8 notice-content:date
7 incident-subjects:breach-intrusion|incident-subjects:breach-public|kind:A8|missing-protective-steps:counts-not|unaffected-audience
-7 notice-content:measures-taken|own minimizing|own missing-apology:counts
-6 kind:A3|own missing-protective-steps:counts|weasel-words:replace
6 kind:own|missing-remedy:counts-not|own kind:own|unclear-subject:clear
5 incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:register-formal|incident-subjects:wrong-date|incident-subjects:wrong-price|joking-tone:replace|kind:A4|own buried-lede:exposure
-5 kind:C3|notice-content:contact-point|own joking-tone|own notice-content:likely-consequences
4 incident-subjects:breach-misdirected|kind:B1|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:breach-public
-4 kind:A5|notice-content:dpo-contact|own incident-subjects:register-formal|own kind:B6|own kind:C3|own no-reply-text
3 incident-subjects:double-send|joking-tone|minimizing:replace|own incident-subjects:double-send|own incident-subjects:register-kakak|own incident-subjects:wrong-date|own kind:A4|own letter:openers|own minimizing:replace|own missing-protective-steps:counts-not|own notice-content:date|own notice-content:measures-taken|unclear-subject
-3 notice-content:discovery|own buried-lede:pleasantries|own evading-responsibility|own incident-subjects:wrong-list|own kind:A8|own notice-content:how-many|own notice-content:incident-date|own suppressed-audience:excluding|own weasel-words:soft
2 incident-subjects:breach-device|incident-subjects:late-delivery|incident-subjects:register-informal|incident-subjects:wrong-attachment|kind:C2|notice-content:data-categories|notice-content:incident-date|own incident-subjects:broken-personalization|own incident-subjects:wrong-amount|own kind:A5|own kind:B1|own missing-remedy:counts-not|own notice-content:contact-point|own notice-content:negation|own suppressed-audience
-2 incident-subjects:wrong-link|letter:signOffs|own incident-subjects:register-informal|own kind:A3|own notice-content:data-categories|own notice-content:discovery|own notice-content:dpo-contact|own unclear-subject|own weasel-words|own weasel-words:replace|suppressed-audience:excluding|weasel-words:soft
1 incident-subjects:breach-addresses|incident-subjects:outage|incident-subjects:register-kakak|incident-subjects:test-send|incident-subjects:wrong-code|kind:B6|letter:footers|own evading-responsibility:replace|own incident-subjects:breach-addresses|own incident-subjects:date|own incident-subjects:late-delivery|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own kind:C2|own letter:footers|own missing-apology:counts-not|own unaffected-audience|own unclear-subject:clear
-1 kind:C4|kind:C5|letter:openers|missing-apology:counts-not|notice-content:police-report-right|notice-content:regulator-contact|own buried-lede:intrusion|own incident-subjects:breach-device|own incident-subjects:outage|own incident-subjects:wrong-link|own joking-tone:replace|own kind:C4|own kind:C5|own letter:signOffs|own minimizing:soft|own notice-content:regulator-contact
`,
  evasion: `
-48 (nothing)
-22 missing-protective-steps:counts
-21 missing-remedy:counts
-19 no-reply-text
-18 missing-apology:counts
-14 promotional-content
-13 corporate-cliche
-12 buried-lede:pleasantries
-11 conditional-apology
-10 own buried-lede:admission
-9 kind:B4|phishing-like-request
8 incident-subjects:late-delivery
-8 minimizing|notice-content:measures-taken
7 incident-subjects:breach-public|missing-apology:counts-not|own minimizing
-7 notice-content:likely-consequences|own corporate-cliche
6 kind:B1|own incident-subjects:register-formal|unclear-subject:clear|weasel-words
-6 own missing-apology:counts|own missing-protective-steps:counts-not|own unclear-subject:clear
5 buried-lede:admission|kind:C3|notice-content:discovery|own unclear-subject|suppressed-audience:excluding
-5 kind:B6|letter:signOffs|own kind:B6|own notice-content:how-many|own notice-content:incident-description|own notice-content:likely-consequences
4 incident-subjects:test-send|incident-subjects:wrong-attachment|incident-subjects:wrong-list|kind:A8|minimizing:soft|notice-content:date|notice-content:incident-date|own incident-subjects:double-charge|own weasel-words|own weasel-words:replace
-4 incident-subjects:wrong-code|joking-tone:replace|kind:A4|own kind:A4|own phishing-like-request|own promotional-content|unclear-subject
3 incident-subjects:broken-personalization|incident-subjects:double-send|kind:C4|own incident-subjects:double-send|own incident-subjects:outage|own incident-subjects:wrong-price|own minimizing:replace|own missing-apology:counts-not|own missing-remedy:counts-not|own notice-content:incident-date
-3 incident-subjects:wrong-link|kind:A3|kind:own|notice-content:contact-point|notice-content:how-many|own buried-lede:intrusion|own buried-lede:pleasantries|own kind:own|own missing-protective-steps:counts|own suppressed-audience:excluding|own unaffected-audience|unaffected-audience|weasel-words:soft
-2 incident-subjects:breach-intrusion|incident-subjects:register-formal|joking-tone|kind:A5|kind:C5|letter:footers|notice-content:data-categories|notice-content:dpo-contact|notice-content:incident-description|own buried-lede:exposure|own incident-subjects:breach-misdirected|own incident-subjects:date|own incident-subjects:wrong-amount|own incident-subjects:wrong-link|own kind:B4|own kind:C5
2 incident-subjects:wrong-price|missing-remedy:counts-not|own incident-subjects:breach-public|own incident-subjects:broken-personalization|own incident-subjects:late-delivery|own kind:B1|own kind:C3|own minimizing:soft|own missing-remedy:counts|own notice-content:date|own notice-content:measures-taken
1 buried-lede:exposure|incident-subjects:breach-misdirected|incident-subjects:outage|incident-subjects:register-kakak|missing-protective-steps:counts-not|own conditional-apology|own incident-subjects:breach-intrusion|own incident-subjects:register-informal|own incident-subjects:register-kakak|own kind:A3|own kind:C4|own notice-content:discovery
-1 buried-lede:intrusion|conditional-apology:replace|corporate-cliche:replace|incident-subjects:breach-addresses|incident-subjects:breach-device|incident-subjects:register-informal|incident-subjects:wrong-amount|incident-subjects:wrong-date|kind:C2|letter:openers|minimizing:replace|own conditional-apology:replace|own incident-subjects:breach-addresses|own incident-subjects:wrong-attachment|own incident-subjects:wrong-code|own incident-subjects:wrong-list|own joking-tone|own joking-tone:replace|own kind:A5|own kind:A8|own kind:C2|own letter:openers|own letter:signOffs|own no-reply-text|own notice-content:dpo-contact|own notice-content:negation|own suppressed-audience|own weasel-words:soft|weasel-words:replace
`,
  remedy: `
-40 promotional-content
-39 (nothing)
33 missing-remedy:counts
-25 evading-responsibility
-24 no-reply-text
-23 minimizing
-21 joking-tone|missing-apology:counts|missing-protective-steps:counts
-17 missing-remedy:counts-not
-16 phishing-like-request
-15 buried-lede:pleasantries|weasel-words
-14 corporate-cliche
-11 own buried-lede:admission
-10 buried-lede:admission|notice-content:likely-consequences|own phishing-like-request
-9 buried-lede:intrusion|conditional-apology|own missing-apology:counts
-7 buried-lede:exposure|notice-content:data-categories|own conditional-apology|own corporate-cliche
6 kind:A5
-6 notice-content:incident-description|own buried-lede:exposure|own buried-lede:pleasantries
5 own notice-content:measures-taken
-4 evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:breach-misdirected|incident-subjects:wrong-date|missing-protective-steps:counts-not|notice-content:how-many|notice-content:measures-taken|own buried-lede:intrusion|own incident-subjects:breach-misdirected|own incident-subjects:date|own no-reply-text|own notice-content:negation|own promotional-content
4 incident-subjects:register-kakak|minimizing:replace|own corporate-cliche:replace|own kind:C4|own minimizing:replace|own notice-content:how-many|suppressed-audience
3 corporate-cliche:replace|incident-subjects:date|incident-subjects:wrong-link|kind:A3|kind:A4|own incident-subjects:register-formal|own incident-subjects:register-informal|suppressed-audience:excluding
-3 incident-subjects:breach-public|incident-subjects:double-charge|incident-subjects:wrong-list|kind:B1|letter:signOffs|missing-apology:counts-not|notice-content:dpo-contact|own incident-subjects:outage|own joking-tone|own kind:A4|own missing-remedy:counts-not|own notice-content:date|own notice-content:likely-consequences
-2 incident-subjects:breach-device|incident-subjects:late-delivery|kind:B6|letter:openers|notice-content:contact-point|notice-content:fraud-alert-freeze-info|own evading-responsibility|own incident-subjects:breach-public|own incident-subjects:wrong-list|own kind:A5|own missing-apology:counts-not|own missing-protective-steps:counts|own notice-content:contact-point|own notice-content:dpo-contact|own weasel-words:replace|unclear-subject|weasel-words:replace|weasel-words:soft
2 incident-subjects:wrong-amount|kind:C4|kind:C5|own incident-subjects:register-kakak|own incident-subjects:wrong-code|own kind:B6|own missing-protective-steps:counts-not|own missing-remedy:counts|own notice-content:data-categories|own notice-content:incident-date|own unclear-subject
-1 incident-subjects:breach-addresses|incident-subjects:broken-personalization|kind:C2|kind:own|letter:footers|notice-content:credit-bureau-contacts|notice-content:date|notice-content:freeze-no-charge|notice-content:incident-date|own incident-subjects:breach-addresses|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own incident-subjects:late-delivery|own incident-subjects:wrong-amount|own incident-subjects:wrong-date|own incident-subjects:wrong-price|own kind:A8|own kind:B1|own kind:B4|own kind:C2|own kind:own|own letter:footers|own letter:signOffs|own notice-content:credit-bureau-contacts|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own suppressed-audience|own unclear-subject:clear|own weasel-words:soft|unaffected-audience
1 incident-subjects:register-formal|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-price|kind:B4|notice-content:discovery|notice-content:regulator-contact|own incident-subjects:wrong-link|own kind:C5|own letter:openers|own minimizing|own notice-content:discovery|own unaffected-audience
`,
  'protective-step': `
-59 (nothing)
55 missing-protective-steps:counts
-19 no-reply-text
-17 missing-protective-steps:counts-not
-12 missing-apology:counts|notice-content:measures-taken
-11 corporate-cliche|evading-responsibility|promotional-content
-10 buried-lede:intrusion|minimizing|weasel-words
-9 incident-subjects:date|joking-tone|notice-content:likely-consequences|unclear-subject
-8 buried-lede:admission|buried-lede:pleasantries|notice-content:incident-description|phishing-like-request
-7 own missing-apology:counts
-6 kind:A8|kind:B4|notice-content:contact-point|notice-content:dpo-contact|own buried-lede:admission|own kind:A8|own notice-content:measures-taken
-5 conditional-apology|missing-remedy:counts|notice-content:date|own corporate-cliche|own evading-responsibility|own letter:signOffs|own promotional-content|own unaffected-audience|own weasel-words|unaffected-audience
5 own incident-subjects:register-kakak
-4 buried-lede:exposure|kind:C3|own letter:openers|own notice-content:dpo-contact|own unclear-subject|unclear-subject:clear
4 incident-subjects:register-kakak|notice-content:data-categories|notice-content:fraud-alert-freeze-info|notice-content:negation
-3 kind:C4|own buried-lede:intrusion|own joking-tone|own missing-remedy:counts|own notice-content:date|own notice-content:likely-consequences|weasel-words:replace
3 notice-content:freeze-no-charge|own incident-subjects:register-formal|own missing-protective-steps:counts|own notice-content:contact-point
-2 incident-subjects:double-send|incident-subjects:register-informal|incident-subjects:wrong-date|kind:own|notice-content:discovery|notice-content:how-many|notice-content:regulator-contact|own buried-lede:exposure|own conditional-apology|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:wrong-code|own kind:B4|own kind:own|own missing-protective-steps:counts-not|own notice-content:regulator-contact|own phishing-like-request|own weasel-words:replace
2 kind:A5|missing-remedy:counts-not|own incident-subjects:register-informal|own kind:A5|own minimizing:replace|own missing-remedy:counts-not|own no-reply-text|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge
-1 corporate-cliche:replace|incident-subjects:breach-intrusion|kind:A3|kind:A4|kind:C5|letter:signOffs|own corporate-cliche:replace|own incident-subjects:breach-intrusion|own kind:A3|own kind:A4|own kind:C4|own kind:C5|own notice-content:discovery|own notice-content:how-many|own notice-content:incident-description|own unclear-subject:clear
1 kind:B1|letter:openers|minimizing:replace|notice-content:credit-bureau-contacts|own kind:B6|own letter:footers|own notice-content:data-categories|own notice-content:negation|own suppressed-audience|own suppressed-audience:excluding|suppressed-audience:excluding
`,
  pleasantry: `
-47 (nothing)
43 corporate-cliche
40 buried-lede:pleasantries
23 joking-tone
-20 promotional-content
-18 evading-responsibility
17 minimizing
-15 missing-apology:counts|missing-protective-steps:counts
-14 missing-remedy:counts
-11 buried-lede:admission|kind:B4
-9 conditional-apology|notice-content:data-categories|phishing-like-request|unclear-subject:clear|weasel-words
-8 buried-lede:intrusion|notice-content:contact-point|own buried-lede:admission|own missing-protective-steps:counts|own notice-content:data-categories|own phishing-like-request
-7 buried-lede:exposure|incident-subjects:date|own incident-subjects:date|own missing-apology:counts|own promotional-content
7 own corporate-cliche
-6 conditional-apology:replace|own unclear-subject
-5 kind:A4|no-reply-text|notice-content:date|notice-content:measures-taken|own buried-lede:pleasantries|own conditional-apology|own conditional-apology:replace|own evading-responsibility|own joking-tone|own kind:B4|own notice-content:measures-taken
-4 incident-subjects:register-informal|notice-content:dpo-contact|notice-content:incident-description|own buried-lede:exposure|own missing-remedy:counts|own no-reply-text|own notice-content:likely-consequences|own weasel-words|own weasel-words:soft|weasel-words:replace
4 missing-protective-steps:counts-not|missing-remedy:counts-not|own incident-subjects:register-formal|own incident-subjects:register-informal|own kind:A8|own letter:openers|own letter:signOffs|own notice-content:how-many
-3 incident-subjects:outage|incident-subjects:register-formal|kind:A5|kind:C3|letter:openers|own buried-lede:intrusion|own corporate-cliche:replace|own missing-remedy:counts-not|own notice-content:contact-point|unaffected-audience
3 own kind:C4|own weasel-words:replace
-2 incident-subjects:register-kakak|incident-subjects:test-send|incident-subjects:wrong-price|joking-tone:replace|kind:B6|missing-apology:counts-not|notice-content:likely-consequences|notice-content:negation|own incident-subjects:register-kakak|own kind:A4|own kind:A5|own notice-content:date|own notice-content:negation
2 incident-subjects:wrong-date|kind:B1|kind:C4|kind:own|own kind:own|own minimizing:replace|own notice-content:incident-description|weasel-words:soft
-1 corporate-cliche:replace|incident-subjects:breach-intrusion|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:double-send|incident-subjects:wrong-code|incident-subjects:wrong-link|kind:A3|letter:footers|own incident-subjects:breach-intrusion|own incident-subjects:double-send|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own kind:A3|own kind:B6|own kind:C3|own missing-apology:counts-not|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:incident-date|own suppressed-audience|own suppressed-audience:excluding|own unclear-subject:clear
1 letter:signOffs|notice-content:discovery|own joking-tone:replace|own kind:B1|own missing-protective-steps:counts-not|own unaffected-audience|suppressed-audience|suppressed-audience:excluding
`,
  promotion: `
-49 (nothing)
-15 evading-responsibility|joking-tone|missing-remedy:counts
-14 missing-protective-steps:counts|notice-content:data-categories
-12 buried-lede:admission|minimizing|missing-apology:counts|weasel-words
-11 notice-content:measures-taken
-10 corporate-cliche
10 missing-remedy:counts-not
-9 unclear-subject:clear
-8 buried-lede:pleasantries|notice-content:contact-point|notice-content:date|own buried-lede:admission
-7 notice-content:negation
-6 incident-subjects:date|own missing-apology:counts|own missing-protective-steps:counts|own notice-content:negation|phishing-like-request
-5 own corporate-cliche|own notice-content:measures-taken|unaffected-audience
-4 buried-lede:exposure|kind:B4|notice-content:incident-description|notice-content:likely-consequences|own evading-responsibility|own joking-tone|own missing-remedy:counts|own notice-content:contact-point|own notice-content:date|own unclear-subject:clear
4 own missing-remedy:counts-not
-3 buried-lede:intrusion|conditional-apology|incident-subjects:register-formal|kind:A5|kind:B6|letter:openers|missing-protective-steps:counts-not|no-reply-text|own buried-lede:exposure|own kind:C4|own phishing-like-request|own unclear-subject|own weasel-words|weasel-words:replace
3 own incident-subjects:register-formal|own suppressed-audience:excluding
-2 kind:A4|kind:A8|minimizing:replace|notice-content:dpo-contact|notice-content:how-many|own buried-lede:intrusion|own conditional-apology|own incident-subjects:date|own kind:A4|own kind:A5|own kind:C3|own minimizing|own missing-protective-steps:counts-not|own notice-content:data-categories|own notice-content:incident-description|suppressed-audience
2 own incident-subjects:register-informal
-1 incident-subjects:breach-intrusion|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|incident-subjects:wrong-price|joking-tone:replace|kind:A3|kind:own|letter:footers|notice-content:credit-bureau-contacts|notice-content:discovery|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|notice-content:incident-date|own buried-lede:pleasantries|own incident-subjects:breach-intrusion|own incident-subjects:register-kakak|own incident-subjects:test-send|own incident-subjects:wrong-price|own kind:A8|own kind:B6|own kind:own|own letter:openers|own minimizing:replace|own notice-content:discovery|own notice-content:how-many|own notice-content:likely-consequences|own suppressed-audience|own unaffected-audience|unclear-subject
1 incident-subjects:register-kakak|kind:C3|own letter:signOffs
`,
  hedging: `
-63 (nothing)
16 evading-responsibility
-13 notice-content:likely-consequences
-12 missing-apology:counts
11 buried-lede:admission
-11 missing-protective-steps:counts
-10 conditional-apology
-9 own notice-content:how-many
-8 own buried-lede:admission
-7 buried-lede:pleasantries|missing-remedy:counts|own missing-apology:counts|own notice-content:date|own notice-content:likely-consequences
7 notice-content:discovery
-6 corporate-cliche|no-reply-text|promotional-content
6 notice-content:data-categories|notice-content:how-many
-5 joking-tone|kind:B4|own incident-subjects:register-formal
5 letter:footers|own buried-lede:exposure|own evading-responsibility|own evading-responsibility:replace|own notice-content:discovery
4 incident-subjects:wrong-amount|minimizing:replace|own minimizing
-4 incident-subjects:wrong-date|kind:A3|own buried-lede:pleasantries
3 buried-lede:intrusion|incident-subjects:register-formal|kind:B1|own buried-lede:intrusion|own letter:footers|own missing-remedy:counts-not|own unclear-subject
-3 incident-subjects:breach-device|kind:A8|letter:signOffs|notice-content:incident-date|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:wrong-date|own kind:A4|own kind:A8|own missing-protective-steps:counts|own notice-content:contact-point|own unaffected-audience|phishing-like-request|unaffected-audience
2 evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:breach-public|incident-subjects:wrong-price|minimizing:soft|missing-remedy:counts-not|own incident-subjects:breach-addresses|own joking-tone|own kind:B1|own suppressed-audience|unclear-subject:clear
-2 incident-subjects:wrong-list|kind:B6|letter:openers|notice-content:dpo-contact|notice-content:measures-taken|own corporate-cliche|own incident-subjects:late-delivery|own incident-subjects:outage|own kind:B4|own missing-protective-steps:counts-not|own notice-content:incident-description|own notice-content:measures-taken|own phishing-like-request|own promotional-content
-1 buried-lede:exposure|conditional-apology:replace|incident-subjects:breach-misdirected|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:outage|incident-subjects:register-informal|incident-subjects:test-send|incident-subjects:wrong-code|kind:A4|kind:A5|kind:C2|kind:C3|kind:own|missing-protective-steps:counts-not|notice-content:contact-point|notice-content:date|notice-content:regulator-contact|own conditional-apology|own conditional-apology:replace|own incident-subjects:wrong-amount|own incident-subjects:wrong-link|own incident-subjects:wrong-list|own incident-subjects:wrong-price|own kind:A3|own kind:A5|own kind:C3|own kind:C4|own kind:own|own letter:openers|own missing-apology:counts-not|own missing-remedy:counts|own notice-content:dpo-contact|own suppressed-audience:excluding
1 incident-subjects:breach-addresses|incident-subjects:date|incident-subjects:double-send|incident-subjects:wrong-link|notice-content:negation|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:wrong-code|own letter:signOffs|own notice-content:incident-date|own unclear-subject:clear|suppressed-audience|suppressed-audience:excluding
`,
  belittling: `
-54 (nothing)
-15 promotional-content
-13 missing-protective-steps:counts
-12 missing-remedy:counts
-11 no-reply-text
-9 buried-lede:pleasantries|missing-apology:counts
-7 own suppressed-audience:excluding
-6 notice-content:discovery
6 own evading-responsibility
-5 evading-responsibility:replace|kind:B4|kind:B6
5 weasel-words
4 corporate-cliche:replace|incident-subjects:late-delivery|incident-subjects:test-send|own incident-subjects:broken-personalization|own missing-remedy:counts-not|own notice-content:how-many|unaffected-audience|unclear-subject|weasel-words:replace
-4 incident-subjects:breach-intrusion|incident-subjects:outage|joking-tone|kind:A8|letter:signOffs|own conditional-apology|own kind:A4|own missing-protective-steps:counts-not|own notice-content:incident-description
-3 incident-subjects:date|incident-subjects:register-formal|notice-content:incident-description|own buried-lede:admission|own corporate-cliche|own kind:B1|own letter:signOffs|own missing-protective-steps:counts|own notice-content:date|own notice-content:discovery|own notice-content:incident-date|own unclear-subject:clear|phishing-like-request
3 missing-remedy:counts-not|notice-content:negation|own notice-content:measures-taken|suppressed-audience:excluding
-2 incident-subjects:breach-addresses|incident-subjects:breach-misdirected|incident-subjects:breach-public|incident-subjects:double-charge|incident-subjects:register-kakak|incident-subjects:wrong-date|incident-subjects:wrong-link|kind:A3|kind:A5|kind:own|notice-content:data-categories|notice-content:dpo-contact|own buried-lede:exposure|own buried-lede:pleasantries|own incident-subjects:breach-intrusion|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:date|own incident-subjects:double-charge|own incident-subjects:outage|own kind:B4|own kind:B6|own kind:own|own phishing-like-request|own promotional-content|own unclear-subject
2 incident-subjects:broken-personalization|incident-subjects:wrong-list|kind:A4|notice-content:date|own corporate-cliche:replace|own incident-subjects:register-formal|own incident-subjects:test-send|own incident-subjects:wrong-list|own letter:openers|own notice-content:contact-point|own unaffected-audience
1 buried-lede:admission|conditional-apology|evading-responsibility|incident-subjects:wrong-amount|kind:C3|kind:C4|letter:openers|missing-apology:counts-not|notice-content:likely-consequences|own buried-lede:intrusion|own incident-subjects:register-informal|own missing-apology:counts|own notice-content:data-categories|own notice-content:likely-consequences|own weasel-words|own weasel-words:soft
-1 buried-lede:intrusion|conditional-apology:replace|corporate-cliche|incident-subjects:double-send|incident-subjects:wrong-attachment|incident-subjects:wrong-code|kind:C2|kind:C5|letter:footers|notice-content:contact-point|notice-content:how-many|notice-content:regulator-contact|own conditional-apology:replace|own evading-responsibility:replace|own incident-subjects:double-send|own incident-subjects:register-kakak|own incident-subjects:wrong-date|own joking-tone|own kind:A8|own kind:C3|own kind:C5|own missing-apology:counts-not|own missing-remedy:counts|own notice-content:regulator-contact|own suppressed-audience
`,
  'conditional-apology': `
-74 (nothing)
30 missing-apology:counts
9 own weasel-words
-8 notice-content:data-categories
7 own missing-apology:counts
-6 buried-lede:admission|evading-responsibility|missing-protective-steps:counts|missing-remedy:counts|own missing-remedy:counts
-5 kind:A4|own buried-lede:admission|own kind:A4
-4 missing-protective-steps:counts-not|own incident-subjects:register-informal|own letter:openers|own notice-content:data-categories
4 missing-remedy:counts-not|own joking-tone
3 corporate-cliche|joking-tone|minimizing|own corporate-cliche
-3 incident-subjects:date|kind:A8|notice-content:contact-point|notice-content:negation|own minimizing|own missing-protective-steps:counts|own missing-protective-steps:counts-not
-2 buried-lede:intrusion|buried-lede:pleasantries|incident-subjects:register-formal|incident-subjects:register-informal|kind:own|letter:openers|notice-content:discovery|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:exposure|own kind:A8|own kind:own|own minimizing:replace|own notice-content:contact-point|own unaffected-audience|own weasel-words:replace|promotional-content
2 minimizing:replace|own suppressed-audience:excluding|unaffected-audience|weasel-words|weasel-words:replace
1 buried-lede:exposure|own unclear-subject|unclear-subject:clear
-1 incident-subjects:breach-intrusion|incident-subjects:outage|kind:A3|kind:A5|kind:B1|kind:B4|kind:B6|no-reply-text|notice-content:date|notice-content:dpo-contact|notice-content:how-many|notice-content:incident-date|notice-content:incident-description|own buried-lede:intrusion|own buried-lede:pleasantries|own incident-subjects:outage|own incident-subjects:register-formal|own incident-subjects:register-kakak|own kind:A5|own kind:B1|own kind:B6|own notice-content:discovery|own notice-content:incident-date|own notice-content:likely-consequences|own notice-content:measures-taken
`,
  cliche: `
-63 (nothing)
10 missing-remedy:counts-not|unclear-subject
9 buried-lede:pleasantries
-9 own missing-remedy:counts
-8 missing-apology:counts
-7 buried-lede:admission|incident-subjects:date|joking-tone|own incident-subjects:date
-6 evading-responsibility|missing-remedy:counts|notice-content:contact-point|notice-content:dpo-contact|own missing-apology:counts|unclear-subject:clear
-5 notice-content:data-categories|notice-content:negation|own buried-lede:admission|own joking-tone|own notice-content:date|promotional-content
5 notice-content:discovery|notice-content:measures-taken|own minimizing:replace|own missing-remedy:counts-not
4 kind:own|minimizing:replace|own incident-subjects:register-formal|own kind:own|own weasel-words
-4 letter:openers|missing-protective-steps:counts|notice-content:date|own notice-content:contact-point|own notice-content:data-categories|own notice-content:measures-taken
3 conditional-apology|kind:B1|missing-protective-steps:counts-not|own conditional-apology
-3 kind:A4|kind:B6|minimizing|notice-content:incident-description|notice-content:likely-consequences|own conditional-apology:replace|own kind:A4|own missing-protective-steps:counts-not|own notice-content:dpo-contact|weasel-words
-2 conditional-apology:replace|kind:A8|kind:C4|no-reply-text|notice-content:how-many|own kind:B6|own notice-content:how-many|own notice-content:incident-description|own notice-content:negation|own promotional-content|own unclear-subject:clear|suppressed-audience:excluding
2 incident-subjects:outage|notice-content:incident-date|own incident-subjects:breach-intrusion|own incident-subjects:outage|own phishing-like-request
1 buried-lede:intrusion|incident-subjects:breach-intrusion|own buried-lede:exposure|own incident-subjects:register-informal|own minimizing|own suppressed-audience:excluding|own unclear-subject|unaffected-audience
-1 incident-subjects:register-formal|incident-subjects:register-informal|incident-subjects:register-kakak|kind:A3|kind:A5|kind:B4|kind:C3|missing-apology:counts-not|notice-content:regulator-contact|own buried-lede:intrusion|own buried-lede:pleasantries|own incident-subjects:register-kakak|own kind:A5|own kind:A8|own kind:B4|own kind:C3|own kind:C4|own missing-apology:counts-not|own missing-protective-steps:counts|own notice-content:incident-date|own notice-content:likely-consequences|own notice-content:regulator-contact|own suppressed-audience|own unaffected-audience|own weasel-words:soft|suppressed-audience|weasel-words:replace|weasel-words:soft
`,
  'reply-refusal': `
-82 (nothing)
19 notice-content:negation
-9 missing-remedy:counts
-7 kind:own|own kind:own
-6 minimizing
6 missing-protective-steps:counts-not
-5 evading-responsibility|incident-subjects:date
-4 missing-protective-steps:counts|weasel-words
-3 buried-lede:admission|letter:openers|unclear-subject
3 own incident-subjects:register-formal
-2 joking-tone|kind:A4|kind:A5|missing-apology:counts|notice-content:contact-point|notice-content:date|notice-content:measures-taken|own buried-lede:admission|own incident-subjects:register-informal|own notice-content:data-categories|own notice-content:negation|own suppressed-audience:excluding|promotional-content|unclear-subject:clear
2 missing-apology:counts-not|missing-remedy:counts-not|notice-content:data-categories|own buried-lede:pleasantries|own missing-apology:counts-not|suppressed-audience|suppressed-audience:excluding
-1 buried-lede:exposure|buried-lede:intrusion|conditional-apology|corporate-cliche|kind:B4|kind:B6|letter:signOffs|notice-content:dpo-contact|notice-content:how-many|notice-content:likely-consequences|own evading-responsibility|own incident-subjects:date|own joking-tone|own kind:B6|own letter:openers|own missing-protective-steps:counts|own missing-remedy:counts|own notice-content:contact-point|own notice-content:date|own notice-content:incident-description|own notice-content:measures-taken|own unclear-subject:clear|phishing-like-request|unaffected-audience|weasel-words:soft
1 buried-lede:pleasantries|incident-subjects:register-formal|own missing-remedy:counts-not
`,
  'request-for-secrets': `
-74 (nothing)
16 notice-content:data-categories
10 missing-remedy:counts-not
-8 notice-content:negation
7 own missing-remedy:counts-not
-6 buried-lede:admission|notice-content:date|own notice-content:negation|own unclear-subject:clear|unclear-subject:clear
6 kind:B6|notice-content:contact-point|unclear-subject
-5 evading-responsibility|missing-apology:counts|missing-protective-steps:counts|notice-content:incident-description|notice-content:measures-taken|own buried-lede:admission
5 unaffected-audience
-4 buried-lede:exposure|incident-subjects:date|notice-content:likely-consequences|own notice-content:date|own notice-content:measures-taken|weasel-words
4 incident-subjects:register-informal|own unclear-subject
-3 buried-lede:intrusion|joking-tone|letter:signOffs|minimizing|missing-remedy:counts|own buried-lede:exposure|own missing-apology:counts|own missing-remedy:counts|own notice-content:incident-description|promotional-content|suppressed-audience:excluding|weasel-words:replace
3 own incident-subjects:register-informal|own notice-content:contact-point|own notice-content:data-categories
-2 buried-lede:pleasantries|corporate-cliche|kind:B4|notice-content:dpo-contact|notice-content:how-many|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:date|own joking-tone|own letter:signOffs|own notice-content:likely-consequences|own suppressed-audience:excluding|own weasel-words:replace
2 kind:C2|kind:own|letter:footers|own kind:B6|own kind:own|own missing-protective-steps:counts-not
-1 conditional-apology|incident-subjects:breach-intrusion|incident-subjects:register-kakak|incident-subjects:test-send|kind:A4|kind:A5|kind:A8|letter:openers|notice-content:discovery|own conditional-apology|own corporate-cliche|own incident-subjects:breach-intrusion|own incident-subjects:register-kakak|own incident-subjects:test-send|own kind:A4|own kind:A8|own kind:B4|own minimizing|own missing-protective-steps:counts|own no-reply-text|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:how-many|own promotional-content|own unaffected-audience|suppressed-audience
1 incident-subjects:register-formal|missing-protective-steps:counts-not|own buried-lede:pleasantries|own incident-subjects:register-formal
`,
};
