import { nounOf } from './body-nouns.ts';

/** The names by which a document speaks of its own body. */
export interface OwnNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A pattern for the body itself as the subject of a sentence: `The Board`, `The Steering Group (SG)`, `This group`. */
export function ownSubject({ name, aliases }: OwnNames): string {
  const noun = nounOf(name);
  const called = [name, ...aliases, ...(noun === undefined ? [] : [noun])].map(asPattern);
  // “The Health Inequalities Partnership Group” may well be the “Health Equity Partnership Group”.
  const end = endOfName(name);
  const likened = end === undefined ? '' : `|(?:[\\p{L}&,-]+\\s+){0,6}${asPattern(end)}`;
  return `(?:(?:the|this|our)\\s+(?:work\\s+of\\s+the\\s+)?(?:${called.join('|')}${likened})|${called.join('|')}|it|we)(?:\\s*\\([^)]*\\))?`;
}

/** The last two words of a longer name, by which it is often called: `Executive Group`. */
export function endOfName(name: string): string | undefined {
  const words = name.split(/\s+/);
  const end = words.slice(-2);
  return words.length > 2 && /^\p{Lu}/u.test(end[0]!) ? end.join(' ') : undefined;
}

function asPattern(name: string): string {
  return name
    .replace(/^the /i, '')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[\s-]+/g, '[\\s-]+');
}
