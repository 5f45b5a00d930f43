import { describe, expect, it } from 'vitest';
import type { DialectDeclaration } from '../../server/src/dialects/dialect';
import { DIALECTS } from '../../server/src/dialects/index';
import { resolveDialects } from '../../server/src/dialects/resolve-dialect';

const base: DialectDeclaration = {
  id: 'base',
  name: 'Base',
  source: '',
  kind: 'engine',
  delimiters: [{ open: '{{', close: '}}', holds: 'output' }],
  statements: ['set'],
  evidence: [{ text: 'x', weight: 1 }],
};

describe('resolveDialects', () => {
  it('takes in what a dialect is based on, adds lists, and keeps evidence apart', () => {
    const [, child] = resolveDialects([base, { id: 'a', name: 'A', source: '', basedOn: 'base', statements: ['let'] }]);
    expect(child).toMatchObject({
      kind: 'provider',
      delimiters: base.delimiters,
      statements: ['let', 'set'],
      evidence: [],
    });
  });

  it('leaves out what it cannot complete', () => {
    const ids = resolveDialects([
      base,
      { id: 'orphan', name: '', source: '', basedOn: 'nobody' },
      { id: 'one', name: '', source: '', basedOn: 'two' },
      { id: 'two', name: '', source: '', basedOn: 'one' },
      { id: 'empty', name: '', source: '' },
    ]).map(({ id }) => id);
    expect(ids).toEqual(['base']);
  });

  it('knows every dialect once, engines first', () => {
    const ids = DIALECTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(100);
    const firstProvider = DIALECTS.findIndex(({ kind }) => kind === 'provider');
    expect(DIALECTS.slice(firstProvider).every(({ kind }) => kind === 'provider')).toBe(true);
  });
});
