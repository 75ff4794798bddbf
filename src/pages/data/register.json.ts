import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { registerData } from '../../views/data/register-data.ts';

/** What the register is, and what is in it. */
export const GET: APIRoute = () => Response.json(registerData(theRegister()));
