import { closest } from 'fastest-levenshtein';
import { message, type Message } from '../../text/message';
import type { Suppression } from '../../document/directive';
import { defineRule } from '../rule';

export default defineRule({
  id: 'unused-suppression',
  category: 'across-files',
  severity: 'information',
  summary: message('Remove comments that silence nothing.'),
  why: message(
    'A comment that switches a rule off outlives the words it was written for, and then hides the next mistake in the same place. Remove it, or name the rule that it is meant for.',
  ),
  sources: [{ title: 'Amends, “Silencing a rule”' }],
  since: '0.1.0',
  readsSuppressions: true,
  examples: {
    bad: [
      {
        format: 'html',
        source: '<p>Hello,</p>\n⟦<!-- amends-disable-next-line weasel-words -->⟧\n<p>The bill is ready.</p>\n',
      },
    ],
    good: [{ format: 'html', source: '<p>Hello,</p>\n<p>The bill is ready.</p>\n' }],
  },

  *check(_mail, { suppressions }) {
    for (const suppression of suppressions?.unused ?? []) {
      yield { span: suppression.span, message: explain(suppression, suppressions?.ruleIds ?? []) };
    }
  },
});

function explain({ rules }: Suppression, known: readonly string[]): Message {
  const unknown = rules.find((id) => !known.includes(id));
  if (unknown !== undefined && known.length > 0) {
    return message(
      'There is no rule “{0}” to silence; write “{1}” or remove the comment.',
      unknown,
      closest(unknown, [...known]),
    );
  }
  if (rules.length === 0) return message('This comment silences nothing; remove it.');
  return message('Nothing here breaks “{0}”; remove the comment that silences it.', rules.join(', '));
}
