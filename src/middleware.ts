import { defineMiddleware } from 'astro:middleware';
import { markLanguages } from './site/mark-languages.ts';
import { mistakesPanel, withPanel } from './site/mistakes-panel.ts';
import { isLive } from './site/settings.ts';
import { theMistakesAt } from './site/the-mistakes.ts';
import { theRegister } from './site/the-register.ts';
import { pathOf, underPath } from './views/under-path.ts';
import { wordsInLanguages } from './views/answers/words-in-languages.ts';

/** What is done to every page alike, in the build and on the live site. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const mistakes = isLive() ? theMistakesAt(url.pathname) : undefined;
  const panel = mistakes === undefined ? '' : mistakesPanel(mistakes);
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const register = theRegister();
  const words = wordsInLanguages(register);
  // The live site has the address of a local server to itself.
  const path = isLive() ? '' : pathOf(register.site.baseUrl);
  if (words.names.size + words.words.size === 0 && panel === '' && path === '') return response;
  const html = markLanguages(underPath(await response.text(), path), words);
  return new Response(withPanel(html, panel), response);
});
