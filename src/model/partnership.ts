import { z } from 'zod';
import { Acknowledgement } from './acknowledgement.ts';
import { AlsoKinds, BodyKind } from './body-kind.ts';
import { Ended } from './time/ended.ts';
import { EvidenceInBody } from './evidence.ts';
import { Relation } from './relation.ts';
import { InlineMarkdown } from './prose/inline-markdown.ts';
import { NamesIn } from './names-in.ts';
import { PlaceId } from './references.ts';
import { Address } from './address.ts';
import { Id, Name, ShortText } from './scalars.ts';
import { TextNode } from './text.ts';

/**
 * A body without terms of its own in the register.
 *
 * `described`: only another body's document speaks of it. `placeholder`: its terms are
 * announced but not written. `external`: outside this partnership, named because others answer to it.
 */
export const ListedBody = z
  .strictObject({
    id: Id.meta({ description: 'A name of its own in this partnership.' }),
    name: Name.meta({ description: 'What it is called.' }),
    aliases: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Other names that documents give it.' }),
    names: NamesIn.optional(),
    kind: BodyKind.meta({ description: 'What kind of body it is.' }),
    alsoKinds: AlsoKinds.optional(),
    status: z.enum(['described', 'placeholder', 'external', 'former']).meta({
      description:
        'Whether a document only describes it, announces its terms, or it belongs to others or is no more.',
    }),
    summary: ShortText.optional().meta({
      description: 'One plain sentence: what the documents say it is for.',
    }),
    evidence: z
      .array(EvidenceInBody)
      .min(1, 'Give the clause and the words that name this body.')
      .optional()
      .meta({ description: 'The words that name this body. Leave out only where `words` do.' }),
    relations: z.array(Relation).optional().meta({ description: 'How it stands to others.' }),
    words: z
      .array(TextNode)
      .optional()
      .meta({ description: 'For a placeholder: the words that stand where its terms will be.' }),
    ended: Ended.optional().meta({
      description: 'For a `former` body: when it ended, and what a public source says of it.',
    }),
    acknowledged: z.array(Acknowledgement).optional().meta({
      description: 'Findings about this body that the partnership accepts.',
    }),
  })
  .refine(({ evidence, words }) => evidence !== undefined || words !== undefined, {
    message: 'Give `evidence`: the clause and the words that name this body.',
    path: ['evidence'],
  })
  .refine(({ status, ended }) => ended === undefined || status === 'former', {
    message: 'A body that has ended is `status: former`.',
    path: ['status'],
  })
  .meta({ id: 'ListedBody' });
export type ListedBody = z.infer<typeof ListedBody>;

/** partnership.yaml: organisations that work together in a place, and the bodies they work through. */
export const Partnership = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the folder name.'),
    name: Name.meta({ description: 'What it is called.' }),
    aliases: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Other names that documents give it.' }),
    names: NamesIn.optional(),
    place: PlaceId.optional().meta({
      description: 'The place it is listed under. Leave it out until it is known.',
    }),
    otherPlaces: z.array(PlaceId).min(1).optional().meta({
      description: 'Further places it serves, where it serves several.',
    }),
    summary: InlineMarkdown.optional().meta({
      description: 'Two or three plain sentences for the public.',
    }),
    website: Address.optional().meta({ description: 'Its own public page.' }),
    ended: Ended.optional().meta({
      description:
        'When the partnership as a whole is no more. Of its bodies, that is said; give each an `ended` of its own where more is known.',
    }),
    bodies: z
      .array(ListedBody)
      .optional()
      .meta({ description: 'Bodies without a document of their own here.' }),
  })
  .meta({
    id: 'Partnership',
    description: 'Organisations that work together in a place, and the bodies they work through.',
  });
export type Partnership = z.infer<typeof Partnership>;
