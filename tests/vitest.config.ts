import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    environment: 'node',
    projects: [
      {
        root,
        test: {
          name: 'all but checks',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/checks/**'],
        },
      },
      {
        root,
        // Each check is a file of tests that keep nothing: they share what they read, and are done three times as fast.
        test: { name: 'checks', include: ['tests/checks/**/*.test.ts'], isolate: false },
      },
    ],
  },
});
