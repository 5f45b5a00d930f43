import { describe, expect, test } from 'vitest';
import { blocksOf, bodyOf, linksOf, sourceOf, visibleText } from '../body-of';

describe('visible text of HTML', () => {
  test.each([
    ['words cut by markup', '<p>we <b>made</b> a mistake</p>', 'we made a mistake'],
    ['entities', '<p>we&rsquo;re sorry &amp; you &notit; &#x1F600;</p>', 'we’re sorry & you ¬it; 😀'],
    ['an ampersand that is none', '<p>AT&T & &foo; co</p>', 'AT&T & &foo; co'],
    ['soft hyphens and zero-width characters', '<p>mis&shy;take\u200B, s\u00ADorry&zwnj;</p>', 'mistake, sorry'],
    ['white space folded', '<p>\r\n  we \t made&nbsp; &nbsp;a\u00A0mistake\r\n</p>', 'we made a mistake'],
    ['curly quotes kept', '<p>we’re “sorry”</p>', 'we’re “sorry”'],
    ['blocks on lines of their own', '<div>One<p>Two<p>Three</div>Four', 'One\nTwo\nThree\nFour'],
    ['breaks', '<p>One<br>Two<br/>\n<br>Three<br></p>', 'One\nTwo\nThree'],
    [
      'the words of pictures',
      '<p><img alt="Our &quot;logo&quot;">Hello<img src="x" alt=""> you</p>',
      'Our "logo"\nHello you',
    ],
    ['an unclosed tag at the end', '<p>Hello <b>you</b> <a href="', 'Hello you'],
    ['a less-than sign', '<p>a < b and 3 <4</p>', 'a < b and 3 <4'],
    ['ruby of stray end tags', '</div></td><p>a</i> b</p></table>c', 'a b\nc'],
  ])('%s', (_, html, visible) => {
    expect(visibleText('html', html)).toBe(visible);
  });

  test.each([
    ['styles', '<style>p::before{content:"sorry"}</style><p>Hello</p>'],
    ['scripts', '<p>Hello</p><script>if (a < b) document.write("<p>sorry</p>")</script>'],
    ['comments', '<!-- sorry <p>sorry</p> --><p>Hello<!-- sorry --></p>'],
    ['the head', '<html><head><title>sorry</title><meta content="sorry"></head><body>Hello'],
    ['an unclosed head, where the body starts', '<head><title>sorry</title><p>Hello'],
    ['attributes nobody reads', '<p title="sorry" data-text="sorry" aria-label="sorry">Hello</p>'],
    ['Outlook alone', '<!--[if mso]><p>sorry</p><![endif]--><p>Hello</p><!--[if gte mso 9]><v:rect>sorry<![endif]-->'],
    ['a VML text box', '<!--[if mso]><v:textbox><p>sorry</p></v:textbox><![endif]-->Hello'],
    ['AMP templates', '<template type="amp-mustache"><p>sorry</p></template>Hello'],
    ['quoted earlier mail', 'Hello<blockquote type="cite">sorry</blockquote><div class="gmail_quote">sorry</div>'],
    ['form fields', '<textarea>sorry</textarea><select><option>sorry</select><p>Hello'],
  ])('leaves out %s', (_, html) => {
    expect(visibleText('html', html)).toBe('Hello');
  });

  test('reads what all but Outlook show', () => {
    const html = '<!--[if !mso]><!-- --><p>Bring a friend.</p><!--<![endif]--><![if !mso]>Really.<![endif]>';
    expect(visibleText('html', html)).toBe('Bring a friend.\nReally.');
  });
});

