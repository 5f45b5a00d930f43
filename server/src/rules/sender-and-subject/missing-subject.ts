import { message } from '../../text/message';
import { withTabStops } from '../../text/tab-stops';
import { envelopeField } from '../../document/envelope';
import { clearSubjects } from '../clear-subjects';
import { defineRule } from '../rule';

export default defineRule({
  id: 'missing-subject',
  category: 'sender-and-subject',
  severity: 'hint',
  kinds: ['apology', 'breach'],
  summary: message('State the subject where the template has a place for it.'),
  why: message(
    'The subject decides whether the apology is read at all. Left to the moment of sending, it becomes “An important update”. Write it with the mail, and let it say what happened.',
  ),
  sources: [{ title: 'Bird, “How to apologise after an email mistake” (2015): use a clear subject' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '⟦---⟧\nfrom: Northlight <help@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        source:
          '---\nsubject: We charged you twice\nfrom: Northlight <help@northlight.example>\n---\nWe charged you twice, and we are sorry.\n',
      },
      { format: 'html', kind: 'apology', source: '<p>We charged you twice, and we are sorry.</p>\n' },
    ],
  },

  *check(mail) {
    const gap = mail.envelope.gaps.subject;
    if (gap === undefined || envelopeField(mail.envelope, 'subject') !== undefined) return;
    yield {
      span: gap.span,
      message: message('No subject is stated; add one that says what happened.'),
      fixes: clearSubjects(mail).flatMap((subject) => {
        const edit = gap.insert(subject);
        if (edit === undefined) return [];
        return [{ title: message('Add the subject “{0}”', subject), edits: [withTabStops(edit)], safe: false }];
      }),
    };
  },
});
