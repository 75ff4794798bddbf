import { z } from 'zod';
import { Acknowledgement } from './acknowledgement.ts';
import { AlsoKinds, BodyKind } from './body-kind.ts';
import { DocumentForm } from './document-form.ts';
import { Ended } from './time/ended.ts';
import { EvidenceList } from './evidence.ts';
import { Language } from './language.ts';
import { NamesIn } from './names-in.ts';
import { PartialDate } from './partial-date.ts';
import { proposable } from './proposal.ts';
import { Relation } from './relation.ts';
import { SourceId } from './references.ts';
import { Address } from './address.ts';
import { Id, Name, ShortText, Source } from './scalars.ts';

/** The version a document gives itself. Every part is optional: many documents carry no date. */
export const Version = z
  .strictObject({
    label: ShortText.optional().meta({ examples: ['v0.7'] }),
    date: PartialDate.optional(),
    period: ShortText.optional().meta({
      description: 'A period as written, for example `2024/25`.',
    }),
    effectiveFrom: PartialDate.optional(),
    effectiveTo: PartialDate.optional().meta({
      date: { after: 'effectiveFrom', when: 'planned' },
    }),
    evidence: EvidenceList.optional(),
    ...proposable,
  })
  .refine(
    ({ evidence, proposed: _, confirmed: __, ...given }) =>
      Object.keys(given).length === 0 || evidence !== undefined,
    'Give the clause and the words the version is taken from.',
  );

/** When an undated document must have been written, as the register’s editors work it out. */
export const Dating = z.strictObject({
  from: PartialDate.optional(),
  to: PartialDate.optional().meta({ date: { after: 'from' } }),
  reason: ShortText,
  sources: z.array(Source).optional(),
});

/** One review of the document that took place. */
export const ReviewHeld = z
  .strictObject({
    date: PartialDate.meta({ date: { when: 'past' } }),
    outcome: z.enum(['changed', 'no-change', 'extended']),
    nextDue: PartialDate.optional().meta({
      description: 'When the next review is due, if this review set it.',
      date: { after: 'date', when: 'planned' },
    }),
    decision: ShortText.optional(),
    link: Address.optional(),
  })
  .refine(
    ({ outcome, nextDue }) => outcome !== 'extended' || nextDue !== undefined,
    'An `extended` review sets a later date. Give it as `nextDue`, for example `2026-03`.',
  );
export type ReviewHeld = z.infer<typeof ReviewHeld>;

export const Approval = z.strictObject({
  by: ShortText,
  on: PartialDate.optional().meta({ date: { when: 'past' } }),
  evidence: EvidenceList,
  ...proposable,
});

/** That the document exists in another language as well, whether or not the register holds it. */
const OtherLanguage = z.strictObject({
  language: Language,
  link: Address.optional().meta({ description: 'Where it can be read.' }),
  note: ShortText.optional(),
});

/** constitution.yaml: one governing document of one body, in one dated version. */
export const ConstitutionRecord = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the folder name.'),
    body: z.strictObject({
      name: Name,
      aliases: z.array(ShortText).optional(),
      names: NamesIn.optional(),
      kind: BodyKind,
      alsoKinds: AlsoKinds.optional(),
      statutory: z.enum(['yes', 'no', 'in-part', 'unknown']),
      ended: Ended.optional(),
    }),
    title: Name.meta({ description: 'The title of the document as printed.' }),
    form: DocumentForm.optional().meta({
      description:
        'Only where the document is no terms of reference: a `membership-list` or a `matrix` alone is asked only what it is there to answer.',
    }),
    language: Language.optional().meta({
      description:
        'The language the document is written in, where it is not that of the register. A part in another language says so in `text.yaml`.',
    }),
    otherLanguages: z.array(OtherLanguage).optional().meta({
      description:
        'The same document in other languages. A version that exists and is not published needs no link.',
    }),
    summary: ShortText.optional().meta({
      description:
        'One plain sentence: what the body is for. Leave it out until somebody has read the document for it.',
    }),
    status: z.enum(['draft', 'final', 'superseded', 'unknown']),
    statusNote: ShortText.optional(),
    version: Version.optional().meta({
      description:
        'What the document says of its version and date. `{}` when it says nothing; left out when nobody has looked.',
    }),
    dating: Dating.optional(),
    approvals: z.array(Approval).optional(),
    history: z
      .array(
        z.strictObject({
          version: ShortText,
          date: PartialDate.optional().meta({ date: { when: 'past' } }),
          note: ShortText.optional(),
        }),
      )
      .optional()
      .meta({ description: 'The document’s own table of earlier versions.' }),
    reviews: z.array(ReviewHeld).optional(),
    source: SourceId,
    copyrightHolder: ShortText.optional(),
    licence: z.strictObject({ name: Name, url: Address }).optional(),
    relations: z.array(Relation).optional(),
    acknowledged: z.array(Acknowledgement).optional().meta({
      description: 'Findings that the body has looked at and accepts.',
    }),
  })
  .meta({ id: 'Constitution' });
export type ConstitutionRecord = z.infer<typeof ConstitutionRecord>;
