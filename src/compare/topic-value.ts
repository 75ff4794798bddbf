import type { DayKind } from '../model/days.ts';

/** One number that a document gives. Numbers are compared only within a scale. */
export interface TopicValue {
  readonly value: number;
  readonly unit: string;
  readonly scale: Scale;
  /** Whether the number is the answer itself, or a limit to it. */
  readonly bound: 'exact' | 'least' | 'most';
  /** What the number is of, or how it is meant: “papers”, “Chair”, “usually”; may be empty. */
  readonly label: string;
}

/** Kinds of day are scales of their own: five working days are not five days. */
export type Scale = 'meetings' | 'share' | 'seats' | 'term' | 'interval' | `${DayKind}-days`;

/** The numbers of an answer, or why it has none. */
export type TopicReading =
  | { readonly values: readonly TopicValue[]; readonly reason?: undefined }
  | { readonly values: readonly []; readonly reason: string };

/** Which side of the truth a number is on. */
export function boundOf(qualifier: string | undefined): TopicValue['bound'] {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'least';
  return qualifier === 'at-most' || qualifier === 'up-to' ? 'most' : 'exact';
}

/** No number, and why. */
export function none(reason: string): TopicReading {
  return { values: [], reason };
}
