import type { Random } from '../../bench/random.ts';
import type { Shape } from './base.ts';
import type { Draft } from './draft.ts';

/** A change after which a document is as good as before. */
export interface Harmless {
  readonly change: (draft: Draft, random: Random) => void;
  readonly shape?: Shape;
}

/** Harmless changes by what they do. */
export type HarmlessChanges = Readonly<Record<string, Harmless>>;
