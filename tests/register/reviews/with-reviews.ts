import type { Constitution } from '../../../src/register/register.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const sample = openSample().register!;
const board = sample.constitutions.get('riverside/board')!;
const evidence = [{ clause: '3.3', quote: 'reviewed every year' }];

type Fact = Constitution['facts']['review'];
type Stated = Extract<Fact, { state: 'stated' }>;

/** What a test says about the board of the sample: its answer on review, and fields of its record. */
export interface Given extends Partial<Constitution['record']> {
  readonly answer?: Stated['answer'];
  readonly fact?: Fact;
}

/** The board of the sample with another answer on review, and other dates; it has no date of its own. */
export function boardWith({ answer, fact, ...record }: Given = {}): Constitution {
  const review: Fact =
    fact ??
    (answer === undefined ? { state: 'not-stated' } : { state: 'stated', answer, evidence });
  return {
    ...board,
    facts: { ...board.facts, review },
    record: { ...board.record, version: {}, ...record },
  };
}
