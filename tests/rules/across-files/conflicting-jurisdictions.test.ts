import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/across-files/conflicting-jurisdictions';
import { checkSource } from '../../harness/check-source';

const source = 'Dear Ana,\n\nOn 3 May 2025 a stranger copied a file with your name.\n';

async function conflicts(...chosen: string[]): Promise<readonly unknown[]> {
  const findings = await checkSource(rule, { source, kind: 'breach', settings: { jurisdictions: chosen } });
  return findings.map(({ element, jurisdiction, message }) => [element, jurisdiction, ...message.values]);
}

test('names the law that forbids and all that require', async () => {
  expect(await conflicts('us-ma', 'us-ca', 'hipaa')).toEqual([
    [
      'incident-description',
      'us-ma',
      'Massachusetts General Laws c. 93H',
      expect.stringMatching(/California.*; .*HIPAA|California.*; .*164\.404/),
    ],
  ]);
});

test('a law chosen under two names conflicts once', async () => {
  expect(await conflicts('us-ma', 'gdpr', 'eu-gdpr')).toHaveLength(1);
});

test('laws that only leave out what others want do not conflict', async () => {
  expect(await conflicts('us-tx', 'us-ca')).toEqual([]);
  expect(await conflicts('us-ma', 'us-il')).toEqual([]);
});
