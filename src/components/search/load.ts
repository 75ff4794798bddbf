import { onSite } from '../frame/on-site.ts';
import { addresses } from '../../views/addresses.ts';
import { clauseFamilies } from '../../views/search/families-known.ts';
import type { WordFiles } from '../../views/search/look-up-words.ts';
import type { NamesIndex } from '../../views/search/names-index.ts';
import type { SearchDocument } from '../../views/search/search-document.ts';
import type { SearchFilter } from '../../views/search/search-filters.ts';
import type { TopicCard } from '../../views/search/topic-card.ts';
import type { SearchDirectory, WordShard } from '../../views/search/word-index.ts';

// A file that has not come by then will not come: whoever waits is told so.
const patienceMilliseconds = 20_000;

const loading = new Map<string, Promise<unknown>>();

/** Loads a file of the search index, once; after a failure, again. */
function load<Content>(address: string): Promise<Content> {
  const known = loading.get(address);
  if (known !== undefined) return known as Promise<Content>;
  const content = read<Content>(address).catch((error: unknown) => {
    loading.delete(address);
    throw error;
  });
  loading.set(address, content);
  return content;
}

async function read<Content>(address: string): Promise<Content> {
  const answer = await fetch(onSite(address), {
    signal: AbortSignal.timeout(patienceMilliseconds),
  });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Content;
}

/** The names and questions that are suggested and looked through first. */
export function loadNames(): Promise<NamesIndex> {
  return load(addresses.searchNames);
}

/** Where the words of documents are looked up. */
export async function loadWordFiles(): Promise<WordFiles> {
  const [directory, { names }] = await Promise.all([
    load<SearchDirectory>(addresses.searchDirectory),
    loadNames(),
  ]);
  return {
    directory,
    shard: (name) => load<WordShard>(addresses.searchWords(name)),
    families: clauseFamilies(names),
  };
}

export function loadDocument(number: number): Promise<SearchDocument> {
  return load(addresses.searchDocument(number));
}

export function loadTopic(id: string): Promise<TopicCard> {
  return load(addresses.searchTopic(id));
}

export function loadFilters(): Promise<readonly SearchFilter[]> {
  return load(addresses.searchFilters);
}
