/** What a reader narrows a list by, way by way; a set without values narrows nothing. */
export type Choice<Way extends string> = Readonly<Record<Way, ReadonlySet<string>>>;

/** What stands in the list, way by way: one value or several. */
export type Marks<Way extends string> = Readonly<Record<Way, readonly string[]>>;

/** Reads a choice from an address, in which each way has its name. */
export function choiceIn<Way extends string>(search: string, ways: readonly Way[]): Choice<Way> {
  const asked = new URLSearchParams(search);
  // A list to pick from has an empty value for “all”.
  const sets = ways.map((way) => [way, new Set(asked.getAll(way).filter(Boolean))]);
  return Object.fromEntries(sets) as Choice<Way>;
}

/** Whether something is what was asked for in every way. */
export function isAsked<Way extends string>(marks: Marks<Way>, choice: Choice<Way>): boolean {
  const all: Readonly<Record<string, readonly string[]>> = marks;
  return Object.entries<ReadonlySet<string>>(choice).every(
    ([way, asked]) => asked.size === 0 || (all[way] ?? []).some((mark) => asked.has(mark)),
  );
}
