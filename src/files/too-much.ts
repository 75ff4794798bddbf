/** What a file has too much of, in a sentence, and where. */
export interface TooMuch {
  readonly message: string;
  readonly offset: number;
}

// Each is several times what the longest real document needs. Beyond them the reader of YAML takes
// seconds or more, and no person has typed such a file.
const mostLines = 25_000;
const longestLine = 40_000;
const mostSigns = 1000;

const signs = new Set('[]{}"\'?!&*|>%@`,:#-');

/** What a text has so much of that it is not read; nothing for a file that someone typed. */
export function tooMuch(text: string): TooMuch | undefined {
  let lines = 1;
  let lineStart = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '\n') {
      lines += 1;
      lineStart = at + 1;
    } else if (signs.has(character)) run += 1;
    else if (character !== ' ' && character !== '\t' && character !== '\r') run = 0;
    if (lines > mostLines) return told('more than 25,000 lines', at);
    if (at - lineStart > longestLine)
      return told('a line of more than 40,000 characters', lineStart);
    if (run > mostSigns) return told('a thousand signs and no word between them', at);
  }
  return undefined;
}

function told(what: string, offset: number): TooMuch {
  return { message: `The file has ${what}. Split it, or remove what does not belong.`, offset };
}
