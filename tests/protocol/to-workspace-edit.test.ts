import { expect, test } from 'vitest';
import { editDocuments, type DocumentEdits, type EditSupport } from '../../server/src/protocol/to-workspace-edit';
import { LineIndex } from '../../server/src/text/line-index';
import { span } from '../../server/src/text/span';
import { onLine } from './test-editor';

const PLAIN: EditSupport = { documentChanges: false, snippets: false };

function part(uri: string, start: number, newText: string, version: number | null = null): DocumentEdits {
  return {
    document: { uri, version, lines: new LineIndex('abc') },
    edits: [{ span: span(start, start + 1), newText }],
  };
}

const parts = [part('file:///a', 0, 'x', 3), part('file:///b', 1, 'y'), part('file:///a', 2, 'z', 3)];

test('edits of one document stand together, whoever made them', () => {
  expect(editDocuments(parts, PLAIN)).toEqual({
    changes: {
      'file:///a': [
        { range: onLine(0, 0, 1), newText: 'x' },
        { range: onLine(0, 2, 3), newText: 'z' },
      ],
      'file:///b': [{ range: onLine(0, 1, 2), newText: 'y' }],
    },
  });
});

test('each document is named once, with its version', () => {
  const { documentChanges } = editDocuments(parts, { ...PLAIN, documentChanges: true });
  expect(documentChanges).toMatchObject([
    { textDocument: { uri: 'file:///a', version: 3 }, edits: [{ newText: 'x' }, { newText: 'z' }] },
    { textDocument: { uri: 'file:///b', version: null }, edits: [{ newText: 'y' }] },
  ]);
});
