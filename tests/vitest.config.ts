import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from './fixtures/patience.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // Tests that must be quick count processor time; this limit only ends one that never would.
    testTimeout: patience,
    hookTimeout: patience,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/pages/**', 'tests/sample/**'],
    // Test files leave nothing behind, so they share what they load: less than half the time.
    isolate: false,
    maxWorkers: '100%',
  },
});
