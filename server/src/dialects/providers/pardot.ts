import type { DialectDeclaration } from '../dialect';

export const pardot: DialectDeclaration = {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  source: 'https://help.salesforce.com/s/articleView?id=mktg.pardot_merge_fields_parent.htm',
  delimiters: [
    { open: '{{{', close: '}}}', holds: 'mustache' },
    { open: '{{', close: '}}', holds: 'mustache' },
    { open: '%%', close: '%%', holds: 'name', name: '[a-z][a-z0-9_]*(?:YYYY)?', spaces: false },
  ],
  mustache: { path: String.raw`[A-Z][\w.]*`, helpers: ['if'], hasElse: true },
  reserved: [
    'Sender.*',
    'Organization.*',
    'Unsubscribe',
    'View_Online',
    'EmailPreferenceCenter',
    'Current_Year',
    'unsubscribe',
    'view_online',
    'email_preference_center',
    'current_year_YYYY',
    'user_*',
    'account_*',
  ],
  fields: {
    firstName: 'Recipient.FirstName',
    lastName: 'Recipient.LastName',
    email: 'Recipient.Email',
    company: 'Recipient.Company',
    phone: 'Recipient.Phone',
    city: 'Recipient.City',
    jobTitle: 'Recipient.Title',
  },
  systemTags: {
    unsubscribeUrl: '{{Unsubscribe}}',
    viewInBrowser: '{{View_Online}}',
    preferencesUrl: '{{EmailPreferenceCenter}}',
    senderName: '{{Sender.Name}}',
    year: '{{Current_Year}}',
  },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{{#if FIELD}}{{FIELD}}{{else}}FALLBACK{{/if}}',
    naming: 'PascalCase',
    namespace: 'Recipient.',
  },
  missing: 'account-default',
  evidence: [
    { tag: String.raw`^\{\{(?:#if )?Recipient\.`, weight: 10 },
    { tag: String.raw`^\{\{(?:View_Online|EmailPreferenceCenter|Unsubscribe)\}\}`, weight: 8 },
    {
      tag: String.raw`^%%(?:view_online|unsubscribe|email_preference_center|user_\w+|account_\w+|current_year_YYYY)%%`,
      weight: 10,
    },
    { tag: '^%%[a-z]+_[a-z_]+%%$', weight: 3 },
  ],
  hits: [
    {
      text: 'Hi {{Recipient.FirstName}},',
      tags: [{ text: '{{Recipient.FirstName}}', role: 'output', field: 'Recipient.FirstName' }],
    },
    { text: '{{{Recipient.Company}}}', tags: [{ text: '{{{Recipient.Company}}}', field: 'Recipient.Company' }] },
    { text: '%%first_name%%', tags: [{ text: '%%first_name%%', field: 'first_name' }] },
    {
      text: '{{#if Recipient.FirstName}}a{{else}}b{{/if}}',
      tags: [
        { text: '{{#if Recipient.FirstName}}', role: 'open', field: 'Recipient.FirstName', block: 'if' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/if}}', role: 'close' },
      ],
    },
    { text: 'Hi {{Recipient.FirstName}, x', tags: [{ text: '{{Recipient.FirstName}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ first_name }}', '%%First Name%%', '{{#each x}}'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
