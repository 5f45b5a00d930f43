import { describe, expect, test } from 'vitest';
import { blocksOf, linksOf, sourceOf, visibleText } from '../body-of';

const LONG = 'We sent all of you the wrong link on Tuesday, and we are truly';

describe('visible text of plain text', () => {
  test.each([
    ['lines that were wrapped', `${LONG}\nsorry.`, `${LONG} sorry.`],
    [
      'lines wrapped at a narrow width',
      'we sent you the wrong link and\nwe are really sorry for that.',
      'we sent you the wrong link and we are really sorry for that.',
    ],
    ['a greeting on its own line', `Dear {{ name }},\n${LONG}\nsorry.`, `Dear ◆,\n${LONG} sorry.`],
    [
      'a signature',
      `${LONG} sorry.\n\nRegards\nAda Quill\nNorthlight\n`,
      `${LONG} sorry.\nRegards\nAda Quill\nNorthlight`,
    ],
    ['rules between paragraphs', 'One\n-----\nTwo\n=====\n', 'One\nTwo'],
    ['lines of tags', 'One\n{% if x %}\nTwo\n{% endif %}\nThree', 'One\nTwo\nThree'],
    ['angle brackets and ampersands', 'Dear <FirstName>, &amp; 3 < 4', 'Dear <FirstName>, &amp; 3 < 4'],
    ['carriage returns', `${LONG}\r\nsorry.\r\n\r\nBye`, `${LONG} sorry.\nBye`],
  ])('%s', (_, text, visible) => {
    expect(visibleText('text', text)).toBe(visible);
  });

  test.each([
    ['quoted lines', 'Hello\n> sorry\n>> sorry\n'],
    ['a reply', 'Hello\n\nOn Mon, 3 Jun 2024 at 10:00, Ada <ada@quill.example> wrote:\nsorry\n'],
    ['a French reply', 'Hello\n\nLe lun. 3 juin 2024, Ada <ada@quill.example> a écrit :\nsorry\n'],
    ['a forwarded mail', 'Hello\n\n-----Original Message-----\nFrom: Ada\n\nsorry'],
  ])('leaves out %s', (_, text) => {
    expect(visibleText('text', text)).toBe('Hello');
  });

  test('goes on after a sentence that looks like the head of a reply', () => {
    expect(visibleText('text', 'On Tuesday our chair wrote:\n\nSorry.')).toBe('On Tuesday our chair wrote:\nSorry.');
  });

  test('has paragraphs and list items as blocks', () => {
    const text = 'Do this:\n- change your\n  password\n* call us\n\n1. wait\n2) relax\nRegards\nAda';
    expect(blocksOf('text', text)).toEqual([
      'paragraph: Do this:',
      'list-item: change your password',
      'list-item: call us',
      'list-item: wait',
      'list-item: relax',
      'paragraph: Regards\nAda',
    ]);
  });

  test('has web addresses as links', () => {
    const text = 'See https://a.example/x?id={{ id }}. Or (www.b.example), or <https://c.example/a_(b)>';
    expect(linksOf('text', text).map((link) => link.replace('\uE000', '◆'))).toEqual([
      'https://a.example/x?id={{ id }} → https://a.example/x?id=◆',
      'www.b.example → www.b.example',
      'https://c.example/a_(b) → https://c.example/a_(b)',
    ]);
  });

  test('keeps the source of each phrase', () => {
    expect(sourceOf('text', `${LONG}\r\nsorry.`, 'truly sorry')).toBe('truly\r\nsorry');
  });
});
