import type { APIRoute, GetStaticPaths } from 'astro';
import { csv } from '../../exports/csv.ts';
import { theRegister } from '../../site/the-register.ts';
import { topicCsvColumns, topicCsvRows } from '../../views/topics/topic-csv-view.ts';
import { topicSummary } from '../../views/topics/topics-view.ts';

/** One file for each topic. */
export const getStaticPaths = (() =>
  [...theRegister().topics.keys()].map((topic) => ({
    params: { topic },
  }))) satisfies GetStaticPaths;

/** Every answer to a topic as CSV. */
export const GET: APIRoute = ({ params }) => {
  const register = theRegister();
  const { id } = topicSummary(params['topic'] as never, register);
  return new Response(csv(topicCsvColumns, topicCsvRows(id, register)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
