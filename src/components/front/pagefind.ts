// The part of Pagefind's script interface that the search page uses.

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  readonly url: string;
  /** The words of the record as they were given to the index. */
  readonly raw_content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** How many results have each value of each filter. */
export type PagefindCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindAnswer {
  readonly results: readonly PagefindResult[];
  readonly filters: PagefindCounts;
}

export type PagefindFilters = Readonly<Record<string, string | { any: readonly string[] }>>;

export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string | null, options: { filters: PagefindFilters }): Promise<PagefindAnswer>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the search index, once; after a failure, again. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Words of the clause itself count most; its topics come next; the name of the body hardly counts.
  await pagefind.options({
    ranking: {
      metaWeights: {
        title: 0.2,
        heading: 1,
        topics: 1.2,
        also: 0.5,
        number: 1,
        partnership: 0,
        clause: 0,
      },
    },
  });
  await pagefind.init();
  // Counts for each filter are given only once the filters are loaded.
  await pagefind.filters();
  return pagefind;
}
