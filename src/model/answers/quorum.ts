import { z } from 'zod';
import { Office } from '../office.ts';
import { OrganisationId, SeatId } from '../references.ts';
import {
  Denominator,
  Headcount,
  HeadcountOrNone,
  isPart,
  Numerator,
  shareFault,
} from '../numbers.ts';
import { Name, ShortText } from '../scalars.ts';
import { Sector } from '../sector.ts';
import { SeatClass } from '../membership.ts';

/**
 * Which seats a part of the rule speaks of.
 *
 * A seat is meant when it fits every field that is given, by any of the field’s values.
 */
export const SeatSelector = z
  .strictObject({
    seats: z.array(SeatId).min(1).optional(),
    offices: z.array(Office).min(1).optional(),
    organisations: z.array(OrganisationId).min(1).optional(),
    sectors: z.array(Sector).min(1).optional(),
    classes: z.array(SeatClass).min(1).optional(),
    groups: z.array(ShortText).min(1).optional(),
    voting: z.literal('yes').optional(),
  })
  .refine(
    (selector) => Object.keys(selector).length > 0,
    'Say which seats: by seat, office, organisation, sector, class, group or vote.',
  )
  .meta({ id: 'SeatSelector' });
export type SeatSelector = z.infer<typeof SeatSelector>;

const described = ShortText.optional().meta({
  description:
    'The people meant, in the document’s words and in the plural: `senior representatives of the ICB`.',
});

/** At least so many people present, or so many different organisations represented. */
const CountRule = z.strictObject({
  kind: z.literal('count'),
  minimum: Headcount,
  counting: z.enum(['people', 'organisations']).optional(),
  who: SeatSelector.optional().meta({ description: 'Leave out for all members.' }),
  described,
});

/** At least a share of a base: “one third of the members”, “more than half of the filled seats”. */
const ShareRule = z
  .strictObject({
    kind: z.literal('share'),
    numerator: Numerator,
    denominator: Denominator,
    more: z.literal('yes').optional().meta({ description: '`yes` for “more than” the share.' }),
    round: z.enum(['up', 'down', 'nearest', 'unstated']).optional(),
    base: z.enum(['seats', 'filled-seats', 'not-suspended']),
    who: SeatSelector.optional(),
    described,
  })
  .refine(isPart, shareFault('A share must be less than the whole. For all, use `kind: every`.'));

/** Every one of the seats, or every one of the organisations, that are meant. */
const EveryRule = z.strictObject({
  kind: z.literal('every'),
  counting: z.enum(['people', 'organisations']).optional(),
  who: SeatSelector.optional(),
  described,
});

const AllRule = z.strictObject({
  kind: z.literal('all'),
  get rules(): z.ZodArray<typeof QuorumRule> {
    return z.array(QuorumRule).min(2, 'Join at least two rules.');
  },
});

const AnyRule = z.strictObject({
  kind: z.literal('any'),
  get rules(): z.ZodArray<typeof QuorumRule> {
    return z.array(QuorumRule).min(2, 'Give at least two alternatives.');
  },
});

/** A rule that a meeting satisfies or not: counts, shares and alternatives, joined. */
export const QuorumRule: z.ZodDiscriminatedUnion<
  [typeof CountRule, typeof ShareRule, typeof EveryRule, typeof AllRule, typeof AnyRule]
> = z.discriminatedUnion(
  'kind',
  [CountRule, ShareRule, EveryRule, AllRule, AnyRule],
  'Give a kind: `count`, `share`, `every`, `all` or `any`.',
);
export type QuorumRule = z.infer<typeof QuorumRule>;

const SeatPresence = z.strictObject({
  seat: SeatId,
  members: HeadcountOrNone.optional(),
  substitutes: HeadcountOrNone.optional(),
  remote: HeadcountOrNone.optional().describe('Of those present, how many joined online.'),
  interested: HeadcountOrNone.optional().describe(
    'Of those present, how many declared an interest.',
  ),
  vacant: HeadcountOrNone.optional(),
  suspended: HeadcountOrNone.optional(),
});

/** A meeting that an author has worked out by hand. The content check runs it against the rule. */
export const QuorumExample = z
  .strictObject({
    name: Name.meta({ examples: ['Five members without the Chair'] }),
    present: z.array(SeatPresence),
    quorate: z.enum(['yes', 'no', 'unclear']),
  })
  .meta({ id: 'QuorumExample' });

/** How many members, and which ones, must be present before the group can decide. */
export const Quorum = z
  .strictObject({
    rule: QuorumRule,
    substitutes: z.enum(['count', 'do-not-count', 'unstated']),
    remote: z.enum(['count', 'do-not-count', 'unstated']).optional(),
    measured: z.enum(['at-start', 'throughout', 'unstated']).optional(),
    without: z
      .array(z.enum(['no-meeting', 'adjourn', 'informal', 'by-correspondence', 'unstated']))
      .min(1)
      .meta({ description: 'What happens when there is no quorum.' }),
    note: ShortText.optional(),
    examples: z
      .array(QuorumExample)
      .optional()
      .meta({ description: 'Meetings worked out by hand: the unit tests of a constitution.' }),
  })
  .meta({ id: 'Quorum' });
export type Quorum = z.infer<typeof Quorum>;
