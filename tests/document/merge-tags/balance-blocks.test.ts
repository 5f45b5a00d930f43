import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { balanceBlocks } from '../../../server/src/document/merge-tags/balance-blocks';
import { scanMergeTags } from '../../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText } from '../../../server/src/text/mapped-text';

function problems(text: string, stated?: string) {
  const { located } = scanMergeTags([MappedText.verbatim(text)], DIALECTS, stated === undefined ? {} : { stated });
  return balanceBlocks(located[0] ?? []).map(({ kind, tag }) => [kind, tag.text]);
}

describe('balanceBlocks', () => {
  it.each([
    ['Handlebars', '{{#if a}}{{#each b}}{{else}}{{/each}}{{/if}}'],
    ['Handlebars partial blocks', '{{#> layout}}{{#*inline "x"}}a{{/inline}}{{/layout}}'],
    ['Mustache', '{{#a}}{{/a}}{{^a}}{{/a}}'],
    ['Liquid', '{% if a %}{% elsif b %}{% else %}{% endif %}{% case x %}{% when 1 %}{% endcase %}'],
    ['Django', '{% for a in b %}{% empty %}{% endfor %}{% blocktrans %}x{% endblocktrans %}'],
    ['Go', '{{ if .A }}{{ range .B }}{{ end }}{{ else if .C }}{{ end }}'],
    ['SparkPost', '{{if a}}{{each b}}{{end}}{{else}}{{end}}'],
    ['Mailchimp', '*|IFNOT:A|*x*|ELSE:|*y*|END:IF|*'],
    ['AMPscript in one block', '%%[ IF @a THEN SET @b = 1 ELSE SET @b = 2 ENDIF ]%%'],
    ['AMPscript across blocks', '%%[ IF @a THEN ]%%x%%[ ELSE ]%%y%%[ ENDIF IF @b THEN ]%%z%%[ ENDIF ]%%'],
    ['AMPscript loops', '%%[ FOR @i = 1 TO 3 DO ]%%x%%[ NEXT @i ]%%'],
    ['ERB', '<% if @a %><% @b.each do |c| %><% end %><% elsif @d %><% else %><% end %>'],
    ['ERB blocks in braces', '<% form_for(@x) { |f| %><% if @y -%>a<% end %><% } %><%= @z.map { |w| w.name }.join %>'],
    ['ERB modifiers', '<%= "a" if @b %><% x = 1 unless @y %>'],
    ['EJS', '<% if (a) { %><% b.forEach((c) => { %><% }) %><% } else { %><% } %>'],
    ['blocks opened in comments', '<!-- {{#if a}} -->x<!-- {{/if}} -->'],
    ['two layers that cross', '{% if a %}*|IF:B|*{% endif %}*|END:IF|*'],
    ['raw regions', '{% raw %}{% if a %}{% endraw %}'],
    ['comments', '{% comment %}{% if a %}{% endcomment %}'],
    ['Outlook conditions', '<!--[if mso]>a<![endif]-->'],
    ['Blade', '@if ($a)\n{{ $a }}\n@else\n@endif'],
    ['FreeMarker', '<#if a>x<#else>y</#if><#list b as c>${c}</#list>'],
  ])('is content with %s', (_, text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each([
    ['{{#if vip}}a', [['unclosed', '{{#if vip}}']]],
    ['a{% endif %}', [['unopened', '{% endif %}']]],
    ['a{% else %}b', [['outside', '{% else %}']]],
    ['{% for a in b %}{% if c %}{% endfor %}{% endif %}', [['crossed', '{% endif %}']]],
    ['*|IF:A|*x*|END:IF|**|IF:B|*y', [['unclosed', '*|IF:B|*']]],
    ['<% if @a %>x<% end %><% @b.each do |c| %>y', [['unclosed', '<% @b.each do |c| %>']]],
    ['<% @b.each { |c| %>y<% } %><% } %>', [['unopened', '<% } %>']]],
    ['<% if (a) { %>x', [['unclosed', '<% if (a) { %>']]],
    ['{{ range .Items }}x{{ .Name }}', [['unclosed', '{{ range .Items }}']]],
    ['%%[ IF @a THEN ]%%x', [['unclosed', '%%[ IF @a THEN ]%%']]],
    ['{{#if a}}{{#if b}}{{/if}}', [['unclosed', '{{#if a}}']]],
    [
      '{{#a}}{{/b}}',
      [
        ['unclosed', '{{#a}}'],
        ['unopened', '{{/b}}'],
      ],
    ],
  ])('finds what is wrong in %j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('says which tag is missing', () => {
    const { located } = scanMergeTags([MappedText.verbatim('{%- if a -%}x')], DIALECTS);
    expect(balanceBlocks(located[0] ?? [])[0]?.insertableEnd).toBe('{% endif %}');
  });

  it.each([
    ['<% @b.each do |c| %>x', '<% end %>'],
    ['<% @b.each { |c| %>x', '<% } %>'],
  ])('ends a block of Ruby as it began: %s', (text, end) => {
    const { located } = scanMergeTags([MappedText.verbatim(text)], DIALECTS);
    expect(balanceBlocks(located[0] ?? [])[0]?.insertableEnd).toBe(end);
  });
});
