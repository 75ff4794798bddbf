import { isProposed } from './readings-of.ts';

/**
 * Where the entry at some place among those that stand is in the list of its file, which holds proposals too.
 *
 * Shape: both are counted from 0; `-1` stays what it is.
 */
export function orderInFile(order: number, typed: unknown): number {
  if (!Array.isArray(typed) || order < 0) return order;
  const standing = [...typed.keys()].filter((index) => !isProposed(typed[index] as object));
  return standing[order] ?? order;
}
