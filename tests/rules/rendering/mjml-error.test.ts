import { describe, expect, it } from 'vitest';
import { checkMail } from '../../../server/src/findings/check-mail';
import rule from '../../../server/src/rules/rendering/mjml-error';
import type { RenderedMail } from '../../../server/src/rules/rule';
import { renderMessage } from '../../../server/src/text/message';
import { checkSource, readSource } from '../../harness/check-source';
import { writeMarks } from '../../harness/marked-text';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mjml(content: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `<mjml>\n<mj-body>\n<mj-section>\n<mj-column>\n${content}\n</mj-column>\n</mj-section>\n</mj-body>\n</mjml>\n`;
  return { name: content, format: 'mjml', source, ...more };
}

testRule(rule, {
  bad: [
    mjml('<mj-text ⟦font-colour="#444444"⟧>x</mj-text>', { severities: ['error'] }),
    mjml('<mj-text\n  color="#333"\n  ⟦colour=red⟧\n>x</mj-text>'),
    mjml('<mj-text ⟦colour="red"⟧ fontSize="12px">x</mj-text>'),
    mjml('<mj-image src="x.png" alt="x" ⟦width="60%"⟧ />'),
    mjml('<mj-text ⟦align="tengah"⟧ font-size="24px">x</mj-text>'),
    mjml('⟦<mj-list>⟧x</mj-list>'),
    mjml('⟦<mj-section>⟧</mj-section>'),
    mjml('<mj-text ⟦colour="red"⟧>x</mj-text><mj-text ⟦colour="red"⟧>y</mj-text>'),
    mjml('<mj-text>x</mj-text><mj-text ⟦colour="red"⟧>y</mj-text>'),
    {
      name: 'below front matter',
      format: 'mjml',
      source:
        '---\nsubject: x\n---\n<mjml><mj-body><mj-section><mj-column>\n⟦<mj-list>⟧x</mj-list>\n</mj-column></mj-section></mj-body></mjml>\n',
    },
    { name: 'another name', format: 'mjml', source: '⟦<mjm>⟧<mj-body><mj-section></mj-section></mj-body></mjm>\n' },
    { name: 'no mjml', format: 'mjml', source: '⟦<mj-body>⟧<mj-section></mj-section></mj-body>\n' },
    { name: 'no mj-body', format: 'mjml', source: '⟦<mjml>⟧</mjml>\n' },
    {
      name: 'nested too deep',
      format: 'mjml',
      source: `⟦<mjml>⟧<mj-body>${'<mj-wrapper>'.repeat(2000)}${'</mj-wrapper>'.repeat(2000)}</mj-body></mjml>`,
    },
  ],
  good: [
    mjml('<mj-text color="#444444">x</mj-text>'),
    mjml('<mj-image src="x.png" alt="x" width="{{ width }}" />', { name: 'a value that a merge tag prints' }),
    mjml('<mj-text {{#if dark}}color="#fff"{{/if}}>Hi {{ name }}</mj-text>', {
      name: 'an attribute that a merge tag makes',
    }),
    mjml('{% if a <b %}<mj-text>x</mj-text>{% endif %}', { name: 'a merge tag that looks like a tag' }),
    {
      name: 'a part for other mails to include',
      format: 'mjml',
      source: '<mj-section><mj-column><mj-text>x</mj-text></mj-column></mj-section>\n',
    },
    {
      name: 'a part that begins with a comment and a style',
      format: 'mjml',
      source: '<!-- Ours -->\n<style></style>\n<mj-attributes><mj-all font-family="Arial" /></mj-attributes>\n',
    },
    { name: 'a part that is no MJML', format: 'mjml', source: '<p>The link works again.</p>\n' },
    { name: 'a file that is still empty', format: 'mjml', source: '' },
    { name: 'HTML', format: 'html', source: '<mj-list>x</mj-list>' },
  ],
});

describe('what it says', () => {
  it.each([
    ['<mj-text colour="red">x</mj-text>', '“<mj-text>” has no attribute “colour”; remove it or correct its name.'],
    [
      '<mj-image src="x.png" width="60%" />',
      '“60%” is no value for “width”; MJML accepts only (px) units and 1 value(s).',
    ],
    ['<mj-text color="nocolour">x</mj-text>', '“nocolour” is no value for “color”; write one that MJML accepts.'],
    [
      '<mj-foo />',
      'MJML has no element “<mj-foo>”; use one of its own or put the HTML into “<mj-text>” or “<mj-raw>”.',
    ],
    [
      '<mj-section />',
      expect.stringMatching(/^“<mj-section>” cannot stand inside “<mj-column>”; move it into one of: /),
    ],
  ])('of %s', async (content, sentence) => {
    const [finding] = await checkSource(rule, mjml(content));
    expect(finding && renderMessage(finding.message)).toEqual(sentence);
  });
});

describe('what only the MJML process knows', () => {
  const source = '<mjml><mj-body>\n<mj-include path="./part.mjml" />\n</mj-body></mjml>\n';
  const settings = { brand: { domains: [] }, knownFields: [], jurisdictions: [], rules: {} };
  const marked = (rendered: RenderedMail): string => {
    const mail = readSource({ source, format: 'mjml' });
    return writeMarks(
      source,
      checkMail(mail, [rule], settings, { rendered }).map(({ span }) => span),
    );
  };
  const onInclude = source.replace('<mj-include path="./part.mjml" />', '⟦<mj-include path="./part.mjml" />⟧');

  it('puts an error of an included file on the tag that includes it', () => {
    const error = { line: 40, tagName: 'mj-text', message: 'Attribute colour is illegal', includedAt: 2 };
    expect(marked({ errors: [error] })).toBe(onInclude);
  });

  it('puts a circle of includes there, too', () => {
    expect(marked({ errors: [], failure: 'circular-include' })).toBe(onInclude);
  });

  it.each(['timeout', 'crashed'] as const)('blames no author for a process that %s', (failure) => {
    expect(marked({ errors: [], failure })).toBe(source);
  });
});
