import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewsIcs } from '../exports/reviews-ics.ts';
import { reviewCalendar } from '../views/reviews/review-calendar.ts';
import { theRegister } from '../site/the-register.ts';

/** `reviews.ics`, and no file where no review has a date: a calendar may not be empty. */
export const getStaticPaths = (() => {
  const calendar = reviewCalendar(theRegister());
  return calendar === undefined ? [] : [{ params: { calendar: 'reviews' } }];
}) satisfies GetStaticPaths;

/** The due dates of all reviews. */
export const GET: APIRoute = () =>
  new Response(reviewsIcs(reviewCalendar(theRegister())!), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
