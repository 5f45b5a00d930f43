import { message } from '../../text/message';
import type { Sentence, Zone } from '../../document/prose';
import { defineRule } from '../rule';
import { unphrased } from '../sentences-with-role';
import { joinBySentence, placeOf, wholeSentence, wordsOf } from '../wording';

/** The footer's "manage your account" links push nobody. */
const PUSHING: readonly Zone[] = ['subject', 'preheader', 'body', 'sign-off'];

/** From this likelihood on a sentence is taken to ask for secrets where no phrase shows it. */
const LIKELY = 0.6;

/** Under this one it asks for nothing, whatever its words. */
const HARDLY = 0.02;

/** A longer sentence says other things, too, and only the words that ask are underlined. */
const MOST_WORDS = 25;

export default defineRule({
  id: 'phishing-like-request',
  category: 'breach',
  severity: 'warning',
  kinds: ['breach'],
  summary: message('Ask for no secret and push no login link in a breach notice.'),
  why: message(
    'After a breach, fraudsters send the same mail. A notice that asks for a password, a card or an identity number, or that urges readers through a login link, cannot be told from theirs and teaches readers to obey it. Ask them to type your address into the browser themselves, and say what you will never ask for.',
  ),
  sources: [
    { title: 'Bird, “How to apologise after an email mistake” (2015)' },
    {
      title: 'NCSC, “Data breaches: guidance for individuals and families”',
      url: 'https://www.ncsc.gov.uk/guidance/data-breaches',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'breach',
        source:
          'Dear Ana,\n\nYour email address was exposed on 3 May.\n\n⟦Confirm your card number to keep your account.⟧\n',
      },
    ],
    good: [
      {
        kind: 'breach',
        source:
          'Dear Ana,\n\nYour email address was exposed on 3 May.\n\nWe will never ask you for your password or card number.\n',
      },
    ],
  },

  *check(mail) {
    const found = mail.phrases.get('phishing-like-request') ?? [];
    const hits = found.filter(({ sentence }) => PUSHING.includes(sentence.zone) && !tellsOfData(sentence));
    const requests = unphrased(mail, 'request-for-secrets', LIKELY, hits, ['missing-protective-steps:counts']);
    for (const request of [...joinBySentence(hits), ...requests].map((words) => wholeSentence(words, MOST_WORDS))) {
      yield {
        span: placeOf(request),
        message: message(
          '“{0}” is what a fraudster would write; ask for no secret and let readers type your address themselves.',
          wordsOf(request),
        ),
      };
    }
  },
});

/** “Your name, email and stored card may have been exposed” tells what was lost, and asks for nothing. */
function tellsOfData(sentence: Sentence): boolean {
  return sentence.likelihoodOf('fault') >= LIKELY && sentence.likelihoodOf('request-for-secrets') < HARDLY;
}
