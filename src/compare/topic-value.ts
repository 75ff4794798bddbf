import type { AnswerTo } from '../model/facts.ts';
import type { DayKind } from '../model/days.ts';

/** One number that a document gives. Numbers are compared only within a scale. */
export interface TopicValue {
  readonly value: number;
  readonly scale: Scale;
  /** Whether the number is the answer itself, or a limit to it. */
  readonly bound: 'exact' | 'least' | 'most';
  /** What the number is of, or how it is meant, where the scale does not say it all. */
  readonly of?: ValueOf;
}

/** Kinds of day are scales of their own: five working days are not five days. */
export type Scale = 'meetings' | 'share' | 'seats' | 'term' | 'interval' | `${DayKind}-days`;

export type ValueOf =
  | { readonly kind: 'usual' }
  | { readonly kind: 'months-named' }
  | { readonly kind: 'at-least-this-often' }
  | {
      readonly kind: 'notice';
      readonly what: AnswerTo<'notice-and-papers'>['notices'][number]['what'];
    }
  | {
      readonly kind: 'terms';
      readonly applies: readonly AnswerTo<'term-of-office'>['terms'][number]['applies'][];
    }
  | { readonly kind: 'people'; readonly people: number; readonly seats: number };

/** Why an answer has no number. */
export type NoNumber =
  | { readonly why: 'not-numeric' | 'not-stated' }
  | { readonly why: 'unread' | 'not-held' | 'not-asked' }
  | { readonly why: 'meets-as-needed' | 'own-times-only' | 'notice-in-words' }
  | { readonly why: 'open-to-anyone' | 'no-seats' }
  | { readonly why: 'seats-vary'; readonly minimum: number; readonly maximum: number }
  | { readonly why: 'seats-not-numbered'; readonly lines: number }
  | {
      readonly why:
        'share-of-no-seats' | 'share-of-unread-seats' | 'share-of-unknown-seats' | 'quorum-unknown';
    }
  | { readonly why: 'share-varies'; readonly minimum: number; readonly maximum: number }
  | { readonly why: 'terms-without-length' }
  | {
      readonly why:
        'review-fixed-date' | 'review-event' | 'review-any-time' | 'review-periodically';
    };

/** The numbers of an answer, or why it has none. */
export type TopicReading =
  | { readonly values: readonly TopicValue[]; readonly reason?: undefined }
  | { readonly values: readonly []; readonly reason: NoNumber };

/** Which side of the truth a number is on. */
export function boundOf(qualifier: string | undefined): TopicValue['bound'] {
  if (qualifier === 'at-least' || qualifier === 'more-than') return 'least';
  return qualifier === 'at-most' || qualifier === 'up-to' ? 'most' : 'exact';
}

/** No number, and why. */
export function none(reason: NoNumber): TopicReading {
  return { values: [], reason };
}
