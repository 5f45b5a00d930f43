import { describe, expect, test } from 'vitest';
import { completeFields } from '../../../server/src/merge-fields/complete/complete-fields';
import { joinKnownFields } from '../../../server/src/merge-fields/known-field';
import { readDataFile } from '../../../server/src/merge-fields/data/read-data-file';
import { applyEdits } from '../../../server/src/text/text-edit';
import { readSource, type SourceUnderTest } from '../../harness/check-source';

interface Completed {
  readonly names: readonly string[];
  /** The file after the first completion of that name, the fallback in ⟦ ⟧. */
  readonly after: (name: string, hasFallback?: boolean) => string | undefined;
}

/** Completes at the `‸` of the source. */
function completeAt(
  given: SourceUnderTest & { readonly known?: readonly string[]; readonly data?: string },
): Completed {
  const offset = given.source.indexOf('‸');
  const source = given.source.replace('‸', '');
  const mail = readSource({ ...given, source });
  const data = given.data === undefined ? undefined : readDataFile('mail.data.json', given.data);
  const fields = joinKnownFields(mail, given.known ?? [], data === undefined ? [] : [data]);
  const completions = completeFields(mail, fields, offset);
  return {
    names: [...new Set(completions.map(({ name }) => name))],
    after(name, hasFallback) {
      const found = completions.find(
        (each) => each.name === name && (hasFallback === undefined || each.hasFallback === hasFallback),
      );
      if (found === undefined) return undefined;
      const { newText, tabStops: [stop] = [] } = found.edit;
      const shown =
        stop === undefined
          ? newText
          : `${newText.slice(0, stop.start)}⟦${newText.slice(stop.start, stop.end)}⟧${newText.slice(stop.end)}`;
      return applyEdits(source, [{ span: found.edit.span, newText: shown }]);
    },
  };
}

