import type { Superseded } from '../../model/knowledge/superseded.ts';
import { hasEnded } from '../days/has-ended.ts';
import { oncePerRegister } from '../once-per-register.ts';
import type { Register } from '../register.ts';
import type { Neighbour, TimeState, TimeWord } from './time-state.ts';
import { current, stateOf } from './time-state.ts';

/** Where an organisation stands in time, as the entry says that tells what became of it. */
export function organisationTime(id: string, register: Register): TimeState {
  const entry = entryOf(id, register);
  if (entry === undefined || !hasEnded(entry, register.today)) return current;
  return stateOf(words[entry.change], {
    date: entry.effective,
    replacedBy: entry.successors.map((one) => successor(one, register)),
  });
}

/** The entry that tells what became of an organisation, or is to become of it. */
export function entryOf(
  id: string,
  { organisations, superseded }: Register,
): Superseded | undefined {
  return superseded.get(organisations.get(id)?.superseded ?? '');
}

/** The organisations that an organisation took over from, by its id. */
export function predecessorsOf(id: string, register: Register): readonly string[] {
  return predecessors(register).get(id) ?? [];
}

const words: Record<Superseded['change'], TimeWord> = {
  abolished: 'abolished',
  renamed: 'renamed',
  merged: 'merged',
  replaced: 'replaced',
  repealed: 'ended',
  'out-of-use': 'ended',
  announced: 'current',
};

function successor(
  { name, organisation, url, until }: Superseded['successors'][number],
  register: Register,
): Neighbour {
  const id = organisation ?? idsByName(register).get(name.toLowerCase());
  return {
    name: id === undefined ? name : register.organisations.get(id)!.name,
    ...(id === undefined ? {} : { organisation: id }),
    ...(url === undefined ? {} : { url }),
    ...(until === undefined ? {} : { until }),
  };
}

// A name that two organisations have leads to neither.
const idsByName = oncePerRegister((register: Register): ReadonlyMap<string, string> => {
  const named = [...register.organisations].flatMap(([id, { name, aliases = [] }]) =>
    [...new Set([name, ...aliases].map((one) => one.toLowerCase()))].map(
      (one) => [one, id] as const,
    ),
  );
  return new Map(
    [...Map.groupBy(named, ([name]) => name)].flatMap(([name, same]) =>
      same.length === 1 ? [[name, same[0]![1]] as const] : [],
    ),
  );
});

const predecessors = oncePerRegister(
  (register: Register): ReadonlyMap<string, readonly string[]> => {
    const found = new Map<string, string[]>();
    for (const id of register.organisations.keys())
      for (const { organisation } of organisationTime(id, register).replacedBy) {
        // A name of its own that an organisation took is no other organisation.
        if (organisation === undefined || organisation === id) continue;
        found.set(organisation, [...(found.get(organisation) ?? []), id]);
      }
    return found;
  },
);
