import fc from 'fast-check';
import { jurisdictions } from '../../server/src/jurisdictions/index';
import type { Settings } from '../../server/src/findings/settings';
import type { RenderedMail } from '../../server/src/rules/rule';
import type { FuzzedMail } from './check-fuzzed';
import { BROKEN_TAGS, CONTAINERS, LETTERS, MARKUP, MERGE_TAGS, ODD_CHARACTERS, SENTENCES } from './mail-pieces';

/** Paths of every format, and of templates whose content has to tell it. */
const PATHS = ['a.html', 'a.mjml', 'a.md', 'a.txt', 'a.eml', 'a.json', 'a.html.hbs', 'a.liquid', ''];

/** One piece of a mail, of whatever sort. */
export const mailPiece: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKUP) },
  { weight: 2, arbitrary: fc.constantFrom(...MERGE_TAGS) },
  { weight: 2, arbitrary: fc.constantFrom(...BROKEN_TAGS) },
  { weight: 2, arbitrary: fc.constantFrom(...CONTAINERS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD_CHARACTERS) },
);

const piecesOf = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(mailPiece, { maxLength }).map((pieces) => pieces.join(''));

/** Text that knows nothing of mail: any code unit, any character, or one that never ends its line. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'<>{}[]%*|#&;:"\'=-+!?.,@\\/()$_ \n\r\t\0aZ0é\ud83d\ude00\u202e\ufeff'),
    maxLength: 200,
  }),
  fc
    .tuple(mailPiece, fc.integer({ min: 200, max: 2000 }))
    .map(([piece, times]) => piece.repeat(times).slice(0, 12_000)),
);

const words: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...LETTERS), fc.constantFrom(...MERGE_TAGS)), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const line: fc.Arbitrary<string> = fc
  .oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...LETTERS), mailPiece)
  .map((text) => text.replace(/\s+/g, ' ').trim());

/** Front matter that is in order, with the values quoted in every way YAML has. */
const frontMatter: fc.Arbitrary<string> = fc
  .record({
    subject: line,
    from: fc.constantFrom('no-reply@a.example', 'A <b@a.example>', 'x'),
    style: fc.nat(4),
    more: line,
  })
  .map(({ subject, from, style, more }) => {
    const styles = [
      JSON.stringify(subject),
      `'${subject.replaceAll("'", "''")}'`,
      `>-\n  ${subject}`,
      `|\n  ${subject}`,
      subject,
    ];
    return `---\nfrom: ${JSON.stringify(from)}\nsubject: ${styles[style] ?? ''}\npreheader: ${JSON.stringify(more)}\n---\n`;
  });

const htmlMail: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom('p', 'div', 'h1', 'td', 'li', 'a href="#"', 'span dir="rtl"'),
      fc.oneof(words, piecesOf(4)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.map(([tag, text]) => `<${tag}>${text}</${tag.split(' ')[0] ?? ''}>\n`).join(''))
  .map((inner) => `<html><head><title>Mail</title></head><body>\n${inner}</body></html>\n`);

const mjmlMail: fc.Arbitrary<string> = fc
  .array(fc.oneof(words, piecesOf(3)), { maxLength: 4 })
  .map((texts) => texts.map((text) => `<mj-text>${text}</mj-text>\n`).join(''))
  .map((inner) => `<mjml><mj-body><mj-section><mj-column>\n${inner}</mj-column></mj-section></mj-body></mjml>\n`);

const jsonMail: fc.Arbitrary<string> = fc
  .record({ subject: line, html: htmlMail, text: words, shape: fc.nat(2), indent: fc.constantFrom(0, 2) })
  .map(({ subject, html, text, shape, indent }) => {
    const shapes = [
      { Template: { TemplateName: 'a', SubjectPart: subject, HtmlPart: html, TextPart: text } },
      { content: { from: { email: 'no-reply@a.example', name: subject }, subject, html, text } },
      { Subject: subject, From: 'no-reply@a.example', HtmlBody: html, TextBody: text },
    ];
    return JSON.stringify(shapes[shape], undefined, indent);
  });

const messageBody: fc.Arbitrary<string> = fc.oneof(
  words.map((text) => `Content-Type: text/plain; charset=utf-8\n\n${text}\n`),
  htmlMail.map(
    (html) =>
      `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(html)}\n`,
  ),
  words.map(
    (text) =>
      `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(text).toString('base64')}\n`,
  ),
);

