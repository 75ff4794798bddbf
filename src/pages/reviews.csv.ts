import type { APIRoute } from 'astro';
import { csv } from '../exports/csv.ts';
import { theRegister } from '../site/the-register.ts';
import { reviewColumns, reviewCsvRows } from '../views/reviews/reviews-csv-view.ts';

/** Every review as CSV. */
export const GET: APIRoute = () =>
  new Response(csv(reviewColumns, reviewCsvRows(theRegister())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
