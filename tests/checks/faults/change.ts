import type { Random } from '../../bench/random.ts';
import type { Draft, Part } from './draft.ts';
import { words } from './marks.ts';

/** All parts of the words of a draft, in order. */
export function partsOf(draft: Draft): Part[] {
  const all = (parts: readonly Part[]): Part[] =>
    parts.flatMap((part) => [part, ...all(part.content ?? [])]);
  return all(draft.text.content);
}

/** The part with an id. */
export function partOf(draft: Draft, id: string): Part {
  const found = partsOf(draft).find((part) => part.id === id);
  if (found === undefined) throw new Error(`The draft has no part “${id}”.`);
  return found;
}

/** The clauses that no fact rests on and that hold no list. */
export function spareClauses(draft: Draft): Part[] {
  return partsOf(draft).filter(
    ({ kind, id, content }) => kind === 'clause' && id === undefined && content === undefined,
  );
}

/** Puts a sentence somewhere: before or after others, in a list of its own, or in a table. */
export function putSomewhere(draft: Draft, sentence: string, random: Random): void {
  const clause = random.pick(spareClauses(draft));
  const ways = [
    () => (clause.text = `${sentence} ${clause.text!}`),
    () => (clause.text = `${clause.text!} ${sentence}`),
    () =>
      (clause.content = [
        { kind: 'item', text: 'one more point' },
        { kind: 'item', text: sentence },
      ]),
    () =>
      draft.text.content.push({
        kind: 'table',
        columns: ['Matter', 'What is done'],
        rows: [
          ['Costs', 'They are shared.'],
          ['Care', sentence],
        ],
      }),
  ];
  random.pick(ways)();
}

/** Puts a sentence at the end of a clause that nothing rests on. */
export function putInClause(draft: Draft, sentence: string, random: Random): void {
  const clause = random.pick(spareClauses(draft));
  clause.text = random.chance(0.5) ? `${sentence} ${clause.text!}` : `${clause.text!} ${sentence}`;
}

/** Puts a sentence before the rules, under the title. */
export function putAtStart(draft: Draft, sentence: string): void {
  draft.text.content.splice(1, 0, { kind: 'clause', text: sentence });
}

/** Puts a sentence after all others. */
export function putAtEnd(draft: Draft, sentence: string): void {
  draft.text.content.push({ kind: 'clause', text: sentence });
}

/** Says something else on a topic, in the words and in the fact. */
export function restate(
  draft: Draft,
  topic: string,
  [sentence, answer]: readonly [string, object],
): void {
  partOf(draft, topic).text = sentence;
  draft.facts[topic] = { state: 'stated', answer, evidence: [{ clause: topic, quote: sentence }] };
}

/** Says nothing any more on a topic; the clause says something that answers nothing. */
export function silence(draft: Draft, topic: string): void {
  delete draft.facts[topic];
  const part = partsOf(draft).find(({ id }) => id === topic);
  if (part !== undefined) part.text = `Nothing more is laid down here (${topic.length}).`;
}

/** Marks the words of the clause that a fact rests on. */
export function markQuote(draft: Draft, topic: string): void {
  const part = partOf(draft, topic);
  const [evidence] = draft.facts[topic]!.evidence!;
  part.text = part.text!.replace(evidence!.quote, words(evidence!.quote));
}

/** Puts other words for some wherever they stand in the text, the facts and the relations. */
export function replaceEverywhere(draft: Draft, from: string, to: string): void {
  for (const part of partsOf(draft)) {
    if (part.text !== undefined) part.text = part.text.replaceAll(from, to);
    if (part.heading !== undefined) part.heading = part.heading.replaceAll(from, to);
    if (part.rows !== undefined)
      part.rows = part.rows.map((row) => row.map((cell) => cell.replaceAll(from, to)));
  }
  const quotes = [
    ...Object.values(draft.facts).flatMap(({ evidence = [] }) => evidence),
    ...draft.constitution.relations.flatMap(({ evidence }) => evidence),
    ...draft.partnership.bodies.flatMap(({ evidence }) => evidence),
  ];
  for (const quote of quotes) quote.quote = quote.quote.replaceAll(from, to);
  for (const seat of draft.membership.seats) seat.label = seat.label.replaceAll(from, to);
}
