// Also runs in the browser.
import { addresses } from '../addresses.ts';

/** What a reader chose to compare, as it stands in the address. */
export interface CompareChoice {
  readonly bodies: readonly string[];
  /** None for the core topics. */
  readonly topics: readonly string[];
  readonly onlyDifferences: boolean;
  readonly wholeClauses: boolean;
}

export const fewestBodies = 2;
export const mostBodies = 6;

/** The address of a comparison, short enough to read: keys keep their slash. */
export function compareAddress({
  bodies,
  topics = [],
  onlyDifferences = false,
  wholeClauses = false,
}: Partial<CompareChoice> & Pick<CompareChoice, 'bodies'>): string {
  const asked = [
    ...bodies.map((key) => `body=${inSearch(key)}`),
    ...topics.map((topic) => `topic=${inSearch(topic)}`),
    ...(onlyDifferences ? ['show=differences'] : []),
    ...(wholeClauses ? ['words=whole'] : []),
  ];
  return asked.length === 0 ? addresses.compare : `${addresses.compare}?${asked.join('&')}`;
}

// Keys are plain; what an address asks for in their place can hold anything.
function inSearch(text: string): string {
  return encodeURIComponent(text).replaceAll('%2F', '/');
}

/** Reads a choice from the part of an address after its path. */
export function compareChoice(search: string): CompareChoice {
  const asked = new URLSearchParams(search);
  return {
    bodies: [...new Set(asked.getAll('body'))],
    topics: [...new Set(asked.getAll('topic'))],
    onlyDifferences: asked.get('show') === 'differences',
    wholeClauses: asked.get('words') === 'whole',
  };
}
