import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { patience } from '../fixtures/patience.ts';
import type { TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tests that share a site; it is served only where one of them is run. */
function project(
  name: string,
  { include, exclude = [], serve }: { include: string; exclude?: string[]; serve: string },
): TestProjectInlineConfiguration {
  return {
    root,
    test: {
      name,
      environment: 'node',
      include: [include],
      exclude,
      globalSetup: [serve],
      // Each file has one browser and opens this many of its pages at once.
      maxConcurrency: 4,
      // Addresses are printed whole: the end is what tells them apart.
      taskTitleValueFormatTruncate: 0,
      // A page can stand still for good while another browser starts beside it. Tried again, it goes on;
      // a fault of the site fails both times.
      retry: 1,
      testTimeout: patience,
      hookTimeout: patience,
    },
  };
}

export default defineConfig({
  root,
  test: {
    maxWorkers: 2,
    // Looking at a page takes seconds by nature; only a very slow one is worth a line.
    slowTestThreshold: 20_000,
    projects: [
      // What must be true of every page of the register in this repository, whatever it holds.
      project('built', {
        include: 'tests/browser/*.test.ts',
        serve: 'tests/browser/serve-built-site.ts',
      }),
      // What a reader can do: on a site of a made-up register, so that no test rests on real content.
      project('made-up', {
        include: 'tests/browser/made-up/*.test.ts',
        serve: 'tests/browser/made-up/serve-made-up-site.ts',
      }),
      // What a reader meets where documents and names are in another language.
      project('languages', {
        include: 'tests/browser/languages/*.test.ts',
        serve: 'tests/browser/languages/serve-site-in-languages.ts',
      }),
    ],
  },
});