describe('what is hidden', () => {
  test.each([
    'display:none',
    'Display : NONE !important',
    'max-height:0;overflow:hidden',
    'max-height: 0px',
    'height:0;overflow:hidden',
    'opacity:0',
    'opacity:0.0',
    'font-size:0',
    'font-size:1px;line-height:1px',
    'visibility:hidden',
  ])('%s hides an element', (style) => {
    expect(visibleText('html', `<p>Hello</p><div style="${style}">sorry <b>sorry</b></div><p>Bye</p>`)).toBe(
      'Hello\nBye',
    );
  });

  test.each(['display:block', 'max-height:100px', 'opacity:0.5', 'font-size:10px', 'font-size:16px', 'mso-hide:all'])(
    '%s does not',
    (style) => {
      expect(visibleText('html', `<p>Hello</p><div style="${style}">sorry</div>`)).toBe('Hello\nsorry');
    },
  );

  test('a font size set again inside is drawn', () => {
    const html = '<table style="font-size:0"><tr><td>no<td style="font-size:16px">Hello</table>';
    expect(blocksOf('html', `<p>Hi</p>${html}`)).toEqual(['paragraph: Hi', 'cell: Hello']);
  });

  test('an element says whether it is drawn', () => {
    const { elements } = bodyOf('html', '<p>a</p><div hidden><b>b</b></div><style></style>');
    expect(elements.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['p', false],
      ['div', true],
      ['b', true],
      ['style', true],
    ]);
  });
});

describe('the preheader', () => {
  test.each([
    ['hidden before all text', '<div style="display:none">We are sorry &zwnj;&nbsp;&zwnj;&nbsp;</div>'],
    ['named by its class', '<span class="preheader">We are sorry</span>'],
    ['named by its id', '<div id="preview-text" style="display:none"><p>We are sorry</p></div>'],
    ['in a cell', '<table><tr><td style="font-size:1px;color:#fff">We are sorry</td></tr></table>'],
  ])('%s is visible text', (_, preheader) => {
    const html = `<body>${preheader}<p>Hello</p><div style="display:none">hidden</div></body>`;
    expect(blocksOf('html', html)).toEqual(['preheader: We are sorry', 'paragraph: Hello']);
  });

  test('a table that only closes the gaps between its cells is none', () => {
    const html = '<table style="font-size:0"><tr><td style="font-size:16px">Hello</td></tr></table>';
    expect(blocksOf('html', html)).toEqual(['cell: Hello']);
  });
});

describe('blocks', () => {
  test('have the role of what they stand in', () => {
    const html = `<h1>Title</h1><p>Text</p><ul><li>Item<li><p>Other item</p></ul>
      <table><tr><td>Cell<td><p>In a cell</p>beside it</table>
      <blockquote><p>Her words</p></blockquote><pre>let a;\nlet b;</pre><p><code>npm</code></p><p>Use <code>npm</code></p>`;
    expect(blocksOf('html', html)).toEqual([
      'heading: Title',
      'paragraph: Text',
      'list-item: Item',
      'list-item: Other item',
      'cell: Cell',
      'paragraph: In a cell',
      'cell: beside it',
      'quote: Her words',
      'code: let a;\nlet b;',
      'code: npm',
      'paragraph: Use npm',
    ]);
  });

  test('an empty line made of breaks parts two', () => {
    expect(blocksOf('html', '<td>Hello<br><br>We are<br>sorry</td>')).toEqual(['cell: Hello', 'cell: We are\nsorry']);
  });

  test('a link drawn as a button is one, a link in a line is not', () => {
    const html = `<td style="background:#c00"><a href="u">Shop</a></td><td bgcolor="#fff"><a href="u">Unsubscribe</a></td>
      <p><a href="u" class="btn">Go</a></p><p><a href="u" style="padding:4px">Go</a> now</p>`;
    expect(blocksOf('html', html)).toEqual(['button: Shop', 'cell: Unsubscribe', 'button: Go', 'paragraph: Go now']);
  });

  test('know the nearest language and element', () => {
    const { blocks, language } = bodyOf('html', '<html lang="en-GB"><p>Hi<div lang="FR"><p>Salut<br>toi</div><i>x</i>');
    expect(language).toBe('en-gb');
    expect(blocks.map((block) => [block.language, block.element?.name])).toEqual([
      ['en-gb', 'p'],
      ['fr', 'p'],
      ['en-gb', 'html'],
    ]);
  });

  test('spans of code are marked', () => {
    const { code, visible } = bodyOf('html', '<p>Use <code>npm <b>ci</b></code> and <kbd>tab</kbd>.</p>');
    expect(code.map(({ start, end }) => visible.text.slice(start, end))).toEqual(['npm ci', 'tab']);
  });
});

