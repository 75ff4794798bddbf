import type { RasciParty } from '../../model/rasci.ts';
import { partiesIn } from '../../register/matrix/parties-in.ts';
import { plainSpaces } from '../../register/text/node-words.ts';

const aside =
  /^(?:tb[acd]|to be (?:confirmed|agreed|advised|decided)|not applicable|various|n\/a|as required|\?+)$/iu;

/** The names of parties that stand in the cells of a table, each once, and words there that name none. */
export function namesInCells(cells: readonly string[]): {
  readonly names: string[];
  readonly asides: string[];
} {
  const pieces = cells.flatMap(splitCell);
  const known = new Set(pieces.map((piece) => piece.toLowerCase()));
  const names: string[] = [];
  for (const piece of pieces) {
    const parts = partsOf(piece, known);
    for (const part of parts)
      if (!names.some((name) => name.toLowerCase() === part.toLowerCase())) names.push(part);
  }
  const asides = names.filter((name) => aside.test(name));
  return {
    names: withStrays(
      names.filter((name) => !aside.test(name)),
      { cells, asides },
    ),
    asides,
  };
}

function splitCell(cell: string): string[] {
  return cell
    .split(/\n|[,;|•·](?![^()]*\))/u)
    .map((piece) =>
      plainSpaces(piece)
        .replace(/\s*[([].*$/u, '')
        .replace(/^(?:and|or|&|the|[-–—•])\s+/iu, '')
        .replace(/\s+[-–—]\s.*$/u, '')
        .replace(/[*†‡.]+$/u, '')
        .trim(),
    )
    .filter((piece) => piece !== '' && !/^(?:[-–—]+|n ?\/ ?a|none|nil)$/iu.test(piece));
}

// “ICB and Council” names two; “Health and Wellbeing Board” one.
function partsOf(piece: string, known: ReadonlySet<string>): string[] {
  const parts = piece
    .split(/\s+(?:and|&|or)\s+|\s*\/\s*|\s+\+\s+/iu)
    .map((part) => part.replace(/^the\s+/iu, ''));
  if (parts.length < 2) return [piece];
  const isEachKnown =
    parts.filter((part) => known.has(part.toLowerCase())).length >= parts.length - 1;
  const isEachShort = parts.every((part) => /^\p{Lu}[\p{Lu}\d&]{1,7}$/u.test(part));
  const isPlainList = /\s*[/+]\s*/u.test(piece) && !/\band\b|&/u.test(piece);
  return isEachKnown || isEachShort || isPlainList
    ? parts.flatMap((part) => partsOf(part, new Set()))
    : [piece];
}

// What the register’s own reading of a cell leaves over is a name too.
function withStrays(
  names: readonly string[],
  { cells, asides }: { cells: readonly string[]; asides: readonly string[] },
): string[] {
  const all = [...names];
  for (let round = 0; round < 4; round += 1) {
    const parties = all.map((label, at): RasciParty => ({ id: `p${at}`, label }));
    const strays = cells.flatMap((cell) => partiesIn(cell, { parties, asides }).strays);
    const more = [...new Set(strays)].filter(
      (stray) => stray.length <= 120 && !all.includes(stray),
    );
    if (more.length === 0) return all;
    all.push(...more);
  }
  return all;
}

/** Names as parties: “Council” is the “Riverside Council” of another cell, and “PCC” stands for what its letters begin. */
export function withOtherNames(
  names: readonly string[],
): { readonly label: string; readonly alsoWritten?: readonly string[] }[] {
  const longOf = new Map(
    names.flatMap((name): [string, string][] => {
      const long = names.filter((other) => isShortFor(name, other));
      return long.length === 1 ? [[name, long[0]!]] : [];
    }),
  );
  return names
    .filter((name) => !longOf.has(name))
    .map((label) => {
      const alsoWritten = names.filter((name) => longOf.get(name) === label);
      return alsoWritten.length === 0 ? { label } : { label, alsoWritten };
    });
}

function isShortFor(name: string, other: string): boolean {
  if (name.length >= other.length) return false;
  if (other.toLowerCase().endsWith(` ${name.toLowerCase()}`)) return true;
  const initials = other
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');
  return /^\p{Lu}{2,6}$/u.test(name) && initials === name;
}
