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
10 unclear-subject:clear
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
-17 own corporate-cliche
-16 corporate-cliche
-15 conditional-apology
14 buried-lede:intrusion
-13 buried-lede:pleasantries|no-reply-text
-12 phishing-like-request
-11 kind:B4|own conditional-apology
11 notice-content:how-many
10 buried-lede:exposure|minimizing
-10 notice-content:likely-consequences|own kind:B4
9 incident-subjects:date|notice-content:incident-description
-9 missing-apology:counts
8 incident-subjects:breach-public|notice-content:date
-8 own missing-remedy:counts|own phishing-like-request|own promotional-content
7 incident-subjects:breach-intrusion|kind:A8|unaffected-audience
-7 notice-content:measures-taken|own minimizing|own missing-apology:counts
-6 kind:A3|notice-content:contact-point|own missing-protective-steps:counts
6 kind:A4|kind:own|missing-protective-steps:counts-not|missing-remedy:counts-not|own kind:own|unclear-subject:clear
5 incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:wrong-date|incident-subjects:wrong-price
-5 own joking-tone|weasel-words:replace
4 incident-subjects:breach-misdirected|incident-subjects:register-formal|joking-tone:replace|kind:B1|own buried-lede:exposure
-4 kind:C3|notice-content:dpo-contact|own kind:B6|own kind:C3|own no-reply-text|own notice-content:how-many|own notice-content:likely-consequences
3 incident-subjects:double-send|incident-subjects:wrong-attachment|joking-tone|kind:C2|minimizing:replace|notice-content:negation|own incident-subjects:breach-misdirected|own incident-subjects:breach-public|own incident-subjects:double-send|own incident-subjects:register-kakak|own incident-subjects:wrong-date|own letter:openers|own missing-protective-steps:counts-not|own missing-remedy:counts-not|own notice-content:date|own notice-content:measures-taken|own suppressed-audience|unclear-subject
-3 kind:A5|notice-content:discovery|own buried-lede:pleasantries|own incident-subjects:register-formal|own weasel-words:soft
2 incident-subjects:breach-device|incident-subjects:late-delivery|incident-subjects:register-kakak|incident-subjects:wrong-code|notice-content:data-categories|notice-content:incident-date|own incident-subjects:broken-personalization|own incident-subjects:wrong-amount|own incident-subjects:wrong-code|own kind:A4|own kind:A5|own kind:B1|own letter:footers|own minimizing:replace|own notice-content:negation
-2 incident-subjects:wrong-link|letter:signOffs|missing-apology:counts-not|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:outage|own incident-subjects:register-informal|own incident-subjects:wrong-list|own kind:A3|own kind:A8|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:incident-date|own suppressed-audience:excluding|own unclear-subject|own weasel-words|own weasel-words:replace|suppressed-audience:excluding|weasel-words:soft
1 incident-subjects:breach-addresses|incident-subjects:outage|incident-subjects:register-informal|incident-subjects:test-send|letter:footers|own evading-responsibility:replace|own incident-subjects:breach-addresses|own incident-subjects:date|own incident-subjects:late-delivery|own incident-subjects:wrong-price|own kind:C2|own notice-content:contact-point|own notice-content:incident-description|own unclear-subject:clear
-1 kind:C4|kind:C5|letter:openers|notice-content:police-report-right|notice-content:regulator-contact|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:wrong-link|own joking-tone:replace|own kind:C5|own letter:signOffs|own notice-content:data-categories|own notice-content:regulator-contact
`,
  evasion: `
