import type { Choice } from '../frame/choice.ts';
import { searchWords } from '../../english/search-words.ts';
import { choiceIn, isAsked } from '../frame/choice.ts';

/** The ways in which a reader narrows the organisations. */
const organisationWays = ['sector', 'partnership', 'role', 'time'] as const;
export type OrganisationChoice = Choice<(typeof organisationWays)[number]> & {
  /** What a reader typed of a name. */
  readonly name: string;
};

/** What an organisation holds on one body, as its page says it. */
export interface Held {
  readonly partnership: string;
  readonly kinds: readonly string[];
}

/** Whether a role on one body is one that was asked for. */
export function isHeldAsAsked({ partnership, kinds }: Held, choice: OrganisationChoice): boolean {
  const { partnership: places, role } = choice;
  const marks = { partnership: [partnership], role: kinds };
  return kinds.length > 0 && isAsked(marks, { partnership: places, role });
}

/** An organisation as the list has it. */
export interface Listed {
  /** Its name, and what else it is called. */
  readonly names: string;
  readonly sector: string;
  readonly time: string;
  readonly held: readonly Held[];
}

/** Whether every word that was typed begins a word of a name: “hill co” finds Hillside Council. */
export function isCalledSo(names: string, typed: string): boolean {
  const words = searchWords(names).flatMap(({ whole, parts }) => [whole, ...parts]);
  return searchWords(typed).every((one) => words.some((word) => word.startsWith(one.whole)));
}

/** Whether an organisation is shown: it is called what was typed, its sector was asked for, and it holds what was asked for somewhere. */
export function isShown(
  { names, sector, time, held }: Listed,
  choice: OrganisationChoice,
): boolean {
  if (!isCalledSo(names, choice.name)) return false;
  if (choice.sector.size > 0 && !choice.sector.has(sector)) return false;
  if (choice.time.size > 0 && !choice.time.has(time)) return false;
  return held.some((one) => isHeldAsAsked(one, choice));
}

/** Reads from an address which organisations are asked for. */
export function organisationChoice(search: string): OrganisationChoice {
  const name = new URLSearchParams(search).get('name') ?? '';
  return { ...choiceIn(search, organisationWays), name };
}
