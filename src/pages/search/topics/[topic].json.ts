import type { APIRoute, GetStaticPaths } from 'astro';
import { theRegister } from '../../../site/the-register.ts';
import { namesIndex } from '../../../views/search/names-index.ts';
import { topicCard } from '../../../views/search/topic-card.ts';

/** A file for each topic. */
export const getStaticPaths = (() =>
  namesIndex(theRegister()).topics.map(({ id }) => ({
    params: { topic: id },
  }))) satisfies GetStaticPaths;

/** The answer to one question, in a few lines. */
export const GET: APIRoute = ({ params }) =>
  Response.json(topicCard(params['topic']!, theRegister()));
