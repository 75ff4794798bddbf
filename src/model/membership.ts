import { z } from 'zod';
import { Office } from './office.ts';
import { BodyReference, ClauseReference, OrganisationId } from './references.ts';
import { Denominator, Headcount, isPartOrWhole, Numerator, shareFault } from './numbers.ts';
import { Id, ShortText, Stated, Words } from './scalars.ts';
import { proposable } from './proposal.ts';
import { Sector } from './sector.ts';
import { Holder } from './holder.ts';
import { SeatCount } from './seat-count.ts';

/** All the seats of a line, or so many of them. One type for both: fields are text as typed. */
const Vacancy = z
  .string()
  .regex(/^(yes|[1-9]\d{0,2}|1000)$/, 'Write `yes`, or how many of these seats are vacant.')
  .transform((typed) => (typed === 'yes' ? typed : Number(typed)))
  .meta({
    description: '`yes`, or how many of the seats in this line, where some are filled.',
    examples: ['yes'],
  });

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

/** What one organisation of a line has of its own, where they do not share: “as a minimum, A, B and C”. */
export const OwnSeats = z
  .strictObject({
    organisation: OrganisationId.meta({ description: 'The id of the organisation.' }),
    count: SeatCount.meta({ description: 'How many seats it has.' }),
    office: Office.optional().meta({
      description: 'The office that goes with it: “chaired by the leader of A”.',
    }),
  })
  .meta({ id: 'OwnSeats' });
export type OwnSeats = z.infer<typeof OwnSeats>;

/** A position on a body. It exists whether or not someone holds it. */
export const Seat = z
  .strictObject({
    id: Id.meta({ description: 'A name of its own, as facts and matrices call it.' }),
    label: Words.meta({ description: 'The seat as written in the document.' }),
    clause: ClauseReference.meta({ description: 'The id of the part of text.yaml that lists it.' }),
    count: SeatCount.meta({ description: 'How many seats this line stands for.' }),
    organisations: z.array(OrganisationId).optional().meta({
      description:
        'More than one where organisations share the seat, or where `each` says what each has.',
    }),
    each: z.array(OwnSeats).min(1).optional().meta({
      description:
        'What each of the organisations has of its own, where one line stands for several seats.',
    }),
    sector: Sector.optional().meta({
      description: 'Only where it differs from that of the organisation, or there is none.',
    }),
    office: Office.optional().meta({
      description: 'Where a line stands for several, `chair` is the office of one of them.',
    }),
    voting: Stated.meta({
      description: 'Whether the holder votes. `unstated` where the document does not say.',
    }),
    substitute: z
      .enum(['named', 'allowed', 'not-allowed', 'unstated'])
      .meta({ description: 'Whether someone else may come in their place.' }),
    class: SeatClass.meta({ description: 'What kind of member it makes.' }),
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
    proviso: ShortText.optional().meta({
      description:
        'A condition on who may sit, in the document’s words: `one of whom must be a carer`.',
    }),
    vacant: Vacancy.optional(),
    deputy: ShortText.optional().meta({ description: 'The deputy named for this seat, by role.' }),
    links: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Bodies the document links this seat to, as written.' }),
    connects: z
      .array(BodyReference)
      .optional()
      .meta({ description: 'Bodies of the register that the holder links this one to.' }),
    holders: z.array(Holder).optional().meta({
      description:
        'The people in this seat. Their names are held back unless there is a reason to publish them.',
    }),
    note: ShortText.optional().meta({
      description: 'What a reader should know about this coding.',
    }),
  })
  .refine(
    ({ each = [], organisations = [] }) =>
      each.every(({ organisation }) => organisations.includes(organisation)),
    {
      message: 'Name these organisations under `organisations` too, so that the line is theirs.',
      path: ['each'],
    },
  )
  .refine(({ each = [], office }) => office === undefined || each.every((own) => !own.office), {
    message: 'Give the office once: to the line, or to the organisation that has it.',
    path: ['office'],
  })
  .refine(hasRoomForVacant, {
    message: 'More seats are vacant here than the line has. Correct one of the two numbers.',
    path: ['vacant'],
  })
  .meta({ id: 'Seat' });
