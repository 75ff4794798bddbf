import { homePlace } from '../../register/places/places-served.ts';
import type { Relation } from '../../model/relation.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Step } from '../../register/circles-in.ts';
import { circlesIn } from '../../register/circles-in.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Body, Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { relationPlace, upwardRelations } from '../reading/words/relation-place.ts';

/** Bodies do not report to each other in a circle. */
export const cycle: Check = {
  id: 'accountability/cycle',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    const circle = circlesByFirst(register).get(constitution.key);
    return circle === undefined ? [] : [remarkOf(circle, { constitution, register })];
  },
};

interface ReportStep extends Step {
  readonly verb: string;
  readonly relation: Relation;
}

/** Each circle by the first of its bodies that has terms of its own. */
const circlesByFirst = oncePerRegister((register): ReadonlyMap<string, readonly ReportStep[]> => {
  const steps = new Map([...register.bodies.values()].map((body) => [body.key, stepsOf(body)]));
  const circles = circlesIn(steps, register.constitutions.keys());
  // Bodies that are all accountable to each other are a mistake in the content, and reported as one.
  const reports = circles.filter((circle) =>
    circle.some(({ relation }) => relation.kind === 'reports-to'),
  );
  return new Map(reports.map((circle) => [circle[0]!.from, circle]));
});

function stepsOf({ key, partnershipId, relations }: Body): ReportStep[] {
  return upwardRelations(relations).flatMap(({ relation, verb }) =>
    relation.body === undefined
      ? []
      : [{ from: key, to: bodyKey(relation.body, partnershipId), verb, relation }],
  );
}

function remarkOf(
  circle: readonly ReportStep[],
  { constitution, register }: { constitution: Constitution; register: Register },
): Remark {
  const names = circle.map(({ from }) => register.bodies.get(from)?.name);
  const isShared = new Set(names).size < names.length;
  const nameOf = (key: string): string => {
    const { name, partnershipId } = register.bodies.get(key)!;
    const partnership = register.partnerships.get(partnershipId)!;
    const place = homePlace(partnershipId, register)?.name ?? partnership.record.name;
    // Bodies of two places may have one name: without the place it would read as one body.
    return isShared ? `${name} (${place})` : name;
  };
  const way = circle.map(({ from, verb, to }) => `${nameOf(from)} ${verb} ${nameOf(to)}`);
  return {
    ...relationPlace(circle[0]!.relation, constitution),
    about: circle
      .map(({ to }) => to)
      .sort()
      .join(' and '),
    message: `These bodies answer or report to each other in a circle: ${way.join(', and ')}. Say which of them has the last word.`,
  };
}
