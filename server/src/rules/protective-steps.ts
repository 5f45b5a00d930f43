import type { MailDocument } from '../document/mail-document';
import type { PhraseHit } from '../document/prose';
import { countedHits } from '../document/prose/counted-hits';
import { without } from './wording';

/** What tells readers to protect themselves. "Do not reply to this email" guards the sender and not the reader. */
export function protectiveSteps({ phrases }: MailDocument): readonly PhraseHit[] {
  const steps = without(countedHits(phrases, 'missing-protective-steps'), phrases.get('no-reply-text') ?? []);
  return steps.filter(({ sentence }) => sentence.zone !== 'footer' && sentence.zone !== 'audience');
}
