import { expect, it } from 'vitest';
import { readEditorSettings } from '../../server/src/project/read-editor-settings';
import { VOCABULARY } from './vocabulary-fixture';

it('takes what the author has set and nothing else', () => {
  const section = {
    brand: null,
    replyTo: '',
    dialect: 'liquid',
    knownFields: [],
    rules: { 'joking-tone': 'error' },
    trace: { server: 'verbose' },
  };
  expect(readEditorSettings(section, VOCABULARY)).toEqual({
    layer: { dialect: 'liquid', rules: { 'joking-tone': { severity: 'error' } } },
    problems: [],
  });
});

it('names a wrong value by its key', () => {
  const { layer, problems } = readEditorSettings({ kind: 'sorry' }, VOCABULARY);
  expect(layer).toEqual({});
  expect(problems.map(({ path }) => path)).toEqual([['kind']]);
});

it.each([null, undefined, 'amends', []])('reads nothing from %j', (section) => {
  expect(readEditorSettings(section, VOCABULARY)).toEqual({ layer: {}, problems: [] });
});
