import { describe, expect, test } from 'vitest';
import malformedMergeTag from '../../../server/src/rules/merge-tags/malformed-merge-tag';
import { applySafeFixes } from '../../../server/src/findings/apply-fixes';
import { checkSource, type SourceUnderTest } from '../../harness/check-source';

/** Tags as their authors meant them, with the mark that ends each. */
const TAGS: readonly (readonly [dialect: string, tag: string, close: string])[] = [
  ['liquid', '{{ user.name | upcase | default: "x" }}', '}}'],
  ['liquid', '{{ order.total | times: 100 | money }}', '}}'],
  ['liquid', '{% if vip == "a" %}', '%}'],
  ['liquid', '{% assign x = 3 %}', '%}'],
  ['liquid', '{% endif %}', '%}'],
  ['liquid', '{% else %}', '%}'],
  ['twig', '{% for x in items %}', '%}'],
  ['twig', '{% include "footer.html" %}', '%}'],
  ['twig', "{% set a = {'b': {'c': 1}} %}", '%}'],
  ['twig', "{% include 'x' with {links: {help: url('h')}} %}", '%}'],
  ['twig', '{{ macro({a: {b: 1}}) }}', '}}'],
  ['twig', '{{ amount * 2 }}', '}}'],
  ['twig', "{{ a ? 'b' : 'c' }}", '}}'],
  ['jinja', '{% if x % 2 == 0 %}', '%}'],
  ['jinja', '{{ items[0].name }}', '}}'],
  ['jinja', '{{ name if name else "you" }}', '}}'],
  ['handlebars', '{{#each items as |x|}}', '}}'],
  ['handlebars', '{{#if vip}}', '}}'],
  ['handlebars', '{{/if}}', '}}'],
  ['handlebars', '{{ link "x" }}', '}}'],
  ['handlebars', '{{ format date style="long" }}', '}}'],
  ['erb', '<%= link_to "x", url %>', '%>'],
  ['erb', '<%= @user.name %>', '%>'],
  ['erb', '<% if a > 3 %>', '%>'],
  ['ejs', '<%= user.age > 5 ? 1 : 2 %>', '%>'],
  ['go-template', '{{ .Name }}', '}}'],
  ['go-template', '{{ if eq .Plan "pro" }}', '}}'],
  ['mailchimp', '*|IF:VIP=yes|*', '|*'],
  ['mailchimp', '*|FNAME|*', '|*'],
  ['sfmc', '%%=v(@name)=%%', '=%%'],
];

/** What may stand behind a tag in a mail. */
const AFTER = [
  '<br>',
  '</p>',
  ', thank you.',
  '!',
  ' <b>x</b>',
  ' we are glad',
  ' is here',
  ' x',
  '\n',
  '">x</a>',
  ' 5 times',
];

describe('a safe repair gives back the tag that was meant, or leaves it to its author', () => {
  test.each(TAGS)('%s: %s', async (dialect, tag, close) => {
    for (const after of AFTER) {
      for (const lost of lossesOf(close)) {
        const broken = tag.slice(0, tag.length - lost.length);
        const mail = { source: `<p>Hello.</p>\n<p>${broken}${after}\n`, format: 'html', dialect } as const;
        const repaired = await repairSafely(mail);
        const isSame = withoutSpace(repaired) === withoutSpace(mail.source);
        const isMeant = withoutSpace(repaired) === withoutSpace(mail.source.replace(broken, () => tag));
        expect(isSame || isMeant, `${broken}${after} → ${repaired}`).toBe(true);
      }
    }
  });
});

/** The whole mark, and its last character. */
function lossesOf(close: string): readonly string[] {
  return [close, close.slice(-1)];
}

async function repairSafely(mail: SourceUnderTest): Promise<string> {
  return applySafeFixes(mail.source, await checkSource(malformedMergeTag, mail)).text;
}

/** A blank more or less before a closing mark changes nothing. */
function withoutSpace(text: string): string {
  return text.replace(/[ \t]+/g, '');
}
