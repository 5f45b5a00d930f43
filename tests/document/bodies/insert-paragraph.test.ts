import { describe, expect, test } from 'vitest';
import { insertParagraph } from '../../../server/src/document/bodies/insert-paragraph';
import { readBody } from '../../../server/src/document/bodies/read-body';
import type { BodyFormat } from '../../../server/src/document/body';
import { MappedTextBuilder } from '../../../server/src/text/mapped-text';
import { applyEdits } from '../../../server/src/text/text-edit';
import { span } from '../../../server/src/text/span';
import { bodyOf } from './body-of';

/** The source with `text` inserted after the block that reads `after`, or before the first. */
function inserted(format: BodyFormat, source: string, after: string | undefined, text = 'We are sorry.'): string {
  const body = bodyOf(format, source);
  const block = body.blocks.find(({ span: { start, end } }) => body.visible.text.slice(start, end) === after);
  if (after !== undefined && block === undefined) throw new Error(`no block reads “${after}”`);
  const edit = insertParagraph(body, block, text);
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

describe('a paragraph of HTML', () => {
  const html = '<td>\n  <p id="one" style="margin:0">One</p>\n  <p>Two</p>\n</td>';

  test('looks like its neighbour, without the id', () => {
    expect(inserted('html', html, 'One')).toBe(
      '<td>\n  <p id="one" style="margin:0">One</p>\n  <p style="margin:0">We are sorry.</p>\n  <p>Two</p>\n</td>',
    );
  });

  test('stands before the first where no block is named', () => {
    expect(inserted('html', '<img alt="Logo"><p class="a">One</p>', undefined)).toBe(
      '<img alt="Logo"><p class="a">We are sorry.</p><p class="a">One</p>',
    );
  });

  test('keeps the line endings of the file', () => {
    expect(inserted('html', '<p>One</p>\r\n<p>Two</p>\r\n', 'One')).toBe(
      '<p>One</p>\r\n<p>We are sorry.</p>\r\n<p>Two</p>\r\n',
    );
  });

  test.each([
    [
      'an unclosed paragraph',
      '<p class="a">One\n<p>Two',
      'One',
      '<p class="a">One\n<p class="a">We are sorry.</p>\n<p>Two',
    ],
    [
      'a heading',
      '<h1>One</h1><p class="a">Two</p>',
      'One',
      '<h1>One</h1><p class="a">We are sorry.</p><p class="a">Two</p>',
    ],
    ['a heading alone', '<h1>One</h1>', 'One', '<h1>One</h1><p>We are sorry.</p>'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One', '<ul><li>One</li><li>Two</li></ul><p>We are sorry.</p>'],
    [
      'a quotation',
      '<blockquote><p>One</p></blockquote>',
      'One',
      '<blockquote><p>One</p></blockquote><p>We are sorry.</p>',
    ],
    [
      'words in a cell',
      '<td><b>One</b><br />two</td>',
      'One\ntwo',
      '<td><b>One</b><br />two<br /><br />We are sorry.</td>',
    ],
    ['bold words in a cell', '<td><b>One</b></td>', 'One', '<td><b>One</b><br><br>We are sorry.</td>'],
    ['the first lines of a cell', '<td>One<br><br>two</td>', 'One', '<td>One<br><br>We are sorry.<br><br>two</td>'],
    ['words outside everything', 'One', 'One', 'One<br><br>We are sorry.'],
    [
      'a button',
      '<p>One</p><p><a class="btn" href="u">Go</a></p>',
      'Go',
      '<p>One</p><p>We are sorry.</p><p><a class="btn" href="u">Go</a></p>',
    ],
    [
      'the preheader',
      '<div style="display:none">Hi</div><p>One</p>',
      'Hi',
      '<div style="display:none">Hi</div><p>We are sorry.</p><p>One</p>',
    ],
  ])('after %s', (_, source, after, result) => {
    expect(inserted('html', source, after)).toBe(result);
  });

  test('goes before bold words at the start of a cell', () => {
    expect(inserted('html', '<td><b>One</b></td>', undefined)).toBe('<td>We are sorry.<br><br><b>One</b></td>');
  });

  test('is escaped, and its lists are lists', () => {
    expect(inserted('html', '<div>\n  <p>One</p>\n</div>', 'One', 'Q & <A>:\n- one\n- two\n\nThree')).toBe(
      '<div>\n  <p>One</p>\n  <p>Q &amp; &lt;A&gt;:</p>\n  <ul>\n    <li>one</li>\n    <li>two</li>\n  </ul>\n  <p>Three</p>\n</div>',
    );
    expect(inserted('html', '<td>One</td>', 'One', 'Do:\n- one\nThree')).toBe(
      '<td>One<br><br>Do:<ul><li>one</li></ul>Three</td>',
    );
  });

  test('has a tab stop for each fact to fill in', () => {
    const body = bodyOf('html', '<p>One</p>');
    const edit = insertParagraph(body, body.blocks[0], 'On [date] we sent [what].');
    expect(edit?.tabStops?.map(({ start, end }) => edit.newText.slice(start, end))).toEqual(['[date]', '[what]']);
  });

  test('has no place in a body without words', () => {
    const body = bodyOf('html', '<img src="x">');
    expect(insertParagraph(body, undefined, 'We are sorry.')).toBeUndefined();
  });
});

describe('a paragraph of MJML', () => {
  test.each([
    [
      'a text of its own',
      '<mj-column>\n  <mj-text color="red">One</mj-text>\n</mj-column>',
      '<mj-column>\n  <mj-text color="red">One</mj-text>\n  <mj-text color="red">We are sorry.</mj-text>\n</mj-column>',
    ],
    [
      'a text with breaks',
      '<mj-text>One<br/><br/>Two</mj-text>',
      '<mj-text>One<br/><br/>We are sorry.<br/><br/>Two</mj-text>',
    ],
    ['a text with paragraphs', '<mj-text><p>One</p></mj-text>', '<mj-text><p>One</p><p>We are sorry.</p></mj-text>'],
  ])('after %s', (_, source, result) => {
    expect(inserted('mjml', source, 'One')).toBe(result);
  });

  test('beside a button stands in the text before it', () => {
    expect(inserted('mjml', '<mj-text>One</mj-text><mj-button href="u">Go</mj-button>', 'Go')).toBe(
      '<mj-text>One</mj-text><mj-text>We are sorry.</mj-text><mj-button href="u">Go</mj-button>',
    );
  });
});

describe('a paragraph of Markdown and plain text', () => {
  test.each<[string, BodyFormat, string, string | undefined, string]>([
    ['after a paragraph', 'markdown', 'One\ntwo\n\nThree\n', 'One two', 'One\ntwo\n\nWe are sorry.\n\nThree\n'],
    ['after a heading', 'markdown', 'One\n===\n\nTwo', 'One', 'One\n===\n\nWe are sorry.\n\nTwo'],
    ['after the whole list', 'markdown', '- One\n\n- Two\n\nThree', 'One', '- One\n\n- Two\n\nWe are sorry.\n\nThree'],
    ['before the first line', 'markdown', '# One\n\nTwo', undefined, 'We are sorry.\n\n# One\n\nTwo'],
    ['at the end', 'text', 'One\n\nTwo\n', 'Two', 'One\n\nTwo\n\nWe are sorry.\n'],
    ['with line endings of Windows', 'text', 'One\r\n\r\nTwo', 'One', 'One\r\n\r\nWe are sorry.\r\n\r\nTwo'],
    ['in an empty body', 'text', '', undefined, 'We are sorry.'],
  ])('%s', (_, format, source, after, result) => {
    expect(inserted(format, source, after)).toBe(result);
  });

  test('keeps lists as lines', () => {
    expect(inserted('text', 'One', 'One', 'Do:\n- one\n- two')).toBe('One\n\nDo:\n\n- one\n- two');
  });
});

describe('a paragraph in a container', () => {
  test('is escaped for it', () => {
    const json = '{"html": "<td>\\n <p class=\\"a\\">One</p>\\n</td>"}';
    const builder = new MappedTextBuilder();
    for (const { 0: piece, index } of json.matchAll(/\\.|[^\\]/g)) {
      if (index < 10 || index > json.length - 3) continue;
      const decoded = piece === '\\n' ? '\n' : piece.slice(-1);
      builder.append(decoded, span(index, index + piece.length));
    }
    const content = builder.build(span(10, json.length - 2), (text) => JSON.stringify(text).slice(1, -1));
    const body = readBody({ format: 'html', text: content }, []);
    const edit = insertParagraph(body, body.blocks[0], 'We are "sorry".');
    const result: unknown = JSON.parse(applyEdits(json, edit === undefined ? [] : [edit]));
    expect(result).toEqual({ html: '<td>\n <p class="a">One</p>\n <p class="a">We are "sorry".</p>\n</td>' });
  });

  test('that cannot be edited in part is left alone', () => {
    const content = new MappedTextBuilder().append('<p>One</p><p>Two</p>', span(0, 40)).build(span(0, 40));
    const body = readBody({ format: 'html', text: content }, []);
    expect(insertParagraph(body, body.blocks[0], 'We are sorry.')).toBeUndefined();
  });
});
