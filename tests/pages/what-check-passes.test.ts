import { expect, test } from 'vitest';
import type { Register } from '../../src/register/register.ts';
import { opened, passedBatches } from './odd-batches.ts';
import { renderEveryPage } from './render-every-page.ts';
import { searchedIn } from '../fixtures/searched-in.ts';

// More are tried by hand: `REMIT_ODD_BATCHES=1000 REMIT_ODD_SEED=b`, as CONTRIBUTING says.
const { REMIT_ODD_BATCHES: batches = '20', REMIT_ODD_SEED: seed = 'a' } = process.env;

test('whatever check passes can be built, each page and file of it', async () => {
  const faults: string[] = [];
  let oddities = 0;
  for (const batch of passedBatches(seed, Number(batches))) {
    oddities += batch.oddities.length;
    if ((await faultOf(batch.register)) === undefined) continue;
    for (const oddity of batch.oddities) {
      const register = opened([oddity]);
      const fault = register && (await faultOf(register));
      if (fault !== undefined) faults.push(`${oddity.what}: ${fault}`);
    }
  }
  console.info(`${oddities} odd things were built, in ${batches} registers.`);
  expect(faults).toEqual([]);
  expect(oddities).toBeGreaterThan(Number(batches) * 8);
});

/** What goes wrong while a register is built, or stands on a page that should not; nothing when all is well. */
async function faultOf(register: Register): Promise<string | undefined> {
  try {
    const rendered = await renderEveryPage(register);
    const search = { page: 'the search index', text: JSON.stringify(searchedIn(register)) };
    for (const { page, text } of [...rendered, search]) {
      if (!text.isWellFormed() || escapedHalf.test(text)) return `${page} holds half a character`;
      const leak = leaked.exec(text);
      if (leak !== null) return `${page} says ${leak[0]}`;
    }
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

// JSON writes half a character with an escape, and everything else as it is.
const escapedHalf = /(?<!\\)\\ud[89a-f][0-9a-f]{2}/;

// What JavaScript writes where a value is missing or is no text, and the mark of a name
// that is held back, which only advice to authors may show.
const leaked =
  /.{0,40}(?:(?<!Write “)\{withheld:\d\}|\[object \w|(?<![\w/-])undefined\b|\bNaN\b).{0,20}/;
