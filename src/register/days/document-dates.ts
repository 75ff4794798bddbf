import type { ConstitutionRecord } from '../../model/constitution.ts';
import { firstDayOf } from './first-day-of.ts';
import { lastDayOf } from './last-day-of.ts';

/** The first and the last day on which a document can have been written. */
export interface DocumentDates {
  readonly from?: string;
  readonly to?: string;
}

/**
 * When a document was written, as far as can be told.
 *
 * Shape: from the date of its version; else from when it took effect; else from what its editors
 *        worked out; else from the period in its title. Nothing of these: no days.
 */
export function documentDates({
  version = {},
  dating,
}: Pick<ConstitutionRecord, 'version' | 'dating'>): DocumentDates {
  const date = version.date ?? version.effectiveFrom;
  if (date !== undefined) return { from: firstDayOf(date), to: lastDayOf(date) };
  if (dating?.from === undefined && dating?.to === undefined) return ofPeriod(version.period ?? '');
  return {
    ...(dating.from === undefined ? {} : { from: firstDayOf(dating.from) }),
    ...(dating.to === undefined ? {} : { to: lastDayOf(dating.to) }),
  };
}

// “2024/25” is a financial year, and its papers may be written from January on. “2024” is a year.
function ofPeriod(period: string): DocumentDates {
  const [, first, second] = /\b((?:19|20)\d{2})(?:\s*[/–-]\s*(?:20)?(\d{2}))?\b/.exec(period) ?? [];
  if (first === undefined) return {};
  return second === undefined
    ? { from: `${first}-01-01`, to: `${first}-12-31` }
    : { from: `${first}-01-01`, to: `${first.slice(0, 2)}${second}-03-31` };
}
