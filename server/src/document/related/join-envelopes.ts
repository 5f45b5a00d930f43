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
  const kind = decideJointKind([mail, ...related.map((part) => part.mail)], options.kind);
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
  return readKeptEnvelopes(text, place)
    .filter(({ bodyPaths }) => bodyPaths.some((body) => isSamePath(resolveRelated(place, body), options.path)))
    .map(({ container }): RelatedMail => {
      const envelope = parseEnvelope(text, container, [mail], optionsFor(place, options), knowledge);
      return { path, holds: 'envelope', mail: envelope };
    });
}

function withoutStated(
  gaps: MailDocument['envelope']['gaps'],
  stated: ReadonlySet<EnvelopeFieldName>,
): MailDocument['envelope']['gaps'] {
  return Object.fromEntries(Object.entries(gaps).filter(([name]) => ![...stated].some((field) => field === name)));
}
