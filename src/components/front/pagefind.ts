// The part of Pagefind's script interface that the search page uses.

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  /** Results for each value of each filter, if it were added. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export type PagefindFilters = Record<string, string | { any: string[] }>;

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string | null, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the search index, once. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Words of the clause itself count most; its topics come next; the name of the body hardly counts.
  await pagefind.options({
    excerptLength: 34,
    ranking: { metaWeights: { title: 0.2, heading: 1, topics: 1.2, partnership: 0, clause: 0 } },
  });
  await pagefind.init();
  // Counts for each filter are given only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}
