import { html, text } from './body-keys';
import { MARKETING_SHAPES } from './marketing-shapes';
import { PLATFORM_SHAPES } from './platform-shapes';
import type { ProviderShape } from './provider-shape';
import { TRANSACTIONAL_SHAPES } from './transactional-shapes';

/** One message as most libraries take it; its keys tell no provider. */
const ANY_SENDER: ProviderShape = {
  provider: 'Resend, Nodemailer and other senders of one message',
  mail: '',
  marks: [['html', 'text'], ['subject'], ['from', 'to', 'replyTo', 'reply_to', 'name', 'html']],
  fields: {
    subject: ['subject'],
    preheader: ['preheader', 'preview'],
    from: ['from'],
    fromName: ['from.name'],
    fromAddress: ['from.email', 'from.address'],
    replyTo: ['replyTo', 'reply_to', 'replyTo.*', 'reply_to.*'],
    audience: ['audience', 'segment', 'to', 'to.*', 'to.*.email'],
  },
  places: ['subject', 'from', 'replyTo'],
  bodies: [...html('html'), ...text('text')],
};

/** Every shape we know. The first that matches is it: keys of their own before those that half the trade shares. */
export const PROVIDER_SHAPES: readonly ProviderShape[] = [
  ...TRANSACTIONAL_SHAPES,
  ...MARKETING_SHAPES,
  ...PLATFORM_SHAPES,
  ANY_SENDER,
];
