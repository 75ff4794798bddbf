import type { Random } from './random.ts';
import type { Names } from './sentences.ts';

/** An organisation or a body by its id and its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whose words are being made up: what a clause of theirs may speak of. */
export interface Speaker {
  readonly names: Names;
  /** The council of the place, which gives secretariat support. */
  readonly council: Named;
  /** The body that this one answers to, or nothing for a board, which answers to the council. */
  readonly parent: Named | undefined;
  /** The body that hears reports. */
  readonly listener: Named;
  /** Groups that report to this one. */
  readonly groups: readonly Named[];
  readonly seats: readonly SpokenSeat[];
}

/** The parts of a seat that a quorum may speak of. */
export interface SpokenSeat {
  readonly id: string;
  readonly label: string;
  readonly sector: string;
  readonly organisation: string | undefined;
}

/** What one clause says on a topic, and the answer coded from it. */
export interface Saying {
  readonly words: string;
  readonly answer: object;
}

export type Say = (speaker: Speaker, random: Random) => Saying;

export const numberWords = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
