import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { organisationsGraph } from '../../views/standards/organisations-graph.ts';

/** The register as linked data. */
export const GET: APIRoute = () =>
  Response.json(organisationsGraph(theRegister()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
