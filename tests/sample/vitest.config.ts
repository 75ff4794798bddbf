import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from '../fixtures/patience.ts';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    testTimeout: patience,
    hookTimeout: patience,
    include: ['tests/sample/*.test.ts'],
    isolate: false,
  },
});
