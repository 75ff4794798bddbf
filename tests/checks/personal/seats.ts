import type { ExampleFiles } from '../example-register.ts';

/** The `membership` file of an example: seats by label, each with what is recorded of its holders. */
export function seats(holders: Readonly<Record<string, string>>): ExampleFiles {
  const lines = Object.entries(holders).map(
    ([label, held]) =>
      `  - { id: ${label.toLowerCase()}, label: ${label}, clause: members, count: { kind: unstated }, voting: unstated, substitute: unstated, class: member, holders: [${held}] }`,
  );
  return { membership: ['state: stated', 'seats:', ...lines].join('\n') };
}
