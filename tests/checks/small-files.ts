/** A text of clauses without numbers: the first is `p1`, the next `p2`. */
export function clauses(...words: readonly string[]): string {
  return `content:\n${words.map((text) => `  - kind: clause\n    text: ${text}\n`).join('')}`;
}

/** A stated fact that quotes a clause. */
export function stated(topic: string, answer: string, [clause, quote]: [string, string]): string {
  return `${topic}:
  state: stated
  answer: ${answer}
  evidence: [{ clause: ${clause}, quote: "${quote}" }]
`;
}

/** A quorum with a rule, that quotes the first clause. */
export function quorum(rule: string, quote: string): string {
  return stated('quorum', `{ rule: ${rule}, substitutes: unstated, without: [unstated] }`, [
    'p1',
    quote,
  ]);
}

/** A list of seats, each given by its own fields. */
export function seats(...lines: readonly string[]): string {
  const usual = 'clause: p1, substitute: unstated, class: member';
  return `seats:\n${lines.map((line) => `  - { ${line}, ${usual} }\n`).join('')}`;
}

/** The fields of a seat: its id and label, and how many there are. */
export function seat(id: string, number: number, more = ''): string {
  const votes = more.includes('voting:') ? '' : ', voting: yes';
  return `id: ${id}, label: ${id}, count: { kind: exactly, number: ${number} }${votes}${more}`;
}
