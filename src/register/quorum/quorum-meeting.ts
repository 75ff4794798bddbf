// Also runs in the browser.
import type { Quorum } from '../../model/answers/quorum.ts';
import type { Office } from '../../model/office.ts';

/** What the evaluator needs to know of a seat. Seats without a stated number have no `seats`. */
export interface QuorumSeat {
  readonly id: string;
  readonly seats: number | undefined;
  /** The least and the most seats of the line that the words carry, where they give no number. */
  readonly least?: number;
  readonly most?: number | undefined;
  readonly organisations: readonly string[];
  /**
   * How the people in a line stand for organisations: each for one of its own (“one per council”), or
   * some for a group of them that nobody has counted. Left out where the line names them all.
   */
  readonly standsFor?: 'one-each' | 'unknown';
  readonly sector: string;
  readonly class: string;
  readonly voting: 'yes' | 'no' | 'unstated';
  readonly office?: string;
  /** Whether the office is that of one of several people in the line. */
  readonly isOfficeOfOne?: true;
  /** Offices that the quorum asks for and no seat has: whoever is in a seat may hold one. */
  readonly mayHold?: readonly string[];
  readonly group?: string;
}

/** The parts of a quorum that decide who counts. */
export type QuorumTerms = Pick<Quorum, 'rule' | 'substitutes' | 'remote' | 'proxies'>;

/** Who is there for one line of the list of seats. */
export interface PresentInSeat {
  readonly members?: number;
  readonly substitutes?: number;
  /** Of those present, how many joined online. */
  readonly remote?: number;
  /** Of those present, how many declared an interest in the item. */
  readonly interested?: number;
  /** Members who are away and gave a proxy. */
  readonly proxies?: number;
  readonly vacant?: number;
  /** Seats to which nobody was appointed yet. */
  readonly unappointed?: number;
  readonly suspended?: number;
  /** Members who are not active, by the rule. */
  readonly inactive?: number;
  /** How many seats the line has, where the document gives no number. */
  readonly seats?: number;
}

/** Who is at a meeting, by the id of their seat. */
export type Present = Readonly<Record<string, PresentInSeat>>;

/** Where the holder of an office is: in a seat, by its id, or somewhere among those present, or away. */
export type InOffice = Readonly<Partial<Record<Office, string>>>;

/** The holder of an office is one of those present, and nobody says in which seat. */
export const somewhere = '*present';
/** Nobody who holds the office is present. */
export const away = '*away';

/** Who is at a meeting, and who of them holds an office that no seat has by itself. */
export interface MeetingAttendance {
  readonly present: Present;
  readonly inOffice?: InOffice;
}

/** One meeting, with the rule it is held against. */
export interface QuorumMeeting extends MeetingAttendance {
  readonly quorum: QuorumTerms;
  readonly seats: readonly QuorumSeat[];
}
