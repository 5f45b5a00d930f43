import type { RuleCategory } from '../src/rules/rule';

/** The answers to the questions of `npm run new-rule`. */
export interface NewRule {
  readonly id: string;
  readonly category: RuleCategory;
  readonly summary: string;
}

/** A rule that compiles and finds nothing yet: examples come first, and are red. */
export function ruleSource({ id, category, summary }: NewRule): string {
  return `import { message } from '../../text/message';
import { defineRule } from '../rule';

export default defineRule({
  id: '${id}',
  category: '${category}',
  severity: 'warning',
  summary: message(${quoted(summary)}),
  why: message('Why the reader of the mail minds, and what to write instead.'),
  sources: [],
  since: '0.1.0',
  examples: {
    bad: [{ source: 'The words that are ⟦underlined⟧.' }],
    good: [{ source: 'The same said well.' }],
  },

  check() {
    return [];
  },
});
`;
}

/** A test for the edge cases; the rule's own examples are run without it. */
export function ruleTestSource({ id, category }: NewRule): string {
  return `import rule from '../../../server/src/rules/${category}/${id}';
import { testRule } from '../../harness/test-rule';

testRule(rule, {
  bad: [{ name: 'across two lines', source: 'The words that are ⟦underlined⟧.' }],
  good: [{ name: 'in a quotation', source: 'The same said well.' }],
});
`;
}

/** A string literal as the project's formatter writes it. */
function quoted(text: string): string {
  return text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
}
