import type { APIRoute, GetStaticPaths } from 'astro';
import { theRegister } from '../../../site/the-register.ts';
import { wordIndex } from '../../../views/search/word-index.ts';

/** A file for the words that begin alike. */
export const getStaticPaths = (() =>
  [...wordIndex(theRegister()).shards.keys()].map((shard) => ({
    params: { shard },
  }))) satisfies GetStaticPaths;

/** Which documents have these words. */
export const GET: APIRoute = ({ params }) =>
  Response.json(wordIndex(theRegister()).shards.get(params['shard']!));
