import type { DialectDeclaration } from '../dialect';

export const django: DialectDeclaration = {
  id: 'django',
  name: 'Django',
  source: 'https://docs.djangoproject.com/en/stable/ref/templates/language/',
  kind: 'engine',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
    { open: '{#', close: '#}', holds: 'comment' },
  ],
  expressions: { variable: String.raw`[\p{L}_][\p{L}\p{N}_.]*`, filters: 'tight-colon', operators: [] },
  blocks: [
    { name: 'if', middle: ['elif', 'else'], close: 'endif' },
    { name: 'for', middle: ['empty'], close: 'endfor', declares: 'loop' },
    { name: 'with', close: 'endwith', declares: 'assignment' },
    { name: 'block', close: 'endblock' },
    { name: 'autoescape', close: 'endautoescape' },
    { name: 'filter', close: 'endfilter' },
    { name: 'spaceless', close: 'endspaceless' },
    { name: 'ifchanged', middle: ['else'], close: 'endifchanged' },
    { name: 'blocktrans', middle: ['plural'], close: 'endblocktrans', declares: 'scope' },
    { name: 'blocktranslate', middle: ['plural'], close: 'endblocktranslate', declares: 'scope' },
    { name: 'comment', close: 'endcomment', content: 'comment' },
    { name: 'verbatim', close: 'endverbatim', content: 'raw' },
  ],
  statements: ['extends', 'include', 'load', 'url', 'trans', 'translate', 'now', 'cycle', 'firstof', 'static', 'lorem'],
  openStatements: true,
  filterNames: { 'upper-case': 'upper', 'lower-case': 'lower', length: 'length', first: 'first', last: 'last' },
  fallbacks: [
    { kind: 'filter', name: 'default' },
    { kind: 'filter', name: 'default_if_none' },
  ],
  scalarFallback: true,
  reserved: ['forloop', 'forloop.*', 'block.super'],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{ FIELD }}', withFallback: '{{ FIELD|default:"FALLBACK" }}', quote: '"', naming: 'snake_case' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{%\s*elif\b`, weight: 3 },
    {
      tag: String.raw`^\{%\s*(?:load|blocktrans|blocktranslate|trans|translate|autoescape|url|verbatim|static)\b`,
      weight: 6,
    },
    { tag: String.raw`\|default:["']`, weight: 3 },
    {
      tag: String.raw`\|(?:date|floatformat|truncatechars|pluralize|yesno|linebreaks|linebreaksbr):?["'\w]*`,
      weight: 3,
    },
  ],
  hits: [
    {
      text: 'Hi {{ user.first_name|default:"there" }}',
      tags: [{ text: '{{ user.first_name|default:"there" }}', field: 'user.first_name', fallback: 'there' }],
    },
    {
      text: '{% for item in items %}{{ item }}{% empty %}none{% endfor %}',
      tags: [
        { text: '{% for item in items %}', block: 'for' },
        { text: '{{ item }}' },
        { text: '{% empty %}', role: 'middle' },
        { text: '{% endfor %}' },
      ],
    },
    { text: '{# a note #}', tags: [{ text: '{# a note #}', role: 'comment' }] },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [{ text: '{% verbatim %}' }, { text: '{% endverbatim %}' }],
    },
    { text: '{% url "reset" uid %}', tags: [{ text: '{% url "reset" uid %}', role: 'statement' }] },
    {
      text: '<p>{{ first_name|default:&quot;there&quot;&nbsp;}}</p>',
      tags: [{ text: '{{ first_name|default:&quot;there&quot;&nbsp;}}', malformed: 'entities-inside' }],
    },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['{{ x|default: "y" }}', '{{ x or "y" }}', '{% elsif x %}', '{{ a b }}'],
};
