import type { DialectDeclaration } from '../dialect';

export const ses: DialectDeclaration = {
  id: 'ses',
  name: 'Amazon SES',
  source: 'https://docs.aws.amazon.com/ses/latest/dg/send-personalized-email-api.html',
  basedOn: 'handlebars',
  reserved: ['amazonSESUnsubscribeUrl'],
  systemTags: { unsubscribeUrl: '{{amazonSESUnsubscribeUrl}}' },
  missing: 'undelivered',
  evidence: [{ tag: 'amazonSESUnsubscribeUrl', weight: 10 }],
  hits: [
    { text: 'Hi {{contact.firstName}}', tags: [{ text: '{{contact.firstName}}', field: 'contact.firstName' }] },
    {
      text: '{{#if name}}Hi {{name}}{{else}}Hi there{{/if}}',
      tags: [{ text: '{{#if name}}', block: 'if' }, { text: '{{name}}' }, { text: '{{else}}' }, { text: '{{/if}}' }],
    },
    { text: '{{#each subscription}}{{/each}}', tags: [{ text: '{{#each subscription}}' }, { text: '{{/each}}' }] },
    { text: '{{! note }}', tags: [{ text: '{{! note }}', role: 'comment' }] },
    { text: 'Hi {{name}, your', tags: [{ text: '{{name}', malformed: 'unclosed' }] },
    {
      text: '{{#if vip}}a{{/if}}',
      tags: [
        { text: '{{#if vip}}', role: 'open', block: 'if', field: 'vip' },
        { text: '{{/if}}', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['{% if x %}', String.raw`\{{x}}`, '{{ x | default: "y" }}'],
};