-51 (nothing)
-21 missing-apology:counts|missing-remedy:counts
-20 missing-protective-steps:counts
-18 no-reply-text
-14 promotional-content
-13 corporate-cliche
-12 buried-lede:pleasantries
-10 own buried-lede:admission
-9 conditional-apology|kind:B4
8 incident-subjects:late-delivery
-8 notice-content:likely-consequences|notice-content:measures-taken|phishing-like-request
7 incident-subjects:breach-public|incident-subjects:wrong-attachment|missing-apology:counts-not|own minimizing|weasel-words
-7 minimizing|own corporate-cliche|own missing-apology:counts|own missing-protective-steps:counts-not
6 incident-subjects:wrong-list|own incident-subjects:register-formal|unclear-subject:clear
-6 kind:B6|own notice-content:incident-description
-5 joking-tone:replace|letter:signOffs|notice-content:contact-point|own kind:A4|own kind:B6|own notice-content:how-many|own notice-content:likely-consequences|own unclear-subject:clear|unclear-subject
5 notice-content:incident-date|own minimizing:replace|own missing-apology:counts-not|own unclear-subject
4 buried-lede:admission|kind:B1|kind:C3|minimizing:soft|missing-remedy:counts-not|notice-content:discovery|own incident-subjects:double-charge|own incident-subjects:outage|own notice-content:incident-date|own weasel-words|own weasel-words:replace|suppressed-audience:excluding
-4 incident-subjects:wrong-code|incident-subjects:wrong-date|kind:A4|kind:A5|own buried-lede:pleasantries|own incident-subjects:breach-misdirected|own promotional-content
3 incident-subjects:broken-personalization|incident-subjects:test-send|kind:A8|own incident-subjects:broken-personalization|own missing-remedy:counts|own notice-content:date|own notice-content:measures-taken
-3 kind:own|letter:footers|own buried-lede:intrusion|own kind:A5|own kind:own|own missing-protective-steps:counts|own phishing-like-request|weasel-words:soft
2 incident-subjects:date|incident-subjects:double-send|incident-subjects:wrong-price|kind:C4|notice-content:date|own incident-subjects:breach-public|own incident-subjects:double-send|own incident-subjects:late-delivery|own incident-subjects:wrong-price|own kind:C3|own kind:C4|own minimizing:soft|own missing-remedy:counts-not|own notice-content:discovery
-2 incident-subjects:register-formal|incident-subjects:wrong-link|kind:A3|notice-content:data-categories|notice-content:dpo-contact|notice-content:how-many|notice-content:incident-description|own buried-lede:exposure|own incident-subjects:date|own incident-subjects:wrong-amount|own incident-subjects:wrong-code|own kind:B4|own suppressed-audience:excluding|own weasel-words:soft
1 buried-lede:exposure|incident-subjects:outage|missing-protective-steps:counts-not|own incident-subjects:breach-intrusion|own incident-subjects:register-informal|own incident-subjects:wrong-attachment|own incident-subjects:wrong-date|own letter:signOffs|own notice-content:contact-point
-1 buried-lede:intrusion|conditional-apology:replace|corporate-cliche:replace|incident-subjects:double-charge|incident-subjects:register-informal|kind:C2|kind:C5|letter:openers|minimizing:replace|notice-content:negation|own conditional-apology:replace|own corporate-cliche:replace|own joking-tone|own joking-tone:replace|own kind:A8|own kind:C2|own kind:C5|own letter:footers|own letter:openers|own no-reply-text|own notice-content:dpo-contact|own notice-content:negation|own suppressed-audience|own unaffected-audience|suppressed-audience|unaffected-audience
`,
  remedy: `
