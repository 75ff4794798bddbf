import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { searchFilters } from '../../views/search/search-filters.ts';

/** What results can be narrowed by. */
export const GET: APIRoute = () => Response.json(searchFilters(theRegister()));
