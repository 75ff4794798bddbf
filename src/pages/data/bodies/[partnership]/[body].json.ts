import type { APIRoute, GetStaticPaths } from 'astro';
import { theRegister } from '../../../../site/the-register.ts';
import { bodyData } from '../../../../views/data/body-data.ts';

/** One file for each body. */
export const getStaticPaths = (() =>
  [...theRegister().bodies.values()].map(({ partnershipId, id }) => ({
    params: { partnership: partnershipId, body: id },
  }))) satisfies GetStaticPaths;

/** Everything that the register says of one body. */
export const GET: APIRoute = ({ params }) => {
  const register = theRegister();
  const key = `${params['partnership']!}/${params['body']!}`;
  return Response.json(bodyData(register.bodies.get(key)!, register));
};
