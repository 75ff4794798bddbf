import type { Choice } from '../frame/choice.ts';
import { choiceIn, isAsked } from '../frame/choice.ts';

/** The ways in which a reader narrows the organisations. */
const organisationWays = ['sector', 'partnership', 'role', 'time'] as const;
export type OrganisationChoice = Choice<(typeof organisationWays)[number]>;

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

/** Whether an organisation is shown: its sector was asked for, and it holds what was asked for somewhere. */
export function isShown(
  { sector, time, held }: { sector: string; time: string; held: readonly Held[] },
  choice: OrganisationChoice,
): boolean {
  if (choice.sector.size > 0 && !choice.sector.has(sector)) return false;
  if (choice.time.size > 0 && !choice.time.has(time)) return false;
  return held.some((one) => isHeldAsAsked(one, choice));
}

/** Reads from an address which organisations are asked for. */
export function organisationChoice(search: string): OrganisationChoice {
  return choiceIn(search, organisationWays);
}
