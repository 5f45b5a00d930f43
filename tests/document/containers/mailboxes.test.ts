import { describe, expect, it } from 'vitest';
import { lineValue } from '../../../server/src/document/containers/line-value';
import { readMailboxes } from '../../../server/src/document/containers/mailboxes';
import { span } from '../../../server/src/text/span';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

const read = (source: string) => readMailboxes(lineValue(source, span(0, source.length)));

describe('readMailboxes', () => {
  it.each([
    ['dana@fernhill.example', [['', 'dana@fernhill.example']]],
    ['Dana Ruiz <dana@fernhill.example>', [['Dana Ruiz', 'dana@fernhill.example']]],
    ['"Ruiz, Dana" <d@f.example>', [['Ruiz, Dana', 'd@f.example']]],
    ['Acme, Inc. <d@f.example>', [['Acme, Inc.', 'd@f.example']]],
    [
      'a@b.example, "C; D" <c@d.example>; e@f.example',
      [
        ['', 'a@b.example'],
        ['C; D', 'c@d.example'],
        ['', 'e@f.example'],
      ],
    ],
    ['<d@f.example>', [['', 'd@f.example']]],
    ['d@f.example (Dana)', [['', 'd@f.example']]],
    ['Northlight Support', [['Northlight Support', '']]],
    ['{{ brand | default: "A, B" }} <{{ address }}>', [['{{ brand | default: "A, B" }}', '{{ address }}']]],
    ['<%= sender %>', [['<%= sender %>', '']]],
    ['"say \\"hi\\"" <d@f.example>', [['say "hi"', 'd@f.example']]],
    ['', []],
    [' , ', [[',', '']]],
  ])('reads %s', (source, expected) => {
    expect(read(source).map(({ displayName, address }) => [displayName, address])).toEqual(expected);
  });

  it('gives the places of name, address and local part', () => {
    const source = '"Dana" <no-reply@f.example>';
    const [mailbox] = read(source);
    const slice = (place?: { start: number; end: number }) => source.slice(place?.start, place?.end);
    expect([mailbox?.nameSpan, mailbox?.addressSpan, mailbox?.localPartSpan].map(slice)).toEqual([
      'Dana',
      'no-reply@f.example',
      'no-reply',
    ]);
  });

  it.each([
    ['a@b.example', 'Dana <a@b.example>', 'x@y.example'],
    ['<a@b.example>', 'Dana <a@b.example>', '<x@y.example>'],
    ['"Old, Name" <a@b.example>', 'Dana <a@b.example>', '"Old, Name" <x@y.example>'],
    ['Old', 'Dana', 'Old <x@y.example>'],
  ])('renames and readdresses %s', (source, renamed, readdressed) => {
    const [mailbox] = read(source);
    const apply = (edit?: TextEdit) => applyEdits(source, edit === undefined ? [] : [edit]);
    expect(apply(mailbox?.rename('Dana'))).toBe(renamed);
    expect(apply(mailbox?.readdress('x@y.example'))).toBe(readdressed);
  });
});