-39 (nothing)|promotional-content
33 missing-remedy:counts
-25 evading-responsibility|no-reply-text
-24 minimizing
-21 joking-tone|missing-apology:counts|missing-protective-steps:counts
-17 missing-remedy:counts-not
-16 phishing-like-request
-15 buried-lede:pleasantries|weasel-words
-14 corporate-cliche
-11 notice-content:likely-consequences|own buried-lede:admission
-10 buried-lede:admission|buried-lede:intrusion|own phishing-like-request
-9 conditional-apology|own missing-apology:counts
-7 buried-lede:exposure|notice-content:data-categories|own corporate-cliche
6 kind:A5
-6 notice-content:incident-description|own buried-lede:exposure|own buried-lede:pleasantries|own conditional-apology
-5 missing-protective-steps:counts-not|notice-content:how-many
-4 evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:breach-misdirected|incident-subjects:wrong-date|notice-content:measures-taken|own buried-lede:intrusion|own incident-subjects:breach-misdirected|own incident-subjects:date|own joking-tone|own missing-remedy:counts-not|own notice-content:negation|own promotional-content
4 minimizing:replace|own corporate-cliche:replace|own kind:C4|own minimizing:replace|own notice-content:how-many|own notice-content:measures-taken|suppressed-audience
3 corporate-cliche:replace|incident-subjects:register-kakak|incident-subjects:wrong-link|kind:A3|kind:A4|own incident-subjects:register-formal|own incident-subjects:register-informal|own missing-protective-steps:counts-not|own unclear-subject|suppressed-audience:excluding
-3 incident-subjects:breach-public|incident-subjects:wrong-list|kind:B1|kind:B6|letter:openers|letter:signOffs|missing-apology:counts-not|notice-content:dpo-contact|own incident-subjects:outage|own kind:A4|own no-reply-text|own notice-content:date|own notice-content:likely-consequences
-2 incident-subjects:breach-device|incident-subjects:double-charge|notice-content:contact-point|notice-content:fraud-alert-freeze-info|own evading-responsibility|own incident-subjects:breach-public|own incident-subjects:wrong-list|own kind:A5|own kind:B4|own kind:C2|own missing-apology:counts-not|own missing-protective-steps:counts|own notice-content:dpo-contact|own weasel-words:replace|weasel-words:replace|weasel-words:soft
2 incident-subjects:date|incident-subjects:test-send|incident-subjects:wrong-amount|kind:B4|kind:C4|kind:C5|notice-content:discovery|own incident-subjects:wrong-code|own kind:B6|own missing-remedy:counts|own notice-content:data-categories
-1 incident-subjects:late-delivery|incident-subjects:wrong-attachment|kind:C2|kind:own|letter:footers|notice-content:credit-bureau-contacts|notice-content:date|notice-content:freeze-no-charge|own incident-subjects:breach-device|own incident-subjects:breach-intrusion|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own incident-subjects:late-delivery|own incident-subjects:wrong-amount|own incident-subjects:wrong-date|own incident-subjects:wrong-price|own kind:A8|own kind:B1|own kind:own|own letter:footers|own letter:signOffs|own notice-content:contact-point|own notice-content:credit-bureau-contacts|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge|own notice-content:incident-description|own suppressed-audience|own unclear-subject:clear|own weasel-words:soft|unaffected-audience|unclear-subject
1 incident-subjects:wrong-code|incident-subjects:wrong-price|kind:A8|own incident-subjects:wrong-link|own kind:A3|own kind:C5|own letter:openers|own minimizing|own notice-content:discovery|own notice-content:incident-date|own unaffected-audience
`,
  'protective-step': `
-59 (nothing)
55 missing-protective-steps:counts
-18 no-reply-text
-17 missing-protective-steps:counts-not
-12 missing-apology:counts
-11 buried-lede:intrusion|evading-responsibility|notice-content:measures-taken|promotional-content
-10 corporate-cliche|minimizing|notice-content:likely-consequences|weasel-words
-9 incident-subjects:date|joking-tone
-8 buried-lede:admission|buried-lede:pleasantries|notice-content:incident-description|own missing-apology:counts|unclear-subject
-7 own notice-content:measures-taken|phishing-like-request
-6 kind:A8|kind:B4|notice-content:contact-point|notice-content:dpo-contact|own buried-lede:admission|own kind:A8
-5 buried-lede:exposure|conditional-apology|missing-remedy:counts|notice-content:date|own corporate-cliche|own evading-responsibility|own letter:signOffs|own promotional-content|own unaffected-audience|own weasel-words|unaffected-audience
5 notice-content:negation|own incident-subjects:register-kakak
4 incident-subjects:register-kakak|notice-content:data-categories|notice-content:fraud-alert-freeze-info
-4 kind:C3|own letter:openers|own missing-remedy:counts|own notice-content:dpo-contact|own unclear-subject|unclear-subject:clear
3 kind:A5|notice-content:freeze-no-charge|own incident-subjects:register-formal|own missing-protective-steps:counts|own notice-content:contact-point
-3 kind:C4|own buried-lede:intrusion|own joking-tone|own missing-protective-steps:counts-not|own notice-content:date|own notice-content:likely-consequences|weasel-words:replace
-2 incident-subjects:double-send|incident-subjects:wrong-date|kind:A4|notice-content:discovery|notice-content:how-many|notice-content:regulator-contact|own buried-lede:exposure|own conditional-apology|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:wrong-code|own kind:B4|own notice-content:regulator-contact|own phishing-like-request|own weasel-words:replace|suppressed-audience
2 incident-subjects:register-formal|minimizing:replace|missing-remedy:counts-not|own incident-subjects:register-informal|own kind:A5|own minimizing:replace|own missing-remedy:counts-not|own notice-content:fraud-alert-freeze-info|own notice-content:freeze-no-charge
-1 incident-subjects:breach-intrusion|incident-subjects:register-informal|kind:A3|kind:B6|kind:C5|kind:own|letter:signOffs|own incident-subjects:breach-intrusion|own kind:A3|own kind:A4|own kind:C5|own kind:own|own notice-content:discovery|own notice-content:how-many|own notice-content:incident-description|own unclear-subject:clear
1 incident-subjects:wrong-code|kind:B1|letter:openers|notice-content:credit-bureau-contacts|own kind:B6|own letter:footers|own no-reply-text|own notice-content:credit-bureau-contacts|own notice-content:data-categories|own suppressed-audience|suppressed-audience:excluding
`,
  pleasantry: `
