import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { LegendEntry } from './matrix/legend-entry.ts';
import { MatrixLayout } from './matrix/matrix-layout.ts';
import { ClauseReference, OrganisationId } from './references.ts';
import { proposable } from './proposal.ts';
import { Id, ShortText, Words } from './scalars.ts';
import { Sector } from './sector.ts';

/** The vocabulary of a matrix: the same letter means different things in different schemes. */
export const RasciScheme = z.enum([
  'rasci',
  'raci',
  'racio',
  'raci-vs',
  'raciq',
  'drasci',
  'paris',
  'pacsi',
  'daci',
  'rapid',
  'other',
]);
export type RasciScheme = z.infer<typeof RasciScheme>;

export const RasciParty = z.strictObject({
  id: Id.meta({ description: 'A name of its own, as cells call it.' }),
  label: Words.meta({ description: 'The heading of its column or row, or its name in cells.' }),
  alsoWritten: z.array(ShortText).min(1).optional().meta({
    description: 'Other names that cells give it, where parties stand in the cells.',
  }),
  organisations: z
    .array(OrganisationId)
    .optional()
    .meta({ description: 'The organisations that it stands for.' }),
  sector: Sector.optional().meta({ description: 'Its sector, where no organisation tells.' }),
  note: ShortText.optional().meta({ description: 'What a reader should know about this coding.' }),
});
export type RasciParty = z.infer<typeof RasciParty>;

export const RasciActivity = z.strictObject({
  id: Id.meta({ description: 'A name of its own.' }),
  label: Words.meta({ description: 'The activity as written.' }),
  group: Words.optional().meta({ description: 'The heading of a group of rows.' }),
  cells: z.record(z.string(), z.string()).optional().meta({
    description:
      'Party id to cell as written: `R/A`, `S`, `-`. Leave out an empty cell; leave out all cells to read them from the table.',
  }),
  note: Words.optional().meta({ description: 'What a notes column says, as written.' }),
  jointAccountability: ShortText.optional().meta({
    description: 'Why several parties are accountable together.',
  }),
});
export type RasciActivity = z.infer<typeof RasciActivity>;

/** rasci.yaml: who does what, as activities by parties. */
export const RasciMatrix = z
  .strictObject({
    caption: ShortText.meta({ description: 'What the table is called.' }),
    table: ClauseReference.meta({ description: 'The id of the table in text.yaml.' }),
    layout: MatrixLayout.optional().meta({
      description: 'How the table is to be read, where that does not show.',
    }),
    scheme: RasciScheme.meta({
      description:
        'What the document calls its matrix, or what its legend amounts to; `other` where neither tells. Letters that the legend leaves out are read by it, and said to be.',
    }),
    status: z
      .enum(['in-force', 'draft', 'for-discussion'])
      .meta({ description: 'How the table stands.' }),
    statusNote: ShortText.optional().meta({
      description: 'Why the matrix is not settled, without a person’s name.',
    }),
    statusEvidence: EvidenceList.optional().meta({
      description: 'The clause and the words that say how it stands.',
    }),
    legend: z.array(LegendEntry).meta({
      description: 'What the document says its letters mean. `[]` where it has no legend.',
    }),
    parties: z
      .array(RasciParty)
      .min(1)
      .meta({ description: 'Those who have parts in it, in the order of the table.' }),
    activities: z.array(RasciActivity).min(1).optional().meta({
      description:
        'Leave it out to read every activity from the table. An activity without `cells` adds to its row: an id, or a reason for joint accountability.',
    }),
    ...proposable,
  })
  .meta({ id: 'RasciMatrix', description: 'Who does what, as activities by parties.' });
export type RasciMatrix = z.infer<typeof RasciMatrix>;
