import type { Register } from '../language-pack';

/** Most mails say “we”; one that a person signs alone says “I”. */
export const registers: readonly Register[] = [
  {
    words: ['we', "we're", "we've", "we'll", 'us', 'our', 'ours', 'ourselves'],
    texts: {},
  },
  {
    words: ['I', "I'm", "I've", "I'll", "I'd", 'me', 'my', 'mine', 'myself'],
    texts: {
      'We are sorry. We made a mistake, and it should not have happened.':
        'I am sorry. I made a mistake, and it should not have happened.',
      'We are sorry for our mistake and for the trouble it has given you.':
        'I am sorry for my mistake and for the trouble it has given you.',
      'We are sorry. Keeping your data safe is our job, and we failed to do it.':
        'I am sorry. Keeping your data safe is my job, and I failed to do it.',
      'We are sorry. This was our mistake.': 'I am sorry. This was my mistake.',
      'We are sorry for the trouble our mistake has given you.': 'I am sorry for the trouble my mistake has given you.',
      'We made a mistake: [what was wrong]': 'I made a mistake: [what was wrong]',
      'We are sorry: [what we did]': 'I am sorry: [what I did]',
      'the inconvenience we caused you': 'the inconvenience I caused you',
      'the confusion we caused you': 'the confusion I caused you',
      'the trouble we caused you': 'the trouble I caused you',
      'we made mistakes': 'I made mistakes',
      'we made a mistake': 'I made a mistake',
      'because of a mistake we made': 'because of a mistake I made',
      'we got something wrong': 'I got something wrong',
      'our mistake': 'my mistake',
      'We have corrected this: [what we fixed and when]. You do not need to do anything.':
        'I have corrected this: [what I fixed and when]. You do not need to do anything.',
      'To put this right, we [refund, replacement or credit]; it reaches you by [date].':
        'To put this right, I [refund, replacement or credit]; it reaches you by [date].',
      'Just reply to this email: a person on our team reads every answer.':
        'Just reply to this email: I read every answer.',
      'Questions? Reply to this email or write to [reply address], and we will answer within [one working day].':
        'Questions? Reply to this email or write to [reply address], and I will answer within [one working day].',
    },
  },
];
