import type { Superseded } from '../../../model/knowledge/superseded.ts';
import { oncePerConstitution, oncePerRegister } from '../../../register/once-per-register.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import { textPieces } from '../words/text-pieces.ts';
import { isAboutThePast } from './about-the-past.ts';
import type { Spelling } from './name-finder.ts';
import { nameFinder } from './name-finder.ts';
import type { PlacedWords } from './placed.ts';

/** One place where a document names an entry. */
export interface Mention extends PlacedWords {
  readonly isAcronym: boolean;
  readonly isPast: boolean;
}

/** An entry that a document names: the most telling place, and all others in order. */
export interface SupersededMentions {
  readonly id: string;
  readonly entry: Superseded;
  readonly main: Mention;
  readonly others: readonly Mention[];
}

const finderOf = oncePerRegister(({ superseded }) =>
  nameFinder([...superseded].flatMap(([id, entry]) => spellingsOf(id, entry))),
);

/** Everything in a document that ended, was renamed or is about to change, each once. Looked for once. */
export const supersededMentions = oncePerConstitution(findIn);

function spellingsOf(id: string, { names, acronyms = [], except = [] }: Superseded): Spelling[] {
  return [
    ...names.map((written) => ({ written, isAcronym: false, id })),
    ...acronyms.map((written) => ({ written, isAcronym: true, id })),
    ...except.map((written) => ({ written, isAcronym: false })),
  ];
}

function findIn(constitution: Constitution, register: Register): readonly SupersededMentions[] {
  const find = finderOf(register);
  const mentions = textPieces(constitution).flatMap((piece) =>
    find(piece.words).map(({ id, isAcronym, start, end }) => ({
      id,
      mention: {
        piece,
        at: { start, end },
        words: piece.words.slice(start, end),
        isAcronym,
        isPast: isAboutThePast(piece, start),
      },
    })),
  );
  return [...Map.groupBy(mentions, ({ id }) => id)].flatMap(([id, found]) => {
    const entry = register.superseded.get(id)!;
    const all = found.map(({ mention }) => mention);
    const isCertain = isUnambiguous(entry, all) || isSeated(entry, { constitution, register });
    return isCertain ? [{ id, entry, ...mostTelling(all) }] : [];
  });
}

// Letters with other readings mean this only where the full name stands too.
function isUnambiguous({ ambiguous }: Superseded, mentions: readonly Mention[]): boolean {
  return ambiguous !== 'yes' || mentions.some(({ isAcronym }) => !isAcronym);
}

// Nor is there doubt where a seat with these letters is coded as one for such an organisation.
function isSeated(
  { names, acronyms = [] }: Superseded,
  { constitution, register }: { constitution: Constitution; register: Register },
): boolean {
  return constitution.membership.seats.some(({ label, organisations = [] }) => {
    const isNamed = acronyms.some((letters) => new RegExp(`\\b${letters}\\b`).test(label));
    const full = organisations.map(
      (id) => register.organisations.get(id)?.name.toLowerCase() ?? '',
    );
    return isNamed && names.some((name) => full.some((one) => one.includes(name.toLowerCase())));
  });
}

// What is said of today tells more than an account of the past, and a full name more than letters.
function mostTelling(mentions: readonly Mention[]): Pick<SupersededMentions, 'main' | 'others'> {
  const weight = ({ isPast, isAcronym }: Mention): number => (isPast ? 2 : 0) + (isAcronym ? 1 : 0);
  const lightest = Math.min(...mentions.map(weight));
  const main = mentions.find((mention) => weight(mention) === lightest)!;
  return { main, others: mentions.filter((mention) => mention !== main) };
}
