import type { DialectDeclaration } from '../dialect';

export const mailpoet: DialectDeclaration = {
  id: 'mailpoet',
  name: 'MailPoet',
  source: 'https://kb.mailpoet.com/article/215-personalize-newsletter-with-shortcodes',
  delimiters: [
    {
      open: '[user:',
      close: ']',
      holds: 'name',
      name: String.raw`(?<field>user:(?:firstname|lastname|email|displayname|count))(?: ?\| ?default: ?(?<fallback>[^\][|]*))?`,
      prefix: 'user:',
    },
    {
      open: '[subscriber:',
      close: ']',
      holds: 'name',
      name: String.raw`(?<field>subscriber:[\w-]+)(?: ?\| ?default: ?(?<fallback>[^\][|]*))?`,
      prefix: 'subscriber:',
    },
    {
      open: '[link:',
      close: ']',
      holds: 'name',
      name: String.raw`(?<field>link:[\w-]+)(?: ?\| ?default: ?(?<fallback>[^\][|]*))?`,
      prefix: 'link:',
    },
    {
      open: '[date:',
      close: ']',
      holds: 'name',
      name: String.raw`(?<field>date:[\w-]+)(?: ?\| ?default: ?(?<fallback>[^\][|]*))?`,
      prefix: 'date:',
    },
    {
      open: '[newsletter:',
      close: ']',
      holds: 'name',
      name: String.raw`(?<field>newsletter:[\w-]+)(?: ?\| ?default: ?(?<fallback>[^\][|]*))?`,
      prefix: 'newsletter:',
    },
    {
      open: '[site:',
      close: ']',
      holds: 'name',
      name: String.raw`(?<field>site:[\w-]+)(?: ?\| ?default: ?(?<fallback>[^\][|]*))?`,
      prefix: 'site:',
    },
  ],
  scalarFallback: true,
  reserved: ['link:*', 'date:*', 'newsletter:*', 'site:*'],
  fields: { firstName: 'subscriber:firstname', lastName: 'subscriber:lastname', email: 'subscriber:email' },
  systemTags: {
    unsubscribeUrl: '[link:subscription_unsubscribe_url]',
    viewInBrowser: '[link:newsletter_view_in_browser_url]',
    preferencesUrl: '[link:subscription_manage_url]',
  },
  writing: {
    plain: '[FIELD]',
    withFallback: '[FIELD | default:FALLBACK]',
    naming: 'lowercase',
    namespace: 'subscriber:',
  },
  evidence: [{ tag: String.raw`^\[(?:user|subscriber|link|newsletter|date):`, weight: 10 }],
  hits: [
    {
      text: '[user:firstname | default:reader]',
      tags: [
        { text: '[user:firstname | default:reader]', role: 'output', field: 'user:firstname', fallback: 'reader' },
      ],
    },
    { text: '[subscriber:firstname]', tags: [{ text: '[subscriber:firstname]', field: 'subscriber:firstname' }] },
    {
      text: '[link:subscription_unsubscribe_url]',
      tags: [{ text: '[link:subscription_unsubscribe_url]', field: 'link:subscription_unsubscribe_url' }],
    },
    { text: 'Hi [subscriber:firstname, welcome', tags: [{ text: '[subscriber:firstname', malformed: 'unclosed' }] },
  ],
  misses: ['[user]', '[text](url)'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
