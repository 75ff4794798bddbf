/** One piece of a text between spaces, without its signs; or a mark for some words that are held back. */
export interface ComparedPiece {
  readonly key: string;
  readonly typed: string;
  readonly held?: number;
}

/** Which words of a source are published, and which stand under a mark for a name. */
export interface Aligned {
  /** For each word of the source. */
  readonly isPublished: readonly boolean[];
  /** Stretches of the source under marks, from the first word up to but not including the last. */
  readonly underMarks: readonly (readonly [number, number])[];
}

// A name that is typed where it does not belong agrees with the source in two or three words.
const shortest = 4;
const mostPlaces = 8;

/**
 * Finds the words of a source that stand in published texts, also where those are broken or in another order.
 *
 * Words are published where four or more agree in a row; a mark stands for its number of words.
 */
export function alignSource(
  source: readonly ComparedPiece[],
  texts: readonly (readonly ComparedPiece[])[],
): Aligned {
  const isPublished = source.map(() => false);
  const underMarks: (readonly [number, number])[] = [];
  for (const text of texts) {
    const places = placesServed(text);
    for (let at = 0; at + shortest <= source.length; at++) {
      if (isPublished[at] === true) continue;
      const run = longestRun(at, { source, text, places });
      for (const agreed of run.published) isPublished[agreed] = true;
      underMarks.push(...run.underMarks);
    }
  }
  return { isPublished, underMarks };
}

function placesServed(text: readonly ComparedPiece[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + shortest <= text.length; at++) {
    const key = keyAt(text, at);
    if (key === undefined) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

function keyAt(pieces: readonly ComparedPiece[], at: number): string | undefined {
  const some = pieces.slice(at, at + shortest);
  return some.some(({ held }) => held !== undefined)
    ? undefined
    : some.map(({ key }) => key).join(' ');
}

interface Both {
  readonly source: readonly ComparedPiece[];
  readonly text: readonly ComparedPiece[];
}

interface Run {
  readonly published: readonly number[];
  readonly underMarks: readonly (readonly [number, number])[];
}

function longestRun(at: number, both: Both & { places: Map<string, number[]> }): Run {
  let best: Run = { published: [], underMarks: [] };
  for (const place of both.places.get(keyAt(both.source, at)!) ?? []) {
    const after = runFrom(at, place, { ...both, step: 1 });
    const before = runFrom(at - 1, place - 1, { ...both, step: -1 });
    const run = {
      published: [...before.published, ...after.published],
      underMarks: [...before.underMarks, ...after.underMarks],
    };
    if (run.published.length > best.published.length) best = run;
  }
  return best;
}

/** Walks both sides word by word, forwards or backwards, for as long as they agree. */
function runFrom(at: number, place: number, { source, text, step }: Both & { step: 1 | -1 }): Run {
  const published: number[] = [];
  const underMarks: (readonly [number, number])[] = [];
  let [i, j] = [at, place];
  for (let piece = text[j]; piece !== undefined && source[i] !== undefined; piece = text[j]) {
    const { held } = piece;
    if (held === undefined) {
      if (source[i]!.key !== piece.key) break;
      published.push(i);
      i += step;
    } else {
      const beyond = i + held * step;
      const next = text[j + step];
      // Also at the end of what agrees: a mark that stands for too many words hides too many.
      underMarks.push(step === 1 ? [i, beyond] : [Math.max(0, beyond + 1), i + 1]);
      const goesOn = next?.held !== undefined || next?.key === source[beyond]?.key;
      if (!goesOn) break;
      i = beyond;
    }
    j += step;
  }
  return { published, underMarks };
}
