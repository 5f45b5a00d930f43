import { describe, expect, it } from 'vitest';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { readDirectives } from '../../../server/src/document/directives/read-directives';
import { LineIndex } from '../../../server/src/text/line-index';
import type { Span } from '../../../server/src/text/span';

const read = (source: string, path = 'a.html') =>
  readDirectives(source, new LineIndex(source), readContainer(source, { path }));

const slice = (source: string, place: Span | undefined) => source.slice(place?.start, place?.end);

describe('readDirectives', () => {
  it('leaves alone what Markdown shows as code', () => {
    const comment = '<!-- amends-disable-file -->';
    for (const source of [
      `Write\n\n\`\`\`html\n${comment}\n\`\`\`\n`,
      `Write \`${comment}\` above.\n`,
      `~~~\n${comment}\n`,
    ]) {
      expect(read(source, 'a.md').suppressions).toEqual([]);
    }
    expect(read(`\`\`\`\ncode\n\`\`\`\n\n${comment}\n`, 'a.md').suppressions).toHaveLength(1);
    expect(read(`<pre>\n${comment}\n</pre>`, 'a.html').suppressions).toHaveLength(1);
  });

  it.each([
    ['<!-- amends-disable-next-line weasel-words -->'],
    ['<!--amends-disable-next-line weasel-words-->'],
    ['{{!-- amends-disable-next-line weasel-words --}}'],
    ['{{! amends-disable-next-line weasel-words }}'],
    ['{{~!-- amends-disable-next-line weasel-words --~}}'],
    ['{{-- amends-disable-next-line weasel-words --}}'],
    ['{{/* amends-disable-next-line weasel-words */}}'],
    ['{{- /* amends-disable-next-line weasel-words */ -}}'],
    ['{# amends-disable-next-line weasel-words #}'],
    ['{#- amends-disable-next-line weasel-words -#}'],
    ['{% comment %}amends-disable-next-line weasel-words{% endcomment %}'],
    ['{%- comment -%} amends-disable-next-line weasel-words {%- endcomment -%}'],
    ['<%# amends-disable-next-line weasel-words %>'],
    ['<%-- amends-disable-next-line weasel-words --%>'],
    ['<%/* amends-disable-next-line weasel-words */%>'],
    ['%%[ /* amends-disable-next-line weasel-words */ ]%%'],
    ['<#-- amends-disable-next-line weasel-words -->'],
    ['@* amends-disable-next-line weasel-words *@'],
    ['[//]: # (amends-disable-next-line weasel-words)'],
  ])('hears %s', (comment) => {
    const source = `<p>one</p>\n  ${comment}\n<p>two</p>\n<p>three</p>`;
    const [suppression, ...others] = read(source).suppressions;
    expect(others).toEqual([]);
    expect(suppression?.rules).toEqual(['weasel-words']);
    expect(slice(source, suppression?.span)).toBe(comment);
    expect(slice(source, suppression?.scope)).toBe('<p>two</p>\n');
  });

  it('reads rules and reasons', () => {
    const one = (words: string) => read(`<!-- amends-${words} -->`).suppressions[0];
    expect(one('disable-line')).toMatchObject({ rules: [] });
    expect(one('disable-line a, b c')).toMatchObject({ rules: ['a', 'b', 'c'] });
    expect(one('disable-line a -- the regulator chose the words')).toMatchObject({
      rules: ['a'],
      reason: 'the regulator chose the words',
    });
    expect(one('disable-line -- why not')).toMatchObject({ rules: [], reason: 'why not' });
    expect(one('disables a')).toBeUndefined();
  });

  it('silences a line, a stretch, or the whole file', () => {
    const line = 'a\nb <!-- amends-disable-line x --> c\nd';
    expect(slice(line, read(line).suppressions[0]?.scope)).toBe('b <!-- amends-disable-line x --> c\n');
    const file = 'a\n<!-- amends-disable-file x -->\nb';
    expect(slice(file, read(file).suppressions[0]?.scope)).toBe(file);
    const open = 'a\n<!-- amends-disable x -->\nb';
    expect(slice(open, read(open).suppressions[0]?.scope)).toBe('\nb');
  });

  it('ends a stretch rule by rule', () => {
    const source =
      '<!-- amends-disable x, y -->1<!-- amends-enable x -->2<!-- amends-enable -->3<!-- amends-enable z -->';
    const heard = read(source).suppressions.map(({ rules, scope }) => [rules, slice(source, scope)]);
    expect(heard).toEqual([
      [['x'], '1'],
      [['y'], '1<!-- amends-enable x -->2'],
    ]);
  });

  it('hears nothing outside comments, nor in a comment about directives', () => {
    for (const source of [
      'amends-disable x',
      '<p>amends-disable x</p>',
      '<!-- write amends-disable here -->',
      '<!-- amends-disable x',
    ]) {
      expect(read(source).suppressions).toEqual([]);
    }
  });

  it('learns what the author states; the first word counts', () => {
    const source =
      '<!-- amends-kind breach -->{# amends-dialect braze #}{{! amends-language fr }}<!-- amends-kind apology -->';
    expect(read(source).stated).toEqual({ kind: 'breach', dialect: 'braze', language: 'fr' });
    expect(read(`---\namends: { kind: ordinary }\n---\n${source}`).stated.kind).toBe('ordinary');
  });

  it('reads the comments of front matter', () => {
    const source =
      '---\n# amends-disable-next-line unclear-subject -- the board insists\nsubject: News # amends-kind apology\n---\nHi';
    const { suppressions, stated } = read(source, 'a.md');
    expect(stated.kind).toBe('apology');
    expect(suppressions).toMatchObject([{ rules: ['unclear-subject'], reason: 'the board insists' }]);
    expect(slice(source, suppressions[0]?.scope)).toBe('subject: News # amends-kind apology\n');
  });

  it('counts the lines of the body, not those of the string or the part it is kept in', () => {
    const json = '{"HtmlBody": "<p>one</p>\\n<!-- amends-disable-next-line x -->\\n<p>two</p>\\n<p>three</p>"}';
    expect(slice(json, read(json, 'a.json').suppressions[0]?.scope)).toBe('<p>two</p>\\n');
    const eml =
      'Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<!-- amends-disable=\n-next-line x -->\n<p>=\ntwo</p>\nthree';
    expect(slice(eml, read(eml, 'a.eml').suppressions[0]?.scope)).toBe('<p>=\ntwo</p>\n');
  });
});
