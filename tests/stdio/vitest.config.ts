import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from '../closing-line-reporter';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: './build-server.ts',
    reporters: ['default', new ClosingLineReporter('language server over stdio')],
    testTimeout: 30_000,
  },
});
