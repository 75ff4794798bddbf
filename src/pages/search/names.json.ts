import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { namesIndex } from '../../views/search/names-index.ts';

/** What is suggested while someone types, and what a search looks through first. */
export const GET: APIRoute = () => Response.json(namesIndex(theRegister()));
