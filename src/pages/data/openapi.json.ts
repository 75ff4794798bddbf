import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { dataOpenApi } from '../../views/data/about/data-openapi.ts';

/** The addresses of the data, for programs that call them as an interface. */
export const GET: APIRoute = () => Response.json(dataOpenApi(theRegister()));
