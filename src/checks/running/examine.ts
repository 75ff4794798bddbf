import { heldBack } from '../../model/withheld.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import { whyOver } from '../../register/reviews/why-over.ts';
import { isEnglish, languageOfDocument, languageOfPart } from '../../register/language-of.ts';
import type { Body, Constitution, PartnershipEntry, Register } from '../../register/register.ts';
import { entryAt } from '../../register/text/text-index.ts';
import { allChecks } from '../all-checks.ts';
import type { Check, Finding, Remark } from '../check.ts';
import { arguesFromAbsence } from './argues-from-absence.ts';
import { withoutYielded } from './without-yielded.ts';
import { wordsAt } from './words-at.ts';

/** Everything that the checks have to say about a register, body by body, in the order of the checks. Worked out once. */
export const examine = oncePerRegister((register: Register): readonly Finding[] =>
  [...register.partnerships.values()].flatMap((partnership) => {
    const listed = Map.groupBy(
      raisedIn((check) =>
        isHeldInPart(partnership) && arguesFromAbsence(check.id)
          ? []
          : check.inPartnership?.(partnership, register),
      ),
      ({ remark }) => remark.body,
    );
    return partnership.bodies.flatMap((body) =>
      examineBody(listed.get(body.id) ?? [], { body, partnership, register }),
    );
  }),
);

const byBody = oncePerRegister((register) =>
  Map.groupBy(examine(register), ({ body }) => body.key),
);

/** What the checks have to say about one body. */
export function findingsOf(bodyKey: string, register: Register): readonly Finding[] {
  return byBody(register).get(bodyKey) ?? [];
}

/** What one check said of one body, before it is known all about. */
type Said = Pick<Finding, 'check' | 'remark'>;

function raisedIn(ask: (check: Check) => readonly Remark[] | undefined): Said[] {
  return allChecks.flatMap((check) =>
    (ask(check) ?? []).map((remark): Said => ({ check, remark })),
  );
}

interface Surroundings {
  readonly body: Body;
  readonly partnership: PartnershipEntry;
  readonly register: Register;
}

function examineBody(listed: readonly Said[], surroundings: Surroundings): Finding[] {
  const { body, register } = surroundings;
  const { constitution } = body;
  const own =
    constitution === undefined
      ? []
      : raisedIn((check) =>
          constitution.partHeld !== undefined && arguesFromAbsence(check.id)
            ? []
            : check.inConstitution?.(constitution, register),
        ).filter((said) => isOfReadWords(said, { constitution, register }));
  const raised = withoutYielded([...listed, ...own]).filter((said) =>
    isToRaise(said, surroundings),
  );
  return raised.map((said) => findingOf(said, surroundings));
}

function findingOf(
  { check, remark }: Said,
  { body, partnership, register }: Surroundings,
): Finding {
  const documents = { ...body.constitution?.documents, partnership: partnership.document };
  const { acknowledged = [] } = body.constitution?.record ?? body.listed ?? {};
  return {
    check,
    remark: toShow(remark),
    severity: remark.severity ?? check.severity,
    body,
    words: remark.isPrivate === true ? undefined : wordsAt(remark, documents),
    acknowledged: acknowledged.find(
      (given) => given.check === check.id && given.about === remark.about,
    ),
    isNew: isAfter(check.since, register.site.checksReadUpTo),
  };
}

function isHeldInPart({ bodies }: PartnershipEntry): boolean {
  return bodies.some(({ constitution }) => constitution?.partHeld !== undefined);
}

/**
 * Whether anybody can act on it. Nobody mends the document of a body that is no more, or one that
 * another has replaced: of these only how the register keeps them is looked at.
 */
function isToRaise({ check }: Said, { body, register }: Surroundings): boolean {
  return check.concern === 'keeping' || whyOver(body.key, register) === undefined;
}

// What is read into words is read by the rules of English; of other languages the checks know nothing.
function isOfReadWords(
  { check, remark }: Said,
  { constitution, register }: { constitution: Constitution; register: Register },
): boolean {
  if (remark.document !== 'text' || check.concern === 'keeping') return true;
  const ofDocument = languageOfDocument(constitution, register);
  return isEnglish(languageOfPart(entryAt(remark.path, constitution.text), ofDocument));
}

// Messages quote words that may have names held back in them. Only those of private words speak of the mark itself.
function toShow(remark: Remark): Remark {
  const { message, related, isPrivate } = remark;
  if (isPrivate === true) return remark;
  return {
    ...remark,
    message: heldBack(message),
    ...(related && { related: related.map((one) => ({ ...one, message: heldBack(one.message) })) }),
  };
}

/** Whether one release, as `1.10`, came after another. */
export function isAfter(release: string, other: string): boolean {
  const [major = 0, minor = 0] = release.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
