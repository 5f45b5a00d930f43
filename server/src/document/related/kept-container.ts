import { assembleEnvelope } from '../containers/assemble-envelope';
import { assembleFields, type EnvelopeEntry } from '../containers/assemble-fields';
import type { BodyContent, Container } from '../containers/container';
import { span } from '../../text/span';
import type { ComputedField } from '../envelope';
import type { MailFormat } from '../mail-document';

/** Puts entries of a file that is no template into a container; what they lack has no place in it. */
export function keptContainer(
  source: string,
  format: MailFormat,
  entries: readonly EnvelopeEntry[],
  rest: {
    readonly contents?: readonly BodyContent[];
    readonly language?: string | undefined;
    readonly computed?: readonly ComputedField[];
  } = {},
): Container {
  const { language, ...fields } = assembleFields(source, entries);
  const tag = rest.language ?? language;
  const envelope = assembleEnvelope({
    ...fields,
    ...(tag !== undefined && { language: tag }),
    places: [],
    gapFor: () => ({ span: span(0, 0), insert: (value) => ({ span: span(0, 0), newText: value }) }),
    pageTitle: undefined,
    stated: {},
  });
  const { contents = [], computed = [] } = rest;
  return { format, envelope: computed.length === 0 ? envelope : { ...envelope, computed }, contents, suppressions: [] };
}
