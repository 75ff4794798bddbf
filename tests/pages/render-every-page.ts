import type { APIRoute, GetStaticPathsItem } from 'astro';
import { experimental_AstroContainer as Container } from 'astro/container';
import type { Register } from '../../src/register/register.ts';
import { setTheRegister } from '../../src/site/the-register.ts';

type Component = Parameters<Container['renderToString']>[0];

interface PageModule {
  readonly default: Component;
  readonly getStaticPaths?: () => GetStaticPathsItem[];
  readonly GET?: APIRoute;
}

/** One address of a site: the file in `src/pages/` that makes it, what it is made for, and what it gives. */
export interface RenderedPage {
  readonly page: string;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly text: string;
}

// The pages of knowledge are alike for every register: a few of each stand for all of them.
const knowledge = /\/(?:topics|checks|errors|reference)\/.*\[/;
const fewOfThem = 2;

const modules = import.meta.glob<PageModule>('/src/pages/**/*.{astro,ts}');

/**
 * Renders every page and file of a site as the build does, in memory and without the build around it.
 *
 * Shape: `only` leaves out the files of `src/pages/` that it does not match.
 * Errors: what a page throws, with the page named.
 */
export async function renderEveryPage(register: Register, only = /./): Promise<RenderedPage[]> {
  setTheRegister(register);
  const rendered: RenderedPage[] = [];
  for (const [page, load] of Object.entries(modules)) {
    if (!only.test(page)) continue;
    const module = await load();
    const all = module.getStaticPaths?.() ?? [{ params: {} }];
    for (const made of knowledge.test(page) ? all.slice(0, fewOfThem) : all)
      rendered.push(await rendering(page, module, made));
  }
  return rendered;
}

async function rendering(
  page: string,
  module: PageModule,
  { params, props = {} }: GetStaticPathsItem,
): Promise<RenderedPage> {
  try {
    const text =
      module.GET === undefined
        ? await (await container()).renderToString(module.default, { params, props })
        : await answerOf(module.GET, { params, props });
    return { page, params, text };
  } catch (cause) {
    throw new Error(`${page} cannot be rendered for ${JSON.stringify(params)}: ${String(cause)}`, {
      cause,
    });
  }
}

async function answerOf(get: APIRoute, context: object): Promise<string> {
  return (await get(context as Parameters<APIRoute>[0])).text();
}

let made: Promise<Container> | undefined;

function container(): Promise<Container> {
  return (made ??= Container.create());
}
