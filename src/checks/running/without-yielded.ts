import type { CharacterSpan } from '../../files/raw-span.ts';
import type { Finding, Remark, Sharing, Spot, Yielding } from '../check.ts';

/** One rule and one thing that it said. */
type Said = Pick<Finding, 'check' | 'remark'>;

/**
 * What was said of one body, each matter by the check that knows most of it.
 *
 * A remark is left out where a check that its own yields to reports the same matter.
 */
export function withoutYielded<One extends Said>(said: readonly One[]): One[] {
  const reported = new Map<One, boolean>();
  const isReported = (one: One): boolean => {
    const known = reported.get(one);
    if (known !== undefined) return known;
    reported.set(one, true);
    const { yieldsTo } = one.check;
    const isSaid =
      yieldsTo !== undefined &&
      said.some((other) => other !== one && knowsMore(other, one, yieldsTo) && isReported(other));
    reported.set(one, !isSaid);
    return !isSaid;
  };
  return said.filter(isReported);
}

function knowsMore(other: Said, { remark }: Said, { checks, sharing }: Yielding): boolean {
  const isNamed = checks === 'all' || checks.includes(other.check.id);
  return isNamed && shares[sharing](remark, other);
}

const shares: Record<Sharing, (own: Remark, other: Said) => boolean> = {
  topic: ({ topic }, { remark }) => topic !== undefined && topic === remark.topic,
  entry: ({ entry }, { remark }) => entry !== undefined && entry === remark.entry,
  'entry at one place': (own, other) =>
    shares.entry(own, other) &&
    [other.remark, ...(other.remark.related ?? [])].some((spot) => overlaps(own, spot)),
  'accepted finding': ({ accepts }, { check, remark }) =>
    accepts?.check === check.id && accepts.about === remark.about,
};

function overlaps(one: Spot, other: Spot): boolean {
  if (one.document !== other.document || one.path.length !== other.path.length) return false;
  return one.path.every((step, index) => step === other.path[index]) && meets(one.at, other.at);
}

// A spot without characters is all of the value.
function meets(one: CharacterSpan | undefined, other: CharacterSpan | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  return one.start < other.end && other.start < one.end;
}
