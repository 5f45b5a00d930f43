import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['stdio/**', 'editor/**', '**/node_modules/**'],
    testTimeout: 20_000,
  },
});