-47 (nothing)
44 corporate-cliche
39 buried-lede:pleasantries
23 joking-tone
-20 promotional-content
-18 evading-responsibility
17 minimizing
-15 missing-protective-steps:counts
-14 missing-apology:counts|missing-remedy:counts
-11 buried-lede:admission|kind:B4
-9 conditional-apology|notice-content:contact-point|notice-content:data-categories|phishing-like-request|unclear-subject:clear|weasel-words
-8 buried-lede:intrusion|incident-subjects:date|own buried-lede:admission|own missing-protective-steps:counts|own notice-content:data-categories|own phishing-like-request
-7 buried-lede:exposure
-6 conditional-apology:replace|no-reply-text|own conditional-apology:replace|own incident-subjects:date|own missing-apology:counts|own promotional-content
6 own corporate-cliche
-5 kind:A4|notice-content:measures-taken|own conditional-apology|own evading-responsibility|own joking-tone|own missing-remedy:counts|own unclear-subject|weasel-words:replace
5 own notice-content:how-many
-4 incident-subjects:register-formal|incident-subjects:register-informal|notice-content:date|notice-content:dpo-contact|notice-content:incident-description|own buried-lede:exposure|own buried-lede:pleasantries|own corporate-cliche:replace|own kind:B4|own no-reply-text|own notice-content:likely-consequences|own notice-content:measures-taken|own weasel-words|own weasel-words:soft
4 missing-remedy:counts-not|own incident-subjects:register-formal|own kind:A8|own letter:signOffs
-3 incident-subjects:outage|joking-tone:replace|kind:A5|kind:B6|kind:C3|letter:openers|notice-content:negation|own buried-lede:intrusion|own missing-remedy:counts-not|own notice-content:contact-point|unaffected-audience
3 missing-protective-steps:counts-not|own incident-subjects:register-informal|own kind:C4|own letter:openers
-2 incident-subjects:breach-intrusion|incident-subjects:test-send|missing-apology:counts-not|notice-content:likely-consequences|own incident-subjects:register-kakak|own kind:A4|own kind:A5|own notice-content:date|own notice-content:negation
2 incident-subjects:wrong-date|kind:B1|kind:C4|kind:own|own kind:own|own minimizing:replace|own notice-content:incident-description|own weasel-words:replace
-1 corporate-cliche:replace|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:double-send|incident-subjects:register-kakak|incident-subjects:wrong-code|incident-subjects:wrong-link|incident-subjects:wrong-price|kind:A3|kind:A8|letter:footers|own incident-subjects:breach-intrusion|own incident-subjects:double-send|own incident-subjects:wrong-code|own incident-subjects:wrong-price|own kind:A3|own kind:B6|own kind:C3|own minimizing|own missing-apology:counts-not|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:incident-date|own suppressed-audience|own suppressed-audience:excluding|own unclear-subject:clear
1 letter:signOffs|notice-content:discovery|notice-content:how-many|own kind:B1|own missing-protective-steps:counts-not|own unaffected-audience|suppressed-audience|suppressed-audience:excluding|weasel-words:soft
`,
  promotion: `
