import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reviewsIcs } from '../../src/exports/reviews-ics.ts';
import type { Register } from '../../src/register/register.ts';
import {
  bodyCalendar,
  partnershipCalendar,
  reviewCalendar,
  reviewCalendarUpTo,
  subscribeTo,
} from '../../src/views/reviews/review-calendar.ts';
import { standingOf } from '../../src/views/reviews/standing-of.ts';
import { reviewRecords } from '../../src/register/reviews/review-records.ts';
import { fiveReviews } from '../views/reviews/five-reviews.ts';

const register = fiveReviews();
const isDue = ({ uid }: ICAL.Event): boolean => uid.startsWith('review-');

function eventsIn(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('the calendar of reviews', () => {
  const text = reviewsIcs(reviewCalendar(register)!);

  test('has an event on the last day of each review with a date, for all of the day', () => {
    const events = eventsIn(text).filter(isDue);
    expect(
      events.map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate]),
    ).toEqual([
      ['Review due: Riverside late group, Riverside Partnership', '2025-04-14', true],
      ['Review due: Riverside soon group, Riverside Partnership', '2025-07-31', true],
      ['Review due: Riverside Partnership Board', '2026-03-31', true],
    ]);
    expect(events.map(({ duration }) => duration.toString())).toEqual(['P1D', 'P1D', 'P1D']);
  });

  test('says what each date rests on, and where to read more', () => {
    expect(
      eventsIn(text)
        .filter(isDue)
        .map(({ description }) => description.split('\n')),
    ).toEqual([
      [
        'Due on 14 April 2025.',
        'The document gives this date.',
        'Clause 3.3: “reviewed every year”',
        'The document and our readings: https://register.example/partnerships/riverside/late/',
      ],
      [
        'Due in July 2025.',
        'The document gives this date.',
        'The date gives no day, so the last day of the month is used: 31 July 2025.',
        'Clause 3.3: “reviewed every year”',
        'The document and our readings: https://register.example/partnerships/riverside/soon/',
      ],
      [
        'Due by March 2026.',
        'One year after version 1.10 of March 2025.',
        'This date is derived. The document gives an interval and no date.',
        'The date gives no day, so the last day of the month is used: 31 March 2026.',
        'Clause 3.3: “reviewed every year”',
        'The document and our readings: https://register.example/partnerships/riverside/board/',
      ],
    ]);
    expect(text).toContain('URL;VALUE=URI:https://register.example/partnerships/riverside/late/');
  });

  test('names events by the body and the host, and no two alike', () => {
    expect(eventsIn(text).map(({ uid }) => uid)).toEqual([
      'review-riverside--late@register.example',
      'review-riverside--soon@register.example',
      'review-riverside--board@register.example',
      'standing-reviews-ics@register.example',
    ]);
  });

  test('follows a date that comes nearer as one that goes further away, on the day it changes', () => {
    const changed = (due: string, today: string): ICAL.Event => {
      const soon = register.constitutions.get('riverside/soon')!;
      const review = { ...soon.facts.review, answer: { kind: 'fixed-date', due } };
      const facts = { ...soon.facts, review } as typeof soon.facts;
      const constitutions = new Map([...register.constitutions, [soon.key, { ...soon, facts }]]);
      const written = reviewsIcs(reviewCalendar({ ...register, today, constitutions })!);
      return eventsIn(written).find(({ uid }) => uid.startsWith('review-riverside--soon'))!;
    };
    const day = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    const iso = day.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(iso, iso, fc.tuple(iso, iso), (before, after, days) => {
        const [first, second] = days.sort();
        const [old, fresh] = [changed(before, first), changed(after, second)];
        expect(fresh.uid).toBe(old.uid);
        expect(fresh.startDate.toString()).toBe(after);
        const stamp = (event: ICAL.Event): string =>
          String(event.component.getFirstPropertyValue('dtstamp'));
        expect(stamp(fresh) <= `${second}T00:00:00Z`).toBe(true);
        if (first === second) return;
        expect(fresh.sequence).toBeGreaterThan(old.sequence);
        expect(stamp(fresh) > stamp(old)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('reminds when a review becomes due soon, four weeks before, and on the day at nine', () => {
    const alarms = (id: string): string[] =>
      eventsIn(text)
        .find(({ uid }) => uid.startsWith(id))!
        .component.getAllSubcomponents('valarm')
        .map((one) => String(one.getFirstPropertyValue('trigger')));
    expect(alarms('review-riverside--board')).toEqual(['-P89DT15H', '-P27DT15H', 'PT9H']);
    // Sixty days are left: the first reminder would come too late.
    expect(alarms('review-riverside--soon')).toEqual(['-P27DT15H', 'PT9H']);
    expect(alarms('review-riverside--late')).toEqual([]);
  });

  test('names on its day what is overdue and what has no date', () => {
    const standing = eventsIn(text).find(({ uid }) => uid.startsWith('standing'))!;
    expect([standing.summary, standing.startDate.toString()]).toEqual([
      'Of 5 reviews: 1 overdue and 2 without a date',
      '2025-06-01',
    ]);
    expect(standing.description.split('\n')).toEqual([
      'As at 1 June 2025.',
      'Riverside late group, Riverside Partnership: overdue; it was due on 14 April 2025.',
      'Riverside any-time group, Riverside Partnership: The document can be reviewed at any time and sets no date.',
      'Riverside no-base group, Riverside Partnership: The document says how often it is reviewed, and gives no date to count from.',
      'All reviews: https://register.example/reviews/',
    ]);
    expect(standingOf([...reviewRecords(register).values()].slice(1, 3), register)).toBe(undefined);
    const [late] = [...reviewRecords(register).values()];
    expect(standingOf([late!], register)?.summary).toBe(
      'Review overdue: Riverside late group, Riverside Partnership',
    );
  });

  test('is subscribed to by its own address', () => {
    expect(subscribeTo('/reviews.ics', 'https://register.example')).toBe(
      'webcal://register.example/reviews.ics',
    );
    expect(subscribeTo('/reviews.ics', 'http://localhost:4321')).toBe(
      'webcal://localhost:4321/reviews.ics',
    );
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D');
  });

  test('has lines that end and fold as the standard says', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('gives back any words, in lines that no letter is cut by', () => {
    const words = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((given) => `Due: ${given.replace(/[\p{Cc}\p{Cs}]/gu, '')}.`);
    const calendar = reviewCalendar(register)!;
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const events = [{ ...calendar.events[0]!, summary, description }];
        const written = reviewsIcs({ ...calendar, events });
        const [read] = eventsIn(written);
        expect([read!.summary, read!.description]).toEqual([summary, description]);
        expect(written.isWellFormed()).toBe(true);
        const lengths = written.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      }),
      { numRuns: 200 },
    );
  });

  test('tells nothing that an author may have written about a person', () => {
    const late = register.constitutions.get('riverside/late')!;
    const { review } = late.facts;
    if (review.state !== 'stated') throw new Error('The board no longer states a review.');
    const named: Register = {
      ...register,
      constitutions: new Map([
        [
          late.key,
          {
            ...late,
            facts: {
              ...late.facts,
              review: {
                ...review,
                note: 'Anna Arden told us.',
                answer: { ...review.answer, lead: { role: 'Anna Arden' } },
              },
            },
            record: {
              ...late.record,
              reviews: [{ date: '2024-04', outcome: 'changed', decision: 'Agreed by Anna Arden' }],
            },
          },
        ],
      ]),
    };
    expect(reviewsIcs(reviewCalendar(named)!)).not.toContain('Arden');
  });
});

describe('smaller calendars', () => {
  test('are of one partnership, or of one body, with the same events', () => {
    const partnership = partnershipCalendar('riverside', register)!;
    expect(partnership.events.slice(0, 3)).toEqual(reviewCalendar(register)!.events.slice(0, 3));
    expect(partnership.name).toBe('Reviews: Riverside Partnership');
    expect(partnership.url).toBe('https://register.example/partnerships/riverside/reviews.ics');
    const body = bodyCalendar('riverside/soon', register)!;
    expect(body.events.map(({ day }) => day)).toEqual(['2025-07-31']);
    expect(body.url).toBe('https://register.example/partnerships/riverside/soon/review.ics');
  });

  test('end with a day', () => {
    const { events } = reviewCalendarUpTo(register, '2025-07-31')!;
    expect(events.map(({ day }) => day)).toEqual(['2025-04-14', '2025-07-31', '2025-06-01']);
  });

  test('are not made where they would be empty', () => {
    expect(bodyCalendar('riverside/any-time', register)).toBe(undefined);
    const later = { ...register, constitutions: new Map() };
    expect(partnershipCalendar('riverside', later)).toBe(undefined);
    expect(reviewCalendar(later)).toBe(undefined);
    expect(reviewCalendarUpTo(register, '2025-01-01')).toBe(undefined);
  });
});
