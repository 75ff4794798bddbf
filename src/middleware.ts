import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from './site/mark-languages.ts';
import { theRegister } from './site/the-register.ts';
import { wordsInLanguages } from './views/answers/words-in-languages.ts';

/** What is done to every page alike, in the build and on the live site. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const words = wordsInLanguages(theRegister());
  if (words.names.size + words.words.size === 0) return response;
  return new Response(markLanguages(await response.text(), words), response);
});
