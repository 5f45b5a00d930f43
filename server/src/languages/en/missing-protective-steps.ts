import type { PhraseTopic } from '../language-pack';

export const missingProtectiveSteps: PhraseTopic = {
  counts: [
    '(change|changing|reset|resetting|update|updating|replace|choose|set|pick|create) ~4 (password*|passcode*|pin|passphrase*)',
    '(turn on|turning on|enable|enabling|set up|setting up|switch on|activate|activating|use|add) ~4 (two-factor|two factor|two-step|two step|2-step|2fa|mfa|multi-factor|multifactor|multi-step|authenticator|passkey*)',
    '(watch|check|checking|monitor|monitoring|review|reviewing|keep an eye on|look through|look at|go through) ~6 (statement*|bank account*|account activity|credit report*|transactions|card|payments|account history|balances) {!> details|number*|data}',
    '(beware|be wary|be careful|be alert|watch out|look out|stay alert|be suspicious|be cautious|be on the lookout|be vigilant|be on your guard|take care) ~7 (email*|call*|message*|text*|phishing|scam*|link*|sms|fraud*|attachment*)',
    "(do not|don't|never|avoid) (click|clicking|open|opening|reply|replying|share|sharing|give|giving|tap|follow|respond|send|enter|answer|trust) ~9 (link*|attachment*|code*|password*|pin|details|message*|email*|one-time|card|sender*|number*|data)",
    '(freeze|place a freeze|fraud alert|credit freeze|security freeze|lock) ~6 (credit|file|report*|bureau*|agenc*)',
    '(call|contact|tell|ask|inform|phone|notify) your (bank|card issuer|card company|card provider|credit card|bank or card)',
    '(cancel|block|replace|freeze|order a new|ask for a new) ~4 (card*|iban|passport)',
    '(report|reporting) ~8 (police|action fraud|ftc|identitytheft.gov|fraud|identity theft|suspicious|authority|regulator|us)',
    '(sign out|log out|sign yourself out) of (all|every|other) (device*|session*)',
    '(use|choose) (a different|a unique|a new|different|unique|another) password*',
    '(watch|look) [out] for ~3 (charges|payments|transactions|withdrawals|debits)',
    "(watch for|look for|report) (charges|payments|transactions|withdrawals|activity) ~5 (not recogni(s|z)e|don't recogni(s|z)e|unusual|unknown|unfamiliar)",
    'if you (used|use|reuse|re-use|reused|have used) ~6 password ~8 change',
    '(enrol|enroll|sign up|register) ~5 (credit monitoring|identity protection|identity monitoring)',
  ],
  countsNot: [
    "(we|we've|I) [have] ~7 (reset|changed|replaced) ~3 password*",
    '(stay|be) (safe|vigilant|alert) [online]',
  ],
  flag: [
    '⟦Dear Ana,⟧ On 3 May someone copied your email address and password hash. We are sorry. We have closed the server and reset all passwords.',
    '⟦Hello,⟧ Your order history was visible to other customers. We have fixed this. Please be vigilant.',
    '⟦Dear member,⟧ We lost a laptop with your address on it. We are sorry. We have told the regulator.',
    '⟦Hi,⟧ Attackers took a list of email addresses. We are working with the police. Stay safe online.',
    '⟦Dear client,⟧ Your invoice went to another client. We apologise. We take this seriously.',
    '⟦Hello Sam,⟧ Our supplier exposed your phone number. We have ended the contract.',
  ],
  leave: [
    'Change your Northlight password today.',
    'Turn on two-step verification in your account settings.',
    'Check your bank statements for payments you do not recognise.',
    'Be careful with emails or calls that mention this order.',
    'Never share a one-time code with anyone.',
    'Ask your bank to block the card.',
    'If you used the same password elsewhere, change it there too.',
  ],
  insert: [
    'What you can do now:\n- Change your password, and change it anywhere else you used it. Type our address into your browser; do not follow a link.\n- Turn on two-step verification in your account settings.\n- Check your bank and card statements for payments you do not recognise, and tell your bank at once if you see one.\n- Be careful with emails, texts and calls that mention us. We will never ask for your password, a code or your card number.',
  ],
};