-51 (nothing)
-15 joking-tone|missing-remedy:counts
-14 evading-responsibility|missing-protective-steps:counts|notice-content:data-categories
-13 buried-lede:admission|weasel-words
-12 minimizing|missing-apology:counts
11 missing-remedy:counts-not
-11 notice-content:measures-taken
-10 corporate-cliche
-9 unclear-subject:clear
-8 notice-content:contact-point|notice-content:date|own buried-lede:admission
-7 own missing-protective-steps:counts
-6 buried-lede:pleasantries|notice-content:negation|own missing-apology:counts|own notice-content:measures-taken|unaffected-audience
-5 notice-content:likely-consequences|own notice-content:negation|phishing-like-request
-4 incident-subjects:date|kind:B4|missing-protective-steps:counts-not|notice-content:incident-description|own corporate-cliche|own notice-content:date|own unclear-subject:clear|unclear-subject
-3 buried-lede:exposure|buried-lede:intrusion|conditional-apology|incident-subjects:register-formal|kind:A5|kind:B6|letter:openers|no-reply-text|own buried-lede:exposure|own joking-tone|own kind:C3|own notice-content:contact-point|own notice-content:data-categories|own weasel-words|suppressed-audience|weasel-words:replace
3 own incident-subjects:register-formal|own missing-remedy:counts-not
-2 kind:A4|kind:A8|letter:footers|minimizing:replace|notice-content:dpo-contact|notice-content:how-many|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:date|own kind:A4|own kind:A5|own kind:B6|own kind:C4|own letter:openers|own minimizing|own missing-remedy:counts|own notice-content:incident-description|own notice-content:likely-consequences|own unclear-subject
2 own incident-subjects:register-informal
-1 evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:double-charge|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-code|incident-subjects:wrong-link|joking-tone:replace|kind:A3|kind:B1|kind:own|letter:signOffs|notice-content:credit-bureau-contacts|notice-content:fraud-alert-freeze-info|notice-content:freeze-no-charge|notice-content:incident-date|own conditional-apology|own incident-subjects:breach-intrusion|own incident-subjects:outage|own incident-subjects:register-kakak|own incident-subjects:wrong-price|own kind:A8|own kind:own|own letter:footers|own missing-protective-steps:counts-not|own notice-content:discovery|own phishing-like-request|own suppressed-audience|own unaffected-audience|own weasel-words:replace
1 incident-subjects:register-kakak|own letter:signOffs|own suppressed-audience:excluding|suppressed-audience:excluding
`,
  hedging: `
-66 (nothing)
16 evading-responsibility
-14 missing-apology:counts|notice-content:likely-consequences
-13 missing-protective-steps:counts
10 buried-lede:admission
-10 conditional-apology
-8 own missing-apology:counts|own notice-content:how-many
-7 no-reply-text|own buried-lede:admission|own notice-content:likely-consequences
-6 buried-lede:pleasantries|missing-remedy:counts
-5 joking-tone|own notice-content:date|phishing-like-request|promotional-content
5 letter:footers|notice-content:data-categories|notice-content:discovery|notice-content:how-many|own buried-lede:intrusion|own evading-responsibility|own notice-content:discovery
-4 corporate-cliche|kind:B4|own buried-lede:pleasantries|own incident-subjects:breach-intrusion|own missing-protective-steps:counts|own missing-protective-steps:counts-not
4 own buried-lede:exposure|own missing-remedy:counts-not
-3 incident-subjects:breach-device|incident-subjects:wrong-date|kind:A3|notice-content:dpo-contact|notice-content:incident-date|own incident-subjects:breach-device|own incident-subjects:wrong-date|own kind:A4|own phishing-like-request|own unaffected-audience|unclear-subject
3 joking-tone:replace|kind:B6|minimizing:replace|missing-remedy:counts-not|own kind:B1|own minimizing|suppressed-audience|unclear-subject:clear
-2 buried-lede:exposure|incident-subjects:wrong-list|kind:A4|kind:A5|kind:A8|letter:signOffs|notice-content:date|own conditional-apology|own corporate-cliche|own incident-subjects:outage|own incident-subjects:register-formal|own incident-subjects:wrong-price|own kind:A5|own kind:A8|own kind:B4|own notice-content:measures-taken|unaffected-audience
2 buried-lede:intrusion|evading-responsibility:replace|incident-subjects:breach-intrusion|incident-subjects:register-informal|incident-subjects:wrong-link|incident-subjects:wrong-price|missing-apology:counts-not|own evading-responsibility:replace|own letter:footers|own letter:signOffs|own suppressed-audience|suppressed-audience:excluding
-1 conditional-apology:replace|incident-subjects:broken-personalization|incident-subjects:double-charge|incident-subjects:late-delivery|incident-subjects:outage|incident-subjects:test-send|incident-subjects:wrong-attachment|incident-subjects:wrong-code|kind:C2|kind:C3|kind:own|letter:openers|minimizing|notice-content:contact-point|notice-content:incident-description|notice-content:measures-taken|notice-content:regulator-contact|own conditional-apology:replace|own incident-subjects:broken-personalization|own incident-subjects:double-charge|own incident-subjects:late-delivery|own incident-subjects:wrong-attachment|own incident-subjects:wrong-list|own kind:A3|own kind:B6|own kind:C3|own kind:own|own minimizing:replace|own missing-remedy:counts|own notice-content:contact-point|own notice-content:dpo-contact|own notice-content:incident-description
1 corporate-cliche:replace|incident-subjects:breach-addresses|incident-subjects:breach-public|incident-subjects:date|incident-subjects:double-send|incident-subjects:register-formal|incident-subjects:register-kakak|incident-subjects:wrong-amount|kind:B1|minimizing:soft|notice-content:negation|own corporate-cliche:replace|own incident-subjects:breach-addresses|own incident-subjects:breach-misdirected|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:register-kakak|own incident-subjects:wrong-link|own joking-tone|own unclear-subject:clear
`,
  belittling: `
