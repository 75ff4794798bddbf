// Also runs in the browser.
import { addresses } from '../addresses.ts';

/** What is kept on a list of clippings: one answer or one clause of one constitution. */
export interface ClippingRef {
  /** `partnership/body`. */
  readonly body: string;
  readonly kind: 'answer' | 'clause';
  /** The topic, or the id of the clause. */
  readonly id: string;
}

export const mostClippings = 60;

/** Names an answer, as it stands in an address. */
export function answerRef(body: string, topic: string): string {
  return `${body}/answer/${topic}`;
}

/** Names a clause, as it stands in an address. */
export function clauseRef(body: string, clause: string): string {
  return `${body}/clause/${clause}`;
}

/** Reads a name; nothing where it is none. */
export function readRef(text: string): ClippingRef | undefined {
  const match = /^([a-z0-9-]+\/[a-z0-9-]+)\/(answer|clause)\/([a-z0-9.-]+)$/.exec(text);
  if (match === null) return undefined;
  return { body: match[1]!, kind: match[2] as ClippingRef['kind'], id: match[3]! };
}

/** The address of a list. */
export function clippingsAddress(refs: readonly string[]): string {
  return refs.length === 0
    ? addresses.clippings
    : `${addresses.clippings}?${refs.map((ref) => `c=${ref}`).join('&')}`;
}

/** The list in an address: each once, and only what can be read. */
export function refsIn(search: string): string[] {
  return entriesIn(search)
    .filter((ref) => readRef(ref) !== undefined)
    .slice(0, mostClippings);
}

/** How many entries of an address are not on its list: they name nothing, or are too many. */
export function leftOutOf(search: string): number {
  return entriesIn(search).length - refsIn(search).length;
}

function entriesIn(search: string): string[] {
  return [...new Set(new URLSearchParams(search).getAll('c'))];
}
