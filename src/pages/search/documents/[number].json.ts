import type { APIRoute, GetStaticPaths } from 'astro';
import { theRegister } from '../../../site/the-register.ts';
import { documentOrder } from '../../../views/search/document-order.ts';
import { searchDocument } from '../../../views/search/search-document.ts';

/** A file for each constitution. */
export const getStaticPaths = (() =>
  documentOrder(theRegister()).documents.map((_, number) => ({
    params: { number: String(number) },
  }))) satisfies GetStaticPaths;

/** One constitution as a search finds it. */
export const GET: APIRoute = ({ params }) => {
  const register = theRegister();
  const constitution = documentOrder(register).documents[Number(params['number'])]!;
  return Response.json(searchDocument(constitution, register));
};
