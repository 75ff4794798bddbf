import type { APIRoute } from 'astro';
import { theRegister } from '../../site/the-register.ts';
import { wordIndex } from '../../views/search/word-index.ts';

/** Which files of words there are. */
export const GET: APIRoute = () => Response.json(wordIndex(theRegister()).directory);
