import type { Random } from '../../bench/random.ts';
import type { Shape } from './base.ts';
import type { Draft } from './draft.ts';

/** One way to put a fault of one check into a good document. It marks the words that the check must report. */
export interface Way {
  readonly put: (draft: Draft, random: Random) => void;
  /** What the document must be like for it. */
  readonly shape?: Shape;
  /** The day on which the checks are run. */
  readonly today?: string;
  /** Other checks that rightly have something to say of the same change. */
  readonly besides?: readonly string[];
}

/** The ways in which faults of some checks are put, by check. Each is used in turn. */
export type Seeders = Readonly<Record<string, readonly Way[]>>;
