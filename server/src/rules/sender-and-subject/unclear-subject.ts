import { message, type Message } from '../../text/message';
import { overlaps, span, type Span } from '../../text/span';
import { withTabStops } from '../../text/tab-stops';
import { envelopeField, type EnvelopeField } from '../../document/envelope';
import type { MailDocument } from '../../document/mail-document';
import { sourceSpan, type PhraseHit } from '../../document/prose';
import { clearSubjects } from '../clear-subjects';
import { isShouting } from '../is-shouting';
import { defineRule, type Fix } from '../rule';
import { wordsOf } from '../wording';

export default defineRule({
  id: 'unclear-subject',
  category: 'sender-and-subject',
  severity: 'warning',
  severityByKind: { breach: 'error' },
  kinds: ['apology', 'breach'],
  summary: message('Let the subject say what happened.'),
  why: message(
    'Readers decide by the subject. “An important update” hides the news, a shouted or teasing subject looks like advertising, and a “Re:” to a conversation that never was looks like fraud. Say what happened: “We made a mistake: the price in our email was wrong”, “Notice of Data Breach”.',
  ),
  sources: [{ title: 'Bird, “How to apologise after an email mistake” (2015): use a clear subject' }],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nsubject: ⟦An important update⟧\n---\nWe charged you twice, and we are sorry.\n',
      },
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nsubject: "⟦Re:⟧ we charged you twice"\n---\nWe charged you twice, and we are sorry.\n',
      },
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nsubject: ⟦READ THIS NOW⟧\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
    good: [
      {
        format: 'markdown',
        kind: 'apology',
        source: '---\nsubject: We charged you twice\n---\nWe charged you twice, and we are sorry.\n',
      },
    ],
  },

  *check(mail, { settings }) {
    const subject = envelopeField(mail.envelope, 'subject');
    if (subject === undefined) return;
    const fault = findFault(subject, mail, settings.brand.name);
    if (fault !== undefined) yield { ...fault, fixes: fixes(subject, fault.span, mail) };
  },
});

interface Fault {
  readonly span: Span;
  readonly message: Message;
}

/** Lists whose hit tells the reader what the mail is about. */
const SAYS_WHAT_HAPPENED = [
  'unclear-subject:clear',
  'buried-lede:admission',
  'buried-lede:intrusion',
  'buried-lede:exposure',
];

/** A subject that decorates itself and does not say what happened looks like advertising. */
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** What is unclear whatever else the subject says; then a clear word silences the rest. */
function findFault(subject: EnvelopeField, mail: MailDocument, brand: string | undefined): Fault | undefined {
  const hits = inSubject(mail, 'unclear-subject');
  const certain = hits.find(({ always }) => always);
  if (certain !== undefined) return explain(certain, mail);
  const whole = trimmedSpan(subject);
  if (isShouting(subject.value.text, brand)) {
    return { span: whole, message: message('The subject shouts; write it in ordinary letters and say what happened.') };
  }
  if (SAYS_WHAT_HAPPENED.some((list) => inSubject(mail, list).length > 0)) return undefined;
  const [vague] = hits;
  if (vague !== undefined) return explain(vague, mail);
  const isDecorated = EMOJI.test(subject.value.text);
  if (!isDecorated && (mail.kind.kind !== 'breach' || saysEnough(subject, mail))) return undefined;
  return { span: whole, message: vagueMessage(subject.value.text.trim(), mail) };
}

function explain(hit: PhraseHit, mail: MailDocument): Fault {
  const place = sourceSpan(hit);
  const words = wordsOf(hit);
  if (words.endsWith(':')) {
    return {
      span: place,
      message: message('“{0}” pretends that there was an earlier message; begin with what happened.', words),
    };
  }
  return { span: place, message: vagueMessage(words, mail) };
}

function vagueMessage(words: string, mail: MailDocument): Message {
  const [suggestion] = clearSubjects(mail);
  if (suggestion === undefined) return message('“{0}” does not say what happened; let the subject name it.', words);
  return message('“{0}” does not say what happened; write something like “{1}”.', words, suggestion);
}

function inSubject({ phrases }: MailDocument, list: string): readonly PhraseHit[] {
  return (phrases.get(list) ?? []).filter(({ sentence }) => sentence.zone === 'subject');
}

/** "You", "has", "for" say nothing of what happened. */
const CONTENT_WORD_LETTERS = 4;
const FEW_WORDS = 3;

/** More than a few words, or a merge tag that may print any number of them. */
function saysEnough({ span: place }: EnvelopeField, { passages, mergeTags }: MailDocument): boolean {
  if (mergeTags.some((tag) => overlaps(tag.span, place))) return true;
  const sentences = passages.flatMap((passage) => passage.sentences).filter(({ zone }) => zone === 'subject');
  const words = sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word');
  return words.filter(({ text }) => text.length >= CONTENT_WORD_LETTERS).length > FEW_WORDS;
}

function trimmedSpan({ value }: EnvelopeField): Span {
  const start = value.text.length - value.text.trimStart().length;
  return value.toSource(span(start, Math.max(start, value.text.trimEnd().length)));
}

function fixes(subject: EnvelopeField, place: Span, mail: MailDocument): Fix[] {
  const rewritten = clearSubjects(mail).flatMap((words): Fix[] => {
    const edit = subject.replace(words);
    if (edit === undefined) return [];
    return [{ title: message('Replace with “{0}”', words), edits: [withTabStops(edit)], safe: false }];
  });
  return [...dropPrefix(subject, place, mail), ...rewritten];
}

/** A clear subject stays clear without its "Re:". */
function dropPrefix(subject: EnvelopeField, place: Span, mail: MailDocument): Fix[] {
  const { start, end } = subject.value.fromSource(place);
  const words = subject.value.text.slice(start, end).trim();
  if (!words.endsWith(':')) return [];
  const rest = subject.value.text.slice(end).trimStart();
  const edit = subject.replace(rest.slice(0, 1).toUpperCase() + rest.slice(1));
  const safe = inSubject(mail, 'unclear-subject:clear').length > 0;
  return edit === undefined || rest === '' ? [] : [{ title: message('Remove “{0}”', words), edits: [edit], safe }];
}
