import type { APIRoute } from 'astro';
import { csv } from '../exports/csv.ts';
import { findingColumns, findingCsvRows } from '../views/findings/findings-csv-view.ts';
import { theRegister } from '../site/the-register.ts';

/** Every finding as CSV. */
export const GET: APIRoute = () =>
  new Response(csv(findingColumns, findingCsvRows(theRegister())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
