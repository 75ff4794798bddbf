import type { APIRoute, GetStaticPaths } from 'astro';
import { xmlDocument } from '../../../../exports/xml-document.ts';
import { theRegister } from '../../../../site/the-register.ts';
import { akomaNtoso } from '../../../../views/standards/akoma-ntoso.ts';

/** One file for each document. */
export const getStaticPaths = (() =>
  [...theRegister().constitutions.values()].map(({ partnershipId, bodyId }) => ({
    params: { partnership: partnershipId, body: bodyId },
  }))) satisfies GetStaticPaths;

/** The words of a document in the form of legal texts. */
export const GET: APIRoute = ({ params }) => {
  const register = theRegister();
  const key = `${params['partnership']!}/${params['body']!}`;
  return new Response(xmlDocument(akomaNtoso(register.constitutions.get(key)!, register)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
