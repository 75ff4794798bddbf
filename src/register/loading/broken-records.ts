import type { ContentKind } from './content-kinds.ts';
import { pathsOf } from './content-kinds.ts';

/** Which records could not be used, so that a reference to one of them is not reported a second time. */
export class BrokenRecords {
  readonly #names = new Set<string>();
  readonly #closed: ReadonlySet<string>;

  /** Of what stands in a file or folder that could not be opened, nothing is known: neither that it is there, nor that it is not. */
  constructor(closed: readonly string[] = []) {
    this.#closed = new Set(closed);
  }

  /** Remembers a record whose own file could not be used. */
  add(kind: ContentKind, key: string): void {
    this.#names.add(`${kind}:${key}`);
  }

  /** Whether a record could not be used, by its kind and key: `place:riverside`. */
  has(name: `${ContentKind}:${string}`): boolean {
    if (this.#names.has(name)) return true;
    if (this.#closed.size === 0) return false;
    const colon = name.indexOf(':');
    const paths = pathsOf(name.slice(0, colon) as ContentKind, name.slice(colon + 1));
    return paths.some((path) => waysTo(path).some((way) => this.#closed.has(way)));
  }
}

// The content folder itself, each folder on the way to a file, and the file.
function waysTo(path: string): string[] {
  const steps = path.split('/');
  return ['', ...steps.map((_, depth) => steps.slice(0, depth + 1).join('/'))];
}
