import type { HeldBack } from '../../register/seats/why-held-back.ts';
import { count } from '../../english/count.ts';

/** How many names of people in seats are held back, and why: a sentence for each reason. */
export function heldBackSentences(
  reasons: readonly HeldBack[],
  retentionMonths: number,
): readonly string[] {
  const numbers = Map.groupBy(reasons, (reason) => reason);
  return (['no-basis', 'past-retention', 'not-in-seat'] as const).flatMap((reason) => {
    const number = numbers.get(reason)?.length ?? 0;
    if (number === 0) return [];
    const because = number === 1 ? one[reason] : several[reason];
    const verb = number === 1 ? 'is' : 'are';
    return [`${count(number, 'name')} ${verb} held back, because ${because(retentionMonths)}.`];
  });
}

type Because = Record<HeldBack, (retentionMonths: number) => string>;

const one: Because = {
  'no-basis': () => 'no reason to publish it has been recorded',
  'past-retention': (months) => `it was last confirmed more than ${count(months, 'month')} ago`,
  'not-in-seat': () => 'the person does not hold the seat now',
};

const several: Because = {
  'no-basis': () => 'no reason to publish them has been recorded',
  'past-retention': (months) => `they were last confirmed more than ${count(months, 'month')} ago`,
  'not-in-seat': () => 'those people do not hold the seats now',
};
