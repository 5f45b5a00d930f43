import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../server/src/dialects/index';
import { linearPattern } from '../../server/src/dialects/linear-pattern';
import { nativePattern } from '../../server/src/dialects/native-pattern';
import { resolveDialects } from '../../server/src/dialects/resolve-dialect';
import { scanMergeTags } from '../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText } from '../../server/src/text/mapped-text';
import { cpuTime } from '../harness/cpu-time';
import { patternsOf } from './patterns-of';

describe('patterns that a dialect may declare', () => {
  it.each([
    String.raw`[A-Za-z_]\w*(?:\.\w+)*`,
    String.raw`(?<field>\w+)(?:\|(?<fallback>[^|]*))?`,
    '(?:ab){2}',
    '[(+*]+',
    String.raw`\u00e9|\p{L}+`,
  ])('may be %s', (pattern) => {
    expect(linearPattern(pattern)).toBeDefined();
  });

  it.each([String.raw`(a)\1`, '(?<=a)b', 'a(?=b)', 'a'.repeat(400), '(a', '[b-a]', 'a{1001}', 'a{900}'.repeat(8)])(
    'may not be %s',
    (pattern) => {
      expect(linearPattern(pattern)).toBeUndefined();
    },
  );

  it.each(['(?:a|a){24}b', 'a*a*a*a*a*a*a*b', '(?:a*)*b', '(?:a?){60}a{60}b'])(
    'take time that grows with the text alone: %s',
    (source) => {
      const pattern = linearPattern(source);
      const text = 'a'.repeat(2000);
      expect(cpuTime(() => [pattern?.isIn(text), pattern?.test(text), pattern?.wordAt(text, 0)])).toBeLessThan(1000);
    },
  );

  it('say where the parts of a name stand, in UTF-16 units, and where no word goes on', () => {
    const pattern = linearPattern(String.raw`(?<field>[\p{L}😀]+)(?:\|(?<fallback>[^|]*))?`);
    expect(pattern?.parts('😀é|là')).toEqual(
      new Map([
        ['field', { start: 0, end: 3 }],
        ['fallback', { start: 4, end: 6 }],
      ]),
    );
    expect(pattern?.parts('😀')).toEqual(new Map([['field', { start: 0, end: 2 }]]));
    expect(pattern?.parts('7')).toBeUndefined();
    expect(linearPattern('[a-c]+')?.wordAt('$ab.x', 1)).toBe('ab');
    expect(linearPattern('[a-c]+')?.wordAt('$abx', 1)).toBeUndefined();
  });

  it('read what the engine of the platform reads', () => {
    for (const dialect of DIALECTS) {
      const insides = dialect.hits.flatMap(({ text, tags }) => [text, ...tags.map((tag) => tag.field ?? tag.text)]);
      for (const source of patternsOf(dialect)) {
        const [linear, native] = [linearPattern(source), nativePattern(source)];
        if (linear === undefined || native === undefined) continue;
        const read = (pattern: typeof linear) =>
          insides.map((text) => [pattern.isIn(text), pattern.test(text), pattern.parts(text), pattern.wordAt(text, 0)]);
        expect(read(linear), `${dialect.id}: ${source}`).toEqual(read(native));
      }
    }
  });
});

describe('a declared dialect', () => {
  const slow = {
    id: 'ours',
    name: 'Ours',
    source: '',
    declared: true,
    delimiters: [{ open: '<<', close: '>>', holds: 'name', name: 'a*a*a*a*a*a*a*b' }],
  } as const;

  it('reads its tags, and hangs on none', () => {
    const dialects = resolveDialects([...DIALECTS, slow]);
    const tags = (text: string) => scanMergeTags([MappedText.verbatim(text)], dialects, { stated: 'ours' }).located[0];
    expect(tags('Hi <<aab>>')?.map(({ tag }) => tag.field)).toEqual(['aab']);
    expect(cpuTime(() => tags(`Hi <<${'a'.repeat(200)}>>`))).toBeLessThan(1000);
  });

  it('keeps the patterns of what it is based on', () => {
    const based = { id: 'ours', name: 'Ours', source: '', declared: true, basedOn: 'mailjet' } as const;
    const ours = resolveDialects([...DIALECTS, based]).find(({ id }) => id === 'ours');
    expect(ours?.declaredPatterns).toEqual([]);
  });
});
