import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewsIcs } from '../../../exports/reviews-ics.ts';
import { partnershipCalendar } from '../../../views/reviews/review-calendar.ts';
import { theRegister } from '../../../site/the-register.ts';

/** One file for each partnership that has a due date. */
export const getStaticPaths = (() => {
  const register = theRegister();
  return [...register.partnerships.keys()]
    .filter((partnership) => partnershipCalendar(partnership, register) !== undefined)
    .map((partnership) => ({ params: { partnership } }));
}) satisfies GetStaticPaths;

/** The due dates of the reviews of one partnership. */
export const GET: APIRoute = ({ params }) => {
  const { partnership } = params as { partnership: string };
  return new Response(reviewsIcs(partnershipCalendar(partnership, theRegister())!), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
