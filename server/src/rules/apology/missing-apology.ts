import type { MailDocument } from '../../document/mail-document';
import type { Sentence } from '../../document/prose';
import { countedHits } from '../../document/prose/counted-hits';
import { message } from '../../text/message';
import { defineRule, type Fix } from '../rule';
import { inOwnRegister } from '../in-own-register';
import {
  insertBehind,
  insertParagraphBehind,
  letterSentences,
  mainPassage,
  placeOfWhatIsMissing,
} from '../letter-places';
import { sentencesWithRole } from '../sentences-with-role';

/** From this likelihood on a sentence counts as an apology. */
const LIKELY = 0.3;

export default defineRule({
  id: 'missing-apology',
  category: 'apology',
  severity: 'error',
  kinds: ['apology', 'breach'],
  needsBody: true,
  summary: message('Say sorry, in your own voice.'),
  why: message(
    'Readers look for one word first, and notice when it is not there: large or small, a mistake of yours asks for “we are sorry”. Regret alone (“we regret to inform you”), somebody else’s apology or one in quotation marks does not count. Say it right after you have said what went wrong.',
  ),
  sources: [
    { title: 'Bird: How to apologise when an email goes wrong, 2015' },
    { title: 'Lewicki, Polin & Lount: An Exploration of the Structure of Effective Apologies, 2016' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'apology',
        source: '⟦Hi Ana,⟧\n\nThe link in yesterday’s newsletter led to the wrong page. Here is the right one.\n',
      },
      {
        kind: 'breach',
        source: '⟦Dear customer,⟧\n\nWe regret to inform you that your email address was exposed on 3 May.\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hi Ana,\n\nWe sent you the wrong price, and we are sorry. The right price is 24 euros.\n',
      },
      { kind: 'apology', source: 'Hello,\n\nWe charged you twice. Please accept our sincere apologies.\n' },
    ],
  },

  *check(mail) {
    if (mail.pack === undefined || mail.bodies.length === 0) return;
    const apologies = [
      ...countedHits(mail.phrases, 'missing-apology'),
      ...(mail.phrases.get('conditional-apology') ?? []),
    ];
    if (apologies.some((hit) => hit.sentence.zone !== 'footer' && hit.sentence.zone !== 'audience')) return;
    // Nobody should be asked for what the mail says in words that no list holds.
    if (sentencesWithRole(mail, 'apology', LIKELY).some((sentence) => !isKnownToBeNone(sentence))) return;
    yield {
      span: placeOfWhatIsMissing(mail),
      message: message(
        'Nowhere does this mail say sorry; add an apology in your own voice right after what went wrong.',
      ),
      fixes: apologyFixes(mail),
    };
  },
});

/** “We apologise that we cannot answer replies” is sorry for nothing that went wrong. */
function isKnownToBeNone({ hits }: Sentence): boolean {
  return hits.some(({ list }) => list === 'missing-apology:counts-not');
}

function apologyFixes(mail: MailDocument): readonly Fix[] {
  const { pack } = mail;
  const topic = pack?.topics['missing-apology'];
  if (pack === undefined) return [];
  const breach = mail.kind.kind === 'breach' ? (topic?.insertForBreach ?? []) : [];
  return [...breach, ...(topic?.insert ?? [])].slice(0, 2).flatMap((words) => {
    const text = inOwnRegister(mail, pack, words);
    const edit = insertApology(mail, text);
    return edit === undefined ? [] : [{ title: message('Insert “{0}”', text), edits: [edit], safe: false }];
  });
}

/** Right behind the admission; in a breach notice at the end of its first paragraph; else as the first paragraph. */
function insertApology(mail: MailDocument, text: string) {
  const passage = mainPassage(mail);
  const letter = letterSentences(passage);
  // Words of another language beside it would make the sentence one of theirs.
  const admission = letter.find(
    (sentence) => admits(sentence) && sentence.block?.role !== 'heading' && sentence.language === mail.pack?.id,
  );
  if (admission === undefined) {
    const greeting = passage?.sentences.find((sentence) => sentence.zone === 'greeting');
    return insertParagraphBehind(mail, greeting, text);
  }
  const paragraph = letter.filter((sentence) => sentence.block === admission.block);
  const behind = mail.kind.kind === 'breach' ? (paragraph.at(-1) ?? admission) : admission;
  return insertBehind(behind, text);
}

const ADMITTING = ['buried-lede:admission', 'buried-lede:intrusion', 'buried-lede:exposure'];

function admits(sentence: Sentence): boolean {
  return sentence.hits.some((hit) => ADMITTING.includes(hit.list));
}