const emlMail: fc.Arbitrary<string> = fc
  .record({ subject: line, encoding: fc.nat(2), bodies: fc.array(messageBody, { minLength: 1, maxLength: 2 }) })
  .map(({ subject, encoding, bodies }) => {
    const subjects = [
      subject,
      `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      `=?utf-8?q?${quotedPrintable(subject)
        .replace(/=\n|\?/g, '')
        .replaceAll(' ', '_')}?=`,
    ];
    const headers = `From: no-reply@a.example\nTo: all-subscribers@a.example\nSubject: ${subjects[encoding] ?? ''}\nMIME-Version: 1.0\n`;
    if (bodies.length === 1) return headers + bodies.join('');
    return `${headers}Content-Type: multipart/alternative; boundary="b"\n\n${bodies.map((body) => `--b\n${body}`).join('')}--b--\n`;
  });

/** Quoted-printable by the book: every byte that is not plain ASCII, lines broken at 60 characters. */
function quotedPrintable(text: string): string {
  const bytes = Array.from(Buffer.from(text), (byte) => {
    const isPlain = byte === 10 || (byte >= 32 && byte < 127 && byte !== 61);
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  let column = 0;
  return bytes
    .map((written) => {
      column = written === '\n' ? 0 : column + written.length;
      if (column <= 60) return written;
      column = written.length;
      return `=\n${written}`;
    })
    .join('');
}

/** A mail as its format wants it, of sentences, tags and now and then nonsense; with the path that says so. */
export const structuredText: fc.Arbitrary<readonly [path: string, source: string]> = fc.oneof(
  fc.tuple(fc.constant('a.html'), htmlMail),
  fc.tuple(fc.constant('a.mjml'), mjmlMail),
  fc.tuple(fc.constant('a.json'), jsonMail),
  fc.tuple(fc.constant('a.eml'), emlMail),
  fc.tuple(
    fc.constantFrom('a.md', 'a.txt', 'a.html', 'a.liquid'),
    fc.tuple(frontMatter, fc.oneof(words, htmlMail)).map((parts) => parts.join('')),
  ),
  fc.tuple(fc.constantFrom('a.md', 'a.txt'), words),
  fc.tuple(fc.constantFrom(...PATHS), piecesOf(14)),
);

const settings: fc.Arbitrary<Settings> = fc.record({
  brand: fc.constantFrom<Settings['brand']>({ domains: [] }, { name: 'Northlight', domains: ['northlight.example'] }),
  replyTo: fc.constantFrom('help@northlight.example', ''),
  knownFields: fc.constantFrom([], ['FNAME', 'first_name']),
  jurisdictions: fc.subarray(
    jurisdictions.map(({ id }) => id),
    { maxLength: 2 },
  ),
  rules: fc.constant({}),
});

/** What a validator might report: lines there are and are not. */
const rendered: fc.Arbitrary<RenderedMail> = fc.record({
  htmlBytes: fc.constantFrom(0, 200_000),
  errors: fc.array(
    fc.record({
      line: fc.integer({ min: -1, max: 30 }),
      message: fc.constantFrom('Attribute x is illegal', 'Element mj-foo doesn’t exist', ''),
      tagName: fc.constantFrom('mj-text', 'mj-foo', ''),
    }),
    { maxLength: 3 },
  ),
});

/** A text with everything else that decides what is found in it. */
export function mailWith(text: fc.Arbitrary<string>, paths: readonly string[] = PATHS): fc.Arbitrary<FuzzedMail> {
  return withSettings(fc.tuple(fc.constantFrom(...paths), text));
}

/** The same for a text that comes with its path. */
export function withSettings(text: fc.Arbitrary<readonly [path: string, source: string]>): fc.Arbitrary<FuzzedMail> {
  return fc
    .record({
      text,
      kind: fc.option(fc.constantFrom('ordinary', 'apology', 'breach'), { nil: undefined }),
      dialect: fc.option(fc.constantFrom('mailchimp', 'liquid', 'handlebars', 'sfmc'), { nil: undefined, freq: 3 }),
      settings,
      rendered,
    })
    .map(({ text: [path, source], kind, dialect, settings: { replyTo, ...stated }, rendered: compiled }) => ({
      path,
      source,
      ...(kind && { kind }),
      ...(dialect !== undefined && { dialect }),
      settings: { ...stated, ...(replyTo && { replyTo }) },
      ...(path.endsWith('.mjml') && { rendered: compiled }),
    }));
}
