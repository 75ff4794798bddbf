// Fields in words of one's own: two people never write them alike.
const inOwnWords = new Set(
  'also note summary conditions when duty consequence purpose kept where duties described content joinsBy ceasesWhen removal reviewed serves sooner event only tie period tool rotation handover eligibility which statute inWords for words items'.split(
    ' ',
  ),
);
const someone = ['office', 'body', 'organisation', 'sector', 'role'];
type Fields = Record<string, unknown>;

/**
 * Whether an answer agrees with a coded one wherever it gives a field: nothing, or the path of what differs.
 *
 * Someone named agrees where the names share a word of weight; words of one’s own always do.
 */
export function sameOnGiven(given: unknown, coded: unknown, path = ''): string | undefined {
  if (Array.isArray(given)) return listsDiffer(given, coded, path);
  if (typeof given !== 'object' || given === null) return given === coded ? undefined : path || '.';
  if (typeof coded !== 'object' || coded === null) return path || '.';
  if (isSomeone(given) && isSomeone(coded)) return isSamePerson(given, coded) ? undefined : path;
  if (isRuleInWords(given as Fields, coded as Fields)) return undefined;
  for (const [key, value] of Object.entries(given)) {
    if (inOwnWords.has(key) || (key === 'who' && typeof value === 'string')) continue;
    if (isAsGood(key, [value, (coded as Fields)[key]])) continue;
    const found = sameOnGiven(value, (coded as Fields)[key], `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

// Where a document says nothing more, people code either.
const asGood: Readonly<Record<string, readonly unknown[]>> = {
  qualifier: ['exactly', 'unstated', undefined],
  base: ['seats', 'unstated'],
};
function isAsGood(key: string, values: readonly unknown[]): boolean {
  return values.every((value) => asGood[key]?.includes(value));
}

function listsDiffer(given: readonly unknown[], coded: unknown, path: string): string | undefined {
  if (!Array.isArray(coded)) return path;
  const isFound = given.every((one) =>
    coded.some((other) => sameOnGiven(one, other) === undefined),
  );
  const isShort = coded.some(
    (other) => !given.some((one) => sameOnGiven(one, other) === undefined),
  );
  return isFound && !isShort ? undefined : path;
}

function isSomeone(value: object): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => someone.includes(key));
}

const light = new Set('the of and for a membe group board'.split(' '));
function isSamePerson(one: object, other: object): boolean {
  const [a, b] = [one, other].map(
    (who) =>
      new Set(
        Object.values(who)
          .join(' ')
          .toLowerCase()
          .split(/[^\p{L}\p{N}]+/u)
          .map((word) => word.slice(0, 5)),
      ),
  );
  const shared = [...a!].filter((word) => b!.has(word));
  return shared.some((word) => !light.has(word)) || shared.length === Math.min(a!.size, b!.size);
}

// A program cannot know which organisations are meant, and leaves that part of a quorum in words.
function isRuleInWords(given: Fields, coded: Fields): boolean {
  return given['kind'] === 'words' && 'words' in given && 'described' in coded;
}
