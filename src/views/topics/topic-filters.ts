import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { homePlace } from '../../register/places/places-served.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import type { Tense } from '../../register/time/time-state.ts';
import { bodyKindName } from '../phrases/body-words.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import { placeKindName, placeNotRecorded } from '../phrases/place-words.ts';
import { tenseNames } from '../phrases/time-words.ts';

/** One way to narrow a list of constitutions: its name in the address, and its values. */
export interface TopicFilter {
  readonly name: FilterName;
  readonly title: string;
  readonly values: readonly {
    readonly value: string;
    readonly name: string;
    readonly count: number;
  }[];
}

export type FilterName = 'partnership' | 'place' | 'kind' | 'time';

const titles: Record<FilterName, string> = {
  partnership: 'Partnership',
  place: 'Kind of place',
  kind: 'Kind of body',
  time: 'Current or historic',
};

/** What answers can be narrowed by: only values that some constitution has. Listed once for a register. */
export const topicFilters: (register: Register) => readonly TopicFilter[] =
  oncePerRegister(filtersOf);

function filtersOf(register: Register): TopicFilter[] {
  const all = [...register.constitutions.values()].map((one) => filterValues(one, register));
  const filters = (Object.keys(titles) as FilterName[]).map((name) => ({
    name,
    title: titles[name],
    values: valuesOf(
      all.map((values) => values[name]),
      (value) => nameOf(name, { value, register }),
    ),
  }));
  // Where nothing is over yet, there is nothing to tell apart.
  return filters.filter(({ name, values }) => name !== 'time' || values.length > 1);
}

const notRecorded = 'not-recorded';

/** The values of one constitution, as they stand in an address. */
export function filterValues(
  { key, partnershipId, record }: Constitution,
  register: Register,
): Record<FilterName, string> {
  return {
    partnership: partnershipId,
    place: homePlace(partnershipId, register)?.kind ?? notRecorded,
    kind: record.body.kind,
    time: bodyTime(key, register).tense,
  };
}

function nameOf(
  filter: FilterName,
  { value, register }: { value: string; register: Register },
): string {
  if (filter === 'time') return tenseNames[value as Tense];
  if (filter === 'partnership') return nameOfPartnership(value, register);
  if (value === notRecorded) return placeNotRecorded;
  return filter === 'place' ? placeKindName(value, register) : bodyKindName(value, register);
}

const order = new Intl.Collator('en-GB');

function valuesOf(all: readonly string[], name: (value: string) => string): TopicFilter['values'] {
  return [...Map.groupBy(all, (value) => value)]
    .map(([value, same]) => ({ value, name: name(value), count: same.length }))
    .sort((a, b) => order.compare(a.name, b.name));
}
