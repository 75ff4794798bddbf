import { isBodyName } from './body-nouns.ts';
import type { KnownName, RecordInput } from './record-input.ts';

/** A body or an organisation that some words name. */
export interface PartyNamed {
  /** As written, without “the”. */
  readonly name: string;
  readonly body?: string;
  readonly organisation?: string;
}

/** The names that a register knows, and whose bodies are near. */
export type Known = Pick<RecordInput, 'bodies' | 'organisations' | 'partnership'>;

const connecting = '(?:and|of|for|the|&|in|on|to|with|upon|y|yr)';
// A name: words with capitals, with small ones between them; an abbreviation in brackets behind.
const capitals = `[\\p{Lu}\\d][\\p{L}\\d’'.&/-]*`;
const name = new RegExp(
  `^\\s*(?:(?:both|either) )?(?:the |its |our |a |an )?((?:wider |overarching |main )?${capitals}(?:(?:,? (?:${connecting} ){0,3})${capitals})*)(?: \\([^)]*\\))?`,
  'u',
);

/** The parties named at the beginning of some words: “the ICB and the Integrated Care Partnership on …”. */
export function partiesNamed(words: string, known: Known): PartyNamed[] {
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
function partsOf(words: string, known: Known): PartyNamed[] {
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

function isKnown(words: string, known: Known): boolean {
  return bodyOf(words, known) !== undefined || find(words, known.organisations).length > 0;
}

function partyOf(words: string, known: Known): PartyNamed {
  const name = words.replace(/^(?:the|its|our) /i, '').replace(/[.,;:]+$/, '');
  const body = bodyOf(name, known);
  if (body !== undefined) return { name, body: body.id };
  const [organisation, ...others] = isDistinct(name) ? find(name, known.organisations) : [];
  return organisation === undefined || others.length > 0
    ? { name }
    : { name, organisation: organisation.id };
}

// “the Board” and “the Health and Wellbeing Board” are names of many: they mean a body near by, or none we know.
function bodyOf(name: string, { bodies, partnership }: Known): KnownName | undefined {
  const found = find(name, bodies);
  const near = found.filter(({ id }) => id.startsWith(`${partnership ?? ''}/`));
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  return found.length === 1 && isDistinct(name) ? found[0] : undefined;
}

function find(words: string, known: readonly KnownName[]): KnownName[] {
  const wanted = folded(words);
  return known.filter(({ name: called, aliases }) =>
    [called, ...aliases].some((one) => folded(one) === wanted),
  );
}

const common = new Set(
  'board boards group groups partnership committee forum panel network executive steering strategic strategy delivery working joint local regional county city district borough council cabinet trust authority health wellbeing care integrated social community safety safeguarding adults adult children childrens people young public services service planning improvement management advisory scrutiny overview education schools housing police fire rescue crime voluntary sector business wider overarching main core full governing clinical commissioning quality performance finance audit risk system place and of for the in on to with nhs icb icp ics hwb csp lsp psb sab vcs vcse ccg pct pcc gp la'.split(
    ' ',
  ),
);

/** Whether a name says which of many it is: it has a word besides those that such names share. */
export function isDistinct(name: string): boolean {
  return folded(name)
    .split(' ')
    .some((word) => word.length >= 3 && !common.has(word));
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
