import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { writeStatedFact } from '../../../server/src/document/directives/write-stated-fact';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import type { MailDocument } from '../../../server/src/document/mail-document';
import { parseMail } from '../../../server/src/document/parse-mail';
import { languagePacks } from '../../../server/src/languages/index';
import { applyEdits } from '../../../server/src/text/text-edit';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

function read(path: string, source: string): MailDocument {
  return parseMail(source, { path }, knowledge);
}

/** The mail with its kind stated, if it can be, having made sure that the mail then is of that kind. */
function stateBreach(path: string, source: string): string | undefined {
  const edit = writeStatedFact(read(path, source), 'kind', 'breach');
  if (edit === undefined) return undefined;
  const written = applyEdits(source, [edit]);
  expect(read(path, written).kind).toMatchObject({ kind: 'breach', because: 'stated' });
  return written;
}

describe('a mail that states nothing yet', () => {
  test.each([
    ['HTML', 'a.html', '<p>Hi,</p>', '<!-- amends-kind breach -->\n<p>Hi,</p>'],
    ['MJML', 'a.mjml', '<mjml></mjml>', '<!-- amends-kind breach -->\n<mjml></mjml>'],
    ['Markdown', 'a.md', 'Hi,', '<!-- amends-kind breach -->\nHi,'],
    [
      'a page, below its document type and comment header',
      'a.html',
      '<!doctype html>\r\n<!-- Subject: Your data -->\r\n<p>Hi,</p>',
      '<!doctype html>\r\n<!-- Subject: Your data -->\r\n<!-- amends-kind breach -->\r\n<p>Hi,</p>',
    ],
    [
      'text of an engine that has comments',
      'a.text.erb',
      '\uFEFFHi <%= @name %>,\n',
      '\uFEFF<%# amends-kind breach %>Hi <%= @name %>,\n',
    ],
    [
      'front matter',
      'a.html',
      '---\nsubject: Your data\n---\n<p>Hi,</p>',
      '---\n# amends-kind breach\nsubject: Your data\n---\n<p>Hi,</p>',
    ],
    [
      'a message',
      'a.eml',
      'From: a@shop.example\nSubject: Your data\n\nHi',
      'From: a@shop.example\nSubject: Your data\nX-Amends: kind breach\n\nHi',
    ],
    [
      'a message with a header of ours',
      'a.eml',
      'X-Amends: disable weasel-words\nSubject: Your data\n\nHi',
      'X-Amends: disable weasel-words; kind breach\nSubject: Your data\n\nHi',
    ],
    ['a file with a byte order mark', 'a.html', '\uFEFF<p>Hi,</p>', '\uFEFF<!-- amends-kind breach -->\n<p>Hi,</p>'],
  ])('%s', (_name, path, source, written) => {
    expect(stateBreach(path, source)).toBe(written);
  });

  test('text without an engine has no place that its reader would not see', () => {
    expect(stateBreach('a.txt', 'Hi,\n')).toBeUndefined();
    expect(stateBreach('a.pug', 'p Hi,\n')).toBeUndefined();
  });

  test('JSON has no place for it', () => {
    const source = '{ "Template": { "SubjectPart": "Sorry", "HtmlPart": "<p>Hi</p>" } }';
    expect(stateBreach('a.json', source)).toBeUndefined();
  });
});

describe('a mail that states something else', () => {
  test.each([
    ['a comment', 'a.html', '<!-- amends-kind: ordinary --><p>Hi,</p>', '<!-- amends-kind: breach --><p>Hi,</p>'],
    ['front matter', 'a.md', '---\namends:\n  kind: apology\n---\nHi,', '---\namends:\n  kind: breach\n---\nHi,'],
    [
      'a header',
      'a.eml',
      'X-Amends: kind apology\nSubject: A\n\nkind apology',
      'X-Amends: kind breach\nSubject: A\n\nkind apology',
    ],
  ])('in %s is corrected in place', (_name, path, source, written) => {
    expect(stateBreach(path, source)).toBe(written);
  });
});

test('dialect and language are stated in the same way', () => {
  const mail = read('a.html', '<p>Hi,</p>');
  expect(writeStatedFact(mail, 'dialect', 'liquid')?.newText).toBe('<!-- amends-dialect liquid -->\n');
  expect(writeStatedFact(mail, 'language', 'fr')?.newText).toBe('<!-- amends-language fr -->\n');
});
