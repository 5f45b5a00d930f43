import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import type { Dialect } from '../../../server/src/dialects/dialect';
import type { FieldKey } from '../../../server/src/dialects/field-synonyms';
import { tagFor, writesFallback } from '../../../server/src/dialects/tag-for';
import { scanWritten } from '../../../server/src/merge-fields/convert/scan-written';
import { convertTags } from '../../../server/src/merge-fields/convert/convert-tags';
import { applyEdits } from '../../../server/src/text/text-edit';
import { renderMessage } from '../../../server/src/text/message';
import { readSource, type SourceUnderTest } from '../../harness/check-source';

function convert(given: SourceUnderTest, target: string): { text: string; notes: readonly string[] } {
  const mail = readSource(given);
  const { edits, notes } = convertTags(mail, target);
  return {
    text: applyEdits(mail.source, edits),
    notes: notes.map(({ text, reason }) => `${text}: ${renderMessage(reason)}`),
  };
}

const LIQUID = { dialect: 'customerio' };

describe('converting the tags of a mail', () => {
  test.each([
    ['mailchimp', '{{ customer.first_name }}', '*|FNAME|*'],
    ['mailchimp', '{{ customer.loyalty_points }}', '*|LOYALTYPOINTS|*'],
    ['mailchimp', '{{ customer.first_name | default: "there" }}', '*|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*'],
    ['sendgrid', '{% if customer.vip %}a{% else %}b{% endif %}', '{{#if vip}}a{{else}}b{{/if}}'],
    ['mailchimp', '{% unsubscribe_url %}', '*|UNSUB|*'],
    ['brevo', '{{ customer.email }}', '{{ contact.EMAIL }}'],
  ])('to %s writes %s as %s', (target, source, expected) => {
    expect(convert({ source, ...LIQUID }, target)).toEqual({ text: expected, notes: [] });
  });

  test('takes a block that prints a field or its fallback for what it is', () => {
    const source = 'Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*, your *|PLAN|*';
    expect(convert({ source }, 'customerio').text).toBe(
      'Hi {{ customer.first_name | default: "there" }}, your {{ customer.plan }}',
    );
  });

  test('leaves what does more than that, and says so', () => {
    const source =
      '{{ customer.name | upcase }} {% for x in customer.items %}{{ x.title }}{% endfor %} {% assign a = 1 %}';
    const { text, notes } = convert({ source, ...LIQUID }, 'mailchimp');
    expect(text).toBe(source);
    expect(notes).toHaveLength(4);
    expect(notes[0]).toContain('It does more than print a field');
  });

  test('says which fallback is lost', () => {
    const source = '{{ customer.first_name | default: "there" }}';
    const { text, notes } = convert({ source, ...LIQUID }, 'postmark');
    const postmark = DIALECTS.find(({ id }) => id === 'postmark');
    if (postmark?.writing?.withFallback === undefined) expect(notes).toEqual([expect.stringContaining('there')]);
    else expect(text).toContain('there');
  });

  test('reaches subject, attributes, text and front matter', () => {
    const source =
      '---\nsubject: "Hi {{ customer.first_name }}"\n---\n\n[Pay](https://x.example/?e={{ customer.email }})\n';
    expect(convert({ source, format: 'markdown', ...LIQUID }, 'mailchimp').text).toBe(
      '---\nsubject: "Hi *|FNAME|*"\n---\n\n[Pay](https://x.example/?e=*|EMAIL|*)\n',
    );
  });

  test('escapes what it writes for its place', () => {
    const source = JSON.stringify({
      subject: 'Hi {{first_name}}',
      htmlContent: "<p>Hi {{first_name|default:'there'}}</p>",
    });
    const mail = readSource({ source, format: 'json', dialect: 'brevo' });
    const text = applyEdits(source, convertTags(mail, 'customerio').edits);
    const parsed: unknown = JSON.parse(text);
    expect(parsed).toMatchObject({ htmlContent: expect.stringContaining('default: "there"') });
  });

  test('of one place leaves the rest, and never half a condition', () => {
    const source = '{% if customer.vip %}{{ customer.email }}{% endif %} {{ customer.city }}';
    const mail = readSource({ source, ...LIQUID });
    const at = (words: string) => ({ start: source.indexOf(words), end: source.indexOf(words) });
    const convertAt = (words: string) => applyEdits(source, convertTags(mail, 'sendgrid', at(words)).edits);
    expect(convertAt('{ customer.email')).toBe('{% if customer.vip %}{{email}}{% endif %} {{ customer.city }}');
    expect(convertAt('% endif')).toBe('{{#if vip}}{{ customer.email }}{{/if}} {{ customer.city }}');
  });
});

const KEYS: readonly FieldKey[] = ['firstName', 'lastName', 'email', 'company', 'city', 'orderNumber', 'dueDate'];
const WRITERS = DIALECTS.filter((dialect) => KEYS.some((key) => hasField(dialect, key)));

/** Whether the dialect can name the field, and reads what it writes. */
function hasField(dialect: Dialect, key: FieldKey): boolean {
  const text = tagFor(dialect, key);
  if (dialect.systemTags[key] !== undefined || text === undefined || dialect.writing?.naming === undefined)
    return false;
  return scanWritten(text, dialect, DIALECTS).some((tag) => tag.text === text && tag.malformed === undefined);
}

/** A mail of one tag, in a dialect that is stated. */
function oneTag(dialect: Dialect, text: string): SourceUnderTest {
  return { source: `Hi ${text}, hello`, dialect: dialect.id };
}

describe('converting there and back', () => {
  test('keeps field and fallback wherever both dialects have them', () => {
    const dialect = fc.constantFrom(...WRITERS);
    const property = fc.property(
      fc.tuple(dialect, dialect, fc.constantFrom(...KEYS), fc.constantFrom('there', 'dear customer', 'à vous')),
      ([from, to, key, fallback]) => {
        fc.pre(from.id !== to.id && hasField(from, key) && hasField(to, key));
        const falls = writesFallback(from) && writesFallback(to);
        const tag = tagFor(from, key, falls ? { fallback } : {}) ?? '';
        const source = `Hi ${tag}, hello`;
        const there = convert({ source, dialect: from.id }, to.id);
        fc.pre(there.text !== source && there.notes.length === 0);
        expect(convert({ source: there.text, dialect: to.id }, from.id), there.text).toEqual({
          text: source,
          notes: [],
        });
      },
    );
    fc.assert(property, { numRuns: 400 });
  });

  test('has a way from every dialect that names its fields to most others', () => {
    const hub = DIALECTS.find(({ id }) => id === 'liquid');
    if (hub === undefined) throw new Error('Liquid is gone.');
    const failed = WRITERS.filter((dialect) => dialect !== hub && hasField(dialect, 'firstName')).filter((dialect) => {
      const given = oneTag(dialect, tagFor(dialect, 'firstName') ?? '');
      const there = convert(given, 'liquid').text;
      return (
        there !== 'Hi {{ first_name }}, hello' ||
        convert({ source: there, dialect: 'liquid' }, dialect.id).text !== given.source
      );
    });
    expect(failed.map(({ id }) => id)).toEqual([]);
  });
});
