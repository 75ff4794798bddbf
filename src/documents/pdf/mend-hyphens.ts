import { lineEndMark } from './chunk-text.ts';

const broken = new RegExp(`(\\p{L}+)-${lineEndMark}(\\p{Ll}+)`, 'gu');

/**
 * Decides of each hyphen at the end of a line whether it belongs to the word, by how the word stands elsewhere.
 *
 * “counter-terrorism” keeps it. Where the text shows nothing, it stays,
 * unless the words of the text are plainly divided at the ends of lines.
 */
export function hyphenMender(texts: readonly string[]): (text: string) => string {
  const whole = new Set<string>();
  for (const text of texts)
    for (const [word] of text.replace(broken, ' ').matchAll(/\p{L}+(?:-\p{L}+)*/gu))
      whole.add(word.toLowerCase());
  const pairs = texts.flatMap((text) => [...text.matchAll(broken)]);
  const joined = pairs.filter(([, a = '', b = '']) => whole.has(`${a}${b}`.toLowerCase()));
  const kept = pairs.filter(([, a = '', b = '']) => whole.has(`${a}-${b}`.toLowerCase()));
  const isDivided = joined.length >= 3 && joined.length > 2 * kept.length;
  const mend = (_: string, a: string, b: string): string => {
    const [one, two] = [`${a}${b}`, `${a}-${b}`];
    if (whole.has(two.toLowerCase())) return two;
    if (whole.has(one.toLowerCase())) return one;
    return isDivided && !keepsHyphen.test(a) ? one : two;
  };
  return (text) => text.replace(broken, mend).replaceAll(lineEndMark, '');
}

const keepsHyphen =
  /^(?:anti|co|counter|cross|ex|half|inter|long|mid|multi|non|on|part|post|pre|self|short|sub|vice|well)$/iu;
