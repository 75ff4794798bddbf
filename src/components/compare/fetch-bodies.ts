import { addresses } from '../../views/addresses.ts';
import { onSite } from '../frame/on-site.ts';
import type { CompareBody } from '../../views/compare/compare-body.ts';

/** What came of asking for the data of some bodies; a body in neither is not in the register. */
export interface FetchedBodies {
  readonly found: ReadonlyMap<string, CompareBody>;
  /** Asked for, but no answer came that can be read: nothing may be said of them. */
  readonly unreachable: ReadonlySet<string>;
}

/** The data of some bodies. One that does not arrive takes nothing from the others. */
export async function fetchBodies(keys: readonly string[]): Promise<FetchedBodies> {
  const found = new Map<string, CompareBody>();
  const unreachable = new Set<string>();
  await Promise.all(
    keys.map(async (key) => {
      try {
        const body = await fetchBody(key);
        if (body !== undefined) found.set(key, body);
      } catch {
        unreachable.add(key);
      }
    }),
  );
  return { found, unreachable };
}

async function fetchBody(key: string): Promise<CompareBody | undefined> {
  // A key comes from the address, where anything can be written.
  if (!/^[a-z0-9-]+\/[a-z0-9-]+$/.test(key)) return undefined;
  const answer = await fetch(onSite(addresses.compareData(key)));
  if (answer.ok) return (await answer.json()) as CompareBody;
  if (answer.status === 404) return undefined;
  throw new Error(`The data of ${key} did not come: ${answer.status}`);
}