-56 (nothing)
-12 missing-protective-steps:counts|missing-remedy:counts|promotional-content
-10 buried-lede:pleasantries|no-reply-text
-7 kind:B6|own suppressed-audience:excluding
-6 evading-responsibility:replace
5 incident-subjects:late-delivery|own evading-responsibility
-5 missing-apology:counts|notice-content:discovery|own kind:B1
4 corporate-cliche:replace|incident-subjects:test-send|own missing-remedy:counts-not
-4 incident-subjects:breach-intrusion|kind:A8|kind:B4|letter:signOffs|own notice-content:discovery
-3 incident-subjects:breach-public|incident-subjects:date|incident-subjects:outage|incident-subjects:wrong-date|joking-tone|kind:own|notice-content:how-many|notice-content:incident-description|own buried-lede:admission|own corporate-cliche|own incident-subjects:breach-intrusion|own incident-subjects:breach-public|own incident-subjects:outage|own kind:A4|own kind:own|own letter:signOffs|own missing-protective-steps:counts|own notice-content:date|own unclear-subject:clear|phishing-like-request
3 incident-subjects:wrong-list|notice-content:negation|own incident-subjects:wrong-list|own missing-apology:counts|own notice-content:regulator-contact|own weasel-words|unaffected-audience|weasel-words
-2 incident-subjects:breach-addresses|incident-subjects:double-charge|incident-subjects:register-kakak|incident-subjects:wrong-link|kind:A5|kind:B1|notice-content:contact-point|notice-content:dpo-contact|notice-content:likely-consequences|own buried-lede:pleasantries|own conditional-apology|own evading-responsibility:replace|own kind:B6|own missing-protective-steps:counts-not|own notice-content:incident-date|own phishing-like-request|own promotional-content|suppressed-audience
2 kind:A4|missing-protective-steps:counts-not|missing-remedy:counts-not|notice-content:date|notice-content:regulator-contact|own corporate-cliche:replace|own incident-subjects:broken-personalization|own incident-subjects:register-informal|own letter:openers|own notice-content:contact-point|own notice-content:how-many|own notice-content:measures-taken|own weasel-words:soft|weasel-words:replace|weasel-words:soft
1 buried-lede:admission|conditional-apology:replace|evading-responsibility|incident-subjects:double-send|own conditional-apology:replace|own incident-subjects:date|own incident-subjects:double-send|own incident-subjects:register-formal|own incident-subjects:test-send|own kind:A8|own missing-remedy:counts|own notice-content:data-categories|suppressed-audience:excluding|unclear-subject|unclear-subject:clear
-1 incident-subjects:breach-misdirected|incident-subjects:register-formal|incident-subjects:register-informal|incident-subjects:wrong-attachment|incident-subjects:wrong-code|joking-tone:replace|kind:A3|kind:C2|kind:C3|kind:C4|letter:footers|notice-content:data-categories|notice-content:incident-date|notice-content:measures-taken|own buried-lede:intrusion|own incident-subjects:breach-misdirected|own incident-subjects:double-charge|own incident-subjects:register-kakak|own incident-subjects:wrong-code|own kind:C3|own missing-apology:counts-not|own notice-content:dpo-contact|own notice-content:negation|own suppressed-audience|own unclear-subject
`,
  'conditional-apology': `
