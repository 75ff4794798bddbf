import type { APIRoute } from 'astro';
import { iconSvg } from '../exports/icon-svg.ts';
import { theRegister } from '../site/the-register.ts';
import { lookView } from '../views/look/look-view.ts';

/** The mark on a browser’s tab. */
export const GET: APIRoute = () =>
  new Response(iconSvg(lookView(theRegister())), {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
