import type { APIRoute } from 'astro';
import { newsAtom } from '../../exports/news-atom.ts';
import { settings } from '../../site/settings.ts';
import { theRegister } from '../../site/the-register.ts';
import { changesData } from '../../views/changes/changes-data.ts';
import { changesNews } from '../../views/changes/changes-news.ts';

/** The same as a feed. */
export const GET: APIRoute = () => {
  const register = theRegister();
  const changes = changesData(register, settings().earlier);
  return new Response(newsAtom(changesNews(changes, register)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
