import type { FoldedText } from '../reading/folded-text';
import { greetingOf, type Greeting } from '../reading/greeting';
import type { Lexicon } from '../reading/lexicon';
import { isInPreheader, type MailText } from '../reading/mail-texts';
import type { Span } from '../../../text/span';

/** A hole found in one text of the mail. */
export interface Leak {
  /** Span of the text it was found in. */
  readonly span: Span;
  /** The words of the hole without its brackets: what it asks for. */
  readonly asksFor: string;
  readonly severity: 'error' | 'warning';
  /** What to do about it: put a value (or a merge tag) there, or finish or delete a text. */
  readonly kind: 'value' | 'text';
}

/** One text and what is known of it, handed to each way of looking for holes. */
export interface LeakSearch {
  readonly text: MailText;
  readonly folded: FoldedText;
  readonly lexicon: Lexicon;
  readonly greetings: readonly Greeting[];
}

/** Whether the span stands where a greeting has its name. */
export function isGreeted(search: LeakSearch, part: Span): boolean {
  return greetingOf(search.greetings, search.text.text.text, part) !== undefined;
}

/** Whether a reader sees the hole at once: in a greeting, a subject, a preheader. */
export function isProminent(search: LeakSearch, part: Span): boolean {
  const { place } = search.text;
  if (place === 'subject' || place === 'preheader') return true;
  return isGreeted(search, part) || isInPreheader(search.text, part);
}
