import { describe, expect, test } from 'vitest';
import { dataFileNames } from '../../../server/src/merge-fields/data/data-file-names';
import { readDataFile } from '../../../server/src/merge-fields/data/read-data-file';

function namesIn(place: string, text: string): readonly string[] {
  return readDataFile(place, text)?.fields.map(({ name }) => name) ?? [];
}

describe('the data of a template', () => {
  test('is looked for under its name, with and without its language', () => {
    const names = dataFileNames('welcome.fr.liquid');
    expect(names).toEqual(
      expect.arrayContaining([
        'welcome.fr.liquid.json',
        'welcome.fr.data.json',
        'welcome.json',
        'welcome.csv',
        'meta.json',
      ]),
    );
    expect(dataFileNames('welcome.json')).not.toContain('welcome.json');
  });

  test('names each field by its path, and the fields of a list once', () => {
    const text =
      '{ "customer": { "first_name": "Ada" }, "items": [{ "title": "Lamp" }, { "title": "Desk", "size": 2 }] }';
    expect(namesIn('welcome.json', text)).toEqual([
      'customer',
      'customer.first_name',
      'items',
      'items.title',
      'items.size',
    ]);
  });

  test('keeps the place of each key', () => {
    const text = '{\n  // who\n  "first_name": "Ada",\n}';
    const [field] = readDataFile('/mails/welcome.data.json', text)?.fields ?? [];
    expect(field).toMatchObject({ name: 'first_name', sample: 'Ada' });
    expect(text.slice(field?.span.start, field?.span.end)).toBe('first_name');
  });

  test('is the render model of a Postmark template, and nothing else of its file', () => {
    expect(namesIn('welcome/meta.json', '{ "Name": "Welcome", "TestRenderModel": { "name": "Ada" } }')).toEqual([
      'name',
    ]);
    expect(namesIn('welcome/meta.json', '{ "Name": "Welcome" }')).toEqual([]);
  });

  test.each([
    ['Email Address,"First, Name",City\nada@x.example,Ada,Rome', ['Email Address', 'First, Name', 'City']],
    ['\uFEFFEmail;Prénom\r\n', ['Email', 'Prénom']],
    ['email\tfirst_name', ['email', 'first_name']],
  ])('is the header of a list export', (text, names) => {
    expect(namesIn('list.csv', text)).toEqual(names);
    const file = readDataFile('list.csv', text);
    expect(file?.fields.map(({ span }) => text.slice(span.start, span.end))).toEqual(names);
  });

  test.each(['', '[', '{"a"', '"words"', '[[[[]]]]', 'null'])('may be broken: %j', (text) => {
    expect(() => readDataFile('welcome.json', text)).not.toThrow();
  });
});
