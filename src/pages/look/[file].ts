import type { APIRoute, GetStaticPaths } from 'astro';
import { lookOutputs } from '../../exports/look-outputs.ts';
import { theRegister } from '../../site/the-register.ts';
import { lookView } from '../../views/look/look-view.ts';

/** The files of a look: none where the register has no look of its own. */
export const getStaticPaths = (() =>
  lookOutputs(lookView(theRegister())).map(({ name, body, mediaType }) => ({
    params: { file: name },
    props: { body, mediaType },
  }))) satisfies GetStaticPaths;

interface Props {
  body: Uint8Array<ArrayBuffer> | string;
  mediaType: string;
}

export const GET: APIRoute<Props> = ({ props: { body, mediaType } }) =>
  new Response(body, { headers: { 'Content-Type': mediaType } });
