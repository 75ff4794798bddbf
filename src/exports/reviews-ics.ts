import type { ICalAlarmData } from 'ical-generator';
import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import type { ReviewCalendar } from '../views/reviews/review-calendar.ts';

/**
 * A calendar of due dates as iCalendar (RFC 5545, RFC 7986): events for all of each day, which keep nobody busy.
 *
 * Shape: the stamp and the sequence follow the day that the calendar speaks of, so that a program which
 *        holds an older copy takes this one, whether a date came nearer or went further away.
 */
export function reviewsIcs({ stampDay, revision, events, ...about }: ReviewCalendar): string {
  const { name, description, url } = about;
  const calendar = ical({ name, description, url, source: url, ttl: secondsInADay, prodId });
  for (const { id, day, summary, description: said, url: page, remindDays } of events)
    calendar.createEvent({
      id,
      start: day,
      allDay: true,
      stamp: new Date(`${stampDay}T00:00:00Z`),
      sequence: revision,
      summary,
      description: said,
      url: page,
      categories: [{ name: 'Review' }],
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: remindDays.map((days) => reminder(days, summary)),
    });
  return `${calendar.toString().trimEnd()}\r\n`;
}

// Events of a day begin at midnight; people are reminded at nine in the morning.
function reminder(days: number, description: string): ICalAlarmData {
  const type = ICalAlarmType.display;
  return days === 0
    ? { type, description, triggerAfter: nineHours }
    : { type, description, triggerBefore: days * secondsInADay - nineHours };
}

const prodId = { company: 'Remit', product: 'Review dates', language: 'EN' };
const nineHours = 9 * 60 * 60;
const secondsInADay = 24 * 60 * 60;
