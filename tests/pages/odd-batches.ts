import { openExamined } from '../../src/checks/running/open-examined.ts';
import { memoryFolders } from '../../src/files/memory-files.ts';
import type { Register } from '../../src/register/register.ts';
import { randomFrom } from '../bench/random.ts';
import type { Oddity } from './odd-registers.ts';
import { allOddities, filesWith } from './odd-registers.ts';

/** A register that holds several odd things at once, each in a file of its own, and passes `check`. */
export interface Batch {
  readonly oddities: readonly Oddity[];
  readonly register: Register;
}

/**
 * Batches of odd things that `check` passes, the same for the same seed.
 *
 * What it refuses is left out one file after the other, until the rest passes.
 */
export function* passedBatches(seed: string, number: number): Generator<Batch> {
  const random = randomFrom(seed);
  const byFile = [...allOddities().values()].filter((oddities) => oddities.length > 0);
  for (let made = 0; made < number; made += 1) {
    const batch = passed(byFile.map((oddities) => random.pick(oddities)));
    if (batch !== undefined) yield batch;
  }
}

/** Opens the register with these oddities alone; nothing where `check` refuses them. */
export function opened(oddities: readonly Oddity[]): Register | undefined {
  return open(oddities).register;
}

function passed(oddities: readonly Oddity[]): Batch | undefined {
  const { register, refused } = open(oddities);
  if (register !== undefined) return { oddities, register };
  const left = oddities.filter(({ file }) => !refused.has(file));
  // A mistake can show in another file than the odd one: then the first half is tried.
  const next = left.length < oddities.length ? left : left.slice(0, left.length / 2);
  return next.length === 0 ? undefined : passed(next);
}

function open(oddities: readonly Oddity[]): { register?: Register; refused: ReadonlySet<string> } {
  const folders = memoryFolders(filesWith(oddities));
  const { register, diagnostics } = openExamined(folders, { today: '2025-06-01' });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return { register, refused: new Set(errors.map(({ file }) => file)) };
}
