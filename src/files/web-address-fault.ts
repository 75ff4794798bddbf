import { codePointOf } from './characters/character-problem.ts';
import { findCharacters } from './characters/find-characters.ts';
import type { CharacterSpan } from './raw-span.ts';

/** What is wrong with an address, and with which of its characters. */
export interface AddressFault extends CharacterSpan {
  readonly message: string;
}

/**
 * Says why a web address cannot be published, or nothing where it can: of ASCII characters alone, as a browser takes it.
 *
 * Errors: what is no address of the web at all is at fault as a whole.
 */
export function webAddressFault(address: string): AddressFault | undefined {
  const whole = { start: 0, end: address.length };
  const [before, host] = /^https?:\/\/([^/?#]*)/.exec(address) ?? [];
  if (before === undefined || !/^https?:\/\/[^\s"<>]+$/.test(address))
    return { message: 'Give a whole web address that starts with https://', ...whole };
  const hidden = hiddenIn(address);
  if (hidden !== undefined) return hidden;
  const other = /[^\p{ASCII}]/u.exec(address);
  if (other !== null) return notAscii(other[0], other.index, before);
  if (host!.includes('@'))
    return {
      message: 'What stands before `@` in an address hides where it leads. Leave it out.',
      ...whole,
    };
  return URL.canParse(address)
    ? undefined
    : { message: 'No browser can open this address. Copy it again from the browser.', ...whole };
}

function notAscii(sign: string, start: number, before: string): AddressFault {
  const remedy =
    start < before.length
      ? 'Give the name of the site as your browser copies it.'
      : `Write it as \`${encoded(sign)}\`.`;
  return {
    message: `\`${sign}\` (${codePointOf(sign)}) cannot stand in an address. ${remedy}`,
    start,
    end: start + sign.length,
  };
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
