import type { APIRoute, GetStaticPaths } from 'astro';
import { lookCss } from '../../exports/look-css.ts';
import { theRegister } from '../../site/the-register.ts';
import { lookView } from '../../views/look/look-view.ts';

/** The files of a look: none where the register has no look of its own. */
export const getStaticPaths = (() => {
  const look = lookView(theRegister());
  if (look.styleSheet === undefined) return [];
  return [
    {
      params: { file: 'look.css' },
      props: { body: lookCss(look), type: 'text/css; charset=utf-8' },
    },
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string; type: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'Content-Type': props.type } });
