import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { readDirectives } from '../../../server/src/document/directives/read-directives';
import { LineIndex } from '../../../server/src/text/line-index';
import { contains, span, type Span } from '../../../server/src/text/span';
import type { TextEdit } from '../../../server/src/text/text-edit';
import { cpuTime } from '../../harness/cpu-time';

const PATHS = ['a.html', 'a.mjml', 'a.md', 'a.txt', 'a.eml', 'a.json', 'a.hbs', ''];

/** Pieces that containers are made of, so that random files come near to being some. */
const PIECES = [
  ...[
    '---\n',
    '+++\n',
    ';;;\n',
    'subject: ',
    'Subject: ',
    'from: ',
    'From: ',
    'reply_to:',
    'amends:',
    '  disable: [',
    ']',
    '\n',
  ],
  ...[
    '\r\n',
    ' ',
    '"',
    "'",
    '\\',
    '\\u00e9',
    '{{ x }}',
    '*|FNAME|*',
    'a@b.example',
    'Dana <',
    '>',
    ': ',
    ' = ',
    '[',
    '{',
    '}',
    '|',
    ',',
  ],
  ...[
    '=?utf-8?q?=C3=A9_x?=',
    '=?UTF-8?B?4oCT?=',
    '=?x?',
    '=C3',
    '=\r\n',
    '=E2=80=93',
    '\u0000',
    '\uD800',
    '😬',
    'é',
    'سلام',
    '\uFEFF',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=b\n',
    '\n--b\n',
    '\n--b--\n',
    'Content-Transfer-Encoding: quoted-printable\n',
  ],
  ...[
    'Content-Transfer-Encoding: base64\n',
    'Content-Type: text/html; charset=iso-8859-1\n',
    'aGVsbG8=',
    '\n\n',
    '<title>',
    '</title>',
  ],
  ...[
    '<!-- Subject: ',
    ' -->',
    '<!-- amends-disable-next-line ',
    '{# amends-disable a #}',
    '# amends-disable-line x',
    'X-Amends: disable a',
  ],
  ...[
    '{"Template": {"SubjectPart": "',
    '"HtmlPart": "',
    '"content": {"from": {"email": "',
    '"}}',
    '"subject": "',
    '"html": "',
  ],
];

const files = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 6 })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

function everyPlace(source: string, path: string): readonly Span[] {
  const container = readContainer(source, { path });
  const { envelope, contents } = container;
  const directives = readDirectives(source, new LineIndex(source), container);
  const texts = [...contents.map(({ text }) => text), ...envelope.fields.map(({ value }) => value)];
  if (envelope.title !== undefined) texts.push(envelope.title);
  const edits = envelope.fields.flatMap(({ value, mailboxes, replace }): (TextEdit | undefined)[] => [
    replace('new – "words": {{ x }}'),
    value.edit(span(0, value.text.length), 'ü'),
    ...mailboxes.flatMap((mailbox) => [mailbox.rename('Zoë, Inc.'), mailbox.readdress('a@b.example')]),
  ]);
  edits.push(...Object.values(envelope.gaps).map((gap) => gap.insert('a – b')));
  return [
    ...texts.map(({ source: place }) => place),
    ...texts.flatMap((text) => [...text.text].map((_, index) => text.toSource(span(index, index + 1)))),
    ...envelope.fields.flatMap(({ span: place, mailboxes }) => [
      place,
      ...mailboxes.flatMap(({ addressSpan, localPartSpan, nameSpan }) => [addressSpan, localPartSpan, nameSpan]),
    ]),
    ...Object.values(envelope.gaps).map((gap) => gap.span),
    ...[...container.suppressions, ...directives.suppressions].flatMap(({ span: place, scope }) => [place, scope]),
    ...edits.filter((edit) => edit !== undefined).map((edit) => edit.span),
  ];
}

describe('readContainer', () => {
  it('never throws, and every place it names lies in the file', () => {
    fc.assert(
      fc.property(files, fc.constantFrom(...PATHS), (source, path) => {
        for (const place of everyPlace(source, path)) {
          expect(contains(span(0, source.length), place) && place.start <= place.end).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('reads files of a megabyte, one line or many, in well under a second', () => {
    const size = 1_000_000;
    const heads: readonly (readonly [string, string])[] = [
      ['a.html', '<p>'],
      ['a.html', '<!-- amends-disable '],
      ['a.html', '<!-- Subject: x -->'],
      ['a.md', '---\nsubject: x\n'],
      ['a.md', 'subject: x\n'],
      ['a.txt', 'Subject: x\n'],
      ['a.eml', 'Subject: x\n '],
      ['a.eml', 'Subject: =?utf-8?q?=C3=A9?= '],
      ['a.eml', '\n--b\n'],
      ['a.eml', '=E2=80=93'],
      ['a.eml', 'a, '],
      ['a.json', '{"subject": "x", "html": '],
    ];
    for (const [path, unit] of heads) {
      const filler = unit.repeat(Math.ceil(size / unit.length));
      const sources = [
        filler,
        `Content-Type: multipart/mixed; boundary=b\nContent-Transfer-Encoding: quoted-printable\nFrom: ${filler}`,
      ];
      sources.push(`---\n${filler}\n---\n`);
      sources.push(`Content-Transfer-Encoding: quoted-printable\n\n${filler}`, `Subject: x\nFrom: x\n\n${filler}\n`);
      for (const source of sources) {
        const time = cpuTime(() => {
          readDirectives(source, new LineIndex(source), readContainer(source, { path }));
        });
        expect(time, `${path}: ${source.slice(0, 60)}`).toBeLessThan(4000);
      }
    }
  });

  it.each([
    ['a.html', 'html', ['html']],
    ['a.mjml', 'mjml', ['mjml']],
    ['a.md', 'markdown', ['markdown']],
    ['a.txt', 'text', ['text']],
    ['a.eml', 'eml', ['text']],
    ['a.json', 'json', []],
  ])('sends %s to its reader', (path, format, bodies) => {
    const container = readContainer('Hello', { path });
    expect(container.format).toBe(format);
    expect(container.contents.map((content) => content.format)).toEqual(bodies);
  });
});
