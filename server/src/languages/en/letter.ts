import type { LetterWords } from '../language-pack';

export const letter: LetterWords = {
  openers: [
    '(hi|hello|hey|hiya|dear|dearest|greetings|welcome back|ahoy)',
    'good (morning|afternoon|evening|day)',
    'to (all|our) ~3 (customers|members|subscribers|users|readers|patients|guests)',
  ],
  signOffs: [
    '(best|kind|warm|warmest|many) (regards|wishes|thanks)',
    '(regards|sincerely|cheers|best|yours|respectfully|thanks|thank you|warmly|cordially)',
    'yours (sincerely|faithfully|truly)',
    '(happy|good) (reading|gardening|cooking|travels|shopping)',
    'with (thanks|gratitude|apologies|best wishes|kind regards|our apologies)',
  ],
  footers: [
    'unsubscribe*',
    '(manage|update|change) [your] [email] preferences',
    '(view|read|open) [this] [email|message|it] (in|online|on the web|in your browser)',
    "(you are|you're) (getting|receiving) (this|these|it)",
    'you (received|got) this [email|message|mail] because',
    '(all rights reserved|privacy policy|terms of (use|service)|terms and conditions)',
    'registered (in|office|charity|company)',
    '(company|registration|vat) (no|number|reg*)',
    'this (email|message) was sent (to|by)',
    'copyright #',
  ],
  quotedMail: ['on ~12 wrote :', '(begin forwarded message|original message|forwarded message)', 'from : ~8 sent :'],
};
