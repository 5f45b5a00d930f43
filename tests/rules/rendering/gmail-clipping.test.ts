import rule from '../../../server/src/rules/rendering/gmail-clipping';
import { testRule } from '../../harness/test-rule';

const KILOBYTE = 1024;
const PARAGRAPH = `<p>${'x'.repeat(KILOBYTE - '<p></p>'.length)}</p>`;
/** Two bytes of UTF-8 a letter. */
const ARABIC = `<p>${'ب'.repeat((KILOBYTE - '<p></p>'.length - 1) / 2)}.</p>`;

const mjml = (columns: number): string => {
  const column = `<mj-column><mj-text>${'x'.repeat(200)}</mj-text></mj-column>`;
  return `<mj-body>${`<mj-section>${column}</mj-section>`.repeat(columns)}</mj-body></mjml>`;
};

testRule(rule, {
  bad: [
    {
      name: 'points at the first tag that is cut off',
      format: 'html',
      source: `${PARAGRAPH.repeat(102)}⟦<p>⟧And how to unsubscribe.</p>`,
      severities: ['warning'],
    },
    {
      name: 'counts bytes and not characters',
      format: 'html',
      source: `${ARABIC.repeat(102)}⟦<p>⟧كيف تلغي اشتراكك.</p>`,
    },
    { name: 'underlines whole characters', format: 'html', source: `${'x'.repeat(102 * 1024)}⟦😀⟧😀` },
    { name: 'counts MJML once compiled', format: 'mjml', source: `⟦<mjml>⟧${mjml(80)}` },
  ],
  good: [
    { name: 'the limit itself', format: 'html', source: PARAGRAPH.repeat(102) },
    {
      name: 'front matter is not sent',
      format: 'html',
      source: `---\nnotes: ${'x'.repeat(4000)}\n---\n${PARAGRAPH.repeat(100)}`,
    },
    { name: 'plain text', source: 'x '.repeat(80_000) },
    { name: 'MJML whose source is small and whose HTML is too', format: 'mjml', source: `<mjml>${mjml(3)}` },
  ],
});
