import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { patience } from '../fixtures/patience.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const test = {
  environment: 'node',
  include: ['tests/pages/**/*.test.ts'],
  // Test files leave nothing behind, so each worker prepares the pages of the site once.
  isolate: false,
  testTimeout: patience,
  hookTimeout: patience,
};

export default getViteConfig({ root, test }, { root });
