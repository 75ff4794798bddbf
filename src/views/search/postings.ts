// Also runs in the browser.

/** That a document has a word: its number in the index, and how often as a level from 0 to 3. */
export interface Posting {
  readonly document: number;
  readonly level: number;
}

/** How often, as one of four levels. */
export function levelOf(times: number): number {
  return times > 8 ? 3 : times > 3 ? 2 : times > 1 ? 1 : 0;
}

/** Reads what the index keeps of a word: the step to each next document times four, plus the level. */
export function readPostings(numbers: readonly number[]): Posting[] {
  let document = 0;
  return numbers.map((number) => {
    document += Math.floor(number / 4);
    return { document, level: number % 4 };
  });
}

/** The name of the file of the words that begin so: letters and digits as they are, any other sign by its number. */
export function shardName(beginning: string): string {
  const signs = [...beginning].map((sign) =>
    /[a-z0-9]/.test(sign) ? sign : `_${sign.codePointAt(0)!.toString(16)}`,
  );
  return `w-${signs.join('')}`;
}

/** The beginnings whose files may hold a word: the longest that it begins with, and those that begin with it. */
export function shardsFor(word: string, shards: readonly string[]): string[] {
  const own = shards
    .filter((beginning) => word.startsWith(beginning))
    .sort((a, b) => b.length - a.length);
  const longer = shards.filter(
    (beginning) => beginning.length > word.length && beginning.startsWith(word),
  );
  return [...own.slice(0, 1), ...longer.slice(0, 3)];
}
