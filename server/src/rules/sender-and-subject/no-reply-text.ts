import { message } from '../../text/message';
import { withTabStops } from '../../text/tab-stops';
import type { MailDocument } from '../../document/mail-document';
import { sourceSpan } from '../../document/prose';
import { inOwnRegister } from '../in-own-register';
import { defineRule, type Fix, type RuleSettings } from '../rule';
import { unphrased, withoutLookAlikes } from '../sentences-with-role';
import { editOf, joinBySentence, wordsOf, type Wording } from '../wording';

/** From this likelihood on a sentence is taken to refuse replies where no phrase shows it. */
const LIKELY = 0.6;

export default defineRule({
  id: 'no-reply-text',
  category: 'sender-and-subject',
  severity: 'warning',
  kinds: ['apology', 'breach'],
  summary: message('Invite the reply instead of forbidding it.'),
  why: message(
    'An apology that may not be answered is an announcement. Readers who were hit by the mistake have questions, and their answers tell you what you missed. Say that a reply is welcome and that a person reads it.',
  ),
  sources: [{ title: 'Bird, “How to apologise after an email mistake” (2015): do not use a no-reply address' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe charged you twice, and we are sorry.\n\nPlease ⟦do not reply to this email⟧.\n',
      },
    ],
    good: [
      {
        kind: 'apology',
        source: 'Hello,\n\nWe charged you twice, and we are sorry.\n\nReply to this email and a person will answer.\n',
      },
      {
        kind: 'breach',
        source: 'Hello,\n\nYour email address was exposed.\n\nDo not reply to messages that ask for your password.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    const found = (mail.phrases.get('no-reply-text') ?? []).filter(({ sentence }) => sentence.zone !== 'subject');
    const hits = withoutLookAlikes(mail, 'reply-refusal', found);
    const refusals = unphrased(mail, 'reply-refusal', LIKELY, hits);
    for (const hit of [...joinBySentence(hits), ...refusals]) {
      yield {
        span: sourceSpan(hit),
        message: message(
          '“{0}” turns readers away; say that a reply is welcome and that somebody reads it.',
          wordsOf(hit),
        ),
        fixes: fixes(hit, mail, settings),
      };
    }
  },
});

function fixes(hit: Wording, mail: MailDocument, { replyTo }: RuleSettings): Fix[] {
  const { sentence } = hit;
  const pack = mail.packs.find(({ id }) => id === sentence.language) ?? mail.pack;
  return (pack?.topics['no-reply-text']?.insert ?? []).flatMap((words): Fix[] => {
    const invitation = pack ? inOwnRegister(mail, pack, words) : words;
    const text = replyTo === undefined ? invitation : invitation.replace(/\[[^\]]+\]/, replyTo);
    const edit = editOf({ ...hit, span: sentence.span }, text);
    if (edit === undefined) return [];
    return [{ title: message('Replace with “{0}”', text), edits: [withTabStops(edit)], safe: false }];
  });
}
