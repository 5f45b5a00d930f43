import type { DialectDeclaration } from '../dialect';
import { PYTHON_OPERATORS } from '../python-operators';

export const tornado: DialectDeclaration = {
  id: 'tornado',
  name: 'Tornado templates',
  source: 'https://www.tornadoweb.org/en/stable/template.html',
  kind: 'engine',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
    { open: '{#', close: '#}', holds: 'comment' },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_][\w.]*`,
    operators: PYTHON_OPERATORS,
    functions: 'any',
  },
  blocks: [
    { name: 'if', middle: ['elif', 'else'], close: 'end' },
    { name: 'for', middle: ['else'], close: 'end', declares: 'loop' },
    { name: 'while', middle: ['else'], close: 'end' },
    { name: 'try', middle: ['except', 'else', 'finally'], close: 'end' },
    { name: 'block', close: 'end' },
    { name: 'apply', close: 'end' },
  ],
  statements: [
    ...['extends', 'include', 'set', 'import', 'from', 'module', 'raw', 'comment', 'autoescape', 'whitespace'],
    ...['break', 'continue'],
  ],
  fallbacks: [{ kind: 'operator', operator: 'or' }],
  scalarFallback: true,
  reserved: ['handler.*', 'request.*', 'current_user', 'locale.*'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{ FIELD }}', withFallback: '{{ FIELD or "FALLBACK" }}', quote: '"', naming: 'snake_case' },
  missing: 'error',
  evidence: [{ tag: String.raw`^\{%\s*end\s*%\}`, weight: 14 }],
  hits: [
    { text: 'Hi {{ name }},', tags: [{ text: '{{ name }}', role: 'output', field: 'name' }] },
    { text: 'Hi {{ name or "there" }},', tags: [{ text: '{{ name or "there" }}', field: 'name', fallback: 'there' }] },
    {
      text: '{% if vip %}a{% elif new %}b{% else %}c{% end %}',
      tags: [
        { text: '{% if vip %}', role: 'open', field: 'vip' },
        { text: '{% elif new %}', role: 'middle' },
        { text: '{% else %}', role: 'middle' },
        { text: '{% end %}', role: 'close' },
      ],
    },
    {
      text: '{% for item in items %}{{ item.title }}{% end %}',
      tags: [{ text: '{% for item in items %}' }, { text: '{{ item.title }}' }, { text: '{% end %}', role: 'close' }],
    },
    { text: '{# a note #}', tags: [{ text: '{# a note #}', role: 'comment' }] },
    { text: 'Hi {{ name }, welcome', tags: [{ text: '{{ name }', malformed: 'unclosed' }] },
  ],
  misses: ['{{#if x}}', '{% endif %}', '{ name }'],
  lacks: { raw: 'undocumented' },
};
