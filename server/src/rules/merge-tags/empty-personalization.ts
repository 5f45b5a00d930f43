import type { MailDocument } from '../../document/mail-document';
import { message } from '../../text/message';
import { compareSpans, contains, span, type Span } from '../../text/span';
import { defineRule, type Fix, type RuleFinding } from '../rule';
import { isInUnreadLanguage } from '../unread-language';
import { findElementLeaks, holdsElementLeak, type ElementLeak } from './leaks/element-leaks';
import { findFilledElements, holdsFilledElement } from './reading/filled-elements';
import { greetingsIn, startsLine, type Greeting } from './reading/greeting';
import { lexiconOf, type Lexicon } from './reading/lexicon';
import { isCode, readTexts, type MailText } from './reading/mail-texts';
import { foldText } from '../../phrases/fold-text';
import { fixesForGreeting } from './writing/greeting-fixes';

export default defineRule({
  id: 'empty-personalization',
  category: 'merge-tags',
  severity: 'error',
  summary: message('Greet nobody with an empty or broken name.'),
  why: message(
    '“Dear ,” and “Hello undefined” tell readers that a machine wrote to them and nobody looked: a tag found no value, and the mail went out with the hole. Write a greeting that needs no name, or print the name with a fallback.',
  ),
  sources: [
    {
      title: 'Customer.io, on greetings with the name missing',
      url: 'https://customer.io/blog/personalization-fallbacks.html',
    },
    {
      title: 'British Airways, “Mr Sample, boost your BA Miles”, June 2009',
      url: 'https://mark_pinkerton.typepad.com/my_weblog/2009/06/email-anomalies.html',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      { source: '⟦Dear ,⟧\n\nYour order has left our warehouse.\n' },
      { source: '⟦Hi !⟧\n\nYour order has left our warehouse.\n' },
      { source: '<p>⟦Hello undefined⟧, your seat is booked.</p>\n', format: 'html' },
      { source: '<p>Hi there,</p>\n<p>Your parcel goes to ⟦[object Object]⟧ on Tuesday.</p>\n', format: 'html' },
      { source: '⟦Bonjour null⟧,\n\nvotre commande est prête en magasin.\n' },
      { source: '⟦Gentile ,⟧\n\nil suo ordine è partito questa mattina.\n' },
      { source: '⟦Halo ,⟧\n\npesanan Anda sudah kami kirim tadi pagi.\n' },
      { source: '⟦عزيزي ،⟧\n\nتم شحن طلبك هذا الصباح.\n' },
    ],
    good: [
      { source: 'Hello,\n\nYour order has left our warehouse.\n' },
      { source: 'Dear customer,\n\nThe old vouchers are null and void from May.\n' },
      { source: 'Bonjour !\n\nVotre commande est prête en magasin.\n' },
      { source: 'Hello Null Gallery team,\n\nwe wrote to the wrong address.\n' },
      { source: 'مرحبًا،\n\nتم شحن طلبك هذا الصباح.\n' },
    ],
  },

  check(mail) {
    const lexicon = lexiconOf(mail);
    const elements = findElementLeaks(mail, lexicon);
    const filled = findFilledElements(mail);
    const findings = readTexts(mail)
      .flatMap((text) => (text.place === 'link' ? [] : tracesIn(text, mail, lexicon, elements)))
      .filter(({ span: range }) => !holdsFilledElement(filled, range));
    return findings.sort((a, b) => compareSpans(a.span, b.span));
  },
});

function tracesIn(
  text: MailText,
  mail: MailDocument,
  lexicon: Lexicon,
  elements: readonly ElementLeak[],
): readonly RuleFinding[] {
  const words = text.text.text;
  const greetings = greetingsIn(text.text, lexicon)
    .filter((greeting) => !holdsElementLeak(elements, text.text.toSource(span(greeting.span.start, greeting.end + 1))))
    .flatMap((greeting) => traceInGreeting(greeting, words, lexicon, mail));
  const found = [...greetings, ...traceElsewhere(words, text)].sort((a, b) => compareSpans(a.part, b.part));
  return found
    .filter(({ part }) => !isCode(text, part))
    .filter(({ part }, index) => !contains(found[index - 1]?.part ?? span(0, 0), part))
    .map((trace) => report(trace, text, mail));
}

