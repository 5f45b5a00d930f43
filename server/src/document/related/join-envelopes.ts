import type { EnvelopeFieldName } from '../envelope';
import type { MailKnowledge } from '../knowledge';
import type { MailDocument, ParseOptions, RelatedMail } from '../mail-document';
import { decideJointKind } from './joint-kind';
import { optionsFor, parseEnvelope } from './parse-kept-envelopes';
import { readKeptEnvelopes } from './read-kept-envelopes';
import type { RelatedFile } from './related-file';
import { isSamePath, resolveRelated } from './resolve-related';

/** Joins to a body what other files keep of its envelope; what they state is no longer missing here. */
export function joinEnvelopes(
  mail: MailDocument,
  files: readonly RelatedFile[],
  options: ParseOptions,
  knowledge: MailKnowledge,
): MailDocument {
  const related = files.flatMap((file) => envelopesIn(file, mail, options, knowledge));
  if (related.length === 0) return mail;
  const kind = decideJointKind([mail, ...related.map((part) => part.mail)], options.kind, knowledge);
  const stated = new Set(related.flatMap((part) => part.mail.envelope.fields.map(({ name }) => name)));
  return {
    ...mail,
    kind,
    envelope: { ...mail.envelope, gaps: withoutStated(mail.envelope.gaps, stated) },
    related: related.map((part) => ({ ...part, mail: { ...part.mail, kind } })),
  };
}

function envelopesIn(
  { path, text }: RelatedFile,
  mail: MailDocument,
  options: ParseOptions,
  knowledge: MailKnowledge,
): readonly RelatedMail[] {
  const place = resolveRelated(options.path, path);
  return readKeptEnvelopes(text, place).flatMap(({ container, bodyPaths }): RelatedMail[] => {
    const bodyPath = bodyPaths.find((body) => isSamePath(resolveRelated(place, body), options.path));
    if (bodyPath === undefined) return [];
    const envelope = parseEnvelope(text, container, [mail], optionsFor(place, options), knowledge);
    // What went wrong is told by the body, and a fix of the subject wants to know it.
    const related = [{ path: bodyPath, holds: 'body', mail }] as const;
    return [{ path, holds: 'envelope', mail: { ...envelope, related } }];
  });
}

function withoutStated(
  gaps: MailDocument['envelope']['gaps'],
  stated: ReadonlySet<EnvelopeFieldName>,
): MailDocument['envelope']['gaps'] {
  return Object.fromEntries(Object.entries(gaps).filter(([name]) => ![...stated].some((field) => field === name)));
}
