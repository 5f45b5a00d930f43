import type { DialectDeclaration } from '../dialect';

export const freemarker: DialectDeclaration = {
  id: 'freemarker',
  name: 'Apache FreeMarker',
  source: 'https://freemarker.apache.org/docs/dgui_template_overallstructure.html',
  kind: 'engine',
  delimiters: [
    { open: '<#--', close: '-->', holds: 'comment' },
    { open: '${', close: '}', holds: 'output' },
    { open: '#{', close: '}', holds: 'output', certainty: 'when-chosen' },
    { open: '</#', close: '>', holds: 'statement', prefix: '/' },
    { open: '<#', close: '>', holds: 'statement', trim: '/' },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_$@][\w.$@]*`,
    operators: ['!', '?', '+', '-', '*', '/', '%', '==', '!=', '<', '>', '<=', '>=', '&&', '||', '??'],
    functions: 'any',
  },
  blocks: [
    { name: 'if', middle: ['elseif', 'else'], close: '/if', closeTag: '</#if>' },
    { name: 'list', middle: ['else', 'sep'], close: '/list', closeTag: '</#list>', declares: 'loop' },
    { name: 'switch', middle: ['case', 'default'], close: '/switch', closeTag: '</#switch>' },
    { name: 'macro', close: '/macro', closeTag: '</#macro>' },
    { name: 'attempt', middle: ['recover'], close: '/attempt', closeTag: '</#attempt>' },
    { name: 'compress', close: '/compress', closeTag: '</#compress>' },
    { name: 'escape', close: '/escape', closeTag: '</#escape>' },
    { name: 'items', close: '/items', closeTag: '</#items>', declares: 'loop' },
  ],
  statements: ['assign', 'include', 'import', 'global', 'local', 'setting', 'ftl', 'break', 'return', 't'],
  rawRegions: [{ open: '<#noparse>', close: '</#noparse>' }],
  fallbacks: [{ kind: 'operator', operator: '!' }],
  scalarFallback: true,
  reserved: ['.now', '.data_model.*'],
  fields: { firstName: 'firstName', lastName: 'lastName', email: 'email', company: 'company' },
  writing: { plain: '${FIELD}', withFallback: '${FIELD!"FALLBACK"}', quote: '"', naming: 'camelCase' },
  missing: 'error',
  evidence: [
    { tag: String.raw`^<#(?:if|list|assign|else|elseif|macro|include|import)\b`, weight: 10 },
    { tag: '^</#', weight: 8 },
    { tag: String.raw`^\$\{[^}]*(?:!["(]|\?[a-z])`, weight: 5 },
    { tag: String.raw`^\$\{`, weight: 2 },
  ],
  hits: [
    { text: 'Hi ${firstName},', tags: [{ text: '${firstName}', role: 'output', field: 'firstName' }] },
    { text: '${user.name!"there"}', tags: [{ text: '${user.name!"there"}', field: 'user.name', fallback: 'there' }] },
    {
      text: '<#if vip>a<#elseif new>b<#else>c</#if>',
      tags: [
        { text: '<#if vip>', role: 'open', field: 'vip', block: 'if' },
        { text: '<#elseif new>', role: 'middle' },
        { text: '<#else>', role: 'middle' },
        { text: '</#if>', role: 'close', block: 'if' },
      ],
    },
    {
      text: '<#list items as item>${item.title}</#list>',
      tags: [
        { text: '<#list items as item>', role: 'open', field: 'items' },
        { text: '${item.title}' },
        { text: '</#list>', role: 'close' },
      ],
    },
    { text: '<#-- a note -->', tags: [{ text: '<#-- a note -->', role: 'comment' }] },
    { text: '<#assign x = 1>', tags: [{ text: '<#assign x = 1>', role: 'statement' }] },
    { text: 'Hi ${firstName, welcome', tags: [{ text: '${firstName', malformed: 'unclosed' }] },
  ],
  misses: ['<#noparse>${x}</#noparse>', 'costs ${10', '{x}', '<#foo>'],
};
