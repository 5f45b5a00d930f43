import { lookUpField } from '../../dialects/look-up-field';
import type { MailDocument } from '../../document/mail-document';
import type { MergeTag } from '../../document/merge-tag';
import { message, type Message } from '../../text/message';
import { contains } from '../../text/span';
import { defineRule, type Fix } from '../rule';
import { declaredNames, rootOf } from './reading/declared-names';
import { lexiconOf } from './reading/lexicon';
import { belongsToMail, isHole } from './reading/merge-tag-use';
import { editSource } from './writing/edit-source';
import { tagForField } from './writing/tag-for-field';

export default defineRule({
  id: 'foreign-merge-tag',
  category: 'merge-tags',
  severity: 'error',
  summary: message('Keep to one dialect of merge tags.'),
  why: message(
    'A tag copied from another provider’s template is not read by this one: readers get “`*|FNAME|*`” or “`%FIRSTNAME%`” as it stands. It happened to HootSuite University’s whole list in October 2011, and readers posted it within the hour. Write the same field in the dialect of the rest of the template.',
  ),
  sources: [
    { title: 'HootSuite University, October 2011', url: 'http://www.fearofconfusion.com/2011/10/hello-fname.html' },
    {
      title: 'Emarsys: another platform’s placeholders break the script, and the mail is cancelled',
      url: 'https://help.emarsys.com/hc/en-us/articles/360016358058',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        source:
          '<p>Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,</p>\n<p>Your plan is ⟦{{ plan }}⟧.</p>\n<p><a href="*|UNSUB|*">Unsubscribe</a></p>\n',
        format: 'html',
      },
      {
        source:
          "<p>Hi {{${first_name} | default: 'there'}}, your plan is {{custom_attribute.${plan}}}.</p>\n<p>We will write to ⟦%EMAIL%⟧.</p>\n",
        format: 'html',
      },
      {
        source:
          '<p>Bonjour {{ contact.PRENOM | default : "à vous" }},</p>\n<p>Nous écrirons à ⟦*|EMAIL|*⟧.</p>\n<p><a href="{{ unsubscribe }}">Se désinscrire</a> · <a href="{{ mirror }}">Voir en ligne</a></p>\n',
        format: 'html',
      },
    ],
    good: [
      {
        source: '<p>Hi *|FNAME|*, we will write to *|EMAIL|*.</p>\n<p><a href="*|UNSUB|*">Unsubscribe</a></p>\n',
        format: 'html',
      },
      { source: 'On Windows, add the folder to `%PATH%`.\n', format: 'markdown' },
    ],
  },

  *check(mail) {
    if (mail.dialect.id === null) return;
    const lexicon = lexiconOf(mail);
    const declared = declaredNames(mail.mergeTags);
    for (const tag of mail.mergeTags) {
      if (tag.role === 'comment' || belongsToMail(tag, mail) || isHole(tag, mail, lexicon)) continue;
      // A loop gives its item a name of the template's own: `{% for item in var:items %}{{ item.name }}`.
      if (declared.has(rootOf(tag.field ?? ''))) continue;
      // Links are full of the macros of ad servers and trackers, which somebody else resolves.
      if (isInLink(tag, mail) && lookUpField(tag.field ?? '') === undefined) continue;
      const fix = convert(tag, mail);
      yield { span: tag.span, message: explain(tag, mail, fix), fixes: fix === undefined ? [] : [fix.fix] };
    }
  },
});

function isInLink({ span }: MergeTag, { bodies }: MailDocument): boolean {
  return bodies.some(({ links }) => links.some(({ target }) => contains(target.source, span)));
}

/** The same field in the mail's dialect, with the fallback the author gave it. */
function convert(tag: MergeTag, mail: MailDocument): { readonly written: string; readonly fix: Fix } | undefined {
  const field = tag.role === 'output' && tag.field !== undefined ? lookUpField(tag.field) : undefined;
  const written = field && tagForField(mail, field, tag.fallback);
  const edit = written === undefined ? undefined : editSource(mail, tag.span, written, tag.text);
  if (written === undefined || edit === undefined) return undefined;
  return { written, fix: { title: message('Replace with {0}', written), edits: [edit], safe: false } };
}

function explain(tag: MergeTag, mail: MailDocument, fix: ReturnType<typeof convert>): Message {
  const own = mail.dialects.find(({ id }) => id === mail.dialect.id)?.name ?? mail.dialect.id ?? '';
  if (fix !== undefined) return message('{0} does not read “{1}”: write “{2}”.', own, tag.text, fix.written);
  return message('{0} does not read “{1}”: write the field the way {0} does.', own, tag.text);
}
