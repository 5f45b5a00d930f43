import type { Container } from '../containers/container';
import { readContainer } from '../containers/read-container';
import type { MailKnowledge } from '../knowledge';
import type { LanguageChoice, MailDocument, ParseOptions, RelatedMail } from '../mail-document';
import { parseContainer, readFileFacts, type FileFacts } from '../parse-container';
import type { KeptEnvelope } from './envelope-convention';
import { decideJointKind } from './joint-kind';
import type { RelatedFile } from './related-file';
import { resolveRelated } from './resolve-related';

/** Reads the envelopes that a file keeps, each as the mail that its bodies make of it. */
export function parseKeptEnvelopes(
  source: string,
  kept: readonly KeptEnvelope[],
  options: ParseOptions,
  knowledge: MailKnowledge,
): readonly MailDocument[] {
  const parsed = new Map<RelatedFile, MailDocument>();
  const [first] = kept;
  const file = first && readFileFacts(source, first.container);
  return kept.map(({ container, bodyPaths }, index) => {
    const related = (options.related ?? [])
      .filter(({ path }) => bodyPaths.includes(path))
      .map((file): RelatedMail => {
        const mail = parsed.get(file) ?? parseBody(file, options, knowledge);
        parsed.set(file, mail);
        return { path: file.path, holds: 'body', mail };
      });
    const bodies = related.map(({ mail }) => mail);
    const envelope = parseEnvelope(source, container, bodies, options, knowledge, file);
    // Comments speak for the file, not for one of its mails: the first answers for all of them.
    const suppressions = index === 0 ? envelope.suppressions : [];
    return { ...envelope, suppressions, ...(related.length > 0 && { related }) };
  });
}

/** One envelope in the language of its bodies, unless it states its own, and of the kind that all of them make. */
export function parseEnvelope(
  source: string,
  container: Container,
  bodies: readonly MailDocument[],
  options: ParseOptions,
  knowledge: MailKnowledge,
  file?: FileFacts,
): MailDocument {
  const dialect = container.dialectHint ?? bodies[0]?.dialect.id ?? undefined;
  const language = languageOf(container, bodies, options);
  const mail = parseContainer(
    source,
    { ...container, ...(dialect !== undefined && { dialectHint: dialect }) },
    language === undefined ? options : { ...options, language: language.id },
    knowledge,
    file,
  );
  const kind = bodies.length === 0 ? mail.kind : decideJointKind([mail, ...bodies], options.kind, knowledge);
  return language === undefined ? { ...mail, kind } : { ...mail, kind, language };
}

/** A subject is too short to tell a language; a catalogue states it, and bodies have words enough. */
function languageOf(
  { envelope }: Container,
  bodies: readonly MailDocument[],
  options: ParseOptions,
): LanguageChoice | undefined {
  if (options.language !== undefined) return undefined;
  if (envelope.language !== undefined) {
    return { id: envelope.language.split(/[-_]/)[0] ?? 'und', because: 'markup' };
  }
  return bodies.map(({ language }) => language).find(({ id }) => id !== 'und');
}

/** What the host says of a mail, said of another of its files. */
export function optionsFor(path: string, { kind, dialect, language, brand }: ParseOptions): ParseOptions {
  return {
    path,
    ...(kind !== undefined && { kind }),
    ...(dialect !== undefined && { dialect }),
    ...(language !== undefined && { language }),
    ...(brand !== undefined && { brand }),
  };
}

function parseBody({ path, text }: RelatedFile, options: ParseOptions, knowledge: MailKnowledge): MailDocument {
  const own = optionsFor(resolveRelated(options.path, path), options);
  return parseContainer(text, readContainer(text, own), own, knowledge);
}
