import type { APIRoute } from 'astro';
import { theRegister } from '../../../site/the-register.ts';
import { bodyDataSchema } from '../../../views/data/data-schema.ts';

/** The schema of the data of one body. */
export const GET: APIRoute = () => Response.json(bodyDataSchema(theRegister()));
