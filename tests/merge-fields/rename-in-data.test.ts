import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../server/src/merge-fields/data/read-data-file';
import { renameInData } from '../../server/src/merge-fields/rename-in-data';
import { applyEdits } from '../../server/src/text/text-edit';
import { readSource } from '../harness/check-source';

/** The file after the rename. */
function renamed(name: string, text: string, tag: string, newName: string, dialect = 'liquid'): string {
  const mail = readSource({ source: tag, dialect });
  const file = readDataFile(name, text);
  const field = mail.mergeTags[0]?.field ?? '';
  const edits = renameInData(mail, file === undefined ? [] : [file], field, newName);
  return applyEdits(
    text,
    edits.map(({ edit }) => edit),
  );
}

describe('a column of a list export', () => {
  test.each([
    ['first_name,plan', '{{ plan }}', 'tariff', 'first_name,tariff'],
    ['Email,Loyalty points', '{{ loyalty_points }}', 'loyalty_tier', 'Email,Loyalty tier'],
    ['Email,Loyalty Points', '{{ loyalty_points }}', 'loyaltyTier', 'Email,Loyalty Tier'],
    ['EMAIL;LOYALTY_POINTS', '{{ loyalty_points }}', 'loyalty_tier', 'EMAIL;LOYALTY_TIER'],
    ['"Plan","City"', '{{ plan }}', 'tariff', '"Tariff","City"'],
    ['email,plan', '{{ plan }}', 'a,b', 'email,plan'],
    ['email,city', '{{ plan }}', 'tariff', 'email,city'],
  ])('%s, renamed for %s to %s', (header, tag, newName, expected) => {
    expect(renamed('list.csv', `${header}\n1,2\n`, tag, newName)).toBe(`${expected}\n1,2\n`);
  });

  test('keeps the words of its heading for a provider that writes names in its own way', () => {
    expect(renamed('list.csv', 'Email,First Name\n', '*|FNAME|*', 'GIVEN_NAME', 'mailchimp')).toBe(
      'Email,Given Name\n',
    );
  });
});

describe('a key of a sample', () => {
  test.each([
    ['{"plan": 1}', '{{ plan }}', 'tariff', '{"tariff": 1}'],
    ['{"user": {"plan": 1}}', '{{ user.plan }}', 'user.tariff', '{"user": {"tariff": 1}}'],
    ['{"user": {"plan": 1}}', '{{ user.plan }}', 'account.tariff', '{"user": {"plan": 1}}'],
  ])('%s, renamed for %s to %s', (text, tag, newName, expected) => {
    expect(renamed('mail.data.json', text, tag, newName)).toBe(expected);
  });
});
