import type { MailDocument } from '../../document/mail-document';
import type { PhraseHit, Sentence } from '../../document/prose';
import { countedHits } from '../../document/prose/counted-hits';
import { message } from '../../text/message';
import { inOwnRegister } from '../in-own-register';
import {
  endOfLetter,
  insertParagraphBehind,
  letterSentences,
  placeOfWhatIsMissing,
  sentencesWithInsert,
} from '../letter-places';
import { defineRule, type Fix } from '../rule';
import { sentencesWithRole, withoutLookAlikes } from '../sentences-with-role';

/** From this likelihood on a sentence counts as a remedy. */
const LIKELY = 0.6;
/** Under this one a phrase is a look-alike: “is now open”, “in the meantime our new range is”. */
const UNLIKELY = 0.35;
/** In a breach notice, where what contained the breach is a remedy, too. */
const HARDLY = 0.02;

export default defineRule({
  id: 'missing-remedy',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  needsBody: true,
  summary: message('Say what you are doing about it.'),
  why: message(
    'After “we are sorry” readers want to know what happens now: what you have corrected, what you offer, and what they should do or need not do. An offer of repair is the second most important part of an apology. “We are looking into it” and “lessons have been learned” are no remedy.',
  ),
  sources: [{ title: 'Lewicki, Polin & Lount: An Exploration of the Structure of Effective Apologies, 2016' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'apology',
        source: '⟦Hi Ana,⟧\n\nWe sent you the wrong link yesterday. We are sorry. We will do better.\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hi Ana,\n\nWe charged you twice. We are sorry. We have refunded the second payment.\n',
      },
    ],
  },

  *check(mail) {
    if (mail.pack === undefined || mail.bodies.length === 0) return;
    if (remediesOf(mail).some((hit) => hit.sentence.zone === 'body' || hit.sentence.zone === 'sign-off')) return;
    if (isLikelyRepaired(mail) || holdsInsertedRemedy(mail)) return;
    yield {
      span: placeOfWhatIsMissing(mail),
      message: message(
        'Nothing says how this is put right; tell the reader what you have done, what you offer, or what to do.',
      ),
      fixes: remedyFixes(mail),
    };
  },
});

/** In a breach notice, what readers can do and what was done to contain the breach are remedies too. */
function remediesOf(mail: MailDocument): readonly PhraseHit[] {
  // “Get 20% off” is no remedy for whom it sells to, nor is “we have sent gifts since 2015”.
  const phrases = countedHits(mail.phrases, 'missing-remedy').filter(({ sentence }) => !isAside(sentence));
  const isBreach = mail.kind.kind === 'breach';
  const least = isBreach ? HARDLY : UNLIKELY;
  const remedies = [
    ...withoutLookAlikes(mail, 'remedy', phrases, least),
    // “Change your password” says what to do, whatever went wrong.
    ...withoutLookAlikes(mail, 'protective-step', phrases, least),
  ];
  if (!isBreach) return remedies;
  const measures = mail.phrases.get('notice-content:measures-taken') ?? [];
  return [...remedies, ...countedHits(mail.phrases, 'missing-protective-steps'), ...measures];
}

/** Nobody should be asked for what the mail says in words that no list holds. */
function isLikelyRepaired(mail: MailDocument): boolean {
  const roles = mail.kind.kind === 'breach' ? (['remedy', 'protective-step'] as const) : (['remedy'] as const);
  return roles.some((role) => sentencesWithRole(mail, role, LIKELY).some((sentence) => !isAside(sentence)));
}

/** Selling and joking look like an offer of repair to who reads few words of them; a heading only promises one. */
function isAside(sentence: Sentence): boolean {
  const { hits, block } = sentence;
  if (block?.role === 'heading' || hits.some(({ list }) => ASIDES.includes(list))) return true;
  const selling = sentence.likelihoodOf('promotion');
  return selling >= SELLING && selling > sentence.likelihoodOf('remedy');
}

/** From this likelihood on a sentence sells, unless it more likely repairs. */
const SELLING = 0.5;

const ASIDES = ['promotional-content', 'joking-tone'];

function holdsInsertedRemedy(mail: MailDocument): boolean {
  const sentences = mail.passages.flatMap((passage) => letterSentences(passage));
  return remediesToInsert(mail).some((text) => sentencesWithInsert(sentences, text).length > 0);
}

function remediesToInsert(mail: MailDocument): readonly string[] {
  const { pack } = mail;
  return (pack?.topics['missing-remedy']?.insert ?? []).map((text) => (pack ? inOwnRegister(mail, pack, text) : text));
}

function remedyFixes(mail: MailDocument): readonly Fix[] {
  const last = endOfLetter(mail);
  return remediesToInsert(mail).flatMap((text) => {
    const edit = insertParagraphBehind(mail, last, text);
    return edit === undefined ? [] : [{ title: message('Insert “{0}”', text), edits: [edit], safe: false }];
  });
}
