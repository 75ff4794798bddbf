/** Whether an answer fits the choice: one of the values chosen for every filter that is in use. */
export function isChosen(
  values: Readonly<Record<string, string | undefined>>,
  wanted: ReadonlyMap<string, readonly string[]>,
): boolean {
  return [...wanted].every(([name, chosen]) => chosen.includes(values[name] ?? ''));
}

/** How many answers are shown, by state: “3 of 7 documents are shown: 2 stated, 1 not stated.” */
export function statusWords(states: readonly string[], total: number): string {
  if (states.length === 0) return `None of the ${total} documents fits. Take away a filter.`;
  const byState = [...Map.groupBy(states, (state) => state)].map(
    ([state, same]) => `${same.length} ${state.charAt(0).toLowerCase()}${state.slice(1)}`,
  );
  const verb = states.length === 1 ? 'is' : 'are';
  return `${states.length} of ${total} documents ${verb} shown: ${byState.join(', ')}.`;
}
