import type { Path } from '../../files/content-file.ts';

/** What the stars of a way such as `seats.*.title` stand for, where it leads to this place; nothing where it does not. */
export function starsOf(way: string, path: Path): Path | undefined {
  return matched(way.split('.'), path);
}

function matched([step, ...rest]: readonly string[], path: Path): Path | undefined {
  if (step === undefined) return path.length === 0 ? [] : undefined;
  if (step === '**')
    return path.reduce<Path | undefined>(
      (found, _, skipped) => found ?? matched(rest, path.slice(skipped)),
      undefined,
    );
  const [first, ...others] = path;
  if (first === undefined || (step !== '*' && step !== String(first))) return undefined;
  const stars = matched(rest, others);
  return stars === undefined || step !== '*' ? stars : [first, ...stars];
}

/** A way as a path, where each star is what it stands for. */
export function filledIn(way: string, stars: Path): Path {
  const left = [...stars];
  return way.split('.').map((step) => (step === '*' ? left.shift()! : step));
}
