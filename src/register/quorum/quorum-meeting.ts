import type { Quorum } from '../../model/answers/quorum.ts';

/** What the evaluator needs to know of a seat. Seats without a stated number have no `seats`. */
export interface QuorumSeat {
  readonly id: string;
  readonly seats: number | undefined;
  readonly organisations: readonly string[];
  readonly sector: string;
  readonly class: string;
  readonly voting: 'yes' | 'no' | 'unstated';
  readonly office?: string;
  /** Offices that the quorum asks for and no seat has: whoever is in a seat may be elected to one. */
  readonly mayHold?: readonly string[];
  readonly group?: string;
}

/** The parts of a quorum that decide who counts. */
export type QuorumTerms = Pick<Quorum, 'rule' | 'substitutes' | 'remote'>;

/** Who is there for one line of the list of seats. */
export interface PresentInSeat {
  readonly members?: number;
  readonly substitutes?: number;
  /** Of those present, how many joined online. */
  readonly remote?: number;
  /** Of those present, how many declared an interest in the item. */
  readonly interested?: number;
  readonly vacant?: number;
  readonly suspended?: number;
}

/** Who is at a meeting, by the id of their seat. */
export type Present = Readonly<Record<string, PresentInSeat>>;

/** One meeting, with the rule it is held against. */
export interface QuorumMeeting {
  readonly quorum: QuorumTerms;
  readonly seats: readonly QuorumSeat[];
  readonly present: Present;
}
