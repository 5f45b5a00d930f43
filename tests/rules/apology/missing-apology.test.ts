import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/missing-apology';
import { applyEdits } from '../../../server/src/text/text-edit';
import { checkSource } from '../../harness/check-source';

test('stands by no words of another language, among which it would be read as one of theirs', async () => {
  const texts = [
    'Il ritardo si deve al cambio di magazzino.',
    'Nous tenons à vous rassurer : la panne est finie.',
    'مرحبًا آنا، الرابط في نشرة أمس أدى إلى صفحة خاطئة. إليكم الرابط الصحيح.',
  ].map((text) => `<mj-text>${text} </mj-text>`);
  const source = `<mjml><mj-body><mj-section><mj-column>\n${texts.join('\n')}\n</mj-column></mj-section></mj-body></mjml>\n`;
  const mail = { source, format: 'mjml', kind: 'apology', language: 'it' } as const;
  const [finding] = await checkSource(rule, mail);
  const [fix] = finding?.fixes ?? [];
  const fixed = applyEdits(source, fix?.edits ?? []);
  expect(fixed).toContain('Ci scusiamo');
  expect(await checkSource(rule, { ...mail, source: fixed })).toEqual([]);
});
