import { sitePath } from '../frame/on-site.ts';
import { mostClippings, refsIn } from '../../views/keeping/clipping-ref.ts';

// A browser keeps what it remembers by host, and another register may stand on this one.
const name = `clippings${sitePath}`;

/** What the window is told when this page has changed the list. */
export const keptChanged = 'kept-changed';

/** The list this browser remembers, oldest first; empty until the reader keeps something. */
export function keptList(): string[] {
  try {
    return refsIn(localStorage.getItem(name) ?? '');
  } catch {
    return unstored;
  }
}

/** Remembers a list; an empty one leaves nothing behind. */
export function rememberList(refs: readonly string[]): void {
  const kept = refs.slice(-mostClippings);
  unstored = kept;
  try {
    if (kept.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, kept.map((ref) => `c=${ref}`).join('&'));
  } catch {
    // A browser may be set to store nothing; the address of the list still holds it.
  }
  dispatchEvent(new Event(keptChanged));
}

// The list of this page alone, where the browser stores nothing.
let unstored: string[] = [];
