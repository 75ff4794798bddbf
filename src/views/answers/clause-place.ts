import { oncePer } from '../../register/once-per.ts';
import type { IndexedNode, TextIndex } from '../../register/text/text-index.ts';
import { clauseName, isNamedItself } from './clause-name.ts';

/**
 * Which of several parts that go by one name a part is: “part 3”; nothing for the one that bears the name.
 *
 * Shape: paragraphs without a number go by the heading above them. Whoever hears a list of links, or
 *        reads a citation, can then tell them apart.
 */
export function clausePlace(entry: IndexedNode, text: TextIndex): string | undefined {
  return placesIn(text).get(entry);
}

/** What a part of the words is called where nothing beside it says which is meant: “Membership, part 3”. */
export function clauseFullName(entry: IndexedNode, text: TextIndex): string {
  const place = clausePlace(entry, text);
  return place === undefined ? clauseName(entry) : `${clauseName(entry)}, ${place}`;
}

/** The two for a link: the name to see, and the place for whoever hears it. */
export function namedPart(
  entry: IndexedNode,
  text: TextIndex,
): { readonly name: string; readonly place?: string } {
  const place = clausePlace(entry, text);
  return place === undefined ? { name: clauseName(entry) } : { name: clauseName(entry), place };
}

const placesIn = oncePer((text: TextIndex): ReadonlyMap<IndexedNode, string> => {
  const byName = Map.groupBy(text.top.flatMap(withParts), clauseName);
  const places = new Map<IndexedNode, string>();
  for (const entries of byName.values()) {
    const bearers = entries.filter(isNamedItself);
    const others = bearers.length === 1 ? entries.filter((one) => one !== bearers[0]) : entries;
    if (entries.length === 1) continue;
    for (const [index, entry] of others.entries()) places.set(entry, `part ${index + 1}`);
  }
  return places;
});

function withParts(entry: IndexedNode): IndexedNode[] {
  return [entry, ...entry.children.flatMap(withParts)];
}