-77 (nothing)
32 missing-apology:counts
9 own weasel-words
-8 notice-content:data-categories
-7 buried-lede:admission|missing-remedy:counts
-6 evading-responsibility|own buried-lede:admission|own missing-remedy:counts
6 own missing-apology:counts
-5 kind:A4|notice-content:contact-point|own kind:A4
-4 missing-protective-steps:counts|missing-protective-steps:counts-not|notice-content:likely-consequences|own incident-subjects:register-informal|own notice-content:data-categories
4 missing-remedy:counts-not
-3 buried-lede:pleasantries|incident-subjects:date|kind:A8|notice-content:measures-taken|notice-content:negation|own letter:openers|own missing-protective-steps:counts-not|own notice-content:contact-point
3 minimizing|own joking-tone|weasel-words
-2 buried-lede:intrusion|incident-subjects:register-formal|incident-subjects:register-informal|notice-content:discovery|own buried-lede:pleasantries|own kind:A8|own minimizing|own notice-content:discovery|own notice-content:measures-taken|own unaffected-audience|own unclear-subject:clear|own weasel-words:replace|promotional-content
2 corporate-cliche|joking-tone|minimizing:replace|own corporate-cliche|own unclear-subject|unaffected-audience|weasel-words:replace
-1 incident-subjects:breach-intrusion|incident-subjects:outage|incident-subjects:wrong-date|kind:A3|kind:A5|kind:B1|kind:B4|kind:B6|kind:C4|kind:own|letter:openers|missing-apology:counts-not|no-reply-text|notice-content:date|notice-content:dpo-contact|notice-content:how-many|notice-content:incident-description|own buried-lede:exposure|own buried-lede:intrusion|own incident-subjects:breach-intrusion|own incident-subjects:outage|own incident-subjects:register-kakak|own kind:A5|own kind:B1|own kind:B6|own kind:own|own notice-content:incident-date|own notice-content:likely-consequences|own suppressed-audience|suppressed-audience|suppressed-audience:excluding
1 incident-subjects:breach-misdirected|own incident-subjects:breach-misdirected|own notice-content:negation|own suppressed-audience:excluding|unclear-subject|unclear-subject:clear
`,
  cliche: `
-63 (nothing)
11 buried-lede:pleasantries
10 missing-remedy:counts-not
-9 notice-content:dpo-contact
-8 joking-tone|missing-apology:counts|notice-content:contact-point
8 unclear-subject
-7 buried-lede:admission|evading-responsibility|missing-remedy:counts|own missing-remedy:counts
-6 incident-subjects:date|own joking-tone|own missing-apology:counts|promotional-content
6 own minimizing:replace
-5 notice-content:data-categories|own buried-lede:admission|own incident-subjects:date|unclear-subject:clear
5 notice-content:discovery
4 kind:own|minimizing:replace|notice-content:measures-taken|own kind:own|own missing-remedy:counts-not|own phishing-like-request|weasel-words:soft
-4 minimizing|missing-protective-steps:counts|own conditional-apology:replace|own notice-content:contact-point|own notice-content:dpo-contact|own notice-content:measures-taken
3 conditional-apology|incident-subjects:outage|own conditional-apology|own incident-subjects:outage|own incident-subjects:register-formal
-3 kind:A4|kind:B4|kind:B6|letter:openers|no-reply-text|notice-content:incident-description|notice-content:likely-consequences|own buried-lede:intrusion|own kind:A4|own missing-protective-steps:counts-not|suppressed-audience:excluding
-2 conditional-apology:replace|kind:A8|kind:C4|notice-content:date|notice-content:how-many|notice-content:negation|own buried-lede:pleasantries|own kind:A8|own kind:B6|own notice-content:data-categories|own notice-content:date|own notice-content:incident-description|own promotional-content|own unaffected-audience|weasel-words|weasel-words:replace
2 missing-protective-steps:counts-not|phishing-like-request
-1 buried-lede:intrusion|incident-subjects:register-formal|incident-subjects:register-kakak|kind:A3|kind:A5|kind:C3|missing-apology:counts-not|notice-content:regulator-contact|own incident-subjects:register-kakak|own kind:A5|own kind:B1|own kind:B4|own kind:C3|own kind:C4|own minimizing|own missing-apology:counts-not|own no-reply-text|own notice-content:discovery|own notice-content:how-many|own notice-content:incident-date|own notice-content:likely-consequences|own notice-content:negation|own notice-content:regulator-contact|own suppressed-audience|own unclear-subject|own weasel-words:replace|own weasel-words:soft|suppressed-audience
1 kind:B1|notice-content:incident-date|own incident-subjects:register-informal|own letter:openers|own letter:signOffs
`,
  'reply-refusal': `
