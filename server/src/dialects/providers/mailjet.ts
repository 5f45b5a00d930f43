import type { DialectDeclaration } from '../dialect';

export const mailjet: DialectDeclaration = {
  id: 'mailjet',
  name: 'Mailjet',
  source: 'https://dev.mailjet.com/email/template-language/',
  delimiters: [
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?<field>(?:var|data):[\w.-]+)(?::"(?<fallback>[^"]*)")?`,
    },
    {
      open: '[[',
      close: ']]',
      holds: 'name',
      name: String.raw`(?<field>(?:var|data):[\w.-]+)(?::"(?<fallback>[^"]*)")?`,
    },
    {
      open: '[[',
      close: ']]',
      holds: 'name',
      name: String.raw`UNSUB_LINK_[A-Z]{2}|UNSUB_LINK|PERMALINK|EMAIL_TO|SHARE_\w+|ARCHIVE_LINK`,
    },
    { open: '{%', close: '%}', holds: 'statement' },
  ],
  expressions: { variable: String.raw`(?!var$|data$)[A-Za-z_][\w.]*`, operators: [] },
  blocks: [
    { name: 'if', middle: ['elseif', 'else'], close: 'endif' },
    { name: 'for', close: 'endfor', declares: 'loop' },
  ],
  statements: ['set'],
  scalarFallback: true,
  reserved: ['UNSUB_LINK*', 'PERMALINK', 'EMAIL_TO', 'SHARE_*'],
  fields: { firstName: 'var:firstname', lastName: 'var:lastname', email: 'data:email', company: 'data:company' },
  systemTags: { unsubscribeUrl: '[[UNSUB_LINK_EN]]', viewInBrowser: '[[PERMALINK]]', email: '[[EMAIL_TO]]' },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{{FIELD:"FALLBACK"}}',
    quote: '"',
    naming: 'lowercase',
    namespace: 'var:',
  },
  missing: 'refused',
  evidence: [
    { tag: String.raw`^(?:\{\{|\[\[)\s*(?:var|data):`, weight: 10 },
    { tag: String.raw`^\[\[UNSUB_LINK`, weight: 10 },
    { tag: String.raw`^\[\[(?:PERMALINK|EMAIL_TO)`, weight: 8 },
    { tag: String.raw`^\{%.*\bvar:`, weight: 10 },
    { tag: String.raw`^\{%\s*elseif\b`, weight: 2 },
  ],
  hits: [
    { text: 'Bonjour {{var:prenom}},', tags: [{ text: '{{var:prenom}}', role: 'output', field: 'var:prenom' }] },
    {
      text: '{{var:prenom:"à vous"}}',
      tags: [{ text: '{{var:prenom:"à vous"}}', field: 'var:prenom', fallback: 'à vous' }],
    },
    {
      text: '[[data:firstname:"x"]]',
      tags: [{ text: '[[data:firstname:"x"]]', field: 'data:firstname', fallback: 'x' }],
    },
    { text: '[[UNSUB_LINK_FR]]', tags: [{ text: '[[UNSUB_LINK_FR]]' }] },
    {
      text: '{% if var:vip %}a{% elseif var:x %}b{% else %}c{% endif %}',
      tags: [
        { text: '{% if var:vip %}', role: 'open' },
        { text: '{% elseif var:x %}', role: 'middle' },
        { text: '{% else %}', role: 'middle' },
        { text: '{% endif %}', role: 'close' },
      ],
    },
    { text: 'Bonjour {{var:prenom}, votre', tags: [{ text: '{{var:prenom}', malformed: 'unclosed' }] },
    { text: '{{var:prenom:“à vous”}}', tags: [{ text: '{{var:prenom:“à vous”}}', malformed: 'curly-quotes' }] },
  ],
  misses: ['{{ prenom }}', '[[firstname]]', '{% elif x %}'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
