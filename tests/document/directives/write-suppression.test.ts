import { describe, expect, it } from 'vitest';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { readDirectives } from '../../../server/src/document/directives/read-directives';
import { writeSuppression } from '../../../server/src/document/directives/write-suppression';
import { LineIndex } from '../../../server/src/text/line-index';
import { contains, span } from '../../../server/src/text/span';
import { applyEdits } from '../../../server/src/text/text-edit';

/** The source with the rule silenced at these words; undefined where there is no way. */
function suppressed(source: string, path: string, words = 'oops'): string | undefined {
  const { format, contents } = readContainer(source, { path });
  const start = source.indexOf(words);
  const bodies = contents.map((content) => ({ format: content.format, content: content.text }));
  const edit = writeSuppression({ source, format, bodies }, span(start, start + words.length), 'joking-tone');
  return edit === undefined ? undefined : applyEdits(source, [edit]);
}

const RULE = '<!-- amends-disable-next-line joking-tone -->';

describe('writeSuppression', () => {
  it.each([
    ['a.html', '<div>\n  <p>oops</p>\n</div>', `<div>\n  ${RULE}\n  <p>oops</p>\n</div>`],
    ['a.html', '<p>oops</p>', `${RULE}\n<p>oops</p>`],
    ['a.mjml', '<mj-text>\r\n\toops</mj-text>', `<mj-text>\r\n\t${RULE}\r\n\toops</mj-text>`],
    ['a.md', '# Hello\n\noops', `# Hello\n\n${RULE}\noops`],
    ['a.md', '---\nsubject: oops\n---\nHi', '---\n# amends-disable-next-line joking-tone\nsubject: oops\n---\nHi'],
    ['a.txt', '---\nsubject: x\n---\noops', '---\n# amends-disable-file joking-tone\nsubject: x\n---\noops'],
    ['a.txt', 'oops', '---\namends:\n  disable: [joking-tone]\n---\noops'],
    ['a.eml', 'Subject: oops\n\nHi', 'Subject: oops\nX-Amends: disable joking-tone\n\nHi'],
    ['a.eml', 'X-Amends: disable a\n\noops', 'X-Amends: disable a; disable joking-tone\n\noops'],
    ['a.json', '{"HtmlBody": "<p>oops</p>"}', `{"HtmlBody": "${RULE}\\n<p>oops</p>"}`],
  ])('writes into %s: %j', (path, source, expected) => {
    const edited = suppressed(source, path);
    expect(edited).toBe(expected);
    const container = readContainer(expected, { path });
    const heard = [
      ...container.suppressions,
      ...readDirectives(expected, new LineIndex(expected), container).suppressions,
    ];
    const start = expected.indexOf('oops');
    const silencing = heard.filter(
      ({ scope, rules }) => rules.includes('joking-tone') && contains(scope, span(start, start + 4)),
    );
    expect(silencing).toHaveLength(1);
  });

  it('writes nothing where a comment would break the file', () => {
    expect(suppressed('<img\n  alt="oops">', 'a.html')).toBeUndefined();
    expect(suppressed('Subject: oops\n\nHi', 'a.txt')).toBeUndefined();
    expect(suppressed('{"TextBody": "oops"}', 'a.json')).toBeUndefined();
    expect(
      suppressed(
        'Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+b29wczwvcD4=',
        'a.eml',
        'PHA+b29wczwvcD4=',
      ),
    ).toBeUndefined();
  });
});
