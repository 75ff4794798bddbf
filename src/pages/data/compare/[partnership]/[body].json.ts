import type { APIRoute, GetStaticPaths } from 'astro';
import { compareBody } from '../../../../views/compare/compare-body.ts';
import { theRegister } from '../../../../site/the-register.ts';

/** One file for each constitution. */
export const getStaticPaths = (() =>
  [...theRegister().constitutions.values()].map(({ partnershipId, bodyId }) => ({
    params: { partnership: partnershipId, body: bodyId },
  }))) satisfies GetStaticPaths;

/** What is needed to compare one constitution with others. */
export const GET: APIRoute = ({ params }) => {
  const register = theRegister();
  const key = `${params['partnership']!}/${params['body']!}`;
  return Response.json(compareBody(register.constitutions.get(key)!, register));
};
