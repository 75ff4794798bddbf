import { z } from 'zod';
import { PartialDate } from '../partial-date.ts';
import { ShortText } from '../scalars.ts';
import { Who } from '../who.ts';

const Appointment = z.strictObject({
  mode: z.enum([
    'ex-officio',
    'elected',
    'appointed',
    'shared',
    'rotating',
    'independent',
    'unstated',
  ]),
  holders: z.array(Who).optional().meta({
    description: 'Who holds the office, where the document names an office or organisation.',
  }),
  by: Who.optional().meta({ description: 'Who elects or appoints.' }),
  ballot: z.enum(['secret', 'open']).optional(),
  until: PartialDate.optional().meta({ date: { when: 'planned' } }),
  conditions: z
    .array(ShortText)
    .optional()
    .meta({ description: 'As they follow on: `if more than one member stands`.' }),
});

/** Who leads meetings and how they are chosen. */
export const Chair = z
  .strictObject({ ...Appointment.shape, vice: Appointment.optional() })
  .meta({ id: 'Chair' });
