import { expect, test } from 'vitest';
import { renameProblem } from '../../server/src/merge-fields/rename-problem';
import { renderMessage } from '../../server/src/text/message';
import { readSource } from '../harness/check-source';

/** What is said of renaming the field at the `‸`. */
function problemOf(marked: string, newName: string, dialect?: string): string | undefined {
  const source = marked.replace('‸', '');
  const problem = renameProblem(readSource({ source, ...(dialect && { dialect }) }), marked.indexOf('‸'), newName);
  return problem && renderMessage(problem);
}

test.each([
  ['Hi {{ na‸me }},', 'liquid', 'customer.first_name'],
  ['{% for x in it‸ems %}{{ x }}{% endfor %}', 'liquid', 'order.lines'],
  ['{{#if v‸ip}}x{{/if}}', 'handlebars', 'is_vip'],
  ['Hi {{lead.Fir‸st Name:default=there}},', 'marketo', 'lead.Last Name'],
  ['Hi *|FNA‸ME|*,', 'mailchimp', 'LNAME'],
  ['Hi {{${fir‸st_name}}},', 'braze', '${last_name}'],
  ['Hi <%= @us‸er.name %>,', 'erb', '@reader.name'],
  ['Hi ${us‸er.name},', 'velocity', 'reader.name'],
])('lets the field of %s (%s) be called %s', (source, dialect, newName) => {
  expect(problemOf(source, newName, dialect)).toBeUndefined();
});

test.each([
  ['Hi {{ na‸me }},', 'liquid', 'first name'],
  ['Hi {{ na‸me }},', 'liquid', '1x'],
  ['Hi {{ na‸me }},', 'liquid', 'a}}b'],
  ['Hi {{ na‸me }},', 'liquid', 'a | upcase'],
  ['Hi *|FNA‸ME|*,', 'mailchimp', 'FIRST NAME'],
  ['{{#if v‸ip}}x{{/if}}', 'handlebars', '/if'],
])('refuses for %s (%s) the name %s', (source, dialect, newName) => {
  expect(problemOf(source, newName, dialect)).toMatch(/does not read/);
});

test('proposes the name as the dialect would write it', () => {
  expect(problemOf('Hi *|FNA‸ME|*,', 'first name', 'mailchimp')).toBe(
    'Mailchimp does not read “first name” as the name of a field: write “FIRSTNAME”.',
  );
});

test('says nothing where there is no field', () => {
  expect(problemOf('He‸llo', 'x')).toBeUndefined();
});
