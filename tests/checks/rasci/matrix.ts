import type { ExampleFiles } from '../example-register.ts';

/** The `rasci` file of an example: parties by label, and each activity by its cells in their order. */
export function matrix(
  parties: readonly string[],
  rows: Readonly<Record<string, string>>,
  more = '',
): ExampleFiles {
  const ids = parties.map(idOf);
  const columns = parties.map((label, index) => `  - { id: ${ids[index]}, label: ${label} }`);
  const lines = Object.entries(rows).flatMap(([label, cells]) => {
    const codes = cells.split(' ').map((code, index) => `${ids[index]}: "${code}"`);
    return [`  - id: ${idOf(label)}`, `    label: ${label}`, `    cells: { ${codes.join(', ')} }`];
  });
  return {
    rasci: [...more.split('\n'), 'parties:', ...columns, 'activities:', ...lines].join('\n'),
  };
}

function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
