import type { DialectDeclaration } from '../dialect';

export const adobeCampaign: DialectDeclaration = {
  id: 'adobe-campaign',
  name: 'Adobe Campaign',
  source:
    'https://experienceleague.adobe.com/en/docs/campaign-classic/using/sending-messages/personalizing-deliveries/personalization-fields',
  delimiters: [
    { open: '<%@', close: '%>', holds: 'statement', trim: '@' },
    { open: '<%=', close: '%>', holds: 'javascript-output' },
    { open: '<%', close: '%>', holds: 'javascript' },
  ],
  expressions: { variable: String.raw`@?[A-Za-z_][\w.]*`, operators: [] },
  blocks: [{ name: 'foreach', close: 'end' }],
  statements: ['include', 'value'],
  openStatements: true,
  scalarFallback: true,
  reserved: ['mirrorPage', 'formatDate', 'delivery.*', 'message.*'],
  fields: {
    firstName: 'recipient.firstName',
    lastName: 'recipient.lastName',
    email: 'recipient.email',
    company: 'recipient.company',
  },
  systemTags: {
    unsubscribeUrl: '<%@ include view="UnsubscriptionLink" %>',
    viewInBrowser: '<%@ include view="MirrorPage" %>',
  },
  writing: {
    plain: '<%= FIELD %>',
    withFallback: "<% if (FIELD != '') { %><%= FIELD %><% } else { %>FALLBACK<% } %>",
    naming: 'camelCase',
    namespace: 'recipient.',
  },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^<%@\s*(?:include|value|foreach)`, weight: 10 },
    { tag: String.raw`\brecipient\.\w`, weight: 10 },
    { tag: String.raw`\btargetData\.`, weight: 8 },
  ],
  hits: [
    {
      text: '<%= recipient.firstName %>',
      tags: [{ text: '<%= recipient.firstName %>', role: 'output', field: 'recipient.firstName' }],
    },
    {
      text: "<% if (recipient.firstName != '') { %>a<% } else { %>b<% } %>",
      tags: [
        { text: "<% if (recipient.firstName != '') { %>", role: 'open', field: 'recipient.firstName' },
        { text: '<% } else { %>', role: 'middle' },
        { text: '<% } %>', role: 'close' },
      ],
    },
    {
      text: '<a href="<%@ include view=\'MirrorPageUrl\' %>">',
      tags: [{ text: "<%@ include view='MirrorPageUrl' %>", role: 'statement' }],
    },
    {
      text: '<%= formatDate(content.@date, "%2D %Bl %4Y") %>',
      tags: [{ text: '<%= formatDate(content.@date, "%2D %Bl %4Y") %>', role: 'output' }],
    },
    {
      text: '<%@ foreach object="o" item="i" %>x<%@ end %>',
      tags: [
        { text: '<%@ foreach object="o" item="i" %>', role: 'open', block: 'foreach' },
        { text: '<%@ end %>', role: 'close', block: 'foreach' },
      ],
    },
    { text: 'Hi <%= recipient.firstName %, x', tags: [{ text: '<%= recipient.firstName %', malformed: 'unclosed' }] },
  ],
  misses: ['<% end %>', '<%= @user.name %>', 'a < b %> c'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
