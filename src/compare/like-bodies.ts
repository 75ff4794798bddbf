import { compareText } from '../english/compare-text.ts';
import { oncePerRegister } from '../register/once-per-register.ts';
import { homePlace } from '../register/places/places-served.ts';
import { presentConstitutions } from '../register/time/present.ts';
import type { Constitution, Register } from '../register/register.ts';

/** A constitution that is worth reading beside another, and why. */
export interface LikeBody {
  readonly constitution: Constitution;
  readonly because: 'same-kind' | 'same-place-kind' | 'other';
}

type Groups = Readonly<
  Record<LikeBody['because'], ReadonlyMap<string | undefined, readonly Constitution[]>>
>;

/**
 * Constitutions of bodies elsewhere that are like one: the same kind first, then the same kind of place.
 *
 * Shape: at most `most`, none of the body’s own partnership, and none that is over. Each list is read from the body’s own
 *        place in the order of keys, so that not every body is sent to the same few.
 */
export function likeBodies(to: Constitution, register: Register, most: number): LikeBody[] {
  const groups = groupsOf(register);
  const found = new Map<string, LikeBody>();
  for (const because of ['same-kind', 'same-place-kind', 'other'] as const) {
    const name = groupName(because, to, register);
    const group = name === undefined ? [] : (groups[because].get(name) ?? []);
    for (const constitution of after(to.key, group)) {
      if (found.size === most) return [...found.values()];
      if (constitution.partnershipId === to.partnershipId || found.has(constitution.key)) continue;
      found.set(constitution.key, { constitution, because });
    }
  }
  return [...found.values()];
}

const groupsOf = oncePerRegister((register): Groups => {
  const all = presentConstitutions(register).toSorted((a, b) => compareText(a.key, b.key));
  const by = (because: LikeBody['because']): Map<string | undefined, Constitution[]> =>
    Map.groupBy(all, (one) => groupName(because, one, register));
  return {
    'same-kind': by('same-kind'),
    'same-place-kind': by('same-place-kind'),
    other: by('other'),
  };
});

function groupName(
  because: LikeBody['because'],
  { record, partnershipId }: Constitution,
  register: Register,
): string | undefined {
  if (because === 'same-kind') return record.body.kind;
  if (because === 'other') return '';
  // Places that nobody has recorded are not alike.
  return homePlace(partnershipId, register)?.kind;
}

function* after(key: string, group: readonly Constitution[]): Generator<Constitution> {
  const start = firstAfter(key, group);
  for (let step = 0; step < group.length; step++) yield group[(start + step) % group.length]!;
}

function firstAfter(key: string, group: readonly Constitution[]): number {
  let [low, high] = [0, group.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareText(group[middle]!.key, key) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
