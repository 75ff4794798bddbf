import { z } from 'zod';
import { PartialDate, RegisterDate } from './partial-date.ts';
import { Office } from './office.ts';
import { BodyReference, ClauseReference, OrganisationId } from './references.ts';
import {
  Denominator,
  Headcount,
  HeadcountOrNone,
  isPartOrWhole,
  isRising,
  Numerator,
  shareFault,
} from './numbers.ts';
import { Id, Name, ShortText, Stated, Words } from './scalars.ts';
import { Sector } from './sector.ts';

/** How many seats a line of the list stands for, as the document gives it. */
export const SeatCount = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ kind: z.literal('exactly'), number: Headcount }),
    z
      .strictObject({
        kind: z.literal('range'),
        minimum: HeadcountOrNone.optional(),
        maximum: Headcount.optional(),
      })
      .refine(
        ({ minimum, maximum }) => minimum !== undefined || maximum !== undefined,
        'Give a `minimum` or a `maximum`.',
      )
      .refine(({ minimum, maximum }) => isRising(minimum, maximum), {
        message: 'The `maximum` is below the `minimum`. Correct one of them.',
        path: ['maximum'],
      }),
    z.strictObject({
      kind: z.literal('one-per'),
      each: ShortText.meta({ description: 'One for each what: `district council`, `agency`.' }),
      number: Headcount.optional().meta({
        description: 'How many that makes, where the document says.',
      }),
    }),
    z.strictObject({ kind: z.literal('in-proportion'), to: ShortText }),
    z.strictObject({ kind: z.literal('balance'), of: ShortText }),
    z.strictObject({ kind: z.literal('to-be-confirmed') }),
    z.strictObject({ kind: z.literal('unstated') }),
  ],
  'Give a kind: `exactly`, `range`, `one-per`, `in-proportion`, `balance`, `to-be-confirmed` or `unstated`.',
);
export type SeatCount = z.infer<typeof SeatCount>;

/** On what ground, and until when, a person’s name may be published. */
export const NameBasis = z.strictObject({
  kind: z.enum(['elected-office', 'chief-officer', 'consent', 'official-publication']),
  source: ShortText.meta({ description: 'Where this is recorded.' }),
  confirmed: RegisterDate.meta({
    description: 'The day the name was last confirmed.',
    date: { when: 'past' },
  }),
});

/** A named person in a seat: personal data. Without a basis the name is never published. */
export const Holder = z
  .strictObject({
    name: Name,
    basis: NameBasis.optional(),
    from: PartialDate.optional(),
    to: PartialDate.optional().meta({ date: { after: 'from', when: 'planned' } }),
  })
  .meta({ id: 'Holder' });
export type Holder = z.infer<typeof Holder>;

export const SeatClass = z.enum([
  'member',
  'core',
  'statutory',
  'executive',
  'non-executive',
  'lay',
  'ex-officio',
  'co-opted',
  'observer',
  'adviser',
]);
export type SeatClass = z.infer<typeof SeatClass>;

/** A position on a body. It exists whether or not someone holds it. */
export const Seat = z
  .strictObject({
    id: Id,
    label: Words.meta({ description: 'The seat as written in the document.' }),
    clause: ClauseReference,
    count: SeatCount,
    organisations: z
      .array(OrganisationId)
      .optional()
      .meta({ description: 'More than one where organisations share the seat.' }),
    sector: Sector.optional().meta({
      description: 'Only where it differs from that of the organisation, or there is none.',
    }),
    office: Office.optional(),
    voting: Stated,
    substitute: z.enum(['named', 'allowed', 'not-allowed', 'unstated']),
    class: SeatClass,
    group: ShortText.optional().meta({
      description: 'A group the document puts the seat in, as written.',
    }),
    people: Headcount.optional().meta({
      description: 'People who share one seat, where more than one.',
    }),
    sharing: z
      .enum(['one-person', 'in-turn', 'agreed-between-them', 'chosen-by-the-group'])
      .optional()
      .meta({
        description:
          'How organisations share one seat: one person serves all of them, they take turns, they agree, or the group chooses. Leave out where the document does not say.',
      }),
    vacant: z.literal('yes').optional(),
    deputy: ShortText.optional().meta({ description: 'The deputy named for this seat, by role.' }),
    links: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Bodies the document links this seat to, as written.' }),
    connects: z.array(BodyReference).optional(),
    holders: z.array(Holder).optional(),
    note: ShortText.optional(),
  })
  .meta({ id: 'Seat' });
export type Seat = z.infer<typeof Seat>;

/** Someone who may come without a seat: an attendee, observer or adviser. */
export const Invitee = z
  .strictObject({
    id: Id,
    label: Words,
    clause: ClauseReference,
    status: z.enum(['attendee', 'observer', 'adviser', 'co-opted', 'support']),
    organisations: z.array(OrganisationId).optional(),
    note: ShortText.optional(),
  })
  .meta({ id: 'Invitee' });
export type Invitee = z.infer<typeof Invitee>;

/** A share that a group of seats must or may have, as some constitutions require. */
export const GroupShare = z
  .strictObject({
    group: ShortText,
    qualifier: z.enum(['at-least', 'at-most', 'exactly', 'more-than']),
    numerator: Numerator,
    denominator: Denominator,
    clause: ClauseReference,
  })
  .refine(
    isPartOrWhole,
    shareFault('No group has more than all the seats. Correct one of the two numbers.'),
  );

/** The number of seats that the document gives a group of them, which may differ from the lines it lists. */
export const Subtotal = z.strictObject({
  group: ShortText,
  count: SeatCount,
  clause: ClauseReference,
});

/** membership.yaml: the seats of a body, apart from the people who hold them. */
export const Membership = z
  .strictObject({
    state: z.enum(['stated', 'not-stated', 'open']).meta({
      description: '`open` when anyone who fits may join, and there are no seats to list.',
    }),
    seats: z.array(Seat),
    invitees: z.array(Invitee).optional(),
    cap: z
      .strictObject({
        maximum: Headcount,
        counts: z.enum(['seats', 'people']),
        clause: ClauseReference,
      })
      .optional(),
    shares: z.array(GroupShare).optional(),
    subtotals: z.array(Subtotal).optional(),
    former: z.array(z.strictObject({ label: Words, clause: ClauseReference })).optional(),
    note: ShortText.optional(),
  })
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof Membership>;
