import { readContainer } from './containers/read-container';
import type { MailKnowledge } from './knowledge';
import type { MailDocument, ParseOptions } from './mail-document';
import { parseContainer } from './parse-container';
import { joinEnvelopes } from './related/join-envelopes';
import { parseKeptEnvelopes } from './related/parse-kept-envelopes';
import { readKeptEnvelopes } from './related/read-kept-envelopes';
import { joinVersions } from './related/versions/join-versions';

/**
 * Reads a mail, once, into the document that every rule works on. Never throws and never gives up: broken input
 * yields a smaller document.
 *
 * @param source the file as it stands
 */
export function parseMail(source: string, options: ParseOptions, knowledge: MailKnowledge): MailDocument {
  const kept = readKeptEnvelopes(source, options.path);
  const [first, ...others] = parseKeptEnvelopes(source, kept, options, knowledge);
  if (first !== undefined) return others.length === 0 ? first : { ...first, others };
  const mail = parseContainer(source, readContainer(source, options), options, knowledge);
  if (options.related === undefined) return mail;
  const withVersions = joinVersions(mail, options.related, options, knowledge);
  return joinEnvelopes(withVersions, options.related, options, knowledge);
}
