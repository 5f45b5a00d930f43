import { expect, test } from 'vitest';
import missingApology from '../../server/src/rules/apology/missing-apology';
import missingRemedy from '../../server/src/rules/apology/missing-remedy';
import type { Rule } from '../../server/src/rules/rule';
import { applyEdits } from '../../server/src/text/text-edit';
import { checkSource, type SourceUnderTest } from '../harness/check-source';

async function repaired(rule: Rule, mail: SourceUnderTest): Promise<string | undefined> {
  const findings = await checkSource(rule, { kind: 'apology', ...mail });
  const [fix] = findings.flatMap(({ fixes = [] }) => fixes);
  return fix && applyEdits(mail.source, fix.edits);
}

test.each([
  ['a header', 'text', 'Subject: We sent you the wrong link\n'],
  ['a header without its line break', 'eml', 'Subject: We sent you the wrong link'],
  ['front matter', 'markdown', '---\nsubject: We sent you the wrong link\n---'],
] as const)('the first paragraph below %s starts on a line of its own', async (_, format, source) => {
  expect(await repaired(missingRemedy, { format, source })).toContain(`${source.trimEnd()}\n\nWe have corrected this`);
});

test('a paragraph does not land in the mail that is quoted below it', async () => {
  const source =
    '<p>Dear Ana,</p><p>we sent you the wrong link. We are sorry.<br>On Monday Bob wrote:<br>Thank you.</p>';
  expect(await repaired(missingRemedy, { format: 'html', source })).toContain('We are sorry. We have corrected this');
});

const ENVELOPE = 'From: a@b.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n';

test('a sentence is encoded for the part it goes into', async () => {
  const text = 'Ch=C3=A8re Ana,\n\nnous vous avons envoy=C3=A9 le mauvais lien.\n';
  const source = `${ENVELOPE}Content-Transfer-Encoding: quoted-printable\n\n${text}`;
  expect(await repaired(missingApology, { format: 'eml', source })).toContain(
    'mauvais lien. Nous vous pr=C3=A9sentons',
  );
});

test('nothing is written into base64', async () => {
  const text = Buffer.from('Dear Ana,\n\nwe sent you the wrong link.\n').toString('base64');
  const source = `${ENVELOPE}Content-Transfer-Encoding: base64\n\n${text}\n`;
  expect(await repaired(missingApology, { format: 'eml', source })).toBeUndefined();
});
