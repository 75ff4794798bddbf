import { compareText } from '../../english/compare-text.ts';
import { count } from '../../english/count.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';

/** A letter of the alphabet with how many names begin with it. */
export interface LetterRow extends Link {
  readonly id: string;
  readonly number: number;
}

/** The organisations whose names begin with one letter. */
export interface LetterPageView {
  readonly name: string;
  readonly letters: readonly LetterRow[];
  readonly organisations: readonly (Link & { readonly groups: string })[];
}

/** The letters that names of organisations begin with, and last what begins with none. */
export function letterRows(register: Register): LetterRow[] {
  return [...byLetter(register)].map(([id, { length }]) => ({
    id,
    name: nameOf(id),
    href: addresses.organisationsByLetter(id),
    number: length,
  }));
}

/** The page of one letter: its organisations by name, each with how many groups it is on. */
export function letterView(letter: string, register: Register): LetterPageView {
  return {
    name: nameOf(letter),
    letters: letterRows(register),
    organisations: byLetter(register)
      .get(letter)!
      .map((id) => {
        const { size } = rolesByBody(rolesByOrganisation(register).get(id)!);
        return {
          ...organisationLink(id, register),
          groups: size === 0 ? 'named only' : count(size, 'group'),
        };
      }),
  };
}

function nameOf(letter: string): string {
  return letter === 'other' ? 'Other' : letter.toUpperCase();
}

const byLetter = oncePerRegister((register: Register): ReadonlyMap<string, readonly string[]> => {
  const named = [...register.organisations]
    .map(([id, { name }]) => ({ id, name }))
    .sort((a, b) => compareText(a.name, b.name));
  const groups = Map.groupBy(named, ({ name }) => letterOf(name));
  return new Map(
    [...groups]
      .sort(([a], [b]) => Number(a === 'other') - Number(b === 'other') || compareText(a, b))
      .map(([letter, members]) => [letter, members.map(({ id }) => id)]),
  );
});

// “Ŵ” is filed under “w”, as in an index of a book.
function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFD').toLowerCase();
  return /[a-z]/.test(first) ? first : 'other';
}
