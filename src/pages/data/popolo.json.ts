import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { popolo } from '../../views/standards/popolo.ts';

/** Organisations, posts and memberships. */
export const GET: APIRoute = () => Response.json(popolo(theRegister()));
