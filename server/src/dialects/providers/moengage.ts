import type { DialectDeclaration } from '../dialect';

export const moengage: DialectDeclaration = {
  id: 'moengage',
  name: 'MoEngage',
  source: 'https://help.moengage.com/',
  basedOn: 'jinja',
  reserved: ['EventAttribute*', 'CampaignAttribute*'],
  fields: { firstName: "UserAttribute['u_fn']", lastName: "UserAttribute['u_ln']", email: "UserAttribute['u_em']" },
  writing: { plain: '{{FIELD}}', withFallback: "{{FIELD|default('FALLBACK')}}", quote: "'" },
  evidence: [
    { tag: String.raw`\b(?:UserAttribute|EventAttribute|CampaignAttribute)\[`, weight: 10 },
    { text: 'MOE_NOT_SEND', weight: 10 },
  ],
  hits: [
    {
      text: "{{UserAttribute['u_fn']}}",
      tags: [{ text: "{{UserAttribute['u_fn']}}", role: 'output', field: "UserAttribute['u_fn']" }],
    },
    {
      text: "{{UserAttribute['u_fn']|default('Guest')}}",
      tags: [{ text: "{{UserAttribute['u_fn']|default('Guest')}}", fallback: 'Guest' }],
    },
    {
      text: '{% if x %}a{% elif b %}b{% endif %}',
      tags: [{ text: '{% if x %}' }, { text: '{% elif b %}' }, { text: '{% endif %}' }],
    },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    {
      text: '{% raw %}{{ x }}{% endraw %}',
      tags: [
        { text: '{% raw %}', role: 'open' },
        { text: '{% endraw %}', role: 'close' },
      ],
    },
    { text: "Hi {{UserAttribute['u_fn']}, x", tags: [{ text: "{{UserAttribute['u_fn']}", malformed: 'unclosed' }] },
  ],
  misses: ['{% elsif x %}', '{{#if x}}'],
};
