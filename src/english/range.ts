import { count } from './count.ts';

/** A number known within limits; without a maximum there is no upper limit to be had. */
export interface Limits {
  readonly minimum: number;
  readonly maximum?: number | undefined;
}

/** A range in words: “4”, “2 to 4”, “4 or more”, “up to 4”; “any number” where nothing is known. */
export function range({ minimum, maximum }: Limits): string {
  const least = minimum.toLocaleString('en-GB');
  if (maximum === undefined) return minimum === 0 ? 'any number' : `${least} or more`;
  if (minimum === maximum) return least;
  const most = maximum.toLocaleString('en-GB');
  return minimum === 0 ? `up to ${most}` : `${least} to ${most}`;
}

/** A range with its noun: “1 seat”, “2 to 4 seats”, “1 or more seats”, “any number of seats”. */
export function countRange(
  { minimum, maximum }: Limits,
  noun: string,
  plural = `${noun}s`,
): string {
  if (minimum === maximum) return count(minimum, noun, plural);
  if (maximum === undefined && minimum === 0) return `any number of ${plural}`;
  return `${range({ minimum, maximum })} ${minimum === 0 && maximum === 1 ? noun : plural}`;
}
