import type { APIRoute } from 'astro';
import { theRegister } from '../../../site/the-register.ts';
import { changesSchema } from '../../../views/changes/changes-file.ts';

/** The schema of what differs from the site before. */
export const GET: APIRoute = () => Response.json(changesSchema(theRegister()));
