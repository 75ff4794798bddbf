import type { Relation } from '../../model/relation.ts';
import { bodyKey } from '../../register/body-key.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Body, Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { relationPlace, upwardRelations } from '../reading/words/relation-place.ts';

/** Bodies do not report to each other in a circle. */
export const cycle: Check = {
  id: 'accountability/cycle',
  since: '1.0',
  severity: 'info',
  inConstitution: (constitution, register) => {
    const circle = circlesByFirst(register).get(constitution.key);
    return circle === undefined ? [] : [remarkOf(circle, { constitution, register })];
  },
};

interface Step {
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly relation: Relation;
}

/** Each circle once, by the first of its bodies that has terms of its own. */
const circlesByFirst = oncePerRegister((register): ReadonlyMap<string, readonly Step[]> => {
  const steps = new Map([...register.bodies.values()].map((body) => [body.key, stepsOf(body)]));
  const found = new Map<string, readonly Step[]>();
  const told = new Set<string>();
  for (const key of register.constitutions.keys()) {
    const circle = told.has(key) ? undefined : circleFrom(key, steps);
    if (circle === undefined) continue;
    for (const { from } of circle) told.add(from);
    // Bodies that are all accountable to each other are a mistake in the content, and reported as one.
    if (circle.some(({ relation }) => relation.kind === 'reports-to')) found.set(key, circle);
  }
  return found;
});

function stepsOf({ key, partnershipId, relations }: Body): Step[] {
  return upwardRelations(relations).flatMap(({ relation, verb }) =>
    relation.body === undefined
      ? []
      : [{ from: key, to: bodyKey(relation.body, partnershipId), verb, relation }],
  );
}

/** The shortest way from a body back to itself. */
function circleFrom(
  start: string,
  steps: ReadonlyMap<string, readonly Step[]>,
): readonly Step[] | undefined {
  const seen = new Set<string>();
  let ways: (readonly Step[])[] = (steps.get(start) ?? []).map((step) => [step]);
  while (ways.length > 0) {
    const back = ways.find((way) => way.at(-1)!.to === start);
    if (back !== undefined) return back;
    ways = ways.flatMap((way) => {
      const { to } = way.at(-1)!;
      if (seen.has(to)) return [];
      seen.add(to);
      return (steps.get(to) ?? []).map((step) => [...way, step]);
    });
  }
  return undefined;
}

function remarkOf(
  circle: readonly Step[],
  { constitution, register }: { constitution: Constitution; register: Register },
): Remark {
  const nameOf = (key: string): string => register.bodies.get(key)?.name ?? key;
  const way = circle.map(({ from, verb, to }) => `${nameOf(from)} ${verb} ${nameOf(to)}`);
  return {
    ...relationPlace(circle[0]!.relation, constitution),
    about: circle
      .map(({ to }) => to)
      .sort()
      .join(' and '),
    message: `These bodies report round in a circle: ${way.join(', and ')}. Say which of them has the last word.`,
  };
}