describe('merge tags', () => {
  test.each([
    ['an output tag is one character', '<p>Dear {{ name }},</p>', 'Dear ◆,'],
    ['other tags are none', '{% if x %}Hello{% endif %}', 'Hello'],
    ['white space around them folds', '<p>Hello {% if x %} you {% endif %} all</p>', 'Hello you all'],
    ['alternatives are not glued', '<p>Dear {% if x %}Sir{% else %}Madam{% endif %},</p>', 'Dear Sir Madam,'],
    ['nor what two blocks print', '{% if a %}One{% endif %}{% if b %}Two{% endif %}', 'One Two'],
    ['nor are alternative sentences', '{% if a %}One.{% else %}Two.{% endif %}', 'One. Two.'],
    ['a suffix stays one word', '<p>{% if n %}item{% endif %}s</p>', 'items'],
    ['quotes and markup in them are no markup', '<a href="{{ link "x>y" }}">Go</a> {{ "<b>" }}', 'Go ◆'],
    ['between attributes', '<p {% if x %}class="{{ y }}"{% endif %} lang="en">Hi</p>', 'Hi'],
    ['over several lines', '<p>Hi {% assign x\n = 1\n%} there</p>', 'Hi there'],
    ['in the words of a picture', '<img alt="Hi {{ name }}">', 'Hi ◆'],
  ])('%s', (_, html, visible) => {
    expect(visibleText('html', html)).toBe(visible);
  });

  test("the author's own private-use characters are no tags", () => {
    expect(visibleText('html', 'a\uE000b&#xE000;c')).toBe('a\uFFFDb\uFFFDc');
  });

  test('map to the whole tag', () => {
    expect(sourceOf('html', '<p>Dear {{ name }},</p>', '\uE000')).toBe('{{ name }}');
    const { visible } = bodyOf('html', '<p>Dear {{ name }},</p>');
    expect(visible.edit({ start: 5, end: 6 }, 'all')).toEqual({ span: { start: 8, end: 18 }, newText: 'all' });
  });
});

describe('the source of a phrase', () => {
  test.each([
    ['cut by markup', '<p>we <b>made</b> a mistake</p>', 'we made a', 'we <b>made</b> a'],
    ['with an entity', '<p>we&rsquo;re sorry</p>', 'we’re', 'we&rsquo;re'],
    ['with a soft hyphen', '<p>a mis&shy;take.</p>', 'mistake', 'mis&shy;take'],
    ['over a line', '<p>we are\r\n   sorry.</p>', 'we are sorry', 'we are\r\n   sorry'],
    ['with non-breaking spaces', '<p>so&nbsp;sorry</p>', 'so sorry', 'so&nbsp;sorry'],
    ['in a picture', '<img alt="we &amp; you">', '& you', '&amp; you'],
    ['beside markup', '<p><b>sorry</b></p>', 'sorry', 'sorry'],
  ])('%s', (_, html, phrase, source) => {
    expect(sourceOf('html', html, phrase)).toBe(source);
  });

  test('is replaced by words escaped for where they stand', () => {
    const html = "<p>we & you</p><img alt='a logo'>";
    const { visible } = bodyOf('html', html);
    const replace = (words: string) => {
      const start = visible.text.indexOf(words);
      return visible.edit({ start, end: start + words.length }, `Q&A <"it's">`)?.newText;
    };
    expect(replace('you')).toBe(`Q&amp;A &lt;"it's"&gt;`);
    expect(replace('logo')).toBe('Q&amp;A &lt;"it&#39;s"&gt;');
    expect(visible.edit({ start: 0, end: 2 }, '<%= name %>')?.newText).toBe('<%= name %>');
  });
});

