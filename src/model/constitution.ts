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
    label: ShortText.optional()
      .meta({ examples: ['v0.7'] })
      .meta({ description: 'The version as written.' }),
    date: PartialDate.optional().meta({ description: 'The date of this version.' }),
    period: ShortText.optional().meta({
      description: 'A period as written, for example `2024/25`.',
    }),
    effectiveFrom: PartialDate.optional().meta({ description: 'The day from which it holds.' }),
    effectiveTo: PartialDate.optional()
      .meta({
        date: { after: 'effectiveFrom', when: 'planned' },
      })
      .meta({ description: 'The day until which it holds.' }),
    evidence: EvidenceList.optional().meta({
      description: 'The clause and the words that say so.',
    }),
    ...proposable,
  })
  .refine(
    ({ evidence, proposed: _, confirmed: __, ...given }) =>
      Object.keys(given).length === 0 || evidence !== undefined,
    'Give the clause and the words the version is taken from.',
  );

/** When an undated document must have been written, as the register’s editors work it out. */
export const Dating = z.strictObject({
  from: PartialDate.optional().meta({ description: 'The earliest that it can be.' }),
  to: PartialDate.optional()
    .meta({ date: { after: 'from' } })
    .meta({ description: 'The latest that it can be.' }),
  reason: ShortText.meta({ description: 'What that is concluded from.' }),
  sources: z.array(Source).optional().meta({ description: 'Public pages that it rests on.' }),
});

/** One review of the document that took place. */
export const ReviewHeld = z
  .strictObject({
    date: PartialDate.meta({ date: { when: 'past' } }).meta({
      description: 'When the review was held.',
    }),
    outcome: z.enum(['changed', 'no-change', 'extended']).meta({
      description: 'What came of it. `extended` means that the document stands until a later date.',
    }),
    nextDue: PartialDate.optional().meta({
      description: 'When the next review is due, if this review set it.',
      date: { after: 'date', when: 'planned' },
    }),
    decision: ShortText.optional().meta({
      description: 'Where the decision is recorded, in a few words.',
    }),
    link: Address.optional().meta({ description: 'Where the decision can be read.' }),
  })
  .refine(
    ({ outcome, nextDue }) => outcome !== 'extended' || nextDue !== undefined,
    'An `extended` review sets a later date. Give it as `nextDue`, for example `2026-03`.',
  );
export type ReviewHeld = z.infer<typeof ReviewHeld>;

export const Approval = z.strictObject({
  by: ShortText.meta({ description: 'Who approved it, as written.' }),
  on: PartialDate.optional()
    .meta({ date: { when: 'past' } })
    .meta({ description: 'When it was approved.' }),
  evidence: EvidenceList.meta({ description: 'The clause and the words that say so.' }),
  ...proposable,
});

/** That the document exists in another language as well, whether or not the register holds it. */
const OtherLanguage = z.strictObject({
  language: Language.meta({ description: 'The language of that version.' }),
  link: Address.optional().meta({ description: 'Where it can be read.' }),
  note: ShortText.optional().meta({ description: 'What a reader should know about it.' }),
});

/** constitution.yaml: one governing document of one body, in one dated version. */
export const ConstitutionRecord = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the folder name.'),
    body: z
      .strictObject({
        name: Name.meta({ description: 'What the body is called.' }),
        aliases: z
          .array(ShortText)
          .optional()
          .meta({ description: 'Other names that the document gives it.' }),
        names: NamesIn.optional(),
        kind: BodyKind.meta({ description: 'What kind of body it is.' }),
        alsoKinds: AlsoKinds.optional(),
        statutory: z
          .enum(['yes', 'no', 'in-part', 'unknown'])
          .meta({ description: 'Whether a law asks for the body.' }),
        ended: Ended.optional().meta({
          description: 'When the body is no more: its end, and what a public source says of it.',
        }),
      })
      .meta({ description: 'The group that the document is about.' }),
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
    status: z
      .enum(['draft', 'final', 'superseded', 'unknown'])
      .meta({ description: 'How the document stands: a draft, final, or replaced by another.' }),
    statusNote: ShortText.optional().meta({
      description: 'Why it stands so, where that needs words.',
    }),
    version: Version.optional().meta({
      description:
        'What the document says of its version and date. `{}` when it says nothing; left out when nobody has looked.',
    }),
    dating: Dating.optional().meta({
      description:
        'When a document without a date must have been written, as the register’s editors work it out.',
    }),
    approvals: z
      .array(Approval)
      .optional()
      .meta({ description: 'Who has approved the document, and when.' }),
    history: z
      .array(
        z.strictObject({
          version: ShortText.meta({ description: 'The version as written.' }),
          date: PartialDate.optional()
            .meta({ date: { when: 'past' } })
            .meta({ description: 'The date as written in that table.' }),
          note: ShortText.optional().meta({ description: 'What changed, as written.' }),
        }),
      )
      .optional()
      .meta({ description: 'The document’s own table of earlier versions.' }),
    reviews: z
      .array(ReviewHeld)
      .optional()
      .meta({ description: 'Reviews that were held, as people of the body tell of them.' }),
    source: SourceId.optional().meta({
      description:
        'The id of the source document that the words are taken from, in sources/. Only a draft that is written here has none.',
    }),
    copyrightHolder: ShortText.optional().meta({
      description: 'Who holds the rights in the words of the document.',
    }),
    licence: z
      .strictObject({
        name: Name.meta({ description: 'What the licence is called.' }),
        url: Address.meta({ description: 'The address of the licence.' }),
      })
      .optional()
      .meta({ description: 'The licence of the document, where it has one.' }),
    relations: z.array(Relation).optional().meta({ description: 'How the body stands to others.' }),
    acknowledged: z.array(Acknowledgement).optional().meta({
      description: 'Findings that the body has looked at and accepts.',
    }),
  })
  .refine(({ source, status }) => source !== undefined || status === 'draft', {
    message: 'Name the source document that the words are taken from. Only a draft has none.',
    path: ['source'],
  })
  .meta({
    id: 'Constitution',
    description: 'One governing document of one body, in one dated version.',
  });
export type ConstitutionRecord = z.infer<typeof ConstitutionRecord>;
