import type { Refusal } from './block.ts';

/** Why a file is not read, on its way out from wherever the reading stopped. */
class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** Stops the reading of a file: what is wrong with it, and what to do about it. */
export function refuse(refused: string, todo: string): never {
  throw new Refused({ refused, todo });
}

/** What a reading gives, or why it was stopped. */
export function orRefusal<Read>(reading: () => Read): Read | Refusal {
  try {
    return reading();
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
