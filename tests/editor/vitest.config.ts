import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from '../closing-line-reporter';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 90_000,
    // The first start may have to install VS Code and Chromium.
    hookTimeout: 15 * 60_000,
    reporters: ['verbose', new ClosingLineReporter('package, and a person at VS Code')],
  },
});
