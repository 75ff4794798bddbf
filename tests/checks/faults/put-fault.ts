import { randomFrom } from '../../bench/random.ts';
import { goodDraft } from './base.ts';
import type { FoundFault } from './find-all.ts';
import { findAll } from './find-all.ts';
import type { FaultPlace } from './places.ts';
import { seeders } from './seeders.ts';
import { writeDraft } from './write-draft.ts';

// So many documents, that few are read twice; so few, that the files without a fault are read once.
const documents = 18;

// A second body is only there to be named: it says next to nothing.
const secondBody = 'steering-group/';

/** A fault that was put into a good document: where it must be reported, and what was. */
export interface PutFault {
  readonly expected: readonly FaultPlace[];
  readonly found: readonly FoundFault[];
  /** What other checks said of the same change. */
  readonly besides: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** Puts one fault of a check into a good document, at a place that follows from its number, and runs all checks. */
export function putFault(check: string, number: number): PutFault {
  const ways = seeders[check]!;
  const { put, shape, today, besides = [] } = ways[number % ways.length]!;
  const seed = `document ${number % documents}`;
  const draft = structuredClone(goodDraft(seed, shape));
  put(draft, randomFrom(`${check} ${number}`));
  const { files, marked } = writeDraft(draft, seed);
  const all = findAll(files, today);
  const others = all.filter(
    (one) =>
      one.check !== check && !besides.includes(one.check) && !one.file.startsWith(secondBody),
  );
  return {
    expected: marked,
    found: all.filter((one) => one.check === check),
    besides: others.map((one) => `${one.check}: ${one.message}`),
    files,
  };
}
