import { oncePerRegister } from '../../register/once-per-register.ts';
import { placesServed } from '../../register/places/places-served.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { sectorOf } from '../../register/seats/sector-of.ts';
import { kindNamesOf } from '../phrases/body-words.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import { placeInSentence } from '../phrases/place-words.ts';
import { familyNames, familyOf } from '../phrases/sector-family.ts';
import { tenseNames } from '../phrases/time-words.ts';
import { documentOrder } from './document-order.ts';

/** One way to narrow a search. */
export interface SearchFilter {
  /** Its name in the address. */
  readonly name: string;
  readonly title: string;
  readonly values: readonly SearchFilterValue[];
}

export interface SearchFilterValue {
  readonly value: string;
  /** The numbers of the documents that have it, each as the step from the one before. */
  readonly documents: readonly number[];
}

type ValuesOf = (constitution: Constitution, register: Register) => readonly string[];

const filters: readonly { name: string; title: string; valuesOf: ValuesOf }[] = [
  {
    name: 'time',
    title: 'Current or historic',
    valuesOf: ({ key }, register) => [tenseNames[bodyTime(key, register).tense]],
  },
  {
    name: 'place',
    title: 'Place',
    valuesOf: ({ partnershipId }, register) =>
      placesServed(partnershipId, register).map(placeInSentence),
  },
  {
    name: 'partnership',
    title: 'Partnership',
    valuesOf: ({ partnershipId }, register) => [nameOfPartnership(partnershipId, register)],
  },
  {
    name: 'kind',
    title: 'Kind of body',
    valuesOf: ({ record }, register) => kindNamesOf(record.body, register),
  },
  {
    name: 'sector',
    title: 'Sector with a seat on the body',
    valuesOf: ({ membership }, register) =>
      membership.seats.map((seat) => familyNames[familyOf(sectorOf(seat, register))]),
  },
];

/** What results can be narrowed by; a filter that would tell nothing apart is left out. */
export const searchFilters = oncePerRegister((register: Register): readonly SearchFilter[] => {
  const { documents } = documentOrder(register);
  return filters
    .map(({ name, title, valuesOf }) => {
      const found = new Map<string, number[]>();
      for (const [number, constitution] of documents.entries()) {
        for (const value of new Set(valuesOf(constitution, register))) {
          const numbers = found.get(value);
          if (numbers === undefined) found.set(value, [number]);
          else numbers.push(number);
        }
      }
      const values = [...found]
        .map(([value, numbers]) => ({ value, documents: stepsOf(numbers) }))
        .sort((a, b) => a.value.localeCompare(b.value, 'en-GB'));
      return { name, title, values };
    })
    .filter(({ values }) => values.length > 1);
});

function stepsOf(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}
