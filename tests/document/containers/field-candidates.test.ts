import { describe, expect, it } from 'vitest';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { envelopeField, type EnvelopeField } from '../../../server/src/document/envelope';
import { readKeptEnvelopes } from '../../../server/src/document/related/read-kept-envelopes';

function told({ name, value, confidence, rank }: EnvelopeField) {
  return { name, words: value.text, confidence, rank };
}

describe('where a field stands tells how sure it is', () => {
  it.each<[path: string, source: string, confidence: string, rank: number]>([
    ['mail.json', '{ "Template": { "SubjectPart": "Hi", "HtmlPart": "<p>Hi</p>" } }', 'certain', 1],
    ['mail.html', '---\nsubject: Hi\n---\n<p>Hi</p>\n', 'certain', 3],
    ['mail.twig', '{% block subject %}Hi{% endblock %}{% block body_html %}<p>Hi</p>{% endblock %}', 'certain', 4],
    ['mail.txt', 'Subject: Hi\nFrom: a@b.example\n\nHi\n', 'certain', 5],
    ['mail.eml', 'From: a@b.example\nSubject: Hi\n\nHi\n', 'certain', 5],
    ['mail.html', '<!-- Subject: Hi -->\n<p>Hi</p>\n', 'likely', 6],
    ['mail.html', '<html><head><title data-i18n>Hi</title></head><body><p>Hi</p></body></html>', 'likely', 7],
  ])('%s: %s', (path, source, confidence, rank) => {
    const subject = envelopeField(readContainer(source, { path }).envelope, 'subject');
    expect(subject && told(subject)).toEqual({ name: 'subject', words: 'Hi', confidence, rank });
  });

  it('a file of its own', () => {
    const [kept] = readKeptEnvelopes('Hi\n', 'templates/welcome_subject.txt');
    const subject = kept && envelopeField(kept.container.envelope, 'subject');
    expect(subject && told(subject)).toMatchObject({ confidence: 'certain', rank: 2 });
  });
});

describe('of several candidates', () => {
  const source = '---\nsubject_line: We charged you twice\n---\n<!-- Subject: An older draft -->\n<p>Hi</p>\n';

  it('the surer place wins, and what says something else is remembered', () => {
    const { fields, rivals } = readContainer(source, { path: 'mail.html' }).envelope;
    expect(fields.map(told)).toEqual([
      { name: 'subject', words: 'We charged you twice', confidence: 'certain', rank: 3 },
    ]);
    expect(rivals?.map(told)).toEqual([{ name: 'subject', words: 'An older draft', confidence: 'likely', rank: 6 }]);
    const place = rivals?.[0]?.span;
    expect(source.slice(place?.start, place?.end)).toBe('An older draft');
  });

  it('those that agree are no rivals', () => {
    const same = source.replace('An older draft', 'We charged you twice');
    expect(readContainer(same, { path: 'mail.html' }).envelope.rivals).toBeUndefined();
  });
});
