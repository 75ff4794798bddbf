import type { Way } from './seeder.ts';

/** A way to put a fault into a document with a table of who does what. */
export function inMatrix(put: Way['put'], besides: readonly string[] = []): Way {
  return { put, besides, shape: { hasMatrix: true } };
}
