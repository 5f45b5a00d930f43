import { describe, expect, it } from 'vitest';
import { decideFormat } from '../../../server/src/document/containers/decide-format';

const formatOf = (path: string, source = '', languageId?: string) =>
  decideFormat(source, { path, ...(languageId === undefined ? {} : { languageId }) });

describe('decideFormat', () => {
  it.each([
    ['mail.html', 'html'],
    ['Mail.HTM', 'html'],
    ['mail.mjml', 'mjml'],
    ['letter.md', 'markdown'],
    ['letter.markdown', 'markdown'],
    ['letter.txt', 'text'],
    ['draft.eml', 'eml'],
    ['draft.emltpl', 'eml'],
    ['template.json', 'json'],
    ['Charged.vue', 'code'],
    ['Charged.svelte', 'code'],
  ])('knows %s by its extension', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  it.each([
    ['welcome.txt.twig', 'text'],
    ['mail.mjml.hbs', 'mjml'],
    ['views/mail/refund.html.erb', 'html'],
    ['letter.md.liquid', 'markdown'],
    ['draft.eml.j2', 'eml'],
    ['notice.mjml.blade.php', 'mjml'],
  ])('looks for the format of %s behind the template language', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  it('asks the content of a template whose name tells only its language', () => {
    expect(formatOf('refund.hbs', '<table><tr><td>Hello {{name}}</td></tr></table>')).toBe('html');
    expect(formatOf('refund.blade.php', '<mjml><mj-body></mj-body></mjml>')).toBe('mjml');
    expect(formatOf('refund.liquid', 'Hello {{ name }},\n\nWe are sorry.')).toBe('text');
  });

  it('takes MJML in an .html file for what it is', () => {
    expect(formatOf('refund.html', '<mjml lang="fr"></mjml>')).toBe('mjml');
  });

  it('asks the editor where there is no name, and the content where the editor does not know', () => {
    expect(formatOf('', '# Hello', 'markdown')).toBe('markdown');
    expect(formatOf('', '<p>Hello</p>', 'plaintext')).toBe('html');
    expect(formatOf('', '{"Template": {"SubjectPart": "Hello"}}')).toBe('json');
    expect(formatOf('', 'From: a@b.example\nDate: Mon, 3 Feb 2025 17:40:12 +0000\n\nHello')).toBe('eml');
    expect(formatOf('', 'Hello there')).toBe('text');
  });

  it('is not misled by dots in folders or by names of objects', () => {
    expect(formatOf('v1.json/letter', 'Hello')).toBe('text');
    expect(formatOf('letter.constructor', 'Hello')).toBe('text');
  });
});
