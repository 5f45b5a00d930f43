import type { DialectDeclaration } from '../dialect';
import { PYTHON_OPERATORS } from '../python-operators';

export const genshi: DialectDeclaration = {
  id: 'genshi',
  name: 'Genshi',
  source: 'https://genshi.edgewall.org/wiki/Documentation/text-templates.html',
  kind: 'engine',
  delimiters: [
    { open: '${', close: '}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
    { open: '{#', close: '#}', holds: 'comment' },
  ],
  expressions: {
    variable: String.raw`[A-Za-z_][\w.]*`,
    operators: PYTHON_OPERATORS,
    functions: 'any',
  },
  blocks: [
    { name: 'if', close: 'end' },
    { name: 'for', close: 'end', declares: 'loop' },
    { name: 'choose', close: 'end' },
    { name: 'when', close: 'end' },
    { name: 'otherwise', close: 'end' },
    { name: 'with', close: 'end', declares: 'assignment' },
    { name: 'def', close: 'end', declares: 'scope' },
  ],
  statements: ['include', 'python'],
  escapes: ['\\', '$'],
  fallbacks: [{ kind: 'operator', operator: 'or' }],
  scalarFallback: true,
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '${FIELD}', withFallback: '${FIELD or "FALLBACK"}', quote: '"', naming: 'snake_case' },
  missing: 'error',
  evidence: [
    { tag: String.raw`^\{%\s*(?:choose|otherwise|when)\b`, weight: 8 },
    { tag: String.raw`^\{%\s*end\s*%\}`, weight: 8 },
    { tag: String.raw`^\$\{`, weight: 2 },
    { text: 'py:if="', weight: 12 },
    { text: 'py:for="', weight: 12 },
    { text: '<py:', weight: 12 },
    { text: 'http://genshi.edgewall.org/', weight: 14 },
  ],
  hits: [
    { text: 'Dear ${name},', tags: [{ text: '${name}', role: 'output', field: 'name' }] },
    { text: 'Dear ${name or "friend"},', tags: [{ text: '${name or "friend"}', field: 'name', fallback: 'friend' }] },
    {
      text: '{% for item in items %}${item.title}{% end %}',
      tags: [{ text: '{% for item in items %}' }, { text: '${item.title}' }, { text: '{% end %}', role: 'close' }],
    },
    {
      text: '{% choose %}{% when vip %}a{% end %}{% otherwise %}b{% end %}{% end %}',
      tags: [
        { text: '{% choose %}', role: 'open' },
        { text: '{% when vip %}', role: 'open' },
        { text: '{% end %}', role: 'close' },
        { text: '{% otherwise %}', role: 'open' },
        { text: '{% end %}', role: 'close' },
        { text: '{% end %}', role: 'close' },
      ],
    },
    { text: '{# a note #}', tags: [{ text: '{# a note #}', role: 'comment' }] },
    { text: 'Dear ${name, welcome', tags: [{ text: '${name', malformed: 'unclosed' }] },
  ],
  misses: ['{% endif %}', 'costs ${10', '$${name}'],
};
