import { oncePer } from '../../register/once-per.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import type { Passage } from '../reading/readable-text.ts';
import { nounOf } from './body-nouns.ts';
import { endOfName } from './own-subject.ts';
import type { RecordReading, RecordInput } from './record-input.ts';

interface Alias {
  readonly alias: string;
  readonly clause: string;
  readonly quote: string;
}

/** The other names that a document gives its own body: `(“the Board”)`, `(DHIP)`, and what it calls it throughout. */
export function bodyAliases(
  name: string,
  { text }: Pick<RecordInput, 'text'>,
): RecordReading<string[]> | undefined {
  const { passages } = text;
  const given = aliasesGiven(passages).filter((one) => sameName(one.to, name));
  const end = endOfName(name);
  const called = [initialsOf(name), end === undefined ? end : `[Tt]he ${end}`].flatMap((short) =>
    short === undefined ? [] : usedTwice(short, passages),
  );
  const found = [...given, ...called, ...calledByNoun(name, passages)];
  const first = new Map(found.toReversed().map((one) => [plain(one.alias), one]));
  const aliases = [...first.values()].toReversed().filter(({ alias }) => alias !== name);
  if (aliases.length === 0) return undefined;
  return {
    value: aliases.map(({ alias }) => alias),
    evidence: aliases.map(({ clause, quote }) => ({ clause, quote })),
    proposed: {
      reason:
        given.length > 0
          ? 'The document gives one of these beside the name'
          : 'The document calls it so throughout',
      confidence: given.length > 0 ? 'high' : 'medium',
    },
  };
}

const marks = '[“”‘’"\']';
const isCalled =
  '(?:(?:hereafter|hereinafter|henceforth|herein|from now on|known as|called|also known as|abbreviated (?:to|as)|referred to as|in this document|or)[ ,:]*)*';
const behindName =
  /((?:\p{Lu}[\p{L}’'&-]*[ \n]+(?:(?:and|of|for|the|&|in|on|to)[ \n]+)*){1,10}?)\(([^()]{2,80})\)/gu;
const inMarks = new RegExp(
  `^\\s*${isCalled}${marks}?((?:the )?[\\p{L}\\d&’ .-]{2,60}?)${marks}?\\s*$`,
  'iu',
);
const means = new RegExp(
  `${marks}((?:the )?[\\p{L}\\d&’ .-]{2,60}?)${marks}\\s+(?:means|is|refers to)\\s+(?:the )?((?:\\p{Lu}[\\p{L}’'&-]*(?: (?:and|of|for|the|&|in|on|to))* ?){2,10})`,
  'giu',
);

const hereafter = new RegExp(
  `((?:\\p{Lu}[\\p{L}’'&-]*(?: (?:and|of|for|the|&|in|on|to))* ?){2,10}),? (?:hereafter|hereinafter|henceforth)(?: (?:called|known as|referred to as))? ((?:the )?\\p{Lu}[\\p{L}&]*)(?: or ((?:the )?\\p{Lu}[\\p{L}&]*))?`,
  'gu',
);

interface AliasGiven extends Alias {
  /** The longer name. */
  readonly to: string;
}

/** Every short name that a document gives to a longer one: in brackets behind it, or by “means”. */
export const aliasesGiven = oncePer((passages: readonly Passage[]): AliasGiven[] =>
  passages.flatMap((passage) => [
    ...inBrackets(passage),
    ...calledHereafter(passage),
    ...meant(passage),
  ]),
);

// Each looks first for what is quick to find: documents of a thousand pages are read too.
function inBrackets({ id: clause, words }: Passage): AliasGiven[] {
  if (!words.includes('(')) return [];
  return [...words.matchAll(behindName)].flatMap(([, to, inside]) =>
    inside!.split(/ or | and (?=[“‘"'])|[,;] /).flatMap((part) => {
      const quote = plainSpaces(inMarks.exec(part)?.[1] ?? '');
      return isAlias(quote)
        ? [{ alias: lowerThe(quote), to: plainSpaces(to!), clause, quote }]
        : [];
    }),
  );
}

function calledHereafter({ id: clause, words }: Passage): AliasGiven[] {
  if (!/\b(?:hereafter|hereinafter|henceforth)\b/.test(words)) return [];
  return [...words.matchAll(hereafter)].flatMap(([, to, ...aliases]) =>
    aliases
      .filter((quote) => quote !== undefined)
      .map((quote) => ({ alias: lowerThe(quote), to: plainSpaces(to!), clause, quote })),
  );
}

function meant({ id: clause, words }: Passage): AliasGiven[] {
  if (!/[”’"'] (?:means|is|refers to) /.test(words)) return [];
  return [...words.matchAll(means)].flatMap(([, alias, to]) =>
    isAlias(plainSpaces(alias!))
      ? [{ alias: lowerThe(alias!), to: plainSpaces(to!), clause, quote: plainSpaces(alias!) }]
      : [],
  );
}

function lowerThe(words: string): string {
  return plainSpaces(words).replace(/^The /, 'the ');
}

function isAlias(words: string): boolean {
  return (
    (/^(?:the )?[A-Z][A-Za-z&]*[A-Z]s?$/i.test(words) &&
      /[A-Z]{2}/.test(words.replace(/^the /i, ''))) ||
    (/^(?:the )?\p{Lu}[\p{L}&’-]*(?: \p{Lu}[\p{L}&’-]*){0,4}$/iu.test(words) &&
      /\p{Lu}/u.test(words.replace(/^the /i, '')))
  );
}

// What stands before the bracket may begin earlier than the name, or be its end.
function sameName(before: string, name: string): boolean {
  const [one, other] = [before.toLowerCase(), name.toLowerCase()];
  return one.endsWith(other) || (one.split(' ').length >= 2 && other.endsWith(one));
}

function initialsOf(name: string): string | undefined {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => !/^(?:and|of|for|the|&|in|on|to)$/i.test(word))
    .map((word) => word[0]!.toUpperCase())
    .join('');
  return initials.length >= 3 ? initials : undefined;
}

// Two times: a single one may be of something else.
function usedTwice(pattern: string, passages: readonly Passage[]): Alias[] {
  const word = new RegExp(`\\b${pattern}\\b`);
  const uses = passages.flatMap(({ id, node, words }) => {
    const quote = node.kind === 'title' ? undefined : word.exec(plainSpaces(words))?.[0];
    return quote === undefined ? [] : [{ alias: lowerThe(quote), clause: id, quote }];
  });
  return uses.length < 2 ? [] : uses.slice(0, 1);
}

function calledByNoun(name: string, passages: readonly Passage[]): Alias[] {
  const noun = nounOf(name);
  if (noun === undefined) return [];
  const called = new RegExp(
    `\\b[Tt]he ${noun}(?= (?:is|will|shall|may|has|meets|exists|brings|aims|must|can|leads|works)\\b)`,
  );
  const uses = passages.flatMap(({ id, words }) => {
    const quote = called.exec(plainSpaces(words))?.[0];
    return quote === undefined ? [] : [{ alias: `the ${noun}`, clause: id, quote }];
  });
  const isOfAnother = aliasesGiven(passages).some(
    ({ alias, to }) => plain(alias) === noun.toLowerCase() && !sameName(to, name),
  );
  return uses.length >= 2 && !isOfAnother ? uses.slice(0, 1) : [];
}

function plain(alias: string): string {
  return alias.toLowerCase().replace(/^the /, '');
}