/** What a lost name left behind; with its greeting, where it can be greeted anew. */
interface Trace {
  readonly part: Span;
  readonly greeting?: Greeting;
}

function traceInGreeting(greeting: Greeting, words: string, lexicon: Lexicon, mail: MailDocument): Trace[] {
  const { name } = greeting;
  if (name.start === name.end) {
    return leavesNameOut(greeting, words, mail)
      ? [{ part: span(greeting.span.start, greeting.end + 1), greeting }]
      : [];
  }
  const called = words.slice(name.start, name.end);
  if (lexicon.isJunk(called)) return [{ part: greeting.span, greeting }];
  const isTitleAlone = greeting.language.titles.complete.some((title) => foldText(title) === foldText(called));
  const isTrace = isTitleAlone && greeting.hasSpaceBeforeMark && /[,،]/.test(greeting.mark);
  return isTrace ? [{ part: span(greeting.span.start, greeting.end + 1), greeting }] : [];
}

/**
 * Whether a name is due and missing. "Hello," is complete, "Dear," is not; a space before the mark gives the hole away,
 * unless the language puts one there.
 */
function leavesNameOut(greeting: Greeting, words: string, mail: MailDocument): boolean {
  const { word, title, mark, hasSpaceBeforeMark, end } = greeting;
  if (title === 'complete') return hasSpaceBeforeMark && /[,،]/.test(mark);
  const needsName = word.needsName || title === 'waits';
  switch (mark) {
    case ':':
      // "Kepada: Budi" and "السيد: سامي" are labels with their value, not greetings.
      return needsName && hasSpaceBeforeMark && /^:[^\S\n]*(?:\n|$)/.test(words.slice(end, end + 8));
    case ',':
    case '،':
    case '!':
      // Another language's greeting may be a plain word here: "Care, …" opens an English line.
      if (needsName) return hasSpaceBeforeMark || isOwnGreeting(greeting, mail);
      return hasSpaceBeforeMark && !(word.spacedMarks ?? '').includes(mark);
    default:
      return false;
  }
}

function isOwnGreeting({ language }: Greeting, mail: MailDocument): boolean {
  return mail.pack === undefined ? !isInUnreadLanguage(mail) : mail.pack.placeholders === language;
}

const RESIDUE = /\[object Object\]|<no value>|%!s\(<nil>\)|#N\/A|Liquid (?:syntax )?error:|Liquid error \(/g;
const OPENING_JUNK = /(?<![\p{L}\p{N}])(?:null|undefined|NaN)(?=\s?[,،!])/gu;
const LABELLED_JUNK = /(?<=[:#$€£]\s?)(?:null|undefined|NaN)(?![\p{L}\p{N}_-])(?![^\S\n]+\p{L})/gu;

/** What engines print for nothing, where no reader takes it for a word. */
function traceElsewhere(words: string, text: MailText): Trace[] {
  const opening = [...words.matchAll(OPENING_JUNK)].filter(({ index }) => startsLine(words, index));
  const found = [...words.matchAll(RESIDUE), ...opening, ...words.matchAll(LABELLED_JUNK)];
  const traces = found.map((match) => ({ part: span(match.index, match.index + match[0].length) }));
  const isHeadline = text.place === 'subject' || text.place === 'preheader';
  const lost = isHeadline ? /^\s*[,،](?=\s)/.exec(words) : null;
  return lost === null ? traces : [{ part: span(0, lost[0].length) }, ...traces];
}

function report({ part, greeting }: Trace, text: MailText, mail: MailDocument): RuleFinding {
  const range = text.text.toSource(part);
  const quoted = text.text.text.slice(part.start, part.end).trim();
  if (greeting === undefined) {
    return {
      span: range,
      message: message(
        '“{0}” is what a merge tag left that found no value: write the value, or a tag with a fallback.',
        quoted,
      ),
    };
  }
  if (isInUnreadLanguage(mail)) {
    return {
      span: range,
      message: message('“{0}” greets nobody: greet without a name, or print the name with a fallback.', quoted),
    };
  }
  const fixes: readonly Fix[] = fixesForGreeting(mail, text, greeting);
  return {
    span: range,
    message: message(
      '“{0}” greets nobody: write “{1}”, or print the name with a fallback.',
      quoted,
      greeting.word.neutral,
    ),
    fixes,
  };
}
