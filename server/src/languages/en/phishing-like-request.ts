import type { PhraseTopic } from '../language-pack';

export const phishingLikeRequest: PhraseTopic = {
  patterns: [
    '(log in|sign in|login|log-in) [now|here|today|below] (and|to) (verify|confirm|update|secure|unlock|restore|validate|check your|protect|reactivate) {!= @WARN}',
    '(reply|respond|write back|email us|get back to us) [to this email|to this message|to us] with [your|the|a] ~3 (@SECRET|date of birth|address|id) {!= @WARN}',
    '(enter|confirm|verify|provide|submit|send us|send|reply with|update|supply|share|give us|tell us|fill in|re-enter|input|validate|complete) [us|me|in|to us] [with] [your|the|a|the last|all] [current|old|new|full|account|existing|last four digits of your] @SECRET {!= @WARN}',
    '(reply|respond|email us back|write back|answer) [to this email|to us|to this message|back] with ~5 (@SECRET|copy of your id|photo of your id) {!= @WARN}',
    '(click|tap|press|follow|use|go to|visit) (here|below|the link|this link|the button|the link below|the button below|on the link|on the button|on this link|the following link|the secure link) [below|above] (to|and) (log in|login|sign in|log-in|verify|confirm|unlock|restore|secure|validate|update your|reset your|reactivate|re-activate|enter|change your password|protect) {!= @WARN}',
    '(log in|sign in|login) (here|now|below|using the link|via this link|through the link|via the link|with the button|immediately|via the button|from this email) {!= @WARN}',
    '(verify|confirm|validate|re-verify|authenticate) your (account|identity|login|details|information|email address|payment|billing|personal data|data) {!= @WARN}',
    'your (account|access|profile|card|membership) (will be|is going to be|has been|may be|could be) (suspended|closed|locked|deleted|deactivated|terminated|blocked|restricted|limited|disabled) [if|unless|within|until]',
    '(within|in the next) # (hours|hour|days|minutes) ~4 (or|to avoid|otherwise|before|to keep|to prevent)',
    '(failure to|if you fail to|unless you) (verify|confirm|respond|update|log in|act|comply|do so) ~8 (suspen*|clos*|lock*|delet*|los*|terminat*|block*)',
    '(attach|send|upload|email us|provide|scan) ~4 (copy|photo|picture|scan|selfie) ~3 (of|with) ~3 (id|passport|card|licen(c|s)e|identity*)',
    '(open|download|run|install) the (attached|attachment|enclosed) ~5 (form|file|tool|document|software|app)',
    '(act|respond|log in|click|verify) (now|immediately|right away|at once|urgently) (to|or|before)',
    '(unlock|restore|reactivate|recover) your account (here|now|by|below|using)',
    '(call|text) ~3 (number|line) ~4 (and|to) (give|confirm|provide|verify) ~4 @SECRET',
    'what is your (current|old) password',
  ],
  flag: [
    '⟦Reply to this email with your password⟧ so that we can check it.',
    '⟦Click here to verify⟧ your account.',
    '⟦Confirm your card number⟧ to get the refund.',
    '⟦Log in here⟧ to secure your data.',
    '⟦Your account will be suspended⟧ if you do not act.',
    'Please ⟦send us a copy of your passport⟧ by email.',
    '⟦Verify your identity⟧ within 24 hours.',
  ],
  leave: [
    'We will never ask you for your password or card number.',
    'Change your password in your account settings; type our address into your browser.',
    'Never enter your card number on a page you reached from an email.',
    'You do not need to verify your account.',
    'Do not send us your password.',
    'Watch out for messages that ask you to confirm your details.',
  ],
};
