import unknownInstruction from '../../../server/src/rules/across-files/unknown-instruction';
import { testRule } from '../../harness/test-rule';

testRule(unknownInstruction, {
  bad: [
    {
      name: 'a misspelt instruction',
      source: '<!-- amends-⟦knid⟧ apology -->\n<p>Hello.</p>\n',
      format: 'html',
      fixed: '<!-- amends-kind apology -->\n<p>Hello.</p>\n',
    },
    {
      name: 'a comment that would silence the next line',
      source: '{# amends-⟦disable-nextline⟧ weasel-words #}\n<p>Hello.</p>\n',
      format: 'html',
      fixed: '{# amends-disable-next-line weasel-words #}\n<p>Hello.</p>\n',
    },
    {
      name: 'a dialect',
      source: '<!-- amends-dialect ⟦mailchmp⟧ -->\n<p>Hello.</p>\n',
      format: 'html',
      fixed: '<!-- amends-dialect mailchimp -->\n<p>Hello.</p>\n',
    },
    { name: 'a language', source: '<!-- amends-language ⟦english⟧ -->\n<p>Hello.</p>\n', format: 'html' },
    {
      name: 'a kind that is like none',
      source: '<!-- amends-kind ⟦newsletter⟧ -->\n<p>Hello.</p>\n',
      format: 'html',
    },
    {
      name: 'front matter',
      source: '---\namends:\n  kind: ⟦apolgy⟧\n  dialct: ⟦liquid⟧\n---\nHi there,\n',
      format: 'markdown',
    },
    {
      name: 'a kind in front matter that is nearly one of ours',
      source: '---\nkind: "⟦apolgy⟧"\n---\nHi there,\n',
      format: 'markdown',
      fixed: '---\nkind: "apology"\n---\nHi there,\n',
    },
    { name: 'a comment in front matter', source: '---\n# amends-kind ⟦brech⟧\n---\nHi there,\n', format: 'markdown' },
    {
      name: 'a header of a message',
      source: 'Subject: Hello\nX-Amends: disable unclear-subject; ⟦knid⟧ apology;\n kind ⟦apologie⟧\n\nHello.\n',
      format: 'eml',
    },
    {
      name: 'JSON of a provider',
      source: '{"amends": {"kind": "⟦apologie⟧"}, "Subject": "Hi", "HtmlBody": "<p>Hi</p>"}',
      format: 'json',
    },
  ],
  good: [
    {
      name: 'comments of a company that is called Amends',
      source:
        '<!-- amends-header -->\n<!-- amends-end -->\n<!-- amends-line-items -->\n<!-- amends-made 3 May -->\n<p>Hello.</p>\n',
      format: 'html',
    },
    { name: 'prose about instructions', source: '<p>Write amends-knid apology.</p>\n', format: 'html' },
    {
      name: 'a kind that is not ours',
      source: '---\nkind: newsletter\namends:\n  kind: apology\n---\nHi,\n',
      format: 'markdown',
    },
    {
      name: 'every instruction, rightly spelt',
      source:
        '<!-- amends-kind: Apology -->\n<!-- amends-dialect=liquid -->\n<!-- amends-language pt-BR -->\n<!-- amends-disable-line weasel-words -->\n<!-- amends-enable -->\n<p>Hello.</p>\n',
      format: 'html',
    },
  ],
});
