/** What a reader narrows the organisations by; a set without values narrows nothing. */
export interface OrganisationChoice {
  readonly sector: ReadonlySet<string>;
  readonly partnership: ReadonlySet<string>;
  readonly role: ReadonlySet<string>;
}

/** What an organisation holds on one body, as its page says it. */
export interface Held {
  readonly partnership: string;
  readonly kinds: readonly string[];
}

/** Whether a role on one body is one that was asked for. */
export function isHeldAsAsked({ partnership, kinds }: Held, choice: OrganisationChoice): boolean {
  const isThere = choice.partnership.size === 0 || choice.partnership.has(partnership);
  const isRole = choice.role.size === 0 || kinds.some((kind) => choice.role.has(kind));
  return isThere && isRole && kinds.length > 0;
}

/** Whether an organisation is shown: its sector was asked for, and it holds what was asked for somewhere. */
export function isShown(
  { sector, held }: { sector: string; held: readonly Held[] },
  choice: OrganisationChoice,
): boolean {
  if (choice.sector.size > 0 && !choice.sector.has(sector)) return false;
  return held.some((one) => isHeldAsAsked(one, choice));
}

/** Reads a choice from an address. */
export function choiceIn(search: string): OrganisationChoice {
  const asked = new URLSearchParams(search);
  return {
    sector: new Set(asked.getAll('sector')),
    partnership: new Set(asked.getAll('partnership')),
    role: new Set(asked.getAll('role')),
  };
}
