import { basename, dirname, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../server/src/rules/rule';
import { testRule } from '../harness/test-rule';

const root = new URL('../../server/src/rules/', import.meta.url).pathname;

for (const path of globSync('*/*.ts', { cwd: root, absolute: true }).sort()) {
  const { default: rule }: { default: Rule } = await import(path);
  describe(relative(root, path), () => {
    test('is named after its file', () => {
      expect([rule.category, `${rule.id}.ts`]).toEqual([basename(dirname(path)), basename(path)]);
    });
    test('shows what it is about', () => {
      expect(rule.examples.bad.length + rule.examples.good.length).toBeGreaterThan(0);
    });
    testRule(rule, rule.examples);
  });
}
