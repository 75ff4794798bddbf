import type { z } from 'zod';
import type { Quorum, QuorumExample, QuorumRule } from '../../model/answers/quorum.ts';
import type { Office } from '../../model/office.ts';
import { namesOfOffice } from '../seats/names-of-office.ts';
import type { InOffice } from './quorum-meeting.ts';
import { away } from './quorum-meeting.ts';

type Example = z.infer<typeof QuorumExample>;

/** Who holds which office at a meeting that an author has worked out. */
export function inOfficeAt({ chair, viceChair, absent = [] }: Example): InOffice {
  const named = (office: Office, where: string | undefined): (readonly [Office, string])[] =>
    where === undefined ? [] : namesOfOffice(office).map((name) => [name, where] as const);
  return Object.fromEntries([
    ...named('chair', chair),
    ...named('vice-chair', viceChair),
    ...absent.map((office) => [office, away] as const),
  ]);
}

/** The rule that such a meeting is held to; undefined where the quorum has none for its occasion. */
export function ruleFor(
  { occasion }: Example,
  { rule, others = [] }: Quorum,
): QuorumRule | undefined {
  if (occasion === undefined) return rule;
  const other = others.find((one) => one.for === occasion);
  return other && (other.rule ?? whoeverComes);
}

/** The rule of a meeting at which those who come are enough. */
export const whoeverComes: QuorumRule = { kind: 'count', minimum: 1 };
