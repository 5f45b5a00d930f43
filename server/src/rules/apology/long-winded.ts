import type { MailDocument } from '../../document/mail-document';
import type { Sentence } from '../../document/prose';
import { message } from '../../text/message';
import { letterSentences, mainPassage, placeOfWhatIsMissing, sourceOf } from '../letter-places';
import { countWords } from '../count-words';
import { defineRule } from '../rule';

export default defineRule({
  id: 'long-winded',
  category: 'apology',
  severity: 'information',
  kinds: ['apology', 'breach'],
  needsBody: true,
  summary: message('Keep it short, and every sentence easy to follow.'),
  why: message(
    'Nearly all breach notices are hard to read, and the graver the matter the longer they get. People skim: an apology needs some 150 words, a breach notice some 350, and a sentence of over 25 words loses readers on the way. The limits are settings.',
  ),
  sources: [{ title: 'Zou, Danino, Sun & Schaub: You “Might” Be Affected, CHI 2019' }],
  since: '0.1.0',
  options: {
    apologyWords: { default: 200, describe: 'Most words in the letter of an apology.' },
    breachWords: { default: 500, describe: 'Most words in the letter of a breach notice.' },
    sentenceWords: { default: 40, describe: 'Most words in a sentence.' },
  },
  examples: {
    bad: [
      {
        kind: 'apology',
        source:
          'Hello,\n\n⟦We are sorry that in the course of a routine change to the way in which our shop works out the price of an order that is sent to more than one address we charged you for two parcels although you had ordered and paid for one.⟧\n',
      },
    ],
    good: [
      { kind: 'apology', source: 'Hello,\n\nWe are sorry. We charged you for two parcels. You had ordered one.\n' },
    ],
  },

  *check(mail, { options }) {
    const letter = letterSentences(mainPassage(mail));
    const words = letter.reduce((total, sentence) => total + countWords(sentence), 0);
    const most = mail.kind.kind === 'breach' ? options.breachWords : options.apologyWords;
    if (words > most) {
      yield {
        span: placeOfWhatIsMissing(mail),
        message: message(
          'The letter has {0} words; cut it to {1} so that it is read to the end.',
          String(words),
          String(most),
        ),
      };
    }
    yield* longSentences(letter, options.sentenceWords, mail);
  },
});

function* longSentences(letter: readonly Sentence[], most: number, mail: MailDocument) {
  for (const sentence of letter) {
    const words = countWords(sentence);
    if (words <= most || mail.pack === undefined) continue;
    yield {
      span: sourceOf(sentence),
      message: message('This sentence has {0} words; cut it in two.', String(words)),
    };
  }
}
