import { describe, expect, test } from 'vitest';
import { writeProjectFact } from '../../server/src/project/write-project-fact';
import { applyEdits } from '../../server/src/text/text-edit';

function written(text: string, value?: string): string | undefined {
  const edits = writeProjectFact(text, 'kind', value);
  return edits && applyEdits(text, edits);
}

describe('a fact in the project file', () => {
  test('replaces the one that is there, and nothing else', () => {
    const text = '{\n\t// of all\n\t"kind": "ordinary",\n\t"rules": {}\n}\n';
    expect(written(text, 'apology')).toBe(text.replace('ordinary', 'apology'));
  });

  test('is added as the file is laid out', () => {
    expect(written('{\r\n\t"rules": {}\r\n}\r\n', 'breach')).toBe('{\r\n\t"rules": {},\r\n\t"kind": "breach"\r\n}\r\n');
  });

  test('is taken out', () => {
    expect(written('{\n  "kind": "ordinary",\n  "rules": {}\n}\n')).toBe('{\n  "rules": {}\n}\n');
  });

  test.each(['', '[]', '{ "kind": ', 'kind'])('is not written into %j', (text) => {
    expect(written(text, 'breach')).toBeUndefined();
  });
});
