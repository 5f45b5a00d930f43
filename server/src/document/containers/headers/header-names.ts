import type { EnvelopeFieldName } from '../../envelope';

/** The header that holds each field, as it is written. */
export const HEADER_NAMES: Readonly<Record<EnvelopeFieldName, string>> = {
  subject: 'Subject',
  preheader: 'Preheader',
  from: 'From',
  replyTo: 'Reply-To',
  audience: 'To',
};
