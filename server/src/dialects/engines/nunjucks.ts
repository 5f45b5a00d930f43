import type { DialectDeclaration } from '../dialect';

export const nunjucks: DialectDeclaration = {
  id: 'nunjucks',
  name: 'Nunjucks',
  source: 'https://mozilla.github.io/nunjucks/templating.html',
  kind: 'engine',
  basedOn: 'jinja',
  blocks: [
    { name: 'if', middle: ['elif', 'elseif', 'else'], close: 'endif' },
    { name: 'asyncEach', middle: ['else'], close: 'endeach', declares: 'loop' },
    { name: 'asyncAll', middle: ['else'], close: 'endall', declares: 'loop' },
    { name: 'verbatim', close: 'endverbatim', content: 'raw' },
  ],
  evidence: [
    { tag: String.raw`^\{%-?\s*(?:asyncEach|asyncAll|ifAsync)\b`, weight: 10 },
    { tag: String.raw`\|\s*default\(`, weight: 2 },
    { tag: String.raw`\sor\s"`, weight: 2 },
  ],
  hits: [
    {
      text: '{{ firstName or "there" }}',
      tags: [{ text: '{{ firstName or "there" }}', field: 'firstName', fallback: 'there' }],
    },
    {
      text: "{{ name | default('there') }}",
      tags: [{ text: "{{ name | default('there') }}", field: 'name', fallback: 'there' }],
    },
    {
      text: '{% if plan == "team" %}a{% elseif b %}b{% else %}c{% endif %}',
      tags: [
        { text: '{% if plan == "team" %}', role: 'open', field: 'plan' },
        { text: '{% elseif b %}', role: 'middle' },
        { text: '{% else %}', role: 'middle' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
    { text: '{# a note #}', tags: [{ text: '{# a note #}', role: 'comment' }] },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [
        { text: '{% verbatim %}', role: 'open' },
        { text: '{% endverbatim %}', role: 'close' },
      ],
    },
    { text: 'Hi {{ name }, hello', tags: [{ text: '{{ name }', malformed: 'unclosed' }] },
  ],
  misses: ['{% elsif x %}', '{{#if x}}', '{{ x | default: "y" }}'],
};
