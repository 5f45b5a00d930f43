import type { MailDocument } from '../../document/mail-document';
import type { PhraseHit, Zone } from '../../document/prose';
import { message } from '../../text/message';
import { playfulEmoji } from '../playful-emoji';
import { defineRule, type Fix, type RuleFinding } from '../rule';
import { editOf, placeOf, replacementFixes, wordingHits, wordsOf, type Wording } from '../wording';

export default defineRule({
  id: 'joking-tone',
  category: 'apology',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Leave the jokes out of an apology.'),
  why: message(
    'Humour helps only those who find it funny; to everyone else it says that you do not mean it, and it lowers the honesty readers see in the whole mail. Be plain: “We made a mistake” instead of “Oops”, and no winking faces.',
  ),
  sources: [
    { title: 'Bird: How to apologise when an email goes wrong, 2015' },
    { title: 'Kobel & Groeppel-Klein, Journal of Business Research 132, 2021' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { kind: 'apology', source: 'Hello,\n\nThat one was ⟦our bad⟧: the code did not work. We are sorry.\n' },
      { kind: 'apology', source: 'Hello,\n\nWe are sorry for the second email ⟦😅⟧\n' },
    ],
    good: [{ kind: 'apology', source: 'Hello,\n\nWe messed up and sent you the wrong price. We are sorry.\n' }],
  },

  *check(mail) {
    const hits = wordingHits(mail, 'joking-tone');
    for (const hit of hits) yield jest(hit, replacementFixes(mail, 'joking-tone', hit));
    for (const emoji of emojiAlone(mail, hits)) yield jest(emoji, []);
  },
});

function jest(words: Wording, replacements: readonly Fix[]): RuleFinding {
  return {
    span: placeOf(words),
    message: message('“{0}” makes light of it; say plainly what happened.', wordsOf(words)),
    fixes: replacements.length > 0 ? replacements : removalOf(words),
  };
}

/** A smiley or an emoji can go without a trace, unless a subject or a preheader has nothing else. */
function removalOf(words: Wording): readonly Fix[] {
  const { sentence } = words;
  const isAll = sentence.passage.body === undefined && !sentence.tokens.some(({ kind }) => kind === 'word');
  const edit = isAll || /[\p{L}\p{N}]/u.test(wordsOf(words)) ? undefined : editOf(words, '');
  return edit === undefined ? [] : [{ title: message('Remove “{0}”', wordsOf(words)), edits: [edit], safe: true }];
}

const SPOKEN: readonly Zone[] = ['subject', 'preheader', 'greeting', 'body'];

/** Playful emoji in sentences that no phrase shows to joke; a signature may have its own. */
function emojiAlone({ passages }: MailDocument, hits: readonly PhraseHit[]): readonly Wording[] {
  const joking = new Set(hits.map(({ sentence }) => sentence));
  return passages.flatMap(({ text, sentences }) =>
    sentences
      .filter((sentence) => SPOKEN.includes(sentence.zone) && !joking.has(sentence))
      .flatMap((sentence) =>
        playfulEmoji(text.text, sentence.span)
          .slice(0, 1)
          .map((part) => ({ sentence, span: part })),
      ),
  );
}
