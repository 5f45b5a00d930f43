import { DOMParser } from '@xmldom/xmldom';
import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import fastCheck from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { judgeMailLikeness } from '../../../server/src/document/mail-likeness/looks-like-mail';
import { parseMail } from '../../../server/src/document/parse-mail';
import { DIALECTS } from '../../../server/src/dialects/index';
import { languagePacks } from '../../../server/src/languages/index';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { envelopeField, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { span } from '../../../server/src/text/span';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

/** A place in a template that states one field. */
interface Place {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  readonly field: EnvelopeFieldName;
  /** The field as another reader of the format than ours makes it out. */
  readonly read: (source: string) => unknown;
  /** Whether any words can be written; where not, an edit is missing or right. */
  readonly takesAll: boolean;
}

const WORDS = 'We charged you twice';
const HARD = `We charged you twice: "sorry" & it's <ours>, 100 % — تصحيح 😀 \\ #1`;

type ParsedNode = DefaultTreeAdapterTypes.Node;

function* elementsOf(node: ParsedNode): Generator<DefaultTreeAdapterTypes.Element> {
  if ('attrs' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** What a browser reads in `<meta name="…">`. */
const meta = (wanted: string) => (source: string) => {
  for (const { tagName, attrs } of elementsOf(parseHtml(source))) {
    const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
    if (tagName === 'meta' && attribute('name') === wanted) return attribute('content');
  }
  return undefined;
};

// No parser of Blade or of Razor is published for JavaScript: these follow the rules of the two by hand.
const phpSingleQuoted = (source: string): string | undefined =>
  /@section\('\w+', '((?:\\.|[^'\\])*)'\)/.exec(source)?.[1]?.replace(/\\(['\\])/g, '$1');
const phpDoubleQuoted = (source: string): string | undefined =>
  /@section\("\w+", "((?:\\.|[^"\\])*)"\)/.exec(source)?.[1]?.replace(/\\(["\\$])/g, '$1');
const bladeBlock = (source: string): string | undefined =>
  /@section\('\w+'\)([\s\S]*?)@(?:endsection|stop)\b/.exec(source)?.[1]?.trim();
const escapeOfCSharp = (escape: string): string => {
  const plain = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escape.slice(1)];
  return plain ?? (escape[1] === 'u' ? String.fromCharCode(Number.parseInt(escape.slice(2), 16)) : escape.slice(1));
};
const cSharp = (source: string): string | undefined =>
  /Subject\S* = "((?:\\.|[^"\\])*)";/.exec(source)?.[1]?.replace(/\\(?:u[\da-f]{4}|.)/gi, escapeOfCSharp);
const cSharpVerbatim = (source: string): string | undefined =>
  /= @"((?:""|[^"])*)";/.exec(source)?.[1]?.replaceAll('""', '"');
const razorSection = (source: string): string | undefined => /@section Subject \{([^}]*)\}/.exec(source)?.[1]?.trim();

