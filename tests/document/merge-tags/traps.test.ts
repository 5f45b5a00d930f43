import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { scanMergeTags } from '../../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText } from '../../../server/src/text/mapped-text';

/** What looks like a merge tag and is none, by the trap it stands for. */
const TRAPS: readonly (readonly [string, string])[] = [
  [
    'CSS',
    '<style>p { color: red } @media (max-width:600px){.a{width:100%}.b{color:#333}} @font-face{font-family:"A"}</style>',
  ],
  ['CSS that ends in two braces', '<style>@media screen{.a{color:red}}@media print{.b{color:blue}}</style>'],
  ['a style attribute', '<p style="width:100%;height:50%;color:#fff">a</p>'],
  ['percentages', 'Save 50% off shirts, 20% off shoes; 100% cotton, 60%-recycled'],
  ['percentages beside capitals', '20%OFF and 30%OFF, 100%COTTON%'],
  ['doubled percent signs', 'Save 50%% off today and 20%% more tomorrow'],
  ['URL escapes', '<a href="https://www.acme.example/a%20b?q=%D8%B3%D9%84%20x&r=%7Bsummer%7D">a</a>'],
  [
    'Outlook conditions',
    '<!--[if mso]><table><![endif]--><!--[if !mso]><!-- -->a<!--<![endif]--><!--[if (gte mso 9)|(IE)]>b<![endif]-->',
  ],
  ['VML and Office', '<v:roundrect fillcolor="#fff"><o:p>&nbsp;</o:p><w:anchorlock/></v:roundrect>'],
  ['MJML', '<mj-section><mj-attributes><mj-all font-family="Arial" /></mj-attributes></mj-section>'],
  ['AMP', '<template type="amp-mustache"><p>{{row}} {{#seats}}{{/seats}}</p></template>'],
  ['custom elements', '<order-summary data-id="12"><line-item>Two</line-item></order-summary>'],
  ['addresses', 'Ada <ada@acme.example>, <mailto:b@acme.example>, user@example.com and b@c.example'],
  ['generic types', 'List<String> and Map<K,V>'],
  ['mathematics', 'a < b and c > d, {1, 2, 3}, x[1], $x^2$, 5 <= 6'],
  ['engine residue', 'Dear <no value>, Dear <nil>, {{ }}'],
  [
    'Markdown',
    '[text](https://www.acme.example) [text][ref] ![alt](src.png) [^1]\n\n[ref]: https://www.acme.example\n\n- [x] done\n- [ ] open',
  ],
  ['editorial brackets', '[sic] […] [EXTERNAL] [Ticket #123] [PDF] [12:30] [Action required] [FR]'],
  ['prices', 'It costs $10, US$ 5 or $5-$10; 5 $ or 10 $'],
  ['code in a fence', 'Tip:\n\n```js\nconst greet = (name) => `Hi ${name}!`;\nconst t = "{{ name }}";\n```\n'],
  ['code between backticks', 'Write `{{ name }}` and `${API_URL}` and `%PATH%`.'],
  ['code in HTML', '<p>Write <code>{{first_name}}</code> and <pre>{% if x %}</pre></p>'],
  ['shell variables', 'add it to %PATH% and $HOME/bin'],
  [
    'calendar data',
    'BEGIN:VCALENDAR\nDTSTART;TZID=Europe/London:20250612T190000\nATTENDEE;CN="A":mailto:a@acme.example\nX-WR-ALT:1\nEND:VCALENDAR',
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@context":"http://schema.org","@type":"Order","a":{"b":{"c":1}}}</script>',
  ],
  ['scripts', '<script>var t = "{{ x }}"; if (a) { b({}) }</script>'],
  ['advertising macros', 'https://www.acme.example/?c={keyword}&d={gclid}&t=[timestamp]&s=__CLICK__'],
  ['numbered gaps of a translation', 'The message <%1> was kept and <%2> was dropped by %3'],
  ['macros in brackets', 'To: [? %#T |nobody|[%T|, ]]\nfrom \\[%a\\] at [%h|]'],
  ['single percent signs that touch', 'for members:\n%members%%wrap%Thank you%^%%wrap%and see you'],
  ['dashes', ':root{--brand:#fff} text --really-- text, -webkit-box, -o-transform\n-- \nAda'],
  ['hashes', '#footer# #hashtag# #1 #FFFFFF href="#top" ## Heading ##'],
  ['at signs', '@media @import @quillchoir @orchardhall a@b.example, meet @ 7 PM @ the gate'],
  ['colons', 'a::before and b::after, std::string::size, ::1'],
  ['guillemets', '« Bonjour » «Prénom» „Hallo“'],
  ['message formats', '{count, plural, one {# item} other {# items}} and "{name}" not found'],
  ['attributes that hold JSON', '<div data-x=\'{"a":{"b":1}}\' onclick="f({})">a</div>'],
  ['link attributes of SparkPost in text', 'http://www.acme.example/[[data-msys-clicktrack="0"]]'],
  ['escaped tags', String.raw`\{{ first_name }}`],
  ['tables of ASCII', '+----+----+\n| a  | b  |\n|----|----|\n| *x* | y* |'],
  ['emphasis', '*bold* |not a tag|* and * | stars | *'],
  ['an unread comment', '<!-- {{ old_name }} -->'],
  ['file paths', 'C:\\{guid}\\x and /a/{b}/c'],
  ['a face', ':{) {: =} {}'],
];

describe('what only looks like a merge tag', () => {
  it.each(TRAPS)('%s', (_, text) => {
    const { located, choice } = scanMergeTags([MappedText.verbatim(text)], DIALECTS);
    expect(located[0]?.map(({ tag }) => tag.text)).toEqual([]);
    expect(choice.id).toBeNull();
  });

  it('takes braces that close something for what they are', () => {
    const { located } = scanMergeTags(
      [MappedText.verbatim('<div data-x="{a: {{ x }}}">{"b": {{ y }}}</div>')],
      DIALECTS,
    );
    expect(located[0]?.filter(({ tag }) => tag.malformed)).toEqual([]);
  });

  it('stays quiet when all of it stands in one mail of a settled dialect', () => {
    const mail = ['*|IF:FNAME|*Hi *|FNAME|*,*|END:IF|*', ...TRAPS.map(([, text]) => text)].join('\n\n');
    const { located } = scanMergeTags([MappedText.verbatim(mail)], DIALECTS);
    expect(located[0]?.map(({ tag }) => tag.text)).toEqual(['*|IF:FNAME|*', '*|FNAME|*', '*|END:IF|*']);
  });
});