describe('completing a field', () => {
  test('puts known fields before the standard ones of the dialect', () => {
    const { names } = completeAt({ source: 'Hi {{ ‸', dialect: 'customerio', known: ['customer.plan'] });
    expect(names.slice(0, 2)).toEqual(['customer.plan', 'customer.first_name']);
  });

  test.each([
    ['customerio', 'Hi {{‸}}, welcome', 'Hi {{ customer.first_name | default: "⟦there⟧" }}, welcome'],
    ['customerio', 'Hi {{ cust‸ }}, welcome', 'Hi {{ customer.first_name | default: "⟦there⟧" }}, welcome'],
    ['customerio', 'Hi {{cu‸, welcome', 'Hi {{ customer.first_name | default: "⟦there⟧" }}, welcome'],
    ['customerio', 'Hi {{‸}, welcome', 'Hi {{ customer.first_name | default: "⟦there⟧" }}, welcome'],
  ])('of %s in %s replaces what was typed of the tag', (dialect, source, expected) => {
    expect(completeAt({ source, dialect }).after('customer.first_name')).toBe(expected);
  });

  test.each([
    ['mailchimp', '<p>Hi *|‸</p>', 'FNAME', '<p>Hi *|FNAME|*</p>'],
    ['sfmc', '<p>Hi %%‸</p>', 'FirstName', '<p>Hi %%FirstName%%</p>'],
    ['braze', '<p>Hi {{‸}}</p>', '${first_name}', '<p>Hi {{${first_name}}}</p>'],
    ['ejs', '<p>Hi <%= ‸</p>', 'first_name', '<p>Hi <%= first_name %></p>'],
  ])('knows the tags of %s', (dialect, source, name, expected) => {
    expect(completeAt({ source, dialect, format: 'html', known: ['first_name'] }).after(name, false)).toBe(expected);
  });

  test('finds the dialect by its marks where the mail does not tell', () => {
    expect(completeAt({ source: '<p>Hi *|‸</p>', format: 'html' }).names).toContain('FNAME');
    const { names, after } = completeAt({ source: '<p>Hi {{‸</p>', format: 'html', known: ['plan'] });
    expect(names[0]).toBe('plan');
    expect(after('plan')).toBe('<p>Hi {{plan}}</p>');
  });

  test('reaches the subject, attributes and JSON strings, escaped for each', () => {
    const subject = completeAt({
      source: '---\nsubject: Hi {{‸\n---\n\nHello\n',
      format: 'markdown',
      dialect: 'customerio',
    });
    expect(subject.after('customer.email', false)).toContain('subject: Hi {{ customer.email }}\n');
    const attribute = completeAt({
      source: '<a href="https://x.example/?e={{‸">x</a>',
      format: 'html',
      dialect: 'customerio',
    });
    expect(attribute.after('customer.first_name', true)).toContain(`default: '⟦`);
    const json = completeAt({
      source: '{ "subject": "Hi {{‸", "htmlContent": "<p>x</p>" }',
      format: 'json',
      dialect: 'customerio',
    });
    expect(json.after('customer.first_name', true)).toContain(
      String.raw`{{ customer.first_name | default: \"⟦there⟧\" }}`,
    );
  });

  test('writes the name alone where the tag says more', () => {
    const filtered = completeAt({ source: 'Hi {{ cus‸ | upcase }}', dialect: 'customerio' });
    expect(filtered.after('customer.email')).toBe('Hi {{ customer.email | upcase }}');
    const condition = completeAt({ source: '{% if cus‸ %}a{% endif %}', dialect: 'customerio' });
    expect(condition.after('customer.email')).toBe('{% if customer.email %}a{% endif %}');
  });

  test('offers the fields of an item inside its loop', () => {
    const data = '{ "items": [{ "title": "Lamp" }] }';
    const loop = completeAt({ source: '{% for item in items %}{{ ‸{% endfor %}', dialect: 'customerio', data });
    expect(loop.names[0]).toBe('item.title');
    const each = completeAt({ source: '{{#each items}}{{‸{{/each}}', dialect: 'handlebars', data });
    expect(each.names[0]).toBe('title');
  });

  test('prints no field of an item outside of a loop', () => {
    const data = '{ "items": [{ "title": "Lamp", "maker": { "name": "Ada" } }], "order": { "total": 3 } }';
    const { names } = completeAt({ source: 'Hi {{ ‸', dialect: 'customerio', data });
    expect(names).toContain('order.total');
    expect(names.filter((name) => name.startsWith('items'))).toEqual([]);
    const inner = completeAt({ source: '{% for tag in ‸ %}{% endfor %}', dialect: 'customerio', data });
    expect(inner.names).toContain('items.title');
  });

  test('takes a file that is one list for the data of several mails', () => {
    const { names } = completeAt({ source: 'Hi {{ ‸', dialect: 'customerio', data: '[{ "plan": "Pro" }]' });
    expect(names).toContain('plan');
  });

  test.each(['Hi {{ first_name | ‸', 'Hi {{ first_name | def‸ }}', '{% if a|‸ %}', '{{#each items as |‸'])(
    'offers no field where a filter is named: %s',
    (source) => {
      const dialect = source.includes('#each') ? 'handlebars' : 'customerio';
      expect(completeAt({ source, dialect, known: ['deferred'] }).names).toEqual([]);
    },
  );

  test('offers fields to a filter and after an operator', () => {
    const known = ['deferred'];
    expect(completeAt({ source: '{{ a | default: def‸ }}', dialect: 'customerio', known }).names).toContain('deferred');
    expect(completeAt({ source: '<% if (a || def‸) %>', dialect: 'ejs', known }).names).toContain('deferred');
  });

  test('speaks the language of the mail', () => {
    const { after } = completeAt({
      source: '<html lang="fr"><p>Bonjour {{‸</p>',
      format: 'html',
      dialect: 'customerio',
    });
    expect(after('customer.first_name', true)).toMatch(/default: "⟦(?!there)[^⟧]+⟧"/u);
  });

  test.each(['Hi ‸', 'Hi {{ name }} ‸', '5 * 3 | 2‸', '{‸', '‸'])('is silent where no tag is begun: %s', (source) => {
    expect(completeAt({ source }).names).toEqual([]);
  });
});
