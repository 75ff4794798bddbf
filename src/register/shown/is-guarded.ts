import { kindOf } from '../loading/content-kinds.ts';

// Fields that only a list of members has.
const fields =
  /\bbasis:\s*\{?\s*(?:kind|source|confirmed):|^seats:|\bholders:\s*\[?\s*(?:-|\{)\s*["']?name\b/m;

/**
 * Whether a file can hold what no page shows: names of people in seats, words left out of a source.
 *
 * So can a file that no record belongs in, one that is no text, and one that was given the name of another.
 */
export function isGuarded(path: string, raw: string): boolean {
  const kind = kindOf(path)?.kind;
  return (
    kind === undefined ||
    kind === 'source' ||
    /^omitted:/m.test(raw) ||
    /[\0\uFFFD]/.test(raw) ||
    isListOfMembers(path, raw)
  );
}

/** Whether a file is a list of members, by its name or by what stands in it. */
export function isListOfMembers(path: string, raw: string): boolean {
  return /membership\.ya?ml$/i.test(path) || (!path.endsWith('.mdx') && fields.test(raw));
}
