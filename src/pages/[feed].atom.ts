import type { APIRoute, GetStaticPaths } from 'astro';
import { reviewsAtom } from '../exports/reviews-atom.ts';
import { reviewNews } from '../views/reviews/review-news.ts';
import { theRegister } from '../site/the-register.ts';

/** `reviews.atom`, and no file where nothing has happened: a feed says when it last changed. */
export const getStaticPaths = (() => {
  const news = reviewNews(theRegister());
  return news === undefined ? [] : [{ params: { feed: 'reviews' } }];
}) satisfies GetStaticPaths;

/** What happened to documents and their reviews. */
export const GET: APIRoute = () =>
  new Response(reviewsAtom(reviewNews(theRegister())!), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
