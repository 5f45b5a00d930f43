import type { DialectDeclaration } from '../dialect';

export const mandrill: DialectDeclaration = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  source: 'https://mailchimp.com/developer/transactional/docs/templates-dynamic-content/',
  basedOn: 'handlebars',
  delimiters: [
    {
      open: '*|',
      close: '|*',
      holds: 'name',
      name: '(?:(?:HTML|UPPER|LOWER|TITLE|URL):)?(?<field>[A-Za-z][A-Za-z0-9_]*(?::[^|*<>]*)?)',
      spaces: false,
    },
    { open: '{{!--', close: '--}}', holds: 'comment' },
    { open: '{{!', close: '}}', holds: 'comment' },
    { open: '{{{', close: '}}}', holds: 'mustache', trim: '~' },
    { open: '{{', close: '}}', holds: 'mustache', trim: '~' },
  ],
  mustache: {
    path: String.raw`(?:\.\./){0,9}@?[\p{L}_][\p{L}\p{N}_.-]*`,
    helpers: ['upper', 'lower', 'title', 'url', 'date', 'striptags', 'unsub', 'if', 'unless', 'each', 'with'],
    hasElse: true,
  },
  blocks: [
    { name: 'IF', open: 'IF:', middle: ['ELSEIF:', 'ELSE:'], close: 'END:IF' },
    { name: 'IF', open: 'IFNOT:', middle: ['ELSEIF:', 'ELSE:'], close: 'END:IF' },
  ],
  reserved: ['unsub', 'MC:*', 'LIST:*', 'CURRENT_YEAR', 'UNSUB', 'EMAIL'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{FIELD}}', withFallback: '{{#if FIELD}}{{FIELD}}{{else}}FALLBACK{{/if}}', naming: 'snake_case' },
  missing: 'literal',
  evidence: [
    { tag: '^\\{\\{#if `', weight: 8 },
    { tag: String.raw`^\{\{unsub\s`, weight: 10 },
    { text: 'merge_language', weight: 10 },
    { text: 'X-MC-MergeLanguage', weight: 10 },
    { tag: String.raw`^\{\{(?:upper|lower|title|striptags)\s`, weight: 4 },
  ],
  hits: [
    { text: '*|fname|*', tags: [{ text: '*|fname|*', field: 'fname' }] },
    { text: '{{fname}}', tags: [{ text: '{{fname}}', field: 'fname' }] },
    {
      text: '{{#if fname}}Hi {{fname}}{{else}}Hi{{/if}}',
      tags: [
        { text: '{{#if fname}}', role: 'open', field: 'fname', block: 'if' },
        { text: '{{fname}}' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/if}}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '*|IF:MERGE=x|*a*|END:IF|*',
      tags: [
        { text: '*|IF:MERGE=x|*', role: 'open', field: 'MERGE', block: 'IF' },
        { text: '*|END:IF|*', role: 'close', block: 'IF' },
      ],
    },
    {
      text: '{{#if `x < 10`}}a{{/if}}',
      tags: [
        { text: '{{#if `x < 10`}}', role: 'open' },
        { text: '{{/if}}', role: 'close' },
      ],
    },
    { text: '{{!-- a note --}}', tags: [{ text: '{{!-- a note --}}', role: 'comment' }] },
    { text: '{{unsub "https://www.acme.example/bye"}}', tags: [{ text: '{{unsub "https://www.acme.example/bye"}}' }] },
    { text: 'Hi *|fname* x', tags: [{ text: '*|fname*', malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{ x | default: "y" }}', String.raw`\{{fname}}`],
};
