import type { DialectDeclaration } from '../dialect';
import { PYTHON_OPERATORS } from '../python-operators';

export const mako: DialectDeclaration = {
  id: 'mako',
  name: 'Mako',
  source: 'https://docs.makotemplates.org/en/latest/syntax.html',
  kind: 'engine',
  delimiters: [
    { open: '<%doc>', close: '</%doc>', holds: 'comment' },
    { open: '##', close: '', holds: 'comment', line: true, certainty: 'when-chosen' },
    { open: '${', close: '}', holds: 'output' },
    { open: '</%', close: '>', holds: 'statement', prefix: '/' },
    { open: '<%!', close: '%>', holds: 'javascript', certainty: 'when-chosen' },
    { open: '<%', close: '%>', holds: 'javascript', certainty: 'when-chosen' },
    { open: '<%', close: '>', holds: 'statement', trim: '/' },
    { open: '%', close: '', holds: 'statement', line: true, certainty: 'when-chosen' },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_][\w.]*`,
    filters: 'pipeline',
    operators: PYTHON_OPERATORS,
    functions: 'any',
  },
  blocks: [
    { name: 'if', middle: ['elif', 'else'], close: 'endif' },
    { name: 'for', middle: ['else'], close: 'endfor', declares: 'loop' },
    { name: 'while', close: 'endwhile' },
    { name: 'try', middle: ['except', 'finally'], close: 'endtry' },
    { name: 'block', close: '/block', closeTag: '</%block>' },
    { name: 'def', close: '/def', closeTag: '</%def>', declares: 'scope' },
    { name: 'call', close: '/call', closeTag: '</%call>' },
  ],
  statements: ['inherit', 'include', 'namespace', 'page'],
  rawRegions: [{ open: '<%text>', close: '</%text>' }],
  fallbacks: [{ kind: 'operator', operator: 'or' }],
  scalarFallback: true,
  reserved: ['self.*', 'next.*', 'parent.*', 'context.*', 'h.*', 'loop.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '${FIELD}', withFallback: '${FIELD or "FALLBACK"}', quote: '"', naming: 'snake_case' },
  missing: 'error',
  evidence: [
    { text: '<%inherit ', weight: 12 },
    { text: '<%def name=', weight: 12 },
    { text: '<%namespace ', weight: 12 },
    { text: '<%block name=', weight: 12 },
    { text: '\n% endif', weight: 8 },
    { text: '\n% endfor', weight: 8 },
  ],
  hits: [
    { text: 'Dear ${name},', tags: [{ text: '${name}', role: 'output', field: 'name' }] },
    { text: 'Dear ${name or "friend"},', tags: [{ text: '${name or "friend"}', field: 'name', fallback: 'friend' }] },
    { text: '${user.name | h}', tags: [{ text: '${user.name | h}', field: 'user.name' }] },
    {
      text: '<%inherit file="base.mako"/>\n<%def name="title()">Tickets</%def>',
      tags: [
        { text: '<%inherit file="base.mako"/>', role: 'statement' },
        { text: '<%def name="title()">', role: 'open' },
        { text: '</%def>', role: 'close' },
      ],
    },
    {
      text: '% if vip:\nFree\n% else:\nPaid\n% endif\n',
      tags: [
        { text: '% if vip:', role: 'open', block: 'if', field: 'vip' },
        { text: '% else:', role: 'middle' },
        { text: '% endif', role: 'close', block: 'if' },
      ],
    },
    {
      text: '% for item in items:\n  ${item.title}\n% endfor\n',
      tags: [
        { text: '% for item in items:', role: 'open', block: 'for', field: 'items' },
        { text: '${item.title}' },
        { text: '% endfor', role: 'close', block: 'for' },
      ],
    },
    {
      text: '<%block name="body">a</%block>',
      tags: [
        { text: '<%block name="body">', role: 'open', block: 'block' },
        { text: '</%block>', role: 'close', block: 'block' },
      ],
    },
    {
      text: '## a note to ${nobody}\nDear ${name},<%doc>ask ${whom}</%doc>',
      tags: [
        { text: '## a note to ${nobody}', role: 'comment' },
        { text: '${name}' },
        { text: '<%doc>ask ${whom}</%doc>', role: 'comment' },
      ],
    },
    { text: 'Dear ${name, welcome', tags: [{ text: '${name', malformed: 'unclosed' }] },
  ],
  misses: ['<%text>${name}</%text>', '100 % sure', 'see ## below', 'costs ${10'],
};
