import { distance } from 'fastest-levenshtein';
import type { MergeTag } from '../../document/merge-tag';
import type { MailDocument } from '../../document/mail-document';
import { message } from '../../text/message';
import { defineRule, type Fix, type RuleFinding } from '../rule';
import { KnownFields, withoutNamespace } from './reading/known-fields';
import { belongsToMail } from './reading/merge-tag-use';
import { editSource } from './writing/edit-source';

export default defineRule({
  id: 'unknown-merge-field',
  category: 'merge-tags',
  severity: 'warning',
  summary: message('Use only fields that the list has.'),
  why: message(
    'A misspelt field is a field nobody filled: readers get a gap, the tag itself, or no mail. Amazon SES accepts such a mail and then does not deliver it. Write the field as the list names it. This rule speaks only where the known fields are stated (`knownFields`).',
  ),
  sources: [
    {
      title: 'Amazon SES: a mail whose variable is missing is accepted and not delivered',
      url: 'https://repost.aws/knowledge-center/ses-sendtemplatedemail-delivery-failure',
    },
    { title: 'Mautic issue 11821: unknown tokens are mailed', url: 'https://github.com/mautic/mautic/issues/11821' },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        source: '<p>Thank you for your order from ⟦*|COMPNAY|*⟧.</p>\n',
        format: 'html',
        settings: { knownFields: ['FNAME', 'COMPANY'] },
      },
      {
        source: 'Your parcel goes to {{ customer.street }}, ⟦{{ customer.citty }}⟧.\n',
        settings: { knownFields: ['customer.street', 'customer.city'] },
      },
      {
        source: '<p>Bonjour {{ contact.PRENOM | default : "à vous" }}, rendez-vous à ⟦{{ contact.VILE }}⟧.</p>\n',
        format: 'html',
        settings: { knownFields: ['contact.PRENOM', 'contact.VILLE'] },
      },
    ],
    good: [
      {
        source: '{% for item in items %}{{ item.title }}: {{ forloop.index }}{% endfor %}\n',
        settings: { knownFields: ['items'] },
      },
      {
        source: '<p>Hi *|FNAME|*, we write to *|EMAIL|*. <a href="*|UNSUB|*">Unsubscribe</a></p>\n',
        format: 'html',
        settings: { knownFields: ['FNAME'] },
      },
      { source: 'Your plan is {{ plan_nmae }}.\n' },
    ],
  },

  *check(mail, { settings }) {
    if (settings.knownFields.length === 0) return;
    const known = new KnownFields(settings.knownFields, mail.mergeTags);
    for (const tag of mail.mergeTags) {
      const isChecked = tag.role === 'output' || tag.role === 'open';
      if (!isChecked || tag.field === undefined || tag.malformed !== undefined || !belongsToMail(tag, mail)) continue;
      if (tag.scope !== undefined) yield* reportInside(tag, tag.field, tag.scope, known, mail);
      else if (tag.reserved !== true && !known.has(tag.field))
        yield report(tag, tag.field, known.namesLike(tag.field), mail);
    }
  },
});

/** Inside `each` and `with` a name is a field of the item, or of the mail. */
function* reportInside(
  tag: MergeTag,
  field: string,
  scope: string,
  known: KnownFields,
  mail: MailDocument,
): Generator<RuleFinding> {
  const isPlain = !/^(?:this\b|[@.$])/.test(field);
  if (!isPlain || !known.knowsInside(scope) || known.has(field) || known.has(`${scope}.${field}`)) return;
  yield report(tag, field, known.namesInside(scope), mail);
}

function report(tag: MergeTag, field: string, names: readonly string[], mail: MailDocument): RuleFinding {
  const nearest = nearestNames(field, names);
  const [best] = nearest;
  if (best === undefined) {
    return {
      span: tag.span,
      message: message('“{0}” is not among the known fields: write one of them, or add it.', field),
    };
  }
  return {
    span: tag.span,
    message: message('“{0}” is not among the known fields: write “{1}”.', field, best),
    fixes: nearest.flatMap((name) => rename(tag, name, mail)),
  };
}

const OFFERED = 3;

/** The known names a slip of the fingers away, nearest first, written with the namespace of the field. */
function nearestNames(field: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, distance: distance(name.toLowerCase(), field.toLowerCase()) }))
    .filter((candidate) => candidate.distance <= Math.max(2, Math.floor(withoutNamespace(field).length / 3)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

function rename({ fieldSpan }: MergeTag, name: string, mail: MailDocument): Fix[] {
  const edit = fieldSpan && editSource(mail, fieldSpan, name);
  return edit === undefined ? [] : [{ title: message('Replace with {0}', name), edits: [edit], safe: false }];
}
