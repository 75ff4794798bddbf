import { isoDay } from '../register/days/iso-day.ts';

/** The day on the clock of this machine, as `2026-11-21`. The core asks no clock: it is told the day. */
export function clockDay(): string {
  return isoDay(new Date());
}

const hour = 60 * 60 * 1000;

/** The latest day that it can be for an editor: in summer time tomorrow begins an hour before it does in Greenwich. */
export function editorsDay(): string {
  return isoDay(new Date(Date.now() + hour));
}
