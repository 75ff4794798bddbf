import type { APIRoute, GetStaticPaths } from 'astro';
import { csvForPrograms } from '../../exports/csv.ts';
import { theRegister } from '../../site/the-register.ts';
import { cellRows } from '../../views/data/data-cells.ts';
import { dataTables } from '../../views/data/data-tables.ts';

/** One file for each table. */
export const getStaticPaths = (() =>
  dataTables.map((table) => ({
    params: { table: table.id },
  }))) satisfies GetStaticPaths;

/** A table of the register as CSV. */
export const GET: APIRoute = ({ params }) => {
  const table = dataTables.find(({ id }) => id === params['table'])!;
  const rows = cellRows(table, table.rows(theRegister()));
  return new Response(csvForPrograms(Object.keys(table.columns), rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
