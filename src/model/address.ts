import { z } from 'zod';
import { codePointOf } from '../files/characters/character-problem.ts';
import { findCharacters } from '../files/characters/find-characters.ts';
import type { CharacterSpan } from '../files/raw-span.ts';

interface AddressFault extends CharacterSpan {
  readonly message: string;
}

/**
 * A web address, as a browser takes it: of ASCII characters alone. Only `https:` and `http:` are published as links.
 *
 * What else it holds is reported at its own place in the address.
 */
export const Address = z
  .string()
  .regex(/^https?:\/\/[^\s"<>]+$/, {
    error: 'Give a whole web address that starts with https://',
    abort: true,
  })
  .check(({ value, issues }) => {
    const fault = faultIn(value);
    if (fault === undefined) return;
    const { message, start, end } = fault;
    issues.push({ code: 'custom', message, input: value, params: { characters: { start, end } } });
  });

function faultIn(address: string): AddressFault | undefined {
  const [before, host] = /^https?:\/\/([^/?#]*)/.exec(address)!;
  const hidden = hiddenIn(address);
  if (hidden !== undefined) return hidden;
  const other = /[^\p{ASCII}]/u.exec(address);
  if (other !== null) {
    const remedy =
      other.index < before.length
        ? 'Give the name of the site as your browser copies it.'
        : `Write it as \`${encoded(other[0])}\`.`;
    const message = `\`${other[0]}\` (${codePointOf(other[0])}) cannot stand in an address. ${remedy}`;
    return { message, start: other.index, end: other.index + other[0].length };
  }
  const whole = { start: 0, end: address.length };
  if (host!.includes('@'))
    return {
      message: 'What stands before `@` in an address hides where it leads. Leave it out.',
      ...whole,
    };
  return URL.canParse(address)
    ? undefined
    : { message: 'No browser can open this address. Copy it again from the browser.', ...whole };
}

// Percent signs spell bytes of UTF-8, and so may spell what nobody sees.
function hiddenIn(address: string): AddressFault | undefined {
  for (const { 0: typed, index } of address.matchAll(/(?:%[\da-fA-F]{2})+/g)) {
    const bytes = Uint8Array.from(typed.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
    const [hidden] = findCharacters(new TextDecoder().decode(bytes));
    if (hidden?.code === 'file/unseen-character' && !hidden.what.includes('U+FFFD'))
      return {
        message: `\`${typed}\` is ${hidden.what}. ${hidden.remedy}`,
        start: index,
        end: index + typed.length,
      };
  }
  return undefined;
}

// Half a pair has no bytes; it is reported where characters are.
function encoded(character: string): string {
  return encodeURIComponent(character.toWellFormed());
}
