import type { APIRoute, GetStaticPaths } from 'astro';
import { docx } from '../../../../exports/docx.ts';
import { reviewPackDocument } from '../../../../views/review-pack/review-pack-blocks.ts';
import { reviewPackView } from '../../../../views/review-pack/review-pack-view.ts';
import { theRegister } from '../../../../site/the-register.ts';

/** One Word file for each body with a constitution. */
export const getStaticPaths = (() =>
  [...theRegister().constitutions.values()].map(({ partnershipId, bodyId }) => ({
    params: { partnership: partnershipId, body: bodyId },
  }))) satisfies GetStaticPaths;

/** The review pack of one body, to fill in and to send round. */
export const GET: APIRoute = async ({ params }) => {
  const register = theRegister();
  const constitution = register.constitutions.get(`${params['partnership']}/${params['body']}`)!;
  const view = reviewPackView(constitution, register);
  return new Response(await docx(reviewPackDocument(view)), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};
