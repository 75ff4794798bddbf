import { z } from 'zod';
import { Id } from './scalars.ts';

/**
 * What sort of group a body is, by the id of its kind. Like bodies are compared with like.
 *
 * The kinds that have a name in law stand for themselves in each nation that has them: what the
 * law asks of a kind differs from nation to nation, and the nation is the place’s.
 */
export const BodyKind = Id.meta({ refersTo: 'body-kind' });
export type BodyKind = z.infer<typeof BodyKind>;

/** Where one body is two: an executive group that is the community safety partnership as well. */
export const AlsoKinds = z.array(BodyKind).min(1).meta({
  description:
    'Other kinds that the body is as well: an executive group that is the community safety partnership too.',
});
