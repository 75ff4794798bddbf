import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { dataPackage } from '../../views/data/about/data-package.ts';

/** The description of the tables. */
export const GET: APIRoute = () => Response.json(dataPackage(theRegister()));
