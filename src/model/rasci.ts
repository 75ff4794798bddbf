import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { ClauseReference, OrganisationId } from './references.ts';
import { Id, ShortText, Words } from './scalars.ts';
import { Sector } from './sector.ts';

/** The vocabulary of a matrix: the same letter means different things in different schemes. */
export const RasciScheme = z.enum([
  'rasci',
  'raci',
  'racio',
  'raci-vs',
  'paris',
  'pacsi',
  'daci',
  'other',
]);
export type RasciScheme = z.infer<typeof RasciScheme>;

export const LegendEntry = z.strictObject({
  letter: z.string().regex(/^[A-Z]$/, 'Give one capital letter.'),
  word: ShortText,
  asWritten: Words.meta({ description: 'The line of the legend as it stands in the source.' }),
});

export const RasciParty = z.strictObject({
  id: Id,
  label: ShortText.meta({ description: 'The column heading as written.' }),
  organisations: z.array(OrganisationId).optional(),
  sector: Sector.optional(),
  note: ShortText.optional(),
});

export const RasciActivity = z.strictObject({
  id: Id,
  label: Words.meta({ description: 'The activity as written.' }),
  group: ShortText.optional().meta({ description: 'The heading of a group of rows.' }),
  cells: z.record(z.string(), z.string()).meta({
    description: 'Party id to cell as written: `R/A`, `S`, `-`. Leave out an empty cell.',
  }),
  note: ShortText.optional().meta({ description: 'What a notes column says, as written.' }),
  jointAccountability: ShortText.optional().meta({
    description: 'Why several parties are accountable together.',
  }),
});
export type RasciActivity = z.infer<typeof RasciActivity>;

/** rasci.yaml: who does what, as activities by parties. */
export const RasciMatrix = z
  .strictObject({
    caption: ShortText,
    table: ClauseReference,
    scheme: RasciScheme.meta({
      description:
        'What the document calls its matrix, or what its legend amounts to; `other` where neither tells. Letters that the legend leaves out are read by it, and said to be.',
    }),
    status: z.enum(['in-force', 'draft', 'for-discussion']),
    statusNote: ShortText.optional().meta({
      description: 'Why the matrix is not settled, without a person’s name.',
    }),
    statusEvidence: EvidenceList.optional(),
    legend: z.array(LegendEntry),
    parties: z.array(RasciParty).min(1),
    activities: z.array(RasciActivity).min(1),
  })
  .meta({ id: 'RasciMatrix' });
export type RasciMatrix = z.infer<typeof RasciMatrix>;