const PLACES: readonly Place[] = [
  {
    name: 'a meta element',
    path: 'emails/charged.html',
    source: `<html><head>\n<meta charset="utf-8">\n<meta name="subject" content="${WORDS}">\n</head><body><p>Hi</p></body></html>`,
    field: 'subject',
    read: meta('subject'),
    takesAll: true,
  },
  {
    name: 'a meta element in single quotes, closed',
    path: 'emails/charged.html',
    source: `<!doctype html><head><meta content='${WORDS}' name='x-email-subject' /></head><p>Hi</p>`,
    field: 'subject',
    read: meta('x-email-subject'),
    takesAll: true,
  },
  {
    name: 'a meta element without quotes',
    path: 'emails/charged.html',
    source: `<head><meta name=subject content=${WORDS.replaceAll(' ', '-')}></head><p>Hi</p>`,
    field: 'subject',
    read: meta('subject'),
    takesAll: true,
  },
  {
    name: 'a template of Visualforce',
    path: 'force-app/email/Billing/Charged.email',
    source: `<messaging:emailTemplate xmlns:messaging="m" recipientType="Contact"\n  subject="${WORDS}">\n<messaging:htmlEmailBody><p>Hi</p></messaging:htmlEmailBody>\n</messaging:emailTemplate>`,
    field: 'subject',
    read: (source) => new DOMParser().parseFromString(source, 'text/xml').documentElement?.getAttribute('subject'),
    takesAll: true,
  },
  {
    name: 'a section of Blade',
    path: 'resources/views/emails/charged.blade.php',
    source: `@extends('layouts.app')\n\n@section('subject', '${WORDS}')\n\n@section('content')\n<p>Hi</p>\n@endsection\n`,
    field: 'subject',
    read: phpSingleQuoted,
    takesAll: false,
  },
  {
    name: 'a section of Blade in double quotes, in a layout of mails',
    path: 'resources/views/orders/charged.blade.php',
    source: `@extends("layouts.email")\n@section("preheader", "${WORDS}")\n<p>Hi</p>\n`,
    field: 'preheader',
    read: phpDoubleQuoted,
    takesAll: false,
  },
  {
    name: 'a section of Blade on lines of its own',
    path: 'resources/views/mail/charged.blade.php',
    source: `@section('subject')\n    ${WORDS}\n@stop\n<p>Hi</p>\n`,
    field: 'subject',
    read: bladeBlock,
    takesAll: false,
  },
  {
    name: 'the view bag of Razor',
    path: 'Views/Emails/Charged.cshtml',
    source: `@model Order\n@{\n    Layout = "_Mail";\n    ViewBag.Subject = "${WORDS}";\n}\n<p>Hi</p>\n`,
    field: 'subject',
    read: cSharp,
    takesAll: true,
  },
  {
    name: 'the view data of Razor',
    path: 'EmailTemplates/Charged.cshtml',
    source: `@{ ViewData["Subject"] = "${WORDS}"; }\n<p>Hi</p>\n`,
    field: 'subject',
    read: cSharp,
    takesAll: true,
  },
  {
    name: 'a verbatim string of Razor',
    path: 'Views/Emails/Charged.cshtml',
    source: `@{ ViewBag.Subject = @"${WORDS}"; }\n<p>Hi</p>\n`,
    field: 'subject',
    read: cSharpVerbatim,
    takesAll: true,
  },
  {
    name: 'a section of Razor',
    path: 'Views/Emails/Charged.cshtml',
    source: `@section Subject { ${WORDS} }\n<p>Hi</p>\n`,
    field: 'subject',
    read: razorSection,
    takesAll: false,
  },
];

function fieldIn({ path, field }: Pick<Place, 'path' | 'field'>, source: string) {
  const found = envelopeField(readContainer(source, { path }).envelope, field);
  if (found === undefined) throw new Error(`no ${field} in ${source}`);
  return found;
}

