import { z } from 'zod';

/** A list that is left out rather than empty, and that says nothing twice. */
export function someOf<Each extends z.ZodType>(
  each: Each,
  whenEmpty = 'List at least one, or leave the field out.',
) {
  return z
    .array(each)
    .min(1, whenEmpty)
    .refine(saysNothingTwice, 'The same stands here twice. Remove one of them.');
}

function saysNothingTwice(items: readonly unknown[]): boolean {
  return new Set(items.map((item) => JSON.stringify(item))).size === items.length;
}
