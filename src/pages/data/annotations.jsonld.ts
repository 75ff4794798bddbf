import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { annotations } from '../../views/standards/annotations.ts';

/** Every answer that rests on words, as notes on those words. */
export const GET: APIRoute = () =>
  Response.json(annotations(theRegister()), {
    headers: { 'Content-Type': 'application/ld+json' },
  });
