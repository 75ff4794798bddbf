import type { APIRoute, GetStaticPaths } from 'astro';
import { newsAtom } from '../exports/news-atom.ts';
import { theRegister } from '../site/the-register.ts';
import { newsFeeds } from '../views/front/news-feeds.ts';

/** `news.atom` and `reviews.atom`, and no file where nothing has happened: a feed says when it last changed. */
export const getStaticPaths = (() =>
  [...newsFeeds(theRegister()).keys()].map((feed) => ({
    params: { feed },
  }))) satisfies GetStaticPaths;

/** What happened to documents and their reviews. */
export const GET: APIRoute = ({ params }) =>
  new Response(newsAtom(newsFeeds(theRegister()).get(params['feed']!)!), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
