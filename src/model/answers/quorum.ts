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
import { Also } from './also.ts';
import { Sector } from '../sector.ts';
import { SeatClass } from '../membership.ts';

/**
 * Which seats a part of the rule speaks of.
 *
 * A seat is meant when it fits every field that is given, by any of the field’s values.
 */
export const SeatSelector = z
  .strictObject({
    seats: z
      .array(SeatId)
      .min(1)
      .optional()
      .meta({ description: 'Ids of seats in membership.yaml.' }),
    offices: z
      .array(Office)
      .min(1)
      .optional()
      .meta({ description: 'Seats with one of these offices.' }),
    organisations: z
      .array(OrganisationId)
      .min(1)
      .optional()
      .meta({ description: 'Seats of one of these organisations.' }),
    sectors: z
      .array(Sector)
      .min(1)
      .optional()
      .meta({ description: 'Seats of one of these sectors.' }),
    classes: z
      .array(SeatClass)
      .min(1)
      .optional()
      .meta({ description: 'Seats of one of these classes.' }),
    groups: z
      .array(ShortText)
      .min(1)
      .optional()
      .meta({ description: 'Seats of one of these groups, as their `group` has it.' }),
    voting: z.literal('yes').optional().meta({ description: 'Only seats that vote.' }),
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

const presence = z.enum(['in-person', 'in-person-or-proxy']).optional().meta({
  description:
    'How those who count here take part, where the document asks for so many in person and so many in person or by proxy.',
});

/** At least so many people present, or so many different organisations represented. */
const CountRule = z.strictObject({
  kind: z.literal('count'),
  minimum: Headcount.meta({ description: 'How many must be present.' }),
  counting: z.enum(['people', 'organisations']).optional().meta({
    description:
      'Whether people are counted, or organisations that are represented. Left out, people.',
  }),
  who: SeatSelector.optional().meta({ description: 'Leave out for all members.' }),
  described,
  presence,
});

/** At least a share of a base: “one third of the members”, “more than half of the filled seats”. */
const ShareRule = z
  .strictObject({
    kind: z.literal('share'),
    numerator: Numerator.meta({ description: 'The upper number of the share: 1 of “one third”.' }),
    denominator: Denominator.meta({
      description: 'The lower number of the share: 3 of “one third”.',
    }),
    more: z.literal('yes').optional().meta({ description: '`yes` for “more than” the share.' }),
    round: z
      .enum(['up', 'down', 'nearest', 'unstated'])
      .optional()
      .meta({ description: 'Which way a part of a person is rounded.' }),
    base: z
      .enum(['seats', 'filled-seats', 'appointed', 'not-suspended', 'active', 'unstated'])
      .meta({
        description:
          'Of what the share is taken: all seats, or without those that are vacant, not yet appointed to, suspended or not active. `unstated` where the document does not say whether vacant seats count.',
      }),
    active: ShortText.optional().meta({
      description:
        'For `base: active`, who is: `who came to a meeting in the last three months`, as it follows on from “members”.',
    }),
    who: SeatSelector.optional().meta({ description: 'Leave out for all members.' }),
    described,
    presence,
  })
  .refine(
    ({ base, active }) => active === undefined || base === 'active',
    'Say who is active only for `base: active`.',
  )
  .refine(isPart, shareFault('A share must be less than the whole. For all, use `kind: every`.'));

/** Every one of the seats, or every one of the organisations, that are meant. */
const EveryRule = z.strictObject({
  kind: z.literal('every'),
  counting: z.enum(['people', 'organisations']).optional().meta({
    description:
      'Whether people are counted, or organisations that are represented. Left out, people.',
  }),
  who: SeatSelector.optional().meta({ description: 'Leave out for all members.' }),
  described,
});

/** What no count can say: a formula, or what someone judges. It is published, and not tried. */
const WordsRule = z.strictObject({
  kind: z.literal('words'),
  words: ShortText.meta({
    description:
      'As it reads in a list of what is needed: `5 members, and one more for every ten above 15`.',
  }),
});

const AllRule = z.strictObject({
  kind: z.literal('all'),
  get rules(): z.ZodArray<typeof QuorumRule> {
    return z
      .array(QuorumRule)
      .min(2, 'Join at least two rules.')
      .meta({ description: 'All of these must be met.' });
  },
});

const AnyRule = z.strictObject({
  kind: z.literal('any'),
  get rules(): z.ZodArray<typeof QuorumRule> {
    return z
      .array(QuorumRule)
      .min(2, 'Give at least two alternatives.')
      .meta({ description: 'One of these must be met.' });
  },
});

/** A rule that a meeting satisfies or not: counts, shares and alternatives, joined. */
export const QuorumRule: z.ZodDiscriminatedUnion<
  [
    typeof CountRule,
    typeof ShareRule,
    typeof EveryRule,
    typeof WordsRule,
    typeof AllRule,
    typeof AnyRule,
  ]
> = z
  .discriminatedUnion(
    'kind',
    [CountRule, ShareRule, EveryRule, WordsRule, AllRule, AnyRule],
    'Give a kind: `count`, `share`, `every`, `words`, `all` or `any`.',
  )
  .meta({ id: 'QuorumRule', description: 'A rule that a meeting satisfies or not.' });
export type QuorumRule = z.infer<typeof QuorumRule>;

const SeatPresence = z.strictObject({
  seat: SeatId.meta({ description: 'The id of a seat in membership.yaml.' }),
  members: HeadcountOrNone.optional().meta({
    description: 'How many members of this line are present.',
  }),
  substitutes: HeadcountOrNone.optional().meta({
    description: 'How many substitutes are present for members of this line.',
  }),
  remote: HeadcountOrNone.optional().describe('Of those present, how many joined online.'),
  interested: HeadcountOrNone.optional().describe(
    'Of those present, how many declared an interest.',
  ),
  proxies: HeadcountOrNone.optional().describe('Members who are away and gave a proxy.'),
  vacant: HeadcountOrNone.optional().meta({
    description: 'How many seats of this line are vacant.',
  }),
  unappointed: HeadcountOrNone.optional().describe('Seats to which nobody was appointed yet.'),
  suspended: HeadcountOrNone.optional().meta({
    description: 'How many members of this line are suspended.',
  }),
  inactive: HeadcountOrNone.optional().describe('Members who are not active, by the rule.'),
  seats: Headcount.optional().describe(
    'How many seats the line has, where the document gives no number.',
  ),
});

/** On what other occasion a rule of its own holds. */
export const QuorumOccasion = z.enum([
  'second-meeting',
  'by-correspondence',
  'committee',
  'subject',
]);
export type QuorumOccasion = z.infer<typeof QuorumOccasion>;

/** Another quorum beside the usual one: at a second meeting, for votes by e-mail, of a committee, on one subject. */
export const OtherQuorum = z
  .strictObject({
    for: QuorumOccasion.meta({ description: 'On what occasion it holds.' }),
    named: ShortText.optional().meta({
      description:
        'Which: `the policing committee`, `changes to these terms`; of a second meeting or a vote by correspondence, what is said of it: `two weeks later`, `by e-mail`.',
    }),
    rule: QuorumRule.optional().meta({
      description: 'Leave out where those who come are enough.',
    }),
  })
  .refine(
    (other) => other.named !== undefined || !['committee', 'subject'].includes(other.for),
    'Say which committee or subject under `named`.',
  )
  .meta({ id: 'OtherQuorum' });
export type OtherQuorum = z.infer<typeof OtherQuorum>;

/** A meeting that an author has worked out by hand. The content check runs it against the rule. */
export const QuorumExample = z
  .strictObject({
    name: Name.meta({ examples: ['Five members without the Chair'] }).meta({
      description: 'What the example shows, in a few words.',
    }),
    present: z
      .array(SeatPresence)
      .meta({ description: 'Who is present, by lines of the list of members.' }),
    chair: SeatId.optional().meta({
      description:
        'The seat of whoever is the Chair, where the list does not say. They must be present to count.',
    }),
    viceChair: SeatId.optional().meta({
      description: 'The seat of whoever is the Vice-Chair, where the list does not say.',
    }),
    absent: z.array(Office).optional().meta({
      description: 'Offices whose holder is not at the meeting, where no seat has them.',
    }),
    occasion: QuorumOccasion.exclude(['committee']).optional().meta({
      description: 'Where the meeting is held to one of the `others`.',
    }),
    quorate: z
      .enum(['yes', 'no', 'unclear'])
      .meta({ description: 'Whether that meeting is quorate by the document.' }),
  })
  .meta({ id: 'QuorumExample' });

/** How many members, and which ones, must be present before the group can decide. */
export const Quorum = z
  .strictObject({
    rule: QuorumRule.meta({ description: 'Who must be present.' }),
    substitutes: z
      .enum(['count', 'do-not-count', 'unstated'])
      .meta({ description: 'Whether substitutes count towards it.' }),
    remote: z
      .enum(['count', 'do-not-count', 'unstated'])
      .optional()
      .meta({ description: 'Whether those who join online count.' }),
    proxies: z
      .enum(['count', 'do-not-count', 'unstated'])
      .optional()
      .meta({ description: 'Members who are away and gave their vote to someone who is there.' }),
    measured: z
      .enum(['at-start', 'throughout', 'at-each-vote', 'unstated'])
      .optional()
      .meta({ description: 'When it must be met.' }),
    without: z
      .array(
        z.enum([
          'no-meeting',
          'adjourn',
          'second-meeting',
          'informal',
          'by-correspondence',
          'chair-decides',
          'unstated',
        ]),
      )
      .min(1)
      .meta({ description: 'What happens when there is no quorum.' }),
    others: z
      .array(OtherQuorum)
      .min(1)
      .optional()
      .meta({ description: 'Quorums for other occasions.' }),
    note: ShortText.optional().meta({
      description:
        'One more thing about the rule, as a clause of its own: `the Secretary gathers the members again`. For several use `also`.',
    }),
    also: Also,
    examples: z
      .array(QuorumExample)
      .optional()
      .meta({ description: 'Meetings worked out by hand: the unit tests of a constitution.' }),
  })
  .meta({ id: 'Quorum' });
export type Quorum = z.infer<typeof Quorum>;
