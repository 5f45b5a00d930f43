import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertParagraph } from '../../../server/src/document/bodies/insert-paragraph';
import { readBody } from '../../../server/src/document/bodies/read-body';
import type { Body, BodyFormat } from '../../../server/src/document/body';
import { contains, span, type Span } from '../../../server/src/text/span';
import { MappedText } from '../../../server/src/text/mapped-text';
import { bodyOf } from './body-of';
import { cpuTime } from '../../harness/cpu-time';

const FORMATS: readonly BodyFormat[] = ['html', 'mjml', 'markdown', 'text'];

/** Pieces out of which broken mails are made. */
const PIECE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<td>',
      '<table>',
      '</table>',
      '<li>',
      '<a href="x&amp;y">',
      '</a>',
      '<b',
      '>',
      '"',
      "'",
      '<!--',
    ],
    ...[
      '-->',
      '<style>',
      '</style>',
      '<title>',
      '<img alt="a b">',
      '<br>',
      '<mj-text>',
      '</mj-text>',
      '<pre>',
      '<code>',
    ],
    ...[
      '<div style="display:none">',
      '</div>',
      '{{ a }}',
      '{% if x %}',
      '{% else %}',
      '{% endif %}',
      '*|A|*',
      '&nbsp;',
    ],
    ...[
      '&shy;',
      '&',
      '\r\n',
      '\n',
      '\n\n',
      '  ',
      '- ',
      '> ',
      '# ',
      '*',
      '_',
      '`',
      '```',
      '[a](b)',
      '![',
      '](',
      '\uD800',
    ],
    ...['https://a.b', '\uFEFF', '\u0000', '\uE000', 'we are sorry ', '<FirstName>', '</', '<![CDATA[', '<?php', '\\'],
  ),
);
const SOURCE = fc.array(PIECE, { maxLength: 40 }).map((pieces) => pieces.join(''));

function spansOfVisibleText({ blocks, links, code }: Body): Span[] {
  return [...blocks.map((block) => block.span), ...links.map((link) => link.label), ...code];
}

function spansOfFile({ elements, links, content }: Body): Span[] {
  return [
    ...elements.flatMap(({ startTag, endTag, attributes }) => [
      startTag,
      ...(endTag ? [endTag] : []),
      ...attributes.flatMap(({ nameSpan, value }) => [nameSpan, value.toSource(span(0, value.text.length))]),
    ]),
    ...links.map(({ target }) => target.toSource(span(0, target.text.length))),
    content.source,
  ];
}

describe.each(FORMATS)('any text read as %s', (format) => {
  test('has all its places inside the text', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        const body = bodyOf(format, source);
        const whole = span(0, source.length);
        const visible = span(0, body.visible.text.length);
        expect(spansOfFile(body).every((place) => contains(whole, place))).toBe(true);
        expect(spansOfVisibleText(body).every((place) => contains(visible, place))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('maps to the file in reading order', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        const { visible } = bodyOf(format, source);
        let end = 0;
        for (let offset = 0; offset < visible.text.length; offset++) {
          const place = visible.toSource(span(offset, offset + 1));
          const isPartOfSameRun = place.end === end;
          expect(place.start >= end || isPartOfSameRun).toBe(true);
          expect(place.end).toBeLessThanOrEqual(source.length);
          end = place.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is made of blocks with one line break between them', () => {
    fc.assert(
      fc.property(SOURCE, (source) => {
        const { blocks, visible } = bodyOf(format, source);
        expect(blocks.map((block) => visible.text.slice(block.span.start, block.span.end)).join('\n')).toBe(
          visible.text,
        );
        expect(visible.text).not.toMatch(/^\s|\s$|\s\s|[\t\r\u00A0\u00AD]/);
      }),
      { numRuns: 300 },
    );
  });

  test('takes a paragraph anywhere, which can then be read', () => {
    const LETTERS = fc.stringMatching(/^[a-z ]{0,20}$/);
    const mail =
      format === 'mjml' ? (words: string) => `<mj-text>${words}</mj-text>` : (words: string) => `<p>${words}</p>`;
    fc.assert(
      fc.property(fc.array(LETTERS, { minLength: 1, maxLength: 5 }), fc.nat(4), (paragraphs, index) => {
        const marked =
          format === 'html' || format === 'mjml' ? paragraphs.map(mail).join('\n') : paragraphs.join('\n\n');
        const body = bodyOf(format, marked);
        const edit = insertParagraph(body, body.blocks[index], 'QQQ');
        if (edit === undefined) return;
        const changed = marked.slice(0, edit.span.start) + edit.newText + marked.slice(edit.span.end);
        const { blocks, visible } = bodyOf(format, changed);
        const words = (block: { span: Span }) => visible.text.slice(block.span.start, block.span.end);
        expect(blocks.map(words).filter((text) => text === 'QQQ')).toHaveLength(1);
        expect(blocks).toHaveLength(body.blocks.length + 1);
      }),
    );
  });
});

test('a body inside a container has its places in the file', () => {
  const file = 'To: ada\n\n<p>we&rsquo;re <b>sorry</b></p>';
  const content = MappedText.verbatim(file, 9);
  const { visible, elements, blocks } = readBody({ format: 'html', text: content }, []);
  const place = visible.toSource(span(0, visible.text.length));
  expect(file.slice(place.start, place.end)).toBe('we&rsquo;re <b>sorry');
  expect(elements.map(({ startTag }) => file.slice(startTag.start, startTag.end))).toEqual(['<p>', '<b>']);
  expect(blocks[0]?.element).toBe(elements[0]);
});

describe('a megabyte', () => {
  const fill = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));

  test.each<[string, BodyFormat, string]>([
    [
      'of rows',
      'html',
      fill('<tr><td style="padding:0"><p class="a">We made a <b>mistake</b> &amp; more.</p></td></tr>\n'),
    ],
    ['of nested elements', 'html', '<div>'.repeat(90_000) + 'x' + '</div>'.repeat(90_000)],
    ['of stray end tags', 'html', '<b>'.repeat(50_000) + '</i>'.repeat(200_000)],
    ['of unclosed placeholders', 'html', fill('<FirstName>')],
    ['of unclosed tables', 'mjml', fill('<mj-table><table><tr><td>')],
    ['of unclosed titles', 'html', fill('<title>')],
    ['on one line', 'text', fill('we made a mistake ')],
    ['of short lines', 'text', fill('we made a\n')],
    ['of Markdown', 'markdown', fill('we *made* a [mistake](x)\n\n')],
    ['of quotation marks', 'markdown', fill('> ')],
  ])('%s is read in linear time', (_, format, source) => {
    const half = source.slice(0, source.length / 2);
    const time = (text: string) => cpuTime(() => bodyOf(format, text));
    time(half);
    // Quadratic time would take minutes; the limits leave room for a busy machine.
    expect(time(source)).toBeLessThan(3_000);
  });
});
