import { message } from '../../text/message';
import { withTabStops } from '../../text/tab-stops';
import type { MailDocument } from '../../document/mail-document';
import type { Sentence } from '../../document/prose';
import { inOwnRegister } from '../in-own-register';
import { endOfLetter, insertParagraphBehind, placeOfWhatIsMissing } from '../letter-places';
import { protectiveSteps } from '../protective-steps';
import { defineRule, type Fix } from '../rule';
import { sentencesWithRole, withoutLookAlikes } from '../sentences-with-role';

/** From this likelihood on a sentence counts as a step. */
const LIKELY = 0.4;
/** Under this one a phrase is a look-alike: “we will keep an eye on your account”. */
const UNLIKELY = 0.2;

export default defineRule({
  id: 'missing-protective-steps',
  category: 'breach',
  severity: 'error',
  kinds: ['breach'],
  needsBody: true,
  summary: message('Tell readers how to protect themselves.'),
  why: message(
    'Somebody else has the readers’ data now, and only they can change the password they use elsewhere, watch their statements, or distrust the call that quotes their order. “Stay vigilant” is not a step. Name the steps that fit the data, most urgent first.',
  ),
  sources: [
    { title: 'Bird, “How to apologise after an email mistake” (2015): include the steps readers should take' },
    {
      title: 'Zou, Danino, Sun & Schaub, “You ‘Might’ Be Affected”, CHI 2019',
      url: 'https://doi.org/10.1145/3290605.3300424',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'breach',
        source: '⟦Dear Ana,⟧\n\nOn 3 May someone copied your email address. We are sorry. Please be vigilant.\n',
      },
    ],
    good: [
      {
        kind: 'breach',
        source:
          'Dear Ana,\n\nOn 3 May someone copied your email address. We are sorry.\n\nBe careful with emails or calls that mention your order.\n',
      },
    ],
  },

  *check(mail) {
    if (mail.pack === undefined || mail.bodies.length === 0) return;
    if (withoutLookAlikes(mail, 'protective-step', protectiveSteps(mail), UNLIKELY).length > 0) return;
    // Nobody should be asked for what the mail says in words that no list holds.
    if (sentencesWithRole(mail, 'protective-step', LIKELY).some((sentence) => isForReaders(sentence))) return;
    yield {
      span: placeOfWhatIsMissing(mail),
      message: message(
        'Nothing here tells readers how to protect themselves; add the steps that fit the exposed data.',
      ),
      fixes: fixes(mail),
    };
  },
});

/** Which steps fit depends on the data, so the author strikes out the others. */
function fixes(mail: MailDocument): Fix[] {
  const last = endOfLetter(mail);
  const { pack } = mail;
  return (pack?.topics['missing-protective-steps']?.insert ?? []).flatMap((words): Fix[] => {
    const steps = pack ? inOwnRegister(mail, pack, words) : words;
    const edit = insertParagraphBehind(mail, last, steps);
    if (edit === undefined) return [];
    return [{ title: message('Insert steps for readers to take'), edits: [withTabStops(edit)], safe: false }];
  });
}

/** Lists of sentences that sound like advice and guard the sender, or do the reader harm. */
const NO_STEPS = ['no-reply-text', 'phishing-like-request', 'missing-protective-steps:counts-not'];

/**
 * “We have reset all passwords” protects readers, too, but it leaves nothing for them to do, and “Do not reply to this
 * email” guards the sender.
 */
function isForReaders(sentence: Sentence): boolean {
  if (sentence.hits.some(({ list }) => NO_STEPS.includes(list))) return false;
  return sentence.likelihoodOf('protective-step') > sentence.likelihoodOf('remedy');
}
