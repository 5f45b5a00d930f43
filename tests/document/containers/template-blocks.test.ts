import fastCheck from 'fast-check';
import { decode } from 'ini';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../server/src/document/containers/read-template';
import { envelopeField } from '../../../server/src/document/envelope';
import { applyEdits } from '../../../server/src/text/text-edit';
import { span } from '../../../server/src/text/span';

function subjectOf(source: string, path = '') {
  const found = envelopeField(readTemplate(source, 'html', path).envelope, 'subject');
  if (found === undefined) throw new Error(`no subject in ${source}`);
  return found;
}

/** The file with another subject, and the words that it replaced. */
function rewritten(source: string, subject: string, path = ''): string {
  const edit = subjectOf(source, path).replace(subject);
  return edit === undefined ? source : applyEdits(source, [edit]);
}

const WORDS = 'We charged you twice';

/** Each convention with a subject of these very words. */
const CONVENTIONS: readonly (readonly [name: string, source: string, path: string])[] = [
  [
    'Twig, Jinja, Django',
    `{% block subject %}${WORDS}{% endblock %}\n{% block body_html %}<p>Hi</p>{% endblock %}`,
    '',
  ],
  ['Twig, on lines of its own', `{%- block subject -%}\n  ${WORDS}\n{%- endblock subject -%}\n<p>Hi</p>`, ''],
  ['Go', `{{ define "subject" }}${WORDS}{{ end }}\n{{ define "htmlBody" }}<p>Hi</p>{{ end }}`, ''],
  ['Alertmanager', `{{ define "email.default.subject" }}${WORDS}{{ end }}\n<p>Hi</p>`, ''],
  ['Handlebars', `{{#*inline "subject"}}${WORDS}{{/inline}}<p>Hi</p>`, ''],
  ['a translated block', `{% block subject %}{% blocktrans %}${WORDS}{% endblocktrans %}{% endblock %}<p>Hi</p>`, ''],
  ['a translated string', `{% block subject %}{% trans "${WORDS}" %}{% endblock %}<p>Hi</p>`, ''],
  ['Gitea', `${WORDS}\n---------\n<p>Hi</p>`, 'templates/mail/issue/default.tmpl'],
  ['October', `subject = "${WORDS}"\ndescription = "Sent late"\n==\nHi\n==\n<p>Hi</p>`, ''],
  ['October without quotes', `subject = ${WORDS}\n==\n<p>Hi</p>`, ''],
  ['listmonk', `<html><head><title data-i18n>${WORDS}</title></head><body><p>Hi</p></body></html>`, ''],
];

describe('a subject inside its template', () => {
  it.each(CONVENTIONS)('has its exact place: %s', (_name, source, path) => {
    const { value, span: place } = subjectOf(source, path);
    expect(value.text).toBe(WORDS);
    expect(source.slice(place.start, place.end)).toBe(WORDS);
    expect(value.toSource(span(0, WORDS.length))).toEqual(place);
  });

  it.each(CONVENTIONS)('is no part of the body, unless the body shows it: %s', (name, source, path) => {
    const text = readTemplate(source, 'html', path).contents.map((content) => content.text.text.trim());
    expect(text[0]).toContain('<p>Hi</p>');
    if (name !== 'listmonk') expect(text.join('')).not.toContain(WORDS);
  });

  it.each(CONVENTIONS)('changes alone: %s', (_name, source, path) => {
    const changed = rewritten(source, 'Una correzione: «la fattura»', path);
    expect(subjectOf(changed, path).value.text).toBe('Una correzione: «la fattura»');
    expect(changed.replace(/"?Una correzione: «la fattura»"?/, '')).toBe(
      source.replace(/"?We charged you twice"?/, ''),
    );
  });

  it.each(CONVENTIONS)('comes back as it was written, or cannot be written: %s', (_name, source, path) => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (subject) => {
        const words = subject.trim();
        const edit = subjectOf(source, path).replace(words);
        // Words that the engine of the template would read as its own are no subject.
        fastCheck.pre(edit !== undefined && words !== '' && !/[{}%<\\]/.test(words));
        expect(subjectOf(rewritten(source, words, path), path).value.text).toBe(words);
      }),
    );
  });
});

describe('settings above a mail view', () => {
  const source = 'subject = "Your \\"new\\" order"\n==\nHi\n==\n<p>Hi</p>';

  it('read as INI reads them', () => {
    expect(subjectOf(source).value.text).toBe('Your "new" order');
    expect(decode(source.split('\n')[0] ?? '')).toEqual({ subject: 'Your "new" order' });
  });

  it('are written so that INI reads them back', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: 'grapheme', minLength: 1 }), (subject) => {
        fastCheck.pre(!/[\p{Cc}\u2028\u2029]/u.test(subject));
        const changed = rewritten(source, subject);
        expect(decode(changed.slice(0, changed.indexOf('\n==')))).toEqual({ subject });
        expect(changed.endsWith('\n==\nHi\n==\n<p>Hi</p>')).toBe(true);
      }),
    );
  });

  it('have two bodies, the markup first', () => {
    const { contents } = readTemplate(source, 'html');
    expect(contents.map(({ format, text }) => [format, text.text])).toEqual([
      ['html', '<p>Hi</p>'],
      ['text', 'Hi\n'],
    ]);
  });

  it('have a place for the subject that is missing', () => {
    const { envelope } = readTemplate('description = "Sent late"\n==\n<p>Hi</p>', 'html');
    const edit = envelope.gaps.subject?.insert(WORDS);
    expect(edit).toEqual({ span: span(0, 0), newText: `subject = "${WORDS}"\n` });
  });
});

describe('what is no subject', () => {
  it.each([
    ['a block that is never closed', '{% block subject %}We charged you twice<p>Hi</p>', ''],
    ['a rule below a line elsewhere', 'We charged you twice\n---------\nHi', 'docs/readme.md'],
    ['assignments without a separator', 'subject = "We charged you twice"\n<p>Hi</p>', ''],
    ['a title', '<title>We charged you twice</title><p>Hi</p>', ''],
  ])('%s', (_name, source, path) => {
    expect(envelopeField(readTemplate(source, 'html', path).envelope, 'subject')).toBeUndefined();
  });
});

it('keeps the bodies of a Go template apart', () => {
  const source =
    '{{define "subject"}}We charged you{{if .Twice}} twice{{end}}{{end}}\n{{define "plainBody"}}Hi{{end}}\n{{define "htmlBody"}}<p>Hi</p>{{end}}';
  expect(subjectOf(source).value.text).toBe('We charged you{{if .Twice}} twice{{end}}');
  expect(readTemplate(source, 'html').contents.map(({ format, text }) => [format, text.text])).toEqual([
    ['html', '<p>Hi</p>'],
    ['text', 'Hi'],
  ]);
});
