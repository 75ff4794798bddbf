import { findCharacters } from '../../files/characters/find-characters.ts';
import { plainCharacters } from '../../files/characters/plain-characters.ts';

/**
 * A text in characters that content may hold: what cannot be seen is out, and look-alikes are ordinary letters.
 *
 * A letter of another alphabet inside a word stands apart, and goes only where it cannot be typed at all.
 */
export function typeableText(text: string): string {
  const plain = plainCharacters(text);
  const apart = changed(plain, (strange) => ` ${strange} `);
  return changed(apart, () => ' ');
}

function changed(text: string, change: (strange: string) => string): string {
  return findCharacters(text)
    .toReversed()
    .reduce(
      (rest, { start, end }) =>
        rest.slice(0, start) + change(rest.slice(start, end)) + rest.slice(end),
      text,
    );
}
