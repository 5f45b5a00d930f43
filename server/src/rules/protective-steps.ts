import type { MailDocument } from '../document/mail-document';
import type { PhraseHit } from '../document/prose';
import { countedHits, sharesWords } from '../document/prose/counted-hits';

/** What tells readers to protect themselves. "Do not reply to this email" guards the sender and not the reader. */
export function protectiveSteps({ phrases }: MailDocument): readonly PhraseHit[] {
  const refusals = phrases.get('no-reply-text') ?? [];
  return countedHits(phrases, 'missing-protective-steps').filter(
    (hit) =>
      hit.sentence.zone !== 'footer' &&
      hit.sentence.zone !== 'audience' &&
      !refusals.some((refusal) => sharesWords(hit, refusal)),
  );
}
