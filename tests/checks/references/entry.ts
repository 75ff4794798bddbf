const source = 'sources: [{ title: A page, url: "https://riverside.example/page" }]';

/** An entry of superseded/ in an example, with the fields given. */
export function entry(fields: string): string {
  return `name: a body
kind: body
successors: []
confidence: high
checkedOn: 2026-01
${source}
${fields}`;
}

/** The words of a document in an example, one clause for each. */
export function clauses(...words: string[]): string {
  return `content:\n${words.map((text) => `  - { kind: clause, text: "${text}" }\n`).join('')}`;
}
