import { csv } from '../exports/csv.ts';
import {
  responsibilitiesColumns,
  responsibilitiesRows,
} from '../views/responsibilities/responsibilities-rows.ts';
import { theRegister } from '../site/the-register.ts';

/** Every letter of every matrix, one in each row. */
export function GET(): Response {
  return new Response(csv(responsibilitiesColumns, responsibilitiesRows(theRegister())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
