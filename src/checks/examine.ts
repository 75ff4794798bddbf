import type { Acknowledgement } from '../model/acknowledgement.ts';
import { oncePerRegister } from '../register/once-per-register.ts';
import type { Constitution, PartnershipEntry, Register } from '../register/register.ts';
import { allChecks } from './all-checks.ts';
import type { Check, Examined, Problem } from './check.ts';
import { wordsAt } from './words-at.ts';

/** Everything that the checks have to say about a register, body by body, in the order of the checks. Worked out once. */
export const examine = oncePerRegister((register: Register): readonly Examined[] =>
  [...register.partnerships.values()].flatMap((partnership) => [
    ...inPartnership(partnership, register),
    ...partnership.bodies.flatMap(({ constitution }) =>
      constitution === undefined ? [] : inConstitution(constitution, register),
    ),
  ]),
);

const byBody = oncePerRegister((register) =>
  Map.groupBy(examine(register), ({ body }) => body.key),
);

/** What the checks have to say about one body. */
export function examinedOf(bodyKey: string, register: Register): readonly Examined[] {
  return byBody(register).get(bodyKey) ?? [];
}

function inPartnership(partnership: PartnershipEntry, register: Register): Examined[] {
  const { acknowledged = [] } = partnership.record;
  return allChecks.flatMap((check) =>
    (check.inPartnership?.(partnership, register) ?? []).map((problem) => {
      const body = partnership.bodies.find(({ id }) => id === problem.body)!;
      const words = wordsAt(problem, { partnership: partnership.document });
      return examined(check, problem, { body, words, acknowledged, register });
    }),
  );
}

function inConstitution(constitution: Constitution, register: Register): Examined[] {
  const body = register.bodies.get(constitution.key)!;
  const { acknowledged = [] } = constitution.record;
  const toExamined = (check: Check) => (problem: Problem) =>
    examined(check, problem, {
      body,
      words: wordsAt(problem, constitution.documents),
      acknowledged,
      register,
    });
  const found = allChecks.flatMap((check) =>
    (check.inConstitution?.(constitution, register) ?? []).map(toExamined(check)),
  );
  const about = allChecks.flatMap((check) =>
    (check.afterOthers?.(constitution, found) ?? []).map(toExamined(check)),
  );
  return [...found, ...about];
}

interface Surroundings {
  readonly body: Examined['body'];
  readonly words: string | undefined;
  readonly acknowledged: readonly Acknowledgement[];
  readonly register: Register;
}

function examined(
  check: Check,
  problem: Problem,
  { body, words, acknowledged, register }: Surroundings,
): Examined {
  return {
    check,
    problem,
    severity: problem.severity ?? check.severity,
    body,
    words,
    acknowledged: acknowledged.find(
      (given) => given.check === check.id && given.about === problem.about,
    ),
    isNew: isAfter(check.since, register.site.checksReadUpTo),
  };
}

/** Whether one release, as `1.10`, came after another. */
export function isAfter(release: string, other: string): boolean {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
