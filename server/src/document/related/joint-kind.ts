import type { KindChoice, MailDocument, MailKind } from '../mail-document';
import { decideKind } from '../parse-container';
import type { PhraseHit } from '../prose';

/** The kind of a mail that several files make up: what one of them states, else what all of their words tell. */
export function decideJointKind(parts: readonly MailDocument[], configured: MailKind | undefined): KindChoice {
  const stated = parts.map(({ envelope }) => envelope.stated.kind).find((kind) => kind !== undefined);
  const phrases = new Map<string, PhraseHit[]>();
  for (const [list, hits] of parts.flatMap((part) => [...part.phrases])) {
    phrases.set(list, [...(phrases.get(list) ?? []), ...hits]);
  }
  return decideKind(stated, configured, phrases);
}
