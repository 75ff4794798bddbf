/** The ways in which a reader narrows the findings. */
const filterNames = ['weight', 'group', 'partnership', 'state'] as const;
type FilterName = (typeof filterNames)[number];

/** What a reader narrows the findings by; a set without values narrows nothing. */
export type FindingChoice = Readonly<Record<FilterName, ReadonlySet<string>>>;

/** What a finding is, as its line on the page says it; each may be several words. */
export type FindingMarks = Readonly<Record<FilterName, string>>;

/** Whether a finding is one that was asked for. */
export function isAsked(marks: FindingMarks, choice: FindingChoice): boolean {
  return filterNames.every(
    (name) =>
      choice[name].size === 0 || marks[name].split(' ').some((mark) => choice[name].has(mark)),
  );
}

/** Reads a choice from an address. */
export function choiceIn(search: string): FindingChoice {
  const asked = new URLSearchParams(search);
  const sets = filterNames.map((name) => [name, new Set(asked.getAll(name))]);
  return Object.fromEntries(sets) as FindingChoice;
}
