import { addresses } from '../../views/addresses.ts';
import type { CompareBody } from '../../views/compare/compare-body.ts';

/** The data of some bodies, in the order asked; nothing for one that the register does not have. */
export async function fetchBodies(keys: readonly string[]): Promise<(CompareBody | undefined)[]> {
  return Promise.all(keys.map(fetchBody));
}

async function fetchBody(key: string): Promise<CompareBody | undefined> {
  // A key comes from the address, where anything can be written.
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(key)) return undefined;
  const answer = await fetch(addresses.compareData(key));
  return answer.ok ? ((await answer.json()) as CompareBody) : undefined;
}
