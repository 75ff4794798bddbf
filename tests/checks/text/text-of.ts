import type { ExampleFiles } from '../example-register.ts';

/** The file of a text with numbered clauses, one for each line. */
export function clausesOf(...lines: readonly string[]): ExampleFiles {
  const clauses = lines.map(
    (line, at) => `  - { kind: clause, label: "${at + 1}.", text: ${JSON.stringify(line)} }\n`,
  );
  return { text: `content:\n${clauses.join('')}` };
}

/** The file of a text with one clause for each printed label. */
export function labelled(...labels: readonly string[]): ExampleFiles {
  const clauses = labels.map(
    (label, at) =>
      `  - { kind: clause, id: c${at}, label: ${JSON.stringify(label)}, text: Words. }\n`,
  );
  return { text: `content:\n${clauses.join('')}` };
}

/** The file of a text with one section. */
export function sectionOf(heading: string, ...lines: readonly string[]): ExampleFiles {
  const clauses = lines.map((line) => `      - { kind: clause, text: ${JSON.stringify(line)} }\n`);
  return {
    text: `content:\n  - kind: section\n    heading: ${JSON.stringify(heading)}\n    content:\n${clauses.join('')}`,
  };
}

/** A section with numbered clauses in it. */
export function section(label: string, ...labels: string[]): ExampleFiles {
  const clauses = labels.map(
    (each, at) => `      - { kind: clause, id: c${at}, label: "${each}", text: Words. }\n`,
  );
  return {
    text: `content:\n  - kind: section\n    label: "${label}"\n    heading: Meetings\n    content:\n${clauses.join('')}`,
  };
}
