import { z } from 'zod';

/** A role in meetings that a seat can carry. */
export const Office = z.enum([
  'chair',
  'co-chair',
  'vice-chair',
  'deputy-chair',
  'secretary',
  'facilitator',
  'sponsor',
]);
export type Office = z.infer<typeof Office>;