describe('elements', () => {
  const html = '<DIV Class="a&amp;b" data-x={{ y }} hidden><p>One<p>Two</div> Dear <FirstName>, <br/>';
  const { elements } = bodyOf('html', html);

  test('stand where their tags stand', () => {
    const text = ({ start, end }: { start: number; end: number }) => html.slice(start, end);
    expect(elements.map(({ name, startTag, endTag }) => [name, text(startTag), endTag && text(endTag)])).toEqual([
      ['div', '<DIV Class="a&amp;b" data-x={{ y }} hidden>', '</div>'],
      ['p', '<p>', undefined],
      ['p', '<p>', undefined],
      ['firstname', '<FirstName>', undefined],
      ['br', '<br/>', undefined],
    ]);
  });

  test('know their parents', () => {
    expect(elements.map(({ parent }) => parent?.name)).toEqual([undefined, 'div', 'div', undefined, 'firstname']);
  });

  test('have decoded attributes that can be edited', () => {
    const attributes = elements[0]?.attributes ?? [];
    expect(attributes.map(({ name, value }) => [name, value.text])).toEqual([
      ['class', 'a&b'],
      ['data-x', '{{ y }}'],
      ['hidden', ''],
    ]);
    expect(attributes.map(({ nameSpan }) => html.slice(nameSpan.start, nameSpan.end))).toEqual([
      'Class',
      'data-x',
      'hidden',
    ]);
    expect(attributes[0]?.value.edit({ start: 1, end: 3 }, ' "c"')?.newText).toBe(' &quot;c&quot;');
    expect(attributes[2]?.value.edit({ start: 0, end: 0 }, 'a"')?.newText).toBe('="a&quot;"');
  });

  test('a placeholder that looks like a title does not swallow the mail', () => {
    const body = bodyOf('html', '<title>Real</title><p>Dear <Title> <LastName>, we are sorry.</p>');
    expect(body.visible.text).toBe('Dear , we are sorry.');
    expect(body.elements.map(({ name }) => name)).toEqual(['title', 'p', 'title', 'lastname']);
  });
});

describe('links', () => {
  test('have decoded addresses and labels', () => {
    const html = `<p>See <a href="https://a.example/?x=1&amp;y={{ id }}"> the <b>page</b> </a>.
      <a href=#top><img alt="Logo"></a><map><area href="/m" alt="Map"></map><a name="x">no link</a></p>`;
    expect(linksOf('html', html)).toEqual(['https://a.example/?x=1&y={{ id }} → the page', '#top → Logo', '/m → Map']);
  });
});

describe('MJML', () => {
  const mjml = `<mjml lang="it"><mj-head>
      <mj-title>Titolo</mj-title><mj-preview>Ci scusiamo</mj-preview>
      <mj-style>.a { color: red }</mj-style><mj-attributes><mj-text color="red" /></mj-attributes>
      <mj-font name="x" href="https://fonts.example" />
    </mj-head><mj-body><mj-section><mj-column>
      <mj-image src="x" alt="Brand" href="https://brand.example" />
      <mj-text>Ciao {{ nome }},<br />abbiamo <b>sbagliato</b>.</mj-text>
      <mj-raw>{% if x %}</mj-raw>
      <mj-button href="/o">Vedi</mj-button>
      <mj-raw>{% endif %}<p>Grezzo</p></mj-raw>
      <mj-text><p>Uno<p>Due</mj-text>
    </mj-column></mj-section></mj-body></mjml>`;

  test('has visible text in blocks', () => {
    expect(blocksOf('mjml', mjml)).toEqual([
      'preheader: Ci scusiamo',
      'image: Brand',
      'paragraph: Ciao \uE000,\nabbiamo sbagliato.',
      'button: Vedi',
      'paragraph: Grezzo',
      'paragraph: Uno',
      'paragraph: Due',
    ]);
  });

  test('has links and a language', () => {
    expect(linksOf('mjml', mjml)).toEqual(['https://brand.example → Brand', '/o → Vedi']);
    expect(bodyOf('mjml', mjml).language).toBe('it');
  });
});
