import malformedMergeTag from '../../../server/src/rules/merge-tags/malformed-merge-tag';
import { testRule } from '../../harness/test-rule';

testRule(malformedMergeTag, {
  bad: [
    {
      source: '<p>Hi ⟦{{ customer.first_name | default: “there” }}⟧, your plan: {{ customer.plan }}</p>',
      format: 'html',
      fixed: '<p>Hi {{ customer.first_name | default: "there" }}, your plan: {{ customer.plan }}</p>',
    },
    {
      source: '<p>Send to ⟦*| ADDRESS |*⟧ and *|EMAIL|*.</p>',
      format: 'html',
      fixed: '<p>Send to *|ADDRESS|* and *|EMAIL|*.</p>',
    },
    {
      source: '<p>Hi ⟦{{ first_name|default:&quot;there&quot;&nbsp;}}⟧, seat {{ seat }}.</p>{% unsubscribe %}',
      format: 'html',
    },
    {
      name: 'in an encoded subject, whose words map to the file as a whole',
      source: 'From: a@b.example\nSubject: ⟦=?utf-8?B?WW91ciBzZWF0IHt7IHNlYXQgfSE=?=⟧\n\nRow {{ row }}.\n',
      format: 'eml',
      fixed: 'From: a@b.example\nSubject: Your seat {{ seat }}!\n\nRow {{ row }}.\n',
    },
    {
      name: 'a statement without its end, whose arguments it keeps',
      source: '<p>Hi,</p>⟦{% if⟧ vip == "a" <b>x</b>{% endif %}',
      format: 'html',
      fixed: '<p>Hi,</p>{% if vip == "a" <b>x</b>{% endif %}',
    },
    {
      name: 'filters without their end',
      source: '<p>Hi ⟦{{ user.name | upcase | default: "x"⟧<br>you.</p>',
      format: 'html',
      fixed: '<p>Hi {{ user.name | upcase | default: "x" }}<br>you.</p>',
    },
    {
      name: 'in a subject',
      source: '---\nsubject: Your seat ⟦{{ seat }⟧\n---\n\nRow {{ row }}.\n',
      format: 'markdown',
    },
  ],
  good: [
    {
      name: 'literals that end in two braces',
      source: "<p>Hi</p>{% set a = {'b': {'c': 1}} %}{% include 'x' with {links: {help: url('help')}} %}",
      format: 'html',
    },
    {
      name: 'CSS',
      source: '<style>@media (max-width:600px){.a{width:100%}}</style><p>Hello {{ row }}</p>',
      format: 'html',
    },
    {
      name: 'raw regions',
      source: '<p>Write:</p>{% raw %}<pre>Hi {{ first_name, {% if x }</pre>{% endraw %}',
      format: 'html',
    },
    'Save 20% on shirts, 30% on shoes.',
    { name: 'curly quotes round a tag', source: '<p>We call it “{{ plan }}”.</p>', format: 'html' },
  ],
});
