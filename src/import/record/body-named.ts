import { isBodyName } from './body-nouns.ts';
import type { KnownName, RecordInput } from './record-input.ts';

/** A body or an organisation that some words name. */
export interface PartyNamed {
  /** As written, without “the”. */
  readonly name: string;
  readonly body?: string;
  readonly organisation?: string;
}

const connecting = '(?:and|of|for|the|&|in|on|to|with|upon|y|yr)';
// A name: words with capitals, with small ones between them; an abbreviation in brackets behind.
const capitals = `[\\p{Lu}\\d][\\p{L}\\d’'.&/-]*`;
const name = new RegExp(
  `^\\s*(?:(?:both|either) )?(?:the |its |our |a |an )?((?:wider |overarching |main )?${capitals}(?:(?:,? (?:${connecting} ){0,3})${capitals})*)(?: \\([^)]*\\))?`,
  'u',
);

/** The parties named at the beginning of some words: “the ICB and the Integrated Care Partnership on …”. */
export function partiesNamed(
  words: string,
  known: Pick<RecordInput, 'bodies' | 'organisations'>,
): PartyNamed[] {
  const found: PartyNamed[] = [];
  let rest = words;
  for (let turn = 0; turn < 4; turn += 1) {
    const match = name.exec(rest);
    if (match === null) break;
    found.push(...partsOf(match[1]!.replace(/[.,;:]+$/, ''), known));
    rest = rest.slice(match[0].length);
    const next =
      /^(?:,? (?:and|or|and\/or|as well as)(?: to)?|,)(?= (?:the |its |our |both )?[\p{Lu}])/u.exec(
        rest,
      );
    if (next === null) break;
    rest = rest.slice(next[0].length);
  }
  return found;
}

// “Health and Wellbeing Board and Integrated Care Board” is two, “Health and Wellbeing Board” is one.
function partsOf(
  words: string,
  known: Pick<RecordInput, 'bodies' | 'organisations'>,
): PartyNamed[] {
  const whole = partyOf(words, known);
  if (whole.body !== undefined || whole.organisation !== undefined) return [whole];
  const parts = words.split(/,? (?:and|&)(?: the)? |, (?:the )?/);
  for (let at = 1; at < parts.length; at += 1) {
    const [first, second] = splitAt(words, at);
    const standsAlone = (part: string): boolean => isBodyName(part) || isKnown(part, known);
    if (standsAlone(first) && standsAlone(second) && /\s/.test(first + second))
      return [...partsOf(first, known), ...partsOf(second, known)];
  }
  return [whole];
}

function splitAt(words: string, turn: number): [string, string] {
  const joints = [...words.matchAll(/,? (?:and|&)(?: the)? |, (?:the )?/g)];
  const joint = joints[turn - 1]!;
  return [words.slice(0, joint.index), words.slice(joint.index + joint[0].length)];
}

function isKnown(
  words: string,
  { bodies, organisations }: Pick<RecordInput, 'bodies' | 'organisations'>,
): boolean {
  return find(words, bodies) !== undefined || find(words, organisations) !== undefined;
}

function partyOf(
  words: string,
  { bodies, organisations }: Pick<RecordInput, 'bodies' | 'organisations'>,
): PartyNamed {
  const bare = words.replace(/^(?:the|its|our) /i, '').replace(/[.,;:]+$/, '');
  const body = find(bare, bodies);
  if (body !== undefined) return { name: bare, body: body.id };
  const organisation = find(bare, organisations);
  return organisation === undefined
    ? { name: bare }
    : { name: bare, organisation: organisation.id };
}

function find(words: string, known: readonly KnownName[]): KnownName | undefined {
  const wanted = folded(words);
  return known.find(({ name: called, aliases }) =>
    [called, ...aliases].some((one) => folded(one) === wanted),
  );
}

/** A name so that two spellings of it are one: “Health & Well-being Board”, “the health and wellbeing board”. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll('&', 'and')
    .replace(/[’']/g, '')
    .replace(/well[- ]+being/g, 'wellbeing')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