-85 (nothing)
18 notice-content:negation
-8 missing-remedy:counts
7 missing-protective-steps:counts-not
-6 incident-subjects:date|kind:own|notice-content:contact-point|own kind:own
-5 evading-responsibility|minimizing
-4 buried-lede:admission|weasel-words
4 missing-remedy:counts-not|suppressed-audience:excluding
-3 letter:openers|notice-content:date|own suppressed-audience:excluding|unclear-subject:clear
2 incident-subjects:register-informal|notice-content:data-categories|own buried-lede:pleasantries|own incident-subjects:register-formal
-2 joking-tone|kind:A5|kind:B6|missing-apology:counts|missing-protective-steps:counts|notice-content:measures-taken|own buried-lede:admission|own incident-subjects:register-informal|own missing-remedy:counts|own notice-content:data-categories|promotional-content|unclear-subject
-1 buried-lede:exposure|buried-lede:intrusion|conditional-apology|corporate-cliche|kind:A4|kind:A8|kind:B4|letter:signOffs|notice-content:how-many|notice-content:likely-consequences|own evading-responsibility|own incident-subjects:date|own joking-tone|own kind:B6|own letter:openers|own missing-apology:counts|own notice-content:contact-point|own notice-content:date|own notice-content:incident-description|own notice-content:measures-taken|phishing-like-request|unaffected-audience
1 buried-lede:pleasantries|missing-apology:counts-not|own missing-apology:counts-not|own missing-remedy:counts-not|suppressed-audience
`,
  'request-for-secrets': `
-76 (nothing)
17 notice-content:data-categories
10 missing-remedy:counts-not
-10 notice-content:negation
-7 buried-lede:admission
-6 missing-protective-steps:counts|own buried-lede:admission|own notice-content:measures-taken|unclear-subject:clear
-5 evading-responsibility|missing-apology:counts|notice-content:incident-description|own notice-content:negation|weasel-words
5 own incident-subjects:register-informal|own missing-remedy:counts-not|unclear-subject
-4 buried-lede:exposure|buried-lede:intrusion|notice-content:likely-consequences|notice-content:measures-taken|own buried-lede:exposure|own missing-apology:counts|own notice-content:date|own notice-content:incident-description|own unclear-subject:clear|promotional-content
4 incident-subjects:register-informal|kind:B6|minimizing:replace|notice-content:contact-point|own unclear-subject|unaffected-audience
-3 incident-subjects:date|letter:signOffs|minimizing|notice-content:date|notice-content:dpo-contact|own incident-subjects:date|own missing-remedy:counts|suppressed-audience:excluding|weasel-words:replace
-2 corporate-cliche|incident-subjects:test-send|joking-tone|missing-remedy:counts|notice-content:how-many|own buried-lede:intrusion|own evading-responsibility|own incident-subjects:test-send|own kind:B4|own letter:signOffs|own missing-protective-steps:counts|own notice-content:likely-consequences|own weasel-words:replace
2 kind:own|own kind:B6|own kind:own|own notice-content:contact-point
-1 buried-lede:pleasantries|conditional-apology|incident-subjects:breach-intrusion|incident-subjects:register-kakak|kind:A4|kind:A5|kind:A8|kind:B1|kind:C4|notice-content:discovery|own buried-lede:pleasantries|own conditional-apology|own corporate-cliche|own incident-subjects:breach-intrusion|own incident-subjects:register-formal|own incident-subjects:register-kakak|own joking-tone|own kind:A4|own kind:A5|own kind:A8|own letter:openers|own minimizing|own notice-content:discovery|own notice-content:dpo-contact|own notice-content:how-many|own promotional-content|own suppressed-audience|own suppressed-audience:excluding|own unaffected-audience|suppressed-audience
1 corporate-cliche:replace|kind:B4|letter:footers|letter:openers|no-reply-text|own corporate-cliche:replace|own letter:footers|own missing-protective-steps:counts-not|own notice-content:data-categories
`,
};
