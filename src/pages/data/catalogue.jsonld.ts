import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { dataCatalogue } from '../../views/data/about/data-catalogue.ts';

/** The entry for catalogues of data. */
export const GET: APIRoute = () =>
  Response.json(dataCatalogue(theRegister()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
