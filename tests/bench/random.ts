/** Choices that look random and are the same on every machine and every run. */
export interface Random {
  /** A whole number between two others, both included. */
  whole: (least: number, most: number) => number;
  pick: <Value>(values: readonly Value[]) => Value;
  /** So many different values, in their own order; all of them when there are fewer. */
  some: <Value>(values: readonly Value[], count: number) => Value[];
  /** Yes, in so large a share of the times it is asked. */
  chance: (share: number) => boolean;
}

/** Random choices that follow from a seed alone. */
export function randomFrom(seed: string): Random {
  const next = mulberry32(hash(seed));
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const some = <Value>(values: readonly Value[], count: number): Value[] => {
    const left = values.map((_, index) => index);
    while (left.length > count) left.splice(whole(0, left.length - 1), 1);
    return left.map((index) => values[index]!);
  };
  return {
    whole,
    some,
    pick: (values) => values[whole(0, values.length - 1)]!,
    chance: (share) => next() < share,
  };
}

// FNV-1a and Mulberry32: short, public, and good enough to spread choices evenly.
function hash(text: string): number {
  let value = 2166136261;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 16777619);
  return value >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}
