import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/serve-built-site.ts'],
    // Each file has one browser and opens this many of its pages at once.
    maxConcurrency: 4,
    maxWorkers: 2,
    // Addresses are printed whole: the end is what tells them apart.
    taskTitleValueFormatTruncate: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Looking at a page takes seconds by nature; only a very slow one is worth a line.
    slowTestThreshold: 20_000,
  },
});
