import type { DialectDeclaration } from '../dialect';

export const mustache: DialectDeclaration = {
  id: 'mustache',
  name: 'Mustache',
  source: 'https://mustache.github.io/mustache.5.html',
  kind: 'engine',
  delimiters: [
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache' },
    { open: '{{', close: '}}', holds: 'mustache' },
  ],
  mustache: { path: String.raw`\.|[\p{L}_][\p{L}\p{N}_.-]*`, helpers: 'none', hasElse: false, setsMarks: true },
  writing: {
    plain: '{{FIELD}}',
    withFallback: '{{#FIELD}}{{FIELD}}{{/FIELD}}{{^FIELD}}FALLBACK{{/FIELD}}',
    naming: 'snake_case',
  },
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  missing: 'blank',
  evidence: [{ tag: String.raw`^\{\{\^[\w.]+\}\}`, weight: 2 }],
  hits: [
    {
      text: '{{#name}}Hi {{name}}{{/name}}{{^name}}Hi there{{/name}}',
      tags: [
        { text: '{{#name}}', role: 'open', block: 'name' },
        { text: '{{name}}', role: 'output' },
        { text: '{{/name}}', role: 'close' },
        { text: '{{^name}}', role: 'open', block: 'name' },
        { text: '{{/name}}', role: 'close', block: 'name' },
      ],
    },
    { text: '{{! a note }}', tags: [{ text: '{{! a note }}', role: 'comment' }] },
    { text: '{{> footer}}', tags: [{ text: '{{> footer}}', role: 'statement' }] },
    { text: '{{&name}}', tags: [{ text: '{{&name}}', field: 'name' }] },
    { text: 'seat {{{{ seat }}}}', tags: [{ text: '{{{{ seat }}}}', malformed: 'doubled-delimiters' }] },
    {
      text: '{{=<% %>=}}Hi <%name%>, <%#vip%>a<%/vip%> {{as it is}}<%={{ }}=%> {{plan}}',
      tags: [
        { text: '{{=<% %>=}}', role: 'statement' },
        { text: '<%name%>', role: 'output', field: 'name' },
        { text: '<%#vip%>', role: 'open', block: 'vip' },
        { text: '<%/vip%>', role: 'close', block: 'vip' },
        { text: '<%={{ }}=%>', role: 'statement' },
        { text: '{{plan}}', field: 'plan' },
      ],
    },
  ],
  misses: ['{{#if vip}}', '{{else}}', '{{formatDate due "D"}}', '@media x{.a{b:c}}'],
  lacks: { raw: 'undocumented' },
};
