import { hasCome } from '../days/has-come.ts';
import { isPast } from '../days/is-past.ts';
import type { Constitution } from '../register.ts';
import type { TimeState } from './time-state.ts';
import { current, stateOf } from './time-state.ts';

/**
 * Where a document stands in time by its own record: replaced, run out, not yet in force.
 *
 * Shape: it runs to the last day of the date it gives, and from the first.
 */
export function documentTime({ record }: Pick<Constitution, 'record'>, today: string): TimeState {
  const { status, version = {} } = record;
  const { effectiveFrom, effectiveTo } = version;
  if (status === 'superseded') return stateOf('document-replaced', { date: effectiveTo });
  if (effectiveTo !== undefined && isPast(effectiveTo, today))
    return stateOf('document-expired', { date: effectiveTo });
  if (effectiveFrom !== undefined && !hasCome(effectiveFrom, today))
    return stateOf('document-not-begun', { date: effectiveFrom });
  return current;
}
