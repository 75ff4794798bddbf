import { z } from 'zod';
import { Few } from '../numbers.ts';
import { PartialDate } from '../partial-date.ts';
import { Duration, Qualifier, ShortText, YesNo } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

const turnModes = ['rotating', 'alternating'];

const appointment = {
  mode: z
    .enum([
      'ex-officio',
      'elected',
      'nominated',
      'appointed',
      'alternating',
      'shared',
      'rotating',
      'independent',
      'unstated',
    ])
    .meta({
      description:
        '`rotating`: the office goes round its holders. `alternating`: those in `inTurnBy` take turns to appoint.',
    }),
  holders: someOf(Who).optional().meta({
    description: 'Who holds the office, where the document names an office or organisation.',
  }),
  by: Who.optional().meta({ description: 'Who elects, nominates or appoints.' }),
  inTurnBy: someOf(Who).min(2, 'Nobody takes turns alone.').optional().meta({
    description: 'Who take turns to appoint, where the office alternates between them.',
  }),
  ballot: z
    .enum(['secret', 'open'])
    .optional()
    .meta({ description: 'How votes for the office are cast.' }),
  turn: z
    .strictObject({
      length: Duration.meta({ description: 'How long it lasts.' }),
      qualifier: Qualifier.optional().meta({ description: 'How the length is meant.' }),
    })
    .optional()
    .meta({
      description: 'How long one turn lasts, where the office rotates or alternates.',
    }),
  until: PartialDate.optional().meta({
    description: 'Until when the holder is in office.',
    date: { when: 'planned' },
  }),
  coChairs: z
    .strictObject({
      number: Few.refine((number) => number > 1, 'One who chairs is no co-chair.').meta({
        description: 'How many they are.',
      }),
      instead: YesNo.meta({
        description: '`yes` where there may be one Chair or these; `no` where there are these.',
      }),
    })
    .optional()
    .meta({ description: 'Where several hold the office together.' }),
  mustBe: someOf(ShortText).optional().meta({
    description: 'What the holder must be, each as it follows on from “be”: `a councillor`.',
  }),
  mustNotBe: someOf(ShortText)
    .optional()
    .meta({ description: 'What the holder must not be: `an officer of the council`.' }),
  conditions: someOf(ShortText)
    .optional()
    .meta({ description: 'As they follow on: `if more than one member stands`.' }),
};

interface Turns {
  readonly mode: string;
  readonly inTurnBy?: unknown;
  readonly turn?: unknown;
}

function isTurn({ mode, turn }: Turns): boolean {
  return turn === undefined || turnModes.includes(mode);
}
const turnFault = {
  message: 'Only an office that rotates or alternates has turns. See the term of office.',
  path: ['turn'],
};

function isByThem({ mode, inTurnBy }: Turns): boolean {
  return (mode === 'alternating') === (inTurnBy !== undefined);
}
const alternateFault =
  'Say who take turns to appoint, in `inTurnBy`, where the mode is `alternating`.';

const Vice = z.strictObject(appointment).refine(isTurn, turnFault).refine(isByThem, alternateFault);

/** Who leads meetings and how they are chosen. */
export const Chair = z
  .strictObject({
    ...appointment,
    vice: Vice.optional().meta({ description: 'How the Vice-Chair comes to office.' }),
    also: Also,
  })
  .refine(isTurn, turnFault)
  .refine(isByThem, alternateFault)
  .meta({ id: 'Chair' });