export type Seat = z.infer<typeof Seat>;

// A line of nine can have one vacant, and not ten.
function hasRoomForVacant({
  count,
  vacant,
}: {
  count: SeatCount;
  vacant?: 'yes' | number | undefined;
}): boolean {
  return typeof vacant !== 'number' || count.kind !== 'exactly' || vacant <= count.number;
}

/** Someone who may come without a seat: an attendee, observer or adviser. */
export const Invitee = z
  .strictObject({
    id: Id.meta({ description: 'A name of its own.' }),
    label: Words.meta({ description: 'The line as written in the document.' }),
    clause: ClauseReference.meta({
      description: 'The id of the part of text.yaml that lists them.',
    }),
    status: z
      .enum(['attendee', 'observer', 'adviser', 'co-opted', 'support'])
      .meta({ description: 'In what role they come.' }),
    organisations: z
      .array(OrganisationId)
      .optional()
      .meta({ description: 'The organisations they come from.' }),
    note: ShortText.optional().meta({
      description: 'What a reader should know about this coding.',
    }),
  })
  .meta({ id: 'Invitee' });
export type Invitee = z.infer<typeof Invitee>;

/** A share that a group of seats, or people of some kind, must or may have. */
export const GroupShare = z
  .strictObject({
    group: ShortText.meta({
      description:
        'A group of seats, as their `group` has it: the list is held against the share. Any other words, such as `women`, are people whom a list of seats does not tell: the rule is shown and not computed.',
    }),
    qualifier: z
      .enum(['at-least', 'at-most', 'exactly', 'more-than'])
      .meta({ description: 'How the share is meant.' }),
    numerator: Numerator.meta({ description: 'The upper number of the share.' }),
    denominator: Denominator.meta({ description: 'The lower number of the share.' }),
    clause: ClauseReference.meta({ description: 'The id of the part of text.yaml that says so.' }),
  })
  .refine(
    isPartOrWhole,
    shareFault('No group has more than all the seats. Correct one of the two numbers.'),
  );

/** The number of seats that the document gives a group of them, or all, which may differ from the lines it lists. */
export const Subtotal = z.strictObject({
  group: ShortText.optional().meta({ description: 'Leave out for the number of all seats.' }),
  count: SeatCount.meta({ description: 'The number that the document gives.' }),
  clause: ClauseReference.meta({ description: 'The id of the part of text.yaml that says so.' }),
});

/** membership.yaml: the seats of a body, apart from the people who hold them. */
export const Membership = z
  .strictObject({
    state: z.enum(['stated', 'not-stated', 'open']).meta({
      description: '`open` when anyone who fits may join, and there are no seats to list.',
    }),
    seats: z
      .array(Seat)
      .meta({ description: 'The lines of the list, in its order. `[]` where there is none.' }),
    invitees: z.array(Invitee).optional().meta({ description: 'Who may come without a seat.' }),
    cap: z
      .strictObject({
        maximum: Headcount.meta({ description: 'The number.' }),
        counts: z
          .enum(['seats', 'people', 'voting-seats'])
          .meta({ description: 'What is counted.' }),
        clause: ClauseReference.meta({
          description: 'The id of the part of text.yaml that says so.',
        }),
      })
      .optional()
      .meta({ description: 'The most that there may be.' }),
    shares: z
      .array(GroupShare)
      .optional()
      .meta({ description: 'Shares that groups of seats must or may have.' }),
    subtotals: z
      .array(Subtotal)
      .optional()
      .meta({ description: 'Numbers of seats that the document gives beside the lines.' }),
    former: z
      .array(
        z.strictObject({
          label: Words.meta({ description: 'The line as written in the document.' }),
          clause: ClauseReference.meta({
            description: 'The id of the part of text.yaml that says so.',
          }),
        }),
      )
      .optional()
      .meta({ description: 'Lines that the document gives as former members.' }),
    note: ShortText.optional().meta({ description: 'What a reader should know about the list.' }),
    ...proposable,
  })
  .meta({
    id: 'Membership',
    description: 'The seats of a body, apart from the people who hold them.',
  });
export type Membership = z.infer<typeof Membership>;
