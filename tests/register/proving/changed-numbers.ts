import { numbersSaid } from '../../../src/english/numbers-said.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { numbersIn } from '../../../src/model/walk/numbers-in.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { topics } from '../../../src/model/topics.ts';
import { joinRecords } from '../../../src/register/loading/join-records.ts';
import type { Content } from '../../../src/register/loading/load-content.ts';
import { checkNumbers } from '../../../src/register/proving/check-numbers.ts';
import { compareNumber } from '../../../src/register/proving/number-agrees.ts';

/** What is reported of the numbers of a register, and how many of those are that are changed in it. */
export function numbersReported(content: Content): {
  readonly untouched: readonly Diagnostic[];
  readonly changed: number;
  readonly share: number;
} {
  const { texts } = joinRecords(content).value;
  const results = changedNumbers(content).map(({ changed, line }) =>
    checkNumbers(changed, texts).some(({ range }) => range.start.line === line),
  );
  return {
    untouched: checkNumbers(content, texts),
    changed: results.length,
    share: results.filter(Boolean).length / results.length,
  };
}

/** A register in which one number beside a quote with numbers of its kind is one more, or twice as many, for each number. */
function changedNumbers(content: Content): { changed: Content; line: number }[] {
  return [...content.facts].flatMap(([key, loaded]) =>
    topicIds.flatMap((id) => {
      const fact = loaded.record[id];
      if (fact?.state !== 'stated' || fact.note !== undefined) return [];
      const said = fact.evidence.flatMap(({ quote }) => numbersSaid(quote));
      return numbersIn(topics[id].answer, fact.answer).flatMap((coded) => {
        if (!compareNumber(coded, said).said.some(({ isSure }) => isSure)) return [];
        const place = loaded.document.rangeOfValue([id, 'answer', ...coded.path]);
        return others(coded.value).map((value) => {
          const record = structuredClone(loaded.record);
          put(record[id]!, ['answer', ...coded.path], value);
          const facts = new Map([...content.facts, [key, { ...loaded, record }]]);
          return { changed: { ...content, facts }, line: place.start.line };
        });
      });
    }),
  );
}

function others(value: unknown): unknown[] {
  if (typeof value === 'number') return [value + 1, value * 2];
  const [, digits, unit] = /^P(\d+)([A-Z])$/.exec(String(value)) ?? [];
  return digits === undefined
    ? []
    : [`P${Number(digits) + 1}${unit!}`, `P${Number(digits) * 2}${unit!}`];
}

function put(record: object, path: readonly (string | number)[], value: unknown): void {
  const last = path.at(-1)!;
  const parent = path
    .slice(0, -1)
    .reduce((part, step) => (part as Record<string | number, object>)[step]!, record);
  (parent as Record<string | number, unknown>)[last] = value;
}
