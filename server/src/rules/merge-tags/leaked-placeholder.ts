import type { MailDocument } from '../../document/mail-document';
import { message, type Message } from '../../text/message';
import { defineRule, type Fix } from '../rule';
import { isInUnreadLanguage } from '../unread-language';
import { findLeaks, type PlacedLeak } from './leaks/find-leaks';
import { lexiconOf, type Lexicon } from './reading/lexicon';
import { editSource } from './writing/edit-source';
import { greetWithoutName } from './writing/greeting-fixes';
import { fallbackForName, isName } from './writing/name-fallback';
import { tagForField } from './writing/tag-for-field';

export default defineRule({
  id: 'leaked-placeholder',
  category: 'merge-tags',
  severity: 'error',
  summary: message('Fill every hole before the mail goes out.'),
  why: message(
    'A placeholder such as `<FirstName>`, `[Insert date]` or `XXXX` is a note to a colleague; no engine fills it, and every reader gets it as it stands. In HTML it is worse: a browser takes `<FirstName>` for an element and shows “Dear ,”. In October 2011 a whole list was greeted with “Hello `*|FNAME|*`”, and readers posted it within the hour. Write the value, or a merge tag of the template’s own dialect with a fallback.',
  ),
  sources: [
    { title: 'HootSuite University, October 2011', url: 'http://www.fearofconfusion.com/2011/10/hello-fname.html' },
    {
      title: 'Labour Party, “dear firstname”, May 2016',
      url: 'https://www.extravision.com/blog/dear-firstname-how-forgivable-are-email-blunders/',
    },
    {
      title: 'HTML Standard, tag open state',
      url: 'https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { source: '<p>Dear ⟦<FirstName>⟧,</p>\n<p>Your parcel has left.</p>\n', format: 'html' },
      { source: '<p>Cher ⟦&lt;Prénom&gt;⟧,</p>\n<p>Votre colis est parti.</p>\n', format: 'html' },
      { source: '<p>Halo ⟦<Nama Depan>⟧,</p>\n<p>Paket Anda sudah dikirim.</p>\n', format: 'html' },
      { source: 'عزيزي ⟦<الاسم الأول>⟧،\n\nتم شحن طلبك هذا الصباح.\n' },
      { source: 'Gentile ⟦[Nome]⟧,\n\nil suo ordine è partito il ⟦[inserire data]⟧.\n' },
      { source: 'The reading is on ⟦[Insert date]⟧ and the speaker is ⟦TBD⟧.\n' },
      { source: 'Your booking reference is ⟦XXXX⟧. Please bring it with you.\n' },
      { source: '<p>Hi *|FNAME|*,</p>\n<p>Thank you for buying from ⟦[COMPANY NAME]⟧.</p>\n', format: 'html' },
      { source: 'Hi ⟦FNAME⟧,\n\nYour parcel has left.\n' },
      { source: '<p>⟦Lorem ipsum dolor sit amet, consectetur adipiscing elit.⟧ See you soon.</p>\n', format: 'html' },
    ],
    good: [
      { source: '<p>Dear {{ customer.first_name | default: "customer" }},</p>\n', format: 'html' },
      {
        source: '<p>Read <a href="https://quill.example">the minutes</a>.<br>It was close [sic].</p>\n',
        format: 'html',
      },
      { source: 'Write to <help@northlight.example> or read <https://northlight.example/help>.\n' },
      { source: 'The bridge opened in 1904 [1]. The fleece comes in XXL and XXXL.\n' },
      { source: '<p>The <code>&lt;FirstName&gt;</code> element is not HTML.</p>\n', format: 'html' },
      { source: '<x-card>Doors open at seven.</x-card>\n', format: 'html' },
      { source: 'خانة «الاسم الأول» في حسابك فارغة.\n' },
    ],
  },

  *check(mail) {
    const lexicon = lexiconOf(mail);
    for (const leak of findLeaks(mail, lexicon)) {
      const fixes = leak.kind === 'value' ? fixesFor(leak, mail, lexicon) : [];
      yield { span: leak.source, severity: leak.severity, message: explain(leak, mail), fixes };
    }
  },
});

function explain({ kind, words, greeting }: PlacedLeak, mail: MailDocument): Message {
  if (kind === 'text') return message('“{0}” is filler that readers will see: write the text, or take it out.', words);
  if (greeting !== undefined && !isInUnreadLanguage(mail)) {
    return message('Nobody fills in “{0}”: write a merge tag with a fallback, or “{1}”.', words, greeting.word.neutral);
  }
  return message('Nobody fills in “{0}”: write the value, or a merge tag of the template’s own dialect.', words);
}

function fixesFor(leak: PlacedLeak, mail: MailDocument, lexicon: Lexicon): readonly Fix[] {
  const byTag = fillIn(leak, mail, lexicon);
  const byGreeting = leak.greeting === undefined ? [] : greetWithoutName(mail, leak.text, leak.greeting, leak.source);
  return byTag === undefined ? byGreeting : [byTag, ...byGreeting];
}

/** The tag that prints what the hole asks for; a name in it can be missing, so it gets a fallback. */
function fillIn(leak: PlacedLeak, mail: MailDocument, lexicon: Lexicon): Fix | undefined {
  const field = lexicon.fieldAskedFor(leak.asksFor);
  if (field === undefined) return undefined;
  const place = { text: leak.text.text.text, span: leak.span, ...(leak.greeting && { greeting: leak.greeting }) };
  const fallback = isName(field) ? fallbackForName(mail, place) : undefined;
  const tag = tagForField(mail, field, fallback);
  const edit = tag === undefined ? undefined : editSource(mail, leak.source, tag, leak.words);
  if (tag === undefined || edit === undefined) return undefined;
  return { title: message('Replace with {0}', tag), edits: [edit], safe: false };
}
