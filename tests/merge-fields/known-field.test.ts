import { describe, expect, test } from 'vitest';
import { findDefinition, joinKnownFields, knownNames } from '../../server/src/merge-fields/known-field';
import type { DataFile } from '../../server/src/merge-fields/data/data-file';
import { readDataFile } from '../../server/src/merge-fields/data/read-data-file';
import unknownMergeField from '../../server/src/rules/merge-tags/unknown-merge-field';
import { checkSource, readSource } from '../harness/check-source';

function dataFile(place: string, text: string): DataFile {
  const file = readDataFile(place, text);
  if (file === undefined) throw new Error(`${place} holds no field.`);
  return file;
}

const MAILCHIMP = 'Hi *|FNAME|*, your plan is *|PLAN|*. *|UNSUB|*\n';

describe('the fields a mail can print', () => {
  test('are those of the settings and those of its data', () => {
    const mail = readSource({ source: 'Hi {{ first_name }}.' });
    const fields = joinKnownFields(mail, ['plan'], [dataFile('mail.data.json', '{ "first_name": "Ada" }')]);
    expect(knownNames(fields)).toEqual(['plan', 'first_name']);
    expect(findDefinition(fields, 'customer.first_name')?.field.sample).toBe('Ada');
    expect(findDefinition(fields, 'plan')).toBeUndefined();
  });

  test('come from a file of any name only where it knows one of the tags', () => {
    const settings = dataFile('mail.json', '{ "width": 600, "sender": "us" }');
    expect(joinKnownFields(readSource({ source: 'Hi {{ first_name }}.' }), [], [settings])).toEqual([]);
    expect(joinKnownFields(readSource({ source: 'It is {{ width }} wide.' }), [], [settings])).toHaveLength(2);
  });

  test('are named as the dialect names the columns of an export', () => {
    const fields = joinKnownFields(
      readSource({ source: MAILCHIMP }),
      [],
      [dataFile('list.csv', 'First Name,Loyalty Points')],
    );
    expect(fields.map(({ name }) => name)).toEqual(['FNAME', 'LOYALTYPOINTS']);
    expect(knownNames(fields)).toContain('First Name');
  });

  test('include those of a list by index and in a loop', async () => {
    const source =
      '{% for item in items %}{{ item.title }}{% endfor %}{{ items[0].title }} ⟦{{ itmes.title }}⟧'.replace(
        /[⟦⟧]/g,
        '',
      );
    const data = dataFile('mail.data.json', '{ "items": [{ "title": "Lamp" }] }');
    const knownFields = knownNames(joinKnownFields(readSource({ source }), [], [data]));
    const findings = await checkSource(unknownMergeField, { source, settings: { knownFields } });
    expect(findings.map(({ span }) => source.slice(span.start, span.end))).toEqual(['{{ itmes.title }}']);
  });
});
