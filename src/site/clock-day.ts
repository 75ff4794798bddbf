import { isoDay } from '../register/days/iso-day.ts';

/** The day on the clock of this machine, as `2026-11-21`. The core asks no clock: it is told the day. */
export function clockDay(): string {
  return isoDay(new Date());
}
