import type { APIRoute } from 'astro';
import { settings } from '../../site/settings.ts';
import { theRegister } from '../../site/the-register.ts';
import { changesData } from '../../views/changes/changes-data.ts';

/** What differs from the site before. */
export const GET: APIRoute = () => Response.json(changesData(theRegister(), settings().earlier));
