import foreignMergeTag from '../../../server/src/rules/merge-tags/foreign-merge-tag';
import { testRule } from '../../harness/test-rule';

const MAILCHIMP = '<p>*|IF:VIP=yes|*Your delivery is free.*|END:IF|* <a href="*|UNSUB|*">Unsubscribe</a></p>';

testRule(foreignMergeTag, {
  bad: [
    { source: `<p>Hello ⟦{{ email }}⟧</p>${MAILCHIMP}`, format: 'html', fixed: `<p>Hello *|EMAIL|*</p>${MAILCHIMP}` },
    {
      name: 'in a link, where it names a field',
      source: `<a href="https://quill.example?e=⟦{{ email }}⟧">Go</a>${MAILCHIMP}`,
      format: 'html',
    },
    { name: 'by configuration', source: 'We will write to ⟦*|EMAIL|*⟧.', dialect: 'customerio' },
  ],
  good: [
    {
      name: 'a macro of an ad server',
      source: `<a href="https://quill.example?c={{campaign_macro_id}}">Go</a>${MAILCHIMP}`,
      format: 'html',
    },
    { name: 'words in brackets, which are a hole', source: `<p>From [Company Name]</p>${MAILCHIMP}`, format: 'html' },
    {
      name: 'what a loop calls its items',
      source: '<p>Bonjour {{data:prenom:"à vous"}},</p>{% for legume in var:panier %}<p>{{legume.nom}}</p>{% endfor %}',
      format: 'html',
    },
    { name: 'no certain dialect', source: 'Hello {{ name }}.' },
  ],
});
