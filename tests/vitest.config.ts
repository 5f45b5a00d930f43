import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './closing-line-reporter';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['stdio/**', 'editor/**', '**/node_modules/**'],
    reporters: ['default', new ClosingLineReporter('unit')],
    testTimeout: 20_000,
  },
});
