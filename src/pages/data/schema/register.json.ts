import type { APIRoute } from 'astro';
import { theRegister } from '../../../site/the-register.ts';
import { registerDataSchema } from '../../../views/data/data-schema.ts';

/** The schema of the data of the whole register. */
export const GET: APIRoute = () => Response.json(registerDataSchema(theRegister()));
