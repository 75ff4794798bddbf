import { plainName } from '../../english/plain-name.ts';

/** Where in a register a body stands: the ids of its partnership and its own. */
export interface Destination {
  readonly partnership: string;
  readonly body: string;
}

const longestId = 80;

/** An id from words: lower-case words joined by hyphens; `fallback` where they have no letter. */
export function idFrom(words: string, fallback: string): string {
  const plain = plainName(words).replaceAll('.', '-').slice(0, longestId).replace(/-+$/u, '');
  return plain === '' ? fallback : plain;
}

/** An id like the one given that is not taken yet: `board`, then `board-2`. */
export function freeIdLike(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let count = 2; ; count++) {
    const next = `${id.slice(0, longestId - 5)}-${count}`;
    if (!isTaken(next)) return next;
  }
}

/** The destination that someone typed, `partnership/body`; undefined where it is none. */
export function destinationTyped(typed: string): Destination | undefined {
  const [, partnership, body] =
    /^([a-z0-9]+(?:-[a-z0-9]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)*)$/u.exec(typed) ?? [];
  return partnership === undefined || body === undefined ? undefined : { partnership, body };
}

/** Where a body goes when nobody says: to the partnership whose name it begins with, or to one of its own. */
export function destinationFor(
  bodyName: string,
  partnerships: readonly { readonly id: string; readonly name: string }[],
): Destination {
  const folded = (words: string): string => plainName(words);
  const name = folded(bodyName);
  const [family] = partnerships
    .filter(({ name: other }) => name === folded(other) || name.startsWith(`${folded(other)}-`))
    .sort((a, b) => b.name.length - a.name.length);
  if (family === undefined) {
    const id = idFrom(bodyName, 'partnership');
    return { partnership: id, body: id };
  }
  const own = name.slice(folded(family.name).length).replace(/^-/u, '');
  return { partnership: family.id, body: idFrom(own, 'partnership') };
}
