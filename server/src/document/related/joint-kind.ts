import type { MailKnowledge } from '../knowledge';
import type { KindChoice, MailDocument, MailKind } from '../mail-document';
import { decideKind } from '../parse-container';

/** The kind of a mail that several files make up: what one of them states, else what all of their words tell. */
export function decideJointKind(
  parts: readonly MailDocument[],
  configured: MailKind | undefined,
  knowledge: MailKnowledge,
): KindChoice {
  const stated = parts.map(({ envelope }) => envelope.stated.kind).find((kind) => kind !== undefined);
  return decideKind(
    stated,
    configured,
    parts.flatMap(({ passages }) => passages),
    knowledge,
  );
}
