import fastCheck from 'fast-check';
import PostalMime from 'postal-mime';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { envelopeField } from '../../../server/src/document/envelope';
import { applyEdits } from '../../../server/src/text/text-edit';

interface Format {
  readonly name: string;
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** What a library of the format, not ours, makes of the subject. */
  read(source: string): unknown;
}

const between = (source: string, mark: string): string => source.split(new RegExp(`^${mark}.*$`, 'm'))[1] ?? '';

function subjectIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('mail' in value) return subjectIn(value.mail);
  return 'subject' in value ? value.subject : undefined;
}

const yamlFrontMatter = (name: string, before: string, after: string): Format => ({
  name,
  path: 'mail.html',
  before,
  after,
  read: (source) => subjectIn(parseYaml(between(source, '---'))),
});

const FORMATS: readonly Format[] = [
  yamlFrontMatter('YAML, plain', '---\nkind: apology\nsubject: ', '\nfrom: a@b.example\n---\n<p>Hi</p>\n'),
  yamlFrontMatter('YAML, plain, before a comment', '---\nsubject: ', ' # checked\n---\n<p>Hi</p>\n'),
  yamlFrontMatter('YAML, single quotes', "---\nsubject: '", "'\n---\n<p>Hi</p>\n"),
  yamlFrontMatter('YAML, double quotes', '---\nsubject: "', '"\n---\n<p>Hi</p>\n'),
  yamlFrontMatter('YAML, in braces', '---\nmail: { subject: ', ', from: a@b.example }\n---\n<p>Hi</p>\n'),
  yamlFrontMatter('YAML, folded block', '---\nsubject: >-\n  ', '\nfrom: a@b.example\n---\n<p>Hi</p>\n'),
  {
    name: 'TOML',
    path: 'mail.html',
    before: '+++\r\nsubject = "',
    after: '"\r\nfrom = "a@b.example"\r\n+++\r\n<p>Hi</p>\r\n',
    read: (source) => subjectIn(getStaticTOMLValue(parseTOML(between(source, '\\+\\+\\+')))),
  },
  {
    name: 'TOML, literal',
    path: 'mail.html',
    before: "+++\nsubject = '",
    after: "'\n+++\n<p>Hi</p>\n",
    read: (source) => subjectIn(getStaticTOMLValue(parseTOML(between(source, '\\+\\+\\+')))),
  },
  {
    name: 'JSON of a sender',
    path: 'mail.json',
    before: '{ "subject": "',
    after: '", "from": "a@b.example", "html": "<p>Hi</p>" }\n',
    read: (source) => subjectIn(JSON.parse(source)),
  },
];

function rewritten({ path, before, after }: Format, subject: string): string {
  const source = `${before}We charged you twice${after}`;
  const field = envelopeField(readContainer(source, { path }).envelope, 'subject');
  const edit = field?.replace(subject);
  return edit === undefined ? source : applyEdits(source, [edit]);
}

const SUBJECTS = fastCheck.oneof(
  fastCheck.string({ unit: 'grapheme', minLength: 1 }),
  fastCheck.string({ unit: 'binary', minLength: 1 }),
  fastCheck.constantFrom(
    '{{ name }}: sorry',
    '*|FNAME|*',
    '%%x%%',
    'a # b',
    'true',
    '1',
    'تحديث: خطأ',
    "it's",
    '- x',
    '\\',
  ),
);

describe.each(FORMATS)('a subject written into $name', (format) => {
  it('comes back identical, and nothing before or after has changed', () => {
    fastCheck.assert(
      fastCheck.property(SUBJECTS, (subject) => {
        const changed = rewritten(format, subject);
        expect(format.read(changed)).toBe(subject);
        const keyEnd = format.before.replace(/["'>\s-]+$/, '');
        const rest = format.after.replace(/^["']/, '');
        expect(changed.startsWith(keyEnd)).toBe(true);
        expect(changed.endsWith(rest)).toBe(true);
      }),
    );
  });
});

const HEADER_SUBJECTS = fastCheck.oneof(
  fastCheck.string({ unit: 'grapheme', minLength: 1 }),
  fastCheck.constantFrom('=?UTF-8?Q?x?=', 'a =?UTF-8?B?eA==?= b', '=?x', 'a=?=b', '=?utf-8?q?=?='),
);

describe('a subject written into a message', () => {
  it.each(['\n', '\r\n'])(
    'comes back identical from a mail client, and nothing else has changed: %j',
    async (lineBreak) => {
      const [head, tail] = [
        `From: a@b.example${lineBreak}Subject: `,
        `${lineBreak}MIME-Version: 1.0${lineBreak}${lineBreak}Hi${lineBreak}`,
      ];
      await fastCheck.assert(
        fastCheck.asyncProperty(HEADER_SUBJECTS, async (subject) => {
          // A header is a line of words: white space around them and control characters are no part of a subject.
          fastCheck.pre(subject === subject.trim() && !/[\p{Cc}\u2028\u2029]/u.test(subject));
          const changed = rewritten({ name: '', path: 'mail.eml', before: head, after: tail, read: () => '' }, subject);
          expect((await new PostalMime().parse(changed)).subject).toBe(subject);
          expect(changed.startsWith(head.trimEnd())).toBe(true);
          expect(changed.endsWith(tail)).toBe(true);
        }),
      );
    },
  );
});
