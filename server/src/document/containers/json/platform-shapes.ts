import { html, text } from './body-keys';
import type { ProviderShape } from './provider-shape';

/** Platforms that send over several channels, of which mail is one, and servers that send mail among other things. */
export const PLATFORM_SHAPES: readonly ProviderShape[] = [
  {
    provider: 'Courier, send call',
    mail: 'message',
    marks: [['content.title', 'content.body', 'content.elements', 'channels.email.override']],
    fields: {
      subject: ['channels.email.override.subject', 'content.title', 'content.elements.*.title'],
      from: ['channels.email.override.from'],
      replyTo: ['channels.email.override.reply_to'],
      audience: ['to.email', 'to.list_id', 'to.audience_id'],
    },
    places: [],
    bodies: [
      ...html('channels.email.override.html'),
      ...text('channels.email.override.text', 'content.body', 'content.elements.*.content'),
    ],
  },
  {
    provider: 'Courier, channels of a template',
    mail: '',
    marks: [['channels.email.override']],
    fields: {
      subject: ['channels.email.override.subject', 'content.title'],
      from: ['channels.email.override.from'],
      replyTo: ['channels.email.override.reply_to'],
    },
    places: [],
    bodies: [...html('channels.email.override.html'), ...text('channels.email.override.text', 'content.body')],
  },
  {
    provider: 'Novu, workflow',
    mail: 'steps.*.template',
    marks: [['content'], ['subject', 'preheader', 'senderName']],
    fields: { subject: ['subject'], preheader: ['preheader'], fromName: ['senderName'] },
    places: ['subject'],
    bodies: html('content'),
  },
  {
    provider: 'Novu, message template',
    mail: '',
    marks: [['content'], ['subject'], ['senderName', 'contentType']],
    fields: { subject: ['subject'], preheader: ['preheader'], fromName: ['senderName'] },
    places: ['subject'],
    bodies: html('content'),
  },
  {
    provider: 'Keycloak, realm export',
    mail: 'smtpServer',
    marks: [
      ['from', 'host'],
      ['fromDisplayName', 'replyTo', 'replyToDisplayName', 'envelopeFrom', 'starttls', 'auth'],
    ],
    fields: {
      fromName: ['fromDisplayName'],
      fromAddress: ['from'],
      replyToName: ['replyToDisplayName'],
      replyToAddress: ['replyTo'],
    },
    places: [],
    bodies: [],
  },
];
