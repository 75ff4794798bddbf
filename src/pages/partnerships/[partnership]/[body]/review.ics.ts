import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewsIcs } from '../../../../exports/reviews-ics.ts';
import { bodyCalendar } from '../../../../views/reviews/review-calendar.ts';
import { theRegister } from '../../../../site/the-register.ts';

/** One file for each body whose review has a due date. */
export const getStaticPaths = (() => {
  const register = theRegister();
  return [...register.constitutions.values()]
    .filter(({ key }) => bodyCalendar(key, register) !== undefined)
    .map(({ partnershipId, bodyId }) => ({ params: { partnership: partnershipId, body: bodyId } }));
}) satisfies GetStaticPaths;

/** The due date of the review of one body. */
export const GET: APIRoute = ({ params }) => {
  const key = `${params['partnership']}/${params['body']}`;
  return new Response(reviewsIcs(bodyCalendar(key, theRegister())!), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
