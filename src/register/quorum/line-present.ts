import type { Fit } from './fits.ts';
import type { QuorumSeat } from './quorum-meeting.ts';

/** A line of the list with those of a rule who are there: at least, and at most. */
export interface LinePresent {
  readonly seat: QuorumSeat;
  readonly fit: Fit;
  readonly people: readonly [least: number, most: number];
}
