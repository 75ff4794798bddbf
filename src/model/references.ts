import { z } from 'zod';
import { Id } from './scalars.ts';

/**
 * Fields that name another record. What they refer to is data in the schema, so that
 * one walk over any record finds every reference in it.
 */
export const OrganisationId = Id.meta({ refersTo: 'organisation' });
export const PlaceId = Id.meta({ refersTo: 'place' });
export const SourceId = Id.meta({ refersTo: 'source' });
export const SeatId = Id.meta({ refersTo: 'seat' });
export const SupersededId = Id.meta({ refersTo: 'superseded' });
export const CheckReference = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'Name a check as `group/name`, for example `rasci/one-accountable`.',
  )
  .meta({ refersTo: 'check' });

/** A body by its id, or by `partnership/body` when it belongs to another partnership. */
export const BodyReference = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'Name a body by its id (`board`), or as `partnership/body` when it belongs to another partnership.',
  )
  .meta({ refersTo: 'body' });
export type BodyReference = z.infer<typeof BodyReference>;

/** A part of the text by its id. */
export const ClauseReference = z.string().min(1).meta({
  refersTo: 'clause',
  description: 'Id of the clause, section or table, as in text.yaml.',
});
