import type { DialectDeclaration } from '../dialect';

export const dynamics365: DialectDeclaration = {
  id: 'dynamics365',
  name: 'Dynamics 365 Customer Insights',
  source:
    'https://learn.microsoft.com/en-us/dynamics365/customer-insights/journeys/real-time-marketing-personalize-inline-conditions',
  delimiters: [
    { open: '{{', close: '}}', holds: 'mustache' },
    { open: '{{', close: '}}', holds: 'name', name: String.raw`[\p{L}][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+){1,6}` },
  ],
  mustache: { path: String.raw`[\p{L}][\p{L}\p{N}_.]*`, helpers: ['if', 'each'], hasElse: true },
  reserved: ['CompanyAddress', 'messageid', 'purposeid', 'topicid'],
  fields: { firstName: 'First Name', lastName: 'Last Name' },
  systemTags: { address: '{{CompanyAddress}}' },
  writing: { plain: '{{FIELD}}', naming: 'Title Case' },
  missing: 'account-default',
  evidence: [
    { tag: String.raw`^\{\{CompanyAddress\}\}`, weight: 10 },
    { tag: String.raw`^\{\{(?:messageid|purposeid|topicid)\}\}`, weight: 8 },
    { text: '<!-- {{#if ', weight: 6 },
    { text: '<!-- {{#each ', weight: 6 },
  ],
  hits: [
    { text: 'Hi {{First Name}},', tags: [{ text: '{{First Name}}', role: 'output', field: 'First Name' }] },
    {
      text: '<!-- {{#if vip}} -->a<!-- {{/if}} -->',
      tags: [
        { text: '{{#if vip}}', role: 'open', field: 'vip' },
        { text: '{{/if}}', role: 'close' },
      ],
    },
    { text: 'Hi {{First<b> Name</b>}}', tags: [{ text: '{{First<b> Name</b>}}', malformed: 'markup-inside' }] },
  ],
  misses: ['{% if x %}', '{{ x | y }}'],
  lacks: { fallback: 'in-account', comment: 'undocumented', raw: 'undocumented' },
};
