import { describe, expect, test } from 'vitest';
import { blocksOf, bodyOf, linksOf, sourceOf, visibleText } from '../body-of';

describe('visible text of Markdown', () => {
  test.each([
    ['emphasis', 'we **made** _a_ mistake', 'we made a mistake'],
    ['a merge tag is no emphasis', 'Hi *|FNAME|*, *|LNAME|*', 'Hi ◆, ◆'],
    ['escapes and entities', '\\*no\\* we&rsquo;re &amp; 5 \\< 6', '*no* we’re & 5 < 6'],
    ['soft and hard breaks', 'one\ntwo  \nthree\\\nfour', 'one two\nthree\nfour'],
    ['inline HTML', 'Dear <FirstName>, we <b>made</b> a<br>mistake <!-- sorry -->', 'Dear , we made a\nmistake'],
    ['blocks of HTML', '<style>\np {}\n</style>\n\n<div>\n<p>One</p>\n</div>\n\nTwo', 'One\nTwo'],
    ['hidden blocks of HTML', 'One\n\n<div style="display:none">\n\nsorry\n\n</div>\n\nTwo', 'One\nTwo'],
    ['a byte order mark', '\uFEFF# Title\n\ntext', 'Title\ntext'],
    ['lines of tags', 'One\n{% if x %}\n- Two\n{% endif %}\nThree', 'One\nTwo\nThree'],
    ['a title as placeholder', 'Dear <Title> Smith', 'Dear Smith'],
  ])('%s', (_, markdown, visible) => {
    expect(visibleText('markdown', markdown)).toBe(visible);
  });

  test('has blocks', () => {
    const markdown = `# Title

Text
goes on

Other
=====

- a
- b

  c
1. d

> Her words

![Our hall](hall.jpg) is open. Use \`npm\`.

\`\`\`js
let a;
let b;
\`\`\`

    indented

***

[map]: https://a.example "Map"`;
    expect(blocksOf('markdown', markdown)).toEqual([
      'heading: Title',
      'paragraph: Text goes on',
      'heading: Other',
      'list-item: a',
      'list-item: b',
      'list-item: c',
      'list-item: d',
      'quote: Her words',
      'image: Our hall',
      'paragraph: is open. Use npm.',
      'code: let a;\nlet b;',
      'code: indented',
    ]);
    const { code, visible } = bodyOf('markdown', markdown);
    expect(code.map(({ start, end }) => visible.text.slice(start, end))).toEqual(['npm', 'let a;\nlet b;', 'indented']);
  });

  test('has links of every kind', () => {
    const markdown = `[one](https://a.example/{{ id }} "t") [two][Map] [map] [map][] <https://b.example> <hi@c.example>
https://d.example/x, [![logo](l.png)](https://e.example) [none]

[map]: <https://m.example>`;
    expect(linksOf('markdown', markdown)).toEqual([
      'https://a.example/{{ id }} → one',
      'https://m.example → two',
      'https://m.example → map',
      'https://m.example → map',
      'https://b.example → https://b.example',
      'hi@c.example → hi@c.example',
      'https://d.example/x → https://d.example/x',
      'https://e.example → logo',
    ]);
  });

  test('keeps the source of each phrase', () => {
    const markdown = 'we **made** a\r\nmis&shy;take \\& fled';
    expect(sourceOf('markdown', markdown, 'we made a mistake & fled')).toBe(markdown);
    expect(sourceOf('markdown', markdown, '& fled')).toBe('\\& fled');
  });

  test('makes elements of placeholders in angle brackets', () => {
    const markdown = 'Dear <FirstName>,\n\n<p class="x">\nHi\n</p>';
    const { elements } = bodyOf('markdown', markdown);
    expect(elements.map(({ name, startTag }) => [name, markdown.slice(startTag.start, startTag.end)])).toEqual([
      ['firstname', '<FirstName>'],
      ['p', '<p class="x">'],
    ]);
  });

  test('reads as plain text what would take too long', () => {
    expect(bodyOf('markdown', '*a_ '.repeat(50_000)).visible.text).toHaveLength(200_000 - 1);
  });
});
