import type { Sentence } from '../../document/prose';
import { overlapsList } from '../../document/prose/counted-hits';
import type { Token } from '../../phrases/token';
import { message } from '../../text/message';
import { letterSentences, mainPassage, sourceOf } from '../letter-places';
import { defineRule } from '../rule';

/** Lists whose hit makes a sentence the one that says what went wrong, whether it owns up to it or not. */
const ADMITTING = [
  'buried-lede:admission',
  'buried-lede:intrusion',
  'buried-lede:exposure',
  'evading-responsibility',
  'kind:A4',
];

/** Lists whose hit makes a sentence one that can wait. */
const CAN_WAIT = ['buried-lede:pleasantries', 'promotional-content', 'corporate-cliche', 'joking-tone'];

/** From this likelihood on a sentence counts as telling the fault: few that do not are so likely. */
const LIKELY_FAULT = 0.5;
/** From this one on it surely tells it, and one that is not quite so likely may be news of the company. */
const SURE_FAULT = 0.98;
const ALMOST_SURE = 0.9;
/** The same for the other roles. */
const LIKELY = 0.5;
const LIKELY_PROMOTION = 0.6;

/** So many sentences may lead up to the admission without anything in them being out of place. */
const LEAD_IN_SENTENCES = 2;
/** And so many words of other paragraphs. */
const LEAD_IN_WORDS = 12;

export default defineRule({
  id: 'buried-lede',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  needsBody: true,
  summary: message('Say first what went wrong.'),
  why: message(
    'People decide in the first two lines whether a mail concerns them. Pleasantries, company history and offers in front of the admission look like hiding it, and bad news first is understood better than bad news behind a cushion. Move the sentence that says what happened to the top.',
  ),
  sources: [
    { title: 'Veltsos, Business Communication Quarterly 75(2), 2012' },
    { title: 'Bird: How to apologise when an email goes wrong, 2015' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'apology',
        source:
          'Hi Ana,\n\nWe hope you are enjoying the spring. Thank you for being part of our family since 2014.\n\n⟦Yesterday we sent you an email with the wrong price.⟧ We are sorry.\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hi,\n\nThis is about the email you got from us at 9 am. The link in it was wrong. We are sorry.\n',
      },
    ],
  },

  *check(mail) {
    const letter = letterSentences(mainPassage(mail)).filter((sentence) => isProse(sentence));
    const admission = findAdmission(letter);
    if (admission === undefined) return;
    const before = letter.slice(0, letter.indexOf(admission)).filter((sentence) => !isToThePoint(sentence));
    // Within its own paragraph a kind word before the fault hides nothing.
    const apart = before.filter((sentence) => sentence.block !== admission.block);
    const idle = apart.find((sentence) => canWait(sentence));
    if (idle === undefined && before.length <= LEAD_IN_SENTENCES && isShort(apart)) return;
    const first = idle ?? before[0];
    yield {
      span: sourceOf(admission),
      message: message('The reader learns only here what went wrong; put this sentence first.'),
      related: first
        ? [{ span: sourceOf(first), message: message('This can wait until the reader knows what happened.') }]
        : [],
    };
  },
});

/** Headings may announce; names of the brand, images and buttons are no sentences. */
function isProse(sentence: Sentence): boolean {
  const role = sentence.block?.role;
  if (role === 'image' || role === 'button') return false;
  return sentence.tokens.filter((token) => token.kind !== 'mark').length > 3;
}

/** The first sentence that tells the fault; not “in March we opened two kitchens”, where one further down surely does. */
function findAdmission(letter: readonly Sentence[]): Sentence | undefined {
  const first = letter.find((sentence) => admits(sentence));
  if (first === undefined || hasHit(first, ADMITTING) || first.likelihoodOf('fault') >= ALMOST_SURE) return first;
  const sure = letter.find((sentence) => sentence.likelihoodOf('fault') >= SURE_FAULT);
  return sure === undefined || sure.block === first.block ? first : sure;
}

function isShort(sentences: readonly Sentence[]): boolean {
  const leadIn = sentences.filter((sentence) => sentence.likelihoodOf('fault') < ALMOST_SURE);
  return leadIn.reduce((words, { tokens }) => words + tokens.filter(isWord).length, 0) < LEAD_IN_WORDS;
}

function isWord({ kind }: Token): boolean {
  return kind === 'word';
}

/** Whether it says what went wrong: by a phrase that does, or by all that was learnt of such sentences. */
function admits(sentence: Sentence): boolean {
  return hasHit(sentence, ADMITTING) || sentence.likelihoodOf('fault') >= LIKELY_FAULT;
}

/** Whether it apologises or mends before it has said what for; that may stand first. */
function isToThePoint(sentence: Sentence): boolean {
  return apologises(sentence) || sentence.likelihoodOf('remedy') >= LIKELY;
}

function canWait(sentence: Sentence): boolean {
  if (hasHit(sentence, CAN_WAIT) || sentence.likelihoodOf('pleasantry') >= LIKELY) return true;
  return sentence.likelihoodOf('promotion') >= LIKELY_PROMOTION;
}

function hasHit(sentence: Sentence, lists: readonly string[]): boolean {
  return sentence.hits.some((hit) => lists.includes(hit.list));
}

function apologises(sentence: Sentence): boolean {
  return sentence.hits.some(
    (hit) => hit.list === 'missing-apology:counts' && !overlapsList(hit, 'missing-apology:counts-not'),
  );
}
