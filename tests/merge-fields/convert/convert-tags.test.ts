import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import type { Dialect } from '../../../server/src/dialects/dialect';
import type { FieldKey } from '../../../server/src/dialects/field-synonyms';
import { tagFor, writesFallback } from '../../../server/src/dialects/tag-for';
import type { MailDocument } from '../../../server/src/document/mail-document';
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

  test.each([
    ['liquid', 'twig', '{% for line in lines %}{{ line.title }}{% endfor %}', undefined],
    [
      'liquid',
      'freemarker',
      '{% for line in lines %}{{ line.title }}{% endfor %}',
      '<#list lines as line>${line.title}</#list>',
    ],
    [
      'liquid',
      'velocity',
      '{% for line in lines %}{{ line.title }}{% endfor %}',
      '#foreach($line in $lines)${line.title}#end',
    ],
    [
      'velocity',
      'jinja',
      '#foreach($line in $lines)$line.price#end',
      '{% for line in lines %}{{ line.price }}{% endfor %}',
    ],
    ['sendgrid', 'ses', '{{#each lines}}{{title}} {{name}}{{/each}}', undefined],
    ['liquid', 'django', '{% for line in lines %}{% if line.gift %}a{% else %}b{% endif %}{% endfor %}', undefined],
    ['liquid', 'jinja', '{{ name | upcase }} {{ lines | size }}', '{{ name|upper }} {{ lines|length }}'],
    ['twig', 'customerio', '{{ name|lower }}', '{{ customer.name | downcase }}'],
    ['customerio', 'braze', '{{ customer.first_name | upcase }}', '{{${first_name} | upcase}}'],
  ])('from %s to %s writes loops, and filters that both have: %s', (dialect, target, source, expected = source) => {
    expect(convert({ source, dialect }, target)).toEqual({ text: expected, notes: [] });
  });

  test.each([
    ['liquid', 'sendgrid', '{% for line in lines %}{{ line.title }}{% endfor %}'],
    ['sendgrid', 'liquid', '{{#each lines}}{{title}}{{/each}}'],
    ['liquid', 'twig', '{% for line in lines limit: 3 %}{{ line.title }}{% endfor %}'],
    ['liquid', 'twig', '{% for line in lines %}{{ line.title }}{% else %}none{% endfor %}'],
    ['liquid', 'braze', '{% for line in lines %}{{ line.title }}{% endfor %}'],
    ['handlebars', 'postmark', '{{#each lines}}{{this.title}}{{/each}}'],
    ['liquid', 'django', '{{ name | strip }}'],
    ['twig', 'liquid', '{{ name|nl2br }}'],
  ])('from %s to %s leaves loops and filters that say more, and reports them: %s', (dialect, target, source) => {
    const { text, notes } = convert({ source, dialect }, target);
    expect(text).toContain(source.includes('this') ? '{{this.title}}' : source);
    expect(notes).not.toEqual([]);
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
const known = new Map<string, boolean>();

function hasField(dialect: Dialect, key: FieldKey): boolean {
  const name = `${dialect.id} ${key}`;
  const answer = known.get(name) ?? readsField(dialect, key);
  known.set(name, answer);
  return answer;
}

/** Whether the dialect can name the field, and reads what it writes. */
function readsField(dialect: Dialect, key: FieldKey): boolean {
  const text = tagFor(dialect, key);
  if (dialect.systemTags[key] !== undefined || text === undefined || dialect.writing?.naming === undefined)
    return false;
  return scanWritten(text, dialect, DIALECTS).some((tag) => tag.text === text && tag.malformed === undefined);
}

const WRITERS = DIALECTS.filter((dialect) => KEYS.some((key) => hasField(dialect, key)));

/** A mail of one tag, in a dialect that is stated. */
function oneTag(dialect: Dialect, text: string): SourceUnderTest {
  return { source: `Hi ${text}, hello`, dialect: dialect.id };
}

/** Mails of one tag, each read once. */
function readerOfTags(): (dialect: Dialect, source: string) => MailDocument {
  const mails = new Map<string, MailDocument>();
  return (dialect, source) => {
    const key = `${dialect.id} ${source}`;
    const mail = mails.get(key) ?? readSource({ source, dialect: dialect.id });
    mails.set(key, mail);
    return mail;
  };
}

describe('converting there and back', () => {
  const read = readerOfTags();
  const convertFrom = (from: Dialect, source: string, to: Dialect) => {
    const mail = read(from, source);
    const { edits, notes } = convertTags(mail, to.id);
    return { text: applyEdits(source, edits), notes: notes.length };
  };
  const pairs = WRITERS.flatMap((from) => WRITERS.filter((to) => to !== from).map((to) => [from, to] as const));

  /** The pairs that lose something, of those that convert at all; and how many did. */
  const roundTrips = (given: readonly (readonly [Dialect, Dialect])[], key: FieldKey, fallback?: string) => {
    const lost: string[] = [];
    let kept = 0;
    for (const [from, to] of given) {
      if (!hasField(from, key) || !hasField(to, key)) continue;
      const source = `Hi ${tagFor(from, key, fallback === undefined ? {} : { fallback }) ?? ''}, hello`;
      const there = convertFrom(from, source, to);
      if (there.text === source || there.notes > 0) continue;
      kept++;
      const back = convertFrom(to, there.text, from);
      if (back.text !== source) lost.push(`${from.id} → ${to.id}: ${source} → ${there.text} → ${back.text}`);
    }
    return { lost, kept };
  };

  test('keeps the field, whatever the two dialects are', { timeout: 120_000 }, () => {
    const { lost, kept } = roundTrips(pairs, 'firstName');
    expect(lost).toEqual([]);
    expect(kept).toBeGreaterThan(pairs.length * 0.8);
  });

  test('keeps field and fallback wherever both dialects have them', { timeout: 120_000 }, () => {
    const falling = pairs.filter(([from, to]) => writesFallback(from) && writesFallback(to));
    const { lost, kept } = roundTrips(falling, 'firstName', 'there');
    expect(lost).toEqual([]);
    expect(kept).toBeGreaterThan(falling.length * 0.8);
  });

  test('keeps other fields and fallbacks too', () => {
    const dialect = fc.constantFrom(...WRITERS);
    const property = fc.property(
      fc.tuple(dialect, dialect, fc.constantFrom(...KEYS), fc.constantFrom('dear customer', 'à vous')),
      ([from, to, key, fallback]) => {
        const falls = writesFallback(from) && writesFallback(to);
        expect(roundTrips([[from, to]], key, falls ? fallback : undefined).lost).toEqual([]);
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