function edited(source: string, edit: TextEdit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

/** White space around a line and control characters are no part of a subject. */
const SUBJECTS = fastCheck
  .oneof(
    fastCheck.string({ unit: 'grapheme', minLength: 1 }),
    fastCheck.constantFrom(
      '{{ $name }}: sorry',
      "it's @home",
      'a & b &amp; c',
      '$5 {off}',
      '"',
      "'",
      '\\',
      '@if',
      '<b>',
    ),
  )
  .filter((words) => words === words.trim() && !/[\p{Cc}\u2028\u2029]/u.test(words));

describe.each(PLACES)('$name', (place) => {
  const { path, source, read, takesAll } = place;
  const words = source.includes(WORDS) ? WORDS : WORDS.replaceAll(' ', '-');

  it('states the field at its exact place', () => {
    const { value, span: at } = fieldIn(place, source);
    expect(read(source)).toBe(words);
    expect(value.text).toBe(words);
    expect(source.slice(at.start, at.end)).toBe(words);
    expect(value.toSource(span(0, words.length))).toEqual(at);
  });

  it('is no part of the body', () => {
    const bodies = readContainer(source, { path }).contents.map(({ text }) => text.text);
    expect(bodies.join('')).toContain('<p>Hi</p>');
    if (!/<meta|emailTemplate/.test(source)) expect(bodies.join('')).not.toMatch(/charged|Subject|subject|preheader/);
  });

  it('has a part of it replaced, escaped for where it stands', () => {
    const changed = edited(source, fieldIn(place, source).value.edit(span(3, 10), 'billed'));
    expect(read(changed)).toBe(words.replace('charged', 'billed'));
  });

  it('reads back whatever words were written, and nothing else has changed', () => {
    fastCheck.assert(
      fastCheck.property(SUBJECTS, (subject) => {
        const edit = fieldIn(place, source).replace(subject);
        if (takesAll) expect(edit).toBeDefined();
        if (edit === undefined) return;
        const changed = applyEdits(source, [edit]);
        expect(read(changed)).toBe(subject);
        expect(fieldIn(place, changed).value.text).toBe(subject);
        expect(changed.startsWith(source.slice(0, edit.span.start))).toBe(true);
        expect(changed.endsWith(source.slice(edit.span.end))).toBe(true);
      }),
    );
  });

  it('takes words with marks of every language', () => {
    const hard = takesAll ? HARD : HARD.replaceAll(/[<>\\]/g, '');
    expect(read(edited(source, fieldIn(place, source).replace(hard)))).toBe(hard);
  });
});

describe('a field that the template makes up', () => {
  it.each([
    [
      'a choice in Blade',
      'emails/a.blade.php',
      `@section('subject', $late ? 'Late' : 'Paid')\n<p>Hi</p>`,
      "$late ? 'Late' : 'Paid'",
    ],
    ['words and values in Blade', 'emails/a.blade.php', `@section("subject", "Order $id")\n<p>Hi</p>`, '"Order $id"'],
    [
      'values in Razor',
      'Views/Emails/A.cshtml',
      `@{ ViewBag.Subject = $"Order {Model.Id}"; }\n<p>Hi</p>`,
      '$"Order {Model.Id}"',
    ],
    ['escapes of C# alone', 'Views/Emails/A.cshtml', `@{ ViewBag.Subject = "a\\x41"; }\n<p>Hi</p>`, '"a\\x41"'],
  ])('is told and not guessed at: %s', (_name, path, source, code) => {
    const { envelope, contents } = readContainer(source, { path });
    expect(envelope.fields).toEqual([]);
    expect(envelope.computed?.map(({ name, span: at }) => [name, source.slice(at.start, at.end)])).toEqual([
      ['subject', code],
    ]);
    expect(contents[0]?.text.text.trim()).toBe('<p>Hi</p>');
  });

  it('is one of several', () => {
    const source = `@{\nif (Model.Late) {\n  ViewBag.Subject = "Late";\n} else {\n  ViewBag.Subject = "Paid";\n}\n}\n<p>Hi</p>`;
    const { fields, computed } = readContainer(source, { path: 'Views/Emails/A.cshtml' }).envelope;
    expect(fields).toEqual([]);
    expect(computed).toHaveLength(2);
  });
});

describe('what is no field of a mail', () => {
  it.each([
    ['a section of a page', 'resources/views/school/show.blade.php', `@section('subject', 'Physics')\n<p>Hi</p>`],
    ['a section of markup', 'emails/a.blade.php', `@section('subject')\n<h2>Physics</h2>\n@endsection`],
    [
      'a section that is never closed',
      'emails/a.blade.php',
      `@section('subject')\nPhysics\n@section('content')\nHi\n@endsection`,
    ],
    ['the view bag of a page', 'Views/Courses/Show.cshtml', `@{ ViewBag.Subject = "Physics"; }\n<p>Hi</p>`],
    ['a comparison', 'Views/Emails/A.cshtml', `@{\nViewBag.Subject == "Physics";\n}`],
    ['a component of Salesforce that is no mail', 'a.html', '<apex:page subject="Physics"><p>Hi</p></apex:page>'],
    ['a meta element of another name', 'emails/a.html', '<meta name="description" content="Physics">'],
    ['a meta element in a comment', 'emails/a.html', '<!-- <meta name="subject" content="Physics"> --><p>Hi</p>'],
    ['an attribute that never ends', 'emails/a.html', '<meta name="subject" content="Physics'],
  ])('%s', (_name, path, source) => {
    expect(readContainer(source, { path }).envelope.fields).toEqual([]);
  });
});

describe('a subject in a meta element', () => {
  const knowledge = prepareKnowledge(languagePacks, DIALECTS);
  const page = '<html><head><meta name="subject" content="Physics"></head><body><p>Our courses.</p></body></html>';

  it('is a guess, below a comment', () => {
    const [field] = readContainer(page, { path: 'a.html' }).envelope.fields;
    expect([field?.confidence, field?.rank]).toEqual(['guess', 8]);
    const { fields, rivals } = readContainer(`<!-- Subject: Our courses -->\n${page}`, { path: 'a.html' }).envelope;
    expect(fields.map(({ value }) => value.text)).toEqual(['Our courses']);
    expect(rivals?.map(({ value }) => value.text)).toEqual(['Physics']);
  });

  it('makes no mail of a page', () => {
    expect(judgeMailLikeness(parseMail(page, { path: 'courses/index.html' }, knowledge)).isMail).toBe(false);
  });
});

it('reads large heads in no time', () => {
  const started = performance.now();
  for (const part of [
    '<meta ',
    '<meta name="',
    '<!--',
    '<meta a ',
    "@section('subject', '",
    '@{ ViewBag.Subject = "',
  ]) {
    readContainer(part.repeat(50_000), { path: 'emails/a.html' });
    readContainer(`${part.repeat(50_000)}\n`, { path: 'emails/a.blade.php' });
    readContainer(`${part}\n`.repeat(50_000), { path: 'emails/a.cshtml' });
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
