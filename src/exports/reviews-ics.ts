import ical, { ICalEventTransparency } from 'ical-generator';
import type { ReviewCalendar } from '../views/reviews/review-calendar.ts';

/** A calendar of due dates as iCalendar (RFC 5545): one event for all of each day, which keeps nobody busy. */
export function reviewsIcs({ name, url, events }: ReviewCalendar): string {
  const calendar = ical({ name, url, ttl: secondsInADay, prodId });
  for (const { id, day, summary, description, url: page } of events) {
    calendar.createEvent({
      id,
      start: day,
      allDay: true,
      // The standard wants a stamp, and the time of the build would make each build different. The
      // due day is content: it moves only when the event does, and later when the review is put off.
      stamp: new Date(`${day}T00:00:00Z`),
      summary,
      description,
      url: page,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

const prodId = { company: 'Remit', product: 'Review dates', language: 'EN' };
const secondsInADay = 24 * 60 * 60;
