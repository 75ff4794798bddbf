import { z } from 'zod';
import { HistoricDate, RegisterDate } from '../partial-date.ts';
import { OrganisationId } from '../references.ts';
import { Address } from '../address.ts';
import { Id, Name, ShortText, Source, YesNo } from '../scalars.ts';

/** Names that documents use for one thing. */
const Names = z.array(ShortText).min(1, 'Give at least one name.').meta({
  description:
    'As documents write it. A name in lower case is found in any case, and with an “s”; one with a capital only as it stands.',
});

/** What came after. */
const Successor = z.strictObject({
  name: ShortText.refine((name) => !/\(until /.test(name), 'Give the year in `until`.').meta({
    description: 'What it is called.',
  }),
  until: HistoricDate.optional().meta({
    description: 'When it ended in its turn.',
    date: { after: '../../effective' },
  }),
  organisation: OrganisationId.optional().meta({
    description: 'Its record in organisations/, where its name alone does not lead to it.',
  }),
  url: Address.optional().meta({ description: 'Where that can be read.' }),
});

/** superseded/<id>.yaml: a body, plan, duty or name that ended, was renamed or was replaced. */
export const Superseded = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    name: Name.meta({ description: 'As it follows on from “the document names”.' }),
    kind: z
      .enum(['body', 'department', 'plan', 'duty', 'term'])
      .meta({ description: 'What it is.' }),
    names: Names.meta({ description: 'The names that documents call it.' }),
    acronyms: z.array(ShortText).optional().meta({ description: 'Letters that stand for it.' }),
    ambiguous: YesNo.optional().meta({
      description:
        '`yes` when an acronym has other readings: then a full name must stand in the same document.',
    }),
    except: z.array(ShortText).optional().meta({
      description: 'Longer names of other things, in which these words mean something else.',
    }),
    change: z
      .enum(['abolished', 'renamed', 'merged', 'replaced', 'repealed', 'out-of-use', 'announced'])
      .meta({
        description:
          '`announced` for a change that is planned and not yet law: readers get a notice.',
      }),
    effective: HistoricDate.optional().meta({ description: 'The day from which it is so.' }),
    mayRemain: YesNo.optional().meta({
      description:
        '`yes` when a local one may still exist by choice, so that naming it is no mistake: readers get an observation.',
    }),
    planned: ShortText.optional().meta({
      description: 'For an announced change: what is announced, and for when.',
    }),
    what: ShortText.meta({
      description:
        'What happened, as a plain sentence: “Clinical commissioning groups were abolished on 1 July 2022.”',
    }),
    successors: z.array(Successor).meta({ description: 'What came after it.' }),
    legal: ShortText.optional().meta({ description: 'The law that ended or changed it.' }),
    confidence: z.enum(['high', 'medium']).meta({ description: 'How sure it is.' }),
    sources: z
      .array(Source)
      .min(1, 'Give at least one source.')
      .meta({ description: 'Public pages that say so.' }),
    checkedOn: RegisterDate.meta({ date: { when: 'past' } }).meta({
      description: 'The day on which they were read.',
    }),
    note: ShortText.optional().meta({ description: 'What a reader should know about it.' }),
  })
  .refine(({ change, effective }) => change === 'announced' || effective !== undefined, {
    message: 'Give the date from which it is so: `effective`.',
    path: ['effective'],
  })
  .refine(({ change, planned }) => change !== 'announced' || planned !== undefined, {
    message: 'Say what is announced, and for when: `planned`.',
    path: ['planned'],
  })
  .meta({
    id: 'Superseded',
    description: 'A body, plan, duty or name that has ended, was renamed or was replaced.',
  });
export type Superseded = z.infer<typeof Superseded>;
